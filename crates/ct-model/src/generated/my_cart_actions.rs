//! What an update of one's own cart can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    BaseAddress, BusinessUnit, Channel, Country, CustomFieldsDraft, DateTime, DiscountCode,
    ExternalLineItemTotalPrice, ExternalTaxRateDraft, FieldContainer, Id, ItemShippingDetailsDraft,
    ItemShippingTarget, Key, LineItem, LineItemRecurrenceInfoDraft, Locale, Money, OtherFields, Payment,
    Product, RawAction, RawJson, Reference, ResourceIdentifier, ShippingMethod, TaxMode, Type,
};

/// The platform's [`MyCartUpdateAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyCartUpdateAction {
    #[serde(rename = "addDiscountCode")]
    AddDiscountCode(MyCartAddDiscountCodeAction),
    #[serde(rename = "addItemShippingAddress")]
    AddItemShippingAddress(MyCartAddItemShippingAddressAction),
    #[serde(rename = "addLineItem")]
    AddLineItem(MyCartAddLineItemAction),
    #[serde(rename = "addPayment")]
    AddPayment(MyCartAddPaymentAction),
    #[serde(rename = "applyDeltaToLineItemShippingDetailsTargets")]
    ApplyDeltaToLineItemShippingDetailsTargets(MyCartApplyDeltaToLineItemShippingDetailsTargetsAction),
    #[serde(rename = "changeLineItemQuantity")]
    ChangeLineItemQuantity(MyCartChangeLineItemQuantityAction),
    #[serde(rename = "changeLineItemsOrder")]
    ChangeLineItemsOrder(MyCartChangeLineItemsOrderAction),
    #[serde(rename = "changeTaxMode")]
    ChangeTaxMode(MyCartChangeTaxModeAction),
    #[serde(rename = "recalculate")]
    Recalculate(MyCartRecalculateAction),
    #[serde(rename = "removeDiscountCode")]
    RemoveDiscountCode(MyCartRemoveDiscountCodeAction),
    #[serde(rename = "removeItemShippingAddress")]
    RemoveItemShippingAddress(MyCartRemoveItemShippingAddressAction),
    #[serde(rename = "removeLineItem")]
    RemoveLineItem(MyCartRemoveLineItemAction),
    #[serde(rename = "removePayment")]
    RemovePayment(MyCartRemovePaymentAction),
    #[serde(rename = "setBillingAddress")]
    SetBillingAddress(MyCartSetBillingAddressAction),
    #[serde(rename = "setBusinessUnit")]
    SetBusinessUnit(MyCartSetBusinessUnitAction),
    #[serde(rename = "setCountry")]
    SetCountry(MyCartSetCountryAction),
    #[serde(rename = "setCustomField")]
    SetCustomField(MyCartSetCustomFieldAction),
    #[serde(rename = "setCustomType")]
    SetCustomType(MyCartSetCustomTypeAction),
    #[serde(rename = "setCustomerEmail")]
    SetCustomerEmail(MyCartSetCustomerEmailAction),
    #[serde(rename = "setDeleteDaysAfterLastModification")]
    SetDeleteDaysAfterLastModification(MyCartSetDeleteDaysAfterLastModificationAction),
    #[serde(rename = "setLineItemCustomField")]
    SetLineItemCustomField(MyCartSetLineItemCustomFieldAction),
    #[serde(rename = "setLineItemCustomType")]
    SetLineItemCustomType(MyCartSetLineItemCustomTypeAction),
    #[serde(rename = "setLineItemDistributionChannel")]
    SetLineItemDistributionChannel(MyCartSetLineItemDistributionChannelAction),
    #[serde(rename = "setLineItemShippingDetails")]
    SetLineItemShippingDetails(MyCartSetLineItemShippingDetailsAction),
    #[serde(rename = "setLineItemSupplyChannel")]
    SetLineItemSupplyChannel(MyCartSetLineItemSupplyChannelAction),
    #[serde(rename = "setLocale")]
    SetLocale(MyCartSetLocaleAction),
    #[serde(rename = "setShippingAddress")]
    SetShippingAddress(MyCartSetShippingAddressAction),
    #[serde(rename = "setShippingMethod")]
    SetShippingMethod(MyCartSetShippingMethodAction),
    #[serde(rename = "updateItemShippingAddress")]
    UpdateItemShippingAddress(MyCartUpdateItemShippingAddressAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawAction),
}

