use super::*;

/// A shop with the products `A` (10.00 €), `B` (30.00 €) and `C` (0.99 €), taxed at 19 % in Germany, included, and at
/// 20 % in the USA, on top.
pub(super) fn shop(discounts: &Value, codes: &Value) -> Scene {
    Scene::of(&Seed::parse(&seed(discounts, codes).to_string()).unwrap())
}

pub(super) fn seed(discounts: &Value, codes: &Value) -> Value {
    let product = |sku: &str, cents: i64, category: &str| {
        json!({
            "key": format!("product-{sku}"), "productType": {"typeId": "product-type", "key": "thing"}, "name": {"en": sku},
            "slug": {"en": format!("product-{sku}")}, "publish": true,
            "categories": [{"typeId": "category", "key": category}],
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": sku, "prices": [
                {"value": {"centAmount": cents, "currencyCode": "EUR"}},
                {"value": {"centAmount": cents, "currencyCode": "USD"}},
            ]},
        })
    };
    json!({
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "19%", "amount": 0.19, "includedInPrice": true, "country": "DE"},
            {"name": "20%", "amount": 0.2, "includedInPrice": false, "country": "US"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": ""}],
        "categories": [
            {"key": "goods", "name": {}, "slug": {"en": "goods"}},
            {"key": "dear", "name": {}, "slug": {"en": "dear"}, "parent": {"typeId": "category", "key": "goods"}},
        ],
        "products": [product("A", 1000, "goods"), product("B", 3000, "dear"), product("C", 99, "goods")],
        "stores": [{"key": "north", "name": {}}, {"key": "south", "name": {}}],
        "zones": [{"key": "home", "name": "Home", "locations": [{"country": "DE"}]}],
        "shippingMethods": [{
            "key": "post", "name": "Post", "isDefault": true,
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "zoneRates": [{"zone": {"typeId": "zone", "key": "home"}, "shippingRates": [{
                "price": {"currencyCode": "EUR", "centAmount": 500},
                "freeAbove": {"currencyCode": "EUR", "centAmount": 4000},
            }]}],
        }],
        "cartDiscounts": discounts,
        "discountCodes": codes,
    })
}

/// An automatic discount for all carts, with `more` in its draft.
pub(super) fn discount(sort_order: &str, value: &Value, target: &Value, more: &Value) -> Value {
    let mut draft = json!({
        "key": format!("discount-{}", &sort_order[2..]), "name": {"en": sort_order}, "cartPredicate": "1 = 1",
        "sortOrder": sort_order, "value": value, "target": target,
    });
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    if draft["target"].is_null() {
        draft.as_object_mut().unwrap().remove("target");
    }
    draft
}

pub(super) fn relative(permyriad: i64) -> Value {
    json!({"type": "relative", "permyriad": permyriad})
}

pub(super) fn absolute(cents: i64) -> Value {
    json!({"type": "absolute", "money": [{"centAmount": cents, "currencyCode": "EUR"}]})
}

pub(super) fn lines(predicate: &str) -> Value {
    json!({"type": "lineItems", "predicate": predicate})
}

pub(super) fn cart(scene: &Scene, items: &[(&str, i64)]) -> Value {
    let items: Vec<_> =
        items.iter().map(|(sku, quantity)| json!({"sku": sku, "quantity": quantity})).collect();
    let alice = scene.customer("alice@example.org");
    scene.new_cart(&alice, &json!({"currency": "EUR", "country": "DE", "lineItems": items}))
}

/// Of each line item: how many pieces cost what, and what was taken off each of them.
pub(super) fn prices(cart: &Value) -> Vec<Vec<(i64, i64, Vec<i64>)>> {
    let cents = |money: &Value| money["centAmount"].as_i64().unwrap();
    let pieces = |each: &Value| {
        let price = &each["discountedPrice"];
        let portions = price["includedDiscounts"].as_array().unwrap().iter();
        let portions = portions.map(|portion| cents(&portion["discountedAmount"])).collect();
        (each["quantity"].as_i64().unwrap(), cents(&price["value"]), portions)
    };
    let items = cart["lineItems"].as_array().unwrap().iter();
    items
        .map(|item| item["discountedPricePerQuantity"].as_array().unwrap().iter().map(pieces).collect())
        .collect()
}

