//! What holds for business units: who sees them, who may change what, what divisions inherit.

use ct_model::{
    Key,
    operation::{OperationName as Op, Place},
};
use serde_json::{Value, json};

use crate::{caller::Caller, refusal::Refusal, shop::Seed};

use super::{Scene, code, refused};

fn named(kind: &str, key: &str) -> Value {
    json!({"typeId": kind, "key": key})
}

fn role(key: &str, inheritance: &str) -> Value {
    json!({"associateRole": named("associate-role", key), "inheritance": inheritance})
}

fn division(key: &str, parent: &str) -> Value {
    json!({"unitType": "Division", "key": key, "name": key, "parentUnit": named("business-unit", parent)})
}

/// A company with an admin and a helper, and below it `west`, `east` and below that `shop`; another company.
fn seed() -> Value {
    let associate = |customer: &str, roles: Value| json!({"customer": named("customer", customer), "associateRoleAssignments": roles});
    let customer =
        |key: &str| json!({"key": key, "email": format!("{key}@example.org"), "password": "secret"});
    let mut shop = division("shop", "east");
    shop["associateMode"] = json!("Explicit");
    shop["associates"] = json!([associate("helper", json!([role("admin", "Enabled")]))]);
    json!({
        "stores": [{"key": "north"}],
        "customers": [customer("admin"), customer("helper")],
        "associateRoles": [
            {"key": "admin", "permissions":
                ["AddChildUnits", "UpdateAssociates", "UpdateBusinessUnitDetails", "UpdateParentUnit"]},
            {"key": "clerk", "permissions": ["UpdateBusinessUnitDetails"]},
            {"key": "auditor", "buyerAssignable": false},
        ],
        "project": {"businessUnits": {
            "myBusinessUnitStatusOnCreation": "Active",
            "myBusinessUnitAssociateRoleOnCreation": named("associate-role", "admin"),
        }},
        "businessUnits": [
            shop, division("west", "firm"), division("east", "firm"),
            {
                "unitType": "Company", "key": "firm", "name": "Firm", "stores": [named("store", "north")],
                "associates": [
                    associate("admin", json!([role("admin", "Enabled")])),
                    associate("helper", json!([role("clerk", "Disabled"), role("auditor", "Enabled")])),
                ],
            },
            {
                "unitType": "Company", "key": "other", "name": "Other",
                "associates": [associate("admin", json!([role("admin", "Enabled")]))],
            },
        ],
    })
}

