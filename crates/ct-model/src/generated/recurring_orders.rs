//! Recurring orders and how often they recur.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    BusinessUnit, Cart, CreatedBy, CustomFields, CustomFieldsDraft, Customer, DateTime, Id, Key,
    KeyReference, LastModifiedBy, Order, OtherFields, RawJson, RawVariant, RecurrencePolicy, Reference,
    Resource, ResourceIdentifier, State, Store, Version, string_enum::string_enum, tag_of,
};

/// The platform's [`RecurringOrder`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrder).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecurringOrder {
    pub id: Id<RecurringOrder>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub cart: Reference<Cart>,
    pub origin_order: Reference<Order>,
    pub starts_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resumes_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_order_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_order_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_configuration: Option<SkipConfiguration>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<KeyReference<Store>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    pub recurring_order_state: RecurringOrderState,
    pub schedule: RecurrencePolicySchedule,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for RecurringOrder {
    const TYPE_ID: &'static str = "recurring-order";
}

/// The platform's [`RecurringOrderDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrderDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecurringOrderDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub cart: ResourceIdentifier<Cart>,
    pub cart_version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ResourceIdentifier<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl RecurringOrderDraft {
    /// With what is required; all else is absent.
    pub fn new(cart: impl Into<ResourceIdentifier<Cart>>, cart_version: Version) -> Self {
        Self {
            key: None,
            cart: cart.into(),
            cart_version,
            starts_at: None,
            expires_at: None,
            state: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AnyOrder`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:AnyOrder).
///
/// The [`RecurringOrderScope`](crate::RecurringOrderScope) `AnyOrder`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnyOrder {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`AnyOrderDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:AnyOrderDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `AnyOrder`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnyOrderDraft {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ApplicableRecurrencePolicies`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:ApplicableRecurrencePolicies).
///
/// The [`RecurringOrderScope`](crate::RecurringOrderScope) `ApplicableRecurrencePolicies`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicableRecurrencePolicies {
    /// 1 to 20 of them.
    pub recurrence_policies: Vec<Reference<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ApplicableRecurrencePolicies {
    /// With what is required; all else is absent.
    pub fn new(recurrence_policies: Vec<Reference<RecurrencePolicy>>) -> Self {
        Self { recurrence_policies, other: OtherFields::default() }
    }
}

/// The platform's [`ApplicableRecurrencePoliciesDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:ApplicableRecurrencePoliciesDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `ApplicableRecurrencePolicies`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicableRecurrencePoliciesDraft {
    /// 1 to 20 of them.
    pub recurrence_policies: Vec<ResourceIdentifier<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ApplicableRecurrencePoliciesDraft {
    /// With what is required; all else is absent.
    pub fn new(recurrence_policies: Vec<ResourceIdentifier<RecurrencePolicy>>) -> Self {
        Self { recurrence_policies, other: OtherFields::default() }
    }
}

/// The platform's [`Counter`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:Counter).
///
/// The [`SkipConfiguration`](crate::SkipConfiguration) `Counter`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counter {
    pub total_to_skip: i32,
    pub skipped: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_skipped_at: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Counter {
    /// With what is required; all else is absent.
    pub fn new(total_to_skip: i32, skipped: i32) -> Self {
        Self { total_to_skip, skipped, last_skipped_at: None, other: OtherFields::default() }
    }
}

/// The platform's [`CustomLineItemRecurrenceInfo`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:CustomLineItemRecurrenceInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomLineItemRecurrenceInfo {
    pub recurrence_policy: Reference<RecurrencePolicy>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomLineItemRecurrenceInfo {
    /// With what is required; all else is absent.
    pub fn new(recurrence_policy: impl Into<Reference<RecurrencePolicy>>) -> Self {
        Self { recurrence_policy: recurrence_policy.into(), other: OtherFields::default() }
    }
}

/// The platform's [`DayOfMonthSchedule`](https://docs.commercetools.com/api/projects/recurrence-policies#ctp:api:type:DayOfMonthSchedule).
///
/// The [`RecurrencePolicySchedule`](crate::RecurrencePolicySchedule) `dayOfMonth`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DayOfMonthSchedule {
    /// 1 to 31.
    pub day: i32,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DayOfMonthSchedule {
    /// With what is required; all else is absent.
    pub fn new(day: i32) -> Self {
        Self { day, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`IntervalUnit`](https://docs.commercetools.com/api/projects/recurrence-policies#ctp:api:type:IntervalUnit).
    pub enum IntervalUnit {
        Days = "Days",
        Weeks = "Weeks",
        Months = "Months",
    }
}

/// The platform's [`LineItemRecurrenceInfo`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:LineItemRecurrenceInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineItemRecurrenceInfo {
    pub recurrence_policy: Reference<RecurrencePolicy>,
    pub price_selection_mode: PriceSelectionMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl LineItemRecurrenceInfo {
    /// With what is required; all else is absent.
    pub fn new(
        recurrence_policy: impl Into<Reference<RecurrencePolicy>>,
        price_selection_mode: PriceSelectionMode,
    ) -> Self {
        Self {
            recurrence_policy: recurrence_policy.into(),
            price_selection_mode,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`LineItemRecurrenceInfoDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:LineItemRecurrenceInfoDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineItemRecurrenceInfoDraft {
    pub recurrence_policy: ResourceIdentifier<RecurrencePolicy>,
    pub price_selection_mode: PriceSelectionMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl LineItemRecurrenceInfoDraft {
    /// With what is required; all else is absent.
    pub fn new(
        recurrence_policy: impl Into<ResourceIdentifier<RecurrencePolicy>>,
        price_selection_mode: PriceSelectionMode,
    ) -> Self {
        Self {
            recurrence_policy: recurrence_policy.into(),
            price_selection_mode,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`NonRecurringOrdersOnly`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:NonRecurringOrdersOnly).
///
/// The [`RecurringOrderScope`](crate::RecurringOrderScope) `NonRecurringOrdersOnly`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NonRecurringOrdersOnly {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`NonRecurringOrdersOnlyDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:NonRecurringOrdersOnlyDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `NonRecurringOrdersOnly`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NonRecurringOrdersOnlyDraft {
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`PriceSelectionMode`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:PriceSelectionMode).
    pub enum PriceSelectionMode {
        Fixed = "Fixed",
        Dynamic = "Dynamic",
    }
}

/// The platform's [`RecurrencePolicySchedule`](https://docs.commercetools.com/api/projects/recurrence-policies#ctp:api:type:RecurrencePolicySchedule).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum RecurrencePolicySchedule {
    #[serde(rename = "dayOfMonth")]
    DayOfMonth(DayOfMonthSchedule),
    #[serde(rename = "standard")]
    Standard(StandardSchedule),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl RecurrencePolicySchedule {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::DayOfMonth(_) => "dayOfMonth",
            Self::Standard(_) => "standard",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for RecurrencePolicySchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "dayOfMonth" => json.read_without("type").map(Self::DayOfMonth),
            "standard" => json.read_without("type").map(Self::Standard),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<DayOfMonthSchedule> for RecurrencePolicySchedule {
    fn from(kind: DayOfMonthSchedule) -> Self {
        Self::DayOfMonth(kind)
    }
}

impl From<StandardSchedule> for RecurrencePolicySchedule {
    fn from(kind: StandardSchedule) -> Self {
        Self::Standard(kind)
    }
}

/// The platform's [`RecurringOrderScope`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrderScope).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum RecurringOrderScope {
    AnyOrder(AnyOrder),
    ApplicableRecurrencePolicies(ApplicableRecurrencePolicies),
    NonRecurringOrdersOnly(NonRecurringOrdersOnly),
    RecurringOrdersOnly(RecurringOrdersOnly),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl RecurringOrderScope {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AnyOrder(_) => "AnyOrder",
            Self::ApplicableRecurrencePolicies(_) => "ApplicableRecurrencePolicies",
            Self::NonRecurringOrdersOnly(_) => "NonRecurringOrdersOnly",
            Self::RecurringOrdersOnly(_) => "RecurringOrdersOnly",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for RecurringOrderScope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "AnyOrder" => json.read_without("type").map(Self::AnyOrder),
            "ApplicableRecurrencePolicies" => {
                json.read_without("type").map(Self::ApplicableRecurrencePolicies)
            }
            "NonRecurringOrdersOnly" => json.read_without("type").map(Self::NonRecurringOrdersOnly),
            "RecurringOrdersOnly" => json.read_without("type").map(Self::RecurringOrdersOnly),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<AnyOrder> for RecurringOrderScope {
    fn from(kind: AnyOrder) -> Self {
        Self::AnyOrder(kind)
    }
}

impl From<ApplicableRecurrencePolicies> for RecurringOrderScope {
    fn from(kind: ApplicableRecurrencePolicies) -> Self {
        Self::ApplicableRecurrencePolicies(kind)
    }
}

impl From<NonRecurringOrdersOnly> for RecurringOrderScope {
    fn from(kind: NonRecurringOrdersOnly) -> Self {
        Self::NonRecurringOrdersOnly(kind)
    }
}

impl From<RecurringOrdersOnly> for RecurringOrderScope {
    fn from(kind: RecurringOrdersOnly) -> Self {
        Self::RecurringOrdersOnly(kind)
    }
}

/// The platform's [`RecurringOrderScopeDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrderScopeDraft).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum RecurringOrderScopeDraft {
    AnyOrder(AnyOrderDraft),
    ApplicableRecurrencePolicies(ApplicableRecurrencePoliciesDraft),
    NonRecurringOrdersOnly(NonRecurringOrdersOnlyDraft),
    RecurringOrdersOnly(RecurringOrdersOnlyDraft),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl RecurringOrderScopeDraft {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AnyOrder(_) => "AnyOrder",
            Self::ApplicableRecurrencePolicies(_) => "ApplicableRecurrencePolicies",
            Self::NonRecurringOrdersOnly(_) => "NonRecurringOrdersOnly",
            Self::RecurringOrdersOnly(_) => "RecurringOrdersOnly",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for RecurringOrderScopeDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "AnyOrder" => json.read_without("type").map(Self::AnyOrder),
            "ApplicableRecurrencePolicies" => {
                json.read_without("type").map(Self::ApplicableRecurrencePolicies)
            }
            "NonRecurringOrdersOnly" => json.read_without("type").map(Self::NonRecurringOrdersOnly),
            "RecurringOrdersOnly" => json.read_without("type").map(Self::RecurringOrdersOnly),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<AnyOrderDraft> for RecurringOrderScopeDraft {
    fn from(kind: AnyOrderDraft) -> Self {
        Self::AnyOrder(kind)
    }
}

impl From<ApplicableRecurrencePoliciesDraft> for RecurringOrderScopeDraft {
    fn from(kind: ApplicableRecurrencePoliciesDraft) -> Self {
        Self::ApplicableRecurrencePolicies(kind)
    }
}

impl From<NonRecurringOrdersOnlyDraft> for RecurringOrderScopeDraft {
    fn from(kind: NonRecurringOrdersOnlyDraft) -> Self {
        Self::NonRecurringOrdersOnly(kind)
    }
}

impl From<RecurringOrdersOnlyDraft> for RecurringOrderScopeDraft {
    fn from(kind: RecurringOrdersOnlyDraft) -> Self {
        Self::RecurringOrdersOnly(kind)
    }
}

string_enum! {
    /// The platform's [`RecurringOrderState`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrderState).
    pub enum RecurringOrderState {
        Active = "Active",
        Paused = "Paused",
        Expired = "Expired",
        Canceled = "Canceled",
        Failed = "Failed",
    }
}

/// The platform's [`RecurringOrdersOnly`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrdersOnly).
///
/// The [`RecurringOrderScope`](crate::RecurringOrderScope) `RecurringOrdersOnly`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecurringOrdersOnly {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`RecurringOrdersOnlyDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrdersOnlyDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `RecurringOrdersOnly`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecurringOrdersOnlyDraft {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`SkipConfiguration`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:SkipConfiguration).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum SkipConfiguration {
    Counter(Counter),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl SkipConfiguration {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Counter(_) => "Counter",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for SkipConfiguration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "Counter" => json.read_without("type").map(Self::Counter),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<Counter> for SkipConfiguration {
    fn from(kind: Counter) -> Self {
        Self::Counter(kind)
    }
}

/// The platform's [`StandardSchedule`](https://docs.commercetools.com/api/projects/recurrence-policies#ctp:api:type:StandardSchedule).
///
/// The [`RecurrencePolicySchedule`](crate::RecurrencePolicySchedule) `standard`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StandardSchedule {
    pub value: i64,
    pub interval_unit: IntervalUnit,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StandardSchedule {
    /// With what is required; all else is absent.
    pub fn new(value: i64, interval_unit: IntervalUnit) -> Self {
        Self { value, interval_unit, other: OtherFields::default() }
    }
}
