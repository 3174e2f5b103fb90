//! What the machine holds.

use ct_model::{Scopes, Secret};

use super::{Call, Deadlines, Freshness, Granted, Lineage, Now, Outcome};
use crate::{AccessToken, AuthError, Hostile, Principal, Reason, Record, Refusal};

/// Counts the identities of a session, and what ended their validity: it rises with a sign-in, a sign-out, a
/// password change and a refused refresh token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epoch(u64);

impl Epoch {
    pub(super) fn rise(&mut self) {
        self.0 += 1;
    }
}

/// Counts the access tokens of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(u64);

impl Generation {
    pub(super) fn rise(&mut self) {
        self.0 += 1;
    }
}

/// Names one token request of a session, with all of its attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlightId(u64);

impl FlightId {
    /// A number that is random if `seed` is, and another for each token request.
    pub(super) fn mixed_with(self, seed: u64) -> u64 {
        seed ^ self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    pub(super) fn rise(&mut self) -> Self {
        self.0 += 1;
        *self
    }
}

/// Where a session is.
#[derive(Clone, Debug, Default)]
#[allow(clippy::large_enum_variant, reason = "there is one of it in a session; on 32 bits it is not large")]
pub(super) enum State {
    /// No token: the next one is the app's own.
    #[default]
    SignedOut,
    /// Tokens that act for somebody, be it the app itself.
    Active(Active),
    /// Somebody must sign in: no token is asked for.
    NeedsCredentials {
        reason: Reason,
        /// The epoch that ended.
        of: Epoch,
    },
}

#[derive(Clone, Debug)]
pub(super) struct Active {
    pub(super) holder: Holder,
    pub(super) access: Option<Access>,
    pub(super) scopes: Option<Scopes>,
    /// The API answered 401 to the token.
    pub(super) rejected: bool,
}

/// Who the tokens act for, and how they are renewed.
#[derive(Clone, Debug)]
pub(super) enum Holder {
    App,
    Person(Person),
    /// Whoever it is: the token does not tell.
    Unknown,
}

#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) principal: Principal,
    pub(super) family: u64,
    /// The generation of the record with this refresh token.
    pub(super) record: u64,
    pub(super) refresh: Option<Secret>,
    /// The platform has once answered a refresh with another refresh token.
    pub(super) rotates: bool,
    /// An answer to this refresh token was lost.
    pub(super) lost: bool,
}

/// A sign-in under way.
#[derive(Clone, Debug)]
pub(super) struct SignIn {
    pub(super) id: FlightId,
    pub(super) wanted: Wanted,
}

/// As whom somebody signs in.
#[derive(Clone, Debug)]
pub(super) enum Wanted {
    Customer,
    /// With the id that the app chose, if it did.
    Anonymous(Option<String>),
}

impl Wanted {
    /// Whose session it is, and its tokens, where there are any.
    pub(super) fn granted(self, outcome: Outcome) -> Result<(Principal, Granted), AuthError> {
        match outcome {
            Outcome::Granted(granted) => match self.principal(granted.scopes.as_ref()) {
                Ok(principal) => Ok((principal, granted)),
                Err(hostile) => Err(AuthError::Hostile(hostile)),
            },
            Outcome::Transient(unavailable) => Err(AuthError::Unavailable(unavailable)),
            Outcome::Rejected(refusal) => Err(AuthError::Refused(refusal)),
            Outcome::Hostile(hostile) => Err(AuthError::Hostile(hostile)),
            Outcome::Failed(error) => Err(AuthError::Source(error)),
        }
    }

