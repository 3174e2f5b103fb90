//! API clients: who gets tokens, and with which scopes.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{Date, DateTime, Id, OtherFields, Password, wire::members};

/// The platform's [`ApiClient`](https://docs.commercetools.com/api/projects/api-clients#ctp:api:type:ApiClient).
#[derive(Clone, Debug, PartialEq)]
pub struct ApiClient {
    pub id: Id<ApiClient>,
    pub name: String,
    pub scope: String,
    pub secret: Option<Password>,
    pub last_used_at: Option<Date>,
    pub delete_at: Option<DateTime>,
    pub created_at: Option<DateTime>,
    /// 3600 to 604800, `172800` if absent.
    pub access_token_validity_seconds: Option<i32>,
    /// 30 to 31536000, `17280000` if absent.
    pub refresh_token_validity_seconds: Option<i32>,
    pub other: OtherFields,
}

members! { ApiClient {
    0 => id: "id", 1 => name: "name", 2 => scope: "scope", 3 => secret: "secret",
    4 => last_used_at: "lastUsedAt", 5 => delete_at: "deleteAt", 6 => created_at: "createdAt",
    7 => access_token_validity_seconds: "accessTokenValiditySeconds",
    8 => refresh_token_validity_seconds: "refreshTokenValiditySeconds",
} }

impl ApiClient {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<ApiClient>>, name: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            scope: scope.into(),
            secret: None,
            last_used_at: None,
            delete_at: None,
            created_at: None,
            access_token_validity_seconds: None,
            refresh_token_validity_seconds: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ApiClientDraft`](https://docs.commercetools.com/api/projects/api-clients#ctp:api:type:ApiClientDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ApiClientDraft {
    pub name: String,
    pub scope: String,
    pub delete_days_after_creation: Option<i64>,
    /// 3600 to 604800, `172800` if absent.
    pub access_token_validity_seconds: Option<i32>,
    /// 30 to 31536000, `17280000` if absent.
    pub refresh_token_validity_seconds: Option<i32>,
    pub other: OtherFields,
}

members! { ApiClientDraft {
    0 => name: "name", 1 => scope: "scope", 2 => delete_days_after_creation: "deleteDaysAfterCreation",
    3 => access_token_validity_seconds: "accessTokenValiditySeconds",
    4 => refresh_token_validity_seconds: "refreshTokenValiditySeconds",
} }

impl ApiClientDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            scope: scope.into(),
            delete_days_after_creation: None,
            access_token_validity_seconds: None,
            refresh_token_validity_seconds: None,
            other: OtherFields::default(),
        }
    }
}
