//! Variants of products, each as a result of its own.
//! <https://docs.commercetools.com/api/projects/variant-projections>

use std::sync::Arc;

use ct_model::{
    ProductProjection, ProductVariant, Reference, VariantProjection,
    operation::{GetVariantProjection, GetVariantProjectionByKey, QueryVariantProjections},
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        products::{Index, variant_id, variants},
        shape::VARIANT_PROJECTION,
        stored::{Stored, write},
    },
};

use super::{
    Reply,
    projection::Projection,
    query::Query,
    reply::{expanded, paths},
};

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryVariantProjections) -> Result<Reply, Refusal> {
    let params = &op.query;
    let projection = Projection::of(&params.projection, visit, shop)?;
    let query = Query::read(params.paging, &params.filter, &params.projection.expand, &VARIANT_PROJECTION)?;
    let sides = shop.products.side(projection.staged()).map(|side| &side.resource);
    let shown: Vec<_> = sides
        .flat_map(|product| variants(product).map(move |variant| (product, variant)))
        .filter(|(product, variant)| projection.shows_variant(product, variant))
        .map(|(product, variant)| Arc::new(Stored::new(seen(product, variant, projection.staged()))))
        .collect();
    // What a predicate asks for is the variant's own; what of it the caller sees is seen to where it is written.
    let render = |stored: &Stored<VariantProjection>| {
        let found = find(shop, &projection, Index::VariantId, stored.resource.id.as_str());
        found.map_or_else(|| stored.json(), |found| write(&found))
    };
    Ok(query.page_of(shown.iter(), shop, render))
}

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetVariantProjection) -> Result<Reply, Refusal> {
    let projection = Projection::of(&op.projection, visit, shop)?;
    let paths = paths(&op.projection.expand)?;
    let id = op.id.as_str();
    let found = find(shop, &projection, Index::VariantId, id);
    let found = found.ok_or_else(|| Refusal::resource_not_found(id))?;
    Ok(Reply::json(expanded(write(&found), &paths, shop)))
}

pub(super) fn by_key(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &GetVariantProjectionByKey,
) -> Result<Reply, Refusal> {
    let projection = Projection::of(&op.projection, visit, shop)?;
    let paths = paths(&op.projection.expand)?;
    let key = op.key.as_str();
    let found = find(shop, &projection, Index::VariantKey, key).ok_or_else(|| Refusal::key_not_found(key))?;
    Ok(Reply::json(expanded(write(&found), &paths, shop)))
}

/// The variant with this id or key, as the caller sees it.
fn find(shop: &Shop, projection: &Projection<'_>, index: Index, value: &str) -> Option<VariantProjection> {
    let sides = shop.products.find(index, value).filter_map(|product| product.side(projection.staged()));
    sides.map(|side| &side.resource).find_map(|product| {
        let wanted = |variant: &&ProductVariant| match index {
            Index::VariantKey => variant.key.as_ref().is_some_and(|key| key.as_str() == value),
            Index::Id | Index::Key | Index::Slug | Index::Sku | Index::VariantId => {
                variant_id(product.id.as_str(), variant.id) == value
            }
        };
        let variant = variants(product).find(wanted)?;
        if !projection.shows_variant(product, variant) {
            return None;
        }
        let projected = projection.project(product);
        let own = variants(&projected).find(|own| own.id == variant.id)?;
        Some(seen(&projected, own, projection.staged()))
    })
}

/// The attributes of the product stand among those of its variant.
fn seen(product: &ProductProjection, variant: &ProductVariant, staged: bool) -> VariantProjection {
    let own = variant.attributes.iter().flatten();
    let attributes = product.attributes.iter().chain(own).cloned().collect();
    VariantProjection {
        id: variant_id(product.id.as_str(), variant.id).into(),
        version: product.version,
        created_at: product.created_at,
        staged,
        variant_id: i32::try_from(variant.id).unwrap_or(i32::MAX),
        product: Reference::new(product.id.as_str()),
        name: product.name.clone(),
        slug: product.slug.clone(),
        description: product.description.clone(),
        categories: product.categories.clone(),
        category_order_hints: product.category_order_hints.clone(),
        key: variant.key.clone(),
        sku: variant.sku.clone(),
        images: variant.images.clone().unwrap_or_default(),
        assets: variant.assets.clone().unwrap_or_default(),
        attributes,
        price: variant.price.clone(),
        default: variant.id == product.master_variant.id,
        other: Default::default(),
    }
}
