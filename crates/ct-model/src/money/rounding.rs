//! Which whole number a broken one becomes.

/// How a result between two whole numbers is rounded when it is exactly in the middle; anything else goes to
/// the nearest one. The platform's default is [`Rounding::HalfEven`].
///
/// Negative amounts are rounded like their positive counterparts.
///
/// See [`RoundingMode`](https://docs.commercetools.com/api/projects/carts#roundingmode).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// To the even neighbour: 2.5 becomes 2, 3.5 becomes 4.
    #[default]
    HalfEven,
    /// Away from zero: 2.5 becomes 3, -2.5 becomes -3.
    HalfUp,
    /// Towards zero: 2.5 becomes 2, -2.5 becomes -2.
    HalfDown,
}

impl Rounding {
    /// Divides by a positive number.
    pub(super) fn divide(self, numerator: i128, denominator: u128) -> i128 {
        let magnitude = numerator.unsigned_abs();
        let (quotient, remainder) = (magnitude / denominator, magnitude % denominator);
        // Compared by what is missing, for twice the remainder may not fit.
        let up = match remainder.cmp(&(denominator - remainder)) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => match self {
                Self::HalfEven => quotient % 2 == 1,
                Self::HalfUp => true,
                Self::HalfDown => false,
            },
        };
        let rounded = i128::try_from(quotient + u128::from(up)).unwrap_or(i128::MAX);
        if numerator < 0 { -rounded } else { rounded }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_the_middle_depends_on_the_mode() {
        for (numerator, even, up, down) in [
            (24, 2, 2, 2),
            (25, 2, 3, 2),
            (26, 3, 3, 3),
            (34, 3, 3, 3),
            (35, 4, 4, 3),
            (36, 4, 4, 4),
            (5, 0, 1, 0),
        ] {
            assert_eq!(Rounding::HalfEven.divide(numerator, 10), even);
            assert_eq!(Rounding::HalfUp.divide(numerator, 10), up);
            assert_eq!(Rounding::HalfDown.divide(numerator, 10), down);
            assert_eq!(Rounding::HalfEven.divide(-numerator, 10), -even);
            assert_eq!(Rounding::HalfUp.divide(-numerator, 10), -up);
            assert_eq!(Rounding::HalfDown.divide(-numerator, 10), -down);
        }
    }

    proptest! {
        #[test]
        fn never_off_by_more_than_a_half(
            numerator in any::<i64>(),
            denominator in 1..=u64::MAX,
            mode in prop::sample::select(&[Rounding::HalfEven, Rounding::HalfUp, Rounding::HalfDown][..]),
        ) {
            let rounded = mode.divide(numerator.into(), denominator.into());
            let off = (rounded * i128::from(denominator) - i128::from(numerator)).unsigned_abs();
            prop_assert!(2 * off <= u128::from(denominator));
        }
    }
}
