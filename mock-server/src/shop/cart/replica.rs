//! Carts like another one, or like an order, as of today.

use ct_model::{
    Cart, CartOrigin, CartState, InventoryMode, Order, RoundingMode, TaxCalculationMode, TaxMode, Version,
};

use crate::{refusal::Refusal, shop::Shop};

use super::{customer_group, default_days, pricing, reserving::expect_no_reservations, settle};

/// A new cart with what is in `original`, at today's prices. What cannot be had any more is left out.
///
/// # Errors
///
/// 400 if something cannot be taxed any more; 501 if the original reserves.
pub(crate) fn replicate(shop: &Shop, original: Cart) -> Result<Cart, Refusal> {
    expect_no_reservations(&original, "replicas")?;
    let mut cart = Cart {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: None,
        cart_state: CartState::Active,
        freeze_strategy: None,
        payment_info: None,
        origin: CartOrigin::Customer,
        lock: None,
        last_modified_by: None,
        created_by: None,
        warnings: None,
        ..original
    };
    for method in
        cart.shipping_info.iter_mut().chain(cart.shipping.iter_mut().map(|each| &mut each.shipping_info))
    {
        method.deliveries = None;
    }
    customer_group::refresh(shop, &mut cart);
    let items = std::mem::take(&mut cart.line_items);
    cart.line_items = items.iter().filter_map(|item| pricing::replicate(shop, &cart, item)).collect();
    settle(shop, &mut cart)?;
    Ok(cart)
}

/// The cart that an order could have been made of.
pub(crate) fn of_order(shop: &Shop, order: Order) -> Cart {
    Cart {
        id: order.id.cast(),
        version: order.version,
        created_at: order.created_at,
        last_modified_at: order.last_modified_at,
        key: None,
        customer_id: order.customer_id,
        customer_email: order.customer_email,
        customer_group: order.customer_group,
        anonymous_id: order.anonymous_id,
        business_unit: order.business_unit,
        store: order.store,
        line_items: order.line_items,
        custom_line_items: order.custom_line_items,
        total_line_item_quantity: None,
        total_price: order.total_price,
        taxed_price: order.taxed_price,
        taxed_shipping_price: order.taxed_shipping_price,
        discount_on_total_price: order.discount_on_total_price,
        tax_mode: order.tax_mode.unwrap_or(TaxMode::Platform),
        price_rounding_mode: order.price_rounding_mode.unwrap_or(RoundingMode::HalfEven),
        tax_rounding_mode: order.tax_rounding_mode.unwrap_or(RoundingMode::HalfEven),
        tax_calculation_mode: order.tax_calculation_mode.unwrap_or(TaxCalculationMode::LineItemLevel),
        inventory_mode: order.inventory_mode.unwrap_or(InventoryMode::None),
        cart_state: CartState::Ordered,
        freeze_strategy: None,
        billing_address: order.billing_address,
        shipping_address: order.shipping_address,
        shipping_mode: order.shipping_mode,
        shipping_key: order.shipping_key,
        shipping_info: order.shipping_info,
        shipping_rate_input: order.shipping_rate_input,
        shipping_custom_fields: order.shipping_custom_fields,
        shipping: order.shipping,
        item_shipping_addresses: order.item_shipping_addresses.unwrap_or_default(),
        discount_codes: order.discount_codes.unwrap_or_default(),
        direct_discounts: order.direct_discounts.unwrap_or_default(),
        refused_gifts: order.refused_gifts,
        payment_info: None,
        country: order.country,
        locale: order.locale,
        origin: order.origin,
        custom: order.custom,
        discount_type_combination: order.discount_type_combination,
        lock: None,
        delete_days_after_last_modification: Some(default_days(shop)),
        purchase_order_number: order.purchase_order_number,
        last_modified_by: None,
        created_by: None,
        warnings: None,
        other: Default::default(),
    }
}
