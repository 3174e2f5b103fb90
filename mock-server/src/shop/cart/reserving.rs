//! What a cart in the inventory mode `ReserveOnCart` keeps of the stock.
//! <https://docs.commercetools.com/api/inventory-overview#reservations>
//!
//! While a cart changes, its reservations are planned: what cannot be kept is not in the cart, and a warning says so.
//! Once the cart has changed, [`Reserved::keep`] does what was planned.

use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

use ct_model::{
    CannotCreateReservationWarning, CannotUpdateReservationWarning, Cart, Channel, Id, InventoryEntry,
    InventoryMode, LineItem, LineItemMode, Reference, Version, WarningObject,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        reservations::{Reservation, ReservationId, State},
    },
};

use super::line_items::Change;

/// What a cart is to keep of the stock once it has changed.
pub(crate) struct Plan<'s> {
    shop: &'s Shop,
    reserved: Reserved,
    /// How many pieces of an entry the plan takes out of what is available, or gives back if they are less than none.
    taken: HashMap<Id<InventoryEntry>, i64>,
}

/// What was planned.
#[derive(Debug, Default)]
pub(crate) struct Reserved {
    kept: BTreeMap<ReservationId, Reservation>,
    released: Vec<ReservationId>,
    warnings: Vec<WarningObject>,
}

/// Whether a cart keeps pieces of the stock for what is in it.
pub(crate) fn reserves(cart: &Cart) -> bool {
    cart.inventory_mode == InventoryMode::ReserveOnCart
}

/// 501 if a cart reserves, for `what` of such carts.
pub(crate) fn expect_no_reservations(cart: &Cart, what: &str) -> Result<(), Refusal> {
    if reserves(cart) {
        return Err(Refusal::not_emulated(&format!("{what} of carts that reserve")));
    }
    Ok(())
}

impl<'s> Plan<'s> {
    /// Nothing changes.
    pub(crate) fn new(shop: &'s Shop) -> Self {
        Self { shop, reserved: Reserved::default(), taken: HashMap::new() }
    }

    /// Keeps pieces for all that is in a cart that is new. What cannot be had is taken out of it.
    ///
    /// # Errors
    ///
    /// 400 if nothing can be had of what there was.
    pub(super) fn begin(&mut self, cart: &mut Cart) -> Result<(), Refusal> {
        if !reserves(cart) || cart.line_items.is_empty() {
            return Ok(());
        }
        let mut at = 0;
        while at < cart.line_items.len() {
            if self.reserve(cart, at)? { at += 1 } else { drop(cart.line_items.remove(at)) }
        }
        if cart.line_items.is_empty() { Err(Refusal::nothing_reserved()) } else { Ok(()) }
    }

    /// Keeps as many pieces as a change of a line item asks for. If they cannot be had, the change is undone.
    ///
    /// # Errors
    ///
    /// 501 if the time of its reservation is up, or if that is for another supply channel.
    pub(crate) fn follow(&mut self, cart: &mut Cart, change: Change) -> Result<(), Refusal> {
        if !reserves(cart) {
            return Ok(());
        }
        match change {
            Change::None => {}
            Change::Added(at) => {
                if !self.reserve(cart, at)? {
                    cart.line_items.remove(at);
                }
            }
            Change::Quantity(at, before) => {
                if !self.renew(cart, at)? {
                    cart.line_items[at] = *before;
                }
            }
            Change::Removed(item) => self.release(&item),
        }
        Ok(())
    }

    /// What is planned for a cart that is as it shall be.
    ///
    /// # Errors
    ///
    /// 501 if a discount gives something to a cart that reserves.
    pub(crate) fn finish(self, cart: &Cart) -> Result<Reserved, Refusal> {
        let is_gift = |item: &LineItem| item.line_item_mode == LineItemMode::GiftLineItem;
        if cart.line_items.iter().any(is_gift) {
            expect_no_reservations(cart, "gifts")?;
        }
        Ok(self.reserved)
    }

    /// Keeps the pieces of a line item that has none yet. False, and a warning, if they cannot be had.
    fn reserve(&mut self, cart: &mut Cart, at: usize) -> Result<bool, Refusal> {
        let (shop, item) = (self.shop, &mut cart.line_items[at]);
        let entry = shop.stock_of(item).filter(|entry| self.available(entry) >= item.quantity);
        let Some(entry) = entry else {
            self.reserved.warnings.push(cannot_create(item));
            return Ok(false);
        };
        let (now, id) = (shop.now(), ReservationId::new(shop.new_id::<Reservation>().as_str()));
        item.reservation = Some(Reference::new(id.clone()));
        let reservation = Reservation {
            id,
            version: Version(1),
            created_at: now,
            last_modified_at: now,
            expires_at: now.saturating_add(self.duration(entry)?),
            inventory_entry: Reference::new(entry.id.clone()),
            quantity: item.quantity,
            owner: Reference::new(cart.id.clone()),
            line_item_id: item.id.clone(),
            state: State::Created,
        };
        self.keep(reservation, item.quantity);
        Ok(true)
    }

