//! What the auth host refuses, and what the API host says of tokens and scopes.

use std::time::Duration;

use http::{
    HeaderValue, StatusCode,
    header::{RETRY_AFTER, WWW_AUTHENTICATE},
};

use super::{Form, Refusal};

impl Refusal {
    fn oauth(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        Self::new(status, code, message).in_form(Form::OAuth)
    }

    fn oauth_400(code: &str, message: impl Into<String>) -> Self {
        Self::oauth(StatusCode::BAD_REQUEST, code, message)
    }

    /// 401: no client, an unknown client, or a wrong secret; the answer does not tell which.
    pub(crate) fn invalid_client() -> Self {
        Self::oauth(
            StatusCode::UNAUTHORIZED,
            "invalid_client",
            "Please provide valid client credentials using HTTP Basic Authentication.",
        )
        .with_header(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"mock-server\""))
    }

    /// 400: the password flow with an unknown e-mail or a wrong password; the answer does not tell which.
    pub(crate) fn invalid_customer_account_credentials() -> Self {
        Self::oauth_400(
            "invalid_customer_account_credentials",
            "Customer account with the given credentials not found.",
        )
    }

    /// 429: too many log-ins with an e-mail have failed. The body is inferred.
    pub(crate) fn too_many_log_ins(wait: Duration) -> Self {
        let seconds = wait.as_millis().div_ceil(1000).max(1);
        Self::oauth(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many_requests",
            "Too many log-ins have failed. Please try again later.",
        )
        .with_header(RETRY_AFTER, HeaderValue::try_from(seconds.to_string()).expect("digits make a header"))
    }

    /// 400: what was asked for is not a list of scopes.
    pub(crate) fn malformed_scope() -> Self {
        Self::oauth_400("invalid_scope", "Malformed parameter: scope: Invalid scope.")
    }

    /// 400: scopes that the client does not hold; `held` are the names of those that it does.
    pub(crate) fn permissions_exceeded(held: &[&str]) -> Self {
        Self::oauth_400(
            "invalid_scope",
            format!(
                "Permissions exceeded. Only the following permissions can be requested: {}",
                held.join(", ")
            ),
        )
    }

    /// 400: a refresh token that is unknown, expired, revoked, or another client's.
    pub(crate) fn refresh_token_not_found() -> Self {
        Self::oauth_400("invalid_grant", "The refresh token was not found. It may have expired.")
    }

    /// 400: an anonymous session that begins with another's id.
    pub(crate) fn anonymous_id_in_use() -> Self {
        Self::oauth_400("AnonymousIdAlreadyInUse", "The given anonymous ID is already in use.")
    }

    /// 400: a grant that this endpoint does not know. The text is inferred.
    pub(crate) fn unsupported_grant_type(grant_type: &str) -> Self {
        Self::oauth_400(
            "unsupported_grant_type",
            format!("Invalid parameter: grant_type: Invalid grant type: {grant_type}"),
        )
    }

    /// 400: a parameter is missing or empty. The text is inferred.
    pub(crate) fn missing_parameter(name: &str) -> Self {
        Self::oauth_400("invalid_request", format!("Missing required parameter: {name}."))
    }

    /// 400: a parameter is given more than once, which RFC 6749 section 3.2 forbids. The text is inferred.
    pub(crate) fn repeated_parameter(name: &str) -> Self {
        Self::oauth_400(
            "invalid_request",
            format!("Malformed parameter: {name}: The parameter is given more than once."),
        )
    }

    /// 400: the request cannot be read. The text is inferred.
    pub(crate) fn malformed_request(why: &str) -> Self {
        Self::oauth_400("invalid_request", why)
    }

    /// 401: the API host got no token, an unknown one, or one that has expired or was revoked.
    pub(crate) fn invalid_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "invalid_token", "invalid_token")
            .in_form(Form::Token)
            .with_header(
                WWW_AUTHENTICATE,
                HeaderValue::from_static("Bearer realm=\"mock-server\", error=\"invalid_token\""),
            )
    }

    /// 403: the token lacks a scope, any of `names` (without project key) would do.
    pub(crate) fn insufficient_scope(names: &[&str]) -> Self {
        Self::oauth(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            format!("Insufficient scope. One of the following scopes is missing: {}.", names.join(", ")),
        )
    }
}
