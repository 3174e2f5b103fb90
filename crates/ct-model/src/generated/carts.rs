//! Carts, their line items, taxes and shipping.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, AnyReference, BaseAddress, BusinessUnit, CartDiscount, CartDiscountTarget, CartDiscountValue,
    CentPrecisionMoney, Channel, Country, CreatedBy, Currency, CustomFields, CustomFieldsDraft,
    CustomLineItemRecurrenceInfo, Customer, CustomerGroup, DateTime, Delivery, DiscountCode, Id, ItemState,
    Key, KeyReference, LastModifiedBy, LineItemRecurrenceInfo, LineItemRecurrenceInfoDraft, Locale,
    LocalizedString, Money, MyCartUpdateAction, OtherFields, PaymentInfo, Price, Product, ProductType,
    ProductVariant, RawVariant, Reference, Reservation, Resource, ResourceIdentifier, ShippingMethod,
    ShippingRate, Store, SubRate, TaxCategory, TaxRate, TypedMoney, Version, string_enum::string_enum,
    wire::kinds, wire::members,
};

/// The platform's [`Cart`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:Cart).
#[derive(Clone, Debug, PartialEq)]
pub struct Cart {
    pub id: Id<Cart>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub customer_id: Option<Id<Customer>>,
    pub customer_email: Option<String>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub anonymous_id: Option<String>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub store: Option<KeyReference<Store>>,
    pub line_items: Vec<LineItem>,
    pub custom_line_items: Vec<CustomLineItem>,
    pub total_line_item_quantity: Option<i64>,
    pub total_price: CentPrecisionMoney,
    pub taxed_price: Option<TaxedPrice>,
    pub taxed_shipping_price: Option<TaxedPrice>,
    pub discount_on_total_price: Option<DiscountOnTotalPrice>,
    pub tax_mode: TaxMode,
    pub price_rounding_mode: RoundingMode,
    pub tax_rounding_mode: RoundingMode,
    pub tax_calculation_mode: TaxCalculationMode,
    pub inventory_mode: InventoryMode,
    pub cart_state: CartState,
    /// `SoftFreeze` if absent.
    pub freeze_strategy: Option<FreezeStrategy>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub shipping_mode: ShippingMode,
    pub shipping_key: Option<Key>,
    pub shipping_info: Option<ShippingInfo>,
    pub shipping_rate_input: Option<ShippingRateInput>,
    pub shipping_custom_fields: Option<CustomFields>,
    pub shipping: Vec<Shipping>,
    pub item_shipping_addresses: Vec<Address>,
    /// At most 10 of them.
    pub discount_codes: Vec<DiscountCodeInfo>,
    pub direct_discounts: Vec<DirectDiscount>,
    pub refused_gifts: Vec<Reference<CartDiscount>>,
    pub payment_info: Option<PaymentInfo>,
    pub country: Option<Country>,
    pub locale: Option<Locale>,
    pub origin: CartOrigin,
    pub custom: Option<CustomFields>,
    pub discount_type_combination: Option<DiscountTypeCombination>,
    pub lock: Option<CartLock>,
    /// 1 to 365250, `90` if absent.
    pub delete_days_after_last_modification: Option<i32>,
    pub purchase_order_number: Option<String>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub warnings: Option<Vec<WarningObject>>,
    pub other: OtherFields,
}

