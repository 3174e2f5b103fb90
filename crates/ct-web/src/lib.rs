//! `ct-me` for apps in JavaScript: the class `Client`, whose methods are promises of the platform's own JSON.
//!
//! `cargo xtask web-package` makes an npm package of it, with the TypeScript types of `types.ts`. What the class promises is
//! said there and in the package's README; what is behind it is `ct-me`'s to say.
//!
//! Values cross as JSON, so that a cart is the same plain object in JavaScript as on the wire, fields that this version does
//! not know included. Nothing is left out that was given: an option with a name that does not exist is an error.
//!
//! The crate is empty on every other target than `wasm32`, where a browser is.
//!
//! Absent on purpose: the operations that few apps need, token sources, and a `Client` in a store; a Rust app uses `ct-me`.

#[cfg(target_arch = "wasm32")]
mod client;
#[cfg(any(target_arch = "wasm32", test))]
mod decode;
#[cfg(target_arch = "wasm32")]
mod error;
#[cfg(target_arch = "wasm32")]
mod identity;
#[cfg(target_arch = "wasm32")]
mod options;
#[cfg(target_arch = "wasm32")]
mod query;
#[cfg(target_arch = "wasm32")]
mod value;

#[cfg(target_arch = "wasm32")]
pub use self::client::Client;
