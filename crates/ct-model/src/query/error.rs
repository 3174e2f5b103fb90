//! [`QueryError`]: which parameter, and what it should have been.

use std::fmt;

use thiserror::Error;

/// A parameter of a query that is not what it should be.
///
/// It does not repeat the value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the {parameter} parameter must be {expected}")]
pub struct QueryError {
    /// The name of the parameter.
    pub parameter: String,
    /// What it should have been.
    pub expected: Expected,
}

impl QueryError {
    /// The parameter should have been this.
    pub fn new(parameter: impl Into<String>, expected: Expected) -> Self {
        Self { parameter: parameter.into(), expected }
    }
}

/// What a parameter should have been. Printed, it completes "must be".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expected {
    /// A whole number from `min` to `max`.
    Range {
        /// The least.
        min: u32,
        /// The greatest.
        max: u32,
    },
    /// There, exactly or at most once.
    Once,
    /// Together with this other parameter.
    Together(&'static str),
    /// A value of this kind, as in "an ISO 4217 currency code".
    Value(&'static str),
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Range { min, max } => write!(f, "in the range of [{min}..{max}]"),
            Self::Once => f.write_str("given once"),
            Self::Together(other) => write!(f, "given together with {other}"),
            Self::Value(kind) => f.write_str(kind),
        }
    }
}
