//! The tokens that there were, by epoch and generation.

use ct_auth::machine::{Epoch, Generation, TokenMachine};

#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) newest: Option<(Epoch, Generation)>,
    /// What callers have in hand.
    pub(crate) handed: Vec<(Epoch, Generation)>,
    secret: String,
}

impl Tokens {
    /// Another token has a later generation.
    pub(crate) fn see(&mut self, machine: &TokenMachine) {
        let Some((generation, token, _)) = machine.token() else { return };
        let secret = token.secret().expose();
        if self.secret != secret {
            assert!(
                self.newest.is_none_or(|(_, former)| former < generation),
                "each token has its generation"
            );
            secret.clone_into(&mut self.secret);
        }
        self.newest = Some((machine.epoch(), generation));
    }

    pub(crate) fn hand_out(&mut self) {
        if self.handed.last() != self.newest.as_ref() {
            self.handed.extend(self.newest);
        }
    }
}

/// What a caller can see of a session.
pub(crate) fn visible(machine: &TokenMachine) -> String {
    let token =
        machine.token().map(|(generation, token, deadlines)| (generation, token.secret().clone(), deadlines));
    let token =
        token.map(|(generation, secret, deadlines)| (generation, secret.expose().to_owned(), deadlines));
    let (epoch, identity, needs) = (machine.epoch(), machine.identity(), machine.needs_credentials());
    format!("{epoch:?} {identity:?} {needs:?} {:?} {token:?} {}", machine.scopes(), machine.is_durable())
}
