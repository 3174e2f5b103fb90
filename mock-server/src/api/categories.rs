//! Categories. <https://docs.commercetools.com/api/projects/categories>

use ct_model::operation::{GetCategory, GetCategoryByKey, QueryCategories};

use crate::{
    refusal::Refusal,
    shop::{Shop, shape::CATEGORY},
};

use super::{Reply, query::Query, reply::paths};

pub(super) fn query(shop: &Shop, op: &QueryCategories) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &CATEGORY)?;
    Ok(query.page(query.among(&shop.categories), shop))
}

pub(super) fn by_id(shop: &Shop, op: &GetCategory) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let category = shop.categories.by_id(op.id.as_str());
    let category = category.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?;
    Ok(Reply::resource(category, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, op: &GetCategoryByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let category = shop.categories.by_key(op.key.as_str());
    let category = category.ok_or_else(|| Refusal::key_not_found(op.key.as_str()))?;
    Ok(Reply::resource(category, &paths, shop))
}
