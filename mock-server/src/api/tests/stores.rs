use super::*;
use OperationName::{
    ChangeMyPassword, CreateCustomerEmailToken, CreateCustomerPasswordToken, CreateMyCart, GetMyActiveCart,
    GetMyCart, GetMyCustomer, QueryMyCarts, ResetMyPassword, SignInMyCustomer, SignUpCustomer,
};

/// A mug in every store, a lamp in the project alone; `north` sells to Germany.
fn scene() -> Scene {
    let product = |key: &str| {
        json!({
            "key": key, "productType": {"typeId": "product-type", "key": "thing"}, "name": {"en": key},
            "slug": {"en": key}, "publish": true, "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": key, "prices": [{"value": {"centAmount": 100, "currencyCode": "EUR"}}]},
        })
    };
    let settings =
        json!([{"productSelection": {"typeId": "product-selection", "key": "mugs"}, "active": true}]);
    let seed = json!({
        "project": {"carts": {
            "deleteDaysAfterLastModification": 7, "countryTaxRateFallbackEnabled": true, "taxRoundingMode": "HalfUp",
        }},
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "19%", "amount": 0.19, "includedInPrice": true, "country": "DE"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": ""}],
        "products": [product("mug"), product("lamp")],
        "productSelections": [{
            "key": "mugs", "name": {"en": "Mugs"},
            "products": [{"product": {"typeId": "product", "key": "mug"}}],
        }],
        "stores": [
            {"key": "north", "countries": [{"code": "DE"}], "productSelections": settings},
            {"key": "south", "productSelections": settings},
        ],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

fn in_store(store: &str) -> Place {
    Place::Store(store.parse().unwrap())
}

fn new_cart(scene: &Scene, caller: &Caller, place: &Place, draft: &Value) -> Result<Value, Refusal> {
    scene.ask_in(place, caller, CreateMyCart, &[], "", draft)
}

#[test]
fn a_cart_of_a_store_is_seen_there_and_in_the_project() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let (north, south) = (in_store("north"), in_store("south"));
    let cart = new_cart(&scene, &alice, &north, &json!({"currency": "EUR", "country": "DE"})).unwrap();
    assert_eq!(cart["store"], json!({"typeId": "store", "key": "north"}));
    scene.later(1);
    let of_project = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    assert_eq!(of_project.get("store"), None);

    let get = |place: &Place, cart: &Value| {
        let id = cart["id"].as_str().unwrap();
        scene.ask_in(place, &alice, GetMyCart, &[("id", id)], "", &Value::Null)
    };
    assert_eq!(get(&north, &cart).unwrap(), cart);
    assert_eq!(get(&Place::Project, &cart).unwrap(), cart);
    assert_eq!(refused(get(&south, &cart)), code(404, "ResourceNotFound"));
    assert_eq!(refused(get(&north, &of_project)), code(404, "ResourceNotFound"));

    let ask = |place: &Place, name| scene.ask_in(place, &alice, name, &[], "", &Value::Null);
    let total = |place: &Place| ask(place, QueryMyCarts).unwrap()["total"].clone();
    assert_eq!([total(&Place::Project), total(&north), total(&south)], [2, 1, 0]);
    assert_eq!(ask(&Place::Project, GetMyActiveCart).unwrap()["id"], of_project["id"]);
    assert_eq!(ask(&north, GetMyActiveCart).unwrap()["id"], cart["id"]);
    assert_eq!(refused(ask(&south, GetMyActiveCart)), code(404, "ResourceNotFound"));
}

#[test]
fn a_cart_may_name_its_store() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let draft = |store: &str| json!({"currency": "EUR", "store": {"typeId": "store", "key": store}});
    assert_eq!(scene.new_cart(&alice, &draft("south"))["store"]["key"], "south");
    // The path decides where it has one.
    let made = new_cart(&scene, &alice, &in_store("north"), &draft("south")).unwrap();
    assert_eq!(made["store"]["key"], "north");
    let nowhere = new_cart(&scene, &alice, &Place::Project, &draft("west"));
    assert_eq!(refused(nowhere), code(400, "ReferencedResourceNotFound"));
}

#[test]
fn a_cart_of_a_store_is_for_its_countries_and_holds_what_it_has() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let draft = |country: &str| json!({"currency": "EUR", "country": country});
    let wrong = code(400, "CountryNotConfiguredInStore");
    assert_eq!(refused(new_cart(&scene, &alice, &in_store("north"), &draft("FR"))), wrong);
    new_cart(&scene, &alice, &in_store("south"), &draft("FR")).unwrap();
    let cart = new_cart(&scene, &alice, &in_store("north"), &draft("DE")).unwrap();
    let to = |country: &str| json!([{"action": "setCountry", "country": country}]);
    assert_eq!(refused(scene.update(&alice, &cart, &to("FR"))), wrong);

    let add = |sku: &str| json!([{"action": "addLineItem", "sku": sku}]);
    let cart = scene.update(&alice, &cart, &add("mug")).unwrap();
    assert_eq!(refused(scene.update(&alice, &cart, &add("lamp"))), code(400, "InvalidInput"));
    let of_project = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    scene.update(&alice, &of_project, &add("lamp")).unwrap();
}

