//! What product selections refuse. The texts are the platform's.

use ct_model::{
    AssignedProductReference, Product, ProductVariantSelection, ProductVariantSelectionExclusion,
    ProductVariantSelectionIncludeAllExcept, Reference,
};
use http::StatusCode;
use serde_json::json;

use super::Refusal;

impl Refusal {
    /// 400: the product is in the selection already, with other variants.
    pub(crate) fn product_present_with_different_variant_selection(held: &AssignedProductReference) -> Self {
        let existing = match (&held.variant_selection, &held.variant_exclusion) {
            (Some(selection), _) => selection.clone(),
            (None, Some(exclusion)) => ProductVariantSelectionExclusion::new(exclusion.skus.clone()).into(),
            // All variants are meant: there is no other way to say so.
            (None, None) => {
                ProductVariantSelection::from(ProductVariantSelectionIncludeAllExcept::new(Vec::new()))
            }
        };
        let existing = json!(existing);
        let message = format!("Product is already present with the following different {existing}.");
        Self::new(StatusCode::BAD_REQUEST, "ProductPresentWithDifferentVariantSelection", message)
            .with("product", json!(held.product))
            .with("existingVariantSelection", existing)
    }

    /// 400: which variants are meant is said of a product that is not in the selection.
    pub(crate) fn product_assignment_missing(product: &Reference<Product>, excludes: bool) -> Self {
        let message = if excludes {
            "A Variant Exclusion can only be set for a Product that has previously been added to the Product \
             Selection of type Individual Exclusion."
        } else {
            "A Product Variant Selection can only be set for a Product that has previously been added to the \
             Product Selection."
        };
        Self::new(StatusCode::BAD_REQUEST, "ProductAssignmentMissing", message)
            .with("product", json!(product))
    }
}
