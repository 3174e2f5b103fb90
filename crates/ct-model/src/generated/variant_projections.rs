//! Variant projections, and the attributes of a product's variants.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Asset, Attribute, Category, CategoryOrderHints, Channel, DateTime, Id, Image, Key, LocalizedString,
    OtherFields, Price, Product, Reference, SmallMap, Version,
};

/// The platform's [`VariantProjection`](https://docs.commercetools.com/api/projects/variant-projections#ctp:api:type:VariantProjection).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VariantProjection {
    pub id: Id<VariantProjection>,
    pub version: Version,
    pub created_at: DateTime,
    pub staged: bool,
    pub variant_id: i32,
    pub product: Reference<Product>,
    pub name: LocalizedString,
    pub slug: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default)]
    pub categories: Vec<Reference<Category>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_order_hints: Option<CategoryOrderHints>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default)]
    pub images: Vec<Image>,
    #[serde(default)]
    pub assets: Vec<Asset>,
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    pub default: bool,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`VariantAttributes`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributes).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VariantAttributes {
    pub product_id: Id<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_key: Option<Key>,
    pub attributes: Vec<VariantAttributesAttributeMetadata>,
    pub variants: Vec<VariantAttributesVariant>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl VariantAttributes {
    /// With what is required; all else is absent.
    pub fn new(
        product_id: impl Into<Id<Product>>,
        attributes: Vec<VariantAttributesAttributeMetadata>,
        variants: Vec<VariantAttributesVariant>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            product_key: None,
            attributes,
            variants,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`VariantAttributesAttributeMetadata`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesAttributeMetadata).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantAttributesAttributeMetadata {
    pub name: String,
    pub label: LocalizedString,
    pub r#type: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl VariantAttributesAttributeMetadata {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, label: LocalizedString, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), label, r#type: r#type.into(), other: OtherFields::default() }
    }
}

/// The platform's [`VariantAttributesAvailability`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesAvailability).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VariantAttributesAvailability {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_quantity: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channels: Option<VariantAttributesChannelAvailabilityMap>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`VariantAttributesChannelAvailability`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesChannelAvailability).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VariantAttributesChannelAvailability {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_quantity: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`VariantAttributesChannelAvailabilityMap`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesChannelAvailabilityMap).
pub type VariantAttributesChannelAvailabilityMap =
    SmallMap<Id<Channel>, VariantAttributesChannelAvailability>;

/// The platform's [`VariantAttributesVariant`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesVariant).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantAttributesVariant {
    pub id: Id<VariantAttributesVariant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<VariantAttributesAvailability>,
    pub attributes: Vec<Attribute>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl VariantAttributesVariant {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<VariantAttributesVariant>>, attributes: Vec<Attribute>) -> Self {
        Self {
            id: id.into(),
            sku: None,
            key: None,
            availability: None,
            attributes,
            other: OtherFields::default(),
        }
    }
}
