//! What a driver does between callers, the machine, the auth host and the store; and what a fault makes of it.

use ct_auth::{
    AuthError, Identity, Jitter, Reason,
    machine::{Ask, Call, FlightId, Outcome, Step, Verdict, Way, Write},
};

use crate::{
    action::{Answer, Works},
    faults::Fault,
    fingerprint::Fingerprint,
    invariants::{Broken, ensure},
    lease::Lease,
    server::{Owner, number},
    world::{Caller, Errand, Request, Start, World},
};

/// Callers and their requests.
impl World {
    pub(crate) fn begin(&mut self, caller: u8) -> Result<(), Broken> {
        let of = Errand { epoch: self.machine.epoch(), owner: self.owner, sends: 0 };
        self.obtain(caller, of)
    }

    pub(crate) fn accept(&mut self, caller: u8) -> Result<(), Broken> {
        let Caller::Sent { generation, of } = self.replace(caller, Caller::Idle) else { return Ok(()) };
        let was_refused = self.machine.is_refused();
        self.machine.accepted(of.epoch, generation);
        if was_refused && !self.machine.is_refused() {
            ensure(self.newest == Some((of.epoch, generation)), "I5", "stale news of success counted")?;
            self.refused = 0;
        }
        Ok(())
    }

    pub(crate) fn reject(&mut self, caller: u8) -> Result<(), Broken> {
        let Caller::Sent { mut generation, mut of } = self.replace(caller, Caller::Idle) else {
            return Ok(());
        };
        let (used, newest) = ((of.epoch, generation), self.newest);
        if let (Some(Fault::NoGenerationCompare), Some((_, newest))) = (self.fault, newest) {
            generation = newest;
        }
        let (had_token, before) = (self.machine.token().is_some(), Fingerprint::of(&self.machine));
        match self.machine.rejected(of.epoch, generation) {
            Verdict::Changed(_) => {
                ensure(self.machine.epoch() != of.epoch, "I15", "the epoch is the same")?;
                ensure(before == Fingerprint::of(&self.machine), "I5", "a 401 of another epoch counted")?;
                if self.fault != Some(Fault::ReplayedAcrossIdentities) {
                    return Ok(());
                }
                of.epoch = self.machine.epoch();
            }
            Verdict::Outdated => {
                ensure(newest != Some(used), "I12", "a 401 for the newest token did not count")?;
                ensure(before == Fingerprint::of(&self.machine), "I12", "an old 401 changed something")?;
            }
            Verdict::Final => ensure(false, "I12", "nobody gave the session its token")?,
            Verdict::Marked => {
                ensure(newest == Some(used), "I12", "a 401 for an older token counted for the newest")?;
                ensure(self.machine.token().is_none(), "I12", "a rejected token is handed out")?;
                self.refused += u8::from(had_token);
            }
        }
        if of.sends < 2 { self.obtain(caller, of) } else { Ok(()) }
    }

    pub(crate) fn leave(&mut self, caller: u8) {
        self.replace(caller, Caller::Idle);
        if self.fault == Some(Fault::DroppedWithCaller) {
            self.requests.retain(|request| request.starter != Some(caller));
        }
    }

    /// Who waits for what is over asks again.
    pub(crate) fn wake(&mut self) -> Result<(), Broken> {
        for caller in 0..2 {
            if let Caller::Waiting { flight, of } = self.callers[usize::from(caller)]
                && self.machine.flight() != Some(flight)
            {
                self.obtain(caller, of)?;
            }
        }
        Ok(())
    }

    pub(crate) fn is_awaited(&self, id: FlightId) -> bool {
        self.callers.iter().any(|caller| matches!(caller, Caller::Waiting { flight, .. } if *flight == id))
    }

    fn obtain(&mut self, caller: u8, of: Errand) -> Result<(), Broken> {
        self.replace(caller, Caller::Idle);
        if self.machine.epoch() != of.epoch {
            return Ok(());
        }
        match self.machine.ask(self.now) {
            Ask::Good | Ask::Renew(Way::Join(_)) => self.hand(caller, of),
            Ask::Renew(Way::Start) => {
                self.start(caller)?;
                self.hand(caller, of)
            }
            Ask::Need(Way::Start) => {
                let flight = self.start(caller)?;
                self.replace(caller, Caller::Waiting { flight, of });
                Ok(())
            }
            Ask::Need(Way::Join(flight)) => {
                ensure(self.machine.flight() == Some(flight), "I1", "what is to be joined is not under way")?;
                self.replace(caller, Caller::Waiting { flight, of });
                if self.fault == Some(Fault::NoSingleFlight) {
                    self.requests.extend(self.requests.iter().find(|request| request.id == flight).cloned());
                }
                Ok(())
            }
            Ask::Spent => {
                let refresh_token = self.live;
                let ended = self.machine.expire(self.now);
                ensure(refresh_token.is_none(), "I2", "there was a refresh token")?;
                ensure(ended.is_some_and(|error| error.needs_sign_in()), "I6", "spent, and no end")?;
                self.is_excused = true;
                Ok(())
            }
            Ask::No(_) => {
                ensure(self.machine.clone().start(self.now).is_none(), "I7", "a start that was not offered")
            }
        }
    }

