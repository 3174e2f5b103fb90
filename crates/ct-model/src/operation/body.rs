//! What a request carries.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use crate::QueryParams;

/// The body of a request; made by what `define` writes.
pub(super) enum Body {
    /// Nothing.
    None,
    /// JSON.
    Json(Vec<u8>),
    /// A form.
    Form(String),
}

impl Body {
    /// Puts JSON where nothing was.
    pub(super) fn json(_nothing: Self, value: &impl Serialize) -> serde_json::Result<Self> {
        serde_json::to_vec(value).map(Self::Json)
    }

    /// Puts a form where nothing was.
    pub(super) fn form(_nothing: Self, value: &impl QueryParams) -> Self {
        Self::Form(value.to_query())
    }

    /// What the body says that it is.
    pub(super) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::None => None,
            Self::Json(_) => Some(HeaderValue::from_static("application/json")),
            Self::Form(_) => Some(HeaderValue::from_static("application/x-www-form-urlencoded")),
        }
    }

    /// Its bytes.
    pub(super) fn into_bytes(self) -> Bytes {
        match self {
            Self::None => Bytes::new(),
            Self::Json(json) => json.into(),
            Self::Form(form) => form.into(),
        }
    }
}
