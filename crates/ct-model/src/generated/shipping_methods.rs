//! Shipping methods, their rates by zone, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    CentPrecisionMoney, CreatedBy, Currency, CustomFields, CustomFieldsDraft, DateTime, Id, Key,
    KeyReference, LastModifiedBy, LocalizedString, Money, OtherFields, RawJson, RawVariant, Reference,
    Resource, ResourceIdentifier, Store, TaxCategory, Version, Zone, tag_of,
};

/// The platform's [`ShippingMethod`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingMethod).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShippingMethod {
    pub id: Id<ShippingMethod>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized_name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized_description: Option<LocalizedString>,
    pub tax_category: Reference<TaxCategory>,
    #[serde(default)]
    pub zone_rates: Vec<ZoneRate>,
    pub active: bool,
    pub is_default: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicate: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    /// At most 100 of them.
    #[serde(default)]
    pub stores: Vec<KeyReference<Store>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for ShippingMethod {
    const TYPE_ID: &'static str = "shipping-method";
}

/// The platform's [`ShippingMethodDraft`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingMethodDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShippingMethodDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized_name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized_description: Option<LocalizedString>,
    pub tax_category: ResourceIdentifier<TaxCategory>,
    pub zone_rates: Vec<ZoneRateDraft>,
    /// `true` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    pub is_default: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicate: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShippingMethodPagedQueryResponse {
    /// 0 to 500, `20` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    pub count: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// At most 10000, `0` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    pub results: Vec<ShippingMethod>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShippingMethodPagedQueryResponse {
    /// With what is required; all else is absent.
    pub fn new(count: i64, results: Vec<ShippingMethod>) -> Self {
        Self { limit: None, count, total: None, offset: None, results, other: OtherFields::default() }
    }
}

/// The platform's [`CartClassificationTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:CartClassificationTier).
///
/// The [`ShippingRatePriceTier`](crate::ShippingRatePriceTier) `CartClassification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartClassificationTier {
    pub value: String,
    pub price: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_matching: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartClassificationTier {
    /// With what is required; all else is absent.
    pub fn new(value: impl Into<String>, price: Money) -> Self {
        Self { value: value.into(), price, is_matching: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartScoreTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:CartScoreTier).
///
/// The [`ShippingRatePriceTier`](crate::ShippingRatePriceTier) `CartScore`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartScoreTier {
    pub score: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_function: Option<PriceFunction>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_matching: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartScoreTier {
    /// With what is required; all else is absent.
    pub fn new(score: i32) -> Self {
        Self { score, price: None, price_function: None, is_matching: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartValueTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:CartValueTier).
///
/// The [`ShippingRatePriceTier`](crate::ShippingRatePriceTier) `CartValue`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartValueTier {
    pub minimum_cent_amount: i64,
    pub price: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_matching: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartValueTier {
    /// With what is required; all else is absent.
    pub fn new(minimum_cent_amount: i64, price: Money) -> Self {
        Self { minimum_cent_amount, price, is_matching: None, other: OtherFields::default() }
    }
}

/// The platform's [`PriceFunction`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:PriceFunction).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceFunction {
    pub currency_code: Currency,
    pub function: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PriceFunction {
    /// With what is required; all else is absent.
    pub fn new(currency_code: Currency, function: impl Into<String>) -> Self {
        Self { currency_code, function: function.into(), other: OtherFields::default() }
    }
}

/// The platform's [`ShippingRate`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingRate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShippingRate {
    pub price: CentPrecisionMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_above: Option<CentPrecisionMoney>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_matching: Option<bool>,
    pub tiers: Vec<ShippingRatePriceTier>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShippingRate {
    /// With what is required; all else is absent.
    pub fn new(price: CentPrecisionMoney, tiers: Vec<ShippingRatePriceTier>) -> Self {
        Self { price, free_above: None, is_matching: None, tiers, other: OtherFields::default() }
    }
}

/// The platform's [`ShippingRateDraft`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingRateDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShippingRateDraft {
    pub price: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_above: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiers: Option<Vec<ShippingRatePriceTier>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShippingRateDraft {
    /// With what is required; all else is absent.
    pub fn new(price: Money) -> Self {
        Self { price, free_above: None, tiers: None, other: OtherFields::default() }
    }
}

/// The platform's [`ShippingRatePriceTier`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ShippingRatePriceTier).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ShippingRatePriceTier {
    CartClassification(CartClassificationTier),
    CartScore(CartScoreTier),
    CartValue(CartValueTier),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for ShippingRatePriceTier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "CartClassification" => json.read_without("type").map(Self::CartClassification),
            "CartScore" => json.read_without("type").map(Self::CartScore),
            "CartValue" => json.read_without("type").map(Self::CartValue),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZoneRate {
    pub zone: Reference<Zone>,
    pub shipping_rates: Vec<ShippingRate>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ZoneRate {
    /// With what is required; all else is absent.
    pub fn new(zone: impl Into<Reference<Zone>>, shipping_rates: Vec<ShippingRate>) -> Self {
        Self { zone: zone.into(), shipping_rates, other: OtherFields::default() }
    }
}

/// The platform's [`ZoneRateDraft`](https://docs.commercetools.com/api/projects/shippingMethods#ctp:api:type:ZoneRateDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZoneRateDraft {
    pub zone: ResourceIdentifier<Zone>,
    pub shipping_rates: Vec<ShippingRateDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ZoneRateDraft {
    /// With what is required; all else is absent.
    pub fn new(zone: impl Into<ResourceIdentifier<Zone>>, shipping_rates: Vec<ShippingRateDraft>) -> Self {
        Self { zone: zone.into(), shipping_rates, other: OtherFields::default() }
    }
}
