//! Which price a line item and a projection get.

use super::*;

/// A shop with a mug that has prices of its own, and a lamp whose prices stand alone.
fn shop() -> Scene {
    let euros = |cents: i64| json!({"currencyCode": "EUR", "centAmount": cents});
    let group = json!({"typeId": "customer-group", "key": "friends"});
    let channel = |key: &str| json!({"typeId": "channel", "key": key});
    let variant = |sku: &str, prices: Value| json!({"sku": sku, "prices": prices});
    let product = |key: &str, mode: &str, variant: Value| {
        json!({
            "key": key, "name": {"en": key}, "slug": {"en": key}, "publish": true, "priceMode": mode,
            "productType": {"typeId": "product-type", "key": "thing"}, "masterVariant": variant,
        })
    };
    let prices = json!([
        {"value": euros(1000)},
        {"value": euros(1100), "country": "DE"},
        {"value": euros(900), "channel": channel("shelf")},
        {"value": euros(800), "customerGroup": group},
        {
            "value": euros(700), "country": "FR",
            "validFrom": "2026-11-23T12:00:00.000Z", "validUntil": "2026-11-23T12:00:01.000Z",
        },
        {"value": euros(1200), "country": "FR"},
        {"value": euros(1300), "country": "AT", "tiers": [
            {"minimumQuantity": 5, "value": euros(1250)}, {"minimumQuantity": 3, "value": euros(1280)},
        ]},
        {
            "value": euros(1400), "country": "NL", "tiers": [{"minimumQuantity": 2, "value": euros(1390)}],
            "discounted": {"value": euros(1350), "discount": {"typeId": "product-discount", "id": "d"}},
        },
    ]);
    let alone = |key: &str, more: Value| {
        let mut price = json!({"key": key, "sku": "LAMP"});
        price.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        price
    };
    let seed = json!({
        "productTypes": [{"key": "thing", "name": "Thing", "description": "Any"}],
        "customerGroups": [{"key": "friends", "groupName": "Friends"}],
        "channels": [
            {"key": "shelf", "roles": ["ProductDistribution"]},
            {"key": "window", "roles": ["ProductDistribution"]},
            {"key": "cellar", "roles": ["InventorySupply"]},
        ],
        "stores": [{"key": "north", "distributionChannels": [channel("window")]}],
        "products": [
            product("mug", "Embedded", variant("MUG", prices)),
            product("lamp", "Standalone", variant("LAMP", json!([{"value": euros(1)}]))),
        ],
        "standalonePrices": [
            alone("any", json!({"value": euros(5000)})),
            alone("de", json!({"value": euros(5100), "country": "DE"})),
            alone("off", json!({"value": euros(1), "country": "FR", "active": false})),
            alone("window", json!({"value": euros(4500), "channel": channel("window")})),
        ],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

/// The currency of the cart is the euro.
fn cart(scene: &Scene, caller: &Caller, country: &str, item: &Value) -> Result<Value, Refusal> {
    let country = Some(country).filter(|country| !country.is_empty());
    let draft = json!({"currency": "EUR", "country": country, "lineItems": [item]});
    scene.ask(caller, OperationName::CreateMyCart, &[], "", &draft)
}

fn cents(cart: &Value) -> i64 {
    cart["lineItems"][0]["price"]["value"]["centAmount"].as_i64().unwrap()
}

/// Puts the customer into the group; what sets a group is the shop's backend.
fn befriend(scene: &Scene, customer: &Caller) {
    let mut shop = scene.project.write();
    let group = shop.equipment.customer_groups.by_key("friends").unwrap().resource.id.clone();
    let mut account =
        shop.customers.by_id(customer.customer_id().unwrap().as_str()).unwrap().resource.clone();
    account.customer_group = Some(ct_model::Reference::new(group));
    shop.customers.replace(account).unwrap();
}

#[test]
fn a_table_of_line_item_prices() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let friend = scene.customer("friend@example.org");
    befriend(&scene, &friend);
    let channel = |key: &str| json!({"typeId": "channel", "key": key});
    for (name, who, country, item, expected) in [
        ("a price for all", &alice, "", json!({"sku": "MUG"}), 1000),
        ("the price of the country", &alice, "DE", json!({"sku": "MUG"}), 1100),
        ("no price of the country: that for all", &alice, "GB", json!({"sku": "MUG"}), 1000),
        (
            "the channel before the country",
            &alice,
            "DE",
            json!({"sku": "MUG", "distributionChannel": channel("shelf")}),
            900,
        ),
        (
            "a channel without a price: the country's",
            &alice,
            "DE",
            json!({"sku": "MUG", "distributionChannel": channel("window")}),
            1100,
        ),
        (
            "the group before the channel",
            &friend,
            "DE",
            json!({"sku": "MUG", "distributionChannel": channel("shelf")}),
            800,
        ),
        ("a price that is valid now before one without dates", &alice, "FR", json!({"sku": "MUG"}), 700),
        ("below the first tier", &alice, "AT", json!({"sku": "MUG", "quantity": 2}), 1300),
        ("the first tier", &alice, "AT", json!({"sku": "MUG", "quantity": 3}), 1280),
        ("the highest tier that is reached", &alice, "AT", json!({"sku": "MUG", "quantity": 9}), 1250),
        ("standing alone, for all", &alice, "", json!({"sku": "LAMP"}), 5000),
        ("standing alone, of the country", &alice, "DE", json!({"sku": "LAMP"}), 5100),
        ("standing alone, not active", &alice, "FR", json!({"sku": "LAMP"}), 5000),
        (
            "standing alone, of the channel",
            &alice,
            "DE",
            json!({"sku": "LAMP", "distributionChannel": channel("window")}),
            4500,
        ),
    ] {
        let cart = cart(&scene, who, country, &item).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
        assert_eq!(cents(&cart), expected, "{name}");
        let quantity = item["quantity"].as_i64().unwrap_or(1);
        assert_eq!(cart["totalPrice"]["centAmount"], expected * quantity, "{name}");
    }
    // Discounted: the tiers do not count, and the line item costs the discounted value.
    let cart = cart(&scene, &alice, "NL", &json!({"sku": "MUG", "quantity": 2})).unwrap();
    assert_eq!((cents(&cart), &cart["totalPrice"]["centAmount"]), (1400, &json!(2700)));
}

#[test]
fn a_price_that_there_is_not_is_named() {
    let scene = shop();
    let friend = scene.customer("friend@example.org");
    befriend(&scene, &friend);
    let shelf = json!({"typeId": "channel", "key": "shelf"});
    let draft = json!({
        "currency": "USD", "country": "DE", "lineItems": [{"sku": "MUG", "distributionChannel": shelf}],
    });
    let refusal = scene.ask(&friend, OperationName::CreateMyCart, &[], "", &draft).unwrap_err();
    let error = &refusal.errors()[0];
    let shop = scene.project.read();
    let product = shop.products.by_key("mug").unwrap().current.resource.id.to_string();
    let group = shop.equipment.customer_groups.by_key("friends").unwrap().resource.id.to_string();
    let channel = shop.channels.by_key("shelf").unwrap().resource.id.to_string();
    assert_eq!(error.code.as_str(), "MatchingPriceNotFound");
    assert_eq!(
        error.message,
        format!(
            "The variant '1' with SKU 'MUG' of product '{product}' does not contain a price for currency 'USD' country \
             'DE', customer group '{group}' and channel '{channel}'."
        )
    );
    for (field, expected) in [
        ("productId", json!(product)),
        ("variantId", json!(1)),
        ("currency", json!("USD")),
        ("country", json!("DE")),
        ("customerGroup", json!({"typeId": "customer-group", "id": group})),
        ("channel", json!({"typeId": "channel", "id": channel})),
    ] {
        assert_eq!(error.fields.get(field), Some(&expected), "{field}");
    }
}

#[test]
fn channels_are_set_and_taken_away() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let channel = |key: &str| json!({"typeId": "channel", "key": key});
    let cart = cart(&scene, &alice, "DE", &json!({"sku": "MUG"})).unwrap();
    let item = &cart["lineItems"][0]["id"];
    let shelf = json!({"action": "setLineItemDistributionChannel", "lineItemId": item, "distributionChannel": channel("shelf")});
    let cellar =
        json!({"action": "setLineItemSupplyChannel", "lineItemId": item, "supplyChannel": channel("cellar")});
    let cart = scene.update(&alice, &cart, &json!([shelf, cellar])).unwrap();
    assert_eq!(cents(&cart), 900);
    assert_eq!(cart["lineItems"][0]["supplyChannel"]["typeId"], "channel");
    let without = json!([
        {"action": "setLineItemDistributionChannel", "lineItemId": item},
        {"action": "setLineItemSupplyChannel", "lineItemId": item},
    ]);
    let cart = scene.update(&alice, &cart, &without).unwrap();
    assert_eq!(cents(&cart), 1100);
    assert_eq!(cart["lineItems"][0].get("supplyChannel"), None);

    for (name, action, expected) in [
        (
            "no role",
            json!({"action": "setLineItemSupplyChannel", "lineItemId": item, "supplyChannel": channel("shelf")}),
            "MissingRoleOnChannel",
        ),
        (
            "no role to sell",
            json!({"action": "addLineItem", "sku": "MUG", "distributionChannel": channel("cellar")}),
            "MissingRoleOnChannel",
        ),
        (
            "no channel",
            json!({"action": "addLineItem", "sku": "MUG", "supplyChannel": channel("attic")}),
            "ReferencedResourceNotFound",
        ),
    ] {
        assert_eq!(refused(scene.update(&alice, &cart, &json!([action]))), code(400, expected), "{name}");
    }
    // A cart of a store that has channels is for these alone.
    let draft = |key: &str| {
        json!({
            "currency": "EUR", "store": {"typeId": "store", "key": "north"},
            "lineItems": [{"sku": "LAMP", "distributionChannel": channel(key)}],
        })
    };
    let new = |key: &str| scene.ask(&alice, OperationName::CreateMyCart, &[], "", &draft(key));
    assert_eq!(cents(&new("window").unwrap()), 4500);
    assert_eq!(refused(new("shelf")), code(400, "InvalidField"));
}

#[test]
fn line_items_of_other_channels_are_others() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let channel = |key: &str| json!({"typeId": "channel", "key": key});
    let plain = json!({"action": "addLineItem", "sku": "MUG"});
    let shelf = json!({"action": "addLineItem", "sku": "MUG", "distributionChannel": channel("shelf")});
    let cellar = json!({"action": "addLineItem", "sku": "MUG", "supplyChannel": channel("cellar")});
    let cart = scene.new_cart(&alice, &json!({"currency": "EUR"}));
    let actions = json!([plain, shelf, cellar, plain, cellar, shelf]);
    let cart = scene.update(&alice, &cart, &actions).unwrap();
    let items = cart["lineItems"].as_array().unwrap();
    assert_eq!(items.iter().map(|item| &item["quantity"]).collect::<Vec<_>>(), [2, 2, 2]);
}

