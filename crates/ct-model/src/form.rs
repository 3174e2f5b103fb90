//! Form-encoded text: what queries and token requests are written in.

use std::borrow::Cow;

use percent_encoding::percent_decode;

/// How many pairs a form has at most.
pub(crate) const LIMIT: usize = 1024;

/// A form that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormError {
    /// More than [`LIMIT`] pairs.
    TooMany,
    /// A name or a value that is not UTF-8 once decoded.
    NotUtf8 {
        /// The name of the pair, as far as it can be read.
        name: String,
    },
}

/// The pairs of a form, in their order. Unlike browsers, it does not put up with text that is not UTF-8.
pub(crate) fn parse(text: &str) -> Result<Vec<(String, String)>, FormError> {
    let mut pairs = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        if pairs.len() == LIMIT {
            return Err(FormError::TooMany);
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let not_utf8 =
            || FormError::NotUtf8 { name: decode(name).unwrap_or_else(|| name.chars().take(64).collect()) };
        let name = decode(name).ok_or_else(not_utf8)?;
        let value = decode(value).ok_or_else(not_utf8)?;
        pairs.push((name, value));
    }
    Ok(pairs)
}

/// Decodes one name or value. `None` if it is not UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    let text = if text.contains('+') { Cow::Owned(text.replace('+', " ")) } else { Cow::Borrowed(text) };
    percent_decode(text.as_bytes()).decode_utf8().ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::{FormError, LIMIT, parse};

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn the_usual_forms() {
        assert_eq!(parse(""), Ok(vec![]));
        assert_eq!(parse("a=1&b&&c=%2B+x=y"), Ok(vec![pair("a", "1"), pair("b", ""), pair("c", "+ x=y")]));
        assert_eq!(parse("%zz=100%"), Ok(vec![pair("%zz", "100%")]));
        assert_eq!(parse("a=%C3%A9é"), Ok(vec![pair("a", "éé")]));
    }

    #[test]
    fn what_is_not_utf8_is_an_error_that_names_the_pair() {
        assert_eq!(parse("a=1&b=%FF"), Err(FormError::NotUtf8 { name: "b".into() }));
        assert_eq!(parse("%FF=1"), Err(FormError::NotUtf8 { name: "%FF".into() }));
    }

    #[test]
    fn there_is_a_limit() {
        assert_eq!(parse(&"a&".repeat(LIMIT)).unwrap().len(), LIMIT);
        assert_eq!(parse(&"a&".repeat(LIMIT + 1)), Err(FormError::TooMany));
    }

    proptest! {
        #[test]
        fn reads_what_a_serializer_writes(pairs in vec((any::<String>(), any::<String>()), 0..8)) {
            let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            prop_assert_eq!(parse(&text), Ok(pairs));
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = parse(&text);
        }
    }
}
