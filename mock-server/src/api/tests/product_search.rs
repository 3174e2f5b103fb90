//! The search for products, in a shop that is small enough to count by hand.

mod facets;
mod filters;
mod laws;
mod orders;
mod refusals;
mod results;
mod suggestions;

use OperationName::{PostProductProjectionSearch, SearchProductProjections, SuggestProductProjections};

use super::*;

/// Three shoes and a draft of one. Sizes are those of the variants.
///
/// | key | category | variants: color, size, first price | made |
/// | --- | --- | --- | --- |
/// | alder | boots | red 40 10.00, blue 42 12.00 | 2026-01-01 |
/// | birch | sandals | red 44 8.00, red 46 9.00 | 2026-03-01 |
/// | cedar | – | green – 20.00 | – |
/// | draft | boots | blue 38 – | – |
fn shop() -> Scene {
    Scene::of(&Seed::parse(&seed().to_string()).unwrap())
}

fn seed() -> Value {
    let attribute = |name: &str, of: Value| json!({"name": name, "type": of, "label": {"en": name}, "isRequired": false, "isSearchable": true});
    let materials = json!([
        {"key": "hide", "label": {"en": "Leather", "de": "Leder"}},
        {"key": "wool", "label": {"en": "Wool", "de": "Wolle"}},
    ]);
    let colors = ["red", "blue", "green"].map(|key| json!({"key": key, "label": key.to_uppercase()}));
    let mut hidden = attribute("hidden", json!({"name": "text"}));
    hidden["isSearchable"] = json!(false);
    let mut of_product = attribute("brand", json!({"name": "text"}));
    of_product["level"] = json!("Product");
    let attributes = json!([
        attribute("color", json!({"name": "enum", "values": colors})),
        attribute("size", json!({"name": "number"})),
        attribute("materials", json!({"name": "set", "elementType": {"name": "lenum", "values": materials}})),
        attribute("motto", json!({"name": "ltext"})),
        attribute("maker", json!({"name": "text"})),
        attribute("dry", json!({"name": "boolean"})),
        attribute("made", json!({"name": "date"})),
        attribute("opens", json!({"name": "time"})),
        attribute("seen", json!({"name": "datetime"})),
        attribute("rent", json!({"name": "money"})),
        hidden,
        of_product,
    ]);
    json!({
        "project": {"name": "Shoes", "languages": ["en", "de"], "currencies": ["EUR", "USD"], "countries": ["DE"]},
        "taxCategories": [{"key": "tax", "name": "Tax", "rates": []}],
        "productTypes": [{"key": "shoe", "name": "Shoe", "description": "", "attributes": attributes}],
        "categories": [
            {"key": "shoes", "name": {"en": "Shoes"}, "slug": {"en": "shoes"}},
            category("boots", "shoes"),
            category("sandals", "shoes"),
        ],
        "products": [
            product("alder", &json!({"en": "Alder boot", "de": "Erlenstiefel"}), &["boots"], json!([
                variant("A-1", &json!([eur(1000)]), &json!({
                    "color": "red", "size": 40, "materials": ["hide", "wool"], "motto": {"en": "Go on"},
                    "maker": "Ada", "dry": true, "made": "2026-01-01", "opens": "08:00:00.000",
                    "seen": "2026-01-01T12:00:00.000Z", "rent": {"centAmount": 300, "currencyCode": "EUR"},
                    "hidden": "secret",
                })),
                variant("A-2", &json!([eur(1200), usd(1300)]), &json!({"color": "blue", "size": 42, "maker": "Ada"})),
            ])),
            product("birch", &json!({"en": "Birch sandal", "de": "Birkensandale"}), &["sandals"], json!([
                variant("B-1", &json!([eur(800), usd(2500)]), &json!({"color": "red", "size": 44, "made": "2026-03-01"})),
                variant("B-2", &json!([eur(900)]), &json!({"color": "red", "size": 46, "materials": ["wool"], "dry": false})),
            ])),
            product("cedar", &json!({"en": "Cedar clog, the boot of the sea"}), &[], json!([
                variant("C-1", &json!([discounted(2000, 700)]), &json!({"color": "green"})),
            ])),
            draft(product("draft", &json!({"en": "Draft boot"}), &["boots"], json!([
                variant("D-1", &json!([]), &json!({"color": "blue", "size": 38})),
            ]))),
        ],
        "stores": [{"key": "dollars", "name": {"en": "Dollars"}, "languages": ["de"]}],
    })
}

fn category(key: &str, parent: &str) -> Value {
    let parent = json!({"typeId": "category", "key": parent});
    json!({"key": key, "name": {"en": key}, "slug": {"en": key}, "parent": parent})
}

fn product(key: &str, name: &Value, categories: &[&str], variants: Value) -> Value {
    let categories: Vec<_> = categories.iter().map(|key| json!({"typeId": "category", "key": key})).collect();
    let mut variants = variants;
    let master = variants.as_array_mut().unwrap().remove(0);
    json!({
        "key": key, "name": name, "slug": {"en": key}, "productType": {"typeId": "product-type", "key": "shoe"},
        "categories": categories, "publish": true, "masterVariant": master, "variants": variants,
        "attributes": [{"name": "brand", "value": "Wood"}],
        "searchKeywords": {
            "en": [
                {"text": "Sea shoe"},
                {"text": format!("{key} on foot"), "suggestTokenizer": {"type": "whitespace"}},
            ],
            "de": [{"text": "Schuhwerk", "suggestTokenizer": {"type": "custom", "inputs": ["Treter", key]}}],
        },
    })
}

fn draft(mut product: Value) -> Value {
    product["publish"] = json!(false);
    product
}

fn variant(sku: &str, prices: &Value, attributes: &Value) -> Value {
    let attributes = attributes.as_object().unwrap().iter();
    let attributes: Vec<_> = attributes.map(|(name, value)| json!({"name": name, "value": value})).collect();
    json!({"sku": sku, "key": sku.to_lowercase(), "prices": prices, "attributes": attributes})
}

fn eur(cents: i64) -> Value {
    json!({"value": {"centAmount": cents, "currencyCode": "EUR"}})
}

fn usd(cents: i64) -> Value {
    json!({"value": {"centAmount": cents, "currencyCode": "USD"}})
}

fn discounted(cents: i64, now: i64) -> Value {
    let mut price = eur(cents);
    let discount = json!({"typeId": "product-discount", "id": "f6ad8b2f-3f6b-4b1c-8f6e-4a2a0c5f1c11"});
    price["discounted"] = json!({"value": {"centAmount": now, "currencyCode": "EUR"}, "discount": discount});
    price
}

/// A query from names and values.
fn form(parameters: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(parameters).finish()
}

fn search(scene: &Scene, parameters: &[(&str, &str)]) -> Result<Value, Refusal> {
    scene.get(&scene.app("view_products"), SearchProductProjections, &form(parameters))
}

fn found(scene: &Scene, parameters: &[(&str, &str)]) -> Value {
    search(scene, parameters).unwrap_or_else(|refusal| panic!("{parameters:?}: {}", refusal.message()))
}

/// The keys of what is found.
fn keys(scene: &Scene, parameters: &[(&str, &str)]) -> Vec<String> {
    let page = found(scene, parameters);
    let results = page["results"].as_array().unwrap();
    assert_eq!(page["count"], results.len());
    results.iter().map(|product| product["key"].as_str().unwrap().to_owned()).collect()
}
