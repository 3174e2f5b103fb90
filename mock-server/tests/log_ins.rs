//! What the auth host says of tokens, what it keeps out of caches, and how it slows down who guesses passwords.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use http::Method;
use mock_server::{ApiClient, Mock};
use serde_json::{Value, json};
use support::{
    ADMIN, ALICE, Answer, HandClock, MOBILE, PASSWORD, VISITORS, app_token, builder, call, form, mock,
    sign_in, sign_up,
};

fn introspect(mock: &Mock, client: &str, token: &Value) -> Answer {
    form(mock, "/oauth/introspect", client, &format!("token={}", token.as_str().unwrap()))
}

#[test]
fn a_token_is_introspected_as_long_as_it_is_good() {
    let clock = HandClock::default();
    let mock = builder(&clock).build().unwrap();
    sign_up(&mock, "demo", ALICE);
    let token = sign_in(&mock, ALICE, PASSWORD).ok();
    let expires: ct_model::DateTime = "2026-01-03T00:00:00Z".parse().unwrap();
    let found = introspect(&mock, ADMIN, &token["access_token"]).ok();
    assert_eq!(found, json!({"active": true, "scope": token["scope"], "exp": expires.millis()}));
    let inactive = json!({"active": false});
    assert_eq!(introspect(&mock, ADMIN, &token["refresh_token"]).ok(), inactive);
    assert_eq!(introspect(&mock, ADMIN, &json!("unknown")).ok(), inactive);
    clock.pass_days(2);
    assert_eq!(introspect(&mock, ADMIN, &token["access_token"]).ok(), inactive);
    let visitor = "grant_type=client_credentials&anonymous_id=me";
    let visitor = form(&mock, "/oauth/demo/anonymous/token", VISITORS, visitor).ok();
    let found = introspect(&mock, ADMIN, &visitor["access_token"]).ok();
    assert_eq!(found["scope"], visitor["scope"]);
    let revoked = format!("token={}&token_type_hint=nonsense", visitor["access_token"].as_str().unwrap());
    form(&mock, "/oauth/token/revoke", VISITORS, &revoked).ok();
    assert_eq!(introspect(&mock, ADMIN, &visitor["access_token"]).ok(), inactive);
}

#[test]
fn introspection_needs_its_permission() {
    let mock = Mock::builder()
        .project("one".parse().unwrap())
        .project("two".parse().unwrap())
        .client(ApiClient::new("app", "s", "view_products").unwrap())
        .client(ApiClient::new("eye", "s", "introspect_oauth_tokens:two").unwrap())
        .build()
        .unwrap();
    let of = |project: &str| {
        let asked = format!("grant_type=client_credentials&scope=view_products:{project}");
        form(&mock, "/oauth/token", "app:s", &asked).ok()["access_token"].clone()
    };
    let message = "Insufficient scope. One of the following scopes is missing: introspect_oauth_tokens.";
    let refused = introspect(&mock, "app:s", &of("one")).refused(403, "insufficient_scope");
    assert_eq!(refused.json()["error_description"], message);
    assert_eq!(introspect(&mock, "eye:s", &of("two")).ok()["active"], true);
    assert_eq!(introspect(&mock, "eye:s", &of("one")).ok(), json!({"active": false}));
    form(&mock, "/oauth/introspect", "eye:s", "").refused(400, "invalid_request");
    for path in ["/oauth/introspect", "/oauth/token/revoke"] {
        form(&mock, path, "eye:s", "token=a&token=b").refused(400, "invalid_request");
    }
}

#[test]
fn no_answer_of_the_auth_host_is_kept() {
    let mock = mock();
    for (method, path) in [
        (Method::POST, "/oauth/token"),
        (Method::GET, "/oauth/token"),
        (Method::POST, "/oauth/demo/customers/token"),
        (Method::POST, "/oauth/nowhere/anonymous/token"),
        (Method::POST, "/oauth/token/revoke"),
        (Method::POST, "/oauth/introspect"),
    ] {
        let answer = call(&mock, method.as_str(), path, "none", "");
        assert!(answer.status.is_client_error());
        assert_eq!(
            (answer.header("cache-control"), answer.header("pragma")),
            (Some("no-store"), Some("no-cache"))
        );
    }
    let token = app_token(&mock, MOBILE);
    assert_eq!(call(&mock, "GET", "/demo/categories", &token, "").header("cache-control"), None);
}

#[test]
fn log_ins_that_fail_too_often_have_to_wait() {
    let clock = HandClock::default();
    let mock = builder(&clock).throttle_log_ins("3:60".parse().unwrap()).build().unwrap();
    sign_up(&mock, "demo", ALICE);
    sign_up(&mock, "demo", "bob@example.org");
    let wrong = || sign_in(&mock, ALICE, "wrong").refused(400, "invalid_customer_account_credentials");
    wrong();
    wrong();
    sign_in(&mock, ALICE, PASSWORD).ok(); // which forgets the failures
    wrong();
    clock.pass(Duration::from_millis(10_500));
    wrong();
    wrong();
    for email in [ALICE, "Alice@Example.org"] {
        let refused = sign_in(&mock, email, PASSWORD).refused(429, "too_many_requests");
        assert_eq!(refused.header("retry-after"), Some("50"));
        assert_eq!(refused.header("cache-control"), Some("no-store"));
    }
    sign_in(&mock, "bob@example.org", PASSWORD).ok();
    clock.pass(Duration::from_millis(49_500));
    sign_in(&mock, ALICE, PASSWORD).ok();

    let patient = builder(&clock).build().unwrap();
    sign_up(&patient, "demo", ALICE);
    for _ in 0..100 {
        sign_in(&patient, ALICE, "wrong").refused(400, "invalid_customer_account_credentials");
    }
    sign_in(&patient, ALICE, PASSWORD).ok();
}
