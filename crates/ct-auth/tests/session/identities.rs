//! Scenarios 9 and 19: signing in and out, and who gets which token.

use ct_auth::{AuthError, Identity, Reason};
use ct_model::Password;
use ct_testing::{Gate, Reply};
use futures_util::StreamExt as _;

use crate::shop::{LIFETIME, Shop, customer, is_refresh, refusal, sign_in, token, unless};

#[test]
fn the_app_is_itself_until_somebody_signs_in_and_after_they_signed_out() {
    let mut shop = Shop::new();
    let mut changes = shop.session.changes();
    assert_eq!(shop.session.identity(), Identity::None);
    let app = shop.bearer().unwrap();
    assert_eq!(shop.session.identity(), Identity::App);
    assert_eq!(shop.session.granted().unwrap().to_string(), "view_products:my-shop");
    assert_eq!(shop.sign_in("alice").unwrap(), customer("alice"));
    assert_ne!(shop.bearer().unwrap().header(), app.header());
    assert!(shop.session.granted().unwrap().customer_id().is_some());
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    assert_eq!((shop.session.identity(), shop.session.granted()), (Identity::None, None));
    shop.bearer().unwrap();
    let news: Vec<_> = std::iter::from_fn(|| changes.try_next()).map(|change| change.identity).collect();
    assert_eq!(news, [Identity::App, customer("alice"), Identity::None, Identity::App]);
    let grants = ["client_credentials", "password", "revocation", "revocation", "client_credentials"];
    assert_eq!(shop.grants(), grants);
}

#[test]
fn signing_out_revokes_the_refresh_token_then_the_access_token() {
    let mut shop = Shop::signed_in("alice");
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    let requests = shop.network.requests();
    let forms = shop.forms();
    assert!(requests[1..].iter().all(|request| request.uri().path() == "/base/oauth/token/revoke"));
    assert!(forms[1]["token"].starts_with("canary-refresh-alice"));
    assert!(forms[2]["token"].starts_with("canary-alice"));
    assert_eq!(
        (&*forms[1]["token_type_hint"], &*forms[2]["token_type_hint"]),
        ("refresh_token", "access_token")
    );
}

#[test]
fn signing_out_offline_forgets_all_the_same() {
    let mut shop = Shop::signed_in("alice");
    shop.network.follow(|_| Reply::Never);
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    let another = shop.another();
    assert_eq!(shop.finish(async move { another.resume().await }).unwrap(), Identity::None);
}

/// Scenario 9.
#[test]
fn a_sign_out_while_a_request_is_under_way_stores_nothing_afterwards() {
    let rotated = token("late", LIFETIME, Some("canary-refresh-late"), Some("alice"));
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(unless(move |form| is_refresh(form).then(|| rotated.clone().held_by(&held))));
    let (session, rejected) = (shop.session.clone(), old.clone());
    let refresh = shop.tasks.start(async move { session.replace(&rejected).await });
    shop.tasks.run();
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    gate.open();
    shop.tasks.run();
    assert!(matches!(refresh.take().unwrap(), Err(AuthError::SessionChanged)));
    let another = shop.another();
    assert_eq!(shop.finish(async move { another.resume().await }).unwrap(), Identity::None);
}

#[test]
fn a_sign_out_gives_a_sign_in_under_way_up() {
    let mut shop = Shop::new();
    let gate = Gate::new();
    let held = gate.clone();
    let alice = token("a", LIFETIME, Some("canary-refresh-alice-0"), Some("alice"));
    shop.network.follow(move |_| alice.clone().held_by(&held));
    let signing_in = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    gate.open();
    shop.tasks.run();
    assert!(matches!(signing_in.take().unwrap(), Err(AuthError::SessionChanged)));
    assert_eq!(shop.session.identity(), Identity::None);
    let another = shop.another();
    assert_eq!(shop.finish(async move { another.resume().await }).unwrap(), Identity::None);
}

#[test]
fn a_password_is_not_sent_again_after_a_sign_out() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::html(503));
    let signing_in = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    assert!(matches!(signing_in.take().unwrap(), Err(AuthError::SessionChanged)));
    shop.advance(60);
    assert_eq!(shop.grants(), ["password"]);
}

#[test]
fn of_two_sign_ins_at_once_the_later_counts() {
    let mut shop = Shop::new();
    let first = Gate::new();
    let held = first.clone();
    shop.network.follow(unless(move |form| {
        let alice = token("a", LIFETIME, Some("canary-refresh-alice-0"), Some("alice"));
        (form["username"] == "alice@example.com").then(|| alice.held_by(&held))
    }));
    let alice = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    assert_eq!(shop.sign_in("bob").unwrap(), customer("bob"));
    first.open();
    shop.tasks.run();
    assert!(matches!(alice.take().unwrap(), Err(AuthError::SessionChanged)));
    assert_eq!(shop.session.identity(), customer("bob"));
}

#[test]
fn a_failed_sign_in_changes_nothing() {
    let mut shop = Shop::signed_in("alice");
    let before = shop.bearer().unwrap();
    let session = shop.session.clone();
    let wrong = shop.finish(async move { session.sign_in("bob@example.com", &Password::new("wrong")).await });
    assert!(wrong.unwrap_err().is_wrong_password());
    shop.network.follow(|_| Reply::html(502));
    assert!(shop.sign_in("bob").unwrap_err().is_retryable());
    assert_eq!(shop.bearer().unwrap().header(), before.header());
    assert_eq!(shop.session.identity(), customer("alice"));
}

