//! [`ErrorObject`]: one thing that was wrong.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

use crate::{ErrorCode, OtherFields, wire::reads};

const REDACTED: &str = "[redacted]";

/// The fields of the errors with one code, for [`ErrorObject::read`].
pub trait ErrorFields: DeserializeOwned {
    /// The code.
    const CODE: ErrorCode;
}

/// One thing that was wrong.
#[derive(Clone, PartialEq, Serialize)]
pub struct ErrorObject {
    /// What was wrong, as a word.
    pub code: ErrorCode,
    /// What was wrong, for people. It may repeat what was sent.
    pub message: String,
    /// What else the code says, as `currentVersion`, `field` or `duplicateValue`.
    #[serde(flatten)]
    pub fields: OtherFields,
}

reads! { ErrorObject keeping fields {
    0 => code: "code",
    1 => message: "message" or empty,
} }

impl ErrorObject {
    /// An error without further fields.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), fields: OtherFields::default() }
    }

    /// The same error with one more field.
    pub fn with(mut self, field: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.fields.insert(field, value);
        self
    }

    /// The fields, typed, if this error has the code that says them. `None` for another code, and for fields
    /// of another shape than documented: [`fields`](Self::fields) holds them as they came.
    ///
    /// ```
    /// use ct_model::{ErrorObject, InvalidFieldError};
    ///
    /// let error: ErrorObject = serde_json::from_str(
    ///     r#"{"code": "InvalidField", "message": "…", "field": "country", "invalidValue": "Utopia"}"#,
    /// )?;
    /// assert_eq!(error.read::<InvalidFieldError>().unwrap().field, "country");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn read<T: ErrorFields>(&self) -> Option<T> {
        let fields = (self.code == T::CODE).then(|| serde_json::to_value(&self.fields).ok())??;
        serde_json::from_value(fields).ok()
    }

    /// The name of the field of the request that was wrong, for the codes that say it.
    pub fn field(&self) -> Option<&str> {
        self.fields.get("field")?.as_str()
    }

    /// `text` without the values that must not be seen.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.secrets().fold(text.to_owned(), |text, secret| text.replace(secret, REDACTED))
    }

    /// The values that this error repeats and that must not be seen: those of a field that is a password or
    /// a token.
    fn secrets(&self) -> impl Iterator<Item = &str> {
        let is_secret = self.field().is_some_and(names_a_secret);
        let repeated = ["invalidValue", "duplicateValue"].into_iter().filter(move |_| is_secret);
        let texts = repeated.filter_map(|name| self.fields.get(name)?.as_str());
        texts.filter(|text| !text.is_empty())
    }
}

fn names_a_secret(field: &str) -> bool {
    let field = field.to_ascii_lowercase();
    ["password", "token", "secret"].iter().any(|word| field.contains(word))
}

impl fmt::Debug for ErrorObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("ErrorObject");
        text.field("code", &self.code).field("message", &self.redact(&self.message));
        for (name, value) in self.fields.iter() {
            text.field(name, &format_args!("{}", self.redact(&value.to_string())));
        }
        text.finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::ErrorObject;
    use crate::{
        ConcurrentModificationError, DuplicateFieldError, ErrorCode, Id, InvalidFieldError,
        MatchingPriceNotFoundError,
    };

    #[test]
    fn the_fields_of_a_code_are_read_and_those_of_another_are_not() {
        let error: ErrorObject = serde_json::from_value(json!({
            "code": "MatchingPriceNotFound",
            "message": "m",
            "productId": "p",
            "variantId": 1,
            "currency": "EUR",
            "channel": {"typeId": "channel", "id": "c"},
        }))
        .unwrap();
        let fields = error.read::<MatchingPriceNotFoundError>().unwrap();
        assert_eq!((fields.product_id, fields.variant_id), (Id::new("p"), 1));
        assert_eq!(fields.channel.unwrap().id, Id::new("c"));
        assert!(error.read::<ConcurrentModificationError>().is_none());
    }

    #[test]
    fn a_refused_password_is_read_and_not_printed() {
        let object = ErrorObject::new(ErrorCode::InvalidField, "m").with("field", "password");
        let fields = object.with("invalidValue", "canary").read::<InvalidFieldError>().unwrap();
        assert_eq!(fields.invalid_value.0.read::<String>().unwrap(), "canary");
        assert!(!format!("{fields:?}").contains("canary"), "{fields:?}");
    }

    #[test]
    fn fields_of_another_shape_stay_as_they_came() {
        let error = ErrorObject::new(ErrorCode::DuplicateField, "m").with("field", 7);
        assert!(error.read::<DuplicateFieldError>().is_none());
        assert_eq!(error.fields.get("field"), Some(&json!(7)));
    }
}
