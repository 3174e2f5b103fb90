//! Channels. <https://docs.commercetools.com/api/projects/channels>

use ct_model::{
    Channel, ChannelDraft, ChannelRoleEnum, Reference, ResourceIdentifier, ResourceTypeId, Version,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft, fault::Fault},
};

use super::{address, not_found};

pub(crate) fn channel(shop: &Shop, draft: &ChannelDraft) -> Result<Channel, Fault> {
    super::free_key(Some(&draft.key), |key| shop.channels.by_key(key).is_some())?;
    let custom = of_draft(shop, &ResourceTypeId::Channel, draft.custom.as_ref())?;
    if draft.roles.as_ref().is_some_and(Vec::is_empty) {
        return Err(Fault::at("roles", Refusal::invalid_operation("A channel has one role at least.")));
    }
    let roles = draft.roles.clone().unwrap_or_else(|| vec![ChannelRoleEnum::InventorySupply]);
    if let Some(ChannelRoleEnum::Other(unknown)) =
        roles.iter().find(|role| matches!(role, ChannelRoleEnum::Other(_)))
    {
        return Err(Fault::at("roles", Refusal::invalid_field("roles", &**unknown)));
    }
    let address = draft.address.as_ref().map(|draft| address(shop, draft)).transpose();
    Ok(Channel {
        name: draft.name.clone(),
        description: draft.description.clone(),
        address: address.map_err(|refusal| Fault::at("address", refusal))?,
        geo_location: draft.geo_location.clone(),
        custom,
        ..Channel::new(shop.new_id(), Version(1), shop.now(), shop.now(), draft.key.clone(), roles)
    })
}

/// The channel that is named.
pub(super) fn find<'s>(
    shop: &'s Shop,
    field: &str,
    named: &ResourceIdentifier<Channel>,
) -> Result<&'s Channel, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.channels.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.channels.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| Fault::at(field, not_found(named)))
}

/// The channel that is named, which must have the role.
pub(crate) fn with_role(
    shop: &Shop,
    field: &str,
    named: &ResourceIdentifier<Channel>,
    role: &ChannelRoleEnum,
) -> Result<Reference<Channel>, Fault> {
    let channel = find(shop, field, named)?;
    if !channel.roles.contains(role) {
        return Err(Fault::at(field, Refusal::missing_role_on_channel(channel.id.as_str(), role.as_str())));
    }
    Ok(Reference::new(channel.id.clone()))
}
