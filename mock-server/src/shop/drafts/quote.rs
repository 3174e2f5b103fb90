//! Quotes of a seed. <https://docs.commercetools.com/api/projects/quotes>

use ct_model::{
    DateTime, Key, Quote, QuoteRequest, QuoteRequestState, QuoteState, Reference, ResourceIdentifier, Version,
};
use serde::Deserialize;

use crate::shop::{Shop, fault::Fault};

use super::{free_key, not_found};

/// A quote as a seed gives it: the answer to a quote request of the seed, without a staged quote before it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct QuoteDraft {
    quote_request: ResourceIdentifier<QuoteRequest>,
    #[serde(default)]
    key: Option<Key>,
    #[serde(default)]
    valid_to: Option<DateTime>,
    #[serde(default)]
    seller_comment: Option<String>,
}

/// The quote that a draft describes, and the request that it answers, now accepted.
pub(crate) fn quote(shop: &Shop, draft: &QuoteDraft) -> Result<(QuoteRequest, Quote), Fault> {
    let named = &draft.quote_request;
    let request = match named {
        ResourceIdentifier::Id(id) => shop.quote_requests.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.quote_requests.by_key(key.as_str()),
    };
    let request = request.ok_or_else(|| Fault::at("quoteRequest", not_found(named)))?;
    free_key(draft.key.as_ref(), |key| shop.quotes.by_key(key).is_some())?;
    let mut accepted = request.resource.clone();
    accepted.quote_request_state = QuoteRequestState::Accepted;
    let request = accepted.clone();
    let quote = Quote {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: draft.key.clone(),
        last_modified_by: None,
        created_by: None,
        quote_request: Reference::new(request.id),
        staged_quote: Reference::new(shop.new_id::<ct_model::StagedQuote>()),
        customer: Some(request.customer),
        customer_group: request.customer_group,
        valid_to: draft.valid_to,
        seller_comment: draft.seller_comment.clone(),
        buyer_comment: request.comment,
        store: request.store,
        line_items: request.line_items,
        custom_line_items: request.custom_line_items,
        total_price: request.total_price,
        taxed_price: request.taxed_price,
        shipping_address: request.shipping_address,
        billing_address: request.billing_address,
        inventory_mode: request.inventory_mode,
        tax_mode: request.tax_mode,
        price_rounding_mode: request.price_rounding_mode,
        tax_rounding_mode: request.tax_rounding_mode,
        tax_calculation_mode: request.tax_calculation_mode,
        country: request.country,
        shipping_info: request.shipping_info,
        payment_info: request.payment_info,
        shipping_rate_input: request.shipping_rate_input,
        item_shipping_addresses: request.item_shipping_addresses,
        direct_discounts: request.direct_discounts,
        custom: request.custom,
        quote_state: QuoteState::Pending,
        state: None,
        purchase_order_number: request.purchase_order_number,
        business_unit: request.business_unit,
        other: Default::default(),
    };
    Ok((accepted, quote))
}
