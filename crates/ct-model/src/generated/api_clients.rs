//! API clients: who gets tokens, and with which scopes.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{Date, DateTime, Id, OtherFields, Password};

/// The platform's [`ApiClient`](https://docs.commercetools.com/api/projects/api-clients#ctp:api:type:ApiClient).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiClient {
    pub id: Id<ApiClient>,
    pub name: String,
    pub scope: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Password>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_at: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime>,
    /// 3600 to 604800, `172800` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token_validity_seconds: Option<i32>,
    /// 30 to 31536000, `17280000` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_validity_seconds: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiClientDraft {
    pub name: String,
    pub scope: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete_days_after_creation: Option<i64>,
    /// 3600 to 604800, `172800` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token_validity_seconds: Option<i32>,
    /// 30 to 31536000, `17280000` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token_validity_seconds: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
