//! The page's clocks and timers.

use std::time::Duration;

use ct_auth::{Clock as _, Random as _};
use ct_fetch::{BrowserClock, BrowserRandom};
use futures_util::{
    FutureExt as _,
    future::{Either, select},
};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_sleep_never_ends_early() {
    for millis in [0, 1, 20] {
        let (begin, duration) = (BrowserClock.monotonic(), Duration::from_millis(millis));
        BrowserClock.sleep(duration).await;
        assert!(BrowserClock.monotonic() - begin >= duration, "{millis}");
    }
}

/// `setTimeout` takes more than 2^31 - 1 ms for nothing.
#[wasm_bindgen_test]
async fn a_sleep_of_years_does_not_end_at_once() {
    for long in [Duration::from_millis(1 << 31), Duration::from_millis(1 << 32), Duration::MAX] {
        match select(BrowserClock.sleep(long), BrowserClock.sleep(Duration::from_millis(20))).await {
            Either::Left(_) => panic!("{long:?} are over"),
            Either::Right(_) => {}
        }
    }
    assert!(BrowserClock.sleep(Duration::ZERO).now_or_never().is_some());
}

#[wasm_bindgen_test]
fn the_wall_clock_is_javascripts() {
    let before = js_sys::Date::now() as i64;
    let told = BrowserClock.wall().millis();
    assert!((before..=js_sys::Date::now() as i64).contains(&told), "{before} {told}");
}

#[wasm_bindgen_test]
fn two_fills_differ() {
    let (mut one, mut other) = ([0; 32], [0; 32]);
    BrowserRandom.fill(&mut one);
    BrowserRandom.fill(&mut other);
    assert_ne!(one, other);
}
