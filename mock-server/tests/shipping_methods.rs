//! Which shipping methods match a place or a cart, and at which rate.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use mock_server::{Mock, Seed};
use serde_json::{Value, json};
use support::{ADMIN, ALICE, HandClock, PASSWORD, app_token, builder, call, form};

fn shop() -> Mock {
    let seed = Seed::parse(include_str!("conformance/seed.json")).unwrap();
    builder(&HandClock::default()).seed(seed).build().unwrap()
}

fn signed_in(mock: &Mock, email: &str, password: &str) -> String {
    let asked = format!("grant_type=password&username={email}&password={password}");
    let token = form(mock, "/oauth/demo/customers/token", ADMIN, &asked).ok();
    token["access_token"].as_str().unwrap().to_owned()
}

/// The keys of the methods that match, each with the prices that are marked.
fn matching(mock: &Mock, query: &str) -> Vec<(String, Vec<u64>)> {
    let token = app_token(mock, ADMIN);
    let page = call(mock, "GET", &format!("/demo/shipping-methods/{query}"), &token, "").ok();
    let of = |method: &Value| {
        let rates = method["zoneRates"].as_array().unwrap().iter();
        let rates = rates.flat_map(|rate| rate["shippingRates"].as_array().unwrap());
        let marked = rates.filter(|rate| rate["isMatching"] == true);
        let prices = marked.map(|rate| rate["price"]["centAmount"].as_u64().unwrap()).collect();
        (method["key"].as_str().unwrap().to_owned(), prices)
    };
    page["results"].as_array().unwrap().iter().map(of).collect()
}

fn expected(methods: &[(&str, &[u64])]) -> Vec<(String, Vec<u64>)> {
    methods.iter().map(|(key, prices)| ((*key).to_owned(), prices.to_vec())).collect()
}

#[test]
fn a_place_is_in_a_zone_by_its_state_or_by_its_country() {
    let mock = shop();
    let germany = expected(&[("express", &[1490]), ("post", &[490, 590, 1990]), ("north-only", &[100])]);
    assert_eq!(matching(&mock, "matching-location?country=DE"), germany);
    assert_eq!(matching(&mock, "matching-location?country=DE&state=Bavaria"), germany);
    let in_dollars = expected(&[("post", &[590, 1990])]);
    assert_eq!(matching(&mock, "matching-location?country=DE&currency=USD"), in_dollars);
    let new_york = expected(&[("post", &[1990])]);
    assert_eq!(matching(&mock, "matching-location?country=US&state=New%20York"), new_york);
    for nowhere in ["country=US", "country=US&state=Ohio", "country=FR", "country=DE&currency=GBP"] {
        assert_eq!(matching(&mock, &format!("matching-location?{nowhere}")), [], "{nowhere}");
    }
}

#[test]
fn a_cart_has_one_rate_of_each_method() {
    let mock = shop();
    let token = &signed_in(&mock, ALICE, PASSWORD);
    let draft = json!({"currency": "EUR", "country": "DE", "shippingAddress": {"country": "DE"}}).to_string();
    let cart = call(&mock, "POST", "/demo/me/carts", token, &draft).ok();
    let id = cart["id"].as_str().unwrap();

    let home = expected(&[("express", &[1490]), ("post", &[490])]);
    assert_eq!(matching(&mock, &format!("matching-cart?cartId={id}")), home);
    let elsewhere = |query: &str| matching(&mock, &format!("matching-cart-location?cartId={id}&{query}"));
    assert_eq!(elsewhere("country=DE"), home);
    assert_eq!(elsewhere("country=US&state=New%20York"), [], "no rate in euros");
}

#[test]
fn the_demo_shop_sends_wherever_it_sells() {
    let mock = builder(&HandClock::default()).build().unwrap();
    let place = |query: &str| matching(&mock, &format!("matching-location?{query}"));
    for (countries, currency, prices) in [
        (&["DE", "AT", "FR", "NL"][..], "EUR", [490, 1290]),
        (&["GB"], "GBP", [395, 1095]),
        (&["US"], "USD", [690, 1990]),
        (&["JP"], "JPY", [900, 2400]),
    ] {
        for country in countries {
            let sent = expected(&[("standard", &prices[..1]), ("express", &prices[1..])]);
            assert_eq!(place(&format!("country={country}&currency={currency}")), sent, "{country}");
        }
    }
    assert_eq!(place("country=GB&currency=EUR"), [], "another zone's currency");
    assert_eq!(place("country=SE"), [], "no zone");
}

#[test]
fn the_demo_shop_sends_a_cart_only_if_it_is_told_how() {
    let mock = builder(&HandClock::default()).build().unwrap();
    let token = &signed_in(&mock, "maria.weber@example.com", "kiefernwald");
    let draft = json!({
        "currency": "EUR", "country": "DE", "shippingAddress": {"country": "DE"},
        "lineItems": [{"sku": "EM133-CRE-RIM-350", "quantity": 1}],
    });
    let cart = call(&mock, "POST", "/demo/me/carts", token, &draft.to_string()).ok();
    assert_eq!(cart["shippingInfo"], Value::Null, "not even in the default way");

    let path = format!("/demo/me/carts/{}", cart["id"].as_str().unwrap());
    let sent = json!({"version": cart["version"], "actions": [
        {"action": "setShippingMethod", "shippingMethod": {"typeId": "shipping-method", "key": "standard"}},
    ]});
    let cart = call(&mock, "POST", &path, token, &sent.to_string()).ok();
    assert_eq!(cart["shippingInfo"]["price"]["centAmount"], 490);

    let item = &cart["lineItems"][0]["id"];
    let more = json!({"version": cart["version"], "actions": [
        {"action": "changeLineItemQuantity", "lineItemId": item, "quantity": 50},
    ]});
    let cart = call(&mock, "POST", &path, token, &more.to_string()).ok();
    assert_eq!(cart["shippingInfo"]["price"]["centAmount"], 0, "free above 100 euros");
}