impl MyCartUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AddDiscountCode(_) => "addDiscountCode",
            Self::AddItemShippingAddress(_) => "addItemShippingAddress",
            Self::AddLineItem(_) => "addLineItem",
            Self::AddPayment(_) => "addPayment",
            Self::ApplyDeltaToLineItemShippingDetailsTargets(_) => {
                "applyDeltaToLineItemShippingDetailsTargets"
            }
            Self::ChangeLineItemQuantity(_) => "changeLineItemQuantity",
            Self::ChangeLineItemsOrder(_) => "changeLineItemsOrder",
            Self::ChangeTaxMode(_) => "changeTaxMode",
            Self::Recalculate(_) => "recalculate",
            Self::RemoveDiscountCode(_) => "removeDiscountCode",
            Self::RemoveItemShippingAddress(_) => "removeItemShippingAddress",
            Self::RemoveLineItem(_) => "removeLineItem",
            Self::RemovePayment(_) => "removePayment",
            Self::SetBillingAddress(_) => "setBillingAddress",
            Self::SetBusinessUnit(_) => "setBusinessUnit",
            Self::SetCountry(_) => "setCountry",
            Self::SetCustomField(_) => "setCustomField",
            Self::SetCustomType(_) => "setCustomType",
            Self::SetCustomerEmail(_) => "setCustomerEmail",
            Self::SetDeleteDaysAfterLastModification(_) => "setDeleteDaysAfterLastModification",
            Self::SetLineItemCustomField(_) => "setLineItemCustomField",
            Self::SetLineItemCustomType(_) => "setLineItemCustomType",
            Self::SetLineItemDistributionChannel(_) => "setLineItemDistributionChannel",
            Self::SetLineItemShippingDetails(_) => "setLineItemShippingDetails",
            Self::SetLineItemSupplyChannel(_) => "setLineItemSupplyChannel",
            Self::SetLocale(_) => "setLocale",
            Self::SetShippingAddress(_) => "setShippingAddress",
            Self::SetShippingMethod(_) => "setShippingMethod",
            Self::UpdateItemShippingAddress(_) => "updateItemShippingAddress",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for MyCartUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "addDiscountCode" => raw.read().map(Self::AddDiscountCode),
            "addItemShippingAddress" => raw.read().map(Self::AddItemShippingAddress),
            "addLineItem" => raw.read().map(Self::AddLineItem),
            "addPayment" => raw.read().map(Self::AddPayment),
            "applyDeltaToLineItemShippingDetailsTargets" => {
                raw.read().map(Self::ApplyDeltaToLineItemShippingDetailsTargets)
            }
            "changeLineItemQuantity" => raw.read().map(Self::ChangeLineItemQuantity),
            "changeLineItemsOrder" => raw.read().map(Self::ChangeLineItemsOrder),
            "changeTaxMode" => raw.read().map(Self::ChangeTaxMode),
            "recalculate" => raw.read().map(Self::Recalculate),
            "removeDiscountCode" => raw.read().map(Self::RemoveDiscountCode),
            "removeItemShippingAddress" => raw.read().map(Self::RemoveItemShippingAddress),
            "removeLineItem" => raw.read().map(Self::RemoveLineItem),
            "removePayment" => raw.read().map(Self::RemovePayment),
            "setBillingAddress" => raw.read().map(Self::SetBillingAddress),
            "setBusinessUnit" => raw.read().map(Self::SetBusinessUnit),
            "setCountry" => raw.read().map(Self::SetCountry),
            "setCustomField" => raw.read().map(Self::SetCustomField),
            "setCustomType" => raw.read().map(Self::SetCustomType),
            "setCustomerEmail" => raw.read().map(Self::SetCustomerEmail),
            "setDeleteDaysAfterLastModification" => raw.read().map(Self::SetDeleteDaysAfterLastModification),
            "setLineItemCustomField" => raw.read().map(Self::SetLineItemCustomField),
            "setLineItemCustomType" => raw.read().map(Self::SetLineItemCustomType),
            "setLineItemDistributionChannel" => raw.read().map(Self::SetLineItemDistributionChannel),
            "setLineItemShippingDetails" => raw.read().map(Self::SetLineItemShippingDetails),
            "setLineItemSupplyChannel" => raw.read().map(Self::SetLineItemSupplyChannel),
            "setLocale" => raw.read().map(Self::SetLocale),
            "setShippingAddress" => raw.read().map(Self::SetShippingAddress),
            "setShippingMethod" => raw.read().map(Self::SetShippingMethod),
            "updateItemShippingAddress" => raw.read().map(Self::UpdateItemShippingAddress),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<MyCartAddDiscountCodeAction> for MyCartUpdateAction {
    fn from(kind: MyCartAddDiscountCodeAction) -> Self {
        Self::AddDiscountCode(kind)
    }
}

