use std::collections::BTreeSet;

use ct_model::{
    Associate, AssociateRoleAssignment, AssociateRoleInheritanceMode, BusinessUnitAssociateMode, Company,
    Customer, Id, Key, KeyReference,
};
use proptest::prelude::*;
use serde_json::json;

use super::{BusinessUnits, MOST_LEVELS, Unit};

/// How many units there are: the first two are companies.
const UNITS: usize = 8;
const CUSTOMERS: usize = 3;

#[derive(Clone, Debug)]
enum Change {
    /// The unit comes below another.
    Move(usize, usize),
    /// The customer is an associate of the unit, whose role is handed down or not.
    Join(usize, usize, bool),
    /// The customer is none any more.
    Leave(usize, usize),
    /// The unit inherits associates, or not.
    Inherit(usize, bool),
}

fn change() -> impl Strategy<Value = Change> {
    let (unit, customer) = (0..UNITS, 0..CUSTOMERS);
    prop_oneof![
        (2..UNITS, unit.clone()).prop_map(|(unit, above)| Change::Move(unit, above)),
        (unit.clone(), customer.clone(), any::<bool>())
            .prop_map(|(unit, customer, enabled)| Change::Join(unit, customer, enabled)),
        (unit, customer).prop_map(|(unit, customer)| Change::Leave(unit, customer)),
        (2..UNITS, any::<bool>()).prop_map(|(unit, inherits)| Change::Inherit(unit, inherits)),
    ]
}

fn key(index: usize) -> Key {
    Key::new(format!("unit-{index}")).unwrap()
}

fn customer(index: usize) -> Id<Customer> {
    Id::new(format!("customer-{index}"))
}

fn unit(index: usize) -> Unit {
    let link = json!({"typeId": "business-unit", "key": key(index)});
    let now = "2026-01-01T00:00:00.000Z";
    let fields = json!({
        "id": format!("id-{index}"), "version": 1, "createdAt": now, "lastModifiedAt": now, "key": key(index),
        "status": "Active", "storeMode": "Explicit", "name": "", "associateMode": "Explicit",
        "topLevelUnit": link, "approvalRuleMode": "Explicit",
    });
    let mut unit = Unit(serde_json::from_value::<Company>(fields).unwrap());
    if index > 1 {
        unit.parent_unit = Some(KeyReference::from(key(index % 2)));
        unit.associate_mode = BusinessUnitAssociateMode::ExplicitAndFromParent;
    }
    unit
}

fn held(units: &BusinessUnits, index: usize) -> &Unit {
    &units.by_key(key(index).as_str()).unwrap().resource
}

fn changed(units: &BusinessUnits, change: &Change) -> Option<Unit> {
    let unit = match *change {
        Change::Move(index, above) => {
            let mut unit = held(units, index).clone();
            if units.is_within(held(units, above), &unit.key) {
                return None;
            }
            unit.parent_unit = Some(KeyReference::from(key(above)));
            unit
        }
        Change::Join(index, who, enabled) => {
            let mut unit = held(units, index).clone();
            unit.associates.retain(|associate| associate.customer.id != customer(who));
            let mode = if enabled {
                AssociateRoleInheritanceMode::Enabled
            } else {
                AssociateRoleInheritanceMode::Disabled
            };
            let role = AssociateRoleAssignment::new(Key::new("role").unwrap(), mode);
            unit.associates.push(Associate::new(vec![role], customer(who)));
            unit
        }
        Change::Leave(index, who) => {
            let mut unit = held(units, index).clone();
            unit.associates.retain(|associate| associate.customer.id != customer(who));
            unit
        }
        Change::Inherit(index, inherits) => {
            let mut unit = held(units, index).clone();
            unit.associate_mode = if inherits {
                BusinessUnitAssociateMode::ExplicitAndFromParent
            } else {
                BusinessUnitAssociateMode::Explicit
            };
            unit
        }
    };
    Some(unit)
}

/// Who is an associate in the unit, and from which unit: walked upwards, with nothing remembered.
fn sources(units: &BusinessUnits, unit: &Unit) -> BTreeSet<(Id<Customer>, Key)> {
    let mut found = BTreeSet::new();
    let mut inherits = true;
    for above in units.lineage(unit) {
        for associate in &above.associates {
            let mut roles = associate.associate_role_assignments.iter();
            let handed = roles.any(|role| role.inheritance == AssociateRoleInheritanceMode::Enabled);
            if inherits && (above.key == unit.key || handed) {
                found.insert((associate.customer.id.clone(), above.key.clone()));
            }
        }
        inherits &= above.associate_mode == BusinessUnitAssociateMode::ExplicitAndFromParent;
    }
    found
}

fn remembered(unit: &Unit) -> BTreeSet<(Id<Customer>, Key)> {
    let own = unit.associates.iter().map(|associate| (associate.customer.id.clone(), unit.key.clone()));
    let inherited = unit.inherited_associates.iter().flatten().flat_map(|associate| {
        let roles = associate.associate_role_assignments.iter();
        roles.map(|role| (associate.customer.id.clone(), role.source.key.clone()))
    });
    own.chain(inherited).collect()
}

proptest! {
    #[test]
    fn whatever_changes_what_is_remembered_is_what_is_found(
        changes in prop::collection::vec(change(), 1..40)
    ) {
        let mut units = BusinessUnits::default();
        for index in 0..UNITS {
            units.add(unit(index)).unwrap();
        }
        for change in &changes {
            if let Some(unit) = changed(&units, change) {
                // What is too deep is refused, and changes nothing.
                let _ = units.replace(unit);
            }
            for index in 0..UNITS {
                let unit = held(&units, index);
                prop_assert_eq!(remembered(unit), sources(&units, unit), "{}", unit.key);
                let top = units.lineage(unit).last().unwrap();
                prop_assert_eq!(&unit.top_level_unit.key, &top.key);
                prop_assert!(units.lineage(unit).count() <= MOST_LEVELS);
            }
            for who in (0..CUSTOMERS).map(customer) {
                let indexed: Vec<&Key> =
                    units.of_associate(Some(&who)).map(|unit| &unit.resource.key).collect();
                let all = (0..UNITS).map(|index| held(&units, index));
                let scanned: Vec<&Key> =
                    all.filter(|unit| unit.has_member(&who)).map(|unit| &unit.key).collect();
                prop_assert_eq!(indexed, scanned);
            }
            let members: usize = (0..UNITS).map(|index| held(&units, index).members().count()).sum();
            prop_assert_eq!(units.members, members);
        }
    }
}
