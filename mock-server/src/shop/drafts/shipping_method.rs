//! Shipping methods. <https://docs.commercetools.com/api/projects/shippingMethods>

use ct_model::{
    CartScoreTier, Money, Reference, ResourceTypeId, ShippingMethod, ShippingMethodDraft, ShippingRate,
    ShippingRateDraft, ShippingRatePriceTier as Tier, Version, ZoneRate, ZoneRateDraft,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        cart_predicate::Scope,
        custom_fields::of_draft,
        fault::{Fault, each},
        shipping::{NoValue, evaluate},
    },
};

use super::cart_discount::predicate;

/// How many stores a shipping method may be for.
const MOST_STORES: usize = 100;

pub(crate) fn shipping_method(shop: &Shop, draft: &ShippingMethodDraft) -> Result<ShippingMethod, Fault> {
    let methods = &shop.equipment.shipping_methods;
    super::free_key(draft.key.as_ref(), |key| methods.by_key(key).is_some())?;
    super::some_text("name", &draft.name)?;
    if methods.iter().any(|other| other.resource.name == draft.name) {
        return Err(Fault::at("name", Refusal::duplicate("name", draft.name.as_str())));
    }
    if let Some(text) = &draft.predicate {
        predicate("predicate", text, Scope::Cart)?;
    }
    let custom = of_draft(shop, &ResourceTypeId::ShippingMethod, draft.custom.as_ref())?;
    let named_stores = draft.stores.as_deref().unwrap_or_default();
    if named_stores.len() > MOST_STORES {
        let why = format!("A shipping method has {MOST_STORES} stores at most.");
        return Err(Fault::at("stores", Refusal::invalid_operation(why)));
    }
    let tax_category = super::named(&shop.tax_categories, "taxCategory", &draft.tax_category)?;
    let zone_rates = each("zoneRates", Some(&draft.zone_rates), |draft| zone_rate(shop, draft))?;
    for (index, rate) in zone_rates.iter().enumerate() {
        if zone_rates[..index].iter().any(|other| other.zone.id == rate.zone.id) {
            let refusal = Refusal::duplicate("zone", rate.zone.id.as_str());
            return Err(Fault::at(format!("zoneRates[{index}].zone"), refusal));
        }
    }
    Ok(ShippingMethod {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        key: draft.key.clone(),
        name: draft.name.clone(),
        localized_name: draft.localized_name.clone(),
        description: draft.description.clone(),
        localized_description: draft.localized_description.clone(),
        tax_category: Reference::new(tax_category.id.clone()),
        zone_rates,
        active: draft.active.unwrap_or(true),
        is_default: draft.is_default,
        predicate: draft.predicate.clone(),
        custom,
        stores: super::stores(shop, named_stores)?,
        carrier: draft.carrier.clone(),
        other: Default::default(),
    })
}

fn zone_rate(shop: &Shop, draft: &ZoneRateDraft) -> Result<ZoneRate, Fault> {
    let zone = super::named(&shop.equipment.zones, "zone", &draft.zone)?;
    let rates = each("shippingRates", Some(&draft.shipping_rates), rate)?;
    for (index, rate) in rates.iter().enumerate() {
        let currency = rate.price.currency_code;
        if rates[..index].iter().any(|other| other.price.currency_code == currency) {
            let refusal = Refusal::duplicate("currencyCode", currency.as_str());
            return Err(Fault::at(format!("shippingRates[{index}].price.currencyCode"), refusal));
        }
    }
    Ok(ZoneRate::new(Reference::new(zone.id.clone()), rates))
}

fn rate(draft: &ShippingRateDraft) -> Result<ShippingRate, Fault> {
    let of_rate = |field: &str, money: Money| {
        if money.cent_amount < 0 {
            return Err(Fault::at(field, Refusal::invalid_field(field, money.cent_amount)));
        }
        if money.currency_code != draft.price.currency_code {
            return Err(Fault::at(field, Refusal::invalid_field(field, money.currency_code.as_str())));
        }
        Ok(money)
    };
    let price = of_rate("price", draft.price)?;
    let free_above = draft.free_above.map(|money| of_rate("freeAbove", money)).transpose()?;
    let tiers = each("tiers", draft.tiers.as_deref(), |tier| {
        let price = match tier {
            Tier::CartClassification(tier) => Some(tier.price),
            Tier::CartValue(tier) => Some(tier.price),
            Tier::CartScore(tier) if tier.price_function.is_some() == tier.price.is_some() => {
                let why = "A tier for a score has either a price or a price function.";
                return Err(Fault::at("price", Refusal::invalid_operation(why)));
            }
            Tier::CartScore(CartScoreTier { price_function: Some(function), .. })
                if evaluate(&function.function, 1) == Err(NoValue::Malformed) =>
            {
                let refusal = Refusal::invalid_field("function", function.function.as_str());
                return Err(Fault::at("priceFunction.function", refusal));
            }
            Tier::CartScore(tier) => tier.price,
            unknown => return Err(Fault::at("type", Refusal::invalid_field("type", unknown.name()))),
        };
        price.map(|price| of_rate("price", price)).transpose()?;
        Ok(tier.clone())
    })?;
    Ok(ShippingRate { free_above: free_above.map(Into::into), ..ShippingRate::new(price.into(), tiers) })
}
