//! What holds for every answer: a correlation id, CORS headers, JSON, and never a fault of the mock.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use bytes::Bytes;
use ct_model::DateTime;
use http::{Request, Response};
use mock_server::{Clock, Mock};
use proptest::prelude::*;
use serde_json::Value;
use support::{
    ADMIN, ALICE, Answer, MOBILE, PASSWORD, VISITORS, app_token, basic, call, form, mock, sign_in, sign_up,
};

fn send(mock: &Mock, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    mock.handle(request.body(Bytes::new()).unwrap()).into()
}

#[test]
fn the_callers_correlation_id_comes_back() {
    let mock = mock();
    let longest = "x".repeat(256);
    for id in ["my-id/1", "{\"a\"}", &longest] {
        for path in ["/demo/me", "/oauth/token", "/nothing"] {
            assert_eq!(
                send(&mock, "POST", path, &[("x-correlation-id", id)]).header("x-correlation-id"),
                Some(id)
            );
        }
    }
}

#[test]
fn otherwise_there_is_a_new_one() {
    let mock =
        Mock::builder().project("one".parse().unwrap()).project("two".parse().unwrap()).build().unwrap();
    let too_long = "x".repeat(257);
    for (path, project) in [
        ("/two/me", "two"),
        ("/oauth/two/customers/token", "two"),
        ("/oauth/token", "one"),
        ("/other/me", "one"),
        ("/", "one"),
    ] {
        for sent in ["", "with space", "caf\u{e9}", &too_long] {
            let answer = send(&mock, "GET", path, &[("x-correlation-id", sent)]);
            let bytes = answer.headers["x-correlation-id"].as_bytes();
            let id = std::str::from_utf8(bytes).unwrap();
            let uuid = id.strip_prefix(&format!("{project}/")).unwrap_or_else(|| panic!("{path}: {id}"));
            assert_eq!(uuid.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        }
    }
}

#[test]
fn a_preflight_of_a_listed_origin_is_answered() {
    let mock = Mock::builder().origin("http://localhost:5173".parse().unwrap()).build().unwrap();
    let preflight = |origin: &str| {
        let asked = [
            ("origin", origin),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "authorization,content-type"),
        ];
        send(&mock, "OPTIONS", "/demo/me/carts", &asked)
    };
    let answer = preflight("http://localhost:5173");
    assert_eq!((answer.status.as_u16(), &*answer.text), (204, ""));
    assert_eq!(answer.header("access-control-allow-origin"), Some("http://localhost:5173"));
    assert!(answer.header("access-control-allow-methods").unwrap().contains("DELETE"));
    assert_eq!(answer.header("access-control-allow-headers"), Some("authorization,content-type"));
    let answer = preflight("http://localhost:5174");
    assert_eq!(answer.status, 204);
    assert_eq!(answer.header("access-control-allow-origin"), None);
    assert_eq!(answer.header("access-control-allow-methods"), None);
}

#[test]
fn answers_to_a_listed_origin_may_be_read() {
    let listed = Mock::builder().origin("http://localhost:5173".parse().unwrap()).build().unwrap();
    let answer = send(&listed, "GET", "/demo/me", &[("origin", "http://localhost:5173")]);
    assert_eq!(answer.status, 401);
    assert_eq!(answer.header("access-control-allow-origin"), Some("http://localhost:5173"));
    assert!(answer.header("access-control-expose-headers").unwrap().contains("X-Correlation-ID"));
    assert_eq!(answer.header("vary"), Some("Origin"));
    let answer = send(&listed, "GET", "/demo/me", &[("origin", "http://evil.example")]);
    assert_eq!((answer.header("access-control-allow-origin"), answer.header("vary")), (None, Some("Origin")));

    let any = Mock::builder().origin("*".parse().unwrap()).build().unwrap();
    let answer = send(&any, "GET", "/demo/me", &[("origin", "http://anywhere.example")]);
    assert_eq!(answer.header("access-control-allow-origin"), Some("http://anywhere.example"));
    let none = mock();
    let answer = send(&none, "GET", "/demo/me", &[("origin", "http://localhost:5173")]);
    assert_eq!((answer.header("access-control-allow-origin"), answer.header("vary")), (None, None));
}

#[test]
fn head_is_get_without_the_body() {
    let mock = mock();
    let token = app_token(&mock, MOBILE);
    for (path, status) in
        [("/demo/categories", 200), ("/demo/categories/nothing", 404), ("/demo/me/carts", 403), ("/", 404)]
    {
        let answer = call(&mock, "HEAD", path, &token, "");
        assert_eq!((answer.status.as_u16(), &*answer.text), (status, ""), "{path}");
        assert!(answer.header("x-correlation-id").is_some());
    }
}

#[test]
fn both_hosts_on_one_port() {
    let mock = mock();
    let asked = "grant_type=client_credentials";
    let token = form(&mock, "https://auth.sphere.io/oauth/token", MOBILE, asked).ok();
    let token = token["access_token"].as_str().unwrap();
    call(&mock, "GET", "https://api.sphere.io/demo/categories", token, "").ok();
    call(&mock, "GET", "https://auth.europe-west1.gcp.commercetools.com/demo/categories", token, "")
        .refused(404, "ResourceNotFound");
    form(&mock, "https://api.sphere.io/oauth/token", MOBILE, asked).refused(404, "ResourceNotFound");
}

