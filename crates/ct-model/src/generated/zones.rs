//! Zones: countries and states that are shipped to alike.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Country, CreatedBy, DateTime, Id, Key, LastModifiedBy, OtherFields, Resource, Version, wire::members,
};

/// The platform's [`Zone`](https://docs.commercetools.com/api/projects/zones#ctp:api:type:Zone).
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    pub id: Id<Zone>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub name: String,
    pub description: Option<String>,
    pub locations: Vec<Location>,
    pub other: OtherFields,
}

members! { Zone {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name", 8 => description: "description",
    9 => locations: "locations" or empty,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ZoneDraft {
    pub key: Option<Key>,
    pub name: String,
    pub description: Option<String>,
    pub locations: Option<Vec<Location>>,
    pub other: OtherFields,
}

members! { ZoneDraft {
    0 => key: "key", 1 => name: "name", 2 => description: "description", 3 => locations: "locations",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    pub country: Country,
    pub state: Option<String>,
    pub other: OtherFields,
}

members! { Location {
    0 => country: "country", 1 => state: "state",
} }

impl Location {
    /// With what is required; all else is absent.
    pub fn new(country: Country) -> Self {
        Self { country, state: None, other: OtherFields::default() }
    }
}
