//! From a predicate as written to a condition that can be asked: fields exist, values fit, variables are given.

use super::super::shape::Shape;
use super::{
    Variables,
    ast::{Comparison, Operand, Operands, Predicate, Test},
    condition::{Asked, Condition},
    literal::{Literal, Number},
};

pub(super) fn check(
    predicate: Predicate,
    shape: &'static Shape,
    variables: &Variables,
) -> Result<Condition, String> {
    Checker { variables }.predicate(predicate, shape)
}

struct Checker<'v> {
    variables: &'v Variables,
}

impl Checker<'_> {
    fn predicate(&self, predicate: Predicate, shape: &'static Shape) -> Result<Condition, String> {
        Ok(match predicate {
            Predicate::And(parts) => Condition::All(self.each(parts, shape)?),
            Predicate::Or(parts) => Condition::Any(self.each(parts, shape)?),
            Predicate::Not(inner) => Condition::Not(Box::new(self.predicate(*inner, shape)?)),
            Predicate::Nested { field, inner } => {
                let inside = inside(shape, &field)?;
                Condition::Inside { inner: Box::new(self.predicate(*inner, inside)?), field }
            }
            Predicate::Test { field, test } => {
                let held = inside(shape, &field)?;
                Condition::Test { asked: self.test(test, &field, held)?, field }
            }
        })
    }

    fn each(&self, parts: Vec<Predicate>, shape: &'static Shape) -> Result<Vec<Condition>, String> {
        parts.into_iter().map(|part| self.predicate(part, shape)).collect()
    }

    fn test(&self, test: Test, field: &str, held: &'static Shape) -> Result<Asked, String> {
        Ok(match test {
            Test::Defined => Asked::Defined,
            Test::Empty => Asked::Empty,
            Test::Compare(comparison, operand) => {
                let literal = self.operand(operand, field, held)?;
                let ordered = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
                if ordered && matches!(held, Shape::Boolean) {
                    let why =
                        format!("The field '{field}' is a boolean: it can be compared with = and <> only.");
                    return Err(why);
                }
                Asked::Compare(comparison, literal)
            }
            Test::In(operands) => Asked::In(self.operands(operands, field, held)?),
            Test::ContainsAny(operands) => {
                Asked::ContainsAny(self.operands(operands, field, element(field, held)?)?)
            }
            Test::ContainsAll(operands) => {
                Asked::ContainsAll(self.operands(operands, field, element(field, held)?)?)
            }
        })
    }

    fn operands(
        &self,
        operands: Operands,
        field: &str,
        held: &'static Shape,
    ) -> Result<Vec<Literal>, String> {
        match operands {
            Operands::Listed(list) => {
                list.into_iter().map(|operand| self.operand(operand, field, held)).collect()
            }
            Operands::Variable(name) => {
                let values = self.values(&name);
                if values.is_empty() {
                    return Err(missing(&name));
                }
                values.into_iter().map(|text| input(text, field, held)).collect()
            }
        }
    }

    fn operand(&self, operand: Operand, field: &str, held: &'static Shape) -> Result<Literal, String> {
        let literal = match operand {
            Operand::Variable(name) => {
                return match *self.values(&name) {
                    [] => Err(missing(&name)),
                    [text] => input(text, field, held),
                    _ => Err(format!(
                        "The variable '{name}' is given more than once where one value is expected."
                    )),
                };
            }
            Operand::Text(text) => Literal::Text(text),
            Operand::Number(number) => Literal::Number(number),
            Operand::Boolean(boolean) => Literal::Boolean(boolean),
        };
        match (held, literal) {
            (Shape::Moment, Literal::Text(text)) => moment(&text, field),
            (Shape::Enum(name, words), Literal::Text(text)) => word(text, name, words),
            (Shape::Text | Shape::Decimal | Shape::Any, literal @ Literal::Text(_))
            | (Shape::Number | Shape::Any, literal @ Literal::Number(_))
            | (Shape::Boolean | Shape::Any, literal @ Literal::Boolean(_)) => Ok(literal),
            // A list of plain values is compared element by element.
            (Shape::List(inner), literal) => fits(literal, field, inner),
            (_, _) => Err(mismatch(field, held)),
        }
    }

    fn values(&self, name: &str) -> Vec<&str> {
        let named = self.variables.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }
}

/// A literal as the elements of a list want it.
fn fits(literal: Literal, field: &str, element: &'static Shape) -> Result<Literal, String> {
    match (element, literal) {
        (Shape::Text | Shape::Any, literal @ Literal::Text(_)) => Ok(literal),
        (Shape::Number | Shape::Any, literal @ Literal::Number(_)) => Ok(literal),
        (Shape::Boolean | Shape::Any, literal @ Literal::Boolean(_)) => Ok(literal),
        (Shape::Enum(name, words), Literal::Text(text)) => word(text, name, words),
        (_, _) => Err(mismatch(field, element)),
    }
}

/// A variable's value, as the field wants it: a variable is always written as plain text.
fn input(text: &str, field: &str, held: &'static Shape) -> Result<Literal, String> {
    match held {
        Shape::Text | Shape::Decimal => Ok(Literal::Text(text.to_owned())),
        Shape::Number => Number::parse(text).map(Literal::Number).ok_or_else(|| mismatch(field, held)),
        Shape::Boolean => text.parse().map(Literal::Boolean).map_err(|_| mismatch(field, held)),
        Shape::Moment => moment(text, field),
        Shape::Enum(name, words) => word(text.to_owned(), name, words),
        Shape::Any => Ok(Literal::Untyped(text.to_owned())),
        Shape::List(inner) => match inner {
            Shape::List(_) => Err(mismatch(field, held)),
            inner => input(text, field, inner),
        },
        Shape::Object(_) | Shape::Map(_) => Err(mismatch(field, held)),
    }
}

fn moment(text: &str, field: &str) -> Result<Literal, String> {
    text.parse()
        .map(Literal::Moment)
        .map_err(|_| format!("The field '{field}' holds a date and time, not '{text}'."))
}

fn word(text: String, name: &str, words: &[&str]) -> Result<Literal, String> {
    if words.contains(&text.as_str()) {
        Ok(Literal::Text(text))
    } else {
        Err(format!("Invalid enum value for {name}: {text}"))
    }
}

/// What is in a field: of a list, what is in the field of its elements.
fn inside(shape: &'static Shape, field: &str) -> Result<&'static Shape, String> {
    shape.field(field).ok_or_else(|| format!("The field '{field}' does not exist."))
}

fn element(field: &str, held: &'static Shape) -> Result<&'static Shape, String> {
    match held {
        Shape::List(element) => Ok(element),
        Shape::Any => Ok(held),
        Shape::Text
        | Shape::Decimal
        | Shape::Number
        | Shape::Boolean
        | Shape::Moment
        | Shape::Enum(_, _)
        | Shape::Object(_)
        | Shape::Map(_) => {
            Err(format!("The field '{field}' is not a list: 'contains' cannot be asked of it."))
        }
    }
}

fn missing(name: &str) -> String {
    format!("The variable '{name}' is not given.")
}

fn mismatch(field: &str, held: &Shape) -> String {
    format!("The field '{field}' holds {}, and cannot be compared with that.", held.describe())
}
