//! Product selections, and which products and variants are in them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, LocalizedString,
    OtherFields, Product, RawAction, RawJson, RawVariant, Reference, Resource, ResourceIdentifier, Version,
    string_enum::string_enum, tag_of,
};

/// The platform's [`ProductSelection`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelection).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelection {
    pub id: Id<ProductSelection>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub product_count: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ProductSelectionTypeEnum>,
    pub mode: ProductSelectionMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelection {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<ProductSelection>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        name: LocalizedString,
        product_count: i32,
        mode: ProductSelectionMode,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key: None,
            name,
            product_count,
            r#type: None,
            mode,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for ProductSelection {
    const TYPE_ID: &'static str = "product-selection";
}

/// The platform's [`ProductSelectionDraft`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductSelectionDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    /// `individual` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ProductSelectionTypeEnum>,
    /// `Individual` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<ProductSelectionMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionDraft {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self { key: None, name, custom: None, r#type: None, mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionUpdate`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductSelectionUpdate {
    pub version: Version,
    pub actions: Vec<ProductSelectionUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<ProductSelectionUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionAssignment`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionAssignment).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionAssignment {
    pub product: Reference<Product>,
    pub product_selection: Reference<ProductSelection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_selection: Option<ProductVariantSelection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_exclusion: Option<ProductVariantExclusion>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionAssignment {
    /// With what is required; all else is absent.
    pub fn new(
        product: impl Into<Reference<Product>>,
        product_selection: impl Into<Reference<ProductSelection>>,
    ) -> Self {
        Self {
            product: product.into(),
            product_selection: product_selection.into(),
            variant_selection: None,
            variant_exclusion: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AssignedProductReference`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:AssignedProductReference).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssignedProductReference {
    pub product: Reference<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_selection: Option<ProductVariantSelection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_exclusion: Option<ProductVariantExclusion>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl AssignedProductReference {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<Reference<Product>>) -> Self {
        Self {
            product: product.into(),
            variant_selection: None,
            variant_exclusion: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ProductSelectionAddProductAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionAddProductAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `addProduct`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionAddProductAction {
    pub product: ResourceIdentifier<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_selection: Option<ProductVariantSelection>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionAddProductAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), variant_selection: None, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionExcludeProductAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionExcludeProductAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `excludeProduct`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionExcludeProductAction {
    pub product: ResourceIdentifier<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_exclusion: Option<ProductVariantExclusion>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionExcludeProductAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), variant_exclusion: None, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`ProductSelectionMode`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionMode).
    pub enum ProductSelectionMode {
        Individual = "Individual",
        IndividualExclusion = "IndividualExclusion",
    }
}

/// The platform's [`ProductSelectionRemoveProductAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionRemoveProductAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `removeProduct`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductSelectionRemoveProductAction {
    pub product: ResourceIdentifier<Product>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionRemoveProductAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionSetVariantExclusionAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionSetVariantExclusionAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `setVariantExclusion`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionSetVariantExclusionAction {
    pub product: ResourceIdentifier<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_exclusion: Option<ProductVariantExclusion>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionSetVariantExclusionAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), variant_exclusion: None, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionSetVariantSelectionAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionSetVariantSelectionAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `setVariantSelection`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionSetVariantSelectionAction {
    pub product: ResourceIdentifier<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_selection: Option<ProductVariantSelection>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionSetVariantSelectionAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), variant_selection: None, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`ProductSelectionTypeEnum`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionTypeEnum).
    pub enum ProductSelectionTypeEnum {
        Individual = "individual",
        IndividualExclusion = "individualExclusion",
    }
}

/// The platform's [`ProductSelectionUpdateAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductSelectionUpdateAction {
    #[serde(rename = "addProduct")]
    AddProduct(ProductSelectionAddProductAction),
    #[serde(rename = "excludeProduct")]
    ExcludeProduct(ProductSelectionExcludeProductAction),
    #[serde(rename = "removeProduct")]
    RemoveProduct(ProductSelectionRemoveProductAction),
    #[serde(rename = "setVariantExclusion")]
    SetVariantExclusion(ProductSelectionSetVariantExclusionAction),
    #[serde(rename = "setVariantSelection")]
    SetVariantSelection(ProductSelectionSetVariantSelectionAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawAction),
}

