//! Scenario 5, and renewal before a token ends.

use std::time::Duration;

use ct_auth::Reason;
use ct_model::DateTime;
use ct_testing::{Gate, Reply};

use crate::shop::{LIFETIME, Shop, auth_host, token};

/// Scenario 5.
#[test]
fn a_token_that_lives_a_minute_is_not_asked_for_at_every_call() {
    let mut shop = Shop::new();
    shop.network.follow(auth_host(60));
    for _ in 0..470 {
        shop.bearer().unwrap();
        shop.clock.advance(Duration::from_millis(100));
    }
    assert_eq!(shop.network.count(), 1);
    for _ in 0..13 {
        shop.advance(1);
        shop.bearer().unwrap();
    }
    assert_eq!(shop.network.count(), 2);
}

#[test]
fn near_its_end_one_caller_renews_a_token_and_the_others_use_it() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    shop.advance(LIFETIME - 60);
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("fresh", LIFETIME, None, Some("alice")).held_by(&held));
    let leader = shop.start_bearer();
    shop.tasks.run();
    for _ in 0..10 {
        assert_eq!(shop.bearer().unwrap().header(), old.header());
    }
    assert_eq!(shop.network.under_way(), 1);
    gate.open();
    shop.tasks.run();
    assert_eq!(leader.take().unwrap().unwrap().header(), "Bearer fresh");
    assert_eq!(shop.bearer().unwrap().header(), "Bearer fresh");
    assert_eq!(shop.grants(), ["password", "refresh_token"]);
}

#[test]
fn a_renewal_that_hangs_holds_nobody_up_for_long_and_goes_on() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    shop.advance(LIFETIME - 60);
    let gate = Gate::new();
    let held = gate.clone();
    shop.network.follow(move |_| token("fresh", LIFETIME, None, Some("alice")).held_by(&held));
    let leader = shop.start_bearer();
    shop.tasks.run();
    shop.advance(5);
    assert_eq!(leader.take().unwrap().unwrap().header(), old.header());
    gate.open();
    assert_eq!(shop.bearer().unwrap().header(), "Bearer fresh", "the next caller takes it over");
    assert_eq!(shop.network.count(), 2);
}

#[test]
fn a_renewal_that_fails_leaves_the_good_token() {
    let mut shop = Shop::signed_in("alice");
    let old = shop.bearer().unwrap();
    shop.advance(LIFETIME - 60);
    shop.network.follow(|_| Reply::html(503));
    assert_eq!(shop.bearer().unwrap().header(), old.header());
    let sent = shop.network.count();
    assert_eq!(shop.bearer().unwrap().header(), old.header());
    assert_eq!(shop.network.count(), sent, "not again at once");
    shop.advance(51);
    assert!(shop.bearer().unwrap_err().is_retryable(), "past its hard margin it is not handed out");
}

#[test]
fn a_jump_of_the_wall_clock_costs_a_refresh_at_most() {
    for millis in [4_102_444_800_000, 946_684_800_000] {
        let mut shop = Shop::signed_in("alice");
        shop.clock.set_wall(DateTime::from_millis(millis).unwrap());
        for _ in 0..20 {
            shop.bearer().unwrap();
            shop.advance(10);
        }
        assert!(shop.network.count() <= 2);
    }
}

#[test]
fn a_session_without_a_refresh_token_ends_with_its_token() {
    let mut shop = Shop::new();
    shop.network.follow(|_| token("only", LIFETIME, None, Some("alice")));
    shop.sign_in("alice").unwrap();
    let only = shop.bearer().unwrap();
    shop.advance(LIFETIME);
    assert_eq!(shop.bearer().unwrap_err().reason(), Some(Reason::Expired));
    assert!(shop.replace(&only).unwrap_err().needs_sign_in());
    assert_eq!(shop.network.count(), 1);
}

#[test]
fn a_token_that_is_over_on_arrival_is_not_handed_out() {
    let mut shop = Shop::new();
    shop.network.follow(auth_host(0));
    assert!(shop.bearer().unwrap_err().is_retryable());
    let sent = shop.network.count();
    for _ in 0..50 {
        shop.bearer().unwrap_err();
    }
    assert_eq!(shop.network.count(), sent, "nor asked for in a loop");
}
