//! The words of a predicate.

use super::literal::Number;

/// The longest predicate that is read, in bytes.
pub(super) const LONGEST: usize = 8 * 1024;

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
    /// A field or a keyword: which one, the grammar says.
    Word(String),
    /// A field in back-quotes: never a keyword.
    Quoted(String),
    Text(String),
    Number(Number),
    Variable(String),
    Open,
    Close,
    Comma,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
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
        let Some(first) = self.peek() else { return Ok(Token { kind: Kind::End, at }) };
        let kind = match first {
            '"' => Kind::Text(self.text_literal()?),
            '`' => Kind::Quoted(self.back_quoted()?),
            ':' => {
                self.bump();
                let name = self.take_while(is_name);
                if name.is_empty() {
                    return Err(Fault::new(at, "Invalid input ':', expected the name of a variable"));
                }
                Kind::Variable(name.to_owned())
            }
            '-' => self.number(at)?,
            // A name may begin with a digit; what is all digits is a number.
            c if c.is_ascii_digit() => {
                let ahead = &self.text[at..];
                let length = ahead.find(|c| !is_name(c)).unwrap_or(ahead.len());
                let named =
                    ahead[..length].contains(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E'));
                if named { Kind::Word(self.take_while(is_name).to_owned()) } else { self.number(at)? }
            }
            c if is_name(c) => Kind::Word(self.take_while(is_name).to_owned()),
            _ => self.sign(at)?,
        };
        Ok(Token { kind, at })
    }

    fn sign(&mut self, at: usize) -> Result<Kind, Fault> {
        let rest = &self.text[at..];
        let (kind, length) = if rest.starts_with("<>") || rest.starts_with("!=") {
            (Kind::NotEqual, 2)
        } else if rest.starts_with("<=") {
            (Kind::LessOrEqual, 2)
        } else if rest.starts_with(">=") {
            (Kind::GreaterOrEqual, 2)
        } else {
            match rest.as_bytes()[0] {
                b'(' => (Kind::Open, 1),
                b')' => (Kind::Close, 1),
                b',' => (Kind::Comma, 1),
                b'=' => (Kind::Equal, 1),
                b'<' => (Kind::Less, 1),
                b'>' => (Kind::Greater, 1),
                _ => {
                    let found = rest.chars().next().unwrap_or_default();
                    return Err(Fault::new(at, format!("Invalid input '{found}'")));
                }
            }
        };
        self.at += length;
        Ok(kind)
    }

    fn number(&mut self, at: usize) -> Result<Kind, Fault> {
        let text = self.take_while(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'));
        match Number::parse(text) {
            Some(number) => Ok(Kind::Number(number)),
            None => Err(Fault::new(at, format!("Invalid input '{text}', expected a number"))),
        }
    }

    fn text_literal(&mut self) -> Result<String, Fault> {
        let begins = self.at;
        self.bump();
        let mut text = String::new();
        loop {
            let at = self.at;
            match self.bump() {
                None => return Err(Fault::new(begins, "Unexpected end of input, expected '\"'")),
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escape(at)?),
                Some(c) => text.push(c),
            }
        }
    }

    fn escape(&mut self, at: usize) -> Result<char, Fault> {
        Ok(match self.bump() {
            Some(c @ ('"' | '\\' | '/' | '`' | '\'')) => c,
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('u') => {
                let digits = self.text.get(self.at..self.at + 4);
                let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
                let Some(c) = code.and_then(char::from_u32) else {
                    return Err(Fault::new(at, "Invalid escape, expected four hexadecimal digits"));
                };
                self.at += 4;
                c
            }
            _ => return Err(Fault::new(at, "Invalid escape")),
        })
    }

    fn back_quoted(&mut self) -> Result<String, Fault> {
        let begins = self.at;
        self.bump();
        let name = self.take_while(|c| c != '`').to_owned();
        match self.bump() {
            Some(_) if !name.is_empty() => Ok(name),
            Some(_) => Err(Fault::new(begins, "Invalid input '``', expected the name of a field")),
            None => Err(Fault::new(begins, "Unexpected end of input, expected '`'")),
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = &self.text[self.at..];
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

/// Locales are names of fields, so a hyphen belongs to a name.
fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}
