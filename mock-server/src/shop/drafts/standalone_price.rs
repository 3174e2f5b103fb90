//! Standalone prices. <https://docs.commercetools.com/api/projects/standalone-prices>

use ct_model::{
    ChannelRoleEnum, Price, PriceDraft, ResourceTypeId, StagedStandalonePrice, StandalonePrice,
    StandalonePriceDraft, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::of_draft,
        fault::{Fault, Within},
    },
};

use super::{channel, money, price};

pub(crate) fn standalone_price(shop: &Shop, draft: &StandalonePriceDraft) -> Result<StandalonePrice, Fault> {
    let prices = &shop.equipment.standalone_prices;
    super::free_key(draft.key.as_ref(), |key| prices.by_key(key).is_some())?;
    super::some_text("sku", &draft.sku)?;
    if let Some(named) = &draft.channel {
        channel::with_role(shop, "channel", named, &ChannelRoleEnum::ProductDistribution)?;
    }
    let custom = of_draft(shop, &ResourceTypeId::StandalonePrice, draft.custom.as_ref())?;
    // All else is as it is for a price of a variant.
    let Price {
        id, value, country, customer_group, channel, valid_from, valid_until, discounted, tiers, ..
    } = price::price(shop, &like_a_variants(draft))?;
    let staged = draft.staged.as_ref().map(|staged| money::amount(&staged.value).within("staged.value"));
    let made = StandalonePrice {
        key: draft.key.clone(),
        country,
        customer_group,
        channel,
        valid_from,
        valid_until,
        discounted,
        tiers,
        staged: staged.transpose()?.map(StagedStandalonePrice::new),
        custom,
        ..StandalonePrice::new(
            id.cast(),
            Version(1),
            shop.now(),
            shop.now(),
            draft.sku.clone(),
            value,
            draft.active.unwrap_or(true),
        )
    };
    for other in
        prices.of_sku(&made.sku).map(|stored| &stored.resource).filter(|other| same_buyers(other, &made))
    {
        if (other.valid_from, other.valid_until) == (made.valid_from, made.valid_until) {
            return Err(Fault::at("sku", Refusal::duplicate_standalone_price_scope(&made, other)));
        }
        if is_dated(other) && is_dated(&made) && overlap(other, &made) {
            return Err(Fault::at("validFrom", Refusal::overlapping_standalone_price_validity(&made, other)));
        }
    }
    Ok(made)
}

fn like_a_variants(draft: &StandalonePriceDraft) -> PriceDraft {
    PriceDraft {
        key: draft.key.clone(),
        country: draft.country,
        customer_group: draft.customer_group.clone(),
        channel: draft.channel.clone(),
        valid_from: draft.valid_from,
        valid_until: draft.valid_until,
        discounted: draft.discounted.clone(),
        tiers: draft.tiers.clone(),
        recurrence_policy: draft.recurrence_policy.clone(),
        ..PriceDraft::new(draft.value.clone())
    }
}

/// Whether both are for the same currency, country, group and channel.
fn same_buyers(one: &StandalonePrice, other: &StandalonePrice) -> bool {
    let currency = |price: &StandalonePrice| price.value.money().map(|money| money.currency_code);
    currency(one) == currency(other)
        && one.country == other.country
        && one.customer_group == other.customer_group
        && one.channel == other.channel
}

fn is_dated(price: &StandalonePrice) -> bool {
    price.valid_from.is_some() || price.valid_until.is_some()
}

/// Whether there is a moment at which both are valid.
fn overlap(one: &StandalonePrice, other: &StandalonePrice) -> bool {
    let begins_in_time = |one: &StandalonePrice, other: &StandalonePrice| {
        one.valid_from.zip(other.valid_until).is_none_or(|(from, until)| from < until)
    };
    begins_in_time(one, other) && begins_in_time(other, one)
}
