//! Query predicates: `where=masterVariant(sku="A") and not (published = false)`.
//!
//! A predicate is read ([`parser`]), checked against the [`Shape`] of the resource and bound to its variables
//! ([`check`]), and then asked of resources ([`Condition::matches`]). Length, depth and number of parts are bounded.
//!
//! Absent on purpose: the predicates of discounts and shipping methods, which are another language.
//! <https://docs.commercetools.com/api/predicates/query>

mod ast;
mod check;
mod circle;
mod condition;
mod fault;
mod literal;
mod parser;
mod scanner;

#[cfg(test)]
mod differential;
#[cfg(test)]
mod tests;

use super::shape::Shape;

pub(crate) use condition::Condition;
pub(crate) use literal::Number;

/// What the variables of a predicate stand for: name and value, repeated for a list.
pub(crate) type Variables = [(String, String)];

/// Reads a predicate over resources of `shape`.
///
/// # Errors
///
/// The text that the platform says after `Malformed parameter: where: `.
pub(crate) fn read(text: &str, shape: &'static Shape, variables: &Variables) -> Result<Condition, String> {
    check::check(parser::parse(text)?, shape, variables)
}
