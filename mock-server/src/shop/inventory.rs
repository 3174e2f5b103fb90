//! How many of each SKU there are: what variants show of it, what carts may hold, and what orders take.
//! <https://docs.commercetools.com/api/inventory-overview>

use std::sync::Arc;

use ct_model::{
    Channel, Id, InventoryEntry, InventoryMode, LineItem, Order, ProductProjection, ProductVariant,
    ProductVariantAvailability, ProductVariantChannelAvailability, Reference, Version,
};

use crate::refusal::Refusal;

use super::{
    Shop,
    products::{Index, Product, Side},
    stored::Stored,
};

/// Pieces of a SKU that are taken from the stock of one channel, or from the stock of none.
struct Taken {
    sku: String,
    channel: Option<Reference<Channel>>,
    quantity: i64,
}

impl Shop {
    /// What a variant with this SKU shows of its stock; none if nothing is known of it.
    pub(crate) fn availability(&self, sku: &str) -> Option<ProductVariantAvailability> {
        let mut shown = ProductVariantAvailability::default();
        let mut channels = Vec::new();
        let mut is_known = false;
        for entry in self.equipment.inventory.of_sku(sku).map(|stored| &stored.resource) {
            is_known = true;
            let is_on_stock = Some(entry.available_quantity > 0);
            match &entry.supply_channel {
                Some(channel) => channels.push((
                    channel.id.clone(),
                    ProductVariantChannelAvailability {
                        is_on_stock,
                        restockable_in_days: entry.restockable_in_days,
                        available_quantity: Some(entry.available_quantity),
                        ..ProductVariantChannelAvailability::new(entry.id.as_str(), entry.version)
                    },
                )),
                None => {
                    shown.is_on_stock = is_on_stock;
                    shown.restockable_in_days = entry.restockable_in_days;
                    shown.available_quantity = Some(entry.available_quantity);
                    shown.id = Some(entry.id.as_str().to_owned());
                    shown.version = Some(entry.version);
                }
            }
        }
        shown.channels = (!channels.is_empty()).then(|| channels.into_iter().collect());
        is_known.then_some(shown)
    }

    /// Lets the variants with this SKU show its stock as it is now.
    pub(crate) fn show_stock(&mut self, sku: &str) {
        let availability = self.availability(sku);
        let products: Vec<Product> = self.products.find(Index::Sku, sku).cloned().collect();
        for product in products {
            let side = |side: &Side| -> Side {
                let mut shown = side.resource.clone();
                for variant in of_sku(&mut shown, sku) {
                    variant.availability.clone_from(&availability);
                }
                Arc::new(Stored::new(shown))
            };
            let current = side(&product.current);
            let same = Arc::ptr_eq(&product.current, &product.staged);
            let staged = if same { Arc::clone(&current) } else { side(&product.staged) };
            self.products.replace(Product { current, staged });
        }
    }

    /// 400 if there are fewer pieces of the line item, or more, than a cart may hold of its SKU.
    pub(crate) fn expect_quantity(&self, item: &LineItem) -> Result<(), Refusal> {
        let Some(entry) = self.stock_of(item) else { return Ok(()) };
        match (entry.min_cart_quantity, entry.max_cart_quantity) {
            (Some(least), _) if item.quantity < least.into() => {
                Err(Refusal::quantity_below_limit(item.id.as_str(), item.quantity, least))
            }
            (_, Some(most)) if item.quantity > most.into() => {
                Err(Refusal::quantity_above_limit(item.id.as_str(), item.quantity, most))
            }
            _ => Ok(()),
        }
    }

