//! Business units and associate roles.

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    AssociateRole, AssociateRoleDraft, BusinessUnit, BusinessUnitDraft,
    Permission::{self, ManageAssociateRoles, ManageBusinessUnits, ViewAssociateRoles, ViewBusinessUnits},
    Resource as _, Version,
};

use crate::{
    api::author::{created_by, last_modified_by},
    refusal::Refusal,
    shop::{
        Shop,
        business_units::Unit,
        drafts::{self, UnitDraft},
        shape::{ASSOCIATE_ROLE, BUSINESS_UNIT, Shape},
        stored::Stored,
    },
};

use super::{
    Desk,
    kind::{Kind, plain},
};

plain! {
    /// <https://docs.commercetools.com/api/projects/associate-roles>
    AssociateRoles: AssociateRoleDraft => AssociateRole, AssociateRole, "/associate-roles", &ASSOCIATE_ROLE;
    view [ViewAssociateRoles], manage [ManageAssociateRoles];
    drafts::associate_role, associate_roles
}

/// <https://docs.commercetools.com/api/projects/business-units>
pub(super) struct BusinessUnits;

impl Kind for BusinessUnits {
    type Draft = BusinessUnitDraft;
    type Resource = Unit;

    const PATH: &'static str = "/business-units";
    const VIEW: &'static [Permission] = &[ViewBusinessUnits];
    const MANAGE: &'static [Permission] = &[ManageBusinessUnits];
    const SHAPE: &'static Shape = &BUSINESS_UNIT;
    const TYPE_ID: Option<&'static str> = Some(BusinessUnit::TYPE_ID);

    fn all(shop: &Shop) -> Vec<Arc<Stored<Unit>>> {
        shop.business_units.iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<Unit>>> {
        shop.business_units.by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<Unit>>> {
        shop.business_units.by_key(key).cloned()
    }

    fn version(unit: &Unit) -> Option<Version> {
        Some(unit.version)
    }

    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: BusinessUnitDraft) -> Result<Bytes, Refusal> {
        let mut unit = UnitDraft::of_shop(draft)?.create(shop)?;
        unit.created_by = Some(created_by(desk.caller));
        unit.last_modified_by = Some(last_modified_by(desk.caller));
        Ok(shop.business_units.add(unit)?.json())
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.business_units.remove(id).map(|_| ()).ok_or_else(|| Refusal::resource_not_found(id))
    }
}
