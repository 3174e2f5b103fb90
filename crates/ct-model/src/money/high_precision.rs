//! Amounts that are finer than the smallest unit of their currency.

use std::fmt;

use super::{CentPrecisionMoney, Money, MoneyError, Rounding, TypedMoney, error, print};
use crate::{Currency, OtherFields, wire::reads};

/// An amount in a fraction of the smallest unit of its currency: the price of one screw.
///
/// `123456` with 7 fraction digits is 0.0123456 EUR. [`cent_amount`](Self::cent_amount) says the same in
/// the smallest unit, rounded half to even unless whoever set the price chose otherwise.
///
/// See [`HighPrecisionMoney`](https://docs.commercetools.com/api/types#highprecisionmoney).
///
/// ```
/// use ct_model::{Currency, HighPrecisionMoney, MoneyError};
///
/// let screw = HighPrecisionMoney::new(1_250, 5, Currency::EUR)?;
/// assert_eq!((screw.to_string().as_str(), screw.cent_amount), ("0.01250 EUR", 1));
/// let dozen = screw.checked_mul(12)?;
/// assert_eq!((dozen.to_string().as_str(), dozen.cent_amount), ("0.15000 EUR", 15));
/// # Ok::<(), MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HighPrecisionMoney {
    /// ISO 4217, or one of the platform's own.
    pub currency_code: Currency,
    /// The amount rounded to the smallest unit of the currency.
    pub cent_amount: i64,
    /// The amount in `1 / 10^fraction_digits` of the major unit of the currency.
    pub precise_amount: i64,
    /// More than the currency has by default, 20 at most.
    pub fraction_digits: u8,
}

impl HighPrecisionMoney {
    /// The most fraction digits that the platform allows.
    pub const MAX_FRACTION_DIGITS: u8 = 20;

    /// An amount in `1 / 10^fraction_digits` of a currency, with the amount in its smallest unit rounded half
    /// to even.
    ///
    /// # Errors
    ///
    /// If there are not more digits than the currency has, or more than 20.
    pub fn new(
        precise_amount: i64,
        fraction_digits: u8,
        currency_code: Currency,
    ) -> Result<Self, MoneyError> {
        if fraction_digits <= currency_code.fraction_digits() || fraction_digits > Self::MAX_FRACTION_DIGITS {
            return Err(MoneyError::FractionDigits { currency: currency_code, given: fraction_digits });
        }
        let money = Self { currency_code, cent_amount: 0, precise_amount, fraction_digits };
        Ok(Self { cent_amount: money.rounded(Rounding::HalfEven)?.cent_amount, ..money })
    }

    /// The amount in the smallest unit of its currency, computed anew from the precise amount.
    ///
    /// # Errors
    ///
    /// If there are fewer digits than the currency has (only money that was not made by [`Self::new`] may be
    /// so) and the amount does not fit into 64 bits.
    pub fn rounded(self, rounding: Rounding) -> Result<CentPrecisionMoney, MoneyError> {
        let own = self.currency_code.fraction_digits();
        let cent_amount = match own.checked_sub(self.fraction_digits) {
            Some(missing) => scaled(self.precise_amount, missing),
            // From 10^39 on the divisor does not fit, and all that 64 bits hold is nearer to nothing.
            None => match 10_u128.checked_pow(u32::from(self.fraction_digits - own)) {
                Some(divisor) => i64::try_from(rounding.divide(self.precise_amount.into(), divisor)).ok(),
                None => Some(0),
            },
        };
        let cent_amount = cent_amount.ok_or(MoneyError::Overflow { currency: self.currency_code })?;
        Ok(CentPrecisionMoney::new(cent_amount, self.currency_code))
    }

    /// The sum, with as many digits as the finer of both.
    ///
    /// # Errors
    ///
    /// If the currencies differ, the sum does not fit into 64 bits, or its digits are not those of
    /// [`Self::new`], which only money from elsewhere can bring about.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    /// The difference, with as many digits as the finer of both.
    ///
    /// # Errors
    ///
    /// As with [`Self::checked_add`].
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    /// So many times as much: the price of a quantity. The precise amount is multiplied and then rounded.
    ///
    /// # Errors
    ///
    /// If the product does not fit into 64 bits, or its digits are not those of [`Self::new`].
    pub fn checked_mul(self, factor: i64) -> Result<Self, MoneyError> {
        let precise_amount = self.precise_amount.checked_mul(factor);
        let precise_amount = precise_amount.ok_or(MoneyError::Overflow { currency: self.currency_code })?;
        Self::new(precise_amount, self.fraction_digits, self.currency_code)
    }

    fn combine(self, other: Self, operation: fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        error::same_currency(self.currency_code, other.currency_code)?;
        let digits = self.fraction_digits.max(other.fraction_digits);
        let precise_amount = scaled(self.precise_amount, digits - self.fraction_digits)
            .zip(scaled(other.precise_amount, digits - other.fraction_digits))
            .and_then(|(left, right)| operation(left, right))
            .ok_or(MoneyError::Overflow { currency: self.currency_code })?;
        Self::new(precise_amount, digits, self.currency_code)
    }

