//! Sessions without an API client: their tokens come from a source, or one token is all that there is.
//!
//! They have no refresh token, and so nothing to store. Who they act for is what each token's scope says.

use ct_model::Scopes;

use super::{
    Deadlines, FlightId, Granted, Now, Step, TokenMachine,
    state::{Access, Active, Holder, Person, State},
};
use crate::{AccessToken, AuthError, Jitter, Principal, SourceErrorKind};

/// Where a session's tokens come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Origin {
    /// The auth host, by an API client's credentials or a refresh token.
    #[default]
    Client,
    /// A token source.
    Source,
    /// The app gave one, and there will be no other.
    Given,
}

impl TokenMachine {
    /// A session whose tokens all come from a source.
    pub fn of_source() -> Self {
        let mut machine = Self { origin: Origin::Source, ..Self::default() };
        machine.vault.found(None);
        machine
    }

    /// A session with this token, and no other ever.
    pub fn given(token: AccessToken, scopes: Option<Scopes>, now: Now) -> Self {
        let mut machine = Self { origin: Origin::Given, ..Self::default() };
        machine.vault.found(None);
        let access = Access { generation: machine.generation, token, deadlines: Deadlines::endless(now) };
        let holder = Holder::told_by(scopes.as_ref());
        machine.state = State::Active(Active::new(holder, Some(access), scopes));
        machine
    }

    /// The source answered. The first token tells in whose name the epoch is; one in another's begins the next epoch,
    /// at the same pace: a source that never answers twice in the same name is not asked more often for that.
    pub(super) fn brought(&mut self, flight: FlightId, granted: Granted, now: Now, jitter: Jitter) -> Step {
        let holder = Holder::told_by(granted.scopes.as_ref());
        let is_same = match self.active() {
            Some(active) if active.has_rejected(&granted.access) => {
                return self.failed(AuthError::Source(SourceErrorKind::Stale.into()), now, jitter);
            }
            Some(active) => active.holder.is_surely(&holder),
            None => false,
        };
        if !is_same {
            if self.active().is_some() {
                self.epoch.rise();
            }
            self.state = State::Active(Active::new(holder, None, granted.scopes.clone()));
        }
        self.keep(flight, granted, jitter)
    }

    /// The customer's token is not good any more, but her source may have another.
    pub(super) fn ask_anew(&mut self) {
        if let State::Active(active) = &mut self.state {
            active.access = None;
        }
        self.flight = None;
        self.pace.changed();
    }
}

impl Holder {
    /// Who a token acts for, by its scope alone.
    fn told_by(scopes: Option<&Scopes>) -> Self {
        let Some(scopes) = scopes else { return Self::Unknown };
        let principal = match (scopes.customer_id(), scopes.anonymous_id()) {
            (Some(id), _) => Principal::Customer(Some(id.clone())),
            (None, Some(id)) => Principal::Anonymous(id.to_owned()),
            (None, None) => return Self::App,
        };
        Self::Person(Person::new(principal, 0, 0, None))
    }

    fn is_surely(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::App, Self::App) => true,
            (Self::Person(one), Self::Person(other)) => one.principal == other.principal,
            (Self::App | Self::Person(_) | Self::Unknown, _) => false,
        }
    }
}

impl Active {
    fn has_rejected(&self, token: &AccessToken) -> bool {
        self.rejected && self.access.as_ref().is_some_and(|access| access.token == *token)
    }
}
