//! What an update of one's own cart does. <https://docs.commercetools.com/api/projects/me-carts#update-actions>

use ct_model::{Cart, MyCartRemoveLineItemAction, MyCartUpdateAction as Action, ResourceTypeId};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        cart::{
            Plan, addresses, business_unit, channels, default_days, expect_days, expect_tax_mode,
            line_items::{self, Change},
            payments, pricing, recalculate, shipping, shipping_details, taxes,
        },
        custom_fields::{of_action, set_field},
        discounts::codes,
        drafts::email,
        stores::expect_country,
    },
};

/// Does one action. Totals and taxes follow when the cart is settled, after the last one; what is to be reserved is
/// planned at once.
pub(super) fn apply(
    shop: &Shop,
    cart: &mut Cart,
    plan: &mut Plan<'_>,
    action: Action,
) -> Result<(), Refusal> {
    match action {
        Action::AddLineItem(action) => {
            let change = line_items::add(shop, cart, action)?;
            plan.follow(cart, change)?;
        }
        Action::ChangeLineItemQuantity(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            let change = line_items::change_quantity(shop, cart, at, action.quantity)?;
            plan.follow(cart, change)?;
        }
        Action::RemoveLineItem(action) => {
            let change = remove_line_item(shop, cart, &action)?;
            plan.follow(cart, change)?;
        }
        Action::ChangeLineItemsOrder(action) => line_items::reorder(cart, &action.line_item_order)?,
        Action::Recalculate(action) => {
            recalculate(shop, cart, action.update_product_data == Some(true))?;
        }
        Action::SetLineItemShippingDetails(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            let details = action.shipping_details.map(|draft| shipping_details::of(cart, &draft.targets));
            cart.line_items[at].shipping_details = details.transpose()?;
        }
        Action::ApplyDeltaToLineItemShippingDetailsTargets(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            let details = match cart.line_items[at].shipping_details.clone() {
                Some(mut details) => {
                    shipping_details::add(cart, &mut details, &action.targets_delta)?;
                    details
                }
                None => shipping_details::of(cart, &action.targets_delta)?,
            };
            cart.line_items[at].shipping_details = Some(details);
        }
        Action::SetShippingAddress(action) => {
            addresses::set_shipping(shop, cart, action.address.as_ref())?;
            shipping::refresh(shop, cart);
        }
        Action::SetShippingMethod(action) => {
            let tax = action.external_tax_rate.as_ref();
            shipping::set(shop, cart, action.shipping_method.as_ref(), tax)?;
        }
        Action::SetBillingAddress(action) => addresses::set_billing(shop, cart, action.address.as_ref())?,
        Action::AddItemShippingAddress(action) => addresses::add_item_address(shop, cart, &action.address)?,
        Action::UpdateItemShippingAddress(action) => {
            addresses::update_item_address(shop, cart, &action.address)?;
        }
        Action::RemoveItemShippingAddress(action) => {
            addresses::remove_item_address(cart, &action.address_key)?;
        }
        Action::SetCountry(action) => {
            if let Some(store) = cart.store.as_ref().and_then(|store| shop.store(store.key.as_str())) {
                expect_country(store, action.country)?;
            }
            if cart.country != action.country {
                cart.country = action.country;
                for at in 0..cart.line_items.len() {
                    pricing::reprice(shop, cart, at)?;
                }
            }
        }
        Action::SetCustomerEmail(action) => {
            if let Some(given) = &action.email {
                email("email", given)?;
            }
            cart.customer_email = action.email;
        }
        Action::SetLocale(action) => cart.locale = action.locale,
        Action::SetDeleteDaysAfterLastModification(action) => {
            let days = action.delete_days_after_last_modification.map(|days| expect_days(days.into()));
            cart.delete_days_after_last_modification =
                Some(days.transpose()?.unwrap_or_else(|| default_days(shop)));
        }
        Action::ChangeTaxMode(action) => {
            expect_tax_mode(&action.tax_mode)?;
            if cart.tax_mode != action.tax_mode {
                taxes::forget(cart);
            }
            cart.tax_mode = action.tax_mode;
        }
        Action::SetBusinessUnit(action) => business_unit::set(shop, cart, &action.business_unit)?,
        Action::SetLineItemDistributionChannel(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            let channel = channels::distribution(shop, cart, action.distribution_channel.as_ref())?;
            if cart.line_items[at].distribution_channel != channel {
                cart.line_items[at].distribution_channel = channel;
                pricing::reprice(shop, cart, at)?;
            }
        }
        Action::SetLineItemSupplyChannel(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            let channel = channels::supply(shop, cart, action.supply_channel.as_ref())?;
            if cart.line_items[at].supply_channel != channel {
                cart.line_items[at].supply_channel = channel;
                shop.expect_quantity(&cart.line_items[at])?;
                cart.line_items[at].last_modified_at = Some(shop.now());
            }
        }
        Action::AddPayment(action) => payments::add(shop, cart, &action.payment)?,
        Action::RemovePayment(action) => payments::remove(shop, cart, &action.payment)?,
        Action::AddDiscountCode(action) => codes::add(shop, cart, &action.code)?,
        Action::RemoveDiscountCode(action) => codes::remove(cart, &action.discount_code)?,

        Action::SetCustomType(action) => {
            let fields = action.fields.as_ref();
            cart.custom = of_action(shop, &ResourceTypeId::Order, action.r#type.as_ref(), fields)?;
        }
        Action::SetCustomField(action) => {
            set_field(shop, &mut cart.custom, &action.name, action.value.as_ref())?;
        }
        Action::SetLineItemCustomType(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            let fields = action.fields.as_ref();
            cart.line_items[at].custom =
                of_action(shop, &ResourceTypeId::LineItem, action.r#type.as_ref(), fields)?;
        }
        Action::SetLineItemCustomField(action) => {
            let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
            set_field(shop, &mut cart.line_items[at].custom, &action.name, action.value.as_ref())?;
        }

        Action::Other(action) => return Err(Refusal::unknown_action(action.name())),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => return Err(Refusal::unknown_action(action.name())),
    }
    Ok(())
}

/// Takes some of the pieces away, or all of them.
fn remove_line_item(
    shop: &Shop,
    cart: &mut Cart,
    action: &MyCartRemoveLineItemAction,
) -> Result<Change, Refusal> {
    if action.external_price.is_some() || action.external_total_price.is_some() {
        return Err(Refusal::not_emulated("external prices"));
    }
    let at = line_items::find(cart, action.line_item_id.as_ref(), action.line_item_key.as_ref())?;
    let Some(quantity) = action.quantity else {
        return Ok(line_items::remove(cart, at));
    };
    if quantity < 1 {
        return Err(Refusal::invalid_field("quantity", quantity));
    }
    if let Some(removed) = &action.shipping_details_to_remove
        && let Some(mut details) = cart.line_items[at].shipping_details.clone()
    {
        shipping_details::remove(cart, &mut details, &removed.targets)?;
        cart.line_items[at].shipping_details = Some(details);
    }
    let left = cart.line_items[at].quantity.saturating_sub(quantity).max(0);
    line_items::change_quantity(shop, cart, at, left)
}
