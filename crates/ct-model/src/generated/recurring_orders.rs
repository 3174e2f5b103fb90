//! Recurring orders and how often they recur.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    BusinessUnit, Cart, CreatedBy, CustomFields, CustomFieldsDraft, Customer, DateTime, Id, Key,
    KeyReference, LastModifiedBy, Order, OtherFields, RawVariant, RecurrencePolicy, Reference, Resource,
    ResourceIdentifier, State, Store, Version, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`RecurringOrder`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrder).
#[derive(Clone, Debug, PartialEq)]
pub struct RecurringOrder {
    pub id: Id<RecurringOrder>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub cart: Reference<Cart>,
    pub origin_order: Reference<Order>,
    pub starts_at: DateTime,
    pub resumes_at: Option<DateTime>,
    pub expires_at: Option<DateTime>,
    pub last_order_at: Option<DateTime>,
    pub next_order_at: Option<DateTime>,
    pub skip_configuration: Option<SkipConfiguration>,
    pub store: Option<KeyReference<Store>>,
    pub business_unit: Option<KeyReference<BusinessUnit>>,
    pub state: Option<Reference<State>>,
    pub recurring_order_state: RecurringOrderState,
    pub schedule: RecurrencePolicySchedule,
    pub customer: Option<Reference<Customer>>,
    pub customer_email: Option<String>,
    pub custom: Option<CustomFields>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub other: OtherFields,
}

members! { RecurringOrder {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => cart: "cart",
    6 => origin_order: "originOrder", 7 => starts_at: "startsAt", 8 => resumes_at: "resumesAt",
    9 => expires_at: "expiresAt", 10 => last_order_at: "lastOrderAt",
    11 => next_order_at: "nextOrderAt", 12 => skip_configuration: "skipConfiguration",
    13 => store: "store", 14 => business_unit: "businessUnit", 15 => state: "state",
    16 => recurring_order_state: "recurringOrderState", 17 => schedule: "schedule",
    18 => customer: "customer", 19 => customer_email: "customerEmail", 20 => custom: "custom",
    21 => last_modified_by: "lastModifiedBy", 22 => created_by: "createdBy",
} }

impl Resource for RecurringOrder {
    const TYPE_ID: &'static str = "recurring-order";
}

/// The platform's [`RecurringOrderDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrderDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct RecurringOrderDraft {
    pub key: Option<Key>,
    pub cart: ResourceIdentifier<Cart>,
    pub cart_version: Version,
    pub starts_at: Option<DateTime>,
    pub expires_at: Option<DateTime>,
    pub state: Option<ResourceIdentifier<State>>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { RecurringOrderDraft {
    0 => key: "key", 1 => cart: "cart", 2 => cart_version: "cartVersion", 3 => starts_at: "startsAt",
    4 => expires_at: "expiresAt", 5 => state: "state", 6 => custom: "custom",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnyOrder {
    pub other: OtherFields,
}

members! { AnyOrder {
} }

/// The platform's [`AnyOrderDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:AnyOrderDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `AnyOrder`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnyOrderDraft {
    pub other: OtherFields,
}

members! { AnyOrderDraft {
} }

/// The platform's [`ApplicableRecurrencePolicies`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:ApplicableRecurrencePolicies).
///
/// The [`RecurringOrderScope`](crate::RecurringOrderScope) `ApplicableRecurrencePolicies`.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicableRecurrencePolicies {
    /// 1 to 20 of them.
    pub recurrence_policies: Vec<Reference<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { ApplicableRecurrencePolicies {
    0 => recurrence_policies: "recurrencePolicies",
} }

impl ApplicableRecurrencePolicies {
    /// With what is required; all else is absent.
    pub fn new(recurrence_policies: Vec<Reference<RecurrencePolicy>>) -> Self {
        Self { recurrence_policies, other: OtherFields::default() }
    }
}

/// The platform's [`ApplicableRecurrencePoliciesDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:ApplicableRecurrencePoliciesDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `ApplicableRecurrencePolicies`.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicableRecurrencePoliciesDraft {
    /// 1 to 20 of them.
    pub recurrence_policies: Vec<ResourceIdentifier<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { ApplicableRecurrencePoliciesDraft {
    0 => recurrence_policies: "recurrencePolicies",
} }

impl ApplicableRecurrencePoliciesDraft {
    /// With what is required; all else is absent.
    pub fn new(recurrence_policies: Vec<ResourceIdentifier<RecurrencePolicy>>) -> Self {
        Self { recurrence_policies, other: OtherFields::default() }
    }
}

/// The platform's [`Counter`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:Counter).
///
/// The [`SkipConfiguration`](crate::SkipConfiguration) `Counter`.
#[derive(Clone, Debug, PartialEq)]
pub struct Counter {
    pub total_to_skip: i32,
    pub skipped: i32,
    pub last_skipped_at: Option<DateTime>,
    pub other: OtherFields,
}

members! { Counter {
    0 => total_to_skip: "totalToSkip", 1 => skipped: "skipped", 2 => last_skipped_at: "lastSkippedAt",
} }

impl Counter {
    /// With what is required; all else is absent.
    pub fn new(total_to_skip: i32, skipped: i32) -> Self {
        Self { total_to_skip, skipped, last_skipped_at: None, other: OtherFields::default() }
    }
}

/// The platform's [`CustomLineItemRecurrenceInfo`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:CustomLineItemRecurrenceInfo).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomLineItemRecurrenceInfo {
    pub recurrence_policy: Reference<RecurrencePolicy>,
    pub other: OtherFields,
}

