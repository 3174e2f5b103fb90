//! The carts of the token's holder. <https://docs.commercetools.com/api/projects/me-carts>

use std::sync::Arc;

use ct_model::{
    Cart, Id, WarningObject,
    operation::{CreateMyCart, DeleteMyCart, GetMyActiveCart, GetMyCart, QueryMyCarts, UpdateMyCart},
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        cart::{Plan, create as new_cart, settle},
        carts::is_in,
        expand::ExpandPath,
        owned::Owner,
        shape::CART,
        stored::Stored,
    },
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    cart_actions::apply,
    cart_states::expect_allowed,
    query::Query,
    reply::paths,
};

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryMyCarts) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &CART)?;
    let owner = Owner::of(visit);
    let carts = query.among_owned(&shop.carts, owner.as_ref());
    let carts: Vec<_> = carts.filter(|cart| is_in(&cart.resource, visit.store())).collect();
    Ok(query.page(carts.into_iter(), shop))
}

pub(super) fn create(shop: &mut Shop, visit: &Visit<'_>, op: CreateMyCart) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let owner = Owner::of(visit).ok_or_else(Refusal::invalid_token)?;
    let (mut cart, reserved) = new_cart(shop, &owner, visit.store(), op.draft)?;
    cart.created_by = Some(created_by(visit));
    cart.last_modified_by = Some(last_modified_by(visit));
    let added = shop.carts.add(cart)?;
    let warnings = reserved.keep(shop);
    Ok(reply(&added, warnings, &paths, shop))
}

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetMyCart) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own(shop, visit, &op.id)?, &paths, shop))
}

pub(super) fn active(shop: &Shop, visit: &Visit<'_>, op: &GetMyActiveCart) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let cart = shop.carts.active(Owner::of(visit).as_ref(), visit.store());
    let cart = cart.ok_or_else(Refusal::no_active_cart)?;
    Ok(Reply::resource(cart, &paths, shop))
}

/// All of the actions, or none of them.
pub(super) fn update(shop: &mut Shop, visit: &Visit<'_>, op: UpdateMyCart) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = own(shop, visit, &op.id)?;
    expect_version(op.id.as_str(), op.update.version, before.resource.version)?;
    let mut next = before.resource.clone();
    let actions = op.update.actions.len();
    let mut plan = Plan::new(shop);
    for action in op.update.actions {
        expect_allowed(&next, &action)?;
        apply(shop, &mut next, &mut plan, action)?;
    }
    settle(shop, &mut next)?;
    let reserved = plan.finish(&next)?;
    if next == before.resource && reserved.changes_nothing() {
        let before = Arc::clone(before);
        return Ok(reply(&before, reserved.keep(shop), &paths, shop));
    }
    next.version = next_version(next.version, actions);
    next.last_modified_at = shop.now();
    next.last_modified_by = Some(last_modified_by(visit));
    let changed = shop.carts.replace(next)?;
    let warnings = reserved.keep(shop);
    Ok(reply(&changed, warnings, &paths, shop))
}

pub(super) fn delete(shop: &mut Shop, visit: &Visit<'_>, op: &DeleteMyCart) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let cart = Arc::clone(own(shop, visit, &op.id)?);
    expect_version(op.id.as_str(), op.version, cart.resource.version)?;
    shop.carts.remove(op.id.as_str());
    shop.release_all(&cart.resource);
    Ok(Reply::resource(&cart, &paths, shop))
}

/// A cart that was made or changed just now, with the warnings about that. Nobody sees them later.
fn reply(cart: &Stored<Cart>, warnings: Vec<WarningObject>, paths: &[ExpandPath], shop: &Shop) -> Reply {
    if warnings.is_empty() {
        return Reply::resource(cart, paths, shop);
    }
    let warned = Cart { warnings: Some(warnings), ..cart.resource.clone() };
    Reply::resource(&Stored::new(warned), paths, shop)
}

/// Another's cart, and in a store one that is not of it, looks like no cart: 404, not 403.
fn own<'s>(shop: &'s Shop, visit: &Visit<'_>, id: &Id<Cart>) -> Result<&'s Arc<Stored<Cart>>, Refusal> {
    let cart = shop.carts.owned_by(Owner::of(visit).as_ref(), id.as_str());
    let cart = cart.filter(|cart| is_in(&cart.resource, visit.store()));
    cart.ok_or_else(|| Refusal::resource_not_found(id.as_str()))
}
