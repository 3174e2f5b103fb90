//! Every row of the table of operations has a method, which sends that row's request and no other; and the page that
//! lists them, `docs/operations.md`, says so.
//!
//! `REDRAW=1 cargo test -p ct-me --test operations` writes the page anew.

mod page;
mod samples;
mod walks;

use std::{path::Path, sync::Arc};

use bytes::Bytes;
use ct_me::{
    Client, Hosts,
    auth::Environment,
    model::operation::{Place, PlaceRule, Received, Row, table},
};
use ct_testing::{ManualClock, Reply, ScriptedTransport, SeededRandom};
use futures_executor::block_on;
use http::{Method, Request};

use walks::{Walk, walks};

/// What `walk` sends to the API.
fn sent(walk: &Walk) -> Vec<Request<Bytes>> {
    let network = ScriptedTransport::new(|request| match request.uri().path() {
        "/oauth/my-shop/anonymous/token" => Reply::json(
            200,
            r#"{"access_token": "canary-access", "token_type": "Bearer", "expires_in": 60,
                "scope": "manage_project:my-shop manage_my_profile:my-shop anonymous_id:visitor"}"#,
        ),
        _ => Reply::json(200, "{}"),
    });
    let shop = Client::builder("my-shop")
        .client_credentials("the-app", "canary-client-secret")
        .hosts(Hosts::sphere_io())
        .environment(Environment {
            transport: Arc::new(network.clone()),
            clock: Arc::new(ManualClock::new()),
            random: Arc::new(SeededRandom::new(7)),
        })
        .build()
        .expect("the configuration is complete");
    block_on((walk.run)(shop));
    let to_the_api = |request: &Request<Bytes>| request.uri().host() == Some("api.sphere.io");
    network.requests().into_iter().filter(to_the_api).collect()
}

/// Whether the path is one of the template's: `/me/carts/cart-1` of `/me/carts/{id}`, and not of `/me/carts/key={key}`.
fn is_of(path: &str, template: &str) -> bool {
    let (path, template): (Vec<_>, Vec<_>) = (path.split('/').collect(), template.split('/').collect());
    path.len() == template.len()
        && path.iter().zip(template).all(|(segment, template)| match template.split_once('{') {
            Some(("", _)) => !segment.contains('='),
            Some((before, _)) => segment.strip_prefix(before).is_some_and(|value| !value.is_empty()),
            None => *segment == template,
        })
}

fn check(row: &Row, method: &Method, walk: &Walk) {
    let name = row.name.as_str();
    let requests = sent(walk);
    let [request] = &requests[..] else { panic!("{name}: `{}` sends {}", walk.call, requests.len()) };
    assert_eq!(request.method(), method, "{name}: `{}`", walk.call);
    let path = request.uri().path().strip_prefix("/my-shop").expect("the project");
    let (place, path) = Received::place(path).expect("a place");
    assert!(row.rule(&place).is_some(), "{name}: `{}` asks in {place:?}", walk.call);
    let is_plain =
        !row.places.iter().any(|rule| matches!(rule, PlaceRule::Project)) || place == Place::Project;
    assert!(is_plain, "{name}: `{}` could ask in the project", walk.call);
    assert!(is_of(path, row.path), "{name}: `{}` asks for {path}, not {}", walk.call, row.path);
}

#[test]
fn every_row_has_a_method_that_sends_its_request() {
    for row in table() {
        let (walk, exists) = walks(row.name);
        check(row, &row.method, &walk);
        assert_eq!(exists.is_some(), row.has_twin, "{}: HEAD", row.name.as_str());
        if let Some(exists) = exists {
            check(row, &Method::HEAD, &exists);
        }
    }
}

#[test]
fn no_method_stands_for_two_rows() {
    let mut calls: Vec<_> = table().iter().map(|row| walks(row.name).0.call).collect();
    calls.sort_unstable();
    let all = calls.len();
    calls.dedup();
    assert_eq!(calls.len(), all);
}

#[test]
fn the_page_lists_them_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operations.md");
    let drawn = page::draw();
    if std::env::var_os("REDRAW").is_some() {
        std::fs::write(&path, &drawn).expect("the page can be written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == drawn, "docs/operations.md is stale: `cargo xtask operations` writes it anew");
}
