//! Orders: what must hold for a cart to be ordered, and what an order has of it.
//!
//! <https://docs.commercetools.com/api/projects/orders>

use ct_model::{
    Cart, CartState, LineItem, Order, OrderState, Reference, ShippingMethodState, TaxMode, Version,
};

use crate::refusal::Refusal;

use super::{
    Shop,
    cart::{recalculate, settle},
    discounts::codes,
};

/// The order of what is in a cart, now.
///
/// # Errors
///
/// 400 with what stands in the way.
pub(crate) fn of_cart(shop: &Shop, cart: &Cart) -> Result<Order, Refusal> {
    expect_state(cart)?;
    expect_contents(cart)?;
    expect_shipping(cart)?;
    expect_tax_rates(cart)?;
    expect_same_prices(shop, cart)?;
    let cart = cart.clone();
    Ok(Order {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        order_number: None,
        purchase_order_number: cart.purchase_order_number,
        customer_id: cart.customer_id,
        customer_email: cart.customer_email,
        customer_group: cart.customer_group,
        anonymous_id: cart.anonymous_id,
        business_unit: cart.business_unit,
        store: cart.store,
        line_items: cart.line_items,
        custom_line_items: cart.custom_line_items,
        total_price: cart.total_price,
        taxed_price: cart.taxed_price,
        taxed_shipping_price: cart.taxed_shipping_price,
        discount_on_total_price: cart.discount_on_total_price,
        price_rounding_mode: Some(cart.price_rounding_mode),
        tax_mode: Some(cart.tax_mode),
        tax_rounding_mode: Some(cart.tax_rounding_mode),
        tax_calculation_mode: Some(cart.tax_calculation_mode),
        inventory_mode: Some(cart.inventory_mode),
        billing_address: cart.billing_address,
        shipping_address: cart.shipping_address,
        shipping_mode: cart.shipping_mode,
        shipping_key: cart.shipping_key,
        shipping_info: cart.shipping_info,
        shipping_rate_input: cart.shipping_rate_input,
        shipping_custom_fields: cart.shipping_custom_fields,
        shipping: cart.shipping,
        item_shipping_addresses: Some(cart.item_shipping_addresses),
        discount_codes: Some(cart.discount_codes),
        direct_discounts: Some(cart.direct_discounts),
        refused_gifts: cart.refused_gifts,
        payment_info: cart.payment_info,
        country: cart.country,
        locale: cart.locale,
        origin: cart.origin,
        cart: Some(Reference::new(cart.id)),
        quote: None,
        recurring_order: None,
        order_state: OrderState::Open,
        shipment_state: None,
        payment_state: None,
        state: None,
        sync_info: Vec::new(),
        return_info: None,
        discount_type_combination: cart.discount_type_combination,
        last_message_sequence_number: None,
        custom: cart.custom,
        completed_at: None,
        last_modified_by: None,
        created_by: None,
        other: Default::default(),
    })
}

/// A cart is ordered once, and one that went into another cart is not.
fn expect_state(cart: &Cart) -> Result<(), Refusal> {
    match &cart.cart_state {
        CartState::Merged | CartState::Ordered => Err(Refusal::cart_not_orderable(&cart.cart_state)),
        _ => Ok(()),
    }
}

fn expect_contents(cart: &Cart) -> Result<(), Refusal> {
    if cart.line_items.is_empty() && cart.custom_line_items.is_empty() {
        return Err(Refusal::cart_is_empty());
    }
    Ok(())
}

/// It is known where everything goes, and what brings it there still does.
fn expect_shipping(cart: &Cart) -> Result<(), Refusal> {
    expect_address(cart)?;
    for item in &cart.line_items {
        if let Some(details) = item.shipping_details.as_ref().filter(|details| !details.valid) {
            let sum = details.targets.iter().map(|target| target.quantity).sum();
            return Err(Refusal::invalid_item_shipping_details(item.id.as_str(), item.quantity, sum));
        }
    }
    let methods =
        cart.shipping_info.iter().chain(cart.shipping.iter().map(|shipping| &shipping.shipping_info));
    for method in methods {
        if method.shipping_method_state == ShippingMethodState::DoesNotMatchCart {
            return Err(Refusal::shipping_method_does_not_match_cart());
        }
    }
    Ok(())
}

/// An address to send the cart to; a cart with several has them with its shipping methods.
pub(crate) fn expect_address(cart: &Cart) -> Result<(), Refusal> {
    if cart.shipping_address.is_none() && cart.shipping.is_empty() {
        return Err(Refusal::no_shipping_address());
    }
    Ok(())
}

/// Rates that come from elsewhere must have come.
fn expect_tax_rates(cart: &Cart) -> Result<(), Refusal> {
    let external = matches!(cart.tax_mode, TaxMode::External | TaxMode::ExternalAmount);
    let mut rates = cart.line_items.iter().map(|item| item.tax_rate.as_ref());
    let mut of_shipping = cart.shipping_info.iter().map(|info| info.tax_rate.as_ref());
    if external && (rates.any(|rate| rate.is_none()) || of_shipping.any(|rate| rate.is_none())) {
        return Err(Refusal::no_external_tax_rate());
    }
    Ok(())
}

/// What is ordered costs what the customer saw.
fn expect_same_prices(shop: &Shop, cart: &Cart) -> Result<(), Refusal> {
    let mut today = cart.clone();
    recalculate(shop, &mut today, false)?;
    settle(shop, &mut today)?;
    codes::expect_applicable(shop, &today)?;
    // A gift may be gone, and then what stands behind it has moved.
    let now = |(at, seen): (usize, &LineItem)| {
        let same = |now: &&LineItem| now.id == seen.id;
        today.line_items.get(at).filter(same).or_else(|| today.line_items.iter().find(same))
    };
    let changed = cart.line_items.iter().enumerate().filter(|(at, seen)| {
        now((*at, seen))
            .is_none_or(|now| seen.total_price != now.total_price || seen.tax_rate != now.tax_rate)
    });
    let changed: Vec<&str> = changed.map(|(_, seen)| seen.id.as_str()).collect();
    let cost = |cart: &Cart| {
        let info = cart.shipping_info.as_ref();
        info.map(|info| (info.price, info.discounted_price.clone(), info.tax_rate.clone()))
    };
    let shipping = cost(cart) != cost(&today);
    if changed.is_empty() && !shipping && cart.total_price == today.total_price {
        Ok(())
    } else {
        Err(Refusal::price_changed(&changed, shipping))
    }
}
