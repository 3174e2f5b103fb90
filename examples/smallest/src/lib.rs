//! The smallest app that does something: somebody signs in with her password, and gets a cart.
//!
//! `cargo xtask size` says what that weighs in a browser.

#![cfg(target_arch = "wasm32")]

use ct_me::{
    Client, Hosts,
    model::{Country, Currency, MyCartDraft},
};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// Signs in at the platform at `origin`, and makes a cart. Whose it is comes back.
#[wasm_bindgen]
pub async fn buy(origin: String, email: String, password: String) -> Result<String, JsError> {
    let shop = Client::builder("demo")
        .client_credentials("mobile-client", "mobile-client-secret")
        .hosts(Hosts::local(&origin)?)
        .build()?;
    shop.sign_in(&email, password).await?;
    let me = shop.me().get().await?;
    let cart = MyCartDraft { country: Some(Country::US), ..MyCartDraft::new(Currency::USD) };
    let cart = shop.carts().create(cart).await?;
    Ok(format!("{} has the cart {}", me.email, cart.id))
}
