//! Time and randomness, passed in.

use std::{pin::Pin, time::Duration};

use ct_model::DateTime;

use crate::MaybeSend;

/// Reads the time and waits.
pub trait Clock: MaybeSend {
    /// Time since an origin of the clock's own; never goes back.
    fn monotonic(&self) -> Duration;

    /// What the wall clock says; may jump either way.
    fn wall(&self) -> DateTime;

    /// Completes when `duration` has passed on the monotonic clock.
    fn sleep(&self, duration: Duration) -> Sleep;
}

/// The future of [`Clock::sleep`].
#[cfg(not(target_arch = "wasm32"))]
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The future of [`Clock::sleep`].
#[cfg(target_arch = "wasm32")]
pub type Sleep = Pin<Box<dyn Future<Output = ()>>>;

/// Gives random bytes that nobody can guess.
pub trait Random: MaybeSend {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}
