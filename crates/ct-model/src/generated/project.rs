//! The settings of a project.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    AssociateRole, Country, Currency, CustomFieldLocalizedEnumValue, DateTime, Key, KeyReference,
    LastModifiedBy, Locale, OtherFields, RawVariant, RoundingMode, Version, string_enum::string_enum,
    wire::kinds, wire::members,
};

/// The platform's [`Project`](https://docs.commercetools.com/api/projects/project#ctp:api:type:Project).
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    pub version: Version,
    pub key: Key,
    pub name: String,
    pub countries: Vec<Country>,
    pub currencies: Vec<Currency>,
    pub languages: Vec<Locale>,
    pub created_at: DateTime,
    pub trial_until: Option<String>,
    pub messages: MessagesConfiguration,
    pub carts: CartsConfiguration,
    pub shopping_lists: Option<ShoppingListsConfiguration>,
    pub shipping_rate_input_type: Option<ShippingRateInputType>,
    pub external_o_auth: Option<ExternalOAuth>,
    pub search_indexing: Option<SearchIndexingConfiguration>,
    pub business_units: Option<BusinessUnitConfiguration>,
    pub inventory: InventoryConfiguration,
    pub discounts: DiscountsConfiguration,
    pub product_catalog_model: Option<ProductCatalogModel>,
    pub other: OtherFields,
}

members! { Project {
    0 => version: "version", 1 => key: "key", 2 => name: "name", 3 => countries: "countries" or empty,
    4 => currencies: "currencies" or empty, 5 => languages: "languages" or empty,
    6 => created_at: "createdAt", 7 => trial_until: "trialUntil", 8 => messages: "messages",
    9 => carts: "carts", 10 => shopping_lists: "shoppingLists",
    11 => shipping_rate_input_type: "shippingRateInputType", 12 => external_o_auth: "externalOAuth",
    13 => search_indexing: "searchIndexing", 14 => business_units: "businessUnits",
    15 => inventory: "inventory", 16 => discounts: "discounts",
    17 => product_catalog_model: "productCatalogModel",
} }

/// The platform's [`BusinessUnitConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:BusinessUnitConfiguration).
#[derive(Clone, Debug, PartialEq)]
pub struct BusinessUnitConfiguration {
    pub my_business_unit_status_on_creation: BusinessUnitConfigurationStatus,
    pub my_business_unit_associate_role_on_creation: Option<KeyReference<AssociateRole>>,
    pub other: OtherFields,
}

members! { BusinessUnitConfiguration {
    0 => my_business_unit_status_on_creation: "myBusinessUnitStatusOnCreation",
    1 => my_business_unit_associate_role_on_creation: "myBusinessUnitAssociateRoleOnCreation",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartClassificationType {
    pub values: Vec<CustomFieldLocalizedEnumValue>,
    pub other: OtherFields,
}

members! { CartClassificationType {
    0 => values: "values",
} }

impl CartClassificationType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<CustomFieldLocalizedEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`CartScoreType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartScoreType).
///
/// The [`ShippingRateInputType`](crate::ShippingRateInputType) `CartScore`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CartScoreType {
    pub other: OtherFields,
}

members! { CartScoreType {
} }

/// The platform's [`CartValueType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartValueType).
///
/// The [`ShippingRateInputType`](crate::ShippingRateInputType) `CartValue`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CartValueType {
    pub other: OtherFields,
}

members! { CartValueType {
} }

/// The platform's [`CartsConfiguration`](https://docs.commercetools.com/api/projects/project#ctp:api:type:CartsConfiguration).
#[derive(Clone, Debug, PartialEq)]
pub struct CartsConfiguration {
    /// 1 to 365250.
    pub delete_days_after_last_modification: i64,
    /// `false` if absent.
    pub country_tax_rate_fallback_enabled: Option<bool>,
    /// `HalfEven` if absent.
    pub price_rounding_mode: Option<RoundingMode>,
    /// `HalfEven` if absent.
    pub tax_rounding_mode: Option<RoundingMode>,
    pub other: OtherFields,
}