pub(super) fn total(cart: &Value) -> i64 {
    cart["totalPrice"]["centAmount"].as_i64().unwrap()
}

pub(super) fn one(value: Value, target: Value) -> Vec<Value> {
    let mut draft = discount("0.5", &Value::Null, &Value::Null, &json!({}));
    draft["value"] = value;
    draft["target"] = target;
    vec![draft]
}

#[test]
fn time_and_stores_decide() {
    let valid = json!({"validFrom": "2026-11-23T12:00:00.001Z", "validUntil": "2026-11-23T12:00:00.002Z"});
    let scene = shop(&json!([discount("0.5", &relative(5000), &lines("true"), &valid)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": "A"}]});
    let mut cart = scene.new_cart(&alice, &draft);
    for expected in [1000, 500, 1000] {
        cart = scene.update(&alice, &cart, &json!([{"action": "recalculate"}])).unwrap();
        assert_eq!(total(&cart), expected);
        scene.later(1);
    }

    let north = json!({"stores": [{"typeId": "store", "key": "north"}]});
    let scene = shop(&json!([discount("0.5", &relative(5000), &lines("true"), &north)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    for (store, expected) in [("north", 500), ("south", 1000)] {
        let mut draft = draft.clone();
        draft["store"] = json!({"typeId": "store", "key": store});
        assert_eq!(total(&scene.new_cart(&alice, &draft)), expected, "{store}");
    }
}

#[test]
fn taxes_are_those_of_the_discounted_prices() {
    let scene = shop(&json!(one(relative(1000), lines("true"))), &json!([]));
    let alice = scene.customer("alice@example.org");
    for (country, currency, expected) in [("DE", "EUR", [756, 900, 144]), ("US", "USD", [900, 1080, 180])] {
        let draft = json!({
            "currency": currency, "lineItems": [{"sku": "A"}], "shippingAddress": {"country": country},
        });
        let cart = scene.new_cart(&alice, &draft);
        let cents = ["totalNet", "totalGross", "totalTax"]
            .map(|field| cart["taxedPrice"][field]["centAmount"].as_i64().unwrap());
        assert_eq!(cents, expected, "{country}");
        assert_eq!(cart["lineItems"][0]["taxedPrice"]["totalNet"]["centAmount"], expected[0]);
    }
}

#[test]
fn a_discount_on_the_total_price_comes_last_and_lowers_the_taxes_too() {
    let target = json!({"type": "totalPrice"});
    let discounts = json!([
        discount("0.9", &absolute(300), &target, &json!({})),
        discount("0.8", &relative(1000), &target, &json!({})),
        discount("0.1", &relative(5000), &lines("true"), &json!({})),
    ]);
    let scene = shop(&discounts, &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({
        "currency": "EUR", "lineItems": [{"sku": "A"}, {"sku": "B"}], "shippingAddress": {"country": "DE"},
    });
    let cart = scene.new_cart(&alice, &draft);
    // Half of 40.00 is 20.00; without 3.00 and a tenth of the rest, 15.30.
    assert_eq!(total(&cart), 1530);
    let off = &cart["discountOnTotalPrice"];
    assert_eq!(off["discountedAmount"]["centAmount"], 470);
    let portions: Vec<_> = off["includedDiscounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|portion| &portion["discountedAmount"]["centAmount"])
        .collect();
    assert_eq!(portions, [300, 170]);
    assert_eq!(cart["taxedPrice"]["totalGross"]["centAmount"], 1530);
    // 20.00 have 16.81 without tax, of which 23.5 % are 3.95.
    assert_eq!(
        (&off["discountedNetAmount"]["centAmount"], &off["discountedGrossAmount"]["centAmount"]),
        (&json!(395), &json!(470))
    );
    assert_eq!(cart["taxedPrice"]["totalNet"]["centAmount"], 1286);
    assert_eq!(cart["taxedPrice"]["totalTax"]["centAmount"], 244);
    assert_eq!(cart["taxedPrice"]["taxPortions"][0]["amount"]["centAmount"], 244);
    assert_eq!(cart["lineItems"][0]["totalPrice"]["centAmount"], 500);
}

#[test]
fn shipping_costs_what_it_does_for_the_discounted_items() {
    let half = discount("0.9", &relative(5000), &json!({"type": "shipping"}), &json!({}));
    let draft = json!({
        "currency": "EUR", "lineItems": [{"sku": "A"}, {"sku": "B"}], "shippingAddress": {"country": "DE"},
        "shippingMethod": {"typeId": "shipping-method", "key": "post"},
    });
    let shipped = |discounts: Value| {
        let scene = shop(&discounts, &json!([]));
        let cart = scene.new_cart(&scene.customer("alice@example.org"), &draft);
        let cents = |field: &str| cart["shippingInfo"][field]["centAmount"].as_i64();
        let discounted = cart["shippingInfo"]["discountedPrice"]["value"]["centAmount"].as_i64();
        (
            cents("price"),
            discounted,
            cart["taxedShippingPrice"]["totalGross"]["centAmount"].as_i64(),
            total(&cart),
        )
    };
    // From 40.00 on it is free; a cent less, and it is not.
    assert_eq!(shipped(json!([half])), (Some(0), None, Some(0), 4000));
    let cent = discount("0.1", &absolute(1), &lines("true"), &json!({}));
    assert_eq!(shipped(json!([half, cent])), (Some(500), Some(250), Some(250), 4249));
    assert_eq!(shipped(json!([cent])), (Some(500), None, Some(500), 4499));
}

#[test]
fn predicates_know_of_taxes_at_once() {
    let gross = json!({"cartPredicate": "lineItemGrossTotal(true) = \"12.00 USD\" and taxedPrice.net = \"10.00 USD\""});
    let scene = shop(&json!([discount("0.5", &relative(5000), &lines("true"), &gross)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({"currency": "USD", "lineItems": [{"sku": "A"}], "shippingAddress": {"country": "US"}});
    let cart = scene.new_cart(&alice, &draft);
    assert_eq!(total(&cart), 500);
    let same = scene.update(&alice, &cart, &json!([{"action": "recalculate"}])).unwrap();
    assert_eq!(same, cart);
}

#[test]
fn what_is_ordered_costs_what_was_seen() {
    let ends = json!({"validUntil": "2026-11-23T12:00:01.000Z"});
    let gift =
        json!({"type": "giftLineItem", "product": {"typeId": "product", "key": "product-C"}, "variantId": 1});
    for discounted in [
        discount("0.5", &relative(1000), &lines("true"), &ends),
        discount("0.5", &relative(1000), &json!({"type": "totalPrice"}), &ends),
        discount("0.5", &gift, &Value::Null, &ends),
    ] {
        let scene = shop(&json!([discounted]), &json!([]));
        let alice = scene.customer("alice@example.org");
        let draft =
            json!({"currency": "EUR", "lineItems": [{"sku": "A"}], "shippingAddress": {"country": "DE"}});
        let order = |cart: &Value| {
            let body = json!({"id": cart["id"], "version": cart["version"]});
            scene.ask(&alice, OperationName::CreateMyOrderFromCart, &[], "", &body)
        };
        let (now, later) = (scene.new_cart(&alice, &draft), scene.new_cart(&alice, &draft));
        let ordered = order(&now).unwrap();
        for field in ["totalPrice", "lineItems", "discountOnTotalPrice", "taxedPrice"] {
            assert_eq!(ordered.get(field), now.get(field), "{field}");
        }
        scene.later(1000);
        assert_eq!(refused(order(&later)), code(400, "PriceChanged"), "{discounted}");
    }
}

#[test]
fn a_gift_comes_and_goes_with_its_discount() {
    let gift =
        json!({"type": "giftLineItem", "product": {"typeId": "product", "key": "product-C"}, "variantId": 1});
    let enough = json!({"cartPredicate": "lineItemTotal(true) >= \"20.00 EUR\""});
    let scene = shop(&json!([discount("0.5", &gift, &Value::Null, &enough)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": "A"}]});
    let mut cart = scene.new_cart(&alice, &draft);
    assert_eq!(cart["lineItems"].as_array().unwrap().len(), 1);

    let first = cart["lineItems"][0]["id"].clone();
    let quantity = |quantity: i64| json!([{"action": "changeLineItemQuantity", "lineItemId": first, "quantity": quantity}]);
    cart = scene.update(&alice, &cart, &quantity(2)).unwrap();
    let given = cart["lineItems"][1].clone();
    assert_eq!((&given["lineItemMode"], &given["quantity"]), (&json!("GiftLineItem"), &json!(1)));
    assert_eq!(given["totalPrice"]["centAmount"], 0);
    assert_eq!(prices(&cart)[1], [(1, 0, vec![99])]);
    assert_eq!((total(&cart), &cart["totalLineItemQuantity"]), (2000, &json!(3)));

    // It stays the same, is one piece, and is no part of what is bought.
    cart = scene.update(&alice, &cart, &json!([{"action": "addLineItem", "sku": "C"}])).unwrap();
    assert_eq!(cart["lineItems"][1], given);
    assert_eq!(cart["lineItems"][2]["lineItemMode"], "Standard");
    let more = json!([{"action": "changeLineItemQuantity", "lineItemId": given["id"], "quantity": 2}]);
    assert_eq!(refused(scene.update(&alice, &cart, &more)), code(400, "InvalidOperation"));

    cart = scene.update(&alice, &cart, &quantity(1)).unwrap();
    assert!(cart["lineItems"].as_array().unwrap().iter().all(|item| item["lineItemMode"] == "Standard"));
    cart = scene.update(&alice, &cart, &quantity(2)).unwrap();

    // What is not wanted does not come again.
    let given = cart["lineItems"].as_array().unwrap().last().unwrap()["id"].clone();
    cart = scene.update(&alice, &cart, &json!([{"action": "removeLineItem", "lineItemId": given}])).unwrap();
    assert_eq!(cart["refusedGifts"][0]["typeId"], "cart-discount");
    cart = scene.update(&alice, &cart, &quantity(5)).unwrap();
    assert_eq!(cart["lineItems"].as_array().unwrap().len(), 2);
}

#[test]
fn a_gift_without_a_price_for_the_cart_is_refused() {
    let gift =
        json!({"type": "giftLineItem", "product": {"typeId": "product", "key": "product-C"}, "variantId": 1});
    let scene = shop(&json!([discount("0.5", &gift, &Value::Null, &json!({}))]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let body = json!({"currency": "GBP"});
    let made = scene.ask(&alice, OperationName::CreateMyCart, &[], "", &body);
    assert_eq!(refused(made), code(400, "MatchingPriceNotFound"));
}

#[test]
fn without_discounts_a_cart_is_as_it_was() {
    let items = [("A", 2), ("B", 1), ("C", 7)];
    let plain = cart(&shop(&json!([]), &json!([])), &items);
    let nothing = relative(1);
    let scene = shop(&json!([discount("0.5", &nothing, &lines("false"), &json!({}))]), &json!([]));
    let discounted = cart(&scene, &items);
    for field in ["totalPrice", "discountCodes", "refusedGifts", "totalLineItemQuantity"] {
        assert_eq!(plain[field], discounted[field], "{field}");
    }
    assert_eq!(prices(&plain), prices(&discounted));
    assert!(discounted.get("discountOnTotalPrice").is_none());
}
