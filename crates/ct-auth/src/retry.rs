//! How long to wait before trying again: full jitter under an exponential cap. Pure; the caller sleeps.

use std::time::Duration;

use crate::Random;

/// A fraction in `0..1`, drawn by the caller, so that what uses it stays pure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Jitter(u32);

impl Jitter {
    /// No jitter: a fraction of zero.
    pub const ZERO: Self = Self(0);
    /// The largest fraction: just under one.
    pub const MAX: Self = Self(u32::MAX);

    /// The fraction `parts / 2^32`.
    pub const fn from_bits(parts: u32) -> Self {
        Self(parts)
    }

    /// Draws one.
    pub fn draw(random: &dyn Random) -> Self {
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        Self(u32::from_le_bytes(bytes))
    }

    /// This fraction of `duration`; at most 2^64 ns, 584 years.
    pub fn of(self, duration: Duration) -> Duration {
        let nanos = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
        let part = (u128::from(nanos) * u128::from(self.0)) >> 32;
        Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
    }
}

/// Full-jitter exponential backoff: `rand(0, min(cap, base × 2^n))`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    /// The bound of the first wait.
    pub base: Duration,
    /// The bound that no wait exceeds.
    pub cap: Duration,
}

impl Backoff {
    /// Between the attempts of one request: 0.2 s × 2^n up to 5 s.
    pub const ATTEMPTS: Self = Self { base: Duration::from_millis(200), cap: Duration::from_secs(5) };
    /// Between token requests that failed, each with all of its attempts: 0.2 s × 2^n up to 30 s.
    pub const RENEWALS: Self = Self { base: Duration::from_millis(200), cap: Duration::from_secs(30) };

    /// The wait after `failures` failures before this one; `failures == 0` is the first.
    pub fn delay(&self, failures: u32, jitter: Jitter) -> Duration {
        let factor = 1u32.checked_shl(failures).unwrap_or(u32::MAX);
        jitter.of(self.base.saturating_mul(factor).min(self.cap))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn bounds_double_up_to_the_cap() {
        let almost = |millis| Duration::from_millis(millis) - Duration::from_nanos(1);
        for (failures, bound) in [(0, 200), (1, 400), (2, 800), (4, 3200), (5, 5000), (31, 5000), (32, 5000)]
        {
            let longest = Backoff::ATTEMPTS.delay(failures, Jitter::MAX);
            assert!(longest < Duration::from_millis(bound), "{failures}: {longest:?}");
            assert!(longest + Duration::from_nanos(1) >= almost(bound), "{failures}: {longest:?}");
            assert_eq!(Backoff::ATTEMPTS.delay(failures, Jitter::ZERO), Duration::ZERO);
        }
    }

    proptest! {
        #[test]
        fn no_wait_exceeds_the_cap(failures: u32, bits: u32, base: Duration, cap: Duration) {
            let wait = Backoff { base, cap }.delay(failures, Jitter::from_bits(bits));
            prop_assert!(wait <= cap);
        }
    }
}
