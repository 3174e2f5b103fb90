use super::*;
use OperationName::{
    CreateMyOrderFromCart, CreateMyQuoteRequest, GetMyQuoteRequest, GetMyQuoteRequestByKey,
    QueryMyQuoteRequests, UpdateMyQuoteRequest, UpdateMyQuoteRequestByKey,
};

const MUG: &str = "EM133-CRE-RIM-350";

fn draft() -> Value {
    json!({
        "currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG, "quantity": 100}],
        "shippingAddress": {"country": "DE", "city": "Bremen"},
    })
}

fn request(scene: &Scene, caller: &Caller, cart: &Value) -> Result<Value, Refusal> {
    let draft = json!({"cartId": cart["id"], "cartVersion": cart["version"], "comment": "Cheaper?"});
    scene.ask(caller, CreateMyQuoteRequest, &[], "", &draft)
}

fn cancel(scene: &Scene, caller: &Caller, request: &Value) -> Result<Value, Refusal> {
    let update = json!({"version": request["version"], "actions": [{"action": "cancelQuoteRequest"}]});
    scene.ask(caller, UpdateMyQuoteRequest, &[("id", request["id"].as_str().unwrap())], "", &update)
}

fn by_id(scene: &Scene, caller: &Caller, request: &Value, query: &str) -> Result<Value, Refusal> {
    scene.ask(caller, GetMyQuoteRequest, &[("id", request["id"].as_str().unwrap())], query, &Value::Null)
}

#[test]
fn a_request_has_what_the_cart_has_and_the_cart_stays() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &draft());
    scene.later(1000);
    let made = request(&scene, &alice, &cart).unwrap();
    let typed: ct_model::QuoteRequest = serde_json::from_value(made.clone()).unwrap();
    assert_eq!(serde_json::to_value(&typed).unwrap(), made);
    for field in
        ["lineItems", "totalPrice", "taxedPrice", "shippingAddress", "country", "taxMode", "inventoryMode"]
    {
        assert_eq!(made[field], cart[field], "{field}");
    }
    assert_eq!((&made["quoteRequestState"], &made["comment"]), (&json!("Submitted"), &json!("Cheaper?")));
    assert_eq!(made["customer"], json!({"typeId": "customer", "id": cart["customerId"]}));
    assert_eq!(made["createdBy"]["customer"]["id"], cart["customerId"]);
    assert_eq!(scene.cart(&alice, &cart["id"]).unwrap(), cart);
    assert_eq!(by_id(&scene, &alice, &made, "expand=cart").unwrap()["cart"]["obj"], cart);
    let page = scene.get(&alice, QueryMyQuoteRequests, "where=quoteRequestState=\"Submitted\"").unwrap();
    assert_eq!((&page["total"], &page["results"][0]), (&json!(1), &made));
}

#[test]
fn a_request_is_cancelled_once() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let made = request(&scene, &alice, &scene.new_cart(&alice, &draft())).unwrap();
    scene.later(1000);
    let cancelled = cancel(&scene, &alice, &made).unwrap();
    assert_eq!(cancelled["quoteRequestState"], "Cancelled");
    assert!(cancelled["version"].as_u64() > made["version"].as_u64());
    assert_eq!(cancelled["lastModifiedAt"], "2026-11-23T12:00:01.000Z");
    assert_eq!(refused(cancel(&scene, &alice, &made)), code(409, "ConcurrentModification"));
    assert_eq!(refused(cancel(&scene, &alice, &cancelled)), code(400, "InvalidOperation"));
    assert_eq!(by_id(&scene, &alice, &made, "").unwrap(), cancelled);

    // All of the actions, or none.
    let again = request(&scene, &alice, &scene.new_cart(&alice, &draft())).unwrap();
    let twice = json!([{"action": "cancelQuoteRequest"}, {"action": "cancelQuoteRequest"}]);
    let update = json!({"version": 1, "actions": twice});
    let id = [("id", again["id"].as_str().unwrap())];
    assert_eq!(
        refused(scene.ask(&alice, UpdateMyQuoteRequest, &id, "", &update)),
        code(400, "InvalidOperation")
    );
    let unknown = json!({"version": 1, "actions": [{"action": "frame"}]});
    assert_eq!(
        refused(scene.ask(&alice, UpdateMyQuoteRequest, &id, "", &unknown)),
        code(400, "InvalidJsonInput")
    );
    let nothing = json!({"version": 1, "actions": []});
    assert_eq!(scene.ask(&alice, UpdateMyQuoteRequest, &id, "", &nothing).unwrap(), again);
}

