use super::*;
use OperationName::{
    CreateMyCart, CreateMyOrderFromCart, CreateMyPayment, CreateMyShoppingList, QueryMyCarts,
    SignInMyCustomer, UpdateMyCustomer,
};

const MUG: &str = "EM133-CRE-RIM-350";

/// The demo shop with some types.
fn scene() -> Scene {
    let mut seed: Value = serde_json::from_str(include_str!("../../../seed/demo.json")).unwrap();
    let field = |name: &str, required: bool, of: Value| json!({"name": name, "label": {"en": name}, "required": required, "type": of});
    let words = json!([{"key": "s", "label": "Small"}, {"key": "l", "label": "Large"}]);
    let localized = json!([{"key": "red", "label": {"en": "Red"}}]);
    seed["types"] = json!([
        {
            "key": "everything", "name": {"en": "Everything"}, "resourceTypeIds": ["order", "customer"],
            "fieldDefinitions": [
                field("yes", false, json!({"name": "Boolean"})),
                field("many", false, json!({"name": "Number"})),
                field("text", true, json!({"name": "String"})),
                field("texts", false, json!({"name": "LocalizedString"})),
                field("size", false, json!({"name": "Enum", "values": words})),
                field("colour", false, json!({"name": "LocalizedEnum", "values": localized})),
                field("price", false, json!({"name": "Money"})),
                field("day", false, json!({"name": "Date"})),
                field("hour", false, json!({"name": "Time"})),
                field("moment", false, json!({"name": "DateTime"})),
                field("category", false, json!({"name": "Reference", "referenceTypeId": "category"})),
                field("cart", false, json!({"name": "Reference", "referenceTypeId": "cart"})),
                field("days", false, json!({"name": "Set", "elementType": {"name": "Date"}})),
            ],
        },
        {
            "key": "engraving", "name": {"en": "Engraving"}, "resourceTypeIds": ["line-item"],
            "fieldDefinitions": [field("words", false, json!({"name": "String"}))],
        },
    ]);
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

fn of_type(key: &str, fields: &Value) -> Value {
    json!({"type": {"typeId": "type", "key": key}, "fields": fields})
}

fn cart_with(custom: &Value) -> Value {
    json!({"currency": "EUR", "country": "DE", "custom": custom})
}

fn category(scene: &Scene) -> Value {
    let id = scene.project.read().categories.iter().next().unwrap().resource.id.clone();
    json!({"typeId": "category", "id": id})
}

#[test]
fn values_are_kept_as_the_platform_shows_them() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let fields = json!({
        "yes": true, "many": 1.5, "text": "", "texts": {"en": "A"}, "size": "s", "colour": "red",
        "price": {"currencyCode": "EUR", "centAmount": 5}, "day": "2026-02-28", "hour": "12:00:00.000",
        "moment": "2026-01-02T03:04:05Z", "category": category(&scene), "days": ["2026-01-01", "2026-01-01"],
    });
    let cart = scene.new_cart(&alice, &cart_with(&of_type("everything", &fields)));
    let mut kept = fields;
    kept["price"] =
        json!({"type": "centPrecision", "currencyCode": "EUR", "centAmount": 5, "fractionDigits": 2});
    kept["moment"] = json!("2026-01-02T03:04:05.000Z");
    kept["days"] = json!(["2026-01-01"]);
    assert_eq!(cart["custom"]["fields"], kept);
    assert_eq!(cart["custom"]["type"]["typeId"], "type");
}

#[test]
fn values_of_another_type_are_refused() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &cart_with(&of_type("everything", &json!({"text": "A"}))));
    for (name, value) in [
        ("yes", json!("true")),
        ("many", json!("1")),
        ("text", json!(1)),
        ("texts", json!("A")),
        ("size", json!("m")),
        ("colour", json!({"key": "red"})),
        ("price", json!(5)),
        ("day", json!("2026-02-30")),
        ("hour", json!("25:00")),
        ("moment", json!("2026-01-02")),
        ("category", json!({"typeId": "product", "id": "x"})),
        ("category", json!({"typeId": "category", "key": "x"})),
        ("days", json!("2026-01-01")),
        ("days", json!(["today"])),
    ] {
        let mut fields = json!({"text": "A"});
        fields[name] = value.clone();
        let made = scene.ask(&alice, CreateMyCart, &[], "", &cart_with(&of_type("everything", &fields)));
        assert_eq!(refused(made), code(400, "InvalidField"), "{name}: {value}");
        let set = json!([{"action": "setCustomField", "name": name, "value": value}]);
        assert_eq!(refused(scene.update(&alice, &cart, &set)), code(400, "InvalidField"), "{name}: {value}");
    }
    let gone =
        json!([{"action": "setCustomField", "name": "category", "value": {"typeId": "category", "id": "x"}}]);
    assert_eq!(refused(scene.update(&alice, &cart, &gone)), code(400, "ReferencedResourceNotFound"));
}

