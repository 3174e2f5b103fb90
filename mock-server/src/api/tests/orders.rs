use std::thread;

use super::*;
use OperationName::{
    CreateMyOrderFromCart, GetMyOrder, QueryMyOrders, ReplicateMyCart, SignInMyCustomer, SignUpCustomer,
};

const MUG: &str = "EM133-CRE-RIM-350"; // 11.90 EUR in DE

/// A cart that can be ordered.
fn full_cart(scene: &Scene, caller: &Caller) -> Value {
    let items = json!([{"sku": MUG, "quantity": 3, "key": "mugs"}]);
    let draft = json!({
        "currency": "EUR", "country": "DE", "lineItems": items, "customerEmail": "post@example.org",
        "shippingAddress": {"country": "DE", "city": "Bremen"}, "billingAddress": {"country": "DE"},
    });
    scene.new_cart(caller, &draft)
}

fn order(scene: &Scene, caller: &Caller, cart: &Value) -> Result<Value, Refusal> {
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    scene.ask(caller, CreateMyOrderFromCart, &[], "", &draft)
}

fn replica(scene: &Scene, caller: &Caller, type_id: &str, of: &Value) -> Result<Value, Refusal> {
    let draft = json!({"reference": {"typeId": type_id, "id": of["id"]}});
    scene.ask(caller, ReplicateMyCart, &[], "", &draft)
}

fn by_id(scene: &Scene, caller: &Caller, order: &Value, query: &str) -> Result<Value, Refusal> {
    scene.ask(caller, GetMyOrder, &[("id", order["id"].as_str().unwrap())], query, &Value::Null)
}

#[test]
fn an_order_has_what_the_cart_has_and_the_cart_is_ordered() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = full_cart(&scene, &alice);
    scene.later(1000);
    let made = order(&scene, &alice, &cart).unwrap();
    let typed: ct_model::Order = serde_json::from_value(made.clone()).unwrap();
    assert_eq!(serde_json::to_value(&typed).unwrap(), made);
    for field in [
        "customerId",
        "customerEmail",
        "lineItems",
        "totalPrice",
        "taxedPrice",
        "shippingAddress",
        "billingAddress",
        "country",
        "taxMode",
        "shippingMode",
        "itemShippingAddresses",
        "origin",
    ] {
        assert_eq!(made[field], cart[field], "{field}");
    }
    assert_eq!((&made["orderState"], made.get("orderNumber")), (&json!("Open"), None));
    assert_eq!(made["cart"], json!({"typeId": "cart", "id": cart["id"]}));
    assert_eq!(made["createdBy"]["customer"]["id"], made["customerId"]);
    assert_eq!(made["createdAt"], "2026-11-23T12:00:01.000Z");

    let ordered = scene.cart(&alice, &cart["id"]).unwrap();
    assert_eq!(ordered["cartState"], "Ordered");
    assert!(ordered["version"].as_u64() > cart["version"].as_u64());
    assert_eq!(ordered["lastModifiedAt"], made["createdAt"]);
    let change = json!([{"action": "setLocale", "locale": "de"}]);
    assert_eq!(refused(scene.update(&alice, &ordered, &change)), code(400, "InvalidOperation"));
    assert_eq!(refused(scene.get(&alice, OperationName::GetMyActiveCart, "")), code(404, "ResourceNotFound"));

    assert_eq!(by_id(&scene, &alice, &made, "").unwrap(), made);
    assert_eq!(by_id(&scene, &alice, &made, "expand=cart").unwrap()["cart"]["obj"], ordered);
    let page = scene.get(&alice, QueryMyOrders, "where=orderState=\"Open\"").unwrap();
    assert_eq!((&page["total"], &page["results"][0]), (&json!(1), &made));
}

#[test]
fn anothers_orders_are_none() {
    let scene = Scene::demo();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    let cart = full_cart(&scene, &alice);
    let missing = code(404, "ResourceNotFound");
    assert_eq!(refused(order(&scene, &bob, &cart)), missing);
    assert_eq!(refused(replica(&scene, &bob, "cart", &cart)), missing);
    let made = order(&scene, &alice, &cart).unwrap();
    let mut visitor = alice.clone();
    visitor.principal = Principal::Anonymous(alice.customer_id().unwrap().to_string());
    for other in [&bob, &visitor, &scene.app("manage_project")] {
        assert_eq!(refused(by_id(&scene, other, &made, "")), missing);
        assert_eq!(refused(replica(&scene, other, "order", &made)), missing);
        assert_eq!(scene.get(other, QueryMyOrders, "").unwrap()["total"], 0);
    }
}

