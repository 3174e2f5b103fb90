//! The taxes of a cart. <https://docs.commercetools.com/api/carts-orders-overview#cart-tax-calculation>

mod amount;

use ct_model::{
    Address, Cart, CentPrecisionMoney, Id, LineItem, ShippingInfo, ShippingMode, TaxMode, TaxPortion,
    TaxRate, TaxedItemPrice, TaxedPrice,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, price::unit_price, rounding::Amount, tax_categories::TaxCategory},
};

use super::shipping;
use amount::{Modes, Taxed};

/// Sets the tax rates of the line items and of shipping, in the tax mode `Platform`, and what follows from them, if it
/// is known where the cart is sent; otherwise takes them away. Where rates come from elsewhere, the cart is taxed once
/// all are there.
pub(super) fn settle(shop: &Shop, cart: &mut Cart) -> Result<(), Refusal> {
    let address = cart.shipping_address.clone().filter(|_| cart.shipping_mode == ShippingMode::Single);
    let Some(address) = address else {
        forget(cart);
        return Ok(());
    };
    match &cart.tax_mode {
        TaxMode::Platform => set_rates(shop, cart, &address)?,
        TaxMode::External => {}
        _ => forget(cart),
    }
    let modes =
        Modes { rounding: cart.tax_rounding_mode.clone(), calculation: cart.tax_calculation_mode.clone() };
    for item in &mut cart.line_items {
        let taxed = item.tax_rate.as_ref().map(|rate| modes.tax(&of_item(item)?, rate)).transpose();
        item.taxed_price = taxed.map_err(|_| Refusal::too_much_money())?;
    }
    if let Some(info) = &mut cart.shipping_info {
        let taxed = info.tax_rate.as_ref().map(|rate| modes.tax(&of_shipping(info), rate)).transpose();
        info.taxed_price = taxed.map_err(|_| Refusal::too_much_money())?;
    }
    let of_shipping = cart.shipping_info.as_ref().map(|info| info.taxed_price.as_ref());
    let of_items = cart.line_items.iter().map(|item| item.taxed_price.as_ref());
    let all: Option<Vec<&TaxedItemPrice>> = of_items.chain(of_shipping).collect();
    let shipping = cart.shipping_info.as_ref().and_then(|info| info.taxed_price.as_ref());
    let nothing = CentPrecisionMoney { cent_amount: 0, ..cart.total_price };
    let taxed_shipping = shipping.map(|taxed| sum(nothing, &[taxed])).transpose()?;
    let taxed = all.map(|all| sum(nothing, &all)).transpose()?;
    cart.taxed_shipping_price = taxed_shipping;
    cart.taxed_price = taxed;
    Ok(())
}

/// Sets the tax rates alone, if they are the platform's and it is known where the cart is sent.
pub(super) fn settle_rates(shop: &Shop, cart: &mut Cart) -> Result<(), Refusal> {
    let is_single = cart.tax_mode == TaxMode::Platform && cart.shipping_mode == ShippingMode::Single;
    match cart.shipping_address.clone().filter(|_| is_single) {
        Some(address) => set_rates(shop, cart, &address),
        None => Ok(()),
    }
}

/// Takes all tax rates away, and what follows from them.
pub(crate) fn forget(cart: &mut Cart) {
    cart.taxed_price = None;
    cart.taxed_shipping_price = None;
    for item in &mut cart.line_items {
        item.tax_rate = None;
        item.taxed_price = None;
    }
    if let Some(info) = &mut cart.shipping_info {
        info.tax_rate = None;
        info.taxed_price = None;
    }
}

fn set_rates(shop: &Shop, cart: &mut Cart, address: &Address) -> Result<(), Refusal> {
    for item in &mut cart.line_items {
        let product = shop.products.by_id(item.product_id.as_str());
        let category = product.and_then(|product| product.current.resource.tax_category.as_ref());
        let category = category.and_then(|named| find(shop, &named.id)).ok_or_else(|| {
            Refusal::invalid_operation(format!("The product '{}' has no tax category.", item.product_id))
        })?;
        item.tax_rate = Some(rate(shop, category, address)?);
    }
    if let Some(info) = &mut cart.shipping_info {
        let category =
            info.tax_category.as_ref().and_then(|named| find(shop, &named.id)).ok_or_else(|| {
                let name = &info.shipping_method_name;
                Refusal::invalid_operation(format!("The shipping method '{name}' has no tax category."))
            })?;
        info.tax_rate = Some(rate(shop, category, address)?);
    }
    Ok(())
}

fn find<'s>(shop: &'s Shop, id: &Id<ct_model::TaxCategory>) -> Option<&'s TaxCategory> {
    shop.tax_categories.by_id(id.as_str()).map(|stored| &stored.resource)
}

fn rate(shop: &Shop, category: &TaxCategory, address: &Address) -> Result<TaxRate, Refusal> {
    let falls_back = shop.settings.carts().country_tax_rate_fallback_enabled == Some(true);
    category.rate(address, falls_back).cloned().ok_or_else(|| {
        Refusal::missing_tax_rate(category.id.as_str(), address.country, address.state.as_deref())
    })
}

/// What is taxed of a line item: each piece at its price, discounted ones at theirs.
fn of_item(item: &LineItem) -> Result<Taxed, crate::shop::rounding::Overflow> {
    let discounted = item.discounted_price_per_quantity.iter();
    let mut pieces: Vec<(Amount, i64)> =
        discounted.map(|of| (Amount::of(&of.discounted_price.value), of.quantity)).collect();
    if pieces.is_empty() {
        pieces.push((Amount::of(unit_price(&item.price, item.quantity)), item.quantity));
    }
    Ok(Taxed { total: item.total_price, pieces })
}

fn of_shipping(info: &ShippingInfo) -> Taxed {
    let total = shipping::cost(info);
    Taxed { total, pieces: vec![(Amount::from(total.cent_amount), 1)] }
}

/// All of it together; portions of one rate are one.
fn sum(nothing: CentPrecisionMoney, all: &[&TaxedItemPrice]) -> Result<TaxedPrice, Refusal> {
    let add = |one: CentPrecisionMoney, other: CentPrecisionMoney| {
        one.checked_add(other).map_err(|_| Refusal::too_much_money())
    };
    let (mut net, mut gross) = (nothing, nothing);
    let mut portions: Vec<TaxPortion> = Vec::new();
    for taxed in all {
        net = add(net, taxed.total_net)?;
        gross = add(gross, taxed.total_gross)?;
        for portion in &taxed.tax_portions {
            match portions.iter_mut().find(|known| known.name == portion.name && known.rate == portion.rate) {
                Some(known) => known.amount = add(known.amount, portion.amount)?,
                None => portions.push(portion.clone()),
            }
        }
    }
    let tax = gross.checked_sub(net).map_err(|_| Refusal::too_much_money())?;
    Ok(TaxedPrice {
        total_net: net,
        total_gross: gross,
        tax_portions: portions,
        total_tax: Some(tax),
        other: Default::default(),
    })
}
