//! What is sent again, what is not, and how long all of it may take.

use std::time::Duration;

use bytes::Bytes;
use ct_me::{
    Cause, Client, Error,
    auth::TransportErrorKind::{self, NotSent, Unknown},
    model::{Cart, Currency, MyCartDraft, MyCartSetCountryAction, Page, ProductProjection},
};
use ct_testing::Reply;
use http::{Request, header::RETRY_AFTER};

use crate::shop::{Shop, cart, empty_page, granting, invalid_token, is_auth, refusal};

const SECOND: Duration = Duration::from_secs(1);

async fn products(client: Client) -> Result<Page<ProductProjection>, Error> {
    client.product_projections().get().await
}

async fn create(client: Client) -> Result<Cart, Error> {
    client.carts().create(MyCartDraft::new(Currency::EUR)).await
}

async fn update(client: Client) -> Result<Cart, Error> {
    let seen = serde_json::from_value(cart()).expect("a cart");
    client.carts().update(&seen, [MyCartSetCountryAction::default()]).await
}

/// An API that gives these answers in turn, and the last of them for ever.
fn in_turn(
    replies: impl IntoIterator<Item = Reply>,
) -> impl FnMut(&Request<Bytes>) -> Reply + Send + 'static {
    let replies: Vec<_> = replies.into_iter().collect();
    let mut next = 0;
    granting(move |_| {
        let reply = replies[next.min(replies.len() - 1)].clone();
        next += 1;
        reply
    })
}

fn fails(kind: TransportErrorKind) -> Reply {
    Reply::Fail(kind)
}

fn down() -> Reply {
    refusal(503, "General", "down")
}

fn a_cart() -> Reply {
    Reply::json(200, cart().to_string())
}

fn stale() -> Reply {
    refusal(409, "ConcurrentModification", "Object cart-1 has a different version than expected.")
}

/// All requests are the same but for their token.
fn assert_identical(requests: &[Request<Bytes>]) {
    for request in requests {
        assert_eq!(request.method(), requests[0].method());
        assert_eq!(request.uri(), requests[0].uri());
        assert_eq!(request.body(), requests[0].body());
        assert_eq!(request.headers()["x-correlation-id"], requests[0].headers()["x-correlation-id"]);
    }
}

#[test]
fn a_read_is_sent_up_to_three_times() {
    for failure in [fails(NotSent), fails(Unknown), down(), Reply::html(502), Reply::html(504)] {
        let mut shop = Shop::new(in_turn([failure.clone(), failure.clone(), empty_page()]));
        let call = products(shop.client.clone());
        shop.settle(call).expect("the third is answered");
        assert_eq!(shop.api_requests(), 3, "{failure:?}");
        assert_identical(&shop.to_the_api());

        let mut shop = Shop::new(in_turn([failure.clone()]));
        let call = products(shop.client.clone());
        let error = shop.settle(call).expect_err("all three failed");
        assert!(error.is_retryable() && !error.is_outcome_unknown(), "{error:?}");
        assert_eq!(shop.api_requests(), 3, "{failure:?}");
    }
    let mut shop = Shop::new(in_turn([refusal(500, "General", "a bug")]));
    let call = products(shop.client.clone());
    assert_eq!(shop.settle(call).expect_err("a bug").status(), Some(500));
    assert_eq!(shop.api_requests(), 2);
}

#[test]
fn the_waits_stay_below_their_bounds() {
    let mut shop = Shop::new(in_turn([down()]));
    let call = shop.tasks.start(products(shop.client.clone()));
    shop.tasks.run();
    for bound in [200, 400] {
        let waited = shop.clock.advance_to_next().expect("it waits");
        assert!(waited < Duration::from_millis(bound), "{waited:?}");
        shop.tasks.run();
    }
    assert!(call.is_done());
}

