//! Tax rates, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{Country, CreatedBy, DateTime, Id, Key, LastModifiedBy, OtherFields, Resource, Version};

/// The platform's [`TaxCategory`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:TaxCategory).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaxCategory {
    pub id: Id<TaxCategory>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default)]
    pub rates: Vec<TaxRate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxCategory {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<TaxCategory>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        name: impl Into<String>,
        rates: Vec<TaxRate>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            name: name.into(),
            description: None,
            rates,
            key: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for TaxCategory {
    const TYPE_ID: &'static str = "tax-category";
}

/// The platform's [`TaxRate`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:TaxRate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaxRate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<TaxRate>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: String,
    /// 0 to 1.
    pub amount: f64,
    pub included_in_price: bool,
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_rates: Option<Vec<SubRate>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxRate {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, amount: f64, included_in_price: bool, country: Country) -> Self {
        Self {
            id: None,
            key: None,
            name: name.into(),
            amount,
            included_in_price,
            country,
            state: None,
            sub_rates: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`TaxCategoryDraft`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:TaxCategoryDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaxCategoryDraft {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<Vec<TaxRateDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxCategoryDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, rates: None, key: None, other: OtherFields::default() }
    }
}

/// The platform's [`SubRate`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:SubRate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SubRate {
    pub name: String,
    /// 0 to 1.
    pub amount: f64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl SubRate {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, amount: f64) -> Self {
        Self { name: name.into(), amount, other: OtherFields::default() }
    }
}

/// The platform's [`TaxRateDraft`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:TaxRateDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaxRateDraft {
    pub name: String,
    /// 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    pub included_in_price: bool,
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_rates: Option<Vec<SubRate>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TaxRateDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, included_in_price: bool, country: Country) -> Self {
        Self {
            name: name.into(),
            amount: None,
            included_in_price,
            country,
            state: None,
            sub_rates: None,
            key: None,
            other: OtherFields::default(),
        }
    }
}
