//! A search sees products as they are now: made, published, unpublished and deleted at the set-up endpoints.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use mock_server::{Mock, Seed};
use serde_json::{Value, json};
use support::{ADMIN, HandClock, app_token, builder, call};

struct Shop {
    mock: Mock,
    token: String,
}

impl Shop {
    fn empty() -> Self {
        let mock = builder(&HandClock::default()).seed(Seed::parse("{}").unwrap()).build().unwrap();
        let token = app_token(&mock, ADMIN);
        Self { mock, token }
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        call(&self.mock, "POST", &format!("/demo{path}"), &self.token, &body.to_string()).ok()
    }

    fn get(&self, path: &str) -> Value {
        call(&self.mock, "GET", &format!("/demo{path}"), &self.token, "").ok()
    }

    fn product_type(&self, key: &str) {
        let color = json!({
            "name": "color", "label": {"en": "Color"}, "isRequired": false, "type": {"name": "text"},
            "level": "Variant", "isSearchable": true,
        });
        let draft = json!({"key": key, "name": key, "description": "", "attributes": [color]});
        self.post("/product-types", &draft);
    }

    fn product(&self, key: &str, product_type: &str, color: &str) -> Value {
        let draft = json!({
            "key": key, "name": {"en": format!("Lamp {key}")}, "slug": {"en": key},
            "productType": {"typeId": "product-type", "key": product_type}, "publish": true,
            "searchKeywords": {"en": [{"text": format!("light {key}")}]},
            "masterVariant": {"sku": key, "attributes": [{"name": "color", "value": color}]},
        });
        self.post("/products", &draft)
    }

    fn update(&self, product: &Value, action: &str) -> Value {
        let path = format!("/products/{}", product["id"].as_str().unwrap());
        self.post(&path, &json!({"version": product["version"], "actions": [{"action": action}]}))
    }

    fn delete(&self, product: &Value) {
        let (id, version) = (product["id"].as_str().unwrap(), &product["version"]);
        let path = format!("/demo/products/{id}?version={version}");
        call(&self.mock, "DELETE", &path, &self.token, "").ok();
    }

    /// The keys of what a search finds; by a word, by a filter, and by a suggestion of the same products.
    fn found(&self, staged: bool) -> Vec<String> {
        let search = |parameter: &str| {
            let path = format!("/product-projections/search?staged={staged}&sort=key&{parameter}");
            let page = self.get(&path);
            let keys = page["results"].as_array().unwrap().iter();
            keys.map(|product| product["key"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let by_word = search("text.en=lamp");
        assert_eq!(by_word, search("filter=variants.attributes.color%3Aexists"));
        assert_eq!(by_word, search("text.en=lamb&fuzzy=true"));
        let path = format!("/product-projections/suggest?staged={staged}&searchKeywords.en=light");
        let suggestions = self.get(&path);
        let suggestions = suggestions["searchKeywords.en"].as_array().unwrap().iter();
        let suggested: Vec<_> = suggestions.map(|it| it["text"].as_str().unwrap()).collect();
        assert_eq!(suggested, by_word.iter().map(|key| format!("light {key}")).collect::<Vec<_>>());
        by_word
    }

    fn colors(&self) -> Value {
        let path = "/product-projections/search?facet=variants.attributes.color%20as%20color";
        self.get(path)["facets"]["color"]["terms"].clone()
    }
}

#[test]
fn the_index_follows_the_products() {
    let shop = Shop::empty();
    shop.product_type("lamp");
    let none = call(
        &shop.mock,
        "GET",
        "/demo/product-projections/search?facet=variants.attributes.colour",
        &shop.token,
        "",
    );
    none.refused(400, "SearchFacetPathNotFound");
    assert_eq!(shop.found(false), [""; 0]);

    let one = shop.product("one", "lamp", "red");
    let two = shop.product("two", "lamp", "red");
    assert_eq!(shop.found(false), ["one", "two"]);
    assert_eq!(shop.colors(), json!([{"term": "red", "count": 2}]));

    let one = shop.update(&one, "unpublish");
    assert_eq!(shop.found(false), ["two"]);
    assert_eq!(shop.found(true), ["one", "two"]);
    let one = shop.update(&one, "publish");
    assert_eq!(shop.found(false), ["one", "two"]);

    let one = shop.update(&one, "unpublish");
    shop.delete(&one);
    assert_eq!(shop.found(true), ["two"]);
    assert_eq!(shop.colors(), json!([{"term": "red", "count": 1}]));
    shop.delete(&shop.update(&two, "unpublish"));
    assert_eq!(shop.found(true), [""; 0]);
    assert_eq!(shop.colors(), json!([]));
}

#[test]
fn a_new_product_type_is_known_to_the_next_search() {
    let shop = Shop::empty();
    shop.product_type("lamp");
    shop.product("one", "lamp", "red");
    assert_eq!(shop.found(false), ["one"]);
    shop.product_type("torch");
    shop.product("two", "torch", "blue");
    assert_eq!(shop.found(false), ["one", "two"]);
    let blue = "/product-projections/search?text.en=blue";
    assert_eq!(shop.get(blue)["results"][0]["key"], "two");
}

#[test]
fn price_selections_that_are_not_emulated_are_refused_in_a_body_too() {
    let shop = Shop::empty();
    for name in ["priceCustomerGroupAssignments", "priceRecurrencePolicy"] {
        let form = format!("priceCurrency=EUR&{name}=x");
        let path = "/demo/product-projections/search";
        let posted = call(&shop.mock, "POST", path, &shop.token, &form).refused(501, "NotEmulated");
        let got = call(&shop.mock, "GET", &format!("{path}?{form}"), &shop.token, "");
        assert_eq!(posted.json()["message"], got.refused(501, "NotEmulated").json()["message"]);
    }
}