/// A clock that breaks once it is told to.
struct BrokenClock(Arc<AtomicBool>);

impl Clock for BrokenClock {
    fn now(&self) -> DateTime {
        assert!(!self.0.load(Ordering::SeqCst), "broken");
        DateTime::UNIX_EPOCH
    }
}

#[test]
fn a_panic_is_an_answer_and_counted() {
    let broken = Arc::new(AtomicBool::new(false));
    let mock = Mock::builder().clock(BrokenClock(Arc::clone(&broken))).build().unwrap();
    let token = app_token(&mock, MOBILE);
    broken.store(true, Ordering::SeqCst);
    let answer = call(&mock, "GET", "/demo/categories", &token, "").refused(500, "General");
    assert!(answer.header("x-correlation-id").is_some());
    assert_eq!(mock.panics(), 1);
    broken.store(false, Ordering::SeqCst);
    call(&mock, "GET", "/demo/categories", &token, "").ok();
    assert_eq!(mock.panics(), 1);
}

/// A mock, and the `Authorization` headers that mean something to it.
fn prepared() -> (Mock, Vec<String>) {
    let mock = mock();
    sign_up(&mock, "demo", ALICE);
    let customer = sign_in(&mock, ALICE, PASSWORD).ok();
    let asked = "grant_type=client_credentials&anonymous_id=visitor";
    let visitor = form(&mock, "/oauth/demo/anonymous/token", VISITORS, asked).ok();
    let bearer = |token: &str| format!("Bearer {token}");
    let known = vec![
        basic(MOBILE),
        bearer(&app_token(&mock, MOBILE)),
        bearer(&app_token(&mock, ADMIN)),
        bearer(customer["access_token"].as_str().unwrap()),
        basic(VISITORS),
        bearer(visitor["access_token"].as_str().unwrap()),
    ];
    (mock, known)
}

fn path() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => prop::sample::select(vec![
            "demo", "me", "carts", "oauth", "token", "customers", "anonymous", "revoke", "introspect", "signup", "login", "password", "reset", "email", "confirm", "password-token", "email-token", "active-cart",
            "product-projections", "product-types", "categories", "key=", "key=x", "in-store", "key=north", "%00", "%ff", "..", "*",
        ]).prop_map(str::to_owned),
        1 => "[!$-.0-9:;=@-Z_a-z~]{0,12}",
    ];
    let query = prop_oneof![
        Just(String::new()),
        "\\?(limit|offset|where|sort|expand|staged|withTotal|version|priceCurrency|var\\.x|grant_type|scope)=[!$-.0-9:;=@-Z_a-z~%&]{0,20}",
    ];
    (prop::collection::vec(word, 0..5), query)
        .prop_map(|(words, query)| format!("/{}{query}", words.join("/")))
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(Vec::new()),
        prop::collection::vec(any::<u8>(), 0..64),
        "grant_type=(client_credentials|password|refresh_token)&(scope|username|refresh_token|token|anonymous_id)=[ -~]{0,20}"
            .prop_map(String::into_bytes),
        Just(format!("{{\"email\":\"{ALICE}\",\"password\":\"{PASSWORD}\"}}").into_bytes()),
        "\\{\"(version|email|password|currency|actions|country|tokenValue|ttlMinutes|id)\":(1|-1|\"[ -~]{0,8}\"|null|\\[\\]|\\[\\{\\}\\])\\}"
            .prop_map(String::into_bytes),
    ]
}

fn assert_well_formed(method: &str, response: Response<Bytes>) -> Result<(), TestCaseError> {
    let (head, body) = response.into_parts();
    let status = head.status.as_u16();
    prop_assert!((200..500).contains(&status), "{}", status);
    prop_assert!(head.headers.contains_key("x-correlation-id"));
    if method == "HEAD" || status == 204 {
        prop_assert!(body.is_empty());
        return Ok(());
    }
    let json: Value =
        serde_json::from_slice(&body).map_err(|error| TestCaseError::fail(error.to_string()))?;
    if status >= 400 {
        prop_assert_eq!(&json["statusCode"], status);
        prop_assert!(json["message"].is_string());
        prop_assert!(json["errors"][0]["code"].is_string());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_sent_the_answer_is_well_formed(
        requests in prop::collection::vec(
            (
                prop::sample::select(vec!["GET", "HEAD", "POST", "DELETE", "OPTIONS", "PUT", "CONNECT", "X"]),
                path(),
                prop_oneof![3 => (0usize..6).prop_map(Ok), 1 => prop::collection::vec(32u8..=255, 0..40).prop_map(Err)],
                prop::collection::vec(32u8..=255, 0..40),
                body(),
            ),
            1..40,
        ),
    ) {
        let (mock, known) = prepared();
        for (method, path, authorization, odd, body) in requests {
            let authorization = match authorization {
                Ok(index) => known[index].clone().into_bytes(),
                Err(bytes) => bytes,
            };
            let request = Request::builder()
                .method(method)
                .uri(&path)
                .header("authorization", authorization)
                .header("x-correlation-id", odd.clone())
                .header("host", odd);
            // What is no header or URI does not get as far as the mock.
            let Ok(request) = request.body(body.into()) else { continue };
            assert_well_formed(method, mock.handle(request))?;
        }
        prop_assert_eq!(mock.panics(), 0);
    }
}
