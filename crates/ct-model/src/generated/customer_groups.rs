//! Customer groups.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, OtherFields, Resource,
    Version, wire::members,
};

/// The platform's [`CustomerGroup`](https://docs.commercetools.com/api/projects/customerGroups#ctp:api:type:CustomerGroup).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerGroup {
    pub id: Id<CustomerGroup>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub name: String,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { CustomerGroup {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name", 8 => custom: "custom",
} }

impl CustomerGroup {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<CustomerGroup>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        name: impl Into<String>,
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
            custom: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for CustomerGroup {
    const TYPE_ID: &'static str = "customer-group";
}

/// The platform's [`CustomerGroupDraft`](https://docs.commercetools.com/api/projects/customerGroups#ctp:api:type:CustomerGroupDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerGroupDraft {
    pub key: Option<Key>,
    pub group_name: String,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { CustomerGroupDraft {
    0 => key: "key", 1 => group_name: "groupName", 2 => custom: "custom",
} }

impl CustomerGroupDraft {
    /// With what is required; all else is absent.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self { key: None, group_name: group_name.into(), custom: None, other: OtherFields::default() }
    }
}
