//! Variant projections, and the attributes of a product's variants.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Asset, Attribute, Category, CategoryOrderHints, Channel, DateTime, Id, Image, Key, LocalizedString,
    OtherFields, Price, Product, Reference, SmallMap, Version, wire::members,
};

/// The platform's [`VariantProjection`](https://docs.commercetools.com/api/projects/variant-projections#ctp:api:type:VariantProjection).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantProjection {
    pub id: Id<VariantProjection>,
    pub version: Version,
    pub created_at: DateTime,
    pub staged: bool,
    pub variant_id: i32,
    pub product: Reference<Product>,
    pub name: LocalizedString,
    pub slug: LocalizedString,
    pub description: Option<LocalizedString>,
    pub categories: Vec<Reference<Category>>,
    pub category_order_hints: Option<CategoryOrderHints>,
    pub key: Option<Key>,
    pub sku: Option<String>,
    pub images: Vec<Image>,
    pub assets: Vec<Asset>,
    pub attributes: Vec<Attribute>,
    pub price: Option<Price>,
    pub default: bool,
    pub other: OtherFields,
}

members! { VariantProjection {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt", 3 => staged: "staged",
    4 => variant_id: "variantId", 5 => product: "product", 6 => name: "name", 7 => slug: "slug",
    8 => description: "description", 9 => categories: "categories" or empty,
    10 => category_order_hints: "categoryOrderHints", 11 => key: "key", 12 => sku: "sku",
    13 => images: "images" or empty, 14 => assets: "assets" or empty,
    15 => attributes: "attributes" or empty, 16 => price: "price", 17 => default: "default",
} }

/// The platform's [`VariantAttributes`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributes).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantAttributes {
    pub product_id: Id<Product>,
    pub product_key: Option<Key>,
    pub attributes: Vec<VariantAttributesAttributeMetadata>,
    pub variants: Vec<VariantAttributesVariant>,
    pub other: OtherFields,
}

members! { VariantAttributes {
    0 => product_id: "productId", 1 => product_key: "productKey", 2 => attributes: "attributes",
    3 => variants: "variants",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct VariantAttributesAttributeMetadata {
    pub name: String,
    pub label: LocalizedString,
    pub r#type: String,
    pub other: OtherFields,
}

members! { VariantAttributesAttributeMetadata {
    0 => name: "name", 1 => label: "label", 2 => r#type: "type",
} }

impl VariantAttributesAttributeMetadata {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, label: LocalizedString, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), label, r#type: r#type.into(), other: OtherFields::default() }
    }
}

/// The platform's [`VariantAttributesAvailability`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesAvailability).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantAttributesAvailability {
    pub is_on_stock: Option<bool>,
    pub available_quantity: Option<i64>,
    pub channels: Option<VariantAttributesChannelAvailabilityMap>,
    pub other: OtherFields,
}

members! { VariantAttributesAvailability {
    0 => is_on_stock: "isOnStock", 1 => available_quantity: "availableQuantity",
    2 => channels: "channels",
} }

/// The platform's [`VariantAttributesChannelAvailability`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesChannelAvailability).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantAttributesChannelAvailability {
    pub is_on_stock: Option<bool>,
    pub available_quantity: Option<i64>,
    pub other: OtherFields,
}

members! { VariantAttributesChannelAvailability {
    0 => is_on_stock: "isOnStock", 1 => available_quantity: "availableQuantity",
} }

/// The platform's [`VariantAttributesChannelAvailabilityMap`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesChannelAvailabilityMap).
pub type VariantAttributesChannelAvailabilityMap =
    SmallMap<Id<Channel>, VariantAttributesChannelAvailability>;

/// The platform's [`VariantAttributesVariant`](https://docs.commercetools.com/api/projects/variant-attributes#ctp:api:type:VariantAttributesVariant).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantAttributesVariant {
    pub id: Id<VariantAttributesVariant>,
    pub sku: Option<String>,
    pub key: Option<Key>,
    pub availability: Option<VariantAttributesAvailability>,
    pub attributes: Vec<Attribute>,
    pub other: OtherFields,
}

members! { VariantAttributesVariant {
    0 => id: "id", 1 => sku: "sku", 2 => key: "key", 3 => availability: "availability",
    4 => attributes: "attributes",
} }

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
