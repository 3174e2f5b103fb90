//! Which prices a variant has: its own, or those that stand alone for its SKU.
//! <https://docs.commercetools.com/api/pricing-and-discounts-overview#pricing>

use std::borrow::Cow;

use ct_model::{Price, ProductPriceModeEnum, ProductVariant, StandalonePrice};

use super::Shop;

impl Shop {
    /// The prices of a variant of a product in this price mode. Standalone prices that are not active are none.
    pub(crate) fn prices<'v>(
        &self,
        mode: Option<&ProductPriceModeEnum>,
        variant: &'v ProductVariant,
    ) -> Cow<'v, [Price]> {
        if mode != Some(&ProductPriceModeEnum::Standalone) {
            return Cow::Borrowed(variant.prices.as_deref().unwrap_or_default());
        }
        let Some(sku) = variant.sku.as_deref() else { return Cow::Borrowed(&[]) };
        let alone = self.equipment.standalone_prices.of_sku(sku).map(|stored| &stored.resource);
        Cow::Owned(alone.filter(|price| price.active).map(embedded).collect())
    }
}

/// A standalone price as a variant would have it.
fn embedded(price: &StandalonePrice) -> Price {
    Price {
        key: price.key.clone(),
        country: price.country,
        customer_group: price.customer_group.clone(),
        channel: price.channel.clone(),
        valid_from: price.valid_from,
        valid_until: price.valid_until,
        discounted: price.discounted.clone(),
        tiers: price.tiers.clone(),
        custom: price.custom.clone(),
        recurrence_policy: price.recurrence_policy.clone(),
        ..Price::new(price.id.clone().cast(), price.value.clone())
    }
}
