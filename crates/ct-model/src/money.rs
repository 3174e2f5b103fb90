//! Amounts of money: whole numbers of the smallest unit of a currency, or of a fraction of it.
//!
//! There are no floats here. Arithmetic is checked: it refuses to mix currencies and to leave 64 bits.

mod cent_precision;
mod decode;
mod error;
mod high_precision;
mod print;
mod rounding;
mod typed;

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};

use crate::{CentPrecisionMoneyDraft, Currency, TypedMoneyDraft};

pub use cent_precision::CentPrecisionMoney;
pub use error::MoneyError;
pub use high_precision::HighPrecisionMoney;
pub use rounding::Rounding;
pub use typed::TypedMoney;
pub(crate) use typed::{CENT_PRECISION, HIGH_PRECISION};

/// An amount in the smallest unit of its currency: `500` EUR is 5.00 €, `500` JPY is 500 ¥.
///
/// This is what a client *sends*. The API *answers* a [`TypedMoney`].
///
/// Amounts of one currency are ordered; of two they are neither more nor less.
///
/// See [`Money`](https://docs.commercetools.com/api/types#money).
///
/// ```
/// use ct_model::{Currency, Money, MoneyError};
///
/// let price = Money::new(1_999, Currency::EUR);
/// let three = price.checked_mul(3)?;
/// assert_eq!(three.to_string(), "59.97 EUR");
/// assert!(three > price);
/// assert!(price.checked_add(Money::new(1, Currency::USD)).is_err());
/// # Ok::<(), MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// May be negative: a discount is.
    pub cent_amount: i64,
    /// ISO 4217, or one of the platform's own.
    pub currency_code: Currency,
}

impl Money {
    /// An amount in the smallest unit of its currency.
    #[must_use]
    pub const fn new(cent_amount: i64, currency_code: Currency) -> Self {
        Self { cent_amount, currency_code }
    }

    /// No money.
    #[must_use]
    pub const fn zero(currency_code: Currency) -> Self {
        Self::new(0, currency_code)
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.cent_amount == 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.cent_amount < 0
    }

    /// The sum.
    ///
    /// # Errors
    ///
    /// If the currencies differ or the sum does not fit into 64 bits.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.expect_currency(other.currency_code)?;
        self.with(self.cent_amount.checked_add(other.cent_amount))
    }

    /// The difference.
    ///
    /// # Errors
    ///
    /// If the currencies differ or the difference does not fit into 64 bits.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.expect_currency(other.currency_code)?;
        self.with(self.cent_amount.checked_sub(other.cent_amount))
    }

    /// So many times as much: the price of a quantity.
    ///
    /// # Errors
    ///
    /// If the product does not fit into 64 bits.
    pub fn checked_mul(self, factor: i64) -> Result<Self, MoneyError> {
        self.with(self.cent_amount.checked_mul(factor))
    }

    /// The same with the other sign.
    ///
    /// # Errors
    ///
    /// If it is the smallest number of 64 bits, which has no counterpart.
    pub fn checked_neg(self) -> Result<Self, MoneyError> {
        self.with(self.cent_amount.checked_neg())
    }

    /// A part of it, `numerator / denominator`, rounded once: a discount's percentage, a tax rate.
    ///
    /// ```
    /// use ct_model::{Currency, Money, Rounding};
    ///
    /// let net = Money::new(1_050, Currency::EUR);
    /// let tax = net.checked_part(19, 100.try_into().unwrap(), Rounding::HalfEven);
    /// assert_eq!(tax, Ok(Money::new(200, Currency::EUR))); // 199.5 is as near to 199 as to 200, which is even
    /// ```
    ///
    /// # Errors
    ///
    /// If the part does not fit into 64 bits.
    pub fn checked_part(
        self,
        numerator: i64,
        denominator: NonZeroU64,
        rounding: Rounding,
    ) -> Result<Self, MoneyError> {
        let product = i128::from(self.cent_amount) * i128::from(numerator);
        self.with(i64::try_from(rounding.divide(product, denominator.get().into())).ok())
    }

    /// The sum of many amounts in this currency; nothing if there are none.
    ///
    /// # Errors
    ///
    /// If one of them is in another currency, or a sum on the way does not fit into 64 bits.
    pub fn checked_sum(
        currency_code: Currency,
        amounts: impl IntoIterator<Item = Self>,
    ) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::zero(currency_code), Self::checked_add)
    }

    fn with(self, cent_amount: Option<i64>) -> Result<Self, MoneyError> {
        let cent_amount = cent_amount.ok_or(MoneyError::Overflow { currency: self.currency_code })?;
        Ok(Self { cent_amount, ..self })
    }

    fn expect_currency(self, other: Currency) -> Result<(), MoneyError> {
        error::same_currency(self.currency_code, other)
    }
}

impl From<Money> for TypedMoneyDraft {
    fn from(money: Money) -> Self {
        CentPrecisionMoneyDraft::new(money.cent_amount, money.currency_code).into()
    }
}

impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency_code == other.currency_code).then(|| self.cent_amount.cmp(&other.cent_amount))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::amount(out, self.cent_amount, self.currency_code.fraction_digits(), self.currency_code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_the_digits_of_its_currency() {
        for (amount, currency, printed) in [
            (1_234, Currency::EUR, "12.34 EUR"),
            (5, Currency::EUR, "0.05 EUR"),
            (0, Currency::EUR, "0.00 EUR"),
            (-5, Currency::EUR, "-0.05 EUR"),
            (-1_234, Currency::EUR, "-12.34 EUR"),
            (500, Currency::JPY, "500 JPY"),
            (-1, Currency::JPY, "-1 JPY"),
            (500, Currency::HUF0, "500 HUF0"),
            (1_234, Currency::KWD, "1.234 KWD"),
            (-34, Currency::KWD, "-0.034 KWD"),
            (i64::MIN, Currency::EUR, "-92233720368547758.08 EUR"),
            (i64::MAX, Currency::CLF, "922337203685477.5807 CLF"),
        ] {
            assert_eq!(Money::new(amount, currency).to_string(), printed);
        }
        assert_eq!(format!("{:>10}|", Money::new(5, Currency::JPY)), "     5 JPY|");
    }

    #[test]
    fn amounts_of_two_currencies_are_neither_more_nor_less() {
        let (euro, dollar) = (Money::new(1, Currency::EUR), Money::new(2, Currency::USD));
        assert_eq!(euro.partial_cmp(&dollar), None);
        assert!(euro < Money::new(2, Currency::EUR));
    }

    #[test]
    fn malformed_money_is_refused() {
        for json in [
            r#"{"centAmount":1.5,"currencyCode":"EUR"}"#,
            r#"{"centAmount":"1","currencyCode":"EUR"}"#,
            r#"{"centAmount":9223372036854775808,"currencyCode":"EUR"}"#,
            r#"{"centAmount":1,"currencyCode":"eur"}"#,
            r#"{"centAmount":1}"#,
            r#"{"currencyCode":"EUR"}"#,
        ] {
            assert!(serde_json::from_str::<Money>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn reads_what_is_left_of_other_kinds_of_money() {
        let json = r#"{"type":"centPrecision","currencyCode":"EUR","centAmount":4200,"fractionDigits":2}"#;
        assert_eq!(serde_json::from_str::<Money>(json).unwrap(), Money::new(4_200, Currency::EUR));
    }
}
