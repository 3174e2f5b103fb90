//! Values on their way over the border: as JSON, both ways.

use js_sys::{JSON, JsString};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::{
    decode::decode,
    error::{Code, failure},
};

/// What JavaScript gave as the argument of this name.
pub(crate) fn from_js<T: DeserializeOwned>(name: &str, value: &JsValue) -> Result<T, JsValue> {
    let refused = |why: &str| failure(Code::InvalidArgument, why);
    // Of what is no JSON, as `undefined` and functions, it makes no text.
    let text = JSON::stringify(value).ok().and_then(|text| text.dyn_into::<JsString>().ok());
    let text = text.ok_or_else(|| refused(&format!("`{name}`: this makes no JSON")))?;
    decode(name, &String::from(text)).map_err(|why| refused(&why))
}
/// The same of an argument that may be left out.
pub(crate) fn from_js_or_default<T: DeserializeOwned + Default>(
    name: &str,
    value: &JsValue,
) -> Result<T, JsValue> {
    if value.is_undefined() || value.is_null() { Ok(T::default()) } else { from_js(name, value) }
}

/// A plain object for JavaScript.
pub(crate) fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| failure(Code::Failed, &error.to_string()))?;
    JSON::parse(&text)
}
