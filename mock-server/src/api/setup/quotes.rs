//! Quotes, as the shop offers them. <https://docs.commercetools.com/api/projects/quotes>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    Permission::{self, ManageQuotes, ViewQuotes},
    Quote, QuoteDraft, QuoteState, QuoteUpdate, QuoteUpdateAction as Action, Resource as _, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop, drafts,
        shape::{QUOTE, Shape},
        stored::Stored,
    },
};

use super::{
    Desk,
    kind::{Kind, Record as _, updated},
    read_body,
};

pub(super) struct Quotes;

impl Kind for Quotes {
    type Draft = QuoteDraft;
    type Resource = Quote;

    const PATH: &'static str = "/quotes";
    const VIEW: &'static [Permission] = &[ViewQuotes];
    const MANAGE: &'static [Permission] = &[ManageQuotes];
    const SHAPE: &'static Shape = &QUOTE;
    const TYPE_ID: Option<&'static str> = Some(Quote::TYPE_ID);

    fn all(shop: &Shop) -> Vec<Arc<Stored<Quote>>> {
        shop.quotes.iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<Quote>>> {
        shop.quotes.by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<Quote>>> {
        shop.quotes.by_key(key).cloned()
    }

    fn version(resource: &Quote) -> Option<Version> {
        Some(resource.version)
    }

    /// The staged quote may be sent with it.
    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: QuoteDraft) -> Result<Bytes, Refusal> {
        let (mut made, staged) = drafts::quote(shop, &draft)?;
        made.sign(desk.caller);
        let added = shop.quotes.add(made)?;
        if let Some(mut staged) = staged {
            staged.touch(desk.caller, shop.now(), 1);
            shop.equipment.staged_quotes.put(staged);
        }
        Ok(added.json())
    }

    fn update(
        desk: &Desk<'_>,
        shop: &mut Shop,
        id: &str,
        body: &[u8],
    ) -> Result<Arc<Stored<Quote>>, Refusal> {
        let update: QuoteUpdate = read_body(body)?;
        let before = shop.quotes.by_id(id).ok_or_else(|| Refusal::resource_not_found(id))?;
        match updated(desk, shop, &before.resource, update.version, &update.actions, apply)? {
            Some(next) => shop.quotes.replace(next),
            None => Ok(Arc::clone(before)),
        }
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.quotes.remove(id).map(|_| ()).ok_or_else(|| Refusal::resource_not_found(id))
    }
}

fn apply(quote: &mut Quote, action: &Action) -> Result<(), Refusal> {
    match action {
        Action::ChangeQuoteState(action) => match &action.quote_state {
            QuoteState::Other(word) => Err(Refusal::invalid_field("quoteState", &**word)),
            state @ QuoteState::DeclinedForRenegotiation => Err(Refusal::not_the_sellers_quote_state(state)),
            state => {
                quote.quote_state = state.clone();
                Ok(())
            }
        },
        other => Err(Refusal::not_emulated(&format!("the update action {}", other.name()))),
    }
}
