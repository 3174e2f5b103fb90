//! The auth host: flows, scopes, lifetimes, revocation.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use mock_server::{ApiClient, Mock, TokenLimits};
use serde_json::{Value, json};
use support::{
    ADMIN, ALICE, APP_SCOPES, Answer, HandClock, MOBILE, PASSWORD, app_token, basic, builder, call, form,
    mock, sign_in, sign_up,
};

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}"))
}

fn works(mock: &Mock, token: &str) -> bool {
    call(mock, "GET", "/demo/product-projections?limit=1", token, "").status == 200
}

fn refresh(mock: &Mock, path: &str, token: &str) -> Answer {
    form(mock, path, MOBILE, &format!("grant_type=refresh_token&refresh_token={token}"))
}

#[test]
fn client_credentials_as_in_the_tutorial() {
    let asked = format!("grant_type=client_credentials&scope={APP_SCOPES}");
    let answer = form(&mock(), "/oauth/token", MOBILE, &asked);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let token = answer.ok();
    assert_eq!(text(&token, "access_token").len(), 43);
    assert_eq!(
        token,
        json!({
            "access_token": token["access_token"],
            "token_type": "Bearer",
            "expires_in": 172_800,
            "scope": APP_SCOPES,
        })
    );
}

#[test]
fn password_and_refresh_as_in_the_tutorial() {
    let mock = mock();
    let customer = text(&sign_up(&mock, "demo", ALICE)["customer"], "id").to_owned();
    let asked = format!("grant_type=password&username={ALICE}&password={PASSWORD}&scope={APP_SCOPES}");
    let first = form(&mock, "/oauth/demo/customers/token", MOBILE, &asked).ok();
    assert_eq!(text(&first, "scope"), format!("{APP_SCOPES} customer_id:{customer}"));
    let kept = text(&first, "refresh_token");
    for path in ["/oauth/demo/customers/token", "/oauth/token", "/oauth/token"] {
        let next = refresh(&mock, path, kept).ok();
        assert_eq!(next["scope"], first["scope"]);
        assert_eq!(next["expires_in"], 172_800);
        assert_eq!(next.get("refresh_token"), None);
        assert_ne!(next["access_token"], first["access_token"]);
        assert_eq!(call(&mock, "GET", "/demo/me", text(&next, "access_token"), "").ok()["email"], ALICE);
    }
    assert!(works(&mock, text(&first, "access_token")), "a refresh ends no other token");
}

#[test]
fn a_sign_in_may_ask_for_no_refresh_token() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let asked = format!("grant_type=password&username={ALICE}&password={PASSWORD}&refresh_token=false");
    let token = form(&mock, "/oauth/demo/customers/token", MOBILE, &asked).ok();
    assert_eq!(token.get("refresh_token"), None);
}

#[test]
fn parameters_in_the_query() {
    let (mock, path) = (mock(), "/oauth/token?grant_type=client_credentials&scope=view_products%3Ademo");
    assert_eq!(form(&mock, path, MOBILE, "").ok()["scope"], "view_products:demo");
    assert_eq!(
        form(&mock, "/oauth/token?grant_type=client_credentials", MOBILE, "scope=view_products:demo\n").ok()
            ["scope"],
        "view_products:demo"
    );
}

#[test]
fn scopes_are_granted_as_asked_and_as_held() {
    let mock = mock();
    for (client, asked, granted) in [
        (MOBILE, "", APP_SCOPES),
        (MOBILE, "&scope=", APP_SCOPES),
        (
            MOBILE,
            "&scope=manage_my_orders:demo%20view_products:demo",
            "manage_my_orders:demo view_products:demo",
        ),
        (MOBILE, "&scope=view_published_products:demo", "view_published_products:demo"),
        (ADMIN, "", "manage_project:demo manage_api_clients:demo"),
        (ADMIN, "&scope=manage_my_orders:demo", "manage_my_orders:demo"),
        (ADMIN, "&scope=view_api_clients:demo", "view_api_clients:demo"),
    ] {
        let token =
            form(&mock, "/oauth/token", client, &format!("grant_type=client_credentials{asked}")).ok();
        assert_eq!(token["scope"], granted, "{asked}");
    }
    let message = "Permissions exceeded. Only the following permissions can be requested: \
                   view_products, manage_my_orders, manage_my_profile";
    for (asked, message) in [
        ("manage_project:demo", message),
        ("view_products:demo manage_customers:demo", message),
        ("view_products:other", message),
        ("view_products", "Malformed parameter: scope: Invalid scope."),
        ("view_products:demo no-scope", "Malformed parameter: scope: Invalid scope."),
        ("view_products:DEMO", "Malformed parameter: scope: Invalid scope."),
        ("customer_id:42", "Malformed parameter: scope: Invalid scope."),
    ] {
        let asked = format!("grant_type=client_credentials&scope={asked}");
        let refused = form(&mock, "/oauth/token", MOBILE, &asked).refused(400, "invalid_scope");
        assert_eq!(refused.json()["message"], message, "{asked}");
    }
}

