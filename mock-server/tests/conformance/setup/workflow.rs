//! States and types: what a draft of one may say.

use serde_json::{Value, json};

use super::{Desk, text};

#[test]
fn drafts_of_states_are_checked() {
    let desk = Desk::at("/states");
    desk.create();
    for (changes, code) in [
        (json!({"key": ""}), "InvalidOperation"),
        (json!({"type": "MoodState"}), "InvalidField"),
        (json!({"roles": ["King"]}), "InvalidField"),
        (json!({"roles": ["Return"]}), "InvalidOperation"),
        (json!({"transitions": [{"typeId": "state", "key": "nowhere"}]}), "ReferencedResourceNotFound"),
        (json!({"type": "OrderState"}), "InvalidOperation"),
    ] {
        let mut draft = (desk.subject.draft)(&desk.stage);
        draft["key"] = json!("another");
        draft.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        desk.refused(400, code, "POST", "", &draft);
    }
    let role = json!({"key": "returned", "type": "LineItemState", "roles": ["Return"]});
    let made = desk.succeeds("POST", "", "", &role);
    assert_eq!(
        (&made["initial"], &made["builtIn"], made.get("transitions")),
        (&json!(true), &json!(false), None)
    );
}

#[test]
fn the_state_of_line_items_is_built_in() {
    let desk = Desk::at("/states");
    let built_in = desk.succeeds("GET", "", "?where=builtIn%3Dtrue", &Value::Null);
    assert_eq!(built_in["count"], 1);
    let built_in = &built_in["results"][0];
    assert_eq!((&built_in["key"], &built_in["type"]), (&json!("Initial"), &json!("LineItemState")));
    let below = format!("/{}?version=1", text(built_in, "id"));
    desk.refused(400, "InvalidOperation", "DELETE", &below, &Value::Null);
}

#[test]
fn a_product_has_a_state_and_holds_it() {
    let desk = Desk::at("/states");
    desk.create();
    let mut draft = (Desk::at("/products").subject.draft)(&desk.stage);
    draft["state"] = json!({"typeId": "state", "key": "on-sale"});
    let made = desk.stage.post_as_backend("/products?expand=state", &draft);
    assert_eq!(made["state"]["obj"]["key"], "on-sale");
    let error = desk.refused(400, "ReferenceExists", "DELETE", "/key=on-sale?version=1", &Value::Null);
    assert_eq!(error["referencedBy"], "product");
    let error = desk.refused(400, "ReferenceExists", "DELETE", "/key=sold-out?version=1", &Value::Null);
    assert_eq!(error["referencedBy"], "state");
}

#[test]
fn drafts_of_types_are_checked() {
    let desk = Desk::at("/types");
    desk.create();
    let field = |changes: Value| {
        let mut field =
            json!({"name": "extra", "label": {"en": "Extra"}, "required": false, "type": {"name": "String"}});
        field.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        json!({"fieldDefinitions": [field]})
    };
    let twice = json!([{"key": "a", "label": "A"}, {"key": "a", "label": "B"}]);
    for (changes, code) in [
        (json!({"resourceTypeIds": []}), "RequiredField"),
        (json!({"resourceTypeIds": ["spaceship"]}), "InvalidField"),
        (field(json!({"name": "e"})), "InvalidField"),
        (field(json!({"name": "no name"})), "InvalidField"),
        (field(json!({"inputHint": "Shout"})), "InvalidField"),
        (field(json!({"type": {"name": "Smell"}})), "InvalidField"),
        (field(json!({"type": {"name": "Set", "elementType": {"name": "Smell"}}})), "InvalidField"),
        (field(json!({"type": {"name": "Reference", "referenceTypeId": "smell"}})), "InvalidField"),
        (field(json!({"type": {"name": "Enum", "values": twice}})), "DuplicateEnumValues"),
        (field(json!({"name": "wrapped"})), "InvalidOperation"),
    ] {
        let mut draft = (desk.subject.draft)(&desk.stage);
        draft["key"] = json!("another");
        draft.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let error = desk.refused(400, code, "POST", "", &draft);
        if code == "DuplicateEnumValues" {
            assert_eq!(error["duplicates"], json!(["a"]));
        }
    }
    let mut same = (desk.subject.draft)(&desk.stage);
    same["key"] = json!("another");
    let made = desk.succeeds("POST", "", "", &same);
    assert_eq!(made["fieldDefinitions"][0]["inputHint"], "SingleLine");
    same["key"] = json!("third");
    same["fieldDefinitions"] = json!([same["fieldDefinitions"][0], same["fieldDefinitions"][0]]);
    desk.refused(400, "DuplicateField", "POST", "", &same);
    same["resourceTypeIds"] = json!(["customer"]);
    same["fieldDefinitions"] = field(json!({"name": "wrapped"}))["fieldDefinitions"].clone();
    desk.succeeds("POST", "", "", &same);
}

