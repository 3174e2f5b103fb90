//! The line item actions of a cart, put together in one line.

use crate::{
    Id, LineItem, MyCartAddLineItemAction, MyCartChangeLineItemQuantityAction, MyCartRemoveLineItemAction,
    Product,
};

impl MyCartAddLineItemAction {
    /// One of this variant of this product.
    pub fn variant(product: &Id<Product>, variant_id: i64) -> Self {
        Self { product_id: Some(product.clone()), variant_id: Some(variant_id), ..Self::default() }
    }

    /// One of the variant with this SKU.
    pub fn sku(sku: impl Into<String>) -> Self {
        Self { sku: Some(sku.into()), ..Self::default() }
    }

    /// As many of it.
    #[must_use]
    pub fn quantity(self, quantity: i64) -> Self {
        Self { quantity: Some(quantity), ..self }
    }
}

impl MyCartChangeLineItemQuantityAction {
    /// As many of this line item; 0 removes it.
    pub fn of(line_item: &Id<LineItem>, quantity: i64) -> Self {
        Self { line_item_id: Some(line_item.clone()), ..Self::new(quantity) }
    }
}

impl MyCartRemoveLineItemAction {
    /// All of this line item.
    pub fn all(line_item: &Id<LineItem>) -> Self {
        Self { line_item_id: Some(line_item.clone()), ..Self::default() }
    }

    /// Only as many.
    #[must_use]
    pub fn quantity(self, quantity: i64) -> Self {
        Self { quantity: Some(quantity), ..self }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{json, to_value};

    use super::*;
    use crate::MyCartUpdateAction;

    #[test]
    fn one_line_makes_the_platform_s_action() {
        let (product, line_item) = (Id::new("p"), Id::new("l"));
        let actions: [(MyCartUpdateAction, _); 4] = [
            (
                MyCartAddLineItemAction::variant(&product, 2).quantity(3).into(),
                json!({ "action": "addLineItem", "productId": "p", "variantId": 2, "quantity": 3 }),
            ),
            (MyCartAddLineItemAction::sku("s").into(), json!({ "action": "addLineItem", "sku": "s" })),
            (
                MyCartChangeLineItemQuantityAction::of(&line_item, 0).into(),
                json!({ "action": "changeLineItemQuantity", "lineItemId": "l", "quantity": 0 }),
            ),
            (
                MyCartRemoveLineItemAction::all(&line_item).quantity(1).into(),
                json!({ "action": "removeLineItem", "lineItemId": "l", "quantity": 1 }),
            ),
        ];
        for (action, expected) in actions {
            assert_eq!(to_value(action).unwrap(), expected);
        }
    }
}
