//! Scenario 8: what does not end a session, and what does.

use ct_auth::{AuthError, Identity, Reason, UnavailableKind};
use ct_testing::Reply;
use http::StatusCode;

use crate::shop::{LIFETIME, Shop, auth_host, customer, is_refresh, refusal, unless};

type Outage = fn() -> Reply;

#[test]
fn an_outage_keeps_the_session_and_its_store() {
    let outages: [(Outage, usize); 9] = [
        (|| Reply::html(503), 3),
        (|| Reply::html(200), 3),
        (|| Reply::html(500), 2),
        (|| Reply::json(429, "{}"), 3),
        (|| Reply::html(302), 1),
        (|| Reply::html(403), 3),
        (|| Reply::Fail(ct_auth::TransportErrorKind::NotSent), 3),
        (|| Reply::Fail(ct_auth::TransportErrorKind::Unknown), 3),
        (|| Reply::Never, 1),
    ];
    for (outage, attempts) in outages {
        let mut shop = Shop::signed_in("alice");
        let old = shop.bearer().unwrap();
        let mut changes = shop.session.changes();
        shop.network.follow(move |_| outage());
        let error = shop.replace(&old).unwrap_err();
        assert!(error.is_retryable(), "{error:?}");
        assert_eq!(shop.network.count(), 1 + attempts, "{error:?}");
        assert_eq!(shop.session.identity(), customer("alice"));
        assert!(shop.session.durable());
        shop.network.follow(auth_host(LIFETIME));
        shop.advance(31);
        assert_ne!(shop.bearer().unwrap().header(), old.header());
        assert_eq!(changes.try_next(), None);
        assert_eq!(shop.grants()[1], "refresh_token");
    }
}

#[test]
fn offline_is_told_from_an_answer_that_makes_no_sense() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::Fail(ct_auth::TransportErrorKind::NotSent));
    assert!(shop.bearer().unwrap_err().is_offline());
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::html(503));
    let error = shop.bearer().unwrap_err();
    assert!(!error.is_offline());
    let AuthError::Unavailable(unavailable) = error else { panic!("{error:?}") };
    assert_eq!(unavailable.kind, UnavailableKind::Status(StatusCode::SERVICE_UNAVAILABLE));
}

#[test]
fn a_refused_refresh_token_ends_the_session_once_with_an_event() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    let mut changes = shop.session.changes();
    shop.network.follow(unless(|form| is_refresh(form).then(|| refusal("invalid_grant"))));
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let (session, old) = (shop.session.clone(), old.clone());
            shop.tasks.start(async move { session.replace(&old).await })
        })
        .collect();
    shop.tasks.run();
    for call in &calls {
        assert_eq!(call.take().unwrap().unwrap_err().reason(), Some(Reason::Revoked));
    }
    let change = changes.try_next().expect("the end of the session is news");
    assert_eq!((change.identity, change.needs_credentials), (Identity::None, Some(Reason::Revoked)));
    assert_eq!(changes.try_next(), None);
    assert_eq!(shop.replace(&old).unwrap_err().reason(), Some(Reason::Revoked), "a late 401");
    assert_eq!(
        shop.bearer().unwrap_err().reason(),
        Some(Reason::Revoked),
        "no other identity takes its place"
    );
    assert_eq!(shop.grants(), ["password", "refresh_token"], "what was refused is not sent again");
    let another = shop.another();
    assert_eq!(shop.finish(async move { another.resume().await }).unwrap(), Identity::None, "it is erased");
    shop.sign_in("alice").unwrap();
    assert!(shop.bearer().is_ok());
}

#[test]
fn what_says_nothing_about_the_refresh_token_ends_nothing() {
    for code in
        ["invalid_client", "unauthorized_client", "invalid_scope", "unsupported_grant_type", "brand_new"]
    {
        let mut shop = Shop::signed_in("alice");
        let old = shop.bearer().unwrap();
        shop.network.follow(move |_| refusal(code));
        let error = shop.replace(&old).unwrap_err();
        assert!(matches!(&error, AuthError::Refused(refusal) if refusal.code == code), "{error:?}");
        assert_eq!(shop.network.count(), 2, "a refusal is not retried");
        assert_eq!(shop.session.identity(), customer("alice"));
    }
}

#[test]
fn a_client_that_is_refused_is_an_error_of_the_configuration() {
    let mut shop = Shop::new();
    shop.network.follow(|_| refusal("invalid_client"));
    let error = shop.bearer().unwrap_err();
    assert_eq!(error.remedy(), ct_auth::Remedy::ChangeRequest);
    assert_eq!(shop.session.needs_credentials(), None);
}

#[test]
fn a_request_that_may_not_be_sent_is_not_sent_again() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::Fail(ct_auth::TransportErrorKind::Refused));
    assert_eq!(shop.bearer().unwrap_err().remedy(), ct_auth::Remedy::ChangeRequest);
    assert_eq!(shop.network.count(), 1);
}
