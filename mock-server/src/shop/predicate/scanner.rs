//! The text of a predicate, read from left to right: signs, keywords, names and literals.
//!
//! What may stand where is the grammar's business, in [`parser`](super::parser).

use super::{fault::Fault, literal::Number};

pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte that is next.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// The character that is next.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn skip_space(&mut self) {
        self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}'));
    }

    /// Whether `sign` was next. It is passed then, with the space behind it.
    pub(super) fn accept(&mut self, sign: &str) -> bool {
        let accepted = self.rest().starts_with(sign);
        if accepted {
            self.at += sign.len();
            self.skip_space();
        }
        accepted
    }

    /// Whether `keyword`, in letters of either case, was next. It is passed then, with the space behind it.
    pub(super) fn accept_word(&mut self, keyword: &str) -> bool {
        let accepted = self.word().eq_ignore_ascii_case(keyword);
        if accepted {
            self.at += keyword.len();
            self.skip_space();
        }
        accepted
    }

    /// What is next is neither of `others` nor one of the keywords.
    ///
    /// As with the platform, it is the first character that no keyword has there.
    pub(super) fn expected(&self, others: &[&str], keywords: &[&str]) -> Fault {
        let word = self.word();
        let longest = keywords.iter().map(|keyword| shared(word, keyword)).max().unwrap_or(0);
        if longest == 0 {
            return Fault::unexpected(self.text, self.at, &[others, keywords].concat());
        }
        let begun = keywords.iter().filter(|keyword| shared(word, keyword) == longest);
        let next = begun.map(|keyword| match keyword[longest..].chars().next() {
            Some(c) => format!("'{c}'"),
            None => "white space".to_owned(),
        });
        let next: Vec<String> = next.collect();
        let next: Vec<&str> = next.iter().map(String::as_str).collect();
        Fault::unexpected(self.text, self.at + longest, &next)
    }

    /// The name that is next; empty if none is.
    pub(super) fn name(&mut self) -> &'t str {
        self.take_while(is_name)
    }

    /// A name in back-quotes, of which the first is next.
    pub(super) fn back_quoted(&mut self) -> Result<&'t str, Fault> {
        self.at += 1;
        let name = self.take_while(|c| c != '`');
        if name.is_empty() || self.peek().is_none() {
            let expected = if name.is_empty() { "the name of a field" } else { "'`'" };
            return Err(self.expected(&[expected], &[]));
        }
        self.at += 1;
        Ok(name)
    }

    /// The number that is next: `-12`, `3.5`, `1e-3`.
    pub(super) fn number(&mut self) -> Result<Number, Fault> {
        let begins = self.at;
        self.accept_one(&['-']);
        if !self.accept_one(&['0']) {
            self.digits()?;
        }
        if self.accept_one(&['.']) {
            self.digits()?;
        }
        if self.accept_one(&['e', 'E']) {
            self.accept_one(&['+', '-']);
            self.digits()?;
        }
        let text = &self.text[begins..self.at];
        Number::parse(text).ok_or_else(|| Fault::new(begins, "The number is too large"))
    }

    /// A text in quotes, of which the first is next.
    pub(super) fn quoted(&mut self) -> Result<String, Fault> {
        self.at += 1;
        let mut text = String::new();
        loop {
            match self.peek() {
                None => return Err(self.expected(&[r#"'"'"#], &[])),
                Some('"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some('\\') => text.push(self.escape()?),
                Some(c) if c < ' ' && !matches!(c, '\t' | '\n' | '\r') => {
                    return Err(Fault::new(self.at, "Invalid control character in a text"));
                }
                Some(c) => {
                    self.at += c.len_utf8();
                    text.push(c);
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        self.at += 1;
        let c = match self.peek() {
            Some(c @ ('"' | '\\' | '/')) => c,
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('u') => return self.unicode(),
            _ => {
                let expected = [r#"'"'"#, r"'\'", "'/'", "'b'", "'f'", "'n'", "'r'", "'t'", "'u'"];
                return Err(self.expected(&expected, &[]));
            }
        };
        self.at += 1;
        Ok(c)
    }

    /// `u00e4`, and for what is beyond 16 bits two of them: `ud83d\ude00`.
    fn unicode(&mut self) -> Result<char, Fault> {
        let begins = self.at;
        let mut units = vec![self.unit()?];
        if (0xd800..0xdc00).contains(&units[0]) && self.rest().starts_with(r"\u") {
            self.at += 1;
            units.push(self.unit()?);
        }
        let mut decoded = char::decode_utf16(units);
        match (decoded.next(), decoded.next()) {
            (Some(Ok(c)), None) => Ok(c),
            _ => Err(Fault::new(begins, "Invalid escape: half of a surrogate pair")),
        }
    }

    fn unit(&mut self) -> Result<u16, Fault> {
        self.at += 1;
        let digits = self.rest().get(..4).filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()) {
            Some(unit) => {
                self.at += 4;
                Ok(unit)
            }
            None => Err(self.expected(&["four hexadecimal digits"], &[])),
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if self.take_while(|c| c.is_ascii_digit()).is_empty() {
            return Err(self.expected(&["a digit"], &[]));
        }
        Ok(())
    }

    fn accept_one(&mut self, characters: &[char]) -> bool {
        let accepted = self.rest().starts_with(characters);
        self.at += usize::from(accepted);
        accepted
    }

    fn word(&self) -> &'t str {
        let rest = self.rest();
        &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|c| !wanted(c)).unwrap_or(rest.len())];
        self.at += taken.len();
        taken
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }
}

/// Locales are names of fields, so a hyphen belongs to a name.
fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// How many characters `word` begins with as `keyword` does.
fn shared(word: &str, keyword: &str) -> usize {
    word.bytes().zip(keyword.bytes()).take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count()
}
