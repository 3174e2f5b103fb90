//! From a predicate as written to a condition that can be asked: fields and functions exist, and values fit.

use super::{
    ast::{Comparison, Constant, Predicate, Subject, Test},
    condition::{About, Asked, Condition, Function, Measure},
    fields::{Kind, Scope},
    literal::{Literal, read_money},
};

/// Checks a predicate about what is in `scope`.
///
/// # Errors
///
/// What there is not, or does not fit.
pub(super) fn check(predicate: Predicate, scope: Scope) -> Result<Condition, String> {
    Ok(match predicate {
        Predicate::And(parts) => Condition::All(each(parts, scope)?),
        Predicate::Or(parts) => Condition::Any(each(parts, scope)?),
        Predicate::Not(inner) => Condition::Not(Box::new(check(*inner, scope)?)),
        Predicate::Test { subject, test } => match subject {
            Subject::Constant(constant) => Condition::Constant(constants(&constant, &test)?),
            Subject::Field(path) => {
                let name = path.join(".");
                let asked = asked(test, held(scope, &path)?, &name)?;
                Condition::Test { about: About::Field(path), asked }
            }
            Subject::Function(name, inner) => {
                let function = function(&name, scope)?;
                let kind = match function.measure {
                    Measure::Count => &Kind::Number,
                    Measure::Total | Measure::NetTotal | Measure::GrossTotal => &Kind::Money(&[]),
                    Measure::Exists | Measure::ForAll => &Kind::Boolean,
                };
                let asked = asked(test, kind, &name)?;
                let inner = Box::new(check(*inner, function.of)?);
                Condition::Test { about: About::Function(function, inner), asked }
            }
        },
    })
}

fn each(parts: Vec<Predicate>, scope: Scope) -> Result<Vec<Condition>, String> {
    parts.into_iter().map(|part| check(part, scope)).collect()
}

fn held(scope: Scope, path: &[String]) -> Result<&'static Kind, String> {
    let found = path.iter().try_fold(scope.kind(), |kind, name| kind.field(name));
    found.ok_or_else(|| format!("The field '{}' does not exist.", path.join(".")))
}

/// Only carts have something that a function can go over.
fn function(name: &str, scope: Scope) -> Result<Function, String> {
    let (of, measure) = match name {
        _ if scope != Scope::Cart => return Err(unknown(name)),
        "lineItemCount" => (Scope::LineItem, Measure::Count),
        "lineItemTotal" => (Scope::LineItem, Measure::Total),
        "lineItemNetTotal" => (Scope::LineItem, Measure::NetTotal),
        "lineItemGrossTotal" => (Scope::LineItem, Measure::GrossTotal),
        "lineItemExists" => (Scope::LineItem, Measure::Exists),
        "forAllLineItems" => (Scope::LineItem, Measure::ForAll),
        "customLineItemCount" => (Scope::CustomLineItem, Measure::Count),
        "customLineItemTotal" => (Scope::CustomLineItem, Measure::Total),
        "customLineItemNetTotal" => (Scope::CustomLineItem, Measure::NetTotal),
        "customLineItemGrossTotal" => (Scope::CustomLineItem, Measure::GrossTotal),
        "customLineItemExists" => (Scope::CustomLineItem, Measure::Exists),
        "forAllCustomLineItems" => (Scope::CustomLineItem, Measure::ForAll),
        "shippingInfoExists" => (Scope::Shipping, Measure::Exists),
        "forAllShippingInfos" => (Scope::Shipping, Measure::ForAll),
        _ => return Err(unknown(name)),
    };
    Ok(Function { of, measure })
}

fn unknown(name: &str) -> String {
    format!("The function '{name}' does not exist.")
}

fn asked(test: Test, held: &Kind, name: &str) -> Result<Asked, String> {
    let one = |constant| literal(constant, held, name);
    let all = |constants: Vec<Constant>| constants.into_iter().map(one).collect::<Result<Vec<_>, _>>();
    Ok(match test {
        Test::True if matches!(held, Kind::Boolean | Kind::Any) => {
            Asked::Compare(Comparison::Equal, Literal::Boolean(true))
        }
        Test::True => return Err(format!("The field '{name}' must be compared with something.")),
        // Of several texts, equality is about all of them.
        Test::Compare(Comparison::Equal, constant) if matches!(held, Kind::Set) => {
            Asked::Set { equal: true, values: vec![one(constant)?] }
        }
        Test::Compare(Comparison::NotEqual, constant) if matches!(held, Kind::Set) => {
            Asked::Set { equal: false, values: vec![one(constant)?] }
        }
        Test::Compare(comparison, constant) => {
            let ordered = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
            if ordered && matches!(held, Kind::Boolean | Kind::Set) {
                return Err(format!("The field '{name}' can be compared with = and <> only."));
            }
            Asked::Compare(comparison, one(constant)?)
        }
        Test::Set { equal, values } if matches!(held, Kind::Set | Kind::Any) => {
            Asked::Set { equal, values: all(values)? }
        }
        Test::Set { equal, mut values } if values.len() == 1 => {
            let comparison = if equal { Comparison::Equal } else { Comparison::NotEqual };
            Asked::Compare(comparison, one(values.remove(0))?)
        }
        Test::Set { .. } => return Err(format!("The field '{name}' has one value only.")),
        Test::Any(values) => Asked::Any(all(values)?),
        Test::All(values) => Asked::All(all(values)?),
        Test::Defined => Asked::Defined,
        Test::Empty => Asked::Empty,
    })
}

fn literal(constant: Constant, held: &Kind, name: &str) -> Result<Literal, String> {
    let expected = match (held, constant) {
        (Kind::Text | Kind::Set | Kind::Any, Constant::Text(text)) => return Ok(Literal::Text(text)),
        (Kind::Number | Kind::Any, Constant::Number(number)) => return Ok(Literal::Number(number)),
        (Kind::Boolean | Kind::Any, Constant::Boolean(boolean)) => return Ok(Literal::Boolean(boolean)),
        (Kind::Moment, Constant::Text(text)) => match text.parse() {
            Ok(moment) => return Ok(Literal::Moment(moment)),
            Err(_) => "a date and time",
        },
        (Kind::Money(_), Constant::Text(text)) => match read_money(&text) {
            Some(money) => return Ok(money),
            None => "an amount of money, as \"10.00 EUR\" is",
        },
        (Kind::Text | Kind::Set, _) => "a text",
        (Kind::Number, _) => "a number",
        (Kind::Boolean, _) => "a boolean",
        (Kind::Moment, _) => "a date and time",
        (Kind::Money(_), _) => "an amount of money, as \"10.00 EUR\" is",
        (Kind::Object(_) | Kind::Map(_), _) => return Err(format!("The field '{name}' is not a value.")),
    };
    Err(format!("The field '{name}' must be compared with {expected}."))
}

/// Whether what is said of a constant is so.
fn constants(constant: &Constant, test: &Test) -> Result<bool, String> {
    match (constant, test) {
        (Constant::Boolean(boolean), Test::True) => Ok(*boolean),
        (constant, Test::Compare(Comparison::Equal, other)) => Ok(constant == other),
        (constant, Test::Compare(Comparison::NotEqual, other)) => Ok(constant != other),
        _ => Err("Constants can be compared with = and <> only.".to_owned()),
    }
}
