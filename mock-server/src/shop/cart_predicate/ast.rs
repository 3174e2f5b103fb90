//! A predicate about carts as it was written, before anybody asked whether its fields exist.

use super::literal::Decimal;

/// A predicate, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Predicate {
    /// All of them.
    And(Vec<Predicate>),
    /// Any of them.
    Or(Vec<Predicate>),
    /// Not this.
    Not(Box<Predicate>),
    /// What is asked of something.
    Test { subject: Subject, test: Test },
}

/// What is asked about.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Subject {
    /// `shippingAddress.country`.
    Field(Vec<String>),
    /// `lineItemCount(…)`.
    Function(String, Box<Predicate>),
    /// `1`, in `1 = 1`.
    Constant(Constant),
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    /// That it is true.
    True,
    /// `= <> < > <= >=` with one value.
    Compare(Comparison, Constant),
    /// `= ("a", "b")` or `<> (…)`: with all of them and nothing else.
    Set { equal: bool, values: Vec<Constant> },
    /// `in (…)`, `contains any (…)`, and `contains "a"`.
    Any(Vec<Constant>),
    /// `contains all (…)`.
    All(Vec<Constant>),
    /// `is defined`.
    Defined,
    /// `is empty`.
    Empty,
}

/// A value as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Constant {
    Text(String),
    Number(Decimal),
    Boolean(bool),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// The comparison with this sign.
    pub(super) fn of(sign: &str) -> Option<Self> {
        Some(match sign {
            "=" => Self::Equal,
            "<>" | "!=" => Self::NotEqual,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterOrEqual,
            _ => return None,
        })
    }
}
