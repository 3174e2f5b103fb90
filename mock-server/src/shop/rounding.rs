//! Exact arithmetic on cents and rates, and the three ways to round it.
//!
//! <https://docs.commercetools.com/api/projects/carts#roundingmode>

use ct_model::{HighPrecisionMoney, RoundingMode, TypedMoney};

/// A tax rate as a fraction: 0.19 is 19/100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    numerator: i128,
    denominator: i128,
}

/// An amount in cents, and in parts of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Amount {
    numerator: i128,
    denominator: i128,
}

/// An amount that does not fit into 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Overflow;

impl Rate {
    /// The rate that a JSON number is, digit for digit: 0.1 is 1/10, although no float is. Rates of more than 15 digits
    /// are cut there.
    pub(crate) fn of(amount: f64) -> Self {
        let text = format!("{amount:.15}");
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let numerator: i128 = digits.parse().unwrap_or(0);
        Self {
            numerator: if amount < 0.0 { -numerator } else { numerator },
            denominator: 1_000_000_000_000_000,
        }
    }

    /// What is left of a gross amount without the tax that it includes.
    pub(crate) fn net_of(self, gross: impl Into<Amount>, mode: &RoundingMode) -> Result<i64, Overflow> {
        gross.into().times(self.denominator, self.denominator + self.numerator, mode)
    }

    /// A net amount with the tax on it.
    pub(crate) fn gross_of(self, net: impl Into<Amount>, mode: &RoundingMode) -> Result<i64, Overflow> {
        net.into().times(self.denominator + self.numerator, self.denominator, mode)
    }

    /// The part of `amount` that this rate has of `whole`.
    pub(crate) fn share_of(self, amount: i64, whole: Self, mode: &RoundingMode) -> Result<i64, Overflow> {
        if whole.numerator == 0 {
            return Ok(0);
        }
        divide(i128::from(amount) * self.numerator, whole.numerator, mode)
    }
}

impl Amount {
    /// An amount of money, with all of its digits. Money of a type that is not known is in cents.
    pub(crate) fn of(money: &TypedMoney) -> Self {
        match money {
            TypedMoney::HighPrecision(money) => {
                let finer = money.fraction_digits.saturating_sub(money.currency_code.fraction_digits());
                let denominator = 10_i128.pow(u32::from(finer.min(HighPrecisionMoney::MAX_FRACTION_DIGITS)));
                Self { numerator: money.precise_amount.into(), denominator }
            }
            other => Self::from(other.money().map_or(0, |money| money.cent_amount)),
        }
    }

    fn times(self, numerator: i128, denominator: i128, mode: &RoundingMode) -> Result<i64, Overflow> {
        let denominator = self.denominator.checked_mul(denominator).ok_or(Overflow)?;
        divide(self.numerator.checked_mul(numerator).ok_or(Overflow)?, denominator, mode)
    }
}

impl From<i64> for Amount {
    fn from(cents: i64) -> Self {
        Self { numerator: cents.into(), denominator: 1 }
    }
}

/// Divides by a positive number; what is between two cents becomes one of them. A mode that is not known is the
/// platform's default, `HalfEven`.
pub(crate) fn divide(numerator: i128, denominator: i128, mode: &RoundingMode) -> Result<i64, Overflow> {
    let quotient = numerator.div_euclid(denominator);
    let twice = numerator.rem_euclid(denominator) * 2;
    let up = match twice.cmp(&denominator) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => match mode {
            RoundingMode::HalfUp => quotient >= 0,
            RoundingMode::HalfDown => quotient < 0,
            _ => quotient % 2 != 0,
        },
    };
    i64::try_from(quotient + i128::from(up)).map_err(|_| Overflow)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MODES: [RoundingMode; 3] = [RoundingMode::HalfEven, RoundingMode::HalfUp, RoundingMode::HalfDown];

    #[test]
    fn of_an_amount_with_tax_the_net_is_rounded() {
        let tax = MODES.map(|mode| 14 - Rate::of(0.12).net_of(14, &mode).unwrap());
        assert_eq!(tax, [2, 1, 2]);
    }

    #[test]
    fn of_an_amount_without_tax_the_gross_is_rounded() {
        let tax = MODES.map(|mode| Rate::of(0.14).gross_of(25, &mode).unwrap() - 25);
        assert_eq!(tax, [3, 4, 3]);
    }

    #[test]
    fn per_line_and_per_unit_differ() {
        let rate = Rate::of(0.19);
        assert_eq!(rate.gross_of(108 * 3, &RoundingMode::HalfEven), Ok(386));
        assert_eq!(rate.gross_of(108, &RoundingMode::HalfEven).map(|unit| unit * 3), Ok(387));
    }

    #[test]
    fn what_does_not_fit_is_not_wrapped() {
        assert_eq!(Rate::of(1.0).gross_of(i64::MAX, &RoundingMode::HalfEven), Err(Overflow));
        assert_eq!(Rate::of(0.0).gross_of(i64::MAX, &RoundingMode::HalfEven), Ok(i64::MAX));
    }

    proptest! {
        #[test]
        fn negative_amounts_are_rounded_like_positive_ones(amount: i32, divisor in 1..1000i128) {
            for mode in &MODES {
                let plus = divide(i128::from(amount), divisor, mode).unwrap();
                let minus = divide(-i128::from(amount), divisor, mode).unwrap();
                prop_assert_eq!(plus, -minus);
            }
        }

        #[test]
        fn net_of_gross_is_the_net(net in 0..100_000_000i64, rate in 0..100u8) {
            let rate = Rate::of(f64::from(rate) / 100.0);
            let gross = rate.gross_of(net, &RoundingMode::HalfEven).unwrap();
            let back = rate.net_of(gross, &RoundingMode::HalfEven).unwrap();
            prop_assert!((back - net).abs() <= 1);
        }
    }
}
