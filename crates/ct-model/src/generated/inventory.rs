//! Inventory entries: how many of a SKU there are.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Channel, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy, OtherFields,
    Reference, Resource, ResourceIdentifier, Version,
};

/// The platform's [`InventoryEntry`](https://docs.commercetools.com/api/projects/inventory#ctp:api:type:InventoryEntry).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InventoryEntry {
    pub id: Id<InventoryEntry>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub sku: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<Reference<Channel>>,
    pub quantity_on_stock: i64,
    pub available_quantity: i64,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_cart_quantity: Option<i32>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_cart_quantity: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restockable_in_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_delivery: Option<DateTime>,
    /// 1 to 44640.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_expiration_in_minutes: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock_levels: Option<InventoryEntryStockLevels>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InventoryEntryDraft {
    pub sku: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    pub quantity_on_stock: i64,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_cart_quantity: Option<i32>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_cart_quantity: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restockable_in_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_delivery: Option<DateTime>,
    /// 1 to 44640.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reservation_expiration_in_minutes: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock_levels: Option<InventoryEntryStockLevels>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InventoryEntryStockLevels {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reorder_point: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safety_stock: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}
