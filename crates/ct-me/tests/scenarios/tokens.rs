//! Tokens: asked for once, renewed once, never lost, never another's.

use std::time::Duration;

use ct_me::{Cause, Client, Error, Identity, auth::AuthError, model::Page, model::ProductProjection};
use ct_testing::{Gate, Reply};

use crate::shop::{Shop, empty_page, grant, granting, invalid_token, is_auth, refusal};

async fn products(client: Client) -> Result<Page<ProductProjection>, Error> {
    client.product_projections().get().await
}

fn token_of(request: &http::Request<bytes::Bytes>) -> &str {
    request.headers()["authorization"].to_str().expect("a text")
}

#[test]
fn scenario_1_fifty_cold_calls_make_one_token_request() {
    let gate = Gate::new();
    let answers = gate.clone();
    let mut shop =
        Shop::new(
            move |request| {
                if is_auth(request) { grant(0, 172_800, request).held_by(&answers) } else { empty_page() }
            },
        );
    let calls: Vec<_> = (0..50).map(|_| shop.tasks.start(products(shop.client.clone()))).collect();
    shop.tasks.run();
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 0));
    gate.open();
    shop.tasks.run();
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 50));
    assert!(calls.iter().all(|call| call.take().is_some_and(|page| page.is_ok())));
}

#[test]
fn scenario_2_fifty_refused_tokens_make_one_refresh_and_a_late_one_none() {
    let (soon, later) = (Gate::new(), Gate::new());
    let (fifty, straggler) = (soon.clone(), later.clone());
    let mut first = true;
    let mut shop = Shop::new(granting(move |request| {
        if !token_of(request).ends_with("access-0") {
            return empty_page();
        }
        let gate = if std::mem::take(&mut first) { &straggler } else { &fifty };
        invalid_token().held_by(gate)
    }))
    .signed_in();
    let straggler = shop.tasks.start(products(shop.client.clone()));
    shop.tasks.run();
    let calls: Vec<_> = (0..50).map(|_| shop.tasks.start(products(shop.client.clone()))).collect();
    shop.tasks.run();
    assert_eq!(shop.network.under_way(), 51);
    soon.open();
    shop.tasks.run();
    assert!(calls.iter().all(|call| call.take().is_some_and(|page| page.is_ok())));
    assert_eq!(shop.token_requests(), 2, "the sign-in and one refresh");
    later.open();
    shop.tasks.run();
    assert!(straggler.take().is_some_and(|page| page.is_ok()));
    assert_eq!(shop.token_requests(), 2, "a 401 to an older token starts nothing");
    assert_eq!(shop.api_requests(), 102, "each request was sent twice");
}

#[test]
fn scenario_5_a_short_lifetime_is_not_a_token_request_per_call() {
    let mut shop = Shop::new(|request| if is_auth(request) { grant(0, 60, request) } else { empty_page() });
    for _ in 0..10 {
        let client = shop.client.clone();
        shop.tasks.finish(products(client)).expect("products");
        shop.clock.advance(Duration::from_secs(2));
    }
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 10));
}

#[test]
fn scenario_6_an_auth_host_that_hangs_is_a_deadline_error_for_all_who_wait() {
    let mut shop = Shop::new(|request| if is_auth(request) { Reply::Never } else { empty_page() });
    let calls: Vec<_> = (0..5).map(|_| shop.tasks.start(products(shop.client.clone()))).collect();
    shop.tasks.run();
    for _ in 0..200 {
        if calls.iter().all(ct_testing::Task::is_done) || shop.clock.advance_to_next().is_none() {
            break;
        }
        shop.tasks.run();
    }
    for call in calls {
        let error = call.take().expect("an answer").expect_err("no token");
        assert!(error.is_retryable() && !error.needs_sign_in(), "{error:?}");
    }
    assert_eq!(shop.api_requests(), 0);
}

#[test]
fn scenario_7_the_others_get_their_token_when_the_first_caller_goes_away() {
    let gate = Gate::new();
    let answers = gate.clone();
    let mut shop =
        Shop::new(
            move |request| {
                if is_auth(request) { grant(0, 172_800, request).held_by(&answers) } else { empty_page() }
            },
        );
    let leader = shop.tasks.start(products(shop.client.clone()));
    shop.tasks.run();
    let follower = shop.tasks.start(products(shop.client.clone()));
    shop.tasks.run();
    drop(leader);
    shop.tasks.run();
    gate.open();
    shop.tasks.run();
    assert!(follower.take().is_some_and(|page| page.is_ok()));
    assert_eq!(shop.token_requests(), 1);
}

