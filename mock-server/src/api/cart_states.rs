//! Which update actions the state of a cart allows. <https://docs.commercetools.com/api/projects/carts#cartstate>

use ct_model::{Cart, CartState, FreezeStrategy, MyCartUpdateAction as Action};

use crate::refusal::Refusal;

/// 400 if a cart in this state is not changed so: one that is merged or ordered is not changed any more, one that is
/// frozen keeps its prices.
pub(super) fn expect_allowed(cart: &Cart, action: &Action) -> Result<(), Refusal> {
    let refused = match &cart.cart_state {
        CartState::Merged | CartState::Ordered => true,
        CartState::Frozen => {
            let is_hard = cart.freeze_strategy == Some(FreezeStrategy::HardFreeze);
            changes_prices(action) || (is_hard && changes_discounts_or_shipping(action))
        }
        _ => false,
    };
    if !refused {
        return Ok(());
    }
    let (state, name) = (&cart.cart_state, action.name());
    Err(Refusal::invalid_operation(format!(
        "The cart is in the state '{state}' and does not take the update action '{name}'."
    )))
}

fn changes_discounts_or_shipping(action: &Action) -> bool {
    matches!(
        action,
        Action::SetShippingMethod(_) | Action::AddDiscountCode(_) | Action::RemoveDiscountCode(_)
    )
}

fn changes_prices(action: &Action) -> bool {
    matches!(
        action,
        Action::AddLineItem(_)
            | Action::ChangeLineItemQuantity(_)
            | Action::RemoveLineItem(_)
            | Action::SetLineItemDistributionChannel(_)
            | Action::SetLineItemSupplyChannel(_)
            | Action::ChangeTaxMode(_)
    )
}
