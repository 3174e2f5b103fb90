//! Which carts a shipping method is for. <https://docs.commercetools.com/api/shipping-delivery-overview#predicates>

use ct_model::{Cart, ShippingMethod};

use crate::shop::{
    Shop,
    cart_predicate::{CartPredicate, Facts, Scope},
};

/// Whether the method has no predicate, or one that matches the cart at the prices that it has. (Inferred.)
pub(crate) fn is_for_cart(shop: &Shop, method: &ShippingMethod, cart: &Cart) -> bool {
    let Some(text) = &method.predicate else { return true };
    // It was read when the method was made.
    CartPredicate::read(text, Scope::Cart).is_ok_and(|predicate| predicate.matches(&Facts::of(shop, cart)))
}
