//! Which shipping methods can ship where, at which rate, and what it costs.

mod predicate;
mod price_function;
mod rate;

use ct_model::{
    Cart, Currency, Location, ShippingMethod, ShippingRate, ShippingRatePriceTier as Tier, ZoneRate,
};

use super::Shop;

pub(crate) use predicate::is_for_cart;
pub(crate) use price_function::{NoValue, evaluate};
pub(crate) use rate::{Measure, price, tier};

/// Where something is to be shipped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Destination<'d> {
    pub(crate) location: &'d Location,
    /// Only rates in this currency.
    pub(crate) currency: Option<Currency>,
    /// What is to be shipped, if that is known.
    pub(crate) cart: Option<&'d Cart>,
}

/// The method with the rates for the destination marked; none if it is not active, not for the cart's store or not for
/// such carts, or has no such rate.
///
/// A zone is for a state if it lists that state, or its country without a state; the zone that lists the state goes
/// before the one that lists the country. (Inferred.) Where a cart is shipped, one rate is marked.
pub(crate) fn rates_to(shop: &Shop, method: &ShippingMethod, to: &Destination<'_>) -> Option<ShippingMethod> {
    // Where no cart is known, none matches a predicate.
    let is_for = match to.cart {
        Some(cart) => is_for_cart(shop, method, cart),
        None => method.predicate.is_none(),
    };
    if is_for { rates_whatever_is_in_it(shop, method, to) } else { None }
}

/// The same, for whatever carts the method is.
fn rates_whatever_is_in_it(
    shop: &Shop,
    method: &ShippingMethod,
    to: &Destination<'_>,
) -> Option<ShippingMethod> {
    if !method.active || !is_for_store(method, to.cart) {
        return None;
    }
    let fits = |rate: &ShippingRate| to.currency.is_none_or(|currency| rate.price.currency_code == currency);
    let mut marked = method.clone();
    let nearest = method
        .zone_rates
        .iter()
        .filter(|rate| rate.shipping_rates.iter().any(fits))
        .filter_map(|rate| nearness(shop, rate, to.location))
        .max()?;
    let mut found = false;
    for zone_rate in &mut marked.zone_rates {
        let is_there = nearness(shop, zone_rate, to.location) == Some(nearest);
        for rate in &mut zone_rate.shipping_rates {
            let matching = is_there && fits(rate) && !(found && to.cart.is_some());
            rate.is_matching = Some(matching);
            found |= matching;
            if let Some(cart) = to.cart {
                mark_tier(rate, tier(rate, &Measure::of(cart)).filter(|_| matching));
            }
        }
    }
    Some(marked)
}

/// The rate at which a method ships a cart to its shipping address; none if it does not. Whether it is for such carts is
/// another question: a cart may have changed since it was chosen.
pub(crate) fn rate_for(shop: &Shop, method: &ShippingMethod, cart: &Cart) -> Option<ShippingRate> {
    let address = cart.shipping_address.as_ref()?;
    let state = address.state.clone().filter(|state| !state.is_empty());
    let location = Location { state, ..Location::new(address.country) };
    let currency = Some(cart.total_price.currency_code);
    let to = Destination { location: &location, currency, cart: Some(cart) };
    let marked = rates_whatever_is_in_it(shop, method, &to)?;
    let mut rates = marked.zone_rates.into_iter().flat_map(|rate| rate.shipping_rates);
    let mut rate = rates.find(|rate| rate.is_matching == Some(true))?;
    rate.is_matching = None;
    for mark in rate.tiers.iter_mut().filter_map(is_matching) {
        *mark = None;
    }
    Some(rate)
}

/// Says of each tier whether it is the one that is reached.
fn mark_tier(rate: &mut ShippingRate, reached: Option<usize>) {
    for (at, tier) in rate.tiers.iter_mut().enumerate() {
        if let Some(mark) = is_matching(tier) {
            *mark = Some(reached == Some(at));
        }
    }
}

/// Where a tier says whether it is reached; none for a type that is not known.
fn is_matching(tier: &mut Tier) -> Option<&mut Option<bool>> {
    match tier {
        Tier::CartClassification(tier) => Some(&mut tier.is_matching),
        Tier::CartScore(tier) => Some(&mut tier.is_matching),
        Tier::CartValue(tier) => Some(&mut tier.is_matching),
        _ => None,
    }
}

/// Without stores it is for all carts; where no cart is known, any store may do.
fn is_for_store(method: &ShippingMethod, cart: Option<&Cart>) -> bool {
    let Some(cart) = cart.filter(|_| !method.stores.is_empty()) else { return true };
    cart.store.as_ref().is_some_and(|store| method.stores.iter().any(|other| other.key == store.key))
}

/// How closely the zone of a rate fits a location: 2 for its state, 1 for its country, none if not at all.
fn nearness(shop: &Shop, rate: &ZoneRate, location: &Location) -> Option<u8> {
    let zone = &shop.equipment.zones.by_id(rate.zone.id.as_str())?.resource;
    let of_country = zone.locations.iter().filter(|listed| listed.country == location.country);
    let near = of_country.filter_map(|listed| match (&listed.state, &location.state) {
        (Some(listed), Some(state)) if listed == state => Some(2),
        (Some(_), _) => None,
        (None, _) => Some(1),
    });
    near.max()
}
