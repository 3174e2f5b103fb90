//! What a cart keeps of the stock: from when, how long, and what is said where it cannot.

use super::*;

use OperationName::{
    CreateMyCart, CreateMyOrderFromCart, CreateMyQuoteRequest, DeleteMyCart, GetMyCart, ReplicateMyCart,
    SignInMyCustomer, SignUpCustomer,
};

const MINUTE: i64 = 60_000;

/// Six mugs in no channel's stock, which are kept for an hour; two in the cellar, for ten minutes; one cup.
pub(super) fn shop(releases: bool) -> Scene {
    let price = json!({"value": {"currencyCode": "EUR", "centAmount": 1000}});
    let channel = |key: &str| json!({"key": key, "roles": ["InventorySupply"]});
    let seed = json!({
        "project": {"inventory": {"reservationExpirationInMinutes": 60, "releaseExpiredReservations": releases}},
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "DE", "amount": 0.19, "includedInPrice": true, "country": "DE"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "Any"}],
        "channels": [channel("cellar"), channel("attic")],
        "inventory": [
            {"sku": "MUG", "key": "mugs", "quantityOnStock": 6},
            {"sku": "MUG", "key": "cellar", "quantityOnStock": 2, "reservationExpirationInMinutes": 10,
             "supplyChannel": {"typeId": "channel", "key": "cellar"}},
            {"sku": "CUP", "key": "cups", "quantityOnStock": 1},
        ],
        "products": [{
            "key": "mug", "name": {"en": "Mug"}, "slug": {"en": "mug"}, "publish": true,
            "productType": {"typeId": "product-type", "key": "thing"},
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": "MUG", "prices": [price]},
            "variants": [{"sku": "CUP", "prices": [price]}, {"sku": "POT", "prices": [price]}],
        }],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

/// What is on stock and what is available of the entry with this key.
pub(super) fn stock(scene: &Scene, key: &str) -> [i64; 2] {
    let shop = scene.project.read();
    let entry = &shop.equipment.inventory.by_key(key).unwrap().resource;
    [entry.quantity_on_stock, entry.available_quantity]
}

fn draft(items: &Value) -> Value {
    json!({"currency": "EUR", "inventoryMode": "ReserveOnCart", "shippingAddress": {"country": "DE"},
           "lineItems": items})
}

pub(super) fn order(scene: &Scene, caller: &Caller, cart: &Value) -> Result<Value, Refusal> {
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    scene.ask(caller, CreateMyOrderFromCart, &[], "", &draft)
}

pub(super) fn delete(scene: &Scene, caller: &Caller, cart: &Value) {
    let version = format!("version={}", cart["version"]);
    let id = cart["id"].as_str().unwrap();
    scene.ask(caller, DeleteMyCart, &[("id", id)], &version, &Value::Null).unwrap();
}

fn add(sku: &str, quantity: i64) -> Value {
    json!({"action": "addLineItem", "sku": sku, "key": sku, "quantity": quantity})
}

fn change(key: &str, quantity: i64) -> Value {
    json!({"action": "changeLineItemQuantity", "lineItemKey": key, "quantity": quantity})
}

fn cellar() -> Value {
    json!({"typeId": "channel", "key": "cellar"})
}

/// The first line item's reservation.
fn reservation(scene: &Scene, caller: &Caller, cart: &Value) -> Value {
    let path = [("id", cart["id"].as_str().unwrap())];
    let shown = scene.ask(caller, GetMyCart, &path, "expand=lineItems[*].reservation", &Value::Null);
    shown.unwrap()["lineItems"][0]["reservation"].take()
}

#[test]
fn pieces_are_kept_from_the_cart_to_the_order() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &draft(&json!([{"sku": "MUG", "quantity": 2, "key": "MUG"}])));
    assert_eq!(stock(&scene, "mugs"), [6, 4]);
    assert_eq!(cart.get("warnings"), None);
    let kept = reservation(&scene, &alice, &cart);
    let item = &cart["lineItems"][0];
    assert_eq!(item["reservation"], json!({"typeId": "reservation", "id": kept["id"]}));
    let entry = scene.project.read().equipment.inventory.by_key("mugs").unwrap().resource.id.clone();
    assert_eq!(
        kept["obj"],
        json!({
            "id": kept["id"], "version": 1,
            "createdAt": "2026-11-23T12:00:00.000Z", "lastModifiedAt": "2026-11-23T12:00:00.000Z",
            "expiresAt": "2026-11-23T13:00:00.000Z",
            "inventoryEntry": {"typeId": "inventory-entry", "id": entry},
            "quantity": 2, "owner": {"typeId": "cart", "id": cart["id"]}, "lineItemId": item["id"],
            "state": "Created",
        })
    );

    // More of them, and fewer, from then on for an hour.
    scene.later(30 * MINUTE);
    let cart = scene.update(&alice, &cart, &json!([add("MUG", 3)])).unwrap();
    assert_eq!((stock(&scene, "mugs"), &cart["lineItems"][0]["quantity"]), ([6, 1], &json!(5)));
    let renewed = &reservation(&scene, &alice, &cart)["obj"];
    assert_eq!(
        [&renewed["state"], &renewed["quantity"], &renewed["version"], &renewed["expiresAt"]],
        [&json!("Updated"), &json!(5), &json!(2), &json!("2026-11-23T13:30:00.000Z")]
    );
    let take = json!({"action": "removeLineItem", "lineItemKey": "MUG", "quantity": 1});
    let cart = scene.update(&alice, &cart, &json!([take])).unwrap();
    assert_eq!(stock(&scene, "mugs"), [6, 2]);

    // What is ordered is not on stock any more, whatever becomes of the cart.
    scene.later(59 * MINUTE);
    let order = order(&scene, &alice, &cart).unwrap();
    assert_eq!(stock(&scene, "mugs"), [2, 2]);
    assert_eq!(order["lineItems"][0]["reservation"], cart["lineItems"][0]["reservation"]);
    assert_eq!(reservation(&scene, &alice, &cart)["obj"]["state"], "Committed");
    scene.later(120 * MINUTE);
    delete(&scene, &alice, &scene.cart(&alice, &cart["id"]).unwrap());
    assert_eq!(stock(&scene, "mugs"), [2, 2]);
}

