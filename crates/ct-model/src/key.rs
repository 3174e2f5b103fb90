//! Identifiers that people choose: [`Key`], [`StoreKey`], [`ProjectKey`].

use std::{borrow::Borrow, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::wire::Refusal;

/// The longest key that is read from an answer, in bytes.
const WIRE_LIMIT: usize = 256;

/// A text that is not a key of the kind asked for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a {kind} has {min} to {max} characters out of {alphabet}")]
pub struct KeyError {
    kind: &'static str,
    alphabet: &'static str,
    min: usize,
    max: usize,
}

/// What a kind of key looks like.
struct Pattern {
    kind: &'static str,
    alphabet: &'static str,
    allowed: fn(u8) -> bool,
    max: usize,
}

const MIN: usize = 2;

impl Pattern {
    fn check(&self, text: &str) -> Result<(), KeyError> {
        let fits = (MIN..=self.max).contains(&text.len()) && text.bytes().all(self.allowed);
        if fits {
            Ok(())
        } else {
            Err(KeyError { kind: self.kind, alphabet: self.alphabet, min: MIN, max: self.max })
        }
    }
}

fn key_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

fn project_key_byte(byte: u8) -> bool {
    key_byte(byte) && !byte.is_ascii_uppercase()
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident = $pattern:expr;)+) => {$(
        $(#[$doc])*
        ///
        /// Constructors are strict. Decoding takes whatever the platform answers, up to 256 bytes: one old
        /// resource with an odd key must not make a whole page unreadable. [`is_valid`](Self::is_valid)
        /// tells; in a path a key is percent-encoded, so an odd one is harmless there.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            const PATTERN: Pattern = $pattern;

            /// The key with this text.
            ///
            /// # Errors
            ///
            /// The text has another length, or characters that a key may not have.
            pub fn new(text: impl Into<Box<str>>) -> Result<Self, KeyError> {
                let text = text.into();
                Self::PATTERN.check(&text)?;
                Ok(Self(text))
            }

            /// The text of the key.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the key is one that the platform would accept today.
            pub fn is_valid(&self) -> bool {
                Self::PATTERN.check(&self.0).is_ok()
            }
        }

        impl FromStr for $name {
            type Err = KeyError;

            fn from_str(text: &str) -> Result<Self, KeyError> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = KeyError;

            fn try_from(text: &str) -> Result<Self, KeyError> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = KeyError;

            fn try_from(text: String) -> Result<Self, KeyError> {
                Self::new(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                *self.0 == *other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self.0 == **other
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read(deserializer)
            }
        }

        crate::wire::text_value!(
            $name,
            "a string",
            Self(Box::default()),
            |text| Self(from_wire(text)?),
            |value, to| to.text(value.as_str())
        );
    )+};
}

keys! {
    /// The user-defined identifier of a resource: 2 to 256 of `A-Z a-z 0-9 _ -`.
    Key = Pattern { kind: "key", alphabet: "A-Z a-z 0-9 _ -", allowed: key_byte, max: 256 };

    /// The key of a [store](https://docs.commercetools.com/api/projects/stores): 2 to 256 of
    /// `A-Z a-z 0-9 _ -`.
    StoreKey = Pattern { kind: "store key", alphabet: "A-Z a-z 0-9 _ -", allowed: key_byte, max: 256 };

    /// The key of a project, the first segment of every path of the API: 2 to 36 of `a-z 0-9 _ -`.
    ProjectKey = Pattern { kind: "project key", alphabet: "a-z 0-9 _ -", allowed: project_key_byte, max: 36 };
}

impl From<StoreKey> for Key {
    fn from(key: StoreKey) -> Self {
        Self(key.0)
    }
}

impl TryFrom<Key> for StoreKey {
    type Error = KeyError;

    fn try_from(key: Key) -> Result<Self, KeyError> {
        Self::new(key.0)
    }
}

fn from_wire(text: &str) -> Result<Box<str>, Refusal> {
    if text.len() > WIRE_LIMIT {
        let length = text.len();
        return Err(Refusal::said(format_args!(
            "invalid length {length}, expected a key of at most {WIRE_LIMIT} bytes"
        )));
    }
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Key, ProjectKey, StoreKey};

    #[test]
    fn project_keys_are_lower_case_and_short() {
        for good in ["my", "my-shop_2", &"a".repeat(36)] {
            assert!(ProjectKey::new(good).is_ok(), "{good}");
        }
        for bad in ["", "a", "My-shop", "my shop", "my/shop", "..", "shöp", "a:b", &"a".repeat(37)] {
            assert!(ProjectKey::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn keys_and_store_keys_share_a_pattern() {
        for good in ["aB", "_-", &"k".repeat(256)] {
            let store = StoreKey::new(good).unwrap();
            assert_eq!(StoreKey::try_from(Key::from(store.clone())), Ok(store));
        }
        for bad in ["", "k", "a.b", "a b", "\u{212a}elvin", &"k".repeat(257)] {
            assert!(Key::new(bad).is_err() && StoreKey::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_wire_is_lenient_and_says_so() {
        let odd: Key = serde_json::from_str(r#""an odd.key""#).unwrap();
        assert!(!odd.is_valid());
        assert_eq!(serde_json::to_string(&odd).unwrap(), r#""an odd.key""#);
        assert!(StoreKey::try_from(odd).is_err());
        let long = format!("\"{}\"", "k".repeat(257));
        assert!(serde_json::from_str::<Key>(&long).is_err());
    }

    #[test]
    fn an_error_says_what_a_key_is_and_not_what_was_given() {
        let error = ProjectKey::new("se cret").unwrap_err().to_string();
        assert_eq!(error, "a project key has 2 to 36 characters out of a-z 0-9 _ -");
    }

    proptest! {
        #[test]
        fn printing_and_parsing_are_inverse(text in "[A-Za-z0-9_-]{2,256}") {
            let key: Key = text.parse().unwrap();
            prop_assert_eq!(key.to_string(), text);
            prop_assert!(key.is_valid());
        }

        #[test]
        fn only_the_alphabet_is_accepted(text in any::<String>()) {
            let accepted = ProjectKey::new(text.as_str()).is_ok();
            let fits = (2..=36).contains(&text.chars().count())
                && text.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_' | '-'));
            prop_assert_eq!(accepted, fits);
        }
    }
}