fn scene(seed: &Value) -> Scene {
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

impl Scene {
    fn seeded(&self, key: &str) -> Caller {
        let shop = self.project.read();
        self.holder_of(shop.customers.by_key(key).unwrap().resource.id.as_str())
    }

    fn unit(&self, caller: &Caller, key: &str) -> Result<Value, Refusal> {
        self.ask(caller, Op::GetMyBusinessUnitByKey, &[("key", key)], "", &Value::Null)
    }

    fn new_unit(&self, caller: &Caller, draft: &Value) -> Result<Value, Refusal> {
        self.ask(caller, Op::CreateMyBusinessUnit, &[], "", draft)
    }

    fn change_unit(&self, caller: &Caller, key: &str, actions: &Value) -> Result<Value, Refusal> {
        let update = json!({"version": self.unit(caller, key)?["version"], "actions": actions});
        self.ask(caller, Op::UpdateMyBusinessUnitByKey, &[("key", key)], "", &update)
    }

    fn new_associate(&self, caller: &Caller, key: &str, draft: &Value) -> Result<Value, Refusal> {
        let place = Place::BusinessUnit(Key::new(key).unwrap());
        self.ask_in(&place, caller, Op::CreateMyAssociate, &[], "", draft)
    }

    fn keys(&self, caller: &Caller) -> Vec<String> {
        let page = self.get(caller, Op::QueryMyBusinessUnits, "sort=key%20asc").unwrap();
        let units = page["results"].as_array().unwrap();
        units.iter().map(|unit| unit["key"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn who_creates_a_unit_has_the_role_of_the_project() {
    let mut settings = seed();
    let scene = scene(&settings);
    let me = scene.customer("me@example.org");
    let firm = scene.new_unit(&me, &json!({"unitType": "Company", "key": "mine", "name": "Mine"})).unwrap();
    assert_eq!((&firm["status"], &firm["stores"]), (&json!("Active"), &json!([])));
    assert_eq!(firm["associates"][0]["associateRoleAssignments"], json!([role("admin", "Disabled")]));
    assert_eq!(firm["associates"][0]["customer"]["id"], me.customer_id().unwrap().as_str());
    assert_eq!(firm["topLevelUnit"], named("business-unit", "mine"));
    let below = scene.new_unit(&me, &division("below", "mine")).unwrap();
    assert_eq!(
        (&below["storeMode"], &below["approvalRuleMode"]),
        (&json!("FromParent"), &json!("ExplicitAndFromParent"))
    );
    assert_eq!(scene.keys(&me), ["below", "mine"]);

    settings["project"]["businessUnits"] = json!({"myBusinessUnitStatusOnCreation": "Active"});
    let without = self::scene(&settings);
    let me = without.customer("me@example.org");
    let draft = json!({"unitType": "Company", "key": "mine", "name": "Mine"});
    assert_eq!(refused(without.new_unit(&me, &draft)), code(400, "InvalidOperation"));

    settings["project"]["businessUnits"] = json!({
        "myBusinessUnitStatusOnCreation": "Inactive",
        "myBusinessUnitAssociateRoleOnCreation": named("associate-role", "admin"),
    });
    let inactive = self::scene(&settings);
    let me = inactive.customer("me@example.org");
    assert_eq!(inactive.new_unit(&me, &draft).unwrap()["status"], "Inactive");
    let change = inactive.change_unit(&me, "mine", &json!([{"action": "changeName", "name": "New"}]));
    assert_eq!(refused(change), code(400, "InvalidOperation"));
}

#[test]
fn divisions_inherit_what_their_modes_say() {
    let scene = scene(&seed());
    let (admin, helper) = (scene.seeded("admin"), scene.seeded("helper"));
    assert_eq!(scene.keys(&admin), ["east", "firm", "other", "west"]);
    assert_eq!(scene.keys(&helper), ["east", "firm", "shop", "west"]);

    let east = scene.unit(&admin, "east").unwrap();
    let from_firm = |role: &str| json!([{"associateRole": named("associate-role", role), "source": named("business-unit", "firm")}]);
    assert_eq!(east["inheritedAssociates"][0]["associateRoleAssignments"], from_firm("admin"));
    assert_eq!(east["inheritedAssociates"][1]["associateRoleAssignments"], from_firm("auditor"));
    assert_eq!(east["inheritedStores"], json!([named("store", "north")]));
    let shop = scene.unit(&helper, "shop").unwrap();
    assert_eq!((shop.get("inheritedAssociates"), &shop["inheritedStores"]), (None, &east["inheritedStores"]));
    assert_eq!(shop["topLevelUnit"], named("business-unit", "firm"));

    let out = json!([{"action": "removeAssociate", "customer": named("customer", "helper")}]);
    scene.change_unit(&admin, "firm", &out).unwrap();
    assert_eq!(scene.keys(&helper), ["shop"]);
    assert_eq!(refused(scene.unit(&helper, "east")), code(404, "ResourceNotFound"));
    let after = scene.unit(&admin, "east").unwrap();
    assert_eq!(after["inheritedAssociates"].as_array().unwrap().len(), 1);
    assert_eq!(after["version"], east["version"]);
}

#[test]
fn roles_say_what_an_associate_may_do() {
    let scene = scene(&seed());
    let (admin, helper) = (scene.seeded("admin"), scene.seeded("helper"));
    scene.change_unit(&helper, "firm", &json!([{"action": "changeName", "name": "New"}])).unwrap();
    let out = json!([{"action": "removeAssociate", "customer": named("customer", "admin")}]);
    let refusal = scene.change_unit(&helper, "firm", &out).unwrap_err();
    let id = helper.customer_id().unwrap();
    assert_eq!(refusal.status(), 403);
    assert_eq!(
        serde_json::to_value(&refusal.errors()[0]).unwrap(),
        json!({
            "code": "AssociateMissingPermission",
            "message": format!(
                "Associate '{id}' has no rights to update associates in business-unit 'firm'. Needs 'UpdateAssociates'."
            ),
            "associate": {"typeId": "customer", "id": id},
            "businessUnit": {"typeId": "business-unit", "key": "firm"},
            "permissions": ["UpdateAssociates"],
        })
    );
    // In the division she has only what she inherits.
    let rename = json!([{"action": "changeName", "name": "New"}]);
    assert_eq!(refused(scene.change_unit(&helper, "east", &rename)), code(403, "AssociateMissingPermission"));
    assert_eq!(
        refused(scene.new_unit(&helper, &division("new", "firm"))),
        code(403, "AssociateMissingPermission")
    );
    assert_eq!(
        refused(scene.new_unit(&helper, &division("new", "other"))),
        code(400, "ReferencedResourceNotFound")
    );
    scene.change_unit(&admin, "east", &rename).unwrap();
}

#[test]
fn a_role_that_buyers_do_not_assign_may_stay() {
    let scene = scene(&seed());
    let admin = scene.seeded("admin");
    let change = |who: &str, roles: Value| {
        let associate = json!({"customer": named("customer", who), "associateRoleAssignments": roles});
        scene.change_unit(&admin, "firm", &json!([{"action": "changeAssociate", "associate": associate}]))
    };
    let firm = change("helper", json!([role("auditor", "Disabled"), role("admin", "Enabled")])).unwrap();
    assert_eq!(firm["associates"][1]["associateRoleAssignments"][0], role("auditor", "Disabled"));
    for (who, roles) in [
        ("admin", json!([role("auditor", "Disabled")])),
        ("helper", json!([role("admin", "Enabled"), role("admin", "Disabled")])),
        ("helper", json!([role("nothing", "Enabled")])),
        ("helper", json!([role("clerk", "Sometimes")])),
        ("helper", json!([])),
        ("nobody", json!([role("clerk", "Enabled")])),
    ] {
        assert_eq!(change(who, roles.clone()).unwrap_err().status(), 400, "{who} {roles}");
    }
    assert_eq!(scene.unit(&admin, "firm").unwrap(), firm);
}

#[test]
fn a_division_moves_within_its_company() {
    let scene = scene(&seed());
    let admin = scene.seeded("admin");
    let to = |key: &str, parent: &str| {
        let action = json!({"action": "changeParentUnit", "parentUnit": named("business-unit", parent)});
        scene.change_unit(&admin, key, &json!([action]))
    };
    let west = to("west", "east").unwrap();
    assert_eq!((&west["parentUnit"], &west["version"]), (&named("business-unit", "east"), &json!(2)));
    assert_eq!(west["topLevelUnit"], named("business-unit", "firm"));
    for (key, parent) in [("east", "west"), ("east", "east"), ("east", "other"), ("firm", "other")] {
        assert_eq!(refused(to(key, parent)), code(400, "InvalidOperation"), "{key} below {parent}");
    }
    // She is no associate in `shop`, which inherits none.
    assert_eq!(refused(to("west", "shop")), code(400, "ReferencedResourceNotFound"));

    scene.new_unit(&admin, &division("four", "west")).unwrap();
    scene.new_unit(&admin, &division("five", "four")).unwrap();
    assert_eq!(refused(scene.new_unit(&admin, &division("six", "five"))), code(400, "InvalidOperation"));
    scene.new_unit(&admin, &division("aside", "firm")).unwrap();
    // With what is below it, `west` has three levels: it fits below `aside`, but not deeper.
    scene.new_unit(&admin, &division("beside", "aside")).unwrap();
    assert_eq!(to("west", "aside").unwrap()["parentUnit"]["key"], "aside");
    assert_eq!(refused(to("west", "beside")), code(400, "InvalidOperation"));
}

#[test]
fn an_update_is_done_whole_or_not_at_all() {
    let scene = scene(&seed());
    let admin = scene.seeded("admin");
    let before = scene.unit(&admin, "firm").unwrap();
    for wrong in [
        json!({"action": "removeAddress", "addressKey": "nowhere"}),
        json!({"action": "setContactEmail", "contactEmail": "nobody"}),
        json!({"action": "setCustomType", "type": named("type", "extra")}),
        json!({"action": "setAddressCustomField", "addressId": "nowhere", "name": "extra"}),
        json!({"action": "changeName", "name": ""}),
        json!({"action": "fly"}),
    ] {
        let actions = json!([{"action": "changeName", "name": "New"}, wrong]);
        assert_eq!(scene.change_unit(&admin, "firm", &actions).unwrap_err().status(), 400, "{wrong}");
    }
    let same = json!([{"action": "changeName", "name": "Firm"}]);
    assert_eq!(scene.change_unit(&admin, "firm", &same).unwrap(), before);
}

#[test]
fn a_new_associate_is_a_customer_from_then_on() {
    let scene = scene(&seed());
    let admin = scene.seeded("admin");
    let draft = |version: u64, email: &str, role: &str| {
        json!({
            "version": version,
            "customer": {"email": email, "password": "secret"},
            "associateRoleAssignments": [self::role(role, "Enabled")],
        })
    };
    for (wrong, expected) in [
        (draft(2, "new@example.org", "clerk"), 409),
        (draft(1, "new@example.org", "auditor"), 400),
        (draft(1, "helper@example.org", "clerk"), 400),
    ] {
        assert_eq!(scene.new_associate(&admin, "firm", &wrong).unwrap_err().status(), expected, "{wrong}");
    }
    assert!(scene.project.read().log_in("new@example.org", "secret", None).is_err());
    let made = scene.new_associate(&admin, "firm", &draft(1, "new@example.org", "clerk")).unwrap();
    let id = scene.project.read().log_in("new@example.org", "secret", None).unwrap();
    assert_eq!(made["customer"]["id"], id.as_str());
    let new = scene.holder_of(id.as_str());
    assert_eq!(scene.keys(&new), ["east", "firm", "west"]);
    assert_eq!(scene.unit(&new, "firm").unwrap()["version"], 2);
    let app = scene.app("manage_my_business_units");
    let late = scene.new_associate(&app, "firm", &draft(2, "late@example.org", "clerk"));
    assert_eq!(refused(late), code(404, "ResourceNotFound"));
}
