//! Product selections, and which products are in each.
//! <https://docs.commercetools.com/api/projects/product-selections>

use std::{collections::HashMap, sync::Arc};

use ct_model::{AssignedProductReference, ProductSelection, ProductSelectionMode, ProductVariantSelection};

use super::{collection::Collection, stored::Stored};

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
    /// Adds a selection with its products, or puts it in the place of the one with its id. Whoever calls has seen to it
    /// that its key is free, and that no product is in it twice.
    pub(crate) fn put(
        &mut self,
        mut selection: ProductSelection,
        products: Vec<AssignedProductReference>,
    ) -> Arc<Stored<ProductSelection>> {
        selection.product_count = i32::try_from(products.len()).unwrap_or(i32::MAX);
        let by_product =
            products.iter().enumerate().map(|(at, assigned)| (assigned.product.id.as_str().into(), at));
        let assigned = Assigned { by_product: by_product.collect(), products };
        self.products.insert(selection.id.as_str().into(), assigned);
        self.all.put(selection).1
    }

    /// Takes a selection out, with what is known of its products.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Arc<Stored<ProductSelection>>> {
        self.products.remove(id);
        Some(self.all.remove(id)?.1)
    }

    /// Takes a product out of all selections.
    pub(crate) fn forget(&mut self, product: &str) {
        let holding = self.products.iter().filter(|(_, assigned)| assigned.by_product.contains_key(product));
        let holding: Vec<Box<str>> = holding.map(|(id, _)| id.clone()).collect();
        for id in holding {
            let Some(selection) = self.all.by_id(&id).map(|stored| stored.resource.clone()) else { continue };
            let products = self.products(&id).iter().filter(|other| other.product.id.as_str() != product);
            let products = products.cloned().collect();
            self.put(selection, products);
        }
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
