//! Quote requests, staged quotes and quotes: how a buyer and a merchant agree on a price.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, BusinessUnit, Cart, Country, CreatedBy, CustomFields, CustomFieldsDraft, CustomLineItem,
    Customer, CustomerGroup, DateTime, DirectDiscount, Id, InventoryMode, Key, KeyReference, LastModifiedBy,
    LineItem, OtherFields, PaymentInfo, RawAction, Reference, Resource, ResourceIdentifier, RoundingMode,
    ShippingInfo, ShippingRateInput, State, Store, TaxCalculationMode, TaxMode, TaxedPrice, TypedMoney,
    Version, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`QuoteRequest`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteRequest {
    pub id: Id<QuoteRequest>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub quote_request_state: QuoteRequestState,
    pub comment: Option<String>,
    pub customer: Reference<Customer>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub store: Option<KeyReference<Store>>,
    pub line_items: Vec<LineItem>,
    pub custom_line_items: Vec<CustomLineItem>,
    pub total_price: TypedMoney,
    pub taxed_price: Option<TaxedPrice>,
    pub shipping_address: Option<Address>,
    pub billing_address: Option<Address>,
    pub inventory_mode: Option<InventoryMode>,
    pub tax_mode: TaxMode,
    pub price_rounding_mode: RoundingMode,
    pub tax_rounding_mode: RoundingMode,
    pub tax_calculation_mode: TaxCalculationMode,
    pub country: Option<Country>,
    pub shipping_info: Option<ShippingInfo>,
    pub payment_info: Option<PaymentInfo>,
    pub shipping_rate_input: Option<ShippingRateInput>,
    pub item_shipping_addresses: Option<Vec<Address>>,
    pub direct_discounts: Option<Vec<DirectDiscount>>,
    pub custom: Option<CustomFields>,
    pub state: Option<Reference<State>>,
    pub purchase_order_number: Option<String>,
    pub cart: Option<Reference<Cart>>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub other: OtherFields,
}

members! { QuoteRequest {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => last_modified_by: "lastModifiedBy",
    6 => created_by: "createdBy", 7 => quote_request_state: "quoteRequestState",
    8 => comment: "comment", 9 => customer: "customer", 10 => customer_group: "customerGroup",
    11 => store: "store", 12 => line_items: "lineItems" or empty,
    13 => custom_line_items: "customLineItems" or empty, 14 => total_price: "totalPrice",
    15 => taxed_price: "taxedPrice", 16 => shipping_address: "shippingAddress",
    17 => billing_address: "billingAddress", 18 => inventory_mode: "inventoryMode",
    19 => tax_mode: "taxMode", 20 => price_rounding_mode: "priceRoundingMode",
    21 => tax_rounding_mode: "taxRoundingMode", 22 => tax_calculation_mode: "taxCalculationMode",
    23 => country: "country", 24 => shipping_info: "shippingInfo", 25 => payment_info: "paymentInfo",
    26 => shipping_rate_input: "shippingRateInput",
    27 => item_shipping_addresses: "itemShippingAddresses", 28 => direct_discounts: "directDiscounts",
    29 => custom: "custom", 30 => state: "state", 31 => purchase_order_number: "purchaseOrderNumber",
    32 => cart: "cart", 33 => business_unit: "businessUnit",
} }

impl Resource for QuoteRequest {
    const TYPE_ID: &'static str = "quote-request";
}

/// The platform's [`QuoteRequestDraft`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteRequestDraft {
    pub cart: ResourceIdentifier<Cart>,
    pub cart_version: Version,
    pub key: Option<Key>,
    pub comment: Option<String>,
    pub custom: Option<CustomFieldsDraft>,
    pub state: Option<Reference<State>>,
    pub purchase_order_number: Option<String>,
    pub other: OtherFields,
}

members! { QuoteRequestDraft {
    0 => cart: "cart", 1 => cart_version: "cartVersion", 2 => key: "key", 3 => comment: "comment",
    4 => custom: "custom", 5 => state: "state", 6 => purchase_order_number: "purchaseOrderNumber",
} }

