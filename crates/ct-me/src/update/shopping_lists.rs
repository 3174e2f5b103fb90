//! Shopping lists: what they show of an update.

use ct_model::{
    MyShoppingListChangeLineItemQuantityAction, MyShoppingListChangeNameAction,
    MyShoppingListChangeTextLineItemNameAction, MyShoppingListChangeTextLineItemQuantityAction,
    MyShoppingListRemoveLineItemAction, MyShoppingListRemoveTextLineItemAction,
    MyShoppingListSetDeleteDaysAfterLastModificationAction, MyShoppingListSetDescriptionAction,
    MyShoppingListUpdate, MyShoppingListUpdateAction, ShoppingList,
    operation::{GetMyShoppingList, UpdateMyShoppingList},
};

use super::versioned;

versioned!(
    ShoppingList: MyShoppingListUpdate of MyShoppingListUpdateAction by UpdateMyShoppingList, GetMyShoppingList,
    shown by shows
);

/// The ids of line items are not given twice, so that one which is gone was removed, or its quantity is 0.
fn shows(list: &ShoppingList, action: &MyShoppingListUpdateAction) -> bool {
    match action {
        MyShoppingListUpdateAction::ChangeName(action) => {
            *action == MyShoppingListChangeNameAction::new(list.name.clone())
        }
        MyShoppingListUpdateAction::SetDescription(action) => {
            let description = list.description.clone();
            *action == MyShoppingListSetDescriptionAction { description, ..Default::default() }
        }
        MyShoppingListUpdateAction::SetDeleteDaysAfterLastModification(action) => {
            let delete_days_after_last_modification = list.delete_days_after_last_modification;
            *action
                == MyShoppingListSetDeleteDaysAfterLastModificationAction {
                    delete_days_after_last_modification,
                    ..Default::default()
                }
        }
        MyShoppingListUpdateAction::ChangeLineItemQuantity(action) => {
            action.line_item_id.as_ref().is_some_and(|id| {
                let item = list.line_items.iter().find(|item| item.id == *id);
                let change =
                    MyShoppingListChangeLineItemQuantityAction::new(item.map_or(0, |item| item.quantity));
                let line_item_id = Some(id.clone());
                *action == MyShoppingListChangeLineItemQuantityAction { line_item_id, ..change }
            })
        }
        MyShoppingListUpdateAction::RemoveLineItem(action) => {
            action.line_item_id.as_ref().is_some_and(|id| {
                let line_item_id = Some(id.clone());
                let all = MyShoppingListRemoveLineItemAction { line_item_id, ..Default::default() };
                *action == all && list.line_items.iter().all(|item| item.id != *id)
            })
        }
        MyShoppingListUpdateAction::ChangeTextLineItemName(action) => {
            action.text_line_item_id.as_ref().is_some_and(|id| {
                list.text_line_items.iter().find(|item| item.id == *id).is_some_and(|item| {
                    let change = MyShoppingListChangeTextLineItemNameAction::new(item.name.clone());
                    let text_line_item_id = Some(id.clone());
                    *action == MyShoppingListChangeTextLineItemNameAction { text_line_item_id, ..change }
                })
            })
        }
        MyShoppingListUpdateAction::ChangeTextLineItemQuantity(action) => {
            action.text_line_item_id.as_ref().is_some_and(|id| {
                let item = list.text_line_items.iter().find(|item| item.id == *id);
                let quantity = item.map_or(0, |item| item.quantity);
                let change = MyShoppingListChangeTextLineItemQuantityAction::new(quantity);
                let text_line_item_id = Some(id.clone());
                *action == MyShoppingListChangeTextLineItemQuantityAction { text_line_item_id, ..change }
            })
        }
        MyShoppingListUpdateAction::RemoveTextLineItem(action) => {
            action.text_line_item_id.as_ref().is_some_and(|id| {
                let text_line_item_id = Some(id.clone());
                let all = MyShoppingListRemoveTextLineItemAction { text_line_item_id, ..Default::default() };
                *action == all && list.text_line_items.iter().all(|item| item.id != *id)
            })
        }
        // All others add to what is there, or write what the platform completes or computes.
        _ => false,
    }
}
