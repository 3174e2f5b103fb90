//! Inventory entries. <https://docs.commercetools.com/api/projects/inventory>

use ct_model::{
    ChannelRoleEnum, InventoryConfiguration, InventoryEntry, InventoryEntryDraft, ResourceTypeId, Version,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft, fault::Fault},
};

use super::channel;

/// How long a reservation lasts at most, in minutes.
const LONGEST_RESERVATION: i32 = 44_640;

/// What holds for the inventory of a project.
pub(crate) fn expect_inventory_settings(settings: &InventoryConfiguration) -> Result<(), Fault> {
    let field = "reservationExpirationInMinutes";
    expect_within(field, settings.reservation_expiration_in_minutes, LONGEST_RESERVATION)
}

/// All that is on stock is available.
pub(crate) fn inventory_entry(shop: &Shop, draft: &InventoryEntryDraft) -> Result<InventoryEntry, Fault> {
    let entries = &shop.equipment.inventory;
    super::free_key(draft.key.as_ref(), |key| entries.by_key(key).is_some())?;
    super::some_text("sku", &draft.sku)?;
    let custom = of_draft(shop, &ResourceTypeId::InventoryEntry, draft.custom.as_ref())?;
    let role = ChannelRoleEnum::InventorySupply;
    let channel = draft.supply_channel.as_ref();
    let channel = channel.map(|named| channel::with_role(shop, "supplyChannel", named, &role)).transpose()?;
    if entries.of_sku(&draft.sku).any(|other| other.resource.supply_channel == channel) {
        return Err(Fault::at("sku", Refusal::duplicate("sku", draft.sku.as_str())));
    }
    for (field, value, most) in [
        ("minCartQuantity", draft.min_cart_quantity, i32::MAX),
        ("maxCartQuantity", draft.max_cart_quantity, i32::MAX),
        ("reservationExpirationInMinutes", draft.reservation_expiration_in_minutes, LONGEST_RESERVATION),
    ] {
        expect_within(field, value, most)?;
    }
    if let (Some(least), Some(most)) = (draft.min_cart_quantity, draft.max_cart_quantity)
        && least > most
    {
        return Err(Fault::at("minCartQuantity", Refusal::invalid_field("minCartQuantity", least)));
    }
    let (now, quantity) = (shop.now(), draft.quantity_on_stock);
    Ok(InventoryEntry {
        key: draft.key.clone(),
        custom,
        supply_channel: channel,
        min_cart_quantity: draft.min_cart_quantity,
        max_cart_quantity: draft.max_cart_quantity,
        restockable_in_days: draft.restockable_in_days,
        expected_delivery: draft.expected_delivery,
        reservation_expiration_in_minutes: draft.reservation_expiration_in_minutes,
        stock_levels: draft.stock_levels.clone(),
        ..InventoryEntry::new(shop.new_id(), Version(1), now, now, draft.sku.clone(), quantity, quantity)
    })
}

/// One at least, and at most so many.
fn expect_within(field: &str, value: Option<i32>, most: i32) -> Result<(), Fault> {
    match value.filter(|value| !(1..=most).contains(value)) {
        Some(value) => Err(Fault::at(field, Refusal::invalid_field(field, value))),
        None => Ok(()),
    }
}
