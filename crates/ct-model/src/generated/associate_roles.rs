//! Associate roles: what the associates of a business unit may do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    AssociatePermission, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy,
    OtherFields, Resource, Version,
};

/// The platform's [`AssociateRole`](https://docs.commercetools.com/api/projects/associate-roles#ctp:api:type:AssociateRole).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssociateRole {
    pub id: Id<AssociateRole>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub buyer_assignable: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default)]
    pub permissions: Vec<AssociatePermission>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl AssociateRole {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<AssociateRole>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        key: Key,
        buyer_assignable: bool,
        permissions: Vec<AssociatePermission>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key,
            buyer_assignable,
            name: None,
            permissions,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for AssociateRole {
    const TYPE_ID: &'static str = "associate-role";
}

/// The platform's [`AssociateRoleDraft`](https://docs.commercetools.com/api/projects/associate-roles#ctp:api:type:AssociateRoleDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssociateRoleDraft {
    pub key: Key,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `true` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer_assignable: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<AssociatePermission>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl AssociateRoleDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            name: None,
            buyer_assignable: None,
            permissions: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}
