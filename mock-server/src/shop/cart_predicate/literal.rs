//! The values that a predicate about carts names: exact, whatever they are.

use std::cmp::Ordering;

use ct_model::{Currency, DateTime};
use serde_json::Value;

/// A decimal number, exact: so many times a power of ten.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decimal {
    digits: i128,
    /// How many of the digits stand behind the point.
    scale: u32,
}

/// How many digits a number may have before the point, and behind it: two of them can be compared within 128 bits.
const MOST_DIGITS: usize = 18;

impl Decimal {
    /// Reads `12`, `-3.50`, `1e3`; of more than 18 digits behind the point, those.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let fraction = fraction.get(..fraction.len().min(MOST_DIGITS))?;
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        if unsigned.is_empty() || unsigned.len() > MOST_DIGITS || !plain(unsigned) || !plain(fraction) {
            return None;
        }
        let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
        let scale = i32::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
        if scale < 0 {
            let factor = 10_i128.checked_pow(scale.unsigned_abs())?;
            return Some(Self { digits: digits.checked_mul(factor)?, scale: 0 });
        }
        let scale = u32::try_from(scale).ok().filter(|scale| *scale <= 20)?;
        Some(Self { digits, scale })
    }

    /// So many of `1 / 10^scale`.
    pub(super) fn new(amount: i64, scale: u8) -> Self {
        Self { digits: amount.into(), scale: scale.into() }
    }

    fn of(value: &Value) -> Option<Self> {
        Self::parse(&value.as_number()?.to_string())
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        let scale = self.scale.max(other.scale);
        let scaled = |number: Self| number.digits.checked_mul(10_i128.checked_pow(scale - number.scale)?);
        Some(scaled(self)?.cmp(&scaled(other)?))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.compare(*other) == Some(Ordering::Equal)
    }
}

/// A value of a predicate once it is known what it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Text(String),
    Number(Decimal),
    Boolean(bool),
    Moment(DateTime),
    /// `"10.00 EUR"`.
    Money(Decimal, Currency),
}

impl Literal {
    /// How `value` compares with this; `None` if they are of different kinds, or of different currencies.
    pub(super) fn compare(&self, value: &Value) -> Option<Ordering> {
        match self {
            // The value of an enum is its key.
            Self::Text(text) => match value.get("key").unwrap_or(value) {
                Value::String(held) => Some(held.as_str().cmp(text)),
                Value::Object(_) => read_money(text).and_then(|money| money.compare(value)),
                _ => None,
            },
            Self::Number(number) => Decimal::of(value).or_else(|| money_amount(value))?.compare(*number),
            Self::Boolean(boolean) => value.as_bool().map(|held| held.cmp(boolean)),
            Self::Moment(moment) => value.as_str()?.parse::<DateTime>().ok().map(|held| held.cmp(moment)),
            Self::Money(amount, currency) => {
                let same = value.get("currencyCode")?.as_str() == Some(currency.as_str());
                money_amount(value).filter(|_| same)?.compare(*amount)
            }
        }
    }
}

/// The amount of a price in the major unit of its currency.
fn money_amount(value: &Value) -> Option<Decimal> {
    let amount = value.get("preciseAmount").or_else(|| value.get("centAmount"))?.as_i64()?;
    let digits = value.get("fractionDigits")?.as_u64().and_then(|digits| u8::try_from(digits).ok())?;
    Some(Decimal::new(amount, digits))
}

/// Reads `10.00 EUR`.
pub(super) fn read_money(text: &str) -> Option<Literal> {
    let (amount, currency) = text.split_once(' ')?;
    Some(Literal::Money(Decimal::parse(amount)?, currency.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn decimals_are_exact() {
        let equal = [("1", "1.0"), ("-0.10", "-0.1"), ("1e3", "1000"), ("2.5e-1", "0.25"), ("0", "-0.000")];
        for (one, other) in equal {
            assert_eq!(Decimal::parse(one), Decimal::parse(other), "{one} {other}");
        }
        let less = [("0.1", "0.2"), ("-1", "0"), ("9007199254740992", "9007199254740993")];
        for (less, more) in less {
            let order = Decimal::parse(less).unwrap().compare(Decimal::parse(more).unwrap());
            assert_eq!(order, Some(Ordering::Less), "{less} {more}");
        }
        for wrong in
            ["", "-", "1.2.3", "x", "1-2", "9999999999999999999", "1e99", "1e-2147483648", "1e2147483647"]
        {
            assert!(Decimal::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn money_compares_with_its_own_currency_only() {
        let ten = read_money("10.00 EUR").unwrap();
        let cents = |cents: i64, currency: &str| json!({"centAmount": cents, "currencyCode": currency, "fractionDigits": 2});
        assert_eq!(ten.compare(&cents(1001, "EUR")), Some(Ordering::Greater));
        assert_eq!(ten.compare(&cents(1000, "EUR")), Some(Ordering::Equal));
        assert_eq!(ten.compare(&cents(1000, "USD")), None);
        let precise =
            json!({"centAmount": 1000, "currencyCode": "EUR", "fractionDigits": 4, "preciseAmount": 99_999});
        assert_eq!(ten.compare(&precise), Some(Ordering::Less));
        assert!(read_money("10.00EUR").is_none() && read_money("ten EUR").is_none());
    }
}
