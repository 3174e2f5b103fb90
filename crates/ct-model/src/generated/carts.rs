//! Carts, their line items, taxes and shipping.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Address, AnyReference, BaseAddress, BusinessUnit, CartDiscount, CartDiscountTarget, CartDiscountValue,
    CentPrecisionMoney, Channel, Country, CreatedBy, Currency, CustomFields, CustomFieldsDraft,
    CustomLineItemRecurrenceInfo, Customer, CustomerGroup, DateTime, Delivery, DiscountCode, Id, ItemState,
    Key, KeyReference, LastModifiedBy, LineItemRecurrenceInfo, LineItemRecurrenceInfoDraft, Locale,
    LocalizedString, Money, MyCartUpdateAction, OtherFields, PaymentInfo, Price, Product, ProductType,
    ProductVariant, RawJson, RawVariant, Reference, Reservation, Resource, ResourceIdentifier,
    ShippingMethod, ShippingRate, Store, SubRate, TaxCategory, TaxRate, TypedMoney, Version,
    string_enum::string_enum, tag_of,
};

/// The platform's [`Cart`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:Cart).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cart {
    pub id: Id<Cart>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Id<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<Reference<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyReference<Store>>,
    #[serde(default)]
    pub line_items: Vec<LineItem>,
    #[serde(default)]
    pub custom_line_items: Vec<CustomLineItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_line_item_quantity: Option<i64>,
    pub total_price: CentPrecisionMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_shipping_price: Option<TaxedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_on_total_price: Option<DiscountOnTotalPrice>,
    pub tax_mode: TaxMode,
    pub price_rounding_mode: RoundingMode,
    pub tax_rounding_mode: RoundingMode,
    pub tax_calculation_mode: TaxCalculationMode,
    pub inventory_mode: InventoryMode,
    pub cart_state: CartState,
    /// `SoftFreeze` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freeze_strategy: Option<FreezeStrategy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Address>,
    pub shipping_mode: ShippingMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_info: Option<ShippingInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_rate_input: Option<ShippingRateInput>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_custom_fields: Option<CustomFields>,
    #[serde(default)]
    pub shipping: Vec<Shipping>,
    #[serde(default)]
    pub item_shipping_addresses: Vec<Address>,
    /// At most 10 of them.
    #[serde(default)]
    pub discount_codes: Vec<DiscountCodeInfo>,
    #[serde(default)]
    pub direct_discounts: Vec<DirectDiscount>,
    #[serde(default)]
    pub refused_gifts: Vec<Reference<CartDiscount>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_info: Option<PaymentInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    pub origin: CartOrigin,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_type_combination: Option<DiscountTypeCombination>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<CartLock>,
    /// 1 to 365250, `90` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<WarningObject>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Cart {
    const TYPE_ID: &'static str = "cart";
}

