//! Language tags.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use oxilangtag::LanguageTag;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::{self, InvalidValue};

pub(crate) const EXPECTED: &str = "a language tag, like `en` or `de-AT`";

/// A language tag of [BCP 47](https://www.rfc-editor.org/info/bcp47): `en`, `de-AT`, `zh-Hans-SG`.
///
/// Kept and compared letter for letter as it was given: `de-AT` and `de-at` are two keys of a
/// [`LocalizedString`](crate::LocalizedString), as they are for the platform.
///
/// ```
/// use ct_model::Locale;
///
/// let locale: Locale = "de-AT".parse().unwrap();
/// assert_eq!((locale.as_str(), locale.language()), ("de-AT", "de"));
/// assert!("de_AT".parse::<Locale>().is_err());
/// ```
#[derive(Clone)]
pub struct Locale(Tag);

/// Nearly every tag is short: no allocation for it. As large as a `String` either way.
#[derive(Clone)]
enum Tag {
    Short { length: u8, bytes: [u8; Tag::SHORT] },
    Long(Box<str>),
}

impl Tag {
    const SHORT: usize = 22;

    fn new(tag: &str) -> Self {
        let mut bytes = [0; Self::SHORT];
        match (bytes.get_mut(..tag.len()), u8::try_from(tag.len())) {
            (Some(start), Ok(length)) => {
                start.copy_from_slice(tag.as_bytes());
                Self::Short { length, bytes }
            }
            _ => Self::Long(tag.into()),
        }
    }
}

impl Locale {
    /// No locale: what stands where one is about to be read.
    pub(crate) const BLANK: Self = Self(Tag::Short { length: 0, bytes: [0; Tag::SHORT] });

    /// The tag as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Tag::Short { length, bytes } => {
                std::str::from_utf8(&bytes[..usize::from(*length)]).expect("a language tag is ASCII")
            }
            Tag::Long(tag) => tag,
        }
    }

    /// The part before the first hyphen: `de` of `de-AT`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }
}

impl FromStr for Locale {
    type Err = InvalidValue;

    fn from_str(tag: &str) -> Result<Self, InvalidValue> {
        if is_plain(tag.as_bytes()) || LanguageTag::parse(tag).is_ok() {
            Ok(Self(Tag::new(tag)))
        } else {
            Err(InvalidValue::new(tag, EXPECTED))
        }
    }
}

/// `en` and `en-US` are what nearly all tags look like, and need no parser.
fn is_plain(tag: &[u8]) -> bool {
    match tag {
        [l1, l2] => l1.is_ascii_lowercase() && l2.is_ascii_lowercase(),
        [l1, l2, b'-', r1, r2] => {
            l1.is_ascii_lowercase()
                && l2.is_ascii_lowercase()
                && r1.is_ascii_uppercase()
                && r2.is_ascii_uppercase()
        }
        _ => false,
    }
}

impl TryFrom<&str> for Locale {
    type Error = InvalidValue;

    fn try_from(tag: &str) -> Result<Self, InvalidValue> {
        tag.parse()
    }
}

impl TryFrom<String> for Locale {
    type Error = InvalidValue;

    fn try_from(tag: String) -> Result<Self, InvalidValue> {
        tag.parse()
    }
}

impl AsRef<str> for Locale {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for Locale {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Locale").field(&self.as_str()).finish()
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        text::deserialize(json, EXPECTED)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn short_and_long_tags_survive() {
        for (length, tag) in [
            (2, "en"),
            (5, "en-US"),
            (10, "zh-Hans-SG"),
            (20, "sr-Latn-RS-u-nu-latn"),
            (22, "gsw-CH-1996-x-abcdefgh"),
            (23, "gsw-CH-1996-x-abcdefg-z"),
            (36, "de-DE-1996-x-the-longest-of-them-all"),
        ] {
            assert_eq!(tag.len(), length);
            let locale: Locale = tag.parse().unwrap();
            assert_eq!(locale.as_str(), tag);
            let json = serde_json::to_value(&locale).unwrap();
            assert_eq!(json, tag);
            assert_eq!(serde_json::from_value::<Locale>(json).unwrap(), locale);
        }
        assert_eq!(size_of::<Locale>(), 24, "as a `String` where words are 64 bits");
    }

    #[test]
    fn malformed_tags_are_refused_with_what_would_be_right() {
        for tag in ["", "e", "en_US", "en-", "-US", "en--US", "e n", "ën"] {
            assert!(tag.parse::<Locale>().is_err(), "{tag}");
        }
        let refused = serde_json::from_str::<Locale>(r#""en_US""#).unwrap_err().to_string();
        assert!(refused.starts_with("`en_US` is not a language tag, like `en` or `de-AT`"), "{refused}");
    }

    #[test]
    fn is_found_by_its_text_in_sets() {
        let locale: Locale = "de-AT".parse().unwrap();
        assert!(HashSet::from([locale.clone()]).contains("de-AT"));
        assert!(BTreeSet::from([locale]).contains("de-AT"));
    }

    proptest! {
        #[test]
        fn the_short_way_accepts_only_what_the_parser_accepts(tag in "[a-zA-Z0-9_-]{0,6}") {
            prop_assert!(!is_plain(tag.as_bytes()) || LanguageTag::parse(tag.as_str()).is_ok());
            prop_assert_eq!(tag.parse::<Locale>().is_ok(), LanguageTag::parse(tag.as_str()).is_ok());
        }
    }
}
