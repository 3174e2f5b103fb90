//! Shopping lists, their line items and text line items.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    BusinessUnit, CreatedBy, CustomFields, CustomFieldsDraft, Customer, DateTime, Id, Key, KeyReference,
    LastModifiedBy, LocalizedString, MyShoppingListUpdateAction, OtherFields, Product, ProductType,
    ProductVariant, Reference, Resource, ResourceIdentifier, Store, Version, wire::members,
};

/// The platform's [`ShoppingList`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:ShoppingList).
#[derive(Clone, Debug, PartialEq)]
pub struct ShoppingList {
    pub id: Id<ShoppingList>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub name: LocalizedString,
    pub key: Option<Key>,
    pub customer: Option<Reference<Customer>>,
    pub slug: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    pub line_items: Vec<ShoppingListLineItem>,
    pub text_line_items: Vec<TextLineItem>,
    /// 1 to 365250, `360` if absent.
    pub delete_days_after_last_modification: Option<i64>,
    pub anonymous_id: Option<String>,
    pub store: Option<KeyReference<Store>>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub custom: Option<CustomFields>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub other: OtherFields,
}

members! { ShoppingList {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => name: "name", 5 => key: "key",
    6 => customer: "customer", 7 => slug: "slug", 8 => description: "description",
    9 => line_items: "lineItems" or empty, 10 => text_line_items: "textLineItems" or empty,
    11 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
    12 => anonymous_id: "anonymousId", 13 => store: "store", 14 => business_unit: "businessUnit",
    15 => custom: "custom", 16 => last_modified_by: "lastModifiedBy", 17 => created_by: "createdBy",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ShoppingListDraft {
    pub name: LocalizedString,
    pub slug: Option<LocalizedString>,
    pub customer: Option<ResourceIdentifier<Customer>>,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub anonymous_id: Option<String>,
    /// 1 to 365250.
    pub delete_days_after_last_modification: Option<i64>,
    pub line_items: Option<Vec<ShoppingListLineItemDraft>>,
    pub text_line_items: Option<Vec<TextLineItemDraft>>,
    pub store: Option<ResourceIdentifier<Store>>,
    pub business_unit: Option<ResourceIdentifier<BusinessUnit>>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { ShoppingListDraft {
    0 => name: "name", 1 => slug: "slug", 2 => customer: "customer", 3 => key: "key",
    4 => description: "description", 5 => anonymous_id: "anonymousId",
    6 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
    7 => line_items: "lineItems", 8 => text_line_items: "textLineItems", 9 => store: "store",
    10 => business_unit: "businessUnit", 11 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListDraft {
    pub name: LocalizedString,
    pub description: Option<LocalizedString>,
    pub line_items: Option<Vec<ShoppingListLineItemDraft>>,
    pub text_line_items: Option<Vec<TextLineItemDraft>>,
    pub custom: Option<CustomFieldsDraft>,
    /// 1 to 365250.
    pub delete_days_after_last_modification: Option<i64>,
    pub store: Option<ResourceIdentifier<Store>>,
    pub other: OtherFields,
}

members! { MyShoppingListDraft {
    0 => name: "name", 1 => description: "description", 2 => line_items: "lineItems",
    3 => text_line_items: "textLineItems", 4 => custom: "custom",
    5 => delete_days_after_last_modification: "deleteDaysAfterLastModification", 6 => store: "store",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListUpdate {
    pub version: Version,
    pub actions: Vec<MyShoppingListUpdateAction>,
    pub other: OtherFields,
}

members! { MyShoppingListUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyShoppingListUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyShoppingListUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`ShoppingListLineItem`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:ShoppingListLineItem).
#[derive(Clone, Debug, PartialEq)]
pub struct ShoppingListLineItem {
    pub added_at: DateTime,
    pub custom: Option<CustomFields>,
    pub deactivated_at: Option<DateTime>,
    pub id: Id<ShoppingListLineItem>,
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub product_id: Id<Product>,
    pub product_type: Reference<ProductType>,
    pub published: bool,
    pub quantity: i64,
    pub variant_id: Option<i64>,
    pub variant: Option<ProductVariant>,
    pub product_slug: Option<LocalizedString>,
    pub other: OtherFields,
}

members! { ShoppingListLineItem {
    0 => added_at: "addedAt", 1 => custom: "custom", 2 => deactivated_at: "deactivatedAt",
    3 => id: "id", 4 => key: "key", 5 => name: "name", 6 => product_id: "productId",
    7 => product_type: "productType", 8 => published: "published", 9 => quantity: "quantity",
    10 => variant_id: "variantId", 11 => variant: "variant", 12 => product_slug: "productSlug",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShoppingListLineItemDraft {
    pub key: Option<Key>,
    pub product_id: Option<Id<Product>>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    pub added_at: Option<DateTime>,
    pub custom: Option<CustomFieldsDraft>,
    /// At least 1, `1` if absent.
    pub quantity: Option<i64>,
    pub other: OtherFields,
}

members! { ShoppingListLineItemDraft {
    0 => key: "key", 1 => product_id: "productId", 2 => variant_id: "variantId", 3 => sku: "sku",
    4 => added_at: "addedAt", 5 => custom: "custom", 6 => quantity: "quantity",
} }

/// The platform's [`TextLineItem`](https://docs.commercetools.com/api/projects/shoppingLists#ctp:api:type:TextLineItem).
#[derive(Clone, Debug, PartialEq)]
pub struct TextLineItem {
    pub added_at: DateTime,
    pub custom: Option<CustomFields>,
    pub description: Option<LocalizedString>,
    pub id: Id<TextLineItem>,
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub quantity: i64,
    pub other: OtherFields,
}

members! { TextLineItem {
    0 => added_at: "addedAt", 1 => custom: "custom", 2 => description: "description", 3 => id: "id",
    4 => key: "key", 5 => name: "name", 6 => quantity: "quantity",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct TextLineItemDraft {
    pub key: Option<Key>,
    pub added_at: Option<DateTime>,
    pub custom: Option<CustomFieldsDraft>,
    pub description: Option<LocalizedString>,
    pub name: LocalizedString,
    /// At least 1, `1` if absent.
    pub quantity: Option<i64>,
    pub other: OtherFields,
}

members! { TextLineItemDraft {
    0 => key: "key", 1 => added_at: "addedAt", 2 => custom: "custom", 3 => description: "description",
    4 => name: "name", 5 => quantity: "quantity",
} }

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
