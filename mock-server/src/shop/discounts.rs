//! Discounts of carts: which there are, which of them a cart gets, and what it costs then.
//!
//! <https://docs.commercetools.com/api/projects/cartDiscounts>,
//! <https://docs.commercetools.com/api/projects/discountCodes>

mod apportion;
mod choose;
mod code;
pub(crate) mod codes;
mod engine;
pub(crate) mod gifts;
mod ledger;
mod pattern;
mod pick;
mod rank;
mod rule;
mod settle;
mod take;
mod total;
mod usage;

#[cfg(test)]
mod tests;

use super::Collection;

use usage::Usages;

pub(crate) use code::Code;
pub(crate) use rank::Rank;
pub(crate) use rule::{Bundle, Component, Items, Rule, Selection, Spread, Target, Value};
pub(crate) use settle::{may_apply, settle};
pub(crate) use total::settle_total;

/// The discounts of a shop.
#[derive(Debug, Default)]
pub(crate) struct Discounts {
    /// What is discounted, and when.
    pub(crate) rules: Collection<Rule>,
    /// What customers enter to get discounts.
    pub(crate) codes: Collection<Code>,
    usage: Usages,
}
