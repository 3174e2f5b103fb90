//! Shipping methods, their rates by zone, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CentPrecisionMoney, CreatedBy, Currency, CustomFields, CustomFieldsDraft, DateTime, Id, Key,
    KeyReference, LastModifiedBy, LocalizedString, Money, OtherFields, RawVariant, Reference, Resource,
    ResourceIdentifier, Store, TaxCategory, Version, Zone, wire::kinds, wire::members,
};

/// The platform's [`ShippingMethod`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingMethod).
#[derive(Clone, Debug, PartialEq)]
pub struct ShippingMethod {
    pub id: Id<ShippingMethod>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub name: String,
    pub localized_name: Option<LocalizedString>,
    pub description: Option<String>,
    pub localized_description: Option<LocalizedString>,
    pub tax_category: Reference<TaxCategory>,
    pub zone_rates: Vec<ZoneRate>,
    pub active: bool,
    pub is_default: bool,
    pub predicate: Option<String>,
    pub custom: Option<CustomFields>,
    /// At most 100 of them.
    pub stores: Vec<KeyReference<Store>>,
    pub carrier: Option<String>,
    pub other: OtherFields,
}

members! { ShippingMethod {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name",
    8 => localized_name: "localizedName", 9 => description: "description",
    10 => localized_description: "localizedDescription", 11 => tax_category: "taxCategory",
    12 => zone_rates: "zoneRates" or empty, 13 => active: "active", 14 => is_default: "isDefault",
    15 => predicate: "predicate", 16 => custom: "custom", 17 => stores: "stores" or empty,
    18 => carrier: "carrier",
} }

impl Resource for ShippingMethod {
    const TYPE_ID: &'static str = "shipping-method";
}

/// The platform's [`ShippingMethodDraft`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingMethodDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ShippingMethodDraft {
    pub key: Option<Key>,
    pub name: String,
    pub localized_name: Option<LocalizedString>,
    pub description: Option<String>,
    pub localized_description: Option<LocalizedString>,
    pub tax_category: ResourceIdentifier<TaxCategory>,
    pub zone_rates: Vec<ZoneRateDraft>,
    /// `true` if absent.
    pub active: Option<bool>,
    pub is_default: bool,
    pub predicate: Option<String>,
    pub custom: Option<CustomFieldsDraft>,
    /// At most 100 of them.
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    pub carrier: Option<String>,
    pub other: OtherFields,
}

members! { ShippingMethodDraft {
    0 => key: "key", 1 => name: "name", 2 => localized_name: "localizedName",
    3 => description: "description", 4 => localized_description: "localizedDescription",
    5 => tax_category: "taxCategory", 6 => zone_rates: "zoneRates", 7 => active: "active",
    8 => is_default: "isDefault", 9 => predicate: "predicate", 10 => custom: "custom",
    11 => stores: "stores", 12 => carrier: "carrier",
} }

