//! Carts: how one is made, and what holds after every change of it.
//!
//! Absent on purpose: custom line items. What would need one of them is refused, never done
//! wrongly.
//!
//! <https://docs.commercetools.com/api/projects/carts>

pub(crate) mod addresses;
pub(crate) mod business_unit;
pub(crate) mod channels;
mod customer_group;
pub(crate) mod line_items;
pub(crate) mod payments;
pub(crate) mod pricing;
pub(crate) mod replica;
pub(crate) mod reserving;
pub(crate) mod shipping;
pub(crate) mod shipping_details;
pub(crate) mod taxes;
mod totals;

use ct_model::{
    Cart, CartOrigin, CartState, CentPrecisionMoney, InventoryMode, KeyReference, MyCartAddLineItemAction,
    MyCartDraft, MyLineItemDraft, ResourceTypeId, RoundingMode, ShippingMode, StoreKey, TaxCalculationMode,
    TaxMode, Version,
};

use crate::refusal::Refusal;

use super::{
    Shop,
    custom_fields::of_draft,
    discounts::codes,
    drafts::{self, email},
    owned::Owner,
    stores::expect_country,
};

pub(crate) use reserving::{Plan, Reserved};
pub(crate) use totals::settle;

/// After how many days without a change a cart may go, if its owner does not say otherwise.
pub(crate) fn default_days(shop: &Shop) -> i32 {
    i32::try_from(shop.settings.carts().delete_days_after_last_modification).unwrap_or(i32::MAX)
}

/// The cart that a draft describes, for its owner: of the store in which it is made, or else of the one that the draft
/// names. With it comes what it is to keep of the stock.
pub(crate) fn create(
    shop: &Shop,
    owner: &Owner,
    store: Option<&StoreKey>,
    draft: MyCartDraft,
) -> Result<(Cart, Reserved), Refusal> {
    let store = match store {
        Some(key) => shop.store(key.as_str()),
        None => draft.store.as_ref().map(|named| drafts::named_store(shop, named)).transpose()?,
    };
    if let Some(store) = store {
        expect_country(store, draft.country)?;
    }
    if let Some(given) = &draft.customer_email {
        email("customerEmail", given)?;
    }
    let inventory_mode = draft.inventory_mode.clone().unwrap_or(InventoryMode::None);
    expect_inventory_mode(shop, &inventory_mode)?;
    let business_unit = draft.business_unit.as_ref();
    let business_unit = business_unit
        .map(|named| business_unit::of_associate(shop, owner.customer_id(), named))
        .transpose()?;
    let tax_mode = draft.tax_mode.unwrap_or(TaxMode::Platform);
    expect_tax_mode(&tax_mode)?;
    let shipping_mode = draft.shipping_mode.unwrap_or(ShippingMode::Single);
    if let ShippingMode::Other(unknown) = &shipping_mode {
        return Err(Refusal::invalid_field("shippingMode", &**unknown));
    }
    let days = match draft.delete_days_after_last_modification {
        Some(days) => expect_days(days)?,
        None => default_days(shop),
    };
    let custom = of_draft(shop, &ResourceTypeId::Order, draft.custom.as_ref())?;
    let settings = shop.settings.carts();
    let mut cart = Cart {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: None,
        customer_id: owner.customer_id().cloned(),
        customer_email: draft.customer_email,
        customer_group: customer_group::of(shop, owner.customer_id()),
        anonymous_id: owner.anonymous_id().map(str::to_owned),
        business_unit,
        store: store.map(|store| KeyReference::from(store.key.clone())),
        line_items: Vec::new(),
        custom_line_items: Vec::new(),
        total_line_item_quantity: None,
        total_price: CentPrecisionMoney::new(0, draft.currency),
        taxed_price: None,
        taxed_shipping_price: None,
        discount_on_total_price: None,
        tax_mode,
        price_rounding_mode: settings.price_rounding_mode.unwrap_or(RoundingMode::HalfEven),
        tax_rounding_mode: settings.tax_rounding_mode.unwrap_or(RoundingMode::HalfEven),
        tax_calculation_mode: TaxCalculationMode::LineItemLevel,
        inventory_mode,
        cart_state: CartState::Active,
        freeze_strategy: None,
        billing_address: None,
        shipping_address: None,
        shipping_mode,
        shipping_key: None,
        shipping_info: None,
        shipping_rate_input: None,
        shipping_custom_fields: None,
        shipping: Vec::new(),
        item_shipping_addresses: Vec::new(),
        discount_codes: Vec::new(),
        direct_discounts: Vec::new(),
        refused_gifts: Vec::new(),
        payment_info: None,
        country: draft.country,
        locale: draft.locale,
        origin: CartOrigin::Customer,
        custom,
        discount_type_combination: None,
        lock: None,
        delete_days_after_last_modification: Some(days),
        purchase_order_number: None,
        last_modified_by: None,
        created_by: None,
        warnings: None,
        other: Default::default(),
    };
    business_unit::expect_store(shop, &cart)?;
    addresses::set_billing(shop, &mut cart, draft.billing_address.as_ref())?;
    if draft.shipping_address.is_some() {
        addresses::set_shipping(shop, &mut cart, draft.shipping_address.as_ref())?;
    }
    for address in draft.item_shipping_addresses.iter().flatten() {
        addresses::add_item_address(shop, &mut cart, address)?;
    }
    for item in draft.line_items.into_iter().flatten() {
        line_items::add(shop, &mut cart, addition(item))?;
    }
    let mut plan = Plan::new(shop);
    plan.begin(&mut cart)?;
    for code in draft.discount_codes.iter().flatten() {
        codes::add(shop, &mut cart, code)?;
    }
    settle(shop, &mut cart)?;
    if let Some(method) = &draft.shipping_method {
        shipping::set(shop, &mut cart, Some(method), None)?;
        settle(shop, &mut cart)?;
    }
    codes::expect_applicable(shop, &cart)?;
    let reserved = plan.finish(&cart)?;
    Ok((cart, reserved))
}

