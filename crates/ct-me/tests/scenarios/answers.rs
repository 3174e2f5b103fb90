//! Answers of every kind, and none.

use std::time::Duration;

use ct_me::{
    Cause,
    model::{Currency, MyCartDraft, operation::AnswerError},
};
use ct_testing::Reply;
use serde_json::json;

use crate::shop::{Shop, cart, empty_page, granting, invalid_token};

#[test]
fn scenario_10_a_401_to_the_caller_s_own_token_is_answered_as_is() {
    let mut shop = Shop::new(granting(|_| invalid_token())).signed_in();
    let own = shop.client.with_token("the-app-s-own-token").expect("a token");
    let error = shop.tasks.finish(async move { own.product_projections().get().await }).expect_err("refused");
    assert_eq!(error.status(), Some(401));
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 1));
    let request = shop.network.requests().pop().expect("the request");
    assert_eq!(request.headers()["authorization"], "Bearer the-app-s-own-token");
}

#[test]
fn scenario_11_a_write_that_times_out_was_sent_once() {
    let mut shop = Shop::new(granting(|_| Reply::Never)).signed_in();
    let client = shop.client.clone();
    let call = shop.tasks.start(async move { client.carts().create(MyCartDraft::new(Currency::EUR)).await });
    shop.tasks.run();
    shop.clock.advance(Duration::from_secs(30));
    shop.tasks.run();
    let error = call.take().expect("an answer").expect_err("no cart");
    assert!(matches!(error.cause(), Cause::DeadlineExceeded), "{error:?}");
    assert!(error.is_outcome_unknown() && error.is_retryable());
    assert_eq!((shop.api_requests(), shop.network.under_way()), (1, 0));
}

#[test]
fn scenario_12_answers_without_json_have_the_right_status_and_kind() {
    let empty = |status| Reply::json(status, "");
    for (reply, status, is_retryable) in [
        (empty(204), 204, false),
        (empty(200), 200, false),
        (empty(501), 501, false),
        (Reply::html(502), 502, true),
        (empty(503), 503, true),
    ] {
        let mut shop = Shop::new(granting(move |_| reply.clone()));
        let client = shop.client.clone();
        let error =
            shop.settle(async move { client.product_projections().get().await }).expect_err("no page");
        assert_eq!((error.status(), error.is_retryable()), (Some(status), is_retryable), "{error:?}");
        let is_malformed = matches!(error.cause(), Cause::Answer(AnswerError::Malformed { .. }));
        assert_eq!(is_malformed, status < 300);
    }
}

#[test]
fn scenario_14_what_this_version_does_not_know_is_kept() {
    let mut json = cart();
    json["cartState"] = json!("Dreaming");
    json["shippingRateInput"] = json!({ "type": "PhaseOfTheMoon", "phases": [1, 2] });
    json["mood"] = json!({ "is": "new" });
    let body = json.to_string();
    let mut shop = Shop::new(granting(move |_| Reply::json(200, body.clone()))).signed_in();
    let client = shop.client.clone();
    let cart = shop.tasks.finish(async move { client.carts().active().await }).expect("a cart");
    assert_eq!(cart.cart_state.as_str(), "Dreaming");
    assert_eq!(serde_json::to_value(&cart).expect("JSON"), json);
}

#[test]
fn scenario_14_an_unknown_error_code_is_kept() {
    let body = json!({
        "statusCode": 400,
        "message": "No.",
        "errors": [{ "code": "MercuryRetrograde", "message": "No.", "until": "2027-01-01" }],
    });
    let text = body.to_string();
    let mut shop = Shop::new(granting(move |_| Reply::json(400, text.clone())));
    let client = shop.client.clone();
    let error =
        shop.tasks.finish(async move { client.product_projections().get().await }).expect_err("refused");
    assert!(error.has_code(&"MercuryRetrograde".into()));
    assert_eq!(serde_json::to_value(error.api_error().expect("the platform's")).expect("JSON"), body);
}

#[test]
fn scenario_16_amounts_beyond_a_double_survive() {
    let mut json = cart();
    json["totalPrice"]["centAmount"] = json!((1_i64 << 53) + 1);
    let mut shop = Shop::new(granting(move |_| Reply::json(200, json.to_string()))).signed_in();
    let client = shop.client.clone();
    let cart = shop.tasks.finish(async move { client.carts().active().await }).expect("a cart");
    assert_eq!(cart.total_price.cent_amount, 9_007_199_254_740_993);
}

#[test]
fn a_stale_version_tells_the_current_one() {
    let mut shop = Shop::new(granting(|_| {
        let text = "Object cart-1 has a different version than expected. Expected: 3 - Actual: 22.";
        let errors = json!([{ "code": "ConcurrentModification", "message": text, "currentVersion": 22 }]);
        Reply::json(409, json!({ "statusCode": 409, "message": text, "errors": errors }).to_string())
    }))
    .signed_in();
    let client = shop.client.clone();
    let seen = serde_json::from_value(cart()).expect("a cart");
    let error = shop.tasks.finish(async move { client.carts().delete(&seen).await }).expect_err("stale");
    assert!(error.is_concurrent_modification());
    assert_eq!(error.current_version(), Some(ct_me::model::Version(22)));
}

#[test]
fn what_the_identity_cannot_do_is_not_sent() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let client = shop.client.clone();
    let error = shop.tasks.finish(async move { client.me().get().await }).expect_err("nobody signed in");
    assert!(error.needs_sign_in());
    assert_eq!(shop.network.count(), 0);
}
