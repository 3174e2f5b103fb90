//! The kinds of money that the API answers, told apart by `type`.

use std::fmt;

use serde::ser::{Serialize, Serializer};

use super::{CentPrecisionMoney, HighPrecisionMoney, Money, MoneyError};
use crate::{RawVariant, wire};

pub(crate) const CENT_PRECISION: &str = "centPrecision";
pub(crate) const HIGH_PRECISION: &str = "highPrecision";

/// Money as the API answers it.
///
/// A type that this version does not know is kept whole; a known one that is malformed is an error.
///
/// See [`TypedMoney`](https://docs.commercetools.com/api/types#typedmoney).
///
/// ```
/// use ct_model::{Currency, Money, TypedMoney};
///
/// let price: TypedMoney = serde_json::from_str(
///     r#"{"type":"centPrecision","currencyCode":"EUR","centAmount":4200,"fractionDigits":2}"#,
/// )?;
/// assert_eq!(price.to_string(), "42.00 EUR");
/// assert_eq!(price.money(), Some(Money::new(4_200, Currency::EUR)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypedMoney {
    /// In the smallest unit of the currency.
    CentPrecision(CentPrecisionMoney),
    /// In a fraction of it.
    HighPrecision(HighPrecisionMoney),
    /// Of a type that this version does not know.
    Other(RawVariant),
}

impl TypedMoney {
    /// The amount in the smallest unit of its currency. Money of an unknown type has it too, unless that type
    /// breaks with all others.
    #[must_use]
    pub fn money(&self) -> Option<Money> {
        match self {
            Self::CentPrecision(money) => Some((*money).into()),
            Self::HighPrecision(money) => Some((*money).into()),
            Self::Other(raw) => raw.read().ok(),
        }
    }

    /// What the platform calls the type: `centPrecision`.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match self {
            Self::CentPrecision(_) => CENT_PRECISION,
            Self::HighPrecision(_) => HIGH_PRECISION,
            Self::Other(raw) => raw.name(),
        }
    }

    /// The sum; of high precision if one of both is.
    ///
    /// # Errors
    ///
    /// If the currencies differ, the sum does not fit into 64 bits, or one type is unknown.
    pub fn checked_add(&self, other: &Self) -> Result<Self, MoneyError> {
        self.combine(other, CentPrecisionMoney::checked_add, HighPrecisionMoney::checked_add)
    }

    /// The difference; of high precision if one of both is.
    ///
    /// # Errors
    ///
    /// If the currencies differ, the difference does not fit into 64 bits, or one type is unknown.
    pub fn checked_sub(&self, other: &Self) -> Result<Self, MoneyError> {
        self.combine(other, CentPrecisionMoney::checked_sub, HighPrecisionMoney::checked_sub)
    }

    /// So many times as much: the price of a quantity.
    ///
    /// # Errors
    ///
    /// If the product does not fit into 64 bits, or the type is unknown.
    pub fn checked_mul(&self, factor: i64) -> Result<Self, MoneyError> {
        match self {
            Self::CentPrecision(money) => money.checked_mul(factor).map(Self::CentPrecision),
            Self::HighPrecision(money) => money.checked_mul(factor).map(Self::HighPrecision),
            Self::Other(raw) => Err(unknown(raw)),
        }
    }

    fn combine(
        &self,
        other: &Self,
        cents: fn(CentPrecisionMoney, CentPrecisionMoney) -> Result<CentPrecisionMoney, MoneyError>,
        precise: fn(HighPrecisionMoney, HighPrecisionMoney) -> Result<HighPrecisionMoney, MoneyError>,
    ) -> Result<Self, MoneyError> {
        match (self, other) {
            (Self::CentPrecision(left), Self::CentPrecision(right)) => {
                cents(*left, *right).map(Self::CentPrecision)
            }
            (Self::HighPrecision(left), Self::HighPrecision(right)) => {
                precise(*left, *right).map(Self::HighPrecision)
            }
            (Self::CentPrecision(left), Self::HighPrecision(right)) => {
                precise(HighPrecisionMoney::from_cents(*left), *right).map(Self::HighPrecision)
            }
            (Self::HighPrecision(left), Self::CentPrecision(right)) => {
                precise(*left, HighPrecisionMoney::from_cents(*right)).map(Self::HighPrecision)
            }
            (Self::Other(raw), _) | (_, Self::Other(raw)) => Err(unknown(raw)),
        }
    }
}

fn unknown(raw: &RawVariant) -> MoneyError {
    MoneyError::UnknownType { name: raw.name().to_owned() }
}

impl From<Money> for TypedMoney {
    fn from(money: Money) -> Self {
        Self::CentPrecision(money.into())
    }
}

impl From<CentPrecisionMoney> for TypedMoney {
    fn from(money: CentPrecisionMoney) -> Self {
        Self::CentPrecision(money)
    }
}

impl From<HighPrecisionMoney> for TypedMoney {
    fn from(money: HighPrecisionMoney) -> Self {
        Self::HighPrecision(money)
    }
}

impl fmt::Display for TypedMoney {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CentPrecision(money) => money.fmt(out),
            Self::HighPrecision(money) => money.fmt(out),
            Self::Other(raw) => match self.money() {
                Some(money) => money.fmt(out),
                None => write!(out, "money of the type `{}`", raw.name()),
            },
        }
    }
}

impl Serialize for TypedMoney {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        wire::write(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Currency;

    fn points() -> TypedMoney {
        serde_json::from_str(r#"{"type":"points","centAmount":3,"currencyCode":"EUR"}"#).unwrap()
    }

    #[test]
    fn what_all_kinds_have_in_common_is_known_of_an_unknown_one() {
        assert_eq!((points().type_name(), points().money()), ("points", Some(Money::new(3, Currency::EUR))));
        assert_eq!(points().to_string(), "0.03 EUR");
        let stranger: TypedMoney = serde_json::from_str(r#"{"type":"shells","count":3}"#).unwrap();
        assert_eq!((stranger.type_name(), stranger.money()), ("shells", None));
        assert_eq!(stranger.to_string(), "money of the type `shells`");
    }

    #[test]
    fn sums_of_both_kinds_are_of_high_precision() {
        let cents = TypedMoney::from(Money::new(100, Currency::EUR));
        let precise = TypedMoney::from(HighPrecisionMoney::new(5, 3, Currency::EUR).unwrap());
        assert_eq!(cents.checked_add(&precise).unwrap().to_string(), "1.005 EUR");
        assert_eq!(precise.checked_sub(&cents).unwrap().to_string(), "-0.995 EUR");
        assert_eq!(cents.checked_mul(3).unwrap().to_string(), "3.00 EUR");
        assert_eq!(precise.checked_mul(3).unwrap().to_string(), "0.015 EUR");
    }

    #[test]
    fn there_is_no_arithmetic_for_an_unknown_type() {
        let (other, cents) = (points(), TypedMoney::from(Money::zero(Currency::EUR)));
        let refused = Err(MoneyError::UnknownType { name: "points".to_owned() });
        assert_eq!(other.checked_mul(2), refused);
        assert_eq!(cents.checked_add(&other), refused);
        assert_eq!(other.checked_sub(&cents), refused);
    }
}
