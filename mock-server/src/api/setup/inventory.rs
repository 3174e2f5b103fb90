//! Inventory entries. <https://docs.commercetools.com/api/projects/inventory>

use ct_model::{
    InventoryEntry, InventoryEntryDraft,
    Permission::{self, ManageProducts, ViewProducts},
    Resource as _,
};

use crate::shop::{
    Collection, Shop, drafts,
    fault::Fault,
    shape::{INVENTORY_ENTRY, Shape},
};

use super::kind::Plain;

pub(super) struct Inventory;

impl Plain for Inventory {
    type Draft = InventoryEntryDraft;
    type Resource = InventoryEntry;

    const PATH: &'static str = "/inventory";
    const VIEW: &'static [Permission] = &[ViewProducts];
    const MANAGE: &'static [Permission] = &[ManageProducts];
    const SHAPE: &'static Shape = &INVENTORY_ENTRY;
    const TYPE_ID: &'static str = InventoryEntry::TYPE_ID;

    fn make(shop: &Shop, draft: &InventoryEntryDraft) -> Result<InventoryEntry, Fault> {
        drafts::inventory_entry(shop, draft)
    }

    fn kept(shop: &Shop) -> &Collection<InventoryEntry> {
        &shop.equipment.inventory
    }

    fn kept_mut(shop: &mut Shop) -> &mut Collection<InventoryEntry> {
        &mut shop.equipment.inventory
    }

    fn changed(shop: &mut Shop, entry: &InventoryEntry) {
        shop.show_stock(&entry.sku);
    }
}
