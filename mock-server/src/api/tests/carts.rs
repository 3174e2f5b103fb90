use super::*;
use OperationName::{DeleteMyCart, GetMyActiveCart, GetMyCart, QueryMyCarts, UpdateMyCart};

const MUG: &str = "EM133-CRE-RIM-350"; // 11.90 EUR in DE; 10.95 from 4, 10.15 from 12

fn cents(money: &Value) -> i64 {
    money["centAmount"].as_i64().unwrap()
}

#[test]
fn a_new_cart_belongs_to_whoever_asks() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "USD", "country": "US"}));
    let typed: ct_model::Cart = serde_json::from_value(cart.clone()).unwrap();
    assert_eq!(serde_json::to_value(&typed).unwrap(), cart);
    assert_eq!(typed.customer_id.as_ref(), alice.customer_id());
    assert_eq!((cents(&cart["totalPrice"]), &cart["totalPrice"]["currencyCode"]), (0, &json!("USD")));
    assert_eq!(cart.get("totalLineItemQuantity"), None);
    assert_eq!(scene.cart(&alice, &cart["id"]).unwrap(), cart);
    assert_eq!(scene.get(&alice, GetMyActiveCart, "").unwrap(), cart);
}

#[test]
fn anothers_cart_is_no_cart() {
    let scene = Scene::demo();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    let id = [("id", cart["id"].as_str().unwrap())];
    let mut visitor = alice.clone();
    visitor.principal = Principal::Anonymous(alice.customer_id().unwrap().to_string());
    let missing = code(404, "ResourceNotFound");
    for other in [&bob, &visitor, &scene.app("manage_project")] {
        assert_eq!(refused(scene.cart(other, &cart["id"])), missing);
        assert_eq!(refused(scene.update(other, &cart, &json!([]))), missing);
        assert_eq!(refused(scene.ask(other, DeleteMyCart, &id, "version=1", &Value::Null)), missing);
        assert_eq!(refused(scene.get(other, GetMyActiveCart, "")), missing);
        assert_eq!(scene.get(other, QueryMyCarts, "").unwrap()["total"], 0);
    }
    assert!(scene.ask(&alice, DeleteMyCart, &id, "version=1", &Value::Null).is_ok());
    assert_eq!(refused(scene.cart(&alice, &cart["id"])), missing);
    assert_eq!(refused(scene.get(&alice, GetMyActiveCart, "")), missing);
}

#[test]
fn the_active_cart_is_the_one_changed_last() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let first = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    scene.later(5);
    let second = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    let active = || scene.get(&alice, GetMyActiveCart, "").unwrap()["id"].clone();
    assert_eq!(active(), second["id"]);
    scene.later(5);
    scene.update(&alice, &first, &json!([{"action": "setLocale", "locale": "de"}])).unwrap();
    assert_eq!(active(), first["id"]);

    let query = "sort=lastModifiedAt desc&where=totalPrice(centAmount=0)&limit=1";
    let page = scene.get(&alice, QueryMyCarts, query).unwrap();
    assert_eq!((&page["total"], &page["results"][0]["id"]), (&json!(2), &first["id"]));
}

#[test]
fn line_items_of_one_variant_are_one() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(
        &alice,
        &json!({
            "currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG, "key": "mugs"}],
        }),
    );
    let mug = &cart["lineItems"][0];
    assert_eq!(
        (cents(&mug["price"]["value"]), cents(&mug["totalPrice"]), &mug["key"]),
        (1190, 1190, &json!("mugs"))
    );
    assert_eq!(mug["state"][0]["quantity"], 1);

    let cart = scene
        .update(
            &alice,
            &cart,
            &json!([
                {"action": "addLineItem", "productId": mug["productId"], "variantId": 1, "quantity": 3},
                {"action": "addLineItem", "productId": mug["productId"], "variantId": 2, "quantity": 2},
            ]),
        )
        .unwrap();
    let items = cart["lineItems"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!((&items[0]["quantity"], &items[0]["id"]), (&json!(4), &mug["id"]));
    // Four of them reach the first tier.
    assert_eq!((cents(&items[0]["price"]["value"]), cents(&items[0]["totalPrice"])), (1095, 4380));
    assert_eq!(cents(&cart["totalPrice"]), 4380 + 2 * 1190);
    assert_eq!(cart["totalLineItemQuantity"], 6);

    let cart = scene
        .update(
            &alice,
            &cart,
            &json!([
                {"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": 12},
                {"action": "removeLineItem", "lineItemId": items[1]["id"], "quantity": 1},
            ]),
        )
        .unwrap();
    assert_eq!(cents(&cart["totalPrice"]), 12 * 1015 + 1190);
    let cart = scene
        .update(
            &alice,
            &cart,
            &json!([
                {"action": "removeLineItem", "lineItemKey": "mugs", "quantity": 10},
                {"action": "changeLineItemQuantity", "lineItemId": items[1]["id"], "quantity": 0},
            ]),
        )
        .unwrap();
    assert_eq!((cents(&cart["totalPrice"]), &cart["totalLineItemQuantity"]), (2 * 1190, &json!(2)));
    let cart =
        scene.update(&alice, &cart, &json!([{"action": "removeLineItem", "lineItemKey": "mugs"}])).unwrap();
    assert_eq!((cents(&cart["totalPrice"]), cart.get("totalLineItemQuantity")), (0, None));
}

