//! A token as a caller gets it.

use std::{fmt, sync::Arc};

use ct_model::Secret;
use http::HeaderValue;

use crate::{
    AccessToken, Clock,
    machine::{Deadlines, Epoch, Generation, Now},
};

/// An access token, with the numbers that tell which one it was when there is news about it.
#[derive(Clone)]
pub struct Bearer {
    ready: Arc<Ready>,
}

/// A token that may be handed out until its deadlines.
pub(crate) struct Ready {
    pub(crate) epoch: Epoch,
    pub(crate) generation: Generation,
    pub(crate) token: AccessToken,
    pub(crate) deadlines: Deadlines,
    /// Of the deadlines, for whoever asks often.
    pub(crate) fresh_until: Now,
}

impl Ready {
    /// Whether the token is good and not due for renewal: a few comparisons.
    pub(crate) fn is_fresh(&self, clock: &dyn Clock) -> bool {
        clock.monotonic() < self.fresh_until.monotonic && clock.wall().millis() < self.fresh_until.wall_millis
    }
}

impl Bearer {
    pub(crate) fn new(ready: &Arc<Ready>) -> Self {
        Self { ready: Arc::clone(ready) }
    }

    /// The value of the `Authorization` header, marked as sensitive.
    pub fn header(&self) -> &HeaderValue {
        self.ready.token.header()
    }

    pub(crate) fn secret(&self) -> &Secret {
        self.ready.token.secret()
    }

    /// Under which identity it was handed out.
    pub fn epoch(&self) -> Epoch {
        self.ready.epoch
    }

    /// Which of the session's tokens it is.
    pub fn generation(&self) -> Generation {
        self.ready.generation
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bearer")
            .field("epoch", &self.ready.epoch)
            .field("generation", &self.ready.generation)
            .finish_non_exhaustive()
    }
}
