//! [`BrowserClock`]: the only thing here that reads a clock.

use std::time::Duration;

use ct_auth::{Clock, Sleep};
use ct_model::DateTime;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::globals::{clear_timeout, monotonic_millis, set_timeout, wall_millis};

/// `performance.now`, `Date.now` and `setTimeout`.
///
/// A sleep never ends early and may be as long as one likes. Browsers slow the timers of pages in the background, to one
/// a second or a minute, and stop those of frozen pages and sleeping devices: a sleep ends late there, a deadline too.
/// The monotonic clock may stand still while the device sleeps; the wall clock does not.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    /// Since the page or worker began.
    fn monotonic(&self) -> Duration {
        Duration::try_from_secs_f64(monotonic_millis() / 1000.0).unwrap_or_default()
    }

    fn wall(&self) -> DateTime {
        #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds; a cast stops at the ends")]
        let millis = wall_millis() as i64;
        let nearest = if millis < 0 { DateTime::MIN } else { DateTime::MAX };
        DateTime::from_millis(millis).unwrap_or(nearest)
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let clock = *self;
        let end = clock.monotonic().saturating_add(duration);
        Box::pin(async move {
            loop {
                let rest = end.saturating_sub(clock.monotonic());
                if rest.is_zero() {
                    return;
                }
                Timer::wait(rest).await;
            }
        })
    }
}

/// The longest that `setTimeout` waits; it would take more for nothing.
const LONGEST: i32 = i32::MAX;

/// One timeout, which is cleared when this is dropped.
struct Timer {
    timeout: JsValue,
    elapsed: JsFuture,
}

impl Timer {
    /// Of this duration in whole milliseconds, or as long as there is.
    async fn wait(duration: Duration) {
        let millis = duration.as_micros().div_ceil(1000);
        let millis = i32::try_from(millis).unwrap_or(LONGEST);
        let mut timeout = JsValue::UNDEFINED;
        let elapsed = Promise::new(&mut |resolve, _reject| timeout = set_timeout(&resolve, millis));
        let mut timer = Self { timeout, elapsed: elapsed.into() };
        // The promise is never rejected.
        let _ = (&mut timer.elapsed).await;
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.timeout);
    }
}
