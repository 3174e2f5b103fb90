use super::*;
use OperationName::{
    GetProductProjectionByKey, GetProject, GetVariantAttributesByKey, GetVariantProjection,
    GetVariantProjectionByKey, QueryProductSelectionAssignments, QueryProductsOfSelectionByKey,
    QueryVariantProjections,
};

/// Two products of two variants each, `a-1` to `b-2`, and a store with these selections.
fn scene(selections: &Value, settings: &Value, store: &Value) -> Scene {
    let variant = |sku: &str, size: &str| {
        let price = |country: &str, channel: Option<&str>, cents: i64| {
            let value = json!({"centAmount": cents, "currencyCode": "EUR"});
            let channel = channel.map(|key| json!({"typeId": "channel", "key": key}));
            json!({"value": value, "country": country, "channel": channel})
        };
        json!({
            "sku": sku, "key": format!("key-{sku}"), "attributes": [{"name": "size", "value": {"en": size, "de": size}}],
            "prices": [
                price("DE", None, 100), price("FR", None, 200), price("DE", Some("here"), 300),
                price("DE", Some("there"), 400), {"value": {"centAmount": 500, "currencyCode": "EUR"}},
            ],
        })
    };
    let product = |key: &str| {
        json!({
            "key": key, "productType": {"typeId": "product-type", "key": "thing"},
            "name": {"en": key, "de": key}, "slug": {"en": format!("the-{key}")}, "publish": true,
            "attributes": [{"name": "maker", "value": "Werft"}],
            "masterVariant": variant(&format!("{key}-1"), "s"), "variants": [variant(&format!("{key}-2"), "m")],
        })
    };
    let channel = |key: &str| json!({"key": key, "roles": ["ProductDistribution"]});
    let mut store = store.clone();
    store["key"] = json!("north");
    store["productSelections"] = settings.clone();
    let seed = json!({
        "project": {"name": "The shop", "languages": ["en", "de"], "currencies": ["EUR", "USD"]},
        "productTypes": [{"key": "thing", "name": "Thing", "description": "", "attributes": [
            {"name": "size", "label": {"en": "Size", "de": "Größe"}, "isRequired": false, "type": {"name": "ltext"}},
            {"name": "maker", "label": {"en": "Maker"}, "isRequired": false, "type": {"name": "text"}, "level": "Product"},
        ]}],
        "channels": [channel("here"), channel("there")],
        "products": [product("a1"), product("b2")],
        "productSelections": selections,
        "stores": [store],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

fn north() -> Place {
    Place::Store("north".parse().unwrap())
}

fn selection(key: &str, mode: &str, products: &Value) -> Value {
    json!({"key": key, "name": {"en": key}, "mode": mode, "products": products})
}

fn setting(key: &str, active: bool) -> Value {
    json!({"productSelection": {"typeId": "product-selection", "key": key}, "active": active})
}

fn product(key: &str) -> Value {
    json!({"typeId": "product", "key": key})
}

fn skus(page: &Value) -> Vec<&str> {
    page["results"].as_array().unwrap().iter().map(|variant| variant["sku"].as_str().unwrap()).collect()
}

#[test]
fn a_store_has_what_its_selections_leave() {
    let only = json!({"type": "includeOnly", "skus": ["a1-2"]});
    let except = json!({"type": "includeAllExcept", "skus": ["b2-1"]});
    let selections = json!([
        selection("all-a", "Individual", &json!([{"product": product("a1")}])),
        selection(
            "part",
            "Individual",
            &json!([
                {"product": product("a1"), "variantSelection": only},
                {"product": product("b2"), "variantSelection": except},
            ])
        ),
        selection("no-a", "IndividualExclusion", &json!([{"product": product("a1")}])),
        selection(
            "no-a2",
            "IndividualExclusion",
            &json!([
                {"product": product("a1"), "variantExclusion": {"skus": ["a1-2"]}},
            ])
        ),
    ]);
    let all = ["a1-1", "a1-2", "b2-1", "b2-2"];
    for (settings, expected) in [
        (json!([]), &all[..]),
        (json!([setting("no-a", false)]), &all),
        (json!([setting("all-a", false)]), &[]),
        (json!([setting("all-a", false), setting("no-a", false)]), &[]),
        (json!([setting("all-a", true)]), &["a1-1", "a1-2"]),
        (json!([setting("all-a", true), setting("no-a", false)]), &["a1-1", "a1-2"]),
        (json!([setting("part", true)]), &["a1-2", "b2-2"]),
        (json!([setting("part", true), setting("all-a", true)]), &["a1-1", "a1-2", "b2-2"]),
        (json!([setting("no-a", true)]), &["b2-1", "b2-2"]),
        (json!([setting("no-a2", true)]), &["a1-1", "b2-1", "b2-2"]),
        (json!([setting("all-a", true), setting("no-a2", true)]), &["a1-1"]),
    ] {
        let scene = scene(&selections, &settings, &json!({}));
        let app = scene.app("view_products view_product_selections");
        let page = scene.ask_in(&north(), &app, QueryVariantProjections, &[], "", &Value::Null).unwrap();
        assert_eq!(skus(&page), expected, "{settings}");
        for key in ["a1", "b2"] {
            let there = expected.iter().any(|sku| sku.starts_with(key));
            let path = [("key", key)];
            let found = scene.ask_in(&north(), &app, GetProductProjectionByKey, &path, "", &Value::Null);
            assert_eq!(found.is_ok(), there, "{key} with {settings}");
            scene.ask(&app, GetProductProjectionByKey, &path, "", &Value::Null).unwrap();
        }
    }
}

#[test]
fn assignments_say_by_which_active_selection() {
    let selections = json!([
        selection("one", "Individual", &json!([{"product": product("a1")}])),
        selection("two", "Individual", &json!([{"product": product("a1")}, {"product": product("b2")}])),
        selection("three", "Individual", &json!([{"product": product("b2")}])),
    ]);
    let settings = json!([setting("one", true), setting("two", true), setting("three", false)]);
    let scene = scene(&selections, &settings, &json!({}));
    let app = scene.app("view_product_selections");
    let ask = |query| {
        scene.ask_in(&north(), &app, QueryProductSelectionAssignments, &[], query, &Value::Null).unwrap()
    };
    assert_eq!((ask("")["count"].clone(), ask("").get("total").cloned()), (json!(3), None));
    let page = ask("withTotal=true&expand=productSelection&limit=1");
    assert_eq!(page["total"], 3);
    assert_eq!(page["results"][0]["productSelection"]["obj"]["key"], "one");
    let path = [("key", "two")];
    let products = scene.ask(&app, QueryProductsOfSelectionByKey, &path, "", &Value::Null).unwrap();
    assert_eq!(products["total"], 2);
}

#[test]
fn a_store_shows_its_languages_and_its_prices() {
    let here = json!({"typeId": "channel", "key": "here"});
    let store = json!({"languages": ["de"], "countries": [{"code": "DE"}], "distributionChannels": [here]});
    let scene = scene(&json!([]), &json!([]), &store);
    let app = scene.app("view_products");
    let get = |place: &Place, query: &str| {
        scene.ask_in(place, &app, GetProductProjectionByKey, &[("key", "a1")], query, &Value::Null).unwrap()
    };
    let cents = |product: &Value| -> Vec<i64> {
        let prices = product["masterVariant"]["prices"].as_array().unwrap();
        prices.iter().map(|price| price["value"]["centAmount"].as_i64().unwrap()).collect()
    };
    assert_eq!(cents(&get(&Place::Project, "")), [100, 200, 300, 400, 500]);
    for product in [get(&north(), ""), get(&Place::Project, "storeProjection=north")] {
        assert_eq!(product["name"], json!({"de": "a1"}));
        assert_eq!(cents(&product), [100, 300, 500]);
    }
    let english = get(&north(), "localeProjection=en&priceCurrency=EUR&priceCountry=FR");
    assert_eq!(english["name"], json!({"en": "a1"}));
    assert_eq!(english["masterVariant"]["price"]["value"]["centAmount"], 500);
    let path = [("key", "a1")];
    let nowhere = scene.ask(&app, GetProductProjectionByKey, &path, "storeProjection=west", &Value::Null);
    assert_eq!(refused(nowhere), code(400, "ReferencedResourceNotFound"));
}

#[test]
fn a_variant_is_a_result_of_its_own() {
    let scene = scene(&json!([]), &json!([]), &json!({}));
    let app = scene.app("view_products");
    let query = "where=sku%3D%22a1-2%22&priceCurrency=EUR&priceCountry=FR";
    let page = scene.get(&app, QueryVariantProjections, query).unwrap();
    let variant = &page["results"][0];
    assert_eq!(
        (&page["total"], &variant["variantId"], &variant["default"]),
        (&json!(1), &json!(2), &json!(false))
    );
    assert_eq!(variant["price"]["value"]["centAmount"], 200);
    let names: Vec<&Value> =
        variant["attributes"].as_array().unwrap().iter().map(|attribute| &attribute["name"]).collect();
    assert_eq!(names, ["maker", "size"]);
    let selected = "priceCurrency=EUR&priceCountry=FR";
    let path = [("id", variant["id"].as_str().unwrap())];
    assert_eq!(scene.ask(&app, GetVariantProjection, &path, selected, &Value::Null).unwrap(), *variant);
    let path = [("key", "key-a1-2")];
    assert_eq!(scene.ask(&app, GetVariantProjectionByKey, &path, selected, &Value::Null).unwrap(), *variant);
    let published = scene.app("view_published_products");
    let staged = scene.get(&published, QueryVariantProjections, "staged=true");
    assert_eq!(refused(staged), code(403, "insufficient_scope"));
}

#[test]
fn attributes_to_choose_a_variant_by() {
    let scene = scene(&json!([]), &json!([]), &json!({}));
    let app = scene.app("view_products");
    let ask = |query| scene.ask(&app, GetVariantAttributesByKey, &[("key", "a1")], query, &Value::Null);
    let wanted = "filter%5Battributes%5D=size&filter%5Battributes%5D=none&localeProjection=de";
    let found = ask(wanted).unwrap();
    assert_eq!(found["attributes"], json!([{"name": "size", "label": {"de": "Größe"}, "type": "ltext"}]));
    let sizes: Vec<&Value> = found["variants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|variant| &variant["attributes"][0]["value"])
        .collect();
    assert_eq!(sizes, [&json!({"de": "s"}), &json!({"de": "m"})]);
    assert_eq!(refused(ask("")), code(400, "InvalidInput"));
}

#[test]
fn the_project_is_as_the_seed_says() {
    let scene = scene(&json!([]), &json!([]), &json!({}));
    let app = scene.app("view_project_settings");
    let project = scene.get(&app, GetProject, "").unwrap();
    assert_eq!((&project["key"], &project["name"]), (&json!("demo"), &json!("The shop")));
    assert_eq!(project["languages"], json!(["en", "de"]));
    assert_eq!(project["carts"]["deleteDaysAfterLastModification"], 90);
    assert_eq!(project["shoppingLists"]["deleteDaysAfterLastModification"], 360);
}
