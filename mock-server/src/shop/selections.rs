//! Product selections, and which products are in each.
//! <https://docs.commercetools.com/api/projects/product-selections>

use std::collections::HashMap;

use ct_model::{AssignedProductReference, ProductSelection, ProductSelectionMode, ProductVariantSelection};

use super::collection::Collection;

/// The product selections.
#[derive(Debug, Default)]
pub(crate) struct Selections {
    pub(crate) all: Collection<ProductSelection>,
    products: HashMap<Box<str>, Assigned>,
}

/// The products of one selection, in the order in which they were assigned.
#[derive(Debug, Default)]
struct Assigned {
    products: Vec<AssignedProductReference>,
    by_product: HashMap<Box<str>, usize>,
}

impl Selections {
    /// Adds a selection with its products. Whoever calls has seen to it that its key is free, and that no product is in
    /// it twice.
    pub(crate) fn add(&mut self, selection: ProductSelection, products: Vec<AssignedProductReference>) {
        let by_product =
            products.iter().enumerate().map(|(at, assigned)| (assigned.product.id.as_str().into(), at));
        let assigned = Assigned { by_product: by_product.collect(), products };
        self.products.insert(selection.id.as_str().into(), assigned);
        self.all.put(selection);
    }

    /// The products of the selection with this id.
    pub(crate) fn products(&self, selection: &str) -> &[AssignedProductReference] {
        self.products.get(selection).map_or(&[], |assigned| &assigned.products)
    }

    /// How the product is in the selection with this id, if it is.
    pub(super) fn assigned(&self, selection: &str, product: &str) -> Option<&AssignedProductReference> {
        let assigned = self.products.get(selection)?;
        assigned.products.get(*assigned.by_product.get(product)?)
    }
}

/// Whether what is in the selection is what a store does not have.
pub(super) fn excludes(selection: &ProductSelection) -> bool {
    selection.mode == ProductSelectionMode::IndividualExclusion
}

/// Whether the variant with this SKU is among those that the assignment is about. A variant without a SKU is, unless
/// the assignment names those that are.
pub(super) fn is_about(assigned: &AssignedProductReference, sku: Option<&str>) -> bool {
    let named = |skus: &[String]| sku.is_some_and(|sku| skus.iter().any(|other| other == sku));
    if let Some(exclusion) = &assigned.variant_exclusion {
        return named(&exclusion.skus);
    }
    match &assigned.variant_selection {
        None => true,
        Some(ProductVariantSelection::IncludeOnly(only)) => named(&only.skus),
        Some(ProductVariantSelection::Inclusion(only)) => named(&only.skus),
        Some(ProductVariantSelection::IncludeAllExcept(except)) => !named(&except.skus),
        Some(ProductVariantSelection::Exclusion(except)) => !named(&except.skus),
        // Other kinds are refused where selections are made.
        Some(_) => false,
    }
}
