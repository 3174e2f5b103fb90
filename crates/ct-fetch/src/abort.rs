//! Giving up: what a dropped future was waiting for is told so.

use wasm_bindgen::JsValue;
use web_sys::{AbortController, AbortSignal};

/// Aborts when it is dropped.
pub(crate) struct AbortOnDrop {
    controller: AbortController,
    is_over: bool,
}

impl AbortOnDrop {
    pub(crate) fn new() -> Result<Self, JsValue> {
        Ok(Self { controller: AbortController::new()?, is_over: false })
    }

    pub(crate) fn signal(&self) -> AbortSignal {
        self.controller.signal()
    }

    /// What it was for has come to its end by itself.
    pub(crate) fn over(mut self) {
        self.is_over = true;
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if !self.is_over {
            self.controller.abort();
        }
    }
}
