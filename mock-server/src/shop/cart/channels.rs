//! The channels of a line item: where its price is for, and where its stock is.
//! <https://docs.commercetools.com/api/projects/carts#line-item>

use ct_model::{Cart, Channel, ChannelRoleEnum, Reference, ResourceIdentifier, Store};

use crate::{
    refusal::Refusal,
    shop::{Shop, drafts::channel_with_role},
};

type Named = ResourceIdentifier<Channel>;

/// The channel through which a line item is sold: one for that, and one of the store's if the cart is of a store that
/// has any.
pub(crate) fn distribution(
    shop: &Shop,
    cart: &Cart,
    named: Option<&Named>,
) -> Result<Option<Reference<Channel>>, Refusal> {
    let role = ChannelRoleEnum::ProductDistribution;
    of_store(shop, cart, "distributionChannel", named, &role, |store| &store.distribution_channels)
}

/// The channel from whose stock a line item is taken: one for that, and one of the store's if the cart is of a store that
/// has any.
pub(crate) fn supply(
    shop: &Shop,
    cart: &Cart,
    named: Option<&Named>,
) -> Result<Option<Reference<Channel>>, Refusal> {
    let role = ChannelRoleEnum::InventorySupply;
    of_store(shop, cart, "supplyChannel", named, &role, |store| &store.supply_channels)
}

fn of_store(
    shop: &Shop,
    cart: &Cart,
    field: &str,
    named: Option<&Named>,
    role: &ChannelRoleEnum,
    of: fn(&Store) -> &[Reference<Channel>],
) -> Result<Option<Reference<Channel>>, Refusal> {
    let Some(named) = named else { return Ok(None) };
    let channel = channel_with_role(shop, field, named, role)?;
    let store = cart.store.as_ref().and_then(|store| shop.store(store.key.as_str()));
    match store.map(of) {
        Some(allowed) if !allowed.is_empty() && !allowed.contains(&channel) => {
            Err(Refusal::invalid_field(field, channel.id.as_str()))
        }
        Some(_) | None => Ok(Some(channel)),
    }
}
