//! The language of filters and facets.
//!
//! ```text
//! filter = path ":" ( "exists" / "missing" / "range" range *( "," range ) / term *( "," term ) )
//! facet  = path [ ":" ( "range" range *( "," range ) / term *( "," term ) ) ] [ "as" name ] [ "counting" "products" ]
//! range  = "(" ( "*" / literal ) "to" ( "*" / literal ) ")"
//! term   = literal / "subtree" "(" text ")"
//! ```
//!
//! Absent on purpose: which fields there are, and what is in them.

use super::expression::{Facet, Filter, Literal, Range, Term, Test};

/// The longest expression that is read, in bytes.
pub(super) const LONGEST: usize = 8 * 1024;

/// Reads a filter.
///
/// # Errors
///
/// The text that the platform says after the name of the parameter.
pub(super) fn filter(text: &str) -> Result<Filter, String> {
    read(text, |cursor| {
        let path = cursor.path()?;
        cursor.sign(':')?;
        let test = match cursor.skip() {
            Some('e') => cursor.word("exists").map(|()| Test::Exists)?,
            Some('m') => cursor.word("missing").map(|()| Test::Missing)?,
            _ => cursor.values()?,
        };
        Ok(Filter { path, test })
    })
}

/// Reads a facet.
///
/// # Errors
///
/// The text that the platform says after the name of the parameter.
pub(super) fn facet(text: &str) -> Result<Facet, String> {
    read(text, |cursor| {
        let path = cursor.path()?;
        let test = if cursor.accept(':') { Some(cursor.values()?) } else { None };
        let alias = match cursor.skip() {
            Some('a') => {
                cursor.word("as")?;
                Some(cursor.name("the name of the facet")?)
            }
            _ => None,
        };
        let counting_products = cursor.skip() == Some('c');
        if counting_products {
            cursor.word("counting")?;
            cursor.word("products")?;
        }
        Ok(Facet { path, test, alias, counting_products })
    })
}