#[test]
fn a_refresh_may_ask_for_less_and_not_for_more() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let first = sign_in(&mock, ALICE, PASSWORD).ok();
    let identity = text(&first, "scope").rsplit(' ').next().unwrap();
    let asked = |scope: &str| {
        let token = text(&first, "refresh_token");
        form(
            &mock,
            "/oauth/token",
            MOBILE,
            &format!("grant_type=refresh_token&refresh_token={token}&scope={scope}"),
        )
    };
    assert_eq!(asked("view_products:demo").ok()["scope"], format!("view_products:demo {identity}"));
    assert_eq!(asked(text(&first, "scope")).ok()["scope"], first["scope"]);
    asked("manage_project:demo").refused(400, "invalid_scope");
    asked("view_products:demo customer_id:another").refused(400, "invalid_scope");
}

#[test]
fn a_client_of_several_projects() {
    let mock = Mock::builder()
        .project("one".parse().unwrap())
        .project("two".parse().unwrap())
        .client(ApiClient::new("both", "s", "view_products, manage_my_profile:two").unwrap())
        .client(ApiClient::new("second", "s", "view_products:two").unwrap())
        .build()
        .unwrap();
    let scope = |client: &str, asked: &str| {
        form(&mock, "/oauth/token", client, &format!("grant_type=client_credentials{asked}")).ok()["scope"]
            .clone()
    };
    assert_eq!(scope("both:s", ""), "view_products:one");
    assert_eq!(scope("both:s", "&scope=manage_my_profile:two"), "manage_my_profile:two");
    assert_eq!(scope("second:s", ""), "view_products:two");

    let token = app_token(&mock, "second:s");
    assert_eq!(call(&mock, "GET", "/two/product-projections", &token, "").status, 200);
    call(&mock, "GET", "/one/product-projections", &token, "").refused(403, "insufficient_scope");
    let asked = format!("grant_type=password&username={ALICE}&password={PASSWORD}");
    form(&mock, "/oauth/one/customers/token", "second:s", &asked)
        .refused(400, "invalid_customer_account_credentials");
}

#[test]
fn secrets_with_signs_in_them_come_either_way() {
    let client = ApiClient::new("c", "a+b%25:c", "view_products").unwrap();
    let mock = Mock::builder().client(client).build().unwrap();
    for sent in ["c:a+b%25:c", "c:a%2Bb%2525%3Ac"] {
        assert!(works(&mock, &app_token(&mock, sent)), "{sent}");
    }
    for sent in ["c:a b", "c:", "c", "d:a+b%25:c", ":"] {
        form(&mock, "/oauth/token", sent, "grant_type=client_credentials").refused(401, "invalid_client");
    }
}

#[test]
fn tokens_expire() {
    let clock = HandClock::default();
    let mock = builder(&clock).build().unwrap();
    sign_up(&mock, "demo", ALICE);
    let first = sign_in(&mock, ALICE, PASSWORD).ok();
    let (access, kept) = (text(&first, "access_token"), text(&first, "refresh_token"));
    clock.pass(Duration::from_secs(172_799));
    assert!(works(&mock, access));
    clock.pass(Duration::from_secs(1));
    call(&mock, "GET", "/demo/me", access, "").refused(401, "invalid_token");
    for _ in 0..3 {
        refresh(&mock, "/oauth/token", kept).ok(); // each use starts the 200 days anew
        clock.pass_days(199);
    }
    refresh(&mock, "/oauth/token", kept).ok();
    clock.pass_days(200);
    refresh(&mock, "/oauth/token", kept).refused(400, "invalid_grant");
}

