//! How often tokens may be asked for. On the monotonic clock alone: no jump of the wall clock starts anything.

use std::time::Duration;

use super::Now;
use crate::{AuthError, Backoff, Jitter};

/// Refreshes are at least this, or a twentieth of the token's lifetime, apart.
const FLOOR: Duration = Duration::from_secs(1);
/// No auth host is believed that asks for a longer pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);
/// How many tokens in a row the API may refuse before no other is asked for: the first, and five more.
const PATIENCE: u32 = 5;

/// What limits the token requests of a session.
#[derive(Clone, Debug, Default)]
pub(super) struct Pace {
    /// When the last token request was started.
    last_start: Duration,
    /// When the last refresh was. The first token of an epoch is no refresh.
    last_refresh: Option<Duration>,
    /// How far apart two refreshes are, as the last answer has it.
    floor: Duration,
    /// Token requests that failed in a row.
    failures: u32,
    not_before: Duration,
    last_failure: Option<AuthError>,
    /// Tokens that the API refused, with none accepted in between.
    refused: u32,
}

impl Pace {
    /// How long until a token request may start; zero if now.
    pub(super) fn wait(&self, now: Now) -> Duration {
        let floor =
            self.last_refresh.map_or(Duration::ZERO, |last| last.saturating_add(self.floor.max(FLOOR)));
        floor.max(self.not_before).saturating_sub(now.monotonic)
    }

    /// Why there is a wait.
    pub(super) fn reason(&self, retry_after: Duration) -> AuthError {
        match &self.last_failure {
            Some(AuthError::Unavailable(unavailable)) => {
                let mut unavailable = unavailable.clone();
                unavailable.retry_after = Some(retry_after);
                AuthError::Unavailable(unavailable)
            }
            Some(AuthError::Source(error)) => AuthError::Source(error.clone().after(Some(retry_after))),
            Some(other) => other.clone(),
            None => AuthError::TooEarly { retry_after },
        }
    }

    /// Whether the API has refused too many tokens in a row.
    pub(super) fn is_stopped(&self) -> bool {
        self.refused > PATIENCE
    }

    pub(super) fn is_refused(&self) -> bool {
        self.refused > 0
    }

    pub(super) fn started(&mut self, now: Now, is_refresh: bool) {
        self.last_start = now.monotonic;
        if is_refresh {
            self.last_refresh = Some(now.monotonic);
            self.floor = FLOOR;
        }
    }

    pub(super) fn granted(&mut self, lifetime: Duration) {
        self.floor = lifetime / 20;
        self.failures = 0;
        self.not_before = Duration::ZERO;
        self.last_failure = None;
    }

    pub(super) fn failed(&mut self, now: Now, jitter: Jitter, error: &AuthError) {
        let backoff = Backoff::RENEWALS.delay(self.failures, jitter);
        let asked = error.retry_after().unwrap_or(Duration::ZERO).min(LONGEST_PAUSE);
        self.failures = self.failures.saturating_add(1);
        let earliest = self.last_start.saturating_add(FLOOR);
        self.not_before = now.monotonic.saturating_add(backoff.max(asked)).max(earliest);
        self.last_failure = Some(error.clone());
    }

    pub(super) fn refused(&mut self) {
        self.refused = self.refused.saturating_add(1);
    }

    pub(super) fn accepted(&mut self) {
        self.refused = 0;
    }

    /// Another identity, or none: its tokens have nothing to do with the ones before. What the auth host asked
    /// for holds on; but a source may know the app's new user, so that its failures are forgotten, unless it asked
    /// for a pause.
    pub(super) fn changed(&mut self) {
        if let Some(AuthError::Source(error)) = &self.last_failure
            && error.retry_after().is_none()
        {
            (self.failures, self.not_before, self.last_failure) = (0, Duration::ZERO, None);
        }
        self.last_refresh = None;
        self.refused = 0;
    }
}
