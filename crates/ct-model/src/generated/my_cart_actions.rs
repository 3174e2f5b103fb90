//! What an update of one's own cart can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    BaseAddress, BusinessUnit, Channel, Country, CustomFieldsDraft, DateTime, DiscountCode,
    ExternalLineItemTotalPrice, ExternalTaxRateDraft, FieldContainer, Id, ItemShippingDetailsDraft,
    ItemShippingTarget, Key, LineItem, LineItemRecurrenceInfoDraft, Locale, Money, OtherFields, Payment,
    Product, RawAction, RawJson, Reference, ResourceIdentifier, ShippingMethod, TaxMode, Type, wire::kinds,
    wire::members,
};

/// The platform's [`MyCartUpdateAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyCartUpdateAction {
    AddDiscountCode(MyCartAddDiscountCodeAction),
    AddItemShippingAddress(MyCartAddItemShippingAddressAction),
    AddLineItem(MyCartAddLineItemAction),
    AddPayment(MyCartAddPaymentAction),
    ApplyDeltaToLineItemShippingDetailsTargets(MyCartApplyDeltaToLineItemShippingDetailsTargetsAction),
    ChangeLineItemQuantity(MyCartChangeLineItemQuantityAction),
    ChangeLineItemsOrder(MyCartChangeLineItemsOrderAction),
    ChangeTaxMode(MyCartChangeTaxModeAction),
    Recalculate(MyCartRecalculateAction),
    RemoveDiscountCode(MyCartRemoveDiscountCodeAction),
    RemoveItemShippingAddress(MyCartRemoveItemShippingAddressAction),
    RemoveLineItem(MyCartRemoveLineItemAction),
    RemovePayment(MyCartRemovePaymentAction),
    SetBillingAddress(MyCartSetBillingAddressAction),
    SetBusinessUnit(MyCartSetBusinessUnitAction),
    SetCountry(MyCartSetCountryAction),
    SetCustomField(MyCartSetCustomFieldAction),
    SetCustomType(MyCartSetCustomTypeAction),
    SetCustomerEmail(MyCartSetCustomerEmailAction),
    SetDeleteDaysAfterLastModification(MyCartSetDeleteDaysAfterLastModificationAction),
    SetLineItemCustomField(MyCartSetLineItemCustomFieldAction),
    SetLineItemCustomType(MyCartSetLineItemCustomTypeAction),
    SetLineItemDistributionChannel(MyCartSetLineItemDistributionChannelAction),
    SetLineItemShippingDetails(MyCartSetLineItemShippingDetailsAction),
    SetLineItemSupplyChannel(MyCartSetLineItemSupplyChannelAction),
    SetLocale(MyCartSetLocaleAction),
    SetShippingAddress(MyCartSetShippingAddressAction),
    SetShippingMethod(MyCartSetShippingMethodAction),
    UpdateItemShippingAddress(MyCartUpdateItemShippingAddressAction),
    /// One that this version does not know, kept whole.
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

