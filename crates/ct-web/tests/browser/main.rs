//! The class as JavaScript uses it, in a real browser against the mock: `cargo xtask browser`.
//!
//! What is expected stands in `app.js`: each function of it is an app of a few lines, and throws where it is disappointed.

#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_test::wasm_bindgen_test;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Where the mock is.
const MOCK: &str = env!("CT_BROWSER_MOCK", "these tests are run by `cargo xtask browser`");

#[wasm_bindgen(module = "/tests/browser/app.js")]
extern "C" {
    /// The options of a client at this origin, with more options in JSON.
    fn options(origin: &str, more: &str) -> JsValue;
    #[wasm_bindgen(catch)]
    async fn shops(client: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    async fn searches(client: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    async fn errs(client: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    async fn comes_back(first: JsValue, second: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    async fn hears(client: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    async fn keeps_secrets(client: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn keeps_quiet(error: JsValue, word: &str, secret: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    fn is_refused(error: JsValue, code: &str, word: &str) -> Result<(), JsValue>;
}

fn client(more: &str) -> JsValue {
    ct_web::Client::new(&options(MOCK, more)).unwrap().into()
}

#[wasm_bindgen_test]
async fn a_customer_signs_up_and_orders() {
    shops(client("{}")).await.unwrap();
}

#[wasm_bindgen_test]
async fn products_are_queried_and_searched_for() {
    searches(client(r#"{"currency":"EUR","country":"DE"}"#)).await.unwrap();
}

#[wasm_bindgen_test]
async fn an_error_says_what_and_who_must_act() {
    errs(client("{}")).await.unwrap();
}

#[wasm_bindgen_test]
async fn who_was_signed_in_is_so_after_a_reload() {
    let stored = || client(r#"{"storage":"session"}"#);
    comes_back(stored(), stored()).await.unwrap();
}

#[wasm_bindgen_test]
async fn changes_of_the_identity_are_told_until_nobody_listens() {
    let visitor = r#"{"clientId":"visitors-client","clientSecret":"visitors-client-secret"}"#;
    hears(client(visitor)).await.unwrap();
}

#[wasm_bindgen_test]
fn options_that_make_no_client_are_refused() {
    for (more, word) in [
        (r#"{"storge":"local"}"#, "storge"),
        (r#"{"storage":"disk"}"#, "`options.storage`"),
        (r#"{"region":"moon"}"#, "`options.region`"),
        (r#"{"region":"europe-west1.gcp"}"#, "`urls`"),
        (r#"{"scopes":["VIEW PRODUCTS"]}"#, ""),
        (r#"{"projectKey":""}"#, "project key"),
        (r#"{"urls":{"auth":"nowhere","api":"nowhere"}}"#, "nowhere"),
    ] {
        let refused = ct_web::Client::new(&options(MOCK, more)).unwrap_err();
        is_refused(refused, "InvalidArgument", word).unwrap();
    }
    is_refused(ct_web::Client::new(&JsValue::UNDEFINED).unwrap_err(), "InvalidArgument", "options").unwrap();
}

#[wasm_bindgen_test]
async fn a_secret_that_is_no_text_is_not_told() {
    let refused = ct_web::Client::new(&options(MOCK, r#"{"clientSecret":313131}"#)).unwrap_err();
    keeps_quiet(refused, "`options.clientSecret`", "313131").unwrap();
    keeps_secrets(client("{}")).await.unwrap();
}
