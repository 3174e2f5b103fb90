//! Signing in and out, and what outlives the process.

use ct_auth::{
    Identity, Jitter, Reason, StoreError,
    machine::{Epoch, Generation, Outcome, Step, TokenMachine},
};

use crate::{
    action::SignInAnswer,
    faults::Fault,
    fingerprint::Fingerprint,
    invariants::{Broken, ensure, is_person},
    lease::Lease,
    server::{Owner, number},
    shelf::family,
    world::{Caller, Request, World},
};

impl World {
    /// What an app can see.
    pub(crate) fn visible(&self) -> (Epoch, Identity, Option<Reason>, Option<Generation>, bool) {
        let machine = &self.machine;
        let token = machine.token().map(|(generation, ..)| generation);
        (machine.epoch(), machine.identity(), machine.needs_credentials(), token, machine.is_durable())
    }

    pub(crate) fn begin_sign_in(&mut self) {
        self.budget.sign_ins -= 1;
        if self.fault == Some(Fault::BrokenBeforeMade) {
            self.machine.sign_out();
        }
        let id = self.machine.begin_sign_in();
        self.sign_ins.push(id);
        self.sign_in = Some(id);
    }

    pub(crate) fn answer_sign_in(&mut self, which: u8, answer: SignInAnswer) -> Result<(), Broken> {
        let id = self.sign_ins.remove(which.into());
        let outcome = self.server.sign_in(answer, self.now);
        let (before, visible) = (Fingerprint::of(&self.machine), self.visible());
        let number_of_sign_in = self.server.sign_ins();
        let step = self.machine.signed_in(id, outcome.clone(), family(number_of_sign_in), Jitter::ZERO);
        if self.sign_in != Some(id) {
            return ensure(before == Fingerprint::of(&self.machine), "I5", "a sign-in that is over counted");
        }
        self.sign_in = None;
        let Outcome::Granted(granted) = outcome else {
            return ensure(visible == self.visible(), "I10", "a sign-in that failed changed something");
        };
        let is_in = matches!(step, Step::Store) && self.machine.identity().is_customer();
        ensure(is_in && self.machine.epoch() > visible.0, "I4", "a sign-in is another customer's epoch")?;
        self.give_up();
        self.live = granted.refresh.as_ref().map(number);
        self.unstored = self.live.map(|_| number(granted.access.secret()));
        self.owner = Owner::SignIn(number_of_sign_in);
        (self.is_unread, self.is_owed, self.refused) = (false, false, 0);
        self.go_on(Request {
            id,
            epoch: self.machine.epoch(),
            step,
            is_leased: false,
            has_failed: false,
            starter: None,
        })
    }

    pub(crate) fn sign_out(&mut self) -> Result<(), Broken> {
        self.budget.sign_outs -= 1;
        let farewell = self.machine.sign_out();
        let refresh = farewell.refresh.as_ref().map(number);
        ensure(refresh == self.live, "I16", "the refresh token that counted is not the one to be revoked")?;
        self.give_up();
        (self.owner, self.sign_in, self.refused) = (Owner::Nobody, None, 0);
        (self.is_unread, self.is_owed, self.is_excused) = (false, false, true);
        Ok(())
    }

    pub(crate) fn change_password(&mut self) -> Result<(), Broken> {
        self.budget.password_changes -= 1;
        self.server.end(self.owner);
        let is_hers = self.machine.password_changed(self.machine.epoch());
        let needs = self.machine.needs_credentials();
        self.is_excused = true;
        ensure(is_hers && needs == Some(Reason::PasswordChanged), "I4", "a former password's tokens live on")
    }

    pub(crate) fn read_to_resume(&mut self, works: bool) {
        self.budget.resumptions -= 1;
        self.reading = Some((self.machine.epoch(), self.shelf.read(works)));
    }

    pub(crate) fn resume(&mut self) -> Result<(), Broken> {
        let Some((epoch, found)) = self.reading.take() else { return Ok(()) };
        let (before, visible) = (Fingerprint::of(&self.machine), self.visible());
        let told = if self.fault == Some(Fault::NoEpochCheck) { self.machine.epoch() } else { epoch };
        let _ = self.machine.resumed(told, found.clone());
        if epoch != visible.0 {
            return ensure(
                before == Fingerprint::of(&self.machine),
                "I5",
                "a late reading changed something",
            );
        }
        if is_person(&visible.1) {
            return ensure(before == Fingerprint::of(&self.machine), "I15", "an active session is not kept");
        }
        let is_back = is_person(&self.machine.identity());
        match found {
            Ok(Some(record)) if is_back => {
                let token = number(&record.refresh_token);
                ensure(!self.dead.contains(&token), "I8", "what was given up came back")?;
                (self.live, self.owner) = (Some(token), self.server.owner_of_refresh(token));
                (self.is_unread, self.is_owed, self.refused) = (false, false, 0);
                self.shelf.is_foreign &= self.shelf.entry.is_none_or(|entry| entry.token != token);
            }
            Ok(_) => ensure(!self.is_owed, "I21", "what was stored is lost by a crash")?,
            Err(error) => self.is_excused = matches!(error, StoreError::Corrupt(_)),
        }
        Ok(())
    }

    pub(crate) fn crash(&mut self) {
        self.budget.crashes -= 1;
        let is_known = !self.shelf.is_corrupt && !self.shelf.is_foreign && self.writing.is_none();
        self.is_owed = self.live.is_some() && self.machine.is_durable() && is_known && !self.is_unread;
        self.machine = TokenMachine::with(self.custom);
        self.callers = [Caller::Idle; 2];
        self.requests.clear();
        self.sign_ins.clear();
        self.dead.clear();
        (self.sign_in, self.writing, self.reading) = (None, None, None);
        if let Lease::Ours(_) = self.lease {
            self.lease = Lease::Free;
        }
        (self.owner, self.live, self.unstored) = (Owner::Nobody, None, None);
        (self.newest, self.refused, self.last_start) = (None, 0, None);
        (self.is_unread, self.is_excused, self.is_new_process) = (true, true, true);
    }
}
