//! Readers of [`Attribute`]: the value is of any type, the product type's definition says which.

use serde::{Deserialize, Serialize};

use crate::{Attribute, JsonError, LocalizedString, RawJson};

/// Reads a page's attributes by name: [`Attribute`]s come as a list.
///
/// ```
/// use ct_model::Attribute;
///
/// let colour = Attribute::with_value("colour", &serde_json::json!({ "key": "red", "label": "Red" }))?;
/// assert_eq!(colour.enum_key().as_deref(), Some("red"));
/// assert_eq!(colour.as_text(), None);
/// # Ok::<(), ct_model::JsonError>(())
/// ```
impl Attribute {
    /// The attribute `name` with the JSON of this value.
    ///
    /// # Errors
    ///
    /// The value cannot be written as JSON.
    pub fn with_value(name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Result<Self, JsonError> {
        Ok(Self::new(name, RawJson::from_value(value)?))
    }

    /// Decodes the value.
    ///
    /// # Errors
    ///
    /// The value has another shape.
    pub fn read<'de, T: Deserialize<'de>>(&'de self) -> Result<T, JsonError> {
        self.value.read()
    }

    /// The text, of an attribute of text.
    pub fn as_text(&self) -> Option<String> {
        self.read().ok()
    }

    /// The number, of an attribute of number.
    pub fn as_number(&self) -> Option<f64> {
        self.read().ok()
    }

    /// Yes or no, of a boolean attribute.
    pub fn as_bool(&self) -> Option<bool> {
        self.read().ok()
    }

    /// The texts by locale, of an attribute of localized text.
    pub fn as_localized(&self) -> Option<LocalizedString> {
        self.read().ok()
    }

    /// The key of the value, of an enum attribute, localized or not.
    pub fn enum_key(&self) -> Option<String> {
        #[derive(Deserialize)]
        struct EnumValue {
            key: String,
        }
        self.read::<EnumValue>().ok().map(|value| value.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_read_as_what_it_is_and_as_nothing_else() {
        let attribute = |value| Attribute::with_value("a", &value).unwrap();
        assert_eq!(attribute(json!("x")).as_text().as_deref(), Some("x"));
        assert_eq!(attribute(json!("x")).as_number(), None);
        assert_eq!(attribute(json!(1.5)).as_number(), Some(1.5));
        assert_eq!(attribute(json!(true)).as_bool(), Some(true));
        assert_eq!(attribute(json!({ "de": "rot" })).as_localized().unwrap().get("de"), Some("rot"));
        assert_eq!(
            attribute(json!({ "key": "r", "label": { "de": "rot" } })).enum_key().as_deref(),
            Some("r")
        );
        assert_eq!(attribute(json!(["x", "y"])).read::<Vec<String>>().unwrap(), ["x", "y"]);
    }
}
