//! Discount codes. <https://docs.commercetools.com/api/projects/discountCodes>

use ct_model::{
    CartDiscount, DiscountCode, DiscountCodeDraft, KeyReference, Reference, ResourceTypeId, Store, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        cart_predicate::{CartPredicate, Scope},
        custom_fields::of_draft,
        discounts::{Code, Rule},
        fault::Fault,
    },
};

use super::cart_discount::{predicate, validity};

/// How many cart discounts a code may be for.
const MOST_DISCOUNTS: usize = 10;

pub(crate) fn discount_code(shop: &Shop, draft: &DiscountCodeDraft) -> Result<Code, Fault> {
    let codes = &shop.equipment.discounts.codes;
    super::free_key(draft.key.as_ref(), |key| codes.by_key(key).is_some())?;
    super::some_text("code", &draft.code)?;
    if codes.iter().any(|other| other.resource.resource.code == draft.code) {
        return Err(Fault::at("code", Refusal::duplicate("code", draft.code.as_str())));
    }
    let custom = of_draft(shop, &ResourceTypeId::DiscountCode, draft.custom.as_ref())?;
    validity(draft.valid_from, draft.valid_until)?;
    for (field, most) in [
        ("maxApplications", draft.max_applications),
        ("maxApplicationsPerCustomer", draft.max_applications_per_customer),
    ] {
        if let Some(most) = most.filter(|most| *most < 1) {
            return Err(Fault::at(field, Refusal::invalid_field(field, most)));
        }
    }
    let rules = rules(shop, draft)?;
    let text = draft.cart_predicate.as_deref();
    let carts = text.map(|text| predicate("cartPredicate", text, Scope::Cart)).transpose()?;
    let resource = DiscountCode {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: draft.key.clone(),
        last_modified_by: None,
        created_by: None,
        name: draft.name.clone(),
        description: draft.description.clone(),
        code: draft.code.clone(),
        cart_discounts: rules.iter().map(|rule| Reference::new(rule.resource.id.clone())).collect(),
        stores: stores(rules.iter().map(|rule| &rule.resource)),
        cart_predicate: draft.cart_predicate.clone(),
        is_active: draft.is_active.unwrap_or(true),
        references: carts.as_ref().map_or_else(Vec::new, CartPredicate::references),
        max_applications: draft.max_applications,
        max_applications_per_customer: draft.max_applications_per_customer,
        custom,
        groups: draft.groups.clone().unwrap_or_default(),
        valid_from: draft.valid_from,
        valid_until: draft.valid_until,
        application_version: None,
        other: Default::default(),
    };
    Ok(Code { resource, carts })
}

/// The discounts that the code is for, each once.
fn rules<'s>(shop: &'s Shop, draft: &DiscountCodeDraft) -> Result<Vec<&'s Rule>, Fault> {
    if !(1..=MOST_DISCOUNTS).contains(&draft.cart_discounts.len()) {
        let why = format!("A discount code has between 1 and {MOST_DISCOUNTS} cart discounts.");
        return Err(Fault::at("cartDiscounts", Refusal::invalid_operation(why)));
    }
    let mut rules: Vec<&Rule> = Vec::with_capacity(draft.cart_discounts.len());
    for (index, named) in draft.cart_discounts.iter().enumerate() {
        let field = format!("cartDiscounts[{index}]");
        let rule = super::named(&shop.equipment.discounts.rules, &field, named)?;
        if !rules.iter().any(|other| other.resource.id == rule.resource.id) {
            rules.push(rule);
        }
    }
    Ok(rules)
}

/// The stores of all of them, each once.
fn stores<'d>(discounts: impl Iterator<Item = &'d CartDiscount>) -> Vec<KeyReference<Store>> {
    let mut stores: Vec<KeyReference<Store>> = Vec::new();
    for store in discounts.flat_map(|discount| &discount.stores) {
        if !stores.iter().any(|other| other.key == store.key) {
            stores.push(store.clone());
        }
    }
    stores
}
