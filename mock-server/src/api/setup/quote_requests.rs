//! Quote requests, as the shop answers them. <https://docs.commercetools.com/api/projects/quote-requests>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    Permission::{self, ManageQuoteRequests, ViewQuoteRequests},
    QuoteRequest, QuoteRequestDraft, QuoteRequestState, QuoteRequestUpdate,
    QuoteRequestUpdateAction as Action, Resource as _, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop, drafts,
        shape::{QUOTE_REQUEST, Shape},
        stored::Stored,
    },
};

use super::{
    Desk,
    kind::{Kind, Record as _, updated},
    read_body,
};

pub(super) struct QuoteRequests;

impl Kind for QuoteRequests {
    type Draft = QuoteRequestDraft;
    type Resource = QuoteRequest;

    const PATH: &'static str = "/quote-requests";
    const VIEW: &'static [Permission] = &[ViewQuoteRequests];
    const MANAGE: &'static [Permission] = &[ManageQuoteRequests];
    const SHAPE: &'static Shape = &QUOTE_REQUEST;
    const TYPE_ID: Option<&'static str> = Some(QuoteRequest::TYPE_ID);

    fn all(shop: &Shop) -> Vec<Arc<Stored<QuoteRequest>>> {
        shop.quote_requests.iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<QuoteRequest>>> {
        shop.quote_requests.by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<QuoteRequest>>> {
        shop.quote_requests.by_key(key).cloned()
    }

    fn version(resource: &QuoteRequest) -> Option<Version> {
        Some(resource.version)
    }

    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: QuoteRequestDraft) -> Result<Bytes, Refusal> {
        let mut made = drafts::quote_request_of_shop(shop, &draft)?;
        made.sign(desk.caller);
        Ok(shop.quote_requests.add(made)?.json())
    }

    fn update(
        desk: &Desk<'_>,
        shop: &mut Shop,
        id: &str,
        body: &[u8],
    ) -> Result<Arc<Stored<QuoteRequest>>, Refusal> {
        let update: QuoteRequestUpdate = read_body(body)?;
        let before = shop.quote_requests.by_id(id).ok_or_else(|| Refusal::resource_not_found(id))?;
        match updated(desk, shop, &before.resource, update.version, &update.actions, apply)? {
            Some(next) => shop.quote_requests.replace(next),
            None => Ok(Arc::clone(before)),
        }
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.quote_requests.remove(id).map(|_| ()).ok_or_else(|| Refusal::resource_not_found(id))
    }
}

fn apply(request: &mut QuoteRequest, action: &Action) -> Result<(), Refusal> {
    match action {
        Action::ChangeQuoteRequestState(action) => {
            if let QuoteRequestState::Other(word) = &action.quote_request_state {
                return Err(Refusal::invalid_field("quoteRequestState", &**word));
            }
            request.quote_request_state = action.quote_request_state.clone();
            Ok(())
        }
        other => Err(Refusal::not_emulated(&format!("the update action {}", other.name()))),
    }
}