impl ProductSelectionUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AddProduct(_) => "addProduct",
            Self::ExcludeProduct(_) => "excludeProduct",
            Self::RemoveProduct(_) => "removeProduct",
            Self::SetVariantExclusion(_) => "setVariantExclusion",
            Self::SetVariantSelection(_) => "setVariantSelection",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ProductSelectionUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "addProduct" => raw.read().map(Self::AddProduct),
            "excludeProduct" => raw.read().map(Self::ExcludeProduct),
            "removeProduct" => raw.read().map(Self::RemoveProduct),
            "setVariantExclusion" => raw.read().map(Self::SetVariantExclusion),
            "setVariantSelection" => raw.read().map(Self::SetVariantSelection),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<ProductSelectionAddProductAction> for ProductSelectionUpdateAction {
    fn from(kind: ProductSelectionAddProductAction) -> Self {
        Self::AddProduct(kind)
    }
}

impl From<ProductSelectionExcludeProductAction> for ProductSelectionUpdateAction {
    fn from(kind: ProductSelectionExcludeProductAction) -> Self {
        Self::ExcludeProduct(kind)
    }
}

impl From<ProductSelectionRemoveProductAction> for ProductSelectionUpdateAction {
    fn from(kind: ProductSelectionRemoveProductAction) -> Self {
        Self::RemoveProduct(kind)
    }
}

impl From<ProductSelectionSetVariantExclusionAction> for ProductSelectionUpdateAction {
    fn from(kind: ProductSelectionSetVariantExclusionAction) -> Self {
        Self::SetVariantExclusion(kind)
    }
}

impl From<ProductSelectionSetVariantSelectionAction> for ProductSelectionUpdateAction {
    fn from(kind: ProductSelectionSetVariantSelectionAction) -> Self {
        Self::SetVariantSelection(kind)
    }
}

/// The platform's [`ProductVariantExclusion`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantExclusion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductVariantExclusion {
    pub skus: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariantExclusion {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelection`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelection).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductVariantSelection {
    #[serde(rename = "exclusion")]
    Exclusion(ProductVariantSelectionExclusion),
    #[serde(rename = "includeAllExcept")]
    IncludeAllExcept(ProductVariantSelectionIncludeAllExcept),
    #[serde(rename = "includeOnly")]
    IncludeOnly(ProductVariantSelectionIncludeOnly),
    #[serde(rename = "inclusion")]
    Inclusion(ProductVariantSelectionInclusion),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl ProductVariantSelection {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Exclusion(_) => "exclusion",
            Self::IncludeAllExcept(_) => "includeAllExcept",
            Self::IncludeOnly(_) => "includeOnly",
            Self::Inclusion(_) => "inclusion",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ProductVariantSelection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "exclusion" => json.read_without("type").map(Self::Exclusion),
            "includeAllExcept" => json.read_without("type").map(Self::IncludeAllExcept),
            "includeOnly" => json.read_without("type").map(Self::IncludeOnly),
            "inclusion" => json.read_without("type").map(Self::Inclusion),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<ProductVariantSelectionExclusion> for ProductVariantSelection {
    fn from(kind: ProductVariantSelectionExclusion) -> Self {
        Self::Exclusion(kind)
    }
}

impl From<ProductVariantSelectionIncludeAllExcept> for ProductVariantSelection {
    fn from(kind: ProductVariantSelectionIncludeAllExcept) -> Self {
        Self::IncludeAllExcept(kind)
    }
}

impl From<ProductVariantSelectionIncludeOnly> for ProductVariantSelection {
    fn from(kind: ProductVariantSelectionIncludeOnly) -> Self {
        Self::IncludeOnly(kind)
    }
}

impl From<ProductVariantSelectionInclusion> for ProductVariantSelection {
    fn from(kind: ProductVariantSelectionInclusion) -> Self {
        Self::Inclusion(kind)
    }
}

/// The platform's [`ProductVariantSelectionExclusion`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionExclusion).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `exclusion`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductVariantSelectionExclusion {
    pub skus: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariantSelectionExclusion {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelectionIncludeAllExcept`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionIncludeAllExcept).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `includeAllExcept`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductVariantSelectionIncludeAllExcept {
    pub skus: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariantSelectionIncludeAllExcept {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelectionIncludeOnly`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionIncludeOnly).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `includeOnly`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductVariantSelectionIncludeOnly {
    pub skus: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariantSelectionIncludeOnly {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelectionInclusion`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionInclusion).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `inclusion`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductVariantSelectionInclusion {
    pub skus: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariantSelectionInclusion {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}
