//! The payments of a shop, each with its owner.

use ct_model::{DateTime, Payment};

use super::owned::{Owned, OwnedCollection, Owner};

/// The payments.
pub(crate) type Payments = OwnedCollection<Payment>;

impl Owned for Payment {
    const KIND: &'static str = "payments";
    const PARTS: &'static str = "transactions";

    fn owner(&self) -> Option<Owner> {
        let customer = self.customer.as_ref().map(|customer| &customer.id);
        Owner::named(customer, self.anonymous_id.as_ref())
    }

    fn changed(&self) -> DateTime {
        self.last_modified_at
    }

    fn expires(&self) -> Option<DateTime> {
        None
    }

    fn parts(&self) -> usize {
        self.transactions.len()
    }
}