kinds! { MyCartUpdateAction by "action" or RawAction {
    "addDiscountCode" => AddDiscountCode, "addItemShippingAddress" => AddItemShippingAddress,
    "addLineItem" => AddLineItem, "addPayment" => AddPayment,
    "applyDeltaToLineItemShippingDetailsTargets" => ApplyDeltaToLineItemShippingDetailsTargets,
    "changeLineItemQuantity" => ChangeLineItemQuantity, "changeLineItemsOrder" => ChangeLineItemsOrder,
    "changeTaxMode" => ChangeTaxMode, "recalculate" => Recalculate,
    "removeDiscountCode" => RemoveDiscountCode,
    "removeItemShippingAddress" => RemoveItemShippingAddress, "removeLineItem" => RemoveLineItem,
    "removePayment" => RemovePayment, "setBillingAddress" => SetBillingAddress,
    "setBusinessUnit" => SetBusinessUnit, "setCountry" => SetCountry,
    "setCustomField" => SetCustomField, "setCustomType" => SetCustomType,
    "setCustomerEmail" => SetCustomerEmail,
    "setDeleteDaysAfterLastModification" => SetDeleteDaysAfterLastModification,
    "setLineItemCustomField" => SetLineItemCustomField,
    "setLineItemCustomType" => SetLineItemCustomType,
    "setLineItemDistributionChannel" => SetLineItemDistributionChannel,
    "setLineItemShippingDetails" => SetLineItemShippingDetails,
    "setLineItemSupplyChannel" => SetLineItemSupplyChannel, "setLocale" => SetLocale,
    "setShippingAddress" => SetShippingAddress, "setShippingMethod" => SetShippingMethod,
    "updateItemShippingAddress" => UpdateItemShippingAddress,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartAddDiscountCodeAction {
    pub code: String,
    pub other: OtherFields,
}

members! { MyCartAddDiscountCodeAction {
    0 => code: "code",
} }

impl MyCartAddDiscountCodeAction {
    /// With what is required; all else is absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartAddItemShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddItemShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addItemShippingAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartAddItemShippingAddressAction {
    pub address: BaseAddress,
    pub other: OtherFields,
}

members! { MyCartAddItemShippingAddressAction {
    0 => address: "address",
} }

impl MyCartAddItemShippingAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartAddLineItemAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddLineItemAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addLineItem`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartAddLineItemAction {
    pub key: Option<Key>,
    pub product_id: Option<Id<Product>>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    /// `1` if absent.
    pub quantity: Option<i64>,
    pub added_at: Option<DateTime>,
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    pub shipping_details: Option<ItemShippingDetailsDraft>,
    pub recurrence_info: Option<LineItemRecurrenceInfoDraft>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { MyCartAddLineItemAction {
    0 => key: "key", 1 => product_id: "productId", 2 => variant_id: "variantId", 3 => sku: "sku",
    4 => quantity: "quantity", 5 => added_at: "addedAt",
    6 => distribution_channel: "distributionChannel", 7 => supply_channel: "supplyChannel",
    8 => shipping_details: "shippingDetails", 9 => recurrence_info: "recurrenceInfo",
    10 => custom: "custom",
} }

/// The platform's [`MyCartAddPaymentAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartAddPaymentAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `addPayment`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartAddPaymentAction {
    pub payment: ResourceIdentifier<Payment>,
    pub other: OtherFields,
}

members! { MyCartAddPaymentAction {
    0 => payment: "payment",
} }

impl MyCartAddPaymentAction {
    /// With what is required; all else is absent.
    pub fn new(payment: impl Into<ResourceIdentifier<Payment>>) -> Self {
        Self { payment: payment.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartApplyDeltaToLineItemShippingDetailsTargetsAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartApplyDeltaToLineItemShippingDetailsTargetsAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `applyDeltaToLineItemShippingDetailsTargets`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartApplyDeltaToLineItemShippingDetailsTargetsAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    pub targets_delta: Vec<ItemShippingTarget>,
    pub other: OtherFields,
}

members! { MyCartApplyDeltaToLineItemShippingDetailsTargetsAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey",
    2 => targets_delta: "targetsDelta",
} }

impl MyCartApplyDeltaToLineItemShippingDetailsTargetsAction {
    /// With what is required; all else is absent.
    pub fn new(targets_delta: Vec<ItemShippingTarget>) -> Self {
        Self { line_item_id: None, line_item_key: None, targets_delta, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartChangeLineItemQuantityAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartChangeLineItemQuantityAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `changeLineItemQuantity`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartChangeLineItemQuantityAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    /// At least 0.
    pub quantity: i64,
    pub external_price: Option<Money>,
    pub external_total_price: Option<ExternalLineItemTotalPrice>,
    pub other: OtherFields,
}

members! { MyCartChangeLineItemQuantityAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => quantity: "quantity",
    3 => external_price: "externalPrice", 4 => external_total_price: "externalTotalPrice",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartChangeLineItemsOrderAction {
    pub line_item_order: Vec<Id<LineItem>>,
    pub other: OtherFields,
}

members! { MyCartChangeLineItemsOrderAction {
    0 => line_item_order: "lineItemOrder",
} }

impl MyCartChangeLineItemsOrderAction {
    /// With what is required; all else is absent.
    pub fn new(line_item_order: Vec<Id<LineItem>>) -> Self {
        Self { line_item_order, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartChangeTaxModeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartChangeTaxModeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `changeTaxMode`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartChangeTaxModeAction {
    pub tax_mode: TaxMode,
    pub other: OtherFields,
}

members! { MyCartChangeTaxModeAction {
    0 => tax_mode: "taxMode",
} }

impl MyCartChangeTaxModeAction {
    /// With what is required; all else is absent.
    pub fn new(tax_mode: TaxMode) -> Self {
        Self { tax_mode, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartRecalculateAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRecalculateAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `recalculate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartRecalculateAction {
    /// `false` if absent.
    pub update_product_data: Option<bool>,
    pub other: OtherFields,
}

members! { MyCartRecalculateAction {
    0 => update_product_data: "updateProductData",
} }

/// The platform's [`MyCartRemoveDiscountCodeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemoveDiscountCodeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removeDiscountCode`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartRemoveDiscountCodeAction {
    pub discount_code: Reference<DiscountCode>,
    pub other: OtherFields,
}

members! { MyCartRemoveDiscountCodeAction {
    0 => discount_code: "discountCode",
} }

impl MyCartRemoveDiscountCodeAction {
    /// With what is required; all else is absent.
    pub fn new(discount_code: impl Into<Reference<DiscountCode>>) -> Self {
        Self { discount_code: discount_code.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartRemoveItemShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemoveItemShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removeItemShippingAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartRemoveItemShippingAddressAction {
    pub address_key: Key,
    pub other: OtherFields,
}

members! { MyCartRemoveItemShippingAddressAction {
    0 => address_key: "addressKey",
} }

impl MyCartRemoveItemShippingAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address_key: Key) -> Self {
        Self { address_key, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartRemoveLineItemAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemoveLineItemAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removeLineItem`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartRemoveLineItemAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    /// At least 1.
    pub quantity: Option<i64>,
    pub external_price: Option<Money>,
    pub external_total_price: Option<ExternalLineItemTotalPrice>,
    pub shipping_details_to_remove: Option<ItemShippingDetailsDraft>,
    pub other: OtherFields,
}

members! { MyCartRemoveLineItemAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => quantity: "quantity",
    3 => external_price: "externalPrice", 4 => external_total_price: "externalTotalPrice",
    5 => shipping_details_to_remove: "shippingDetailsToRemove",
} }

/// The platform's [`MyCartRemovePaymentAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartRemovePaymentAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `removePayment`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartRemovePaymentAction {
    pub payment: ResourceIdentifier<Payment>,
    pub other: OtherFields,
}

members! { MyCartRemovePaymentAction {
    0 => payment: "payment",
} }

impl MyCartRemovePaymentAction {
    /// With what is required; all else is absent.
    pub fn new(payment: impl Into<ResourceIdentifier<Payment>>) -> Self {
        Self { payment: payment.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartSetBillingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetBillingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setBillingAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetBillingAddressAction {
    pub address: Option<BaseAddress>,
    pub other: OtherFields,
}

members! { MyCartSetBillingAddressAction {
    0 => address: "address",
} }

/// The platform's [`MyCartSetBusinessUnitAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetBusinessUnitAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setBusinessUnit`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartSetBusinessUnitAction {
    pub business_unit: ResourceIdentifier<BusinessUnit>,
    pub other: OtherFields,
}

members! { MyCartSetBusinessUnitAction {
    0 => business_unit: "businessUnit",
} }

impl MyCartSetBusinessUnitAction {
    /// With what is required; all else is absent.
    pub fn new(business_unit: impl Into<ResourceIdentifier<BusinessUnit>>) -> Self {
        Self { business_unit: business_unit.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCartSetCountryAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCountryAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCountry`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetCountryAction {
    pub country: Option<Country>,
    pub other: OtherFields,
}

members! { MyCartSetCountryAction {
    0 => country: "country",
} }

/// The platform's [`MyCartSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCustomFieldAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartSetCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyCartSetCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyCartSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyCartSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCustomTypeAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetCustomTypeAction {
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyCartSetCustomTypeAction {
    0 => r#type: "type", 1 => fields: "fields",
} }

/// The platform's [`MyCartSetCustomerEmailAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetCustomerEmailAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setCustomerEmail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetCustomerEmailAction {
    pub email: Option<String>,
    pub other: OtherFields,
}

members! { MyCartSetCustomerEmailAction {
    0 => email: "email",
} }

/// The platform's [`MyCartSetDeleteDaysAfterLastModificationAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetDeleteDaysAfterLastModificationAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setDeleteDaysAfterLastModification`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetDeleteDaysAfterLastModificationAction {
    /// 1 to 365250.
    pub delete_days_after_last_modification: Option<i32>,
    pub other: OtherFields,
}

members! { MyCartSetDeleteDaysAfterLastModificationAction {
    0 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
} }

/// The platform's [`MyCartSetLineItemCustomFieldAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemCustomFieldAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartSetLineItemCustomFieldAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyCartSetLineItemCustomFieldAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => name: "name",
    3 => value: "value",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetLineItemCustomTypeAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyCartSetLineItemCustomTypeAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey", 2 => r#type: "type",
    3 => fields: "fields",
} }

/// The platform's [`MyCartSetLineItemDistributionChannelAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemDistributionChannelAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemDistributionChannel`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetLineItemDistributionChannelAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    pub other: OtherFields,
}

members! { MyCartSetLineItemDistributionChannelAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey",
    2 => distribution_channel: "distributionChannel",
} }

/// The platform's [`MyCartSetLineItemShippingDetailsAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemShippingDetailsAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemShippingDetails`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetLineItemShippingDetailsAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    pub shipping_details: Option<ItemShippingDetailsDraft>,
    pub other: OtherFields,
}

members! { MyCartSetLineItemShippingDetailsAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey",
    2 => shipping_details: "shippingDetails",
} }

/// The platform's [`MyCartSetLineItemSupplyChannelAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLineItemSupplyChannelAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLineItemSupplyChannel`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetLineItemSupplyChannelAction {
    pub line_item_id: Option<Id<LineItem>>,
    pub line_item_key: Option<Key>,
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    pub other: OtherFields,
}

members! { MyCartSetLineItemSupplyChannelAction {
    0 => line_item_id: "lineItemId", 1 => line_item_key: "lineItemKey",
    2 => supply_channel: "supplyChannel",
} }

/// The platform's [`MyCartSetLocaleAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetLocaleAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setLocale`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetLocaleAction {
    pub locale: Option<Locale>,
    pub other: OtherFields,
}

members! { MyCartSetLocaleAction {
    0 => locale: "locale",
} }

/// The platform's [`MyCartSetShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setShippingAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetShippingAddressAction {
    pub address: Option<BaseAddress>,
    pub other: OtherFields,
}

members! { MyCartSetShippingAddressAction {
    0 => address: "address",
} }

/// The platform's [`MyCartSetShippingMethodAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartSetShippingMethodAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `setShippingMethod`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCartSetShippingMethodAction {
    pub shipping_method: Option<ResourceIdentifier<ShippingMethod>>,
    pub external_tax_rate: Option<ExternalTaxRateDraft>,
    pub other: OtherFields,
}

members! { MyCartSetShippingMethodAction {
    0 => shipping_method: "shippingMethod", 1 => external_tax_rate: "externalTaxRate",
} }

/// The platform's [`MyCartUpdateItemShippingAddressAction`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartUpdateItemShippingAddressAction).
///
/// The [`MyCartUpdateAction`](crate::MyCartUpdateAction) `updateItemShippingAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartUpdateItemShippingAddressAction {
    pub address: BaseAddress,
    pub other: OtherFields,
}

members! { MyCartUpdateItemShippingAddressAction {
    0 => address: "address",
} }

impl MyCartUpdateItemShippingAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}
