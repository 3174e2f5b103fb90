//! Others who have the same session, such as the app's other tabs: what they tell, and what they are told.

use std::time::Duration;

use super::{
    Deadlines, FlightId, Freshness, Granted, Now, Step, TokenMachine,
    state::{Active, Holder, Phase, State},
};
use crate::{Handover, Jitter, Reason, Record, StoreError};

impl TokenMachine {
    /// Somebody else erased what the store held: this record, or `None` where that cannot be told. Where it was this
    /// session's, somebody signed out there, and so the session ends here. Says whether it did.
    ///
    /// A sign-in that is being stored came later, and stays.
    pub fn erased_elsewhere(&mut self, erased: Option<&Record>) -> bool {
        let was_ours = self.person().is_some_and(|person| match erased {
            Some(record) => person.lineage().owns(record),
            None => self.vault.holds_something(),
        });
        if !was_ours || self.vault.is_beginning() {
            return false;
        }
        self.end(Reason::SignedOutElsewhere, None);
        self.vault.gone();
        true
    }

    /// The lease was claimed, and who held it before has handed its access token over: it is taken for this session's
    /// own, if the store holds this sign-in still and the token is a fresh one and not the one that is there already.
    /// `None` where it is of no use: then [`claimed`](Self::claimed) goes on.
    pub fn handed_over(
        &mut self,
        flight: FlightId,
        handover: &Handover,
        found: &Result<Option<Record>, StoreError>,
        now: Now,
        jitter: Jitter,
    ) -> Option<Step> {
        let (Some(Phase::Claiming), Ok(Some(record))) = (self.phase(flight), found) else { return None };
        let person = self.person()?;
        let is_ours = person.family == handover.family
            && person.family == record.family
            && person.lineage().owns(record)
            && !self.graves.contain(&record.refresh_token);
        let held = self.active().and_then(|active| active.access.as_ref());
        let is_news = held.is_none_or(|held| held.token != handover.access);
        let granted = handover.granted(now);
        let deadlines = Deadlines::new(granted.sent, granted.expires_in, jitter);
        if !(is_ours && is_news && deadlines.freshness(now) == Freshness::Fresh) {
            return None;
        }
        if self.is_later(record) {
            self.take_up(record.clone());
        }
        Some(self.keep(flight, granted, jitter))
    }

    /// What others who have this session may use; `None` where nobody else can have it.
    pub fn handover(&self) -> Option<Handover> {
        let State::Active(Active { holder: Holder::Person(person), access: Some(access), scopes, .. }) =
            &self.state
        else {
            return None;
        };
        person.refresh.as_ref()?;
        Some(Handover {
            family: person.family,
            access: access.token.clone(),
            expires_in: access.deadlines.lifetime().as_secs(),
            sent: access.deadlines.sent().wall_millis,
            scopes: scopes.clone(),
        })
    }
}

impl Handover {
    /// The same as if it had been asked for here: as long ago, by the wall clock that all have in common.
    fn granted(&self, now: Now) -> Granted {
        let age = u64::try_from(now.wall_millis.saturating_sub(self.sent)).unwrap_or(0);
        let monotonic = now.monotonic.saturating_sub(Duration::from_millis(age));
        Granted {
            access: self.access.clone(),
            expires_in: Some(self.expires_in),
            scopes: self.scopes.clone(),
            refresh: None,
            sent: Now { monotonic, wall_millis: self.sent },
        }
    }
}
