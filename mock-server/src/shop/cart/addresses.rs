//! The addresses of a cart.

use ct_model::{Address, BaseAddress, Cart, Key, ShippingMode};

use crate::{
    refusal::Refusal,
    shop::{Shop, drafts::address},
};

/// How many addresses the items of a cart may be sent to.
const MOST_ITEM_ADDRESSES: usize = 1_000;

pub(crate) fn set_billing(shop: &Shop, cart: &mut Cart, given: Option<&BaseAddress>) -> Result<(), Refusal> {
    cart.billing_address = given.map(|given| address(shop, given)).transpose()?;
    Ok(())
}

/// Tax rates follow when the cart is settled.
pub(crate) fn set_shipping(shop: &Shop, cart: &mut Cart, given: Option<&BaseAddress>) -> Result<(), Refusal> {
    if cart.shipping_mode != ShippingMode::Single {
        let why =
            "A cart with the shipping mode 'Multiple' has shipping addresses with its shipping methods only.";
        return Err(Refusal::invalid_operation(why));
    }
    cart.shipping_address = given.map(|given| address(shop, given)).transpose()?;
    Ok(())
}

pub(crate) fn add_item_address(shop: &Shop, cart: &mut Cart, given: &BaseAddress) -> Result<(), Refusal> {
    if cart.item_shipping_addresses.len() >= MOST_ITEM_ADDRESSES {
        let why = format!("A cart has {MOST_ITEM_ADDRESSES} item shipping addresses at most.");
        return Err(Refusal::invalid_operation(why));
    }
    let (key, new) = keyed(shop, given)?;
    if position(cart, &key).is_some() {
        return Err(Refusal::duplicate("key", key.as_str()));
    }
    cart.item_shipping_addresses.push(new);
    Ok(())
}

pub(crate) fn update_item_address(shop: &Shop, cart: &mut Cart, given: &BaseAddress) -> Result<(), Refusal> {
    let (key, new) = keyed(shop, given)?;
    let at = position(cart, &key).ok_or_else(|| unknown(&key))?;
    cart.item_shipping_addresses[at] = new;
    Ok(())
}

pub(crate) fn remove_item_address(cart: &mut Cart, key: &Key) -> Result<(), Refusal> {
    let at = position(cart, key).ok_or_else(|| unknown(key))?;
    let mut targets =
        cart.line_items.iter().flat_map(|item| &item.shipping_details).flat_map(|details| &details.targets);
    if targets.any(|target| target.address_key == *key) {
        let why = format!("The item shipping address '{key}' is still used by a line item.");
        return Err(Refusal::invalid_operation(why));
    }
    cart.item_shipping_addresses.remove(at);
    Ok(())
}

/// Where the address with this key stands.
pub(crate) fn position(cart: &Cart, key: &Key) -> Option<usize> {
    cart.item_shipping_addresses.iter().position(|address| address.key.as_ref() == Some(key))
}

/// 400: none of the cart's item shipping addresses has this key.
pub(crate) fn unknown(key: &Key) -> Refusal {
    Refusal::invalid_field("addressKey", key.as_str())
}

fn keyed(shop: &Shop, given: &BaseAddress) -> Result<(Key, Address), Refusal> {
    let key = given.key.clone().ok_or_else(|| Refusal::required_field("address.key"))?;
    Ok((key, address(shop, given)?))
}
