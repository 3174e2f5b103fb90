use super::*;
use OperationName::{
    GetCategoryByKey, GetProductProjection, GetProductProjectionByKey, QueryCategories,
    QueryProductProjections, QueryProductTypes,
};

fn by_key(scene: &Scene, caller: &Caller, key: &str, query: &str) -> Result<Value, Refusal> {
    scene.ask(caller, GetProductProjectionByKey, &[("key", key)], query, &Value::Null)
}

#[test]
fn a_page_is_a_page() {
    let scene = Scene::demo();
    let app = scene.app("view_products");
    let page = scene.get(&app, QueryProductProjections, "staged=true&limit=10").unwrap();
    assert_eq!([&page["limit"], &page["offset"], &page["count"], &page["total"]], [10, 0, 10, 45]);
    let typed: ct_model::Page<ct_model::ProductProjection> = serde_json::from_value(page.clone()).unwrap();
    assert_eq!(serde_json::to_value(typed).unwrap(), page);

    let last = scene.get(&app, QueryProductProjections, "staged=true&offset=40&withTotal=false").unwrap();
    assert_eq!(last["count"], 5);
    assert_eq!(last.get("total"), None);
    let none = scene.get(&app, QueryProductProjections, "limit=0").unwrap();
    assert_eq!(none["results"], json!([]));
}

#[test]
fn published_data_and_drafts() {
    let scene = Scene::demo();
    let (all, published) = (scene.app("view_products"), scene.app("view_published_products"));
    let total = |caller, query| scene.get(caller, QueryProductProjections, query).unwrap()["total"].clone();
    assert_eq!(total(&all, "staged=true"), 45);
    assert_eq!(total(&all, ""), 42);
    assert_eq!(total(&published, "staged=false"), 42);
    let denied = scene.get(&published, QueryProductProjections, "staged=true");
    assert_eq!(refused(denied), code(403, "insufficient_scope"));

    assert_eq!(refused(by_key(&scene, &all, "fjord-parka", "")), code(404, "ResourceNotFound"));
    let parka = by_key(&scene, &all, "fjord-parka", "staged=true").unwrap();
    assert_eq!(parka["published"], false);
    let id = parka["id"].as_str().unwrap();
    assert_eq!(
        scene.ask(&all, GetProductProjection, &[("id", id)], "staged=true", &Value::Null).unwrap(),
        parka
    );
    let gone = scene.ask(&all, GetProductProjection, &[("id", "none")], "", &Value::Null);
    assert_eq!(refused(gone), code(404, "ResourceNotFound"));
}

#[test]
fn prices_are_selected() {
    let scene = Scene::demo();
    let app = scene.app("view_products");
    let price =
        |query: &str| by_key(&scene, &app, "enamel-mug", query).unwrap()["masterVariant"]["price"].clone();
    assert_eq!(price(""), Value::Null);
    assert_eq!(price("priceCurrency=CHF"), Value::Null);
    let us = price("priceCurrency=USD&priceCountry=US");
    assert_eq!((&us["country"], &us["value"]["currencyCode"]), (&json!("US"), &json!("USD")));
    let elsewhere = price("priceCurrency=USD&priceCountry=CA");
    assert_eq!(elsewhere.get("country"), None);
    let seasonal = by_key(&scene, &app, "ridgeline-tent", "priceCurrency=EUR&priceCountry=DE").unwrap();
    assert!(seasonal["masterVariant"]["price"]["validUntil"].is_string());
    scene.later(120 * 86_400_000);
    let afterwards = by_key(&scene, &app, "ridgeline-tent", "priceCurrency=EUR&priceCountry=DE").unwrap();
    assert_eq!(afterwards["masterVariant"]["price"].get("validUntil"), None);
}

