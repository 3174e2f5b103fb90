//! My business units, and the associates in them.

use ct_model::operation::OperationName as Op;
use serde_json::{Value, json};

use super::{Ask, Stage, Walk, custom_fields};
use crate::{
    access::Holder,
    stage::update,
    support::{ALICE, PASSWORD},
};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[|_| {
            Ask::nothing()
                .query("where", "key%3D%22unit%22%20and%20associates(customer(typeId%3D%22customer%22))")
                .query("sort", "createdAt%20desc")
        }],
        refusals: &[(403, "Unauthorized", |_| with_customers(Ask::nothing()))],
        ..Walk::of(Op::QueryMyBusinessUnits, |_| Ask::nothing())
    },
    Walk {
        more: &[
            |_| Ask::nothing().body(json!({"unitType": "Company", "key": "new-company", "name": "New"})),
            |_| {
                let mut draft = division_below("unit");
                draft["custom"] = custom_fields::draft();
                Ask::nothing().body(draft)
            },
        ],
        refusals: &[
            (400, "DuplicateField", |_| {
                Ask::nothing().body(json!({"unitType": "Company", "key": "unit", "name": "Unit"}))
            }),
            (400, "ReferencedResourceNotFound", |_| Ask::nothing().body(division_below("foreign"))),
            (403, "AssociateMissingPermission", |_| Ask::nothing().body(division_below("club"))),
            (403, "Unauthorized", |_| with_customers(Ask::nothing().body(division_below("unit")))),
        ],
        ..Walk::of(Op::CreateMyBusinessUnit, |_| Ask::nothing().body(division_below("unit")))
    },
    Walk {
        more: &[|stage| Ask::at(&unit(stage, "branch")["id"])],
        refusals: &[
            (404, "ResourceNotFound", |stage| Ask::at(&another_s(stage)["id"])),
            (403, "Unauthorized", |stage| with_customers(Ask::at(&unit(stage, "unit")["id"]))),
        ],
        ..Walk::of(Op::GetMyBusinessUnit, |stage| Ask::at(&unit(stage, "unit")["id"]))
    },
    Walk {
        more: &[addresses, to_nothing, custom],
        refusals: &[
            (404, "ResourceNotFound", |stage| {
                let unit = another_s(stage);
                Ask::at(&unit["id"]).body(update(&unit, &new_name()))
            }),
            (403, "AssociateMissingPermission", |stage| renamed(stage, "club", "id")),
            (400, "InvalidOperation", |stage| renamed(stage, "closed", "id")),
            (400, "InvalidOperation", |stage| {
                let unit = unit(stage, "unit");
                let action = json!({"action": "setCustomField", "name": "color", "value": "red"});
                Ask::at(&unit["id"]).body(update(&unit, &action))
            }),
        ],
        ..Walk::of(Op::UpdateMyBusinessUnit, |stage| {
            let unit = unit(stage, "unit");
            let actions = json!([
                new_name(),
                {"action": "setContactEmail", "contactEmail": "new@example.org"},
                {"action": "addAddress", "address": {"key": "new", "country": "DE", "city": "Bremen"}},
                {"action": "changeAddress", "addressKey": "new", "address": {"key": "newer", "country": "DE"}},
                {"action": "addBillingAddressId", "addressKey": "newer"},
            ]);
            Ask::at(&unit["id"]).body(json!({"version": unit["version"], "actions": actions}))
        })
    },
    Walk {
        more: &[|_| Ask::at(&json!("annex"))],
        refusals: &[
            (404, "ResourceNotFound", |_| Ask::at(&json!("foreign"))),
            (403, "Unauthorized", |_| with_customers(Ask::at(&json!("unit")))),
        ],
        ..Walk::of(Op::GetMyBusinessUnitByKey, |_| Ask::at(&json!("unit")))
    },
    Walk {
        more: &[|stage| {
            let annex = unit(stage, "annex");
            let action =
                json!({"action": "changeParentUnit", "parentUnit": named("business-unit", "branch")});
            Ask::at(&annex["key"]).body(update(&annex, &action))
        }],
        refusals: &[
            (404, "ResourceNotFound", |_| {
                Ask::at(&json!("foreign")).body(update(&json!({"version": 1}), &new_name()))
            }),
            (403, "AssociateMissingPermission", |stage| renamed(stage, "club", "key")),
            (400, "InvalidOperation", |stage| {
                let unit = unit(stage, "unit");
                Ask::at(&unit["key"]).body(update(&unit, &change_carol("auditor")))
            }),
        ],
        ..Walk::of(Op::UpdateMyBusinessUnitByKey, |stage| {
            let unit = unit(stage, "unit");
            let actions = json!([
                change_carol("admin"),
                {"action": "removeAssociate", "customer": named("customer", "carol")},
            ]);
            Ask::at(&unit["key"]).body(json!({"version": unit["version"], "actions": actions}))
        })
    },
    Walk {
        refusals: &[
            (400, "DuplicateField", |stage| new_associate(stage, "unit", ALICE, "buyer")),
            (400, "ReferencedResourceNotFound", |stage| {
                new_associate(stage, "unit", "new@example.org", "no-such-role")
            }),
            (400, "InvalidOperation", |stage| new_associate(stage, "unit", "new@example.org", "auditor")),
            (400, "InvalidOperation", |stage| Ask {
                place: Some("/in-business-unit/key=closed"),
                ..new_associate(stage, "closed", "new@example.org", "buyer")
            }),
            (403, "AssociateMissingPermission", |stage| Ask {
                place: Some("/in-business-unit/key=club"),
                ..new_associate(stage, "club", "new@example.org", "buyer")
            }),
            (404, "ResourceNotFound", |stage| Ask {
                place: Some("/in-business-unit/key=foreign"),
                ..new_associate(stage, "unit", "new@example.org", "buyer")
            }),
            // Nobody's token is no associate's.
            (404, "ResourceNotFound", |stage| {
                let ask = new_associate(stage, "unit", "new@example.org", "buyer");
                stage.token.replace(stage.token_for(Holder::App, None));
                ask
            }),
        ],
        ..Walk::of(Op::CreateMyAssociate, |stage| new_associate(stage, "unit", "new@example.org", "buyer"))
    },
];