#[test]
fn no_quote_for_what_cannot_be_sold_so() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let with = |field: &str, value: Value| {
        let mut draft = draft();
        draft[field] = value;
        draft
    };
    let mut several = with("shippingMode", json!("Multiple"));
    several.as_object_mut().unwrap().remove("shippingAddress");
    for draft in [with("lineItems", json!([])), with("shippingAddress", Value::Null), several] {
        let cart = scene.new_cart(&alice, &draft);
        assert_eq!(refused(request(&scene, &alice, &cart)), code(400, "InvalidOperation"), "{draft}");
    }

    let cart = scene.new_cart(&alice, &draft());
    let mut discounted = cart.clone();
    let discount = json!({"typeId": "discount-code", "id": "half"});
    discounted["discountCodes"] = json!([{"discountCode": discount, "state": "MatchesCart"}]);
    scene.project.write().carts.replace(serde_json::from_value(discounted).unwrap()).unwrap();
    let refusal = request(&scene, &alice, &cart).unwrap_err();
    assert_eq!(refusal.message(), "A quote cannot be requested for a cart with discount codes.");

    let cart = scene.new_cart(&alice, &draft());
    let order = json!({"id": cart["id"], "version": cart["version"]});
    scene.ask(&alice, CreateMyOrderFromCart, &[], "", &order).unwrap();
    assert_eq!(refused(request(&scene, &alice, &cart)), code(409, "ConcurrentModification"));
    let ordered = scene.cart(&alice, &cart["id"]).unwrap();
    let refusal = request(&scene, &alice, &ordered).unwrap_err();
    assert_eq!(refusal.message(), "A quote cannot be requested for a cart in the state 'Ordered'.");
}

#[test]
fn anothers_requests_are_none() {
    let scene = Scene::demo();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    let cart = scene.new_cart(&alice, &draft());
    assert_eq!(refused(request(&scene, &bob, &cart)), code(400, "ReferencedResourceNotFound"));
    let made = request(&scene, &alice, &cart).unwrap();
    assert_eq!(refused(by_id(&scene, &bob, &made, "")), code(404, "ResourceNotFound"));
    assert_eq!(refused(cancel(&scene, &bob, &made)), code(404, "ResourceNotFound"));
    assert_eq!(scene.get(&bob, QueryMyQuoteRequests, "").unwrap()["total"], 0);
}

#[test]
fn keys_that_the_shop_gave_find_requests_of_their_owner() {
    let mut seed = json!({
        "customers": [
            {"key": "anna", "email": "anna@example.org", "password": "secret"},
            {"key": "bert", "email": "bert@example.org", "password": "secret"},
        ],
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "19 %", "amount": 0.19, "includedInPrice": true, "country": "DE"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "A thing."}],
        "products": [{
            "name": {"en": "Mug"}, "slug": {"en": "mug"}, "publish": true,
            "productType": {"typeId": "product-type", "key": "thing"},
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": MUG, "prices": [{"value": {"centAmount": 1000, "currencyCode": "EUR"}}]},
        }],
    });
    seed["quoteRequests"] = json!([{"key": "party", "customer": {"key": "anna"}, "cart": draft()}]);
    let scene = Scene::of(&Seed::parse(&seed.to_string()).unwrap());
    let holder = |email: &str| {
        let shop = scene.project.read();
        scene.holder_of(shop.customers.by_email(email, None).unwrap().as_str())
    };
    let (anna, bert) = (holder("anna@example.org"), holder("bert@example.org"));
    let key = [("key", "party")];
    let found = scene.ask(&anna, GetMyQuoteRequestByKey, &key, "", &Value::Null).unwrap();
    assert_eq!(by_id(&scene, &anna, &found, "").unwrap(), found);
    let update = json!({"version": 1, "actions": [{"action": "cancelQuoteRequest"}]});
    let missing = code(404, "ResourceNotFound");
    assert_eq!(refused(scene.ask(&bert, GetMyQuoteRequestByKey, &key, "", &Value::Null)), missing);
    assert_eq!(refused(scene.ask(&bert, UpdateMyQuoteRequestByKey, &key, "", &update)), missing);
    let cancelled = scene.ask(&anna, UpdateMyQuoteRequestByKey, &key, "", &update).unwrap();
    assert_eq!((&cancelled["key"], &cancelled["quoteRequestState"]), (&json!("party"), &json!("Cancelled")));
    assert_eq!(scene.ask(&anna, GetMyQuoteRequestByKey, &key, "", &Value::Null).unwrap(), cancelled);
}
