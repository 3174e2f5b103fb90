//! The search for products, and suggestions of words to search for.
//! <https://docs.commercetools.com/api/projects/product-projection-search>

use bytes::Bytes;
use ct_model::{
    Price, PriceSelection, ProductProjectionSearch, ScopedPrice, operation::SuggestProductProjections,
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        search::{Found, Hit, current_value},
        stored::write,
    },
};

use super::{
    Reply,
    projection::{self, Projection},
    reply::{expanded, paths},
};

pub(super) fn search(
    shop: &Shop,
    visit: &Visit<'_>,
    search: &ProductProjectionSearch,
) -> Result<Reply, Refusal> {
    expect_emulated(&search.projection.price)?;
    let projection = Projection::of(&search.projection, visit, shop)?;
    let paths = paths(&search.projection.expand)?;
    let found = shop.search(search, projection.staged(), &projection.price_scope())?;
    let marks = search.mark_matching_variants == Some(true);
    let render = |hit: &Hit| expanded(render(hit, &projection, marks), &paths, shop);
    let results: Vec<Bytes> = found.hits.iter().map(render).collect();
    Ok(page(&found, &results))
}

pub(super) fn suggest(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &SuggestProductProjections,
) -> Result<Reply, Refusal> {
    let staged = projection::staged(op.query.staged, visit)?;
    Ok(Reply::value(&shop.suggest(&op.query, staged)?))
}

/// Refuses in a body what is refused in a query.
fn expect_emulated(price: &PriceSelection) -> Result<(), Refusal> {
    let given = [
        ("priceCustomerGroupAssignments", !price.customer_group_assignments.is_empty()),
        ("priceRecurrencePolicy", price.recurrence_policy.is_some()),
    ];
    match given.into_iter().find(|(_, is_given)| *is_given) {
        Some((name, _)) => Err(Refusal::not_emulated(&format!("the query parameter {name}"))),
        None => Ok(()),
    }
}

/// A product as the caller sees it, with what only a search tells of its variants.
fn render(hit: &Hit, projection: &Projection<'_>, marks: bool) -> Bytes {
    let scope = projection.price_scope();
    if !marks && scope.buyer.is_none() {
        return projection.render(&hit.side);
    }
    let whole = &hit.side.resource;
    let mut product = projection.project(whole);
    let variants = std::iter::once(&mut product.master_variant).chain(&mut product.variants);
    for variant in variants {
        let at = whole.variants.iter().position(|other| other.id == variant.id).map_or(0, |at| at + 1);
        variant.is_matching_variant = marks.then(|| hit.matching[at]);
        variant.scoped_price = scope.selected(variant, scoped);
        variant.scoped_price_discounted = scope.selected(variant, |price| price.discounted.is_some());
    }
    write(&product)
}

/// The selected price, in the form that a search has for it: it knows embedded prices only.
fn scoped(price: &Price) -> ScopedPrice {
    ScopedPrice {
        country: price.country,
        customer_group: price.customer_group.clone(),
        channel: price.channel.clone(),
        valid_from: price.valid_from,
        valid_until: price.valid_until,
        discounted: price.discounted.clone(),
        custom: price.custom.clone(),
        ..ScopedPrice::new(price.id.clone(), price.value.clone(), current_value(price).clone())
    }
}

/// Puts the page together from results that are JSON already: a [`ct_model::ProductProjectionPagedSearchResponse`].
fn page(found: &Found, results: &[Bytes]) -> Reply {
    let Found { limit, offset, total, .. } = found;
    let count = results.len();
    let mut body = Vec::with_capacity(128 + results.iter().map(|result| result.len() + 1).sum::<usize>());
    let head = format!(r#"{{"limit":{limit},"offset":{offset},"count":{count},"total":{total},"results":["#);
    body.extend_from_slice(head.as_bytes());
    for (index, result) in results.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        body.extend_from_slice(result);
    }
    body.push(b']');
    if let Some(facets) = &found.facets {
        body.extend_from_slice(br#","facets":"#);
        body.extend_from_slice(&write(facets));
    }
    body.push(b'}');
    Reply { body: body.into(), is_empty: results.is_empty() }
}
