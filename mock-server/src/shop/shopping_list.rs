//! Shopping lists: what may be put on them.
//!
//! Absent on purpose: business units, which are refused, and prices, which a list does not have.
//!
//! <https://docs.commercetools.com/api/projects/shoppingLists>

pub(crate) mod items;

use ct_model::{
    Key, LocalizedString, Reference, ResourceTypeId, ShoppingList, ShoppingListLineItem,
    ShoppingListLineItemDraft, TextLineItem, TextLineItemDraft,
};

use crate::refusal::Refusal;

use super::{Shop, custom_fields::of_draft};

/// After how many days without a change a list may go, if nobody says otherwise: the default of projects.
pub(crate) const DEFAULT_DAYS: i64 = 360;
/// How many line items a list may have.
const MOST_LINE_ITEMS: usize = 250;
/// How many text line items a list may have.
const MOST_TEXT_LINE_ITEMS: usize = 100;

/// Adds pieces of a variant: to the line item of that variant, if there is one, or in a line item of their own.
///
/// A line item that names no variant is for the master, whichever that is; it is not merged with one that names it.
pub(crate) fn add_line_item(
    shop: &Shop,
    list: &mut ShoppingList,
    draft: ShoppingListLineItemDraft,
) -> Result<(), Refusal> {
    let custom = of_draft(shop, &ResourceTypeId::LineItem, draft.custom.as_ref())?;
    expect_key(draft.key.as_ref())?;
    let quantity = some_pieces(draft.quantity)?;
    let (product, variant) =
        shop.products.published_variant(draft.sku.as_deref(), draft.product_id.as_ref(), draft.variant_id)?;
    let variant_id = (draft.sku.is_some() || draft.variant_id.is_some()).then_some(variant.id);
    let same = |item: &&mut ShoppingListLineItem| {
        item.product_id == product.id && item.variant_id == variant_id && item.custom == custom
    };
    if let Some(item) = list.line_items.iter_mut().find(same) {
        let sum = item.quantity.checked_add(quantity);
        item.quantity = sum.ok_or_else(|| Refusal::invalid_field("quantity", quantity))?;
        return Ok(());
    }
    if list.line_items.len() >= MOST_LINE_ITEMS {
        let why = format!("A shopping list has {MOST_LINE_ITEMS} line items at most.");
        return Err(Refusal::invalid_operation(why));
    }
    expect_free_key(list, draft.key.as_ref())?;
    list.line_items.push(ShoppingListLineItem {
        key: draft.key,
        variant_id,
        custom,
        ..ShoppingListLineItem::new(
            draft.added_at.unwrap_or_else(|| shop.now()),
            shop.new_id(),
            product.name.clone(),
            product.id.clone(),
            Reference::new(product.product_type.id.clone()),
            true,
            quantity,
        )
    });
    Ok(())
}

/// Adds a line item in words.
pub(crate) fn add_text_line_item(
    shop: &Shop,
    list: &mut ShoppingList,
    draft: TextLineItemDraft,
) -> Result<(), Refusal> {
    let custom = of_draft(shop, &ResourceTypeId::ShoppingListTextLineItem, draft.custom.as_ref())?;
    expect_key(draft.key.as_ref())?;
    expect_name(&draft.name)?;
    let quantity = some_pieces(draft.quantity)?;
    if list.text_line_items.len() >= MOST_TEXT_LINE_ITEMS {
        let why = format!("A shopping list has {MOST_TEXT_LINE_ITEMS} text line items at most.");
        return Err(Refusal::invalid_operation(why));
    }
    expect_free_key(list, draft.key.as_ref())?;
    let added_at = draft.added_at.unwrap_or_else(|| shop.now());
    list.text_line_items.push(TextLineItem {
        key: draft.key,
        description: draft.description,
        custom,
        ..TextLineItem::new(added_at, shop.new_id(), draft.name, quantity)
    });
    Ok(())
}

/// A name in one language at least.
pub(crate) fn expect_name(name: &LocalizedString) -> Result<(), Refusal> {
    if name.is_empty() { Err(Refusal::required_field("name")) } else { Ok(()) }
}

fn some_pieces(quantity: Option<i64>) -> Result<i64, Refusal> {
    match quantity.unwrap_or(1) {
        quantity if quantity < 1 => Err(Refusal::invalid_field("quantity", quantity)),
        quantity => Ok(quantity),
    }
}

fn expect_key(key: Option<&Key>) -> Result<(), Refusal> {
    match key {
        Some(key) if !key.is_valid() => Err(Refusal::invalid_field("key", key.as_str())),
        Some(_) | None => Ok(()),
    }
}

/// A key that no item of the list has, of either kind.
fn expect_free_key(list: &ShoppingList, key: Option<&Key>) -> Result<(), Refusal> {
    let line_items = list.line_items.iter().map(|item| &item.key);
    let mut keys = line_items.chain(list.text_line_items.iter().map(|item| &item.key));
    match key {
        Some(key) if keys.any(|other| other.as_ref() == Some(key)) => {
            Err(Refusal::duplicate("key", key.as_str()))
        }
        Some(_) | None => Ok(()),
    }
}