#[test]
fn what_stands_in_the_way_leaves_the_cart_as_it_was() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let impossible = code(400, "InvalidOperation");
    let address = json!({"country": "DE"});
    for (draft, refusal) in [
        (json!({"currency": "EUR", "shippingAddress": address}), &impossible),
        (json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG}]}), &impossible),
        (
            json!({
                "currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG}], "shippingAddress": address,
                "taxMode": "External",
            }),
            &impossible,
        ),
    ] {
        let cart = scene.new_cart(&alice, &draft);
        assert_eq!(refused(order(&scene, &alice, &cart)), *refusal, "{draft}");
        assert_eq!(scene.cart(&alice, &cart["id"]).unwrap(), cart);
    }
    let cart = full_cart(&scene, &alice);
    let mut stale = cart.clone();
    stale["version"] = json!(7);
    assert_eq!(refused(order(&scene, &alice, &stale)), code(409, "ConcurrentModification"));
    order(&scene, &alice, &cart).unwrap();
    assert_eq!(refused(order(&scene, &alice, &cart)), code(409, "ConcurrentModification"));
    let ordered = scene.cart(&alice, &cart["id"]).unwrap();
    let refusal = order(&scene, &alice, &ordered).unwrap_err();
    assert_eq!(refusal.message(), "The cart is in the state 'Ordered' and cannot be ordered.");
    assert_eq!(scene.get(&alice, QueryMyOrders, "").unwrap()["total"], 1);
}

#[test]
fn pieces_that_go_nowhere_stand_in_the_way() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = full_cart(&scene, &alice);
    let details = |quantity: i64| {
        let targets = json!([{"addressKey": "there", "quantity": quantity}]);
        let details = json!({"targets": targets});
        json!({"action": "setLineItemShippingDetails", "lineItemKey": "mugs", "shippingDetails": details})
    };
    let there = json!({"action": "addItemShippingAddress", "address": {"key": "there", "country": "DE"}});
    let cart = scene.update(&alice, &cart, &json!([there, details(2)])).unwrap();
    let refusal = order(&scene, &alice, &cart).unwrap_err();
    let id = cart["lineItems"][0]["id"].as_str().unwrap();
    assert_eq!(
        refusal.message(),
        format!(
            "Inconsistent shipping details for LineItem with ID {id}. LineItem quantity is 3 and shippingTargets \
             quantity sum is 2."
        )
    );
    let cart = scene.update(&alice, &cart, &json!([details(3)])).unwrap();
    assert_eq!(order(&scene, &alice, &cart).unwrap()["lineItems"], cart["lineItems"]);
}

#[test]
fn of_two_hundred_orders_at_once_one_is_made() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = full_cart(&scene, &alice);
    let outcomes: Vec<_> = thread::scope(|scope| {
        let asked: Vec<_> = (0..200).map(|_| scope.spawn(|| order(&scene, &alice, &cart))).collect();
        asked.into_iter().map(|asked| asked.join().unwrap()).collect()
    });
    let (made, rest): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    assert_eq!((made.len(), rest.len()), (1, 199));
    for refusal in rest {
        assert_eq!(refused(refusal), code(409, "ConcurrentModification"));
    }
    assert_eq!(scene.get(&alice, QueryMyOrders, "").unwrap()["total"], 1);
}

#[test]
fn a_visitors_orders_become_the_customers() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    for (name, body) in [
        (SignInMyCustomer, json!({"email": "alice@example.org", "password": "secret"})),
        (SignUpCustomer, json!({"email": "new@example.org", "password": "secret"})),
    ] {
        let mut visitor = alice.clone();
        visitor.principal = Principal::Anonymous(format!("visitor of {name:?}"));
        let cart = full_cart(&scene, &visitor);
        let made = order(&scene, &visitor, &cart).unwrap();
        assert_eq!((made.get("customerId"), &made["anonymousId"]), (None, &cart["anonymousId"]));
        scene.later(1000);
        let signed_in = scene.ask(&visitor, name, &[], "", &body).unwrap();
        let customer = scene.holder_of(signed_in["customer"]["id"].as_str().unwrap());
        assert_eq!(refused(by_id(&scene, &visitor, &made, "")), code(404, "ResourceNotFound"));
        let hers = by_id(&scene, &customer, &made, "expand=cart").unwrap();
        assert_eq!(
            (hers.get("anonymousId"), &hers["cart"]["obj"]["customerId"]),
            (None, &hers["customerId"])
        );
        assert!(hers["version"].as_u64() > made["version"].as_u64());
        assert_eq!(hers["lineItems"], made["lineItems"]);
    }
}

#[test]
fn a_replica_is_a_new_cart_with_the_same_in_it() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = full_cart(&scene, &alice);
    let made = order(&scene, &alice, &cart).unwrap();
    let ordered = scene.cart(&alice, &cart["id"]).unwrap();
    scene.later(1000);
    for (type_id, original) in [("cart", &ordered), ("order", &made)] {
        let new = replica(&scene, &alice, type_id, original).unwrap();
        assert_eq!(
            (&new["cartState"], &new["version"], &new["origin"]),
            (&json!("Active"), &json!(1), &json!("Customer"))
        );
        assert!(new["id"] != original["id"] && new["lineItems"][0]["id"] != original["lineItems"][0]["id"]);
        for field in
            ["customerId", "totalPrice", "taxedPrice", "shippingAddress", "billingAddress", "country"]
        {
            assert_eq!(new[field], ordered[field], "{field} of {type_id}");
        }
        let item = &new["lineItems"][0];
        assert_eq!((&item["key"], &item["quantity"]), (&json!("mugs"), &json!(3)));
        assert_eq!(item["addedAt"], new["createdAt"]);
        assert_eq!(new["createdBy"]["customer"]["id"], new["customerId"]);
        assert_eq!(scene.get(&alice, OperationName::GetMyActiveCart, "").unwrap(), new);
        scene.later(1000);
    }
    assert_eq!(refused(replica(&scene, &alice, "category", &cart)), code(400, "InvalidField"));
}

