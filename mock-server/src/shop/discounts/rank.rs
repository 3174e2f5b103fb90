//! The order in which discounts are applied.

use std::cmp::Reverse;

/// A `sortOrder`: a decimal number between 0 and 1. What ranks first is greater; `0.5` and `0.50` are the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Rank {
    /// The digits behind the point, without zeros at their end.
    digits: String,
}

/// How many digits a rank may have.
const MOST_DIGITS: usize = 256;

impl Rank {
    /// Reads `0.25` or `.25`; neither 0 nor 1.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix("0.").or_else(|| text.strip_prefix('.'))?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= MOST_DIGITS;
        let digits = digits.trim_end_matches('0');
        (plain && !digits.is_empty()).then(|| Self { digits: digits.to_owned() })
    }

    /// Sorts the greatest first.
    pub(crate) fn order(&self) -> Reverse<&Self> {
        Reverse(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_compared_as_numbers() {
        let rank = |text: &str| Rank::read(text).unwrap();
        assert_eq!(rank("0.5"), rank(".500"));
        assert!(rank("0.5") > rank("0.49999") && rank("0.1") > rank("0.09") && rank("0.11") > rank("0.1"));
        for wrong in ["", "0", "1", "0.0", "1.0", "0.5.5", "-0.5", "0,5", "0.5x", "00.5", "5e-1"] {
            assert!(Rank::read(wrong).is_none(), "{wrong}");
        }
        let mut ranks = ["0.1", "0.9", "0.85"].map(rank);
        ranks.sort_by(|one, other| one.order().cmp(&other.order()));
        assert_eq!(ranks, ["0.9", "0.85", "0.1"].map(rank));
    }
}
