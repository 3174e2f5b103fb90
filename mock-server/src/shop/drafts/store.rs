//! Stores. <https://docs.commercetools.com/api/projects/stores>

use ct_model::{
    Channel, ChannelRoleEnum, ProductSelectionSetting, ProductSelectionSettingDraft, Reference,
    ResourceIdentifier, ResourceTypeId, Store, StoreDraft, StoreKey, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::of_draft,
        fault::{Fault, each},
    },
};

use super::{channel::with_role, not_found};

/// How many channels of a kind, and how many product selections, a store may have.
const MOST: usize = 100;

pub(crate) fn store(shop: &Shop, draft: &StoreDraft) -> Result<Store, Fault> {
    let key = draft.key.as_str();
    StoreKey::new(key).map_err(|_| Fault::at("key", Refusal::invalid_field("key", key)))?;
    super::free_key(Some(&draft.key), |key| shop.stores.by_key(key).is_some())?;
    let custom = of_draft(shop, &ResourceTypeId::Store, draft.custom.as_ref())?;
    let languages = draft.languages.clone().unwrap_or_default();
    if let Some(known) = shop.settings.languages()
        && languages.iter().any(|language| !known.contains(language))
    {
        let unknown: Vec<_> = languages.iter().filter(|language| !known.contains(language)).collect();
        return Err(Fault::at("languages", Refusal::project_not_configured_for_languages(&unknown)));
    }
    Ok(Store {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        key: draft.key.clone(),
        name: draft.name.clone(),
        languages,
        countries: draft.countries.clone().unwrap_or_default(),
        distribution_channels: channels(
            shop,
            "distributionChannels",
            draft.distribution_channels.as_deref(),
            &ChannelRoleEnum::ProductDistribution,
        )?,
        supply_channels: channels(
            shop,
            "supplyChannels",
            draft.supply_channels.as_deref(),
            &ChannelRoleEnum::InventorySupply,
        )?,
        product_selections: at_most(
            "productSelections",
            each("productSelections", draft.product_selections.as_deref(), |draft| setting(shop, draft))?,
        )?,
        custom,
        storefront: draft.storefront.clone(),
        other: Default::default(),
    })
}

/// The store that is named.
///
/// # Errors
///
/// 400 if there is none.
pub(crate) fn named_store<'s>(
    shop: &'s Shop,
    named: &ResourceIdentifier<Store>,
) -> Result<&'s Store, Refusal> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.stores.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.stores.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| not_found(named))
}

fn channels(
    shop: &Shop,
    field: &str,
    named: Option<&[ResourceIdentifier<Channel>]>,
    role: &ChannelRoleEnum,
) -> Result<Vec<Reference<Channel>>, Fault> {
    at_most(field, each(field, named, |named| with_role(shop, "", named, role))?)
}

fn setting(shop: &Shop, draft: &ProductSelectionSettingDraft) -> Result<ProductSelectionSetting, Fault> {
    let named = &draft.product_selection;
    let found = match named {
        ResourceIdentifier::Id(id) => shop.selections.all.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.selections.all.by_key(key.as_str()),
    };
    let found = found.ok_or_else(|| Fault::at("productSelection", not_found(named)))?;
    Ok(ProductSelectionSetting::new(found.resource.id.clone(), draft.active.unwrap_or(false)))
}

fn at_most<T>(field: &str, all: Vec<T>) -> Result<Vec<T>, Fault> {
    if all.len() <= MOST {
        return Ok(all);
    }
    Err(Fault::at(field, Refusal::invalid_operation(format!("A store has {MOST} {field} at most."))))
}
