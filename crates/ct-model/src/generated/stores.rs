//! Stores: a part of a project with its own languages, channels and products.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Channel, Country, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, Locale,
    LocalizedString, OtherFields, ProductSelection, Reference, Resource, ResourceIdentifier, Version,
};

/// The platform's [`Store`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:Store).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Store {
    pub id: Id<Store>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default)]
    pub languages: Vec<Locale>,
    #[serde(default)]
    pub countries: Vec<StoreCountry>,
    /// At most 100 of them.
    #[serde(default)]
    pub distribution_channels: Vec<Reference<Channel>>,
    /// At most 100 of them.
    #[serde(default)]
    pub supply_channels: Vec<Reference<Channel>>,
    /// At most 100 of them.
    #[serde(default)]
    pub product_selections: Vec<ProductSelectionSetting>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storefront: Option<Storefront>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Store {
    const TYPE_ID: &'static str = "store";
}

/// The platform's [`StoreDraft`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:StoreDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StoreDraft {
    pub key: Key,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Locale>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<StoreCountry>>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channels: Option<Vec<ResourceIdentifier<Channel>>>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channels: Option<Vec<ResourceIdentifier<Channel>>>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_selections: Option<Vec<ProductSelectionSettingDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storefront: Option<Storefront>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StoreDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            name: None,
            languages: None,
            countries: None,
            distribution_channels: None,
            supply_channels: None,
            product_selections: None,
            custom: None,
            storefront: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ProductSelectionSetting`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:ProductSelectionSetting).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionSetting {
    pub product_selection: Reference<ProductSelection>,
    pub active: bool,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionSetting {
    /// With what is required; all else is absent.
    pub fn new(product_selection: impl Into<Reference<ProductSelection>>, active: bool) -> Self {
        Self { product_selection: product_selection.into(), active, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionSettingDraft`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:ProductSelectionSettingDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSelectionSettingDraft {
    pub product_selection: ResourceIdentifier<ProductSelection>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductSelectionSettingDraft {
    /// With what is required; all else is absent.
    pub fn new(product_selection: impl Into<ResourceIdentifier<ProductSelection>>) -> Self {
        Self { product_selection: product_selection.into(), active: None, other: OtherFields::default() }
    }
}

/// The platform's [`StoreCountry`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:StoreCountry).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoreCountry {
    pub code: Country,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl StoreCountry {
    /// With what is required; all else is absent.
    pub fn new(code: Country) -> Self {
        Self { code, other: OtherFields::default() }
    }
}

/// The platform's [`Storefront`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:Storefront).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Storefront {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkout_url_template: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_url_template: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms_of_service_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_policy_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_policy_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_policy_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cookie_policy_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imprint_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub faq_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_url: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}
