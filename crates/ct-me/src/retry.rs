//! Whether to send a request again, and when. Pure; `call` sends and sleeps.
//!
//! The only layer that repeats requests of the API: transports repeat nothing, and what renews tokens has its own
//! requests.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use bytes::Bytes;
use ct_auth::{Backoff, Jitter, TransportError, TransportErrorKind};
use ct_model::operation::Repeat;
use http::{Response, StatusCode};

/// How many times a request is sent at most.
pub(crate) const ATTEMPTS: u32 = 3;

/// What became of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The platform has not seen a byte of it.
    NotSent,
    /// The platform may have acted on it.
    Unknown,
    /// The platform has acted on it, and its answer is larger than what is read.
    TooLarge,
    /// The transport will never send it.
    Refused,
    /// An answer came.
    Answered(StatusCode),
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// What came is what the caller gets.
    Stop,
    /// Send the same once more.
    Again,
}

impl Outcome {
    pub(crate) fn of(attempt: &Result<Response<Bytes>, TransportError>) -> Self {
        match attempt {
            Ok(response) => Self::Answered(response.status()),
            Err(error) => match error.kind() {
                TransportErrorKind::NotSent => Self::NotSent,
                TransportErrorKind::TooLarge => Self::TooLarge,
                TransportErrorKind::Refused => Self::Refused,
                // A kind that this version does not know is no promise that nothing was sent.
                _ => Self::Unknown,
            },
        }
    }

    /// Whether the platform may have acted on the request although no answer of its own says so.
    pub(crate) fn is_in_doubt(self) -> bool {
        match self {
            Self::Unknown | Self::TooLarge => true,
            Self::Answered(status) => is_of_a_gateway(status),
            Self::NotSent | Self::Refused => false,
        }
    }
}

/// Whether a request that may be repeated as `repeat` says is sent again after its `attempt`-th attempt, from 1,
/// came to `outcome`.
pub(crate) fn decide(repeat: Repeat, outcome: Outcome, attempt: u32) -> Decision {
    let attempts = match outcome {
        Outcome::NotSent => ATTEMPTS,
        Outcome::Unknown => after_no_answer(repeat),
        Outcome::TooLarge | Outcome::Refused => 1,
        Outcome::Answered(status) if is_of_a_gateway(status) => after_no_answer(repeat),
        Outcome::Answered(StatusCode::INTERNAL_SERVER_ERROR) => match repeat {
            Repeat::Read => 2,
            Repeat::SameVersion | Repeat::SignUp | Repeat::SignIn | Repeat::Create | Repeat::Never => 1,
        },
        Outcome::Answered(StatusCode::TOO_MANY_REQUESTS) => match repeat {
            Repeat::Read | Repeat::SameVersion | Repeat::SignUp | Repeat::SignIn | Repeat::Create => ATTEMPTS,
            Repeat::Never => 1,
        },
        Outcome::Answered(_) => 1,
    };
    if attempt < attempts { Decision::Again } else { Decision::Stop }
}

/// How long to wait after the `attempt`-th attempt, from 1: as long as the platform asks for, else a random part of
/// 0.2 s × 2^n. `None` if there is no time for that.
pub(crate) fn wait(
    attempt: u32,
    retry_after: Option<Duration>,
    jitter: Jitter,
    remaining: Duration,
) -> Option<Duration> {
    let wait = retry_after.unwrap_or_else(|| Backoff::ATTEMPTS.delay(attempt.saturating_sub(1), jitter));
    (wait < remaining).then_some(wait)
}

/// How many attempts there are in all when the platform may have acted.
fn after_no_answer(repeat: Repeat) -> u32 {
    match repeat {
        Repeat::Read | Repeat::SameVersion | Repeat::SignUp => ATTEMPTS,
        Repeat::SignIn => 2,
        Repeat::Create | Repeat::Never => 1,
    }
}

/// Statuses by which something in between says that it does not know what became of the request.
fn is_of_a_gateway(status: StatusCode) -> bool {
    matches!(status, StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT)
}

/// What all calls of a client may spend on repetitions, so that a platform that is down sees little more than the
/// calls themselves.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
}

impl Budget {
    const FULL: u32 = 100;
    const PRICE: u32 = 5;

