//! In a real browser, against a mock and a peer that misbehaves, both on this machine: `cargo xtask browser`.

#![cfg(target_arch = "wasm32")]

mod clock;
mod failures;
mod peer;
mod shop;
mod storage;
mod tabs;
mod transport;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