#[test]
fn the_group_is_that_of_the_customer_once_the_cart_is_recalculated() {
    let scene = shop();
    let alice = scene.customer("alice@example.org");
    let cart = cart(&scene, &alice, "DE", &json!({"sku": "MUG"})).unwrap();
    assert_eq!(cart.get("customerGroup"), None);
    befriend(&scene, &alice);
    let cart = scene.update(&alice, &cart, &json!([{"action": "setLocale", "locale": "en"}])).unwrap();
    assert_eq!((cents(&cart), cart.get("customerGroup")), (1100, None));
    let cart = scene.update(&alice, &cart, &json!([{"action": "recalculate"}])).unwrap();
    assert_eq!((cents(&cart), &cart["customerGroup"]["typeId"]), (800, &json!("customer-group")));
}

#[test]
fn projections_select_the_same_price() {
    let scene = shop();
    let app = scene.app("view_products");
    let (group, shelf, window) = {
        let shop = scene.project.read();
        let channel = |key| shop.channels.by_key(key).unwrap().resource.id.to_string();
        let group = shop.equipment.customer_groups.by_key("friends").unwrap().resource.id.to_string();
        (group, channel("shelf"), channel("window"))
    };
    for (name, product, query, expected) in [
        ("without a currency", "mug", String::new(), None),
        ("a price for all", "mug", "priceCurrency=EUR".into(), Some(1000)),
        ("another currency", "mug", "priceCurrency=USD".into(), None),
        ("the country", "mug", "priceCurrency=EUR&priceCountry=DE".into(), Some(1100)),
        ("the channel", "mug", format!("priceCurrency=EUR&priceCountry=DE&priceChannel={shelf}"), Some(900)),
        (
            "the group",
            "mug",
            format!("priceCurrency=EUR&priceChannel={shelf}&priceCustomerGroup={group}"),
            Some(800),
        ),
        ("standing alone", "lamp", "priceCurrency=EUR".into(), Some(5000)),
        ("standing alone, of the country", "lamp", "priceCurrency=EUR&priceCountry=DE".into(), Some(5100)),
        (
            "standing alone, of the channel",
            "lamp",
            format!("priceCurrency=EUR&priceCountry=DE&priceChannel={window}"),
            Some(4500),
        ),
        (
            "in a store, for its channels alone",
            "mug",
            format!("priceCurrency=EUR&priceChannel={shelf}&storeProjection=north"),
            Some(1000),
        ),
    ] {
        let get = OperationName::GetProductProjectionByKey;
        let shown = scene.ask(&app, get, &[("key", product)], &query, &Value::Null).unwrap();
        let price = shown["masterVariant"]["price"]["value"]["centAmount"].as_i64();
        assert_eq!(price, expected, "{name}");
    }
}

