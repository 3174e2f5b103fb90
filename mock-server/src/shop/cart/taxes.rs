//! The taxes of a cart in the tax mode `Platform`.
//!
//! <https://docs.commercetools.com/api/carts-orders-overview#cart-tax-calculation>

use ct_model::{
    Address, Cart, CentPrecisionMoney, LineItem, RoundingMode, ShippingMode, TaxMode, TaxPortion, TaxRate,
    TaxedItemPrice, TaxedPrice,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        rounding::{Overflow, Rate},
    },
};

/// Sets the tax rates of the line items and what follows from them, if it is known where the cart is sent; otherwise
/// takes them away.
pub(super) fn settle(shop: &Shop, cart: &mut Cart) -> Result<(), Refusal> {
    let address = cart.shipping_address.clone();
    let address =
        address.filter(|_| cart.tax_mode == TaxMode::Platform && cart.shipping_mode == ShippingMode::Single);
    let Some(address) = address else {
        cart.taxed_price = None;
        for item in &mut cart.line_items {
            item.tax_rate = None;
            item.taxed_price = None;
        }
        return Ok(());
    };
    for item in &mut cart.line_items {
        let rate = rate(shop, item, &address)?;
        let taxed =
            tax(item.total_price, &rate, &cart.tax_rounding_mode).map_err(|_| Refusal::too_much_money())?;
        item.taxed_price = Some(taxed);
        item.tax_rate = Some(rate);
    }
    cart.taxed_price = Some(sum(cart)?);
    Ok(())
}

fn rate(shop: &Shop, item: &LineItem, address: &Address) -> Result<TaxRate, Refusal> {
    let product = shop.products.by_id(item.product_id.as_str());
    let category = product.and_then(|product| product.current.resource.tax_category.as_ref());
    let category = category.and_then(|named| shop.tax_categories.by_id(named.id.as_str()));
    let category = category.ok_or_else(|| {
        Refusal::invalid_operation(format!("The product '{}' has no tax category.", item.product_id))
    })?;
    let falls_back = shop.settings.carts().country_tax_rate_fallback_enabled == Some(true);
    let rate = category.resource.rate(address, falls_back).cloned();
    rate.ok_or_else(|| {
        let state = address.state.as_deref();
        Refusal::missing_tax_rate(category.resource.id.as_str(), address.country, state)
    })
}

/// Net, gross and tax of an amount: the amount is the gross if the rate is included in it, else the net; the other one
/// is rounded.
fn tax(amount: CentPrecisionMoney, rate: &TaxRate, mode: &RoundingMode) -> Result<TaxedItemPrice, Overflow> {
    let exact = Rate::of(rate.amount);
    let cents = amount.cent_amount;
    let (net, gross) = if rate.included_in_price {
        (exact.net_of(cents, mode)?, cents)
    } else {
        (cents, exact.gross_of(cents, mode)?)
    };
    let money = |cents| CentPrecisionMoney { cent_amount: cents, ..amount };
    let tax = gross - net;
    Ok(TaxedItemPrice {
        total_net: money(net),
        total_gross: money(gross),
        tax_portions: portions(rate, tax, mode)?
            .into_iter()
            .map(|(name, rate, cents)| TaxPortion {
                name: Some(name),
                rate,
                amount: money(cents),
                other: Default::default(),
            })
            .collect(),
        total_tax: Some(money(tax)),
        other: Default::default(),
    })
}

/// A tax by sub rates, or whole. The last sub rate takes what rounding leaves. (Inferred.)
fn portions(rate: &TaxRate, tax: i64, mode: &RoundingMode) -> Result<Vec<(String, f64, i64)>, Overflow> {
    let Some(sub_rates) = rate.sub_rates.as_deref().filter(|rates| !rates.is_empty()) else {
        return Ok(vec![(rate.name.clone(), rate.amount, tax)]);
    };
    let whole = Rate::of(rate.amount);
    let mut left = tax;
    let mut portions = Vec::with_capacity(sub_rates.len());
    for (index, sub_rate) in sub_rates.iter().enumerate() {
        let share = if index + 1 == sub_rates.len() {
            left
        } else {
            Rate::of(sub_rate.amount).share_of(tax, whole, mode)?
        };
        left -= share;
        portions.push((sub_rate.name.clone(), sub_rate.amount, share));
    }
    Ok(portions)
}

fn sum(cart: &Cart) -> Result<TaxedPrice, Refusal> {
    let nothing = CentPrecisionMoney { cent_amount: 0, ..cart.total_price };
    let add = |one: CentPrecisionMoney, other: CentPrecisionMoney| {
        one.checked_add(other).map_err(|_| Refusal::too_much_money())
    };
    let mut net = nothing;
    let mut gross = nothing;
    let mut portions: Vec<TaxPortion> = Vec::new();
    for taxed in cart.line_items.iter().filter_map(|item| item.taxed_price.as_ref()) {
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
