//! [`FieldContainer`]: the values of custom fields.

use serde::{Serialize, de::DeserializeOwned};

use crate::{JsonError, RawJson, SmallMap};

/// The values of custom fields by name, each kept as JSON until it is asked for.
///
/// ```
/// use ct_model::FieldContainer;
///
/// let mut fields: FieldContainer = serde_json::from_str(r#"{"giftWrap": true}"#)?;
/// assert_eq!(fields.read::<bool>("giftWrap")?, Some(true));
/// fields.write("message", "Happy birthday!")?;
/// assert_eq!(fields.read::<String>("message")?.as_deref(), Some("Happy birthday!"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// See [Custom Fields](https://docs.commercetools.com/api/projects/custom-fields).
pub type FieldContainer = SmallMap<String, RawJson>;

impl SmallMap<String, RawJson> {
    /// Decodes the value of this field; `None` if there is no such field.
    ///
    /// # Errors
    ///
    /// The value has another shape.
    pub fn read<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, JsonError> {
        self.get(name).map(RawJson::read).transpose()
    }

    /// Puts the JSON of a value into this field; gives back the value that was there.
    ///
    /// # Errors
    ///
    /// The value cannot be written as JSON.
    pub fn write(
        &mut self,
        name: impl Into<String>,
        value: &(impl Serialize + ?Sized),
    ) -> Result<Option<RawJson>, JsonError> {
        Ok(self.insert(name.into(), RawJson::from_value(value)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_read_absent_or_an_error() {
        let fields: FieldContainer = serde_json::from_str(r#"{"a": 1}"#).unwrap();
        assert_eq!(fields.read::<u8>("a").unwrap(), Some(1));
        assert_eq!(fields.read::<u8>("b").unwrap(), None);
        assert!(fields.read::<String>("a").is_err());
    }
}
