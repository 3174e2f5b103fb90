//! Predicates about carts: `lineItemCount(sku = "A") > 2 and customer.customerGroup.key = "friends"`.
//!
//! They choose the carts that a discount is for, and the items in them. The language is another one than that of
//! queries: fields have dots between their names, there are functions, and amounts are texts with a currency. A
//! predicate is read once ([`parser`]), checked against what carts have ([`check`]), and then asked of the [`Facts`] of
//! carts. Length and depth are bounded, and no number is a float.
//!
//! <https://docs.commercetools.com/api/predicates/predicate-operators>,
//! <https://docs.commercetools.com/api/projects/predicates>

mod ast;
mod check;
mod condition;
mod facts;
mod fields;
mod lexer;
mod literal;
mod parser;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use ct_model::{AnyReference, Id};

use condition::Condition;

pub(crate) use facts::{Fact, Facts};
pub(crate) use fields::Scope;

/// A predicate that has been read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CartPredicate {
    condition: Condition,
}

/// Why a predicate cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is not of the language; where and why.
    Syntax(String),
    /// It speaks of what there is not, or compares what cannot be compared.
    Semantics(String),
}

impl CartPredicate {
    /// Reads a predicate about what is in `scope`.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(crate) fn read(text: &str, scope: Scope) -> Result<Self, Unreadable> {
        let predicate = parser::parse(text).map_err(Unreadable::Syntax)?;
        let condition = check::check(predicate, scope).map_err(Unreadable::Semantics)?;
        Ok(Self { condition })
    }

    /// Whether a cart is like that, if the predicate is about carts.
    pub(crate) fn matches(&self, facts: &Facts) -> bool {
        self.condition.holds(facts, &facts.cart)
    }

    /// Whether something in a cart is like that, if the predicate is about such things.
    pub(crate) fn matches_one(&self, facts: &Facts, one: &Fact) -> bool {
        self.condition.holds(facts, &one.value)
    }

    /// What the predicate names by id.
    pub(crate) fn references(&self) -> Vec<AnyReference> {
        let mut named = BTreeSet::new();
        self.condition.visit_texts(&mut |path, text| {
            if let [.., of, id] = path
                && id == "id"
                && let Some(type_id) = type_of(of)
            {
                named.insert((type_id, text));
            }
        });
        let reference = |(type_id, id): (&str, &str)| AnyReference {
            type_id: type_id.to_owned(),
            id: Id::new(id),
            obj: None,
            other: Default::default(),
        };
        named.into_iter().map(reference).collect()
    }
}

/// What is referred to by the field of that name.
fn type_of(field: &str) -> Option<&'static str> {
    Some(match field {
        "product" => "product",
        "productType" => "product-type",
        "categories" | "categoriesWithAncestors" => "category",
        "customer" => "customer",
        "customerGroup" => "customer-group",
        "channel" | "supplyChannel" | "distributionChannel" => "channel",
        "taxCategory" => "tax-category",
        "shippingMethod" => "shipping-method",
        "businessUnit" => "business-unit",
        _ => return None,
    })
}