#[test]
fn discounted_prices_count() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "GBP", "country": "GB"}));
    let products = scene.app("view_products");
    let tarp = scene.ask(
        &products,
        OperationName::GetProductProjectionByKey,
        &[("key", "lee-tarp")],
        "",
        &Value::Null,
    );
    let add = json!([{"action": "addLineItem", "productId": tarp.unwrap()["id"], "quantity": 2}]);
    let cart = scene.update(&alice, &cart, &add).unwrap();
    let price = &cart["lineItems"][0]["price"];
    let discounted = cents(&price["discounted"]["value"]);
    assert!(discounted < cents(&price["value"]));
    assert_eq!(cents(&cart["totalPrice"]), 2 * discounted);
}

#[test]
fn the_country_chooses_the_price() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR", "lineItems": [{"sku": MUG}]}));
    assert_eq!(cart["lineItems"][0]["price"].get("country"), None);
    let cart = scene.update(&alice, &cart, &json!([{"action": "setCountry", "country": "FR"}])).unwrap();
    assert_eq!((&cart["lineItems"][0]["price"]["country"], cents(&cart["totalPrice"])), (&json!("FR"), 1250));

    let other = scene.new_cart(&alice, &json!({"currency": "CHF", "country": "CH"}));
    let refusal = scene.update(&alice, &other, &json!([{"action": "addLineItem", "sku": MUG}])).unwrap_err();
    let error = &refusal.errors()[0];
    assert_eq!((refusal.status().as_u16(), error.code.as_str()), (400, "MatchingPriceNotFound"));
    assert_eq!(
        ["currency", "country", "variantId"].map(|field| error.fields.get(field).cloned()),
        [Some(json!("CHF")), Some(json!("CH")), Some(json!(1))]
    );
    let expected =
        "does not contain a price for currency 'CHF' country 'CH', all customer groups and all channels.";
    assert!(
        error.message.starts_with("The variant '1' with SKU 'EM133-CRE-RIM-350' of product '"),
        "{}",
        error.message
    );
    assert!(error.message.ends_with(expected), "{}", error.message);
}

#[test]
fn references_in_carts_are_expanded() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR", "lineItems": [{"sku": MUG}]}));
    let id = [("id", cart["id"].as_str().unwrap())];
    let cart = scene.ask(&alice, GetMyCart, &id, "expand=lineItems[*].productType", &Value::Null).unwrap();
    assert_eq!(cart["lineItems"][0]["productType"]["obj"]["key"], "homeware");
    // Nobody's data comes in through a reference.
    let cart = scene.ask(&alice, GetMyCart, &id, "expand=createdBy.customer", &Value::Null).unwrap();
    assert_eq!(cart["createdBy"]["customer"].get("obj"), None);
}

#[test]
fn versions() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    let id = [("id", cart["id"].as_str().unwrap())];
    let stale = json!({"version": 9, "actions": []});
    let refusal = scene.ask(&alice, UpdateMyCart, &id, "", &stale).unwrap_err();
    assert_eq!(
        refusal.message(),
        format!("Object {} has a different version than expected. Expected: 9 - Actual: 1.", id[0].1)
    );
    assert_eq!(refusal.errors()[0].fields.get("currentVersion"), Some(&json!(1)));
    assert_eq!(
        refused(scene.ask(&alice, DeleteMyCart, &id, "version=9", &Value::Null)),
        code(409, "ConcurrentModification")
    );

    scene.later(1);
    assert_eq!(scene.update(&alice, &cart, &json!([])).unwrap(), cart);
    let changed = scene.update(&alice, &cart, &json!([{"action": "setLocale", "locale": "de"}])).unwrap();
    assert!(changed["version"].as_u64() > cart["version"].as_u64());
    assert_ne!(changed["lastModifiedAt"], cart["lastModifiedAt"]);
    assert_eq!(refused(scene.update(&alice, &cart, &json!([]))), code(409, "ConcurrentModification"));
}
