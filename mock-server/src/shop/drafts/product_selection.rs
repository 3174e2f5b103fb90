//! Product selections. <https://docs.commercetools.com/api/projects/product-selections>

use ct_model::{
    AssignedProductReference, CustomFieldsDraft, Key, LocalizedString, Product, ProductSelection,
    ProductSelectionDraft, ProductSelectionMode, ProductSelectionTypeEnum, ProductVariantExclusion,
    ProductVariantSelection, Reference, ResourceIdentifier, ResourceTypeId, Version,
};
use serde::Deserialize;

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::of_draft,
        fault::{Fault, each},
    },
};

use super::not_found;

/// A product selection as a seed gives it: the platform's draft, and the products that its update actions add or
/// exclude.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SelectionDraft {
    key: Option<Key>,
    name: LocalizedString,
    mode: Option<ProductSelectionMode>,
    custom: Option<CustomFieldsDraft>,
    #[serde(default)]
    products: Vec<AssignedProductDraft>,
}

/// A product of a selection, and which of its variants.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AssignedProductDraft {
    /// Which product.
    pub(crate) product: ResourceIdentifier<Product>,
    /// The variants that are in a selection of the mode `Individual`; all if absent.
    pub(crate) variant_selection: Option<ProductVariantSelection>,
    /// The variants that are in a selection of the mode `IndividualExclusion`; all if absent.
    pub(crate) variant_exclusion: Option<ProductVariantExclusion>,
}

/// A selection of a seed, and the products in it.
pub(crate) fn selection_of_seed(
    shop: &Shop,
    draft: &SelectionDraft,
) -> Result<(ProductSelection, Vec<AssignedProductReference>), Fault> {
    let selection = ProductSelectionDraft {
        key: draft.key.clone(),
        mode: draft.mode.clone(),
        custom: draft.custom.clone(),
        ..ProductSelectionDraft::new(draft.name.clone())
    };
    let selection = product_selection(shop, &selection)?;
    let products =
        each("products", Some(&draft.products), |draft| product_of_selection(shop, &selection.mode, draft))?;
    for (at, product) in products.iter().enumerate() {
        if products[..at].iter().any(|other| other.product.id == product.product.id) {
            let refusal = Refusal::duplicate("product", product.product.id.as_str());
            return Err(Fault::at(format!("products[{at}].product"), refusal));
        }
    }
    Ok((selection, products))
}

/// A selection without products.
pub(crate) fn product_selection(
    shop: &Shop,
    draft: &ProductSelectionDraft,
) -> Result<ProductSelection, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.selections.all.by_key(key).is_some())?;
    let custom = of_draft(shop, &ResourceTypeId::ProductSelection, draft.custom.as_ref())?;
    let of_type = match &draft.r#type {
        Some(ProductSelectionTypeEnum::IndividualExclusion) => ProductSelectionMode::IndividualExclusion,
        Some(ProductSelectionTypeEnum::Individual) | None => ProductSelectionMode::Individual,
        Some(unknown) => {
            return Err(Fault::at("type", Refusal::invalid_field("type", unknown.as_str())));
        }
    };
    let mode = draft.mode.clone().unwrap_or(of_type);
    if let ProductSelectionMode::Other(unknown) = &mode {
        return Err(Fault::at("mode", Refusal::invalid_field("mode", &**unknown)));
    }
    let (id, now) = (shop.new_id(), shop.now());
    Ok(ProductSelection {
        key: draft.key.clone(),
        custom,
        ..ProductSelection::new(id, Version(1), now, now, draft.name.clone(), 0, mode)
    })
}

/// A product as it is in a selection of this mode.
pub(crate) fn product_of_selection(
    shop: &Shop,
    mode: &ProductSelectionMode,
    draft: &AssignedProductDraft,
) -> Result<AssignedProductReference, Fault> {
    let found = match &draft.product {
        ResourceIdentifier::Id(id) => shop.products.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.products.by_key(key.as_str()),
    };
    let product = found.ok_or_else(|| Fault::at("product", not_found(&draft.product)))?;
    let excludes = *mode == ProductSelectionMode::IndividualExclusion;
    let (wrong, field) = if excludes {
        (draft.variant_selection.is_some(), "variantSelection")
    } else {
        (draft.variant_exclusion.is_some(), "variantExclusion")
    };
    if wrong {
        let why = format!("A product selection with the mode '{mode}' has no field '{field}'.");
        return Err(Fault::at(field, Refusal::invalid_operation(why)));
    }
    if let Some(ProductVariantSelection::Other(unknown)) = &draft.variant_selection {
        let refusal = Refusal::invalid_field("type", unknown.name());
        return Err(Fault::at("variantSelection.type", refusal));
    }
    let product = Reference::new(product.staged.resource.id.as_str());
    Ok(AssignedProductReference {
        variant_selection: draft.variant_selection.clone(),
        variant_exclusion: draft.variant_exclusion.clone(),
        ..AssignedProductReference::new(product)
    })
}
