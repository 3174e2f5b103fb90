//! Quote requests, staged quotes and quotes: how a buyer and a merchant agree on a price.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Address, BusinessUnit, Cart, Country, CreatedBy, CustomFields, CustomFieldsDraft, CustomLineItem,
    Customer, CustomerGroup, DateTime, DirectDiscount, Id, InventoryMode, Key, KeyReference, LastModifiedBy,
    LineItem, OtherFields, PaymentInfo, RawAction, Reference, Resource, ResourceIdentifier, RoundingMode,
    ShippingInfo, ShippingRateInput, State, Store, TaxCalculationMode, TaxMode, TaxedPrice, TypedMoney,
    Version, string_enum::string_enum,
};

/// The platform's [`QuoteRequest`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequest).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteRequest {
    pub id: Id<QuoteRequest>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub quote_request_state: QuoteRequestState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    pub customer: Reference<Customer>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<Reference<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyReference<Store>>,
    #[serde(default)]
    pub line_items: Vec<LineItem>,
    #[serde(default)]
    pub custom_line_items: Vec<CustomLineItem>,
    pub total_price: TypedMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory_mode: Option<InventoryMode>,
    pub tax_mode: TaxMode,
    pub price_rounding_mode: RoundingMode,
    pub tax_rounding_mode: RoundingMode,
    pub tax_calculation_mode: TaxCalculationMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_info: Option<ShippingInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_info: Option<PaymentInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_rate_input: Option<ShippingRateInput>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_shipping_addresses: Option<Vec<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_discounts: Option<Vec<DirectDiscount>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart: Option<Reference<Cart>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for QuoteRequest {
    const TYPE_ID: &'static str = "quote-request";
}

