//! [`ErrorObject`]: one thing that was wrong.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ErrorCode, OtherFields};

const REDACTED: &str = "[redacted]";

/// One thing that was wrong.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct ErrorObject {
    /// What was wrong, as a word.
    pub code: ErrorCode,
    /// What was wrong, for people. It may repeat what was sent.
    #[serde(default)]
    pub message: String,
    /// What else the code says, as `currentVersion`, `field` or `duplicateValue`.
    #[serde(flatten)]
    pub fields: OtherFields,
}

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
