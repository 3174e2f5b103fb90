//! The settings of a project.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    AssociateRole, Country, Currency, CustomFieldLocalizedEnumValue, DateTime, Key, KeyReference,
    LastModifiedBy, Locale, OtherFields, RawJson, RawVariant, RoundingMode, Version,
    string_enum::string_enum, tag_of,
};

/// The platform's [`Project`](https://docs.commercetools.com/api/projects/project#ctp:api:type:Project).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Project {
    pub version: Version,
    pub key: Key,
    pub name: String,
    #[serde(default)]
    pub countries: Vec<Country>,
    #[serde(default)]
    pub currencies: Vec<Currency>,
    #[serde(default)]
    pub languages: Vec<Locale>,
    pub created_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_until: Option<String>,
    pub messages: MessagesConfiguration,
    pub carts: CartsConfiguration,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shopping_lists: Option<ShoppingListsConfiguration>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_rate_input_type: Option<ShippingRateInputType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_o_auth: Option<ExternalOAuth>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_indexing: Option<SearchIndexingConfiguration>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_units: Option<BusinessUnitConfiguration>,
    pub inventory: InventoryConfiguration,
    pub discounts: DiscountsConfiguration,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_catalog_model: Option<ProductCatalogModel>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`BusinessUnitConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:BusinessUnitConfiguration).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BusinessUnitConfiguration {
    pub my_business_unit_status_on_creation: BusinessUnitConfigurationStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_business_unit_associate_role_on_creation: Option<KeyReference<AssociateRole>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl BusinessUnitConfiguration {
    /// With what is required; all else is absent.
    pub fn new(my_business_unit_status_on_creation: BusinessUnitConfigurationStatus) -> Self {
        Self {
            my_business_unit_status_on_creation,
            my_business_unit_associate_role_on_creation: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`BusinessUnitConfigurationStatus`](https://docs.commercetools.com/api/projects/project#ctp:api:type:BusinessUnitConfigurationStatus).
    pub enum BusinessUnitConfigurationStatus {
        Active = "Active",
        Inactive = "Inactive",
    }
}

/// The platform's [`CartClassificationType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartClassificationType).
///
/// The [`ShippingRateInputType`](crate::ShippingRateInputType) `CartClassification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CartClassificationType {
    pub values: Vec<CustomFieldLocalizedEnumValue>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartClassificationType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<CustomFieldLocalizedEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`CartScoreType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartScoreType).
///
/// The [`ShippingRateInputType`](crate::ShippingRateInputType) `CartScore`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CartScoreType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CartValueType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartValueType).
///
/// The [`ShippingRateInputType`](crate::ShippingRateInputType) `CartValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CartValueType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CartsConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartsConfiguration).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartsConfiguration {
    /// 1 to 365250.
    pub delete_days_after_last_modification: i64,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_tax_rate_fallback_enabled: Option<bool>,
    /// `HalfEven` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_rounding_mode: Option<RoundingMode>,
    /// `HalfEven` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rounding_mode: Option<RoundingMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartsConfiguration {
    /// With what is required; all else is absent.
    pub fn new(delete_days_after_last_modification: i64) -> Self {
        Self {
            delete_days_after_last_modification,
            country_tax_rate_fallback_enabled: None,
            price_rounding_mode: None,
            tax_rounding_mode: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`DiscountCombinationMode`](https://docs.commercetools.com/api/projects/project#ctp:api:type:DiscountCombinationMode).
    pub enum DiscountCombinationMode {
        BestDeal = "BestDeal",
        Stacking = "Stacking",
    }
}

/// The platform's [`DiscountsConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:DiscountsConfiguration).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountsConfiguration {
    pub discount_combination_mode: DiscountCombinationMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DiscountsConfiguration {
    /// With what is required; all else is absent.
    pub fn new(discount_combination_mode: DiscountCombinationMode) -> Self {
        Self { discount_combination_mode, other: OtherFields::default() }
    }
}

/// The platform's [`ExternalOAuth`](https://docs.commercetools.com/api/projects/project#ctp:api:type:ExternalOAuth).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalOAuth {
    pub url: String,
    /// As in `^[^ ].+[^ ]$`.
    pub authorization_header: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ExternalOAuth {
    /// With what is required; all else is absent.
    pub fn new(url: impl Into<String>, authorization_header: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            authorization_header: authorization_header.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`InventoryConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:InventoryConfiguration).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InventoryConfiguration {
    /// 1 to 44640.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_expiration_in_minutes: Option<i32>,
    pub release_expired_reservations: bool,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl InventoryConfiguration {
    /// With what is required; all else is absent.
    pub fn new(release_expired_reservations: bool) -> Self {
        Self {
            reservation_expiration_in_minutes: None,
            release_expired_reservations,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MessagesConfiguration`](https://docs.commercetools.com/api/projects/messages#ctp:api:type:MessagesConfiguration).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MessagesConfiguration {
    pub enabled: bool,
    /// 1 to 90, `15` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_creation: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MessagesConfiguration {
    /// With what is required; all else is absent.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, delete_days_after_creation: None, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`ProductCatalogModel`](https://docs.commercetools.com/api/projects/project#ctp:api:type:ProductCatalogModel).
    pub enum ProductCatalogModel {
        Classic = "Classic",
        Modular = "Modular",
    }
}

/// The platform's [`SearchIndexingConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:SearchIndexingConfiguration).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchIndexingConfiguration {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub products: Option<SearchIndexingConfigurationValues>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub products_search: Option<SearchIndexingConfigurationValues>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub orders: Option<SearchIndexingConfigurationValues>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customers: Option<SearchIndexingConfigurationValues>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_units: Option<SearchIndexingConfigurationValues>,
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`SearchIndexingConfigurationStatus`](https://docs.commercetools.com/api/projects/project#ctp:api:type:SearchIndexingConfigurationStatus).
    pub enum SearchIndexingConfigurationStatus {
        Activated = "Activated",
        Deactivated = "Deactivated",
        Indexing = "Indexing",
    }
}

/// The platform's [`SearchIndexingConfigurationValues`](https://docs.commercetools.com/api/projects/project#ctp:api:type:SearchIndexingConfigurationValues).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchIndexingConfigurationValues {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SearchIndexingConfigurationStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ShippingRateInputType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:ShippingRateInputType).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ShippingRateInputType {
    CartClassification(CartClassificationType),
    CartScore(CartScoreType),
    CartValue(CartValueType),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl ShippingRateInputType {
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

impl<'de> Deserialize<'de> for ShippingRateInputType {
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

impl From<CartClassificationType> for ShippingRateInputType {
    fn from(kind: CartClassificationType) -> Self {
        Self::CartClassification(kind)
    }
}

impl From<CartScoreType> for ShippingRateInputType {
    fn from(kind: CartScoreType) -> Self {
        Self::CartScore(kind)
    }
}

impl From<CartValueType> for ShippingRateInputType {
    fn from(kind: CartValueType) -> Self {
        Self::CartValue(kind)
    }
}

/// The platform's [`ShoppingListsConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:ShoppingListsConfiguration).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShoppingListsConfiguration {
    /// 1 to 365250.
    pub delete_days_after_last_modification: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ShoppingListsConfiguration {
    /// With what is required; all else is absent.
    pub fn new(delete_days_after_last_modification: i64) -> Self {
        Self { delete_days_after_last_modification, other: OtherFields::default() }
    }
}