#[test]
fn a_type_is_for_its_resources_and_has_its_fields() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    for (custom, expected) in [
        (of_type("nothing", &json!({})), "ReferencedResourceNotFound"),
        (of_type("engraving", &json!({})), "InvalidOperation"),
        (of_type("everything", &json!({"text": "A", "smell": "B"})), "InvalidOperation"),
        (of_type("everything", &json!({})), "RequiredField"),
        (of_type("everything", &json!({"text": null})), "RequiredField"),
        (json!({"type": {"typeId": "type", "key": "everything"}}), "RequiredField"),
    ] {
        let made = scene.ask(&alice, CreateMyCart, &[], "", &cart_with(&custom.clone()));
        assert_eq!(refused(made), code(400, expected), "{custom}");
        let name = json!({"name": {"en": "A"}, "custom": custom});
        assert_eq!(refused(scene.ask(&alice, CreateMyShoppingList, &[], "", &name)).0, 400);
        let amount = json!({"amountPlanned": {"currencyCode": "EUR", "centAmount": 1}, "custom": custom});
        assert_eq!(refused(scene.ask(&alice, CreateMyPayment, &[], "", &amount)).0, 400);
    }
}

#[test]
fn fields_are_set_and_removed() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    let field =
        |name: &str, value: Value| json!([{"action": "setCustomField", "name": name, "value": value}]);
    let nothing = scene.update(&alice, &cart, &field("text", json!("A")));
    assert_eq!(refused(nothing), code(400, "InvalidOperation"), "it has no type");
    let typed = json!([{
        "action": "setCustomType",
        "type": {"typeId": "type", "key": "everything"},
        "fields": {"text": "A", "many": 1},
    }]);
    let cart = scene.update(&alice, &cart, &typed).unwrap();
    let cart = scene.update(&alice, &cart, &field("many", Value::Null)).unwrap();
    assert_eq!(cart["custom"]["fields"], json!({"text": "A"}));
    for (name, value, expected) in [
        ("many", Value::Null, "InvalidOperation"),
        ("smell", json!(1), "InvalidOperation"),
        ("text", Value::Null, "RequiredField"),
    ] {
        assert_eq!(refused(scene.update(&alice, &cart, &field(name, value))), code(400, expected), "{name}");
    }
    let cart = scene.update(&alice, &cart, &json!([{"action": "setCustomType"}])).unwrap();
    assert_eq!(cart.get("custom"), None);
}