#[test]
fn revocation() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let (one, other) = (sign_in(&mock, ALICE, PASSWORD).ok(), sign_in(&mock, ALICE, PASSWORD).ok());
    let renewed = refresh(&mock, "/oauth/token", text(&one, "refresh_token")).ok();
    let revoke = |client: &str, token: &str| {
        let answer = form(
            &mock,
            "/oauth/token/revoke",
            client,
            &format!("token={token}&token_type_hint=refresh_token"),
        );
        assert_eq!((answer.status.as_u16(), &*answer.text), (200, "{}"));
    };

    revoke(MOBILE, "unknown");
    revoke(ADMIN, text(&one, "access_token")); // another client's
    revoke(ADMIN, text(&one, "refresh_token"));
    assert!(works(&mock, text(&one, "access_token")));
    refresh(&mock, "/oauth/token", text(&one, "refresh_token")).ok();

    revoke(MOBILE, text(&one, "access_token"));
    assert!(!works(&mock, text(&one, "access_token")));
    assert!(works(&mock, text(&renewed, "access_token")), "only that one");

    revoke(MOBILE, text(&one, "refresh_token"));
    assert!(!works(&mock, text(&renewed, "access_token")), "with a refresh token all that came of it");
    refresh(&mock, "/oauth/token", text(&one, "refresh_token")).refused(400, "invalid_grant");
    assert!(works(&mock, text(&other, "access_token")), "another sign-in is another family");

    form(&mock, "/oauth/token/revoke", MOBILE, "").refused(400, "invalid_request");
    form(&mock, "/oauth/token/revoke", "mobile-client:wrong", "token=x").refused(401, "invalid_client");
}

#[test]
fn a_password_change_ends_the_tokens_of_that_customer_alone() {
    let mock = mock();
    let alice = sign_up(&mock, "demo", ALICE);
    sign_up(&mock, "demo", "bob@example.org");
    let (hers, his) =
        (sign_in(&mock, ALICE, PASSWORD).ok(), sign_in(&mock, "bob@example.org", PASSWORD).ok());
    let change = json!({
        "version": alice["customer"]["version"], "currentPassword": PASSWORD, "newPassword": "another",
    });
    call(&mock, "POST", "/demo/me/password", text(&hers, "access_token"), &change.to_string()).ok();

    call(&mock, "GET", "/demo/me", text(&hers, "access_token"), "").refused(401, "invalid_token");
    for path in ["/oauth/token", "/oauth/demo/customers/token"] {
        refresh(&mock, path, text(&hers, "refresh_token")).refused(400, "invalid_grant");
    }
    sign_in(&mock, ALICE, PASSWORD).refused(400, "invalid_customer_account_credentials");
    let again = sign_in(&mock, ALICE, "another").ok();
    assert_eq!(call(&mock, "GET", "/demo/me", text(&again, "access_token"), "").ok()["email"], ALICE);

    call(&mock, "GET", "/demo/me", text(&his, "access_token"), "").ok();
    refresh(&mock, "/oauth/token", text(&his, "refresh_token")).ok();
}

#[test]
fn more_tokens_than_are_kept() {
    let clock = HandClock::default();
    let limits = TokenLimits { access_tokens: 3, refresh_tokens: 2, ..TokenLimits::default() };
    let mock = builder(&clock).tokens(limits).build().unwrap();
    sign_up(&mock, "demo", ALICE);
    let kept: Vec<String> = (0..3)
        .map(|_| {
            let token = sign_in(&mock, ALICE, PASSWORD).ok();
            text(&token, "refresh_token").to_owned()
        })
        .collect();
    refresh(&mock, "/oauth/token", &kept[0]).refused(400, "invalid_grant"); // the longest unused went
    refresh(&mock, "/oauth/token", &kept[1]).ok();
    sign_in(&mock, ALICE, PASSWORD).ok();
    refresh(&mock, "/oauth/token", &kept[2]).refused(400, "invalid_grant"); // not kept[1], which was used
    refresh(&mock, "/oauth/token", &kept[1]).ok();

    let access: Vec<String> = (0..4).map(|_| app_token(&mock, MOBILE)).collect();
    assert_eq!(access.iter().map(|token| works(&mock, token)).collect::<Vec<_>>(), [false, true, true, true]);
}

#[test]
fn tokens_are_not_found_under_another_scheme() {
    let mock = mock();
    let token = app_token(&mock, MOBILE);
    for header in [format!("bearer {token}"), format!("Bearer  {token}")] {
        let request = Request::get("/demo/categories").header("authorization", header);
        assert_eq!(mock.handle(request.body(Bytes::new()).unwrap()).status(), 200);
    }
    for header in
        [token.clone(), format!("Basic {token}"), format!("Bearer {token}x"), basic(MOBILE), String::new()]
    {
        let request = Request::get("/demo/categories").header("authorization", header);
        let answer: Answer = mock.handle(request.body(Bytes::new()).unwrap()).into();
        let challenge = answer.refused(401, "invalid_token");
        assert!(challenge.header("www-authenticate").unwrap().starts_with("Bearer "));
    }
}
