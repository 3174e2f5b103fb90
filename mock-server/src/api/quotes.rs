//! The quotes of the customer whose token it is.
//! <https://docs.commercetools.com/api/projects/me-quotes>

use std::sync::Arc;

use ct_model::{
    MyQuoteUpdate, MyQuoteUpdateAction as Action, Quote,
    operation::{GetMyQuote, GetMyQuoteByKey, QueryMyQuotes, UpdateMyQuote, UpdateMyQuoteByKey},
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{Shop, expand::ExpandPath, owned::Owner, quote::answer, shape::QUOTE, stored::Stored},
};

use super::{
    Reply,
    author::{expect_version, last_modified_by, next_version},
    query::Query,
    reply::paths,
};

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryMyQuotes) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &QUOTE)?;
    let owner = Owner::of(visit);
    let quotes = query.among_owned(&shop.quotes, owner.as_ref());
    let seen: Vec<&Arc<Stored<Quote>>> =
        quotes.filter(|quote| visit.sees(quote.resource.store.as_ref())).collect();
    Ok(query.page(seen.into_iter(), shop))
}

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetMyQuote) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own(shop, visit, op.id.as_str())?, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, visit: &Visit<'_>, op: &GetMyQuoteByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own_by_key(shop, visit, op.key.as_str())?, &paths, shop))
}

pub(super) fn update(shop: &mut Shop, visit: &Visit<'_>, op: UpdateMyQuote) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = Arc::clone(own(shop, visit, op.id.as_str())?);
    change(shop, visit, &before, op.update, &paths)
}

pub(super) fn update_by_key(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: UpdateMyQuoteByKey,
) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = Arc::clone(own_by_key(shop, visit, op.key.as_str())?);
    change(shop, visit, &before, op.update, &paths)
}

/// All of the actions, or none of them.
fn change(
    shop: &mut Shop,
    visit: &Visit<'_>,
    before: &Stored<Quote>,
    update: MyQuoteUpdate,
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
    let changed = shop.quotes.replace(next)?;
    Ok(Reply::resource(&changed, paths, shop))
}

fn apply(quote: &mut Quote, action: &Action) -> Result<(), Refusal> {
    match action {
        Action::ChangeMyQuoteState(action) => answer(quote, &action.quote_state),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => Err(Refusal::unknown_action(action.name())),
    }
}

/// Another's quote looks like none: 404, not 403.
fn own<'s>(shop: &'s Shop, visit: &Visit<'_>, id: &str) -> Result<&'s Arc<Stored<Quote>>, Refusal> {
    let quote = shop.quotes.owned_by(Owner::of(visit).as_ref(), id);
    let quote = quote.filter(|quote| visit.sees(quote.resource.store.as_ref()));
    quote.ok_or_else(|| Refusal::resource_not_found(id))
}

/// The same, by key.
fn own_by_key<'s>(shop: &'s Shop, visit: &Visit<'_>, key: &str) -> Result<&'s Arc<Stored<Quote>>, Refusal> {
    let quote = shop.quotes.owned_by_key(Owner::of(visit).as_ref(), key);
    let quote = quote.filter(|quote| visit.sees(quote.resource.store.as_ref()));
    quote.ok_or_else(|| Refusal::key_not_found(key))
}
