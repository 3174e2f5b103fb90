//! From a cart to what its discounts make of it.

use ct_model::{
    AnyReference, Cart, CentPrecisionMoney, CustomLineItemPriceMode, DiscountOnTotalPrice,
    DiscountedTotalPricePortion, LineItemMode, LineItemPriceMode, RoundingMode, ShippingInfo, TypedMoney,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, cart_predicate::Facts, price::unit_price, rounding::Overflow},
};

use super::{
    engine::{Ledger, Outcome, apply},
    gifts,
    ledger::{Kind, Position},
    rule::{Items, Rule},
};

/// Whether a cart may get a discount.
pub(crate) fn may_apply(shop: &Shop, cart: &Cart) -> bool {
    !cart.discount_codes.is_empty() || shop.equipment.discounts.has_automatic()
}

/// Applies the discounts that a cart gets to its items and its shipping, whose prices are those without discounts; adds
/// and takes away gifts, and says of each code what became of it. What is taken off the total price is noted.
///
/// What shipping costs may depend on what the items cost then: `price_shipping` says so.
///
/// # Errors
///
/// 400 if an amount does not fit, or if a gift has no price for the cart.
pub(crate) fn settle(
    shop: &Shop,
    cart: &mut Cart,
    price_shipping: impl Fn(&mut Cart) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    forget(cart);
    if !may_apply(shop, cart) {
        return gifts::settle(shop, cart, &[]);
    }
    let discounts = &shop.equipment.discounts;
    let facts = Facts::of(shop, cart);
    let choice = discounts.choose(cart, &facts, shop.now());
    let whole = Ledger::of(cart);
    let mut outcome = discounted(cart, whole.clone(), &choice.rules, &facts)?;
    price_shipping(cart)?;
    let shippings = Ledger::shippings_of(cart);
    if shippings != whole.shippings {
        outcome = discounted(cart, Ledger { shippings, ..whole }, &choice.rules, &facts)?;
    }
    cart.discount_codes = choice.shown(discounts, &outcome);
    let given = choice.rules.iter().filter(|rule| outcome.gifts.contains(&rule.resource.id));
    let given: Vec<&Rule> = given.copied().collect();
    gifts::settle(shop, cart, &given)
}

/// Applies discounts to what is in the ledger, and shows in the cart what came of it.
fn discounted(
    cart: &mut Cart,
    mut ledger: Ledger,
    rules: &[&Rule],
    facts: &Facts,
) -> Result<Outcome, Refusal> {
    let outcome = apply(rules, &mut ledger, facts).map_err(|Overflow| Refusal::too_much_money())?;
    write(cart, &ledger, &outcome).map_err(|Overflow| Refusal::too_much_money())?;
    Ok(outcome)
}

/// Takes away what discounts made of the cart before.
fn forget(cart: &mut Cart) {
    for item in &mut cart.line_items {
        if item.line_item_mode != LineItemMode::GiftLineItem {
            item.discounted_price_per_quantity.clear();
        }
    }
    for item in &mut cart.custom_line_items {
        item.discounted_price_per_quantity.clear();
    }
    for info in shippings(cart) {
        info.discounted_price = None;
    }
    cart.discount_on_total_price = None;
}

fn shippings(cart: &mut Cart) -> impl Iterator<Item = &mut ShippingInfo> {
    let several = cart.shipping.iter_mut().map(|shipping| &mut shipping.shipping_info);
    cart.shipping_info.iter_mut().chain(several)
}

impl Ledger {
    /// What is in a cart before any discount.
    fn of(cart: &mut Cart) -> Self {
        let currency = cart.total_price.currency_code;
        let mut rest = 0_i64;
        let mut items = Vec::new();
        for (at, item) in cart.line_items.iter().enumerate() {
            let is_open = item.line_item_mode == LineItemMode::Standard
                && item.price_mode != LineItemPriceMode::ExternalTotal;
            let position = is_open
                .then(|| {
                    Position::new(
                        Kind::Item(Items::Line),
                        at,
                        unit_price(&item.price, item.quantity),
                        item.quantity,
                    )
                })
                .flatten();
            match position {
                Some(position) => items.push(position),
                None if item.line_item_mode == LineItemMode::GiftLineItem => {}
                None => rest = rest.saturating_add(item.total_price.cent_amount),
            }
        }
        for (at, item) in cart.custom_line_items.iter().enumerate() {
            let is_open = item.price_mode == CustomLineItemPriceMode::Standard;
            let position = is_open
                .then(|| Position::new(Kind::Item(Items::Custom), at, &item.money, item.quantity))
                .flatten();
            match position {
                Some(position) => items.push(position),
                None => rest = rest.saturating_add(item.total_price.cent_amount),
            }
        }
        let mode: RoundingMode = cart.price_rounding_mode.clone();
        Self { shippings: Self::shippings_of(cart), items, rest, currency, mode }
    }

    fn shippings_of(cart: &mut Cart) -> Vec<Position> {
        let all = shippings(cart).enumerate().filter_map(|(at, info)| {
            Position::new(Kind::Shipping, at, &TypedMoney::CentPrecision(info.price), 1)
        });
        all.collect()
    }
}

/// Puts the prices where they are shown.
fn write(cart: &mut Cart, ledger: &Ledger, outcome: &Outcome) -> Result<(), Overflow> {
    let currency = ledger.currency;
    for position in &ledger.items {
        let total = CentPrecisionMoney::new(position.total(&ledger.mode)?, currency);
        match position.kind {
            Kind::Item(Items::Line) => {
                let item = &mut cart.line_items[position.at];
                item.discounted_price_per_quantity = position.shown()?;
                item.total_price = total;
            }
            Kind::Item(Items::Custom) => {
                let item = &mut cart.custom_line_items[position.at];
                item.discounted_price_per_quantity = position.shown()?;
                item.total_price = total;
            }
            Kind::Shipping => {}
        }
    }
    for (info, position) in shippings(cart).zip(&ledger.shippings) {
        let piece = position.pieces.first().filter(|_| position.is_discounted());
        info.discounted_price = piece.map(|piece| position.shown_price(piece)).transpose()?;
    }
    cart.discount_on_total_price = None;
    if !outcome.off_total.is_empty() {
        let money = |cents| TypedMoney::CentPrecision(CentPrecisionMoney::new(cents, currency));
        let portions = outcome.off_total.iter().map(|(discount, cents)| {
            DiscountedTotalPricePortion::new(AnyReference::new(discount.clone()), money(*cents))
        });
        let sum = outcome.off_total.iter().map(|(_, cents)| cents).sum();
        cart.discount_on_total_price = Some(DiscountOnTotalPrice::new(money(sum), portions.collect()));
    }
    Ok(())
}
