//! Numbers beyond reason, in every place where the auth host says one: lifetimes, expiries, statuses, pauses.

use std::time::Duration;

use ct_auth::{AuthError, Identity, Reason};
use ct_model::oauth::Introspection;
use ct_testing::Reply;
use http::header::RETRY_AFTER;

use crate::shop::{LIFETIME, Shop, customer};

/// As they stand in JSON; the last is none.
const NUMBERS: [&str; 16] = [
    "0",
    "-1",
    "9007199254740992",
    "9223372036854775808",
    "18446744073709551615",
    "1e308",
    "1e999",
    "-1e999",
    "0.5",
    r#""NaN""#,
    r#""""#,
    r#""3600""#,
    "null",
    "[]",
    "{}",
    "NaN",
];

fn is_json(number: &str) -> bool {
    number != "NaN"
}

fn guest(shop: &mut Shop, chosen: Option<&'static str>) -> Result<Identity, AuthError> {
    let session = shop.session.clone();
    shop.finish(async move { session.sign_in_anonymously(chosen).await })
}

/// An answer for everybody: to the app, to a customer and to an anonymous guest.
fn answer(scope: &str, number: &str) -> Reply {
    Reply::json(
        200,
        format!(
            r#"{{"access_token":"canary-a","token_type":"Bearer","refresh_token":"canary-r","scope":"{scope}","expires_in":{number}}}"#
        ),
    )
}

/// The token is asked for a hundred times: that makes one or two requests, and all are told the same.
fn assert_steady(shop: &mut Shop, number: &str) {
    let before = shop.network.count();
    let good = (0..100).filter(|_| shop.bearer().is_ok()).count();
    assert!(good == 0 || good == 100, "{number}: {good}");
    assert!(shop.network.count() - before <= 3, "{number}: {}", shop.network.count() - before);
}

#[test]
fn no_lifetime_of_an_app_s_token_panics_or_makes_a_loop() {
    for number in NUMBERS {
        let mut shop = Shop::new();
        shop.network.follow(move |_| answer("", number));
        assert_steady(&mut shop, number);
        assert_eq!(shop.session.identity() == Identity::App, is_json(number), "{number}");
    }
}

#[test]
fn no_lifetime_of_a_customer_s_token_costs_her_session() {
    for number in NUMBERS {
        let mut shop = Shop::new();
        shop.network.follow(move |_| answer("customer_id:alice", number));
        assert_eq!(shop.sign_in("alice").is_ok(), is_json(number), "{number}");
        let identity = if is_json(number) { customer("alice") } else { Identity::None };
        assert_eq!(shop.session.identity(), identity, "{number}");

        // The same from a refresh.
        let mut shop = Shop::signed_in("alice");
        shop.advance(LIFETIME);
        shop.network.follow(move |_| answer("customer_id:alice", number));
        assert_steady(&mut shop, number);
        assert_eq!(shop.session.identity(), customer("alice"), "{number}");
    }
}

#[test]
fn no_lifetime_of_a_guest_s_token_costs_her_session() {
    for number in NUMBERS {
        for chosen in [None, Some("me")] {
            let mut shop = Shop::new();
            shop.network.follow(move |_| answer("anonymous_id:me", number));
            let began = guest(&mut shop, chosen);
            assert_eq!(began.is_ok(), is_json(number), "{number}");
            let identity =
                if is_json(number) { Identity::Anonymous { id: "me".into() } } else { Identity::None };
            assert_eq!(shop.session.identity(), identity, "{number}");
            if is_json(number) {
                assert_steady(&mut shop, number);
                assert_eq!(shop.session.identity(), identity, "{number}");
            }
        }
        // One that begins by itself.
        let mut shop = Shop::for_guests();
        shop.network.follow(move |_| answer("anonymous_id:me", number));
        assert_steady(&mut shop, number);
        assert_eq!(shop.session.needs_credentials(), None, "{number}");
    }
}

#[test]
fn no_expiry_hides_whether_a_token_is_active() {
    for number in NUMBERS {
        let mut shop = Shop::signed_in("alice");
        let bearer = shop.bearer().unwrap();
        shop.network.follow(move |_| Reply::json(200, format!(r#"{{"active":true,"exp":{number}}}"#)));
        let session = shop.session.clone();
        let said = shop.finish(async move { session.introspect(&bearer).await });
        match said {
            Ok(Introspection { active, .. }) => assert!(active && is_json(number), "{number}"),
            Err(error) => assert!(error.is_retryable() && !is_json(number), "{number}: {error:?}"),
        }
        assert_eq!(shop.session.identity(), customer("alice"), "asking changes nothing");
    }
}

#[test]
fn no_status_in_a_body_hides_a_refusal() {
    for number in NUMBERS {
        let mut shop = Shop::signed_in("alice");
        let old = shop.bearer().unwrap();
        let body = format!(r#"{{"statusCode":{number},"error":"invalid_grant"}}"#);
        shop.network.follow(move |_| Reply::json(400, body.clone()));
        let error = shop.replace(&old).unwrap_err();
        let reason = is_json(number).then_some(Reason::Revoked);
        assert_eq!((error.reason(), shop.session.needs_credentials()), (reason, reason), "{number}");
    }
}

/// What the auth host asks for in `Retry-After`, and how long a caller is told to wait then.
#[test]
fn no_pause_panics_wakes_too_early_or_lasts_for_ever() {
    const HOUR: u64 = 3600;
    let rows: [(&str, Option<u64>); 21] = [
        ("0", None),
        ("-1", None),
        ("3600", Some(HOUR)),
        ("9007199254740992", Some(HOUR)),
        ("9223372036854775808", Some(HOUR)),
        ("18446744073709551615", Some(HOUR)),
        ("18446744073709551616", Some(HOUR)),
        ("1e308", None),
        ("0.5", None),
        ("NaN", None),
        ("", None),
        ("\"3600\"", None),
        // The test's time is Thursday, 1 October 2026, 12:00:00.
        ("Thu, 01 Oct 2026 12:01:00 GMT", Some(60)),
        ("Thu, 01 Oct 2026 11:59:59 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Sat, 01 Jan 0000 00:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:60 GMT", Some(HOUR)),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("Thu, 01 Oct 18446744073709551615 12:00:00 GMT", None),
        ("Thu, -1 Oct 2026 12:01:00 GMT", None),
        ("Thu, 32 Oct 2026 12:01:00 GMT", None),
    ];
    for (header, asked) in rows {
        let mut shop = Shop::new();
        shop.network.follow(move |_| Reply::html(429).with_header(RETRY_AFTER, header));
        shop.bearer().unwrap_err();
        let made = shop.network.count();
        // Where nothing sensible is asked for, the session's own attempts and waits hold.
        assert_eq!(made, if asked.is_some() { 1 } else { 3 }, "{header}");
        let told = shop.bearer().unwrap_err().retry_after().expect("it is too early");
        match asked {
            Some(seconds) => assert_eq!(told, Duration::from_secs(seconds), "{header}"),
            None => assert!(told <= Duration::from_secs(30), "{header}: {told:?}"),
        }
        shop.clock.advance(told - Duration::from_nanos(1));
        shop.bearer().unwrap_err();
        assert_eq!(shop.network.count(), made, "{header}: too early");
        shop.clock.advance(Duration::from_nanos(1));
        shop.bearer().unwrap_err();
        assert!(shop.network.count() > made, "{header}: never again");
    }
}
