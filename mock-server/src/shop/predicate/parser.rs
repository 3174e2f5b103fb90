//! From text to a predicate, by recursive descent. Keywords are keywords in letters of either case.
//!
//! ```text
//! or       = and *( "or" and )
//! and      = unary *( "and" unary )
//! unary    = "not" unary / "(" or ")" / name ( "(" or ")" / test )
//! test     = ( "=" / "<>" / "!=" / "<" / "<=" / ">" / ">=" ) operand
//!          / [ "not" ] "in" operands
//!          / "contains" ( "any" / "all" ) operands
//!          / "is" [ "not" ] ( "defined" / "empty" )
//!          / "within" "circle" "(" operand "," operand "," operand ")"
//!          / "matches" "ignore" "case" operand
//! operands = variable / "(" operand *( "," operand ) ")"
//! operand  = text / number / "true" / "false" / variable
//! name     = 1*( letter / digit / "_" / "-" ) / "`" 1*( any but "`" ) "`"
//! variable = ":" name
//! ```

use super::{
    ast::{Comparison, Operand, Operands, Predicate, Test},
    fault::Fault,
    scanner::Scanner,
};

/// The longest predicate that is read, in bytes.
const LONGEST: usize = 8 * 1024;
/// How deep parentheses, and `not`s, may be nested.
const DEEPEST: usize = 32;
/// How many fields and values a predicate may name.
const MOST_PARTS: usize = 1_000;

/// Reads a predicate.
///
/// # Errors
///
/// The platform's text for where it stops being one.
pub(super) fn parse(text: &str) -> Result<Predicate, String> {
    if text.len() > LONGEST {
        return Err(format!("The predicate is longer than {LONGEST} bytes."));
    }
    let mut parser = Parser { scanner: Scanner::new(text), depth: 0, parts: 0 };
    parser.whole().map_err(|fault| fault.describe(text))
}

struct Parser<'t> {
    scanner: Scanner<'t>,
    depth: usize,
    parts: usize,
}

