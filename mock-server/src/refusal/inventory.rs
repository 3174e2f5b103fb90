//! What is not there, and what a cart does not hold. Where it is not said otherwise, the texts are
//! the platform's.

use ct_model::LineItem;
use http::StatusCode;

use super::Refusal;

impl Refusal {
    /// 400: line items are ordered of which there are not enough.
    pub(crate) fn out_of_stock(items: &[&LineItem]) -> Self {
        let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
        let skus: Vec<&str> = items.iter().filter_map(|item| item.variant.sku.as_deref()).collect();
        let message = format!(
            "Some line items are out of stock at the time of placing the order: {}.",
            skus.join(", ")
        );
        Self::new(StatusCode::BAD_REQUEST, "OutOfStock", message).with("lineItems", ids).with("skus", skus)
    }

    /// 400: a new cart reserves, and nothing of what was to go into it can be had. The text is inferred.
    pub(crate) fn nothing_reserved() -> Self {
        Self::invalid_operation("None of the line items can be reserved.")
    }

    /// 400: a cart is to reserve, in a project that does not say for how long. The text is inferred.
    pub(crate) fn no_reservation_expiration() -> Self {
        Self::invalid_operation(
            "The inventory mode 'ReserveOnCart' needs the project's 'reservationExpirationInMinutes'.",
        )
    }

    /// 400: a line item has fewer pieces than a cart holds of its SKU.
    pub(crate) fn quantity_below_limit(item: &str, quantity: i64, least: i32) -> Self {
        let message = format!("Quantity '{quantity}' less than minimum '{least}'.");
        Self::new(StatusCode::BAD_REQUEST, "LineItemQuantityBelowLimit", message)
            .with("quantity", quantity)
            .with("minCartQuantity", least)
            .with("lineItem", item)
    }

    /// 400: a line item has more pieces than a cart holds of its SKU.
    pub(crate) fn quantity_above_limit(item: &str, quantity: i64, most: i32) -> Self {
        let message = format!("Quantity '{quantity}' greater than maximum '{most}'.");
        Self::new(StatusCode::BAD_REQUEST, "LineItemQuantityAboveLimit", message)
            .with("quantity", quantity)
            .with("maxCartQuantity", most)
            .with("lineItem", item)
    }
}