#[test]
fn standalone_prices_of_one_sku_are_for_different_buyers() {
    let euros = json!({"currencyCode": "EUR", "centAmount": 100});
    let price = |from: Value, until: Value| json!({"sku": "A", "value": euros, "country": "DE", "validFrom": from, "validUntil": until});
    let (first, second, third) =
        ("2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z");
    for (name, held, new, expected) in [
        (
            "the same",
            price(json!(first), Value::Null),
            price(json!(first), Value::Null),
            Some("Duplicate standalone price scope for SKU: A."),
        ),
        (
            "one within the other",
            price(json!(first), json!(third)),
            price(json!(second), json!(third)),
            Some("Two standalone prices"),
        ),
        ("one after the other", price(json!(first), json!(second)), price(json!(second), json!(third)), None),
        ("one that is for ever", price(json!(first), json!(second)), price(Value::Null, Value::Null), None),
        (
            "until and from",
            price(Value::Null, json!(third)),
            price(json!(second), Value::Null),
            Some("Two standalone prices"),
        ),
    ] {
        let seed = json!({"standalonePrices": [held, new]});
        let mut shop = Shop::new(Arc::new(ByHand::default()), Arc::new(SeededRandom::new(1)));
        let loaded = shop.load(&Seed::parse(&seed.to_string()).unwrap());
        match expected {
            None => assert_eq!(loaded, Ok(()), "{name}"),
            Some(text) => {
                let text = text.to_owned();
                assert!(loaded.unwrap_err().to_string().contains(&text), "{name}");
            }
        }
    }
}

