//! Orders, their deliveries, returns and states.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Address, BusinessUnit, Cart, CartDiscount, CartOrigin, CentPrecisionMoney, Channel, Country, CreatedBy,
    CustomFields, CustomFieldsDraft, CustomLineItem, Customer, CustomerGroup, DateTime, DirectDiscount,
    DiscountCodeInfo, DiscountOnTotalPrice, DiscountTypeCombination, Id, InventoryMode, Key, KeyReference,
    LastModifiedBy, LineItem, Locale, OtherFields, Payment, Quote, RawJson, RawVariant, RecurringOrder,
    Reference, Resource, ResourceIdentifier, RoundingMode, Shipping, ShippingInfo, ShippingMode,
    ShippingRateInput, State, Store, TaxCalculationMode, TaxMode, TaxedPrice, Version,
    string_enum::string_enum, tag_of,
};

/// The platform's [`Order`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:Order).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub id: Id<Order>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
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
    pub total_price: CentPrecisionMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_shipping_price: Option<TaxedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_on_total_price: Option<DiscountOnTotalPrice>,
    /// `HalfEven` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_rounding_mode: Option<RoundingMode>,
    /// `Platform` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_mode: Option<TaxMode>,
    /// `HalfEven` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rounding_mode: Option<RoundingMode>,
    /// `LineItemLevel` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_calculation_mode: Option<TaxCalculationMode>,
    /// `None` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory_mode: Option<InventoryMode>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_shipping_addresses: Option<Vec<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_codes: Option<Vec<DiscountCodeInfo>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_discounts: Option<Vec<DirectDiscount>>,
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
    pub cart: Option<Reference<Cart>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Reference<Quote>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring_order: Option<Reference<RecurringOrder>>,
    pub order_state: OrderState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment_state: Option<ShipmentState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_state: Option<PaymentState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default)]
    pub sync_info: Vec<SyncInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_info: Option<Vec<ReturnInfo>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_type_combination: Option<DiscountTypeCombination>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_message_sequence_number: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Order {
    const TYPE_ID: &'static str = "order";
}

/// The platform's [`MyOrderFromCartDraft`](https://docs.commercetools.com/api/projects/me-orders#ctp:api:type:MyOrderFromCartDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyOrderFromCartDraft {
    pub id: Id<Cart>,
    pub version: Version,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyOrderFromCartDraft {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Cart>>, version: Version) -> Self {
        Self { id: id.into(), version, other: OtherFields::default() }
    }
}

/// The platform's [`MyOrderFromQuoteDraft`](https://docs.commercetools.com/api/projects/me-orders#ctp:api:type:MyOrderFromQuoteDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyOrderFromQuoteDraft {
    pub id: Id<Quote>,
    pub version: Version,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote_state_to_accepted: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyOrderFromQuoteDraft {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Quote>>, version: Version) -> Self {
        Self { id: id.into(), version, quote_state_to_accepted: None, other: OtherFields::default() }
    }
}

