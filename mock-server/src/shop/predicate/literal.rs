//! The values that a predicate names, and how they compare with what a resource holds.

use std::cmp::Ordering;

use ct_model::DateTime;
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

    fn of(value: &Value) -> Option<Self> {
        let number = value.as_number()?;
        number.as_i64().map(Self::Whole).or_else(|| number.as_f64().map(Self::Decimal))
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(a), Self::Whole(b)) => Some(a.cmp(&b)),
            (Self::Decimal(a), Self::Decimal(b)) => a.partial_cmp(&b),
            #[expect(clippy::cast_precision_loss, reason = "beside a decimal, a whole number is one")]
            (Self::Whole(a), Self::Decimal(b)) => (a as f64).partial_cmp(&b),
            #[expect(clippy::cast_precision_loss, reason = "beside a decimal, a whole number is one")]
            (Self::Decimal(a), Self::Whole(b)) => a.partial_cmp(&(b as f64)),
        }
    }
}

/// A value of a predicate once it is known what it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Text(String),
    Number(Number),
    Boolean(bool),
    Moment(DateTime),
    /// A variable's value for a field that may hold anything: it is what the field's value is.
    Untyped(String),
}

impl Literal {
    /// How `value` compares with this; `None` if they are of different kinds.
    pub(super) fn compare(&self, value: &Value) -> Option<Ordering> {
        match self {
            Self::Text(text) => value.as_str().map(|held| held.cmp(text)),
            Self::Number(number) => Number::of(value)?.compare(*number),
            Self::Boolean(boolean) => value.as_bool().map(|held| held.cmp(boolean)),
            Self::Moment(moment) => value.as_str()?.parse::<DateTime>().ok().map(|held| held.cmp(moment)),
            Self::Untyped(text) => match value {
                Value::String(held) => Some(held.as_str().cmp(text)),
                Value::Number(_) => Number::of(value)?.compare(Number::parse(text)?),
                Value::Bool(held) => text.parse().ok().map(|boolean: bool| held.cmp(&boolean)),
                Value::Null | Value::Array(_) | Value::Object(_) => None,
            },
        }
    }

    /// The text of it, if it is one.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) | Self::Boolean(_) | Self::Moment(_) | Self::Untyped(_) => None,
        }
    }
}
