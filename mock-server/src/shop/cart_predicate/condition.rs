//! A predicate about carts that has been checked, asked of facts.

use std::cmp::Ordering;

use serde_json::Value;

use super::{
    ast::Comparison,
    facts::{Fact, Facts},
    fields::Scope,
    literal::Literal,
};

/// What a cart, or something in it, must be like.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition {
    /// It is, or is not, whatever it is like.
    Constant(bool),
    /// Every one of these.
    All(Vec<Condition>),
    /// One of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// What it is asked about is like this.
    Test { about: About, asked: Asked },
}

/// What is asked about.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum About {
    /// The way to a field.
    Field(Vec<String>),
    /// What a function makes of all items that are like this.
    Function(Function, Box<Condition>),
}

/// Something that is measured over the items of a cart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) of: Scope,
    pub(super) measure: Measure,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// How many pieces match.
    Count,
    /// What they cost, before any discount of the cart.
    Total,
    /// The same without taxes.
    NetTotal,
    /// The same with taxes.
    GrossTotal,
    /// Whether one matches.
    Exists,
    /// Whether all match.
    ForAll,
}

/// What is asked of a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked {
    Compare(Comparison, Literal),
    /// They are these and no others, or not.
    Set {
        equal: bool,
        values: Vec<Literal>,
    },
    /// One of these is it, or is among them.
    Any(Vec<Literal>),
    /// All of these are among them.
    All(Vec<Literal>),
    Defined,
    Empty,
}

impl Condition {
    /// Whether `value`, which is of `facts`, is like that.
    pub(super) fn holds(&self, facts: &Facts, value: &Value) -> bool {
        match self {
            Self::Constant(constant) => *constant,
            Self::All(parts) => parts.iter().all(|part| part.holds(facts, value)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(facts, value)),
            Self::Not(inner) => !inner.holds(facts, value),
            Self::Test { about: About::Field(path), asked } => {
                let held = path.iter().try_fold(value, |value, name| value.get(name));
                asked.of(held.filter(|held| !held.is_null()))
            }
            Self::Test { about: About::Function(function, inner), asked } => {
                asked.of(Some(&function.measured(facts, inner)))
            }
        }
    }

    /// Calls `each` with every way to a field and the texts that it is compared with.
    pub(super) fn visit_texts<'c>(&'c self, each: &mut dyn FnMut(&'c [String], &'c str)) {
        match self {
            Self::Constant(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.visit_texts(each);
                }
            }
            Self::Not(inner) => inner.visit_texts(each),
            Self::Test { about: About::Function(_, inner), .. } => inner.visit_texts(each),
            Self::Test { about: About::Field(path), asked } => {
                for literal in asked.literals() {
                    if let Literal::Text(text) = literal {
                        each(path, text);
                    }
                }
            }
        }
    }
}

impl Function {
    fn measured(self, facts: &Facts, inner: &Condition) -> Value {
        let all: &[Fact] = match self.of {
            Scope::LineItem => &facts.line_items,
            Scope::CustomLineItem => &facts.custom_line_items,
            Scope::Shipping => &facts.shippings,
            Scope::Cart => &[],
        };
        let all = || all.iter().filter(|fact| !fact.is_gift);
        let mut matching = all().filter(|fact| inner.holds(facts, &fact.value));
        match self.measure {
            Measure::Exists => matching.next().is_some().into(),
            Measure::ForAll => (matching.count() == all().count()).into(),
            Measure::Count => matching.map(|fact| fact.pieces).fold(0_i64, i64::saturating_add).into(),
            Measure::Total => facts.money(matching.map(|fact| fact.total)),
            Measure::NetTotal => facts.money(matching.map(|fact| fact.net)),
            Measure::GrossTotal => facts.money(matching.map(|fact| fact.gross)),
        }
    }
}

impl Asked {
    fn of(&self, value: Option<&Value>) -> bool {
        let is = |value: &Value, literal: &Literal| literal.compare(value) == Some(Ordering::Equal);
        match self {
            Self::Defined => value.is_some(),
            Self::Empty => match value {
                None => true,
                Some(Value::Array(elements)) => elements.is_empty(),
                Some(Value::Object(fields)) => fields.is_empty(),
                Some(Value::String(text)) => text.is_empty(),
                Some(Value::Null | Value::Bool(_) | Value::Number(_)) => false,
            },
            // What is absent differs from everything, as in query predicates. (Inferred.)
            Self::Compare(Comparison::NotEqual, literal) => !value.is_some_and(|value| is(value, literal)),
            Self::Compare(comparison, literal) => {
                let ordering = value.and_then(|value| literal.compare(value));
                ordering.is_some_and(|ordering| comparison.holds(ordering))
            }
            Self::Set { equal, values } => {
                let held = value.map(elements).unwrap_or_default();
                let same = held.iter().all(|one| values.iter().any(|literal| is(one, literal)))
                    && values.iter().all(|literal| held.iter().any(|one| is(one, literal)));
                same == *equal
            }
            Self::Any(values) => {
                let held = value.map(elements).unwrap_or_default();
                held.iter().any(|one| values.iter().any(|literal| is(one, literal)))
            }
            Self::All(values) => {
                let held = value.map(elements).unwrap_or_default();
                values.iter().all(|literal| held.iter().any(|one| is(one, literal)))
            }
        }
    }

    fn literals(&self) -> &[Literal] {
        match self {
            Self::Compare(_, literal) => std::slice::from_ref(literal),
            Self::Set { values, .. } | Self::Any(values) | Self::All(values) => values,
            Self::Defined | Self::Empty => &[],
        }
    }
}

impl Comparison {
    /// Whether what is held, which compares like that with the literal, is as the predicate says.
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

fn elements(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(elements) => elements.iter().collect(),
        other => vec![other],
    }
}
