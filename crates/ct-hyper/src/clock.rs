//! [`SystemClock`]: the only thing here that reads a clock.

#[cfg(not(any(target_os = "linux", target_os = "android")))]
use std::time::SystemTime;
use std::{sync::mpsc, thread, time::Duration};

use ct_auth::{Clock, Sleep};
use ct_model::DateTime;
use tokio::{runtime::Handle, sync::oneshot, time::Instant};

/// The machine's clocks, and tokio's timer.
///
/// The monotonic clock is tokio's, so that it and the sleeps agree where a test pauses tokio's time. On Linux,
/// macOS and iOS it stands still while the machine sleeps; the wall clock does not.
///
/// On Linux and Android the wall clock is the kernel's coarse one, which is behind by some milliseconds at most and
/// takes a quarter of the time to read: it is read whenever somebody asks for a token.
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

    fn wall(&self) -> DateTime {
        wall()
    }

    /// By tokio's timer; on a thread of its own where no runtime is running.
    fn sleep(&self, duration: Duration) -> Sleep {
        match Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(sleep_on_a_thread(duration)),
        }
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
#[expect(clippy::disallowed_methods, reason = "one of the two places where the clock is read")]
fn wall() -> DateTime {
    date_time(rustix::time::clock_gettime(rustix::time::ClockId::RealtimeCoarse))
}

/// The seconds may be negative, the nanoseconds count forwards from there.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn date_time(time: rustix::time::Timespec) -> DateTime {
    #[allow(clippy::useless_conversion, reason = "the nanoseconds have 32 bits on some machines")]
    let nanoseconds = i64::from(time.tv_nsec);
    let millis = time.tv_sec.saturating_mul(1000).saturating_add(nanoseconds / 1_000_000);
    let nearest = if millis < 0 { DateTime::MIN } else { DateTime::MAX };
    DateTime::from_millis(millis).unwrap_or(nearest)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
#[expect(clippy::disallowed_methods, reason = "one of the two places where the clock is read")]
fn wall() -> DateTime {
    date_time(SystemTime::now())
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
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
    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn the_wall_clock_counts_from_the_epoch_on_either_side_of_it() {
        let at = |tv_sec, tv_nsec| date_time(rustix::time::Timespec { tv_sec, tv_nsec }).to_string();
        assert_eq!(at(0, 1_500_000), "1970-01-01T00:00:00.001Z");
        assert_eq!(at(-1, 0), "1969-12-31T23:59:59.000Z");
        assert_eq!(at(-1, 999_999_999), "1969-12-31T23:59:59.999Z");
        assert_eq!(at(i64::MAX, 999_999_999), "9999-12-31T23:59:59.999Z");
        assert_eq!(at(i64::MIN, 0), "0000-01-01T00:00:00.000Z");
    }

    #[test]
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    fn the_wall_clock_counts_from_the_epoch_on_either_side_of_it() {
        let at = |time| date_time(time).to_string();
        let epoch = SystemTime::UNIX_EPOCH;
        assert_eq!(at(epoch + Duration::from_micros(1_500)), "1970-01-01T00:00:00.001Z");
        assert_eq!(at(epoch - Duration::from_secs(1)), "1969-12-31T23:59:59.000Z");
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "to compare with")]
    fn the_wall_clock_is_behind_by_a_tick_at_most() {
        let exact = || {
            let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
            DateTime::UNIX_EPOCH.saturating_add(since_epoch)
        };
        let (before, told, after) = (exact(), SystemClock::new().wall(), exact());
        assert!(told <= after, "{told} {after}");
        assert!(told.saturating_add(Duration::from_millis(100)) >= before, "{told} {before}");
    }

    #[test]
    fn the_monotonic_clock_begins_at_zero_and_never_goes_back() {
        let clock = SystemClock::new();
        let (earlier, later) = (clock.monotonic(), clock.monotonic());
        assert!(earlier <= later);
        assert!(earlier < Duration::from_secs(60), "{earlier:?}");
    }
}
