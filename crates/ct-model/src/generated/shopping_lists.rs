//! Shopping lists, their line items and text line items.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    BusinessUnit, CreatedBy, CustomFields, CustomFieldsDraft, Customer, DateTime, Id, Key, KeyReference,
    LastModifiedBy, LocalizedString, MyShoppingListUpdateAction, OtherFields, Product, ProductType,
    ProductVariant, Reference, Resource, ResourceIdentifier, Store, Version,
};

/// The platform's [`ShoppingList`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:ShoppingList).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShoppingList {
    pub id: Id<ShoppingList>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default)]
    pub line_items: Vec<ShoppingListLineItem>,
    #[serde(default)]
    pub text_line_items: Vec<TextLineItem>,
    /// 1 to 365250, `360` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyReference<Store>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShoppingList {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<ShoppingList>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        name: LocalizedString,
        line_items: Vec<ShoppingListLineItem>,
        text_line_items: Vec<TextLineItem>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            name,
            key: None,
            customer: None,
            slug: None,
            description: None,
            line_items,
            text_line_items,
            delete_days_after_last_modification: None,
            anonymous_id: None,
            store: None,
            business_unit: None,
            custom: None,
            last_modified_by: None,
            created_by: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for ShoppingList {
    const TYPE_ID: &'static str = "shopping-list";
}

/// The platform's [`ShoppingListDraft`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:ShoppingListDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShoppingListDraft {
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<ResourceIdentifier<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    /// 1 to 365250.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_items: Option<Vec<ShoppingListLineItemDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_items: Option<Vec<TextLineItemDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<ResourceIdentifier<Store>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<ResourceIdentifier<BusinessUnit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShoppingListDraft {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self {
            name,
            slug: None,
            customer: None,
            key: None,
            description: None,
            anonymous_id: None,
            delete_days_after_last_modification: None,
            line_items: None,
            text_line_items: None,
            store: None,
            business_unit: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyShoppingListDraft`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListDraft {
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_items: Option<Vec<ShoppingListLineItemDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_items: Option<Vec<TextLineItemDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    /// 1 to 365250.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<ResourceIdentifier<Store>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListDraft {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self {
            name,
            description: None,
            line_items: None,
            text_line_items: None,
            custom: None,
            delete_days_after_last_modification: None,
            store: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyShoppingListUpdate`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyShoppingListUpdate {
    pub version: Version,
    pub actions: Vec<MyShoppingListUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyShoppingListUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`ShoppingListLineItem`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:ShoppingListLineItem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShoppingListLineItem {
    pub added_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deactivated_at: Option<DateTime>,
    pub id: Id<ShoppingListLineItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub product_id: Id<Product>,
    pub product_type: Reference<ProductType>,
    pub published: bool,
    pub quantity: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<ProductVariant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_slug: Option<LocalizedString>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShoppingListLineItem {
    /// With what is required; all else is absent.
    pub fn new(
        added_at: DateTime,
        id: impl Into<Id<ShoppingListLineItem>>,
        name: LocalizedString,
        product_id: impl Into<Id<Product>>,
        product_type: impl Into<Reference<ProductType>>,
        published: bool,
        quantity: i64,
    ) -> Self {
        Self {
            added_at,
            custom: None,
            deactivated_at: None,
            id: id.into(),
            key: None,
            name,
            product_id: product_id.into(),
            product_type: product_type.into(),
            published,
            quantity,
            variant_id: None,
            variant: None,
            product_slug: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ShoppingListLineItemDraft`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:ShoppingListLineItemDraft).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShoppingListLineItemDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<Id<Product>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    /// At least 1, `1` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`TextLineItem`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:TextLineItem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextLineItem {
    pub added_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub id: Id<TextLineItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub quantity: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TextLineItem {
    /// With what is required; all else is absent.
    pub fn new(
        added_at: DateTime,
        id: impl Into<Id<TextLineItem>>,
        name: LocalizedString,
        quantity: i64,
    ) -> Self {
        Self {
            added_at,
            custom: None,
            description: None,
            id: id.into(),
            key: None,
            name,
            quantity,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`TextLineItemDraft`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:TextLineItemDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextLineItemDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub name: LocalizedString,
    /// At least 1, `1` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TextLineItemDraft {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self {
            key: None,
            added_at: None,
            custom: None,
            description: None,
            name,
            quantity: None,
            other: OtherFields::default(),
        }
    }
}
