//! What stands in a request to the auth host. The body is read as a form whatever its content type says: curl's
//! `-d` and the platform's own clients differ in it.

use bytes::Bytes;
use ct_model::oauth::{TokenRequest, TokenRequestError};
use http::Request;

use crate::refusal::Refusal;

/// Reads a request for a token.
pub(super) fn read(request: &Request<Bytes>) -> Result<TokenRequest, Refusal> {
    TokenRequest::read(form(request), request.uri().query()).map_err(|error| match error {
        TokenRequestError::TooLong => Refusal::malformed_request("The request is too long."),
        TokenRequestError::NotUtf8 => Refusal::malformed_request("The request is not UTF-8."),
        TokenRequestError::Missing(name) => Refusal::missing_parameter(name),
        TokenRequestError::Repeated(name) => Refusal::repeated_parameter(name),
        TokenRequestError::UnsupportedGrant(name) => Refusal::unsupported_grant_type(&name),
        TokenRequestError::Scope(_) => Refusal::malformed_scope(),
        _ => Refusal::malformed_request("The request is not a token request."),
    })
}

/// Whether a sign-in asks for a refresh token: unless it says `refresh_token=false`, as the platform's TypeScript
/// SDK does if it is told to.
pub(super) fn wants_refresh_token(request: &Request<Bytes>) -> bool {
    parameter(request, "refresh_token").is_none_or(|value| value != "false")
}

/// A parameter of the body or the query, if it is there and not empty.
pub(super) fn parameter(request: &Request<Bytes>, name: &str) -> Option<String> {
    let query = request.uri().query().unwrap_or_default().as_bytes();
    form_urlencoded::parse(form(request))
        .chain(form_urlencoded::parse(query))
        .find(|(key, value)| key == name && !value.is_empty())
        .map(|(_, value)| value.into_owned())
}

/// A parameter that must be there, once.
pub(super) fn required(request: &Request<Bytes>, name: &'static str) -> Result<String, Refusal> {
    let query = request.uri().query().unwrap_or_default().as_bytes();
    let pairs = form_urlencoded::parse(form(request)).chain(form_urlencoded::parse(query));
    let mut values = pairs.filter(|(key, value)| key == name && !value.is_empty());
    let value = values.next().ok_or_else(|| Refusal::missing_parameter(name))?.1;
    match values.next() {
        None => Ok(value.into_owned()),
        Some(_) => Err(Refusal::repeated_parameter(name)),
    }
}

/// A body that was made from a file may end with a line break, which belongs to no value.
fn form(request: &Request<Bytes>) -> &[u8] {
    request.body().trim_ascii()
}
