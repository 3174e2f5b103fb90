//! What the machine can be asked. Nothing here changes anything.

use ct_model::Scopes;

use super::{
    Ask, Call, Deadlines, Epoch, FlightId, Freshness, Generation, Now, TokenMachine, Way,
    source::Origin,
    state::{Active, Holder, Person, Phase, State},
};
use crate::{AccessToken, AuthError, Guest, Identity, Principal, Reason, StoreError};

impl TokenMachine {
    /// The identity's number.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Who the session acts for.
    pub fn identity(&self) -> Identity {
        match &self.state {
            State::SignedOut | State::NeedsCredentials { .. } => Identity::None,
            State::Active(active) => match &active.holder {
                Holder::App => Identity::App,
                Holder::Unknown => Identity::Unknown,
                Holder::Person(person) => match &person.principal {
                    Principal::Customer(id) => Identity::Customer { id: id.clone() },
                    Principal::Anonymous(id) => Identity::Anonymous { id: id.clone() },
                },
            },
        }
    }

    /// Why somebody must sign in, if somebody must.
    pub fn needs_credentials(&self) -> Option<Reason> {
        match self.state {
            State::NeedsCredentials { reason, .. } => Some(reason),
            State::SignedOut | State::Active(_) => None,
        }
    }

    /// What was granted, as far as it is known.
    pub fn scopes(&self) -> Option<&Scopes> {
        self.active().and_then(|active| active.scopes.as_ref())
    }

    /// The token that may be handed out until its deadlines.
    pub fn token(&self) -> Option<(Generation, &AccessToken, Deadlines)> {
        let active = self.active().filter(|active| !active.rejected)?;
        active.access.as_ref().map(|access| (access.generation, &access.token, access.deadlines))
    }

    /// Whether the store holds what it should.
    pub fn is_durable(&self) -> bool {
        self.vault.is_settled()
    }

    /// Whether a write is to be made that has not just failed.
    pub fn has_writes(&self) -> bool {
        self.vault.has_work()
    }

    /// Whether what the store should hold is not there yet, be it that it failed.
    pub fn pending_write(&self) -> bool {
        self.vault.is_pending()
    }

    /// What keeps the store from holding what it should.
    pub fn store_failure(&self) -> Option<&StoreError> {
        self.vault.failure()
    }

    /// The token request under way.
    pub fn flight(&self) -> Option<FlightId> {
        self.flight.as_ref().map(|flight| flight.id)
    }

    /// Whether the API refused a token and has accepted none since.
    pub fn is_refused(&self) -> bool {
        self.pace.is_refused()
    }

    /// What there is for a caller who wants a token.
    pub fn ask(&self, now: Now) -> Ask {
        let freshness = match &self.state {
            State::NeedsCredentials { reason, .. } => {
                return Ask::No(AuthError::NeedsCredentials { reason: *reason, source: None });
            }
            State::SignedOut => Freshness::Expired,
            State::Active(active) => active.freshness(now),
        };
        let wait = self.pace.wait(now);
        let way = match (&self.flight, self.call()) {
            (Some(flight), _) => Ok(Way::Join(flight.id)),
            (None, None) if self.origin == Origin::Given => Err(Ask::No(AuthError::GivenToken)),
            (None, None) => Err(Ask::Spent),
            (None, Some(_)) if self.pace.is_stopped() => Err(Ask::No(AuthError::TokensRefused)),
            (None, Some(_)) if !wait.is_zero() => Err(Ask::No(self.pace.reason(wait))),
            (None, Some(_)) => Ok(Way::Start),
        };
        match (freshness, way) {
            (Freshness::Fresh, _) | (Freshness::Aging, Err(_)) => Ask::Good,
            (Freshness::Aging, Ok(way)) => Ask::Renew(way),
            (Freshness::Expired, Ok(way)) => Ask::Need(way),
            (Freshness::Expired, Err(no)) => no,
        }
    }

    /// The error for what was begun under an identity that is over.
    pub fn changed(&self) -> AuthError {
        match self.needs_credentials() {
            Some(reason) => AuthError::NeedsCredentials { reason, source: None },
            None => AuthError::SessionChanged,
        }
    }

    pub(super) fn active(&self) -> Option<&Active> {
        match &self.state {
            State::Active(active) => Some(active),
            State::SignedOut | State::NeedsCredentials { .. } => None,
        }
    }

    pub(super) fn person(&self) -> Option<&Person> {
        self.active().and_then(|active| match &active.holder {
            Holder::Person(person) => Some(person),
            Holder::App | Holder::Unknown => None,
        })
    }

    /// How a token is got.
    pub(super) fn call(&self) -> Option<Call> {
        match (&self.state, self.origin) {
            (State::NeedsCredentials { .. }, _) | (_, Origin::Given) => None,
            (State::SignedOut | State::Active(_), Origin::Source) => Some(Call::Source),
            (State::SignedOut, Origin::Client) => Some(match self.next_guest() {
                Guest::Anonymous => Call::Anonymous,
                Guest::App => Call::ClientCredentials,
            }),
            (State::Active(active), Origin::Client) => match &active.holder {
                Holder::Person(person) => person.refresh.clone().map(Call::Refresh),
                Holder::App | Holder::Unknown => Some(Call::ClientCredentials),
            },
        }
    }

    /// As whom the next token will act, where nobody has signed in. `None`: only the source knows.
    pub fn guest(&self) -> Option<Guest> {
        match self.origin {
            Origin::Client => Some(self.next_guest()),
            Origin::Source | Origin::Given => None,
        }
    }

    fn next_guest(&self) -> Guest {
        if self.replacing { Guest::Anonymous } else { self.custom.guest }
    }

    pub(super) fn person_mut(&mut self) -> Option<&mut Person> {
        match &mut self.state {
            State::Active(Active { holder: Holder::Person(person), .. }) => Some(person),
            State::SignedOut | State::Active(_) | State::NeedsCredentials { .. } => None,
        }
    }

    pub(super) fn phase(&self, flight: FlightId) -> Option<&Phase> {
        self.flight.as_ref().filter(|current| current.id == flight).map(|current| &current.phase)
    }
}
