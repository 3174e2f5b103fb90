//! Asking the auth host about a token.

use ct_auth::{AuthError, Hostile, Unavailable, UnavailableKind};
use ct_model::oauth::Introspection;
use ct_testing::Reply;

use crate::shop::{Shop, customer, refusal};

fn introspect(shop: &mut Shop) -> Result<Introspection, AuthError> {
    let bearer = shop.bearer().unwrap();
    let session = shop.session.clone();
    shop.finish(async move { session.introspect(&bearer).await })
}

#[test]
fn the_auth_host_is_asked_and_believed() {
    let mut shop = Shop::signed_in("alice");
    let body = r#"{"active":true,"scope":"manage_my_orders:my-shop","exp":1790856000000,"client_id":"x"}"#;
    shop.network.follow(move |_| Reply::json(200, body));
    let said = introspect(&mut shop).unwrap();
    assert!(said.active);
    assert_eq!((said.exp, said.scope.unwrap().len()), (Some(1_790_856_000_000), 1));
    let request = shop.network.requests().pop().unwrap();
    assert_eq!(request.uri(), "https://auth.example.com/base/oauth/introspect");
    assert!(request.headers()["authorization"].to_str().unwrap().starts_with("Basic "));
    assert!(shop.forms().pop().unwrap()["token"].starts_with("canary-alice"));
    shop.network.follow(|_| Reply::json(200, r#"{"active":false}"#));
    assert!(!introspect(&mut shop).unwrap().active);
    assert_eq!(shop.session.identity(), customer("alice"), "asking changes nothing");
}

#[test]
fn who_may_not_ask_is_told_so_and_a_host_that_is_down_is_asked_again() {
    let mut shop = Shop::signed_in("alice");
    shop.network.follow(|_| refusal("insufficient_scope"));
    let error = introspect(&mut shop).unwrap_err();
    assert!(
        matches!(&error, AuthError::Refused(refusal) if refusal.code == "insufficient_scope"),
        "{error:?}"
    );
    let before = shop.network.count();
    shop.network.follow(|_| Reply::html(503));
    assert!(introspect(&mut shop).unwrap_err().is_retryable());
    assert_eq!(shop.network.count() - before, 3);
    shop.network.follow(|_| Reply::Never);
    let error = introspect(&mut shop).unwrap_err();
    assert!(matches!(error, AuthError::Unavailable(Unavailable { kind: UnavailableKind::Deadline, .. })));
    shop.network.follow(|_| Reply::json(200, "a".repeat(65 * 1024)));
    assert!(matches!(introspect(&mut shop), Err(AuthError::Hostile(Hostile::TooLarge))));
}
