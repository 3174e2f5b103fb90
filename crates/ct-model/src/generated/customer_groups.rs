//! Customer groups.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, OtherFields, Resource,
    Version,
};

/// The platform's [`CustomerGroup`](https://docs.commercetools.com/api/projects/customerGroups#ctp:api:type:CustomerGroup).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroup {
    pub id: Id<CustomerGroup>,
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
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroupDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub group_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerGroupDraft {
    /// With what is required; all else is absent.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self { key: None, group_name: group_name.into(), custom: None, other: OtherFields::default() }
    }
}
