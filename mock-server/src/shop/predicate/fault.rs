//! Where a predicate stops being one, in the platform's words.

/// What is wrong, and at which byte.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    at: usize,
    what: String,
}

impl Fault {
    pub(super) fn new(at: usize, what: impl Into<String>) -> Self {
        Self { at, what: what.into() }
    }

    /// At byte `at` of `text` stands none of what could stand there.
    pub(super) fn unexpected(text: &str, at: usize, expected: &[&str]) -> Self {
        let expected = alternatives(expected);
        let what = match text[at..].chars().next() {
            None => format!("Unexpected end of input, expected {expected}"),
            Some('\n') => format!(r"Invalid input '\n', expected {expected}"),
            Some('\r') => format!(r"Invalid input '\r', expected {expected}"),
            Some('\t') => format!(r"Invalid input '\t', expected {expected}"),
            Some(found) => format!("Invalid input '{found}', expected {expected}"),
        };
        Self::new(at, what)
    }

    /// The platform's text for it: what, where, and a finger that points there.
    pub(super) fn describe(&self, text: &str) -> String {
        let before = &text[..self.at];
        let line = before.matches('\n').count() + 1;
        let begins = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = text[begins..self.at].chars().count() + 1;
        let shown = text[begins..].lines().next().unwrap_or_default();
        let what = &self.what;
        let finger = " ".repeat(column - 1);
        format!(
            "Syntax error while parsing 'where'. {what} (line {line}, column {column}):\n{shown}\n{finger}^"
        )
    }
}

/// `a, b or c`.
fn alternatives(expected: &[&str]) -> String {
    match expected {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