    pub(crate) fn new() -> Self {
        Self { tokens: AtomicU32::new(Self::FULL) }
    }

    /// Pays for one repetition, if there is enough left.
    pub(crate) fn spend(&self) -> bool {
        self.update(|tokens| tokens.checked_sub(Self::PRICE))
    }

    /// A request succeeded.
    pub(crate) fn earn(&self) {
        self.update(|tokens| (tokens < Self::FULL).then_some(tokens + 1));
    }

    fn update(&self, change: impl Fn(u32) -> Option<u32>) -> bool {
        // A count on its own: no other memory is published with it.
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const REPEATS: [Repeat; 6] =
        [Repeat::Read, Repeat::SameVersion, Repeat::SignUp, Repeat::SignIn, Repeat::Create, Repeat::Never];

    fn answered(status: u16) -> Outcome {
        Outcome::Answered(StatusCode::from_u16(status).unwrap())
    }

    /// How many times a request is sent whose every attempt comes to `outcome`.
    fn times_sent(repeat: Repeat, outcome: Outcome) -> u32 {
        (1..).find(|attempt| decide(repeat, outcome, *attempt) == Decision::Stop).unwrap()
    }

    #[test]
    fn every_cell_of_the_table() {
        // By column: read, same version, sign-up, sign-in, create, never.
        let table = [
            (Outcome::NotSent, [3, 3, 3, 3, 3, 3]),
            (Outcome::Unknown, [3, 3, 3, 2, 1, 1]),
            (answered(502), [3, 3, 3, 2, 1, 1]),
            (answered(503), [3, 3, 3, 2, 1, 1]),
            (answered(504), [3, 3, 3, 2, 1, 1]),
            (answered(500), [2, 1, 1, 1, 1, 1]),
            (answered(429), [3, 3, 3, 3, 3, 1]),
            (answered(409), [1; 6]),
            (answered(400), [1; 6]),
            (answered(401), [1; 6]),
            (answered(404), [1; 6]),
            (answered(501), [1; 6]),
            (answered(200), [1; 6]),
            (answered(302), [1; 6]),
            (Outcome::Refused, [1; 6]),
            (Outcome::TooLarge, [1; 6]),
        ];
        for (outcome, times) in table {
            assert_eq!(REPEATS.map(|repeat| times_sent(repeat, outcome)), times, "{outcome:?}");
        }
    }

    #[test]
    fn what_leaves_the_outcome_in_doubt() {
        for outcome in [Outcome::Unknown, Outcome::TooLarge, answered(502), answered(503), answered(504)] {
            assert!(outcome.is_in_doubt(), "{outcome:?}");
        }
        for outcome in [Outcome::NotSent, Outcome::Refused, answered(500), answered(429), answered(409)] {
            assert!(!outcome.is_in_doubt(), "{outcome:?}");
        }
    }

    #[test]
    fn the_platform_s_wish_goes_before_the_backoff_and_the_deadline_before_both() {
        let second = Duration::from_secs(1);
        assert_eq!(wait(1, Some(7 * second), Jitter::MAX, 8 * second), Some(7 * second));
        assert_eq!(wait(1, Some(8 * second), Jitter::MAX, 8 * second), None);
        assert_eq!(wait(2, None, Jitter::from_bits(1 << 31), second), Some(second / 5));
        assert_eq!(wait(1, None, Jitter::ZERO, Duration::ZERO), None);
    }

    #[test]
    fn a_repetition_costs_five_and_a_success_brings_one_back() {
        let budget = Budget::new();
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 20);
        (0..4).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend() && !budget.spend());
        (0..1000).for_each(|_| budget.earn());
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 20);
    }

    proptest! {
        #[test]
        fn repetitions_are_at_most_a_fifth_of_the_successes_and_twenty(successes in prop::collection::vec(any::<bool>(), 0..2000)) {
            let budget = Budget::new();
            let mut repeated = 0;
            let mut succeeded = 0;
            for success in successes {
                if success {
                    budget.earn();
                    succeeded += 1;
                } else if budget.spend() {
                    repeated += 1;
                }
            }
            prop_assert!(repeated <= 20 + succeeded / 5);
        }
    }
}
