//! Parameters whose name ends with a language: `text.en`.

use crate::{Expected, Locale, QueryError, QueryReader, QueryWriter};

/// Adds a parameter for each text.
pub(super) fn write(query: &mut QueryWriter, prefix: &str, texts: &[(Locale, String)]) {
    for (locale, text) in texts {
        query.push(&format!("{prefix}{locale}"), text);
    }
}

/// Takes all parameters with the prefix.
///
/// # Errors
///
/// What stands behind the prefix is no language.
pub(super) fn read(query: &mut QueryReader, prefix: &str) -> Result<Vec<(Locale, String)>, QueryError> {
    let texts = query.take_prefixed(prefix).into_iter();
    let read = texts.map(|(tag, text)| match tag.parse() {
        Ok(locale) => Ok((locale, text)),
        Err(_) => {
            Err(QueryError::new(format!("{prefix}{tag}"), Expected::Value("named with an IETF language tag")))
        }
    });
    read.collect()
}
