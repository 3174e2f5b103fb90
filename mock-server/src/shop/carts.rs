//! The carts of a shop, each with its owner.

use std::sync::Arc;

use ct_model::{Cart, CartOrigin, CartState, DateTime, StoreKey};

use super::{
    owned::{Owned, OwnedCollection, Owner, expiry},
    stored::Stored,
};

/// Whether the cart is seen in the store: only one that is of it. In the project as a whole, all are.
pub(crate) fn is_in(cart: &Cart, store: Option<&StoreKey>) -> bool {
    let of = cart.store.as_ref().map(|store| store.key.as_str());
    store.is_none_or(|store| of == Some(store.as_str()))
}

/// The carts.
pub(crate) type Carts = OwnedCollection<Cart>;

impl Carts {
    /// The owner's active cart in the store, or in the project as a whole: the one changed last, of those that are active
    /// and that the shop did not make.
    pub(crate) fn active(
        &self,
        owner: Option<&Owner>,
        store: Option<&StoreKey>,
    ) -> Option<&Arc<Stored<Cart>>> {
        self.of_owner(owner).rev().find(|cart| {
            let Cart { cart_state, origin, .. } = &cart.resource;
            is_in(&cart.resource, store)
                && *cart_state == CartState::Active
                && !matches!(origin, CartOrigin::Merchant | CartOrigin::Quote)
        })
    }
}

impl Owned for Cart {
    const KIND: &'static str = "carts";
    const PARTS: &'static str = "line items";

    fn owner(&self) -> Option<Owner> {
        Owner::named(self.customer_id.as_ref(), self.anonymous_id.as_ref())
    }

    fn changed(&self) -> DateTime {
        self.last_modified_at
    }

    fn expires(&self) -> Option<DateTime> {
        expiry(self.last_modified_at, self.delete_days_after_last_modification.map(i64::from))
    }

    /// Each line item has a copy of its variant.
    fn parts(&self) -> usize {
        self.line_items.len()
    }
}
