//! Orders, their deliveries, returns and states.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, BusinessUnit, Cart, CartDiscount, CartOrigin, CentPrecisionMoney, Channel, Country, CreatedBy,
    CustomFields, CustomFieldsDraft, CustomLineItem, Customer, CustomerGroup, DateTime, DirectDiscount,
    DiscountCodeInfo, DiscountOnTotalPrice, DiscountTypeCombination, Id, InventoryMode, Key, KeyReference,
    LastModifiedBy, LineItem, Locale, OtherFields, Payment, Quote, RawVariant, RecurringOrder, Reference,
    Resource, ResourceIdentifier, RoundingMode, Shipping, ShippingInfo, ShippingMode, ShippingRateInput,
    State, Store, TaxCalculationMode, TaxMode, TaxedPrice, Version, string_enum::string_enum, wire::kinds,
    wire::members,
};

/// The platform's [`Order`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:Order).
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub id: Id<Order>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub order_number: Option<String>,
    pub purchase_order_number: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    pub customer_email: Option<String>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub anonymous_id: Option<String>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub store: Option<KeyReference<Store>>,
    pub line_items: Vec<LineItem>,
    pub custom_line_items: Vec<CustomLineItem>,
    pub total_price: CentPrecisionMoney,
    pub taxed_price: Option<TaxedPrice>,
    pub taxed_shipping_price: Option<TaxedPrice>,
    pub discount_on_total_price: Option<DiscountOnTotalPrice>,
    /// `HalfEven` if absent.
    pub price_rounding_mode: Option<RoundingMode>,
    /// `Platform` if absent.
    pub tax_mode: Option<TaxMode>,
    /// `HalfEven` if absent.
    pub tax_rounding_mode: Option<RoundingMode>,
    /// `LineItemLevel` if absent.
    pub tax_calculation_mode: Option<TaxCalculationMode>,
    /// `None` if absent.
    pub inventory_mode: Option<InventoryMode>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub shipping_mode: ShippingMode,
    pub shipping_key: Option<Key>,
    pub shipping_info: Option<ShippingInfo>,
    pub shipping_rate_input: Option<ShippingRateInput>,
    pub shipping_custom_fields: Option<CustomFields>,
    pub shipping: Vec<Shipping>,
    pub item_shipping_addresses: Option<Vec<Address>>,
    pub discount_codes: Option<Vec<DiscountCodeInfo>>,
    pub direct_discounts: Option<Vec<DirectDiscount>>,
    pub refused_gifts: Vec<Reference<CartDiscount>>,
    pub payment_info: Option<PaymentInfo>,
    pub country: Option<Country>,
    pub locale: Option<Locale>,
    pub origin: CartOrigin,
    pub cart: Option<Reference<Cart>>,
    pub quote: Option<Reference<Quote>>,
    pub recurring_order: Option<Reference<RecurringOrder>>,
    pub order_state: OrderState,
    pub shipment_state: Option<ShipmentState>,
    pub payment_state: Option<PaymentState>,
    pub state: Option<Reference<State>>,
    pub sync_info: Vec<SyncInfo>,
    pub return_info: Option<Vec<ReturnInfo>>,
    pub discount_type_combination: Option<DiscountTypeCombination>,
    pub last_message_sequence_number: Option<i64>,
    pub custom: Option<CustomFields>,
    pub completed_at: Option<DateTime>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub other: OtherFields,
}

members! { Order {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => order_number: "orderNumber",
    5 => purchase_order_number: "purchaseOrderNumber", 6 => customer_id: "customerId",
    7 => customer_email: "customerEmail", 8 => customer_group: "customerGroup",
    9 => anonymous_id: "anonymousId", 10 => business_unit: "businessUnit", 11 => store: "store",
    12 => line_items: "lineItems" or empty, 13 => custom_line_items: "customLineItems" or empty,
    14 => total_price: "totalPrice", 15 => taxed_price: "taxedPrice",
    16 => taxed_shipping_price: "taxedShippingPrice",
    17 => discount_on_total_price: "discountOnTotalPrice",
    18 => price_rounding_mode: "priceRoundingMode", 19 => tax_mode: "taxMode",
    20 => tax_rounding_mode: "taxRoundingMode", 21 => tax_calculation_mode: "taxCalculationMode",
    22 => inventory_mode: "inventoryMode", 23 => billing_address: "billingAddress",
    24 => shipping_address: "shippingAddress", 25 => shipping_mode: "shippingMode",
    26 => shipping_key: "shippingKey", 27 => shipping_info: "shippingInfo",
    28 => shipping_rate_input: "shippingRateInput",
    29 => shipping_custom_fields: "shippingCustomFields", 30 => shipping: "shipping" or empty,
    31 => item_shipping_addresses: "itemShippingAddresses", 32 => discount_codes: "discountCodes",
    33 => direct_discounts: "directDiscounts", 34 => refused_gifts: "refusedGifts" or empty,
    35 => payment_info: "paymentInfo", 36 => country: "country", 37 => locale: "locale",
    38 => origin: "origin", 39 => cart: "cart", 40 => quote: "quote",
    41 => recurring_order: "recurringOrder", 42 => order_state: "orderState",
    43 => shipment_state: "shipmentState", 44 => payment_state: "paymentState", 45 => state: "state",
    46 => sync_info: "syncInfo" or empty, 47 => return_info: "returnInfo",
    48 => discount_type_combination: "discountTypeCombination",
    49 => last_message_sequence_number: "lastMessageSequenceNumber", 50 => custom: "custom",
    51 => completed_at: "completedAt", 52 => last_modified_by: "lastModifiedBy",
    53 => created_by: "createdBy",
} }

