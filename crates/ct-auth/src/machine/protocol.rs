//! What the machine is told, and what it asks for.

use ct_model::{Scopes, Secret};

use super::{FlightId, Now};
use crate::{
    AccessToken, AuthError, Guest, Hostile, Refusal, SourceError, SourceErrorKind, Unavailable,
    UnavailableKind,
};

/// How a token request ended, with all of its attempts. Total: what is not known is transient.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A token.
    Granted(Granted),
    /// Nothing that says anything about the session.
    Transient(Unavailable),
    /// A refusal, with its reason.
    Rejected(Refusal),
    /// An answer that cannot be meant.
    Hostile(Hostile),
    /// A token source that gave no token.
    Failed(SourceError),
}

impl Outcome {
    /// Whether there was no answer in time.
    pub(crate) fn is_out_of_time(&self) -> bool {
        match self {
            Self::Transient(unavailable) => unavailable.kind == UnavailableKind::Deadline,
            Self::Failed(error) => error.kind() == SourceErrorKind::Deadline,
            Self::Granted(_) | Self::Rejected(_) | Self::Hostile(_) => false,
        }
    }
}

/// What the auth host granted.
#[derive(Clone, Debug)]
pub struct Granted {
    /// The access token.
    pub access: AccessToken,
    /// Its lifetime in seconds.
    pub expires_in: Option<u64>,
    /// What it allows, where the answer tells it.
    pub scopes: Option<Scopes>,
    /// A refresh token, where there is one, or another than before.
    pub refresh: Option<Secret>,
    /// When the request was sent.
    pub sent: Now,
}

/// What there is for a caller who wants a token.
#[derive(Clone, Debug)]
pub enum Ask {
    /// The token is good.
    Good,
    /// The token is good, and one caller is to renew it.
    Renew(Way),
    /// There is no good token: it is to be waited for.
    Need(Way),
    /// There is no good token and no way to one: [`TokenMachine::expire`](super::TokenMachine::expire) ends it.
    Spent,
    /// There is no token to be had now.
    No(AuthError),
}

/// How a caller gets to a token request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One is under way.
    Join(FlightId),
    /// One is to be started.
    Start,
}

/// What the driver of a token request does next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Claim the store's lease, and hold it until all of this is over; then read the store and
    /// [tell](super::TokenMachine::claimed) what is there.
    Claim,
    /// Send this to the auth host, or ask the source, then tell how it ended.
    Send(Call),
    /// Read the store, then tell what is there.
    Reread,
    /// Make the writes that are pending, then tell that they were tried.
    Store,
    /// It is over.
    Done(Result<(), AuthError>),
}

/// How a token is renewed: what is sent to the auth host, or the source that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// The client credentials grant.
    ClientCredentials,
    /// The same on the anonymous path: a new anonymous session, whose id the platform chooses.
    Anonymous,
    /// The refresh token grant.
    Refresh(Secret),
    /// The token source.
    Source,
}

/// What a 401 means for the token that was used.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// It was the newest one: it is not handed out any more.
    Marked,
    /// There is a newer one.
    Outdated,
    /// It was another identity's.
    Changed(AuthError),
    /// It is the one that the app gave: there is no other.
    Final,
}

/// The tokens of a session that has ended: to be revoked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Farewell {
    /// Revoked first.
    pub refresh: Option<Secret>,
    /// Revoked then.
    pub access: Option<Secret>,
}

/// What an app may choose of a machine's behaviour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Custom {
    /// As whom a session acts that nobody has signed in to.
    pub guest: Guest,
    /// Whether an anonymous session that is lost is replaced by a new one.
    pub replace_lost_anonymous: bool,
    /// A random number, from which those of anonymous sessions are made that begin by themselves.
    pub seed: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_is_told_apart_from_all_else_that_goes_wrong() {
        let asked = |kind| Outcome::Transient(Unavailable::new(kind)).is_out_of_time();
        assert!(asked(UnavailableKind::Deadline));
        assert!(!asked(UnavailableKind::NotSent) && !asked(UnavailableKind::Unreadable));
        let given = |kind| Outcome::Failed(SourceError::new(kind, "why")).is_out_of_time();
        assert!(given(SourceErrorKind::Deadline));
        assert!(!given(SourceErrorKind::Unavailable));
        assert!(!Outcome::Hostile(Hostile::TooLarge).is_out_of_time());
    }
}
