//! The values that a predicate names, and how they compare with what a resource holds.

use std::cmp::Ordering;

use ct_model::{Date, DateTime, Time};
use serde_json::Value;

/// A number, exact as long as it is whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Whole(i64),
    Decimal(f64),
}

impl Number {
    /// Reads `-12`, `3.5`, `1e3`; nothing that is not finite.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let looks_like_one = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        if !looks_like_one {
            return None;
        }
        match text.parse() {
            Ok(whole) => Some(Self::Whole(whole)),
            Err(_) => text.parse().ok().filter(|decimal: &f64| decimal.is_finite()).map(Self::Decimal),
        }
    }

    /// A number in JSON.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        let number = value.as_number()?;
        number.as_i64().map(Self::Whole).or_else(|| number.as_f64().map(Self::Decimal))
    }

    /// How the two compare, without rounding either.
    pub(crate) fn compare(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => one.cmp(&other),
            (Self::Decimal(one), Self::Decimal(other)) => one.partial_cmp(&other).unwrap_or(Ordering::Equal),
            (Self::Whole(one), Self::Decimal(other)) => whole_and_decimal(one, other),
            (Self::Decimal(one), Self::Whole(other)) => whole_and_decimal(other, one).reverse(),
        }
    }

    pub(super) fn to_f64(self) -> f64 {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "no degree and no metre on earth is that large")]
            Self::Whole(whole) => whole as f64,
            Self::Decimal(decimal) => decimal,
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "what is too large for 128 bits is larger than 64 bits too"
)]
fn whole_and_decimal(whole: i64, decimal: f64) -> Ordering {
    let by_whole = i128::from(whole).cmp(&(decimal as i128));
    by_whole.then_with(|| 0.0.partial_cmp(&decimal.fract()).unwrap_or(Ordering::Equal))
}

/// A value of a predicate once it is known what it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Text(String),
    Number(Number),
    Boolean(bool),
    Moment(DateTime),
    /// A text for a field that may hold anything: if both are dates and times, they are compared as such.
    Loose(String),
    /// A variable's value for a field that may hold anything: it is what the field's value is.
    Untyped(String),
}

impl Literal {
    /// How `value` compares with this; `None` if they are of different kinds.
    pub(super) fn compare(&self, value: &Value) -> Option<Ordering> {
        match self {
            Self::Text(text) => value.as_str().map(|held| held.cmp(text)),
            Self::Number(number) => Some(Number::of(value)?.compare(*number)),
            Self::Boolean(boolean) => value.as_bool().map(|held| held.cmp(boolean)),
            Self::Moment(moment) => value.as_str()?.parse::<DateTime>().ok().map(|held| held.cmp(moment)),
            Self::Loose(text) => value.as_str().map(|held| loosely(held, text)),
            Self::Untyped(text) => match value {
                Value::String(held) => Some(loosely(held, text)),
                Value::Number(_) => Some(Number::of(value)?.compare(Number::parse(text)?)),
                Value::Bool(held) => text.parse().ok().map(|boolean: bool| held.cmp(&boolean)),
                Value::Null | Value::Array(_) | Value::Object(_) => None,
            },
        }
    }

    /// The text of it, if it is one and nothing else equals it.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) | Self::Boolean(_) | Self::Moment(_) | Self::Loose(_) | Self::Untyped(_) => None,
        }
    }
}

/// Compares texts as what both of them are: dates and times, dates, times, or else texts.
fn loosely(one: &str, other: &str) -> Ordering {
    fn both<T: std::str::FromStr + Ord>(one: &str, other: &str) -> Option<Ordering> {
        Some(one.parse::<T>().ok()?.cmp(&other.parse().ok()?))
    }
    both::<DateTime>(one, other)
        .or_else(|| both::<Date>(one, other))
        .or_else(|| both::<Time>(one, other))
        .unwrap_or_else(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_without_rounding() {
        let ascending = [
            Number::Decimal(-1e300),
            Number::Whole(i64::MIN),
            Number::Decimal(-1.5),
            Number::Whole(-1),
            Number::Decimal(-0.5),
            Number::Whole(0),
            Number::Decimal(0.5),
            Number::Decimal(9_007_199_254_740_992.0),
            Number::Whole(9_007_199_254_740_993),
            Number::Whole(i64::MAX),
            Number::Decimal(9_223_372_036_854_775_808.0),
        ];
        for (at, one) in ascending.iter().enumerate() {
            for (other_at, other) in ascending.iter().enumerate() {
                assert_eq!(one.compare(*other), at.cmp(&other_at), "{one:?} {other:?}");
            }
        }
        assert_eq!(Number::Whole(3).compare(Number::Decimal(3.0)), Ordering::Equal);
    }
}