impl Parser<'_> {
    fn whole(&mut self) -> Result<Predicate, Fault> {
        self.scanner.skip_space();
        let predicate = self.or()?;
        match self.scanner.peek() {
            None => Ok(predicate),
            Some(_) => Err(self.scanner.expected(&["end of input"], &["and", "or"])),
        }
    }

    fn or(&mut self) -> Result<Predicate, Fault> {
        let mut any = vec![self.and()?];
        while self.scanner.accept_word("or") {
            any.push(self.and()?);
        }
        Ok(one_or(any, Predicate::Or))
    }

    fn and(&mut self) -> Result<Predicate, Fault> {
        let mut all = vec![self.unary()?];
        while self.scanner.accept_word("and") {
            all.push(self.unary()?);
        }
        Ok(one_or(all, Predicate::And))
    }

    fn unary(&mut self) -> Result<Predicate, Fault> {
        if self.scanner.peek() == Some('(') {
            return self.parenthesised();
        }
        if self.scanner.accept_word("not") {
            return Ok(Predicate::Not(Box::new(self.deeper(Self::unary)?)));
        }
        let quoted = self.scanner.peek() == Some('`');
        let field = if quoted { self.scanner.back_quoted()? } else { self.scanner.name() };
        if field.is_empty() {
            return Err(self.scanner.expected(&["'('", "the name of a field"], &["not"]));
        }
        self.count()?;
        let ended = self.scanner.at();
        self.scanner.skip_space();
        if self.scanner.peek() == Some('(') {
            return Ok(Predicate::Nested { field: field.into(), inner: Box::new(self.parenthesised()?) });
        }
        let open = !quoted && self.scanner.at() == ended;
        self.test(field, open)
    }

    /// What is asked of the field. `open`: its name could go on.
    fn test(&mut self, field: &str, open: bool) -> Result<Predicate, Fault> {
        let scanner = &mut self.scanner;
        let (test, holds) = if let Some(comparison) = comparison(scanner) {
            (Test::Compare(comparison, self.operand()?), true)
        } else if scanner.accept_word("not") {
            if !scanner.accept_word("in") {
                return Err(scanner.expected(&[], &["in"]));
            }
            (Test::In(self.operands()?), false)
        } else if scanner.accept_word("in") {
            (Test::In(self.operands()?), true)
        } else if scanner.accept_word("contains") {
            if scanner.accept_word("any") {
                (Test::ContainsAny(self.operands()?), true)
            } else if scanner.accept_word("all") {
                (Test::ContainsAll(self.operands()?), true)
            } else {
                return Err(scanner.expected(&[], &["any", "all"]));
            }
        } else if scanner.accept_word("is") {
            let holds = !scanner.accept_word("not");
            if scanner.accept_word("defined") {
                (Test::Defined, holds)
            } else if scanner.accept_word("empty") {
                (Test::Empty, holds)
            } else {
                let not: &[&str] = if holds { &["not"] } else { &[] };
                return Err(scanner.expected(&[], &[not, &["defined", "empty"]].concat()));
            }
        } else if scanner.accept_word("within") {
            self.expect_word("circle")?;
            (self.circle()?, true)
        } else if scanner.accept_word("matches") {
            self.expect_word("ignore")?;
            self.expect_word("case")?;
            (Test::MatchesIgnoreCase(self.operand()?), true)
        } else {
            let name: &[&str] = if open { &["SphereIdentifierChar"] } else { &[] };
            let others = [name, &["comparison operator"]].concat();
            return Err(scanner.expected(&others, &["not", "in", "contains", "is", "within", "matches"]));
        };
        let test = Predicate::Test { field: field.into(), test };
        Ok(if holds { test } else { Predicate::Not(Box::new(test)) })
    }

    fn circle(&mut self) -> Result<Test, Fault> {
        self.expect("(")?;
        let longitude = self.operand()?;
        self.expect(",")?;
        let latitude = self.operand()?;
        self.expect(",")?;
        let radius = self.operand()?;
        self.expect(")")?;
        Ok(Test::WithinCircle { longitude, latitude, radius })
    }

    fn operand(&mut self) -> Result<Operand, Fault> {
        self.count()?;
        let scanner = &mut self.scanner;
        let operand = match scanner.peek() {
            Some('"') => Operand::Text(scanner.quoted()?),
            Some('-' | '0'..='9') => Operand::Number(scanner.number()?),
            Some(':') => self.variable()?,
            _ if scanner.accept_word("true") => Operand::Boolean(true),
            _ if scanner.accept_word("false") => Operand::Boolean(false),
            _ => return Err(scanner.expected(&[r#"'"'"#, "':'", "a number"], &["true", "false"])),
        };
        self.scanner.skip_space();
        Ok(operand)
    }

    fn operands(&mut self) -> Result<Operands, Fault> {
        if self.scanner.peek() == Some(':') {
            return match self.operand()? {
                Operand::Variable(name) => Ok(Operands::Variable(name)),
                other => Ok(Operands::Listed(vec![other])),
            };
        }
        if !self.scanner.accept("(") {
            return Err(self.scanner.expected(&["'('", "':'"], &[]));
        }
        let mut operands = vec![self.operand()?];
        while self.scanner.accept(",") {
            operands.push(self.operand()?);
        }
        if !self.scanner.accept(")") {
            return Err(self.scanner.expected(&["','", "')'"], &[]));
        }
        Ok(Operands::Listed(operands))
    }

    fn variable(&mut self) -> Result<Operand, Fault> {
        self.scanner.accept(":");
        match self.scanner.name() {
            "" => Err(self.scanner.expected(&["the name of a variable"], &[])),
            name => Ok(Operand::Variable(name.to_owned())),
        }
    }

    fn parenthesised(&mut self) -> Result<Predicate, Fault> {
        self.expect("(")?;
        let inner = self.deeper(Self::or)?;
        if !self.scanner.accept(")") {
            return Err(self.scanner.expected(&["')'"], &["and", "or"]));
        }
        Ok(inner)
    }

    fn deeper(&mut self, read: fn(&mut Self) -> Result<Predicate, Fault>) -> Result<Predicate, Fault> {
        if self.depth == DEEPEST {
            let why = format!("The predicate is nested deeper than {DEEPEST}");
            return Err(Fault::new(self.scanner.at(), why));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn count(&mut self) -> Result<(), Fault> {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            let why = format!("The predicate has more than {MOST_PARTS} fields and values");
            return Err(Fault::new(self.scanner.at(), why));
        }
        Ok(())
    }

    fn expect(&mut self, sign: &str) -> Result<(), Fault> {
        if self.scanner.accept(sign) {
            Ok(())
        } else {
            Err(self.scanner.expected(&[&format!("'{sign}'")], &[]))
        }
    }

    fn expect_word(&mut self, keyword: &str) -> Result<(), Fault> {
        if self.scanner.accept_word(keyword) { Ok(()) } else { Err(self.scanner.expected(&[], &[keyword])) }
    }
}

fn comparison(scanner: &mut Scanner<'_>) -> Option<Comparison> {
    let signs = [
        ("=", Comparison::Equal),
        ("<>", Comparison::NotEqual),
        ("!=", Comparison::NotEqual),
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::GreaterOrEqual),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
    ];
    signs.into_iter().find_map(|(sign, comparison)| scanner.accept(sign).then_some(comparison))
}

fn one_or(mut parts: Vec<Predicate>, join: fn(Vec<Predicate>) -> Predicate) -> Predicate {
    match parts.len() {
        1 => parts.remove(0),
        _ => join(parts),
    }
}
