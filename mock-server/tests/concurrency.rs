//! Many at once: of those that saw one version one wins, and nothing is lost.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::{collections::BTreeMap, sync::Barrier, thread};

use mock_server::{Mock, Seed};
use serde_json::{Value, json};
use support::{ADMIN, ALICE, Answer, HandClock, PASSWORD, builder, call, form};

const CALLERS: usize = 200;

fn shop() -> (Mock, String) {
    let seed = Seed::parse(include_str!("conformance/seed.json")).unwrap();
    let mock = builder(&HandClock::default()).seed(seed).build().unwrap();
    let asked = format!("grant_type=password&username={ALICE}&password={PASSWORD}");
    let token = form(&mock, "/oauth/demo/customers/token", ADMIN, &asked).ok();
    (mock, token["access_token"].as_str().unwrap().to_owned())
}

fn cart(mock: &Mock, token: &str, items: &Value) -> Value {
    let draft = json!({
        "currency": "EUR", "country": "DE", "shippingAddress": {"country": "DE"}, "lineItems": items,
    });
    call(mock, "POST", "/demo/me/carts", token, &draft.to_string()).ok()
}

/// Asks as often as there are callers, all at the same time.
fn at_once(ask: impl Fn() -> Answer + Sync) -> BTreeMap<u16, Vec<Answer>> {
    let together = Barrier::new(CALLERS);
    let mut answers: BTreeMap<u16, Vec<Answer>> = BTreeMap::new();
    thread::scope(|scope| {
        let one = || {
            together.wait();
            ask()
        };
        let asked: Vec<_> = (0..CALLERS).map(|_| scope.spawn(one)).collect();
        for answer in asked.into_iter().map(|asked| asked.join().unwrap()) {
            answers.entry(answer.status.as_u16()).or_default().push(answer);
        }
    });
    answers
}

fn counts(answers: &BTreeMap<u16, Vec<Answer>>) -> Vec<(u16, usize)> {
    answers.iter().map(|(status, answers)| (*status, answers.len())).collect()
}

#[test]
fn of_two_hundred_line_items_for_one_version_one_is_added() {
    let (mock, token) = shop();
    let cart = cart(&mock, &token, &json!([]));
    let path = format!("/demo/me/carts/{}", cart["id"].as_str().unwrap());
    let add =
        json!({"version": cart["version"], "actions": [{"action": "addLineItem", "sku": "R-2"}]}).to_string();
    let mut answers = at_once(|| call(&mock, "POST", &path, &token, &add));
    assert_eq!(counts(&answers), [(200, 1), (409, CALLERS - 1)]);
    let updated = answers.remove(&200).unwrap().remove(0).json();
    for answer in answers.remove(&409).unwrap() {
        let refusal = answer.refused(409, "ConcurrentModification").json();
        assert_eq!(refusal["errors"][0]["currentVersion"], updated["version"]);
    }
    assert_eq!(updated["totalLineItemQuantity"], 1);
    assert_eq!(call(&mock, "GET", &path, &token, "").ok(), updated);
    assert_eq!(mock.panics(), 0);
}

#[test]
fn whoever_tries_again_with_the_current_version_loses_nothing() {
    let (mock, token) = shop();
    let cart = cart(&mock, &token, &json!([]));
    let path = format!("/demo/me/carts/{}", cart["id"].as_str().unwrap());
    let answers = at_once(|| {
        let mut version = cart["version"].clone();
        loop {
            let add = json!({"version": version, "actions": [{"action": "addLineItem", "sku": "R-2"}]});
            let answer = call(&mock, "POST", &path, &token, &add.to_string());
            if answer.status != 409 {
                return answer;
            }
            version = answer.json()["errors"][0]["currentVersion"].clone();
        }
    });
    assert_eq!(counts(&answers), [(200, CALLERS)]);
    let settled = call(&mock, "GET", &path, &token, "").ok();
    assert_eq!(settled["totalLineItemQuantity"], CALLERS);
    assert_eq!(settled["lineItems"].as_array().unwrap().len(), 1);
}

#[test]
fn of_two_hundred_orders_of_one_cart_one_is_made() {
    let (mock, token) = shop();
    let cart = cart(&mock, &token, &json!([{"sku": "R-2"}]));
    let draft = json!({"id": cart["id"], "version": cart["version"]}).to_string();
    let mut answers = at_once(|| call(&mock, "POST", "/demo/me/orders", &token, &draft));
    assert_eq!(counts(&answers), [(201, 1), (409, CALLERS - 1)]);
    let order = answers.remove(&201).unwrap().remove(0).json();
    let orders = call(&mock, "GET", "/demo/me/orders", &token, "").ok();
    assert_eq!((&orders["total"], &orders["results"][0]), (&json!(1), &order));
    let path = format!("/demo/me/carts/{}", cart["id"].as_str().unwrap());
    let ordered = call(&mock, "GET", &path, &token, "").ok();
    assert_eq!((&ordered["cartState"], &ordered["lineItems"]), (&json!("Ordered"), &cart["lineItems"]));
}
