//! What a division has from the unit above it: stores, and associates with those of their roles that are inherited.
//!
//! The platform brings the inherited fields up to date some time after a change; here they are at once. A unit whose mode
//! is `Explicit` inherits nothing, and so hands on its own only. (Inferred.)

use std::collections::HashMap;

use ct_model::{
    AssociateRoleInheritanceMode, BusinessUnitAssociateMode, BusinessUnitStoreMode, Customer, Id,
    InheritedAssociate, InheritedAssociateRoleAssignment, KeyReference, Store,
};

use super::Unit;

/// Gives a unit what it has from `parent`, which has its own already.
pub(super) fn inherit(unit: &mut Unit, parent: Option<&Unit>) {
    unit.top_level_unit = match parent {
        Some(parent) => parent.top_level_unit.clone(),
        None => KeyReference::from(unit.key.clone()),
    };
    let of_stores = parent.filter(|_| unit.store_mode == BusinessUnitStoreMode::FromParent);
    unit.inherited_stores = of_stores.map(stores);
    let of_associates =
        parent.filter(|_| unit.associate_mode == BusinessUnitAssociateMode::ExplicitAndFromParent);
    unit.inherited_associates = of_associates.map(associates);
}

/// The stores of a unit, its own or those that it has from above.
fn stores(unit: &Unit) -> Vec<KeyReference<Store>> {
    let stores = if unit.store_mode == BusinessUnitStoreMode::Explicit {
        &unit.stores
    } else {
        &unit.inherited_stores
    };
    stores.clone().unwrap_or_default()
}

/// The associates that a unit hands on, each once: those that it has from above, and its own.
fn associates(unit: &Unit) -> Vec<InheritedAssociate> {
    let mut all = unit.inherited_associates.clone().unwrap_or_default();
    let mut places: HashMap<Id<Customer>, usize> =
        all.iter().enumerate().map(|(place, associate)| (associate.customer.id.clone(), place)).collect();
    for associate in &unit.associates {
        let handed_on = associate
            .associate_role_assignments
            .iter()
            .filter(|assigned| assigned.inheritance == AssociateRoleInheritanceMode::Enabled)
            .map(|assigned| {
                InheritedAssociateRoleAssignment::new(assigned.associate_role.clone(), unit.key.clone())
            });
        let handed_on: Vec<_> = handed_on.collect();
        if handed_on.is_empty() {
            continue;
        }
        match places.get(&associate.customer.id) {
            Some(place) => all[*place].associate_role_assignments.extend(handed_on),
            None => {
                places.insert(associate.customer.id.clone(), all.len());
                all.push(InheritedAssociate::new(handed_on, associate.customer.clone()));
            }
        }
    }
    all
}
