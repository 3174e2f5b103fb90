//! Which discounts a cart gets, and what becomes of its codes.

use std::collections::HashSet;

use ct_model::{
    Cart, CartDiscount, DateTime, DiscountCodeInfo, DiscountCodeState as State, Id, KeyReference, Reference,
    Store,
};

use crate::shop::cart_predicate::Facts;

use super::{Code, Discounts, Rule, engine::Outcome};

/// The codes of a cart, each with its state, and the discounts that the cart gets, in their order.
pub(super) struct Choice<'s> {
    pub(super) codes: Vec<(&'s Code, State)>,
    pub(super) rules: Vec<&'s Rule>,
}

impl Discounts {
    /// Whether a cart without codes can get a discount at all.
    pub(super) fn has_automatic(&self) -> bool {
        self.automatic().next().is_some()
    }

    /// What the cart gets at the time `now`. A code that there is not any more, the cart loses. (Inferred.)
    pub(super) fn choose<'s>(&'s self, cart: &Cart, facts: &Facts, now: DateTime) -> Choice<'s> {
        let named = cart.discount_codes.iter();
        let codes = named.filter_map(|info| self.codes.by_id(info.discount_code.id.as_str()));
        let codes: Vec<(&Code, State)> =
            codes.map(|stored| (&stored.resource, self.state(&stored.resource, cart, facts, now))).collect();
        let matching = codes.iter().filter(|(_, state)| *state == State::MatchesCart);
        let mut of_codes = HashSet::new();
        let by_code = matching.flat_map(|(code, _)| self.rules_of(code));
        let by_code = by_code.filter(|rule| rule.resource.requires_discount_code);
        let by_code: Vec<&Rule> = by_code.filter(|rule| of_codes.insert(&rule.resource.id)).collect();
        let mut rules: Vec<&Rule> = self
            .automatic()
            .chain(by_code)
            .filter(|rule| rule.is_effective(now) && rule.is_for(cart, facts))
            .filter(|rule| !cart.refused_gifts.iter().any(|gift| gift.id == rule.resource.id))
            .collect();
        rules.sort_by(|one, other| one.rank.order().cmp(&other.rank.order()));
        Choice { codes, rules }
    }

    fn automatic(&self) -> impl Iterator<Item = &Rule> {
        let all = self.rules.iter().map(|stored| &stored.resource);
        all.filter(|rule| rule.resource.is_active && !rule.resource.requires_discount_code)
    }

    pub(super) fn rules_of(&self, code: &Code) -> impl Iterator<Item = &Rule> {
        let named = code.resource.cart_discounts.iter();
        named.filter_map(|named| Some(&self.rules.by_id(named.id.as_str())?.resource))
    }

    pub(super) fn state(&self, code: &Code, cart: &Cart, facts: &Facts, now: DateTime) -> State {
        if !code.resource.is_active || !self.rules_of(code).any(|rule| rule.resource.is_active) {
            return State::NotActive;
        }
        if !code.is_valid(now) || !self.rules_of(code).any(|rule| rule.is_effective(now)) {
            return State::NotValid;
        }
        if self.is_used_up(code, cart.customer_id.as_ref()) {
            return State::MaxApplicationReached;
        }
        let matches = |rule: &Rule| rule.is_effective(now) && rule.is_for(cart, facts);
        let is_for = code.carts.as_ref().is_none_or(|carts| carts.matches(facts));
        if is_for && self.rules_of(code).any(matches) { State::MatchesCart } else { State::DoesNotMatchCart }
    }
}

impl Choice<'_> {
    /// The codes as the cart shows them, once the discounts have been applied: one whose discounts have all come too
    /// late says so.
    pub(super) fn shown(&self, discounts: &Discounts, outcome: &Outcome) -> Vec<DiscountCodeInfo> {
        let shown = self.codes.iter().map(|(code, state)| {
            let is_among = |all: &[Id<CartDiscount>]| {
                discounts.rules_of(code).any(|rule| all.contains(&rule.resource.id))
            };
            let is_late =
                *state == State::MatchesCart && is_among(&outcome.stopped) && !is_among(&outcome.applied);
            let state = if is_late { State::ApplicationStoppedByPreviousDiscount } else { state.clone() };
            DiscountCodeInfo::new(Reference::new(code.resource.id.clone()), state)
        });
        shown.collect()
    }
}

impl Rule {
    /// Whether it is active, and valid at the time `now`.
    pub(super) fn is_effective(&self, now: DateTime) -> bool {
        self.resource.is_active && is_within(self.resource.valid_from, self.resource.valid_until, now)
    }

    /// Whether it is for the store of a cart.
    pub(super) fn is_for_store(&self, store: Option<&KeyReference<Store>>) -> bool {
        let stores = &self.resource.stores;
        stores.is_empty() || store.is_some_and(|store| stores.iter().any(|named| named.key == store.key))
    }

    /// Whether it is for a cart.
    fn is_for(&self, cart: &Cart, facts: &Facts) -> bool {
        self.is_for_store(cart.store.as_ref()) && self.carts.matches(facts)
    }
}

impl Code {
    /// Whether it is valid at the time `now`.
    pub(super) fn is_valid(&self, now: DateTime) -> bool {
        is_within(self.resource.valid_from, self.resource.valid_until, now)
    }
}

fn is_within(from: Option<DateTime>, until: Option<DateTime>, now: DateTime) -> bool {
    from.is_none_or(|from| from <= now) && until.is_none_or(|until| now < until)
}
