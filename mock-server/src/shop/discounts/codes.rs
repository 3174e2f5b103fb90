//! The discount codes of a cart: which ones can be added, and whether the cart can be ordered with them.

use ct_model::{Cart, CartState, DiscountCode, DiscountCodeInfo, DiscountCodeState as State, Reference};

use crate::{
    refusal::Refusal,
    shop::{Shop, cart_predicate::Facts},
};

/// How many codes a cart may have.
const MOST: usize = 10;

/// Adds a code. What it does, and in which state it is, is seen when the cart is settled. One that is there already is
/// not added again. (Inferred.)
///
/// # Errors
///
/// 400 if there is no such code, if it is not valid now, or if none of its discounts can be applied in the cart's store
/// now.
pub(crate) fn add(shop: &Shop, cart: &mut Cart, text: &str) -> Result<(), Refusal> {
    let discounts = &shop.equipment.discounts;
    let code = discounts.codes.iter().find(|code| code.resource.resource.code == text);
    let code = &code.ok_or_else(|| Refusal::discount_code_does_not_exist(text))?.resource;
    if cart.discount_codes.iter().any(|info| info.discount_code.id == code.resource.id) {
        return Ok(());
    }
    if !cart.direct_discounts.is_empty() {
        let why = "A discount code cannot be added to a cart that has direct discounts.";
        return Err(Refusal::invalid_operation(why));
    }
    if cart.discount_codes.len() >= MOST {
        return Err(Refusal::invalid_operation(format!("A cart has {MOST} discount codes at most.")));
    }
    let now = shop.now();
    if !code.is_valid(now) {
        return Err(Refusal::discount_code_out_of_time(&code.resource, now));
    }
    let store = cart.store.as_ref();
    if !discounts.rules_of(code).any(|rule| rule.is_effective(now) && rule.is_for_store(store)) {
        return Err(Refusal::discount_code_non_applicable(&code.resource));
    }
    if cart.cart_state == CartState::Frozen
        && discounts.state(code, cart, &Facts::of(shop, cart), now) != State::DoesNotMatchCart
    {
        let why = "A discount code that changes the prices of a frozen cart cannot be added to it.";
        return Err(Refusal::invalid_operation(why));
    }
    let reference = Reference::new(code.resource.id.clone());
    cart.discount_codes.push(DiscountCodeInfo::new(reference, State::DoesNotMatchCart));
    Ok(())
}

/// Takes a code away.
///
/// # Errors
///
/// 400 if the cart does not have it.
pub(crate) fn remove(cart: &mut Cart, code: &Reference<DiscountCode>) -> Result<(), Refusal> {
    let at = cart.discount_codes.iter().position(|info| info.discount_code.id == code.id);
    let why =
        || Refusal::invalid_operation(format!("The cart has no discount code with the ID '{}'.", code.id));
    cart.discount_codes.remove(at.ok_or_else(why)?);
    Ok(())
}

/// Whether a cart that has been settled can be made, or ordered, with its codes.
///
/// # Errors
///
/// 400 about the first code that does nothing for the cart.
pub(crate) fn expect_applicable(shop: &Shop, cart: &Cart) -> Result<(), Refusal> {
    let fine = |info: &&DiscountCodeInfo| {
        matches!(info.state, State::MatchesCart | State::ApplicationStoppedByGroupBestDeal)
    };
    let Some(info) = cart.discount_codes.iter().find(|info| !fine(info)) else { return Ok(()) };
    let id = info.discount_code.id.as_str();
    let code = shop.equipment.discounts.codes.by_id(id);
    let code = &code.ok_or_else(|| Refusal::discount_code_does_not_exist(id))?.resource;
    let now = shop.now();
    if info.state == State::NotValid && !code.is_valid(now) {
        return Err(Refusal::discount_code_out_of_time(&code.resource, now));
    }
    Err(Refusal::discount_code_non_applicable(&code.resource))
}

/// Adds the codes and the refused gifts of a cart that goes into another one, as far as there is room. (Inferred.)
pub(crate) fn merge(into: &mut Cart, from: &Cart) {
    for info in &from.discount_codes {
        let has = into.discount_codes.iter().any(|other| other.discount_code.id == info.discount_code.id);
        if !has && into.discount_codes.len() < MOST && into.direct_discounts.is_empty() {
            into.discount_codes.push(info.clone());
        }
    }
    for gift in &from.refused_gifts {
        if !into.refused_gifts.iter().any(|other| other.id == gift.id) {
            into.refused_gifts.push(gift.clone());
        }
    }
}
