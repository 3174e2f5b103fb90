//! The business units in which the customer is an associate, and her fellow associates.
//! <https://docs.commercetools.com/api/projects/me-business-units>

use std::sync::Arc;

use ct_model::{
    Associate, AssociatePermission, AssociateRoleAssignment, AssociateRoleInheritanceMode,
    BusinessUnitConfigurationStatus, BusinessUnitStatus, Customer, CustomerSignInResult, Expand, Id,
    MyBusinessUnitUpdate,
    operation::{
        CreateMyAssociate, CreateMyBusinessUnit, GetMyBusinessUnit, GetMyBusinessUnitByKey, Place,
        QueryMyBusinessUnits, UpdateMyBusinessUnit, UpdateMyBusinessUnitByKey,
    },
};

use crate::{
    caller::{Caller, Visit},
    refusal::Refusal,
    shop::{
        Shop,
        business_units::{Assigner, MOST_ASSOCIATES, Unit, assignments, expect_permission},
        drafts::{Account, UnitDraft, not_found},
        expand::ExpandPath,
        shape::BUSINESS_UNIT,
        stored::Stored,
    },
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    business_unit_actions::apply,
    query::Query,
    reply,
};

pub(super) fn query(shop: &Shop, caller: &Caller, op: &QueryMyBusinessUnits) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &BUSINESS_UNIT)?;
    paths(&op.query.expand)?;
    Ok(query.page(shop.business_units.of_associate(caller.customer_id()), shop))
}

/// Who creates a unit is an associate in it, in the role that the project has for that.
pub(super) fn create(shop: &mut Shop, caller: &Caller, op: CreateMyBusinessUnit) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let me = associate(caller)?;
    let settings = shop.settings.business_units();
    let role =
        settings.my_business_unit_associate_role_on_creation.clone().ok_or_else(no_role_on_creation)?;
    let status = match settings.my_business_unit_status_on_creation {
        BusinessUnitConfigurationStatus::Active => BusinessUnitStatus::Active,
        _ => BusinessUnitStatus::Inactive,
    };
    let draft = UnitDraft::of_customer(op.draft)?;
    if let Some(parent) = &draft.parent {
        let above = shop.business_units.named(parent).filter(|above| above.resource.has_member(me));
        let above = above.ok_or_else(|| not_found(parent))?;
        expect_permission(
            shop,
            &above.resource,
            me,
            &AssociatePermission::AddChildUnits,
            "create child units",
        )?;
    }
    let mut unit = draft.create(shop)?;
    let assigned = AssociateRoleAssignment::new(role, AssociateRoleInheritanceMode::Disabled);
    unit.associates = vec![Associate::new(vec![assigned], me.clone())];
    unit.status = status;
    unit.created_by = Some(created_by(caller));
    unit.last_modified_by = Some(last_modified_by(caller));
    let added = shop.business_units.add(unit)?;
    Ok(Reply::resource(&added, &paths, shop))
}

pub(super) fn by_id(shop: &Shop, caller: &Caller, op: &GetMyBusinessUnit) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own_by_id(shop, caller, op.id.as_str())?, &paths, shop))
}

pub(super) fn by_key(shop: &Shop, caller: &Caller, op: &GetMyBusinessUnitByKey) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own_by_key(shop, caller, op.key.as_str())?, &paths, shop))
}

pub(super) fn update(shop: &mut Shop, caller: &Caller, op: UpdateMyBusinessUnit) -> Result<Reply, Refusal> {
    let before = Arc::clone(own_by_id(shop, caller, op.id.as_str())?);
    change(shop, caller, &before, op.update, &op.expand)
}

pub(super) fn update_by_key(
    shop: &mut Shop,
    caller: &Caller,
    op: UpdateMyBusinessUnitByKey,
) -> Result<Reply, Refusal> {
    let before = Arc::clone(own_by_key(shop, caller, op.key.as_str())?);
    change(shop, caller, &before, op.update, &op.expand)
}

