//! What JavaScript threw, as an error of Rust's.

use wasm_bindgen::{JsCast as _, JsValue};

/// What was thrown: its name (`TypeError`, `QuotaExceededError`) and what the browser says.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum JsError {
    #[error("{name}: {message}")]
    Named { name: String, message: String },
    /// What a browser says of a value can quote it.
    #[error("{0}")]
    NameOnly(String),
}

impl JsError {
    pub(crate) fn of(thrown: &JsValue) -> Self {
        match thrown.dyn_ref::<js_sys::Error>() {
            Some(error) => Self::Named { name: error.name().into(), message: error.message().into() },
            None => Self::NameOnly("something that is no error was thrown".to_owned()),
        }
    }

    /// The same without the browser's words, which could quote a secret.
    pub(crate) fn name_of(thrown: &JsValue) -> Self {
        match Self::of(thrown) {
            Self::Named { name, .. } | Self::NameOnly(name) => Self::NameOnly(name),
        }
    }
}
