//! Shipping methods of carts: which can be set, what they cost, and what becomes of them.

use super::*;

use OperationName::{CreateMyOrderFromCart, MatchShippingMethodsToCart};

fn euros(cents: i64) -> Value {
    json!({"currencyCode": "EUR", "centAmount": cents})
}

fn method(key: &str) -> Value {
    json!({"typeId": "shipping-method", "key": key})
}

fn set(key: &str) -> Value {
    json!({"action": "setShippingMethod", "shippingMethod": method(key)})
}

fn to(country: &str) -> Value {
    json!({"action": "setShippingAddress", "address": {"country": country}})
}

/// A shop with a mug for 10.00 EUR, sent within two zones.
fn shop() -> Scene {
    let rate = |amount: f64, included: bool, country: &str| json!({"name": country, "amount": amount, "includedInPrice": included, "country": country});
    let tiers = json!([{"type": "CartValue", "minimumCentAmount": 3000, "price": euros(300)}]);
    let sends = |key: &str, zone: &str, rates: Value, more: Value| {
        let mut sends = json!({
            "key": key, "name": key, "isDefault": key == "post",
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "zoneRates": [{"zone": {"typeId": "zone", "key": zone}, "shippingRates": rates}],
        });
        sends.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        sends
    };
    let mut post = sends(
        "post",
        "home",
        json!([{"price": euros(500), "freeAbove": euros(5000), "tiers": tiers}]),
        json!({}),
    );
    let abroad =
        json!({"zone": {"typeId": "zone", "key": "abroad"}, "shippingRates": [{"price": euros(900)}]});
    post["zoneRates"].as_array_mut().unwrap().push(abroad);
    let seed = json!({
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            rate(0.19, true, "DE"), rate(0.1, false, "AT"), rate(0.2, true, "FR"),
        ]}],
        "zones": [
            {"key": "home", "name": "Home", "locations": [{"country": "DE"}]},
            {"key": "abroad", "name": "Abroad", "locations": [{"country": "AT"}]},
        ],
        "stores": [{"key": "north"}],
        "shippingMethods": [
            post,
            sends("bike", "home", json!([{"price": euros(700)}]), json!({})),
            sends("asleep", "home", json!([{"price": euros(1)}]), json!({"active": false})),
            sends("north", "home", json!([{"price": euros(1)}]), json!({"stores": [{"typeId": "store", "key": "north"}]})),
        ],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "Any"}],
        "products": [{
            "key": "mug", "name": {"en": "Mug"}, "slug": {"en": "mug"}, "publish": true,
            "productType": {"typeId": "product-type", "key": "thing"},
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": "MUG", "prices": [{"value": euros(1000)}]},
        }],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

/// A cart that is sent to Germany.
fn cart(scene: &Scene, caller: &Caller, more: &Value) -> Value {
    let mut draft = json!({
        "currency": "EUR", "lineItems": [{"sku": "MUG", "key": "mugs"}], "shippingAddress": {"country": "DE"},
    });
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scene.new_cart(caller, &draft)
}

fn cents(money: &Value) -> i64 {
    money["centAmount"].as_i64().unwrap_or_else(|| panic!("{money} is no money"))
}

#[test]
fn a_method_is_in_the_totals_and_in_the_taxes() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let cart = cart(&scene, &alice, &json!({"shippingMethod": method("post")}));
    let info = &cart["shippingInfo"];
    assert_eq!([&info["shippingMethodName"], &info["shippingMethodState"]], ["post", "MatchesCart"]);
    assert_eq!((cents(&info["price"]), cents(&cart["totalPrice"])), (500, 1500));
    assert_eq!((&info["taxRate"]["amount"], cents(&info["taxedPrice"]["totalNet"])), (&json!(0.19), 420));
    assert_eq!(cents(&cart["taxedShippingPrice"]["totalTax"]), 80);
    let taxed = &cart["taxedPrice"];
    assert_eq!([cents(&taxed["totalNet"]), cents(&taxed["totalGross"])], [420 + 840, 1500]);
    assert_eq!(cents(&taxed["taxPortions"][0]["amount"]), 80 + 160);
    assert_eq!(cart["lineItems"][0]["totalPrice"], cart["lineItems"][0]["taxedPrice"]["totalGross"]);
    assert_eq!(info["shippingRate"]["tiers"][0].get("isMatching"), None);

    // Abroad it costs more, and taxes come on top.
    let cart = scene.update(&alice, &cart, &json!([to("AT")])).unwrap();
    assert_eq!((cents(&cart["shippingInfo"]["price"]), cents(&cart["totalPrice"])), (900, 1900));
    assert_eq!(cents(&cart["taxedPrice"]["totalGross"]), 2090);
    assert_eq!(cents(&cart["taxedShippingPrice"]["totalGross"]), 990);

    let cart = scene.update(&alice, &cart, &json!([{"action": "setShippingMethod"}])).unwrap();
    assert_eq!([cart.get("shippingInfo"), cart.get("taxedShippingPrice")], [None; 2]);
    assert_eq!(cents(&cart["totalPrice"]), 1000);
}

