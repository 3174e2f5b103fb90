//! From words to a predicate, by recursive descent.
//!
//! ```text
//! or       = and *( "or" and )
//! and      = unary *( "and" unary )
//! unary    = "not" "(" or ")" / "(" or ")" / field
//! field    = name "(" or ")" / name test
//! test     = ( "=" / "<>" / "!=" / "<" / "<=" / ">" / ">=" ) operand
//!          / [ "not" ] "in" operands / "contains" ( "any" / "all" ) operands
//!          / "is" [ "not" ] ( "defined" / "empty" )
//! operands = variable / "(" operand *( "," operand ) ")"
//! ```

use super::{
    ast::{Comparison, Operand, Operands, Predicate, Test},
    lexer::{Fault, Kind, LONGEST, Token, words},
};

/// How deep parentheses may be nested.
const DEEPEST: usize = 32;
/// How many words a predicate may have.
const MOST_WORDS: usize = 2_000;

pub(super) fn parse(text: &str) -> Result<Predicate, String> {
    if text.len() > LONGEST {
        return Err(format!("The predicate is longer than {LONGEST} bytes."));
    }
    let tokens = words(text).map_err(|fault| fault.describe(text))?;
    if tokens.len() > MOST_WORDS {
        return Err(format!("The predicate has more than {MOST_WORDS} parts."));
    }
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
        match self.peek() {
            Kind::End => Ok(predicate),
            _ => Err(self.unexpected("and, or or end of input")),
        }
    }

    fn or(&mut self) -> Result<Predicate, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::new(self.at(), format!("The predicate is nested deeper than {DEEPEST}")));
        }
        let mut any = vec![self.and()?];
        while self.accept("or") {
            any.push(self.and()?);
        }
        self.depth -= 1;
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
        match self.peek().clone() {
            Kind::Open => self.parenthesised(),
            Kind::Word(word) if word == "not" => {
                self.next += 1;
                match self.peek() {
                    Kind::Open => Ok(Predicate::Not(Box::new(self.parenthesised()?))),
                    _ => Err(self.unexpected("'('")),
                }
            }
            Kind::Word(name) | Kind::Quoted(name) => {
                self.next += 1;
                self.about(name)
            }
            _ => Err(self.unexpected("not, '(' or the name of a field")),
        }
    }

    fn about(&mut self, field: String) -> Result<Predicate, Fault> {
        if *self.peek() == Kind::Open {
            let inner = Box::new(self.parenthesised()?);
            return Ok(Predicate::Nested { field, inner });
        }
        let negated = self.accept("not");
        let (test, negated) = match self.peek().clone() {
            Kind::Word(word) if word == "in" => {
                self.next += 1;
                (Test::In(self.operands()?), negated)
            }
            _ if negated => return Err(self.unexpected("in")),
            Kind::Word(word) if word == "contains" => {
                self.next += 1;
                if self.accept("any") {
                    (Test::ContainsAny(self.operands()?), false)
                } else if self.accept("all") {
                    (Test::ContainsAll(self.operands()?), false)
                } else {
                    return Err(self.unexpected("any or all"));
                }
            }
            Kind::Word(word) if word == "is" => {
                self.next += 1;
                let negated = self.accept("not");
                if self.accept("defined") {
                    (Test::Defined, negated)
                } else if self.accept("empty") {
                    (Test::Empty, negated)
                } else {
                    return Err(self.unexpected("not, defined or empty"));
                }
            }
            Kind::Word(word) if word == "within" || word == "matches" => {
                return Err(Fault::new(
                    self.at(),
                    format!("This mock does not emulate the operator '{word}'"),
                ));
            }
            _ => (Test::Compare(self.comparison()?, self.operand()?), false),
        };
        let test = Predicate::Test { field, test };
        Ok(if negated { Predicate::Not(Box::new(test)) } else { test })
    }

    fn comparison(&mut self) -> Result<Comparison, Fault> {
        let comparison = match self.peek() {
            Kind::Equal => Comparison::Equal,
            Kind::NotEqual => Comparison::NotEqual,
            Kind::Less => Comparison::Less,
            Kind::LessOrEqual => Comparison::LessOrEqual,
            Kind::Greater => Comparison::Greater,
            Kind::GreaterOrEqual => Comparison::GreaterOrEqual,
            _ => {
                let expected =
                    "SphereIdentifierChar, comparison operator, not, in, contains, is, within or matches";
                return Err(self.unexpected(expected));
            }
        };
        self.next += 1;
        Ok(comparison)
    }

    fn operand(&mut self) -> Result<Operand, Fault> {
        let operand = match self.peek().clone() {
            Kind::Text(text) => Operand::Text(text),
            Kind::Number(number) => Operand::Number(number),
            Kind::Variable(name) => Operand::Variable(name),
            Kind::Word(word) if word == "true" => Operand::Boolean(true),
            Kind::Word(word) if word == "false" => Operand::Boolean(false),
            _ => return Err(self.unexpected("'\"', a number, a boolean or a variable")),
        };
        self.next += 1;
        Ok(operand)
    }

    fn operands(&mut self) -> Result<Operands, Fault> {
        if let Kind::Variable(name) = self.peek().clone() {
            self.next += 1;
            return Ok(Operands::Variable(name));
        }
        self.expect(&Kind::Open, "'('")?;
        let mut operands = vec![self.operand()?];
        while *self.peek() == Kind::Comma {
            self.next += 1;
            operands.push(self.operand()?);
        }
        self.expect(&Kind::Close, "',' or ')'")?;
        Ok(Operands::Listed(operands))
    }

    fn parenthesised(&mut self) -> Result<Predicate, Fault> {
        self.expect(&Kind::Open, "'('")?;
        let inner = self.or()?;
        self.expect(&Kind::Close, "and, or or ')'")?;
        Ok(inner)
    }

    fn accept(&mut self, keyword: &str) -> bool {
        let accepted = matches!(self.peek(), Kind::Word(word) if word == keyword);
        self.next += usize::from(accepted);
        accepted
    }

    fn expect(&mut self, kind: &Kind, name: &str) -> Result<(), Fault> {
        if self.peek() == kind {
            self.next += 1;
            Ok(())
        } else {
            Err(self.unexpected(name))
        }
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
            Kind::Variable(name) => format!("Invalid input ':{name}', expected {expected}"),
            _ => format!("Invalid input, expected {expected}"),
        };
        Fault::new(self.at(), what)
    }
}

fn one_or(mut parts: Vec<Predicate>, join: fn(Vec<Predicate>) -> Predicate) -> Predicate {
    match parts.len() {
        1 => parts.remove(0),
        _ => join(parts),
    }
}
