//! The quotes of a shop, each with the customer to whom it is offered.

use ct_model::{DateTime, Quote};

use super::owned::{Owned, OwnedCollection, Owner};

/// The quotes.
pub(crate) type Quotes = OwnedCollection<Quote>;

impl Owned for Quote {
    const KIND: &'static str = "quotes";
    const PARTS: &'static str = "line items";

    fn owner(&self) -> Option<Owner> {
        Owner::named(self.customer.as_ref().map(|customer| &customer.id), None)
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