/// Screws for 1.25 cents each, 1.15 by the hundred, or 1.2 at a discount in France; alone they cost 1.375.
#[test]
fn prices_are_finer_than_cents() {
    let euros = |precise: i64| json!({"type": "highPrecision", "currencyCode": "EUR", "preciseAmount": precise, "fractionDigits": 5});
    let hundred = json!([{"minimumQuantity": 100, "value": euros(1_150)}]);
    let discount = json!({"typeId": "product-discount", "id": "d"});
    let product = |key: &str, mode: &str| {
        json!({
            "key": key, "name": {"en": key}, "slug": {"en": key}, "publish": true, "priceMode": mode,
            "productType": {"typeId": "product-type", "key": "thing"},
            "masterVariant": {"sku": key, "prices": [
                {"value": euros(1_250), "tiers": hundred},
                {"value": euros(1_250), "country": "FR",
                 "discounted": {"value": euros(1_200), "discount": discount}},
            ]},
        })
    };
    let seed = json!({
        "productTypes": [{"key": "thing", "name": "Thing", "description": "Any"}],
        "products": [product("screw", "Embedded"), product("nut", "Standalone")],
        "standalonePrices": [{"sku": "nut", "value": euros(1_375)}],
    });
    let scene = Scene::of(&Seed::parse(&seed.to_string()).unwrap());
    let alice = scene.customer("alice@example.org");
    for (sku, country, quantity, precise, total) in [
        ("screw", "", 1, 1_250, 1),
        // 2.5 cents are two, half to even; 12.5 are twelve, and 37.5 thirty-eight.
        ("screw", "", 2, 1_250, 2),
        ("screw", "", 10, 1_250, 12),
        ("screw", "", 30, 1_250, 38),
        ("screw", "", 99, 1_250, 124),
        ("screw", "", 100, 1_150, 115),
        ("screw", "FR", 30, 1_250, 36),
        ("nut", "", 4, 1_375, 6),
    ] {
        let what = format!("{quantity} of {sku} in {country:?}");
        let cart = cart(&scene, &alice, country, &json!({"sku": sku, "quantity": quantity})).unwrap();
        let value = &cart["lineItems"][0]["price"]["value"];
        assert_eq!(
            (&value["type"], &value["preciseAmount"]),
            (&json!("highPrecision"), &json!(precise)),
            "{what}"
        );
        assert_eq!(
            (&value["centAmount"], &cart["totalPrice"]["centAmount"]),
            (&json!(1), &json!(total)),
            "{what}"
        );
    }
    let query = "priceCurrency=EUR&priceCountry=FR&where=key=\"screw\"";
    let found =
        scene.get(&scene.app("view_products"), OperationName::QueryProductProjections, query).unwrap();
    let price = &found["results"][0]["masterVariant"]["price"];
    assert_eq!(price["discounted"]["value"]["preciseAmount"], 1_200);
}
