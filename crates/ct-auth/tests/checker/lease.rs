//! The lease of the store, and another process that takes it.

use ct_auth::machine::{Call, FlightId, Step};

use crate::{
    action::{Action, Claim, Other},
    faults::Fault,
    fingerprint::Fingerprint,
    invariants::{Broken, ensure},
    server::number,
    shelf::Entry,
    world::{Request, World},
};

/// Who has the lease.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Lease {
    #[default]
    Free,
    /// A token request of this process.
    Ours(FlightId),
    Theirs,
}

/// Where another process is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Another {
    #[default]
    Idle,
    /// It has the lease, and read this.
    Renews(Entry),
    /// The auth host gave it this in exchange.
    Renewed(Entry),
}

impl World {
    pub(crate) fn claims(&self, number: u8) -> Vec<Action> {
        let ways: &[Claim] = match self.lease {
            Lease::Theirs => &[Claim::Late],
            Lease::Free | Lease::Ours(_) => &[Claim::Held, Claim::Unread],
        };
        ways.iter().map(|&claim| Action::Claim(number, claim)).collect()
    }

    pub(crate) fn others(&self) -> &'static [Action] {
        use Action::Other as Act;
        match self.another {
            Another::Renews(_) => &[Act(Other::Exchanges), Act(Other::Dies)],
            Another::Renewed(_) => &[Act(Other::Stores), Act(Other::Dies)],
            Another::Idle => {
                let is_there = self.shelf.entry.is_some() && !self.shelf.is_corrupt;
                let may = self.lease == Lease::Free && self.budget.renewals > 0 && is_there;
                if may { &[Act(Other::Claims)] } else { &[] }
            }
        }
    }

    /// The store holds a record that can be read, with a good refresh token.
    pub(crate) fn is_held(&self) -> bool {
        !self.shelf.is_corrupt && self.shelf.entry.is_some_and(|entry| self.server.is_good(entry.token))
    }

    pub(crate) fn claim(&mut self, which: u8, claim: Claim) -> Result<(), Broken> {
        let mut request = self.requests.remove(which.into());
        let (is_live, before) = (self.machine.flight() == Some(request.id), Fingerprint::of(&self.machine));
        let visible = self.visible();
        let found = match self.fault {
            Some(Fault::ClaimedUnread) => Ok(None),
            Some(_) | None => self.shelf.read(claim != Claim::Unread),
        };
        let step = self.machine.claimed(request.id, found, self.now);
        if !is_live {
            return ensure(before == Fingerprint::of(&self.machine), "I5", "a late claim changed something");
        }
        ensure(visible == self.visible(), "I10", "a claim changed the session")?;
        if claim != Claim::Late {
            (self.lease, request.is_leased) = (Lease::Ours(request.id), true);
        }
        if let Some(start) = &mut self.last_start {
            (start.at, start.floor) = (self.now.monotonic, 1);
        }
        if let Step::Send(Call::Refresh(token)) = &step {
            let sent = number(token);
            if Some(sent) != self.live {
                self.give_up();
                (self.live, self.shelf.is_foreign) = (Some(sent), false);
            }
            let theirs = self.shelf.entry.filter(|entry| {
                self.shelf.is_foreign && self.server.owner_of_refresh(entry.token) == self.owner
            });
            let is_passed_by = claim == Claim::Held && self.is_held() && theirs.is_some();
            ensure(
                !is_passed_by,
                "I8",
                "what another process had exchanged is sent, and its successor is stored",
            )?;
        }
        self.go_on(Request { step, ..request })
    }

    pub(crate) fn other(&mut self, what: Other) {
        match (what, self.another) {
            (Other::Claims, _) => {
                self.budget.renewals -= 1;
                self.another = self.shelf.entry.map_or(Another::Idle, Another::Renews);
            }
            (Other::Exchanges, Another::Renews(entry)) if self.server.is_good(entry.token) => {
                let token = self.server.rotate(entry.token);
                self.another = Another::Renewed(entry.next(token));
            }
            (Other::Stores, Another::Renewed(entry)) => {
                self.shelf.follow(entry);
                self.another = Another::Idle;
            }
            (Other::Exchanges | Other::Stores | Other::Dies, _) => self.another = Another::Idle,
        }
        self.lease = if self.another == Another::Idle { Lease::Free } else { Lease::Theirs };
    }

    /// Whoever is done, or given up, has no lease.
    pub(crate) fn release(&mut self) {
        if let Lease::Ours(id) = self.lease
            && self.machine.flight() != Some(id)
        {
            self.lease = Lease::Free;
        }
    }

    /// One process at a time is between the reading of the record and the writing of its successor.
    pub(crate) fn check_lease(&self) -> Result<(), Broken> {
        let live = self.machine.flight();
        let is_ours = self.requests.iter().any(|request| request.is_leased && Some(request.id) == live);
        ensure(!is_ours || self.another == Another::Idle, "I1", "two processes renew one session at once")
    }
}
