//! Products with both of their sides, as the shop's backend sees them.
//! <https://docs.commercetools.com/api/projects/products>

use std::sync::Arc;

use ct_model::{Product, ProductCatalogData, ProductData, ProductProjection};

use super::{products::Product as Kept, stored::Stored};

/// The product of the platform: its sides are projections of it.
pub(crate) fn whole(product: &Kept) -> Arc<Stored<Product>> {
    let staged = &product.staged.resource;
    let sides = ProductCatalogData::new(
        product.is_published(),
        data(&product.current.resource),
        data(staged),
        staged.has_staged_changes == Some(true),
    );
    Arc::new(Stored::new(Product {
        key: staged.key.clone(),
        tax_category: staged.tax_category.clone(),
        state: staged.state.clone(),
        review_rating_statistics: staged.review_rating_statistics.clone(),
        price_mode: staged.price_mode.clone(),
        ..Product::new(
            staged.id.as_str(),
            staged.version,
            staged.created_at,
            staged.last_modified_at,
            staged.product_type.clone(),
            sides,
        )
    }))
}

fn data(side: &ProductProjection) -> ProductData {
    ProductData {
        category_order_hints: side.category_order_hints.clone(),
        description: side.description.clone(),
        meta_title: side.meta_title.clone(),
        meta_description: side.meta_description.clone(),
        meta_keywords: side.meta_keywords.clone(),
        ..ProductData::new(
            side.name.clone(),
            side.categories.clone(),
            side.slug.clone(),
            side.master_variant.clone(),
            side.variants.clone(),
            side.search_keywords.clone().unwrap_or_default(),
            side.attributes.clone(),
        )
    }
}
