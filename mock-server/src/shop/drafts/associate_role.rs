//! Associate roles. <https://docs.commercetools.com/api/projects/associate-roles>

use ct_model::{AssociatePermission, AssociateRole, AssociateRoleDraft, ResourceTypeId, Version};

use crate::{
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft, fault::Fault},
};

pub(crate) fn associate_role(shop: &Shop, draft: &AssociateRoleDraft) -> Result<AssociateRole, Fault> {
    super::free_key(Some(&draft.key), |key| shop.associate_roles.by_key(key).is_some())?;
    let custom = of_draft(shop, &ResourceTypeId::AssociateRole, draft.custom.as_ref())?;
    let permissions = draft.permissions.clone().unwrap_or_default();
    let unknown = |permission: &&AssociatePermission| matches!(permission, AssociatePermission::Other(_));
    if let Some(permission) = permissions.iter().find(unknown) {
        let refusal = Refusal::invalid_field("permissions", permission.as_str());
        return Err(Fault::at("permissions", refusal));
    }
    let buyer_assignable = draft.buyer_assignable.unwrap_or(true);
    let (id, now) = (shop.new_id(), shop.now());
    let role = AssociateRole::new(id, Version(1), now, now, draft.key.clone(), buyer_assignable, permissions);
    Ok(AssociateRole { name: draft.name.clone(), custom, ..role })
}
