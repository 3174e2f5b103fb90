//! The quote requests of a shop, each with the customer who made it.

use ct_model::{DateTime, QuoteRequest};

use super::owned::{Owned, OwnedCollection, Owner};

/// The quote requests.
pub(crate) type QuoteRequests = OwnedCollection<QuoteRequest>;

impl Owned for QuoteRequest {
    const KIND: &'static str = "quote requests";
    const PARTS: &'static str = "line items";

    fn owner(&self) -> Option<Owner> {
        Owner::named(Some(&self.customer.id), None)
    }

    fn changed(&self) -> DateTime {
        self.last_modified_at
    }

    fn expires(&self) -> Option<DateTime> {
        None
    }

    /// Each line item has a copy of its variant.
    fn parts(&self) -> usize {
        self.line_items.len()
    }
}
