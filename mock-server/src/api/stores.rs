//! Stores. <https://docs.commercetools.com/api/projects/stores>

use ct_model::operation::{GetStore, GetStoreByKey, QueryStores};

use crate::{
    refusal::Refusal,
    shop::{Shop, shape::STORE},
};

use super::{Reply, query::Query, reply::paths};

pub(super) fn query(shop: &Shop, op: &QueryStores) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &STORE)?;
    Ok(query.page(query.among(&shop.stores), shop))
}

pub(super) fn by_id(shop: &Shop, op: &GetStore) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let store = shop.stores.by_id(op.id.as_str());
    let store = store.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?;
    Ok(Reply::resource(store, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, op: &GetStoreByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let store = shop.stores.by_key(op.key.as_str());
    let store = store.ok_or_else(|| Refusal::key_not_found(op.key.as_str()))?;
    Ok(Reply::resource(store, &paths, shop))
}
