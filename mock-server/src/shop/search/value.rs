//! What is in the fields that a search knows, and how it is compared.

use std::{cmp::Ordering, sync::Arc};

use ct_model::{Date, DateTime, RawJson, TermFacetResultType, Time};

use super::expression::Literal;

/// A value in a field.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// There is something that has fields itself.
    Present,
    Boolean(bool),
    Number(f64),
    /// Text, or a date or time in its one way of writing, so that the order of texts is that of times.
    Text(Arc<str>),
}

/// What kind of values a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Boolean,
    Date,
    Time,
    Moment,
    /// It has fields itself: all that can be asked is whether it is there.
    Object,
}

impl Kind {
    /// The value that a literal stands for in a field of this kind, if it stands for any.
    pub(super) fn read(self, literal: &Literal) -> Option<Value> {
        let text = |text: String| Some(Value::Text(text.into()));
        match (self, literal) {
            (Self::Text, Literal::Text(given) | Literal::Number(given)) => text(given.clone()),
            (Self::Text, Literal::Boolean(given)) => text(given.to_string()),
            (Self::Number, Literal::Text(given) | Literal::Number(given)) => {
                given.parse().ok().filter(|number: &f64| number.is_finite()).map(Value::Number)
            }
            (Self::Boolean, Literal::Boolean(given)) => Some(Value::Boolean(*given)),
            (Self::Boolean, Literal::Text(given)) => given.parse().ok().map(Value::Boolean),
            (Self::Date, Literal::Text(given)) => text(given.parse::<Date>().ok()?.to_string()),
            (Self::Time, Literal::Text(given)) => text(given.parse::<Time>().ok()?.to_string()),
            (Self::Moment, Literal::Text(given)) => text(given.parse::<DateTime>().ok()?.to_string()),
            (Self::Number, Literal::Boolean(_))
            | (Self::Boolean, Literal::Number(_))
            | (Self::Date | Self::Time | Self::Moment, Literal::Number(_) | Literal::Boolean(_))
            | (Self::Object, Literal::Text(_) | Literal::Number(_) | Literal::Boolean(_)) => None,
        }
    }

    /// What the values are called in words.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Moment => "a date and time",
            Self::Object => "nothing but exists or missing",
        }
    }

    /// What a term facet calls the values; none if it cannot count them.
    pub(super) fn data_type(self) -> Option<TermFacetResultType> {
        Some(match self {
            Self::Text => TermFacetResultType::Text,
            Self::Number => TermFacetResultType::Number,
            Self::Boolean => TermFacetResultType::Boolean,
            Self::Date => TermFacetResultType::Date,
            Self::Time => TermFacetResultType::Time,
            Self::Moment => TermFacetResultType::Datetime,
            Self::Object => return None,
        })
    }

    /// The value as a number, of which there are sums and means: milliseconds, of dates since 1970, of times since
    /// midnight. None of texts and booleans.
    pub(super) fn measure(self, value: &Value) -> Option<f64> {
        let whole = match (self, value) {
            (Self::Number, Value::Number(number)) => return Some(*number),
            (Self::Moment, Value::Text(text)) => text.parse(),
            (Self::Date, Value::Text(text)) => format!("{text}T00:00:00.000Z").parse(),
            (Self::Time, Value::Text(text)) => format!("1970-01-01T{text}Z").parse(),
            (_, _) => return None,
        };
        #[allow(clippy::cast_precision_loss, reason = "milliseconds of our times fit into 53 bits")]
        whole.ok().map(|moment: DateTime| moment.millis() as f64)
    }

    /// Whether values have sums and means.
    pub(super) fn is_measured(self) -> bool {
        matches!(self, Self::Number | Self::Date | Self::Time | Self::Moment)
    }
}

impl Value {
    /// The JSON in a facet's term: numbers with a decimal point.
    pub(super) fn json(&self) -> RawJson {
        let json = match self {
            Self::Present => RawJson::from_value(&true),
            Self::Boolean(boolean) => RawJson::from_value(boolean),
            Self::Number(number) => RawJson::from_value(number),
            Self::Text(text) => RawJson::from_value(text.as_ref()),
        };
        json.expect("a plain value is written as JSON")
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Present => 0,
            Self::Boolean(_) => 1,
            Self::Number(_) => 2,
            Self::Text(_) => 3,
        }
    }
}

impl Ord for Value {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Boolean(one), Self::Boolean(other)) => one.cmp(other),
            // Zero is zero, whatever its sign.
            (Self::Number(one), Self::Number(other)) => (one + 0.0).total_cmp(&(other + 0.0)),
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            (_, _) => self.rank().cmp(&other.rank()),
        }
    }
}

impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Value {}