#[test]
fn carts_are_found_by_custom_fields() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(
        &alice,
        &cart_with(&of_type("everything", &json!({"text": "A", "many": 2, "days": ["2026-01-01"]}))),
    );
    scene.new_cart(&alice, &cart_with(&Value::Null));
    for (predicate, found) in [
        (r#"custom(fields(text = "A"))"#, 1),
        (r#"custom(fields(text = "B"))"#, 0),
        ("custom(fields(many > 1))", 1),
        (r#"custom(fields(days contains any ("2026-01-01")))"#, 1),
        ("custom(fields(size is defined))", 0),
        ("custom is not defined", 1),
        (&format!("custom(type(id = {}))", cart["custom"]["type"]["id"]), 1),
    ] {
        let encoded = percent_encoding::utf8_percent_encode(predicate, percent_encoding::NON_ALPHANUMERIC);
        let page = scene.get(&alice, QueryMyCarts, &format!("where={encoded}")).unwrap();
        assert_eq!(page["count"], found, "{predicate}");
    }
}

#[test]
fn line_items_are_merged_when_their_custom_fields_are_the_same() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR", "country": "DE"}));
    let add = |words: Option<&str>| {
        let custom = words.map(|words| of_type("engraving", &json!({"words": words})));
        json!({"action": "addLineItem", "sku": MUG, "custom": custom})
    };
    let actions = json!([add(None), add(Some("A")), add(Some("B")), add(Some("A")), add(None)]);
    let cart = scene.update(&alice, &cart, &actions).unwrap();
    let items = cart["lineItems"].as_array().unwrap();
    let quantities: Vec<_> = items.iter().map(|item| item["quantity"].as_i64().unwrap()).collect();
    assert_eq!(quantities, [2, 2, 1]);
    assert_eq!(items[1]["custom"]["fields"]["words"], "A");

    let item = |custom: Value| json!({"sku": MUG, "custom": custom});
    let engraved = of_type("engraving", &json!({"words": "A"}));
    let draft = json!({"name": {"en": "A"}, "lineItems": [item(Value::Null), item(engraved.clone()), item(engraved)]});
    let list = scene.ask(&alice, CreateMyShoppingList, &[], "", &draft).unwrap();
    assert_eq!([&list["lineItems"][0]["quantity"], &list["lineItems"][1]["quantity"]], [1, 2]);
}

#[test]
fn an_order_has_the_custom_fields_of_its_cart() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let mut draft = cart_with(&of_type("everything", &json!({"text": "A"})));
    draft["lineItems"] = json!([{"sku": MUG, "custom": of_type("engraving", &json!({"words": "B"}))}]);
    draft["shippingAddress"] = json!({"country": "DE"});
    let cart = scene.new_cart(&alice, &draft);
    let named = json!({"id": cart["id"], "version": cart["version"]});
    let order = scene.ask(&alice, CreateMyOrderFromCart, &[], "", &named).unwrap();
    assert_eq!(order["custom"], cart["custom"]);
    assert_eq!(order["lineItems"][0]["custom"]["fields"]["words"], "B");
}

#[test]
fn line_items_keep_their_custom_fields_when_carts_are_merged() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    scene.new_cart(&alice, &json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG}]}));
    let mut visitor = scene.app("view_products manage_my_orders manage_my_profile");
    visitor.principal = Principal::Anonymous("visitor".into());
    let engraved = json!({"sku": MUG, "custom": of_type("engraving", &json!({"words": "A"}))});
    scene.later(1);
    scene.new_cart(&visitor, &json!({"currency": "EUR", "country": "DE", "lineItems": [engraved]}));
    let credentials = json!({"email": "alice@example.org", "password": "secret"});
    let signed_in = scene.ask(&visitor, SignInMyCustomer, &[], "", &credentials).unwrap();
    let items = signed_in["cart"]["lineItems"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items.iter().filter(|item| item["custom"]["fields"]["words"] == "A").count(), 1);
}

#[test]
fn a_reference_to_a_strangers_cart_is_not_expanded() {
    let scene = scene();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    let cart = scene.new_cart(&bob, &json!({"currency": "EUR", "customerEmail": "secret@example.org"}));
    let fields =
        json!({"text": "A", "cart": {"typeId": "cart", "id": cart["id"]}, "category": category(&scene)});
    let draft = cart_with(&of_type("everything", &fields));
    let query = "expand=custom.fields.cart&expand=custom.fields.category&expand=custom.type";
    let made = scene.ask(&alice, CreateMyCart, &[], query, &draft).unwrap();
    let fields = &made["custom"]["fields"];
    assert_eq!(fields["cart"], json!({"typeId": "cart", "id": cart["id"]}));
    assert!(fields["category"]["obj"]["slug"].is_object());
    assert_eq!(made["custom"]["type"]["obj"]["key"], "everything");
}

#[test]
fn a_customer_and_her_addresses_are_customized() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let typed = json!({"action": "setCustomType", "type": {"typeId": "type", "key": "everything"}, "fields": {"text": "A"}});
    let me =
        scene.ask(&alice, UpdateMyCustomer, &[], "", &json!({"version": 1, "actions": [typed]})).unwrap();
    assert_eq!(me["custom"]["fields"], json!({"text": "A"}));
    let address =
        |custom: Value| json!({"action": "addAddress", "address": {"country": "DE", "custom": custom}});
    for (custom, status, expected) in [
        (of_type("everything", &json!({"text": "A"})), 400, "InvalidOperation"),
        (json!("none"), 400, "InvalidJsonInput"),
    ] {
        let update = json!({"version": me["version"], "actions": [address(custom)]});
        let answer = scene.ask(&alice, UpdateMyCustomer, &[], "", &update);
        assert_eq!(refused(answer), code(status, expected));
    }
}
