//! Time and randomness, passed in: nothing else in this crate reads the clock or asks the system for bytes.

use std::{
    cell::RefCell,
    sync::atomic::{AtomicU64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

use ct_model::DateTime;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time now, in UTC.
    fn now(&self) -> DateTime;
}

/// Gives random bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one clock of this crate; everything else is given the time"
    )]
    fn now(&self) -> DateTime {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        DateTime::UNIX_EPOCH.saturating_add(since_epoch)
    }
}

/// The randomness of the machine: nobody can guess it.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        POOL.with_borrow_mut(|pool| pool.fill(bytes));
    }
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; Pool::SIZE], left: 0 }) };
}

/// Random bytes that nobody has had yet. To ask the system for the 16 of each id took longer than a short answer does.
struct Pool {
    bytes: [u8; Pool::SIZE],
    left: usize,
}

impl Pool {
    const SIZE: usize = 1024;

    fn fill(&mut self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(Self::SIZE) {
            if self.left < part.len() {
                getrandom::fill(&mut self.bytes).expect("the operating system gives random bytes");
                self.left = Self::SIZE;
            }
            let taken = &mut self.bytes[self.left - part.len()..self.left];
            part.copy_from_slice(taken);
            taken.fill(0);
            self.left -= part.len();
        }
    }
}

/// The same bytes for the same seed, for tests that want the same ids in every run. Anybody can guess it.
#[derive(Debug)]
pub struct SeededRandom {
    state: AtomicU64,
}

impl SeededRandom {
    /// The sequence that belongs to `seed`.
    pub fn new(seed: u64) -> Self {
        Self { state: AtomicU64::new(seed) }
    }

    /// SplitMix64: each call takes the next state, so callers on several threads never share a value.
    fn next(&self) -> u64 {
        const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut z = self.state.fetch_add(GAMMA, Ordering::Relaxed).wrapping_add(GAMMA);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A random UUID (version 4) in its usual spelling.
pub(crate) fn uuid(random: &dyn Random) -> String {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_bytes_and_another_seed_others() {
        let bytes = |seed| {
            let mut bytes = [0; 37];
            SeededRandom::new(seed).fill(&mut bytes);
            bytes
        };
        assert_eq!(bytes(7), bytes(7));
        assert_ne!(bytes(7), bytes(8));
    }

    #[test]
    fn the_system_s_bytes_come_once() {
        let mut seen = std::collections::BTreeSet::new();
        for size in [16, 16, 1000, 16, 1024, 3000, 16] {
            let mut bytes = vec![0; size];
            SystemRandom.fill(&mut bytes);
            for word in bytes.chunks_exact(8) {
                assert!(seen.insert(word.to_vec()), "{word:?} came twice");
            }
        }
    }

    #[test]
    fn a_uuid_has_the_spelling_of_version_4() {
        let id = uuid(&SeededRandom::new(1));
        let groups: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12]);
        assert!(id.split('-').nth(2).is_some_and(|group| group.starts_with('4')), "{id}");
    }

    #[test]
    fn the_system_clock_is_past_the_day_this_was_written() {
        assert!(SystemClock.now() > "2026-01-01T00:00:00Z".parse().unwrap());
    }
}
