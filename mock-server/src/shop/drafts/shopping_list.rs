//! Shopping lists. <https://docs.commercetools.com/api/projects/shoppingLists>

use ct_model::{
    Customer, KeyReference, Reference, ResourceIdentifier, ResourceTypeId, ShoppingList, ShoppingListDraft,
    Store, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        cart::expect_days,
        custom_fields::of_draft,
        fault::{Fault, Within},
        shopping_list::{DEFAULT_DAYS, add_line_item, add_text_line_item, expect_name},
    },
};

use super::{named_store, not_found};

pub(crate) fn shopping_list(shop: &Shop, draft: &ShoppingListDraft) -> Result<ShoppingList, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.shopping_lists.by_key(key).is_some())?;
    if let Some(slug) = &draft.slug {
        super::slug(slug)?;
        if let Some((locale, slug)) = shop.shopping_lists.taken_slug(slug) {
            let field = format!("slug.{locale}");
            return Err(Fault::at(field.clone(), Refusal::duplicate(&field, slug)));
        }
    }
    expect_name(&draft.name).map_err(|refusal| Fault::at("name", refusal))?;
    let custom = of_draft(shop, &ResourceTypeId::ShoppingList, draft.custom.as_ref())?;
    if draft.business_unit.is_some() {
        return Err(Fault::at("businessUnit", Refusal::not_emulated("business units")));
    }
    let days = draft.delete_days_after_last_modification.map(expect_days).transpose();
    let days = days.map_err(|refusal| Fault::at("deleteDaysAfterLastModification", refusal))?;
    let mut list = ShoppingList {
        key: draft.key.clone(),
        customer: draft.customer.as_ref().map(|named| customer(shop, named)).transpose()?,
        slug: draft.slug.clone(),
        description: draft.description.clone(),
        custom,
        delete_days_after_last_modification: Some(days.map_or(DEFAULT_DAYS, i64::from)),
        anonymous_id: draft.anonymous_id.clone(),
        store: draft.store.as_ref().map(|named| store(shop, named)).transpose()?,
        ..ShoppingList::new(
            shop.new_id(),
            Version(1),
            shop.now(),
            shop.now(),
            draft.name.clone(),
            Vec::new(),
            Vec::new(),
        )
    };
    for (index, item) in draft.line_items.iter().flatten().enumerate() {
        let added = add_line_item(shop, &mut list, item.clone());
        added.map_err(|refusal| Fault::at("", refusal)).within(format_args!("lineItems[{index}]"))?;
    }
    for (index, item) in draft.text_line_items.iter().flatten().enumerate() {
        let added = add_text_line_item(shop, &mut list, item.clone());
        added.map_err(|refusal| Fault::at("", refusal)).within(format_args!("textLineItems[{index}]"))?;
    }
    Ok(list)
}

fn customer(shop: &Shop, named: &ResourceIdentifier<Customer>) -> Result<Reference<Customer>, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.customers.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.customers.by_key(key.as_str()),
    };
    let found = found.map(|customer| Reference::new(customer.resource.id.clone()));
    found.ok_or_else(|| Fault::at("customer", not_found(named)))
}

fn store(shop: &Shop, named: &ResourceIdentifier<Store>) -> Result<KeyReference<Store>, Fault> {
    let store = named_store(shop, named).map_err(|refusal| Fault::at("store", refusal))?;
    Ok(KeyReference::from(store.key.clone()))
}