impl ShippingMethodDraft {
    /// With what is required; all else is absent.
    pub fn new(
        name: impl Into<String>,
        tax_category: impl Into<ResourceIdentifier<TaxCategory>>,
        zone_rates: Vec<ZoneRateDraft>,
        is_default: bool,
    ) -> Self {
        Self {
            key: None,
            name: name.into(),
            localized_name: None,
            description: None,
            localized_description: None,
            tax_category: tax_category.into(),
            zone_rates,
            active: None,
            is_default,
            predicate: None,
            custom: None,
            stores: None,
            carrier: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ShippingMethodPagedQueryResponse`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingMethodPagedQueryResponse).
#[derive(Clone, Debug, PartialEq)]
pub struct ShippingMethodPagedQueryResponse {
    /// 0 to 500, `20` if absent.
    pub limit: Option<i64>,
    pub count: i64,
    pub total: Option<i64>,
    /// At most 10000, `0` if absent.
    pub offset: Option<i64>,
    pub results: Vec<ShippingMethod>,
    pub other: OtherFields,
}

members! { ShippingMethodPagedQueryResponse {
    0 => limit: "limit", 1 => count: "count", 2 => total: "total", 3 => offset: "offset",
    4 => results: "results",
} }

impl ShippingMethodPagedQueryResponse {
    /// With what is required; all else is absent.
    pub fn new(count: i64, results: Vec<ShippingMethod>) -> Self {
        Self { limit: None, count, total: None, offset: None, results, other: OtherFields::default() }
    }
}

/// The platform's [`CartClassificationTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:CartClassificationTier).
///
/// The [`ShippingRatePriceTier`](crate::ShippingRatePriceTier) `CartClassification`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartClassificationTier {
    pub value: String,
    pub price: Money,
    pub is_matching: Option<bool>,
    pub other: OtherFields,
}

members! { CartClassificationTier {
    0 => value: "value", 1 => price: "price", 2 => is_matching: "isMatching",
} }

impl CartClassificationTier {
    /// With what is required; all else is absent.
    pub fn new(value: impl Into<String>, price: Money) -> Self {
        Self { value: value.into(), price, is_matching: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartScoreTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:CartScoreTier).
///
/// The [`ShippingRatePriceTier`](crate::ShippingRatePriceTier) `CartScore`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartScoreTier {
    pub score: i32,
    pub price: Option<Money>,
    pub price_function: Option<PriceFunction>,
    pub is_matching: Option<bool>,
    pub other: OtherFields,
}

members! { CartScoreTier {
    0 => score: "score", 1 => price: "price", 2 => price_function: "priceFunction",
    3 => is_matching: "isMatching",
} }

impl CartScoreTier {
    /// With what is required; all else is absent.
    pub fn new(score: i32) -> Self {
        Self { score, price: None, price_function: None, is_matching: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartValueTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:CartValueTier).
///
/// The [`ShippingRatePriceTier`](crate::ShippingRatePriceTier) `CartValue`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartValueTier {
    pub minimum_cent_amount: i64,
    pub price: Money,
    pub is_matching: Option<bool>,
    pub other: OtherFields,
}

members! { CartValueTier {
    0 => minimum_cent_amount: "minimumCentAmount", 1 => price: "price", 2 => is_matching: "isMatching",
} }

impl CartValueTier {
    /// With what is required; all else is absent.
    pub fn new(minimum_cent_amount: i64, price: Money) -> Self {
        Self { minimum_cent_amount, price, is_matching: None, other: OtherFields::default() }
    }
}

/// The platform's [`PriceFunction`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:PriceFunction).
#[derive(Clone, Debug, PartialEq)]
pub struct PriceFunction {
    pub currency_code: Currency,
    pub function: String,
    pub other: OtherFields,
}

members! { PriceFunction {
    0 => currency_code: "currencyCode", 1 => function: "function",
} }

impl PriceFunction {
    /// With what is required; all else is absent.
    pub fn new(currency_code: Currency, function: impl Into<String>) -> Self {
        Self { currency_code, function: function.into(), other: OtherFields::default() }
    }
}

/// The platform's [`ShippingRate`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingRate).
#[derive(Clone, Debug, PartialEq)]
pub struct ShippingRate {
    pub price: CentPrecisionMoney,
    pub free_above: Option<CentPrecisionMoney>,
    pub is_matching: Option<bool>,
    pub tiers: Vec<ShippingRatePriceTier>,
    pub other: OtherFields,
}

members! { ShippingRate {
    0 => price: "price", 1 => free_above: "freeAbove", 2 => is_matching: "isMatching",
    3 => tiers: "tiers",
} }

impl ShippingRate {
    /// With what is required; all else is absent.
    pub fn new(price: CentPrecisionMoney, tiers: Vec<ShippingRatePriceTier>) -> Self {
        Self { price, free_above: None, is_matching: None, tiers, other: OtherFields::default() }
    }
}

/// The platform's [`ShippingRateDraft`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingRateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ShippingRateDraft {
    pub price: Money,
    pub free_above: Option<Money>,
    pub tiers: Option<Vec<ShippingRatePriceTier>>,
    pub other: OtherFields,
}

members! { ShippingRateDraft {
    0 => price: "price", 1 => free_above: "freeAbove", 2 => tiers: "tiers",
} }

impl ShippingRateDraft {
    /// With what is required; all else is absent.
    pub fn new(price: Money) -> Self {
        Self { price, free_above: None, tiers: None, other: OtherFields::default() }
    }
}

/// The platform's [`ShippingRatePriceTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingRatePriceTier).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ShippingRatePriceTier {
    CartClassification(CartClassificationTier),
    CartScore(CartScoreTier),
    CartValue(CartValueTier),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl ShippingRatePriceTier {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CartClassification(_) => "CartClassification",
            Self::CartScore(_) => "CartScore",
            Self::CartValue(_) => "CartValue",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { ShippingRatePriceTier by "type" or RawVariant {
    "CartClassification" => CartClassification, "CartScore" => CartScore, "CartValue" => CartValue,
} }

impl From<CartClassificationTier> for ShippingRatePriceTier {
    fn from(kind: CartClassificationTier) -> Self {
        Self::CartClassification(kind)
    }
}

impl From<CartScoreTier> for ShippingRatePriceTier {
    fn from(kind: CartScoreTier) -> Self {
        Self::CartScore(kind)
    }
}

impl From<CartValueTier> for ShippingRatePriceTier {
    fn from(kind: CartValueTier) -> Self {
        Self::CartValue(kind)
    }
}

/// The platform's [`ZoneRate`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ZoneRate).
#[derive(Clone, Debug, PartialEq)]
pub struct ZoneRate {
    pub zone: Reference<Zone>,
    pub shipping_rates: Vec<ShippingRate>,
    pub other: OtherFields,
}

members! { ZoneRate {
    0 => zone: "zone", 1 => shipping_rates: "shippingRates",
} }

impl ZoneRate {
    /// With what is required; all else is absent.
    pub fn new(zone: impl Into<Reference<Zone>>, shipping_rates: Vec<ShippingRate>) -> Self {
        Self { zone: zone.into(), shipping_rates, other: OtherFields::default() }
    }
}

/// The platform's [`ZoneRateDraft`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ZoneRateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ZoneRateDraft {
    pub zone: ResourceIdentifier<Zone>,
    pub shipping_rates: Vec<ShippingRateDraft>,
    pub other: OtherFields,
}

members! { ZoneRateDraft {
    0 => zone: "zone", 1 => shipping_rates: "shippingRates",
} }

impl ZoneRateDraft {
    /// With what is required; all else is absent.
    pub fn new(zone: impl Into<ResourceIdentifier<Zone>>, shipping_rates: Vec<ShippingRateDraft>) -> Self {
        Self { zone: zone.into(), shipping_rates, other: OtherFields::default() }
    }
}
