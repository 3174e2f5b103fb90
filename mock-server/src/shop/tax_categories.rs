//! Tax categories, and which of their rates is the one.

use ct_model::{Address, CreatedBy, DateTime, Id, Key, LastModifiedBy, TaxRate, Version};
use serde::Serialize;

use super::stored::{write, written};

/// A tax category. The model keeps it opaque, for apps never read one but by expanding a reference.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TaxCategory {
    pub(crate) id: Id<ct_model::TaxCategory>,
    pub(crate) version: Version,
    pub(crate) created_at: DateTime,
    pub(crate) last_modified_at: DateTime,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_modified_by: Option<LastModifiedBy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) created_by: Option<CreatedBy>,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    pub(crate) rates: Vec<TaxRate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Key>,
}

written!(by write: TaxCategory);

impl TaxCategory {
    /// The rate for what is sent to this address: of its country and, letter for letter, of its state. A rate for the
    /// whole country stands in for that of a state only if it `falls_back`, as the project's settings say.
    pub(crate) fn rate(&self, address: &Address, falls_back: bool) -> Option<&TaxRate> {
        let state = address.state.as_deref().filter(|state| !state.is_empty());
        let of = |state: Option<&str>| {
            self.rates.iter().find(|rate| rate.country == address.country && rate.state.as_deref() == state)
        };
        of(state).or_else(|| of(None).filter(|_| falls_back))
    }
}
