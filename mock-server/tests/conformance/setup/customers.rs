//! Which groups and business units a customer is in.

use serde_json::{Value, json};

use super::{Desk, text};

#[test]
fn customers_are_in_groups() {
    let desk = Desk::at("/customers");
    for key in ["friends", "family"] {
        desk.stage.post_as_backend("/customer-groups", &json!({"key": key, "groupName": key}));
    }
    let group = |key: &str| json!({"typeId": "customer-group", "key": key});
    let mut draft = (desk.subject.draft)(&desk.stage);
    draft["customerGroup"] = group("friends");
    draft["customerGroupAssignments"] = json!([{"customerGroup": group("family")}]);
    let made = desk.succeeds("POST", "", "?expand=customerGroup", &draft)["customer"].clone();
    let groups = desk.stage.read("/customer-groups?sort=key%20desc");
    assert_eq!(made["customerGroup"]["id"], groups["results"][0]["id"]);
    assert_eq!(made["customerGroupAssignments"][0]["customerGroup"]["id"], groups["results"][1]["id"]);
    let read = desk.succeeds("GET", "/key={key}", "/key=dora?expand=customerGroup", &Value::Null);
    assert_eq!(read["customerGroup"]["obj"]["key"], "friends");
    let below = "/key=family?version=1";
    let groups = Desk { subject: Desk::at("/customer-groups").subject, ..desk };
    assert_eq!(
        groups.refused(400, "ReferenceExists", "DELETE", below, &Value::Null)["referencedBy"],
        "customer"
    );

    let desk = Desk { subject: Desk::at("/customers").subject, ..groups };
    draft["key"] = json!("dan");
    draft["email"] = json!("dan@example.org");
    let twice = json!([{"customerGroup": group("family")}, {"customerGroup": group("family")}]);
    for (field, value, code) in [
        ("customerGroup", group("nobody"), "ReferencedResourceNotFound"),
        (
            "customerGroupAssignments",
            json!([{"customerGroup": group("nobody")}]),
            "ReferencedResourceNotFound",
        ),
        ("customerGroupAssignments", twice, "DuplicateField"),
    ] {
        let mut wrong = draft.clone();
        wrong[field] = value;
        desk.refused(400, code, "POST", "", &wrong);
    }
}

#[test]
fn a_deleted_customer_is_no_associate() {
    let desk = Desk::at("/business-units");
    let (_, company) = desk.create();
    let division = json!({
        "key": "loft", "unitType": "Division", "name": "Loft",
        "parentUnit": {"typeId": "business-unit", "key": "atelier"},
    });
    let division = desk.succeeds("POST", "", "", &division);
    let customer = text(&company["associates"][0]["customer"], "id").to_owned();
    let error = desk.refused(400, "ReferenceExists", "DELETE", "/key=atelier?version=1", &Value::Null);
    assert_eq!(error["referencedBy"], "business-unit");

    let version = desk.stage.read(&format!("/customers/{customer}"))["version"].clone();
    let customers = Desk { subject: Desk::at("/customers").subject, ..desk };
    customers.succeeds("DELETE", "/{ID}", &format!("/{customer}?version={version}"), &Value::Null);
    let desk = Desk { subject: Desk::at("/business-units").subject, ..customers };
    let left = desk.succeeds("GET", "/key={key}", "/key=atelier", &Value::Null);
    assert_eq!((&left["associates"], &left["version"]), (&json!([]), &json!(2)));
    desk.succeeds(
        "DELETE",
        "/key={key}",
        &format!("/key=loft?version={}", division["version"]),
        &Value::Null,
    );
    desk.succeeds("DELETE", "/key={key}", "/key=atelier?version=2", &Value::Null);
}
