//! [`SystemClock`]: the only thing here that reads a clock.

use std::{
    sync::mpsc,
    thread,
    time::{Duration, SystemTime},
};

use ct_auth::{Clock, Sleep};
use ct_model::DateTime;
use tokio::{runtime::Handle, sync::oneshot, time::Instant};

/// The machine's clocks, and tokio's timer.
///
/// The monotonic clock is tokio's, so that it and the sleeps agree where a test pauses tokio's time. On Linux,
/// macOS and iOS it stands still while the machine sleeps; the wall clock does not.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    origin: Instant,
}

impl SystemClock {
    /// A clock whose monotonic time begins now.
    #[expect(clippy::disallowed_methods, reason = "one of the two places where the clock is read")]
    pub fn new() -> Self {
        Self { origin: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "one of the two places where the clock is read")]
    fn monotonic(&self) -> Duration {
        Instant::now().saturating_duration_since(self.origin)
    }

    #[expect(clippy::disallowed_methods, reason = "one of the two places where the clock is read")]
    fn wall(&self) -> DateTime {
        date_time(SystemTime::now())
    }

    /// By tokio's timer; on a thread of its own where no runtime is running.
    fn sleep(&self, duration: Duration) -> Sleep {
        match Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(sleep_on_a_thread(duration)),
        }
    }
}

fn date_time(time: SystemTime) -> DateTime {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => DateTime::UNIX_EPOCH.saturating_add(after),
        Err(before) => DateTime::UNIX_EPOCH.saturating_sub(before.duration()),
    }
}

/// Ends the thread when the sleep is dropped.
fn sleep_on_a_thread(duration: Duration) -> impl Future<Output = ()> {
    let (sleeper, sleeper_gone) = mpsc::channel::<()>();
    let (wake, woken) = oneshot::channel();
    // Where no thread can be had, `wake` is dropped here and nobody waits.
    let _ = thread::Builder::new().name("sleep".into()).spawn(move || {
        let _ = sleeper_gone.recv_timeout(duration);
        let _ = wake.send(());
    });
    async move {
        let _ = woken.await;
        drop(sleeper);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wall_clock_counts_from_the_epoch_on_either_side_of_it() {
        let at = |time| date_time(time).to_string();
        let epoch = SystemTime::UNIX_EPOCH;
        assert_eq!(at(epoch + Duration::from_micros(1_500)), "1970-01-01T00:00:00.001Z");
        assert_eq!(at(epoch - Duration::from_secs(1)), "1969-12-31T23:59:59.000Z");
    }

    #[test]
    fn the_monotonic_clock_begins_at_zero_and_never_goes_back() {
        let clock = SystemClock::new();
        let (earlier, later) = (clock.monotonic(), clock.monotonic());
        assert!(earlier <= later);
        assert!(earlier < Duration::from_secs(60), "{earlier:?}");
    }
}
