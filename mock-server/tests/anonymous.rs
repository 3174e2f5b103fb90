//! Anonymous sessions: who may begin one, whose id it has, how long it lives, what it owns.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use mock_server::Mock;
use serde_json::{Value, json};
use support::{
    ADMIN, ALICE, Answer, HandClock, MOBILE, PASSWORD, VISITORS, builder, call, form, mock, sign_up,
};

const PATH: &str = "/oauth/demo/anonymous/token";

fn visit(mock: &Mock, more: &str) -> Answer {
    form(mock, PATH, VISITORS, &format!("grant_type=client_credentials{more}"))
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}"))
}

fn new_cart(mock: &Mock, token: &str) -> Value {
    call(mock, "POST", "/demo/me/carts", token, r#"{"currency":"EUR"}"#).ok()
}

fn refresh(mock: &Mock, path: &str, client: &str, token: &str) -> Answer {
    form(mock, path, client, &format!("grant_type=refresh_token&refresh_token={token}"))
}

#[test]
fn a_session_gets_an_id_and_keeps_it() {
    let mock = mock();
    let answer = visit(&mock, "");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let first = answer.ok();
    let scope = text(&first, "scope");
    let (permissions, id) = scope.rsplit_once(" anonymous_id:").unwrap();
    assert_eq!(
        permissions,
        "view_products:demo manage_my_orders:demo manage_my_profile:demo create_anonymous_token:demo"
    );
    assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
    assert_eq!((&first["token_type"], &first["expires_in"]), (&json!("Bearer"), &json!(172_800)));

    let next = refresh(&mock, "/oauth/token", VISITORS, text(&first, "refresh_token")).ok();
    assert_eq!((&next["scope"], next.get("refresh_token")), (&first["scope"], None));
    let cart = new_cart(&mock, text(&next, "access_token"));
    assert_eq!(cart["anonymousId"], id);
    assert_eq!(cart["createdBy"]["anonymousId"], id);
    assert_ne!(visit(&mock, "").ok()["scope"], first["scope"], "another session is another id");
}

#[test]
fn an_id_that_the_app_chose_is_printed_as_a_scope() {
    let mock = mock();
    let token = visit(&mock, "&scope=manage_my_orders:demo&anonymous_id=a%20b%25%C3%BC").ok();
    assert_eq!(token["scope"], "manage_my_orders:demo anonymous_id:a%20b%25%C3%BC");
    assert_eq!(new_cart(&mock, text(&token, "access_token"))["anonymousId"], "a b%ü");
}

#[test]
fn an_id_is_used_once() {
    let clock = HandClock::default();
    let mock = builder(&clock).build().unwrap();
    let first = visit(&mock, "&anonymous_id=mine").ok();
    let refused = visit(&mock, "&anonymous_id=mine").refused(400, "AnonymousIdAlreadyInUse").json();
    assert_eq!(
        refused,
        json!({
            "statusCode": 400,
            "message": "The given anonymous ID is already in use.",
            "errors": [{
                "code": "AnonymousIdAlreadyInUse", "message": "The given anonymous ID is already in use.",
            }],
            "error": "AnonymousIdAlreadyInUse",
            "error_description": "The given anonymous ID is already in use.",
        })
    );
    new_cart(&mock, text(&first, "access_token"));

    let other = visit(&mock, "&anonymous_id=other").ok();
    let revoke = |token: &Value| {
        form(&mock, "/oauth/token/revoke", VISITORS, &format!("token={}", token.as_str().unwrap()))
    };
    revoke(&first["refresh_token"]).ok();
    revoke(&other["refresh_token"]).ok();
    visit(&mock, "&anonymous_id=mine").refused(400, "AnonymousIdAlreadyInUse"); // the cart has it
    visit(&mock, "&anonymous_id=other").ok();
    clock.pass_days(200);
    visit(&mock, "&anonymous_id=other").ok();
    visit(&mock, "&anonymous_id=other").refused(400, "AnonymousIdAlreadyInUse");
}

#[test]
fn the_client_needs_the_permission() {
    let mock = mock();
    let refused = form(&mock, PATH, MOBILE, "grant_type=client_credentials");
    let message = "Insufficient scope. One of the following scopes is missing: create_anonymous_token.";
    assert_eq!(refused.refused(403, "insufficient_scope").json()["message"], message);
    form(&mock, PATH, ADMIN, "grant_type=client_credentials").ok(); // manage_project is enough
    form(&mock, PATH, "visitors-client:wrong", "grant_type=client_credentials")
        .refused(401, "invalid_client");
    visit(&mock, "&scope=manage_project:demo").refused(400, "invalid_scope");
    form(&mock, "/oauth/nowhere/anonymous/token", VISITORS, "grant_type=client_credentials")
        .refused(404, "ResourceNotFound");
    for asked in ["password&username=a&password=b", "refresh_token&refresh_token=x", "implicit"] {
        form(&mock, PATH, VISITORS, &format!("grant_type={asked}")).refused(400, "unsupported_grant_type");
    }
}

#[test]
fn a_session_owns_its_carts_and_has_no_profile() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let asked = format!("grant_type=password&username={ALICE}&password={PASSWORD}");
    let alice = form(&mock, "/oauth/demo/customers/token", VISITORS, &asked).ok();
    let (mine, other) = (visit(&mock, "").ok(), visit(&mock, "").ok());
    let mine = text(&mine, "access_token");
    let path = format!("/demo/me/carts/{}", text(&new_cart(&mock, mine), "id"));
    call(&mock, "GET", &path, mine, "").ok();
    call(&mock, "GET", "/demo/me/active-cart", mine, "").ok();
    for token in [text(&other, "access_token"), text(&alice, "access_token")] {
        call(&mock, "GET", &path, token, "").refused(404, "ResourceNotFound");
        call(&mock, "POST", &path, token, r#"{"version":1,"actions":[]}"#).refused(404, "ResourceNotFound");
        call(&mock, "DELETE", &format!("{path}?version=1"), token, "").refused(404, "ResourceNotFound");
        assert_eq!(call(&mock, "GET", "/demo/me/carts", token, "").ok()["total"], 0);
    }
    call(&mock, "GET", "/demo/me", mine, "").refused(403, "insufficient_scope");
}

#[test]
fn sessions_live_from_their_last_use() {
    let clock = HandClock::default();
    let mock = builder(&clock).build().unwrap();
    let first = visit(&mock, "").ok();
    let kept = text(&first, "refresh_token");
    clock.pass(Duration::from_secs(172_800));
    call(&mock, "GET", "/demo/me/carts", text(&first, "access_token"), "").refused(401, "invalid_token");
    for _ in 0..3 {
        clock.pass_days(197);
        assert_eq!(refresh(&mock, "/oauth/token", VISITORS, kept).ok()["scope"], first["scope"]);
    }
    refresh(&mock, "/oauth/token", MOBILE, kept).refused(400, "invalid_grant"); // another client's
    clock.pass_days(200);
    refresh(&mock, "/oauth/token", VISITORS, kept).refused(400, "invalid_grant");
}
