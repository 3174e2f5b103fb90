//! The line items of a cart. <https://docs.commercetools.com/api/carts-orders-overview#line-items>

use ct_model::{
    Cart, CartDiscountValueGiftLineItem, Id, ItemState, Key, LineItem, LineItemMode, LineItemPriceMode,
    MyCartAddLineItemAction, Price, ProductProjection, ProductVariant, Reference, ResourceTypeId,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft, discounts::gifts, products::variants},
};

use super::{
    channels,
    pricing::{Wanted, choose, reprice},
    shipping_details,
};

/// How many line items a cart may have.
pub(crate) const MOST: usize = 500;

/// What became of a line item.
#[derive(Debug)]
pub(crate) enum Change {
    /// Nothing.
    None,
    /// There is one more, in this place.
    Added(usize),
    /// The one in this place, which was like this before, has more pieces or fewer.
    Quantity(usize, Box<LineItem>),
    /// This one is not there any more.
    Removed(Box<LineItem>),
}

/// Adds pieces of a variant: to the line item of that variant, if there is one, or in a line item of their own.
pub(crate) fn add(shop: &Shop, cart: &mut Cart, action: MyCartAddLineItemAction) -> Result<Change, Refusal> {
    let custom = of_draft(shop, &ResourceTypeId::LineItem, action.custom.as_ref())?;
    if action.recurrence_info.is_some() {
        return Err(Refusal::not_emulated("recurring orders"));
    }
    let quantity = action.quantity.unwrap_or(1);
    if quantity < 1 {
        return Err(Refusal::invalid_field("quantity", quantity));
    }
    let (product, variant) = shop.products.published_variant(
        action.sku.as_deref(),
        action.product_id.as_ref(),
        action.variant_id,
    )?;
    expect_in_store(shop, cart, product, variant)?;
    let distribution_channel = channels::distribution(shop, cart, action.distribution_channel.as_ref())?;
    let supply_channel = channels::supply(shop, cart, action.supply_channel.as_ref())?;
    let targets = action.shipping_details.map(|draft| draft.targets);

    let same = |item: &LineItem| {
        item.product_id == product.id
            && item.variant.id == variant.id
            && item.line_item_mode == LineItemMode::Standard
            && item.custom == custom
            && item.supply_channel == supply_channel
            && item.distribution_channel == distribution_channel
    };
    let (at, change) = match cart.line_items.iter().position(same) {
        Some(at) => {
            let item = &mut cart.line_items[at];
            let before = Box::new(item.clone());
            let sum = item.quantity.checked_add(quantity);
            item.quantity = sum.ok_or_else(|| Refusal::invalid_field("quantity", quantity))?;
            (at, Change::Quantity(at, before))
        }
        None => {
            if cart.line_items.len() >= MOST {
                return Err(Refusal::invalid_operation(format!("A cart has {MOST} line items at most.")));
            }
            expect_free_key(cart, action.key.as_ref())?;
            let wanted = Wanted {
                product: product.id.as_str(),
                price_mode: product.price_mode.as_ref(),
                variant,
                channel: distribution_channel.as_ref(),
                quantity,
            };
            let price = choose(shop, cart, &wanted)?;
            let mut item = new(shop, cart, product, variant, price, quantity);
            item.distribution_channel = distribution_channel;
            item.supply_channel = supply_channel;
            item.key = action.key;
            item.custom = custom;
            item.added_at = Some(action.added_at.unwrap_or_else(|| shop.now()));
            cart.line_items.push(item);
            let at = cart.line_items.len() - 1;
            (at, Change::Added(at))
        }
    };
    if let Some(targets) = targets {
        let details = match cart.line_items[at].shipping_details.clone() {
            Some(mut details) => {
                shipping_details::add(cart, &mut details, &targets)?;
                details
            }
            None => shipping_details::of(cart, &targets)?,
        };
        cart.line_items[at].shipping_details = Some(details);
    }
    shop.expect_quantity(&cart.line_items[at])?;
    reprice(shop, cart, at)?;
    Ok(change)
}

/// Sets how many pieces there are; none: the line item goes.
pub(crate) fn change_quantity(
    shop: &Shop,
    cart: &mut Cart,
    at: usize,
    quantity: i64,
) -> Result<Change, Refusal> {
    if quantity < 0 {
        return Err(Refusal::invalid_field("quantity", quantity));
    }
    if quantity == 0 {
        return Ok(remove(cart, at));
    }
    if cart.line_items[at].quantity == quantity {
        return Ok(Change::None);
    }
    gifts::expect_no_more(&cart.line_items[at], quantity)?;
    let before = Box::new(cart.line_items[at].clone());
    cart.line_items[at].quantity = quantity;
    shop.expect_quantity(&cart.line_items[at])?;
    reprice(shop, cart, at)?;
    Ok(Change::Quantity(at, before))
}

