//! Standalone prices: prices of a SKU, apart from its product.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Channel, Country, CreatedBy, CustomFields, CustomFieldsDraft, CustomerGroup, DateTime, DiscountedPrice,
    DiscountedPriceDraft, Id, Key, LastModifiedBy, OtherFields, PriceTier, PriceTierDraft, RecurrencePolicy,
    Reference, Resource, ResourceIdentifier, TypedMoney, TypedMoneyDraft, Version, wire::members,
};

/// The platform's [`StandalonePrice`](https://docs.commercetools.com/api/projects/standalone-prices#ctp:api:type:StandalonePrice).
#[derive(Clone, Debug, PartialEq)]
pub struct StandalonePrice {
    pub id: Id<StandalonePrice>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub sku: String,
    pub value: TypedMoney,
    pub country: Option<Country>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub channel: Option<Reference<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub tiers: Option<Vec<PriceTier>>,
    pub discounted: Option<DiscountedPrice>,
    pub custom: Option<CustomFields>,
    pub staged: Option<StagedStandalonePrice>,
    pub active: bool,
    pub recurrence_policy: Option<Reference<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { StandalonePrice {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => sku: "sku", 8 => value: "value",
    9 => country: "country", 10 => customer_group: "customerGroup", 11 => channel: "channel",
    12 => valid_from: "validFrom", 13 => valid_until: "validUntil", 14 => tiers: "tiers",
    15 => discounted: "discounted", 16 => custom: "custom", 17 => staged: "staged",
    18 => active: "active", 19 => recurrence_policy: "recurrencePolicy",
} }

impl StandalonePrice {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<StandalonePrice>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        sku: impl Into<String>,
        value: TypedMoney,
        active: bool,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key: None,
            sku: sku.into(),
            value,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            tiers: None,
            discounted: None,
            custom: None,
            staged: None,
            active,
            recurrence_policy: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for StandalonePrice {
    const TYPE_ID: &'static str = "standalone-price";
}

/// The platform's [`StandalonePriceDraft`](https://docs.commercetools.com/api/projects/standalone-prices#ctp:api:type:StandalonePriceDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct StandalonePriceDraft {
    pub key: Option<Key>,
    pub sku: String,
    pub value: TypedMoneyDraft,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub tiers: Option<Vec<PriceTierDraft>>,
    pub discounted: Option<DiscountedPriceDraft>,
    pub custom: Option<CustomFieldsDraft>,
    pub recurrence_policy: Option<ResourceIdentifier<RecurrencePolicy>>,
    pub staged: Option<StagedPriceDraft>,
    /// `true` if absent.
    pub active: Option<bool>,
    pub other: OtherFields,
}

members! { StandalonePriceDraft {
    0 => key: "key", 1 => sku: "sku", 2 => value: "value", 3 => country: "country",
    4 => customer_group: "customerGroup", 5 => channel: "channel", 6 => valid_from: "validFrom",
    7 => valid_until: "validUntil", 8 => tiers: "tiers", 9 => discounted: "discounted",
    10 => custom: "custom", 11 => recurrence_policy: "recurrencePolicy", 12 => staged: "staged",
    13 => active: "active",
} }

impl StandalonePriceDraft {
    /// With what is required; all else is absent.
    pub fn new(sku: impl Into<String>, value: TypedMoneyDraft) -> Self {
        Self {
            key: None,
            sku: sku.into(),
            value,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            tiers: None,
            discounted: None,
            custom: None,
            recurrence_policy: None,
            staged: None,
            active: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`StagedPriceDraft`](https://docs.commercetools.com/api/projects/standalone-prices#ctp:api:type:StagedPriceDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct StagedPriceDraft {
    pub value: TypedMoneyDraft,
    pub other: OtherFields,
}

members! { StagedPriceDraft {
    0 => value: "value",
} }

impl StagedPriceDraft {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoneyDraft) -> Self {
        Self { value, other: OtherFields::default() }
    }
}

/// The platform's [`StagedStandalonePrice`](https://docs.commercetools.com/api/projects/standalone-prices#ctp:api:type:StagedStandalonePrice).
#[derive(Clone, Debug, PartialEq)]
pub struct StagedStandalonePrice {
    pub value: TypedMoney,
    pub discounted: Option<DiscountedPrice>,
    pub other: OtherFields,
}

members! { StagedStandalonePrice {
    0 => value: "value", 1 => discounted: "discounted",
} }

impl StagedStandalonePrice {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoney) -> Self {
        Self { value, discounted: None, other: OtherFields::default() }
    }
}
