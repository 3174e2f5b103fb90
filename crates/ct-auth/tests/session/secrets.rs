//! Scenario 13: nothing secret in what can be printed.

use std::error::Error;

use ct_auth::{AccessToken, Bearer, ClientCredentials, SessionConfig, machine::TokenMachine};
use ct_testing::Reply;
use http::Uri;

use crate::shop::Shop;

const CANARY: &str = "canary";

fn check(text: &str) {
    assert!(!text.contains(CANARY), "{text}");
}

fn chain(error: &dyn Error) -> Vec<String> {
    let mut texts = vec![error.to_string()];
    texts.extend(error.source().into_iter().flat_map(chain));
    texts
}

#[test]
fn nothing_secret_is_printed() {
    let mut shop = Shop::signed_in("alice");
    let bearer: Bearer = shop.bearer().unwrap();
    check(&format!("{bearer:?} {:?} {:#?}", shop.session, bearer.header()));
    assert!(bearer.header().to_str().unwrap().contains(CANARY), "the canary is there to be found");
    assert!(bearer.header().is_sensitive());
    for request in shop.network.requests() {
        check(&format!("{} {:?}", request.uri(), request.headers()));
    }
    let client = ClientCredentials { id: "client".into(), secret: "canary".into() };
    check(&format!(
        "{:?}",
        SessionConfig::new("my-shop".parse().unwrap(), Uri::from_static("https://a"), client)
    ));
    let token = AccessToken::new("canary".into()).unwrap();
    check(&format!("{token:?} {:?}", token.header()));
    check(&format!("{:?}", TokenMachine::new()));
}

#[test]
fn an_error_repeats_nothing_secret_even_if_the_auth_host_does() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    shop.network.follow(|request| {
        let sent = String::from_utf8(request.body().to_vec()).unwrap();
        let body = serde_json::json!({"error": "invalid_grant", "error_description": sent});
        Reply::json(400, body.to_string())
    });
    let error = shop.replace(&old).unwrap_err();
    check(&format!("{error:?} {error:#?}"));
    let texts = chain(&error);
    texts.iter().for_each(|text| check(text));
    assert!(texts.len() >= 3, "{texts:?}");
    let error = shop.sign_in("alice").unwrap_err();
    check(&format!("{error:?}"));
    chain(&error).iter().for_each(|text| check(text));
}

#[test]
fn a_chain_says_each_thing_once() {
    let mut shop = Shop::new();
    for kind in [ct_auth::TransportErrorKind::NotSent, ct_auth::TransportErrorKind::Unknown] {
        shop.network.follow(move |_| Reply::Fail(kind));
        let texts = chain(&shop.bearer().unwrap_err());
        for (index, text) in texts.iter().enumerate() {
            assert!(texts[index + 1..].iter().all(|later| !text.contains(later.as_str())), "{texts:?}");
        }
        shop.advance(60);
    }
}
