//! [`JsonError`]: what was wrong with a JSON text, without repeating what it held.

use thiserror::Error;

/// A JSON text that could not be read or written.
///
/// It says what was expected and where. It never repeats values of the input: they can be passwords or
/// tokens, and errors end up in logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message} at line {line} column {column}")]
pub struct JsonError {
    message: Box<str>,
    line: usize,
    column: usize,
    malformed: bool,
}

impl JsonError {
    /// What was wrong, as in ``missing field `quantity` ``.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line of the fault, from 1; 0 if the fault has no place.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the fault, from 1; 0 if the fault has no place.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Whether the text was not JSON at all, or ended too early. Otherwise it was JSON of another shape
    /// than asked for.
    pub fn is_malformed(&self) -> bool {
        self.malformed
    }
}

impl From<serde_json::Error> for JsonError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(place) if line > 0 => &text[..place],
            Some(_) | None => text.as_str(),
        };
        Self {
            message: without_values(message).into(),
            line,
            column,
            malformed: error.is_syntax() || error.is_eof(),
        }
    }
}

/// Takes the values of the input out of a message of serde: whatever is between double quotes, and what is
/// between backticks where serde puts a value there rather than the name of a field.
fn without_values(message: &str) -> String {
    const NAMES_A_VALUE: [&str; 3] = ["invalid type: ", "invalid value: ", "unknown variant "];
    let mut text = elide(message, '"', message.len());
    if NAMES_A_VALUE.iter().any(|start| text.contains(start)) {
        let end = text.rfind(", expected ").unwrap_or(text.len());
        text = elide(&text, '`', end);
    }
    text
}

/// Replaces what is between the first and the last `quote` before `end`.
fn elide(text: &str, quote: char, end: usize) -> String {
    let (Some(first), Some(last)) = (text[..end].find(quote), text[..end].rfind(quote)) else {
        return text.to_owned();
    };
    if first == last {
        text[..first].to_owned()
    } else {
        format!("{}{quote}…{}", &text[..first], &text[last..])
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::JsonError;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "decoded for its errors")]
    struct SignIn {
        attempts: u8,
        password: String,
        mode: Option<Mode>,
    }

    #[derive(Debug, Deserialize)]
    enum Mode {
        Merge,
    }

    fn error(json: &str) -> JsonError {
        serde_json::from_str::<SignIn>(json).unwrap_err().into()
    }

    #[test]
    fn says_what_is_missing_and_where() {
        let missing = error("{\n \"attempts\": 1}");
        assert_eq!(missing.to_string(), "missing field `password` at line 2 column 15");
        assert_eq!((missing.line(), missing.column()), (2, 15));
        assert!(!missing.is_malformed());
    }

    #[test]
    fn tells_no_json_from_other_json() {
        assert!(error("{\"attempts\"").is_malformed());
        assert!(error("<h1>").is_malformed());
        assert!(!error("[]").is_malformed());
    }

    #[test]
    fn values_are_left_out() {
        for json in [
            r#"{"attempts":"can\"ary"}"#,
            r#"{"attempts":"x, expected `canary`, expected y"}"#,
            r#"{"attempts":7,"password":313131}"#,
            r#"{"attempts":313131}"#,
            r#"{"attempts":1,"password":"p","mode":"canary"}"#,
            r#"{"attempts":1,"password":"p","mode":"canary`, expected `x"}"#,
        ] {
            let text = error(json).to_string();
            assert!(!text.contains("anary") && !text.contains("ary") && !text.contains("313131"), "{text}");
            assert!(text.contains("expected"), "{text}");
        }
    }
}
