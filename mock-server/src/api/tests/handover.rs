use super::*;
use OperationName::{GetMyActiveCart, QueryMyCarts, SignInMyCustomer, SignUpCustomer};

fn visitor(scene: &Scene, id: &str) -> Caller {
    let mut caller = scene.app("view_products manage_my_orders manage_my_profile");
    caller.principal = Principal::Anonymous(id.to_owned());
    caller
}

/// A cart with these pieces of each SKU.
fn cart_of(scene: &Scene, caller: &Caller, pieces: &[(&str, i64)]) -> Value {
    let items: Vec<Value> =
        pieces.iter().map(|(sku, quantity)| json!({"sku": sku, "quantity": quantity})).collect();
    let cart = scene.new_cart(caller, &json!({"currency": "EUR", "country": "DE", "lineItems": items}));
    scene.later(1000);
    cart
}

fn pieces(cart: &Value) -> Vec<(&str, i64)> {
    let items = cart["lineItems"].as_array().unwrap();
    let piece = |item: &Value| item["quantity"].as_i64().unwrap();
    items.iter().map(|item| (item["variant"]["sku"].as_str().unwrap(), piece(item))).collect()
}

fn sign_in(scene: &Scene, caller: &Caller, more: &Value) -> Result<Value, Refusal> {
    let mut body = json!({"email": "Alice@example.org", "password": "secret"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scene.ask(caller, SignInMyCustomer, &[], "", &body)
}

/// Two SKUs of the demo shop that can be had in Germany.
fn skus(scene: &Scene) -> [String; 3] {
    let query = "priceCurrency=EUR&priceCountry=DE&limit=3";
    let page = scene.get(&scene.app("view_products"), OperationName::QueryProductProjections, query).unwrap();
    [0, 1, 2].map(|at: usize| page["results"][at]["masterVariant"]["sku"].as_str().unwrap().to_owned())
}

#[test]
fn without_a_session_nothing_is_merged() {
    let scene = Scene::demo();
    let [sku, ..] = skus(&scene);
    let alice = scene.customer("alice@example.org");
    let app = scene.app("manage_my_profile");
    let result = sign_in(&scene, &app, &json!({})).unwrap();
    assert_eq!((&result["customer"]["email"], result.get("cart")), (&json!("alice@example.org"), None));
    let cart = cart_of(&scene, &alice, &[(&sku, 2)]);
    assert_eq!(sign_in(&scene, &app, &json!({})).unwrap()["cart"], cart, "hers, and unchanged");
}

#[test]
fn wrong_credentials_and_modes() {
    let scene = Scene::demo();
    scene.customer("alice@example.org");
    let visitor = visitor(&scene, "v");
    for wrong in [json!({"password": "wrong"}), json!({"email": "nobody@example.org"})] {
        let refusal = sign_in(&scene, &visitor, &wrong).unwrap_err();
        assert_eq!(refusal.message(), "Account with the given credentials not found.");
        assert_eq!(refused(Err::<(), _>(refusal)), code(400, "InvalidCredentials"));
    }
    let mode = json!({"activeCartSignInMode": "Burn"});
    assert_eq!(refused(sign_in(&scene, &visitor, &mode)), code(400, "InvalidField"));
}

#[test]
fn of_what_is_in_both_there_is_the_larger_number() {
    let scene = Scene::demo();
    let [one, two, three] = skus(&scene);
    let alice = scene.customer("alice@example.org");
    let visitor = visitor(&scene, "v");
    for mode in [json!({}), json!({"activeCartSignInMode": "MergeWithExistingCustomerCart"})] {
        let hers = cart_of(&scene, &alice, &[(&one, 3), (&two, 7)]);
        let older = cart_of(&scene, &visitor, &[(&one, 50)]);
        let theirs = cart_of(&scene, &visitor, &[(&one, 7), (&two, 3), (&three, 1)]);
        let result = sign_in(&scene, &visitor, &mode).unwrap();
        let cart = &result["cart"];
        assert_eq!((&cart["id"], &cart["cartState"]), (&hers["id"], &json!("Active")));
        assert_eq!(pieces(cart), [(&*one, 7), (&*two, 7), (&*three, 1)]);
        assert_eq!(cart["totalLineItemQuantity"], 15);
        assert_eq!(cart["customerId"], hers["customerId"]);
        assert!(cart["version"].as_u64() > hers["version"].as_u64());
        assert_eq!(scene.get(&alice, GetMyActiveCart, "").unwrap(), *cart);

        let merged = scene.cart(&alice, &theirs["id"]).unwrap();
        assert_eq!((&merged["cartState"], merged.get("anonymousId")), (&json!("Merged"), None));
        assert_eq!(scene.cart(&alice, &older["id"]).unwrap()["cartState"], "Active");
        assert_eq!(scene.get(&visitor, QueryMyCarts, "").unwrap()["total"], 0);
        assert_eq!(refused(scene.cart(&visitor, &hers["id"])), code(404, "ResourceNotFound"));
    }
}

#[test]
fn a_cart_that_is_used_as_new_takes_the_place_of_the_other() {
    let scene = Scene::demo();
    let [one, two, _] = skus(&scene);
    let alice = scene.customer("alice@example.org");
    let visitor = visitor(&scene, "v");
    let theirs = cart_of(&scene, &visitor, &[(&one, 2)]);
    let hers = cart_of(&scene, &alice, &[(&two, 7)]);
    let mode = json!({"activeCartSignInMode": "UseAsNewActiveCustomerCart", "updateProductData": true});
    let result = sign_in(&scene, &visitor, &mode).unwrap();
    assert_eq!((&result["cart"]["id"], &result["cart"]["cartState"]), (&theirs["id"], &json!("Active")));
    assert_eq!(pieces(&result["cart"]), [(&*one, 2)]);
    assert_eq!(scene.get(&alice, GetMyActiveCart, "").unwrap(), result["cart"]);
    assert_eq!(scene.cart(&alice, &hers["id"]).unwrap(), hers);
}

#[test]
fn whoever_has_no_cart_gets_the_visitors() {
    let scene = Scene::demo();
    let [one, ..] = skus(&scene);
    let alice = scene.customer("alice@example.org");
    let first = cart_of(&scene, &visitor(&scene, "v"), &[(&one, 2)]);
    let result = sign_in(&scene, &visitor(&scene, "v"), &json!({})).unwrap();
    assert_eq!(
        (&result["cart"]["id"], &result["cart"]["customerId"]),
        (&first["id"], &result["customer"]["id"])
    );
    assert_eq!(result["cart"].get("anonymousId"), None);
    assert_eq!(scene.get(&alice, GetMyActiveCart, "").unwrap(), result["cart"]);

    let second = cart_of(&scene, &visitor(&scene, "w"), &[(&one, 4)]);
    let draft = json!({"email": "bob@example.org", "password": "secret"});
    let result = scene.ask(&visitor(&scene, "w"), SignUpCustomer, &[], "", &draft).unwrap();
    assert_eq!(
        (&result["cart"]["id"], &result["cart"]["customerId"]),
        (&second["id"], &result["customer"]["id"])
    );
    let bob = scene.holder_of(result["customer"]["id"].as_str().unwrap());
    assert_eq!(scene.get(&bob, GetMyActiveCart, "").unwrap(), result["cart"]);

    let draft = json!({"email": "eve@example.org", "password": "secret"});
    let result = scene.ask(&visitor(&scene, "w"), SignUpCustomer, &[], "", &draft).unwrap();
    assert_eq!(result.get("cart"), None, "the session has no cart any more");
}

#[test]
fn the_active_cart_is_the_one_that_was_answered_though_time_stands_still() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let visitor = visitor(&scene, "v");
    for caller in [&alice, &visitor, &visitor] {
        scene.new_cart(caller, &json!({"currency": "EUR"}));
    }
    let result = sign_in(&scene, &visitor, &json!({})).unwrap();
    let active = scene.get(&alice, GetMyActiveCart, "").unwrap();
    assert_eq!((&active["id"], &active["cartState"]), (&result["cart"]["id"], &json!("Active")));
}

#[test]
fn nothing_changes_if_a_price_is_missing() {
    let scene = Scene::demo();
    let [one, ..] = skus(&scene);
    let alice = scene.customer("alice@example.org");
    let hers = scene.new_cart(&alice, &json!({"currency": "CHF"}));
    let visitor = visitor(&scene, "v");
    let theirs = cart_of(&scene, &visitor, &[(&one, 2)]);
    assert_eq!(refused(sign_in(&scene, &visitor, &json!({}))), code(400, "MatchingPriceNotFound"));
    assert_eq!(scene.cart(&visitor, &theirs["id"]).unwrap(), theirs);
    assert_eq!(scene.cart(&alice, &hers["id"]).unwrap(), hers);
}
