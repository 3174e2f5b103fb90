//! Carts: what they show of an update.

use ct_model::{
    Cart, MyCartChangeLineItemQuantityAction, MyCartRemoveLineItemAction, MyCartSetCountryAction,
    MyCartSetCustomerEmailAction, MyCartSetLocaleAction, MyCartUpdate, MyCartUpdateAction,
    operation::{GetMyCart, UpdateMyCart},
};

use super::versioned;

versioned!(Cart: MyCartUpdate of MyCartUpdateAction by UpdateMyCart, GetMyCart, shown by shows);

fn shows(cart: &Cart, action: &MyCartUpdateAction) -> bool {
    match action {
        MyCartUpdateAction::SetCountry(action) => {
            *action == MyCartSetCountryAction { country: cart.country, ..Default::default() }
        }
        MyCartUpdateAction::SetLocale(action) => {
            *action == MyCartSetLocaleAction { locale: cart.locale.clone(), ..Default::default() }
        }
        MyCartUpdateAction::SetCustomerEmail(action) => {
            let email = cart.customer_email.clone();
            *action == MyCartSetCustomerEmailAction { email, ..Default::default() }
        }
        // The id of a line item is not given twice.
        MyCartUpdateAction::ChangeLineItemQuantity(action) => {
            action.line_item_id.as_ref().is_some_and(|id| {
                let item = cart.line_items.iter().find(|item| item.id == *id);
                let line_item_id = Some(id.clone());
                let change = MyCartChangeLineItemQuantityAction::new(item.map_or(0, |item| item.quantity));
                *action == MyCartChangeLineItemQuantityAction { line_item_id, ..change }
            })
        }
        MyCartUpdateAction::RemoveLineItem(action) => action.line_item_id.as_ref().is_some_and(|id| {
            let line_item_id = Some(id.clone());
            let all = MyCartRemoveLineItemAction { line_item_id, ..Default::default() };
            *action == all && cart.line_items.iter().all(|item| item.id != *id)
        }),
        // All others add to what is there, or write what the platform completes or computes.
        _ => false,
    }
}
