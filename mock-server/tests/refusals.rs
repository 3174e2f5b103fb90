//! The exact bodies with which the auth host and the guard of the API host refuse.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use bytes::Bytes;
use http::Request;
use support::{ADMIN, ALICE, Answer, MOBILE, PASSWORD, app_token, call, form, mock, sign_in, sign_up};

/// The body of an OAuth refusal.
fn oauth(status: u16, code: &str, message: &str) -> String {
    format!(
        r#"{{"statusCode":{status},"message":"{message}","errors":[{{"code":"{code}","message":"{message}"}}],"error":"{code}","error_description":"{message}"}}"#
    )
}

fn assert_refused(answer: &Answer, status: u16, body: &str) {
    assert_eq!((answer.status.as_u16(), &*answer.text), (status, body));
    assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"));
}

#[test]
fn wrong_clients() {
    let mock = mock();
    let message = "Please provide valid client credentials using HTTP Basic Authentication.";
    let body = oauth(401, "invalid_client", message);
    for path in [
        "/oauth/token",
        "/oauth/demo/customers/token",
        "/oauth/demo/anonymous/token",
        "/oauth/token/revoke",
        "/oauth/introspect",
    ] {
        for client in ["mobile-client:wrong", "unknown:mobile-client-secret", "mobile-client:", ""] {
            let answer = form(&mock, path, client, "grant_type=client_credentials");
            assert_refused(&answer, 401, &body);
            assert!(answer.header("www-authenticate").unwrap().starts_with("Basic "));
        }
        let bare = Request::post(path).body(Bytes::from_static(b"grant_type=client_credentials")).unwrap();
        assert_refused(&mock.handle(bare).into(), 401, &body);
    }
}

#[test]
fn wrong_passwords() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let message = "Customer account with the given credentials not found.";
    let body = oauth(400, "invalid_customer_account_credentials", message);
    assert_refused(&sign_in(&mock, ALICE, "wrong"), 400, &body);
    assert_refused(&sign_in(&mock, "nobody@example.org", PASSWORD), 400, &body);
}

#[test]
fn scopes() {
    let mock = mock();
    let ask = |scope: &str| {
        form(&mock, "/oauth/token", MOBILE, &format!("grant_type=client_credentials&scope={scope}"))
    };
    let malformed = oauth(400, "invalid_scope", "Malformed parameter: scope: Invalid scope.");
    assert_refused(&ask("nonsense"), 400, &malformed);
    let exceeded = oauth(
        400,
        "invalid_scope",
        "Permissions exceeded. Only the following permissions can be requested: view_products, manage_my_orders, \
         manage_my_profile",
    );
    assert_refused(&ask("manage_orders:demo"), 400, &exceeded);
}

