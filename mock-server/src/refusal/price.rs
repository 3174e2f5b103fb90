//! Why a standalone price is not kept. The texts are the platform's.

use ct_model::{CustomerGroup, StandalonePrice};
use http::StatusCode;

use super::{Refusal, shop::reference};

impl Refusal {
    /// 400: another standalone price of the SKU is for the same buyers at the same time.
    pub(crate) fn duplicate_standalone_price_scope(new: &StandalonePrice, held: &StandalonePrice) -> Self {
        let message = format!(
            "Duplicate standalone price scope for SKU: {}. The combination of SKU, currency, country, customerGroup, \
             channel, validFrom and validUntil must be unique for each standalone price.",
            new.sku
        );
        Self::new(StatusCode::BAD_REQUEST, "DuplicateStandalonePriceScope", message).about(new, held)
    }

    /// 400: another standalone price of the SKU is for the same buyers, and for a part of the same time.
    pub(crate) fn overlapping_standalone_price_validity(
        new: &StandalonePrice,
        held: &StandalonePrice,
    ) -> Self {
        let message = "Two standalone prices have overlapping validity periods.";
        let mut refusal = Self::new(StatusCode::BAD_REQUEST, "OverlappingStandalonePriceValidity", message)
            .about(new, held);
        if let Some(from) = held.valid_from {
            refusal = refusal.with("conflictingValidFrom", from.to_string());
        }
        if let Some(until) = held.valid_until {
            refusal = refusal.with("conflictingValidUntil", until.to_string());
        }
        refusal
    }

    fn about(mut self, new: &StandalonePrice, held: &StandalonePrice) -> Self {
        self = self
            .with("conflictingStandalonePrice", reference::<StandalonePrice>(held.id.as_str()))
            .with("sku", new.sku.as_str());
        if let Some(money) = new.value.money() {
            self = self.with("currency", money.currency_code.as_str());
        }
        if let Some(country) = new.country {
            self = self.with("country", country.as_str());
        }
        if let Some(group) = &new.customer_group {
            self = self.with("customerGroup", reference::<CustomerGroup>(group.id.as_str()));
        }
        if let Some(channel) = &new.channel {
            self = self.with("channel", reference::<ct_model::Channel>(channel.id.as_str()));
        }
        if let Some(from) = new.valid_from {
            self = self.with("validFrom", from.to_string());
        }
        if let Some(until) = new.valid_until {
            self = self.with("validUntil", until.to_string());
        }
        self
    }
}
