//! [`Secret`] and [`Password`]: texts that cannot be printed.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// A text that must not be seen: a token or a client secret.
///
/// It has no `Display` and no `Serialize`, its `Debug` says `[redacted]`, and its memory is zeroed when it
/// is dropped. [`expose`](Self::expose) is the one way to the text, so that every use can be found.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself. Do not log it, do not put it into an error or a URL.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

/// A [`Secret`] that is part of a request's JSON: a password, or the token of a password reset.
///
/// The one difference: it can be serialized, because the platform must be told it.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Password(Secret);

impl Password {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Secret::new(text))
    }

    /// The text itself. Do not log it, do not put it into an error or a URL.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<&str> for Password {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Password {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<Secret> for Password {
    fn from(secret: Secret) -> Self {
        Self(secret)
    }
}

impl From<Password> for Secret {
    fn from(password: Password) -> Self {
        password.0
    }
}

impl Serialize for Password {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

#[cfg(test)]
mod tests {
    use super::{Password, Secret};

    #[test]
    fn neither_is_printed() {
        #[derive(Debug)]
        #[allow(dead_code, reason = "only printed")]
        struct SignIn(Secret, Option<Password>);
        let text = format!("{:#?}", SignIn(Secret::new("canary-1"), Some("canary-2".into())));
        assert!(text.contains("[redacted]") && !text.contains("canary"), "{text}");
    }

    #[test]
    fn both_are_read_and_only_a_password_is_written() {
        let secret: Secret = serde_json::from_str(r#""s\u0065cret""#).unwrap();
        assert_eq!(secret.expose(), "secret");
        let password: Password = serde_json::from_str(r#""secret""#).unwrap();
        assert_eq!(serde_json::to_string(&password).unwrap(), r#""secret""#);
        assert_eq!(Secret::from(password), secret);
    }
}
