//! Tax rates, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{Country, Id, Key, OtherFields};

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
