//! Product selections, and which products and variants are in them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, LocalizedString,
    OtherFields, Product, RawAction, RawVariant, Reference, Resource, ResourceIdentifier, Version,
    string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`ProductSelection`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelection).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelection {
    pub id: Id<ProductSelection>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub product_count: i32,
    pub r#type: Option<ProductSelectionTypeEnum>,
    pub mode: ProductSelectionMode,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { ProductSelection {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name",
    8 => product_count: "productCount", 9 => r#type: "type", 10 => mode: "mode", 11 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionDraft {
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub custom: Option<CustomFieldsDraft>,
    /// `individual` if absent.
    pub r#type: Option<ProductSelectionTypeEnum>,
    /// `Individual` if absent.
    pub mode: Option<ProductSelectionMode>,
    pub other: OtherFields,
}

members! { ProductSelectionDraft {
    0 => key: "key", 1 => name: "name", 2 => custom: "custom", 3 => r#type: "type", 4 => mode: "mode",
} }

impl ProductSelectionDraft {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self { key: None, name, custom: None, r#type: None, mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionUpdate`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionUpdate {
    pub version: Version,
    pub actions: Vec<ProductSelectionUpdateAction>,
    pub other: OtherFields,
}

members! { ProductSelectionUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl ProductSelectionUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<ProductSelectionUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionAssignment`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionAssignment).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionAssignment {
    pub product: Reference<Product>,
    pub product_selection: Reference<ProductSelection>,
    pub variant_selection: Option<ProductVariantSelection>,
    pub variant_exclusion: Option<ProductVariantExclusion>,
    pub other: OtherFields,
}

members! { ProductSelectionAssignment {
    0 => product: "product", 1 => product_selection: "productSelection",
    2 => variant_selection: "variantSelection", 3 => variant_exclusion: "variantExclusion",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct AssignedProductReference {
    pub product: Reference<Product>,
    pub variant_selection: Option<ProductVariantSelection>,
    pub variant_exclusion: Option<ProductVariantExclusion>,
    pub other: OtherFields,
}

members! { AssignedProductReference {
    0 => product: "product", 1 => variant_selection: "variantSelection",
    2 => variant_exclusion: "variantExclusion",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionAddProductAction {
    pub product: ResourceIdentifier<Product>,
    pub variant_selection: Option<ProductVariantSelection>,
    pub other: OtherFields,
}

members! { ProductSelectionAddProductAction {
    0 => product: "product", 1 => variant_selection: "variantSelection",
} }

impl ProductSelectionAddProductAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), variant_selection: None, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionExcludeProductAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionExcludeProductAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `excludeProduct`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionExcludeProductAction {
    pub product: ResourceIdentifier<Product>,
    pub variant_exclusion: Option<ProductVariantExclusion>,
    pub other: OtherFields,
}

members! { ProductSelectionExcludeProductAction {
    0 => product: "product", 1 => variant_exclusion: "variantExclusion",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionRemoveProductAction {
    pub product: ResourceIdentifier<Product>,
    pub other: OtherFields,
}

members! { ProductSelectionRemoveProductAction {
    0 => product: "product",
} }

impl ProductSelectionRemoveProductAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionSetVariantExclusionAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionSetVariantExclusionAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `setVariantExclusion`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionSetVariantExclusionAction {
    pub product: ResourceIdentifier<Product>,
    pub variant_exclusion: Option<ProductVariantExclusion>,
    pub other: OtherFields,
}

members! { ProductSelectionSetVariantExclusionAction {
    0 => product: "product", 1 => variant_exclusion: "variantExclusion",
} }

impl ProductSelectionSetVariantExclusionAction {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>) -> Self {
        Self { product: product.into(), variant_exclusion: None, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionSetVariantSelectionAction`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductSelectionSetVariantSelectionAction).
///
/// The [`ProductSelectionUpdateAction`](crate::ProductSelectionUpdateAction) `setVariantSelection`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionSetVariantSelectionAction {
    pub product: ResourceIdentifier<Product>,
    pub variant_selection: Option<ProductVariantSelection>,
    pub other: OtherFields,
}

members! { ProductSelectionSetVariantSelectionAction {
    0 => product: "product", 1 => variant_selection: "variantSelection",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductSelectionUpdateAction {
    AddProduct(ProductSelectionAddProductAction),
    ExcludeProduct(ProductSelectionExcludeProductAction),
    RemoveProduct(ProductSelectionRemoveProductAction),
    SetVariantExclusion(ProductSelectionSetVariantExclusionAction),
    SetVariantSelection(ProductSelectionSetVariantSelectionAction),
    /// One that this version does not know, kept whole.
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

kinds! { ProductSelectionUpdateAction by "action" or RawAction {
    "addProduct" => AddProduct, "excludeProduct" => ExcludeProduct, "removeProduct" => RemoveProduct,
    "setVariantExclusion" => SetVariantExclusion, "setVariantSelection" => SetVariantSelection,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariantExclusion {
    pub skus: Vec<String>,
    pub other: OtherFields,
}

members! { ProductVariantExclusion {
    0 => skus: "skus",
} }

impl ProductVariantExclusion {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelection`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelection).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductVariantSelection {
    Exclusion(ProductVariantSelectionExclusion),
    IncludeAllExcept(ProductVariantSelectionIncludeAllExcept),
    IncludeOnly(ProductVariantSelectionIncludeOnly),
    Inclusion(ProductVariantSelectionInclusion),
    /// One that this version does not know, kept whole.
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

kinds! { ProductVariantSelection by "type" or RawVariant {
    "exclusion" => Exclusion, "includeAllExcept" => IncludeAllExcept, "includeOnly" => IncludeOnly,
    "inclusion" => Inclusion,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariantSelectionExclusion {
    pub skus: Vec<String>,
    pub other: OtherFields,
}

members! { ProductVariantSelectionExclusion {
    0 => skus: "skus",
} }

impl ProductVariantSelectionExclusion {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelectionIncludeAllExcept`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionIncludeAllExcept).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `includeAllExcept`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariantSelectionIncludeAllExcept {
    pub skus: Vec<String>,
    pub other: OtherFields,
}

members! { ProductVariantSelectionIncludeAllExcept {
    0 => skus: "skus",
} }

impl ProductVariantSelectionIncludeAllExcept {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelectionIncludeOnly`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionIncludeOnly).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `includeOnly`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariantSelectionIncludeOnly {
    pub skus: Vec<String>,
    pub other: OtherFields,
}

members! { ProductVariantSelectionIncludeOnly {
    0 => skus: "skus",
} }

impl ProductVariantSelectionIncludeOnly {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}

/// The platform's [`ProductVariantSelectionInclusion`](https://docs.commercetools.com/api/projects/product-selections#ctp:api:type:ProductVariantSelectionInclusion).
///
/// The [`ProductVariantSelection`](crate::ProductVariantSelection) `inclusion`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariantSelectionInclusion {
    pub skus: Vec<String>,
    pub other: OtherFields,
}

members! { ProductVariantSelectionInclusion {
    0 => skus: "skus",
} }

impl ProductVariantSelectionInclusion {
    /// With what is required; all else is absent.
    pub fn new(skus: Vec<String>) -> Self {
        Self { skus, other: OtherFields::default() }
    }
}
