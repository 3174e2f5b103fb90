//! What an update of one's own shopping list can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CustomFieldsDraft, DateTime, FieldContainer, Id, Key, LocalizedString, OtherFields, Product, RawAction,
    RawJson, ResourceIdentifier, ShoppingListLineItem, TextLineItem, Type, wire::kinds, wire::members,
};

/// The platform's [`MyShoppingListUpdateAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyShoppingListUpdateAction {
    AddLineItem(MyShoppingListAddLineItemAction),
    AddTextLineItem(MyShoppingListAddTextLineItemAction),
    ChangeLineItemQuantity(MyShoppingListChangeLineItemQuantityAction),
    ChangeLineItemsOrder(MyShoppingListChangeLineItemsOrderAction),
    ChangeName(MyShoppingListChangeNameAction),
    ChangeTextLineItemName(MyShoppingListChangeTextLineItemNameAction),
    ChangeTextLineItemQuantity(MyShoppingListChangeTextLineItemQuantityAction),
    ChangeTextLineItemsOrder(MyShoppingListChangeTextLineItemsOrderAction),
    RemoveLineItem(MyShoppingListRemoveLineItemAction),
    RemoveTextLineItem(MyShoppingListRemoveTextLineItemAction),
    SetCustomField(MyShoppingListSetCustomFieldAction),
    SetCustomType(MyShoppingListSetCustomTypeAction),
    SetDeleteDaysAfterLastModification(MyShoppingListSetDeleteDaysAfterLastModificationAction),
    SetDescription(MyShoppingListSetDescriptionAction),
    SetLineItemCustomField(MyShoppingListSetLineItemCustomFieldAction),
    SetLineItemCustomType(MyShoppingListSetLineItemCustomTypeAction),
    SetTextLineItemCustomField(MyShoppingListSetTextLineItemCustomFieldAction),
    SetTextLineItemCustomType(MyShoppingListSetTextLineItemCustomTypeAction),
    SetTextLineItemDescription(MyShoppingListSetTextLineItemDescriptionAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl MyShoppingListUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AddLineItem(_) => "addLineItem",
            Self::AddTextLineItem(_) => "addTextLineItem",
            Self::ChangeLineItemQuantity(_) => "changeLineItemQuantity",
            Self::ChangeLineItemsOrder(_) => "changeLineItemsOrder",
            Self::ChangeName(_) => "changeName",
            Self::ChangeTextLineItemName(_) => "changeTextLineItemName",
            Self::ChangeTextLineItemQuantity(_) => "changeTextLineItemQuantity",
            Self::ChangeTextLineItemsOrder(_) => "changeTextLineItemsOrder",
            Self::RemoveLineItem(_) => "removeLineItem",
            Self::RemoveTextLineItem(_) => "removeTextLineItem",
            Self::SetCustomField(_) => "setCustomField",
            Self::SetCustomType(_) => "setCustomType",
            Self::SetDeleteDaysAfterLastModification(_) => "setDeleteDaysAfterLastModification",
            Self::SetDescription(_) => "setDescription",
            Self::SetLineItemCustomField(_) => "setLineItemCustomField",
            Self::SetLineItemCustomType(_) => "setLineItemCustomType",
            Self::SetTextLineItemCustomField(_) => "setTextLineItemCustomField",
            Self::SetTextLineItemCustomType(_) => "setTextLineItemCustomType",
            Self::SetTextLineItemDescription(_) => "setTextLineItemDescription",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { MyShoppingListUpdateAction by "action" or RawAction {
    "addLineItem" => AddLineItem, "addTextLineItem" => AddTextLineItem,
    "changeLineItemQuantity" => ChangeLineItemQuantity, "changeLineItemsOrder" => ChangeLineItemsOrder,
    "changeName" => ChangeName, "changeTextLineItemName" => ChangeTextLineItemName,
    "changeTextLineItemQuantity" => ChangeTextLineItemQuantity,
    "changeTextLineItemsOrder" => ChangeTextLineItemsOrder, "removeLineItem" => RemoveLineItem,
    "removeTextLineItem" => RemoveTextLineItem, "setCustomField" => SetCustomField,
    "setCustomType" => SetCustomType,
    "setDeleteDaysAfterLastModification" => SetDeleteDaysAfterLastModification,
    "setDescription" => SetDescription, "setLineItemCustomField" => SetLineItemCustomField,
    "setLineItemCustomType" => SetLineItemCustomType,
    "setTextLineItemCustomField" => SetTextLineItemCustomField,
    "setTextLineItemCustomType" => SetTextLineItemCustomType,
    "setTextLineItemDescription" => SetTextLineItemDescription,
} }

impl From<MyShoppingListAddLineItemAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListAddLineItemAction) -> Self {
        Self::AddLineItem(kind)
    }
}

impl From<MyShoppingListAddTextLineItemAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListAddTextLineItemAction) -> Self {
        Self::AddTextLineItem(kind)
    }
}

impl From<MyShoppingListChangeLineItemQuantityAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListChangeLineItemQuantityAction) -> Self {
        Self::ChangeLineItemQuantity(kind)
    }
}

impl From<MyShoppingListChangeLineItemsOrderAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListChangeLineItemsOrderAction) -> Self {
        Self::ChangeLineItemsOrder(kind)
    }
}

impl From<MyShoppingListChangeNameAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListChangeNameAction) -> Self {
        Self::ChangeName(kind)
    }
}

impl From<MyShoppingListChangeTextLineItemNameAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListChangeTextLineItemNameAction) -> Self {
        Self::ChangeTextLineItemName(kind)
    }
}

impl From<MyShoppingListChangeTextLineItemQuantityAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListChangeTextLineItemQuantityAction) -> Self {
        Self::ChangeTextLineItemQuantity(kind)
    }
}

impl From<MyShoppingListChangeTextLineItemsOrderAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListChangeTextLineItemsOrderAction) -> Self {
        Self::ChangeTextLineItemsOrder(kind)
    }
}

impl From<MyShoppingListRemoveLineItemAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListRemoveLineItemAction) -> Self {
        Self::RemoveLineItem(kind)
    }
}

impl From<MyShoppingListRemoveTextLineItemAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListRemoveTextLineItemAction) -> Self {
        Self::RemoveTextLineItem(kind)
    }
}

impl From<MyShoppingListSetCustomFieldAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetCustomFieldAction) -> Self {
        Self::SetCustomField(kind)
    }
}

impl From<MyShoppingListSetCustomTypeAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetCustomTypeAction) -> Self {
        Self::SetCustomType(kind)
    }
}

impl From<MyShoppingListSetDeleteDaysAfterLastModificationAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetDeleteDaysAfterLastModificationAction) -> Self {
        Self::SetDeleteDaysAfterLastModification(kind)
    }
}

impl From<MyShoppingListSetDescriptionAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetDescriptionAction) -> Self {
        Self::SetDescription(kind)
    }
}

impl From<MyShoppingListSetLineItemCustomFieldAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetLineItemCustomFieldAction) -> Self {
        Self::SetLineItemCustomField(kind)
    }
}

impl From<MyShoppingListSetLineItemCustomTypeAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetLineItemCustomTypeAction) -> Self {
        Self::SetLineItemCustomType(kind)
    }
}

impl From<MyShoppingListSetTextLineItemCustomFieldAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetTextLineItemCustomFieldAction) -> Self {
        Self::SetTextLineItemCustomField(kind)
    }
}

impl From<MyShoppingListSetTextLineItemCustomTypeAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetTextLineItemCustomTypeAction) -> Self {
        Self::SetTextLineItemCustomType(kind)
    }
}

impl From<MyShoppingListSetTextLineItemDescriptionAction> for MyShoppingListUpdateAction {
    fn from(kind: MyShoppingListSetTextLineItemDescriptionAction) -> Self {
        Self::SetTextLineItemDescription(kind)
    }
}

/// The platform's [`MyShoppingListAddLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListAddLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `addLineItem`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListAddLineItemAction {
    pub key: Option<Key>,
    pub sku: Option<String>,
    pub product_id: Option<Id<Product>>,
    pub variant_id: Option<i64>,
    pub quantity: Option<i64>,
    pub added_at: Option<DateTime>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { MyShoppingListAddLineItemAction {
    0 => key: "key", 1 => sku: "sku", 2 => product_id: "productId", 3 => variant_id: "variantId",
    4 => quantity: "quantity", 5 => added_at: "addedAt", 6 => custom: "custom",
} }

