//! Ten thousand calls at once: what the auth host and the API see of them.

use std::collections::HashMap;

use ct_me::{Client, Error, model::Page, model::ProductProjection};
use ct_testing::{Gate, Reply, Task};

use crate::shop::{Shop, empty_page, grant, granting, invalid_token, is_auth};

const CALLERS: usize = 10_000;

type Products = Result<Page<ProductProjection>, Error>;

async fn products(client: Client) -> Products {
    client.product_projections().get().await
}

fn crowd(shop: &mut Shop) -> Vec<Task<Products>> {
    let calls = (0..CALLERS).map(|_| shop.tasks.start(products(shop.client.clone()))).collect();
    shop.tasks.run();
    calls
}

/// How often each request was sent, by its correlation id.
fn times_sent(shop: &Shop) -> Vec<usize> {
    let mut times = HashMap::new();
    for request in shop.to_the_api() {
        *times.entry(request.headers()["x-correlation-id"].clone()).or_insert(0) += 1;
    }
    times.into_values().collect()
}

#[test]
fn ten_thousand_cold_calls_make_one_token_request() {
    let gate = Gate::new();
    let answers = gate.clone();
    let mut shop =
        Shop::new(
            move |request| {
                if is_auth(request) { grant(0, 172_800, request).held_by(&answers) } else { empty_page() }
            },
        );
    let calls = crowd(&mut shop);
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 0));
    gate.open();
    shop.tasks.run();
    assert!(calls.iter().all(|call| call.take().is_some_and(|page| page.is_ok())));
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, CALLERS));
}

#[test]
fn ten_thousand_refused_tokens_make_one_refresh_and_no_request_is_sent_a_third_time() {
    let gate = Gate::new();
    let refusals = gate.clone();
    let mut shop = Shop::new(granting(move |request| {
        let is_old = request.headers()["authorization"].as_bytes().ends_with(b"access-0");
        if is_old { invalid_token().held_by(&refusals) } else { empty_page() }
    }))
    .signed_in();
    let calls = crowd(&mut shop);
    assert_eq!(shop.network.under_way(), CALLERS, "all of them with one generation's token");
    gate.open();
    shop.tasks.run();
    assert!(calls.iter().all(|call| call.take().is_some_and(|page| page.is_ok())));
    assert_eq!(shop.token_requests(), 2, "the sign-in and one refresh");
    assert_eq!(times_sent(&shop), [2; CALLERS]);
}

#[test]
fn ten_thousand_calls_whose_tokens_stay_refused_are_each_sent_twice() {
    let mut shop = Shop::new(granting(|_| invalid_token())).signed_in();
    let calls = crowd(&mut shop);
    assert!(calls.iter().all(|call| call.take().is_some_and(|page| page.is_err())));
    assert_eq!(shop.token_requests(), 2, "the sign-in and one refresh");
    assert!(times_sent(&shop).into_iter().all(|times| times <= 2));
}

#[test]
fn ten_thousand_waiters_on_a_failing_auth_host_make_three_token_requests() {
    for failure in [Reply::html(503), Reply::Fail(ct_me::auth::TransportErrorKind::Unknown), Reply::Never] {
        let mut shop =
            Shop::new(move |request| if is_auth(request) { failure.clone() } else { empty_page() });
        let calls = crowd(&mut shop);
        while !calls.iter().all(Task::is_done) && shop.clock.advance_to_next().is_some() {
            shop.tasks.run();
        }
        let error = |call: &Task<Products>| call.take().expect("an answer").expect_err("no token");
        assert!(calls.iter().map(error).all(|error| error.is_retryable() && !error.needs_sign_in()));
        assert!((1..=3).contains(&shop.token_requests()), "{}", shop.token_requests());
        assert_eq!(shop.api_requests(), 0);
    }
}
