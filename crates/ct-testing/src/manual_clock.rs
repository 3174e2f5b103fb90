//! A clock that stands still until a test moves it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Poll, Waker},
    time::Duration,
};

use ct_auth::{Clock, Sleep};
use ct_model::DateTime;

/// A [`Clock`] moved by hand: its monotonic and its wall time, together or each on its own. Clones are the same
/// clock.
#[derive(Clone, Debug, Default)]
pub struct ManualClock {
    times: Arc<Mutex<Times>>,
}

#[derive(Debug)]
struct Times {
    monotonic: Duration,
    wall: DateTime,
    next_sleeper: u64,
    sleepers: BTreeMap<u64, Sleeper>,
}

#[derive(Debug)]
struct Sleeper {
    until: Duration,
    waker: Option<Waker>,
}

impl ManualClock {
    /// A clock at an hour after its origin, on 1 October 2026, 12:00 UTC.
    pub fn new() -> Self {
        Self::default()
    }

    /// Moves both times on, and wakes those whose time has come.
    pub fn advance(&self, by: Duration) {
        let mut times = self.times();
        times.wall = times.wall.saturating_add(by);
        Self::move_on(times, by);
    }

    /// Moves the monotonic time on alone: the wall clock was set back meanwhile.
    pub fn advance_monotonic(&self, by: Duration) {
        Self::move_on(self.times(), by);
    }

    /// Sets the wall clock, forth or back.
    pub fn set_wall(&self, wall: DateTime) {
        self.times().wall = wall;
    }

    /// How many futures of [`Clock::sleep`] wait for a time to come.
    pub fn sleepers(&self) -> usize {
        self.times().sleepers.len()
    }

    /// How long it is until the next of those who sleep wakes.
    pub fn until_next(&self) -> Option<Duration> {
        let times = self.times();
        let next = times.sleepers.values().map(|sleeper| sleeper.until).min()?;
        Some(next.saturating_sub(times.monotonic))
    }

    /// Moves on to when the next of those who sleep wakes; says how far that was, and `None` if nobody sleeps.
    pub fn advance_to_next(&self) -> Option<Duration> {
        let by = self.until_next()?;
        self.advance(by);
        Some(by)
    }

    fn move_on(mut times: MutexGuard<'_, Times>, by: Duration) {
        times.monotonic = times.monotonic.saturating_add(by);
        let now = times.monotonic;
        let due = times.sleepers.values_mut().filter(|sleeper| sleeper.until <= now);
        let wakers: Vec<_> = due.filter_map(|sleeper| sleeper.waker.take()).collect();
        drop(times);
        wakers.into_iter().for_each(Waker::wake);
    }

    fn times(&self) -> MutexGuard<'_, Times> {
        self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Times {
    fn default() -> Self {
        Self {
            monotonic: Duration::from_secs(3600),
            wall: DateTime::from_millis(1_790_856_000_000).expect("a year of four digits"),
            next_sleeper: 0,
            sleepers: BTreeMap::new(),
        }
    }
}

impl Clock for ManualClock {
    fn monotonic(&self) -> Duration {
        self.times().monotonic
    }

    fn wall(&self) -> DateTime {
        self.times().wall
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let mut times = self.times();
        let (id, until) = (times.next_sleeper, times.monotonic.saturating_add(duration));
        times.next_sleeper += 1;
        times.sleepers.insert(id, Sleeper { until, waker: None });
        let sleeping = Sleeping { clock: self.clone(), id };
        Box::pin(async move {
            std::future::poll_fn(|cx| {
                let mut times = sleeping.clock.times();
                let now = times.monotonic;
                match times.sleepers.get_mut(&sleeping.id) {
                    Some(sleeper) if sleeper.until > now => {
                        sleeper.waker = Some(cx.waker().clone());
                        Poll::Pending
                    }
                    Some(_) | None => Poll::Ready(()),
                }
            })
            .await;
        })
    }
}

/// Forgets the sleeper when its future is done or dropped.
struct Sleeping {
    clock: ManualClock,
    id: u64,
}

impl Drop for Sleeping {
    fn drop(&mut self) {
        self.clock.times().sleepers.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn sleepers_wake_when_their_time_has_come() {
        let clock = ManualClock::new();
        let mut short = clock.sleep(Duration::from_secs(1));
        let mut long = clock.sleep(Duration::from_secs(3));
        assert_eq!((short.as_mut().now_or_never(), clock.sleepers()), (None, 2));
        assert_eq!(clock.advance_to_next(), Some(Duration::from_secs(1)));
        assert_eq!(short.as_mut().now_or_never(), Some(()));
        assert_eq!(long.as_mut().now_or_never(), None);
        drop(short);
        assert_eq!((clock.sleepers(), clock.until_next()), (1, Some(Duration::from_secs(2))));
        drop(long);
        assert_eq!(clock.advance_to_next(), None);
        assert_eq!(clock.sleep(Duration::ZERO).now_or_never(), Some(()));
    }

    #[test]
    fn the_two_times_move_together_or_each_on_its_own() {
        let clock = ManualClock::new();
        let (monotonic, wall) = (clock.monotonic(), clock.wall());
        clock.advance(Duration::from_secs(5));
        assert_eq!(clock.monotonic() - monotonic, Duration::from_secs(5));
        assert_eq!(clock.wall().millis() - wall.millis(), 5000);
        clock.advance_monotonic(Duration::from_secs(5));
        assert_eq!(clock.wall().millis() - wall.millis(), 5000);
        clock.set_wall(DateTime::UNIX_EPOCH);
        assert_eq!(clock.wall(), DateTime::UNIX_EPOCH);
        assert_eq!(clock.monotonic() - monotonic, Duration::from_secs(10));
    }
}
