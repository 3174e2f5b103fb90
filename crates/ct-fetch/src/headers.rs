//! Headers, from the `http` crate's to fetch's and back.

use http::{HeaderMap, HeaderName, HeaderValue, header};
use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Headers;

/// Fetch leaves out by itself what a page must not set: `accept-encoding`, `connection`, `content-length`, `cookie`,
/// `host`, `origin` and [some more](https://fetch.spec.whatwg.org/#forbidden-request-header).
pub(crate) fn to_js(headers: &HeaderMap) -> Result<Headers, JsValue> {
    let all = Headers::new()?;
    for (name, value) in headers {
        all.append(name.as_str(), &latin1(value.as_bytes()))?;
    }
    Ok(all)
}

/// What is passed on of an answer, if the page may read it: what is always shown to pages, and what servers expose to them
/// of use to a client. Other names are not made into [`HeaderName`]s: to tell them from all that `http` has constants for
/// takes 17 kB of code.
static PASSED_ON: [HeaderName; 15] = [
    header::CACHE_CONTROL,
    header::CONTENT_LANGUAGE,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::DATE,
    header::ETAG,
    header::EXPIRES,
    header::LAST_MODIFIED,
    header::LOCATION,
    header::PRAGMA,
    header::RETRY_AFTER,
    header::WWW_AUTHENTICATE,
    HeaderName::from_static("server-timing"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("x-deprecation-notice"),
];

/// What is passed on of an answer's headers, and how many bytes all that the page may read are, as HTTP/1.1 writes them.
pub(crate) fn from_js(headers: &Headers) -> Result<(HeaderMap, usize), JsValue> {
    let mut passed_on = HeaderMap::new();
    let mut bytes = 0;
    for pair in js_sys::try_iter(headers)?.into_iter().flatten() {
        let pair: Array = pair?.unchecked_into();
        let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) else { continue };
        bytes += name.len() + value.len() + ": \r\n".len();
        let known = PASSED_ON.iter().find(|known| known.as_str() == name);
        if let (Some(name), Some(value)) = (known, value_of(&value)) {
            passed_on.append(name, value);
        }
    }
    Ok((passed_on, bytes))
}

/// A byte is a character of the same number: so does fetch see header values.
fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn value_of(text: &str) -> Option<HeaderValue> {
    let bytes: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(character).ok()).collect();
    HeaderValue::from_bytes(&bytes?).ok()
}