#[test]
fn languages_are_projected() {
    let scene = Scene::demo();
    let app = scene.app("view_products");
    let mug = by_key(&scene, &app, "enamel-mug", "localeProjection=de-DE").unwrap();
    assert_eq!(mug["name"], json!({"de-DE": "Emaillebecher"}));
    let attributes = mug["masterVariant"]["attributes"].as_array().unwrap();
    let value =
        |name: &str| attributes.iter().find(|attribute| attribute["name"] == name).unwrap()["value"].clone();
    assert_eq!(value("color"), json!({"key": "cream", "label": {"de-DE": "Creme"}}));
    assert_eq!(value("materials"), json!([{"key": "enamel", "label": {"de-DE": "Emaillierter Stahl"}}]));
    assert_eq!(value("design"), json!({"key": "rim", "label": "Colored rim"}));
    assert_eq!(value("capacity"), json!(350));
}

#[test]
fn references_are_expanded() {
    let scene = Scene::demo();
    let app = scene.app("view_products");
    let query = "expand=productType&expand=categories[*].parent&expand=taxCategory&expand=state";
    let mug = by_key(&scene, &app, "enamel-mug", query).unwrap();
    assert_eq!(mug["productType"]["obj"]["key"], "homeware");
    assert_eq!(mug["categories"][0]["obj"]["key"], "tableware");
    assert_eq!(mug["categories"][0]["obj"]["parent"]["obj"]["key"], "home");
    assert_eq!(mug["taxCategory"]["obj"]["rates"][0]["name"], "19% MwSt.");
    let category = scene
        .ask(&app, GetCategoryByKey, &[("key", "tableware")], "expand=ancestors[*]", &Value::Null)
        .unwrap();
    assert_eq!(category["ancestors"][0]["obj"]["key"], "home");
    let malformed = scene.get(&app, QueryProductTypes, "expand=a[");
    assert_eq!(refused(malformed), code(400, "InvalidInput"));
}

#[test]
fn predicates_find_products_with_and_without_an_index() {
    let scene = Scene::demo();
    let app = scene.app("view_products");
    let keys = |query: &str| {
        let page = scene.get(&app, QueryProductProjections, &format!("{query}&sort=key asc")).unwrap();
        let results = page["results"].as_array().unwrap().iter();
        results.map(|product| product["key"].as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(keys(r#"where=key in ("enamel-mug", "enamel-plate", "none")"#), "enamel-mug enamel-plate");
    assert_eq!(keys(r#"where=slug(de-DE="emaillebecher")"#), "enamel-mug");
    assert_eq!(keys(r#"where=slug(de-DE="enamel-mug")"#), "");
    assert_eq!(
        keys(r#"where=masterVariant(sku="EM133-CRE-RIM-350") or variants(sku="EM133-CRE-RIM-350")"#),
        "enamel-mug"
    );
    assert_eq!(keys(r#"where=key="enamel-mug"&where=published=false"#), "");
    assert_eq!(
        keys(r#"where=published = :no&var.no=false&staged=true"#),
        "bivy-shelter brass-lamp fjord-parka"
    );
    let dear = r#"where=masterVariant(prices(value(currencyCode="EUR" and centAmount > 60000)))"#;
    assert_eq!(keys(dear), "basecamp-tent");
    let beeswax = r#"where=masterVariant(attributes(name="materials" and value(key="beeswax")))"#;
    assert_eq!(keys(beeswax), "beeswax-candles pine-candle");
}

#[test]
fn categories_are_sorted_by_their_order_hints() {
    let scene = Scene::demo();
    let app = scene.app("view_categories");
    let page =
        scene.get(&app, QueryCategories, "sort=orderHint desc&limit=3&where=parent is not defined").unwrap();
    let keys: Vec<_> = page["results"].as_array().unwrap().iter().map(|category| &category["key"]).collect();
    assert_eq!(keys, ["home", "clothing", "outdoor"]);
    for (query, start) in [
        ("where=orderHnt=\"x\"", "Malformed parameter: where: The field 'orderHnt' does not exist."),
        (
            "sort=hint",
            "Malformed parameter: sort: Invalid query field 'hint' in sort path. Sortable fields are: `",
        ),
    ] {
        let refusal = scene.get(&app, QueryCategories, query).unwrap_err();
        assert!(refusal.message().starts_with(start), "{}", refusal.message());
    }
}