#[test]
fn the_settings_of_carts_hold() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let address = json!({"country": "DE", "state": "Bavaria"});
    let draft = json!({"currency": "EUR", "lineItems": [{"sku": "mug"}], "shippingAddress": address});
    let cart = scene.new_cart(&alice, &draft);
    assert_eq!(cart["deleteDaysAfterLastModification"], 7);
    assert_eq!(
        (&cart["taxRoundingMode"], &cart["priceRoundingMode"]),
        (&json!("HalfUp"), &json!("HalfEven"))
    );
    // No rate is Bavaria's, and that of the country stands in.
    assert_eq!(cart["lineItems"][0]["taxRate"]["name"], "19%");
}

#[test]
fn an_e_mail_is_one_customer_s_in_each_store() {
    let scene = scene();
    let app = scene.app("manage_my_profile manage_customers");
    let account = |password: &str| json!({"email": "Doe@example.org", "password": password});
    let (north, south) = (in_store("north"), in_store("south"));
    let sign = |place: &Place, name, password| scene.ask_in(place, &app, name, &[], "", &account(password));
    let places = [(&Place::Project, "one"), (&north, "two"), (&south, "three")];
    let mut ids = Vec::new();
    for (place, password) in places {
        let made = sign(place, SignUpCustomer, password).unwrap();
        let stores: Vec<Value> =
            place.store().into_iter().map(|key| json!({"typeId": "store", "key": key})).collect();
        assert_eq!(made["customer"]["stores"], json!(stores));
        assert_eq!(refused(sign(place, SignUpCustomer, "any")), code(400, "DuplicateField"));
        ids.push(made["customer"]["id"].clone());
    }
    for (at, (place, password)) in places.into_iter().enumerate() {
        assert_eq!(sign(place, SignInMyCustomer, password).unwrap()["customer"]["id"], ids[at]);
        for (_, other) in places.into_iter().filter(|(_, other)| *other != password) {
            assert_eq!(refused(sign(place, SignInMyCustomer, other)), code(400, "InvalidCredentials"));
        }
        let asked = json!({"email": "doe@example.org"});
        let token = scene.ask_in(place, &app, CreateCustomerPasswordToken, &[], "", &asked).unwrap();
        assert_eq!(token["customerId"], ids[at]);
    }
}

#[test]
fn me_in_a_store_is_its_customer() {
    let scene = scene();
    let app = scene.app("manage_my_profile manage_customers");
    let (north, south) = (in_store("north"), in_store("south"));
    let draft = json!({"email": "nora@example.org", "password": "secret"});
    let made = scene.ask_in(&north, &app, SignUpCustomer, &[], "", &draft).unwrap();
    let id = &made["customer"]["id"];
    let nora = scene.holder_of(id.as_str().unwrap());
    let ask = |place: &Place, name, body: &Value| scene.ask_in(place, &nora, name, &[], "", body);
    assert_eq!(ask(&north, GetMyCustomer, &Value::Null).unwrap(), made["customer"]);
    let not_found = code(404, "ResourceNotFound");
    assert_eq!(refused(ask(&south, GetMyCustomer, &Value::Null)), not_found);
    let change = json!({"version": 1, "currentPassword": "secret", "newPassword": "new"});
    assert_eq!(refused(ask(&south, ChangeMyPassword, &change)), not_found);
    let wanted = json!({"id": id, "ttlMinutes": 10});
    let token = scene.ask_in(&south, &app, CreateCustomerEmailToken, &[], "", &wanted);
    assert_eq!(refused(token), not_found);

    let asked = json!({"email": "nora@example.org"});
    let token = scene.ask_in(&north, &app, CreateCustomerPasswordToken, &[], "", &asked).unwrap();
    let reset = json!({"tokenValue": token["value"], "newPassword": "new"});
    assert_eq!(refused(scene.ask_in(&south, &app, ResetMyPassword, &[], "", &reset)), not_found);
    scene.ask_in(&north, &app, ResetMyPassword, &[], "", &reset).unwrap();
}

#[test]
fn carts_of_different_stores_do_not_become_one() {
    let scene = scene();
    let alice = scene.customer("alice@example.org");
    let mut visitor = alice.clone();
    visitor.principal = Principal::Anonymous("visitor".into());
    let hers = scene.new_cart(&alice, &json!({"currency": "EUR", "lineItems": [{"sku": "lamp"}]}));
    scene.later(1);
    let draft = json!({"currency": "EUR", "lineItems": [{"sku": "mug"}]});
    let of_store = new_cart(&scene, &visitor, &in_store("south"), &draft).unwrap();
    scene.later(1);
    let account = json!({"email": "alice@example.org", "password": "secret"});
    let signed_in = scene.ask(&visitor, SignInMyCustomer, &[], "", &account).unwrap();
    assert_eq!(signed_in["cart"]["id"], of_store["id"]);
    assert_eq!(signed_in["cart"]["lineItems"].as_array().unwrap().len(), 1);
    assert_eq!(scene.cart(&alice, &hers["id"]).unwrap(), hers);
}
