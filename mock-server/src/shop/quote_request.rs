//! Quote requests: for which carts a quote can be asked, and what of a cart the request has.
//!
//! <https://docs.commercetools.com/api/projects/quote-requests>

use ct_model::{
    Cart, CartState, Customer, Id, QuoteRequest, QuoteRequestState, Reference, ShippingMode, TypedMoney,
    Version,
};

use crate::refusal::Refusal;

use super::{Shop, cart::reserving::expect_no_reservations, order::expect_address};

/// The request of a customer for a quote for what is in her cart. The cart stays as it is.
///
/// # Errors
///
/// 400 with what stands in the way; 501 if the cart reserves.
pub(crate) fn of_cart(
    shop: &Shop,
    cart: &Cart,
    customer: &Id<Customer>,
    comment: Option<String>,
) -> Result<QuoteRequest, Refusal> {
    expect_state(cart)?;
    expect_contents(cart)?;
    expect_address(cart)?;
    expect_no_reservations(cart, "quotes")?;
    let cart = cart.clone();
    Ok(QuoteRequest {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: None,
        last_modified_by: None,
        created_by: None,
        quote_request_state: QuoteRequestState::Submitted,
        comment,
        customer: Reference::new(customer.clone()),
        customer_group: cart.customer_group,
        store: cart.store,
        line_items: cart.line_items,
        custom_line_items: cart.custom_line_items,
        total_price: TypedMoney::CentPrecision(cart.total_price),
        taxed_price: cart.taxed_price,
        shipping_address: cart.shipping_address,
        billing_address: cart.billing_address,
        inventory_mode: Some(cart.inventory_mode),
        tax_mode: cart.tax_mode,
        price_rounding_mode: cart.price_rounding_mode,
        tax_rounding_mode: cart.tax_rounding_mode,
        tax_calculation_mode: cart.tax_calculation_mode,
        country: cart.country,
        shipping_info: cart.shipping_info,
        payment_info: cart.payment_info,
        shipping_rate_input: cart.shipping_rate_input,
        item_shipping_addresses: Some(cart.item_shipping_addresses),
        direct_discounts: Some(cart.direct_discounts),
        custom: None,
        state: None,
        purchase_order_number: cart.purchase_order_number,
        cart: Some(Reference::new(cart.id)),
        business_unit: cart.business_unit,
        other: Default::default(),
    })
}

/// The customer takes the request back, as long as nobody has answered it.
///
/// # Errors
///
/// 400 if it has been answered, or taken back already.
pub(crate) fn cancel(request: &mut QuoteRequest) -> Result<(), Refusal> {
    if request.quote_request_state != QuoteRequestState::Submitted {
        return Err(Refusal::quote_request_not_submitted(&request.quote_request_state));
    }
    request.quote_request_state = QuoteRequestState::Cancelled;
    Ok(())
}

fn expect_state(cart: &Cart) -> Result<(), Refusal> {
    match &cart.cart_state {
        CartState::Merged | CartState::Ordered => {
            let state = &cart.cart_state;
            Err(Refusal::no_quote_for_cart(&format!("in the state '{state}'")))
        }
        _ => Ok(()),
    }
}

/// Something to be quoted, and nothing that quotes do not know.
fn expect_contents(cart: &Cart) -> Result<(), Refusal> {
    if cart.line_items.is_empty() && cart.custom_line_items.is_empty() {
        return Err(Refusal::cart_is_empty());
    }
    if !cart.discount_codes.is_empty() {
        return Err(Refusal::no_quote_for_cart("with discount codes"));
    }
    if cart.shipping_mode != ShippingMode::Single {
        let mode = &cart.shipping_mode;
        return Err(Refusal::no_quote_for_cart(&format!("in the shipping mode '{mode}'")));
    }
    Ok(())
}
