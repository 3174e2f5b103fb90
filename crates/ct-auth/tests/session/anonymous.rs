//! Scenarios 1, 3, 4: anonymous sessions.

use std::sync::Arc;

use ct_auth::{AuthError, Guest, Hostile, Identity, MemoryStore, Reason, SessionConfig, TransportErrorKind};
use ct_testing::{Gate, Reply};

use crate::shop::{LIFETIME, Shop, customer, guest_token, is_refresh, refusal, sign_in, unless};

fn begin(shop: &mut Shop, chosen: Option<&'static str>) -> Result<Identity, AuthError> {
    let session = shop.session.clone();
    shop.finish(async move { session.sign_in_anonymously(chosen).await })
}

fn anonymous_id(identity: Identity) -> String {
    match identity {
        Identity::Anonymous { id } => id,
        other => panic!("not anonymous: {other:?}"),
    }
}

/// Scenario 1.
#[test]
fn cold_calls_of_guests_make_one_token_request_and_one_anonymous_id() {
    for callers in [50, 10_000] {
        let mut shop = Shop::for_guests();
        let mut changes = shop.session.changes();
        let calls: Vec<_> = (0..callers).map(|_| shop.start_bearer()).collect();
        shop.tasks.run();
        let first = calls[0].take().unwrap().unwrap();
        assert!(calls[1..].iter().all(|call| call.take().unwrap().unwrap().header() == first.header()));
        assert_eq!(shop.network.count(), 1);
        assert_eq!(shop.network.requests()[0].uri().path(), "/base/oauth/my-shop/anonymous/token");
        assert_eq!(shop.forms()[0].get("anonymous_id"), None, "the platform chooses it");
        assert_eq!(changes.try_next().unwrap().identity, shop.session.identity());
        assert_eq!(changes.try_next(), None, "one id");
        assert!(shop.session.durable());
    }
}

/// Scenario 3.
#[test]
fn an_expired_guest_is_renewed_by_her_refresh_token_and_keeps_her_id() {
    let mut shop = Shop::new();
    let id = anonymous_id(begin(&mut shop, None).unwrap());
    for renewals in 1..=2 {
        shop.advance(LIFETIME);
        shop.bearer().unwrap();
        assert_eq!(anonymous_id(shop.session.identity()), id);
        let requests = shop.network.requests();
        assert_eq!(requests.len(), 1 + renewals);
        let last = requests.last().unwrap();
        assert_eq!(last.uri().path(), "/base/oauth/token");
        assert_eq!(last.headers()["content-type"], "application/x-www-form-urlencoded");
        let form = shop.forms().pop().unwrap();
        assert_eq!(form["grant_type"], "refresh_token");
        assert_eq!(form["refresh_token"], format!("canary-guest-refresh-{id}"));
    }
    let another = shop.another();
    let there = another.clone();
    let resumed = shop.finish(async move { there.resume().await }).unwrap();
    assert_eq!(anonymous_id(resumed), id, "after a restart, too");
    shop.finish(async move { another.bearer().await }).unwrap();
    assert_eq!(shop.grants()[1..], ["refresh_token", "refresh_token", "refresh_token"]);
}

/// Scenario 4.
#[test]
fn a_chosen_id_arrives_whole_and_is_stored() {
    let mut shop = Shop::new();
    let identity = begin(&mut shop, Some("a&b c=é+%")).unwrap();
    assert_eq!(anonymous_id(identity), "a&b c=é+%");
    assert_eq!(shop.forms()[0]["anonymous_id"], "a&b c=é+%");
    let body = shop.network.requests()[0].body().clone();
    let text = str::from_utf8(&body).unwrap();
    assert!(text.ends_with("anonymous_id=a%26b+c%3D%C3%A9%2B%25"), "{text}");
    assert!(shop.network.requests()[0].uri().query().is_none());
}

/// Scenario 4.
#[test]
fn a_chosen_id_is_never_sent_a_second_time() {
    let rows: [(fn() -> Reply, usize); 6] = [
        (|| Reply::html(503), 1),
        (|| Reply::html(500), 1),
        (|| Reply::json(429, "{}"), 1),
        (|| Reply::Fail(TransportErrorKind::Unknown), 1),
        (|| Reply::Never, 1),
        (|| Reply::Fail(TransportErrorKind::NotSent), 3), // not a byte of it was received
    ];
    for (reply, sent) in rows {
        let mut shop = Shop::new();
        shop.network.follow(move |_| reply());
        let error = begin(&mut shop, Some("mine")).unwrap_err();
        assert!(error.is_retryable(), "{error:?}");
        assert_eq!((shop.network.count(), shop.session.identity()), (sent, Identity::None), "{error:?}");
        shop.network.follow(|_| Reply::html(503));
        let before = shop.network.count();
        begin(&mut shop, None).unwrap_err();
        assert_eq!(shop.network.count() - before, 3, "without one it may be sent again");
    }
}