    /// Keeps as many pieces as the line item has now, from now on. False, and a warning, if they cannot be had.
    fn renew(&mut self, cart: &Cart, at: usize) -> Result<bool, Refusal> {
        let (shop, item) = (self.shop, &cart.line_items[at]);
        let planned = item.reservation.as_ref().and_then(|of| self.reserved.kept.get(&of.id));
        let before = planned.or_else(|| shop.reservation(item));
        let (before, entry) = shop.expect_reserved(item, before)?;
        let more = item.quantity - before.quantity;
        if more > 0 && self.available(entry) < more {
            self.reserved.warnings.push(cannot_update(item, before.quantity));
            return Ok(false);
        }
        let renewed = Reservation {
            version: Version(before.version.as_u64().saturating_add(1)),
            last_modified_at: shop.now(),
            expires_at: shop.now().saturating_add(self.duration(entry)?),
            quantity: item.quantity,
            state: State::Updated,
            ..before.clone()
        };
        self.keep(renewed, more);
        Ok(true)
    }

    fn release(&mut self, item: &LineItem) {
        let Some(reservation) = &item.reservation else { return };
        let planned = self.reserved.kept.remove(&reservation.id);
        let held = planned.as_ref().or_else(|| self.shop.reservation(item));
        if let Some(held) = held.filter(|held| held.is_held()) {
            *self.taken.entry(held.inventory_entry.id.clone()).or_default() -= held.quantity;
        }
        self.reserved.released.push(reservation.id.clone());
    }

    fn keep(&mut self, reservation: Reservation, more: i64) {
        *self.taken.entry(reservation.inventory_entry.id.clone()).or_default() += more;
        self.reserved.kept.insert(reservation.id.clone(), reservation);
    }

    fn available(&self, entry: &InventoryEntry) -> i64 {
        let taken = self.taken.get(&entry.id).copied().unwrap_or_default();
        entry.available_quantity.saturating_sub(taken)
    }

    /// How long pieces of an entry are kept: as it says, or else as the project says.
    fn duration(&self, entry: &InventoryEntry) -> Result<Duration, Refusal> {
        let of_project = self.shop.settings.reservation_expiration_in_minutes();
        let minutes = entry.reservation_expiration_in_minutes.or(of_project);
        let minutes = minutes.and_then(|minutes| u64::try_from(minutes).ok());
        let minutes = minutes.ok_or_else(Refusal::no_reservation_expiration)?;
        Ok(Duration::from_secs(minutes.saturating_mul(60)))
    }
}

impl Reserved {
    /// Whether the stock stays as it is.
    pub(crate) fn changes_nothing(&self) -> bool {
        self.kept.is_empty() && self.released.is_empty()
    }

    /// Does what was planned. Come back the warnings of what could not be planned.
    pub(crate) fn keep(self, shop: &mut Shop) -> Vec<WarningObject> {
        for id in &self.released {
            shop.release(id);
        }
        for reservation in self.kept.into_values() {
            shop.reserve(reservation);
        }
        self.warnings
    }
}

impl Shop {
    /// The reservation of a line item with the entry that it is from.
    ///
    /// # Errors
    ///
    /// 501 if there is none that is good: if its time is up, or if the line item is from another channel's stock by now.
    pub(crate) fn expect_reserved<'r>(
        &'r self,
        item: &LineItem,
        reservation: Option<&'r Reservation>,
    ) -> Result<(&'r Reservation, &'r InventoryEntry), Refusal> {
        let good = reservation.filter(|reservation| reservation.is_good(self.now()));
        let from = self.stock_of(item);
        let both = good.zip(from).filter(|(good, from)| good.inventory_entry.id == from.id);
        both.ok_or_else(|| {
            Refusal::not_emulated(
                "orders and other quantities of line items whose reservation has expired or is for another supply channel",
            )
        })
    }
}

fn cannot_create(item: &LineItem) -> WarningObject {
    let (product, quantity) = (&item.product_id, item.quantity);
    let (sku, channel) = (item.variant.sku.as_deref(), item.supply_channel.as_ref());
    let message = format!(
        "Failed to create a reservation for product {product} (SKU: {}, Supply Channel: {}) with quantity {quantity}.",
        sku.unwrap_or(NONE),
        channel.map_or(NONE, id),
    );
    CannotCreateReservationWarning {
        sku: sku.map(str::to_owned),
        supply_channel: channel.map(|channel| id(channel).to_owned()),
        ..CannotCreateReservationWarning::new(message, product.clone(), count(quantity))
    }
    .into()
}

fn cannot_update(item: &LineItem, reserved: i64) -> WarningObject {
    let (product, quantity) = (&item.product_id, item.quantity);
    let (sku, channel) = (item.variant.sku.as_deref(), item.supply_channel.as_ref());
    let message = format!(
        "Failed to update the reservation for line item {} (Product ID: {product}, SKU: {}, Supply Channel: {}) to a \
         quantity of {quantity}. The reserved amount is still {reserved}.",
        item.id,
        sku.unwrap_or(NONE),
        channel.map_or(NONE, id),
    );
    let (requested, reserved) = (count(quantity), count(reserved));
    CannotUpdateReservationWarning {
        sku: sku.map(str::to_owned),
        supply_channel: channel.map(|channel| id(channel).to_owned()),
        ..CannotUpdateReservationWarning::new(message, item.id.clone(), requested, reserved, product.clone())
    }
    .into()
}

/// What a warning says of a SKU or a channel that a line item does not have. (Inferred.)
const NONE: &str = "none";

fn id(channel: &Reference<Channel>) -> &str {
    channel.id.as_str()
}

/// A number of pieces as warnings have it. Carts do not hold 2^53 of them.
fn count(pieces: i64) -> f64 {
    pieces as f64
}
