//! Associates and their roles.

use ct_model::{
    AssociateDraft, AssociatePermission, AssociateRole, AssociateRoleAssignment,
    AssociateRoleAssignmentDraft, AssociateRoleInheritanceMode, Customer, Id, Key, ResourceIdentifier,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, drafts::not_found, fault::Fault},
};

use super::Unit;

/// How many associates a business unit has.
pub(crate) const MOST_ASSOCIATES: usize = 2_000;
/// How many roles an associate has in a business unit.
const MOST_ROLES: usize = 5;

/// The field of drafts and actions that holds the roles.
const FIELD: &str = "associateRoleAssignments";

/// Who assigns roles.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Assigner<'a> {
    /// The shop, which may assign every role.
    Seller,
    /// An associate, who may assign the roles that are for buyers to assign, and leave what is there: `held`.
    Buyer {
        /// The roles that the associate has until now.
        held: &'a [AssociateRoleAssignment],
    },
}

/// The roles that the draft of an associate assigns.
///
/// # Errors
///
/// 400 as of [`assignments`], and for roles of the kind that came before it.
pub(crate) fn roles(
    shop: &Shop,
    draft: &AssociateDraft,
    assigner: Assigner<'_>,
) -> Result<Vec<AssociateRoleAssignment>, Fault> {
    if draft.roles.as_ref().is_some_and(|roles| !roles.is_empty()) {
        return Err(Fault::at("roles", Refusal::not_emulated("the deprecated roles of associates")));
    }
    assignments(shop, &draft.associate_role_assignments, assigner)
}

/// The roles that a draft assigns.
///
/// # Errors
///
/// 400 if there are none, too many, one twice, one that there is not, or one that the assigner may not assign.
pub(crate) fn assignments(
    shop: &Shop,
    drafts: &[AssociateRoleAssignmentDraft],
    assigner: Assigner<'_>,
) -> Result<Vec<AssociateRoleAssignment>, Fault> {
    let refused = |refusal: Refusal| Err(Fault::at(FIELD, refusal));
    if drafts.is_empty() {
        return refused(Refusal::required_field(FIELD));
    }
    if drafts.len() > MOST_ROLES {
        let why = format!("An associate has {MOST_ROLES} roles in a business unit at most.");
        return refused(Refusal::invalid_operation(why));
    }
    let mut assigned: Vec<AssociateRoleAssignment> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let Some(role) = role(shop, &draft.associate_role) else {
            return refused(not_found(&draft.associate_role));
        };
        let is_role = |other: &AssociateRoleAssignment| other.associate_role.key == role.key;
        if assigned.iter().any(is_role) {
            return refused(Refusal::duplicate(FIELD, role.key.as_str()));
        }
        match assigner {
            Assigner::Buyer { held } if !role.buyer_assignable && !held.iter().any(is_role) => {
                return refused(not_assignable(&role.key));
            }
            Assigner::Buyer { .. } | Assigner::Seller => {}
        }
        let inheritance = draft.inheritance.clone().unwrap_or(AssociateRoleInheritanceMode::Disabled);
        if let AssociateRoleInheritanceMode::Other(word) = &inheritance {
            return refused(Refusal::invalid_field("inheritance", &**word));
        }
        assigned.push(AssociateRoleAssignment::new(role.key.clone(), inheritance));
    }
    Ok(assigned)
}

/// 403 unless one of the associate's roles in the unit has the permission for what she wants to do: `create associates`.
pub(crate) fn expect_permission(
    shop: &Shop,
    unit: &Unit,
    associate: &Id<Customer>,
    permission: &AssociatePermission,
    action: &str,
) -> Result<(), Refusal> {
    let mut roles = unit.roles_of(associate).filter_map(|key| shop.associate_roles.by_key(key.as_str()));
    if roles.any(|role| role.resource.permissions.contains(permission)) {
        return Ok(());
    }
    Err(Refusal::associate_missing_permission(associate, &unit.key, permission, action))
}

fn role<'s>(shop: &'s Shop, named: &ResourceIdentifier<AssociateRole>) -> Option<&'s AssociateRole> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.associate_roles.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.associate_roles.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource)
}

/// 400: a role that only the shop may assign. The text is inferred.
fn not_assignable(key: &Key) -> Refusal {
    Refusal::invalid_operation(format!("The associate role '{key}' cannot be assigned by a buyer."))
}
