//! From a predicate as written to a condition that can be asked: fields exist, values fit, variables are given.

use ct_model::Date;

use super::super::shape::Shape;
use super::{
    Variables,
    ast::{Comparison, Operand, Operands, Predicate, Test},
    circle::Circle,
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
                if ordered && matches!(held.element(), Shape::Boolean) {
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
            Test::WithinCircle { longitude, latitude, radius } => {
                if !matches!(held, Shape::Place | Shape::Any) {
                    return Err(format!("The field '{field}' holds {}, not a place.", held.describe()));
                }
                let [longitude, latitude, radius] =
                    [longitude, latitude, radius].map(|operand| self.number(operand, field));
                Asked::Within(Circle::new(longitude?, latitude?, radius?)?)
            }
            Test::MatchesIgnoreCase(operand) => {
                if !matches!(held.element(), Shape::Text | Shape::Any) {
                    return Err(format!("The field '{field}' holds {}, not text.", held.describe()));
                }
                match self.operand(operand, field, &Shape::Text)? {
                    Literal::Text(text) => Asked::Matches(text.to_lowercase()),
                    Literal::Number(_)
                    | Literal::Boolean(_)
                    | Literal::Moment(_)
                    | Literal::Loose(_)
                    | Literal::Untyped(_) => return Err(mismatch(field, &Shape::Text)),
                }
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
        // A list of plain values is compared element by element.
        match (held.element(), literal) {
            (Shape::Moment, Literal::Text(text)) => moment(&text, field),
            (Shape::Date, Literal::Text(text)) => date(text, field),
            (Shape::Enum(name, words), Literal::Text(text)) => word(text, name, words),
            (Shape::Any, Literal::Text(text)) => Ok(Literal::Loose(text)),
            (Shape::Text | Shape::Decimal, literal @ Literal::Text(_))
            | (Shape::Number | Shape::Any, literal @ Literal::Number(_))
            | (Shape::Boolean | Shape::Any, literal @ Literal::Boolean(_)) => Ok(literal),
            (_, _) => Err(mismatch(field, held)),
        }
    }

    fn number(&self, operand: Operand, field: &str) -> Result<f64, String> {
        match self.operand(operand, field, &Shape::Number)? {
            Literal::Number(number) => Ok(number.to_f64()),
            Literal::Text(_)
            | Literal::Boolean(_)
            | Literal::Moment(_)
            | Literal::Loose(_)
            | Literal::Untyped(_) => Err(mismatch(field, &Shape::Number)),
        }
    }

    fn values(&self, name: &str) -> Vec<&str> {
        let named = self.variables.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }
}

/// A variable's value, as the field wants it: a variable is always written as plain text.
fn input(text: &str, field: &str, held: &'static Shape) -> Result<Literal, String> {
    match held.element() {
        Shape::Text | Shape::Decimal => Ok(Literal::Text(text.to_owned())),
        Shape::Number => Number::parse(text).map(Literal::Number).ok_or_else(|| mismatch(field, held)),
        Shape::Boolean => text.parse().map(Literal::Boolean).map_err(|_| mismatch(field, held)),
        Shape::Moment => moment(text, field),
        Shape::Date => date(text.to_owned(), field),
        Shape::Enum(name, words) => word(text.to_owned(), name, words),
        Shape::Any => Ok(Literal::Untyped(text.to_owned())),
        Shape::List(_) | Shape::Object(_) | Shape::Map(_) | Shape::Place => Err(mismatch(field, held)),
    }
}

fn moment(text: &str, field: &str) -> Result<Literal, String> {
    text.parse()
        .map(Literal::Moment)
        .map_err(|_| format!("The field '{field}' holds a date and time, not '{text}'."))
}

/// A date, which is compared as text: all of them are written alike.
fn date(text: String, field: &str) -> Result<Literal, String> {
    match text.parse::<Date>() {
        Ok(_) => Ok(Literal::Text(text)),
        Err(_) => Err(format!("The field '{field}' holds a date, not '{text}'.")),
    }
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
        | Shape::Date
        | Shape::Place
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
