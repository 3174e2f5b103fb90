//! What a cart costs. <https://docs.commercetools.com/api/carts-orders-overview#cart-total>

use ct_model::{
    Cart, CartState, CentPrecisionMoney, FreezeStrategy, LineItem, LineItemMode, MoneyError, Rounding,
    RoundingMode, TypedMoney,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, discounts, price::unit_price},
};

use super::{shipping, shipping_details, taxes};

/// Makes everything true that follows from the rest of the cart: totals, states, shipping details, the price of
/// shipping, discounts, taxes. A cart that is frozen hard keeps its prices and discounts.
///
/// # Errors
///
/// 400 if an amount does not fit, or if a tax rate is missing.
pub(crate) fn settle(shop: &Shop, cart: &mut Cart) -> Result<(), Refusal> {
    let is_hard_frozen =
        cart.cart_state == CartState::Frozen && cart.freeze_strategy == Some(FreezeStrategy::HardFreeze);
    if !is_hard_frozen {
        prices(shop, cart)?;
    }
    cart.total_line_item_quantity = pieces(cart)?;
    cart.total_price = total(cart)?;
    taxes::settle(shop, cart)?;
    discounts::settle_total(cart)?;
    shipping::settle_state(shop, cart);
    Ok(())
}

/// What the items and shipping cost, with discounts.
fn prices(shop: &Shop, cart: &mut Cart) -> Result<(), Refusal> {
    items(cart)?;
    shipping::settle(cart)?;
    if discounts::may_apply(shop, cart) {
        // Predicates of discounts may ask for net and gross.
        taxes::settle_rates(shop, cart)?;
    }
    discounts::settle(shop, cart, shipping::settle)
}

fn items(cart: &mut Cart) -> Result<(), Refusal> {
    for item in &mut cart.line_items {
        item.total_price = item_total(item, &cart.price_rounding_mode)?;
        if let [state] = item.state.as_mut_slice() {
            state.quantity = item.quantity;
        }
        shipping_details::settle(item);
    }
    Ok(())
}

/// How many pieces there are, if there are any.
fn pieces(cart: &Cart) -> Result<Option<i64>, Refusal> {
    let sum = cart.line_items.iter().try_fold(0_i64, |sum, item| {
        sum.checked_add(item.quantity).ok_or_else(|| Refusal::invalid_field("quantity", item.quantity))
    });
    Ok(Some(sum?).filter(|_| !cart.line_items.is_empty()))
}

/// The sum of the line items and of what shipping costs.
fn total(cart: &Cart) -> Result<CentPrecisionMoney, Refusal> {
    let items = cart.line_items.iter().map(|item| item.total_price);
    let custom = cart.custom_line_items.iter().map(|item| item.total_price);
    let shipping = cart.shipping_info.iter().map(shipping::cost);
    let nothing = CentPrecisionMoney::new(0, cart.total_price.currency_code);
    let mut all = items.chain(custom).chain(shipping);
    all.try_fold(nothing, CentPrecisionMoney::checked_add).map_err(|_| Refusal::too_much_money())
}

/// The price of one piece, as many times as there are pieces. Only then is it rounded. A gift costs nothing.
fn item_total(item: &LineItem, mode: &RoundingMode) -> Result<CentPrecisionMoney, Refusal> {
    if item.line_item_mode == LineItemMode::GiftLineItem {
        return Ok(CentPrecisionMoney { cent_amount: 0, ..item.total_price });
    }
    let total = match unit_price(&item.price, item.quantity) {
        TypedMoney::CentPrecision(unit) => unit.checked_mul(item.quantity),
        TypedMoney::HighPrecision(unit) => {
            unit.checked_mul(item.quantity).and_then(|total| total.rounded(rounding(mode)))
        }
        _ => return Err(Refusal::not_emulated("this type of money")),
    };
    total.map_err(|_: MoneyError| Refusal::too_much_money())
}

fn rounding(mode: &RoundingMode) -> Rounding {
    match mode {
        RoundingMode::HalfUp => Rounding::HalfUp,
        RoundingMode::HalfDown => Rounding::HalfDown,
        _ => Rounding::HalfEven,
    }
}
