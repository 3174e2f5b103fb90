//! How often a log-in may fail before the next one has to wait.
//!
//! How the platform does it is not documented: all of it is inferred, and off unless it is asked for.

use std::{collections::HashMap, num::NonZeroU32, str::FromStr, time::Duration};

use ct_model::DateTime;

/// How many e-mails are watched at once; beyond them those whose windows end first are forgotten.
const MOST: usize = 10_000;

/// How many log-ins with one e-mail may fail in a window of time. Further ones are refused until it has passed.
///
/// ```
/// use std::time::Duration;
/// use mock_server::LogInLimit;
///
/// let limit: LogInLimit = "5:60".parse()?;
/// assert_eq!((limit.failures.get(), limit.window), (5, Duration::from_secs(60)));
/// # Ok::<(), mock_server::LogInLimitError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogInLimit {
    /// So many may fail.
    pub failures: NonZeroU32,
    /// The window, which begins with the first failure.
    pub window: Duration,
}

/// A text that is no [`LogInLimit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is not FAILURES:SECONDS, as in 5:60")]
pub struct LogInLimitError;

impl FromStr for LogInLimit {
    type Err = LogInLimitError;

    fn from_str(text: &str) -> Result<Self, LogInLimitError> {
        let (failures, seconds) = text.split_once(':').ok_or(LogInLimitError)?;
        let failures = failures.parse().map_err(|_| LogInLimitError)?;
        let seconds: NonZeroU32 = seconds.parse().map_err(|_| LogInLimitError)?;
        Ok(Self { failures, window: Duration::from_secs(seconds.get().into()) })
    }
}

/// The failures of a shop's log-ins.
#[derive(Debug)]
pub(crate) struct Throttle {
    limit: LogInLimit,
    failures: HashMap<Box<str>, Window>,
}

#[derive(Clone, Copy, Debug)]
struct Window {
    ends: DateTime,
    failures: u32,
}

impl Throttle {
    pub(crate) fn new(limit: LogInLimit) -> Self {
        Self { limit, failures: HashMap::new() }
    }

    /// How long whoever logs in with this e-mail has to wait; nothing if she may try.
    pub(crate) fn wait(&self, email: &str, now: DateTime) -> Option<Duration> {
        let window = self.failures.get(email)?;
        let left = u64::try_from(window.ends.millis().saturating_sub(now.millis())).ok()?;
        (left > 0 && window.failures >= self.limit.failures.get()).then(|| Duration::from_millis(left))
    }

    /// Counts a log-in that failed.
    pub(crate) fn failed(&mut self, email: &str, now: DateTime) {
        if let Some(window) = self.failures.get_mut(email).filter(|window| window.ends > now) {
            window.failures = window.failures.saturating_add(1);
            return;
        }
        if self.failures.len() >= MOST {
            self.make_room(now);
        }
        let window = Window { ends: now.saturating_add(self.limit.window), failures: 1 };
        self.failures.insert(email.into(), window);
    }

    /// Forgets the failures: the log-in has succeeded.
    pub(crate) fn succeeded(&mut self, email: &str) {
        self.failures.remove(email);
    }

    /// Forgets the windows that have ended, or else the half of them that ends first.
    fn make_room(&mut self, now: DateTime) {
        self.failures.retain(|_, window| window.ends > now);
        if self.failures.len() >= MOST {
            let mut ends: Vec<DateTime> = self.failures.values().map(|window| window.ends).collect();
            let (_, middle, _) = ends.select_nth_unstable(MOST / 2);
            let middle = *middle;
            self.failures.retain(|_, window| window.ends > middle);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime {
        DateTime::from_millis(second * 1000).unwrap()
    }

    #[test]
    fn a_window_fills_and_passes() {
        let mut throttle = Throttle::new("2:60".parse().unwrap());
        throttle.failed("a", at(0));
        assert_eq!(throttle.wait("a", at(0)), None);
        throttle.failed("a", at(20));
        assert_eq!(throttle.wait("a", at(20)), Some(Duration::from_secs(40)));
        assert_eq!(throttle.wait("b", at(20)), None);
        assert_eq!(throttle.wait("a", at(60)), None);
        throttle.failed("a", at(60));
        assert_eq!(throttle.wait("a", at(60)), None, "a new window");
        throttle.failed("a", at(61));
        throttle.succeeded("a");
        assert_eq!(throttle.wait("a", at(61)), None);
    }

    #[test]
    fn it_stays_small() {
        let mut throttle = Throttle::new("1:60".parse().unwrap());
        for second in 0..25_000_i64 {
            throttle.failed(&second.to_string(), at(second / 1000));
            assert!(throttle.failures.len() <= MOST);
        }
        assert!(throttle.wait("24999", at(25)).is_some(), "the last ones are kept");
    }

    #[test]
    fn what_is_no_limit() {
        for text in ["", "5", "5:", ":60", "0:60", "5:0", "-1:60", "5:60:1", "5:1.5", "4294967296:1"] {
            assert_eq!(text.parse::<LogInLimit>(), Err(LogInLimitError), "{text}");
        }
    }
}