/// The platform's [`MyCartDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCartDraft {
    pub currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<ResourceIdentifier<BusinessUnit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<ResourceIdentifier<Store>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_items: Option<Vec<MyLineItemDraft>>,
    /// `Platform` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_mode: Option<TaxMode>,
    /// `None` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory_mode: Option<InventoryMode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<BaseAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<BaseAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<ResourceIdentifier<ShippingMethod>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_shipping_addresses: Option<Vec<BaseAddress>>,
    /// `Single` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_mode: Option<ShippingMode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_codes: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// 1 to 365250.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_last_modification: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartDraft {
    /// With what is required; all else is absent.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            customer_email: None,
            business_unit: None,
            store: None,
            line_items: None,
            tax_mode: None,
            inventory_mode: None,
            billing_address: None,
            shipping_address: None,
            shipping_method: None,
            item_shipping_addresses: None,
            shipping_mode: None,
            discount_codes: None,
            country: None,
            locale: None,
            delete_days_after_last_modification: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyCartUpdate`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCartUpdate {
    pub version: Version,
    pub actions: Vec<MyCartUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCartUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyCartUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`ReplicaMyCartDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:ReplicaMyCartDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReplicaMyCartDraft {
    pub reference: AnyReference,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ReplicaMyCartDraft {
    /// With what is required; all else is absent.
    pub fn new(reference: impl Into<AnyReference>) -> Self {
        Self { reference: reference.into(), other: OtherFields::default() }
    }
}

/// The platform's [`BestDeal`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:BestDeal).
///
/// The [`DiscountTypeCombination`](crate::DiscountTypeCombination) `BestDeal`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BestDeal {
    pub chosen_discount_type: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl BestDeal {
    /// With what is required; all else is absent.
    pub fn new(chosen_discount_type: impl Into<String>) -> Self {
        Self { chosen_discount_type: chosen_discount_type.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CannotChangeReservationExpiryWarning`](https://docs.commercetools.com/api/warnings#ctp:api:type:CannotChangeReservationExpiryWarning).
///
/// The [`WarningObject`](crate::WarningObject) `CannotChangeReservationExpiry`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CannotChangeReservationExpiryWarning {
    pub message: String,
    pub line_item_id: Id<LineItem>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CannotChangeReservationExpiryWarning {
    /// With what is required; all else is absent.
    pub fn new(message: impl Into<String>, line_item_id: impl Into<Id<LineItem>>) -> Self {
        Self { message: message.into(), line_item_id: line_item_id.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CannotCreateReservationWarning`](https://docs.commercetools.com/api/warnings#ctp:api:type:CannotCreateReservationWarning).
///
/// The [`WarningObject`](crate::WarningObject) `CannotCreateReservation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CannotCreateReservationWarning {
    pub message: String,
    pub product_id: Id<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<String>,
    pub quantity: f64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CannotCreateReservationWarning {
    /// With what is required; all else is absent.
    pub fn new(message: impl Into<String>, product_id: impl Into<Id<Product>>, quantity: f64) -> Self {
        Self {
            message: message.into(),
            product_id: product_id.into(),
            sku: None,
            supply_channel: None,
            quantity,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CannotUpdateReservationWarning`](https://docs.commercetools.com/api/warnings#ctp:api:type:CannotUpdateReservationWarning).
///
/// The [`WarningObject`](crate::WarningObject) `CannotUpdateReservation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CannotUpdateReservationWarning {
    pub message: String,
    pub line_item_id: Id<LineItem>,
    pub requested_quantity: f64,
    pub reserved_quantity: f64,
    pub product_id: Id<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CannotUpdateReservationWarning {
    /// With what is required; all else is absent.
    pub fn new(
        message: impl Into<String>,
        line_item_id: impl Into<Id<LineItem>>,
        requested_quantity: f64,
        reserved_quantity: f64,
        product_id: impl Into<Id<Product>>,
    ) -> Self {
        Self {
            message: message.into(),
            line_item_id: line_item_id.into(),
            requested_quantity,
            reserved_quantity,
            product_id: product_id.into(),
            sku: None,
            supply_channel: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CartLock`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CartLock).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartLock {
    pub created_at: DateTime,
    pub client_id: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartLock {
    /// With what is required; all else is absent.
    pub fn new(created_at: DateTime, client_id: impl Into<String>) -> Self {
        Self { created_at, client_id: client_id.into(), other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`CartOrigin`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CartOrigin).
    pub enum CartOrigin {
        Customer = "Customer",
        Merchant = "Merchant",
        Quote = "Quote",
        RecurringOrder = "RecurringOrder",
    }
}

string_enum! {
    /// The platform's [`CartState`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CartState).
    pub enum CartState {
        Active = "Active",
        Merged = "Merged",
        Ordered = "Ordered",
        Frozen = "Frozen",
    }
}

/// The platform's [`ClassificationShippingRateInput`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ClassificationShippingRateInput).
///
/// The [`ShippingRateInput`](crate::ShippingRateInput) `Classification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClassificationShippingRateInput {
    pub key: String,
    pub label: LocalizedString,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ClassificationShippingRateInput {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: LocalizedString) -> Self {
        Self { key: key.into(), label, other: OtherFields::default() }
    }
}

/// The platform's [`CustomLineItem`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CustomLineItem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomLineItem {
    pub id: Id<CustomLineItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub money: TypedMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedItemPrice>,
    pub taxed_price_portions: Vec<MethodTaxedPrice>,
    pub total_price: CentPrecisionMoney,
    pub slug: String,
    pub quantity: i64,
    pub state: Vec<ItemState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<Reference<TaxCategory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<TaxRate>,
    pub per_method_tax_rate: Vec<MethodTaxRate>,
    pub discounted_price_per_quantity: Vec<DiscountedLineItemPriceForQuantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_details: Option<ItemShippingDetails>,
    pub price_mode: CustomLineItemPriceMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_info: Option<CustomLineItemRecurrenceInfo>,
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`CustomLineItemPriceMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CustomLineItemPriceMode).
    pub enum CustomLineItemPriceMode {
        Standard = "Standard",
        External = "External",
    }
}

/// The platform's [`DirectDiscount`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DirectDiscount).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DirectDiscount {
    pub id: Id<DirectDiscount>,
    pub value: CartDiscountValue,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<CartDiscountTarget>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DirectDiscount {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<DirectDiscount>>, value: CartDiscountValue) -> Self {
        Self { id: id.into(), value, target: None, other: OtherFields::default() }
    }
}

impl Resource for DirectDiscount {
    const TYPE_ID: &'static str = "direct-discount";
}

/// The platform's [`DiscountCodeInfo`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountCodeInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountCodeInfo {
    pub discount_code: Reference<DiscountCode>,
    pub state: DiscountCodeState,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountCodeInfo {
    /// With what is required; all else is absent.
    pub fn new(discount_code: impl Into<Reference<DiscountCode>>, state: DiscountCodeState) -> Self {
        Self { discount_code: discount_code.into(), state, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`DiscountCodeState`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountCodeState).
    pub enum DiscountCodeState {
        NotActive = "NotActive",
        NotValid = "NotValid",
        DoesNotMatchCart = "DoesNotMatchCart",
        MatchesCart = "MatchesCart",
        MaxApplicationReached = "MaxApplicationReached",
        ApplicationStoppedByPreviousDiscount = "ApplicationStoppedByPreviousDiscount",
        ApplicationStoppedByGroupBestDeal = "ApplicationStoppedByGroupBestDeal",
    }
}

/// The platform's [`DiscountOnTotalPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountOnTotalPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountOnTotalPrice {
    pub discounted_amount: TypedMoney,
    pub included_discounts: Vec<DiscountedTotalPricePortion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted_net_amount: Option<TypedMoney>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted_gross_amount: Option<TypedMoney>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountOnTotalPrice {
    /// With what is required; all else is absent.
    pub fn new(discounted_amount: TypedMoney, included_discounts: Vec<DiscountedTotalPricePortion>) -> Self {
        Self {
            discounted_amount,
            included_discounts,
            discounted_net_amount: None,
            discounted_gross_amount: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`DiscountTypeCombination`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountTypeCombination).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum DiscountTypeCombination {
    BestDeal(BestDeal),
    Stacking(Stacking),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl DiscountTypeCombination {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::BestDeal(_) => "BestDeal",
            Self::Stacking(_) => "Stacking",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for DiscountTypeCombination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "BestDeal" => json.read_without("type").map(Self::BestDeal),
            "Stacking" => json.read_without("type").map(Self::Stacking),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<BestDeal> for DiscountTypeCombination {
    fn from(kind: BestDeal) -> Self {
        Self::BestDeal(kind)
    }
}

impl From<Stacking> for DiscountTypeCombination {
    fn from(kind: Stacking) -> Self {
        Self::Stacking(kind)
    }
}

/// The platform's [`DiscountedLineItemPortion`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedLineItemPortion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountedLineItemPortion {
    pub discount: AnyReference,
    pub discounted_amount: TypedMoney,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountedLineItemPortion {
    /// With what is required; all else is absent.
    pub fn new(discount: impl Into<AnyReference>, discounted_amount: TypedMoney) -> Self {
        Self { discount: discount.into(), discounted_amount, other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedLineItemPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedLineItemPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountedLineItemPrice {
    pub value: TypedMoney,
    pub included_discounts: Vec<DiscountedLineItemPortion>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountedLineItemPrice {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoney, included_discounts: Vec<DiscountedLineItemPortion>) -> Self {
        Self { value, included_discounts, other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedLineItemPriceForQuantity`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedLineItemPriceForQuantity).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountedLineItemPriceForQuantity {
    pub quantity: i64,
    pub discounted_price: DiscountedLineItemPrice,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountedLineItemPriceForQuantity {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64, discounted_price: DiscountedLineItemPrice) -> Self {
        Self { quantity, discounted_price, other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedTotalPricePortion`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedTotalPricePortion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountedTotalPricePortion {
    pub discount: AnyReference,
    pub discounted_amount: TypedMoney,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountedTotalPricePortion {
    /// With what is required; all else is absent.
    pub fn new(discount: impl Into<AnyReference>, discounted_amount: TypedMoney) -> Self {
        Self { discount: discount.into(), discounted_amount, other: OtherFields::default() }
    }
}

/// The platform's [`EstimatedDelivery`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:EstimatedDelivery).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EstimatedDelivery {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ExternalLineItemTotalPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ExternalLineItemTotalPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalLineItemTotalPrice {
    pub price: Money,
    pub total_price: Money,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ExternalLineItemTotalPrice {
    /// With what is required; all else is absent.
    pub fn new(price: Money, total_price: Money) -> Self {
        Self { price, total_price, other: OtherFields::default() }
    }
}

/// The platform's [`ExternalTaxRateDraft`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ExternalTaxRateDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalTaxRateDraft {
    pub name: String,
    /// 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub included_in_price: Option<bool>,
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_rates: Option<Vec<SubRate>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ExternalTaxRateDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, country: Country) -> Self {
        Self {
            name: name.into(),
            amount: None,
            included_in_price: None,
            country,
            state: None,
            sub_rates: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`FreezeStrategy`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:FreezeStrategy).
    pub enum FreezeStrategy {
        SoftFreeze = "SoftFreeze",
        HardFreeze = "HardFreeze",
    }
}

/// The platform's [`ImageProcessingOngoingWarning`](https://docs.commercetools.com/api/warnings#ctp:api:type:ImageProcessingOngoingWarning).
///
/// The [`WarningObject`](crate::WarningObject) `ImageProcessingOngoing`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImageProcessingOngoingWarning {
    pub message: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ImageProcessingOngoingWarning {
    /// With what is required; all else is absent.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`InventoryMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:InventoryMode).
    pub enum InventoryMode {
        None = "None",
        TrackOnly = "TrackOnly",
        ReserveOnOrder = "ReserveOnOrder",
        ReserveOnCart = "ReserveOnCart",
    }
}

/// The platform's [`ItemShippingDetails`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ItemShippingDetails).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemShippingDetails {
    pub targets: Vec<ItemShippingTarget>,
    pub valid: bool,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ItemShippingDetails {
    /// With what is required; all else is absent.
    pub fn new(targets: Vec<ItemShippingTarget>, valid: bool) -> Self {
        Self { targets, valid, other: OtherFields::default() }
    }
}

/// The platform's [`ItemShippingDetailsDraft`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ItemShippingDetailsDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemShippingDetailsDraft {
    pub targets: Vec<ItemShippingTarget>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ItemShippingDetailsDraft {
    /// With what is required; all else is absent.
    pub fn new(targets: Vec<ItemShippingTarget>) -> Self {
        Self { targets, other: OtherFields::default() }
    }
}

/// The platform's [`ItemShippingTarget`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ItemShippingTarget).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemShippingTarget {
    pub address_key: Key,
    pub quantity: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_method_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ItemShippingTarget {
    /// With what is required; all else is absent.
    pub fn new(address_key: Key, quantity: i64) -> Self {
        Self { address_key, quantity, shipping_method_key: None, other: OtherFields::default() }
    }
}

/// The platform's [`LineItem`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:LineItem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineItem {
    pub id: Id<LineItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub product_id: Id<Product>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_key: Option<Key>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_slug: Option<LocalizedString>,
    pub product_type: Reference<ProductType>,
    pub variant: ProductVariant,
    pub price: Price,
    pub quantity: i64,
    pub total_price: CentPrecisionMoney,
    pub discounted_price_per_quantity: Vec<DiscountedLineItemPriceForQuantity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedItemPrice>,
    pub taxed_price_portions: Vec<MethodTaxedPrice>,
    pub state: Vec<ItemState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<TaxRate>,
    pub per_method_tax_rate: Vec<MethodTaxRate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<Reference<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<Reference<Channel>>,
    pub price_mode: LineItemPriceMode,
    pub line_item_mode: LineItemMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory_mode: Option<InventoryMode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_details: Option<ItemShippingDetails>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation: Option<Reference<Reservation>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_info: Option<LineItemRecurrenceInfo>,
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`LineItemMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:LineItemMode).
    pub enum LineItemMode {
        Standard = "Standard",
        GiftLineItem = "GiftLineItem",
    }
}

string_enum! {
    /// The platform's [`LineItemPriceMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:LineItemPriceMode).
    pub enum LineItemPriceMode {
        Platform = "Platform",
        ExternalPrice = "ExternalPrice",
        ExternalTotal = "ExternalTotal",
    }
}

/// The platform's [`MethodTaxRate`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:MethodTaxRate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodTaxRate {
    pub shipping_method_key: Key,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<TaxRate>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MethodTaxRate {
    /// With what is required; all else is absent.
    pub fn new(shipping_method_key: Key) -> Self {
        Self { shipping_method_key, tax_rate: None, other: OtherFields::default() }
    }
}

/// The platform's [`MethodTaxedPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:MethodTaxedPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodTaxedPrice {
    pub shipping_method_key: Key,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedItemPrice>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MethodTaxedPrice {
    /// With what is required; all else is absent.
    pub fn new(shipping_method_key: Key) -> Self {
        Self { shipping_method_key, taxed_price: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyLineItemDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyLineItemDraft).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyLineItemDraft {
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
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_details: Option<ItemShippingDetailsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_info: Option<LineItemRecurrenceInfoDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`RoundingMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:RoundingMode).
    pub enum RoundingMode {
        HalfEven = "HalfEven",
        HalfUp = "HalfUp",
        HalfDown = "HalfDown",
    }
}

/// The platform's [`ScoreShippingRateInput`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ScoreShippingRateInput).
///
/// The [`ShippingRateInput`](crate::ShippingRateInput) `Score`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoreShippingRateInput {
    pub score: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ScoreShippingRateInput {
    /// With what is required; all else is absent.
    pub fn new(score: i64) -> Self {
        Self { score, other: OtherFields::default() }
    }
}

/// The platform's [`Shipping`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:Shipping).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shipping {
    pub shipping_key: Key,
    pub shipping_info: ShippingInfo,
    pub shipping_address: Address,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_rate_input: Option<ShippingRateInput>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_custom_fields: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Shipping {
    /// With what is required; all else is absent.
    pub fn new(shipping_key: Key, shipping_info: ShippingInfo, shipping_address: Address) -> Self {
        Self {
            shipping_key,
            shipping_info,
            shipping_address,
            shipping_rate_input: None,
            shipping_custom_fields: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ShippingInfo`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ShippingInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShippingInfo {
    pub shipping_method_name: String,
    pub price: CentPrecisionMoney,
    pub shipping_rate: ShippingRate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedItemPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<TaxRate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<Reference<TaxCategory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<Reference<ShippingMethod>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deliveries: Option<Vec<Delivery>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted_price: Option<DiscountedLineItemPrice>,
    pub shipping_method_state: ShippingMethodState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimated_delivery: Option<EstimatedDelivery>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShippingInfo {
    /// With what is required; all else is absent.
    pub fn new(
        shipping_method_name: impl Into<String>,
        price: CentPrecisionMoney,
        shipping_rate: ShippingRate,
        shipping_method_state: ShippingMethodState,
    ) -> Self {
        Self {
            shipping_method_name: shipping_method_name.into(),
            price,
            shipping_rate,
            taxed_price: None,
            tax_rate: None,
            tax_category: None,
            shipping_method: None,
            deliveries: None,
            discounted_price: None,
            shipping_method_state,
            estimated_delivery: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`ShippingMethodState`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ShippingMethodState).
    pub enum ShippingMethodState {
        DoesNotMatchCart = "DoesNotMatchCart",
        MatchesCart = "MatchesCart",
    }
}

string_enum! {
    /// The platform's [`ShippingMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ShippingMode).
    pub enum ShippingMode {
        Single = "Single",
        Multiple = "Multiple",
    }
}

/// The platform's [`ShippingRateInput`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ShippingRateInput).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ShippingRateInput {
    Classification(ClassificationShippingRateInput),
    Score(ScoreShippingRateInput),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl ShippingRateInput {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Classification(_) => "Classification",
            Self::Score(_) => "Score",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ShippingRateInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "Classification" => json.read_without("type").map(Self::Classification),
            "Score" => json.read_without("type").map(Self::Score),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<ClassificationShippingRateInput> for ShippingRateInput {
    fn from(kind: ClassificationShippingRateInput) -> Self {
        Self::Classification(kind)
    }
}

impl From<ScoreShippingRateInput> for ShippingRateInput {
    fn from(kind: ScoreShippingRateInput) -> Self {
        Self::Score(kind)
    }
}

/// The platform's [`Stacking`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:Stacking).
///
/// The [`DiscountTypeCombination`](crate::DiscountTypeCombination) `Stacking`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stacking {
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`TaxCalculationMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:TaxCalculationMode).
    pub enum TaxCalculationMode {
        LineItemLevel = "LineItemLevel",
        UnitPriceLevel = "UnitPriceLevel",
    }
}

string_enum! {
    /// The platform's [`TaxMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:TaxMode).
    pub enum TaxMode {
        Platform = "Platform",
        External = "External",
        ExternalAmount = "ExternalAmount",
        Disabled = "Disabled",
    }
}

/// The platform's [`TaxPortion`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:TaxPortion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaxPortion {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 0 to 1.
    pub rate: f64,
    pub amount: CentPrecisionMoney,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxPortion {
    /// With what is required; all else is absent.
    pub fn new(rate: f64, amount: CentPrecisionMoney) -> Self {
        Self { name: None, rate, amount, other: OtherFields::default() }
    }
}

/// The platform's [`TaxedItemPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:TaxedItemPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaxedItemPrice {
    pub total_net: CentPrecisionMoney,
    pub total_gross: CentPrecisionMoney,
    pub tax_portions: Vec<TaxPortion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_tax: Option<CentPrecisionMoney>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxedItemPrice {
    /// With what is required; all else is absent.
    pub fn new(
        total_net: CentPrecisionMoney,
        total_gross: CentPrecisionMoney,
        tax_portions: Vec<TaxPortion>,
    ) -> Self {
        Self { total_net, total_gross, tax_portions, total_tax: None, other: OtherFields::default() }
    }
}

/// The platform's [`TaxedPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:TaxedPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaxedPrice {
    pub total_net: CentPrecisionMoney,
    pub total_gross: CentPrecisionMoney,
    pub tax_portions: Vec<TaxPortion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_tax: Option<CentPrecisionMoney>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxedPrice {
    /// With what is required; all else is absent.
    pub fn new(
        total_net: CentPrecisionMoney,
        total_gross: CentPrecisionMoney,
        tax_portions: Vec<TaxPortion>,
    ) -> Self {
        Self { total_net, total_gross, tax_portions, total_tax: None, other: OtherFields::default() }
    }
}

/// The platform's [`WarningObject`](https://docs.commercetools.com/api/warnings#ctp:api:type:WarningObject).
///
/// `code` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "code")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum WarningObject {
    CannotChangeReservationExpiry(CannotChangeReservationExpiryWarning),
    CannotCreateReservation(CannotCreateReservationWarning),
    CannotUpdateReservation(CannotUpdateReservationWarning),
    ImageProcessingOngoing(ImageProcessingOngoingWarning),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl WarningObject {
    /// The `code`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CannotChangeReservationExpiry(_) => "CannotChangeReservationExpiry",
            Self::CannotCreateReservation(_) => "CannotCreateReservation",
            Self::CannotUpdateReservation(_) => "CannotUpdateReservation",
            Self::ImageProcessingOngoing(_) => "ImageProcessingOngoing",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for WarningObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "code")?;
        match tag.as_str() {
            "CannotChangeReservationExpiry" => {
                json.read_without("code").map(Self::CannotChangeReservationExpiry)
            }
            "CannotCreateReservation" => json.read_without("code").map(Self::CannotCreateReservation),
            "CannotUpdateReservation" => json.read_without("code").map(Self::CannotUpdateReservation),
            "ImageProcessingOngoing" => json.read_without("code").map(Self::ImageProcessingOngoing),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CannotChangeReservationExpiryWarning> for WarningObject {
    fn from(kind: CannotChangeReservationExpiryWarning) -> Self {
        Self::CannotChangeReservationExpiry(kind)
    }
}

impl From<CannotCreateReservationWarning> for WarningObject {
    fn from(kind: CannotCreateReservationWarning) -> Self {
        Self::CannotCreateReservation(kind)
    }
}

impl From<CannotUpdateReservationWarning> for WarningObject {
    fn from(kind: CannotUpdateReservationWarning) -> Self {
        Self::CannotUpdateReservation(kind)
    }
}

impl From<ImageProcessingOngoingWarning> for WarningObject {
    fn from(kind: ImageProcessingOngoingWarning) -> Self {
        Self::ImageProcessingOngoing(kind)
    }
}