#[test]
fn grants() {
    let mock = mock();
    let ask = |path: &str, asked: &str| form(&mock, path, MOBILE, asked);
    let invalid = |message: &str| oauth(400, "invalid_request", message);
    let unsupported = |name: &str| {
        oauth(
            400,
            "unsupported_grant_type",
            &format!("Invalid parameter: grant_type: Invalid grant type: {name}"),
        )
    };
    let unknown = oauth(400, "invalid_grant", "The refresh token was not found. It may have expired.");
    let (app, customers) = ("/oauth/token", "/oauth/demo/customers/token");
    for (path, asked, body) in [
        (app, "", invalid("Missing required parameter: grant_type.")),
        (app, "grant_type=", invalid("Missing required parameter: grant_type.")),
        (app, r#"{"grant_type":"client_credentials"}"#, invalid("Missing required parameter: grant_type.")),
        (app, "grant_type=x", unsupported("x")),
        (app, "grant_type=password&username=a&password=b", unsupported("password")),
        (customers, "grant_type=client_credentials", unsupported("client_credentials")),
        (customers, "grant_type=password&password=b", invalid("Missing required parameter: username.")),
        (customers, "grant_type=password&username=a", invalid("Missing required parameter: password.")),
        (app, "grant_type=refresh_token", invalid("Missing required parameter: refresh_token.")),
        (app, "grant_type=refresh_token&refresh_token=x", unknown.clone()),
        (customers, "grant_type=refresh_token&refresh_token=x", unknown.clone()),
    ] {
        assert_refused(&ask(path, asked), 400, &body);
    }
    let twice = "grant_type=client_credentials&scope=view_products:demo&scope=view_products:demo";
    ask(app, twice).refused(400, "invalid_request");
    ask("/oauth/nowhere/customers/token", "grant_type=password&username=a&password=b")
        .refused(404, "ResourceNotFound");
}

#[test]
fn a_refresh_token_is_its_clients_and_its_projects() {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let tokens = sign_in(&mock, ALICE, PASSWORD).ok();
    let asked =
        format!("grant_type=refresh_token&refresh_token={}", tokens["refresh_token"].as_str().unwrap());
    let unknown = oauth(400, "invalid_grant", "The refresh token was not found. It may have expired.");
    assert_refused(&form(&mock, "/oauth/token", ADMIN, &asked), 400, &unknown);
    form(&mock, "/oauth/token", MOBILE, &asked).ok();
    let access =
        format!("grant_type=refresh_token&refresh_token={}", tokens["access_token"].as_str().unwrap());
    assert_refused(&form(&mock, "/oauth/token", MOBILE, &access), 400, &unknown);
}

#[test]
fn bearer_tokens() {
    let mock = mock();
    let body = r#"{"statusCode":401,"message":"invalid_token","errors":[{"code":"invalid_token","message":"invalid_token"}],"error":"invalid_token"}"#;
    assert_refused(&call(&mock, "GET", "/demo/me", "unknown", ""), 401, body);
    assert_refused(&mock.handle(Request::get("/demo/me").body(Bytes::new()).unwrap()).into(), 401, body);
}

#[test]
fn missing_scopes_are_named() {
    let mock = mock();
    let asked = "grant_type=client_credentials&scope=manage_my_profile:demo";
    let token = form(&mock, "/oauth/token", MOBILE, asked).ok();
    let token = token["access_token"].as_str().unwrap();
    for (path, names) in [
        ("/demo/product-projections", "view_products, view_published_products"),
        ("/demo/me/carts", "manage_my_orders"),
        ("/demo/me", "customer_id"),
    ] {
        let message = format!("Insufficient scope. One of the following scopes is missing: {names}.");
        let body = oauth(403, "insufficient_scope", &message);
        assert_refused(&call(&mock, "GET", path, token, ""), 403, &body);
    }
    let app = app_token(&mock, MOBILE);
    let message = "Insufficient scope. One of the following scopes is missing: customer_id, anonymous_id.";
    assert_refused(
        &call(&mock, "GET", "/demo/me/carts", &app, ""),
        403,
        &oauth(403, "insufficient_scope", message),
    );
}

#[test]
fn parameters_that_would_be_read_over_are_refused() {
    let mock = mock();
    let token = app_token(&mock, MOBILE);
    for (query, name) in [
        ("priceCustomerGroupAssignments=x", "priceCustomerGroupAssignments"),
        ("limit=1&priceRecurrencePolicy=x", "priceRecurrencePolicy"),
    ] {
        let answer = call(&mock, "GET", &format!("/demo/product-projections?{query}"), &token, "");
        let message = format!("This mock does not emulate the query parameter {name}.");
        assert_eq!(answer.refused(501, "NotEmulated").json()["message"], message);
    }
    assert_eq!(call(&mock, "GET", "/demo/product-projections?filter=x", &token, "").status, 200);
}

#[test]
fn requests_that_cannot_be_read() {
    let mock = mock();
    let token = app_token(&mock, MOBILE);
    let invalid =
        |body: &str| call(&mock, "POST", "/demo/me/signup", &token, body).refused(400, "InvalidJsonInput");
    for body in ["", "{", "[]", "null", r#"{"email": 1, "password": "p"}"#] {
        let error = &invalid(body).json()["errors"][0];
        assert_eq!(error["message"], "Request body does not contain valid JSON.");
        assert!(!error["detailedErrorMessage"].as_str().unwrap().is_empty(), "{body}");
    }
    assert_eq!(
        invalid(r#"{"password": "p"}"#).json()["errors"][0]["detailedErrorMessage"],
        "email: Missing required value"
    );
    let answer = call(&mock, "GET", "/demo/product-projections?offset=10001", &token, "");
    assert_eq!(
        answer.refused(400, "InvalidInput").json()["message"],
        "Malformed parameter: offset: The offset parameter must be in the range of [0..10000]"
    );
}

#[test]
fn where_nothing_is() {
    let mock = mock();
    let token = app_token(&mock, MOBILE);
    for path in ["/", "/demo/", "/demo/nothing", "/oauth/nothing", "/nowhere/me", "/favicon.ico"] {
        call(&mock, "GET", path, &token, "").refused(404, "ResourceNotFound");
    }
    let answer = call(&mock, "DELETE", "/demo/categories", &token, "").refused(405, "InvalidInput");
    assert_eq!(answer.header("allow"), Some("GET, HEAD, POST"));
    let answer = call(&mock, "GET", "/oauth/token", &token, "").refused(405, "InvalidInput");
    assert_eq!(answer.header("allow"), Some("POST"));
}
