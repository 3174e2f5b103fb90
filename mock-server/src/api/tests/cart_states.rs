//! What a cart's state allows, which business unit it belongs to, and when it goes.

use super::*;

use OperationName::{CreateMyCart, CreateMyOrderFromCart, GetMyActiveCart, QueryMyCarts, UpdateMyCart};

const MUG: &str = "EM133-CRE-RIM-350";

fn with_a_mug(scene: &Scene, caller: &Caller) -> Value {
    let draft = json!({
        "currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG, "key": "mugs"}],
        "shippingAddress": {"country": "DE"},
    });
    scene.new_cart(caller, &draft)
}

/// Puts the cart into a state, as the shop's backend can.
fn put(scene: &Scene, cart: &Value, state: &str, strategy: &str) {
    let mut changed = cart.clone();
    changed["cartState"] = json!(state);
    changed["freezeStrategy"] = json!(strategy);
    scene.project.write().carts.replace(serde_json::from_value(changed).unwrap()).unwrap();
}

#[test]
fn a_table_of_states_and_what_they_allow() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = with_a_mug(&scene, &alice);
    let prices = [
        "addLineItem",
        "changeLineItemQuantity",
        "removeLineItem",
        "setLineItemDistributionChannel",
        "setLineItemSupplyChannel",
        "changeTaxMode",
    ];
    for (state, strategy, refuses_shipping, refuses_all) in [
        ("Active", "SoftFreeze", false, false),
        ("Frozen", "SoftFreeze", false, false),
        ("Frozen", "HardFreeze", true, false),
        ("Merged", "SoftFreeze", true, true),
        ("Ordered", "SoftFreeze", true, true),
    ] {
        for action in [
            json!({"action": "addLineItem", "sku": MUG}),
            json!({"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": 2}),
            json!({"action": "removeLineItem", "lineItemKey": "mugs"}),
            json!({"action": "setLineItemDistributionChannel", "lineItemKey": "mugs"}),
            json!({"action": "setLineItemSupplyChannel", "lineItemKey": "mugs"}),
            json!({"action": "changeTaxMode", "taxMode": "External"}),
            json!({"action": "setShippingMethod"}),
            json!({"action": "setLocale", "locale": "de"}),
            json!({"action": "setCountry", "country": "AT"}),
            json!({"action": "setShippingAddress", "address": {"country": "AT"}}),
            json!({"action": "recalculate"}),
        ] {
            put(&scene, &cart, state, strategy);
            let name = action["action"].as_str().unwrap();
            let refuses = match name {
                "setShippingMethod" => refuses_shipping,
                name => refuses_all || state == "Frozen" && prices.contains(&name),
            };
            let outcome = scene.update(&alice, &cart, &json!([action]));
            if refuses {
                assert_eq!(refused(outcome), code(400, "InvalidOperation"), "{state} {strategy} {name}");
            } else {
                let kept =
                    &outcome.unwrap_or_else(|refusal| panic!("{state} {name}: {refusal:?}"))["cartState"];
                assert_eq!(kept, state, "{name}");
            }
        }
    }
}

#[test]
fn a_frozen_cart_keeps_its_prices() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = with_a_mug(&scene, &alice);
    put(&scene, &cart, "Frozen", "SoftFreeze");
    let actions = json!([{"action": "setCountry", "country": "GB"}, {"action": "recalculate", "updateProductData": true}]);
    let changed = scene.update(&alice, &cart, &actions).unwrap();
    assert_eq!(changed["lineItems"][0]["price"], cart["lineItems"][0]["price"]);
    assert_eq!(scene.get(&alice, GetMyActiveCart, "").unwrap_err().status(), 404);
    let draft = json!({"id": changed["id"], "version": changed["version"]});
    assert!(scene.ask(&alice, CreateMyOrderFromCart, &[], "", &draft).is_ok());
}

#[test]
fn a_cart_belongs_to_a_unit_of_its_customers() {
    let scene = Scene::demo();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    let unit = |key: &str| json!({"typeId": "business-unit", "key": key});
    for key in ["acme", "umbrella"] {
        let draft = json!({"key": key, "unitType": "Company", "name": key});
        scene.ask(&alice, OperationName::CreateMyBusinessUnit, &[], "", &draft).unwrap();
    }
    let draft = |key: &str| json!({"currency": "EUR", "businessUnit": unit(key)});
    let set = |key: &str| json!([{"action": "setBusinessUnit", "businessUnit": unit(key)}]);

    let cart = scene.new_cart(&alice, &draft("acme"));
    assert_eq!(cart["businessUnit"], unit("acme"));
    let cart = scene.update(&alice, &cart, &set("umbrella")).unwrap();
    assert_eq!(cart["businessUnit"], unit("umbrella"));
    let found = scene.get(&alice, QueryMyCarts, "where=businessUnit(key=\"umbrella\")").unwrap();
    assert_eq!(found["total"], 1);

    let visitor = Caller { principal: Principal::Anonymous("v".into()), ..alice.clone() };
    let not_found = code(400, "ReferencedResourceNotFound");
    for (name, outcome) in [
        ("no such unit", scene.ask(&alice, CreateMyCart, &[], "", &draft("nobody"))),
        ("another's", scene.ask(&bob, CreateMyCart, &[], "", &draft("acme"))),
        ("a visitor", scene.ask(&visitor, CreateMyCart, &[], "", &draft("acme"))),
        ("no such unit to go to", scene.update(&alice, &cart, &set("nobody"))),
    ] {
        assert_eq!(refused(outcome), not_found, "{name}");
    }
    let without = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    assert_eq!(refused(scene.update(&alice, &without, &set("acme"))), code(400, "InvalidOperation"));
    // A unit that has no access to the store does not buy there.
    let of_store = json!({"currency": "EUR", "businessUnit": unit("acme"), "store": {"typeId": "store", "key": "hamburg"}});
    assert_eq!(refused(scene.ask(&alice, CreateMyCart, &[], "", &of_store)), code(400, "InvalidOperation"));
}

#[test]
fn a_cart_goes_so_many_days_after_its_last_change() {
    const DAY: i64 = 86_400_000;
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let short = scene.new_cart(&alice, &json!({"currency": "EUR", "deleteDaysAfterLastModification": 2}));
    let long = scene.new_cart(&alice, &json!({"currency": "EUR", "deleteDaysAfterLastModification": 5}));
    let total = || scene.get(&alice, QueryMyCarts, "").unwrap()["total"].clone();
    scene.later(2 * DAY - 1);
    assert_eq!(total(), 2);
    let set = json!([{"action": "setLocale", "locale": "de"}]);
    let short = scene.update(&alice, &short, &set).unwrap();
    scene.later(2 * DAY - 1);
    assert_eq!(total(), 2, "it counts from the last change");
    scene.later(1);
    assert_eq!(
        (total(), scene.get(&alice, GetMyActiveCart, "").unwrap()["id"].clone()),
        (json!(1), long["id"].clone())
    );
    let id = [("id", short["id"].as_str().unwrap())];
    let update = json!({"version": short["version"], "actions": set});
    assert_eq!(refused(scene.ask(&alice, UpdateMyCart, &id, "", &update)), code(404, "ResourceNotFound"));
    // What is ordered stays, though its cart goes; another cart can be made.
    scene.later(2 * DAY);
    assert_eq!(total(), 0);
    scene.new_cart(&alice, &json!({"currency": "EUR"}));
    scene.later(90 * DAY - 1);
    assert_eq!(total(), 1);
    scene.later(1);
    assert_eq!(total(), 0, "the project's days");
}
