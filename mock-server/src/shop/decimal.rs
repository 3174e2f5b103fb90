//! Decimal numbers that are written as text, with any number of digits: `orderHint`.

use std::cmp::Ordering;

/// A decimal number, exact however long it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    /// The digits before the point, without zeros that say nothing.
    whole: String,
    /// The digits behind it, the same.
    fraction: String,
}

impl Decimal {
    /// Reads `12`, `-0.5`, `.5`; `None` if that is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let whole = whole.trim_start_matches('0').to_owned();
        let fraction = fraction.trim_end_matches('0').to_owned();
        let negative = negative && !(whole.is_empty() && fraction.is_empty());
        Some(Self { negative, whole, fraction })
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // Digits of one length, and digits behind a point, compare as texts do.
        let by_size = self.whole.len().cmp(&other.whole.len());
        let by_size = by_size.then_with(|| self.whole.cmp(&other.whole));
        let by_size = by_size.then_with(|| self.fraction.cmp(&other.fraction));
        match (self.negative, other.negative) {
            (false, false) => by_size,
            (true, true) => by_size.reverse(),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_that_a_float_would_lose_count() {
        let decimal = |text| Decimal::parse(text).unwrap();
        assert!(decimal("0.10000000000000000000001") > decimal("0.1"));
        assert!(decimal("123456789012345678901") < decimal("123456789012345678902"));
        assert!(decimal("-2") < decimal("-1.5"));
        assert_eq!(decimal("-0.0"), decimal("000"));
        assert_eq!(decimal(".50"), decimal("0.5"));
        for wrong in ["", ".", "-", "1e3", "+1", "1.2.3", "inf", "NaN", "1 "] {
            assert_eq!(Decimal::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn they_compare_as_numbers_do(one in -100_000_i32..100_000, other in -100_000_i32..100_000) {
            let written = |thousandths: i32| format!("{:.3}", f64::from(thousandths) / 1000.0);
            let (first, second) = (Decimal::parse(&written(one)).unwrap(), Decimal::parse(&written(other)).unwrap());
            prop_assert_eq!(first.cmp(&second), one.cmp(&other));
        }
    }
}
