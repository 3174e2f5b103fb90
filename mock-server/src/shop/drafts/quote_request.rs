//! Quote requests of a seed. <https://docs.commercetools.com/api/projects/quote-requests>

use ct_model::{Cart, Customer, Key, MyCartDraft, QuoteRequest, ResourceIdentifier};
use serde::Deserialize;

use crate::shop::{Shop, cart, fault::Fault, owned::Owner, quote_request::of_cart};

use super::{free_key, not_found};

/// A quote request as a seed gives it: with the draft of its cart, for a seed names no carts.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct QuoteRequestDraft {
    customer: ResourceIdentifier<Customer>,
    cart: MyCartDraft,
    #[serde(default)]
    key: Option<Key>,
    #[serde(default)]
    comment: Option<String>,
    #[serde(default)]
    purchase_order_number: Option<String>,
}

/// The quote request that a draft describes, and the cart that it is for.
pub(crate) fn quote_request(shop: &Shop, draft: &QuoteRequestDraft) -> Result<(Cart, QuoteRequest), Fault> {
    let customer = match &draft.customer {
        ResourceIdentifier::Id(id) => shop.customers.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.customers.by_key(key.as_str()),
    };
    let customer = customer.ok_or_else(|| Fault::at("customer", not_found(&draft.customer)))?;
    let customer = &customer.resource.id;
    free_key(draft.key.as_ref(), |key| shop.quote_requests.by_key(key).is_some())?;
    let at_cart = |refusal| Fault::at("cart", refusal);
    let owner = Owner::Customer(customer.clone());
    // There is no quote for a cart that reserves.
    let (cart, _) = cart::create(shop, &owner, None, draft.cart.clone()).map_err(at_cart)?;
    let mut request = of_cart(shop, &cart, customer, draft.comment.clone()).map_err(at_cart)?;
    request.key = draft.key.clone();
    request.purchase_order_number = draft.purchase_order_number.clone().or(request.purchase_order_number);
    Ok((cart, request))
}
