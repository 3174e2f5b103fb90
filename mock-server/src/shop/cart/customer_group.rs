//! The group of the customer whose cart it is, for which prices are chosen.

use ct_model::{Cart, Customer, CustomerGroup, Id, Reference};

use crate::shop::Shop;

/// The group that the customer is in, if there is a customer and she is in one.
pub(super) fn of(shop: &Shop, customer: Option<&Id<Customer>>) -> Option<Reference<CustomerGroup>> {
    shop.customers.by_id(customer?.as_str())?.resource.customer_group.clone()
}

/// Takes over the group that the customer is in now. The prices of the line items follow when they are chosen anew.
pub(super) fn refresh(shop: &Shop, cart: &mut Cart) {
    cart.customer_group = of(shop, cart.customer_id.as_ref());
}
