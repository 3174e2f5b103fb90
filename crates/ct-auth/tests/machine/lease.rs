//! Another process over the same store, and the lease that keeps it and this one apart.

use ct_auth::machine::{Call, Step};
use ct_model::Secret;

use crate::world::World;

impl World {
    /// The lease was claimed, and the store was read.
    pub(crate) fn claim(&mut self, which: usize, works: bool) {
        let Some((id, _)) = self.take(which, |step| matches!(step, Step::Claim)) else { return };
        let (is_live, before) = (self.machine.flight() == Some(id), self.machine.clone());
        let step = self.machine.claimed(id, self.shelf.read(works), self.now);
        if !is_live {
            return self.check_unchanged(&before, &step);
        }
        assert_eq!(before.epoch(), self.machine.epoch());
        assert_eq!(before.token().map(|token| token.0), self.machine.token().map(|token| token.0));
        self.follow(&step);
        self.go_on(id, step);
    }

    /// Another process renews what is stored, and the platform gave it another refresh token.
    pub(crate) fn another_renews(&mut self) {
        if let Some(record) = &mut self.shelf.record {
            let token = Secret::new(format!("canary-refresh-of-another-{}", self.theirs.len()));
            record.generation = record.generation.wrapping_add(1);
            record.refresh_token = token.clone();
            self.theirs.push(token);
        }
    }

    /// What is sent is the refresh token that counts from then on.
    pub(crate) fn follow(&mut self, step: &Step) {
        if let Step::Send(Call::Refresh(token)) = step
            && self.live.as_ref() != Some(token)
        {
            assert!(self.theirs.contains(token), "only what another process stored takes the place of ours");
            self.dead.extend(self.live.replace(token.clone()));
        }
    }
}
