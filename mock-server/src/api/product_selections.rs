//! Product selections, and which products stores have by them.
//! <https://docs.commercetools.com/api/projects/product-selections>

use std::sync::Arc;

use ct_model::{
    Paging, ProductSelection, QueryRequest,
    operation::{
        GetProductSelection, GetProductSelectionByKey, QueryProductSelectionAssignments,
        QueryProductSelections, QueryProductsOfSelection, QueryProductsOfSelectionByKey,
    },
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        shape::{ASSIGNED_PRODUCT, PRODUCT_SELECTION, PRODUCT_SELECTION_ASSIGNMENT},
        stored::Stored,
    },
};

use super::{Reply, query::Query, reply::paths};

pub(super) fn query(shop: &Shop, op: &QueryProductSelections) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &PRODUCT_SELECTION)?;
    Ok(query.page(query.among(&shop.selections.all), shop))
}

pub(super) fn by_id(shop: &Shop, op: &GetProductSelection) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(with_id(shop, op.id.as_str())?, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, op: &GetProductSelectionByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(with_key(shop, op.key.as_str())?, &paths, shop))
}

pub(super) fn products_by_id(shop: &Shop, op: &QueryProductsOfSelection) -> Result<Reply, Refusal> {
    products(shop, with_id(shop, op.id.as_str())?, &op.query)
}

pub(super) fn products_by_key(shop: &Shop, op: &QueryProductsOfSelectionByKey) -> Result<Reply, Refusal> {
    products(shop, with_key(shop, op.key.as_str())?, &op.query)
}

/// Unlike that of other queries, its total is told only to who asks for it.
pub(super) fn assignments(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &QueryProductSelectionAssignments,
) -> Result<Reply, Refusal> {
    let QueryRequest { paging, filter, expand } = &op.query;
    let paging = Paging { with_total: Some(paging.with_total == Some(true)), ..*paging };
    let query = Query::read(paging, filter, expand, &PRODUCT_SELECTION_ASSIGNMENT)?;
    let store = visit.store().and_then(|key| shop.store(key.as_str()));
    let assignments = store.map(|store| shop.assignments(store)).unwrap_or_default();
    Ok(query.page(assignments.iter(), shop))
}

fn products(
    shop: &Shop,
    selection: &Stored<ProductSelection>,
    asked: &QueryRequest,
) -> Result<Reply, Refusal> {
    let query = Query::read(asked.paging, &asked.filter, &asked.expand, &ASSIGNED_PRODUCT)?;
    let products = shop.selections.products(selection.resource.id.as_str());
    let products: Vec<_> = products.iter().cloned().map(Stored::new).map(Arc::new).collect();
    Ok(query.page(products.iter(), shop))
}

fn with_id<'s>(shop: &'s Shop, id: &str) -> Result<&'s Arc<Stored<ProductSelection>>, Refusal> {
    shop.selections.all.by_id(id).ok_or_else(|| Refusal::resource_not_found(id))
}

fn with_key<'s>(shop: &'s Shop, key: &str) -> Result<&'s Arc<Stored<ProductSelection>>, Refusal> {
    shop.selections.all.by_key(key).ok_or_else(|| Refusal::key_not_found(key))
}
