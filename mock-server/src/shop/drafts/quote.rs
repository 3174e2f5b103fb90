//! Quotes, and what leads to them: quote requests and staged quotes, as the shop drafts them.
//! <https://docs.commercetools.com/api/projects/quotes>

use ct_model::{
    Cart, DateTime, Key, Quote, QuoteDraft, QuoteRequest, QuoteRequestDraft, QuoteRequestState,
    ResourceIdentifier, ResourceTypeId, StagedQuote, StagedQuoteDraft, StagedQuoteState, StateTypeEnum,
    Version,
};
use serde::Deserialize;

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::{merged, of_draft},
        fault::Fault,
        quote_request::of_cart,
        staged_quote::{of_request, offer},
    },
};

use super::{free_key, named, not_found, state::of_type};

/// A quote as a seed gives it: the answer to a quote request of the seed. The staged quote before it is made with it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct SeedQuoteDraft {
    quote_request: ResourceIdentifier<QuoteRequest>,
    #[serde(default)]
    key: Option<Key>,
    #[serde(default)]
    valid_to: Option<DateTime>,
    #[serde(default)]
    seller_comment: Option<String>,
}

/// A quote of a seed with all that led to it: the request, which is accepted now, the staged quote and its cart.
pub(crate) struct Offer {
    pub(crate) request: QuoteRequest,
    pub(crate) cart: Cart,
    pub(crate) staged: StagedQuote,
    pub(crate) quote: Quote,
}

/// The quote of a seed.
pub(crate) fn quote_of_seed(shop: &Shop, draft: &SeedQuoteDraft) -> Result<Offer, Fault> {
    let request = request(shop, &draft.quote_request)?;
    free_key(draft.key.as_ref(), |key| shop.quotes.by_key(key).is_some())?;
    let at_request = |refusal| Fault::at("quoteRequest", refusal);
    let (mut staged, cart) = of_request(shop, request).map_err(at_request)?;
    staged.valid_to = draft.valid_to;
    staged.seller_comment = draft.seller_comment.clone();
    let quote = Quote { key: draft.key.clone(), ..offer(shop, &staged, &cart).map_err(at_request)? };
    staged.staged_quote_state = StagedQuoteState::Sent;
    let request = QuoteRequest { quote_request_state: QuoteRequestState::Accepted, ..request.clone() };
    Ok(Offer { request, cart, staged, quote })
}

/// The request that the shop drafts on behalf of the customer whose cart it is.
pub(crate) fn quote_request_of_shop(shop: &Shop, draft: &QuoteRequestDraft) -> Result<QuoteRequest, Fault> {
    free_key(draft.key.as_ref(), |key| shop.quote_requests.by_key(key).is_some())?;
    let cart = match &draft.cart {
        ResourceIdentifier::Id(id) => shop.carts.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.carts.by_key(key.as_str()),
    };
    let at_cart = |refusal| Fault::at("cart", refusal);
    let cart = &cart.ok_or_else(|| at_cart(not_found(&draft.cart)))?.resource;
    expect_version("cartVersion", cart.id.as_str(), draft.cart_version, cart.version)?;
    let customer = cart.customer_id.as_ref().ok_or_else(|| at_cart(Refusal::no_quote_for_nobody()))?;
    let state = draft.state.as_ref().map(|state| {
        of_type(shop, "state", &ResourceIdentifier::from(state), &StateTypeEnum::QuoteRequestState)
    });
    let custom = of_draft(shop, &ResourceTypeId::Quote, draft.custom.as_ref())?;
    let request = of_cart(shop, cart, customer, draft.comment.clone()).map_err(at_cart)?;
    Ok(QuoteRequest {
        key: draft.key.clone(),
        custom,
        state: state.transpose()?,
        purchase_order_number: draft.purchase_order_number.clone().or(request.purchase_order_number),
        ..request
    })
}

/// A staged quote with its quotation cart, and the request if its state changes.
pub(crate) fn staged_quote(
    shop: &Shop,
    draft: &StagedQuoteDraft,
) -> Result<(StagedQuote, Cart, Option<QuoteRequest>), Fault> {
    let staged_quotes = &shop.equipment.staged_quotes;
    free_key(draft.key.as_ref(), |key| staged_quotes.by_key(key).is_some())?;
    let request = request(shop, &draft.quote_request)?;
    expect_version("quoteRequestVersion", request.id.as_str(), draft.quote_request_version, request.version)?;
    let state = draft.state.as_ref().map(|state| {
        of_type(shop, "state", &ResourceIdentifier::from(state), &StateTypeEnum::StagedQuoteState)
    });
    let (staged, cart) = of_request(shop, request).map_err(|refusal| Fault::at("quoteRequest", refusal))?;
    let custom = merged(shop, &ResourceTypeId::Quote, staged.custom.clone(), draft.custom.as_ref())?;
    let accepted = QuoteRequestState::Accepted;
    let accepts =
        draft.quote_request_state_to_accepted == Some(true) && request.quote_request_state != accepted;
    let request = accepts.then(|| QuoteRequest { quote_request_state: accepted, ..request.clone() });
    Ok((StagedQuote { key: draft.key.clone(), state: state.transpose()?, custom, ..staged }, cart, request))
}

/// A quote, and the staged quote if its state changes.
pub(crate) fn quote(shop: &Shop, draft: &QuoteDraft) -> Result<(Quote, Option<StagedQuote>), Fault> {
    free_key(draft.key.as_ref(), |key| shop.quotes.by_key(key).is_some())?;
    let at_staged = |refusal| Fault::at("stagedQuote", refusal);
    let staged = named(&shop.equipment.staged_quotes, "stagedQuote", &draft.staged_quote)?;
    expect_version("stagedQuoteVersion", staged.id.as_str(), draft.staged_quote_version, staged.version)?;
    let state = draft
        .state
        .as_ref()
        .map(|state| of_type(shop, "state", &ResourceIdentifier::from(state), &StateTypeEnum::QuoteState));
    let named = &staged.quotation_cart;
    let missing = || at_staged(not_found(&ResourceIdentifier::from(named)));
    let cart = shop.carts.by_id(named.id.as_str()).ok_or_else(missing)?;
    let quote = offer(shop, staged, &cart.resource).map_err(at_staged)?;
    let custom = merged(shop, &ResourceTypeId::Quote, quote.custom.clone(), draft.custom.as_ref())?;
    let sent = StagedQuoteState::Sent;
    let sends = draft.staged_quote_state_to_sent == Some(true) && staged.staged_quote_state != sent;
    let staged = sends.then(|| StagedQuote { staged_quote_state: sent, ..staged.clone() });
    Ok((Quote { key: draft.key.clone(), state: state.transpose()?, custom, ..quote }, staged))
}

fn request<'s>(shop: &'s Shop, named: &ResourceIdentifier<QuoteRequest>) -> Result<&'s QuoteRequest, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.quote_requests.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.quote_requests.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| Fault::at("quoteRequest", not_found(named)))
}

/// 409 if the version seen is not the current one.
fn expect_version(field: &str, id: &str, seen: Version, current: Version) -> Result<(), Fault> {
    if seen == current {
        return Ok(());
    }
    let refusal = Refusal::concurrent_modification(id, seen.as_u64(), current.as_u64());
    Err(Fault::at(field, refusal))
}
