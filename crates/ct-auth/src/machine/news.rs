//! Telling: news from the API.

use super::{Epoch, Generation, Origin, TokenMachine, Verdict, state::State};

impl TokenMachine {
    /// The API answered 401 to this token.
    pub fn rejected(&mut self, epoch: Epoch, generation: Generation) -> Verdict {
        if epoch != self.epoch {
            return Verdict::Changed(self.changed());
        }
        match &mut self.state {
            State::Active(_) if self.origin == Origin::Given => Verdict::Final,
            State::Active(active) if generation == self.generation => {
                if !active.rejected {
                    active.rejected = true;
                    self.pace.refused();
                }
                Verdict::Marked
            }
            State::SignedOut | State::Active(_) | State::NeedsCredentials { .. } => Verdict::Outdated,
        }
    }

    /// The API accepted this token.
    pub fn accepted(&mut self, epoch: Epoch, generation: Generation) {
        if (epoch, generation) == (self.epoch, self.generation) {
            self.pace.accepted();
        }
    }
}
