//! A predicate that has been checked, asked of resources.

use std::cmp::Ordering;

use serde_json::Value;

use super::{ast::Comparison, circle::Circle, literal::Literal};

/// What a resource must be like.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// Every one of these; none: anything goes.
    All(Vec<Condition>),
    /// One of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// What is in the field, or one of the elements in it, is like this.
    Inside { field: String, inner: Box<Condition> },
    /// The field itself is like this.
    Test { field: String, asked: Asked },
}

/// What is asked of a field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    Compare(Comparison, Literal),
    In(Vec<Literal>),
    ContainsAny(Vec<Literal>),
    ContainsAll(Vec<Literal>),
    Defined,
    Empty,
    Within(Circle),
    /// This text, in lower case.
    Matches(String),
}

impl Condition {
    /// Whether `value`, the JSON of a resource or of a part of it, is like that.
    pub(crate) fn matches(&self, value: &Value) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.matches(value)),
            Self::Any(parts) => parts.iter().any(|part| part.matches(value)),
            Self::Not(inner) => !inner.matches(value),
            Self::Inside { field, inner } => match present(value, field) {
                None => false,
                Some(Value::Array(elements)) => elements.iter().any(|element| inner.matches(element)),
                Some(other) => inner.matches(other),
            },
            Self::Test { field, asked } => asked.of(present(value, field)),
        }
    }

    /// The values, one of which the field at one of `paths` has in every resource that matches; `None` if the
    /// condition does not say so. A `*` in a path stands for any field.
    ///
    /// This is what lets an index answer instead of a walk over everything.
    pub(crate) fn pinned(&self, paths: &[&[&str]]) -> Option<Vec<&str>> {
        match self {
            Self::All(parts) => parts.iter().find_map(|part| part.pinned(paths)),
            Self::Any(parts) if parts.is_empty() => None,
            Self::Any(parts) => {
                let values: Option<Vec<_>> = parts.iter().map(|part| part.pinned(paths)).collect();
                Some(values?.concat())
            }
            Self::Inside { field, inner } => inner.pinned(&tails(paths, field)),
            Self::Test { field, asked } => {
                let about_it = tails(paths, field).iter().any(|rest| rest.is_empty());
                asked.values().filter(|_| about_it)
            }
            Self::Not(_) => None,
        }
    }
}

impl Asked {
    fn of(&self, value: Option<&Value>) -> bool {
        match self {
            Self::Defined => value.is_some(),
            Self::Empty => match value {
                None => true,
                Some(Value::Array(elements)) => elements.is_empty(),
                Some(Value::Object(fields)) => fields.is_empty(),
                Some(Value::String(text)) => text.is_empty(),
                Some(Value::Null | Value::Bool(_) | Value::Number(_)) => false,
            },
            // What is absent differs from everything: `<>` is the opposite of `=`. (Inferred.)
            Self::Compare(Comparison::NotEqual, literal) => !value
                .is_some_and(|value| any_element(value, |one| literal.compare(one) == Some(Ordering::Equal))),
            Self::Compare(comparison, literal) => value.is_some_and(|value| {
                any_element(value, |one| {
                    literal.compare(one).is_some_and(|ordering| comparison.holds(ordering))
                })
            }),
            Self::In(literals) | Self::ContainsAny(literals) => {
                value.is_some_and(|value| literals.iter().any(|literal| contains(value, literal)))
            }
            Self::ContainsAll(literals) => {
                value.is_some_and(|value| literals.iter().all(|literal| contains(value, literal)))
            }
            Self::Within(circle) => value.is_some_and(|value| circle.holds(value)),
            Self::Matches(text) => value.is_some_and(|value| {
                any_element(value, |one| one.as_str().is_some_and(|held| held.to_lowercase() == *text))
            }),
        }
    }

    fn values(&self) -> Option<Vec<&str>> {
        match self {
            Self::Compare(Comparison::Equal, literal) => Some(vec![literal.as_text()?]),
            Self::In(literals) => literals.iter().map(Literal::as_text).collect(),
            Self::Compare(_, _)
            | Self::ContainsAny(_)
            | Self::ContainsAll(_)
            | Self::Defined
            | Self::Empty
            | Self::Within(_)
            | Self::Matches(_) => None,
        }
    }
}

impl Comparison {
    /// Whether what a resource holds, which compares like that with the literal, is as the predicate says.
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Equal => ordering.is_eq(),
            Self::NotEqual => ordering.is_ne(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

fn contains(value: &Value, literal: &Literal) -> bool {
    any_element(value, |one| literal.compare(one) == Some(Ordering::Equal))
}

fn any_element(value: &Value, wanted: impl Fn(&Value) -> bool) -> bool {
    match value {
        Value::Array(elements) => elements.iter().any(wanted),
        other => wanted(other),
    }
}

fn present<'v>(value: &'v Value, field: &str) -> Option<&'v Value> {
    value.get(field).filter(|held| !held.is_null())
}

/// What is left of the paths that begin with `field`.
fn tails<'p>(paths: &[&'p [&'p str]], field: &str) -> Vec<&'p [&'p str]> {
    paths
        .iter()
        .filter_map(|path| path.split_first())
        .filter(|(first, _)| **first == field || **first == "*")
        .map(|(_, rest)| rest)
        .collect()
}
