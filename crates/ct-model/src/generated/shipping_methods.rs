//! Shipping rates, as far as carts show them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{CentPrecisionMoney, Currency, Money, OtherFields, RawJson, RawVariant, tag_of};

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