members! { Cart {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => customer_id: "customerId",
    6 => customer_email: "customerEmail", 7 => customer_group: "customerGroup",
    8 => anonymous_id: "anonymousId", 9 => business_unit: "businessUnit", 10 => store: "store",
    11 => line_items: "lineItems" or empty, 12 => custom_line_items: "customLineItems" or empty,
    13 => total_line_item_quantity: "totalLineItemQuantity", 14 => total_price: "totalPrice",
    15 => taxed_price: "taxedPrice", 16 => taxed_shipping_price: "taxedShippingPrice",
    17 => discount_on_total_price: "discountOnTotalPrice", 18 => tax_mode: "taxMode",
    19 => price_rounding_mode: "priceRoundingMode", 20 => tax_rounding_mode: "taxRoundingMode",
    21 => tax_calculation_mode: "taxCalculationMode", 22 => inventory_mode: "inventoryMode",
    23 => cart_state: "cartState", 24 => freeze_strategy: "freezeStrategy",
    25 => billing_address: "billingAddress", 26 => shipping_address: "shippingAddress",
    27 => shipping_mode: "shippingMode", 28 => shipping_key: "shippingKey",
    29 => shipping_info: "shippingInfo", 30 => shipping_rate_input: "shippingRateInput",
    31 => shipping_custom_fields: "shippingCustomFields", 32 => shipping: "shipping" or empty,
    33 => item_shipping_addresses: "itemShippingAddresses" or empty,
    34 => discount_codes: "discountCodes" or empty, 35 => direct_discounts: "directDiscounts" or empty,
    36 => refused_gifts: "refusedGifts" or empty, 37 => payment_info: "paymentInfo",
    38 => country: "country", 39 => locale: "locale", 40 => origin: "origin", 41 => custom: "custom",
    42 => discount_type_combination: "discountTypeCombination", 43 => lock: "lock",
    44 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
    45 => purchase_order_number: "purchaseOrderNumber", 46 => last_modified_by: "lastModifiedBy",
    47 => created_by: "createdBy", 48 => warnings: "warnings",
} }

impl Resource for Cart {
    const TYPE_ID: &'static str = "cart";
}

