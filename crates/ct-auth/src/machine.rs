//! The token machine: what a session is, and every way in which it changes.
//!
//! Absent on purpose: clocks, randomness, I/O, `async`. Time and jitter are arguments; asking takes `&self` and changes
//! nothing; telling takes `&mut self`, names what it is about (an epoch, a flight), and is ignored where that is over.
//! The driver is [`Session`](crate::Session); this module is public so that others can check or drive the machine.
//!
#![doc = include_str!("machine/transitions.md")]
//!
//! A person is a customer or an anonymous guest. What has ended needs credentials; but a guest's session is signed
//! out, and the next token begins another, where the app [wants it so](Custom::replace_lost_anonymous).

mod adoption;
mod ask;
mod elsewhere;
mod expiry;
mod moment;
mod news;
mod pace;
mod protocol;
mod source;
mod state;
mod vault;

use ct_model::Scopes;

pub use self::{
    expiry::{Deadlines, Freshness},
    moment::Now,
    protocol::{Ask, Call, Custom, Farewell, Granted, Outcome, Step, Verdict, Way},
    state::{Epoch, FlightId, Generation},
    vault::{Lineage, Write, Written},
};
use self::{
    pace::Pace,
    source::Origin,
    state::{Access, Active, Flight, Graves, Holder, Person, Phase, SignIn, State, Wanted},
    vault::Vault,
};
use crate::{AuthError, Hostile, Identity, Jitter, Reason, Record, StoreError};

/// The states of a session and their transitions.
#[derive(Clone, Debug, Default)]
pub struct TokenMachine {
    epoch: Epoch,
    generation: Generation,
    last_flight: FlightId,
    state: State,
    /// The one token request that renews the session's token.
    flight: Option<Flight>,
    /// The sign-in under way, which has a slot of its own: what there is works until it succeeds.
    sign_in: Option<SignIn>,
    custom: Custom,
    /// Signed out only because an anonymous session was lost: a new one takes its place.
    replacing: bool,
    origin: Origin,
    pace: Pace,
    vault: Vault,
    graves: Graves,
}

impl TokenMachine {
    /// A session that nobody has signed in to.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, for an app that wants it so.
    pub fn with(custom: Custom) -> Self {
        Self { custom, ..Self::default() }
    }
}

/// Telling: token requests.
impl TokenMachine {
    /// Starts the token request that [`ask`](Self::ask) offers; `None` where it offers none. A refresh begins with
    /// the claim of the store's lease.
    pub fn start(&mut self, now: Now) -> Option<(FlightId, Step)> {
        let call = self.call()?;
        let (Ask::Need(Way::Start) | Ask::Renew(Way::Start)) = self.ask(now) else { return None };
        self.pace.started(now, self.active().is_some());
        let id = self.last_flight.rise();
        let phase = match call {
            Call::Refresh(_) => Phase::Claiming,
            Call::ClientCredentials | Call::Anonymous | Call::Source => Phase::Asking(call),
        };
        self.flight = Some(Flight { id, phase: phase.clone(), adopted: false });
        Some((id, self.enter(id, phase)))
    }

    /// The token request ended so.
    pub fn answered(&mut self, flight: FlightId, outcome: Outcome, now: Now, jitter: Jitter) -> Step {
        let Some(Phase::Asking(call)) = self.phase(flight) else { return Step::Done(Err(self.changed())) };
        match (outcome, call.clone()) {
            (Outcome::Granted(granted), Call::Anonymous) => match self.begin_anonymous(flight, &granted) {
                Ok(()) => self.keep(flight, granted, jitter),
                Err(hostile) => self.failed(AuthError::Hostile(hostile), now, jitter),
            },
            (Outcome::Granted(granted), Call::ClientCredentials | Call::Refresh(_)) => {
                self.granted(flight, granted, now, jitter)
            }
            (Outcome::Granted(granted), Call::Source) => self.brought(flight, granted, now, jitter),
            (Outcome::Failed(error), _) => self.failed(AuthError::Source(error), now, jitter),
            (Outcome::Rejected(refusal), Call::Refresh(token)) if refusal.is_invalid_grant() => {
                self.graves.bury(token);
                self.enter(flight, Phase::Rereading(refusal))
            }
            (Outcome::Rejected(refusal), _) => self.failed(AuthError::Refused(refusal), now, jitter),
            (Outcome::Hostile(hostile), _) => self.failed(AuthError::Hostile(hostile), now, jitter),
            (Outcome::Transient(unavailable), _) => {
                if let Some(person) = self.person_mut() {
                    person.lost |= unavailable.may_have_been_received();
                }
                self.failed(AuthError::Unavailable(unavailable), now, jitter)
            }
        }
    }

    /// The pending writes were tried, and the store holds what it should or [does not](Self::is_durable).
    pub fn stored(&mut self, flight: FlightId) -> Step {
        match self.phase(flight).cloned() {
            Some(Phase::Storing(access, scopes)) => self.publish(access, scopes),
            Some(Phase::Claiming | Phase::Asking(_) | Phase::Rereading(_)) | None => {
                Step::Done(Err(self.changed()))
            }
        }
    }

