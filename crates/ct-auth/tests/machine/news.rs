//! What the API says of the tokens that it was sent.

use ct_auth::machine::Verdict;

use crate::world::World;

impl World {
    pub(crate) fn rejected(&mut self, which: usize) {
        let Some(&(epoch, generation)) = self.tokens.handed.iter().rev().nth(which) else { return };
        let before = self.machine.clone();
        let is_first = self.machine.token().is_some();
        match self.machine.rejected(epoch, generation) {
            Verdict::Changed(_) => {
                assert_ne!(epoch, before.epoch(), "I15");
                assert_eq!(format!("{before:?}"), format!("{:?}", self.machine));
            }
            Verdict::Outdated => {
                assert_ne!(Some((epoch, generation)), self.tokens.newest);
                assert_eq!(format!("{before:?}"), format!("{:?}", self.machine), "I12");
            }
            Verdict::Final => panic!("nobody gave the session its token"),
            Verdict::Marked => {
                assert_eq!(Some((epoch, generation)), self.tokens.newest, "I12, I15: only the newest");
                assert!(self.machine.token().is_none(), "a rejected token is not handed out");
                self.refused += u32::from(is_first);
            }
        }
    }

    pub(crate) fn accepted(&mut self, which: usize) {
        let Some(&(epoch, generation)) = self.tokens.handed.iter().rev().nth(which) else { return };
        let was_refused = self.machine.is_refused();
        self.machine.accepted(epoch, generation);
        if was_refused && !self.machine.is_refused() {
            assert_eq!(Some((epoch, generation)), self.tokens.newest, "I5: stale news");
            self.refused = 0;
        }
    }
}