#[test]
fn a_table_of_prices_of_shipping() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    for (name, mugs, expected) in [
        ("below the tier", 2, 500),
        ("at the tier", 3, 300),
        ("below what is sent free", 4, 300),
        ("at what is sent free", 5, 0),
        ("above it", 9, 0),
    ] {
        let cart = cart(&scene, &alice, &json!({"shippingMethod": method("post")}));
        let change = json!({"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": mugs});
        let cart = scene.update(&alice, &cart, &json!([change])).unwrap();
        assert_eq!(cents(&cart["shippingInfo"]["price"]), expected, "{name}");
        assert_eq!(cents(&cart["totalPrice"]), mugs * 1000 + expected, "{name}");
        // What matches says the same.
        let app = scene.app("view_shipping_methods");
        let query = format!("cartId={}", cart["id"].as_str().unwrap());
        let page = scene.get(&app, MatchShippingMethodsToCart, &query).unwrap();
        assert_eq!(page["results"][0]["key"], "post");
        let rate = &page["results"][0]["zoneRates"][0]["shippingRates"][0];
        assert_eq!(
            (&rate["isMatching"], &rate["tiers"][0]["isMatching"]),
            (&json!(true), &json!(mugs >= 3)),
            "{name}"
        );
    }
}

#[test]
fn a_table_of_methods_that_cannot_be_set() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let tax = json!({"name": "x", "amount": 0.2, "country": "DE"});
    let with_tax =
        json!({"action": "setShippingMethod", "shippingMethod": method("post"), "externalTaxRate": tax});
    let dollars = json!({"currency": "USD", "lineItems": []});
    let multiple = json!({"shippingMode": "Multiple", "shippingAddress": null});
    for (name, draft, action, expected) in [
        ("there is none", json!({}), set("nothing"), "ReferencedResourceNotFound"),
        ("not active", json!({}), set("asleep"), "InvalidOperation"),
        ("of a store, and the cart of none", json!({}), set("north"), "InvalidOperation"),
        ("no address", json!({"shippingAddress": null}), set("post"), "InvalidOperation"),
        ("several methods", multiple, set("post"), "InvalidOperation"),
        ("no zone", json!({"shippingAddress": {"country": "FR"}}), set("post"), "InvalidOperation"),
        ("no rate in the currency", dollars, set("post"), "InvalidOperation"),
        ("a tax rate from elsewhere", json!({}), with_tax, "InvalidOperation"),
    ] {
        let cart = cart(&scene, &alice, &draft);
        assert_eq!(refused(scene.update(&alice, &cart, &json!([action]))), code(400, expected), "{name}");
    }
    let of_store = cart(&scene, &alice, &json!({"store": {"typeId": "store", "key": "north"}}));
    assert_eq!(
        cents(&scene.update(&alice, &of_store, &json!([set("north")])).unwrap()["shippingInfo"]["price"]),
        1
    );
}

#[test]
fn a_method_goes_where_it_cannot_ship_to() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    for (name, action) in [
        ("no address", json!({"action": "setShippingAddress"})),
        ("no rate there", to("AT")),
        ("no zone there", to("FR")),
    ] {
        let cart = cart(&scene, &alice, &json!({"shippingMethod": method("bike")}));
        let cart = scene.update(&alice, &cart, &json!([action])).unwrap();
        assert_eq!((cart.get("shippingInfo"), cents(&cart["totalPrice"])), (None, 1000), "{name}");
    }
}

#[test]
fn a_method_whose_rates_are_gone_changes_what_is_ordered() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let cart = cart(&scene, &alice, &json!({"shippingMethod": method("bike")}));
    {
        let mut shop = scene.project.write();
        let bike = shop.equipment.shipping_methods.by_key("bike").unwrap().resource.id.clone();
        shop.equipment.shipping_methods.remove(bike.as_str());
    }
    // Nothing has changed until prices are looked up.
    let cart = scene.update(&alice, &cart, &json!([{"action": "setLocale", "locale": "de"}])).unwrap();
    assert_eq!(cents(&cart["shippingInfo"]["price"]), 700);
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    let refusal = scene.ask(&alice, CreateMyOrderFromCart, &[], "", &draft).unwrap_err();
    let error = &refusal.errors()[0];
    assert_eq!(error.code.as_str(), "PriceChanged");
    assert_eq!(
        [error.fields.get("lineItems"), error.fields.get("shipping")],
        [Some(&json!([])), Some(&json!(true))]
    );
    let cart = scene.update(&alice, &cart, &json!([{"action": "recalculate"}])).unwrap();
    assert_eq!(cart.get("shippingInfo"), None);
}

#[test]
fn an_order_has_the_shipping_of_its_cart() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let cart = cart(&scene, &alice, &json!({"shippingMethod": method("post")}));
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    let order = scene.ask(&alice, CreateMyOrderFromCart, &[], "", &draft).unwrap();
    for field in ["shippingInfo", "totalPrice", "taxedPrice", "taxedShippingPrice"] {
        assert_eq!(order[field], cart[field], "{field}");
    }
}

