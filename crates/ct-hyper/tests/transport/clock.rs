//! Sleeping, in a runtime and without one.

use std::{
    sync::Arc,
    task::{Context, Wake},
    thread::{self, Thread},
    time::Duration,
};

use ct_auth::{Clock, Sleep};
use ct_hyper::SystemClock;

const SHORT: Duration = Duration::from_millis(2);

#[tokio::test]
async fn a_sleep_lasts_at_least_as_long_as_asked() {
    let clock = SystemClock::new();
    let before = clock.monotonic();
    clock.sleep(SHORT).await;
    assert!(clock.monotonic() - before >= SHORT);
}

#[test]
fn without_a_runtime_too() {
    let clock = SystemClock::new();
    let before = clock.monotonic();
    block_on(clock.sleep(SHORT));
    assert!(clock.monotonic() - before >= SHORT);
}

#[test]
fn a_sleep_can_be_as_long_as_any_and_dropped() {
    let clock = SystemClock::new();
    drop(clock.sleep(Duration::MAX));
}

fn block_on(mut sleep: Sleep) {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(thread::current())).into();
    while sleep.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
        thread::park();
    }
}
