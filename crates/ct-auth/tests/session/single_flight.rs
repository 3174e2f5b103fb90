//! Scenarios 1, 2, 7, 17: however many ask, one token request.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ct_auth::AuthError;
use ct_testing::{Gate, Reply};

use crate::shop::{LIFETIME, Shop, form, is_refresh, shared, token, unless};

/// Scenario 1.
#[test]
fn fifty_cold_calls_make_one_token_request() {
    let mut shop = Shop::new();
    let calls: Vec<_> = (0..50).map(|_| shop.start_bearer()).collect();
    assert_eq!(shop.network.count(), 0, "a session does nothing before it is asked");
    shop.tasks.run();
    let headers: Vec<_> = calls.iter().map(|call| call.take().unwrap().unwrap().header().clone()).collect();
    assert!(headers.windows(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(shop.grants(), ["client_credentials"]);
    let request = &shop.network.requests()[0];
    assert_eq!(request.uri(), "https://auth.example.com/base/oauth/token");
    assert_eq!(request.headers()["authorization"], "Basic Y2xpZW50OmNhbmFyeS1jbGllbnQtc2VjcmV0");
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
}

#[test]
fn every_wait_may_move_between_threads() {
    fn is_send<T: Send>(_: T) {}
    let mut shop = Shop::new();
    let bearer = shop.bearer().unwrap();
    let (session, password) = (&shop.session, "secret".into());
    is_send(session.bearer());
    is_send(session.replace(&bearer));
    is_send(session.sign_in("alice", &password));
    is_send(session.password_changed(session.epoch(), "alice", &password));
    is_send(session.sign_out());
    is_send(session.resume());
    is_send(session.flush());
    is_send(session.changes());
}

#[test]
fn threads_share_it_too() {
    let shop = Shop::new();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| futures_executor::block_on(shop.session.bearer()).unwrap());
        }
    });
    assert_eq!(shop.network.count(), 1);
}

#[test]
fn ten_thousand_waiters_on_a_failing_host_make_three_requests() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::html(503));
    let calls: Vec<_> = (0..10_000).map(|_| shop.start_bearer()).collect();
    shop.tasks.run();
    while shop.clock.advance_to_next().is_some() {
        shop.tasks.run();
    }
    assert_eq!(shop.network.count(), 3);
    assert!(calls.iter().all(|call| call.take().unwrap().unwrap_err().is_retryable()));
}

/// Scenario 2.
#[test]
fn fifty_rejections_make_one_refresh_and_a_late_one_none() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("fresh", LIFETIME, None, Some("alice")).held_by(&held));
    let replays: Vec<_> = (0..50)
        .map(|_| {
            let (session, old) = (shop.session.clone(), old.clone());
            shop.tasks.start(async move { session.replace(&old).await })
        })
        .collect();
    shop.tasks.run();
    assert_eq!(shop.network.under_way(), 1);
    gate.open();
    shop.tasks.run();
    for replay in &replays {
        assert_eq!(replay.take().unwrap().unwrap().header(), "Bearer fresh");
    }
    assert_eq!(shop.replace(&old).unwrap().header(), "Bearer fresh", "the late 51st");
    assert_eq!(shop.grants(), ["password", "refresh_token"]);
}

#[test]
fn ten_thousand_cold_callers_make_one_token_request() {
    let mut shop = Shop::new();
    let calls: Vec<_> = (0..10_000).map(|_| shop.start_bearer()).collect();
    shop.tasks.run();
    assert!(calls.iter().all(|call| call.take().unwrap().is_ok()));
    assert_eq!(shop.network.count(), 1);
}

#[test]
fn ten_thousand_rejections_make_one_refresh_and_no_request_is_sent_a_third_time() {
    let mut shop = Shop::signed_in("alice");
    let (sent, tokens) = (Arc::new(AtomicUsize::new(0)), shared(HashSet::new()));
    let old = shop.bearer().unwrap();
    let requests: Vec<_> = (0..10_000)
        .map(|_| {
            let (session, old) = (shop.session.clone(), old.clone());
            let (sent, tokens) = (Arc::clone(&sent), Arc::clone(&tokens));
            shop.tasks.start(async move {
                sent.fetch_add(1, Ordering::Relaxed); // the API answers 401 to it
                let fresh = session.replace(&old).await.unwrap();
                sent.fetch_add(1, Ordering::Relaxed); // and takes this one
                session.accepted(&fresh);
                tokens.lock().unwrap().insert(fresh.header().to_str().unwrap().to_owned());
            })
        })
        .collect();
    shop.tasks.run();
    assert!(requests.iter().all(ct_testing::Task::is_done));
    assert_eq!((sent.load(Ordering::Relaxed), tokens.lock().unwrap().len()), (20_000, 1));
    assert_eq!(shop.grants(), ["password", "refresh_token"]);
}

