//! Product projections: products as a shop shows them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Attribute, Category, CategoryOrderHints, DateTime, Id, Key, LocalizedString, OtherFields, Product,
    ProductPriceModeEnum, ProductType, ProductVariant, Reference, ReviewRatingStatistics, SearchKeywords,
    State, TaxCategory, Version,
};

/// The platform's [`ProductProjection`](https://docs.commercetools.com/api/projects/productProjections#ctp:api:type:ProductProjection).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductProjection {
    pub id: Id<Product>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub product_type: Reference<ProductType>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub slug: LocalizedString,
    #[serde(default)]
    pub categories: Vec<Reference<Category>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_order_hints: Option<CategoryOrderHints>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_keywords: Option<SearchKeywords>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_staged_changes: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    pub master_variant: ProductVariant,
    #[serde(default)]
    pub variants: Vec<ProductVariant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<Reference<TaxCategory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_mode: Option<ProductPriceModeEnum>,
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    #[serde(flatten)]
    pub other: OtherFields,
}
