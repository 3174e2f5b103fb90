//! Other processes that renew the same session: what they stored counts, before a refresh and after one was refused.

use super::{
    Call, FlightId, Now, Step, TokenMachine,
    state::{Person, Phase},
};
use crate::{AuthError, Reason, Record, StoreError};

impl TokenMachine {
    /// The lease was claimed, be it that the store grants none in time, and then the store was found to hold this.
    /// Where another process has renewed the session, it goes on with that one's record; else with its own, whatever
    /// the store says.
    pub fn claimed(&mut self, flight: FlightId, found: Result<Option<Record>, StoreError>, now: Now) -> Step {
        let (Some(Phase::Claiming), Some(call)) = (self.phase(flight), self.call()) else {
            return Step::Done(Err(self.changed()));
        };
        self.pace.started(now, true); // the claim may have taken its time
        match found {
            Ok(Some(record)) if self.is_later(&record) => self.adopt(flight, record),
            Ok(_) | Err(_) => self.enter(flight, Phase::Asking(call)),
        }
    }

    /// The store holds this, after the refresh token was refused.
    pub fn reread(&mut self, flight: FlightId, found: Result<Option<Record>, StoreError>) -> Step {
        let Some(Phase::Rereading(refusal)) = self.phase(flight) else {
            return Step::Done(Err(self.changed()));
        };
        let refusal = refusal.clone();
        if let Ok(Some(record)) = found
            && self.is_news(&record)
        {
            self.flight.iter_mut().for_each(|flight| flight.adopted = true);
            return self.adopt(flight, record);
        }
        let lost = self.person().is_some_and(|person| person.rotates && person.lost);
        let reason = if lost { Reason::LostRotation } else { Reason::Revoked };
        Step::Done(Err(self.end(reason, Some(AuthError::Refused(refusal)))))
    }

    /// Goes on with this record in place of the session's own.
    fn adopt(&mut self, flight: FlightId, record: Record) -> Step {
        let token = record.refresh_token.clone();
        self.take_up(record);
        self.enter(flight, Phase::Asking(Call::Refresh(token)))
    }

    pub(super) fn take_up(&mut self, record: Record) {
        self.vault.adopt(&record);
        let token = record.refresh_token;
        let former = self.person_mut().and_then(|person| {
            (person.family, person.record, person.lost) = (record.family, record.generation, false);
            person.refresh.replace(token)
        });
        former.into_iter().for_each(|token| self.graves.bury(token));
    }

    /// Whether a record is a later one of the very sign-in that this session stems from.
    pub(super) fn is_later(&self, record: &Record) -> bool {
        self.person().is_some_and(|person| person.is_before(record))
            && !self.graves.contain(&record.refresh_token)
    }

    /// Whether a record was written by another process, for this session's customer or guest.
    fn is_news(&self, record: &Record) -> bool {
        self.flight.as_ref().is_some_and(|flight| !flight.adopted)
            && self.person().is_some_and(|person| person.lineage().owns(record))
            && !self.vault.knows(record.generation)
            && !self.graves.contain(&record.refresh_token)
    }
}

impl Person {
    /// Generations rise, and may wrap: the nearer way round is the way they went.
    fn is_before(&self, record: &Record) -> bool {
        let ahead = record.generation.wrapping_sub(self.record);
        self.family == record.family && self.lineage().owns(record) && (1..=u64::MAX / 2).contains(&ahead)
    }
}