/// Brings a cart to what its products and its shipping method cost now; with `update_product_data`, its line items to
/// what the products are now.
pub(crate) fn recalculate(shop: &Shop, cart: &mut Cart, update_product_data: bool) -> Result<(), Refusal> {
    pricing::recalculate(shop, cart, update_product_data)?;
    shipping::refresh(shop, cart);
    Ok(())
}

/// A tax mode that the owner of a cart may choose.
pub(crate) fn expect_tax_mode(mode: &TaxMode) -> Result<(), Refusal> {
    match mode {
        TaxMode::Platform | TaxMode::External | TaxMode::ExternalAmount => Ok(()),
        TaxMode::Disabled => {
            Err(Refusal::invalid_operation("The tax mode 'Disabled' cannot be set on one's own cart."))
        }
        other => Err(Refusal::invalid_field("taxMode", other.as_str())),
    }
}

/// An inventory mode that the owner of a cart may choose: one that reserves only where the project says for how long.
fn expect_inventory_mode(shop: &Shop, mode: &InventoryMode) -> Result<(), Refusal> {
    match mode {
        InventoryMode::None | InventoryMode::TrackOnly | InventoryMode::ReserveOnOrder => Ok(()),
        InventoryMode::ReserveOnCart => {
            let minutes = shop.settings.reservation_expiration_in_minutes();
            minutes.map(|_| ()).ok_or_else(Refusal::no_reservation_expiration)
        }
        other => Err(Refusal::invalid_field("inventoryMode", other.as_str())),
    }
}

/// A number of days that the platform takes.
pub(crate) fn expect_days(days: i64) -> Result<i32, Refusal> {
    let refusal = || Refusal::invalid_field("deleteDaysAfterLastModification", days);
    i32::try_from(days).ok().filter(|days| (1..=365_250).contains(days)).ok_or_else(refusal)
}

fn addition(draft: MyLineItemDraft) -> MyCartAddLineItemAction {
    MyCartAddLineItemAction {
        key: draft.key,
        product_id: draft.product_id,
        variant_id: draft.variant_id,
        sku: draft.sku,
        quantity: draft.quantity,
        added_at: draft.added_at,
        distribution_channel: draft.distribution_channel,
        supply_channel: draft.supply_channel,
        shipping_details: draft.shipping_details,
        recurrence_info: draft.recurrence_info,
        custom: draft.custom,
        other: draft.other,
    }
}