/// The platform's [`MyShoppingListAddTextLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListAddTextLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `addTextLineItem`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListAddTextLineItemAction {
    pub name: LocalizedString,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub quantity: Option<i64>,
    pub added_at: Option<DateTime>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { MyShoppingListAddTextLineItemAction {
    0 => name: "name", 1 => key: "key", 2 => description: "description", 3 => quantity: "quantity",
    4 => added_at: "addedAt", 5 => custom: "custom",
} }

impl MyShoppingListAddTextLineItemAction {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self {
            name,
            key: None,
            description: None,
            quantity: None,
            added_at: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyShoppingListChangeLineItemQuantityAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeLineItemQuantityAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeLineItemQuantity`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListChangeLineItemQuantityAction {
    pub line_item_id: Option<Id<ShoppingListLineItem>>,
    pub line_item_key: Option<Key>,
    /// At least 0.
    pub quantity: i64,
    pub other: OtherFields,
}

members! { MyShoppingListChangeLineItemQuantityAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => quantity: "quantity",
} }

impl MyShoppingListChangeLineItemQuantityAction {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64) -> Self {
        Self { line_item_id: None, line_item_key: None, quantity, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeLineItemsOrderAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeLineItemsOrderAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeLineItemsOrder`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListChangeLineItemsOrderAction {
    pub line_item_order: Vec<Id<ShoppingListLineItem>>,
    pub other: OtherFields,
}

members! { MyShoppingListChangeLineItemsOrderAction {
    0 => line_item_order: "lineItemOrder",
} }

impl MyShoppingListChangeLineItemsOrderAction {
    /// With what is required; all else is absent.
    pub fn new(line_item_order: Vec<Id<ShoppingListLineItem>>) -> Self {
        Self { line_item_order, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeNameAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeNameAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeName`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListChangeNameAction {
    pub name: LocalizedString,
    pub other: OtherFields,
}

members! { MyShoppingListChangeNameAction {
    0 => name: "name",
} }

impl MyShoppingListChangeNameAction {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self { name, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeTextLineItemNameAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeTextLineItemNameAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeTextLineItemName`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListChangeTextLineItemNameAction {
    pub text_line_item_id: Option<Id<TextLineItem>>,
    pub text_line_item_key: Option<Key>,
    pub name: LocalizedString,
    pub other: OtherFields,
}

members! { MyShoppingListChangeTextLineItemNameAction {
    0 => text_line_item_id: "textLineItemId", 1 => text_line_item_key: "textLineItemKey",
    2 => name: "name",
} }

impl MyShoppingListChangeTextLineItemNameAction {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self { text_line_item_id: None, text_line_item_key: None, name, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeTextLineItemQuantityAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeTextLineItemQuantityAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeTextLineItemQuantity`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListChangeTextLineItemQuantityAction {
    pub text_line_item_id: Option<Id<TextLineItem>>,
    pub text_line_item_key: Option<Key>,
    /// At least 0.
    pub quantity: i64,
    pub other: OtherFields,
}

members! { MyShoppingListChangeTextLineItemQuantityAction {
    0 => text_line_item_id: "textLineItemId", 1 => text_line_item_key: "textLineItemKey",
    2 => quantity: "quantity",
} }

impl MyShoppingListChangeTextLineItemQuantityAction {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64) -> Self {
        Self { text_line_item_id: None, text_line_item_key: None, quantity, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeTextLineItemsOrderAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeTextLineItemsOrderAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeTextLineItemsOrder`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListChangeTextLineItemsOrderAction {
    pub text_line_item_order: Vec<Id<TextLineItem>>,
    pub other: OtherFields,
}

members! { MyShoppingListChangeTextLineItemsOrderAction {
    0 => text_line_item_order: "textLineItemOrder",
} }

impl MyShoppingListChangeTextLineItemsOrderAction {
    /// With what is required; all else is absent.
    pub fn new(text_line_item_order: Vec<Id<TextLineItem>>) -> Self {
        Self { text_line_item_order, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListRemoveLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListRemoveLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `removeLineItem`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListRemoveLineItemAction {
    pub line_item_id: Option<Id<ShoppingListLineItem>>,
    pub line_item_key: Option<Key>,
    /// At least 1.
    pub quantity: Option<i64>,
    pub other: OtherFields,
}

members! { MyShoppingListRemoveLineItemAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => quantity: "quantity",
} }

/// The platform's [`MyShoppingListRemoveTextLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListRemoveTextLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `removeTextLineItem`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListRemoveTextLineItemAction {
    pub text_line_item_id: Option<Id<TextLineItem>>,
    pub text_line_item_key: Option<Key>,
    /// At least 1.
    pub quantity: Option<i64>,
    pub other: OtherFields,
}

members! { MyShoppingListRemoveTextLineItemAction {
    0 => text_line_item_id: "textLineItemId", 1 => text_line_item_key: "textLineItemKey",
    2 => quantity: "quantity",
} }

/// The platform's [`MyShoppingListSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetCustomFieldAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListSetCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyShoppingListSetCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyShoppingListSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetCustomTypeAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListSetCustomTypeAction {
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyShoppingListSetCustomTypeAction {
    0 => r#type: "type", 1 => fields: "fields",
} }

/// The platform's [`MyShoppingListSetDeleteDaysAfterLastModificationAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetDeleteDaysAfterLastModificationAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setDeleteDaysAfterLastModification`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListSetDeleteDaysAfterLastModificationAction {
    /// 1 to 365250.
    pub delete_days_after_last_modification: Option<i64>,
    pub other: OtherFields,
}

members! { MyShoppingListSetDeleteDaysAfterLastModificationAction {
    0 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
} }

/// The platform's [`MyShoppingListSetDescriptionAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetDescriptionAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setDescription`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListSetDescriptionAction {
    pub description: Option<LocalizedString>,
    pub other: OtherFields,
}

members! { MyShoppingListSetDescriptionAction {
    0 => description: "description",
} }

/// The platform's [`MyShoppingListSetLineItemCustomFieldAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetLineItemCustomFieldAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setLineItemCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListSetLineItemCustomFieldAction {
    pub line_item_id: Option<Id<ShoppingListLineItem>>,
    pub line_item_key: Option<Key>,
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyShoppingListSetLineItemCustomFieldAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => name: "name",
    3 => value: "value",
} }

impl MyShoppingListSetLineItemCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            line_item_id: None,
            line_item_key: None,
            name: name.into(),
            value: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyShoppingListSetLineItemCustomTypeAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetLineItemCustomTypeAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setLineItemCustomType`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListSetLineItemCustomTypeAction {
    pub line_item_id: Id<ShoppingListLineItem>,
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyShoppingListSetLineItemCustomTypeAction {
    0 => line_item_id: "lineItemId", 1 => r#type: "type", 2 => fields: "fields",
} }

impl MyShoppingListSetLineItemCustomTypeAction {
    /// With what is required; all else is absent.
    pub fn new(line_item_id: impl Into<Id<ShoppingListLineItem>>) -> Self {
        Self { line_item_id: line_item_id.into(), r#type: None, fields: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListSetTextLineItemCustomFieldAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetTextLineItemCustomFieldAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setTextLineItemCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyShoppingListSetTextLineItemCustomFieldAction {
    pub text_line_item_id: Option<Id<TextLineItem>>,
    pub text_line_item_key: Option<Key>,
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyShoppingListSetTextLineItemCustomFieldAction {
    0 => text_line_item_id: "textLineItemId", 1 => text_line_item_key: "textLineItemKey",
    2 => name: "name", 3 => value: "value",
} }

impl MyShoppingListSetTextLineItemCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            text_line_item_id: None,
            text_line_item_key: None,
            name: name.into(),
            value: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyShoppingListSetTextLineItemCustomTypeAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetTextLineItemCustomTypeAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setTextLineItemCustomType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListSetTextLineItemCustomTypeAction {
    pub text_line_item_id: Option<Id<TextLineItem>>,
    pub text_line_item_key: Option<Key>,
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyShoppingListSetTextLineItemCustomTypeAction {
    0 => text_line_item_id: "textLineItemId", 1 => text_line_item_key: "textLineItemKey",
    2 => r#type: "type", 3 => fields: "fields",
} }

/// The platform's [`MyShoppingListSetTextLineItemDescriptionAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetTextLineItemDescriptionAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setTextLineItemDescription`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyShoppingListSetTextLineItemDescriptionAction {
    pub text_line_item_id: Option<Id<TextLineItem>>,
    pub text_line_item_key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub other: OtherFields,
}

members! { MyShoppingListSetTextLineItemDescriptionAction {
    0 => text_line_item_id: "textLineItemId", 1 => text_line_item_key: "textLineItemKey",
    2 => description: "description",
} }
