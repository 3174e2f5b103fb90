//! A moment on both clocks.

use std::time::Duration;

use crate::Clock;

/// What both clocks say at one moment.
///
/// The monotonic one measures; the wall clock is believed only where it makes a token older, for a device
/// that slept may have stopped the monotonic one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since an origin of the clock's own; never goes back.
    pub monotonic: Duration,
    /// Milliseconds since the Unix epoch; may jump either way.
    pub wall_millis: i64,
}

impl Now {
    /// Reads both clocks.
    pub fn read(clock: &dyn Clock) -> Self {
        Self { monotonic: clock.monotonic(), wall_millis: clock.wall().millis() }
    }
}