#[test]
fn a_type_that_is_used_is_not_deleted() {
    let desk = Desk::at("/types");
    let custom =
        json!({"type": {"typeId": "type", "key": "gift"}, "fields": {"wrapped": true, "paper": ["red"]}});
    desk.create();
    let draft = json!({"currency": "EUR", "custom": custom});
    let token = desk.stage.token_for(crate::access::Holder::Customer, None);
    let made = desk.stage.send(
        "POST",
        "/demo/me/carts",
        Some(&format!("Bearer {token}")),
        draft.to_string().as_bytes(),
    );
    assert_eq!(made.ok()["custom"]["fields"], custom["fields"]);
    let error = desk.refused(400, "ReferenceExists", "DELETE", "/key=gift?version=1", &Value::Null);
    assert_eq!(error["referencedBy"], "cart");
}

/// Everything that a shop is set up with and that can be customized is.
#[test]
fn what_is_set_up_is_customized() {
    let desk = Desk::at("/types");
    let of = [
        "category",
        "channel",
        "customer",
        "customer-group",
        "shipping-method",
        "product-selection",
        "store",
        "associate-role",
        "business-unit",
        "product-price",
        "standalone-price",
        "inventory-entry",
        "address",
    ];
    let draft = json!({
        "key": "colour",
        "name": {"en": "Colour"},
        "resourceTypeIds": of,
        "fieldDefinitions": [{"name": "colour", "label": {"en": "Colour"}, "required": true, "type": {"name": "String"}}],
    });
    desk.succeeds("POST", "", "", &draft);
    let custom = json!({"type": {"typeId": "type", "key": "colour"}, "fields": {"colour": "red"}});
    for path in [
        "/categories",
        "/channels",
        "/customers",
        "/customer-groups",
        "/shipping-methods",
        "/product-selections",
        "/stores",
        "/associate-roles",
        "/business-units",
        "/inventory",
        "/standalone-prices",
    ] {
        let here = Desk::at(path);
        here.stage.post_as_backend("/types", &draft);
        let mut made = (here.subject.draft)(&here.stage);
        made["custom"] = json!({"type": custom["type"]});
        here.refused(400, "RequiredField", "POST", "", &made);
        made["custom"] = custom.clone();
        here.succeeds("POST", "", "", &made);
        let found =
            here.succeeds("GET", "", "?where=custom%28fields%28colour%3D%22red%22%29%29", &Value::Null);
        assert_eq!(
            (&found["count"], &found["results"][0]["custom"]["fields"]),
            (&json!(1), &custom["fields"]),
            "{path}"
        );
    }
    let mut product = (Desk::at("/products").subject.draft)(&desk.stage);
    product["masterVariant"]["prices"] =
        json!([{"value": {"currencyCode": "EUR", "centAmount": 1}, "custom": custom}]);
    let made = desk.stage.post_as_backend("/products", &product);
    assert_eq!(
        made["masterData"]["staged"]["masterVariant"]["prices"][0]["custom"]["fields"],
        custom["fields"]
    );
    let mut channel = (Desk::at("/channels").subject.draft)(&desk.stage);
    channel["address"]["custom"] = custom.clone();
    assert_eq!(
        desk.stage.post_as_backend("/channels", &channel)["address"]["custom"]["fields"],
        custom["fields"]
    );
}