members! { CartsConfiguration {
    0 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
    1 => country_tax_rate_fallback_enabled: "countryTaxRateFallbackEnabled",
    2 => price_rounding_mode: "priceRoundingMode", 3 => tax_rounding_mode: "taxRoundingMode",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountsConfiguration {
    pub discount_combination_mode: DiscountCombinationMode,
    pub other: OtherFields,
}

members! { DiscountsConfiguration {
    0 => discount_combination_mode: "discountCombinationMode",
} }

impl DiscountsConfiguration {
    /// With what is required; all else is absent.
    pub fn new(discount_combination_mode: DiscountCombinationMode) -> Self {
        Self { discount_combination_mode, other: OtherFields::default() }
    }
}

/// The platform's [`ExternalOAuth`](https://docs.commercetools.com/api/projects/project#ctp:api:type:ExternalOAuth).
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalOAuth {
    pub url: String,
    /// As in `^[^ ].+[^ ]$`.
    pub authorization_header: String,
    pub other: OtherFields,
}

members! { ExternalOAuth {
    0 => url: "url", 1 => authorization_header: "authorizationHeader",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct InventoryConfiguration {
    /// 1 to 44640.
    pub reservation_expiration_in_minutes: Option<i32>,
    pub release_expired_reservations: bool,
    pub other: OtherFields,
}

members! { InventoryConfiguration {
    0 => reservation_expiration_in_minutes: "reservationExpirationInMinutes",
    1 => release_expired_reservations: "releaseExpiredReservations",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MessagesConfiguration {
    pub enabled: bool,
    /// 1 to 90, `15` if absent.
    pub delete_days_after_creation: Option<i32>,
    pub other: OtherFields,
}

members! { MessagesConfiguration {
    0 => enabled: "enabled", 1 => delete_days_after_creation: "deleteDaysAfterCreation",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchIndexingConfiguration {
    pub products: Option<SearchIndexingConfigurationValues>,
    pub products_search: Option<SearchIndexingConfigurationValues>,
    pub orders: Option<SearchIndexingConfigurationValues>,
    pub customers: Option<SearchIndexingConfigurationValues>,
    pub business_units: Option<SearchIndexingConfigurationValues>,
    pub other: OtherFields,
}

members! { SearchIndexingConfiguration {
    0 => products: "products", 1 => products_search: "productsSearch", 2 => orders: "orders",
    3 => customers: "customers", 4 => business_units: "businessUnits",
} }

string_enum! {
    /// The platform's [`SearchIndexingConfigurationStatus`](https://docs.commercetools.com/api/projects/project#ctp:api:type:SearchIndexingConfigurationStatus).
    pub enum SearchIndexingConfigurationStatus {
        Activated = "Activated",
        Deactivated = "Deactivated",
        Indexing = "Indexing",
    }
}

/// The platform's [`SearchIndexingConfigurationValues`](https://docs.commercetools.com/api/projects/project#ctp:api:type:SearchIndexingConfigurationValues).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchIndexingConfigurationValues {
    pub status: Option<SearchIndexingConfigurationStatus>,
    pub last_modified_at: Option<DateTime>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub other: OtherFields,
}

members! { SearchIndexingConfigurationValues {
    0 => status: "status", 1 => last_modified_at: "lastModifiedAt",
    2 => last_modified_by: "lastModifiedBy",
} }

/// The platform's [`ShippingRateInputType`](https://docs.commercetools.com/api/projects/project#ctp:api:type:ShippingRateInputType).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ShippingRateInputType {
    CartClassification(CartClassificationType),
    CartScore(CartScoreType),
    CartValue(CartValueType),
    /// One that this version does not know, kept whole.
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

kinds! { ShippingRateInputType by "type" or RawVariant {
    "CartClassification" => CartClassification, "CartScore" => CartScore, "CartValue" => CartValue,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ShoppingListsConfiguration {
    /// 1 to 365250.
    pub delete_days_after_last_modification: i64,
    pub other: OtherFields,
}

members! { ShoppingListsConfiguration {
    0 => delete_days_after_last_modification: "deleteDaysAfterLastModification",
} }

impl ShoppingListsConfiguration {
    /// With what is required; all else is absent.
    pub fn new(delete_days_after_last_modification: i64) -> Self {
        Self { delete_days_after_last_modification, other: OtherFields::default() }
    }
}
