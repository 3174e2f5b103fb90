//! Cross-origin requests: pages of listed origins may call the mock from a browser.
//! <https://fetch.spec.whatwg.org/#http-cors-protocol>

use std::str::FromStr;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};

/// Headers of an answer that a page may read.
const EXPOSED: &str = "X-Correlation-ID, X-DEPRECATION-NOTICE, Retry-After, WWW-Authenticate";
/// Methods that the platform uses.
const METHODS: &str = "GET, HEAD, POST, DELETE";
/// Request headers allowed to a page that does not say which it means to send.
const REQUEST_HEADERS: &str = "Authorization, Content-Type, X-Correlation-ID, X-External-User-ID";

/// An origin whose pages may read the mock's answers: `http://localhost:5173`, or `*` for every origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(Allowed);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Allowed {
    Any,
    One(HeaderValue),
}

/// A text that is no origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an origin is written scheme://host or scheme://host:port, or * for all")]
pub struct OriginError;

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(text: &str) -> Result<Self, OriginError> {
        if text == "*" {
            return Ok(Self(Allowed::Any));
        }
        let uri: Uri = text.parse().map_err(|_| OriginError)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(OriginError);
        };
        // Browsers write an origin in small letters, without user, path or slash at the end.
        let origin = format!("{scheme}://{authority}").to_ascii_lowercase();
        if origin != text.to_ascii_lowercase() || origin.contains('@') {
            return Err(OriginError);
        }
        HeaderValue::try_from(origin).map(|origin| Self(Allowed::One(origin))).map_err(|_| OriginError)
    }
}

/// The origins of a mock.
pub(crate) struct Cors {
    origins: Vec<Origin>,
}

impl Cors {
    pub(crate) fn new(origins: Vec<Origin>) -> Self {
        Self { origins }
    }

    /// The answer to a preflight; `None` if `request` is none. The answer to an origin that is not listed allows
    /// nothing, and so the browser does not send the request.
    pub(crate) fn preflight(&self, request: &Request<Bytes>) -> Option<Response<Bytes>> {
        let headers = request.headers();
        let is_preflight = request.method() == Method::OPTIONS
            && headers.contains_key(header::ORIGIN)
            && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
        if !is_preflight {
            return None;
        }
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = StatusCode::NO_CONTENT;
        if self.allowed(headers).is_some() {
            let asked = headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS).cloned();
            let answer = response.headers_mut();
            answer.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(METHODS));
            answer.insert(
                header::ACCESS_CONTROL_ALLOW_HEADERS,
                asked.unwrap_or_else(|| HeaderValue::from_static(REQUEST_HEADERS)),
            );
            answer.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
            answer.append(header::VARY, HeaderValue::from_static("Access-Control-Request-Headers"));
        }
        Some(response)
    }

    /// Tells the browser that the page may read the answer, if its origin is listed.
    pub(crate) fn allow(&self, request: &HeaderMap, answer: &mut HeaderMap) {
        if self.origins.is_empty() {
            return;
        }
        answer.append(header::VARY, HeaderValue::from_static("Origin"));
        if let Some(origin) = self.allowed(request) {
            answer.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
            answer.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
        }
    }

    fn allowed<'r>(&self, request: &'r HeaderMap) -> Option<&'r HeaderValue> {
        let origin = request.get(header::ORIGIN)?;
        let listed = |listed: &Origin| match &listed.0 {
            Allowed::Any => true,
            Allowed::One(one) => one == origin,
        };
        self.origins.iter().any(listed).then_some(origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for text in ["http://localhost:5173", "https://Shop.Example", "*", "app://bundle"] {
            assert!(text.parse::<Origin>().is_ok(), "{text}");
        }
        for text in
            ["", "localhost:5173", "http://", "http://a/", "http://a/b", "http://u@a", "null", "http://a b"]
        {
            assert_eq!(text.parse::<Origin>(), Err(OriginError), "{text}");
        }
    }
}
