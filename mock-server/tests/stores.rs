//! Tokens of a store: for its own customers and visitors, and for nothing outside of it.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use mock_server::{Mock, Seed};
use serde_json::{Value, json};
use support::{
    ALICE, Answer, HandClock, MOBILE, PASSWORD, VISITORS, app_token, builder, call, form, sign_in,
};

fn mock() -> Mock {
    let stores = json!([{"key": "north", "name": {"en": "North"}}, {"key": "south"}]);
    let customers = json!([
        {"email": "north@example.org", "password": PASSWORD, "stores": [{"typeId": "store", "key": "north"}]},
        {"email": ALICE, "password": PASSWORD},
    ]);
    let seed = json!({"stores": stores, "customers": customers}).to_string();
    builder(&HandClock::default()).seed(Seed::parse(&seed).unwrap()).build().unwrap()
}

fn in_store(mock: &Mock, store: &str, email: &str, more: &str) -> Answer {
    let asked = format!("grant_type=password&username={email}&password={PASSWORD}{more}");
    form(mock, &format!("/oauth/demo/in-store/key={store}/customers/token"), MOBILE, &asked)
}

fn visit(mock: &Mock, client: &str, store: &str) -> Answer {
    let path = format!("/oauth/demo/in-store/key={store}/anonymous/token");
    form(mock, &path, client, "grant_type=client_credentials&anonymous_id=me")
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}"))
}

#[test]
fn a_customer_of_a_store_logs_in_there_and_nowhere_else() {
    let mock = mock();
    let token = in_store(&mock, "north", "North@example.org", "").ok();
    let (permissions, id) = text(&token, "scope").rsplit_once(" customer_id:").unwrap();
    let granted = "view_products:demo:north manage_my_orders:demo:north manage_my_profile:demo:north";
    assert_eq!((permissions, id.len()), (granted, 36));
    let kept = format!("grant_type=refresh_token&refresh_token={}", text(&token, "refresh_token"));
    assert_eq!(form(&mock, "/oauth/token", MOBILE, &kept).ok()["scope"], token["scope"]);

    let wrong = "invalid_customer_account_credentials";
    in_store(&mock, "south", "north@example.org", "").refused(400, wrong);
    sign_in(&mock, "north@example.org", PASSWORD).refused(400, wrong);
    in_store(&mock, "north", ALICE, "").refused(400, wrong);
    sign_in(&mock, ALICE, PASSWORD).ok();
    let body = json!({"email": "north@example.org", "password": PASSWORD}).to_string();
    let app = app_token(&mock, MOBILE);
    call(&mock, "POST", "/demo/me/login", &app, &body).refused(400, "InvalidCredentials");
}

#[test]
fn a_token_of_a_store_is_for_that_store() {
    let mock = mock();
    let ask = |scope: &str| in_store(&mock, "north", "north@example.org", &format!("&scope={scope}"));
    let token = ask("manage_my_orders:demo:north").ok();
    assert!(text(&token, "scope").starts_with("manage_my_orders:demo:north customer_id:"));
    for more in ["manage_my_orders:demo", "manage_my_orders:demo:south", "manage_orders:demo:north"] {
        ask(more).refused(400, "invalid_scope");
    }
    let ask = |path: &str| call(&mock, "GET", path, text(&token, "access_token"), "");
    ask("/demo/me/carts").refused(403, "insufficient_scope");
    ask("/demo/in-store/key=south/me/carts").refused(403, "insufficient_scope");
    ask("/demo/in-store/key=north/me/carts").ok();
}

#[test]
fn visitors_of_a_store() {
    let mock = mock();
    let token = visit(&mock, VISITORS, "north").ok();
    assert!(text(&token, "scope").ends_with("create_anonymous_token:demo:north anonymous_id:me"));
    visit(&mock, VISITORS, "south").refused(400, "AnonymousIdAlreadyInUse");
    visit(&mock, MOBILE, "south").refused(403, "insufficient_scope");
}

#[test]
fn a_store_that_there_is_not() {
    let mock = mock();
    for store in ["west", "%00", "n"] {
        visit(&mock, VISITORS, store).refused(404, "ResourceNotFound");
        in_store(&mock, store, "north@example.org", "").refused(404, "ResourceNotFound");
    }
    let draft = |store: &str| {
        let stores = json!([{"typeId": "store", "key": store}]);
        json!({"email": "new@example.org", "password": PASSWORD, "stores": stores}).to_string()
    };
    let app = app_token(&mock, MOBILE);
    call(&mock, "POST", "/demo/me/signup", &app, &draft("west")).refused(400, "ReferencedResourceNotFound");
    let made = call(&mock, "POST", "/demo/me/signup", &app, &draft("south")).ok();
    assert_eq!(made["customer"]["stores"], json!([{"typeId": "store", "key": "south"}]));
    in_store(&mock, "south", "new@example.org", "").ok();
    for (seed, path) in [
        (json!({"stores": [{"key": "north"}, {"key": "north"}]}), "stores[1].key"),
        (json!({"stores": [{"key": "n"}]}), "stores[0].key"),
        (
            json!({"project": {"languages": ["en"]}, "stores": [{"key": "north", "languages": ["en", "de"]}]}),
            "stores[0].languages",
        ),
        (
            json!({
                "channels": [{"key": "cellar"}],
                "stores": [{"key": "north", "distributionChannels": [{"typeId": "channel", "key": "cellar"}]}],
            }),
            "stores[0].distributionChannels[0]",
        ),
        (
            json!({"stores": [{"key": "north", "supplyChannels": [{"typeId": "channel", "key": "none"}]}]}),
            "stores[0].supplyChannels[0]",
        ),
        (
            json!({"stores": [{"key": "north", "productSelections": [
                {"productSelection": {"typeId": "product-selection", "key": "none"}},
            ]}]}),
            "stores[0].productSelections[0].productSelection",
        ),
        (json!({"channels": [{"key": "cellar", "roles": []}]}), "channels[0].roles"),
        (json!({"channels": [{"key": "cellar"}, {"key": "cellar"}]}), "channels[1].key"),
        (
            json!({"productSelections": [{"name": {}, "products": [
                {"product": {"typeId": "product", "key": "none"}},
            ]}]}),
            "productSelections[0].products[0].product",
        ),
        (json!({"productSelections": [{"name": {}, "mode": "None"}]}), "productSelections[0].mode"),
    ] {
        let seed = Seed::parse(&seed.to_string()).unwrap();
        let error = Mock::builder().seed(seed).build().err().unwrap();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with(path), "{source}");
    }
}
