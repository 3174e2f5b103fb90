//! How long tokens live, and how many there may be.

use std::time::Duration;

/// How long tokens live, and how many are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenLimits {
    /// How long an access token is good: two days.
    pub access_lifetime: Duration,
    /// How long a refresh token is good if it is not used; each use starts it anew: 200 days.
    pub refresh_lifetime: Duration,
    /// Access tokens kept at once: 100,000; beyond them the oldest end.
    pub access_tokens: usize,
    /// Refresh tokens kept at once: 100,000; beyond them those longest unused end.
    pub refresh_tokens: usize,
}

impl Default for TokenLimits {
    fn default() -> Self {
        Self {
            access_lifetime: Duration::from_secs(172_800),
            refresh_lifetime: Duration::from_secs(17_280_000),
            access_tokens: 100_000,
            refresh_tokens: 100_000,
        }
    }
}
