//! What the API answers for most amounts.

use std::fmt;

use super::{Money, MoneyError, TypedMoney, error, print};
use crate::{Currency, OtherFields, wire::reads};

/// An amount in the smallest unit of its currency, together with the number of digits that the currency has
/// after the decimal point.
///
/// See [`CentPrecisionMoney`](https://docs.commercetools.com/api/types#centprecisionmoney).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CentPrecisionMoney {
    /// ISO 4217, or one of the platform's own.
    pub currency_code: Currency,
    /// May be negative: a discount is.
    pub cent_amount: i64,
    /// The digits after the decimal point that the currency has by default: 2 for EUR.
    pub fraction_digits: u8,
}

impl CentPrecisionMoney {
    /// An amount in the smallest unit of its currency, with the currency's own number of digits.
    #[must_use]
    pub const fn new(cent_amount: i64, currency_code: Currency) -> Self {
        Self { currency_code, cent_amount, fraction_digits: currency_code.fraction_digits() }
    }

    /// The sum.
    ///
    /// # Errors
    ///
    /// If the currencies or their digits differ or the sum does not fit into 64 bits.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.expect_digits(other)?;
        self.with(Money::from(self).checked_add(other.into()))
    }

    /// The difference.
    ///
    /// # Errors
    ///
    /// If the currencies or their digits differ or the difference does not fit into 64 bits.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.expect_digits(other)?;
        self.with(Money::from(self).checked_sub(other.into()))
    }

    /// So many times as much: the price of a quantity.
    ///
    /// # Errors
    ///
    /// If the product does not fit into 64 bits.
    pub fn checked_mul(self, factor: i64) -> Result<Self, MoneyError> {
        self.with(Money::from(self).checked_mul(factor))
    }

    fn with(self, money: Result<Money, MoneyError>) -> Result<Self, MoneyError> {
        Ok(Self { cent_amount: money?.cent_amount, ..self })
    }

    fn expect_digits(self, other: Self) -> Result<(), MoneyError> {
        error::same_currency(self.currency_code, other.currency_code)?;
        if self.fraction_digits == other.fraction_digits {
            return Ok(());
        }
        Err(MoneyError::DigitsMismatch {
            currency: self.currency_code,
            left: self.fraction_digits,
            right: other.fraction_digits,
        })
    }
}

impl From<Money> for CentPrecisionMoney {
    fn from(money: Money) -> Self {
        Self::new(money.cent_amount, money.currency_code)
    }
}

impl From<CentPrecisionMoney> for Money {
    fn from(money: CentPrecisionMoney) -> Self {
        Self::new(money.cent_amount, money.currency_code)
    }
}

impl fmt::Display for CentPrecisionMoney {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::amount(out, self.cent_amount, self.fraction_digits, self.currency_code)
    }
}

impl CentPrecisionMoney {
    /// Money of this type, out of money of whatever type.
    pub(crate) fn of(money: TypedMoney) -> Result<Self, String> {
        match money {
            TypedMoney::CentPrecision(money) => Ok(money),
            other @ (TypedMoney::HighPrecision(_) | TypedMoney::Other(_)) => {
                Err(format!("`{}` is not the type of this money: `centPrecision`", other.type_name()))
            }
        }
    }
}

crate::wire::serde_value!(CentPrecisionMoney);

/// The fields besides `type`.
pub(super) struct Fields {
    currency_code: Currency,
    cent_amount: i64,
    fraction_digits: u8,
    other: OtherFields,
}

reads! { Fields keeping other {
    0 => currency_code: "currencyCode",
    1 => cent_amount: "centAmount",
    2 => fraction_digits: "fractionDigits",
} }

impl From<Fields> for TypedMoney {
    fn from(fields: Fields) -> Self {
        let Fields { currency_code, cent_amount, fraction_digits, other: _ } = fields;
        Self::CentPrecision(CentPrecisionMoney { currency_code, cent_amount, fraction_digits })
    }
}
