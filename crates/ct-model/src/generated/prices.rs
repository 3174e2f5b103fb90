//! Prices of product variants, as they are read and as they are drafted.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Channel, Country, CustomFields, CustomFieldsDraft, CustomerGroup, DateTime, Id, Key, OtherFields,
    ProductDiscount, RecurrencePolicy, Reference, ResourceIdentifier, TypedMoney, TypedMoneyDraft,
    wire::members,
};

/// The platform's [`Price`](https://docs.commercetools.com/api/types#ctp:api:type:Price).
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    pub id: Id<Price>,
    pub key: Option<Key>,
    pub value: TypedMoney,
    pub country: Option<Country>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub channel: Option<Reference<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub discounted: Option<DiscountedPrice>,
    pub tiers: Option<Vec<PriceTier>>,
    pub custom: Option<CustomFields>,
    pub recurrence_policy: Option<Reference<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { Price {
    0 => id: "id", 1 => key: "key", 2 => value: "value", 3 => country: "country",
    4 => customer_group: "customerGroup", 5 => channel: "channel", 6 => valid_from: "validFrom",
    7 => valid_until: "validUntil", 8 => discounted: "discounted", 9 => tiers: "tiers",
    10 => custom: "custom", 11 => recurrence_policy: "recurrencePolicy",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct PriceDraft {
    pub key: Option<Key>,
    pub value: TypedMoneyDraft,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub discounted: Option<DiscountedPriceDraft>,
    pub tiers: Option<Vec<PriceTierDraft>>,
    pub custom: Option<CustomFieldsDraft>,
    pub recurrence_policy: Option<ResourceIdentifier<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { PriceDraft {
    0 => key: "key", 1 => value: "value", 2 => country: "country", 3 => customer_group: "customerGroup",
    4 => channel: "channel", 5 => valid_from: "validFrom", 6 => valid_until: "validUntil",
    7 => discounted: "discounted", 8 => tiers: "tiers", 9 => custom: "custom",
    10 => recurrence_policy: "recurrencePolicy",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedPrice {
    pub value: TypedMoney,
    pub discount: Reference<ProductDiscount>,
    pub other: OtherFields,
}

members! { DiscountedPrice {
    0 => value: "value", 1 => discount: "discount",
} }

impl DiscountedPrice {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoney, discount: impl Into<Reference<ProductDiscount>>) -> Self {
        Self { value, discount: discount.into(), other: OtherFields::default() }
    }
}

/// The platform's [`DiscountedPriceDraft`](https://docs.commercetools.com/api/types#ctp:api:type:DiscountedPriceDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountedPriceDraft {
    pub value: TypedMoneyDraft,
    pub discount: Reference<ProductDiscount>,
    pub other: OtherFields,
}

members! { DiscountedPriceDraft {
    0 => value: "value", 1 => discount: "discount",
} }

impl DiscountedPriceDraft {
    /// With what is required; all else is absent.
    pub fn new(value: TypedMoneyDraft, discount: impl Into<Reference<ProductDiscount>>) -> Self {
        Self { value, discount: discount.into(), other: OtherFields::default() }
    }
}

/// The platform's [`PriceTier`](https://docs.commercetools.com/api/types#ctp:api:type:PriceTier).
#[derive(Clone, Debug, PartialEq)]
pub struct PriceTier {
    pub minimum_quantity: i64,
    pub value: TypedMoney,
    pub other: OtherFields,
}

members! { PriceTier {
    0 => minimum_quantity: "minimumQuantity", 1 => value: "value",
} }

impl PriceTier {
    /// With what is required; all else is absent.
    pub fn new(minimum_quantity: i64, value: TypedMoney) -> Self {
        Self { minimum_quantity, value, other: OtherFields::default() }
    }
}

/// The platform's [`PriceTierDraft`](https://docs.commercetools.com/api/types#ctp:api:type:PriceTierDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct PriceTierDraft {
    pub minimum_quantity: i64,
    pub value: TypedMoneyDraft,
    pub other: OtherFields,
}

members! { PriceTierDraft {
    0 => minimum_quantity: "minimumQuantity", 1 => value: "value",
} }

impl PriceTierDraft {
    /// With what is required; all else is absent.
    pub fn new(minimum_quantity: i64, value: TypedMoneyDraft) -> Self {
        Self { minimum_quantity, value, other: OtherFields::default() }
    }
}

/// The platform's [`ScopedPrice`](https://docs.commercetools.com/api/types#ctp:api:type:ScopedPrice).
#[derive(Clone, Debug, PartialEq)]
pub struct ScopedPrice {
    pub id: Id<Price>,
    pub value: TypedMoney,
    pub current_value: TypedMoney,
    pub country: Option<Country>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub channel: Option<Reference<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub discounted: Option<DiscountedPrice>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { ScopedPrice {
    0 => id: "id", 1 => value: "value", 2 => current_value: "currentValue", 3 => country: "country",
    4 => customer_group: "customerGroup", 5 => channel: "channel", 6 => valid_from: "validFrom",
    7 => valid_until: "validUntil", 8 => discounted: "discounted", 9 => custom: "custom",
} }

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
