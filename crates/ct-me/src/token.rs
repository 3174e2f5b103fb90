//! An access token that the app has got itself, as a header.

use ct_auth::bearer_header;
use http::HeaderValue;

/// The text cannot be a bearer token: empty, longer than 8 KiB, or with characters outside RFC 6750's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a bearer token: it must be 1 to 8192 characters of A-Z a-z 0-9 - . _ ~ + / =")]
pub struct TokenError;

pub(crate) fn header(access_token: &str) -> Result<HeaderValue, TokenError> {
    bearer_header(access_token).ok_or(TokenError)
}