members! { CustomLineItemRecurrenceInfo {
    0 => recurrence_policy: "recurrencePolicy",
} }

impl CustomLineItemRecurrenceInfo {
    /// With what is required; all else is absent.
    pub fn new(recurrence_policy: impl Into<Reference<RecurrencePolicy>>) -> Self {
        Self { recurrence_policy: recurrence_policy.into(), other: OtherFields::default() }
    }
}

/// The platform's [`DayOfMonthSchedule`](https://docs.commercetools.com/api/projects/recurrence-policies#ctp:api:type:DayOfMonthSchedule).
///
/// The [`RecurrencePolicySchedule`](crate::RecurrencePolicySchedule) `dayOfMonth`.
#[derive(Clone, Debug, PartialEq)]
pub struct DayOfMonthSchedule {
    /// 1 to 31.
    pub day: i32,
    pub other: OtherFields,
}

members! { DayOfMonthSchedule {
    0 => day: "day",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct LineItemRecurrenceInfo {
    pub recurrence_policy: Reference<RecurrencePolicy>,
    pub price_selection_mode: PriceSelectionMode,
    pub other: OtherFields,
}

members! { LineItemRecurrenceInfo {
    0 => recurrence_policy: "recurrencePolicy", 1 => price_selection_mode: "priceSelectionMode",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct LineItemRecurrenceInfoDraft {
    pub recurrence_policy: ResourceIdentifier<RecurrencePolicy>,
    pub price_selection_mode: PriceSelectionMode,
    pub other: OtherFields,
}

members! { LineItemRecurrenceInfoDraft {
    0 => recurrence_policy: "recurrencePolicy", 1 => price_selection_mode: "priceSelectionMode",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NonRecurringOrdersOnly {
    pub other: OtherFields,
}

members! { NonRecurringOrdersOnly {
} }

/// The platform's [`NonRecurringOrdersOnlyDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:NonRecurringOrdersOnlyDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `NonRecurringOrdersOnly`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NonRecurringOrdersOnlyDraft {
    pub other: OtherFields,
}

members! { NonRecurringOrdersOnlyDraft {
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum RecurrencePolicySchedule {
    DayOfMonth(DayOfMonthSchedule),
    Standard(StandardSchedule),
    /// One that this version does not know, kept whole.
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

kinds! { RecurrencePolicySchedule by "type" or RawVariant {
    "dayOfMonth" => DayOfMonth, "standard" => Standard,
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum RecurringOrderScope {
    AnyOrder(AnyOrder),
    ApplicableRecurrencePolicies(ApplicableRecurrencePolicies),
    NonRecurringOrdersOnly(NonRecurringOrdersOnly),
    RecurringOrdersOnly(RecurringOrdersOnly),
    /// One that this version does not know, kept whole.
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

kinds! { RecurringOrderScope by "type" or RawVariant {
    "AnyOrder" => AnyOrder, "ApplicableRecurrencePolicies" => ApplicableRecurrencePolicies,
    "NonRecurringOrdersOnly" => NonRecurringOrdersOnly, "RecurringOrdersOnly" => RecurringOrdersOnly,
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum RecurringOrderScopeDraft {
    AnyOrder(AnyOrderDraft),
    ApplicableRecurrencePolicies(ApplicableRecurrencePoliciesDraft),
    NonRecurringOrdersOnly(NonRecurringOrdersOnlyDraft),
    RecurringOrdersOnly(RecurringOrdersOnlyDraft),
    /// One that this version does not know, kept whole.
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

kinds! { RecurringOrderScopeDraft by "type" or RawVariant {
    "AnyOrder" => AnyOrder, "ApplicableRecurrencePolicies" => ApplicableRecurrencePolicies,
    "NonRecurringOrdersOnly" => NonRecurringOrdersOnly, "RecurringOrdersOnly" => RecurringOrdersOnly,
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecurringOrdersOnly {
    pub other: OtherFields,
}

members! { RecurringOrdersOnly {
} }

/// The platform's [`RecurringOrdersOnlyDraft`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:RecurringOrdersOnlyDraft).
///
/// The [`RecurringOrderScopeDraft`](crate::RecurringOrderScopeDraft) `RecurringOrdersOnly`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecurringOrdersOnlyDraft {
    pub other: OtherFields,
}

members! { RecurringOrdersOnlyDraft {
} }

/// The platform's [`SkipConfiguration`](https://docs.commercetools.com/api/projects/recurring-orders#ctp:api:type:SkipConfiguration).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum SkipConfiguration {
    Counter(Counter),
    /// One that this version does not know, kept whole.
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

kinds! { SkipConfiguration by "type" or RawVariant {
    "Counter" => Counter,
} }

impl From<Counter> for SkipConfiguration {
    fn from(kind: Counter) -> Self {
        Self::Counter(kind)
    }
}

/// The platform's [`StandardSchedule`](https://docs.commercetools.com/api/projects/recurrence-policies#ctp:api:type:StandardSchedule).
///
/// The [`RecurrencePolicySchedule`](crate::RecurrencePolicySchedule) `standard`.
#[derive(Clone, Debug, PartialEq)]
pub struct StandardSchedule {
    pub value: i64,
    pub interval_unit: IntervalUnit,
    pub other: OtherFields,
}

members! { StandardSchedule {
    0 => value: "value", 1 => interval_unit: "intervalUnit",
} }

impl StandardSchedule {
    /// With what is required; all else is absent.
    pub fn new(value: i64, interval_unit: IntervalUnit) -> Self {
        Self { value, interval_unit, other: OtherFields::default() }
    }
}