#[test]
fn a_method_that_does_not_match_stands_in_the_way() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let cart = cart(&scene, &alice, &json!({"shippingMethod": method("post")}));
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    let order = |state: &str| {
        let mut changed = cart.clone();
        changed["shippingInfo"]["shippingMethodState"] = json!(state);
        scene.project.write().carts.replace(serde_json::from_value(changed).unwrap()).unwrap();
        scene.ask(&alice, CreateMyOrderFromCart, &[], "", &draft)
    };
    assert_eq!(refused(order("DoesNotMatchCart")), code(400, "ShippingMethodDoesNotMatchCart"));
    assert_eq!(order("MatchesCart").unwrap()["shippingInfo"]["price"], cart["shippingInfo"]["price"]);
}

#[test]
fn rates_from_elsewhere() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let cart = cart(&scene, &alice, &json!({"taxMode": "External", "lineItems": []}));
    let parts = json!([{"name": "a", "amount": 0.05}, {"name": "b", "amount": 0.15}]);
    let tax = json!({"name": "x", "country": "DE", "subRates": parts});
    let set =
        json!({"action": "setShippingMethod", "shippingMethod": method("bike"), "externalTaxRate": tax});
    let cart = scene.update(&alice, &cart, &json!([set])).unwrap();
    let taxed = &cart["taxedPrice"];
    assert_eq!([cents(&taxed["totalNet"]), cents(&taxed["totalGross"])], [700, 840]);
    let portions: Vec<i64> =
        taxed["taxPortions"].as_array().unwrap().iter().map(|portion| cents(&portion["amount"])).collect();
    assert_eq!(portions, [35, 105]);

    // A line item has none, and nobody can set it: the cart is not taxed as a whole, and cannot be ordered.
    let add = json!({"action": "addLineItem", "sku": "MUG"});
    let cart = scene.update(&alice, &cart, &json!([add])).unwrap();
    assert_eq!((cart.get("taxedPrice"), cents(&cart["taxedShippingPrice"]["totalGross"])), (None, 840));
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    assert_eq!(
        refused(scene.ask(&alice, CreateMyOrderFromCart, &[], "", &draft)),
        code(400, "InvalidOperation")
    );

    // Rates from elsewhere go with the mode, and those of the platform come.
    let change = |mode: &str| json!({"action": "changeTaxMode", "taxMode": mode});
    let cart = scene.update(&alice, &cart, &json!([change("Platform")])).unwrap();
    assert_eq!(cart["shippingInfo"]["taxRate"]["amount"], 0.19);
    assert_eq!(cents(&cart["taxedPrice"]["totalGross"]), 1700);
    for mode in ["External", "ExternalAmount"] {
        let cart = self::cart(&scene, &alice, &json!({"shippingMethod": method("bike")}));
        let cart = scene.update(&alice, &cart, &json!([change(mode)])).unwrap();
        let rates = [
            cart["shippingInfo"].get("taxRate"),
            cart["lineItems"][0].get("taxRate"),
            cart.get("taxedPrice"),
        ];
        assert_eq!(rates, [None; 3], "{mode}");
    }
}

#[test]
fn with_several_methods_each_piece_is_sent_by_one() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let more = json!({
        "shippingMode": "Multiple", "shippingAddress": null,
        "itemShippingAddresses": [{"key": "home", "country": "DE"}],
    });
    let cart = cart(&scene, &alice, &more);
    let details = |targets: Value| json!([{"action": "setLineItemShippingDetails", "lineItemKey": "mugs", "shippingDetails": {"targets": targets}}]);
    let without = details(json!([{"addressKey": "home", "quantity": 1}]));
    assert_eq!(refused(scene.update(&alice, &cart, &without)), code(400, "InvalidOperation"));
    let target = |method: &str| json!({"addressKey": "home", "quantity": 1, "shippingMethodKey": method});
    let actions = json!([
        {"action": "addLineItem", "sku": "MUG"},
        details(json!([target("post"), target("bike")]))[0],
    ]);
    let cart = scene.update(&alice, &cart, &actions).unwrap();
    let details = &cart["lineItems"][0]["shippingDetails"];
    assert_eq!((details["targets"].as_array().unwrap().len(), &details["valid"]), (2, &json!(true)));
    // Nobody can add the methods, so that there is no tax, and no order.
    assert_eq!((cart.get("taxedPrice"), &cart["shipping"]), (None, &json!([])));
    let draft = json!({"id": cart["id"], "version": cart["version"]});
    assert_eq!(
        refused(scene.ask(&alice, CreateMyOrderFromCart, &[], "", &draft)),
        code(400, "InvalidOperation")
    );
    assert_eq!(refused(scene.update(&alice, &cart, &json!([to("DE")]))), code(400, "InvalidOperation"));
}