/// The platform's [`OrderFromCartDraft`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:OrderFromCartDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderFromCartDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<OrderFromCartDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart: Option<ResourceIdentifier<Cart>>,
    pub version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_state: Option<PaymentState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment_state: Option<ShipmentState>,
    /// `Open` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_state: Option<OrderState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ResourceIdentifier<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl OrderFromCartDraft {
    /// With what is required; all else is absent.
    pub fn new(version: Version) -> Self {
        Self {
            id: None,
            cart: None,
            version,
            order_number: None,
            purchase_order_number: None,
            payment_state: None,
            shipment_state: None,
            order_state: None,
            state: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`OrderFromQuoteDraft`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:OrderFromQuoteDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderFromQuoteDraft {
    pub quote: ResourceIdentifier<Quote>,
    pub version: Version,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote_state_to_accepted: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_state: Option<PaymentState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment_state: Option<ShipmentState>,
    /// `Open` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_state: Option<OrderState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ResourceIdentifier<State>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl OrderFromQuoteDraft {
    /// With what is required; all else is absent.
    pub fn new(quote: impl Into<ResourceIdentifier<Quote>>, version: Version) -> Self {
        Self {
            quote: quote.into(),
            version,
            quote_state_to_accepted: None,
            order_number: None,
            payment_state: None,
            shipment_state: None,
            order_state: None,
            state: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomLineItemReturnItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:CustomLineItemReturnItem).
///
/// The [`ReturnItem`](crate::ReturnItem) `CustomLineItemReturnItem`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomLineItemReturnItem {
    pub id: Id<CustomLineItemReturnItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub quantity: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    pub shipment_state: ReturnShipmentState,
    pub payment_state: ReturnPaymentState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    pub last_modified_at: DateTime,
    pub created_at: DateTime,
    pub custom_line_item_id: Id<CustomLineItem>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomLineItemReturnItem {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<CustomLineItemReturnItem>>,
        quantity: i64,
        shipment_state: ReturnShipmentState,
        payment_state: ReturnPaymentState,
        last_modified_at: DateTime,
        created_at: DateTime,
        custom_line_item_id: impl Into<Id<CustomLineItem>>,
    ) -> Self {
        Self {
            id: id.into(),
            key: None,
            quantity,
            comment: None,
            shipment_state,
            payment_state,
            custom: None,
            last_modified_at,
            created_at,
            custom_line_item_id: custom_line_item_id.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`Delivery`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:Delivery).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    pub id: Id<Delivery>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub created_at: DateTime,
    pub items: Vec<DeliveryItem>,
    pub parcels: Vec<Parcel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Delivery {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Delivery>>,
        created_at: DateTime,
        items: Vec<DeliveryItem>,
        parcels: Vec<Parcel>,
    ) -> Self {
        Self {
            id: id.into(),
            key: None,
            created_at,
            items,
            parcels,
            address: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`DeliveryItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:DeliveryItem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeliveryItem {
    pub id: String,
    pub quantity: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DeliveryItem {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<String>, quantity: i64) -> Self {
        Self { id: id.into(), quantity, other: OtherFields::default() }
    }
}

/// The platform's [`ItemState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ItemState).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemState {
    pub quantity: i64,
    pub state: Reference<State>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ItemState {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64, state: impl Into<Reference<State>>) -> Self {
        Self { quantity, state: state.into(), other: OtherFields::default() }
    }
}

/// The platform's [`LineItemReturnItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:LineItemReturnItem).
///
/// The [`ReturnItem`](crate::ReturnItem) `LineItemReturnItem`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineItemReturnItem {
    pub id: Id<LineItemReturnItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub quantity: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    pub shipment_state: ReturnShipmentState,
    pub payment_state: ReturnPaymentState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    pub last_modified_at: DateTime,
    pub created_at: DateTime,
    pub line_item_id: Id<LineItem>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl LineItemReturnItem {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<LineItemReturnItem>>,
        quantity: i64,
        shipment_state: ReturnShipmentState,
        payment_state: ReturnPaymentState,
        last_modified_at: DateTime,
        created_at: DateTime,
        line_item_id: impl Into<Id<LineItem>>,
    ) -> Self {
        Self {
            id: id.into(),
            key: None,
            quantity,
            comment: None,
            shipment_state,
            payment_state,
            custom: None,
            last_modified_at,
            created_at,
            line_item_id: line_item_id.into(),
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`OrderState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:OrderState).
    pub enum OrderState {
        Open = "Open",
        Confirmed = "Confirmed",
        Complete = "Complete",
        Cancelled = "Cancelled",
    }
}

/// The platform's [`Parcel`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:Parcel).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parcel {
    pub id: Id<Parcel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub created_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurements: Option<ParcelMeasurements>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_data: Option<TrackingData>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<DeliveryItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Parcel {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Parcel>>, created_at: DateTime) -> Self {
        Self {
            id: id.into(),
            key: None,
            created_at,
            measurements: None,
            tracking_data: None,
            items: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ParcelMeasurements`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ParcelMeasurements).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParcelMeasurements {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height_in_millimeter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_in_millimeter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width_in_millimeter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_in_gram: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`PaymentInfo`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:PaymentInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentInfo {
    pub payments: Vec<Reference<Payment>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PaymentInfo {
    /// With what is required; all else is absent.
    pub fn new(payments: Vec<Reference<Payment>>) -> Self {
        Self { payments, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`PaymentState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:PaymentState).
    pub enum PaymentState {
        BalanceDue = "BalanceDue",
        Failed = "Failed",
        Pending = "Pending",
        CreditOwed = "CreditOwed",
        Paid = "Paid",
    }
}

/// The platform's [`ReturnInfo`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ReturnInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReturnInfo {
    pub items: Vec<ReturnItem>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_tracking_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_date: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ReturnInfo {
    /// With what is required; all else is absent.
    pub fn new(items: Vec<ReturnItem>) -> Self {
        Self { items, return_tracking_id: None, return_date: None, other: OtherFields::default() }
    }
}

/// The platform's [`ReturnItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ReturnItem).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ReturnItem {
    CustomLineItemReturnItem(CustomLineItemReturnItem),
    LineItemReturnItem(LineItemReturnItem),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl ReturnItem {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CustomLineItemReturnItem(_) => "CustomLineItemReturnItem",
            Self::LineItemReturnItem(_) => "LineItemReturnItem",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ReturnItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "CustomLineItemReturnItem" => json.read_without("type").map(Self::CustomLineItemReturnItem),
            "LineItemReturnItem" => json.read_without("type").map(Self::LineItemReturnItem),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CustomLineItemReturnItem> for ReturnItem {
    fn from(kind: CustomLineItemReturnItem) -> Self {
        Self::CustomLineItemReturnItem(kind)
    }
}

impl From<LineItemReturnItem> for ReturnItem {
    fn from(kind: LineItemReturnItem) -> Self {
        Self::LineItemReturnItem(kind)
    }
}

string_enum! {
    /// The platform's [`ReturnPaymentState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ReturnPaymentState).
    pub enum ReturnPaymentState {
        NonRefundable = "NonRefundable",
        Initial = "Initial",
        Refunded = "Refunded",
        NotRefunded = "NotRefunded",
    }
}

string_enum! {
    /// The platform's [`ReturnShipmentState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ReturnShipmentState).
    pub enum ReturnShipmentState {
        Advised = "Advised",
        Returned = "Returned",
        BackInStock = "BackInStock",
        Unusable = "Unusable",
    }
}

string_enum! {
    /// The platform's [`ShipmentState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ShipmentState).
    pub enum ShipmentState {
        Shipped = "Shipped",
        Delivered = "Delivered",
        Ready = "Ready",
        Pending = "Pending",
        Delayed = "Delayed",
        Partial = "Partial",
        Backorder = "Backorder",
        Canceled = "Canceled",
    }
}

/// The platform's [`SyncInfo`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:SyncInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SyncInfo {
    pub channel: Reference<Channel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    pub synced_at: DateTime,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl SyncInfo {
    /// With what is required; all else is absent.
    pub fn new(channel: impl Into<Reference<Channel>>, synced_at: DateTime) -> Self {
        Self { channel: channel.into(), external_id: None, synced_at, other: OtherFields::default() }
    }
}

/// The platform's [`TrackingData`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:TrackingData).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TrackingData {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_transaction: Option<String>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_return: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}