    /// Nobody drove this token request until long after its time was up: it says nothing about the auth host.
    pub fn lapsed(&mut self, flight: FlightId) {
        if let Some(Phase::Asking(_)) = self.phase(flight) {
            if let Some(person) = self.person_mut() {
                person.lost = true;
            }
            self.flight = None;
        }
    }

    /// The token is at its end and there is no way to another: the session ends. `None` where that is not so.
    pub fn expire(&mut self, now: Now) -> Option<AuthError> {
        let Ask::Spent = self.ask(now) else { return None };
        let rejected = self.active().is_some_and(|active| active.rejected);
        Some(self.end(if rejected { Reason::Revoked } else { Reason::Expired }, None))
    }

    /// An anonymous session begins, in the epoch in which it was wanted.
    fn begin_anonymous(&mut self, flight: FlightId, granted: &Granted) -> Result<(), Hostile> {
        let principal = Wanted::Anonymous(None).principal(granted.scopes.as_ref())?;
        let family = flight.mixed_with(self.custom.seed);
        let person = Person::new(principal, family, family, granted.refresh.clone());
        self.vault.begin(person.to_store(granted.scopes.clone()));
        self.state = State::Active(Active::new(Holder::Person(person), None, granted.scopes.clone()));
        Ok(())
    }

    fn granted(&mut self, flight: FlightId, granted: Granted, now: Now, jitter: Jitter) -> Step {
        let (scopes, refresh) = (granted.scopes.as_ref(), granted.refresh.as_ref());
        if let Some(person) = self.person_mut() {
            if let Err(hostile) = person.recognize(scopes) {
                return self.failed(AuthError::Hostile(hostile), now, jitter);
            }
            person.lost = false;
            if refresh.is_some() && person.refresh.as_ref() != refresh {
                let former = std::mem::replace(&mut person.refresh, refresh.cloned());
                (person.rotates, person.record) = (true, person.record.wrapping_add(1));
                let known = scopes.or(self.scopes()).cloned();
                let record = self.person().and_then(|person| person.to_store(known));
                record.into_iter().for_each(|record| self.vault.rotate(record));
                former.into_iter().for_each(|token| self.graves.bury(token));
            }
        }
        self.keep(flight, granted, jitter)
    }

    /// What is to be stored is stored, and then the token is handed out.
    fn keep(&mut self, flight: FlightId, granted: Granted, jitter: Jitter) -> Step {
        let deadlines = Deadlines::new(granted.sent, granted.expires_in, jitter);
        let access = Access { generation: self.generation, token: granted.access, deadlines };
        if self.vault.is_pending() {
            self.enter(flight, Phase::Storing(access, granted.scopes))
        } else {
            self.publish(access, granted.scopes)
        }
    }

    fn publish(&mut self, mut access: Access, scopes: Option<Scopes>) -> Step {
        self.generation.rise();
        access.generation = self.generation;
        self.pace.granted(access.deadlines.lifetime());
        self.flight = None;
        match &mut self.state {
            State::Active(active) => {
                (active.access, active.rejected) = (Some(access), false);
                active.scopes = scopes.or(active.scopes.take());
            }
            State::SignedOut | State::NeedsCredentials { .. } => {
                self.state = State::Active(Active::new(Holder::App, Some(access), scopes));
            }
        }
        Step::Done(Ok(()))
    }

    fn failed(&mut self, error: AuthError, now: Now, jitter: Jitter) -> Step {
        self.pace.failed(now, jitter, &error);
        self.flight = None;
        Step::Done(Err(error))
    }

    fn enter(&mut self, flight: FlightId, phase: Phase) -> Step {
        let step = match &phase {
            Phase::Claiming => Step::Claim,
            Phase::Asking(call) => Step::Send(call.clone()),
            Phase::Rereading(_) => Step::Reread,
            Phase::Storing(..) => Step::Store,
        };
        if let Some(current) = self.flight.as_mut().filter(|current| current.id == flight) {
            current.phase = phase;
        }
        step
    }
}

/// Telling: identities.
impl TokenMachine {
    /// A sign-in begins. One that is under way is superseded.
    pub fn begin_sign_in(&mut self) -> FlightId {
        self.begin(Wanted::Customer)
    }

    /// The same, as nobody in particular: an anonymous session, with the id that the app chose, if it did.
    pub fn begin_anonymous_sign_in(&mut self, chosen: Option<String>) -> FlightId {
        self.begin(Wanted::Anonymous(chosen))
    }

    fn begin(&mut self, wanted: Wanted) -> FlightId {
        self.sign_in.insert(SignIn { id: self.last_flight.rise(), wanted }).id
    }

