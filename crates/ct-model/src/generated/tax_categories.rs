//! Tax rates, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Country, CreatedBy, DateTime, Id, Key, LastModifiedBy, OtherFields, Resource, Version, wire::members,
};

/// The platform's [`TaxCategory`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:TaxCategory).
#[derive(Clone, Debug, PartialEq)]
pub struct TaxCategory {
    pub id: Id<TaxCategory>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub name: String,
    pub description: Option<String>,
    pub rates: Vec<TaxRate>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { TaxCategory {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => name: "name", 7 => description: "description",
    8 => rates: "rates" or empty, 9 => key: "key",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct TaxRate {
    pub id: Option<Id<TaxRate>>,
    pub key: Option<Key>,
    pub name: String,
    /// 0 to 1.
    pub amount: f64,
    pub included_in_price: bool,
    pub country: Country,
    pub state: Option<String>,
    pub sub_rates: Option<Vec<SubRate>>,
    pub other: OtherFields,
}

members! { TaxRate {
    0 => id: "id", 1 => key: "key", 2 => name: "name", 3 => amount: "amount",
    4 => included_in_price: "includedInPrice", 5 => country: "country", 6 => state: "state",
    7 => sub_rates: "subRates",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct TaxCategoryDraft {
    pub name: String,
    pub description: Option<String>,
    pub rates: Option<Vec<TaxRateDraft>>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { TaxCategoryDraft {
    0 => name: "name", 1 => description: "description", 2 => rates: "rates", 3 => key: "key",
} }

impl TaxCategoryDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), description: None, rates: None, key: None, other: OtherFields::default() }
    }
}

/// The platform's [`SubRate`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:SubRate).
#[derive(Clone, Debug, PartialEq)]
pub struct SubRate {
    pub name: String,
    /// 0 to 1.
    pub amount: f64,
    pub other: OtherFields,
}

members! { SubRate {
    0 => name: "name", 1 => amount: "amount",
} }

impl SubRate {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, amount: f64) -> Self {
        Self { name: name.into(), amount, other: OtherFields::default() }
    }
}

/// The platform's [`TaxRateDraft`](https://docs.commercetools.com/api/projects/taxCategories#ctp:api:type:TaxRateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct TaxRateDraft {
    pub name: String,
    /// 0 to 1.
    pub amount: Option<f64>,
    pub included_in_price: bool,
    pub country: Country,
    pub state: Option<String>,
    pub sub_rates: Option<Vec<SubRate>>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { TaxRateDraft {
    0 => name: "name", 1 => amount: "amount", 2 => included_in_price: "includedInPrice",
    3 => country: "country", 4 => state: "state", 5 => sub_rates: "subRates", 6 => key: "key",
} }

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
