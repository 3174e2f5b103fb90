//! Line items that a discount gives, and those that are not wanted.

use ct_model::{
    AnyReference, Cart, CartDiscount, CentPrecisionMoney, DiscountedLineItemPortion, DiscountedLineItemPrice,
    DiscountedLineItemPriceForQuantity, Id, LineItem, LineItemMode, Reference, TypedMoney,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, cart::line_items},
};

use super::{Rule, Value};

/// Leaves in the cart those gifts that the rules give, and adds those that are missing. One piece each, for nothing.
pub(super) fn settle(shop: &Shop, cart: &mut Cart, rules: &[&Rule]) -> Result<(), Refusal> {
    let given = |id: &Id<CartDiscount>| rules.iter().any(|rule| rule.resource.id == *id);
    cart.line_items.retain(|item| giver(item).is_none_or(|id| given(&id)));
    for rule in rules {
        let Value::Gift(gift) = &rule.value else { continue };
        let id = &rule.resource.id;
        let product = shop.products.by_id(gift.product.id.as_str());
        // It could not be deleted as long as the discount is about it.
        let Some(product) = product.map(|product| &product.current.resource) else { continue };
        let new = line_items::gift(shop, cart, product, gift)?;
        let at = cart.line_items.iter().position(|item| giver(item).as_ref() == Some(id));
        let at = match at {
            Some(at) => {
                cart.line_items[at].price = new.price;
                cart.line_items[at].quantity = 1;
                at
            }
            None => {
                cart.line_items.push(new);
                cart.line_items.len() - 1
            }
        };
        let nothing = CentPrecisionMoney { cent_amount: 0, ..cart.total_price };
        let item = &mut cart.line_items[at];
        let worth = item.price.discounted.as_ref().map_or(&item.price.value, |discounted| &discounted.value);
        let portion = DiscountedLineItemPortion::new(AnyReference::new(id.clone()), worth.clone());
        let free = DiscountedLineItemPrice::new(TypedMoney::CentPrecision(nothing), vec![portion]);
        item.discounted_price_per_quantity = vec![DiscountedLineItemPriceForQuantity::new(1, free)];
        item.total_price = nothing;
    }
    Ok(())
}

/// Notes that a line item is not wanted, if it is a gift. Whoever calls takes it out of the cart.
pub(crate) fn refuse(cart: &mut Cart, at: usize) {
    if let Some(id) = giver(&cart.line_items[at]) {
        cart.refused_gifts.push(Reference::new(id));
    }
}

/// Of a gift there is one piece, or none.
pub(crate) fn expect_no_more(item: &LineItem, quantity: i64) -> Result<(), Refusal> {
    if item.line_item_mode == LineItemMode::GiftLineItem && quantity > item.quantity {
        let why = "The quantity of a gift line item cannot be increased.";
        return Err(Refusal::invalid_operation(why));
    }
    Ok(())
}

/// The discount that gives a line item, if it is a gift.
fn giver(item: &LineItem) -> Option<Id<CartDiscount>> {
    let prices = item.discounted_price_per_quantity.first();
    let portion = prices.and_then(|price| price.discounted_price.included_discounts.first());
    let is_gift = item.line_item_mode == LineItemMode::GiftLineItem;
    portion.filter(|_| is_gift).map(|portion| portion.discount.id.clone().cast())
}