    /// The sign-in ended so. Where a token was granted, the identity is another from here on, and its
    /// first token is handed out when what is to be stored was stored. `family` is a random number.
    pub fn signed_in(&mut self, flight: FlightId, outcome: Outcome, family: u64, jitter: Jitter) -> Step {
        let Some(SignIn { wanted, .. }) = self.sign_in.take_if(|sign_in| sign_in.id == flight) else {
            return Step::Done(Err(AuthError::SessionChanged));
        };
        let (principal, granted) = match wanted.granted(outcome) {
            Ok(granted) => granted,
            Err(error) => return Step::Done(Err(error)),
        };
        let Granted { access: token, expires_in, scopes, refresh, sent } = granted;
        let person = Person::new(principal, family, family, refresh);
        self.vault.begin(person.to_store(scopes.clone()));
        self.become_person(person, scopes.clone());
        let deadlines = Deadlines::new(sent, expires_in, jitter);
        let phase = Phase::Storing(Access { generation: self.generation, token, deadlines }, scopes);
        self.flight = Some(Flight { id: flight, phase, adopted: false });
        Step::Store
    }

    /// The store holds this, and the app wants it back. A session that somebody signed in to is kept.
    ///
    /// # Errors
    ///
    /// The session changed since `epoch`; the store failed; what it holds cannot be read.
    pub fn resumed(
        &mut self,
        epoch: Epoch,
        found: Result<Option<Record>, StoreError>,
    ) -> Result<(), AuthError> {
        match self.person() {
            _ if epoch != self.epoch => return Err(self.changed()),
            Some(_) => return Ok(()),
            None => {}
        }
        if self.vault.is_pending() {
            let failure = self.vault.failure().cloned();
            return Err(failure.map_or_else(|| self.changed(), AuthError::Store)); // what was found is to go
        }
        match found {
            Ok(Some(record)) if !self.graves.contain(&record.refresh_token) => {
                self.vault.found(Some(record.generation));
                let Record { generation, family, principal, refresh_token, scopes } = record;
                self.become_person(Person::new(principal, family, generation, Some(refresh_token)), scopes);
                Ok(())
            }
            Ok(Some(_) | None) => Ok(()),
            Err(error @ StoreError::Corrupt(_)) => {
                Err(self.end(Reason::StoreCorrupt, Some(AuthError::Store(error))))
            }
            Err(error) => Err(AuthError::Store(error)),
        }
    }

    /// The password of this epoch's customer was changed: the platform ends the tokens, and so does the machine. A
    /// source is asked for another. Says whether it is still that customer's session.
    pub fn password_changed(&mut self, epoch: Epoch) -> bool {
        let is_customer = self.identity().is_customer();
        match &mut self.state {
            State::Active(_) if self.origin == Origin::Given => false,
            State::Active(_) if is_customer && epoch == self.epoch => {
                match self.origin {
                    Origin::Source => self.ask_anew(),
                    Origin::Client | Origin::Given => drop(self.end(Reason::PasswordChanged, None)),
                }
                true
            }
            State::NeedsCredentials { reason, of } if *of == epoch => {
                *reason = Reason::PasswordChanged;
                true
            }
            State::SignedOut | State::Active(_) | State::NeedsCredentials { .. } => false,
        }
    }

    /// Somebody signs out, from whatever state; a sign-in under way is given up. What a source gave is the source's to
    /// revoke.
    pub fn sign_out(&mut self) -> Farewell {
        let person = self.person();
        let (lineage, refresh) = (person.map(Person::lineage), person.and_then(|p| p.refresh.clone()));
        let access =
            self.active().and_then(|active| active.access.as_ref()).map(|a| a.token.secret().clone());
        refresh.iter().cloned().for_each(|token| self.graves.bury(token));
        self.epoch.rise();
        self.state = State::SignedOut;
        (self.flight, self.sign_in, self.replacing) = (None, None, false);
        self.pace.changed();
        self.vault.clear(lineage);
        match self.origin {
            Origin::Client => Farewell { refresh, access },
            Origin::Source | Origin::Given => Farewell::default(),
        }
    }

    fn become_person(&mut self, person: Person, scopes: Option<Scopes>) {
        if let Some(former) = self.person().and_then(|former| former.refresh.clone())
            && Some(&former) != person.refresh.as_ref()
        {
            self.graves.bury(former);
        }
        self.epoch.rise();
        self.state = State::Active(Active::new(Holder::Person(person), None, scopes));
        self.flight = None;
        self.pace.changed();
    }

    /// The session ends, and says so until somebody signs in or out, or a guest's until another takes its place.
    fn end(&mut self, reason: Reason, source: Option<AuthError>) -> AuthError {
        let is_guest = matches!(self.identity(), Identity::Anonymous { .. });
        if let Some(person) = self.person().cloned() {
            self.vault.clear(Some(person.lineage()));
            person.refresh.into_iter().for_each(|token| self.graves.bury(token));
        }
        let of = self.epoch;
        self.epoch.rise();
        self.flight = None;
        self.replacing = is_guest && self.custom.replace_lost_anonymous;
        if self.replacing {
            self.state = State::SignedOut; // and the pace goes on: hostile refusals make no loop of new guests
            return AuthError::SessionChanged;
        }
        self.state = State::NeedsCredentials { reason, of };
        self.pace.changed();
        AuthError::NeedsCredentials { reason, source: source.map(Into::into) }
    }
}