#[test]
fn scenario_8_only_the_platform_s_own_refusal_ends_a_session_and_it_does_so_once() {
    let outages = [
        refusal(503, "General", "down"),
        Reply::html(502),
        refusal(429, "TooManyRequests", "slow down"),
        Reply::Never,
    ];
    for outage in outages {
        let mut shop = Shop::new(granting(|_| empty_page())).signed_in();
        let expired = move |request: &http::Request<bytes::Bytes>| {
            if is_auth(request) { outage.clone() } else { empty_page() }
        };
        shop.network.follow(expired);
        shop.clock.advance(Duration::from_secs(172_801));
        let call = shop.tasks.start(products(shop.client.clone()));
        shop.tasks.run();
        while !call.is_done() && shop.clock.advance_to_next().is_some() {
            shop.tasks.run();
        }
        assert!(call.take().expect("an answer").is_err_and(|error| error.is_retryable()));
        assert!(shop.client.identity().is_customer(), "the session is kept");
        shop.network.follow(granting(|_| empty_page()));
        shop.clock.advance(Duration::from_secs(60));
        let client = shop.client.clone();
        shop.tasks.finish(products(client)).expect("the session goes on");
    }

    let mut shop = Shop::new(granting(|_| empty_page())).signed_in();
    let mut changes = shop.client.identity_changes();
    shop.network
        .follow(|_| refusal(400, "invalid_grant", "The refresh token was not found. It may have expired."));
    shop.clock.advance(Duration::from_secs(172_801));
    for _ in 0..2 {
        let client = shop.client.clone();
        let error = shop.tasks.finish(products(client)).expect_err("the session has ended");
        assert!(error.needs_sign_in(), "{error:?}");
    }
    assert_eq!(shop.client.identity(), Identity::None);
    assert!(changes.try_next().is_some() && changes.try_next().is_none(), "one event");
    assert_eq!(shop.token_requests(), 2, "a refused refresh token is not sent again");
}

#[test]
fn scenario_17_a_token_that_stays_invalid_is_replayed_exactly_once() {
    let mut shop = Shop::new(granting(|_| invalid_token())).signed_in();
    let client = shop.client.clone();
    let error = shop.tasks.finish(products(client)).expect_err("refused");
    assert_eq!((error.status(), error.needs_sign_in()), (Some(401), true));
    assert_eq!((shop.token_requests(), shop.api_requests()), (2, 2));
}

#[test]
fn scenario_19_what_alice_began_is_not_sent_again_as_bob() {
    let gate = Gate::new();
    let late = gate.clone();
    let mut shop = Shop::new(granting(move |_| invalid_token().held_by(&late))).signed_in();
    let alices = shop.tasks.start(products(shop.client.clone()));
    shop.tasks.run();
    let client = shop.client.clone();
    shop.tasks.finish(async move { client.sign_in("bob@example.org", "another").await }).expect("signed in");
    gate.open();
    shop.tasks.run();
    let error = alices.take().expect("an answer").expect_err("not sent again");
    assert!(matches!(error.cause(), Cause::Auth(AuthError::SessionChanged)), "{error:?}");
    assert_eq!(shop.api_requests(), 1);
}

#[test]
fn what_belongs_to_nobody_goes_on_when_somebody_signs_in_meanwhile() {
    let gate = Gate::new();
    let late = gate.clone();
    let mut shop = Shop::new(move |request| {
        let is_app_s = request.uri().path() == "/oauth/token";
        let reply =
            if is_auth(request) { grant(usize::from(is_app_s), 172_800, request) } else { empty_page() };
        if is_app_s { reply.held_by(&late) } else { reply }
    });
    let catalog = shop.tasks.start(products(shop.client.clone()));
    shop.tasks.run();
    let mut shop = shop.signed_in();
    shop.tasks.run();
    assert!(catalog.take().is_some_and(|page| page.is_ok()), "read with the customer's token");
    let requests = shop.network.requests();
    let read = requests.iter().rfind(|request| !is_auth(request)).expect("the read");
    assert_eq!(token_of(read), "Bearer canary-access-0");
}

#[test]
fn an_app_that_starts_again_goes_on_as_the_same_customer() {
    let mut shop = Shop::new(granting(|_| empty_page())).signed_in();
    let client = shop.restarted();
    let resumed = client.clone();
    let identity = shop.tasks.finish(async move { resumed.resume().await }).expect("resumed");
    assert!(identity.is_customer());
    shop.tasks.finish(products(client)).expect("products");
    let requests = shop.network.requests();
    let refresh = requests.iter().rfind(|request| is_auth(request)).expect("a token request");
    let form = String::from_utf8(refresh.body().to_vec()).expect("a form");
    assert!(
        form.contains("grant_type=refresh_token") && form.contains("refresh_token=canary-refresh-0"),
        "{form}"
    );
}
