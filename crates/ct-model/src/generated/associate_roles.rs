//! Associate roles: what the associates of a business unit may do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    AssociatePermission, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy,
    OtherFields, Resource, Version, wire::members,
};

/// The platform's [`AssociateRole`](https://docs.commercetools.com/api/projects/associate-roles#ctp:api:type:AssociateRole).
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateRole {
    pub id: Id<AssociateRole>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub buyer_assignable: bool,
    pub name: Option<String>,
    pub permissions: Vec<AssociatePermission>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { AssociateRole {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => buyer_assignable: "buyerAssignable",
    8 => name: "name", 9 => permissions: "permissions" or empty, 10 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateRoleDraft {
    pub key: Key,
    pub name: Option<String>,
    /// `true` if absent.
    pub buyer_assignable: Option<bool>,
    pub permissions: Option<Vec<AssociatePermission>>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { AssociateRoleDraft {
    0 => key: "key", 1 => name: "name", 2 => buyer_assignable: "buyerAssignable",
    3 => permissions: "permissions", 4 => custom: "custom",
} }

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
