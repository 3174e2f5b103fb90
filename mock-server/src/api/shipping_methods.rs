//! Shipping methods, and which of them match. <https://docs.commercetools.com/api/projects/shippingMethods>

use std::sync::Arc;

use ct_model::{
    Cart, Country, Currency, Expand, Filter, Id, Location, Paging, Permission, ShippingMethod,
    operation::{
        GetShippingMethod, GetShippingMethodByKey, MatchShippingMethodsToCart,
        MatchShippingMethodsToCartLocation, MatchShippingMethodsToLocation, QueryShippingMethods,
    },
};

use crate::{
    caller::{Principal, Visit},
    refusal::Refusal,
    shop::{
        Shop,
        owned::Owner,
        shape::SHIPPING_METHOD,
        shipping::{Destination, rates_to},
        stored::Stored,
    },
};

use super::{Reply, query::Query, reply::paths};

pub(super) fn query(shop: &Shop, op: &QueryShippingMethods) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &SHIPPING_METHOD)?;
    Ok(query.page(query.among(&shop.equipment.shipping_methods), shop))
}

pub(super) fn by_id(shop: &Shop, op: &GetShippingMethod) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let method = shop.equipment.shipping_methods.by_id(op.id.as_str());
    let method = method.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?;
    Ok(Reply::resource(method, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, op: &GetShippingMethodByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let method = shop.equipment.shipping_methods.by_key(op.key.as_str());
    let method = method.ok_or_else(|| Refusal::key_not_found(op.key.as_str()))?;
    Ok(Reply::resource(method, &paths, shop))
}

pub(super) fn matching_cart(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &MatchShippingMethodsToCart,
) -> Result<Reply, Refusal> {
    let cart = cart(shop, visit, &op.query.cart_id)?;
    let Some(address) = &cart.shipping_address else {
        return Err(Refusal::invalid_operation("The cart has no shipping address."));
    };
    let to = location(address.country, address.state.clone());
    page(shop, &for_cart(cart, &to), &[], &op.query.expand)
}

pub(super) fn matching_cart_location(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &MatchShippingMethodsToCartLocation,
) -> Result<Reply, Refusal> {
    let cart = cart(shop, visit, &op.query.cart_id)?;
    let to = location(op.query.country, op.query.state.clone());
    page(shop, &for_cart(cart, &to), &[], &op.query.expand)
}

pub(super) fn matching_location(shop: &Shop, op: &MatchShippingMethodsToLocation) -> Result<Reply, Refusal> {
    let to = location(op.query.country, op.query.state.clone());
    let destination = Destination { location: &to, currency: op.query.currency, cart: None };
    page(shop, &destination, &op.query.sort, &op.query.expand)
}

fn location(country: Country, state: Option<String>) -> Location {
    Location { state: state.filter(|state| !state.is_empty()), ..Location::new(country) }
}

fn for_cart<'c>(cart: &'c Cart, location: &'c Location) -> Destination<'c> {
    let currency: Currency = cart.total_price.currency_code;
    Destination { location, currency: Some(currency), cart: Some(cart) }
}

/// The cart, if the caller may know of it: a customer's or a visitor's own, or any for an app's own token and for whoever
/// sees all orders or shipping methods. (Inferred.)
fn cart<'s>(shop: &'s Shop, visit: &Visit<'_>, id: &Id<Cart>) -> Result<&'s Cart, Refusal> {
    let sees_all = [Permission::ViewOrders, Permission::ViewShippingMethods]
        .iter()
        .any(|permission| visit.may(permission));
    let found = if sees_all || visit.principal == Principal::App {
        shop.carts.by_id(id.as_str())
    } else {
        shop.carts.owned_by(Owner::of(visit).as_ref(), id.as_str())
    };
    let found = found.map(|cart| &cart.resource).filter(|cart| visit.sees(cart.store.as_ref()));
    found.ok_or_else(|| Refusal::resource_not_found(id.as_str()))
}

/// Those that can ship there, the default first, each with the rates for it marked.
fn page(shop: &Shop, to: &Destination<'_>, sort: &[String], expand: &Expand) -> Result<Reply, Refusal> {
    let filter = Filter { sort: sort.to_vec(), ..Filter::default() };
    let paging = Paging { limit: Some(*Paging::LIMITS.end()), ..Paging::default() };
    let query = Query::read(paging, &filter, expand, &SHIPPING_METHOD)?;
    let methods = shop.equipment.shipping_methods.iter();
    let mut matching: Vec<ShippingMethod> =
        methods.filter_map(|method| rates_to(shop, &method.resource, to)).collect();
    matching.sort_by_key(|method| !method.is_default);
    let matching: Vec<Arc<Stored<ShippingMethod>>> =
        matching.into_iter().map(|method| Arc::new(Stored::new(method))).collect();
    Ok(query.page(matching.iter(), shop))
}
