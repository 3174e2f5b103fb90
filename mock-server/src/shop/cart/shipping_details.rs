//! Which of a line item's pieces go where. <https://docs.commercetools.com/api/projects/carts#itemshippingdetails>

use ct_model::{Cart, ItemShippingDetails, ItemShippingTarget, LineItem, ShippingMode};

use crate::refusal::Refusal;

use super::addresses::{position, unknown};

/// The details with these targets. Whether they are valid is seen when the cart is settled.
pub(crate) fn of(cart: &Cart, targets: &[ItemShippingTarget]) -> Result<ItemShippingDetails, Refusal> {
    let mut details = ItemShippingDetails { targets: Vec::new(), valid: false, other: Default::default() };
    add(cart, &mut details, targets)?;
    Ok(details)
}

/// Adds the quantities of `targets` to those that are there, for each address and shipping method; negative ones take
/// away. What nothing
/// goes to is dropped.
pub(crate) fn add(
    cart: &Cart,
    details: &mut ItemShippingDetails,
    targets: &[ItemShippingTarget],
) -> Result<(), Refusal> {
    for target in targets {
        if position(cart, &target.address_key).is_none() {
            return Err(unknown(&target.address_key));
        }
        if cart.shipping_mode == ShippingMode::Multiple && target.shipping_method_key.is_none() {
            return Err(Refusal::invalid_operation(
                "In the shipping mode 'Multiple', each target of shipping details has a shippingMethodKey.",
            ));
        }
        let held = details.targets.iter_mut().find(|held| {
            held.address_key == target.address_key && held.shipping_method_key == target.shipping_method_key
        });
        let quantity = held.as_ref().map_or(0, |held| held.quantity).checked_add(target.quantity);
        let quantity = quantity.filter(|quantity| *quantity >= 0);
        let quantity = quantity.ok_or_else(|| Refusal::invalid_field("quantity", target.quantity))?;
        match held {
            Some(held) => held.quantity = quantity,
            None => details.targets.push(target.clone()),
        }
    }
    details.targets.retain(|target| target.quantity > 0);
    Ok(())
}

/// Takes the quantities of `targets` away.
pub(crate) fn remove(
    cart: &Cart,
    details: &mut ItemShippingDetails,
    targets: &[ItemShippingTarget],
) -> Result<(), Refusal> {
    let negative = targets.iter().map(|target| {
        let quantity = target.quantity.checked_neg();
        let quantity = quantity.ok_or_else(|| Refusal::invalid_field("quantity", target.quantity))?;
        Ok(ItemShippingTarget { quantity, ..target.clone() })
    });
    add(cart, details, &negative.collect::<Result<Vec<_>, Refusal>>()?)
}

/// They are valid if they say of each piece where it goes.
pub(super) fn settle(item: &mut LineItem) {
    if let Some(details) = &mut item.shipping_details {
        let sum = details.targets.iter().try_fold(0_i64, |sum, target| sum.checked_add(target.quantity));
        details.valid = sum == Some(item.quantity);
    }
}
