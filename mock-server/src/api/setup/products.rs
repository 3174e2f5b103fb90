//! Products, with both of their sides. <https://docs.commercetools.com/api/projects/products>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    Permission::{self, ManageProducts, ViewProducts, ViewPublishedProducts},
    PriceSelection, Product, ProductDraft, ProductUpdate, ProductUpdateAction as Action, Resource as _,
    Version,
};

use crate::{
    api::author::{expect_version, next_version},
    caller::Caller,
    refusal::Refusal,
    shop::{
        Shop, drafts,
        price::{Buyer, select},
        products::Product as Kept,
        shape::{PRODUCT, Shape},
        stored::{Stored, write},
        whole_product::whole,
    },
};

use super::{
    Desk,
    kind::{Kind, expect_room},
    read_body,
};

pub(super) struct Products;

impl Kind for Products {
    type Draft = ProductDraft;
    type Resource = Product;

    const PATH: &'static str = "/products";
    const VIEW: &'static [Permission] = &[ViewProducts];
    const QUERY: &'static [Permission] = &[ViewProducts, ViewPublishedProducts];
    const MANAGE: &'static [Permission] = &[ManageProducts];
    const SHAPE: &'static Shape = &PRODUCT;
    const TYPE_ID: Option<&'static str> = Some(Product::TYPE_ID);
    const SELECTS_PRICES: bool = true;
    const NOT_EMULATED: &'static [&'static str] = &["priceCustomerGroupAssignments", "priceRecurrencePolicy"];

    fn shows(product: &Product, caller: &Caller) -> bool {
        product.master_data.published || caller.scopes.allows(&ViewProducts, &caller.project, None)
    }

    fn all(shop: &Shop) -> Vec<Arc<Stored<Product>>> {
        shop.products.iter().map(whole).collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<Product>>> {
        shop.products.by_id(id).map(whole)
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<Product>>> {
        shop.products.by_key(key).map(whole)
    }

    fn version(product: &Product) -> Option<Version> {
        Some(product.version)
    }

    fn create(_desk: &Desk<'_>, shop: &mut Shop, draft: ProductDraft) -> Result<Bytes, Refusal> {
        expect_room(shop.products.iter().len(), Self::PATH)?;
        let made = drafts::product(shop, &draft)?;
        let json = whole(&made).json();
        shop.products.add(made);
        Ok(json)
    }

    /// All of the actions, or none of them.
    fn update(
        _desk: &Desk<'_>,
        shop: &mut Shop,
        id: &str,
        body: &[u8],
    ) -> Result<Arc<Stored<Product>>, Refusal> {
        let update: ProductUpdate = read_body(body)?;
        let not_found = || Refusal::resource_not_found(id);
        let before = &shop.products.by_id(id).ok_or_else(not_found)?.staged.resource;
        expect_version(id, update.version, before.version)?;
        let mut next = before.clone();
        for action in &update.actions {
            next.published = Some(match action {
                Action::Publish(_) => true,
                Action::Unpublish(_) => false,
                other => return Err(Refusal::not_emulated(&format!("the update action {}", other.name()))),
            });
        }
        if next != *before {
            next.version = next_version(before.version, update.actions.len());
            next.last_modified_at = shop.now();
            // Nothing else is ever staged, so both sides stay the same.
            let side = Arc::new(Stored::new(next));
            shop.products.replace(Kept { current: Arc::clone(&side), staged: side });
            shop.tell_lists_of(id);
        }
        shop.products.by_id(id).map(whole).ok_or_else(not_found)
    }

    /// On both sides, for each variant.
    fn priced(shop: &Shop, json: Bytes, selection: &PriceSelection) -> Bytes {
        let Some(buyer) = Buyer::of(selection, shop.now()) else { return json };
        let mut product: Product =
            serde_json::from_slice(&json).expect("what was written as JSON is read as JSON");
        let mode = product.price_mode.as_ref();
        for side in [&mut product.master_data.current, &mut product.master_data.staged] {
            for variant in std::iter::once(&mut side.master_variant).chain(&mut side.variants) {
                let selected = select(&shop.prices(mode, variant), &buyer).cloned();
                variant.price = selected;
            }
        }
        write(&product)
    }

    fn expect_removable(product: &Product) -> Result<(), Refusal> {
        if product.master_data.published {
            return Err(Refusal::invalid_operation(
                "A published product cannot be deleted: unpublish it first.",
            ));
        }
        Ok(())
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.products.remove(id);
        shop.selections.forget(id);
        shop.tell_lists_of(id);
        Ok(())
    }
}
