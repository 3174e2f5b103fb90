//! Update actions of carts: what each of them does, and that all of them are done or none.

use super::*;

const MUG: &str = "EM133-CRE-RIM-350";

fn with_mugs(scene: &Scene, quantity: i64) -> (Caller, Value) {
    let alice = scene.customer("alice@example.org");
    let draft = json!({
        "currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG, "quantity": quantity, "key": "mugs"}],
    });
    let cart = scene.new_cart(&alice, &draft);
    (alice, cart)
}

#[test]
fn all_actions_or_none() {
    let scene = Scene::demo();
    let (alice, cart) = with_mugs(&scene, 2);
    for (last, expected) in [
        (json!({"action": "addLineItem", "sku": "none"}), "InvalidField"),
        (json!({"action": "addLineItem", "productId": "none"}), "ReferencedResourceNotFound"),
        (
            json!({"action": "addLineItem", "productId": cart["lineItems"][0]["productId"], "variantId": 99}),
            "InvalidField",
        ),
        (json!({"action": "addLineItem", "sku": MUG, "quantity": 0}), "InvalidField"),
        (json!({"action": "addLineItem", "sku": MUG, "quantity": i64::MAX}), "InvalidField"),
        (json!({"action": "addLineItem"}), "InvalidInput"),
        (json!({"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": -1}), "InvalidField"),
        (
            json!({"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": i64::MAX}),
            "MoneyOverflow",
        ),
        (
            json!({"action": "changeLineItemQuantity", "lineItemId": "none", "quantity": 1}),
            "InvalidOperation",
        ),
        (json!({"action": "removeLineItem"}), "RequiredField"),
        (json!({"action": "removeLineItem", "lineItemKey": "mugs", "quantity": 0}), "InvalidField"),
        (json!({"action": "changeLineItemsOrder", "lineItemOrder": []}), "InvalidOperation"),
        (json!({"action": "changeTaxMode", "taxMode": "Disabled"}), "InvalidOperation"),
        (
            json!({"action": "setDeleteDaysAfterLastModification", "deleteDaysAfterLastModification": 0}),
            "InvalidField",
        ),
        (json!({"action": "setCustomerEmail", "email": "nobody"}), "InvalidField"),
        (json!({"action": "addItemShippingAddress", "address": {"country": "DE"}}), "RequiredField"),
        (json!({"action": "removeItemShippingAddress", "addressKey": "none"}), "InvalidField"),
        (json!({"action": "setCustomField", "name": "gift", "value": true}), "InvalidOperation"),
        (json!({"action": "fly"}), "InvalidJsonInput"),
    ] {
        let actions =
            json!([{"action": "setLocale", "locale": "de"}, {"action": "addLineItem", "sku": MUG}, last]);
        assert_eq!(refused(scene.update(&alice, &cart, &actions)), code(400, expected), "{actions}");
        assert_eq!(scene.cart(&alice, &cart["id"]).unwrap(), cart);
    }
}

#[test]
fn to_take_away_what_is_not_there_changes_nothing() {
    let scene = Scene::demo();
    let (alice, cart) = with_mugs(&scene, 1);
    let id = &cart["lineItems"][0]["id"];
    let nothing = scene.update(
        &alice,
        &cart,
        &json!([
            {"action": "setShippingMethod"},
            {"action": "setCustomType"},
            {"action": "setLineItemCustomType", "lineItemId": id},
            {"action": "setLineItemDistributionChannel", "lineItemId": id},
            {"action": "setLineItemSupplyChannel", "lineItemId": id},
        ]),
    );
    assert_eq!(nothing.unwrap(), cart);
}

#[test]
fn simple_fields() {
    let scene = Scene::demo();
    let (alice, cart) = with_mugs(&scene, 1);
    let cart = scene
        .update(
            &alice,
            &cart,
            &json!([
                {"action": "setCustomerEmail", "email": "a@example.org"},
                {"action": "setLocale", "locale": "de-AT"},
                {"action": "setBillingAddress", "address": {"country": "AT", "city": "Wien"}},
                {"action": "setDeleteDaysAfterLastModification", "deleteDaysAfterLastModification": 7},
            ]),
        )
        .unwrap();
    assert_eq!(
        [&cart["customerEmail"], &cart["locale"], &cart["billingAddress"]["city"]],
        ["a@example.org", "de-AT", "Wien"]
    );
    assert_eq!(cart["deleteDaysAfterLastModification"], 7);
    let cart = scene
        .update(
            &alice,
            &cart,
            &json!([
                {"action": "setCustomerEmail"}, {"action": "setLocale"}, {"action": "setBillingAddress"},
                {"action": "setDeleteDaysAfterLastModification"},
            ]),
        )
        .unwrap();
    assert_eq!([cart.get("customerEmail"), cart.get("locale"), cart.get("billingAddress")], [None; 3]);
    assert_eq!(cart["deleteDaysAfterLastModification"], 90);
}

