//! What the values that travel as one short JSON string have in common: how they are read, and what is
//! said when they cannot be.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};

/// A text that is not a value of the type it was read as. Says what was given and what would be right.
///
/// ```
/// let refused = "euro".parse::<ct_model::Currency>().unwrap_err();
/// assert_eq!(refused.given(), "euro");
/// assert_eq!(refused.to_string(), "`euro` is not a currency code: three capital letters, like `EUR`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not {expected}")]
pub struct InvalidValue {
    given: Box<str>,
    expected: &'static str,
}

impl InvalidValue {
    /// As much of a malformed value as its error repeats.
    const SHOWN: usize = 40;

    pub(crate) fn new(given: &str, expected: &'static str) -> Self {
        let given = match given.char_indices().nth(Self::SHOWN) {
            Some((end, _)) => format!("{}…", &given[..end]).into(),
            None => given.into(),
        };
        Self { given, expected }
    }

    /// What was given, cut after 40 characters.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// What would have been right.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

/// Reads a `T` from a JSON string, borrowed or not, without owning the string in between.
pub(crate) fn deserialize<'de, T, D>(json: D, expected: &'static str) -> Result<T, D::Error>
where
    T: FromStr<Err = InvalidValue>,
    D: Deserializer<'de>,
{
    json.deserialize_str(TextVisitor { expected, read: PhantomData })
}

/// The text that a value was printed to.
pub(crate) fn ascii(text: &[u8]) -> &str {
    std::str::from_utf8(text).expect("what is printed is ASCII")
}

struct TextVisitor<T> {
    expected: &'static str,
    read: PhantomData<T>,
}

impl<T: FromStr<Err = InvalidValue>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_input_is_cut_at_a_character() {
        let refused = InvalidValue::new(&"ü".repeat(100), "a word");
        assert_eq!(refused.given(), format!("{}…", "ü".repeat(40)));
        assert_eq!(InvalidValue::new(&"ü".repeat(40), "a word").given(), "ü".repeat(40));
    }
}