fn read<T>(text: &str, whole: impl FnOnce(&mut Cursor<'_>) -> Result<T, Fault>) -> Result<T, String> {
    if text.len() > LONGEST {
        return Err(format!("The expression is longer than {LONGEST} bytes."));
    }
    let mut cursor = Cursor { text, at: 0 };
    let read = whole(&mut cursor).and_then(|read| match cursor.skip() {
        None => Ok(read),
        Some(_) => Err(cursor.unexpected("the end of the input")),
    });
    read.map_err(|fault| fault.describe(text))
}

/// What is wrong, and at which byte.
struct Fault {
    at: usize,
    what: String,
}

impl Fault {
    fn describe(&self, text: &str) -> String {
        let before = &text[..self.at];
        let line = before.matches('\n').count() + 1;
        let begins = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = text[begins..self.at].chars().count() + 1;
        let shown = text[begins..].lines().next().unwrap_or_default();
        let (what, finger) = (&self.what, " ".repeat(column - 1));
        format!(
            "Syntax error while parsing '{text}'. {what} (line {line}, column {column}):\n{shown}\n{finger}^"
        )
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn values(&mut self) -> Result<Test, Fault> {
        if self.skip() != Some('r') {
            return self.list(Self::term).map(Test::Terms);
        }
        self.word("range")?;
        self.list(Self::range).map(Test::Ranges)
    }

    fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        let mut all = vec![one(self)?];
        while self.accept(',') {
            all.push(one(self)?);
        }
        Ok(all)
    }

    fn range(&mut self) -> Result<Range<Literal>, Fault> {
        self.sign('(')?;
        let from = self.end()?;
        self.word("to")?;
        let to = self.end()?;
        self.sign(')')?;
        Ok(Range { from, to })
    }

    fn end(&mut self) -> Result<Option<Literal>, Fault> {
        if self.accept('*') { Ok(None) } else { self.literal().map(Some) }
    }

    fn term(&mut self) -> Result<Term, Fault> {
        if self.skip() != Some('s') {
            return self.literal().map(Term::Literal);
        }
        self.word("subtree")?;
        self.sign('(')?;
        let category = self.quoted()?;
        self.sign(')')?;
        Ok(Term::Subtree(category))
    }

    fn literal(&mut self) -> Result<Literal, Fault> {
        match self.skip() {
            Some('"') => self.quoted().map(Literal::Text),
            Some('t') => self.word("true").map(|()| Literal::Boolean(true)),
            Some('f') => self.word("false").map(|()| Literal::Boolean(false)),
            Some('-' | '0'..='9') => {
                let at = self.at;
                let number =
                    self.take_while(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'));
                match number.parse::<f64>() {
                    Ok(value) if value.is_finite() => Ok(Literal::Number(number.to_owned())),
                    Ok(_) | Err(_) => {
                        Err(Fault { at, what: format!("Invalid input '{number}', expected a number") })
                    }
                }
            }
            _ => Err(self.unexpected("a value")),
        }
    }

    fn quoted(&mut self) -> Result<String, Fault> {
        self.sign('"')?;
        let begins = self.at - 1;
        let mut text = String::new();
        loop {
            let at = self.at;
            match self.bump() {
                None => {
                    let what = "Unexpected end of input, expected '\"'".to_owned();
                    return Err(Fault { at: begins, what });
                }
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escaped(at)?),
                Some(c) => text.push(c),
            }
        }
    }

    fn escaped(&mut self, at: usize) -> Result<char, Fault> {
        let invalid = || Fault { at, what: "Invalid escape".to_owned() };
        Ok(match self.bump() {
            Some(c @ ('"' | '\\' | '/' | '\'')) => c,
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('u') => {
                let digits = self.text.get(self.at..self.at + 4);
                let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
                self.at += digits.map_or(0, str::len);
                code.and_then(char::from_u32).ok_or_else(invalid)?
            }
            _ => return Err(invalid()),
        })
    }

    fn path(&mut self) -> Result<String, Fault> {
        let mut path = self.name("the path of a field")?;
        while self.accept('.') {
            path.push('.');
            path.push_str(&self.name("the name of a field")?);
        }
        Ok(path)
    }

    /// A name, in back-quotes or not.
    fn name(&mut self, what: &str) -> Result<String, Fault> {
        let back_quoted = self.accept('`');
        self.skip();
        let name = self.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).to_owned();
        if name.is_empty() {
            return Err(self.unexpected(what));
        }
        if back_quoted {
            self.sign('`')?;
        }
        Ok(name)
    }

    /// A word of the language, in letters of either case.
    fn word(&mut self, word: &str) -> Result<(), Fault> {
        self.skip();
        for expected in word.chars() {
            if !self.peek().is_some_and(|c| c.eq_ignore_ascii_case(&expected)) {
                return Err(self.unexpected(&format!("'{expected}'")));
            }
            self.bump();
        }
        Ok(())
    }

    fn sign(&mut self, sign: char) -> Result<(), Fault> {
        if self.accept(sign) { Ok(()) } else { Err(self.unexpected(&format!("'{sign}'"))) }
    }

    fn accept(&mut self, sign: char) -> bool {
        let is_there = self.skip() == Some(sign);
        if is_there {
            self.bump();
        }
        is_there
    }

    fn unexpected(&self, expected: &str) -> Fault {
        let what = match self.peek() {
            Some(found) => format!("Invalid input '{found}', expected {expected}"),
            None => format!("Unexpected end of input, expected {expected}"),
        };
        Fault { at: self.at, what }
    }

    /// The next character that is no space.
    fn skip(&mut self) -> Option<char> {
        self.take_while(char::is_whitespace);
        self.peek()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Literal {
        Literal::Number(text.into())
    }

    #[test]
    fn filters_as_clients_write_them() {
        for (text, path, test) in [
            ("key: exists", "key", Test::Exists),
            ("categories:missing", "categories", Test::Missing),
            (
                r#"a.b: "x", 7, -1.5,true"#,
                "a.b",
                Test::Terms(vec![
                    Term::Literal(Literal::Text("x".into())),
                    Term::Literal(number("7")),
                    Term::Literal(number("-1.5")),
                    Term::Literal(Literal::Boolean(true)),
                ]),
            ),
            (
                r#"categories.id:subTree("x"), subtree("y")"#,
                "categories.id",
                Test::Terms(vec![Term::Subtree("x".into()), Term::Subtree("y".into())]),
            ),
            (
                r#"a: range (* to 100), ("2026-01-01" to *)"#,
                "a",
                Test::Ranges(vec![
                    Range { from: None, to: Some(number("100")) },
                    Range { from: Some(Literal::Text("2026-01-01".into())), to: None },
                ]),
            ),
            (r#"`a`:"\"\\\u00e4""#, "a", Test::Terms(vec![Term::Literal(Literal::Text("\"\\ä".into()))])),
        ] {
            assert_eq!(filter(text), Ok(Filter { path: path.into(), test }), "{text}");
        }
    }

    #[test]
    fn facets_as_clients_write_them() {
        let plain = Facet { path: "a.b".into(), test: None, alias: None, counting_products: false };
        assert_eq!(facet("a.b"), Ok(plain.clone()));
        let named = Facet { alias: Some("my-name".into()), ..plain.clone() };
        assert_eq!(facet(" a.b  as my-name "), Ok(named.clone()));
        assert_eq!(facet("a.b as my-name counting products"), Ok(Facet { counting_products: true, ..named }));
        assert_eq!(facet("a.b counting products"), Ok(Facet { counting_products: true, ..plain.clone() }));
        let test = Some(Test::Ranges(vec![Range { from: Some(number("0")), to: None }]));
        assert_eq!(facet("a.b:range(0 to *)"), Ok(Facet { test, ..plain }));
    }

    #[test]
    fn what_is_wrong_is_pointed_at() {
        assert_eq!(
            filter(r#"categories.id: substree("b")"#).unwrap_err(),
            "Syntax error while parsing 'categories.id: substree(\"b\")'. Invalid input 's', expected 't' \
             (line 1, column 19):\ncategories.id: substree(\"b\")\n                  ^"
        );
        for (text, what) in [
            ("", "Unexpected end of input, expected the path of a field (line 1, column 1)"),
            ("a", "Unexpected end of input, expected ':' (line 1, column 2)"),
            ("a.:1", "Invalid input ':', expected the name of a field (line 1, column 3)"),
            ("a:", "Unexpected end of input, expected a value (line 1, column 3)"),
            ("a:red", "Invalid input 'e', expected 'a' (line 1, column 4)"),
            ("a:\"x", "Unexpected end of input, expected '\"' (line 1, column 3)"),
            ("a:\"\\x\"", "Invalid escape (line 1, column 4)"),
            ("a:1-2", "Invalid input '1-2', expected a number (line 1, column 3)"),
            ("a:1e999", "Invalid input '1e999', expected a number (line 1, column 3)"),
            ("a:range (1, 2)", "Invalid input ',', expected 't' (line 1, column 11)"),
            ("a:range 1", "Invalid input '1', expected '(' (line 1, column 9)"),
            ("a:1 2", "Invalid input '2', expected the end of the input (line 1, column 5)"),
            ("a\n:ü", "Invalid input 'ü', expected a value (line 2, column 2)"),
        ] {
            let error = filter(text).unwrap_err();
            assert!(error.contains(what), "{text}: {error}");
        }
        for text in ["a as", "a as b as c", "a:exists", "a counting", "a:\"x\" counting product"] {
            assert!(facet(text).is_err(), "{text}");
        }
        assert!(filter(&format!("a:\"{}\"", "x".repeat(LONGEST))).unwrap_err().contains("longer than"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in r#"[a-z.:"\\u*(),` 0-9äts-]{0,40}"#) {
            prop_assert!(filter(&text).map_or_else(|why| why.starts_with("Syntax error"), |_| true));
            prop_assert!(facet(&text).map_or_else(|why| why.starts_with("Syntax error"), |_| true));
        }
    }
}