#[test]
fn a_token_of_another_or_of_no_anonymous_session_is_refused() {
    for (chosen, granted, expected) in [
        (Some("mine"), "anonymous_id:theirs", Hostile::AnotherAnonymous),
        (None, "view_products:my-shop", Hostile::NotAnonymous),
        (None, "customer_id:alice", Hostile::NotAnonymous),
    ] {
        let mut shop = Shop::new();
        let body = serde_json::json!({"access_token": "a", "expires_in": 60, "scope": granted}).to_string();
        shop.network.follow(move |_| Reply::json(200, body.clone()));
        let error = begin(&mut shop, chosen).unwrap_err();
        assert!(matches!(&error, AuthError::Hostile(hostile) if *hostile == expected), "{error:?}");
        assert_eq!(shop.session.identity(), Identity::None);
    }
    let mut shop = Shop::new();
    begin(&mut shop, Some("mine")).unwrap();
    shop.network.follow(|_| guest_token("a", LIFETIME, None, "theirs"));
    shop.advance(LIFETIME);
    let error = shop.bearer().unwrap_err();
    assert!(matches!(error, AuthError::Hostile(Hostile::AnotherAnonymous)), "{error:?}");
    assert_eq!(anonymous_id(shop.session.identity()), "mine");
}

#[test]
fn a_guest_who_is_refused_is_lost_with_an_event() {
    let mut shop = Shop::new();
    begin(&mut shop, Some("mine")).unwrap();
    let mut changes = shop.session.changes();
    shop.network.follow(unless(|form| is_refresh(form).then(|| refusal("invalid_grant"))));
    shop.advance(LIFETIME);
    assert_eq!(shop.bearer().unwrap_err().reason(), Some(Reason::Revoked));
    let change = changes.try_next().unwrap();
    assert_eq!((change.identity, change.needs_credentials), (Identity::None, Some(Reason::Revoked)));
    assert!(shop.bearer().unwrap_err().needs_sign_in(), "nobody takes her place");
    assert_eq!(shop.grants(), ["client_credentials", "refresh_token"]);
    let another = begin(&mut shop, None).unwrap();
    assert_ne!(anonymous_id(another), "mine");
}

#[test]
fn a_guest_who_is_refused_is_replaced_where_the_app_said_so() {
    for guest in [Guest::App, Guest::Anonymous] {
        let custom = |config| SessionConfig { replace_lost_anonymous: true, guest, ..config };
        let mut shop = Shop::custom(Arc::new(MemoryStore::new()), custom);
        begin(&mut shop, Some("mine")).unwrap();
        let epoch = shop.session.epoch();
        let mut changes = shop.session.changes();
        shop.network.follow(unless(|form| is_refresh(form).then(|| refusal("invalid_grant"))));
        shop.advance(LIFETIME);
        assert!(matches!(shop.bearer(), Err(AuthError::SessionChanged)), "not under another name");
        assert!(shop.session.epoch() > epoch);
        shop.advance(1);
        shop.bearer().unwrap();
        let news: Vec<_> = std::iter::from_fn(|| changes.try_next()).map(|change| change.identity).collect();
        assert_eq!(news, [Identity::None, shop.session.identity()]);
        assert_ne!(anonymous_id(shop.session.identity()), "mine");
        assert_eq!(shop.grants(), ["client_credentials", "refresh_token", "client_credentials"]);
    }
}

/// Make before break.
#[test]
fn a_guest_stays_one_until_the_customer_is_there() {
    let mut shop = Shop::new();
    begin(&mut shop, Some("mine")).unwrap();
    let (guest, epoch) = (shop.bearer().unwrap(), shop.session.epoch());
    shop.network.follow(|_| refusal("invalid_customer_account_credentials"));
    assert!(shop.sign_in("alice").unwrap_err().is_wrong_password());
    shop.network.follow(|_| Reply::html(503));
    assert!(shop.sign_in("alice").unwrap_err().is_retryable());
    assert_eq!((anonymous_id(shop.session.identity()), shop.session.epoch()), ("mine".into(), epoch));
    assert_eq!(shop.bearer().unwrap().header(), guest.header(), "a failed sign-in changes nothing");
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| {
        crate::shop::token("alice", LIFETIME, Some("canary-refresh-alice"), Some("alice")).held_by(&held)
    });
    let signing_in = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    assert_eq!(shop.bearer().unwrap().header(), guest.header(), "while the sign-in is under way");
    gate.open();
    shop.tasks.run();
    assert_eq!(signing_in.take().unwrap().unwrap(), customer("alice"));
    assert!(matches!(shop.replace(&guest), Err(AuthError::SessionChanged)), "no replay as Alice");
}

#[test]
fn in_a_store_guests_and_customers_begin_at_its_paths_and_are_renewed_at_the_project_s() {
    let custom = |config| SessionConfig { in_store: Some("berlin-1".parse().unwrap()), ..config };
    let mut shop = Shop::custom(Arc::new(MemoryStore::new()), custom);
    begin(&mut shop, None).unwrap();
    shop.sign_in("alice").unwrap();
    shop.advance(LIFETIME);
    shop.bearer().unwrap();
    let paths: Vec<_> =
        shop.network.requests().iter().map(|request| request.uri().path().to_owned()).collect();
    assert_eq!(
        paths,
        [
            "/base/oauth/my-shop/in-store/key=berlin-1/anonymous/token",
            "/base/oauth/my-shop/in-store/key=berlin-1/customers/token",
            "/base/oauth/token",
        ]
    );
}
