//! Pieces of the stock that are kept for line items: from when these go into a cart that reserves until it is ordered,
//! or until their time is up. <https://docs.commercetools.com/api/projects/reservations>

use std::{collections::BTreeSet, sync::Arc};

use ct_model::{Cart, DateTime, Id, InventoryEntry, LineItem, Order, Reference, Version};
use serde::Serialize;

use super::{
    Shop,
    collection::Collection,
    stored::{Kept, Stored, write, written},
};

/// The id of a reservation.
pub(crate) type ReservationId = Id<ct_model::Reservation>;

/// Pieces that are kept for one line item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reservation {
    pub(crate) id: ReservationId,
    pub(crate) version: Version,
    pub(crate) created_at: DateTime,
    pub(crate) last_modified_at: DateTime,
    /// When its time is up.
    pub(crate) expires_at: DateTime,
    /// From whose stock.
    pub(crate) inventory_entry: Reference<InventoryEntry>,
    pub(crate) quantity: i64,
    pub(crate) owner: Reference<Cart>,
    pub(crate) line_item_id: Id<LineItem>,
    pub(crate) state: State,
}

/// What has become of a reservation. One that is released is gone, for nothing refers to it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) enum State {
    /// The pieces are kept.
    Created,
    /// They are kept, and there were more or fewer of them before.
    Updated,
    /// The time was up, and they are available again.
    Expired,
    /// They are ordered, and not on stock any more.
    Committed,
}

impl Reservation {
    /// Whether the pieces are on stock and not available.
    pub(crate) fn is_held(&self) -> bool {
        match self.state {
            State::Created | State::Updated => true,
            State::Expired | State::Committed => false,
        }
    }

    /// Whether the cart may count on the pieces.
    pub(crate) fn is_good(&self, now: DateTime) -> bool {
        self.is_held() && now < self.expires_at
    }

    fn becomes(&self, state: State, now: DateTime) -> Self {
        let version = Version(self.version.as_u64().saturating_add(1));
        Self { state, version, last_modified_at: now, ..self.clone() }
    }
}

written!(by write: Reservation);

impl Kept for Reservation {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn key(&self) -> Option<&str> {
        None
    }
}

/// The reservations of a shop: as many as there are line items that have one, in carts and in orders.
#[derive(Debug, Default)]
pub(crate) struct Reservations {
    all: Collection<Reservation>,
    held: BTreeSet<(DateTime, ReservationId)>,
}

impl Reservations {
    /// The one with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<Reservation>>> {
        self.all.by_id(id)
    }

    /// All of them, the oldest first.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Stored<Reservation>>> {
        self.all.iter()
    }

    /// Whether any holds pieces of this entry.
    pub(crate) fn hold(&self, entry: &str) -> bool {
        let mut held = self.held.iter().filter_map(|(_, id)| self.by_id(id.as_str()));
        held.any(|stored| stored.resource.inventory_entry.id.as_str() == entry)
    }

    /// Those whose time is up and that still hold their pieces.
    fn overdue(&self, now: DateTime) -> impl Iterator<Item = &Arc<Stored<Reservation>>> {
        let overdue = self.held.iter().take_while(move |(at, _)| *at <= now);
        overdue.filter_map(|(_, id)| self.by_id(id.as_str()))
    }

    fn put(&mut self, reservation: Reservation) {
        self.remove(&reservation.id);
        if reservation.is_held() {
            self.held.insert((reservation.expires_at, reservation.id.clone()));
        }
        self.all.put(reservation);
    }

    fn remove(&mut self, id: &ReservationId) -> Option<Arc<Stored<Reservation>>> {
        let (_, removed) = self.all.remove(id.as_str())?;
        self.held.remove(&(removed.resource.expires_at, id.clone()));
        Some(removed)
    }
}

impl Shop {
    /// The reservation of a line item.
    pub(crate) fn reservation(&self, item: &LineItem) -> Option<&Reservation> {
        let id = item.reservation.as_ref()?.id.as_str();
        self.equipment.reservations.by_id(id).map(|stored| &stored.resource)
    }

    /// Keeps what a reservation says, instead of what it said before.
    pub(crate) fn reserve(&mut self, reservation: Reservation) {
        let held = |stored: &Arc<Stored<Reservation>>| held_by(&stored.resource);
        let before = self.equipment.reservations.by_id(reservation.id.as_str()).map_or(0, held);
        let (entry, more) = (reservation.inventory_entry.id.clone(), held_by(&reservation) - before);
        self.equipment.reservations.put(reservation);
        self.change_stock(&entry, |entry| {
            entry.available_quantity = entry.available_quantity.saturating_sub(more);
        });
    }

    /// Lets the pieces of a line item go, if they are kept and not ordered.
    pub(crate) fn release(&mut self, id: &ReservationId) {
        let stored = self.equipment.reservations.by_id(id.as_str());
        let is_ordered = stored.is_some_and(|stored| stored.resource.state == State::Committed);
        if is_ordered {
            return;
        }
        let Some(removed) = self.equipment.reservations.remove(id) else { return };
        let pieces = held_by(&removed.resource);
        if pieces > 0 {
            self.change_stock(&removed.resource.inventory_entry.id, |entry| {
                entry.available_quantity = entry.available_quantity.saturating_add(pieces);
            });
        }
    }

    /// Lets all go that was kept for a cart, which is gone.
    pub(crate) fn release_all(&mut self, cart: &Cart) {
        for reservation in cart.line_items.iter().filter_map(|item| item.reservation.as_ref()) {
            self.release(&reservation.id);
        }
    }

    /// Takes off the stock what was kept for the line items of an order.
    pub(crate) fn commit(&mut self, order: &Order) {
        for item in &order.line_items {
            let Some(reservation) = self.reservation(item).filter(|reservation| reservation.is_held()) else {
                continue;
            };
            let committed = reservation.becomes(State::Committed, self.now());
            let (entry, pieces) = (committed.inventory_entry.id.clone(), committed.quantity);
            self.equipment.reservations.put(committed);
            self.change_stock(&entry, |entry| {
                entry.quantity_on_stock = entry.quantity_on_stock.saturating_sub(pieces);
            });
        }
    }

    /// Whether the time of any reservation is up, in a project that lets go of those.
    pub(super) fn any_overdue(&self, now: DateTime) -> bool {
        self.settings.releases_expired_reservations()
            && self.equipment.reservations.overdue(now).next().is_some()
    }

    /// Lets go of the pieces whose time is up, in a project that does so.
    pub(super) fn expire_reservations(&mut self, now: DateTime) {
        if !self.settings.releases_expired_reservations() {
            return;
        }
        let overdue = self.equipment.reservations.overdue(now);
        let expired: Vec<Reservation> =
            overdue.map(|stored| stored.resource.becomes(State::Expired, now)).collect();
        for reservation in expired {
            self.reserve(reservation);
        }
    }
}

fn held_by(reservation: &Reservation) -> i64 {
    if reservation.is_held() { reservation.quantity } else { 0 }
}