#[test]
fn pieces_are_let_go() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let both = json!([{"sku": "MUG", "quantity": 6, "key": "MUG"}, {"sku": "CUP"}]);
    let cart = scene.new_cart(&alice, &draft(&both));
    assert_eq!([stock(&scene, "mugs"), stock(&scene, "cups")], [[6, 0], [1, 0]]);
    let cart = scene.update(&alice, &cart, &json!([change("MUG", 0)])).unwrap();
    assert_eq!([stock(&scene, "mugs"), stock(&scene, "cups")], [[6, 6], [1, 0]]);
    delete(&scene, &alice, &cart);
    assert_eq!(stock(&scene, "cups"), [1, 1]);

    // A cart that goes by itself lets go of what was not released before.
    let scene = shop(false);
    let alice = scene.customer("alice@example.org");
    let mut short = draft(&json!([{"sku": "CUP"}]));
    short["deleteDaysAfterLastModification"] = json!(1);
    scene.new_cart(&alice, &short);
    scene.later(23 * 60 * MINUTE);
    assert_eq!(stock(&scene, "cups"), [1, 0]);
    scene.later(60 * MINUTE);
    assert_eq!(stock(&scene, "cups"), [1, 1]);
}

#[test]
fn the_time_is_up() {
    for (releases, left, state) in [(true, [6, 6], "Expired"), (false, [6, 4], "Created")] {
        let scene = shop(releases);
        let alice = scene.customer("alice@example.org");
        let items = json!([{"sku": "MUG", "quantity": 2, "key": "MUG"}]);
        let cart = scene.new_cart(&alice, &draft(&items));
        scene.later(60 * MINUTE - 1);
        assert_eq!(stock(&scene, "mugs"), [6, 4]);
        scene.later(1);
        assert_eq!((stock(&scene, "mugs"), &scene.cart(&alice, &cart["id"]).unwrap()), (left, &cart));
        assert_eq!(reservation(&scene, &alice, &cart)["obj"]["state"], state);
        // Nobody says what becomes of such a line item, but that it can be taken out.
        for refusal in [
            refused(order(&scene, &alice, &cart)),
            refused(scene.update(&alice, &cart, &json!([change("MUG", 1)]))),
            refused(scene.update(&alice, &cart, &json!([add("MUG", 1)]))),
        ] {
            assert_eq!(refusal, code(501, "NotEmulated"));
        }
        let anew = json!([change("MUG", 0), add("MUG", 3)]);
        let cart = scene.update(&alice, &cart, &anew).unwrap();
        assert_eq!((stock(&scene, "mugs"), cart["lineItems"].as_array().unwrap().len()), ([6, 3], 1));
        order(&scene, &alice, &cart).unwrap();
        assert_eq!(stock(&scene, "mugs"), [3, 3]);
    }
}

