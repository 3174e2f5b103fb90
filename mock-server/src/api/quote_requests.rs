//! The quote requests of the customer whose token it is.
//! <https://docs.commercetools.com/api/projects/me-quote-requests>

use std::sync::Arc;

use ct_model::{
    MyQuoteRequestUpdate, MyQuoteRequestUpdateAction as Action, QuoteRequest, Resource,
    operation::{
        CreateMyQuoteRequest, GetMyQuoteRequest, GetMyQuoteRequestByKey, QueryMyQuoteRequests,
        UpdateMyQuoteRequest, UpdateMyQuoteRequestByKey,
    },
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        expand::ExpandPath,
        owned::Owner,
        quote_request::{cancel, of_cart},
        shape::QUOTE_REQUEST,
        stored::Stored,
    },
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    query::Query,
    reply::paths,
};

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryMyQuoteRequests) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &QUOTE_REQUEST)?;
    let owner = Owner::of(visit);
    let requests = query.among_owned(&shop.quote_requests, owner.as_ref());
    let seen: Vec<&Arc<Stored<QuoteRequest>>> =
        requests.filter(|request| visit.sees(request.resource.store.as_ref())).collect();
    Ok(query.page(seen.into_iter(), shop))
}

pub(super) fn create(shop: &mut Shop, visit: &Visit<'_>, op: CreateMyQuoteRequest) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let customer = visit.customer_id().ok_or_else(Refusal::invalid_token)?;
    let id = op.draft.cart_id.as_str();
    let cart = shop.carts.owned_by(Owner::of(visit).as_ref(), id);
    let cart = cart.filter(|cart| visit.sees(cart.resource.store.as_ref()));
    let missing = || Refusal::referenced_resource_not_found(ct_model::Cart::TYPE_ID, "id", id);
    let cart = &cart.ok_or_else(missing)?.resource;
    expect_version(id, op.draft.cart_version, cart.version)?;
    let mut request = of_cart(shop, cart, customer, op.draft.comment)?;
    request.created_by = Some(created_by(visit));
    request.last_modified_by = Some(last_modified_by(visit));
    let added = shop.quote_requests.add(request)?;
    Ok(Reply::resource(&added, &paths, shop))
}

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetMyQuoteRequest) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own(shop, visit, op.id.as_str())?, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, visit: &Visit<'_>, op: &GetMyQuoteRequestByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own_by_key(shop, visit, op.key.as_str())?, &paths, shop))
}

pub(super) fn update(shop: &mut Shop, visit: &Visit<'_>, op: UpdateMyQuoteRequest) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = Arc::clone(own(shop, visit, op.id.as_str())?);
    change(shop, visit, &before, op.update, &paths)
}

pub(super) fn update_by_key(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: UpdateMyQuoteRequestByKey,
) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = Arc::clone(own_by_key(shop, visit, op.key.as_str())?);
    change(shop, visit, &before, op.update, &paths)
}

/// All of the actions, or none of them.
fn change(
    shop: &mut Shop,
    visit: &Visit<'_>,
    before: &Stored<QuoteRequest>,
    update: MyQuoteRequestUpdate,
    paths: &[ExpandPath],
) -> Result<Reply, Refusal> {
    expect_version(before.resource.id.as_str(), update.version, before.resource.version)?;
    let mut next = before.resource.clone();
    let actions = update.actions.len();
    for action in update.actions {
        apply(&mut next, &action)?;
    }
    if next == before.resource {
        return Ok(Reply::resource(before, paths, shop));
    }
    next.version = next_version(next.version, actions);
    next.last_modified_at = shop.now();
    next.last_modified_by = Some(last_modified_by(visit));
    let changed = shop.quote_requests.replace(next)?;
    Ok(Reply::resource(&changed, paths, shop))
}

fn apply(request: &mut QuoteRequest, action: &Action) -> Result<(), Refusal> {
    match action {
        Action::CancelQuoteRequest(_) => cancel(request),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => Err(Refusal::unknown_action(action.name())),
    }
}

/// Another's quote request looks like none: 404, not 403.
fn own<'s>(shop: &'s Shop, visit: &Visit<'_>, id: &str) -> Result<&'s Arc<Stored<QuoteRequest>>, Refusal> {
    let request = shop.quote_requests.owned_by(Owner::of(visit).as_ref(), id);
    let request = request.filter(|request| visit.sees(request.resource.store.as_ref()));
    request.ok_or_else(|| Refusal::resource_not_found(id))
}

/// The same, by key.
fn own_by_key<'s>(
    shop: &'s Shop,
    visit: &Visit<'_>,
    key: &str,
) -> Result<&'s Arc<Stored<QuoteRequest>>, Refusal> {
    let request = shop.quote_requests.owned_by_key(Owner::of(visit).as_ref(), key);
    let request = request.filter(|request| visit.sees(request.resource.store.as_ref()));
    request.ok_or_else(|| Refusal::key_not_found(key))
}