    /// 400 if an order takes what there is not.
    ///
    /// What is tracked must be known; what the order reserves must be there too, or come again; what the cart reserved
    /// must be so still.
    pub(crate) fn expect_stock(&self, order: &Order) -> Result<(), Refusal> {
        for item in order.line_items.iter().filter(|item| is_reserved(item, order)) {
            self.expect_reserved(item, self.reservation(item))?;
        }
        let mut missing: Vec<&LineItem> = Vec::new();
        for (mode, taken) in self.taken(order) {
            let entry = self.stock(&taken.sku, taken.channel.as_ref());
            let is_there = entry.is_some_and(|entry| {
                mode != InventoryMode::ReserveOnOrder
                    || entry.available_quantity >= taken.quantity
                    || entry.restockable_in_days.is_some()
            });
            if !is_there {
                let is_of = |item: &&LineItem| {
                    item.variant.sku.as_deref() == Some(&taken.sku) && item.supply_channel == taken.channel
                };
                missing.extend(order.line_items.iter().filter(is_of));
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(Refusal::out_of_stock(&missing)) }
    }

    /// Takes what an order has out of what is available. It stays on stock until it is sent, which is not emulated; what
    /// the cart reserved does not.
    pub(crate) fn take_stock(&mut self, order: &Order) {
        for (_, taken) in self.taken(order) {
            let Some(entry) = self.stock(&taken.sku, taken.channel.as_ref()) else { continue };
            self.change_stock(&entry.id.clone(), |left| {
                left.available_quantity = left.available_quantity.saturating_sub(taken.quantity);
            });
        }
        self.commit(order);
    }

    /// Changes how much there is, and lets variants show it.
    pub(super) fn change_stock(&mut self, id: &Id<InventoryEntry>, change: impl FnOnce(&mut InventoryEntry)) {
        let Some(entry) = self.equipment.inventory.by_id(id.as_str()) else { return };
        let mut changed = entry.resource.clone();
        change(&mut changed);
        changed.version = Version(changed.version.as_u64().saturating_add(1));
        changed.last_modified_at = self.now();
        let sku = changed.sku.clone();
        self.equipment.inventory.put(changed);
        self.show_stock(&sku);
    }

    /// The entry that a line item is taken from.
    pub(crate) fn stock_of(&self, item: &LineItem) -> Option<&InventoryEntry> {
        self.stock(item.variant.sku.as_deref()?, item.supply_channel.as_ref())
    }

    /// The entry for what a channel has of a SKU, or for what is in no channel's stock.
    fn stock(&self, sku: &str, channel: Option<&Reference<Channel>>) -> Option<&InventoryEntry> {
        let mut entries = self.equipment.inventory.of_sku(sku).map(|stored| &stored.resource);
        entries.find(|entry| {
            let of = entry.supply_channel.as_ref();
            of.map(|channel| &channel.id) == channel.map(|channel| &channel.id)
        })
    }

    /// What an order takes out of stock, and how: each SKU of each channel once.
    fn taken(&self, order: &Order) -> Vec<(InventoryMode, Taken)> {
        let mut all: Vec<(InventoryMode, Taken)> = Vec::new();
        for item in &order.line_items {
            let mode = item.inventory_mode.clone().or_else(|| order.inventory_mode.clone());
            let (Some(mode), Some(sku)) = (mode, item.variant.sku.as_deref()) else { continue };
            if !matches!(mode, InventoryMode::TrackOnly | InventoryMode::ReserveOnOrder) {
                continue;
            }
            let channel = &item.supply_channel;
            match all
                .iter_mut()
                .find(|(of, taken)| *of == mode && taken.sku == sku && taken.channel == *channel)
            {
                Some((_, taken)) => taken.quantity = taken.quantity.saturating_add(item.quantity),
                None => {
                    let (sku, channel) = (sku.to_owned(), channel.clone());
                    all.push((mode, Taken { sku, channel, quantity: item.quantity }));
                }
            }
        }
        all
    }
}

/// Whether the cart of an order kept the pieces of one of its line items.
fn is_reserved(item: &LineItem, order: &Order) -> bool {
    let mode = item.inventory_mode.as_ref().or(order.inventory_mode.as_ref());
    mode == Some(&InventoryMode::ReserveOnCart)
}

fn of_sku<'p>(product: &'p mut ProductProjection, sku: &str) -> impl Iterator<Item = &'p mut ProductVariant> {
    let all = std::iter::once(&mut product.master_variant).chain(&mut product.variants);
    all.filter(move |variant| variant.sku.as_deref() == Some(sku))
}