#[test]
fn an_entry_says_how_long_its_pieces_are_kept() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &draft(&json!([{"sku": "MUG", "supplyChannel": cellar()}])));
    assert_eq!(
        (stock(&scene, "cellar"), &reservation(&scene, &alice, &cart)["obj"]["expiresAt"]),
        ([2, 1], &json!("2026-11-23T12:10:00.000Z"))
    );
    scene.later(10 * MINUTE);
    assert_eq!(stock(&scene, "cellar"), [2, 2]);
}

#[test]
fn a_new_cart_has_what_can_be_kept() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let items = json!([
        {"sku": "MUG", "quantity": 3}, {"sku": "CUP", "quantity": 2}, {"sku": "MUG", "quantity": 3},
        {"sku": "MUG", "quantity": 3, "supplyChannel": cellar()}, {"sku": "POT"},
    ]);
    let cart = scene.new_cart(&alice, &draft(&items));
    let held: Vec<_> = cart["lineItems"].as_array().unwrap().iter().map(|item| &item["quantity"]).collect();
    assert_eq!((held, &cart["totalPrice"]["centAmount"]), (vec![&json!(6)], &json!(6000)));
    assert_eq!((stock(&scene, "mugs"), stock(&scene, "cups")), ([6, 0], [1, 1]));
    let product = &cart["lineItems"][0]["productId"];
    let channel = scene.project.read().channels.by_key("cellar").unwrap().resource.id.clone();
    let text = |sku: &str, channel: &str, quantity: i64| {
        format!(
            "Failed to create a reservation for product {} (SKU: {sku}, Supply Channel: {channel}) with quantity {quantity}.",
            product.as_str().unwrap()
        )
    };
    let warning = |sku: &str, quantity: f64, message: String| {
        json!({"code": "CannotCreateReservation", "message": message, "productId": product, "sku": sku,
               "quantity": quantity})
    };
    let mut of_cellar = warning("MUG", 3.0, text("MUG", channel.as_str(), 3));
    of_cellar["supplyChannel"] = json!(channel);
    assert_eq!(
        cart["warnings"],
        json!([
            warning("CUP", 2.0, text("CUP", "none", 2)),
            of_cellar,
            warning("POT", 1.0, text("POT", "none", 1)),
        ])
    );
    // The warnings are of that request.
    assert_eq!(scene.cart(&alice, &cart["id"]).unwrap().get("warnings"), None);

    let nothing = scene.ask(&alice, CreateMyCart, &[], "", &draft(&json!([{"sku": "MUG"}, {"sku": "POT"}])));
    assert_eq!(refused(nothing), code(400, "InvalidOperation"));
    let empty = scene.new_cart(&alice, &draft(&json!([])));
    assert_eq!((&empty["lineItems"], empty.get("warnings")), (&json!([]), None));
}

#[test]
fn a_change_that_cannot_be_kept_is_undone() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &draft(&json!([{"sku": "MUG", "quantity": 4, "key": "MUG"}])));
    let item = &cart["lineItems"][0];
    let warning = |quantity: i64| {
        let (id, product) = (item["id"].as_str().unwrap(), item["productId"].as_str().unwrap());
        json!({
            "code": "CannotUpdateReservation", "lineItemId": id, "productId": product, "sku": "MUG",
            "requestedQuantity": quantity as f64, "reservedQuantity": 4.0,
            "message": format!(
                "Failed to update the reservation for line item {id} (Product ID: {product}, SKU: MUG, Supply Channel: \
                 none) to a quantity of {quantity}. The reserved amount is still 4."
            ),
        })
    };
    // Nothing but the warning changes, not even the time that is left.
    scene.later(MINUTE);
    for action in [change("MUG", 7), add("MUG", 3)] {
        let mut same = scene.update(&alice, &cart, &json!([action])).unwrap();
        let warnings = same.as_object_mut().unwrap().remove("warnings");
        assert_eq!((warnings, &same), (Some(json!([warning(7)])), &cart));
    }
    assert_eq!(reservation(&scene, &alice, &cart)["obj"]["expiresAt"], "2026-11-23T13:00:00.000Z");
    // The other actions are done, and what one gives back another may take.
    let actions = json!([
        change("MUG", 7), change("MUG", 5), add("CUP", 1), add("POT", 1),
        {"action": "removeLineItem", "lineItemKey": "CUP"}, {"action": "setLocale", "locale": "de"}, add("CUP", 1),
    ]);
    let cart = scene.update(&alice, &cart, &actions).unwrap();
    let codes: Vec<_> = cart["warnings"].as_array().unwrap().iter().map(|warning| &warning["code"]).collect();
    assert_eq!(codes, ["CannotUpdateReservation", "CannotCreateReservation"]);
    assert_eq!((&cart["locale"], cart["lineItems"].as_array().unwrap().len()), (&json!("de"), 2));
    assert_eq!([stock(&scene, "mugs"), stock(&scene, "cups")], [[6, 1], [1, 0]]);
    // A refused update keeps nothing.
    let refusal = scene.update(&alice, &cart, &json!([change("MUG", 1), change("TUB", 1)]));
    assert_eq!((refused(refusal), stock(&scene, "mugs")), (code(400, "InvalidOperation"), [6, 1]));
}

