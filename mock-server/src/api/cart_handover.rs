//! What becomes of a visitor's carts and orders once she is a customer.
//! <https://docs.commercetools.com/api/customers-overview#cart-merge-during-sign-in-and-sign-up>

use std::sync::Arc;

use ct_model::{AnonymousCartSignInMode, Cart, CartState, Customer, Id, LineItem, LineItemMode};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        cart::{line_items::MOST, pricing::reprice, recalculate, reserving::expect_no_reservations, settle},
        discounts::codes,
        owned::Owner,
        stored::Stored,
    },
};

use super::{
    author::{last_modified_by, next_version},
    handover,
};

/// How a visitor's cart meets that of the customer whom she signs in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// What is in it goes into the customer's cart.
    Merge,
    /// It is used instead of the customer's cart.
    UseAsNew,
}

impl Mode {
    /// The mode that was asked for, or the platform's default.
    pub(super) fn read(asked: Option<AnonymousCartSignInMode>) -> Result<Self, Refusal> {
        match asked {
            None | Some(AnonymousCartSignInMode::MergeWithExistingCustomerCart) => Ok(Self::Merge),
            Some(AnonymousCartSignInMode::UseAsNewActiveCustomerCart) => Ok(Self::UseAsNew),
            Some(other) => Err(Refusal::invalid_field("activeCartSignInMode", other.as_str())),
        }
    }
}

/// Gives the visitor's carts, if the caller is one, to `customer`, and with them whatever else is hers. Comes back her
/// active cart where she is, if she has one now: its prices are those of today, and its products too if
/// `update_product_data` says so.
///
/// # Errors
///
/// 400 if a line item has no price or no tax rate any more; 501 if a cart that reserves had to be merged. Nothing has
/// changed then.
pub(super) fn hand_over(
    shop: &mut Shop,
    visit: &Visit<'_>,
    customer: &Id<Customer>,
    mode: Mode,
    update_product_data: bool,
) -> Result<Option<Arc<Stored<Cart>>>, Refusal> {
    let visitor = visit.anonymous_id().map(|id| Owner::Anonymous(id.to_owned()));
    let active = |owner, store| shop.carts.active(owner, store).map(|cart| cart.resource.clone());
    let visitors = active(visitor.as_ref(), visit.store());
    let hers = active(Some(&Owner::Customer(customer.clone())), visit.store());
    // Carts of different stores do not become one.
    let same_store = |hers: &Cart| visitors.as_ref().is_none_or(|visitors| visitors.store == hers.store);
    let hers = hers.filter(same_store);
    let mut changed: Vec<Cart> =
        shop.carts.of_owner(visitor.as_ref()).map(|cart| cart.resource.clone()).collect();
    for cart in &mut changed {
        cart.customer_id = Some(customer.clone());
        cart.anonymous_id = None;
    }
    let merged = visitors.as_ref().map(|cart| cart.id.clone());
    let active = match (visitors, hers, mode) {
        (Some(from), Some(mut into), Mode::Merge) => {
            if !from.line_items.is_empty() {
                expect_no_reservations(&from, "mergers")?;
                expect_no_reservations(&into, "mergers")?;
            }
            codes::merge(&mut into, &from);
            merge(shop, &mut into, from.line_items)?;
            for cart in changed.iter_mut().filter(|cart| Some(&cart.id) == merged.as_ref()) {
                cart.cart_state = CartState::Merged;
            }
            Some(into)
        }
        (Some(from), Some(_), Mode::UseAsNew) | (Some(from), None, _) => {
            let at = changed.iter().position(|cart| cart.id == from.id);
            at.map(|at| changed.remove(at))
        }
        (None, hers, _) => hers,
    };
    let mut active = active;
    if let Some(cart) = &mut active {
        recalculate(shop, cart, update_product_data)?;
        settle(shop, cart)?;
    }
    let id = active.as_ref().map(|cart| cart.id.clone());
    // It comes last of those that change, so that it is the one that was changed last.
    let differs =
        |cart: &Cart| shop.carts.by_id(cart.id.as_str()).is_none_or(|before| before.resource != *cart);
    changed.extend(active.filter(|active| !changed.is_empty() || differs(active)));
    for cart in &mut changed {
        cart.version = next_version(cart.version, 1);
        cart.last_modified_at = shop.now();
        cart.last_modified_by = Some(last_modified_by(visit));
    }
    shop.carts.replace_all(changed)?;
    handover::hand_over(shop, visit, customer)?;
    Ok(id.and_then(|id| shop.carts.by_id(id.as_str()).cloned()))
}

/// Puts line items into a cart: of a variant that is in both, there are as many pieces as in the one that had more.
fn merge(shop: &Shop, into: &mut Cart, items: Vec<LineItem>) -> Result<(), Refusal> {
    // What was given to it, a cart does not keep in another one: that gets gifts of its own.
    for item in items.into_iter().filter(|item| item.line_item_mode == LineItemMode::Standard) {
        let same = |other: &LineItem| {
            other.product_id == item.product_id
                && other.variant.id == item.variant.id
                && other.line_item_mode == item.line_item_mode
                && other.custom == item.custom
                && other.supply_channel == item.supply_channel
                && other.distribution_channel == item.distribution_channel
        };
        let at = if let Some(at) = into.line_items.iter().position(same) {
            let quantity = into.line_items[at].quantity.max(item.quantity);
            if quantity == into.line_items[at].quantity {
                continue;
            }
            into.line_items[at].quantity = quantity;
            at
        } else {
            if into.line_items.len() >= MOST {
                return Err(Refusal::invalid_operation(format!("A cart has {MOST} line items at most.")));
            }
            let taken = |key: &_| into.line_items.iter().any(|other| other.key.as_ref() == Some(key));
            let key = item.key.clone().filter(|key| !taken(key));
            // Where it is shipped to, the addresses of its old cart said.
            into.line_items.push(LineItem { id: shop.new_id(), key, shipping_details: None, ..item });
            into.line_items.len() - 1
        };
        reprice(shop, into, at)?;
    }
    Ok(())
}
