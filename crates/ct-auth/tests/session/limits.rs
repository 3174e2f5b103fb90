//! Answers that cannot be meant: too large, out of the alphabet, numbers beyond reason.

use ct_auth::{AuthError, Hostile, Identity};
use ct_testing::Reply;

use crate::shop::Shop;

#[test]
fn an_answer_that_is_too_large_is_none() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::json(200, format!(r#"{{"access_token":"{}"}}"#, "a".repeat(65 * 1024))));
    assert!(matches!(shop.bearer(), Err(AuthError::Hostile(Hostile::TooLarge))));
    assert_eq!(shop.network.count(), 1, "asking again would not help");
}

#[test]
fn a_token_that_is_no_token_never_becomes_a_header() {
    for token in ["a\r\nX-Evil: 1", "a b", "", "\u{e9}"] {
        let mut shop = Shop::new();
        let body = serde_json::json!({"access_token": token, "expires_in": 3600}).to_string();
        shop.network.follow(move |_| Reply::json(200, body.clone()));
        assert!(matches!(shop.bearer(), Err(AuthError::Hostile(Hostile::Token(_)))), "{token:?}");
        assert_eq!(shop.session.identity(), Identity::None);
    }
}