/// A shop in which a mug costs less in November, and a tent can be had in November only.
fn november() -> Scene {
    let price = |cents: i64| json!({"value": {"centAmount": cents, "currencyCode": "EUR"}});
    let until = |mut price: Value| {
        price["validUntil"] = json!("2026-12-01T00:00:00.000Z");
        price
    };
    let product = |name: &str, prices: Value| {
        json!({
            "key": name, "name": {"en": name}, "slug": {"en": name}, "publish": true,
            "productType": {"typeId": "product-type", "key": "thing"},
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": name, "prices": prices},
        })
    };
    let rate = json!({"name": "19 %", "amount": 0.19, "includedInPrice": true, "country": "DE"});
    let seed = json!({
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [rate]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "A thing."}],
        "products": [
            product("mug", json!([price(1000), until(price(800))])),
            product("tent", json!([until(price(20000))])),
        ],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

#[test]
fn what_costs_something_else_by_now_is_not_ordered() {
    let scene = november();
    let alice = scene.customer("alice@example.org");
    let cart = |sku: &str| {
        let draft =
            json!({"currency": "EUR", "lineItems": [{"sku": sku}], "shippingAddress": {"country": "DE"}});
        scene.new_cart(&alice, &draft)
    };
    let (mug, tent) = (cart("mug"), cart("tent"));
    let both =
        scene.update(&alice, &cart("mug"), &json!([{"action": "addLineItem", "sku": "tent"}])).unwrap();
    scene.later(10 * 24 * 60 * 60 * 1000);
    let refusal = order(&scene, &alice, &mug).unwrap_err();
    let item = &mug["lineItems"][0]["id"];
    let said = "The price or tax of some line items changed at the time of placing the order";
    assert_eq!(refusal.message(), format!("{said}: {}.", item.as_str().unwrap()));
    assert_eq!(refused(Err::<(), _>(refusal)), code(400, "PriceChanged"));
    assert_eq!(refused(order(&scene, &alice, &tent)), code(400, "MatchingPriceNotFound"));
    let mug = scene.update(&alice, &mug, &json!([{"action": "recalculate"}])).unwrap();
    assert_eq!(order(&scene, &alice, &mug).unwrap()["totalPrice"]["centAmount"], 1000);

    // What cannot be had any more is left out of a replica; what costs something else does so.
    let new = replica(&scene, &alice, "cart", &both).unwrap();
    let items = new["lineItems"].as_array().unwrap();
    assert_eq!((items.len(), &items[0]["variant"]["sku"]), (1, &json!("mug")));
    assert_eq!(new["totalPrice"]["centAmount"], 1000);
}

#[test]
fn a_store_sees_its_own_orders_only() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let (north, south) = (Place::Store("north".parse().unwrap()), Place::Store("south".parse().unwrap()));
    let mut cart = full_cart(&scene, &alice);
    cart["store"] = json!({"typeId": "store", "key": "north"});
    scene.project.write().carts.replace(serde_json::from_value(cart.clone()).unwrap()).unwrap();
    let order_in = |place: &Place, cart: &Value| {
        let draft = json!({"id": cart["id"], "version": cart["version"]});
        scene.ask_in(place, &alice, CreateMyOrderFromCart, &[], "", &draft)
    };
    let missing = code(404, "ResourceNotFound");
    assert_eq!(refused(order_in(&south, &cart)), missing);
    assert_eq!(refused(order_in(&north, &full_cart(&scene, &alice))), missing);
    let of_north = order_in(&north, &cart).unwrap();
    assert_eq!(of_north["store"], cart["store"]);
    let of_none = order(&scene, &alice, &full_cart(&scene, &alice)).unwrap();

    let seen = |place: &Place, order: &Value| {
        let id = [("id", order["id"].as_str().unwrap())];
        scene.ask_in(place, &alice, GetMyOrder, &id, "", &Value::Null).ok()
    };
    let total = |place: &Place| {
        scene.ask_in(place, &alice, QueryMyOrders, &[], "", &Value::Null).unwrap()["total"].clone()
    };
    assert_eq!((total(&Place::Project), total(&north), total(&south)), (json!(2), json!(1), json!(0)));
    assert_eq!(seen(&north, &of_north).as_ref(), Some(&of_north));
    assert_eq!(seen(&Place::Project, &of_north).as_ref(), Some(&of_north));
    assert_eq!((seen(&south, &of_north), seen(&north, &of_none)), (None, None));
}