#[test]
fn another_supply_channel_reserves_nothing() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &draft(&json!([{"sku": "MUG", "key": "MUG"}])));
    let set = |channel: &Value| json!([{"action": "setLineItemSupplyChannel", "lineItemKey": "MUG", "supplyChannel": channel}]);
    let cart = scene.update(&alice, &cart, &set(&cellar())).unwrap();
    assert_eq!([stock(&scene, "mugs"), stock(&scene, "cellar")], [[6, 5], [2, 2]]);
    assert_eq!(refused(order(&scene, &alice, &cart)), code(501, "NotEmulated"));
    let cart = scene.update(&alice, &cart, &set(&Value::Null)).unwrap();
    order(&scene, &alice, &cart).unwrap();
    assert_eq!([stock(&scene, "mugs"), stock(&scene, "cellar")], [[5, 5], [2, 2]]);
}

#[test]
fn what_nobody_says_of_reservations_is_refused() {
    let scene = shop(true);
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &draft(&json!([{"sku": "MUG"}])));
    let reference = json!({"reference": {"typeId": "cart", "id": cart["id"]}});
    let replica = scene.ask(&alice, ReplicateMyCart, &[], "", &reference);
    assert_eq!(refused(replica), code(501, "NotEmulated"));
    let request = json!({"cartId": cart["id"], "cartVersion": cart["version"], "comment": "?"});
    let quote = scene.ask(&alice, CreateMyQuoteRequest, &[], "", &request);
    assert_eq!(refused(quote), code(501, "NotEmulated"));

    // A visitor's cart goes over with what it keeps, and is not merged.
    let visitor = |id: &str| {
        let mut caller = scene.app("view_products manage_my_orders manage_my_profile");
        caller.principal = Principal::Anonymous(id.into());
        caller
    };
    let (first, second) = (visitor("first"), visitor("second"));
    let cart = scene.new_cart(&first, &draft(&json!([{"sku": "CUP"}])));
    let bob = json!({"email": "bob@example.org", "password": "secret"});
    let signed_up = scene.ask(&first, SignUpCustomer, &[], "", &bob).unwrap();
    assert_eq!(signed_up["cart"]["lineItems"][0]["reservation"], cart["lineItems"][0]["reservation"]);
    assert_eq!(stock(&scene, "cups"), [1, 0]);
    scene.new_cart(&second, &draft(&json!([{"sku": "MUG"}])));
    let merged = scene.ask(&second, SignInMyCustomer, &[], "", &bob);
    assert_eq!((refused(merged), stock(&scene, "mugs")), (code(501, "NotEmulated"), [6, 4]));
    let mut instead = bob;
    instead["activeCartSignInMode"] = json!("UseAsNewActiveCustomerCart");
    let signed_in = scene.ask(&second, SignInMyCustomer, &[], "", &instead).unwrap();
    assert_eq!(signed_in["cart"]["lineItems"][0]["variant"]["sku"], "MUG");
    assert_eq!([stock(&scene, "mugs"), stock(&scene, "cups")], [[6, 4], [1, 0]]);
}

#[test]
fn a_seed_says_how_long_within_limits() {
    for (minutes, expected) in [(0, false), (1, true), (44_640, true), (44_641, false)] {
        let inventory =
            json!({"reservationExpirationInMinutes": minutes, "releaseExpiredReservations": true});
        let seed = Seed::parse(&json!({"project": {"inventory": inventory}}).to_string()).unwrap();
        let mut shop = Shop::new(Arc::new(ByHand::default()), Arc::new(SeededRandom::new(1)));
        let loaded = shop.load(&seed).map_err(|error| error.path().to_owned());
        let refused = Err("project.inventory.reservationExpirationInMinutes".to_owned());
        assert_eq!(loaded, if expected { Ok(()) } else { refused }, "{minutes}");
    }
}