    /// The request goes out with the token there is.
    fn hand(&mut self, caller: u8, of: Errand) -> Result<(), Broken> {
        let Some((generation, token, _)) = self.machine.token() else {
            return Err(Broken::new("I6", "a good token that is not there"));
        };
        let owner = self.server.owner(token);
        let is_nobody_s = of.owner == Owner::Nobody && matches!(owner, Owner::App | Owner::Visitor(_));
        ensure(owner == self.owner, "I15", "the token is another's than the session")?;
        ensure(owner == of.owner || is_nobody_s, "I15", "sent with another's token")?;
        ensure(self.server.may_be_handed_out(token, self.now), "I11", "handed out past its deadline")?;
        let is_stored = self.unstored != Some(number(token.secret()));
        ensure(is_stored, "I17", "used before the refresh token that came with it was stored")?;
        ensure(of.sends < 2, "I3", "sent a third time")?;
        self.replace(caller, Caller::Sent { generation, of: Errand { owner, sends: of.sends + 1, ..of } });
        Ok(())
    }

    fn replace(&mut self, caller: u8, with: Caller) -> Caller {
        std::mem::replace(&mut self.callers[usize::from(caller)], with)
    }
}

/// Token requests.
impl World {
    fn start(&mut self, caller: u8) -> Result<FlightId, Broken> {
        ensure(self.machine.flight().is_none(), "I1", "a second one is offered")?;
        ensure(self.refused <= 5, "I14", "a sixth refresh after refused tokens")?;
        let (epoch, is_refresh) = (self.machine.epoch(), self.machine.identity() != Identity::None);
        if let Some(last) = self.last_start.filter(|last| last.epoch == epoch) {
            let apart = self.now.monotonic.saturating_sub(last.at).as_secs();
            ensure(apart >= last.floor, "I13", &format!("{apart} s apart, not {}", last.floor))?;
        }
        let (id, step) =
            self.machine.start(self.now).ok_or_else(|| Broken::new("I6", "offered, not started"))?;
        self.last_start = Some(Start { at: self.now.monotonic, epoch, is_refresh, floor: is_refresh.into() });
        let starter = (self.fault == Some(Fault::DroppedWithCaller)).then_some(caller);
        self.go_on(Request { id, epoch, step, is_leased: false, has_failed: false, starter })?;
        Ok(id)
    }

    pub(crate) fn answer(&mut self, which: u8, answer: Answer) -> Result<(), Broken> {
        let request = self.requests.remove(which.into());
        let Step::Send(call) = &request.step else { return Ok(()) };
        let outcome = match self.server.answer(call, answer, self.now) {
            Outcome::Transient(_) if self.fault == Some(Fault::TransientEnds) => {
                self.server.answer(call, Answer::InvalidGrant, self.now)
            }
            outcome => outcome,
        };
        let (is_live, before, visible) =
            (self.machine.flight() == Some(request.id), Fingerprint::of(&self.machine), self.visible());
        if let (true, Outcome::Transient(_)) = (is_live, &outcome) {
            ensure(!request.has_failed, "I7", "what failed was sent again for another who waited")?;
            if self.fault == Some(Fault::FailureNotShared) && self.leave_one_of_many(request.id) {
                self.requests.push(Request { has_failed: true, ..request });
                return Ok(());
            }
        }
        let told = match self.machine.flight() {
            Some(current) if self.fault == Some(Fault::NoEpochCheck) => current,
            Some(_) | None => request.id,
        };
        let step = self.machine.answered(told, outcome.clone(), self.now, Jitter::ZERO);
        if !is_live {
            return ensure(before == Fingerprint::of(&self.machine), "I5", "a late answer changed something");
        }
        self.has_lost |= answer == Answer::Lost;
        match (answer, call, outcome) {
            (Answer::Granted | Answer::Dead | Answer::Rotated, _, Outcome::Granted(granted)) => {
                if let (Some(start), true) = (&mut self.last_start, answer != Answer::Dead) {
                    start.floor = if start.is_refresh { 3 } else { start.floor };
                }
                self.owner = self.server.owner(&granted.access);
                if *call == Call::Anonymous {
                    (self.is_unread, self.is_owed) = (false, false);
                }
                if let Some(refresh) = &granted.refresh {
                    ensure(matches!(step, Step::Store), "I17", "a rotated token is not stored first")?;
                    self.give_up();
                    self.live = Some(number(refresh));
                    self.unstored = Some(number(granted.access.secret()));
                }
            }
            (Answer::InvalidGrant, Call::Refresh(token), _) => {
                ensure(matches!(step, Step::Reread), "I2", "the store is not read again")?;
                self.dead.push(number(token));
            }
            _ => {
                self.last_start.iter_mut().for_each(|start| start.floor = start.floor.max(1));
                let is_unchanged = visible == self.visible() && matches!(step, Step::Done(Err(_)));
                ensure(is_unchanged, "I10", "a failure that says nothing of the session changed it")?;
            }
        }
        if self.fault == Some(Fault::LeaseGivenBackEarly) && self.lease == Lease::Ours(request.id) {
            self.lease = Lease::Free;
        }
        self.go_on(Request { step, ..request })
    }

