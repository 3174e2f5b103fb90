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

#[test]
fn no_lifetime_panics_or_makes_a_loop() {
    let numbers = [
        "0",
        "-1",
        "9007199254740992",
        "9223372036854775808",
        "18446744073709551615",
        "1e308",
        "1e999",
        "\"NaN\"",
        "\"\"",
        "\"3600\"",
        "null",
        "0.5",
        "[]",
    ];
    for number in numbers {
        let mut shop = Shop::new();
        let body = format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":{number}}}"#);
        shop.network.follow(move |_| Reply::json(200, body.clone()));
        let mut good = 0;
        for _ in 0..100 {
            good += u32::from(shop.bearer().is_ok());
        }
        assert!(shop.network.count() <= 2, "{number}: {}", shop.network.count());
        assert!(good == 0 || good == 100, "{number}");
    }
}
