//! The payments of a cart, which its owner pays with. <https://docs.commercetools.com/api/projects/me-payments>

use ct_model::{Cart, CartState, Payment, PaymentInfo, Reference, ResourceIdentifier};

use crate::{
    refusal::Refusal,
    shop::{Shop, drafts::not_found, owned::Owned},
};

/// Adds a payment of the cart's owner.
///
/// # Errors
///
/// 400 if it is not hers, or if another cart, active or ordered, has it.
pub(crate) fn add(shop: &Shop, cart: &mut Cart, named: &ResourceIdentifier<Payment>) -> Result<(), Refusal> {
    let payment = find(shop, cart, named)?;
    if has(cart, payment) {
        return Ok(());
    }
    let owner = cart.owner();
    let mut others = shop.carts.of_owner(owner.as_ref()).map(|other| &other.resource);
    let is_used = others.any(|other| {
        let holds = matches!(other.cart_state, CartState::Active | CartState::Frozen | CartState::Ordered);
        other.id != cart.id && holds && has(other, payment)
    });
    if is_used {
        let id = &payment.id;
        return Err(Refusal::invalid_operation(format!("The payment '{id}' is another cart's or order's.")));
    }
    let reference = Reference::new(payment.id.clone());
    match &mut cart.payment_info {
        Some(info) => info.payments.push(reference),
        none => *none = Some(PaymentInfo::new(vec![reference])),
    }
    Ok(())
}

/// Takes a payment away.
///
/// # Errors
///
/// 400 if the cart does not have it.
pub(crate) fn remove(
    shop: &Shop,
    cart: &mut Cart,
    named: &ResourceIdentifier<Payment>,
) -> Result<(), Refusal> {
    let id = match named {
        ResourceIdentifier::Id(id) => id.clone(),
        ResourceIdentifier::Key(_) => find(shop, cart, named)?.id.clone(),
    };
    let payments = cart.payment_info.as_mut().map(|info| &mut info.payments);
    let at = payments.as_ref().and_then(|payments| payments.iter().position(|payment| payment.id == id));
    let (Some(payments), Some(at)) = (payments, at) else {
        return Err(Refusal::invalid_operation(format!("The cart has no payment with the id '{id}'.")));
    };
    payments.remove(at);
    if payments.is_empty() {
        cart.payment_info = None;
    }
    Ok(())
}

fn find<'s>(
    shop: &'s Shop,
    cart: &Cart,
    named: &ResourceIdentifier<Payment>,
) -> Result<&'s Payment, Refusal> {
    let owner = cart.owner();
    let found = match named {
        ResourceIdentifier::Id(id) => shop.payments.owned_by(owner.as_ref(), id.as_str()),
        ResourceIdentifier::Key(key) => shop.payments.owned_by_key(owner.as_ref(), key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| not_found(named))
}

fn has(cart: &Cart, payment: &Payment) -> bool {
    cart.payment_info.iter().flat_map(|info| &info.payments).any(|reference| reference.id == payment.id)
}
