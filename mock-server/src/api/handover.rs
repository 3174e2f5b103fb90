//! What becomes of what a visitor has besides carts once she is a customer: it is the customer's.
//! <https://docs.commercetools.com/api/customers-overview>

use ct_model::{Customer, Id, Order, Payment, Reference, ShoppingList};

use crate::{caller::Caller, refusal::Refusal, shop::Shop, shop::owned::Owner};

use super::author::{last_modified_by, next_version};

/// Gives the visitor's orders, shopping lists and payments, if the caller is one, to `customer`.
///
/// # Errors
///
/// 503 if the shop is full; but what only changes hands does not grow.
pub(super) fn hand_over(shop: &mut Shop, caller: &Caller, customer: &Id<Customer>) -> Result<(), Refusal> {
    let Some(id) = caller.anonymous_id() else { return Ok(()) };
    let visitor = Owner::Anonymous(id.to_owned());
    let orders = shop.orders.of_owner(Some(&visitor)).map(|order| Order {
        customer_id: Some(customer.clone()),
        anonymous_id: None,
        version: next_version(order.resource.version, 1),
        last_modified_at: shop.now(),
        last_modified_by: Some(last_modified_by(caller)),
        ..order.resource.clone()
    });
    let orders = orders.collect();
    let lists = shop.shopping_lists.of_owner(Some(&visitor)).map(|list| ShoppingList {
        customer: Some(Reference::new(customer.clone())),
        anonymous_id: None,
        version: next_version(list.resource.version, 1),
        last_modified_at: shop.now(),
        last_modified_by: Some(last_modified_by(caller)),
        ..list.resource.clone()
    });
    let lists = lists.collect();
    let payments = shop.payments.of_owner(Some(&visitor)).map(|payment| Payment {
        customer: Some(Reference::new(customer.clone())),
        anonymous_id: None,
        version: next_version(payment.resource.version, 1),
        last_modified_at: shop.now(),
        last_modified_by: Some(last_modified_by(caller)),
        ..payment.resource.clone()
    });
    let payments = payments.collect();
    shop.orders.replace_all(orders)?;
    shop.shopping_lists.replace_all(lists)?;
    shop.payments.replace_all(payments)
}
