//! Reading an answer to its end, within a limit.

use bytes::Bytes;
use ct_auth::{BoxError, TransportError, TransportErrorKind};
use http::{Response, StatusCode};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, ResponseType};

use crate::{headers, js_error::JsError};

/// How many bytes an answer may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Its headers, as far as the page sees them.
    pub(crate) headers: usize,
    /// Its body, decoded.
    pub(crate) body: usize,
}

/// The whole answer.
pub(crate) async fn collect(
    response: web_sys::Response,
    limits: Limits,
) -> Result<Response<Bytes>, TransportError> {
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(unknown(Redirect));
    }
    let (headers, bytes) = headers::from_js(&response.headers()).map_err(|value| thrown(&value))?;
    if bytes > limits.headers {
        return Err(too_large(HeadersOverLimit { limit: limits.headers }));
    }
    let status = StatusCode::from_u16(response.status()).map_err(unknown)?;
    let mut answer = Response::new(read(&response, limits.body).await?);
    *answer.status_mut() = status;
    *answer.headers_mut() = headers;
    Ok(answer)
}

async fn read(response: &web_sys::Response, limit: usize) -> Result<Bytes, TransportError> {
    let Some(stream) = response.body() else { return Ok(Bytes::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut collected = Vec::new();
    while let Some(chunk) = next(&reader).await.map_err(|value| thrown(&value))? {
        let length = chunk.length() as usize;
        if length > limit - collected.len() {
            return Err(too_large(BodyOverLimit { limit }));
        }
        let begin = collected.len();
        collected.resize(begin + length, 0);
        chunk.copy_to(&mut collected[begin..]);
    }
    Ok(collected.into())
}

/// The next piece of the body; `None` at its end.
async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let read = JsFuture::from(reader.read()).await?;
    if Reflect::get(&read, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    Reflect::get(&read, &"value".into())?.dyn_into().map(Some)
}

#[derive(Debug, thiserror::Error)]
#[error("the answer is a redirect, which is not followed and which a page cannot read")]
struct Redirect;

#[derive(Debug, thiserror::Error)]
#[error("the answer's body has more than {limit} bytes")]
struct BodyOverLimit {
    limit: usize,
}

#[derive(Debug, thiserror::Error)]
#[error("the answer's headers have more than {limit} bytes")]
struct HeadersOverLimit {
    limit: usize,
}

fn thrown(value: &JsValue) -> TransportError {
    unknown(JsError::of(value))
}

fn unknown(source: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Unknown, source)
}

fn too_large(source: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge, source)
}
