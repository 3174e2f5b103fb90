//! The client as an app has it: nothing said of the platform it runs on.

use ct_me::{
    Client, Hosts,
    model::{Currency, MyCartDraft, MyCustomerDraft},
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::peer::{MOCK, unique};

#[wasm_bindgen_test]
async fn a_customer_signs_up_and_fills_a_cart() {
    let shop = Client::builder("demo")
        .client_credentials("mobile-client", "mobile-client-secret")
        .hosts(Hosts::local(MOCK).unwrap())
        .build()
        .unwrap();
    let page = shop.product_projections().limit(3).get().await.unwrap();
    assert_eq!(page.results.len(), 3);
    let email = format!("{}@example.org", unique("alice"));
    shop.sign_up(MyCustomerDraft::new(&email, "secret")).await.unwrap();
    shop.sign_in(&email, "secret").await.unwrap();
    let cart = shop.carts().create(MyCartDraft::new(Currency::EUR)).await.unwrap();
    assert_eq!(cart.line_items.len(), 0);
}
