//! What the line items of a cart cost, each piece.
//! <https://docs.commercetools.com/api/pricing-and-discounts-overview#line-item-price-selection>

use ct_model::{
    Cart, CartState, Channel, ItemState, LineItem, Price, ProductPriceModeEnum, ProductVariant, Reference,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        price::{Buyer, select, tier_value},
        products::variants,
    },
};

use super::customer_group;

/// What is wanted, of which there must be a price.
pub(super) struct Wanted<'w> {
    /// The id of the product.
    pub(super) product: &'w str,
    /// Which of the variant's prices count.
    pub(super) price_mode: Option<&'w ProductPriceModeEnum>,
    pub(super) variant: &'w ProductVariant,
    /// Through which channel it is sold.
    pub(super) channel: Option<&'w Reference<Channel>>,
    /// How many pieces.
    pub(super) quantity: i64,
}

/// The price of a piece for the owner of the cart, with the value of the tier that is reached.
pub(super) fn choose(shop: &Shop, cart: &Cart, wanted: &Wanted<'_>) -> Result<Price, Refusal> {
    let buyer = Buyer {
        currency: cart.total_price.currency_code,
        country: cart.country,
        customer_group: cart.customer_group.as_ref().map(|group| &group.id),
        channel: wanted.channel.map(|channel| &channel.id),
        at: shop.now(),
    };
    let variant = wanted.variant;
    let prices = shop.prices(wanted.price_mode, variant);
    let price = select(&prices, &buyer).ok_or_else(|| {
        Refusal::matching_price_not_found(wanted.product, variant.id, variant.sku.as_deref(), &buyer)
    })?;
    let mut price = price.clone();
    if let Some(value) = tier_value(&price, wanted.quantity).cloned() {
        price.value = value;
    }
    Ok(price)
}

/// Chooses the price anew: from those that the line item's variant had when it was added, or from the standalone prices
/// of today. A
/// cart that is frozen keeps its prices.
pub(crate) fn reprice(shop: &Shop, cart: &mut Cart, at: usize) -> Result<(), Refusal> {
    if cart.cart_state == CartState::Frozen {
        return Ok(());
    }
    let item = &cart.line_items[at];
    let product = shop.products.by_id(item.product_id.as_str());
    let wanted = Wanted {
        product: item.product_id.as_str(),
        price_mode: product.and_then(|product| product.current.resource.price_mode.as_ref()),
        variant: &item.variant,
        channel: item.distribution_channel.as_ref(),
        quantity: item.quantity,
    };
    let price = choose(shop, cart, &wanted)?;
    let item = &mut cart.line_items[at];
    item.price = price;
    item.last_modified_at = Some(shop.now());
    Ok(())
}

/// Brings the prices of all line items to what the products cost now; with `update_product_data`, their names and
/// variants too. A product that is not published any more keeps what it had, and so does a cart that is frozen.
pub(crate) fn recalculate(shop: &Shop, cart: &mut Cart, update_product_data: bool) -> Result<(), Refusal> {
    if cart.cart_state == CartState::Frozen {
        return Ok(());
    }
    customer_group::refresh(shop, cart);
    for at in 0..cart.line_items.len() {
        let item = &cart.line_items[at];
        let Some(mut next) = today(shop, cart, item, update_product_data)? else { continue };
        if next != *item {
            next.last_modified_at = Some(shop.now());
            cart.line_items[at] = next;
        }
    }
    Ok(())
}

/// A new line item for the same pieces at today's prices; none if they cannot be had any more.
pub(super) fn replicate(shop: &Shop, cart: &Cart, item: &LineItem) -> Option<LineItem> {
    let today = today(shop, cart, item, true).ok().flatten()?;
    let state =
        vec![ItemState { quantity: item.quantity, state: shop.initial_state(), other: Default::default() }];
    let now = Some(shop.now());
    Some(LineItem {
        id: shop.new_id(),
        state,
        reservation: None,
        added_at: now,
        last_modified_at: now,
        ..today
    })
}

/// The line item at the price of today, and with `update_product_data` as the product is today; none if the variant is
/// not published any more.
fn today(
    shop: &Shop,
    cart: &Cart,
    item: &LineItem,
    update_product_data: bool,
) -> Result<Option<LineItem>, Refusal> {
    let side = shop.products.by_id(item.product_id.as_str()).and_then(|product| product.side(false));
    let Some(product) = side.map(|side| &side.resource) else { return Ok(None) };
    let variant = variants(product).find(|variant| variant.id == item.variant.id);
    let Some(variant) = variant else { return Ok(None) };
    let wanted = Wanted {
        product: product.id.as_str(),
        price_mode: product.price_mode.as_ref(),
        variant,
        channel: item.distribution_channel.as_ref(),
        quantity: item.quantity,
    };
    let mut next = item.clone();
    next.price = choose(shop, cart, &wanted)?;
    next.product_slug = Some(product.slug.clone());
    if update_product_data {
        next.name = product.name.clone();
        next.product_key = product.key.clone();
        next.product_type = product.product_type.clone();
        next.variant = variant.clone();
    }
    Ok(Some(next))
}
