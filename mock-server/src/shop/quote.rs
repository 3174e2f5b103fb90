//! Quotes: what the customer may answer, and what she orders by accepting.
//!
//! <https://docs.commercetools.com/api/projects/quotes>

use ct_model::{
    CartOrigin, MyQuoteState, Order, OrderState, Quote, QuoteState, Reference, ShippingMode, TypedMoney,
    Version,
};

use crate::refusal::Refusal;

use super::Shop;

/// The customer says yes or no to a quote that waits for it.
///
/// # Errors
///
/// 400 if it does not wait any more.
pub(crate) fn answer(quote: &mut Quote, state: &MyQuoteState) -> Result<(), Refusal> {
    let next = match state {
        MyQuoteState::Accepted => QuoteState::Accepted,
        MyQuoteState::Declined => QuoteState::Declined,
        other => return Err(Refusal::invalid_field("quoteState", other.as_str())),
    };
    expect_pending(quote)?;
    quote.quote_state = next;
    Ok(())
}

/// The order of what a quote offers.
///
/// # Errors
///
/// 400 if the quote does not wait for an answer, has expired, or is ordered already.
pub(crate) fn order(shop: &Shop, quote: &Quote) -> Result<Order, Refusal> {
    expect_pending(quote)?;
    if quote.valid_to.is_some_and(|end| end < shop.now()) {
        return Err(Refusal::quote_expired());
    }
    expect_not_ordered(shop, quote)?;
    let TypedMoney::CentPrecision(total_price) = quote.total_price else {
        return Err(Refusal::not_emulated("this type of money"));
    };
    let quote = quote.clone();
    Ok(Order {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        order_number: None,
        purchase_order_number: quote.purchase_order_number,
        customer_id: quote.customer.map(|customer| customer.id),
        customer_email: None,
        customer_group: quote.customer_group,
        anonymous_id: None,
        business_unit: quote.business_unit,
        store: quote.store,
        line_items: quote.line_items,
        custom_line_items: quote.custom_line_items,
        total_price,
        taxed_price: quote.taxed_price,
        taxed_shipping_price: None,
        discount_on_total_price: None,
        price_rounding_mode: Some(quote.price_rounding_mode),
        tax_mode: Some(quote.tax_mode),
        tax_rounding_mode: Some(quote.tax_rounding_mode),
        tax_calculation_mode: Some(quote.tax_calculation_mode),
        inventory_mode: quote.inventory_mode,
        billing_address: quote.billing_address,
        shipping_address: quote.shipping_address,
        shipping_mode: ShippingMode::Single,
        shipping_key: None,
        shipping_info: quote.shipping_info,
        shipping_rate_input: quote.shipping_rate_input,
        shipping_custom_fields: None,
        shipping: Vec::new(),
        item_shipping_addresses: quote.item_shipping_addresses,
        discount_codes: None,
        direct_discounts: quote.direct_discounts,
        refused_gifts: Vec::new(),
        payment_info: quote.payment_info,
        country: quote.country,
        locale: None,
        origin: CartOrigin::Quote,
        cart: None,
        quote: Some(Reference::new(quote.id)),
        recurring_order: None,
        order_state: OrderState::Open,
        shipment_state: None,
        payment_state: None,
        state: None,
        sync_info: Vec::new(),
        return_info: None,
        discount_type_combination: None,
        last_message_sequence_number: None,
        custom: quote.custom,
        completed_at: None,
        last_modified_by: None,
        created_by: None,
        other: Default::default(),
    })
}

fn expect_pending(quote: &Quote) -> Result<(), Refusal> {
    if quote.quote_state == QuoteState::Pending {
        return Ok(());
    }
    Err(Refusal::quote_not_pending(&quote.quote_state))
}

/// A quote stays as it is when it is ordered, unless she who orders says otherwise; it is good for one order.
fn expect_not_ordered(shop: &Shop, quote: &Quote) -> Result<(), Refusal> {
    let owner = super::owned::Owned::owner(quote);
    let mut orders = shop.orders.of_owner(owner.as_ref());
    if orders.any(|order| order.resource.quote.as_ref().is_some_and(|of| of.id == quote.id)) {
        return Err(Refusal::quote_ordered());
    }
    Ok(())
}
