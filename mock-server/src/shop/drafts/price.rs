//! Prices of variants. <https://docs.commercetools.com/api/types#price>

use ct_model::{
    DiscountedPrice, Price, PriceDraft, PriceTier, PriceTierDraft, Reference, ResourceTypeId, TypedMoney,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::of_draft,
        fault::{Fault, Within, each},
    },
};

use super::{
    channel::find as find_channel,
    money::{amount, currency},
};

/// How many prices a variant may have.
const MOST: usize = 100;

/// The prices of one variant: no two for the same buyer at the same time.
pub(super) fn prices(shop: &Shop, drafts: Option<&[PriceDraft]>) -> Result<Vec<Price>, Fault> {
    let prices = each("prices", drafts, |draft| price(shop, draft))?;
    if prices.len() > MOST {
        return Err(Fault::at(
            "prices",
            Refusal::invalid_operation(format!("A variant has {MOST} prices at most.")),
        ));
    }
    for (index, price) in prices.iter().enumerate() {
        let before = &prices[..index];
        if before.iter().any(|other| scope(other) == scope(price)) {
            let message = "Duplicate price scope: another price of the variant is for the same currency, country, \
                           customer group, channel and dates.";
            return Err(Fault::at(format!("prices[{index}]"), Refusal::duplicate_price_scope(message)));
        }
        if let Some(key) =
            price.key.as_ref().filter(|key| before.iter().any(|other| other.key.as_ref() == Some(key)))
        {
            return Err(Fault::at(format!("prices[{index}].key"), Refusal::duplicate("key", key.as_str())));
        }
    }
    Ok(prices)
}

fn scope(price: &Price) -> impl PartialEq {
    (
        currency(&price.value),
        price.country,
        price.customer_group.as_ref().map(|group| group.id.clone()),
        price.channel.as_ref().map(|channel| channel.id.clone()),
        price.valid_from,
        price.valid_until,
    )
}

/// One price, whatever others there are.
pub(super) fn price(shop: &Shop, draft: &PriceDraft) -> Result<Price, Fault> {
    super::key(draft.key.as_ref())?;
    let group = draft.customer_group.as_ref();
    let group = group.map(|group| super::named(&shop.equipment.customer_groups, "customerGroup", group));
    let channel = draft.channel.as_ref().map(|named| find_channel(shop, "channel", named)).transpose()?;
    super::nothing_to_name("recurrencePolicy", draft.recurrence_policy.as_ref())?;
    let custom = of_draft(shop, &ResourceTypeId::ProductPrice, draft.custom.as_ref())?;
    if let (Some(from), Some(until)) = (draft.valid_from, draft.valid_until)
        && from >= until
    {
        let refusal = Refusal::invalid_field("validUntil", until.to_string());
        return Err(Fault::at("validUntil", refusal));
    }
    let value = amount(&draft.value).within("value")?;
    let tiers = each("tiers", draft.tiers.as_deref(), |tier| price_tier(tier, &value))?;
    for (index, tier) in tiers.iter().enumerate() {
        if tiers[..index].iter().any(|other| other.minimum_quantity == tier.minimum_quantity) {
            let refusal = Refusal::duplicate("minimumQuantity", tier.minimum_quantity);
            return Err(Fault::at(format!("tiers[{index}].minimumQuantity"), refusal));
        }
    }
    let discounted = draft.discounted.as_ref().map(|discounted| {
        let of_discount = amount(&discounted.value).and_then(|money| same_currency(money, &value));
        Ok(DiscountedPrice::new(of_discount.within("discounted.value")?, discounted.discount.id.clone()))
    });
    Ok(Price {
        key: draft.key.clone(),
        country: draft.country,
        customer_group: group.transpose()?.map(|group| Reference::new(group.id.clone())),
        channel: channel.map(|channel| Reference::new(channel.id.clone())),
        valid_from: draft.valid_from,
        valid_until: draft.valid_until,
        discounted: discounted.transpose()?,
        tiers: draft.tiers.as_ref().map(|_| tiers),
        custom,
        ..Price::new(shop.new_id(), value)
    })
}

fn price_tier(draft: &PriceTierDraft, base: &TypedMoney) -> Result<PriceTier, Fault> {
    if draft.minimum_quantity < 2 {
        let refusal = Refusal::invalid_field("minimumQuantity", draft.minimum_quantity);
        return Err(Fault::at("minimumQuantity", refusal));
    }
    let value = amount(&draft.value).and_then(|money| same_currency(money, base)).within("value")?;
    Ok(PriceTier::new(draft.minimum_quantity, value))
}

fn same_currency(money: TypedMoney, base: &TypedMoney) -> Result<TypedMoney, Fault> {
    if currency(&money) == currency(base) {
        return Ok(money);
    }
    let code = currency(&money).map(|code| code.as_str().to_owned());
    Err(Fault::at("currencyCode", Refusal::invalid_field("currencyCode", code)))
}
