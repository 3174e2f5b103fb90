//! [`Introspection`]: what the auth host says of a token.

use serde::{Deserialize, Serialize};

use crate::Scopes;

/// What the auth host says of a token: <https://docs.commercetools.com/api/authorization#oauth-20-token-introspection>.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introspection {
    /// Whether the token is good at present. Of one that is not, nothing else is said.
    pub active: bool,
    /// What it allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scopes>,
    /// When it expires, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
}
