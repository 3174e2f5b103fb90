//! The business unit that a cart belongs to. <https://docs.commercetools.com/api/projects/business-units>

use ct_model::{BusinessUnit, Cart, Customer, Id, KeyReference, ResourceIdentifier};

use crate::{
    refusal::Refusal,
    shop::{Shop, drafts::not_found},
};

/// The unit that is named, of which the customer is an associate.
///
/// # Errors
///
/// 400 if she is not, or if there is no such unit: a visitor is in none.
pub(super) fn of_associate(
    shop: &Shop,
    customer: Option<&Id<Customer>>,
    named: &ResourceIdentifier<BusinessUnit>,
) -> Result<KeyReference<BusinessUnit>, Refusal> {
    let unit = shop.business_units.named(named).map(|stored| &stored.resource);
    let unit = unit.filter(|unit| customer.is_some_and(|customer| unit.has_member(customer)));
    Ok(KeyReference::from(unit.ok_or_else(|| not_found(named))?.key.clone()))
}

/// Gives the cart of a business unit to another one.
///
/// # Errors
///
/// 400 if it belongs to none, or if its customer is no associate of the other one.
pub(crate) fn set(
    shop: &Shop,
    cart: &mut Cart,
    named: &ResourceIdentifier<BusinessUnit>,
) -> Result<(), Refusal> {
    if cart.business_unit.is_none() {
        return Err(Refusal::invalid_operation("The cart does not belong to a business unit."));
    }
    cart.business_unit = Some(of_associate(shop, cart.customer_id.as_ref(), named)?);
    expect_store(shop, cart)
}

/// 400 if the cart is of a store and of a business unit that may not buy there.
pub(super) fn expect_store(shop: &Shop, cart: &Cart) -> Result<(), Refusal> {
    let (Some(store), Some(unit)) = (&cart.store, &cart.business_unit) else { return Ok(()) };
    let unit = shop.business_units.by_key(unit.key.as_str()).map(|stored| &stored.resource);
    let of = |unit: &ct_model::Company| {
        let inherited = unit.inherited_stores.iter().flatten();
        unit.stores.iter().flatten().chain(inherited).any(|of| of.key == store.key)
    };
    if unit.is_some_and(|unit| of(unit)) {
        return Ok(());
    }
    let store = &store.key;
    Err(Refusal::invalid_operation(format!("The business unit does not have access to the store '{store}'.")))
}
