//! What line items and text line items have in common: they are found by id or by key, counted and put in order.

use ct_model::{Id, Key, ShoppingListLineItem, TextLineItem};

use crate::refusal::Refusal;

/// An item of a shopping list.
pub(crate) trait Item: Sized {
    /// What it is called.
    const NAME: &'static str;
    /// The field of an action that names it by id.
    const ID: &'static str;
    /// The field of an action that names it by key.
    const KEY: &'static str;

    /// Its id.
    fn id(&self) -> &Id<Self>;

    /// Its key, if it has one.
    fn key(&self) -> Option<&Key>;

    /// How many pieces there are.
    fn quantity(&mut self) -> &mut i64;
}

/// Where the item stands that an action names: by id, or by key.
pub(crate) fn find<I: Item>(items: &[I], id: Option<&Id<I>>, key: Option<&Key>) -> Result<usize, Refusal> {
    let (found, field, value) = match (id, key) {
        (Some(id), _) => (items.iter().position(|item| item.id() == id), I::ID, id.as_str()),
        (None, Some(key)) => (items.iter().position(|item| item.key() == Some(key)), I::KEY, key.as_str()),
        (None, None) => return Err(Refusal::required_field(I::ID)),
    };
    let why = || format!("The shopping list has no {} with the {field} '{value}'.", I::NAME);
    found.ok_or_else(|| Refusal::invalid_operation(why()))
}

/// Sets how many pieces there are; none: the item goes.
pub(crate) fn change_quantity<I: Item>(items: &mut Vec<I>, at: usize, quantity: i64) -> Result<(), Refusal> {
    match quantity {
        ..0 => return Err(Refusal::invalid_field("quantity", quantity)),
        0 => drop(items.remove(at)),
        1.. => *items[at].quantity() = quantity,
    }
    Ok(())
}

/// Takes some of the pieces away, or the item with all of them.
pub(crate) fn remove<I: Item>(items: &mut Vec<I>, at: usize, quantity: Option<i64>) -> Result<(), Refusal> {
    let pieces = items[at].quantity();
    match quantity {
        Some(quantity) if quantity < 1 => return Err(Refusal::invalid_field("quantity", quantity)),
        Some(quantity) if quantity < *pieces => *pieces -= quantity,
        Some(_) | None => drop(items.remove(at)),
    }
    Ok(())
}

/// Puts the items in another order, which names each of them once.
pub(crate) fn reorder<I: Item>(items: &mut Vec<I>, order: &[Id<I>]) -> Result<(), Refusal> {
    let why = || {
        let name = I::NAME;
        Refusal::invalid_operation(format!("The order must name each {name} of the shopping list once."))
    };
    if order.len() != items.len() {
        return Err(why());
    }
    // Among as many places there is a second one of the same, or all are there.
    let mut places = Vec::with_capacity(order.len());
    for id in order {
        let place = find(items, Some(id), None)?;
        if places.contains(&place) {
            return Err(why());
        }
        places.push(place);
    }
    let mut held: Vec<Option<I>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| held[place].take()));
    Ok(())
}

impl Item for ShoppingListLineItem {
    const NAME: &'static str = "line item";
    const ID: &'static str = "lineItemId";
    const KEY: &'static str = "lineItemKey";

    fn id(&self) -> &Id<Self> {
        &self.id
    }

    fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    fn quantity(&mut self) -> &mut i64 {
        &mut self.quantity
    }
}

impl Item for TextLineItem {
    const NAME: &'static str = "text line item";
    const ID: &'static str = "textLineItemId";
    const KEY: &'static str = "textLineItemKey";

    fn id(&self) -> &Id<Self> {
        &self.id
    }

    fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    fn quantity(&mut self) -> &mut i64 {
        &mut self.quantity
    }
}
