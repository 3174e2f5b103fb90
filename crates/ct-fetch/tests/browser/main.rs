//! In a real browser, against a mock on this machine and a peer that misbehaves: `cargo xtask browser`.

#![cfg(target_arch = "wasm32")]

mod shop;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
