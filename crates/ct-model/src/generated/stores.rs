//! Stores: a part of a project with its own languages, channels and products.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Channel, Country, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, Locale,
    LocalizedString, OtherFields, ProductSelection, Reference, Resource, ResourceIdentifier, Version,
    wire::members,
};

/// The platform's [`Store`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:Store).
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    pub id: Id<Store>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub name: Option<LocalizedString>,
    pub languages: Vec<Locale>,
    pub countries: Vec<StoreCountry>,
    /// At most 100 of them.
    pub distribution_channels: Vec<Reference<Channel>>,
    /// At most 100 of them.
    pub supply_channels: Vec<Reference<Channel>>,
    /// At most 100 of them.
    pub product_selections: Vec<ProductSelectionSetting>,
    pub custom: Option<CustomFields>,
    pub storefront: Option<Storefront>,
    pub other: OtherFields,
}

members! { Store {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name",
    8 => languages: "languages" or empty, 9 => countries: "countries" or empty,
    10 => distribution_channels: "distributionChannels" or empty,
    11 => supply_channels: "supplyChannels" or empty,
    12 => product_selections: "productSelections" or empty, 13 => custom: "custom",
    14 => storefront: "storefront",
} }

impl Resource for Store {
    const TYPE_ID: &'static str = "store";
}

/// The platform's [`StoreDraft`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:StoreDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct StoreDraft {
    pub key: Key,
    pub name: Option<LocalizedString>,
    pub languages: Option<Vec<Locale>>,
    pub countries: Option<Vec<StoreCountry>>,
    /// At most 100 of them.
    pub distribution_channels: Option<Vec<ResourceIdentifier<Channel>>>,
    /// At most 100 of them.
    pub supply_channels: Option<Vec<ResourceIdentifier<Channel>>>,
    /// At most 100 of them.
    pub product_selections: Option<Vec<ProductSelectionSettingDraft>>,
    pub custom: Option<CustomFieldsDraft>,
    pub storefront: Option<Storefront>,
    pub other: OtherFields,
}

members! { StoreDraft {
    0 => key: "key", 1 => name: "name", 2 => languages: "languages", 3 => countries: "countries",
    4 => distribution_channels: "distributionChannels", 5 => supply_channels: "supplyChannels",
    6 => product_selections: "productSelections", 7 => custom: "custom", 8 => storefront: "storefront",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionSetting {
    pub product_selection: Reference<ProductSelection>,
    pub active: bool,
    pub other: OtherFields,
}

members! { ProductSelectionSetting {
    0 => product_selection: "productSelection", 1 => active: "active",
} }

impl ProductSelectionSetting {
    /// With what is required; all else is absent.
    pub fn new(product_selection: impl Into<Reference<ProductSelection>>, active: bool) -> Self {
        Self { product_selection: product_selection.into(), active, other: OtherFields::default() }
    }
}

/// The platform's [`ProductSelectionSettingDraft`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:ProductSelectionSettingDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductSelectionSettingDraft {
    pub product_selection: ResourceIdentifier<ProductSelection>,
    /// `false` if absent.
    pub active: Option<bool>,
    pub other: OtherFields,
}

members! { ProductSelectionSettingDraft {
    0 => product_selection: "productSelection", 1 => active: "active",
} }

impl ProductSelectionSettingDraft {
    /// With what is required; all else is absent.
    pub fn new(product_selection: impl Into<ResourceIdentifier<ProductSelection>>) -> Self {
        Self { product_selection: product_selection.into(), active: None, other: OtherFields::default() }
    }
}

/// The platform's [`StoreCountry`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:StoreCountry).
#[derive(Clone, Debug, PartialEq)]
pub struct StoreCountry {
    pub code: Country,
    pub other: OtherFields,
}

members! { StoreCountry {
    0 => code: "code",
} }

impl StoreCountry {
    /// With what is required; all else is absent.
    pub fn new(code: Country) -> Self {
        Self { code, other: OtherFields::default() }
    }
}

/// The platform's [`Storefront`](https://docs.commercetools.com/api/projects/stores#ctp:api:type:Storefront).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Storefront {
    pub checkout_url_template: Option<String>,
    pub order_url_template: Option<String>,
    pub terms_of_service_url: Option<String>,
    pub privacy_policy_url: Option<String>,
    pub refund_policy_url: Option<String>,
    pub shipping_policy_url: Option<String>,
    pub cookie_policy_url: Option<String>,
    pub imprint_url: Option<String>,
    pub faq_url: Option<String>,
    pub contact_url: Option<String>,
    pub other: OtherFields,
}

members! { Storefront {
    0 => checkout_url_template: "checkoutUrlTemplate", 1 => order_url_template: "orderUrlTemplate",
    2 => terms_of_service_url: "termsOfServiceUrl", 3 => privacy_policy_url: "privacyPolicyUrl",
    4 => refund_policy_url: "refundPolicyUrl", 5 => shipping_policy_url: "shippingPolicyUrl",
    6 => cookie_policy_url: "cookiePolicyUrl", 7 => imprint_url: "imprintUrl", 8 => faq_url: "faqUrl",
    9 => contact_url: "contactUrl",
} }
