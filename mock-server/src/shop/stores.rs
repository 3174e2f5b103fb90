//! The stores of a shop: which there are. Absent on purpose: what a store does to products, prices and carts, for which
//! there are no operations.

use std::collections::HashSet;

use ct_model::{Key, LocalizedString, StoreKey};
use serde::Deserialize;

use crate::refusal::Refusal;

use super::fault::Fault;

/// A store as a seed gives it: what this mock knows of the platform's draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoreDraft {
    key: Key,
    /// Read, so that it may be given; nothing shows it.
    #[serde(rename = "name", default)]
    _name: Option<LocalizedString>,
}

/// The stores.
#[derive(Debug, Default)]
pub(crate) struct Stores {
    keys: HashSet<Box<str>>,
}

impl Stores {
    /// Whether there is a store with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Adds a store.
    pub(crate) fn add(&mut self, draft: &StoreDraft) -> Result<(), Fault> {
        let key = draft.key.as_str();
        StoreKey::new(key).map_err(|_| Fault::at("key", Refusal::invalid_field("key", key)))?;
        if !self.keys.insert(key.into()) {
            return Err(Fault::at("key", Refusal::duplicate("key", key)));
        }
        Ok(())
    }
}