/// Scenario 7.
#[test]
fn the_caller_who_leads_may_go() {
    let mut shop = Shop::new();
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("app", LIFETIME, None, None).held_by(&held));
    let leader = shop.start_bearer();
    shop.tasks.run();
    let others: Vec<_> = (0..5).map(|_| shop.start_bearer()).collect();
    shop.tasks.run();
    drop(leader);
    shop.tasks.run();
    gate.open();
    shop.tasks.run();
    assert!(others.iter().all(|other| other.take().unwrap().is_ok()));
    assert_eq!(shop.network.count(), 1);
}

#[test]
fn a_request_that_everybody_left_goes_on_with_the_next_caller() {
    let mut shop = Shop::new();
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("app", LIFETIME, None, None).held_by(&held));
    let leader = shop.start_bearer();
    shop.tasks.run();
    drop(leader);
    shop.tasks.run();
    assert_eq!(shop.network.under_way(), 1, "it belongs to the session");
    gate.open();
    shop.clock.advance(Duration::from_secs(3600));
    assert_eq!(shop.bearer().unwrap().header(), "Bearer app", "answered long ago");
    assert_eq!(shop.network.count(), 1);
}

#[test]
fn a_request_that_was_left_without_an_answer_is_made_anew() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::Never);
    let leader = shop.start_bearer();
    shop.tasks.run();
    drop(leader);
    shop.tasks.run();
    shop.network.follow(crate::shop::auth_host(LIFETIME));
    shop.clock.advance(Duration::from_secs(3600));
    assert!(shop.bearer().is_ok(), "the device slept; that says nothing about the auth host");
    assert_eq!(shop.network.count(), 2);
}

/// Scenario 17, the session's part: a token that stays invalid is not replaced for ever.
#[test]
fn a_second_rejection_is_within_the_floor_and_starts_nothing() {
    let mut shop = Shop::signed_in("alice");
    let first = shop.bearer().unwrap();
    let second = shop.replace(&first).unwrap();
    let error = shop.replace(&second).unwrap_err();
    let floor = Duration::from_secs(LIFETIME / 20);
    assert!(matches!(error, AuthError::TooEarly { retry_after } if retry_after == floor), "{error:?}");
    assert_eq!(shop.bearer().unwrap_err().retry_after(), Some(floor));
    assert_eq!(shop.grants(), ["password", "refresh_token"]);
}

#[test]
fn after_five_refreshes_whose_tokens_are_refused_there_is_no_sixth() {
    let mut shop = Shop::signed_in("alice");
    let mut token = shop.bearer().unwrap();
    for _ in 0..5 {
        token = shop.replace(&token).unwrap();
        shop.advance(LIFETIME / 20);
    }
    assert!(matches!(shop.replace(&token), Err(AuthError::TokensRefused)));
    shop.advance(10 * LIFETIME);
    assert!(matches!(shop.bearer(), Err(AuthError::TokensRefused)));
    assert_eq!(shop.forms().iter().filter(|form| is_refresh(form)).count(), 5);
    assert_eq!(shop.session.needs_credentials(), None);
    shop.sign_in("alice").unwrap();
    assert!(shop.bearer().is_ok());
}

#[test]
fn an_accepted_request_begins_the_count_anew() {
    let mut shop = Shop::signed_in("alice");
    let mut token = shop.bearer().unwrap();
    for _ in 0..12 {
        token = shop.replace(&token).unwrap();
        shop.session.accepted(&token);
        shop.advance(LIFETIME / 20);
    }
}

#[test]
fn what_is_asked_for_is_what_is_sent() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    shop.network.follow(unless(|_| None));
    shop.replace(&old).unwrap();
    let requests = shop.network.requests();
    assert_eq!(requests[0].uri().path(), "/base/oauth/my-shop/customers/token");
    assert_eq!(form(&requests[0])["username"], "alice@example.com");
    assert_eq!(requests[1].uri().path(), "/base/oauth/token");
    assert!(requests.iter().all(|request| request.uri().query().is_none()));
}