impl QuoteRequestDraft {
    /// With what is required; all else is absent.
    pub fn new(cart: impl Into<ResourceIdentifier<Cart>>, cart_version: Version) -> Self {
        Self {
            cart: cart.into(),
            cart_version,
            key: None,
            comment: None,
            custom: None,
            state: None,
            purchase_order_number: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyQuoteRequestDraft`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct MyQuoteRequestDraft {
    pub cart_id: Id<Cart>,
    pub cart_version: Version,
    pub comment: Option<String>,
    pub other: OtherFields,
}

members! { MyQuoteRequestDraft {
    0 => cart_id: "cartId", 1 => cart_version: "cartVersion", 2 => comment: "comment",
} }

impl MyQuoteRequestDraft {
    /// With what is required; all else is absent.
    pub fn new(cart_id: impl Into<Id<Cart>>, cart_version: Version) -> Self {
        Self { cart_id: cart_id.into(), cart_version, comment: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteRequestUpdate`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct MyQuoteRequestUpdate {
    pub version: Version,
    pub actions: Vec<MyQuoteRequestUpdateAction>,
    pub other: OtherFields,
}

members! { MyQuoteRequestUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyQuoteRequestUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyQuoteRequestUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteRequestUpdateAction`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyQuoteRequestUpdateAction {
    CancelQuoteRequest(MyQuoteRequestCancelAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl MyQuoteRequestUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CancelQuoteRequest(_) => "cancelQuoteRequest",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { MyQuoteRequestUpdateAction by "action" or RawAction {
    "cancelQuoteRequest" => CancelQuoteRequest,
} }

impl From<MyQuoteRequestCancelAction> for MyQuoteRequestUpdateAction {
    fn from(kind: MyQuoteRequestCancelAction) -> Self {
        Self::CancelQuoteRequest(kind)
    }
}

/// The platform's [`QuoteRequestUpdate`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteRequestUpdate {
    pub version: Version,
    pub actions: Vec<QuoteRequestUpdateAction>,
    pub other: OtherFields,
}

members! { QuoteRequestUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl QuoteRequestUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<QuoteRequestUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`StagedQuote`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuote).
#[derive(Clone, Debug, PartialEq)]
pub struct StagedQuote {
    pub id: Id<StagedQuote>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub staged_quote_state: StagedQuoteState,
    pub customer: Option<Reference<Customer>>,
    pub quote_request: Reference<QuoteRequest>,
    pub quotation_cart: Reference<Cart>,
    pub valid_to: Option<DateTime>,
    pub seller_comment: Option<String>,
    pub custom: Option<CustomFields>,
    pub state: Option<Reference<State>>,
    pub purchase_order_number: Option<String>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub store: Option<KeyReference<Store>>,
    pub other: OtherFields,
}

members! { StagedQuote {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => last_modified_by: "lastModifiedBy",
    6 => created_by: "createdBy", 7 => staged_quote_state: "stagedQuoteState",
    8 => customer: "customer", 9 => quote_request: "quoteRequest",
    10 => quotation_cart: "quotationCart", 11 => valid_to: "validTo",
    12 => seller_comment: "sellerComment", 13 => custom: "custom", 14 => state: "state",
    15 => purchase_order_number: "purchaseOrderNumber", 16 => business_unit: "businessUnit",
    17 => store: "store",
} }

impl StagedQuote {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<StagedQuote>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        staged_quote_state: StagedQuoteState,
        quote_request: impl Into<Reference<QuoteRequest>>,
        quotation_cart: impl Into<Reference<Cart>>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            key: None,
            last_modified_by: None,
            created_by: None,
            staged_quote_state,
            customer: None,
            quote_request: quote_request.into(),
            quotation_cart: quotation_cart.into(),
            valid_to: None,
            seller_comment: None,
            custom: None,
            state: None,
            purchase_order_number: None,
            business_unit: None,
            store: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for StagedQuote {
    const TYPE_ID: &'static str = "staged-quote";
}

/// The platform's [`StagedQuoteDraft`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct StagedQuoteDraft {
    pub quote_request: ResourceIdentifier<QuoteRequest>,
    pub quote_request_version: Version,
    /// `false` if absent.
    pub quote_request_state_to_accepted: Option<bool>,
    pub key: Option<Key>,
    pub custom: Option<CustomFieldsDraft>,
    pub state: Option<Reference<State>>,
    pub other: OtherFields,
}

members! { StagedQuoteDraft {
    0 => quote_request: "quoteRequest", 1 => quote_request_version: "quoteRequestVersion",
    2 => quote_request_state_to_accepted: "quoteRequestStateToAccepted", 3 => key: "key",
    4 => custom: "custom", 5 => state: "state",
} }

impl StagedQuoteDraft {
    /// With what is required; all else is absent.
    pub fn new(
        quote_request: impl Into<ResourceIdentifier<QuoteRequest>>,
        quote_request_version: Version,
    ) -> Self {
        Self {
            quote_request: quote_request.into(),
            quote_request_version,
            quote_request_state_to_accepted: None,
            key: None,
            custom: None,
            state: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`StagedQuoteUpdate`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct StagedQuoteUpdate {
    pub version: Version,
    pub actions: Vec<StagedQuoteUpdateAction>,
    pub other: OtherFields,
}

members! { StagedQuoteUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl StagedQuoteUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<StagedQuoteUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`Quote`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:Quote).
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    pub id: Id<Quote>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub quote_request: Reference<QuoteRequest>,
    pub staged_quote: Reference<StagedQuote>,
    pub customer: Option<Reference<Customer>>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub valid_to: Option<DateTime>,
    pub seller_comment: Option<String>,
    pub buyer_comment: Option<String>,
    pub store: Option<KeyReference<Store>>,
    pub line_items: Vec<LineItem>,
    pub custom_line_items: Vec<CustomLineItem>,
    pub total_price: TypedMoney,
    pub taxed_price: Option<TaxedPrice>,
    pub shipping_address: Option<Address>,
    pub billing_address: Option<Address>,
    pub inventory_mode: Option<InventoryMode>,
    pub tax_mode: TaxMode,
    pub price_rounding_mode: RoundingMode,
    pub tax_rounding_mode: RoundingMode,
    pub tax_calculation_mode: TaxCalculationMode,
    pub country: Option<Country>,
    pub shipping_info: Option<ShippingInfo>,
    pub payment_info: Option<PaymentInfo>,
    pub shipping_rate_input: Option<ShippingRateInput>,
    pub item_shipping_addresses: Option<Vec<Address>>,
    pub direct_discounts: Option<Vec<DirectDiscount>>,
    pub custom: Option<CustomFields>,
    pub quote_state: QuoteState,
    pub state: Option<Reference<State>>,
    pub purchase_order_number: Option<String>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub other: OtherFields,
}

members! { Quote {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => last_modified_by: "lastModifiedBy",
    6 => created_by: "createdBy", 7 => quote_request: "quoteRequest", 8 => staged_quote: "stagedQuote",
    9 => customer: "customer", 10 => customer_group: "customerGroup", 11 => valid_to: "validTo",
    12 => seller_comment: "sellerComment", 13 => buyer_comment: "buyerComment", 14 => store: "store",
    15 => line_items: "lineItems" or empty, 16 => custom_line_items: "customLineItems" or empty,
    17 => total_price: "totalPrice", 18 => taxed_price: "taxedPrice",
    19 => shipping_address: "shippingAddress", 20 => billing_address: "billingAddress",
    21 => inventory_mode: "inventoryMode", 22 => tax_mode: "taxMode",
    23 => price_rounding_mode: "priceRoundingMode", 24 => tax_rounding_mode: "taxRoundingMode",
    25 => tax_calculation_mode: "taxCalculationMode", 26 => country: "country",
    27 => shipping_info: "shippingInfo", 28 => payment_info: "paymentInfo",
    29 => shipping_rate_input: "shippingRateInput",
    30 => item_shipping_addresses: "itemShippingAddresses", 31 => direct_discounts: "directDiscounts",
    32 => custom: "custom", 33 => quote_state: "quoteState", 34 => state: "state",
    35 => purchase_order_number: "purchaseOrderNumber", 36 => business_unit: "businessUnit",
} }

impl Resource for Quote {
    const TYPE_ID: &'static str = "quote";
}

/// The platform's [`QuoteDraft`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:QuoteDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteDraft {
    pub key: Option<Key>,
    pub staged_quote: ResourceIdentifier<StagedQuote>,
    pub staged_quote_version: Version,
    /// `false` if absent.
    pub staged_quote_state_to_sent: Option<bool>,
    pub state: Option<Reference<State>>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { QuoteDraft {
    0 => key: "key", 1 => staged_quote: "stagedQuote", 2 => staged_quote_version: "stagedQuoteVersion",
    3 => staged_quote_state_to_sent: "stagedQuoteStateToSent", 4 => state: "state",
    5 => custom: "custom",
} }

impl QuoteDraft {
    /// With what is required; all else is absent.
    pub fn new(
        staged_quote: impl Into<ResourceIdentifier<StagedQuote>>,
        staged_quote_version: Version,
    ) -> Self {
        Self {
            key: None,
            staged_quote: staged_quote.into(),
            staged_quote_version,
            staged_quote_state_to_sent: None,
            state: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`QuoteUpdate`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:QuoteUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteUpdate {
    pub version: Version,
    pub actions: Vec<QuoteUpdateAction>,
    pub other: OtherFields,
}

members! { QuoteUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl QuoteUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<QuoteUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteUpdate`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct MyQuoteUpdate {
    pub version: Version,
    pub actions: Vec<MyQuoteUpdateAction>,
    pub other: OtherFields,
}

members! { MyQuoteUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyQuoteUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyQuoteUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteUpdateAction`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyQuoteUpdateAction {
    ChangeMyQuoteState(MyQuoteChangeMyQuoteStateAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl MyQuoteUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::ChangeMyQuoteState(_) => "changeMyQuoteState",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { MyQuoteUpdateAction by "action" or RawAction {
    "changeMyQuoteState" => ChangeMyQuoteState,
} }

impl From<MyQuoteChangeMyQuoteStateAction> for MyQuoteUpdateAction {
    fn from(kind: MyQuoteChangeMyQuoteStateAction) -> Self {
        Self::ChangeMyQuoteState(kind)
    }
}

/// The platform's [`MyQuoteChangeMyQuoteStateAction`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteChangeMyQuoteStateAction).
///
/// The [`MyQuoteUpdateAction`](crate::MyQuoteUpdateAction) `changeMyQuoteState`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyQuoteChangeMyQuoteStateAction {
    pub quote_state: MyQuoteState,
    pub other: OtherFields,
}

members! { MyQuoteChangeMyQuoteStateAction {
    0 => quote_state: "quoteState",
} }

impl MyQuoteChangeMyQuoteStateAction {
    /// With what is required; all else is absent.
    pub fn new(quote_state: MyQuoteState) -> Self {
        Self { quote_state, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteRequestCancelAction`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestCancelAction).
///
/// The [`MyQuoteRequestUpdateAction`](crate::MyQuoteRequestUpdateAction) `cancelQuoteRequest`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyQuoteRequestCancelAction {
    pub other: OtherFields,
}

members! { MyQuoteRequestCancelAction {
} }

string_enum! {
    /// The platform's [`MyQuoteState`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteState).
    pub enum MyQuoteState {
        Declined = "Declined",
        Accepted = "Accepted",
    }
}

/// The platform's [`QuoteChangeQuoteStateAction`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:QuoteChangeQuoteStateAction).
///
/// The [`QuoteUpdateAction`](crate::QuoteUpdateAction) `changeQuoteState`.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteChangeQuoteStateAction {
    pub quote_state: QuoteState,
    pub other: OtherFields,
}

members! { QuoteChangeQuoteStateAction {
    0 => quote_state: "quoteState",
} }

impl QuoteChangeQuoteStateAction {
    /// With what is required; all else is absent.
    pub fn new(quote_state: QuoteState) -> Self {
        Self { quote_state, other: OtherFields::default() }
    }
}

/// The platform's [`QuoteRequestChangeQuoteRequestStateAction`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestChangeQuoteRequestStateAction).
///
/// The [`QuoteRequestUpdateAction`](crate::QuoteRequestUpdateAction) `changeQuoteRequestState`.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteRequestChangeQuoteRequestStateAction {
    pub quote_request_state: QuoteRequestState,
    pub other: OtherFields,
}

members! { QuoteRequestChangeQuoteRequestStateAction {
    0 => quote_request_state: "quoteRequestState",
} }

impl QuoteRequestChangeQuoteRequestStateAction {
    /// With what is required; all else is absent.
    pub fn new(quote_request_state: QuoteRequestState) -> Self {
        Self { quote_request_state, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`QuoteRequestState`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestState).
    pub enum QuoteRequestState {
        Submitted = "Submitted",
        Accepted = "Accepted",
        Closed = "Closed",
        Rejected = "Rejected",
        Cancelled = "Cancelled",
    }
}

/// The platform's [`QuoteRequestUpdateAction`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum QuoteRequestUpdateAction {
    ChangeQuoteRequestState(QuoteRequestChangeQuoteRequestStateAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl QuoteRequestUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::ChangeQuoteRequestState(_) => "changeQuoteRequestState",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { QuoteRequestUpdateAction by "action" or RawAction {
    "changeQuoteRequestState" => ChangeQuoteRequestState,
} }

impl From<QuoteRequestChangeQuoteRequestStateAction> for QuoteRequestUpdateAction {
    fn from(kind: QuoteRequestChangeQuoteRequestStateAction) -> Self {
        Self::ChangeQuoteRequestState(kind)
    }
}

string_enum! {
    /// The platform's [`QuoteState`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:QuoteState).
    pub enum QuoteState {
        Pending = "Pending",
        Declined = "Declined",
        DeclinedForRenegotiation = "DeclinedForRenegotiation",
        RenegotiationAddressed = "RenegotiationAddressed",
        Accepted = "Accepted",
        Withdrawn = "Withdrawn",
    }
}

/// The platform's [`QuoteUpdateAction`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:QuoteUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum QuoteUpdateAction {
    ChangeQuoteState(QuoteChangeQuoteStateAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl QuoteUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::ChangeQuoteState(_) => "changeQuoteState",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { QuoteUpdateAction by "action" or RawAction {
    "changeQuoteState" => ChangeQuoteState,
} }

impl From<QuoteChangeQuoteStateAction> for QuoteUpdateAction {
    fn from(kind: QuoteChangeQuoteStateAction) -> Self {
        Self::ChangeQuoteState(kind)
    }
}

/// The platform's [`StagedQuoteChangeStagedQuoteStateAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteChangeStagedQuoteStateAction).
///
/// The [`StagedQuoteUpdateAction`](crate::StagedQuoteUpdateAction) `changeStagedQuoteState`.
#[derive(Clone, Debug, PartialEq)]
pub struct StagedQuoteChangeStagedQuoteStateAction {
    pub staged_quote_state: StagedQuoteState,
    pub other: OtherFields,
}

members! { StagedQuoteChangeStagedQuoteStateAction {
    0 => staged_quote_state: "stagedQuoteState",
} }

impl StagedQuoteChangeStagedQuoteStateAction {
    /// With what is required; all else is absent.
    pub fn new(staged_quote_state: StagedQuoteState) -> Self {
        Self { staged_quote_state, other: OtherFields::default() }
    }
}

/// The platform's [`StagedQuoteSetSellerCommentAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteSetSellerCommentAction).
///
/// The [`StagedQuoteUpdateAction`](crate::StagedQuoteUpdateAction) `setSellerComment`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StagedQuoteSetSellerCommentAction {
    pub seller_comment: Option<String>,
    pub other: OtherFields,
}

members! { StagedQuoteSetSellerCommentAction {
    0 => seller_comment: "sellerComment",
} }

/// The platform's [`StagedQuoteSetValidToAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteSetValidToAction).
///
/// The [`StagedQuoteUpdateAction`](crate::StagedQuoteUpdateAction) `setValidTo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StagedQuoteSetValidToAction {
    pub valid_to: Option<DateTime>,
    pub other: OtherFields,
}

members! { StagedQuoteSetValidToAction {
    0 => valid_to: "validTo",
} }

string_enum! {
    /// The platform's [`StagedQuoteState`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteState).
    pub enum StagedQuoteState {
        InProgress = "InProgress",
        Sent = "Sent",
        Closed = "Closed",
    }
}

/// The platform's [`StagedQuoteUpdateAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum StagedQuoteUpdateAction {
    ChangeStagedQuoteState(StagedQuoteChangeStagedQuoteStateAction),
    SetSellerComment(StagedQuoteSetSellerCommentAction),
    SetValidTo(StagedQuoteSetValidToAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl StagedQuoteUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::ChangeStagedQuoteState(_) => "changeStagedQuoteState",
            Self::SetSellerComment(_) => "setSellerComment",
            Self::SetValidTo(_) => "setValidTo",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { StagedQuoteUpdateAction by "action" or RawAction {
    "changeStagedQuoteState" => ChangeStagedQuoteState, "setSellerComment" => SetSellerComment,
    "setValidTo" => SetValidTo,
} }

impl From<StagedQuoteChangeStagedQuoteStateAction> for StagedQuoteUpdateAction {
    fn from(kind: StagedQuoteChangeStagedQuoteStateAction) -> Self {
        Self::ChangeStagedQuoteState(kind)
    }
}

impl From<StagedQuoteSetSellerCommentAction> for StagedQuoteUpdateAction {
    fn from(kind: StagedQuoteSetSellerCommentAction) -> Self {
        Self::SetSellerComment(kind)
    }
}

impl From<StagedQuoteSetValidToAction> for StagedQuoteUpdateAction {
    fn from(kind: StagedQuoteSetValidToAction) -> Self {
        Self::SetValidTo(kind)
    }
}
