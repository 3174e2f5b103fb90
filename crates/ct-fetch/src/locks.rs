//! Web Locks: a name that one holds at a time, of all tabs and workers of an origin.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;

use crate::{
    abort::AbortOnDrop,
    globals::{self, LockOptions},
    js_error::JsError,
};

/// Holds the name until it is dropped, or the page is gone. Nothing, where there are no Web Locks.
pub(crate) struct Lock {
    release: Option<Function>,
}

impl Lock {
    /// Waits until nobody else holds `name`. Dropping the future gives the wait up.
    pub(crate) async fn take(name: &str) -> Result<Self, JsError> {
        let Some(locks) = globals::locks() else { return Ok(Self { release: None }) };
        let waiting = AbortOnDrop::new().map_err(|thrown| JsError::of(&thrown))?;
        let (release, released) = promise();
        let (tell, told) = promise();
        // Dropped with this future too: then it is held for no longer than it takes to grant it.
        let lock = Self { release };
        let granted = Closure::once_into_js(move || -> JsValue {
            keep(tell.as_ref());
            released.into() // it is held until this promise is kept
        });
        let over = locks.request(name, &LockOptions::until(&waiting.signal()), granted.unchecked_ref());
        // `over` comes first with an error only.
        JsFuture::from(Promise::race(&Array::of2(&told, &over)))
            .await
            .map_err(|thrown| JsError::of(&thrown))?;
        waiting.over();
        Ok(lock)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        keep(self.release.as_ref());
    }
}

/// A promise, and what keeps it.
fn promise() -> (Option<Function>, Promise) {
    let mut keep = None;
    let promise = Promise::new(&mut |resolve, _reject| keep = Some(resolve));
    (keep, promise)
}

fn keep(promise: Option<&Function>) {
    if let Some(resolve) = promise {
        let _ = resolve.call0(&JsValue::UNDEFINED); // it does not throw
    }
}
