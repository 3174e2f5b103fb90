//! Scenario 6: an auth host that hangs or stalls.

use std::time::Duration;

use ct_auth::{AuthError, Unavailable, UnavailableKind};
use ct_testing::{Gate, Reply};

use crate::shop::{LIFETIME, Shop, auth_host, shared, token};

fn is_deadline(error: &AuthError) -> bool {
    matches!(error, AuthError::Unavailable(Unavailable { kind: UnavailableKind::Deadline, .. }))
}

#[test]
fn a_host_that_hangs_is_a_deadline_error_for_all_who_wait() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::Never);
    let calls: Vec<_> = (0..50).map(|_| shop.start_bearer()).collect();
    shop.tasks.run();
    shop.clock.advance(Duration::from_millis(24_999));
    shop.tasks.run();
    assert!(calls.iter().all(|call| !call.is_done()));
    shop.clock.advance(Duration::from_millis(1));
    shop.tasks.run();
    assert!(calls.iter().all(|call| is_deadline(&call.take().unwrap().unwrap_err())));
    assert_eq!((shop.network.count(), shop.network.under_way()), (1, 0), "the request was given up");
    assert_eq!(shop.clock.sleepers(), 0);
}

#[test]
fn the_deadline_is_one_for_all_attempts() {
    let mut shop = Shop::new();
    let count = shared(0);
    shop.network.follow(move |_| {
        *count.lock().unwrap() += 1;
        if *count.lock().unwrap() == 1 { Reply::html(502) } else { Reply::Never }
    });
    let start = ct_auth::Clock::monotonic(&shop.clock);
    assert!(is_deadline(&shop.bearer().unwrap_err()));
    assert_eq!(ct_auth::Clock::monotonic(&shop.clock) - start, Duration::from_secs(25));
}

#[test]
fn a_sign_in_has_its_deadline_too_and_changes_nothing() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::Never);
    assert!(is_deadline(&shop.sign_in("alice").unwrap_err()));
    assert_eq!(shop.session.identity(), ct_auth::Identity::None);
}

#[test]
fn retry_after_is_kept_to() {
    let mut shop = Shop::new();
    let mut replies = vec![
        token("app", LIFETIME, None, None),
        Reply::json(429, "{}").with_header(http::header::RETRY_AFTER, "7"),
    ];
    shop.network.follow(move |_| replies.pop().unwrap());
    let call = shop.start_bearer();
    shop.tasks.run();
    shop.clock.advance(Duration::from_millis(6999));
    shop.tasks.run();
    assert_eq!(shop.network.count(), 1);
    shop.clock.advance(Duration::from_millis(1));
    shop.tasks.run();
    assert!(call.take().unwrap().is_ok());
}

#[test]
fn a_wait_beyond_the_deadline_is_left_to_the_caller() {
    let mut shop = Shop::new();
    shop.network.follow(|_| Reply::json(429, "{}").with_header(http::header::RETRY_AFTER, "600"));
    let error = shop.bearer().unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    shop.network.follow(auth_host(LIFETIME));
    shop.advance(599);
    assert_eq!(shop.bearer().unwrap_err().retry_after(), Some(Duration::from_secs(1)));
    assert_eq!(shop.network.count(), 1);
    shop.advance(1);
    assert!(shop.bearer().is_ok());
}

#[test]
fn who_gives_up_waiting_ends_nothing() {
    let mut shop = Shop::new();
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("app", LIFETIME, None, None).held_by(&held));
    let (impatient, patient) = (shop.start_bearer(), shop.start_bearer());
    shop.tasks.run();
    shop.advance(10);
    drop(impatient);
    gate.open();
    shop.tasks.run();
    assert!(patient.take().unwrap().is_ok());
}
