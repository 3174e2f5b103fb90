//! Product selections, and the update actions that say what is in them.
//! <https://docs.commercetools.com/api/projects/product-selections>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    AssignedProductReference,
    Permission::{self, ManageProductSelections, ViewProductSelections},
    Product, ProductSelection, ProductSelectionDraft, ProductSelectionMode, ProductSelectionUpdate,
    ProductSelectionUpdateAction as Action, Resource as _, ResourceIdentifier, Version,
};

use crate::{
    api::author::expect_version,
    refusal::Refusal,
    shop::{
        Shop,
        drafts::{self, AssignedProductDraft},
        shape::{PRODUCT_SELECTION, Shape},
        stored::Stored,
    },
};

use super::{
    Desk,
    kind::{Kind, Record as _, expect_room},
    read_body,
};

pub(super) struct ProductSelections;

impl Kind for ProductSelections {
    type Draft = ProductSelectionDraft;
    type Resource = ProductSelection;

    const PATH: &'static str = "/product-selections";
    const VIEW: &'static [Permission] = &[ViewProductSelections];
    const MANAGE: &'static [Permission] = &[ManageProductSelections];
    const SHAPE: &'static Shape = &PRODUCT_SELECTION;
    const TYPE_ID: Option<&'static str> = Some(ProductSelection::TYPE_ID);

    fn all(shop: &Shop) -> Vec<Arc<Stored<ProductSelection>>> {
        shop.selections.all.iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<ProductSelection>>> {
        shop.selections.all.by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<ProductSelection>>> {
        shop.selections.all.by_key(key).cloned()
    }

    fn version(selection: &ProductSelection) -> Option<Version> {
        Some(selection.version)
    }

    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: ProductSelectionDraft) -> Result<Bytes, Refusal> {
        expect_room(shop.selections.all.len(), Self::PATH)?;
        let mut made = drafts::product_selection(shop, &draft)?;
        made.sign(desk.caller);
        Ok(shop.selections.put(made, Vec::new()).json())
    }

    /// All of the actions, or none of them.
    fn update(
        desk: &Desk<'_>,
        shop: &mut Shop,
        id: &str,
        body: &[u8],
    ) -> Result<Arc<Stored<ProductSelection>>, Refusal> {
        let update: ProductSelectionUpdate = read_body(body)?;
        let before = shop.selections.all.by_id(id).ok_or_else(|| Refusal::resource_not_found(id))?;
        expect_version(id, update.version, before.resource.version)?;
        let held = shop.selections.products(id);
        let mut products = held.to_vec();
        for action in &update.actions {
            apply(shop, &before.resource.mode, &mut products, action)?;
        }
        if products == held {
            return Ok(Arc::clone(before));
        }
        let mut next = before.resource.clone();
        next.touch(desk.caller, shop.now(), update.actions.len());
        Ok(shop.selections.put(next, products))
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.selections.remove(id).map(|_| ()).ok_or_else(|| Refusal::resource_not_found(id))
    }
}

/// Does to the products of a selection of this mode what the action says.
fn apply(
    shop: &Shop,
    mode: &ProductSelectionMode,
    products: &mut Vec<AssignedProductReference>,
    action: &Action,
) -> Result<(), Refusal> {
    let individual = ProductSelectionMode::Individual;
    let exclusion = ProductSelectionMode::IndividualExclusion;
    let with = |product: &ResourceIdentifier<Product>| AssignedProductDraft {
        product: product.clone(),
        variant_selection: None,
        variant_exclusion: None,
    };
    match action {
        Action::AddProduct(action) => {
            expect_mode(mode, &individual, "addProduct")?;
            let variant_selection = action.variant_selection.clone();
            let draft = AssignedProductDraft { variant_selection, ..with(&action.product) };
            add(products, drafts::product_of_selection(shop, mode, &draft)?)
        }
        Action::ExcludeProduct(action) => {
            expect_mode(mode, &exclusion, "excludeProduct")?;
            let variant_exclusion = action.variant_exclusion.clone();
            let draft = AssignedProductDraft { variant_exclusion, ..with(&action.product) };
            add(products, drafts::product_of_selection(shop, mode, &draft)?)
        }
        Action::RemoveProduct(action) => {
            let removed = drafts::product_of_selection(shop, mode, &with(&action.product))?;
            products.retain(|other| other.product.id != removed.product.id);
            Ok(())
        }
        Action::SetVariantSelection(action) => {
            expect_mode(mode, &individual, "setVariantSelection")?;
            let variant_selection = action.variant_selection.clone();
            let draft = AssignedProductDraft { variant_selection, ..with(&action.product) };
            change(products, mode, drafts::product_of_selection(shop, mode, &draft)?)
        }
        Action::SetVariantExclusion(action) => {
            expect_mode(mode, &exclusion, "setVariantExclusion")?;
            let variant_exclusion = action.variant_exclusion.clone();
            let draft = AssignedProductDraft { variant_exclusion, ..with(&action.product) };
            change(products, mode, drafts::product_of_selection(shop, mode, &draft)?)
        }
        other => Err(Refusal::not_emulated(&format!("the update action {}", other.name()))),
    }
}

/// 400: the action is for selections of another mode. The text is inferred.
fn expect_mode(
    mode: &ProductSelectionMode,
    expected: &ProductSelectionMode,
    action: &str,
) -> Result<(), Refusal> {
    if mode == expected {
        return Ok(());
    }
    let why =
        format!("The update action '{action}' is for product selections with the mode '{expected}' only.");
    Err(Refusal::invalid_operation(why))
}

/// Adds a product, which is not in the selection with other variants.
fn add(products: &mut Vec<AssignedProductReference>, added: AssignedProductReference) -> Result<(), Refusal> {
    match products.iter().find(|other| other.product.id == added.product.id) {
        None => products.push(added),
        Some(held) if *held == added => {}
        Some(held) => return Err(Refusal::product_present_with_different_variant_selection(held)),
    }
    Ok(())
}

/// Says which variants of a product are meant, which is in the selection.
fn change(
    products: &mut [AssignedProductReference],
    mode: &ProductSelectionMode,
    changed: AssignedProductReference,
) -> Result<(), Refusal> {
    match products.iter_mut().find(|other| other.product.id == changed.product.id) {
        Some(held) => *held = changed,
        None => {
            let excludes = *mode == ProductSelectionMode::IndividualExclusion;
            return Err(Refusal::product_assignment_missing(&changed.product, excludes));
        }
    }
    Ok(())
}
