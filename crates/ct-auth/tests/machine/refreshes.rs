//! I13: how far apart refreshes are.

use std::time::Duration;

use ct_auth::machine::{Epoch, Now};

#[derive(Default)]
pub(crate) struct Refreshes {
    last: Option<Start>,
}

struct Start {
    at: Duration,
    epoch: Epoch,
    floor: Duration,
}

impl Refreshes {
    pub(crate) fn started(&mut self, now: Now, epoch: Epoch) {
        if let Some(last) = self.last.as_ref().filter(|last| last.epoch == epoch) {
            let apart = now.monotonic.saturating_sub(last.at);
            assert!(apart >= last.floor, "I13: {apart:?} apart, not {:?}", last.floor);
        }
        self.last = Some(Start { at: now.monotonic, epoch, floor: Duration::from_secs(1) });
    }

    pub(crate) fn granted(&mut self, expires_in: Option<u64>) {
        let lifetime = expires_in.unwrap_or(600).min(30 * 24 * 3600);
        if let Some(last) = &mut self.last {
            last.floor = last.floor.max(Duration::from_secs(lifetime) / 20);
        }
    }
}
