//! Passwords: kept as keyed hashes, never as they are.
//!
//! The key is random and lives as long as the process; what it makes of a password is worth nothing without it. State
//! that is saved to disk would need a slow hash instead.

use std::collections::HashMap;

use ct_model::{Customer, Id};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::clock::Random;

/// The passwords of the customers, and how often each was changed.
pub(crate) struct Passwords {
    key: [u8; 32],
    kept: HashMap<Id<Customer>, Kept>,
}

struct Kept {
    hash: [u8; 32],
    epoch: u64,
}

impl Passwords {
    /// No passwords yet, and a key that nobody knows.
    pub(crate) fn new(random: &dyn Random) -> Self {
        let mut key = [0; 32];
        random.fill(&mut key);
        Self { key, kept: HashMap::new() }
    }

    /// Sets a customer's password. Tokens that were issued before are no good from now on.
    pub(crate) fn set(&mut self, customer: &Id<Customer>, password: &str) {
        let hash = self.hash(customer, password);
        match self.kept.get_mut(customer) {
            Some(kept) => {
                kept.hash = hash;
                kept.epoch += 1;
            }
            None => {
                self.kept.insert(customer.clone(), Kept { hash, epoch: 0 });
            }
        }
    }

    /// Forgets a customer. Her tokens are no good from now on.
    pub(crate) fn forget(&mut self, customer: &Id<Customer>) {
        self.kept.remove(customer);
    }

    /// Whether this is the customer's password. Takes as long for one who is not there.
    pub(crate) fn matches(&self, customer: Option<&Id<Customer>>, password: &str) -> bool {
        let nobody = Id::new("");
        let hash = self.hash(customer.unwrap_or(&nobody), password);
        let kept = customer.and_then(|customer| self.kept.get(customer));
        hash.ct_eq(&kept.map_or([0; 32], |kept| kept.hash)).into()
    }

    /// How often the customer's password was changed; none if there is no such customer.
    pub(crate) fn epoch(&self, customer: &Id<Customer>) -> Option<u64> {
        self.kept.get(customer).map(|kept| kept.epoch)
    }

    /// The customer's id is the salt.
    fn hash(&self, customer: &Id<Customer>, password: &str) -> [u8; 32] {
        let salt = customer.as_str().as_bytes();
        Sha256::new()
            .chain_update(self.key)
            .chain_update(salt.len().to_le_bytes())
            .chain_update(salt)
            .chain_update(password)
            .finalize()
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SeededRandom;

    #[test]
    fn a_change_starts_an_epoch_and_ends_the_old_password() {
        let mut passwords = Passwords::new(&SeededRandom::new(1));
        let (alice, bob) = (Id::new("alice"), Id::new("bob"));
        let (first, second) = ("first", "second");
        passwords.set(&alice, first);
        passwords.set(&bob, first);
        assert!(passwords.matches(Some(&alice), first));
        assert!(!passwords.matches(Some(&alice), second));
        assert_eq!(passwords.epoch(&alice), Some(0));

        passwords.set(&alice, second);
        assert!(passwords.matches(Some(&alice), second));
        assert!(!passwords.matches(Some(&alice), first));
        assert_eq!((passwords.epoch(&alice), passwords.epoch(&bob)), (Some(1), Some(0)));

        passwords.forget(&alice);
        assert!(!passwords.matches(Some(&alice), second));
        assert_eq!(passwords.epoch(&alice), None);
        assert!(!passwords.matches(None, first));
    }
}
