//! A function of ours that JavaScript calls for an event, until it is dropped.

use wasm_bindgen::{JsCast as _, convert::FromWasmAbi, prelude::Closure};
use web_sys::EventTarget;

pub(crate) struct Listener<E: FromWasmAbi + 'static> {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(E)>,
}

impl<E: FromWasmAbi + 'static> Listener<E> {
    pub(crate) fn new(target: EventTarget, event: &'static str, told: impl FnMut(E) + 'static) -> Self {
        let closure = Closure::new(told);
        // It throws for a signal that is none, and there is no signal.
        let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        Self { target, event, closure }
    }
}

impl<E: FromWasmAbi + 'static> Drop for Listener<E> {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.event, function);
    }
}