/// Takes a line item out of the cart.
pub(crate) fn remove(cart: &mut Cart, at: usize) -> Change {
    gifts::refuse(cart, at);
    Change::Removed(Box::new(cart.line_items.remove(at)))
}

/// Where the line item stands that an action names: by id, or by key.
pub(crate) fn find(cart: &Cart, id: Option<&Id<LineItem>>, key: Option<&Key>) -> Result<usize, Refusal> {
    let (found, field, value) = match (id, key) {
        (Some(id), _) => (cart.line_items.iter().position(|item| item.id == *id), "lineItemId", id.as_str()),
        (None, Some(key)) => (
            cart.line_items.iter().position(|item| item.key.as_ref() == Some(key)),
            "lineItemKey",
            key.as_str(),
        ),
        (None, None) => return Err(Refusal::required_field("lineItemId")),
    };
    let why = || Refusal::invalid_operation(format!("The cart has no line item with the {field} '{value}'."));
    found.ok_or_else(why)
}

/// Puts the line items in another order, which names each of them once.
pub(crate) fn reorder(cart: &mut Cart, order: &[Id<LineItem>]) -> Result<(), Refusal> {
    let places: Vec<usize> = order.iter().map(|id| find(cart, Some(id), None)).collect::<Result<_, _>>()?;
    let mut once = places.clone();
    once.sort_unstable();
    once.dedup();
    if once.len() != cart.line_items.len() || places.len() != once.len() {
        return Err(Refusal::invalid_operation("The order must name each line item of the cart once."));
    }
    cart.line_items = places.into_iter().map(|at| cart.line_items[at].clone()).collect();
    Ok(())
}

/// One piece that a discount gives. What it costs, the discount says.
pub(crate) fn gift(
    shop: &Shop,
    cart: &Cart,
    product: &ProductProjection,
    gift: &CartDiscountValueGiftLineItem,
) -> Result<LineItem, Refusal> {
    let variant = variants(product).find(|variant| variant.id == gift.variant_id);
    let variant = variant.ok_or_else(|| Refusal::invalid_field("variantId", gift.variant_id))?;
    let wanted = Wanted {
        product: product.id.as_str(),
        price_mode: product.price_mode.as_ref(),
        variant,
        channel: gift.distribution_channel.as_ref(),
        quantity: 1,
    };
    let price = choose(shop, cart, &wanted)?;
    Ok(LineItem {
        line_item_mode: LineItemMode::GiftLineItem,
        supply_channel: gift.supply_channel.clone(),
        distribution_channel: gift.distribution_channel.clone(),
        added_at: Some(shop.now()),
        ..new(shop, cart, product, variant, price, 1)
    })
}

/// A cart of a store holds what the store has.
fn expect_in_store(
    shop: &Shop,
    cart: &Cart,
    product: &ProductProjection,
    variant: &ProductVariant,
) -> Result<(), Refusal> {
    let key = cart.store.as_ref().map(|store| store.key.as_str());
    let Some(store) = key.and_then(|key| shop.store(key)) else { return Ok(()) };
    if shop.assortment(store).has_variant(product.id.as_str(), variant.sku.as_deref()) {
        return Ok(());
    }
    Err(Refusal::not_in_store(product.id.as_str(), store.key.as_str()))
}

fn expect_free_key(cart: &Cart, key: Option<&Key>) -> Result<(), Refusal> {
    match key {
        Some(key) if !key.is_valid() => Err(Refusal::invalid_field("key", key.as_str())),
        Some(key) if cart.line_items.iter().any(|item| item.key.as_ref() == Some(key)) => {
            Err(Refusal::duplicate("key", key.as_str()))
        }
        Some(_) | None => Ok(()),
    }
}

fn new(
    shop: &Shop,
    cart: &Cart,
    product: &ProductProjection,
    variant: &ProductVariant,
    price: Price,
    quantity: i64,
) -> LineItem {
    LineItem {
        id: shop.new_id(),
        key: None,
        product_id: product.id.clone(),
        product_key: product.key.clone(),
        name: product.name.clone(),
        product_slug: Some(product.slug.clone()),
        product_type: Reference::new(product.product_type.id.clone()),
        variant: variant.clone(),
        price,
        quantity,
        // Settled with the rest of the cart.
        total_price: ct_model::CentPrecisionMoney::new(0, cart.total_price.currency_code),
        discounted_price_per_quantity: Vec::new(),
        taxed_price: None,
        taxed_price_portions: Vec::new(),
        state: vec![ItemState { quantity, state: shop.initial_state(), other: Default::default() }],
        tax_rate: None,
        per_method_tax_rate: Vec::new(),
        supply_channel: None,
        distribution_channel: None,
        price_mode: LineItemPriceMode::Platform,
        line_item_mode: LineItemMode::Standard,
        inventory_mode: None,
        shipping_details: None,
        reservation: None,
        custom: None,
        added_at: None,
        last_modified_at: Some(shop.now()),
        recurrence_info: None,
        other: Default::default(),
    }
}
