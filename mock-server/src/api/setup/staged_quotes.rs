//! Staged quotes. <https://docs.commercetools.com/api/projects/staged-quotes>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    Permission::{self, ManageStagedQuotes, ViewStagedQuotes},
    Resource as _, StagedQuote, StagedQuoteDraft, StagedQuoteState, StagedQuoteUpdate,
    StagedQuoteUpdateAction as Action, Version,
};

use crate::{
    api::author::{created_by, last_modified_by},
    refusal::Refusal,
    shop::{
        Shop, drafts,
        shape::{STAGED_QUOTE, Shape},
        stored::Stored,
    },
};

use super::{
    Desk,
    kind::{Kind, Record as _, expect_room, updated},
    read_body,
};

pub(super) struct StagedQuotes;

impl Kind for StagedQuotes {
    type Draft = StagedQuoteDraft;
    type Resource = StagedQuote;

    const PATH: &'static str = "/staged-quotes";
    const VIEW: &'static [Permission] = &[ViewStagedQuotes];
    const MANAGE: &'static [Permission] = &[ManageStagedQuotes];
    const SHAPE: &'static Shape = &STAGED_QUOTE;
    const TYPE_ID: Option<&'static str> = Some(StagedQuote::TYPE_ID);

    fn all(shop: &Shop) -> Vec<Arc<Stored<StagedQuote>>> {
        shop.equipment.staged_quotes.iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<StagedQuote>>> {
        shop.equipment.staged_quotes.by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<StagedQuote>>> {
        shop.equipment.staged_quotes.by_key(key).cloned()
    }

    fn version(resource: &StagedQuote) -> Option<Version> {
        Some(resource.version)
    }

    /// With it comes the quotation cart, and the request may be accepted.
    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: StagedQuoteDraft) -> Result<Bytes, Refusal> {
        expect_room(shop.equipment.staged_quotes.len(), Self::PATH)?;
        let (mut made, mut cart, request) = drafts::staged_quote(shop, &draft)?;
        made.sign(desk.caller);
        cart.created_by = Some(created_by(desk.caller));
        cart.last_modified_by = Some(last_modified_by(desk.caller));
        shop.carts.add(cart)?;
        if let Some(mut request) = request {
            request.touch(desk.caller, shop.now(), 1);
            shop.quote_requests.replace(request)?;
        }
        Ok(shop.equipment.staged_quotes.put(made).1.json())
    }

    fn update(
        desk: &Desk<'_>,
        shop: &mut Shop,
        id: &str,
        body: &[u8],
    ) -> Result<Arc<Stored<StagedQuote>>, Refusal> {
        let update: StagedQuoteUpdate = read_body(body)?;
        let before = shop.equipment.staged_quotes.by_id(id).ok_or_else(|| Refusal::resource_not_found(id))?;
        match updated(desk, shop, &before.resource, update.version, &update.actions, apply)? {
            Some(next) => Ok(shop.equipment.staged_quotes.put(next).1),
            None => Ok(Arc::clone(before)),
        }
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.equipment.staged_quotes.remove(id).map(|_| ()).ok_or_else(|| Refusal::resource_not_found(id))
    }
}

fn apply(staged: &mut StagedQuote, action: &Action) -> Result<(), Refusal> {
    match action {
        Action::ChangeStagedQuoteState(action) => {
            if let StagedQuoteState::Other(word) = &action.staged_quote_state {
                return Err(Refusal::invalid_field("stagedQuoteState", &**word));
            }
            staged.staged_quote_state = action.staged_quote_state.clone();
        }
        Action::SetSellerComment(action) => staged.seller_comment = action.seller_comment.clone(),
        Action::SetValidTo(action) => staged.valid_to = action.valid_to,
        other => return Err(Refusal::not_emulated(&format!("the update action {}", other.name()))),
    }
    Ok(())
}
