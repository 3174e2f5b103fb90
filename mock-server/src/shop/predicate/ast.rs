//! A predicate as it was written, before anybody asked whether its fields exist.

use super::literal::Number;

/// A predicate, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Predicate {
    /// Both, or all of them.
    And(Vec<Predicate>),
    /// Any of them.
    Or(Vec<Predicate>),
    /// Not this.
    Not(Box<Predicate>),
    /// `field(inner)`: about what is in the field.
    Nested { field: String, inner: Box<Predicate> },
    /// `field = "x"` and the like: about the field itself.
    Test { field: String, test: Test },
}

/// What is asked of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    /// `= <> < > <= >=`.
    Compare(Comparison, Operand),
    /// `in (…)`.
    In(Operands),
    /// `contains any (…)`.
    ContainsAny(Operands),
    /// `contains all (…)`.
    ContainsAll(Operands),
    /// `is defined`.
    Defined,
    /// `is empty`.
    Empty,
    /// `within circle(longitude, latitude, radius)`: degrees, degrees, metres.
    WithinCircle { longitude: Operand, latitude: Operand, radius: Operand },
    /// `matches ignore case "text"`.
    MatchesIgnoreCase(Operand),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    Text(String),
    Number(Number),
    Boolean(bool),
    /// `:name`.
    Variable(String),
}

/// Several operands.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operands {
    /// `("a", :b)`.
    Listed(Vec<Operand>),
    /// `:names`: as many as were given.
    Variable(String),
}
