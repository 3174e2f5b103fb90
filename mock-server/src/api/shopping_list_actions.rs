//! What an update of one's own shopping list does.
//! <https://docs.commercetools.com/api/projects/me-shoppingLists#update-actions>

use ct_model::{
    MyShoppingListUpdateAction as Action, ResourceTypeId, ShoppingList, ShoppingListLineItemDraft,
    TextLineItemDraft,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        cart::expect_days,
        custom_fields::{of_action, set_field},
        shopping_list::{DEFAULT_DAYS, add_line_item, add_text_line_item, expect_name, items},
    },
};

/// Does one action.
pub(super) fn apply(shop: &Shop, list: &mut ShoppingList, action: Action) -> Result<(), Refusal> {
    match action {
        Action::ChangeName(action) => {
            expect_name(&action.name)?;
            list.name = action.name;
        }
        Action::SetDescription(action) => list.description = action.description,
        Action::SetDeleteDaysAfterLastModification(action) => {
            let days = action.delete_days_after_last_modification.map(expect_days).transpose()?;
            list.delete_days_after_last_modification = Some(days.map_or(DEFAULT_DAYS, i64::from));
        }

        Action::AddLineItem(action) => {
            let draft = ShoppingListLineItemDraft {
                key: action.key,
                product_id: action.product_id,
                variant_id: action.variant_id,
                sku: action.sku,
                added_at: action.added_at,
                custom: action.custom,
                quantity: action.quantity,
                other: action.other,
            };
            add_line_item(shop, list, draft)?;
        }
        Action::ChangeLineItemQuantity(action) => {
            let (id, key) = (action.line_item_id.as_ref(), action.line_item_key.as_ref());
            let at = items::find(&list.line_items, id, key)?;
            items::change_quantity(&mut list.line_items, at, action.quantity)?;
        }
        Action::RemoveLineItem(action) => {
            let (id, key) = (action.line_item_id.as_ref(), action.line_item_key.as_ref());
            let at = items::find(&list.line_items, id, key)?;
            items::remove(&mut list.line_items, at, action.quantity)?;
        }
        Action::ChangeLineItemsOrder(action) => {
            items::reorder(&mut list.line_items, &action.line_item_order)?;
        }

        Action::AddTextLineItem(action) => {
            let draft = TextLineItemDraft {
                key: action.key,
                added_at: action.added_at,
                custom: action.custom,
                description: action.description,
                name: action.name,
                quantity: action.quantity,
                other: action.other,
            };
            add_text_line_item(shop, list, draft)?;
        }
        Action::ChangeTextLineItemName(action) => {
            expect_name(&action.name)?;
            let (id, key) = (action.text_line_item_id.as_ref(), action.text_line_item_key.as_ref());
            let at = items::find(&list.text_line_items, id, key)?;
            list.text_line_items[at].name = action.name;
        }
        Action::SetTextLineItemDescription(action) => {
            let (id, key) = (action.text_line_item_id.as_ref(), action.text_line_item_key.as_ref());
            let at = items::find(&list.text_line_items, id, key)?;
            list.text_line_items[at].description = action.description;
        }
        Action::ChangeTextLineItemQuantity(action) => {
            let (id, key) = (action.text_line_item_id.as_ref(), action.text_line_item_key.as_ref());
            let at = items::find(&list.text_line_items, id, key)?;
            items::change_quantity(&mut list.text_line_items, at, action.quantity)?;
        }
        Action::RemoveTextLineItem(action) => {
            let (id, key) = (action.text_line_item_id.as_ref(), action.text_line_item_key.as_ref());
            let at = items::find(&list.text_line_items, id, key)?;
            items::remove(&mut list.text_line_items, at, action.quantity)?;
        }
        Action::ChangeTextLineItemsOrder(action) => {
            items::reorder(&mut list.text_line_items, &action.text_line_item_order)?;
        }

        Action::SetCustomType(action) => {
            let fields = action.fields.as_ref();
            list.custom = of_action(shop, &ResourceTypeId::ShoppingList, action.r#type.as_ref(), fields)?;
        }
        Action::SetCustomField(action) => {
            set_field(shop, &mut list.custom, &action.name, action.value.as_ref())?;
        }
        Action::SetLineItemCustomType(action) => {
            let at = items::find(&list.line_items, Some(&action.line_item_id), None)?;
            let fields = action.fields.as_ref();
            list.line_items[at].custom =
                of_action(shop, &ResourceTypeId::LineItem, action.r#type.as_ref(), fields)?;
        }
        Action::SetLineItemCustomField(action) => {
            let (id, key) = (action.line_item_id.as_ref(), action.line_item_key.as_ref());
            let at = items::find(&list.line_items, id, key)?;
            set_field(shop, &mut list.line_items[at].custom, &action.name, action.value.as_ref())?;
        }
        Action::SetTextLineItemCustomType(action) => {
            let (id, key) = (action.text_line_item_id.as_ref(), action.text_line_item_key.as_ref());
            let at = items::find(&list.text_line_items, id, key)?;
            let of = ResourceTypeId::ShoppingListTextLineItem;
            let custom = of_action(shop, &of, action.r#type.as_ref(), action.fields.as_ref())?;
            list.text_line_items[at].custom = custom;
        }
        Action::SetTextLineItemCustomField(action) => {
            let (id, key) = (action.text_line_item_id.as_ref(), action.text_line_item_key.as_ref());
            let at = items::find(&list.text_line_items, id, key)?;
            set_field(shop, &mut list.text_line_items[at].custom, &action.name, action.value.as_ref())?;
        }

        Action::Other(action) => return Err(Refusal::unknown_action(action.name())),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => return Err(Refusal::unknown_action(action.name())),
    }
    Ok(())
}
