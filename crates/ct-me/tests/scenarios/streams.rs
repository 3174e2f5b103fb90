//! Every result of a query, each once, whatever happens meanwhile.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use ct_me::{Cause, Error, model::Cart};
use ct_testing::{Gate, Reply};
use futures_util::{FutureExt as _, Stream, StreamExt as _};
use http::Request;
use serde_json::{Value, json};

use crate::shop::{Shop, cart, granting};

type Carts = Arc<Mutex<BTreeMap<String, Value>>>;

fn carts(ids: impl IntoIterator<Item = u32>) -> Carts {
    let named = |id: u32| {
        let mut json = cart();
        json["id"] = json!(format!("cart-{id:03}"));
        (format!("cart-{id:03}"), json)
    };
    Arc::new(Mutex::new(ids.into_iter().map(named).collect()))
}

fn query(request: &Request<Bytes>) -> Vec<(String, String)> {
    form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// A page, as the platform makes it: by the ids, after the one that the predicate names.
fn page(carts: &Carts, request: &Request<Bytes>) -> Reply {
    let query = query(request);
    let one = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    assert_eq!((one("sort"), one("withTotal"), one("offset")), (Some("id asc"), Some("false"), None));
    let limit: usize = one("limit").expect("a limit").parse().expect("a number");
    let after = query
        .iter()
        .filter(|(key, _)| key == "where")
        .find_map(|(_, predicate)| predicate.strip_prefix("id > \"").and_then(|rest| rest.strip_suffix('"')));
    let carts = carts.lock().expect("not poisoned");
    let results: Vec<_> =
        carts.iter().filter(|(id, _)| after.is_none_or(|after| id.as_str() > after)).take(limit).collect();
    let results: Vec<_> = results.into_iter().map(|(_, cart)| cart).collect();
    let page = json!({ "limit": limit, "offset": 0, "count": results.len(), "results": results });
    Reply::json(200, page.to_string())
}

fn ids(results: Vec<Result<Cart, Error>>) -> Vec<String> {
    results.into_iter().map(|cart| cart.expect("a cart").id.to_string()).collect()
}

fn next<S: Stream + Unpin>(shop: &mut Shop, stream: &mut S) -> Option<S::Item> {
    shop.tasks.run();
    stream.next().now_or_never().expect("nothing to wait for")
}

#[test]
fn every_result_comes_once_page_by_page() {
    let all = carts(0..7);
    let there = Arc::clone(&all);
    let mut shop = Shop::new(granting(move |request| page(&there, request))).signed_in();
    let stream = shop.client.carts().filter("cartState = \"Active\"").sort("createdAt desc").limit(3).all();
    let results = shop.tasks.finish(async move { Ok::<_, Error>(stream.collect::<Vec<_>>().await) });
    let expected: Vec<_> = (0..7).map(|id| format!("cart-{id:03}")).collect();
    assert_eq!(ids(results.expect("all")), expected);
    let requests = shop.to_the_api();
    assert_eq!(requests.len(), 3);
    let predicates = |request| {
        let query = query(request).into_iter();
        query.filter(|(name, _)| name == "where").map(|(_, predicate)| predicate).collect::<Vec<_>>()
    };
    assert_eq!(predicates(&requests[0]), ["cartState = \"Active\""]);
    assert_eq!(predicates(&requests[2]), ["cartState = \"Active\"", "id > \"cart-005\""]);
}

#[test]
fn what_comes_and_goes_meanwhile_makes_no_other_be_skipped_or_repeated() {
    let all = carts([10, 20, 30, 40, 50]);
    let there = Arc::clone(&all);
    let mut shop = Shop::new(granting(move |request| page(&there, request))).signed_in();
    let mut stream = shop.client.carts().limit(2).all();
    let mut seen = vec![next(&mut shop, &mut stream), next(&mut shop, &mut stream)];
    {
        let mut all = all.lock().expect("not poisoned");
        all.remove("cart-010");
        all.remove("cart-020");
        all.extend(carts([5, 6, 7]).lock().expect("not poisoned").clone());
    }
    while let Some(cart) = next(&mut shop, &mut stream) {
        seen.push(Some(cart));
    }
    let expected = ["cart-010", "cart-020", "cart-030", "cart-040", "cart-050"];
    assert_eq!(ids(seen.into_iter().flatten().collect()), expected);
}

#[test]
fn a_page_is_asked_for_when_it_is_needed_and_an_empty_query_ends_at_once() {
    let mut shop = Shop::new(granting(move |request| page(&carts([]), request))).signed_in();
    let mut stream = shop.client.carts().limit(0).all();
    assert_eq!(shop.api_requests(), 0, "nothing was taken yet");
    assert!(next(&mut shop, &mut stream).is_none() && next(&mut shop, &mut stream).is_none());
    assert_eq!(shop.api_requests(), 1);
}

#[test]
fn an_error_ends_it() {
    let all = carts(0..4);
    let mut pages = 0;
    let mut shop = Shop::new(granting(move |request| {
        pages += 1;
        if pages == 2 { Reply::html(400) } else { page(&all, request) }
    }))
    .signed_in();
    let mut stream = shop.client.carts().limit(2).all();
    assert!(next(&mut shop, &mut stream).is_some_and(|cart| cart.is_ok()));
    assert!(next(&mut shop, &mut stream).is_some_and(|cart| cart.is_ok()));
    let error = next(&mut shop, &mut stream).expect("the error").expect_err("no page");
    assert_eq!(error.status(), Some(400));
    assert!(next(&mut shop, &mut stream).is_none() && next(&mut shop, &mut stream).is_none());
    assert_eq!(shop.api_requests(), 2);
}

#[test]
fn waiting_can_be_given_up_and_taken_up_again() {
    let gate = Gate::new();
    let (held, all) = (gate.clone(), carts(0..2));
    let mut shop = Shop::new(granting(move |request| page(&all, request).held_by(&held))).signed_in();
    let mut stream = shop.client.carts().all();
    assert!(stream.next().now_or_never().is_none(), "it waits, and the wait is given up");
    gate.open();
    assert_eq!(next(&mut shop, &mut stream).expect("one").expect("a cart").id.as_str(), "cart-000");
    assert_eq!(next(&mut shop, &mut stream).expect("one").expect("a cart").id.as_str(), "cart-001");
    assert!(next(&mut shop, &mut stream).is_none());
    assert_eq!(shop.api_requests(), 1, "the request was not lost");
}

#[test]
fn a_kind_without_an_id_does_not_begin_the_walk_again() {
    let unit = json!({ "unitType": "Novel" });
    let page = json!({ "limit": 1, "offset": 0, "count": 1, "results": [unit] }).to_string();
    let shop = Shop::new(granting(move |_| Reply::json(200, page.clone())));
    let client = shop.client.with_token("canary-own-token").expect("a token");
    let mut stream = client.business_units().limit(1).all();
    let error = stream.next().now_or_never().expect("an answer").expect("one").expect_err("no id");
    assert!(matches!(error.cause(), Cause::NoId), "{error:?}");
    assert!(stream.next().now_or_never().expect("an end").is_none());
    assert_eq!(shop.api_requests(), 1);
}
