//! Prices of product variants, as they are read and as they are drafted.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Channel, Country, CustomFields, CustomFieldsDraft, CustomerGroup, DateTime, Id, Key, OtherFields,
    ProductDiscount, RecurrencePolicy, Reference, ResourceIdentifier, TypedMoney, TypedMoneyDraft,
};

/// The platform's [`Price`](https://docs.commercetools.com/api/types#ctp:api:type:Price).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    pub id: Id<Price>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
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
    pub discounted: Option<DiscountedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTier>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_policy: Option<Reference<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Price {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Price>>, value: TypedMoney) -> Self {
        Self {
            id: id.into(),
            key: None,
            value,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            discounted: None,
            tiers: None,
            custom: None,
            recurrence_policy: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`PriceDraft`](https://docs.commercetools.com/api/types#ctp:api:type:PriceDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
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
    pub discounted: Option<DiscountedPriceDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<PriceTierDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_policy: Option<ResourceIdentifier<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PriceDraft {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoneyDraft) -> Self {
        Self {
            key: None,
            value,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            discounted: None,
            tiers: None,
            custom: None,
            recurrence_policy: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`DiscountedPrice`](https://docs.commercetools.com/api/types#ctp:api:type:DiscountedPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DiscountedPrice {
    pub value: TypedMoney,
    pub discount: Reference<ProductDiscount>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountedPrice {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoney, discount: impl Into<Reference<ProductDiscount>>) -> Self {
        Self { value, discount: discount.into(), other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedPriceDraft`](https://docs.commercetools.com/api/types#ctp:api:type:DiscountedPriceDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DiscountedPriceDraft {
    pub value: TypedMoneyDraft,
    pub discount: Reference<ProductDiscount>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountedPriceDraft {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoneyDraft, discount: impl Into<Reference<ProductDiscount>>) -> Self {
        Self { value, discount: discount.into(), other: OtherFields::default() }
    }
}

/// The platform's [`PriceTier`](https://docs.commercetools.com/api/types#ctp:api:type:PriceTier).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceTier {
    pub minimum_quantity: i64,
    pub value: TypedMoney,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PriceTier {
    /// With what is required; all else is absent.
    pub fn new(minimum_quantity: i64, value: TypedMoney) -> Self {
        Self { minimum_quantity, value, other: OtherFields::default() }
    }
}

/// The platform's [`PriceTierDraft`](https://docs.commercetools.com/api/types#ctp:api:type:PriceTierDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceTierDraft {
    pub minimum_quantity: i64,
    pub value: TypedMoneyDraft,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PriceTierDraft {
    /// With what is required; all else is absent.
    pub fn new(minimum_quantity: i64, value: TypedMoneyDraft) -> Self {
        Self { minimum_quantity, value, other: OtherFields::default() }
    }
}

/// The platform's [`ScopedPrice`](https://docs.commercetools.com/api/types#ctp:api:type:ScopedPrice).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScopedPrice {
    pub id: Id<Price>,
    pub value: TypedMoney,
    pub current_value: TypedMoney,
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
    pub discounted: Option<DiscountedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ScopedPrice {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Price>>, value: TypedMoney, current_value: TypedMoney) -> Self {
        Self {
            id: id.into(),
            value,
            current_value,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            discounted: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}
