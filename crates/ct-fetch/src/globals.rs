//! What pages and workers both have, whatever their global object is called.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, EventTarget, Request, Storage};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = fetch)]
    pub(crate) fn fetch(request: &Request) -> Promise;

    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    pub(crate) fn monotonic_millis() -> f64;

    #[wasm_bindgen(js_namespace = Date, js_name = now)]
    pub(crate) fn wall_millis() -> f64;

    #[wasm_bindgen(js_name = setTimeout)]
    pub(crate) fn set_timeout(call: &Function, millis: i32) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    pub(crate) fn clear_timeout(timeout: &JsValue);

    /// A window's or a worker's global object.
    type Scope;

    #[wasm_bindgen(method, getter)]
    fn navigator(this: &Scope) -> Navigator;

    /// `undefined` in a worker; throws where the user or a sandbox forbids it.
    #[wasm_bindgen(method, getter, js_name = localStorage, catch)]
    fn local_storage(this: &Scope) -> Result<Option<Storage>, JsValue>;

    #[wasm_bindgen(method, getter, js_name = sessionStorage, catch)]
    fn session_storage(this: &Scope) -> Result<Option<Storage>, JsValue>;

    type Navigator;

    /// `undefined` where the browser does not say.
    #[wasm_bindgen(method, getter, js_name = onLine)]
    fn on_line(this: &Navigator) -> Option<bool>;

    /// `undefined` outside of secure contexts.
    #[wasm_bindgen(method, getter)]
    fn locks(this: &Navigator) -> Option<LockManager>;

    /// <https://developer.mozilla.org/docs/Web/API/LockManager>
    pub(crate) type LockManager;

    #[wasm_bindgen(method)]
    pub(crate) fn request(
        this: &LockManager,
        name: &str,
        options: &LockOptions,
        granted: &Function,
    ) -> Promise;

    pub(crate) type LockOptions;

    #[wasm_bindgen(method, setter)]
    fn set_signal(this: &LockOptions, signal: &AbortSignal);
}

/// Whether the browser is sure that there is no network.
pub(crate) fn is_offline() -> bool {
    scope().navigator().on_line() == Some(false)
}

pub(crate) fn locks() -> Option<LockManager> {
    scope().navigator().locks()
}

pub(crate) fn local_storage() -> Result<Option<Storage>, JsValue> {
    scope().local_storage()
}

pub(crate) fn session_storage() -> Result<Option<Storage>, JsValue> {
    scope().session_storage()
}

/// What events of the page are told to.
pub(crate) fn event_target() -> EventTarget {
    js_sys::global().unchecked_into()
}

impl LockOptions {
    /// A wait that this signal ends.
    pub(crate) fn until(signal: &AbortSignal) -> Self {
        let options: Self = js_sys::Object::new().unchecked_into();
        options.set_signal(signal);
        options
    }
}

fn scope() -> Scope {
    js_sys::global().unchecked_into()
}