#[test]
fn a_create_is_sent_again_only_if_it_was_not_sent() {
    for failure in [fails(Unknown), down(), Reply::html(502), Reply::html(504)] {
        let mut shop = Shop::new(in_turn([failure.clone(), a_cart()])).signed_in();
        let call = create(shop.client.clone());
        let error = shop.settle(call).expect_err("not sent again");
        assert!(error.is_outcome_unknown(), "{error:?}");
        assert_eq!(shop.api_requests(), 1, "{failure:?}");
    }
    let mut shop = Shop::new(in_turn([fails(NotSent), fails(NotSent), a_cart()])).signed_in();
    let call = create(shop.client.clone());
    shop.settle(call).expect("the platform has seen one of them");
    assert_eq!(shop.api_requests(), 3);

    let mut shop = Shop::new(in_turn([fails(NotSent)])).signed_in();
    let call = create(shop.client.clone());
    let error = shop.settle(call).expect_err("no network");
    assert!(error.is_offline() && !error.is_outcome_unknown(), "{error:?}");
}

#[test]
fn an_update_is_sent_again_byte_for_byte() {
    let mut shop = Shop::new(in_turn([fails(Unknown), down(), a_cart()])).signed_in();
    let call = update(shop.client.clone());
    shop.settle(call).expect("the third is answered");
    let requests = shop.to_the_api();
    assert_eq!(requests.len(), 3);
    assert_identical(&requests);

    let mut shop = Shop::new(in_turn([refusal(500, "General", "a bug"), a_cart()])).signed_in();
    let call = update(shop.client.clone());
    assert_eq!(shop.settle(call).expect_err("not sent again").status(), Some(500));
    assert_eq!(shop.api_requests(), 1);
}

#[test]
fn a_409_says_not_done_unless_an_attempt_before_it_is_in_doubt() {
    let mut shop = Shop::new(in_turn([stale()])).signed_in();
    let call = update(shop.client.clone());
    let error = shop.settle(call).expect_err("stale");
    assert!(error.is_concurrent_modification() && !error.is_outcome_unknown(), "{error:?}");

    let mut shop = Shop::new(in_turn([fails(NotSent), stale()])).signed_in();
    let call = update(shop.client.clone());
    assert!(!shop.settle(call).expect_err("stale").is_outcome_unknown());

    let mut shop = Shop::new(in_turn([fails(Unknown), stale()])).signed_in();
    let call = update(shop.client.clone());
    let error = shop.settle(call).expect_err("stale, perhaps by itself");
    assert!(error.is_concurrent_modification() && error.is_outcome_unknown(), "{error:?}");
}

#[test]
fn retry_after_is_waited_for_to_the_second() {
    let busy = refusal(429, "TooManyRequests", "slow down").with_header(RETRY_AFTER, "7");
    let mut shop = Shop::new(in_turn([busy, a_cart()])).signed_in();
    let call = shop.tasks.start(create(shop.client.clone()));
    shop.tasks.run();
    shop.clock.advance(7 * SECOND - Duration::from_nanos(1));
    shop.tasks.run();
    assert_eq!(shop.api_requests(), 1);
    shop.clock.advance(Duration::from_nanos(1));
    shop.tasks.run();
    assert_eq!(shop.api_requests(), 2);
    call.take().expect("an answer").expect("a cart");
}

#[test]
fn what_cannot_be_waited_for_is_answered_at_once() {
    let busy = refusal(429, "TooManyRequests", "slow down").with_header(RETRY_AFTER, "30");
    let mut shop = Shop::new(in_turn([busy]));
    let call = products(shop.client.clone());
    let error = shop.tasks.finish(call).expect_err("too busy for this call");
    assert_eq!((error.status(), shop.api_requests()), (Some(429), 1));
}

