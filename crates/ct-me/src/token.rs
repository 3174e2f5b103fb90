//! An access token that the app has got itself.

use ct_auth::AccessToken;

/// The text cannot be a bearer token: empty, longer than 8 KiB, or with characters outside RFC 6750's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a bearer token: it must be 1 to 8192 characters of A-Z a-z 0-9 - . _ ~ + / =")]
pub struct TokenError;

pub(crate) fn own(access_token: &str) -> Result<AccessToken, TokenError> {
    AccessToken::new(access_token.into()).map_err(|_bad| TokenError)
}