/// The platform's [`MyCartDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCartDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartDraft {
    pub currency: Currency,
    pub customer_email: Option<String>,
    pub business_unit: Option<ResourceIdentifier<BusinessUnit>>,
    pub store: Option<ResourceIdentifier<Store>>,
    pub line_items: Option<Vec<MyLineItemDraft>>,
    /// `Platform` if absent.
    pub tax_mode: Option<TaxMode>,
    /// `None` if absent.
    pub inventory_mode: Option<InventoryMode>,
    pub billing_address: Option<BaseAddress>,
    pub shipping_address: Option<BaseAddress>,
    pub shipping_method: Option<ResourceIdentifier<ShippingMethod>>,
    pub item_shipping_addresses: Option<Vec<BaseAddress>>,
    /// `Single` if absent.
    pub shipping_mode: Option<ShippingMode>,
    pub discount_codes: Option<Vec<String>>,
    pub country: Option<Country>,
    pub locale: Option<Locale>,
    /// 1 to 365250.
    pub delete_days_after_last_modification: Option<i64>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { MyCartDraft {
    0 => currency: "currency", 1 => customer_email: "customerEmail", 2 => business_unit: "businessUnit",
    3 => store: "store", 4 => line_items: "lineItems", 5 => tax_mode: "taxMode",
    6 => inventory_mode: "inventoryMode", 7 => billing_address: "billingAddress",
    8 => shipping_address: "shippingAddress", 9 => shipping_method: "shippingMethod",
    10 => item_shipping_addresses: "itemShippingAddresses", 11 => shipping_mode: "shippingMode",
    12 => discount_codes: "discountCodes", 13 => country: "country", 14 => locale: "locale",
    15 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
    16 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCartUpdate {
    pub version: Version,
    pub actions: Vec<MyCartUpdateAction>,
    pub other: OtherFields,
}

members! { MyCartUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyCartUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyCartUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`ReplicaMyCartDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:ReplicaMyCartDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ReplicaMyCartDraft {
    pub reference: AnyReference,
    pub other: OtherFields,
}

members! { ReplicaMyCartDraft {
    0 => reference: "reference",
} }

impl ReplicaMyCartDraft {
    /// With what is required; all else is absent.
    pub fn new(reference: impl Into<AnyReference>) -> Self {
        Self { reference: reference.into(), other: OtherFields::default() }
    }
}

/// The platform's [`BestDeal`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:BestDeal).
///
/// The [`DiscountTypeCombination`](crate::DiscountTypeCombination) `BestDeal`.
#[derive(Clone, Debug, PartialEq)]
pub struct BestDeal {
    pub chosen_discount_type: String,
    pub other: OtherFields,
}

members! { BestDeal {
    0 => chosen_discount_type: "chosenDiscountType",
} }

impl BestDeal {
    /// With what is required; all else is absent.
    pub fn new(chosen_discount_type: impl Into<String>) -> Self {
        Self { chosen_discount_type: chosen_discount_type.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CannotChangeReservationExpiryWarning`](https://docs.commercetools.com/api/warnings#ctp:api:type:CannotChangeReservationExpiryWarning).
///
/// The [`WarningObject`](crate::WarningObject) `CannotChangeReservationExpiry`.
#[derive(Clone, Debug, PartialEq)]
pub struct CannotChangeReservationExpiryWarning {
    pub message: String,
    pub line_item_id: Id<LineItem>,
    pub other: OtherFields,
}

members! { CannotChangeReservationExpiryWarning {
    0 => message: "message", 1 => line_item_id: "lineItemId",
} }

impl CannotChangeReservationExpiryWarning {
    /// With what is required; all else is absent.
    pub fn new(message: impl Into<String>, line_item_id: impl Into<Id<LineItem>>) -> Self {
        Self { message: message.into(), line_item_id: line_item_id.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CannotCreateReservationWarning`](https://docs.commercetools.com/api/warnings#ctp:api:type:CannotCreateReservationWarning).
///
/// The [`WarningObject`](crate::WarningObject) `CannotCreateReservation`.
#[derive(Clone, Debug, PartialEq)]
pub struct CannotCreateReservationWarning {
    pub message: String,
    pub product_id: Id<Product>,
    pub sku: Option<String>,
    pub supply_channel: Option<String>,
    pub quantity: f64,
    pub other: OtherFields,
}

members! { CannotCreateReservationWarning {
    0 => message: "message", 1 => product_id: "productId", 2 => sku: "sku",
    3 => supply_channel: "supplyChannel", 4 => quantity: "quantity",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CannotUpdateReservationWarning {
    pub message: String,
    pub line_item_id: Id<LineItem>,
    pub requested_quantity: f64,
    pub reserved_quantity: f64,
    pub product_id: Id<Product>,
    pub sku: Option<String>,
    pub supply_channel: Option<String>,
    pub other: OtherFields,
}

members! { CannotUpdateReservationWarning {
    0 => message: "message", 1 => line_item_id: "lineItemId",
    2 => requested_quantity: "requestedQuantity", 3 => reserved_quantity: "reservedQuantity",
    4 => product_id: "productId", 5 => sku: "sku", 6 => supply_channel: "supplyChannel",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartLock {
    pub created_at: DateTime,
    pub client_id: String,
    pub other: OtherFields,
}

members! { CartLock {
    0 => created_at: "createdAt", 1 => client_id: "clientId",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ClassificationShippingRateInput {
    pub key: String,
    pub label: LocalizedString,
    pub other: OtherFields,
}

members! { ClassificationShippingRateInput {
    0 => key: "key", 1 => label: "label",
} }

impl ClassificationShippingRateInput {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: LocalizedString) -> Self {
        Self { key: key.into(), label, other: OtherFields::default() }
    }
}

/// The platform's [`CustomLineItem`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CustomLineItem).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomLineItem {
    pub id: Id<CustomLineItem>,
    pub key: Option<Key>,
    pub name: LocalizedString,
    pub money: TypedMoney,
    pub taxed_price: Option<TaxedItemPrice>,
    pub taxed_price_portions: Vec<MethodTaxedPrice>,
    pub total_price: CentPrecisionMoney,
    pub slug: String,
    pub quantity: i64,
    pub state: Vec<ItemState>,
    pub tax_category: Option<Reference<TaxCategory>>,
    pub tax_rate: Option<TaxRate>,
    pub per_method_tax_rate: Vec<MethodTaxRate>,
    pub discounted_price_per_quantity: Vec<DiscountedLineItemPriceForQuantity>,
    pub custom: Option<CustomFields>,
    pub shipping_details: Option<ItemShippingDetails>,
    pub price_mode: CustomLineItemPriceMode,
    pub recurrence_info: Option<CustomLineItemRecurrenceInfo>,
    pub other: OtherFields,
}

members! { CustomLineItem {
    0 => id: "id", 1 => key: "key", 2 => name: "name", 3 => money: "money",
    4 => taxed_price: "taxedPrice", 5 => taxed_price_portions: "taxedPricePortions",
    6 => total_price: "totalPrice", 7 => slug: "slug", 8 => quantity: "quantity", 9 => state: "state",
    10 => tax_category: "taxCategory", 11 => tax_rate: "taxRate",
    12 => per_method_tax_rate: "perMethodTaxRate",
    13 => discounted_price_per_quantity: "discountedPricePerQuantity", 14 => custom: "custom",
    15 => shipping_details: "shippingDetails", 16 => price_mode: "priceMode",
    17 => recurrence_info: "recurrenceInfo",
} }

string_enum! {
    /// The platform's [`CustomLineItemPriceMode`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:CustomLineItemPriceMode).
    pub enum CustomLineItemPriceMode {
        Standard = "Standard",
        External = "External",
    }
}

/// The platform's [`DirectDiscount`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DirectDiscount).
#[derive(Clone, Debug, PartialEq)]
pub struct DirectDiscount {
    pub id: Id<DirectDiscount>,
    pub value: CartDiscountValue,
    pub target: Option<CartDiscountTarget>,
    pub other: OtherFields,
}

members! { DirectDiscount {
    0 => id: "id", 1 => value: "value", 2 => target: "target",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountCodeInfo {
    pub discount_code: Reference<DiscountCode>,
    pub state: DiscountCodeState,
    pub other: OtherFields,
}

members! { DiscountCodeInfo {
    0 => discount_code: "discountCode", 1 => state: "state",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountOnTotalPrice {
    pub discounted_amount: TypedMoney,
    pub included_discounts: Vec<DiscountedTotalPricePortion>,
    pub discounted_net_amount: Option<TypedMoney>,
    pub discounted_gross_amount: Option<TypedMoney>,
    pub other: OtherFields,
}

members! { DiscountOnTotalPrice {
    0 => discounted_amount: "discountedAmount", 1 => included_discounts: "includedDiscounts",
    2 => discounted_net_amount: "discountedNetAmount",
    3 => discounted_gross_amount: "discountedGrossAmount",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum DiscountTypeCombination {
    BestDeal(BestDeal),
    Stacking(Stacking),
    /// One that this version does not know, kept whole.
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

kinds! { DiscountTypeCombination by "type" or RawVariant {
    "BestDeal" => BestDeal, "Stacking" => Stacking,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedLineItemPortion {
    pub discount: AnyReference,
    pub discounted_amount: TypedMoney,
    pub other: OtherFields,
}

members! { DiscountedLineItemPortion {
    0 => discount: "discount", 1 => discounted_amount: "discountedAmount",
} }

impl DiscountedLineItemPortion {
    /// With what is required; all else is absent.
    pub fn new(discount: impl Into<AnyReference>, discounted_amount: TypedMoney) -> Self {
        Self { discount: discount.into(), discounted_amount, other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedLineItemPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedLineItemPrice).
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedLineItemPrice {
    pub value: TypedMoney,
    pub included_discounts: Vec<DiscountedLineItemPortion>,
    pub other: OtherFields,
}

members! { DiscountedLineItemPrice {
    0 => value: "value", 1 => included_discounts: "includedDiscounts",
} }

impl DiscountedLineItemPrice {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoney, included_discounts: Vec<DiscountedLineItemPortion>) -> Self {
        Self { value, included_discounts, other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedLineItemPriceForQuantity`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedLineItemPriceForQuantity).
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedLineItemPriceForQuantity {
    pub quantity: i64,
    pub discounted_price: DiscountedLineItemPrice,
    pub other: OtherFields,
}

members! { DiscountedLineItemPriceForQuantity {
    0 => quantity: "quantity", 1 => discounted_price: "discountedPrice",
} }

impl DiscountedLineItemPriceForQuantity {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64, discounted_price: DiscountedLineItemPrice) -> Self {
        Self { quantity, discounted_price, other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedTotalPricePortion`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:DiscountedTotalPricePortion).
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedTotalPricePortion {
    pub discount: AnyReference,
    pub discounted_amount: TypedMoney,
    pub other: OtherFields,
}

members! { DiscountedTotalPricePortion {
    0 => discount: "discount", 1 => discounted_amount: "discountedAmount",
} }

impl DiscountedTotalPricePortion {
    /// With what is required; all else is absent.
    pub fn new(discount: impl Into<AnyReference>, discounted_amount: TypedMoney) -> Self {
        Self { discount: discount.into(), discounted_amount, other: OtherFields::default() }
    }
}

/// The platform's [`EstimatedDelivery`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:EstimatedDelivery).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EstimatedDelivery {
    pub from: Option<DateTime>,
    pub until: Option<DateTime>,
    pub other: OtherFields,
}

members! { EstimatedDelivery {
    0 => from: "from", 1 => until: "until",
} }

/// The platform's [`ExternalLineItemTotalPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ExternalLineItemTotalPrice).
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalLineItemTotalPrice {
    pub price: Money,
    pub total_price: Money,
    pub other: OtherFields,
}

members! { ExternalLineItemTotalPrice {
    0 => price: "price", 1 => total_price: "totalPrice",
} }

impl ExternalLineItemTotalPrice {
    /// With what is required; all else is absent.
    pub fn new(price: Money, total_price: Money) -> Self {
        Self { price, total_price, other: OtherFields::default() }
    }
}

/// The platform's [`ExternalTaxRateDraft`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ExternalTaxRateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalTaxRateDraft {
    pub name: String,
    /// 0 to 1.
    pub amount: Option<f64>,
    /// `false` if absent.
    pub included_in_price: Option<bool>,
    pub country: Country,
    pub state: Option<String>,
    pub sub_rates: Option<Vec<SubRate>>,
    pub other: OtherFields,
}

members! { ExternalTaxRateDraft {
    0 => name: "name", 1 => amount: "amount", 2 => included_in_price: "includedInPrice",
    3 => country: "country", 4 => state: "state", 5 => sub_rates: "subRates",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ImageProcessingOngoingWarning {
    pub message: String,
    pub other: OtherFields,
}

members! { ImageProcessingOngoingWarning {
    0 => message: "message",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ItemShippingDetails {
    pub targets: Vec<ItemShippingTarget>,
    pub valid: bool,
    pub other: OtherFields,
}

members! { ItemShippingDetails {
    0 => targets: "targets", 1 => valid: "valid",
} }

impl ItemShippingDetails {
    /// With what is required; all else is absent.
    pub fn new(targets: Vec<ItemShippingTarget>, valid: bool) -> Self {
        Self { targets, valid, other: OtherFields::default() }
    }
}

/// The platform's [`ItemShippingDetailsDraft`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ItemShippingDetailsDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ItemShippingDetailsDraft {
    pub targets: Vec<ItemShippingTarget>,
    pub other: OtherFields,
}

members! { ItemShippingDetailsDraft {
    0 => targets: "targets",
} }

impl ItemShippingDetailsDraft {
    /// With what is required; all else is absent.
    pub fn new(targets: Vec<ItemShippingTarget>) -> Self {
        Self { targets, other: OtherFields::default() }
    }
}

/// The platform's [`ItemShippingTarget`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ItemShippingTarget).
#[derive(Clone, Debug, PartialEq)]
pub struct ItemShippingTarget {
    pub address_key: Key,
    pub quantity: i64,
    pub shipping_method_key: Option<Key>,
    pub other: OtherFields,
}

members! { ItemShippingTarget {
    0 => address_key: "addressKey", 1 => quantity: "quantity",
    2 => shipping_method_key: "shippingMethodKey",
} }

impl ItemShippingTarget {
    /// With what is required; all else is absent.
    pub fn new(address_key: Key, quantity: i64) -> Self {
        Self { address_key, quantity, shipping_method_key: None, other: OtherFields::default() }
    }
}

/// The platform's [`LineItem`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:LineItem).
#[derive(Clone, Debug, PartialEq)]
pub struct LineItem {
    pub id: Id<LineItem>,
    pub key: Option<Key>,
    pub product_id: Id<Product>,
    pub product_key: Option<Key>,
    pub name: LocalizedString,
    pub product_slug: Option<LocalizedString>,
    pub product_type: Reference<ProductType>,
    pub variant: ProductVariant,
    pub price: Price,
    pub quantity: i64,
    pub total_price: CentPrecisionMoney,
    pub discounted_price_per_quantity: Vec<DiscountedLineItemPriceForQuantity>,
    pub taxed_price: Option<TaxedItemPrice>,
    pub taxed_price_portions: Vec<MethodTaxedPrice>,
    pub state: Vec<ItemState>,
    pub tax_rate: Option<TaxRate>,
    pub per_method_tax_rate: Vec<MethodTaxRate>,
    pub supply_channel: Option<Reference<Channel>>,
    pub distribution_channel: Option<Reference<Channel>>,
    pub price_mode: LineItemPriceMode,
    pub line_item_mode: LineItemMode,
    pub inventory_mode: Option<InventoryMode>,
    pub shipping_details: Option<ItemShippingDetails>,
    pub reservation: Option<Reference<Reservation>>,
    pub custom: Option<CustomFields>,
    pub added_at: Option<DateTime>,
    pub last_modified_at: Option<DateTime>,
    pub recurrence_info: Option<LineItemRecurrenceInfo>,
    pub other: OtherFields,
}

members! { LineItem {
    0 => id: "id", 1 => key: "key", 2 => product_id: "productId", 3 => product_key: "productKey",
    4 => name: "name", 5 => product_slug: "productSlug", 6 => product_type: "productType",
    7 => variant: "variant", 8 => price: "price", 9 => quantity: "quantity",
    10 => total_price: "totalPrice", 11 => discounted_price_per_quantity: "discountedPricePerQuantity",
    12 => taxed_price: "taxedPrice", 13 => taxed_price_portions: "taxedPricePortions",
    14 => state: "state", 15 => tax_rate: "taxRate", 16 => per_method_tax_rate: "perMethodTaxRate",
    17 => supply_channel: "supplyChannel", 18 => distribution_channel: "distributionChannel",
    19 => price_mode: "priceMode", 20 => line_item_mode: "lineItemMode",
    21 => inventory_mode: "inventoryMode", 22 => shipping_details: "shippingDetails",
    23 => reservation: "reservation", 24 => custom: "custom", 25 => added_at: "addedAt",
    26 => last_modified_at: "lastModifiedAt", 27 => recurrence_info: "recurrenceInfo",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MethodTaxRate {
    pub shipping_method_key: Key,
    pub tax_rate: Option<TaxRate>,
    pub other: OtherFields,
}

members! { MethodTaxRate {
    0 => shipping_method_key: "shippingMethodKey", 1 => tax_rate: "taxRate",
} }

impl MethodTaxRate {
    /// With what is required; all else is absent.
    pub fn new(shipping_method_key: Key) -> Self {
        Self { shipping_method_key, tax_rate: None, other: OtherFields::default() }
    }
}

/// The platform's [`MethodTaxedPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:MethodTaxedPrice).
#[derive(Clone, Debug, PartialEq)]
pub struct MethodTaxedPrice {
    pub shipping_method_key: Key,
    pub taxed_price: Option<TaxedItemPrice>,
    pub other: OtherFields,
}

members! { MethodTaxedPrice {
    0 => shipping_method_key: "shippingMethodKey", 1 => taxed_price: "taxedPrice",
} }

impl MethodTaxedPrice {
    /// With what is required; all else is absent.
    pub fn new(shipping_method_key: Key) -> Self {
        Self { shipping_method_key, taxed_price: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyLineItemDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyLineItemDraft).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyLineItemDraft {
    pub key: Option<Key>,
    pub product_id: Option<Id<Product>>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    /// `1` if absent.
    pub quantity: Option<i64>,
    pub added_at: Option<DateTime>,
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    pub shipping_details: Option<ItemShippingDetailsDraft>,
    pub recurrence_info: Option<LineItemRecurrenceInfoDraft>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { MyLineItemDraft {
    0 => key: "key", 1 => product_id: "productId", 2 => variant_id: "variantId", 3 => sku: "sku",
    4 => quantity: "quantity", 5 => added_at: "addedAt", 6 => supply_channel: "supplyChannel",
    7 => distribution_channel: "distributionChannel", 8 => shipping_details: "shippingDetails",
    9 => recurrence_info: "recurrenceInfo", 10 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreShippingRateInput {
    pub score: i64,
    pub other: OtherFields,
}

members! { ScoreShippingRateInput {
    0 => score: "score",
} }

impl ScoreShippingRateInput {
    /// With what is required; all else is absent.
    pub fn new(score: i64) -> Self {
        Self { score, other: OtherFields::default() }
    }
}

/// The platform's [`Shipping`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:Shipping).
#[derive(Clone, Debug, PartialEq)]
pub struct Shipping {
    pub shipping_key: Key,
    pub shipping_info: ShippingInfo,
    pub shipping_address: Address,
    pub shipping_rate_input: Option<ShippingRateInput>,
    pub shipping_custom_fields: Option<CustomFields>,
    pub other: OtherFields,
}

members! { Shipping {
    0 => shipping_key: "shippingKey", 1 => shipping_info: "shippingInfo",
    2 => shipping_address: "shippingAddress", 3 => shipping_rate_input: "shippingRateInput",
    4 => shipping_custom_fields: "shippingCustomFields",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ShippingInfo {
    pub shipping_method_name: String,
    pub price: CentPrecisionMoney,
    pub shipping_rate: ShippingRate,
    pub taxed_price: Option<TaxedItemPrice>,
    pub tax_rate: Option<TaxRate>,
    pub tax_category: Option<Reference<TaxCategory>>,
    pub shipping_method: Option<Reference<ShippingMethod>>,
    pub deliveries: Option<Vec<Delivery>>,
    pub discounted_price: Option<DiscountedLineItemPrice>,
    pub shipping_method_state: ShippingMethodState,
    pub estimated_delivery: Option<EstimatedDelivery>,
    pub other: OtherFields,
}

members! { ShippingInfo {
    0 => shipping_method_name: "shippingMethodName", 1 => price: "price",
    2 => shipping_rate: "shippingRate", 3 => taxed_price: "taxedPrice", 4 => tax_rate: "taxRate",
    5 => tax_category: "taxCategory", 6 => shipping_method: "shippingMethod",
    7 => deliveries: "deliveries", 8 => discounted_price: "discountedPrice",
    9 => shipping_method_state: "shippingMethodState", 10 => estimated_delivery: "estimatedDelivery",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ShippingRateInput {
    Classification(ClassificationShippingRateInput),
    Score(ScoreShippingRateInput),
    /// One that this version does not know, kept whole.
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

kinds! { ShippingRateInput by "type" or RawVariant {
    "Classification" => Classification, "Score" => Score,
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stacking {
    pub other: OtherFields,
}

members! { Stacking {
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct TaxPortion {
    pub name: Option<String>,
    /// 0 to 1.
    pub rate: f64,
    pub amount: CentPrecisionMoney,
    pub other: OtherFields,
}

members! { TaxPortion {
    0 => name: "name", 1 => rate: "rate", 2 => amount: "amount",
} }

impl TaxPortion {
    /// With what is required; all else is absent.
    pub fn new(rate: f64, amount: CentPrecisionMoney) -> Self {
        Self { name: None, rate, amount, other: OtherFields::default() }
    }
}

/// The platform's [`TaxedItemPrice`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:TaxedItemPrice).
#[derive(Clone, Debug, PartialEq)]
pub struct TaxedItemPrice {
    pub total_net: CentPrecisionMoney,
    pub total_gross: CentPrecisionMoney,
    pub tax_portions: Vec<TaxPortion>,
    pub total_tax: Option<CentPrecisionMoney>,
    pub other: OtherFields,
}

members! { TaxedItemPrice {
    0 => total_net: "totalNet", 1 => total_gross: "totalGross", 2 => tax_portions: "taxPortions",
    3 => total_tax: "totalTax",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct TaxedPrice {
    pub total_net: CentPrecisionMoney,
    pub total_gross: CentPrecisionMoney,
    pub tax_portions: Vec<TaxPortion>,
    pub total_tax: Option<CentPrecisionMoney>,
    pub other: OtherFields,
}

members! { TaxedPrice {
    0 => total_net: "totalNet", 1 => total_gross: "totalGross", 2 => tax_portions: "taxPortions",
    3 => total_tax: "totalTax",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum WarningObject {
    CannotChangeReservationExpiry(CannotChangeReservationExpiryWarning),
    CannotCreateReservation(CannotCreateReservationWarning),
    CannotUpdateReservation(CannotUpdateReservationWarning),
    ImageProcessingOngoing(ImageProcessingOngoingWarning),
    /// One that this version does not know, kept whole.
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

kinds! { WarningObject by "code" or RawVariant {
    "CannotChangeReservationExpiry" => CannotChangeReservationExpiry,
    "CannotCreateReservation" => CannotCreateReservation,
    "CannotUpdateReservation" => CannotUpdateReservation,
    "ImageProcessingOngoing" => ImageProcessingOngoing,
} }

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