impl Resource for Order {
    const TYPE_ID: &'static str = "order";
}

/// The platform's [`MyOrderFromCartDraft`](https://docs.commercetools.com/api/projects/me-orders#ctp:api:type:MyOrderFromCartDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct MyOrderFromCartDraft {
    pub id: Id<Cart>,
    pub version: Version,
    pub other: OtherFields,
}

members! { MyOrderFromCartDraft {
    0 => id: "id", 1 => version: "version",
} }

impl MyOrderFromCartDraft {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Cart>>, version: Version) -> Self {
        Self { id: id.into(), version, other: OtherFields::default() }
    }
}

/// The platform's [`MyOrderFromQuoteDraft`](https://docs.commercetools.com/api/projects/me-orders#ctp:api:type:MyOrderFromQuoteDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct MyOrderFromQuoteDraft {
    pub id: Id<Quote>,
    pub version: Version,
    /// `false` if absent.
    pub quote_state_to_accepted: Option<bool>,
    pub other: OtherFields,
}

members! { MyOrderFromQuoteDraft {
    0 => id: "id", 1 => version: "version", 2 => quote_state_to_accepted: "quoteStateToAccepted",
} }

impl MyOrderFromQuoteDraft {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Quote>>, version: Version) -> Self {
        Self { id: id.into(), version, quote_state_to_accepted: None, other: OtherFields::default() }
    }
}