fn named(kind: &str, key: &str) -> Value {
    json!({"typeId": kind, "key": key})
}

fn division_below(parent: &str) -> Value {
    json!({
        "unitType": "Division",
        "key": "new-division",
        "name": "New",
        "contactEmail": "division@example.org",
        "addresses": [{"key": "seat", "country": "DE", "city": "Hamburg"}],
        "shippingAddresses": [0],
        "defaultShippingAddress": 0,
        "billingAddresses": [0],
        "defaultBillingAddress": 0,
        "parentUnit": named("business-unit", parent),
    })
}

/// A unit of the seed, as who asks sees it.
fn unit(stage: &Stage, key: &str) -> Value {
    stage.read_mine(&format!("/me/business-units/key={key}"))
}

/// A unit of somebody else.
fn another_s(stage: &Stage) -> Value {
    let mine = stage.become_another();
    let unit =
        stage.post("/me/business-units", &json!({"unitType": "Company", "key": "hers", "name": "Hers"}));
    stage.token.replace(mine);
    unit
}

fn new_name() -> Value {
    json!({"action": "changeName", "name": "New"})
}

fn renamed(stage: &Stage, key: &str, named_by: &str) -> Ask {
    let unit = unit(stage, key);
    Ask::at(&unit[named_by]).body(update(&unit, &new_name()))
}

fn change_carol(role: &str) -> Value {
    let roles = json!([{"associateRole": named("associate-role", role), "inheritance": "Enabled"}]);
    let carol = json!({"customer": named("customer", "carol"), "associateRoleAssignments": roles});
    json!({"action": "changeAssociate", "associate": carol})
}

fn with_customers(ask: Ask) -> Ask {
    ask.query("expand", "associates%5B*%5D.customer")
}

/// What is done with addresses.
fn addresses(stage: &Stage) -> Ask {
    let unit = unit(stage, "unit");
    let seat = &unit["addresses"][0]["id"];
    let actions = json!([
        {"action": "addShippingAddressId", "addressKey": "yard"},
        {"action": "removeShippingAddressId", "addressId": seat},
        {"action": "removeBillingAddressId", "addressId": seat},
        {"action": "setDefaultShippingAddress", "addressId": seat},
        {"action": "setDefaultShippingAddress"},
        {"action": "setDefaultBillingAddress", "addressKey": "yard"},
        {"action": "removeAddress", "addressKey": "yard"},
    ]);
    Ask::at(&unit["id"]).body(json!({"version": unit["version"], "actions": actions}))
}

/// The custom fields of a unit and of one of its addresses.
fn custom(stage: &Stage) -> Ask {
    let unit = unit(stage, "unit");
    let address = json!({"addressId": unit["addresses"][0]["id"]});
    let mut actions = custom_fields::actions("setCustomType", "setCustomField", &json!({}));
    actions.extend(custom_fields::actions("setAddressCustomType", "setAddressCustomField", &address));
    Ask::at(&unit["id"]).body(json!({"version": unit["version"], "actions": actions}))
}

fn to_nothing(stage: &Stage) -> Ask {
    let unit = unit(stage, "unit");
    let actions = json!([
        {"action": "setContactEmail"},
        {"action": "setCustomType"},
        {"action": "setAddressCustomType", "addressId": unit["addresses"][0]["id"]},
    ]);
    Ask::at(&unit["id"]).body(json!({"version": unit["version"], "actions": actions}))
}

/// A new customer in `role`, at the current version of the unit `key`.
fn new_associate(stage: &Stage, key: &str, email: &str, role: &str) -> Ask {
    Ask::nothing().body(json!({
        "version": unit(stage, key)["version"],
        "customer": {"email": email, "password": PASSWORD, "firstName": "New"},
        "associateRoleAssignments": [
            {"associateRole": named("associate-role", role), "inheritance": "Enabled"},
        ],
    }))
}
