//! The words of a predicate about carts.

use super::literal::Decimal;

/// A word with its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The byte that it begins at.
    pub(super) at: usize,
}

/// What a word is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A part of a field's name, a function or a keyword: which one, the grammar says.
    Word(String),
    /// A part of a field's name in back-quotes: never a keyword.
    Quoted(String),
    Text(String),
    Number(Decimal),
    /// `( ) , .` and the comparisons.
    Sign(&'static str),
    End,
}

/// What is wrong, and at which byte.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) what: String,
}

impl Fault {
    pub(super) fn new(at: usize, what: impl Into<String>) -> Self {
        Self { at, what: what.into() }
    }

    /// What, and where in `text`.
    pub(super) fn describe(&self, text: &str) -> String {
        let before = &text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{} (line {line}, column {column})", self.what)
    }
}

/// The longest ones first, so that `<=` is not `<`.
const SIGNS: [&str; 11] = ["<>", "!=", "<=", ">=", "=", "<", ">", "(", ")", ",", "."];

/// All words of `text`, with a [`Kind::End`] behind them.
pub(super) fn words(text: &str) -> Result<Vec<Token>, Fault> {
    let mut lexer = Lexer { text, at: 0 };
    let mut tokens = Vec::new();
    loop {
        let token = lexer.next()?;
        let done = token.kind == Kind::End;
        tokens.push(token);
        if done {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn next(&mut self) -> Result<Token, Fault> {
        self.take_while(char::is_whitespace);
        let at = self.at;
        let rest = &self.text[at..];
        let Some(first) = rest.chars().next() else { return Ok(Token { kind: Kind::End, at }) };
        let kind = if first == '"' {
            Kind::Text(self.text_literal()?)
        } else if first == '`' {
            Kind::Quoted(self.back_quoted()?)
        } else if first == '-' || first.is_ascii_digit() {
            self.number_or_word(at)?
        } else if is_name(first) {
            Kind::Word(self.take_while(is_name).to_owned())
        } else {
            let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign));
            let sign = sign.ok_or_else(|| Fault::new(at, format!("Invalid input '{first}'")))?;
            self.at += sign.len();
            Kind::Sign(sign)
        };
        Ok(Token { kind, at })
    }

    /// What is all digits is a number; else a name may begin with a digit.
    fn number_or_word(&mut self, at: usize) -> Result<Kind, Fault> {
        let digits = self.take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '.'));
        if self.text[self.at..].starts_with(is_name) {
            self.at = at;
            return Ok(Kind::Word(self.take_while(is_name).to_owned()));
        }
        let number = Decimal::parse(digits).map(Kind::Number);
        number.ok_or_else(|| Fault::new(at, format!("Invalid input '{digits}', expected a number")))
    }

    fn text_literal(&mut self) -> Result<String, Fault> {
        let begins = self.at;
        self.at += 1;
        let mut text = String::new();
        let mut rest = self.text[self.at..].char_indices();
        while let Some((offset, c)) = rest.next() {
            match c {
                '"' => {
                    self.at += offset + 1;
                    return Ok(text);
                }
                '\\' => match rest.next() {
                    Some((_, c @ ('"' | '\\' | '/' | '\''))) => text.push(c),
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 't')) => text.push('\t'),
                    _ => return Err(Fault::new(self.at + offset, "Invalid escape")),
                },
                c => text.push(c),
            }
        }
        Err(Fault::new(begins, "Unexpected end of input, expected '\"'"))
    }

    fn back_quoted(&mut self) -> Result<String, Fault> {
        let begins = self.at;
        self.at += 1;
        let name = self.take_while(|c| c != '`').to_owned();
        if name.is_empty() || !self.text[self.at..].starts_with('`') {
            return Err(Fault::new(begins, "Invalid input, expected the name of a field and '`'"));
        }
        self.at += 1;
        Ok(name)
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.text[self.at..];
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

/// Locales and attributes are names of fields, so a hyphen belongs to a name.
fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}