#[test]
fn no_pause_that_the_platform_asks_for_panics_or_lasts_beyond_the_deadline() {
    // How long the first wait is; `None` where the answer is given at once. The time is 1 October 2026, 12:00:00.
    let rows = [
        ("0", Some(0)),
        ("7", Some(7)),
        ("3600", None),
        ("9007199254740992", None),
        ("9223372036854775808", None),
        ("18446744073709551615", None),
        ("18446744073709551616", None),
        ("Thu, 01 Oct 2026 12:00:07 GMT", Some(7)),
        ("Thu, 01 Oct 2026 11:59:59 GMT", Some(0)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
        ("Fri, 31 Dec 9999 23:59:60 GMT", None),
    ];
    for (header, waits) in rows {
        let busy = refusal(429, "TooManyRequests", "slow down").with_header(RETRY_AFTER, header);
        let mut shop = Shop::new(in_turn([busy, a_cart()])).signed_in();
        let call = shop.tasks.start(create(shop.client.clone()));
        shop.tasks.run();
        if let Some(seconds) = waits.filter(|seconds| *seconds > 0) {
            shop.clock.advance(seconds * SECOND - Duration::from_nanos(1));
            shop.tasks.run();
            assert_eq!(shop.api_requests(), 1, "{header}");
            shop.clock.advance(Duration::from_nanos(1));
            shop.tasks.run();
        }
        assert_eq!(call.take().expect("no more waiting").is_ok(), waits.is_some(), "{header}");
        assert_eq!(shop.api_requests(), if waits.is_some() { 2 } else { 1 }, "{header}");
    }
    // What is no pause at all: the client's own, below 0.2 s.
    for header in ["-1", "1e308", "0.5", "NaN", "", "\"3600\"", "Thu, 01 Oct 99999 12:00:00 GMT"] {
        let busy = refusal(429, "TooManyRequests", "slow down").with_header(RETRY_AFTER, header);
        let mut shop = Shop::new(in_turn([busy, a_cart()])).signed_in();
        let call = shop.tasks.start(create(shop.client.clone()));
        shop.tasks.run();
        let waited = shop.clock.advance_to_next().expect("it waits");
        assert!(waited < Duration::from_millis(200), "{header}: {waited:?}");
        shop.tasks.run();
        assert!(call.take().expect("an answer").is_ok(), "{header}");
    }
}

#[test]
fn the_deadline_is_over_token_attempts_and_waits() {
    // The auth host takes 2 s, the first attempt 2 s, the wait 2 s: 6 s are over in the second attempt.
    let busy = refusal(503, "General", "down").with_header(RETRY_AFTER, "2");
    let (auth, api) = (ct_testing::Gate::new(), ct_testing::Gate::new());
    let (auth_s, api_s) = (auth.clone(), api.clone());
    let mut replies = vec![Reply::Never, busy.held_by(&api_s)];
    let mut shop = Shop::new(move |request| {
        if is_auth(request) {
            crate::shop::grant(0, 172_800, request).held_by(&auth_s)
        } else {
            replies.pop().expect("two attempts")
        }
    });
    let call = shop.tasks.start(products(shop.client.with_deadline(7 * SECOND)));
    shop.tasks.run();
    for gate in [Some(&auth), Some(&api), None] {
        shop.clock.advance(2 * SECOND);
        if let Some(gate) = gate {
            gate.open();
        }
        shop.tasks.run();
    }
    assert_eq!((shop.api_requests(), call.is_done()), (2, false));
    shop.clock.advance(SECOND - Duration::from_nanos(1));
    shop.tasks.run();
    assert!(!call.is_done());
    shop.clock.advance(Duration::from_nanos(1));
    shop.tasks.run();
    let error = call.take().expect("an answer").expect_err("the time is over");
    assert!(matches!(error.cause(), Cause::DeadlineExceeded), "{error:?}");
    assert_eq!(shop.network.under_way(), 0);
}

#[test]
fn a_deadline_that_passes_before_anything_is_sent_leaves_nothing_in_doubt() {
    let gate = ct_testing::Gate::new();
    let mut shop = Shop::new(granting(|_| a_cart())).signed_in();
    shop.clock.advance(172_801 * SECOND);
    shop.network.follow(move |request| crate::shop::grant(1, 172_800, request).held_by(&gate));
    let call = shop.tasks.start(create(shop.client.with_deadline(SECOND)));
    shop.tasks.run();
    shop.clock.advance(SECOND);
    shop.tasks.run();
    let error = call.take().expect("an answer").expect_err("no token in time");
    assert!(matches!(error.cause(), Cause::DeadlineExceeded), "{error:?}");
    assert!(!error.is_outcome_unknown());
    assert_eq!(shop.api_requests(), 0);

    let mut shop = Shop::new(in_turn([a_cart()])).signed_in();
    let call = create(shop.client.with_deadline(Duration::ZERO));
    assert!(shop.tasks.finish(call).is_err_and(|error| !error.is_outcome_unknown()));
    assert_eq!(shop.api_requests(), 0);
}

#[test]
fn a_server_that_is_down_sees_a_fifth_more_than_the_calls() {
    const CALLS: usize = 1000;
    let mut shop = Shop::new(in_turn([down()]));
    for _ in 0..CALLS {
        let call = products(shop.client.clone());
        shop.settle(call).expect_err("down");
    }
    let sent = shop.api_requests();
    assert!((CALLS + 1..=CALLS + CALLS / 5).contains(&sent), "{sent}");

    // Half of the requests succeed: still no more than a fifth of those, and what the budget began with.
    let mut is_up = false;
    let mut shop = Shop::new(granting(move |_| {
        is_up = !is_up;
        if is_up { empty_page() } else { down() }
    }));
    for _ in 0..CALLS {
        let call = products(shop.client.clone());
        let _either = shop.settle(call);
    }
    let sent = shop.api_requests();
    assert!(sent <= CALLS + CALLS / 5 + 20, "{sent}");
}

#[test]
fn a_client_with_another_token_has_no_budget_of_its_own() {
    let mut shop = Shop::new(in_turn([down()]));
    for _ in 0..100 {
        let call = products(shop.client.with_token("the-app-s-own-token").expect("a token"));
        shop.settle(call).expect_err("down");
    }
    assert_eq!(shop.api_requests(), 120);
}

#[test]
fn a_refused_token_is_replaced_once_in_all_attempts() {
    let mut shop =
        Shop::new(in_turn([invalid_token(), fails(Unknown), invalid_token(), empty_page()])).signed_in();
    let call = products(shop.client.clone());
    let error = shop.settle(call).expect_err("a token that stays invalid");
    assert_eq!((error.status(), error.needs_sign_in()), (Some(401), true));
    assert_eq!((shop.token_requests(), shop.api_requests()), (2, 3));
    assert_identical(&shop.to_the_api());
}

#[test]
fn what_alice_began_does_not_go_on_when_she_has_signed_out() {
    let mut shop = Shop::new(in_turn([fails(Unknown), a_cart()])).signed_in();
    let call = shop.tasks.start(update(shop.client.clone()));
    shop.tasks.run();
    let client = shop.client.clone();
    shop.tasks.finish(async move { client.sign_out().await }).expect("signed out");
    while !call.is_done() && shop.clock.advance_to_next().is_some() {
        shop.tasks.run();
    }
    let error = call.take().expect("an answer").expect_err("not sent again");
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!(shop.to_the_api().len(), 1);
}

#[test]
fn clones_share_session_and_budget_and_not_the_deadline() {
    let mut shop = Shop::new(granting(|_| Reply::Never)).signed_in();
    let hasty = shop.client.with_deadline(SECOND);
    assert_eq!(hasty.identity(), shop.client.identity());
    let (first, second) =
        (shop.tasks.start(products(hasty)), shop.tasks.start(products(shop.client.clone())));
    shop.tasks.run();
    shop.clock.advance(SECOND);
    shop.tasks.run();
    assert_eq!((first.is_done(), second.is_done()), (true, false));
}
