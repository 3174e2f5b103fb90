//! From the platform's drafts to the resources of a shop: the rules of each kind, and nothing else.
//!
//! A seed goes this way; whoever creates a resource by a request goes it too. What a draft names that this mock does
//! not hold (recurrence policies) is refused as not found, for so it is.

mod address;
mod addresses;
mod associate_role;
mod attributes;
mod business_unit;
mod cart_discount;
mod category;
mod channel;
mod custom_type;
mod customer;
mod customer_group;
mod discount_code;
mod inventory_entry;
mod money;
mod price;
mod product;
mod product_selection;
mod product_type;
mod quote;
mod quote_request;
mod shipping_method;
mod shopping_list;
mod standalone_price;
mod state;
mod store;
mod tax_category;
mod zone;

pub(crate) use address::{address, address_id};
pub(crate) use associate_role::associate_role;
pub(crate) use business_unit::{UnitDraft, customer};
pub(crate) use cart_discount::cart_discount;
pub(crate) use category::category;
pub(crate) use channel::{channel, with_role as channel_with_role};
pub(crate) use custom_type::custom_type;
pub(crate) use customer::{Account, email};
pub(crate) use customer_group::customer_group;
pub(crate) use discount_code::discount_code;
pub(crate) use inventory_entry::{expect_inventory_settings, inventory_entry};
pub(crate) use product::product;
pub(crate) use product_selection::{
    AssignedProductDraft, SelectionDraft, product_of_selection, product_selection, selection_of_seed,
};
pub(crate) use product_type::product_type;
pub(crate) use quote::{SeedQuoteDraft, quote, quote_of_seed, quote_request_of_shop, staged_quote};
pub(crate) use quote_request::{QuoteRequestDraft, quote_request};
pub(crate) use shipping_method::shipping_method;
pub(crate) use shopping_list::shopping_list;
pub(crate) use standalone_price::standalone_price;
pub(crate) use state::{state, transitions, without_transitions};
pub(crate) use store::{named_store, store};
pub(crate) use tax_category::{rate as tax_rate, tax_category};
pub(crate) use zone::zone;

use ct_model::{Key, KeyReference, LocalizedString, Resource, ResourceIdentifier, Store};

use crate::refusal::Refusal;

use super::{Collection, Shop, fault::Fault, stored::Kept};

/// A key as a draft may give it.
fn key(key: Option<&Key>) -> Result<(), Fault> {
    match key {
        Some(key) if !key.is_valid() => Err(Fault::at("key", Refusal::invalid_field("key", key.as_str()))),
        Some(_) | None => Ok(()),
    }
}

/// A key that no other resource of the kind has.
fn free_key(given: Option<&Key>, taken: impl FnOnce(&str) -> bool) -> Result<(), Fault> {
    key(given)?;
    match given {
        Some(key) if taken(key.as_str()) => Err(Fault::at("key", Refusal::duplicate("key", key.as_str()))),
        Some(_) | None => Ok(()),
    }
}

/// A slug as the platform wants it, in every language: `[A-Za-z0-9_-]{2,256}`.
fn slug(slug: &LocalizedString) -> Result<(), Fault> {
    if slug.is_empty() {
        return Err(Fault::at("slug", Refusal::required_field("slug")));
    }
    for (locale, text) in slug.iter() {
        let allowed = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        if !allowed || !(2..=256).contains(&text.len()) {
            let field = format!("slug.{locale}");
            return Err(Fault::at(field.clone(), Refusal::invalid_field(&field, text)));
        }
    }
    Ok(())
}

/// The stores that something belongs to, each once.
fn stores(shop: &Shop, named: &[ResourceIdentifier<Store>]) -> Result<Vec<KeyReference<Store>>, Fault> {
    let mut stores: Vec<KeyReference<Store>> = Vec::with_capacity(named.len());
    for store in named {
        let key = &named_store(shop, store).map_err(|refusal| Fault::at("stores", refusal))?.key;
        if !stores.iter().any(|other| other.key == *key) {
            stores.push(KeyReference::from(key.clone()));
        }
    }
    Ok(stores)
}

/// A field that must be absent, for there is nothing that it could name.
fn nothing_to_name<T: Resource>(field: &str, named: Option<&ResourceIdentifier<T>>) -> Result<(), Fault> {
    named.map_or(Ok(()), |named| Err(Fault::at(field, not_found(named))))
}

/// The resource that a draft names.
fn named<'c, T: Kept, R: Resource>(
    collection: &'c Collection<T>,
    field: &str,
    named: &ResourceIdentifier<R>,
) -> Result<&'c T, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => collection.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => collection.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| Fault::at(field, not_found(named)))
}

/// A name or the like: text, and not empty.
fn some_text(field: &str, text: &str) -> Result<(), Fault> {
    if text.is_empty() { Err(Fault::at(field, Refusal::required_field(field))) } else { Ok(()) }
}

/// 400: there is no such resource.
pub(crate) fn not_found<T: Resource>(named: &ResourceIdentifier<T>) -> Refusal {
    let (by, value) = match named {
        ResourceIdentifier::Id(id) => ("id", id.as_str()),
        ResourceIdentifier::Key(key) => ("key", key.as_str()),
    };
    Refusal::referenced_resource_not_found(T::TYPE_ID, by, value)
}
