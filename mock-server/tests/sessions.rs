//! From a visitor to a customer and on to a new password, over both hosts.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::{Value, json};
use support::{
    ADMIN, ALICE, MOBILE, PASSWORD, VISITORS, app_token, builder, call, form, mock, sign_in, sign_up,
};

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}"))
}

#[test]
fn a_visitor_signs_in_and_keeps_her_cart() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let visitor = form(&mock, "/oauth/demo/anonymous/token", VISITORS, "grant_type=client_credentials").ok();
    let visitor = text(&visitor, "access_token");
    let cart = call(&mock, "POST", "/demo/me/carts", visitor, r#"{"currency":"EUR"}"#).ok();
    let body = json!({"email": ALICE, "password": PASSWORD}).to_string();
    let result = call(&mock, "POST", "/demo/me/login", visitor, &body).ok();
    assert_eq!(result["cart"]["id"], cart["id"]);

    let path = format!("/demo/me/carts/{}", text(&cart, "id"));
    call(&mock, "GET", &path, visitor, "").refused(404, "ResourceNotFound");
    let hers = sign_in(&mock, ALICE, PASSWORD).ok();
    assert_eq!(call(&mock, "GET", &path, text(&hers, "access_token"), "").ok(), result["cart"]);
}

#[test]
fn a_new_password_ends_that_customers_tokens() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let hers = sign_in(&mock, ALICE, PASSWORD).ok();
    let (app, admin) = (app_token(&mock, MOBILE), app_token(&mock, ADMIN));
    let draft = json!({"email": ALICE}).to_string();
    call(&mock, "POST", "/demo/customers/password-token", &app, &draft).refused(403, "insufficient_scope");
    let token = call(&mock, "POST", "/demo/customers/password-token", &admin, &draft).ok();
    let reset = json!({"tokenValue": token["value"], "newPassword": "another"}).to_string();
    assert_eq!(call(&mock, "POST", "/demo/me/password/reset", &app, &reset).ok()["email"], ALICE);

    call(&mock, "GET", "/demo/me", text(&hers, "access_token"), "").refused(401, "invalid_token");
    let kept = format!("grant_type=refresh_token&refresh_token={}", text(&hers, "refresh_token"));
    form(&mock, "/oauth/token", MOBILE, &kept).refused(400, "invalid_grant");
    sign_in(&mock, ALICE, PASSWORD).refused(400, "invalid_customer_account_credentials");
    sign_in(&mock, ALICE, "another").ok();
    call(&mock, "POST", "/demo/me/password/reset", &app, &reset).refused(404, "ResourceNotFound");
}

#[test]
fn an_email_is_verified_with_the_customers_own_token() {
    let mock = mock();
    let alice = sign_up(&mock, "demo", ALICE);
    let hers = sign_in(&mock, ALICE, PASSWORD).ok();
    let draft = json!({"id": alice["customer"]["id"], "ttlMinutes": 10}).to_string();
    let token = call(&mock, "POST", "/demo/customers/email-token", &app_token(&mock, ADMIN), &draft).ok();
    let body = json!({"tokenValue": token["value"]}).to_string();
    let path = "/demo/me/email/confirm";
    call(&mock, "POST", path, &app_token(&mock, MOBILE), &body).refused(403, "insufficient_scope");
    assert_eq!(call(&mock, "POST", path, text(&hers, "access_token"), &body).ok()["isEmailVerified"], true);
}

#[test]
fn sign_ins_are_slowed_down_as_log_ins_are() {
    let mock =
        builder(&support::HandClock::default()).throttle_log_ins("2:60".parse().unwrap()).build().unwrap();
    sign_up(&mock, "demo", ALICE);
    let app = app_token(&mock, MOBILE);
    let wrong = json!({"email": ALICE, "password": "wrong"}).to_string();
    call(&mock, "POST", "/demo/me/login", &app, &wrong).refused(400, "InvalidCredentials");
    sign_in(&mock, ALICE, "wrong").refused(400, "invalid_customer_account_credentials");
    let refused = call(&mock, "POST", "/demo/me/login", &app, &wrong).refused(429, "too_many_requests");
    assert_eq!(refused.header("retry-after"), Some("60"));
}