impl From<MyCartAddItemShippingAddressAction> for MyCartUpdateAction {
    fn from(kind: MyCartAddItemShippingAddressAction) -> Self {
        Self::AddItemShippingAddress(kind)
    }
}

impl From<MyCartAddLineItemAction> for MyCartUpdateAction {
    fn from(kind: MyCartAddLineItemAction) -> Self {
        Self::AddLineItem(kind)
    }
}

impl From<MyCartAddPaymentAction> for MyCartUpdateAction {
    fn from(kind: MyCartAddPaymentAction) -> Self {
        Self::AddPayment(kind)
    }
}

impl From<MyCartApplyDeltaToLineItemShippingDetailsTargetsAction> for MyCartUpdateAction {
    fn from(kind: MyCartApplyDeltaToLineItemShippingDetailsTargetsAction) -> Self {
        Self::ApplyDeltaToLineItemShippingDetailsTargets(kind)
    }
}

impl From<MyCartChangeLineItemQuantityAction> for MyCartUpdateAction {
    fn from(kind: MyCartChangeLineItemQuantityAction) -> Self {
        Self::ChangeLineItemQuantity(kind)
    }
}

impl From<MyCartChangeLineItemsOrderAction> for MyCartUpdateAction {
    fn from(kind: MyCartChangeLineItemsOrderAction) -> Self {
        Self::ChangeLineItemsOrder(kind)
    }
}

impl From<MyCartChangeTaxModeAction> for MyCartUpdateAction {
    fn from(kind: MyCartChangeTaxModeAction) -> Self {
        Self::ChangeTaxMode(kind)
    }
}

impl From<MyCartRecalculateAction> for MyCartUpdateAction {
    fn from(kind: MyCartRecalculateAction) -> Self {
        Self::Recalculate(kind)
    }
}

impl From<MyCartRemoveDiscountCodeAction> for MyCartUpdateAction {
    fn from(kind: MyCartRemoveDiscountCodeAction) -> Self {
        Self::RemoveDiscountCode(kind)
    }
}

impl From<MyCartRemoveItemShippingAddressAction> for MyCartUpdateAction {
    fn from(kind: MyCartRemoveItemShippingAddressAction) -> Self {
        Self::RemoveItemShippingAddress(kind)
    }
}

impl From<MyCartRemoveLineItemAction> for MyCartUpdateAction {
    fn from(kind: MyCartRemoveLineItemAction) -> Self {
        Self::RemoveLineItem(kind)
    }
}

impl From<MyCartRemovePaymentAction> for MyCartUpdateAction {
    fn from(kind: MyCartRemovePaymentAction) -> Self {
        Self::RemovePayment(kind)
    }
}

impl From<MyCartSetBillingAddressAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetBillingAddressAction) -> Self {
        Self::SetBillingAddress(kind)
    }
}

impl From<MyCartSetBusinessUnitAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetBusinessUnitAction) -> Self {
        Self::SetBusinessUnit(kind)
    }
}

impl From<MyCartSetCountryAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetCountryAction) -> Self {
        Self::SetCountry(kind)
    }
}

impl From<MyCartSetCustomFieldAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetCustomFieldAction) -> Self {
        Self::SetCustomField(kind)
    }
}

impl From<MyCartSetCustomTypeAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetCustomTypeAction) -> Self {
        Self::SetCustomType(kind)
    }
}

impl From<MyCartSetCustomerEmailAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetCustomerEmailAction) -> Self {
        Self::SetCustomerEmail(kind)
    }
}

impl From<MyCartSetDeleteDaysAfterLastModificationAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetDeleteDaysAfterLastModificationAction) -> Self {
        Self::SetDeleteDaysAfterLastModification(kind)
    }
}

impl From<MyCartSetLineItemCustomFieldAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetLineItemCustomFieldAction) -> Self {
        Self::SetLineItemCustomField(kind)
    }
}

impl From<MyCartSetLineItemCustomTypeAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetLineItemCustomTypeAction) -> Self {
        Self::SetLineItemCustomType(kind)
    }
}

impl From<MyCartSetLineItemDistributionChannelAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetLineItemDistributionChannelAction) -> Self {
        Self::SetLineItemDistributionChannel(kind)
    }
}

impl From<MyCartSetLineItemShippingDetailsAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetLineItemShippingDetailsAction) -> Self {
        Self::SetLineItemShippingDetails(kind)
    }
}

impl From<MyCartSetLineItemSupplyChannelAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetLineItemSupplyChannelAction) -> Self {
        Self::SetLineItemSupplyChannel(kind)
    }
}

impl From<MyCartSetLocaleAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetLocaleAction) -> Self {
        Self::SetLocale(kind)
    }
}

impl From<MyCartSetShippingAddressAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetShippingAddressAction) -> Self {
        Self::SetShippingAddress(kind)
    }
}

impl From<MyCartSetShippingMethodAction> for MyCartUpdateAction {
    fn from(kind: MyCartSetShippingMethodAction) -> Self {
        Self::SetShippingMethod(kind)
    }
}

impl From<MyCartUpdateItemShippingAddressAction> for MyCartUpdateAction {
    fn from(kind: MyCartUpdateItemShippingAddressAction) -> Self {
        Self::UpdateItemShippingAddress(kind)
    }
}

/// The platform's [`MyCartAddDiscountCodeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddDiscountCodeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addDiscountCode`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartAddDiscountCodeAction {
    pub code: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartAddDiscountCodeAction {
    /// With what is required; all else is absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartAddItemShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddItemShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addItemShippingAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartAddItemShippingAddressAction {
    pub address: BaseAddress,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartAddItemShippingAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartAddLineItemAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddLineItemAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addLineItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartAddLineItemAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<Id<Product>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// `1` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_details: Option<ItemShippingDetailsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_info: Option<LineItemRecurrenceInfoDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartAddPaymentAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddPaymentAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addPayment`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartAddPaymentAction {
    pub payment: ResourceIdentifier<Payment>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartAddPaymentAction {
    /// With what is required; all else is absent.
    pub fn new(payment: impl Into<ResourceIdentifier<Payment>>) -> Self {
        Self { payment: payment.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartApplyDeltaToLineItemShippingDetailsTargetsAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartApplyDeltaToLineItemShippingDetailsTargetsAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `applyDeltaToLineItemShippingDetailsTargets`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartApplyDeltaToLineItemShippingDetailsTargetsAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    pub targets_delta: Vec<ItemShippingTarget>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartApplyDeltaToLineItemShippingDetailsTargetsAction {
    /// With what is required; all else is absent.
    pub fn new(targets_delta: Vec<ItemShippingTarget>) -> Self {
        Self { line_item_id: None, line_item_key: None, targets_delta, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartChangeLineItemQuantityAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartChangeLineItemQuantityAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `changeLineItemQuantity`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartChangeLineItemQuantityAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    /// At least 0.
    pub quantity: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_price: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_total_price: Option<ExternalLineItemTotalPrice>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartChangeLineItemQuantityAction {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64) -> Self {
        Self {
            line_item_id: None,
            line_item_key: None,
            quantity,
            external_price: None,
            external_total_price: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyCartChangeLineItemsOrderAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartChangeLineItemsOrderAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `changeLineItemsOrder`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartChangeLineItemsOrderAction {
    pub line_item_order: Vec<Id<LineItem>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartChangeLineItemsOrderAction {
    /// With what is required; all else is absent.
    pub fn new(line_item_order: Vec<Id<LineItem>>) -> Self {
        Self { line_item_order, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartChangeTaxModeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartChangeTaxModeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `changeTaxMode`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartChangeTaxModeAction {
    pub tax_mode: TaxMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartChangeTaxModeAction {
    /// With what is required; all else is absent.
    pub fn new(tax_mode: TaxMode) -> Self {
        Self { tax_mode, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartRecalculateAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRecalculateAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `recalculate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartRecalculateAction {
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_product_data: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartRemoveDiscountCodeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemoveDiscountCodeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removeDiscountCode`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartRemoveDiscountCodeAction {
    pub discount_code: Reference<DiscountCode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartRemoveDiscountCodeAction {
    /// With what is required; all else is absent.
    pub fn new(discount_code: impl Into<Reference<DiscountCode>>) -> Self {
        Self { discount_code: discount_code.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartRemoveItemShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemoveItemShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removeItemShippingAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartRemoveItemShippingAddressAction {
    pub address_key: Key,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartRemoveItemShippingAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address_key: Key) -> Self {
        Self { address_key, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartRemoveLineItemAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemoveLineItemAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removeLineItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartRemoveLineItemAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_price: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_total_price: Option<ExternalLineItemTotalPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_details_to_remove: Option<ItemShippingDetailsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartRemovePaymentAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemovePaymentAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removePayment`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartRemovePaymentAction {
    pub payment: ResourceIdentifier<Payment>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartRemovePaymentAction {
    /// With what is required; all else is absent.
    pub fn new(payment: impl Into<ResourceIdentifier<Payment>>) -> Self {
        Self { payment: payment.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartSetBillingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetBillingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setBillingAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetBillingAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<BaseAddress>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetBusinessUnitAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetBusinessUnitAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setBusinessUnit`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetBusinessUnitAction {
    pub business_unit: ResourceIdentifier<BusinessUnit>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartSetBusinessUnitAction {
    /// With what is required; all else is absent.
    pub fn new(business_unit: impl Into<ResourceIdentifier<BusinessUnit>>) -> Self {
        Self { business_unit: business_unit.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartSetCountryAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCountryAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCountry`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetCountryAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCustomFieldAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCustomTypeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetCustomerEmailAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCustomerEmailAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCustomerEmail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetCustomerEmailAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetDeleteDaysAfterLastModificationAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetDeleteDaysAfterLastModificationAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setDeleteDaysAfterLastModification`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetDeleteDaysAfterLastModificationAction {
    /// 1 to 365250.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetLineItemCustomFieldAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemCustomFieldAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetLineItemCustomFieldAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartSetLineItemCustomFieldAction {
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

/// The platform's [`MyCartSetLineItemCustomTypeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemCustomTypeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemCustomType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetLineItemCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetLineItemDistributionChannelAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemDistributionChannelAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemDistributionChannel`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetLineItemDistributionChannelAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetLineItemShippingDetailsAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemShippingDetailsAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemShippingDetails`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetLineItemShippingDetailsAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_details: Option<ItemShippingDetailsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetLineItemSupplyChannelAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemSupplyChannelAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemSupplyChannel`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetLineItemSupplyChannelAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_id: Option<Id<LineItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetLocaleAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLocaleAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLocale`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetLocaleAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setShippingAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCartSetShippingAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<BaseAddress>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartSetShippingMethodAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetShippingMethodAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setShippingMethod`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartSetShippingMethodAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<ResourceIdentifier<ShippingMethod>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_tax_rate: Option<ExternalTaxRateDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCartUpdateItemShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartUpdateItemShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `updateItemShippingAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartUpdateItemShippingAddressAction {
    pub address: BaseAddress,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartUpdateItemShippingAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}
