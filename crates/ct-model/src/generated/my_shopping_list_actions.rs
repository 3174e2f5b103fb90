//! What an update of one's own shopping list can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    CustomFieldsDraft, DateTime, FieldContainer, Id, Key, LocalizedString, OtherFields, Product, RawAction,
    RawJson, ResourceIdentifier, ShoppingListLineItem, TextLineItem, Type,
};

/// The platform's [`MyShoppingListUpdateAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyShoppingListUpdateAction {
    #[serde(rename = "addLineItem")]
    AddLineItem(MyShoppingListAddLineItemAction),
    #[serde(rename = "addTextLineItem")]
    AddTextLineItem(MyShoppingListAddTextLineItemAction),
    #[serde(rename = "changeLineItemQuantity")]
    ChangeLineItemQuantity(MyShoppingListChangeLineItemQuantityAction),
    #[serde(rename = "changeLineItemsOrder")]
    ChangeLineItemsOrder(MyShoppingListChangeLineItemsOrderAction),
    #[serde(rename = "changeName")]
    ChangeName(MyShoppingListChangeNameAction),
    #[serde(rename = "changeTextLineItemName")]
    ChangeTextLineItemName(MyShoppingListChangeTextLineItemNameAction),
    #[serde(rename = "changeTextLineItemQuantity")]
    ChangeTextLineItemQuantity(MyShoppingListChangeTextLineItemQuantityAction),
    #[serde(rename = "changeTextLineItemsOrder")]
    ChangeTextLineItemsOrder(MyShoppingListChangeTextLineItemsOrderAction),
    #[serde(rename = "removeLineItem")]
    RemoveLineItem(MyShoppingListRemoveLineItemAction),
    #[serde(rename = "removeTextLineItem")]
    RemoveTextLineItem(MyShoppingListRemoveTextLineItemAction),
    #[serde(rename = "setCustomField")]
    SetCustomField(MyShoppingListSetCustomFieldAction),
    #[serde(rename = "setCustomType")]
    SetCustomType(MyShoppingListSetCustomTypeAction),
    #[serde(rename = "setDeleteDaysAfterLastModification")]
    SetDeleteDaysAfterLastModification(MyShoppingListSetDeleteDaysAfterLastModificationAction),
    #[serde(rename = "setDescription")]
    SetDescription(MyShoppingListSetDescriptionAction),
    #[serde(rename = "setLineItemCustomField")]
    SetLineItemCustomField(MyShoppingListSetLineItemCustomFieldAction),
    #[serde(rename = "setLineItemCustomType")]
    SetLineItemCustomType(MyShoppingListSetLineItemCustomTypeAction),
    #[serde(rename = "setTextLineItemCustomField")]
    SetTextLineItemCustomField(MyShoppingListSetTextLineItemCustomFieldAction),
    #[serde(rename = "setTextLineItemCustomType")]
    SetTextLineItemCustomType(MyShoppingListSetTextLineItemCustomTypeAction),
    #[serde(rename = "setTextLineItemDescription")]
    SetTextLineItemDescription(MyShoppingListSetTextLineItemDescriptionAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for MyShoppingListUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "addLineItem" => raw.read().map(Self::AddLineItem),
            "addTextLineItem" => raw.read().map(Self::AddTextLineItem),
            "changeLineItemQuantity" => raw.read().map(Self::ChangeLineItemQuantity),
            "changeLineItemsOrder" => raw.read().map(Self::ChangeLineItemsOrder),
            "changeName" => raw.read().map(Self::ChangeName),
            "changeTextLineItemName" => raw.read().map(Self::ChangeTextLineItemName),
            "changeTextLineItemQuantity" => raw.read().map(Self::ChangeTextLineItemQuantity),
            "changeTextLineItemsOrder" => raw.read().map(Self::ChangeTextLineItemsOrder),
            "removeLineItem" => raw.read().map(Self::RemoveLineItem),
            "removeTextLineItem" => raw.read().map(Self::RemoveTextLineItem),
            "setCustomField" => raw.read().map(Self::SetCustomField),
            "setCustomType" => raw.read().map(Self::SetCustomType),
            "setDeleteDaysAfterLastModification" => raw.read().map(Self::SetDeleteDaysAfterLastModification),
            "setDescription" => raw.read().map(Self::SetDescription),
            "setLineItemCustomField" => raw.read().map(Self::SetLineItemCustomField),
            "setLineItemCustomType" => raw.read().map(Self::SetLineItemCustomType),
            "setTextLineItemCustomField" => raw.read().map(Self::SetTextLineItemCustomField),
            "setTextLineItemCustomType" => raw.read().map(Self::SetTextLineItemCustomType),
            "setTextLineItemDescription" => raw.read().map(Self::SetTextLineItemDescription),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListAddLineItemAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<Id<Product>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListAddTextLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListAddTextLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `addTextLineItem`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListAddTextLineItemAction {
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListChangeLineItemQuantityAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<ShoppingListLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    /// At least 0.
    pub quantity: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListChangeLineItemQuantityAction {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64) -> Self {
        Self { line_item_id: None, line_item_key: None, quantity, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeLineItemsOrderAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeLineItemsOrderAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeLineItemsOrder`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListChangeLineItemsOrderAction {
    pub line_item_order: Vec<Id<ShoppingListLineItem>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListChangeLineItemsOrderAction {
    /// With what is required; all else is absent.
    pub fn new(line_item_order: Vec<Id<ShoppingListLineItem>>) -> Self {
        Self { line_item_order, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeNameAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeNameAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeName`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyShoppingListChangeNameAction {
    pub name: LocalizedString,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListChangeNameAction {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self { name, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeTextLineItemNameAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeTextLineItemNameAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeTextLineItemName`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListChangeTextLineItemNameAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_id: Option<Id<TextLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_key: Option<Key>,
    pub name: LocalizedString,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListChangeTextLineItemNameAction {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString) -> Self {
        Self { text_line_item_id: None, text_line_item_key: None, name, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeTextLineItemQuantityAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeTextLineItemQuantityAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeTextLineItemQuantity`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListChangeTextLineItemQuantityAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_id: Option<Id<TextLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_key: Option<Key>,
    /// At least 0.
    pub quantity: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListChangeTextLineItemQuantityAction {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64) -> Self {
        Self { text_line_item_id: None, text_line_item_key: None, quantity, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListChangeTextLineItemsOrderAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListChangeTextLineItemsOrderAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `changeTextLineItemsOrder`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListChangeTextLineItemsOrderAction {
    pub text_line_item_order: Vec<Id<TextLineItem>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListChangeTextLineItemsOrderAction {
    /// With what is required; all else is absent.
    pub fn new(text_line_item_order: Vec<Id<TextLineItem>>) -> Self {
        Self { text_line_item_order, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListRemoveLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListRemoveLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `removeLineItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListRemoveLineItemAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<ShoppingListLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListRemoveTextLineItemAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListRemoveTextLineItemAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `removeTextLineItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListRemoveTextLineItemAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_id: Option<Id<TextLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_key: Option<Key>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetCustomFieldAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyShoppingListSetCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetCustomTypeAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyShoppingListSetCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListSetDeleteDaysAfterLastModificationAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetDeleteDaysAfterLastModificationAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setDeleteDaysAfterLastModification`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListSetDeleteDaysAfterLastModificationAction {
    /// 1 to 365250.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListSetDescriptionAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetDescriptionAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyShoppingListSetDescriptionAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListSetLineItemCustomFieldAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetLineItemCustomFieldAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setLineItemCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListSetLineItemCustomFieldAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<ShoppingListLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListSetLineItemCustomTypeAction {
    pub line_item_id: Id<ShoppingListLineItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyShoppingListSetLineItemCustomTypeAction {
    /// With what is required; all else is absent.
    pub fn new(line_item_id: impl Into<Id<ShoppingListLineItem>>) -> Self {
        Self { line_item_id: line_item_id.into(), r#type: None, fields: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyShoppingListSetTextLineItemCustomFieldAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetTextLineItemCustomFieldAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setTextLineItemCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListSetTextLineItemCustomFieldAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_id: Option<Id<TextLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_key: Option<Key>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListSetTextLineItemCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_id: Option<Id<TextLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyShoppingListSetTextLineItemDescriptionAction`](https://docs.commercetools.com/api/projects/me-shopping-lists#ctp:api:type:MyShoppingListSetTextLineItemDescriptionAction).
///
/// The [`MyShoppingListUpdateAction`](crate::MyShoppingListUpdateAction) `setTextLineItemDescription`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyShoppingListSetTextLineItemDescriptionAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_id: Option<Id<TextLineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_line_item_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(flatten)]
    pub other: OtherFields,
}
