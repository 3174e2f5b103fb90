//! Headers, from the `http` crate's to fetch's and back.

use http::{HeaderMap, HeaderName, HeaderValue};
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

/// What the page may read of an answer: a few safe ones, and what the server exposes to it.
pub(crate) fn from_js(headers: &Headers) -> Result<HeaderMap, JsValue> {
    let mut all = HeaderMap::new();
    for pair in js_sys::try_iter(headers)?.into_iter().flatten() {
        let pair: Array = pair?.unchecked_into();
        let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) else { continue };
        if let (Ok(name), Some(value)) = (name.parse::<HeaderName>(), value_of(&value)) {
            all.append(name, value);
        }
    }
    Ok(all)
}

/// As HTTP/1.1 writes them.
pub(crate) fn bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len()).sum()
}

/// A byte is a character of the same number: so does fetch see header values.
fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn value_of(text: &str) -> Option<HeaderValue> {
    let bytes: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(character).ok()).collect();
    HeaderValue::from_bytes(&bytes?).ok()
}
