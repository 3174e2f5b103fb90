//! Dispatch on a tag, by hand: serde's own `tag` with a fallback swallows malformed known variants.

use std::fmt;

use serde::{
    Deserializer,
    de::{Error, IgnoredAny, MapAccess, Visitor},
};

use crate::{raw::RawJson, without::Name};

/// The text of the member `field`, which says of which kind the object is.
///
/// # Errors
///
/// The JSON is not an object, does not have the member, or the member is not a text.
pub fn tag_of<E: Error>(json: &RawJson, field: &'static str) -> Result<String, E> {
    find_tag(json, field)?.ok_or_else(|| E::missing_field(field))
}

/// The same, or `None` if the object does not say of which kind it is.
pub(crate) fn find_tag<E: Error>(json: &RawJson, field: &'static str) -> Result<Option<String>, E> {
    let mut deserializer = serde_json::Deserializer::from_str(json.get());
    let found = deserializer.deserialize_map(TagVisitor(field));
    found.map_err(|error| E::custom(crate::JsonError::from(error)))
}

struct TagVisitor(&'static str);

impl<'de> Visitor<'de> for TagVisitor {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the member `{}`", self.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<String>, A::Error> {
        let mut tag = None;
        while let Some(name) = map.next_key_seed(Name)? {
            if name == self.0 {
                if tag.is_some() {
                    return Err(A::Error::duplicate_field(self.0));
                }
                tag = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::tag_of;
    use crate::{Currency, Money, RawJson, TypedMoneyDraft};

    fn tag(json: &str) -> Result<String, String> {
        let json: RawJson = serde_json::from_str(json).unwrap();
        tag_of::<serde_json::Error>(&json, "type").map_err(|error| error.to_string())
    }

    #[test]
    fn the_tag_is_found_wherever_it_stands() {
        assert_eq!(tag(r#"{"type":"a","x":{"type":"no"}}"#).unwrap(), "a");
        assert_eq!(tag(r#"{"x":[{"type":"no"}],"type":"b"}"#).unwrap(), "b");
        assert_eq!(tag(r#"{"typ\u0065":"\u0063"}"#).unwrap(), "c");
    }

    #[test]
    fn no_tag_is_an_error_that_names_it() {
        assert!(tag(r#"{"x":1}"#).unwrap_err().contains("`type`"));
        assert!(tag("[]").is_err());
        assert!(tag(r#"{"type":7}"#).is_err());
        assert!(tag(r#"{"type":null}"#).is_err());
        assert!(tag(r#"{"type":"a","type":"b"}"#).is_err());
    }

    #[test]
    fn money_of_a_draft_is_in_cents_unless_it_says_otherwise() {
        let read = |json: &str| serde_json::from_str::<TypedMoneyDraft>(json).unwrap();
        let cents = Money::new(1_999, Currency::EUR).into();
        assert_eq!(read(r#"{"centAmount":1999,"currencyCode":"EUR"}"#), cents);
        assert_eq!(read(r#"{"type":"centPrecision","centAmount":1999,"currencyCode":"EUR"}"#), cents);
        let screw =
            r#"{"type":"highPrecision","currencyCode":"EUR","fractionDigits":5,"preciseAmount":1250}"#;
        assert!(matches!(read(screw), TypedMoneyDraft::HighPrecision(screw) if screw.cent_amount.is_none()));
        assert!(serde_json::from_str::<TypedMoneyDraft>("[]").is_err());
        assert!(serde_json::from_str::<TypedMoneyDraft>(r#"{"type":null,"centAmount":1}"#).is_err());
    }
}