/// The platform's [`OrderFromCartDraft`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:OrderFromCartDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct OrderFromCartDraft {
    pub id: Option<Id<OrderFromCartDraft>>,
    pub cart: Option<ResourceIdentifier<Cart>>,
    pub version: Version,
    pub order_number: Option<String>,
    pub purchase_order_number: Option<String>,
    pub payment_state: Option<PaymentState>,
    pub shipment_state: Option<ShipmentState>,
    /// `Open` if absent.
    pub order_state: Option<OrderState>,
    pub state: Option<ResourceIdentifier<State>>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { OrderFromCartDraft {
    0 => id: "id", 1 => cart: "cart", 2 => version: "version", 3 => order_number: "orderNumber",
    4 => purchase_order_number: "purchaseOrderNumber", 5 => payment_state: "paymentState",
    6 => shipment_state: "shipmentState", 7 => order_state: "orderState", 8 => state: "state",
    9 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct OrderFromQuoteDraft {
    pub quote: ResourceIdentifier<Quote>,
    pub version: Version,
    /// `false` if absent.
    pub quote_state_to_accepted: Option<bool>,
    pub order_number: Option<String>,
    pub payment_state: Option<PaymentState>,
    pub shipment_state: Option<ShipmentState>,
    /// `Open` if absent.
    pub order_state: Option<OrderState>,
    pub state: Option<ResourceIdentifier<State>>,
    pub other: OtherFields,
}

members! { OrderFromQuoteDraft {
    0 => quote: "quote", 1 => version: "version", 2 => quote_state_to_accepted: "quoteStateToAccepted",
    3 => order_number: "orderNumber", 4 => payment_state: "paymentState",
    5 => shipment_state: "shipmentState", 6 => order_state: "orderState", 7 => state: "state",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomLineItemReturnItem {
    pub id: Id<CustomLineItemReturnItem>,
    pub key: Option<Key>,
    pub quantity: i64,
    pub comment: Option<String>,
    pub shipment_state: ReturnShipmentState,
    pub payment_state: ReturnPaymentState,
    pub custom: Option<CustomFields>,
    pub last_modified_at: DateTime,
    pub created_at: DateTime,
    pub custom_line_item_id: Id<CustomLineItem>,
    pub other: OtherFields,
}

members! { CustomLineItemReturnItem {
    0 => id: "id", 1 => key: "key", 2 => quantity: "quantity", 3 => comment: "comment",
    4 => shipment_state: "shipmentState", 5 => payment_state: "paymentState", 6 => custom: "custom",
    7 => last_modified_at: "lastModifiedAt", 8 => created_at: "createdAt",
    9 => custom_line_item_id: "customLineItemId",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    pub id: Id<Delivery>,
    pub key: Option<Key>,
    pub created_at: DateTime,
    pub items: Vec<DeliveryItem>,
    pub parcels: Vec<Parcel>,
    pub address: Option<Address>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { Delivery {
    0 => id: "id", 1 => key: "key", 2 => created_at: "createdAt", 3 => items: "items",
    4 => parcels: "parcels", 5 => address: "address", 6 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct DeliveryItem {
    pub id: String,
    pub quantity: i64,
    pub other: OtherFields,
}

members! { DeliveryItem {
    0 => id: "id", 1 => quantity: "quantity",
} }

impl DeliveryItem {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<String>, quantity: i64) -> Self {
        Self { id: id.into(), quantity, other: OtherFields::default() }
    }
}

/// The platform's [`ItemState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ItemState).
#[derive(Clone, Debug, PartialEq)]
pub struct ItemState {
    pub quantity: i64,
    pub state: Reference<State>,
    pub other: OtherFields,
}

members! { ItemState {
    0 => quantity: "quantity", 1 => state: "state",
} }

impl ItemState {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64, state: impl Into<Reference<State>>) -> Self {
        Self { quantity, state: state.into(), other: OtherFields::default() }
    }
}

/// The platform's [`LineItemReturnItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:LineItemReturnItem).
///
/// The [`ReturnItem`](crate::ReturnItem) `LineItemReturnItem`.
#[derive(Clone, Debug, PartialEq)]
pub struct LineItemReturnItem {
    pub id: Id<LineItemReturnItem>,
    pub key: Option<Key>,
    pub quantity: i64,
    pub comment: Option<String>,
    pub shipment_state: ReturnShipmentState,
    pub payment_state: ReturnPaymentState,
    pub custom: Option<CustomFields>,
    pub last_modified_at: DateTime,
    pub created_at: DateTime,
    pub line_item_id: Id<LineItem>,
    pub other: OtherFields,
}

members! { LineItemReturnItem {
    0 => id: "id", 1 => key: "key", 2 => quantity: "quantity", 3 => comment: "comment",
    4 => shipment_state: "shipmentState", 5 => payment_state: "paymentState", 6 => custom: "custom",
    7 => last_modified_at: "lastModifiedAt", 8 => created_at: "createdAt",
    9 => line_item_id: "lineItemId",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    pub id: Id<Parcel>,
    pub key: Option<Key>,
    pub created_at: DateTime,
    pub measurements: Option<ParcelMeasurements>,
    pub tracking_data: Option<TrackingData>,
    pub items: Option<Vec<DeliveryItem>>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { Parcel {
    0 => id: "id", 1 => key: "key", 2 => created_at: "createdAt", 3 => measurements: "measurements",
    4 => tracking_data: "trackingData", 5 => items: "items", 6 => custom: "custom",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParcelMeasurements {
    pub height_in_millimeter: Option<i32>,
    pub length_in_millimeter: Option<i32>,
    pub width_in_millimeter: Option<i32>,
    pub weight_in_gram: Option<i32>,
    pub other: OtherFields,
}

members! { ParcelMeasurements {
    0 => height_in_millimeter: "heightInMillimeter", 1 => length_in_millimeter: "lengthInMillimeter",
    2 => width_in_millimeter: "widthInMillimeter", 3 => weight_in_gram: "weightInGram",
} }

/// The platform's [`PaymentInfo`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:PaymentInfo).
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentInfo {
    pub payments: Vec<Reference<Payment>>,
    pub other: OtherFields,
}

members! { PaymentInfo {
    0 => payments: "payments",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ReturnInfo {
    pub items: Vec<ReturnItem>,
    pub return_tracking_id: Option<String>,
    pub return_date: Option<DateTime>,
    pub other: OtherFields,
}

members! { ReturnInfo {
    0 => items: "items", 1 => return_tracking_id: "returnTrackingId", 2 => return_date: "returnDate",
} }

impl ReturnInfo {
    /// With what is required; all else is absent.
    pub fn new(items: Vec<ReturnItem>) -> Self {
        Self { items, return_tracking_id: None, return_date: None, other: OtherFields::default() }
    }
}

/// The platform's [`ReturnItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ReturnItem).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ReturnItem {
    CustomLineItemReturnItem(CustomLineItemReturnItem),
    LineItemReturnItem(LineItemReturnItem),
    /// One that this version does not know, kept whole.
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

kinds! { ReturnItem by "type" or RawVariant {
    "CustomLineItemReturnItem" => CustomLineItemReturnItem, "LineItemReturnItem" => LineItemReturnItem,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct SyncInfo {
    pub channel: Reference<Channel>,
    pub external_id: Option<String>,
    pub synced_at: DateTime,
    pub other: OtherFields,
}

members! { SyncInfo {
    0 => channel: "channel", 1 => external_id: "externalId", 2 => synced_at: "syncedAt",
} }

impl SyncInfo {
    /// With what is required; all else is absent.
    pub fn new(channel: impl Into<Reference<Channel>>, synced_at: DateTime) -> Self {
        Self { channel: channel.into(), external_id: None, synced_at, other: OtherFields::default() }
    }
}

/// The platform's [`TrackingData`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:TrackingData).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackingData {
    pub tracking_id: Option<String>,
    pub carrier: Option<String>,
    pub provider: Option<String>,
    pub provider_transaction: Option<String>,
    /// `false` if absent.
    pub is_return: Option<bool>,
    pub other: OtherFields,
}

members! { TrackingData {
    0 => tracking_id: "trackingId", 1 => carrier: "carrier", 2 => provider: "provider",
    3 => provider_transaction: "providerTransaction", 4 => is_return: "isReturn",
} }
