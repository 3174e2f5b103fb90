//! Web Locks: a name that one holds at a time, of all tabs and workers of an origin.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;

use crate::{
    abort::AbortOnDrop,
    globals::{self, LockManager, LockOptions},
    js_error::JsError,
};

/// Holds the name until it is dropped, or the page is gone. Nothing, where there are no Web Locks.
pub(crate) struct Lock {
    release: Option<Function>,
    was_anothers: bool,
}

impl Lock {
    /// Waits until nobody else holds `name`. Dropping the future gives the wait up.
    pub(crate) async fn take(name: &str) -> Result<Self, JsError> {
        let Some(locks) = globals::locks() else { return Ok(Self { release: None, was_anothers: false }) };
        if let Some(lock) = Self::request(&locks, name, false).await? {
            return Ok(lock);
        }
        let lock = Self::request(&locks, name, true).await?;
        lock.ok_or_else(|| JsError::NameOnly("the lock was not granted".to_owned()))
    }

    /// Whether somebody else held the name when it was asked for.
    pub(crate) fn was_anothers(&self) -> bool {
        self.was_anothers
    }

    /// `None` where somebody else holds it and it is not to be waited for.
    async fn request(locks: &LockManager, name: &str, waits: bool) -> Result<Option<Self>, JsError> {
        let waiting = AbortOnDrop::new().map_err(|thrown| JsError::of(&thrown))?;
        let (release, released) = promise();
        let (tell, told) = promise();
        // Dropped with this future too: then it is held for no longer than it takes to grant it.
        let lock = Self { release, was_anothers: waits };
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                return lock;
            }
            keep(tell.as_ref());
            released.into() // it is held until this promise is kept
        });
        // What is not waited for cannot be given up.
        let signal = waiting.signal();
        let options = if waits { LockOptions::until(&signal) } else { LockOptions::if_available() };
        let over = locks.request(name, &options, granted.unchecked_ref());
        // `over` comes first with an error, or with `null` where it was not granted.
        let first = JsFuture::from(Promise::race(&Array::of2(&told, &over)))
            .await
            .map_err(|thrown| JsError::of(&thrown))?;
        waiting.over();
        Ok((!first.is_null()).then_some(lock))
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