    /// The same amount as it is, for sums with finer ones. It has no more digits than its currency.
    pub(super) fn from_cents(money: CentPrecisionMoney) -> Self {
        let CentPrecisionMoney { currency_code, cent_amount, fraction_digits } = money;
        Self { currency_code, cent_amount, precise_amount: cent_amount, fraction_digits }
    }
}

/// `amount × 10^digits`.
fn scaled(amount: i64, digits: u8) -> Option<i64> {
    if amount == 0 {
        return Some(0);
    }
    10_i64.checked_pow(digits.into())?.checked_mul(amount)
}

impl From<HighPrecisionMoney> for Money {
    /// The amount in the smallest unit of the currency, as the platform rounded it.
    fn from(money: HighPrecisionMoney) -> Self {
        Self::new(money.cent_amount, money.currency_code)
    }
}

impl fmt::Display for HighPrecisionMoney {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::amount(out, self.precise_amount, self.fraction_digits, self.currency_code)
    }
}

impl HighPrecisionMoney {
    /// Money of this type, out of money of whatever type.
    pub(crate) fn of(money: TypedMoney) -> Result<Self, String> {
        match money {
            TypedMoney::HighPrecision(money) => Ok(money),
            other @ (TypedMoney::CentPrecision(_) | TypedMoney::Other(_)) => {
                Err(format!("`{}` is not the type of this money: `highPrecision`", other.type_name()))
            }
        }
    }
}

crate::wire::serde_value!(HighPrecisionMoney);

/// The fields besides `type`.
pub(super) struct Fields {
    currency_code: Currency,
    cent_amount: i64,
    precise_amount: i64,
    fraction_digits: u8,
    other: OtherFields,
}

reads! { Fields keeping other {
    0 => currency_code: "currencyCode",
    1 => cent_amount: "centAmount",
    2 => precise_amount: "preciseAmount",
    3 => fraction_digits: "fractionDigits",
} }

impl From<Fields> for TypedMoney {
    fn from(fields: Fields) -> Self {
        let Fields { currency_code, cent_amount, precise_amount, fraction_digits, other: _ } = fields;
        Self::HighPrecision(HighPrecisionMoney {
            currency_code,
            cent_amount,
            precise_amount,
            fraction_digits,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn precise(amount: i64, digits: u8) -> HighPrecisionMoney {
        HighPrecisionMoney::new(amount, digits, Currency::EUR).unwrap()
    }

    #[test]
    fn cents_are_rounded_half_to_even() {
        for (amount, digits, cents) in [
            (1_015, 3, 102),
            (1_025, 3, 102),
            (1_026, 3, 103),
            (-1_015, 3, -102),
            (-1_025, 3, -102),
            (123_456, 7, 1),
            (i64::MAX, 20, 9), // 0.0922… EUR
            (5, 20, 0),
        ] {
            assert_eq!(precise(amount, digits).cent_amount, cents, "{amount} with {digits} digits");
        }
        assert_eq!(precise(1_025, 3).rounded(Rounding::HalfUp).unwrap().cent_amount, 103);
        assert_eq!(precise(1_015, 3).rounded(Rounding::HalfDown).unwrap().cent_amount, 101);
    }

    #[test]
    fn digits_must_be_more_than_the_currency_has_and_at_most_twenty() {
        for (currency, given) in [
            (Currency::EUR, 2),
            (Currency::EUR, 21),
            (Currency::JPY, 0),
            (Currency::KWD, 3),
            (Currency::EUR, 255),
        ] {
            let refused = HighPrecisionMoney::new(1, given, currency);
            assert_eq!(refused, Err(MoneyError::FractionDigits { currency, given }));
        }
        assert!(HighPrecisionMoney::new(1, 1, Currency::JPY).is_ok());
    }

    #[test]
    fn sums_are_as_fine_as_the_finer_amount() {
        let sum = precise(1_005, 3).checked_add(precise(5, 5)).unwrap();
        assert_eq!(sum, precise(100_505, 5));
        assert_eq!(sum.to_string(), "1.00505 EUR");
        let overflow = Err(MoneyError::Overflow { currency: Currency::EUR });
        assert_eq!(precise(i64::MAX, 3).checked_add(precise(1, 4)), overflow);
        assert_eq!(precise(1, 3).checked_sub(precise(1, 20)).unwrap().precise_amount, 99_999_999_999_999_999);
    }

    #[test]
    fn absurd_digits_from_the_wire_neither_panic_nor_overflow() {
        let money: HighPrecisionMoney = serde_json::from_value(serde_json::json!({
            "type": "highPrecision", "currencyCode": "EUR", "centAmount": 0, "preciseAmount": 1, "fractionDigits": 255,
        }))
        .unwrap();
        assert_eq!(money.rounded(Rounding::HalfEven).unwrap().cent_amount, 0);
        assert_eq!(money.to_string().len(), "0. EUR".len() + 255);
        assert!(money.checked_mul(2).is_err());
        assert!(money.checked_add(precise(1, 3)).is_err());
    }
}
