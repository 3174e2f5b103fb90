//! What is there of a SKU: what orders take, what they are refused, what carts hold and projections show.

use super::*;

use OperationName::{CreateMyOrderFromCart, GetProductProjectionByKey, QueryProductProjections};

/// A shop with six mugs in no channel's stock, and two in the cellar.
fn shop(more: &Value) -> Scene {
    let mut entry = json!({"sku": "MUG", "quantityOnStock": 6});
    entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let price = json!({"value": {"currencyCode": "EUR", "centAmount": 1000}});
    let cellar = json!({"typeId": "channel", "key": "cellar"});
    let seed = json!({
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "DE", "amount": 0.19, "includedInPrice": true, "country": "DE"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "Any"}],
        "channels": [{"key": "cellar"}, {"key": "attic"}],
        "inventory": [entry, {"sku": "MUG", "quantityOnStock": 2, "supplyChannel": cellar}],
        "products": [{
            "key": "mug", "name": {"en": "Mug"}, "slug": {"en": "mug"}, "publish": true,
            "productType": {"typeId": "product-type", "key": "thing"},
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": "MUG", "prices": [price]},
            "variants": [{"sku": "CUP", "prices": [price]}],
        }],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

fn cart(scene: &Scene, caller: &Caller, mode: &str, items: &Value) -> Value {
    let address = json!({"country": "DE"});
    let draft =
        json!({"currency": "EUR", "inventoryMode": mode, "shippingAddress": address, "lineItems": items});
    scene.new_cart(caller, &draft)
}

fn order(scene: &Scene, caller: &Caller, cart: &Value) -> Result<Value, Refusal> {
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    scene.ask(caller, CreateMyOrderFromCart, &[], "", &draft)
}

/// What is available: in no channel's stock, and in the cellar.
fn available(scene: &Scene) -> [i64; 2] {
    let shown = scene.ask(
        &scene.app("view_products"),
        GetProductProjectionByKey,
        &[("key", "mug")],
        "",
        &Value::Null,
    );
    let shown = &shown.unwrap()["masterVariant"]["availability"];
    let (_, cellar) = shown["channels"].as_object().unwrap().iter().next().unwrap();
    [shown, cellar].map(|stock| {
        assert_eq!(stock["isOnStock"], stock["availableQuantity"].as_i64().unwrap() > 0);
        stock["availableQuantity"].as_i64().unwrap()
    })
}

#[test]
fn a_table_of_orders_and_what_is_left() {
    let channel = |key: &str| json!({"typeId": "channel", "key": key});
    let soon = json!({"restockableInDays": 0});
    for (name, mode, entry, item, expected) in [
        ("no mode", "None", json!({}), json!({"sku": "MUG", "quantity": 9}), Some([6, 2])),
        ("tracked", "TrackOnly", json!({}), json!({"sku": "MUG", "quantity": 2}), Some([4, 2])),
        (
            "tracked below nothing",
            "TrackOnly",
            json!({}),
            json!({"sku": "MUG", "quantity": 9}),
            Some([-3, 2]),
        ),
        ("tracked and unknown", "TrackOnly", json!({}), json!({"sku": "CUP"}), None),
        (
            "tracked in a channel that has none",
            "TrackOnly",
            json!({}),
            json!({"sku": "MUG", "supplyChannel": channel("attic")}),
            None,
        ),
        ("reserved", "ReserveOnOrder", json!({}), json!({"sku": "MUG", "quantity": 6}), Some([0, 2])),
        ("more than there are", "ReserveOnOrder", json!({}), json!({"sku": "MUG", "quantity": 7}), None),
        (
            "more than there are, but soon again",
            "ReserveOnOrder",
            soon,
            json!({"sku": "MUG", "quantity": 7}),
            Some([-1, 2]),
        ),
        (
            "of the cellar",
            "ReserveOnOrder",
            json!({}),
            json!({"sku": "MUG", "quantity": 2, "supplyChannel": channel("cellar")}),
            Some([6, 0]),
        ),
        (
            "more than the cellar has",
            "ReserveOnOrder",
            json!({}),
            json!({"sku": "MUG", "quantity": 3, "supplyChannel": channel("cellar")}),
            None,
        ),
        ("reserved and unknown", "ReserveOnOrder", json!({}), json!({"sku": "CUP"}), None),
    ] {
        let scene = shop(&entry);
        let alice = scene.customer("alice@example.org");
        let cart = cart(&scene, &alice, mode, &json!([item]));
        assert_eq!(cart["inventoryMode"], mode, "{name}");
        match (order(&scene, &alice, &cart), expected) {
            (Ok(order), Some(left)) => {
                assert_eq!((&order["inventoryMode"], available(&scene)), (&json!(mode), left), "{name}");
            }
            (Err(refusal), None) => {
                let (line, error) = (&cart["lineItems"][0], &refusal.errors()[0]);
                let sku = item["sku"].as_str().unwrap();
                let message =
                    format!("Some line items are out of stock at the time of placing the order: {sku}.");
                assert_eq!((error.code.as_str(), &error.message), ("OutOfStock", &message), "{name}");
                assert_eq!(error.fields.get("lineItems"), Some(&json!([line["id"]])), "{name}");
                assert_eq!(error.fields.get("skus"), Some(&json!([sku])), "{name}");
                assert_eq!(available(&scene), [6, 2], "{name}");
                assert_eq!(scene.cart(&alice, &cart["id"]).unwrap(), cart, "{name}");
            }
            (outcome, _) => panic!("{name}: {outcome:?}"),
        }
    }
}

#[test]
fn line_items_of_one_sku_are_taken_together() {
    let scene = shop(&json!({}));
    let alice = scene.customer("alice@example.org");
    let cellar = json!({"typeId": "channel", "key": "cellar"});
    let items =
        json!([{"sku": "MUG", "quantity": 4}, {"sku": "MUG", "quantity": 2, "supplyChannel": cellar}]);
    let first = cart(&scene, &alice, "ReserveOnOrder", &items);
    let second = cart(&scene, &alice, "ReserveOnOrder", &items);
    order(&scene, &alice, &first).unwrap();
    assert_eq!(available(&scene), [2, 0]);
    let refusal = order(&scene, &alice, &second).unwrap_err();
    assert_eq!(refusal.errors()[0].fields.get("skus"), Some(&json!(["MUG", "MUG"])));
}

#[test]
fn of_many_orders_at_once_there_are_as_many_as_there_are_pieces() {
    let scene = shop(&json!({}));
    let customers: Vec<Caller> =
        (0..20).map(|number| scene.customer(&format!("c{number}@example.org"))).collect();
    let made = std::thread::scope(|scope| {
        let asked: Vec<_> = customers
            .iter()
            .map(|customer| {
                let cart = cart(&scene, customer, "ReserveOnOrder", &json!([{"sku": "MUG"}]));
                let scene = &scene;
                scope.spawn(move || order(scene, customer, &cart).is_ok())
            })
            .collect();
        asked.into_iter().map(|asked| asked.join().unwrap()).filter(|made| *made).count()
    });
    assert_eq!((made, available(&scene)), (6, [0, 2]));
}

#[test]
fn a_cart_holds_so_many_pieces() {
    let scene = shop(&json!({"minCartQuantity": 2, "maxCartQuantity": 5}));
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    let add =
        |quantity: i64| json!({"action": "addLineItem", "sku": "MUG", "key": "mugs", "quantity": quantity});
    let change = |quantity: i64| json!({"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": quantity});
    for (name, actions, expected) in [
        ("too few", json!([add(1)]), "LineItemQuantityBelowLimit"),
        ("too many", json!([add(6)]), "LineItemQuantityAboveLimit"),
        ("too many together", json!([add(3), add(3)]), "LineItemQuantityAboveLimit"),
        ("too few left", json!([add(3), change(1)]), "LineItemQuantityBelowLimit"),
        (
            "too few left of those taken away",
            json!([add(3), {"action": "removeLineItem", "lineItemKey": "mugs", "quantity": 2}]),
            "LineItemQuantityBelowLimit",
        ),
    ] {
        assert_eq!(refused(scene.update(&alice, &cart, &actions)), code(400, expected), "{name}");
    }
    let refusal = scene.update(&alice, &cart, &json!([add(6)])).unwrap_err();
    let error = &refusal.errors()[0];
    assert_eq!(error.message, "Quantity '6' greater than maximum '5'.");
    assert_eq!(
        [error.fields.get("quantity"), error.fields.get("maxCartQuantity")],
        [Some(&json!(6)), Some(&json!(5))]
    );
    // None at all are fine, and so is what the cellar has, which has no limits.
    let cart = scene.update(&alice, &cart, &json!([add(5), change(0)])).unwrap();
    let cellar = json!({"typeId": "channel", "key": "cellar"});
    let of_cellar = json!({"action": "addLineItem", "sku": "MUG", "supplyChannel": cellar});
    scene.update(&alice, &cart, &json!([of_cellar])).unwrap();
}

#[test]
fn what_is_available_can_be_asked_for() {
    let scene = shop(&json!({}));
    let app = scene.app("view_products");
    let found = |query: &str| scene.get(&app, QueryProductProjections, query).unwrap()["total"].clone();
    assert_eq!(found("where=masterVariant(availability(isOnStock=true))"), 1);
    assert_eq!(found("where=masterVariant(availability(availableQuantity > 6))"), 0);
    assert_eq!(found("where=variants(availability is defined)"), 0);
}

#[test]
fn a_cart_reserves_only_where_the_project_says_for_how_long() {
    let scene = shop(&json!({"reservationExpirationInMinutes": 5}));
    let alice = scene.customer("alice@example.org");
    let draft = |mode: &str| json!({"currency": "EUR", "inventoryMode": mode});
    for (mode, expected) in
        [("ReserveOnCart", code(400, "InvalidOperation")), ("Sometimes", code(400, "InvalidField"))]
    {
        let made = scene.ask(&alice, OperationName::CreateMyCart, &[], "", &draft(mode));
        assert_eq!(refused(made), expected, "{mode}");
    }
}
