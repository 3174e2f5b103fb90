//! Staged quotes: what the shop prepares in answer to a quote request, and the quote that comes of it.
//!
//! Absent on purpose: changes of the quotation cart, so that a quote is at the prices of the request.
//!
//! <https://docs.commercetools.com/api/projects/staged-quotes>

use ct_model::{
    Cart, CartOrigin, CartState, InventoryMode, Quote, QuoteRequest, QuoteRequestState, QuoteState,
    Reference, ShippingMode, StagedQuote, StagedQuoteState, TypedMoney, Version,
};

use crate::refusal::Refusal;

use super::{Shop, cart::default_days};

/// The staged quote for a request, and its quotation cart, which is nobody's: the customer is not to order it.
///
/// # Errors
///
/// 400 if the request is closed, rejected or cancelled.
pub(crate) fn of_request(shop: &Shop, request: &QuoteRequest) -> Result<(StagedQuote, Cart), Refusal> {
    match &request.quote_request_state {
        QuoteRequestState::Submitted | QuoteRequestState::Accepted => {}
        state => return Err(Refusal::quote_request_not_open(state)),
    }
    let cart = quotation_cart(shop, request)?;
    let staged = StagedQuote {
        customer: Some(request.customer.clone()),
        custom: request.custom.clone(),
        purchase_order_number: request.purchase_order_number.clone(),
        business_unit: request.business_unit.clone(),
        store: request.store.clone(),
        ..StagedQuote::new(
            shop.new_id(),
            Version(1),
            shop.now(),
            shop.now(),
            StagedQuoteState::InProgress,
            Reference::new(request.id.clone()),
            Reference::new(cart.id.clone()),
        )
    };
    Ok((staged, cart))
}

/// The quote that is made of a staged quote and its quotation cart.
///
/// # Errors
///
/// 400 if the staged quote is closed.
pub(crate) fn offer(shop: &Shop, staged: &StagedQuote, cart: &Cart) -> Result<Quote, Refusal> {
    if staged.staged_quote_state == StagedQuoteState::Closed {
        return Err(Refusal::staged_quote_closed());
    }
    let (staged, cart) = (staged.clone(), cart.clone());
    Ok(Quote {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: None,
        last_modified_by: None,
        created_by: None,
        quote_request: staged.quote_request,
        staged_quote: Reference::new(staged.id),
        customer: staged.customer,
        customer_group: cart.customer_group,
        valid_to: staged.valid_to,
        seller_comment: staged.seller_comment,
        // She comments on a quote when she wants another one.
        buyer_comment: None,
        store: staged.store,
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
        custom: staged.custom,
        quote_state: QuoteState::Pending,
        state: None,
        purchase_order_number: staged.purchase_order_number,
        business_unit: staged.business_unit,
        other: Default::default(),
    })
}

/// A cart with what is asked for, at the prices of the request.
fn quotation_cart(shop: &Shop, request: &QuoteRequest) -> Result<Cart, Refusal> {
    let TypedMoney::CentPrecision(total_price) = request.total_price else {
        return Err(Refusal::not_emulated("this type of money"));
    };
    let request = request.clone();
    let quantity: i64 = request.line_items.iter().map(|item| item.quantity).sum();
    Ok(Cart {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: None,
        customer_id: None,
        customer_email: None,
        customer_group: request.customer_group,
        anonymous_id: None,
        business_unit: request.business_unit,
        store: request.store,
        line_items: request.line_items,
        custom_line_items: request.custom_line_items,
        total_line_item_quantity: Some(quantity).filter(|quantity| *quantity > 0),
        total_price,
        taxed_price: request.taxed_price,
        taxed_shipping_price: None,
        discount_on_total_price: None,
        tax_mode: request.tax_mode,
        price_rounding_mode: request.price_rounding_mode,
        tax_rounding_mode: request.tax_rounding_mode,
        tax_calculation_mode: request.tax_calculation_mode,
        inventory_mode: request.inventory_mode.unwrap_or(InventoryMode::None),
        cart_state: CartState::Active,
        freeze_strategy: None,
        billing_address: request.billing_address,
        shipping_address: request.shipping_address,
        shipping_mode: ShippingMode::Single,
        shipping_key: None,
        shipping_info: request.shipping_info,
        shipping_rate_input: request.shipping_rate_input,
        shipping_custom_fields: None,
        shipping: Vec::new(),
        item_shipping_addresses: request.item_shipping_addresses.unwrap_or_default(),
        discount_codes: Vec::new(),
        direct_discounts: request.direct_discounts.unwrap_or_default(),
        refused_gifts: Vec::new(),
        payment_info: request.payment_info,
        country: request.country,
        locale: None,
        origin: CartOrigin::Quote,
        custom: None,
        discount_type_combination: None,
        lock: None,
        delete_days_after_last_modification: Some(default_days(shop)),
        purchase_order_number: request.purchase_order_number,
        last_modified_by: None,
        created_by: None,
        warnings: None,
        other: Default::default(),
    })
}
