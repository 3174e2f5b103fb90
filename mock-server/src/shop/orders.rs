//! The orders of a shop, each with its owner.

use ct_model::{DateTime, Order};

use super::{
    owned::{Owned, OwnedCollection, Owner},
    stored::Kept,
};

/// The orders.
pub(crate) type Orders = OwnedCollection<Order>;

impl Kept for Order {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    /// Orders have none.
    fn key(&self) -> Option<&str> {
        None
    }
}

impl Owned for Order {
    const KIND: &'static str = "orders";
    const PARTS: &'static str = "line items";

    fn owner(&self) -> Option<Owner> {
        Owner::named(self.customer_id.as_ref(), self.anonymous_id.as_ref())
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
