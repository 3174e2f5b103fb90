//! The shopping lists of the token's holder; in a store, those of that store.
//! <https://docs.commercetools.com/api/projects/me-shoppingLists>

use std::{cell::Cell, sync::Arc};

use bytes::Bytes;
use ct_model::{
    Id, Key, MyShoppingListDraft, MyShoppingListUpdate, ResourceIdentifier, ShoppingList, ShoppingListDraft,
    ShoppingListLineItem, Version,
    operation::{
        CreateMyShoppingList, DeleteMyShoppingList, DeleteMyShoppingListByKey, GetMyShoppingList,
        GetMyShoppingListByKey, QueryMyShoppingLists, UpdateMyShoppingList, UpdateMyShoppingListByKey,
    },
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop, drafts,
        expand::{ExpandPath, MOST_EXPANDED},
        owned::Owner,
        products::variants,
        shape::SHOPPING_LIST,
        stored::{Stored, write},
    },
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    query::Query,
    reply::{expanded, paths},
    shopping_list_actions::apply,
};

/// A list as the shop keeps it.
type Kept = Arc<Stored<ShoppingList>>;

pub(super) fn query(shop: &Shop, visit: &Visit<'_>, op: &QueryMyShoppingLists) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &SHOPPING_LIST)?;
    let paths = paths(&op.query.expand)?;
    let owner = Owner::of(visit);
    let owned = query.among_owned(&shop.shopping_lists, owner.as_ref());
    let here: Vec<_> = owned.filter(|list| is_in(list, visit)).collect();
    let products = ProductData::wanted(&paths, shop);
    Ok(query.page_of(here.into_iter(), shop, |list| products.added_to(list)))
}

pub(super) fn create(shop: &mut Shop, visit: &Visit<'_>, op: CreateMyShoppingList) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let owner = Owner::of(visit).ok_or_else(Refusal::invalid_token)?;
    let mut list = drafts::shopping_list(shop, &draft(visit, &owner, op.draft))?;
    list.created_by = Some(created_by(visit));
    list.last_modified_by = Some(last_modified_by(visit));
    let added = shop.shopping_lists.add(list)?;
    Ok(reply(&added, &paths, shop))
}

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetMyShoppingList) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(reply(own(shop, visit, &op.id)?, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, visit: &Visit<'_>, op: &GetMyShoppingListByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(reply(own_by_key(shop, visit, &op.key)?, &paths, shop))
}

/// All of the actions, or none of them.
pub(super) fn update(shop: &mut Shop, visit: &Visit<'_>, op: UpdateMyShoppingList) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = Arc::clone(own(shop, visit, &op.id)?);
    change(shop, visit, &before, op.update, &paths)
}

/// The same, with the list found by its key.
pub(super) fn update_by_key(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: UpdateMyShoppingListByKey,
) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = Arc::clone(own_by_key(shop, visit, &op.key)?);
    change(shop, visit, &before, op.update, &paths)
}

pub(super) fn delete(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &DeleteMyShoppingList,
) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let list = Arc::clone(own(shop, visit, &op.id)?);
    remove(shop, &list, op.version, &paths)
}

pub(super) fn delete_by_key(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &DeleteMyShoppingListByKey,
) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let list = Arc::clone(own_by_key(shop, visit, &op.key)?);
    remove(shop, &list, op.version, &paths)
}

fn change(
    shop: &mut Shop,
    visit: &Visit<'_>,
    before: &Kept,
    update: MyShoppingListUpdate,
    paths: &[ExpandPath],
) -> Result<Reply, Refusal> {
    expect_version(before.resource.id.as_str(), update.version, before.resource.version)?;
    let mut next = before.resource.clone();
    let actions = update.actions.len();
    for action in update.actions {
        apply(shop, &mut next, action)?;
    }
    if next == before.resource {
        return Ok(reply(before, paths, shop));
    }
    next.version = next_version(next.version, actions);
    next.last_modified_at = shop.now();
    next.last_modified_by = Some(last_modified_by(visit));
    let changed = shop.shopping_lists.replace(next)?;
    Ok(reply(&changed, paths, shop))
}

