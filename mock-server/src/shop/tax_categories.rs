//! Tax categories, and which of their rates is the one.

use ct_model::{Address, DateTime, Id, Key, TaxRate, Version};
use serde::Serialize;

/// A tax category. The model keeps it opaque, for apps never read one but by expanding a reference.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TaxCategory {
    pub(crate) id: Id<ct_model::TaxCategory>,
    pub(crate) version: Version,
    pub(crate) created_at: DateTime,
    pub(crate) last_modified_at: DateTime,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    pub(crate) rates: Vec<TaxRate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Key>,
}

impl TaxCategory {
    /// The rate for what is sent to this address: of its country and, letter for letter, of its state. A rate for the
    /// whole country does not stand in for that of a state: the project setting `countryTaxRateFallbackEnabled` is off.
    pub(crate) fn rate(&self, address: &Address) -> Option<&TaxRate> {
        let state = address.state.as_deref().filter(|state| !state.is_empty());
        self.rates.iter().find(|rate| rate.country == address.country && rate.state.as_deref() == state)
    }
}
