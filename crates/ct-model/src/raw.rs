//! [`RawJson`]: JSON that is kept as it came until somebody asks for it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use crate::{json_error::JsonError, without};

/// A JSON value, kept as the text that it was.
///
/// The values of product attributes and custom fields are of any type, and most readers of a page look at
/// few of them: checking that they are well-formed and copying the text is several times cheaper than
/// building a tree. [`read`](Self::read) decodes one when it is wanted.
///
/// Two are equal if they mean the same: whitespace and the order of members do not count.
///
/// ```
/// use ct_model::RawJson;
///
/// let colour: RawJson = serde_json::from_str(r#"{"key": "red", "label": "Red"}"#)?;
/// #[derive(serde::Deserialize)]
/// struct EnumValue {
///     key: String,
/// }
/// assert_eq!(colour.read::<EnumValue>()?.key, "red");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RawJson(Box<RawValue>);

impl RawJson {
    /// The JSON of a value.
    ///
    /// # Errors
    ///
    /// The value cannot be written as JSON, such as a map whose keys are not texts.
    pub fn from_value(value: &(impl Serialize + ?Sized)) -> Result<Self, JsonError> {
        Ok(Self(to_raw_value(value)?))
    }

    /// The JSON text.
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Decodes the value. `T` may borrow from it.
    ///
    /// # Errors
    ///
    /// The value has another shape.
    pub fn read<'de, T: Deserialize<'de>>(&'de self) -> Result<T, JsonError> {
        Ok(serde_json::from_str(self.get())?)
    }

    /// Decodes the object as if it did not have this member: for a type that keeps the fields that it does
    /// not know, and whose tag is written by the union around it.
    ///
    /// # Errors
    ///
    /// The value has another shape.
    pub fn read_without<'de, T: Deserialize<'de>>(&'de self, member: &str) -> Result<T, JsonError> {
        let mut json = serde_json::Deserializer::from_str(self.get());
        let value = T::deserialize(without::Without { inner: &mut json, member })?;
        json.end()?;
        Ok(value)
    }
}

impl PartialEq for RawJson {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get() || {
            let value = |json: &Self| json.read::<serde_json::Value>();
            matches!((value(self), value(other)), (Ok(one), Ok(another)) if one == another)
        }
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl Default for RawJson {
    /// `null`.
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::RawJson;
    use crate::OtherFields;

    fn raw(json: &str) -> RawJson {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn the_text_passes_through_untouched() {
        let text = r#"{ "b" : 1.50, "a" : 12345678901234567890123 }"#;
        assert_eq!(raw(text).get(), text);
        assert_eq!(serde_json::to_string(&raw(text)).unwrap(), text);
    }

    #[test]
    fn equality_is_of_meaning() {
        assert_eq!(raw(r#"{"a":1,"b":[true]}"#), raw(r#"{ "b":[ true ], "a":1 }"#));
        assert_ne!(raw(r#"{"a":1}"#), raw(r#"{"a":2}"#));
        assert_ne!(raw("[1,2]"), raw("[2,1]"));
    }

    #[test]
    fn reads_and_writes_values() {
        let price = RawJson::from_value(&json!({"centAmount": 9_007_199_254_740_993_i64})).unwrap();
        let back: BTreeMap<String, i64> = price.read().unwrap();
        assert_eq!(back["centAmount"], 9_007_199_254_740_993);
        assert_eq!(raw(r#""plain""#).read::<&str>().unwrap(), "plain");
        assert_eq!(RawJson::default().get(), "null");
        assert!(raw("{}").read::<String>().is_err());
        assert!(RawJson::from_value(&BTreeMap::from([(Some(1), 1), (None, 2)])).is_err());
    }

    #[test]
    fn a_member_can_be_left_out() {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct AddLineItem {
            quantity: Option<u64>,
            #[serde(flatten)]
            other: OtherFields,
        }
        let json = raw(r#"{"quantity":2,"action":"addLineItem","novel":{"action":1}}"#);
        let action: AddLineItem = json.read_without("action").unwrap();
        assert_eq!(action.quantity, Some(2));
        assert_eq!(serde_json::to_value(&action).unwrap(), json!({"quantity":2,"novel":{"action":1}}));
        assert_eq!(
            raw(r#"{"\u0061ction":"x"}"#).read_without::<AddLineItem>("action").unwrap().other.len(),
            0
        );
        assert!(raw(r#"{"action":"x","quantity":"2"}"#).read_without::<AddLineItem>("action").is_err());
        assert!(raw("[1]").read_without::<AddLineItem>("action").is_err());
    }

    #[test]
    fn lives_in_structs_options_and_values() {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct Attribute {
            value: RawJson,
            #[serde(flatten)]
            other: OtherFields,
        }
        let attribute: Attribute = serde_json::from_str(r#"{"value":{"key":"a"},"name":"x"}"#).unwrap();
        assert_eq!(attribute.value, raw(r#"{"key":"a"}"#));
        let from_value: Attribute = serde_json::from_value(json!({"value":{"key":"a"},"name":"x"})).unwrap();
        assert_eq!(attribute, from_value);
    }
}
