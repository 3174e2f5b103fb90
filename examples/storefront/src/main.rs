//! A shop in a browser: Rust compiled to wasm, [`ct_me`] for everything that it asks of the platform, Leptos for the
//! page.
//!
//! Start reading at `page/shop.rs`, which holds the client and what all pages share. What needs no browser is in the
//! modules beside this one, and is tested on any machine.

#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only the page uses all of it"))]

#[cfg(any(test, target_arch = "wasm32"))]
mod art;
#[cfg(any(test, target_arch = "wasm32"))]
mod choice;
#[cfg(any(test, target_arch = "wasm32"))]
mod language;
#[cfg(any(test, target_arch = "wasm32"))]
mod market;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(any(test, target_arch = "wasm32"))]
mod route;
#[cfg(any(test, target_arch = "wasm32"))]
mod trouble;
#[cfg(any(test, target_arch = "wasm32"))]
mod words;

#[cfg(target_arch = "wasm32")]
fn main() {
    page::open();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("the shop runs in a browser: cargo xtask storefront");
}
