//! From words to a predicate about carts, by recursive descent.
//!
//! ```text
//! or      = and *( "or" and )
//! and     = unary *( "and" unary )
//! unary   = "not" unary / "(" or ")" / subject [ test ]
//! subject = name *( "." name ) / function "(" or ")" / value
//! test    = comparison ( value / values )
//!         / [ "not" ] "in" values / "contains" ( value / ( "any" / "all" ) values )
//!         / "is" [ "not" ] ( "defined" / "empty" )
//! values  = "(" value *( "," value ) ")"
//! ```

use super::{
    ast::{Comparison, Constant, Predicate, Subject, Test},
    lexer::{Fault, Kind, Token, words},
};

/// The longest predicate that is read, in bytes.
const LONGEST: usize = 8 * 1024;
/// How deep it may be nested.
const DEEPEST: usize = 32;

/// Reads `text`.
///
/// # Errors
///
/// What is wrong with it, and where.
pub(super) fn parse(text: &str) -> Result<Predicate, String> {
    if text.len() > LONGEST {
        return Err(format!("The predicate is longer than {LONGEST} bytes"));
    }
    let tokens = words(text).map_err(|fault| fault.describe(text))?;
    let mut parser = Parser { tokens, next: 0, depth: 0 };
    parser.whole().map_err(|fault| fault.describe(text))
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
}

impl Parser {
    fn whole(&mut self) -> Result<Predicate, Fault> {
        let predicate = self.or()?;
        if *self.peek() == Kind::End {
            Ok(predicate)
        } else {
            Err(self.unexpected("and, or or end of input"))
        }
    }

    fn or(&mut self) -> Result<Predicate, Fault> {
        let mut any = vec![self.and()?];
        while self.accept("or") {
            any.push(self.and()?);
        }
        Ok(one_or(any, Predicate::Or))
    }

    fn and(&mut self) -> Result<Predicate, Fault> {
        let mut all = vec![self.unary()?];
        while self.accept("and") {
            all.push(self.unary()?);
        }
        Ok(one_or(all, Predicate::And))
    }

    fn unary(&mut self) -> Result<Predicate, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::new(self.at(), format!("The predicate is nested deeper than {DEEPEST}")));
        }
        let predicate = if self.accept("not") {
            Predicate::Not(Box::new(self.unary()?))
        } else if *self.peek() == Kind::Sign("(") {
            self.parenthesised()?
        } else {
            let subject = self.subject()?;
            self.about(subject)?
        };
        self.depth -= 1;
        Ok(predicate)
    }

    fn subject(&mut self) -> Result<Subject, Fault> {
        if let Some(constant) = self.constant() {
            return Ok(Subject::Constant(constant));
        }
        let mut names = vec![self.name()?];
        if *self.peek() == Kind::Sign("(") {
            return Ok(Subject::Function(names.remove(0), Box::new(self.parenthesised()?)));
        }
        while self.accept_sign(".") {
            names.push(self.name()?);
        }
        Ok(Subject::Field(names))
    }

    fn about(&mut self, subject: Subject) -> Result<Predicate, Fault> {
        let mut negated = self.accept("not");
        let test = if self.accept("in") {
            Test::Any(self.values()?)
        } else if negated {
            return Err(self.unexpected("in"));
        } else if self.accept("contains") {
            if self.accept("any") {
                Test::Any(self.values()?)
            } else if self.accept("all") {
                Test::All(self.values()?)
            } else {
                Test::Any(vec![self.value()?])
            }
        } else if self.accept("is") {
            negated = self.accept("not");
            if self.accept("defined") {
                Test::Defined
            } else if self.accept("empty") {
                Test::Empty
            } else {
                return Err(self.unexpected("not, defined or empty"));
            }
        } else {
            self.comparison()?
        };
        let test = Predicate::Test { subject, test };
        Ok(if negated { Predicate::Not(Box::new(test)) } else { test })
    }

    /// Without one, a subject must be true by itself.
    fn comparison(&mut self) -> Result<Test, Fault> {
        let Kind::Sign(sign) = self.peek() else { return Ok(Test::True) };
        let Some(comparison) = Comparison::of(sign) else { return Ok(Test::True) };
        self.next += 1;
        let equal = comparison == Comparison::Equal;
        if *self.peek() == Kind::Sign("(") && (equal || comparison == Comparison::NotEqual) {
            return Ok(Test::Set { equal, values: self.values()? });
        }
        Ok(Test::Compare(comparison, self.value()?))
    }

    fn values(&mut self) -> Result<Vec<Constant>, Fault> {
        self.expect("(")?;
        let mut values = vec![self.value()?];
        while self.accept_sign(",") {
            values.push(self.value()?);
        }
        self.expect(")")?;
        Ok(values)
    }

    fn value(&mut self) -> Result<Constant, Fault> {
        self.constant().ok_or_else(|| self.unexpected("'\"', a number or a boolean"))
    }

    fn constant(&mut self) -> Option<Constant> {
        let constant = match self.peek() {
            Kind::Text(text) => Constant::Text(text.clone()),
            Kind::Number(number) => Constant::Number(*number),
            Kind::Word(word) if word == "true" => Constant::Boolean(true),
            Kind::Word(word) if word == "false" => Constant::Boolean(false),
            Kind::Word(_) | Kind::Quoted(_) | Kind::Sign(_) | Kind::End => return None,
        };
        self.next += 1;
        Some(constant)
    }

    fn name(&mut self) -> Result<String, Fault> {
        match self.peek().clone() {
            Kind::Word(name) | Kind::Quoted(name) => {
                self.next += 1;
                Ok(name)
            }
            Kind::Text(_) | Kind::Number(_) | Kind::Sign(_) | Kind::End => {
                Err(self.unexpected("not, '(', a value or the name of a field"))
            }
        }
    }

    fn parenthesised(&mut self) -> Result<Predicate, Fault> {
        self.expect("(")?;
        let inner = self.or()?;
        self.expect(")")?;
        Ok(inner)
    }

    fn accept(&mut self, keyword: &str) -> bool {
        let accepted = matches!(self.peek(), Kind::Word(word) if word == keyword);
        self.next += usize::from(accepted);
        accepted
    }

    fn accept_sign(&mut self, sign: &'static str) -> bool {
        let accepted = *self.peek() == Kind::Sign(sign);
        self.next += usize::from(accepted);
        accepted
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), Fault> {
        if self.accept_sign(sign) { Ok(()) } else { Err(self.unexpected(&format!("'{sign}'"))) }
    }

    /// The word that is next; the last one is [`Kind::End`] and is never passed.
    fn peek(&self) -> &Kind {
        &self.tokens[self.next].kind
    }

    fn at(&self) -> usize {
        self.tokens[self.next].at
    }

    fn unexpected(&self, expected: &str) -> Fault {
        let what = match self.peek() {
            Kind::End => format!("Unexpected end of input, expected {expected}"),
            Kind::Word(word) | Kind::Quoted(word) => format!("Invalid input '{word}', expected {expected}"),
            Kind::Sign(sign) => format!("Invalid input '{sign}', expected {expected}"),
            Kind::Text(_) | Kind::Number(_) => format!("Invalid input, expected {expected}"),
        };
        Fault::new(self.at(), what)
    }
}

fn one_or(mut parts: Vec<Predicate>, join: fn(Vec<Predicate>) -> Predicate) -> Predicate {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}