    /// The answer is lost, and whether it was to another refresh token.
    pub(crate) fn lapse(&mut self) -> Result<(), Broken> {
        let live = self.machine.flight();
        let Some(which) = self.requests.iter().position(|request| Some(request.id) == live) else {
            return Ok(());
        };
        let request = self.requests.remove(which);
        if let Step::Send(Call::Refresh(token)) = &request.step
            && self.server.is_good(number(token))
        {
            self.server.rotate(number(token));
            self.has_lost = true;
        }
        let visible = self.visible();
        self.machine.lapsed(request.id);
        ensure(visible == self.visible(), "I10", "a request that nobody drove changed the session")
    }

    pub(crate) fn reread(&mut self, which: u8, works: bool) -> Result<(), Broken> {
        let request = self.requests.remove(which.into());
        let (is_live, before) = (self.machine.flight() == Some(request.id), Fingerprint::of(&self.machine));
        let owner = self.owner;
        let step = self.machine.reread(request.id, self.shelf.read(works));
        if !is_live {
            return ensure(
                before == Fingerprint::of(&self.machine),
                "I5",
                "a late reading changed something",
            );
        }
        if let Step::Send(Call::Refresh(token)) = &step {
            self.live = Some(number(token));
            self.shelf.is_foreign = false;
        }
        if self.machine.epoch() != request.epoch {
            let readable = self.shelf.entry.filter(|_| works && !self.shelf.is_corrupt);
            let is_news = readable.is_some_and(|entry| {
                self.server.is_good(entry.token) && self.server.owner_of_refresh(entry.token) == owner
            });
            ensure(!is_news, "I2", "ended, while another process had stored a good refresh token")?;
            let is_lost = self.machine.needs_credentials() == Some(Reason::LostRotation);
            ensure(!is_lost || self.has_lost, "I2", "no answer was lost")?;
            self.give_up();
            (self.owner, self.is_excused) = (Owner::Nobody, true);
        }
        self.go_on(Request { step, ..request })
    }

    pub(crate) fn stored(&mut self, which: u8) -> Result<(), Broken> {
        let request = self.requests.remove(which.into());
        let (is_live, before) = (self.machine.flight() == Some(request.id), Fingerprint::of(&self.machine));
        let step = self.machine.stored(request.id);
        if !is_live {
            return ensure(before == Fingerprint::of(&self.machine), "I5", "a late write changed something");
        }
        self.go_on(Request { step, ..request })
    }

    pub(crate) fn go_on(&mut self, request: Request) -> Result<(), Broken> {
        match &request.step {
            Step::Done(result) => return self.finish(request.id, result),
            Step::Send(Call::Refresh(token)) => {
                ensure(!self.dead.contains(&number(token)), "I8", "a dead refresh token is sent")?;
            }
            Step::Store if self.fault == Some(Fault::PublishedBeforeStored) => {
                let step = self.machine.stored(request.id);
                return self.go_on(Request { step, ..request });
            }
            Step::Send(Call::ClientCredentials | Call::Anonymous | Call::Source)
            | Step::Claim
            | Step::Reread
            | Step::Store => {}
        }
        self.requests.push(request);
        Ok(())
    }

    /// Gives one of those who wait the failure, where there are others.
    fn leave_one_of_many(&mut self, id: FlightId) -> bool {
        let mut waiting = self
            .callers
            .iter_mut()
            .filter(|caller| matches!(caller, Caller::Waiting { flight, .. } if *flight == id));
        let (Some(first), Some(_)) = (waiting.next(), waiting.next()) else { return false };
        *first = Caller::Idle;
        true
    }

    /// All who waited get the same.
    fn finish(&mut self, id: FlightId, result: &Result<(), AuthError>) -> Result<(), Broken> {
        ensure(self.machine.flight() != Some(id), "I6", "it is over, and still under way")?;
        for caller in 0..2 {
            match self.callers[usize::from(caller)] {
                Caller::Waiting { flight, of } if flight == id && result.is_ok() => {
                    self.obtain(caller, of)?;
                }
                Caller::Waiting { flight, .. } if flight == id => {
                    self.replace(caller, Caller::Idle);
                }
                Caller::Idle | Caller::Waiting { .. } | Caller::Sent { .. } => {}
            }
        }
        let is_tried_again = result.is_err() && self.machine.flight().is_some();
        ensure(!is_tried_again, "I7", "a failure that all who waited share started another token request")
    }

    pub(crate) fn end_write(&mut self, works: Works) {
        let Some(write) = self.writing.take() else { return };
        let token = match &write {
            Write::Save(record) | Write::Swap { record, .. } => Some(number(&record.refresh_token)),
            Write::Erase(_) => None,
        };
        if token == self.live {
            self.unstored = None;
        }
        self.machine.wrote(self.shelf.make(write, works));
    }
}
