//! Inventory entries: how many of a SKU there are.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Channel, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, OtherFields,
    Reference, Resource, ResourceIdentifier, Version, wire::members,
};

/// The platform's [`InventoryEntry`](https://docs.commercetools.com/api/projects/inventory#ctp:api:type:InventoryEntry).
#[derive(Clone, Debug, PartialEq)]
pub struct InventoryEntry {
    pub id: Id<InventoryEntry>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub sku: String,
    pub supply_channel: Option<Reference<Channel>>,
    pub quantity_on_stock: i64,
    pub available_quantity: i64,
    /// At least 1.
    pub min_cart_quantity: Option<i32>,
    /// At least 1.
    pub max_cart_quantity: Option<i32>,
    pub restockable_in_days: Option<i64>,
    pub expected_delivery: Option<DateTime>,
    /// 1 to 44640.
    pub reservation_expiration_in_minutes: Option<i32>,
    pub stock_levels: Option<InventoryEntryStockLevels>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { InventoryEntry {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => sku: "sku",
    8 => supply_channel: "supplyChannel", 9 => quantity_on_stock: "quantityOnStock",
    10 => available_quantity: "availableQuantity", 11 => min_cart_quantity: "minCartQuantity",
    12 => max_cart_quantity: "maxCartQuantity", 13 => restockable_in_days: "restockableInDays",
    14 => expected_delivery: "expectedDelivery",
    15 => reservation_expiration_in_minutes: "reservationExpirationInMinutes",
    16 => stock_levels: "stockLevels", 17 => custom: "custom",
} }

impl InventoryEntry {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<InventoryEntry>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        sku: impl Into<String>,
        quantity_on_stock: i64,
        available_quantity: i64,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key: None,
            sku: sku.into(),
            supply_channel: None,
            quantity_on_stock,
            available_quantity,
            min_cart_quantity: None,
            max_cart_quantity: None,
            restockable_in_days: None,
            expected_delivery: None,
            reservation_expiration_in_minutes: None,
            stock_levels: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for InventoryEntry {
    const TYPE_ID: &'static str = "inventory-entry";
}

/// The platform's [`InventoryEntryDraft`](https://docs.commercetools.com/api/projects/inventory#ctp:api:type:InventoryEntryDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct InventoryEntryDraft {
    pub sku: String,
    pub key: Option<Key>,
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    pub quantity_on_stock: i64,
    /// At least 1.
    pub min_cart_quantity: Option<i32>,
    /// At least 1.
    pub max_cart_quantity: Option<i32>,
    pub restockable_in_days: Option<i64>,
    pub expected_delivery: Option<DateTime>,
    /// 1 to 44640.
    pub reservation_expiration_in_minutes: Option<i32>,
    pub stock_levels: Option<InventoryEntryStockLevels>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { InventoryEntryDraft {
    0 => sku: "sku", 1 => key: "key", 2 => supply_channel: "supplyChannel",
    3 => quantity_on_stock: "quantityOnStock", 4 => min_cart_quantity: "minCartQuantity",
    5 => max_cart_quantity: "maxCartQuantity", 6 => restockable_in_days: "restockableInDays",
    7 => expected_delivery: "expectedDelivery",
    8 => reservation_expiration_in_minutes: "reservationExpirationInMinutes",
    9 => stock_levels: "stockLevels", 10 => custom: "custom",
} }

impl InventoryEntryDraft {
    /// With what is required; all else is absent.
    pub fn new(sku: impl Into<String>, quantity_on_stock: i64) -> Self {
        Self {
            sku: sku.into(),
            key: None,
            supply_channel: None,
            quantity_on_stock,
            min_cart_quantity: None,
            max_cart_quantity: None,
            restockable_in_days: None,
            expected_delivery: None,
            reservation_expiration_in_minutes: None,
            stock_levels: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`InventoryEntryStockLevels`](https://docs.commercetools.com/api/projects/inventory#ctp:api:type:InventoryEntryStockLevels).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InventoryEntryStockLevels {
    pub reorder_point: Option<i32>,
    pub safety_stock: Option<i32>,
    pub other: OtherFields,
}

members! { InventoryEntryStockLevels {
    0 => reorder_point: "reorderPoint", 1 => safety_stock: "safetyStock",
} }