#[test]
fn what_there_was_works_until_the_sign_in_succeeds() {
    let mut shop = Shop::new();
    let app = shop.bearer().unwrap();
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("a", LIFETIME, None, Some("alice")).held_by(&held));
    let signing_in = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    assert_eq!(shop.bearer().unwrap().header(), app.header());
    gate.open();
    shop.tasks.run();
    assert!(signing_in.take().unwrap().is_ok());
    assert_eq!(shop.bearer().unwrap().header(), "Bearer a");
}

/// Scenario 19.
#[test]
fn a_request_of_alice_never_gets_a_token_of_bob() {
    let mut shop = Shop::signed_in("alice");
    let alice = shop.bearer().unwrap();
    shop.sign_in("bob").unwrap();
    assert!(matches!(shop.replace(&alice), Err(AuthError::SessionChanged)));
    assert_eq!(shop.grants(), ["password", "password"], "nor does it cost Bob a refresh");
}

#[test]
fn who_waits_for_a_token_of_alice_gets_none_of_bob_and_hers_is_not_asked_for_again() {
    let mut shop = Shop::signed_in("alice");
    shop.advance(LIFETIME);
    shop.network.follow(unless(|form| is_refresh(form).then(|| Reply::html(503))));
    let waiting = shop.start_bearer();
    shop.tasks.run();
    assert_eq!(shop.grants(), ["password", "refresh_token"], "it waits for its next attempt");
    shop.sign_in("bob").unwrap();
    shop.tasks.run();
    assert!(matches!(waiting.take().unwrap(), Err(AuthError::SessionChanged)));
    assert_eq!(shop.bearer().unwrap().epoch(), shop.session.epoch());
    shop.advance(60);
    assert_eq!(shop.grants(), ["password", "refresh_token", "password"]);
}

#[test]
fn what_alice_refreshed_does_not_keep_bob_from_it() {
    let mut shop = Shop::signed_in("alice");
    let alice = shop.bearer().unwrap();
    shop.replace(&alice).unwrap();
    shop.sign_in("bob").unwrap();
    let bob = shop.bearer().unwrap();
    assert!(shop.replace(&bob).is_ok());
}

#[test]
fn a_refresh_that_yields_another_customers_token_is_refused() {
    let mut shop = Shop::signed_in("alice");
    let alice = shop.bearer().unwrap();
    shop.network.follow(|_| token("b", LIFETIME, None, Some("bob")));
    assert!(matches!(shop.replace(&alice), Err(AuthError::Hostile(_))));
    assert_eq!(shop.session.identity(), customer("alice"));
}

#[test]
fn a_password_change_signs_in_with_the_new_one() {
    let mut shop = Shop::signed_in("alice");
    let (old, epoch) = (shop.bearer().unwrap(), shop.session.epoch());
    let session = shop.session.clone();
    let changed = shop.finish(async move {
        session.password_changed(epoch, "alice@example.com", &Password::new("canary-alice")).await
    });
    assert_eq!(changed.unwrap(), customer("alice"));
    assert_ne!(shop.bearer().unwrap().header(), old.header());
    assert!(matches!(shop.replace(&old), Err(AuthError::SessionChanged)));
    assert_eq!(shop.grants(), ["password", "password"], "the old refresh token is not used again");
}

#[test]
fn a_password_change_whose_sign_in_fails_needs_credentials() {
    let mut shop = Shop::signed_in("alice");
    let epoch = shop.session.epoch();
    shop.network.follow(|_| Reply::html(503));
    let session = shop.session.clone();
    let changed = shop.finish(async move {
        session.password_changed(epoch, "alice@example.com", &Password::new("canary-alice")).await
    });
    assert_eq!(changed.unwrap_err().reason(), Some(Reason::PasswordChanged));
    let sent = shop.network.count();
    assert_eq!(shop.bearer().unwrap_err().reason(), Some(Reason::PasswordChanged));
    assert_eq!((shop.session.identity(), shop.network.count()), (Identity::None, sent));
    let another = shop.another();
    assert_eq!(shop.finish(async move { another.resume().await }).unwrap(), Identity::None, "it is erased");
}

#[test]
fn a_password_change_that_a_401_overtook_is_still_hers() {
    let mut shop = Shop::signed_in("alice");
    let (old, epoch) = (shop.bearer().unwrap(), shop.session.epoch());
    shop.network.follow(unless(|form| is_refresh(form).then(|| refusal("invalid_grant"))));
    assert_eq!(shop.replace(&old).unwrap_err().reason(), Some(Reason::Revoked));
    let session = shop.session.clone();
    let changed = shop.finish(async move {
        session.password_changed(epoch, "alice@example.com", &Password::new("canary-alice")).await
    });
    assert_eq!(changed.unwrap(), customer("alice"));
}

#[test]
fn a_password_change_of_alice_does_not_sign_bob_out() {
    let mut shop = Shop::signed_in("alice");
    let epoch = shop.session.epoch();
    shop.sign_in("bob").unwrap();
    let session = shop.session.clone();
    let changed = shop.finish(async move {
        session.password_changed(epoch, "alice@example.com", &Password::new("canary-alice")).await
    });
    assert!(matches!(changed, Err(AuthError::SessionChanged)));
    assert_eq!(shop.session.identity(), customer("bob"));
}

#[test]
fn changes_are_a_stream_that_ends_with_the_session() {
    let Shop { session, mut tasks, .. } = Shop::new();
    let changes = session.changes();
    let news = tasks.start(changes.collect::<Vec<_>>());
    tasks.finish(async move { session.bearer().await.map(drop) }).unwrap();
    tasks.run();
    assert_eq!(news.take().unwrap().len(), 1);
}
