//! Zones: countries and states that are shipped to alike.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{Country, CreatedBy, DateTime, Id, Key, LastModifiedBy, OtherFields, Resource, Version};

/// The platform's [`Zone`](https://docs.commercetools.com/api/projects/zones#ctp:api:type:Zone).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Zone {
    pub id: Id<Zone>,
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
    pub description: Option<String>,
    #[serde(default)]
    pub locations: Vec<Location>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Zone {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Zone>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        name: impl Into<String>,
        locations: Vec<Location>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key: None,
            name: name.into(),
            description: None,
            locations,
            other: OtherFields::default(),
        }
    }
}

impl Resource for Zone {
    const TYPE_ID: &'static str = "zone";
}

/// The platform's [`ZoneDraft`](https://docs.commercetools.com/api/projects/zones#ctp:api:type:ZoneDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ZoneDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<Location>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ZoneDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            key: None,
            name: name.into(),
            description: None,
            locations: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`Location`](https://docs.commercetools.com/api/projects/zones#ctp:api:type:Location).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Location {
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Location {
    /// With what is required; all else is absent.
    pub fn new(country: Country) -> Self {
        Self { country, state: None, other: OtherFields::default() }
    }
}