fn remove(shop: &mut Shop, list: &Kept, seen: Version, paths: &[ExpandPath]) -> Result<Reply, Refusal> {
    let id = list.resource.id.as_str();
    expect_version(id, seen, list.resource.version)?;
    shop.shopping_lists.remove(id);
    Ok(reply(list, paths, shop))
}

/// What whoever asks may say of a new list, and what the token and the place say of it.
fn draft(visit: &Visit<'_>, owner: &Owner, draft: MyShoppingListDraft) -> ShoppingListDraft {
    let here = visit.place.store().map(|store| ResourceIdentifier::Key(store.clone().into()));
    ShoppingListDraft {
        customer: owner.customer_id().map(ResourceIdentifier::from),
        anonymous_id: owner.anonymous_id().map(str::to_owned),
        store: here.or(draft.store),
        description: draft.description,
        delete_days_after_last_modification: draft.delete_days_after_last_modification,
        line_items: draft.line_items,
        text_line_items: draft.text_line_items,
        custom: draft.custom,
        ..ShoppingListDraft::new(draft.name)
    }
}

/// Another's list looks like no list: 404, not 403. So does one of another store.
fn own<'s>(shop: &'s Shop, visit: &Visit<'_>, id: &Id<ShoppingList>) -> Result<&'s Kept, Refusal> {
    let list = shop.shopping_lists.owned_by(Owner::of(visit).as_ref(), id.as_str());
    list.filter(|list| is_in(list, visit)).ok_or_else(|| Refusal::resource_not_found(id.as_str()))
}

fn own_by_key<'s>(shop: &'s Shop, visit: &Visit<'_>, key: &Key) -> Result<&'s Kept, Refusal> {
    let list = shop.shopping_lists.owned_by_key(Owner::of(visit).as_ref(), key.as_str());
    list.filter(|list| is_in(list, visit)).ok_or_else(|| Refusal::key_not_found(key.as_str()))
}

/// Whether a list is seen from where the caller is: from the project all are, from a store those of that store.
fn is_in(list: &Stored<ShoppingList>, visit: &Visit<'_>) -> bool {
    let store = list.resource.store.as_ref().map(|store| store.key.as_str());
    visit.place.store().is_none_or(|here| store == Some(here.as_str()))
}

fn reply(list: &Stored<ShoppingList>, paths: &[ExpandPath], shop: &Shop) -> Reply {
    Reply::json(expanded(ProductData::wanted(paths, shop).added_to(list), paths, shop))
}

/// What of its product a line item shows if it is asked to, though it is no reference: of all line items, or of none.
struct ProductData<'s> {
    variant: bool,
    slug: bool,
    shop: &'s Shop,
    /// To how many line items of this answer more can be added: a bound on its size.
    left: Cell<usize>,
}

impl<'s> ProductData<'s> {
    fn wanted(paths: &[ExpandPath], shop: &'s Shop) -> Self {
        let wanted = |text| {
            let whole = ExpandPath::read(text).expect("this is a path");
            paths.iter().any(|path| path.begins_with(&whole))
        };
        let (variant, slug) = (wanted("lineItems[*].variant"), wanted("lineItems[*].productSlug"));
        Self { variant, slug, shop, left: Cell::new(MOST_EXPANDED) }
    }

    /// The JSON of the list, with what is wanted.
    fn added_to(&self, list: &Stored<ShoppingList>) -> Bytes {
        if !self.variant && !self.slug {
            return list.json();
        }
        let mut list = list.resource.clone();
        for item in list.line_items.iter_mut().take(self.left.get()) {
            self.left.set(self.left.get() - 1);
            self.add(item);
        }
        write(&list)
    }

    fn add(&self, item: &mut ShoppingListLineItem) {
        let Some(product) = self.shop.products.by_id(item.product_id.as_str()) else { return };
        let product = &product.current.resource;
        if self.slug {
            item.product_slug = Some(product.slug.clone());
        }
        if self.variant {
            let id = item.variant_id.unwrap_or(product.master_variant.id);
            item.variant = variants(product).find(|variant| variant.id == id).cloned();
        }
    }
}
