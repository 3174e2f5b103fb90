//! Standalone prices: prices of a SKU, apart from its product.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Channel, Country, CreatedBy, CustomFields, CustomFieldsDraft, CustomerGroup, DateTime, DiscountedPrice,
    DiscountedPriceDraft, Id, Key, LastModifiedBy, OtherFields, PriceTier, PriceTierDraft, RecurrencePolicy,
    Reference, Resource, ResourceIdentifier, TypedMoney, TypedMoneyDraft, Version,
};

/// The platform's [`StandalonePrice`](https://docs.commercetools.com/api/projects/standalone-prices#ctp:api:type:StandalonePrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StandalonePrice {
    pub id: Id<StandalonePrice>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub sku: String,
    pub value: TypedMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<Reference<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Reference<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTier>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted: Option<DiscountedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staged: Option<StagedStandalonePrice>,
    pub active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_policy: Option<Reference<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StandalonePriceDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub sku: String,
    pub value: TypedMoneyDraft,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTierDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted: Option<DiscountedPriceDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_policy: Option<ResourceIdentifier<RecurrencePolicy>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staged: Option<StagedPriceDraft>,
    /// `true` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StagedPriceDraft {
    pub value: TypedMoneyDraft,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StagedPriceDraft {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoneyDraft) -> Self {
        Self { value, other: OtherFields::default() }
    }
}

/// The platform's [`StagedStandalonePrice`](https://docs.commercetools.com/api/projects/standalone-prices#ctp:api:type:StagedStandalonePrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StagedStandalonePrice {
    pub value: TypedMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted: Option<DiscountedPrice>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StagedStandalonePrice {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoney) -> Self {
        Self { value, discounted: None, other: OtherFields::default() }
    }
}
