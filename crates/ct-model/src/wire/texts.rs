//! Values that travel as one JSON string.

use super::{Decode, Decoder, Encode, Encoder, Refusal};
use crate::{
    Country, Currency, Date, DateTime, Id, Locale, Password, Secret, country, currency, date, date_time,
    locale, text,
};

/// A place for a text.
pub(crate) trait Text {
    /// What is said to be expected where something else stands.
    fn expected(&self) -> &'static str;
    /// Becomes what the text says.
    fn take(&mut self, text: &str) -> Result<(), Refusal>;
}

/// A type that is written as a text: what is expected, what stands there at first, how it is read, and how it is written.
/// `@T` says that it is generic over `T`.
macro_rules! text_value {
    (
        $(@$t:ident)? $type:ty, $expected:expr, $blank:expr,
        |$text:ident| $read:expr, |$value:ident, $to:ident| $write:expr
    ) => {
        impl$(<$t>)? crate::wire::Text for $type {
            fn expected(&self) -> &'static str {
                $expected
            }

            fn take(&mut self, $text: &str) -> Result<(), crate::wire::Refusal> {
                *self = $read;
                Ok(())
            }
        }

        impl$(<$t>)? crate::wire::Decode for $type {
            fn blank() -> Self {
                $blank
            }

            fn decode(&mut self, from: &mut dyn crate::wire::Decoder) -> Result<(), crate::wire::Refusal> {
                from.text(self)
            }
        }

        impl$(<$t>)? crate::wire::Encode for $type {
            fn encode(&self, $to: &mut dyn crate::wire::Encoder) {
                let $value = self;
                $write;
            }
        }
    };
}

pub(crate) use text_value;

const STRING: &str = "a string";

text_value!(String, STRING, Self::new(), |text| text.to_owned(), |value, to| to.text(value));
text_value!(@T Id<T>, STRING, Self::new(""), |text| Self::new(text), |value, to| to.text(value.as_str()));
text_value!(Password, STRING, Self::default(), |text| Self::new(text), |value, to| to.text(value.expose()));
text_value!(
    Country,
    country::EXPECTED,
    Self::US,
    |text| text.parse().map_err(Refusal::said)?,
    |value, to| to.text(value.as_str())
);
text_value!(
    Currency,
    currency::EXPECTED,
    Self::XXX,
    |text| text.parse().map_err(Refusal::said)?,
    |value, to| to.text(value.as_str())
);
text_value!(
    Locale,
    locale::EXPECTED,
    Self::BLANK,
    |text| text.parse().map_err(Refusal::said)?,
    |value, to| to.text(value.as_str())
);
text_value!(Date, date::EXPECTED, Self::MIN, |text| text.parse().map_err(Refusal::said)?, |value, to| to
    .text(text::ascii(&value.to_ascii())));
text_value!(
    DateTime,
    date_time::EXPECTED,
    Self::UNIX_EPOCH,
    |text| text.parse().map_err(Refusal::said)?,
    |value, to| to.text(text::ascii(&value.to_ascii()))
);

impl Encode for &str {
    fn encode(&self, to: &mut dyn Encoder) {
        to.text(self);
    }
}

/// Read only: a secret is not written.
impl Text for Secret {
    fn expected(&self) -> &'static str {
        STRING
    }

    fn take(&mut self, text: &str) -> Result<(), Refusal> {
        *self = Self::new(text);
        Ok(())
    }
}

impl Decode for Secret {
    fn blank() -> Self {
        Self::default()
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        from.text(self)
    }
}