    /// Who the granted scopes say it is.
    pub(super) fn principal(self, scopes: Option<&Scopes>) -> Result<Principal, Hostile> {
        match self {
            Self::Customer => Ok(Principal::Customer(scopes.and_then(Scopes::customer_id).cloned())),
            Self::Anonymous(chosen) => match (chosen, scopes.and_then(Scopes::anonymous_id)) {
                (Some(chosen), Some(granted)) if chosen != granted => Err(Hostile::AnotherAnonymous),
                (Some(id), _) => Ok(Principal::Anonymous(id)),
                (None, Some(id)) => Ok(Principal::Anonymous(id.to_owned())),
                (None, None) => Err(Hostile::NotAnonymous),
            },
        }
    }
}

/// Refresh tokens that must not come back: they were refused or given up.
#[derive(Clone, Debug, Default)]
pub(super) struct Graves(Vec<Secret>);

impl Graves {
    /// How many are remembered.
    const ROOM: usize = 16;

    pub(super) fn contain(&self, token: &Secret) -> bool {
        self.0.contains(token)
    }

    pub(super) fn bury(&mut self, token: Secret) {
        if !self.contain(&token) {
            if self.0.len() == Self::ROOM {
                self.0.remove(0);
            }
            self.0.push(token);
        }
    }
}

/// An access token and its time.
#[derive(Clone, Debug)]
pub(super) struct Access {
    pub(super) generation: Generation,
    pub(super) token: AccessToken,
    pub(super) deadlines: Deadlines,
}

impl Active {
    pub(super) fn new(holder: Holder, access: Option<Access>, scopes: Option<Scopes>) -> Self {
        Self { holder, access, scopes, rejected: false }
    }

    /// Whether the token may be handed out.
    pub(super) fn freshness(&self, now: Now) -> Freshness {
        match &self.access {
            Some(access) if !self.rejected => access.deadlines.freshness(now),
            Some(_) | None => Freshness::Expired,
        }
    }
}

impl Person {
    pub(super) fn new(principal: Principal, family: u64, record: u64, refresh: Option<Secret>) -> Self {
        Self { principal, family, record, refresh, rotates: false, lost: false }
    }

    /// Takes over who a renewed token acts for, where that was not known yet.
    pub(super) fn recognize(&mut self, scopes: Option<&Scopes>) -> Result<(), Hostile> {
        let (customer, anonymous) =
            (scopes.and_then(Scopes::customer_id), scopes.and_then(Scopes::anonymous_id));
        match &mut self.principal {
            Principal::Customer(Some(ours)) => match customer {
                Some(theirs) if theirs != ours => Err(Hostile::AnotherCustomer),
                Some(_) | None => Ok(()),
            },
            Principal::Customer(ours @ None) => {
                *ours = customer.cloned();
                Ok(())
            }
            Principal::Anonymous(_) if customer.is_some() => Err(Hostile::AnotherCustomer),
            Principal::Anonymous(ours) => match anonymous {
                Some(theirs) if theirs != ours => Err(Hostile::AnotherAnonymous),
                Some(_) | None => Ok(()),
            },
        }
    }

    pub(super) fn lineage(&self) -> Lineage {
        Lineage { family: self.family, principal: self.principal.clone() }
    }

    /// What is to be stored; nothing, where there is no refresh token.
    pub(super) fn to_store(&self, scopes: Option<Scopes>) -> Option<Record> {
        self.refresh.clone().map(|refresh_token| Record {
            generation: self.record,
            family: self.family,
            principal: self.principal.clone(),
            refresh_token,
            scopes,
        })
    }
}

/// A token request that renews the session's token.
#[derive(Clone, Debug)]
pub(super) struct Flight {
    pub(super) id: FlightId,
    pub(super) phase: Phase,
    /// Another record was found in the store once already.
    pub(super) adopted: bool,
}

/// What a token request waits for.
#[derive(Clone, Debug)]
pub(super) enum Phase {
    /// The store's lease, before the refresh token is sent.
    Claiming,
    /// The auth host.
    Asking(Call),
    /// The store, after the refresh token was refused.
    Rereading(Refusal),
    /// The store, before the token is handed out.
    Storing(Access, Option<Scopes>),
}
