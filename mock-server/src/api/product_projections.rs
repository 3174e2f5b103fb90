//! Product projections. <https://docs.commercetools.com/api/projects/productProjections>

use std::collections::BTreeSet;

use ct_model::operation::{GetProductProjection, GetProductProjectionByKey, QueryProductProjections};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        products::{Index, Side},
        shape::PRODUCT_PROJECTION,
    },
};

use super::{
    Reply,
    projection::Projection,
    query::Query,
    reply::{expanded, paths},
};

/// Where in a projection the values stand that an index knows.
const INDEXED: [(Index, &[&[&str]]); 4] = [
    (Index::Id, &[&["id"]]),
    (Index::Key, &[&["key"]]),
    (Index::Slug, &[&["slug", "*"]]),
    (Index::Sku, &[&["masterVariant", "sku"], &["variants", "sku"]]),
];

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryProductProjections) -> Result<Reply, Refusal> {
    let params = &op.query;
    let projection = Projection::of(&params.projection, visit, shop)?;
    let query = Query::read(params.paging, &params.filter, &params.projection.expand, &PRODUCT_PROJECTION)?;
    let render = |product: &_| projection.render(product);
    let found = INDEXED.iter().find_map(|(index, fields)| {
        let values: BTreeSet<&str> = query.pinned(fields)?.into_iter().collect();
        let products = values.into_iter().flat_map(|value| shop.products.find(*index, value));
        let mut sides: Vec<&Side> = Vec::new();
        for side in products.filter_map(|product| product.side(projection.staged())) {
            if !sides.iter().any(|other| other.resource.id == side.resource.id) {
                sides.push(side);
            }
        }
        Some(sides)
    });
    Ok(match found {
        Some(sides) => query.page_of(sides.into_iter(), shop, render),
        None => query.page_of(shop.products.side(projection.staged()), shop, render),
    })
}

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetProductProjection) -> Result<Reply, Refusal> {
    let projection = Projection::of(&op.projection, visit, shop)?;
    let paths = paths(&op.projection.expand)?;
    let product = shop.products.by_id(op.id.as_str()).and_then(|product| product.side(projection.staged()));
    let product = product.filter(|product| projection.shows(product));
    let product = product.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?;
    Ok(Reply::json(expanded(projection.render(product), &paths, shop)))
}

pub(super) fn by_key(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &GetProductProjectionByKey,
) -> Result<Reply, Refusal> {
    let projection = Projection::of(&op.projection, visit, shop)?;
    let paths = paths(&op.projection.expand)?;
    let product = shop.products.by_key(op.key.as_str()).and_then(|product| product.side(projection.staged()));
    let product = product.filter(|product| projection.shows(product));
    let product = product.ok_or_else(|| Refusal::key_not_found(op.key.as_str()))?;
    Ok(Reply::json(expanded(projection.render(product), &paths, shop)))
}
