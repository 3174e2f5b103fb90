//! What money refuses to do.

use crate::Currency;

/// Why an amount of money could not be computed. The request, not the network, has to change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// Amounts of two currencies do not add up.
    #[error("{left} and {right} do not add up: both amounts must be in the same currency")]
    CurrencyMismatch {
        /// Of the amount that was computed with.
        left: Currency,
        /// Of the amount that was added or taken away.
        right: Currency,
    },
    /// The result does not fit into the 64 bits that the platform has for an amount.
    #[error("the amount of {currency} does not fit into 64 bits")]
    Overflow {
        /// Of the result.
        currency: Currency,
    },
    /// Amounts of one currency claim to have different numbers of digits.
    #[error("amounts of {currency} with {left} and with {right} fraction digits do not add up")]
    DigitsMismatch {
        /// Of both amounts.
        currency: Currency,
        /// Of the amount that was computed with.
        left: u8,
        /// Of the amount that was added or taken away.
        right: u8,
    },
    /// A high precision amount must be finer than its currency, within limits.
    #[error(
        "a high precision amount of {currency} has more than {} and at most 20 fraction digits, not {given}",
        .currency.fraction_digits()
    )]
    FractionDigits {
        /// Of the amount.
        currency: Currency,
        /// The number of digits that was asked for.
        given: u8,
    },
    /// Money of a type that this version does not know cannot be computed with.
    #[error("there is no arithmetic for money of the type `{name}`")]
    UnknownType {
        /// What the platform calls the type.
        name: String,
    },
}

pub(super) fn same_currency(left: Currency, right: Currency) -> Result<(), MoneyError> {
    if left == right { Ok(()) } else { Err(MoneyError::CurrencyMismatch { left, right }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_was_given_and_what_would_be_right() {
        let (left, right) = (Currency::EUR, Currency::USD);
        for (error, text) in [
            (
                MoneyError::CurrencyMismatch { left, right },
                "EUR and USD do not add up: both amounts must be in the same currency",
            ),
            (
                MoneyError::FractionDigits { currency: left, given: 2 },
                "a high precision amount of EUR has more than 2 and at most 20 fraction digits, not 2",
            ),
        ] {
            assert_eq!(error.to_string(), text);
        }
    }
}
