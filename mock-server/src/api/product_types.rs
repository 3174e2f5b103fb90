//! Product types. <https://docs.commercetools.com/api/projects/productTypes>

use ct_model::operation::{GetProductType, GetProductTypeByKey, QueryProductTypes};

use crate::{
    refusal::Refusal,
    shop::{Shop, shape::PRODUCT_TYPE},
};

use super::{Reply, query::Query, reply::paths};

pub(super) fn query(shop: &Shop, op: &QueryProductTypes) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &PRODUCT_TYPE)?;
    Ok(query.page(query.among(&shop.product_types), shop))
}

pub(super) fn by_id(shop: &Shop, op: &GetProductType) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let product_type = shop.product_types.by_id(op.id.as_str());
    let product_type = product_type.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?;
    Ok(Reply::resource(product_type, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, op: &GetProductTypeByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let product_type = shop.product_types.by_key(op.key.as_str());
    let product_type = product_type.ok_or_else(|| Refusal::key_not_found(op.key.as_str()))?;
    Ok(Reply::resource(product_type, &paths, shop))
}
