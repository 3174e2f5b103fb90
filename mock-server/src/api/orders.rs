//! The orders of the token's holder. <https://docs.commercetools.com/api/projects/me-orders>

use std::sync::Arc;

use ct_model::{
    CartState, Order, QuoteState,
    operation::{CreateMyOrderFromCart, CreateMyOrderFromQuote, GetMyOrder, QueryMyOrders},
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{Shop, order::of_cart, owned::Owner, quote, shape::ORDER, stored::Stored},
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    query::Query,
    reply::paths,
};

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryMyOrders) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &ORDER)?;
    let owner = Owner::of(visit);
    let orders = query.among_owned(&shop.orders, owner.as_ref());
    let seen: Vec<&Arc<Stored<Order>>> =
        orders.filter(|order| visit.sees(order.resource.store.as_ref())).collect();
    Ok(query.page(seen.into_iter(), shop))
}

/// The cart is changed last, when nothing can stand in the way any more.
pub(super) fn create(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &CreateMyOrderFromCart,
) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let id = op.draft.id.as_str();
    let cart = shop.carts.owned_by(Owner::of(visit).as_ref(), id);
    let cart = cart.filter(|cart| visit.sees(cart.resource.store.as_ref()));
    let cart = &cart.ok_or_else(|| Refusal::resource_not_found(id))?.resource;
    expect_version(id, op.draft.version, cart.version)?;
    let mut order = of_cart(shop, cart)?;
    order.created_by = Some(created_by(visit));
    order.last_modified_by = Some(last_modified_by(visit));
    let mut ordered = cart.clone();
    ordered.cart_state = CartState::Ordered;
    ordered.version = next_version(ordered.version, 1);
    ordered.last_modified_at = shop.now();
    ordered.last_modified_by = Some(last_modified_by(visit));
    shop.expect_stock(&order)?;
    let added = shop.orders.add(order)?;
    shop.take_stock(&added.resource);
    shop.equipment.discounts.count(&added.resource);
    shop.carts.replace(ordered)?;
    Ok(Reply::resource(&added, &paths, shop))
}

/// The quote is changed last, and only if that is asked for.
pub(super) fn create_from_quote(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &CreateMyOrderFromQuote,
) -> Result<Reply, Refusal> {
    let id = op.draft.id.as_str();
    let quote = shop.quotes.owned_by(Owner::of(visit).as_ref(), id);
    let quote = quote.filter(|quote| visit.sees(quote.resource.store.as_ref()));
    let quote = &quote.ok_or_else(|| Refusal::resource_not_found(id))?.resource;
    expect_version(id, op.draft.version, quote.version)?;
    let mut order = quote::order(shop, quote)?;
    order.created_by = Some(created_by(visit));
    order.last_modified_by = Some(last_modified_by(visit));
    let mut accepted = quote.clone();
    accepted.quote_state = QuoteState::Accepted;
    accepted.version = next_version(accepted.version, 1);
    accepted.last_modified_at = shop.now();
    accepted.last_modified_by = Some(last_modified_by(visit));
    shop.expect_stock(&order)?;
    let added = shop.orders.add(order)?;
    shop.take_stock(&added.resource);
    if op.draft.quote_state_to_accepted == Some(true) {
        shop.quotes.replace(accepted)?;
    }
    Ok(Reply::resource(&added, &[], shop))
}

/// Another's order looks like no order: 404, not 403.
pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetMyOrder) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let order = shop.orders.owned_by(Owner::of(visit).as_ref(), op.id.as_str());
    let order = order.filter(|order| visit.sees(order.resource.store.as_ref()));
    Ok(Reply::resource(order.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?, &paths, shop))
}
