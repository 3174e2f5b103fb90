//! When a token is good, when it is due for renewal, and when it is not handed out any more.

use std::time::Duration;

use super::Now;
use crate::Jitter;

/// The longest lifetime that is believed.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 3600);
/// The lifetime where the answer states none, or none that can be read.
const UNSTATED: Duration = Duration::from_secs(600);
/// A token is not handed out within this time, or a tenth of its lifetime, of its end.
const HARD_MARGIN: Duration = Duration::from_secs(10);
/// A token is renewed within this time, or a fifth of its lifetime, of its end.
const SOFT_MARGIN: Duration = Duration::from_secs(300);

/// Where a token is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Good.
    Fresh,
    /// Good, and one caller is to renew it.
    Aging,
    /// Not to be handed out.
    Expired,
}

/// When a token ages and expires, on both clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    sent: Now,
    lifetime: Duration,
    soft: Duration,
    hard: Duration,
}

impl Deadlines {
    /// For a token that was asked for at `sent` and lives for `expires_in` seconds.
    ///
    /// The margin for renewal is shortened by up to a fifth by `jitter`, so that many clients whose tokens were
    /// issued together do not renew them together.
    pub fn new(sent: Now, expires_in: Option<u64>, jitter: Jitter) -> Self {
        let lifetime = expires_in.map_or(UNSTATED, Duration::from_secs).min(LONGEST);
        let margin = SOFT_MARGIN.min(lifetime / 5);
        let soft = lifetime - (margin - jitter.of(margin / 5));
        let hard = lifetime - HARD_MARGIN.min(lifetime / 10);
        Self { sent, lifetime, soft, hard }
    }

    /// For a token whose end nobody here knows: it is handed out for ever.
    pub(super) fn endless(sent: Now) -> Self {
        Self { sent, lifetime: Duration::MAX, soft: Duration::MAX, hard: Duration::MAX }
    }

    /// When the token was asked for.
    pub(super) fn sent(&self) -> Now {
        self.sent
    }

    /// How long the token lives, as far as that is believed.
    pub fn lifetime(&self) -> Duration {
        self.lifetime
    }

    /// Until when the token is fresh, on both clocks: each of them must say less. Quicker to compare than
    /// [`freshness`](Self::freshness), and the same.
    pub(crate) fn fresh_until(&self) -> Now {
        let millis = i64::try_from(self.soft.as_nanos().div_ceil(1_000_000)).unwrap_or(i64::MAX);
        Now {
            monotonic: self.sent.monotonic.saturating_add(self.soft),
            wall_millis: self.sent.wall_millis.saturating_add(millis),
        }
    }

    /// Where the token is in its life: the older of what the two clocks say. A wall clock that went back
    /// since the token was asked for says nothing.
    pub fn freshness(&self, now: Now) -> Freshness {
        let measured = now.monotonic.saturating_sub(self.sent.monotonic);
        let told = u64::try_from(now.wall_millis.saturating_sub(self.sent.wall_millis)).unwrap_or(0);
        let age = measured.max(Duration::from_millis(told));
        if age >= self.hard {
            Freshness::Expired
        } else if age >= self.soft {
            Freshness::Aging
        } else {
            Freshness::Fresh
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SENT: Now = Now { monotonic: Duration::from_secs(1000), wall_millis: 1_700_000_000_000 };

    fn later(monotonic_millis: u64, wall_millis: i64) -> Now {
        Now {
            monotonic: SENT.monotonic + Duration::from_millis(monotonic_millis),
            wall_millis: SENT.wall_millis.saturating_add(wall_millis),
        }
    }

    #[test]
    fn margins_are_in_proportion_to_the_lifetime() {
        for (expires_in, aging, expired) in [
            (Some(172_800), 172_500_000, 172_790_000),
            (Some(3600), 3_300_000, 3_590_000),
            (Some(1500), 1_200_000, 1_490_000),
            (Some(300), 240_000, 290_000),
            (Some(60), 48_000, 54_000),
            (Some(10), 8_000, 9_000),
            (Some(1), 800, 900),
            (None, 480_000, 590_000),
            (Some(u64::MAX), 2_592_000_000 - 300_000, 2_592_000_000 - 10_000),
        ] {
            let deadlines = Deadlines::new(SENT, expires_in, Jitter::ZERO);
            let at = |millis: u64| deadlines.freshness(later(millis, i64::try_from(millis).unwrap()));
            assert_eq!(at(aging - 1), Freshness::Fresh, "{expires_in:?}");
            assert_eq!(at(aging), Freshness::Aging, "{expires_in:?}");
            assert_eq!(at(expired - 1), Freshness::Aging, "{expires_in:?}");
            assert_eq!(at(expired), Freshness::Expired, "{expires_in:?}");
        }
        assert_eq!(Deadlines::new(SENT, Some(0), Jitter::ZERO).freshness(SENT), Freshness::Expired);
    }

    #[test]
    fn either_clock_expires_a_token_but_one_that_went_back_does_not_revive_it() {
        let deadlines = Deadlines::new(SENT, Some(3600), Jitter::ZERO);
        for (monotonic, wall, expected) in [
            (0, 0, Freshness::Fresh),
            (3_590_000, 0, Freshness::Expired),
            (0, 3_590_000, Freshness::Expired),
            (0, 3_300_000, Freshness::Aging),
            (0, i64::MAX, Freshness::Expired),
            (0, -315_360_000_000, Freshness::Fresh),
            (3_300_000, -315_360_000_000, Freshness::Aging),
            (3_590_000, -315_360_000_000, Freshness::Expired),
            (0, i64::MIN, Freshness::Fresh),
        ] {
            assert_eq!(deadlines.freshness(later(monotonic, wall)), expected, "{monotonic} {wall}");
        }
    }

    proptest! {
        #[test]
        fn jitter_moves_renewal_only_and_by_a_fifth_of_its_margin_at_most(expires_in: Option<u64>, bits: u32) {
            let plain = Deadlines::new(SENT, expires_in, Jitter::ZERO);
            let moved = Deadlines::new(SENT, expires_in, Jitter::from_bits(bits));
            prop_assert_eq!(plain.hard, moved.hard);
            prop_assert!(plain.soft <= moved.soft && moved.soft <= moved.hard);
            prop_assert!((moved.soft - plain.soft) * 5 <= plain.lifetime - plain.soft);
        }

        #[test]
        fn what_is_quicker_to_compare_is_the_same(
            passed in 0u64..4_000_000, jumped in -4_000_000i64..4_000_000, expires_in in 0u64..4000, bits: u32,
        ) {
            let deadlines = Deadlines::new(SENT, Some(expires_in), Jitter::from_bits(bits));
            let (until, now) = (deadlines.fresh_until(), later(passed, jumped));
            let is_fresh = now.monotonic < until.monotonic && now.wall_millis < until.wall_millis;
            prop_assert_eq!(is_fresh, deadlines.freshness(now) == Freshness::Fresh);
        }

        #[test]
        fn no_clock_or_lifetime_panics(
            sent: (Duration, i64), now: (Duration, i64), expires_in: Option<u64>, bits: u32,
        ) {
            let sent = Now { monotonic: sent.0, wall_millis: sent.1 };
            let now = Now { monotonic: now.0, wall_millis: now.1 };
            let deadlines = Deadlines::new(sent, expires_in, Jitter::from_bits(bits));
            if now.monotonic.saturating_sub(sent.monotonic) >= deadlines.lifetime() {
                prop_assert_eq!(deadlines.freshness(now), Freshness::Expired);
            }
        }
    }
}