#[test]
fn line_items_are_put_in_order() {
    let scene = Scene::demo();
    let (alice, cart) = with_mugs(&scene, 1);
    let add =
        json!([{"action": "addLineItem", "productId": cart["lineItems"][0]["productId"], "variantId": 2}]);
    let cart = scene.update(&alice, &cart, &add).unwrap();
    let (mug, other) = (&cart["lineItems"][0]["id"], &cart["lineItems"][1]["id"]);
    for wrong in [json!([mug]), json!([mug, mug]), json!([mug, other, mug])] {
        let actions = json!([{"action": "changeLineItemsOrder", "lineItemOrder": wrong}]);
        assert_eq!(refused(scene.update(&alice, &cart, &actions)), code(400, "InvalidOperation"));
    }
    let actions = json!([{"action": "changeLineItemsOrder", "lineItemOrder": [other, mug]}]);
    let ordered = scene.update(&alice, &cart, &actions).unwrap();
    assert_eq!([&ordered["lineItems"][0]["id"], &ordered["lineItems"][1]["id"]], [other, mug]);
}

#[test]
fn shipping_details_say_where_each_piece_goes() {
    let scene = Scene::demo();
    let (alice, cart) = with_mugs(&scene, 3);
    let target = |key: &str, quantity: i64| json!({"addressKey": key, "quantity": quantity});
    let cart = scene.update(&alice, &cart, &json!([
        {"action": "addItemShippingAddress", "address": {"country": "DE", "key": "home"}},
        {"action": "addItemShippingAddress", "address": {"country": "DE", "key": "work"}},
        {"action": "updateItemShippingAddress", "address": {"country": "AT", "key": "work"}},
        {"action": "setLineItemShippingDetails", "lineItemKey": "mugs", "shippingDetails": {"targets": [target("home", 2)]}},
    ])).unwrap();
    assert_eq!(cart["itemShippingAddresses"][1]["country"], "AT");
    assert_eq!(cart["lineItems"][0]["shippingDetails"]["valid"], false);

    let delta = "applyDeltaToLineItemShippingDetailsTargets";
    let cart = scene.update(&alice, &cart, &json!([
        {"action": delta, "lineItemKey": "mugs", "targetsDelta": [target("home", -1), target("work", 2)]},
    ])).unwrap();
    let details = |cart: &Value| cart["lineItems"][0]["shippingDetails"].clone();
    assert_eq!(details(&cart), json!({"targets": [target("home", 1), target("work", 2)], "valid": true}));

    // Merged with those that are there.
    let cart = scene.update(&alice, &cart, &json!([
        {"action": "addLineItem", "sku": MUG, "quantity": 2, "shippingDetails": {"targets": [target("home", 2)]}},
    ])).unwrap();
    assert_eq!(details(&cart), json!({"targets": [target("home", 3), target("work", 2)], "valid": true}));
    let cart = scene
        .update(
            &alice,
            &cart,
            &json!([
                {"action": "removeLineItem", "lineItemKey": "mugs", "quantity": 2,
                 "shippingDetailsToRemove": {"targets": [target("work", 2)]}},
            ]),
        )
        .unwrap();
    assert_eq!(details(&cart), json!({"targets": [target("home", 3)], "valid": true}));

    for wrong in [
        json!({"action": "removeItemShippingAddress", "addressKey": "home"}),
        json!({"action": "addItemShippingAddress", "address": {"country": "DE", "key": "home"}}),
        json!({"action": delta, "lineItemKey": "mugs", "targetsDelta": [target("home", -4)]}),
        json!({"action": delta, "lineItemKey": "mugs", "targetsDelta": [target("nowhere", 1)]}),
    ] {
        assert_eq!(scene.update(&alice, &cart, &json!([wrong])).unwrap_err().status(), 400, "{wrong}");
    }
    let cart =
        scene.update(&alice, &cart, &json!([{"action": "removeItemShippingAddress", "addressKey": "work"}]));
    assert_eq!(cart.unwrap()["itemShippingAddresses"].as_array().unwrap().len(), 1);
}

#[test]
fn recalculation_brings_prices_up_to_date() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let products = scene.app("view_products");
    let get = OperationName::GetProductProjectionByKey;
    let tent = scene.ask(&products, get, &[("key", "ridgeline-tent")], "", &Value::Null).unwrap();
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"productId": tent["id"]}], "deleteDaysAfterLastModification": 365});
    let cart = scene.new_cart(&alice, &draft);
    let cents = |cart: &Value| cart["totalPrice"]["centAmount"].as_i64().unwrap();
    let in_season = cents(&cart);

    scene.later(120 * 86_400_000);
    let cart = scene.update(&alice, &cart, &json!([{"action": "setLocale", "locale": "de"}])).unwrap();
    assert_eq!(cents(&cart), in_season);
    let cart =
        scene.update(&alice, &cart, &json!([{"action": "recalculate", "updateProductData": true}])).unwrap();
    assert!(cents(&cart) > in_season);
    assert_eq!(scene.update(&alice, &cart, &json!([{"action": "recalculate"}])).unwrap(), cart);
}

#[test]
fn every_action_of_the_platform_is_known() {
    let facts: Value =
        serde_json::from_str(include_str!("../../../../crates/ct-model/api/facts.json")).unwrap();
    for (union, handled) in [
        ("MyBusinessUnitUpdateAction", include_str!("../business_unit_actions.rs")),
        ("MyCartUpdateAction", include_str!("../cart_actions.rs")),
        ("MyCustomerUpdateAction", include_str!("../customer_actions.rs")),
    ] {
        let kinds = facts["types"][union]["kinds"].as_object().unwrap();
        assert!(kinds.len() >= 18);
        for name in kinds.keys() {
            let variant = name[..1].to_uppercase() + &name[1..];
            assert!(handled.contains(&format!("Action::{variant}(")), "{union}: {name}");
        }
    }
}
