//! The carts of a shop, each with its owner.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use ct_model::{Cart, CartOrigin, CartState, Customer, DateTime, Id, StoreKey};

use crate::{
    caller::{Caller, Principal},
    refusal::Refusal,
};

use super::{
    collection::{Collection, Place},
    stored::Stored,
};

/// How many carts a shop holds.
const MOST: usize = 500_000;
/// How many line items all of its carts together hold: each has a copy of its variant.
const MOST_LINE_ITEMS: usize = 500_000;

/// Whose a cart is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Owner {
    /// A customer's.
    Customer(Id<Customer>),
    /// An anonymous session's.
    Anonymous(String),
}

impl Owner {
    /// Whose carts the caller may see and change; none if the token is nobody's.
    pub(crate) fn of(caller: &Caller) -> Option<Self> {
        match &caller.principal {
            Principal::App => None,
            Principal::Anonymous(id) => Some(Self::Anonymous(id.clone())),
            Principal::Customer(id) => Some(Self::Customer(id.clone())),
        }
    }

    fn of_cart(cart: &Cart) -> Option<Self> {
        let customer = cart.customer_id.clone().map(Self::Customer);
        customer.or_else(|| cart.anonymous_id.clone().map(Self::Anonymous))
    }
}

/// Whether the cart is seen in the store: only one that is of it. In the project as a whole, all are.
pub(crate) fn is_in(cart: &Cart, store: Option<&StoreKey>) -> bool {
    let of = cart.store.as_ref().map(|store| store.key.as_str());
    store.is_none_or(|store| of == Some(store.as_str()))
}

/// Carts in the order of their last change.
type ByChange = BTreeMap<(DateTime, Place), Arc<Stored<Cart>>>;

/// The carts, found by id and by owner, for each owner in the order of their last change.
#[derive(Debug, Default)]
pub(crate) struct Carts {
    carts: Collection<Cart>,
    by_owner: HashMap<Owner, ByChange>,
    line_items: usize,
}

impl Carts {
    /// The cart with this id, whosever it is.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<Cart>>> {
        self.carts.by_id(id)
    }

    /// The cart with this id, if it is this owner's. Another's is as if it were not there.
    pub(crate) fn owned_by(&self, owner: Option<&Owner>, id: &str) -> Option<&Arc<Stored<Cart>>> {
        let cart = self.carts.by_id(id)?;
        (owner.is_some() && Owner::of_cart(&cart.resource).as_ref() == owner).then_some(cart)
    }

    /// Whether anything belongs to this owner.
    pub(crate) fn has_any(&self, owner: &Owner) -> bool {
        self.by_owner.contains_key(owner)
    }

    /// The owner's carts, the longest unchanged first.
    pub(crate) fn of_owner(
        &self,
        owner: Option<&Owner>,
    ) -> impl ExactSizeIterator<Item = &Arc<Stored<Cart>>> {
        static NONE: ByChange = BTreeMap::new();
        owner.and_then(|owner| self.by_owner.get(owner)).unwrap_or(&NONE).values()
    }

    /// The owner's active cart in the store, or in the project as a whole: the one changed last, of those that are active
    /// and that the shop did not make.
    pub(crate) fn active(
        &self,
        owner: Option<&Owner>,
        store: Option<&StoreKey>,
    ) -> Option<&Arc<Stored<Cart>>> {
        let carts = self.by_owner.get(owner?)?;
        carts.values().rev().find(|cart| {
            let Cart { cart_state, origin, .. } = &cart.resource;
            is_in(&cart.resource, store)
                && *cart_state == CartState::Active
                && !matches!(origin, CartOrigin::Merchant | CartOrigin::Quote)
        })
    }

    /// Adds a cart.
    ///
    /// # Errors
    ///
    /// 503 if the shop is full.
    pub(crate) fn add(&mut self, cart: Cart) -> Result<Arc<Stored<Cart>>, Refusal> {
        if self.carts.len() >= MOST {
            return Err(Refusal::over_capacity(format!("This mock holds {MOST} carts at most.")));
        }
        self.expect_room(cart.line_items.len())?;
        Ok(self.put(cart))
    }

    /// Puts a changed cart in the place of the one with its id.
    ///
    /// # Errors
    ///
    /// 503 if the shop is full.
    pub(crate) fn replace(&mut self, cart: Cart) -> Result<Arc<Stored<Cart>>, Refusal> {
        let before = self.carts.by_id(cart.id.as_str()).map_or(0, |before| before.resource.line_items.len());
        self.expect_room(cart.line_items.len().saturating_sub(before))?;
        self.remove(cart.id.as_str());
        Ok(self.put(cart))
    }

    /// Puts changed carts in the places of those with their ids, one after the other: all of them, or none.
    ///
    /// # Errors
    ///
    /// 503 if the shop is full.
    pub(crate) fn replace_all(&mut self, carts: Vec<Cart>) -> Result<(), Refusal> {
        let more = carts.iter().map(|cart| {
            let before = self.carts.by_id(cart.id.as_str());
            cart.line_items.len().saturating_sub(before.map_or(0, |before| before.resource.line_items.len()))
        });
        self.expect_room(more.sum())?;
        for cart in carts {
            self.remove(cart.id.as_str());
            self.put(cart);
        }
        Ok(())
    }

    /// Takes a cart out.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Arc<Stored<Cart>>> {
        let (place, removed) = self.carts.remove(id)?;
        self.line_items -= removed.resource.line_items.len();
        if let Some(owner) = Owner::of_cart(&removed.resource)
            && let Some(carts) = self.by_owner.get_mut(&owner)
        {
            carts.remove(&(removed.resource.last_modified_at, place));
            if carts.is_empty() {
                self.by_owner.remove(&owner);
            }
        }
        Some(removed)
    }

    fn expect_room(&self, more: usize) -> Result<(), Refusal> {
        if self.line_items + more <= MOST_LINE_ITEMS {
            return Ok(());
        }
        Err(Refusal::over_capacity(format!("This mock holds {MOST_LINE_ITEMS} line items at most.")))
    }

    /// Puts a cart where none with its id is.
    fn put(&mut self, cart: Cart) -> Arc<Stored<Cart>> {
        self.line_items += cart.line_items.len();
        let changed = cart.last_modified_at;
        let owner = Owner::of_cart(&cart);
        let (place, stored) = self.carts.put(cart);
        if let Some(owner) = owner {
            self.by_owner.entry(owner).or_default().insert((changed, place), Arc::clone(&stored));
        }
        stored
    }
}
