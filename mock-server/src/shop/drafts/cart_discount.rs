//! Cart discounts. <https://docs.commercetools.com/api/projects/cartDiscounts>
//!
//! Absent on purpose: groups of discounts, and recurring orders.

mod target;
mod value;

use ct_model::{
    CartDiscount, CartDiscountDraft, DateTime, KeyReference, NonRecurringOrdersOnly, RecurringOrderScope,
    RecurringOrderScopeDraft as ScopeDraft, ResourceTypeId, StackingMode, Store, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        cart_predicate::{CartPredicate, Scope},
        custom_fields::of_draft,
        discounts::{Rank, Rule},
        fault::Fault,
    },
};

/// How many stores a cart discount may be for.
const MOST_STORES: usize = 500;
/// How many active cart discounts that need no code a project may have for all stores, and for each store.
const MOST_ACTIVE: usize = 100;

pub(crate) fn cart_discount(shop: &Shop, draft: &CartDiscountDraft) -> Result<Rule, Fault> {
    let rules = &shop.equipment.discounts.rules;
    super::free_key(draft.key.as_ref(), |key| rules.by_key(key).is_some())?;
    let custom = of_draft(shop, &ResourceTypeId::CartDiscount, draft.custom.as_ref())?;
    super::nothing_to_name("discountGroup", draft.discount_group.as_ref())?;
    let sort_order = draft.sort_order.as_deref();
    let sort_order =
        sort_order.ok_or_else(|| Fault::at("sortOrder", Refusal::required_field("sortOrder")))?;
    let invalid = || Fault::at("sortOrder", Refusal::invalid_field("sortOrder", sort_order));
    let rank = Rank::read(sort_order).ok_or_else(invalid)?;
    if rules.iter().any(|other| other.resource.rank == rank) {
        return Err(Fault::at("sortOrder", Refusal::duplicate("sortOrder", sort_order)));
    }
    validity(draft.valid_from, draft.valid_until)?;
    let carts = predicate("cartPredicate", &draft.cart_predicate, Scope::Cart)?;
    let (read_value, value) = value::read(shop, &draft.value)?;
    let (read_target, target) = target::read(draft.target.as_ref(), &draft.value)?;
    value::expect_fit(&read_value, &read_target)?;
    let stacking_mode = draft.stacking_mode.clone().unwrap_or(StackingMode::Stacking);
    if let StackingMode::Other(unknown) = &stacking_mode {
        return Err(Fault::at("stackingMode", Refusal::invalid_field("stackingMode", &**unknown)));
    }
    let named_stores = draft.stores.as_deref().unwrap_or_default();
    if named_stores.len() > MOST_STORES {
        return Err(Fault::at("stores", Refusal::max_store_references_reached(MOST_STORES)));
    }
    let resource = CartDiscount {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        name: draft.name.clone(),
        key: draft.key.clone(),
        description: draft.description.clone(),
        value,
        cart_predicate: draft.cart_predicate.clone(),
        target,
        sort_order: sort_order.to_owned(),
        stores: super::stores(shop, named_stores)?,
        is_active: draft.is_active.unwrap_or(true),
        valid_from: draft.valid_from,
        valid_until: draft.valid_until,
        requires_discount_code: draft.requires_discount_code.unwrap_or(false),
        references: carts.references(),
        stacking_mode,
        custom,
        discount_group: None,
        recurring_order_scope: scope(draft.recurring_order_scope.as_ref())?,
        other: Default::default(),
    };
    expect_few(shop, &resource)?;
    Ok(Rule { resource, rank, carts, value: read_value, target: read_target })
}

/// Reads a predicate about carts, or about what is in them.
pub(super) fn predicate(field: &str, text: &str, scope: Scope) -> Result<CartPredicate, Fault> {
    CartPredicate::read(text, scope)
        .map_err(|why| Fault::at(field, Refusal::unreadable_predicate(field, &why)))
}

/// What is valid from some time on is not only valid before it.
pub(super) fn validity(from: Option<DateTime>, until: Option<DateTime>) -> Result<(), Fault> {
    match (from, until) {
        (Some(from), Some(until)) if from >= until => {
            Err(Fault::at("validUntil", Refusal::invalid_field("validUntil", until.to_string())))
        }
        _ => Ok(()),
    }
}

/// There are limits to how many discounts every cart is tried for.
fn expect_few(shop: &Shop, new: &CartDiscount) -> Result<(), Fault> {
    let counts = |discount: &CartDiscount| discount.is_active && !discount.requires_discount_code;
    if !counts(new) {
        return Ok(());
    }
    let all = || shop.equipment.discounts.rules.iter().map(|rule| &rule.resource.resource);
    if new.stores.is_empty() {
        let global = all().filter(|other| counts(other) && other.stores.is_empty()).count();
        let refusal = || Fault::at("isActive", Refusal::max_cart_discounts_reached(MOST_ACTIVE));
        return if global < MOST_ACTIVE { Ok(()) } else { Err(refusal()) };
    }
    let is_full = |store: &&KeyReference<Store>| {
        let of_store = |other: &&CartDiscount| other.stores.iter().any(|named| named.key == store.key);
        all().filter(|other| counts(other)).filter(of_store).count() >= MOST_ACTIVE
    };
    let full: Vec<&KeyReference<Store>> = new.stores.iter().filter(is_full).collect();
    if full.is_empty() {
        return Ok(());
    }
    Err(Fault::at("stores", Refusal::store_cart_discounts_limit_reached(&full)))
}

fn scope(draft: Option<&ScopeDraft>) -> Result<RecurringOrderScope, Fault> {
    Ok(match draft {
        None | Some(ScopeDraft::NonRecurringOrdersOnly(_)) => {
            NonRecurringOrdersOnly { other: Default::default() }.into()
        }
        Some(ScopeDraft::AnyOrder(_)) => ct_model::AnyOrder { other: Default::default() }.into(),
        Some(_) => {
            let refusal = Refusal::not_emulated("discounts of recurring orders");
            return Err(Fault::at("recurringOrderScope", refusal));
        }
    })
}