/// All of the actions, or none of them; the associate needs her permissions before the first.
fn change(
    shop: &mut Shop,
    caller: &Caller,
    before: &Stored<Unit>,
    update: MyBusinessUnitUpdate,
    expand: &Expand,
) -> Result<Reply, Refusal> {
    let paths = paths(expand)?;
    let me = associate(caller)?;
    let unit = &before.resource;
    expect_version(unit.id.as_str(), update.version, unit.version)?;
    expect_active(unit)?;
    let mut next = unit.clone();
    let actions = update.actions.len();
    for action in update.actions {
        apply(shop, me, unit, &mut next, action)?;
    }
    if next == *unit {
        return Ok(Reply::resource(before, &paths, shop));
    }
    touch(shop, caller, &mut next, actions);
    let changed = shop.business_units.replace(next)?;
    Ok(Reply::resource(&changed, &paths, shop))
}

/// A new customer who is an associate from the start.
pub(super) fn create_associate(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: CreateMyAssociate,
) -> Result<Reply, Refusal> {
    let key = match visit.place {
        Place::BusinessUnit(key) => key,
        Place::Project | Place::Store(_) => {
            return Err(Refusal::not_emulated("associates of no business unit"));
        }
    };
    let unit = &own_by_key(shop, visit, key.as_str())?.resource;
    let me = associate(visit)?;
    expect_version(unit.id.as_str(), op.draft.version, unit.version)?;
    expect_active(unit)?;
    expect_permission(shop, unit, me, &AssociatePermission::UpdateAssociates, "create associates")?;
    if unit.associates.len() >= MOST_ASSOCIATES {
        let why = format!("A business unit has {MOST_ASSOCIATES} associates at most.");
        return Err(Refusal::invalid_operation(why));
    }
    let roles = assignments(shop, &op.draft.associate_role_assignments, Assigner::Buyer { held: &[] })?;
    let mut next = unit.clone();
    touch(shop, visit, &mut next, 1);
    let Account { mut customer, password } = Account::sign_up(shop, op.draft.customer)?;
    customer.created_by = Some(created_by(visit));
    customer.last_modified_by = Some(last_modified_by(visit));
    let added = shop.customers.add(customer, password.expose())?;
    let id = &added.resource.id;
    next.associates.push(Associate::new(roles, id.clone()));
    shop.business_units.replace(next).inspect_err(|_| {
        shop.customers.remove(id);
    })?;
    Ok(Reply::value(&CustomerSignInResult::new(added.resource.clone())))
}

/// A unit in which the caller is no associate looks like no unit: 404, not 403.
fn own_by_id<'s>(shop: &'s Shop, caller: &Caller, id: &str) -> Result<&'s Arc<Stored<Unit>>, Refusal> {
    let unit = shop.business_units.by_id(id).filter(|unit| is_own(&unit.resource, caller));
    unit.ok_or_else(|| Refusal::resource_not_found(id))
}

fn own_by_key<'s>(shop: &'s Shop, caller: &Caller, key: &str) -> Result<&'s Arc<Stored<Unit>>, Refusal> {
    let unit = shop.business_units.by_key(key).filter(|unit| is_own(&unit.resource, caller));
    unit.ok_or_else(|| Refusal::key_not_found(key))
}

fn is_own(unit: &Unit, caller: &Caller) -> bool {
    caller.customer_id().is_some_and(|me| unit.has_member(me))
}

fn associate(caller: &Caller) -> Result<&Id<Customer>, Refusal> {
    caller.customer_id().ok_or_else(|| Refusal::insufficient_scope(&["customer_id"]))
}

/// An inactive unit is changed by the shop only. The text is inferred.
fn expect_active(unit: &Unit) -> Result<(), Refusal> {
    if unit.status == BusinessUnitStatus::Active {
        return Ok(());
    }
    Err(Refusal::invalid_operation(format!("The business unit '{}' is not active.", unit.key)))
}

/// 400: the project has no role for who creates a unit. The text is inferred.
fn no_role_on_creation() -> Refusal {
    Refusal::invalid_operation("The project has no associate role for who creates a business unit.")
}

/// The paths of `expand`, none of which may lead to a customer.
fn paths(expand: &Expand) -> Result<Vec<ExpandPath>, Refusal> {
    let paths = reply::paths(expand)?;
    if paths.iter().any(|path| path.passes("customer") || path.passes("associate")) {
        return Err(Refusal::no_expansion_of_customers());
    }
    Ok(paths)
}

/// Marks a unit as changed by the caller.
fn touch(shop: &Shop, caller: &Caller, unit: &mut Unit, actions: usize) {
    unit.version = next_version(unit.version, actions);
    unit.last_modified_at = shop.now();
    unit.last_modified_by = Some(last_modified_by(caller));
}
