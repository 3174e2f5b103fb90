//! `#[test]` for a browser. With these lines in its root, a crate's unit tests run there as they are written:
//!
//! ```text
//! #[cfg(all(test, target_arch = "wasm32"))]
//! #[macro_use]
//! extern crate ct_browser_test;
//! ```
//!
//! What `#[macro_use]` brings comes before the standard library's prelude, and `test` is a macro of that prelude. The crate
//! needs `wasm-bindgen-test` among its own dependencies. Empty on other targets.

/// Runs a function as a test in the browser.
#[cfg(target_arch = "wasm32")]
pub use wasm_bindgen_test::wasm_bindgen_test as test;