/// The platform's [`QuoteRequestDraft`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteRequestDraft {
    pub cart: ResourceIdentifier<Cart>,
    pub cart_version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyQuoteRequestDraft {
    pub cart_id: Id<Cart>,
    pub cart_version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyQuoteRequestDraft {
    /// With what is required; all else is absent.
    pub fn new(cart_id: impl Into<Id<Cart>>, cart_version: Version) -> Self {
        Self { cart_id: cart_id.into(), cart_version, comment: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteRequestUpdate`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyQuoteRequestUpdate {
    pub version: Version,
    pub actions: Vec<MyQuoteRequestUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyQuoteRequestUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyQuoteRequestUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteRequestUpdateAction`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyQuoteRequestUpdateAction {
    #[serde(rename = "cancelQuoteRequest")]
    CancelQuoteRequest(MyQuoteRequestCancelAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for MyQuoteRequestUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "cancelQuoteRequest" => raw.read().map(Self::CancelQuoteRequest),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<MyQuoteRequestCancelAction> for MyQuoteRequestUpdateAction {
    fn from(kind: MyQuoteRequestCancelAction) -> Self {
        Self::CancelQuoteRequest(kind)
    }
}

/// The platform's [`QuoteRequestUpdate`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteRequestUpdate {
    pub version: Version,
    pub actions: Vec<QuoteRequestUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl QuoteRequestUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<QuoteRequestUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`StagedQuote`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuote).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StagedQuote {
    pub id: Id<StagedQuote>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub staged_quote_state: StagedQuoteState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    pub quote_request: Reference<QuoteRequest>,
    pub quotation_cart: Reference<Cart>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seller_comment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyReference<Store>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StagedQuoteDraft {
    pub quote_request: ResourceIdentifier<QuoteRequest>,
    pub quote_request_version: Version,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote_request_state_to_accepted: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StagedQuoteUpdate {
    pub version: Version,
    pub actions: Vec<StagedQuoteUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StagedQuoteUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<StagedQuoteUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`Quote`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:Quote).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote {
    pub id: Id<Quote>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub quote_request: Reference<QuoteRequest>,
    pub staged_quote: Reference<StagedQuote>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<Reference<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seller_comment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer_comment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyReference<Store>>,
    #[serde(default)]
    pub line_items: Vec<LineItem>,
    #[serde(default)]
    pub custom_line_items: Vec<CustomLineItem>,
    pub total_price: TypedMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed_price: Option<TaxedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory_mode: Option<InventoryMode>,
    pub tax_mode: TaxMode,
    pub price_rounding_mode: RoundingMode,
    pub tax_rounding_mode: RoundingMode,
    pub tax_calculation_mode: TaxCalculationMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_info: Option<ShippingInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_info: Option<PaymentInfo>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_rate_input: Option<ShippingRateInput>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_shipping_addresses: Option<Vec<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_discounts: Option<Vec<DirectDiscount>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    pub quote_state: QuoteState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Quote {
    const TYPE_ID: &'static str = "quote";
}

/// The platform's [`QuoteDraft`](https://docs.commercetools.com/api/projects/quotes#ctp:api:type:QuoteDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub staged_quote: ResourceIdentifier<StagedQuote>,
    pub staged_quote_version: Version,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staged_quote_state_to_sent: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteUpdate {
    pub version: Version,
    pub actions: Vec<QuoteUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl QuoteUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<QuoteUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteUpdate`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyQuoteUpdate {
    pub version: Version,
    pub actions: Vec<MyQuoteUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyQuoteUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyQuoteUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteUpdateAction`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyQuoteUpdateAction {
    #[serde(rename = "changeMyQuoteState")]
    ChangeMyQuoteState(MyQuoteChangeMyQuoteStateAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for MyQuoteUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "changeMyQuoteState" => raw.read().map(Self::ChangeMyQuoteState),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<MyQuoteChangeMyQuoteStateAction> for MyQuoteUpdateAction {
    fn from(kind: MyQuoteChangeMyQuoteStateAction) -> Self {
        Self::ChangeMyQuoteState(kind)
    }
}

/// The platform's [`MyQuoteChangeMyQuoteStateAction`](https://docs.commercetools.com/api/projects/me-quotes#ctp:api:type:MyQuoteChangeMyQuoteStateAction).
///
/// The [`MyQuoteUpdateAction`](crate::MyQuoteUpdateAction) `changeMyQuoteState`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyQuoteChangeMyQuoteStateAction {
    pub quote_state: MyQuoteState,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyQuoteChangeMyQuoteStateAction {
    /// With what is required; all else is absent.
    pub fn new(quote_state: MyQuoteState) -> Self {
        Self { quote_state, other: OtherFields::default() }
    }
}

/// The platform's [`MyQuoteRequestCancelAction`](https://docs.commercetools.com/api/projects/me-quote-requests#ctp:api:type:MyQuoteRequestCancelAction).
///
/// The [`MyQuoteRequestUpdateAction`](crate::MyQuoteRequestUpdateAction) `cancelQuoteRequest`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyQuoteRequestCancelAction {
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteChangeQuoteStateAction {
    pub quote_state: QuoteState,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl QuoteChangeQuoteStateAction {
    /// With what is required; all else is absent.
    pub fn new(quote_state: QuoteState) -> Self {
        Self { quote_state, other: OtherFields::default() }
    }
}

/// The platform's [`QuoteRequestChangeQuoteRequestStateAction`](https://docs.commercetools.com/api/projects/quote-requests#ctp:api:type:QuoteRequestChangeQuoteRequestStateAction).
///
/// The [`QuoteRequestUpdateAction`](crate::QuoteRequestUpdateAction) `changeQuoteRequestState`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuoteRequestChangeQuoteRequestStateAction {
    pub quote_request_state: QuoteRequestState,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum QuoteRequestUpdateAction {
    #[serde(rename = "changeQuoteRequestState")]
    ChangeQuoteRequestState(QuoteRequestChangeQuoteRequestStateAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for QuoteRequestUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "changeQuoteRequestState" => raw.read().map(Self::ChangeQuoteRequestState),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum QuoteUpdateAction {
    #[serde(rename = "changeQuoteState")]
    ChangeQuoteState(QuoteChangeQuoteStateAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for QuoteUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "changeQuoteState" => raw.read().map(Self::ChangeQuoteState),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<QuoteChangeQuoteStateAction> for QuoteUpdateAction {
    fn from(kind: QuoteChangeQuoteStateAction) -> Self {
        Self::ChangeQuoteState(kind)
    }
}

/// The platform's [`StagedQuoteChangeStagedQuoteStateAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteChangeStagedQuoteStateAction).
///
/// The [`StagedQuoteUpdateAction`](crate::StagedQuoteUpdateAction) `changeStagedQuoteState`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StagedQuoteChangeStagedQuoteStateAction {
    pub staged_quote_state: StagedQuoteState,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StagedQuoteChangeStagedQuoteStateAction {
    /// With what is required; all else is absent.
    pub fn new(staged_quote_state: StagedQuoteState) -> Self {
        Self { staged_quote_state, other: OtherFields::default() }
    }
}

/// The platform's [`StagedQuoteSetSellerCommentAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteSetSellerCommentAction).
///
/// The [`StagedQuoteUpdateAction`](crate::StagedQuoteUpdateAction) `setSellerComment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StagedQuoteSetSellerCommentAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seller_comment: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`StagedQuoteSetValidToAction`](https://docs.commercetools.com/api/projects/staged-quotes#ctp:api:type:StagedQuoteSetValidToAction).
///
/// The [`StagedQuoteUpdateAction`](crate::StagedQuoteUpdateAction) `setValidTo`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StagedQuoteSetValidToAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum StagedQuoteUpdateAction {
    #[serde(rename = "changeStagedQuoteState")]
    ChangeStagedQuoteState(StagedQuoteChangeStagedQuoteStateAction),
    #[serde(rename = "setSellerComment")]
    SetSellerComment(StagedQuoteSetSellerCommentAction),
    #[serde(rename = "setValidTo")]
    SetValidTo(StagedQuoteSetValidToAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for StagedQuoteUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "changeStagedQuoteState" => raw.read().map(Self::ChangeStagedQuoteState),
            "setSellerComment" => raw.read().map(Self::SetSellerComment),
            "setValidTo" => raw.read().map(Self::SetValidTo),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

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
