//! Why a cart cannot be ordered. Where it is not said otherwise, the texts are inferred.

use ct_model::CartState;
use http::StatusCode;

use super::Refusal;

impl Refusal {
    /// 400: it is ordered already, or went into another cart.
    pub(crate) fn cart_not_orderable(state: &CartState) -> Self {
        Self::invalid_operation(format!("The cart is in the state '{state}' and cannot be ordered."))
    }

    /// 400: there is nothing in it.
    pub(crate) fn cart_is_empty() -> Self {
        Self::invalid_operation("The cart has no line items.")
    }

    /// 400: nobody said where to send it.
    pub(crate) fn no_shipping_address() -> Self {
        Self::invalid_operation("The cart does not have a shipping address set.")
    }

    /// 400: in the tax mode `External`, a line item has no tax rate.
    pub(crate) fn no_external_tax_rate() -> Self {
        Self::invalid_operation("A line item of the cart has no external tax rate.")
    }

    /// 400: a line item is not sent as many times as there are pieces. The text is the platform's.
    pub(crate) fn invalid_item_shipping_details(item: &str, quantity: i64, sum: i64) -> Self {
        let message = format!(
            "Inconsistent shipping details for LineItem with ID {item}. LineItem quantity is {quantity} and \
             shippingTargets quantity sum is {sum}."
        );
        Self::new(StatusCode::BAD_REQUEST, "InvalidItemShippingDetails", message)
            .with("subject", "LineItem")
            .with("itemId", item)
    }

    /// 400: line items cost something else by now, or shipping does. The text is the platform's.
    pub(crate) fn price_changed(items: &[&str], shipping: bool) -> Self {
        let message = format!(
            "The price or tax of some line items changed at the time of placing the order: {}.",
            items.join(", ")
        );
        Self::new(StatusCode::BAD_REQUEST, "PriceChanged", message)
            .with("lineItems", items.to_vec())
            .with("shipping", shipping)
    }

    /// 400: the shipping method is not for carts like this one any more. The text is the platform's.
    pub(crate) fn shipping_method_does_not_match_cart() -> Self {
        let message = "The predicate does not match the cart.";
        Self::new(StatusCode::BAD_REQUEST, "ShippingMethodDoesNotMatchCart", message)
    }
}
