//! What facets count.

use super::*;

/// The facet of that name.
fn facet(scene: &Scene, name: &str, parameters: &[(&str, &str)]) -> Value {
    let page = found(scene, parameters);
    let typed: ct_model::ProductProjectionPagedSearchResponse = serde_json::from_value(page.clone()).unwrap();
    assert_eq!(serde_json::to_value(typed).unwrap(), page);
    page["facets"][name].clone()
}

/// Terms with their counts.
fn terms(facet: &Value) -> Vec<(Value, i64)> {
    let terms = facet["terms"].as_array().unwrap().iter();
    terms.map(|term| (term["term"].clone(), term["count"].as_i64().unwrap())).collect()
}

const COLOR: &str = "variants.attributes.color.key";
const SIZE: &str = "variants.attributes.size";

#[test]
fn terms_are_counted_the_most_frequent_first() {
    let scene = shop();
    assert_eq!(
        facet(&scene, COLOR, &[("facet", COLOR)]),
        json!({
            "type": "terms", "dataType": "text", "missing": 0, "total": 5, "other": 0,
            "terms": [
                {"term": "red", "count": 3}, {"term": "blue", "count": 1}, {"term": "green", "count": 1},
            ],
        })
    );
    let sizes = facet(&scene, SIZE, &[("facet", SIZE)]);
    assert_eq!(
        (&sizes["dataType"], &sizes["missing"], &sizes["total"]),
        (&json!("number"), &json!(1), &json!(4))
    );
    assert_eq!(terms(&sizes), [40.0, 42.0, 44.0, 46.0].map(|size| (json!(size), 1)));
    for (path, data_type, first) in [
        ("variants.attributes.dry", "boolean", json!(false)),
        ("variants.attributes.made", "date", json!("2026-01-01")),
        ("variants.attributes.opens", "time", json!("08:00:00.000")),
        ("variants.attributes.seen", "datetime", json!("2026-01-01T12:00:00.000Z")),
        ("variants.attributes.motto.en", "text", json!("Go on")),
        ("variants.price.currencyCode", "text", json!("EUR")),
    ] {
        let facet = facet(&scene, path, &[("facet", path)]);
        assert_eq!(
            (facet["dataType"].as_str(), &facet["terms"][0]["term"]),
            (Some(data_type), &first),
            "{path}"
        );
    }
}

#[test]
fn a_set_counts_for_each_of_its_elements() {
    let scene = shop();
    let path = "variants.attributes.materials.label.en";
    let materials = facet(&scene, path, &[("facet", path)]);
    assert_eq!(terms(&materials), [(json!("Wool"), 2), (json!("Leather"), 1)]);
    assert_eq!((&materials["total"], &materials["missing"]), (&json!(3), &json!(3)));
}

#[test]
fn products_are_counted_where_that_is_asked_for_and_where_a_field_is_theirs() {
    let scene = shop();
    let counted = facet(&scene, "c", &[("facet", &format!("{COLOR} as c counting products"))]);
    assert_eq!(counted["terms"][0], json!({"term": "red", "count": 3, "productCount": 2}));
    assert_eq!(counted["terms"][1], json!({"term": "blue", "count": 1, "productCount": 1}));
    let categories = facet(&scene, "categories.id", &[("facet", "categories.id")]);
    assert_eq!(terms(&categories).iter().map(|(_, count)| *count).collect::<Vec<_>>(), [1, 1]);
    assert_eq!((&categories["total"], &categories["missing"]), (&json!(2), &json!(1)));
}

#[test]
fn filters_differ_in_what_they_mean_for_facets() {
    let scene = shop();
    let red = r#"variants.attributes.color.key:"red""#;
    let both = [("facet", COLOR), ("facet", SIZE)];
    let with = |parameter: &'static str| {
        let parameters = [&both[..], &[(parameter, red)]].concat();
        let page = found(&scene, &parameters);
        let colors = terms(&page["facets"][COLOR]).len();
        let sizes = terms(&page["facets"][SIZE]).len();
        (page["total"].as_i64().unwrap(), colors, sizes)
    };
    assert_eq!(with("filter.query"), (2, 1, 3), "facets count what is left");
    assert_eq!(with("filter"), (2, 3, 4), "facets count everything");
    assert_eq!(
        with("filter.facets"),
        (3, 3, 3),
        "only facets are filtered, and not the one of the same field"
    );
    let text = [("facet", COLOR), ("text.en", "boot")];
    assert_eq!(terms(&facet(&scene, COLOR, &text)).len(), 3);
}

#[test]
fn ranges_are_measured() {
    let scene = shop();
    let price =
        "variants.price.centAmount:range (* to 900), (1000 to 2000), (5000 to *) as price counting products";
    assert_eq!(
        facet(&scene, "price", &[("facet", price)]),
        json!({"type": "range", "ranges": [
            {
                "from": 0.0, "fromStr": "", "to": 900.0, "toStr": "900.0", "count": 2, "productCount": 1,
                "total": 1700.0, "min": 800.0, "max": 900.0, "mean": 850.0,
            },
            {
                "from": 1000.0, "fromStr": "1000.0", "to": 2000.0, "toStr": "2000.0", "count": 3, "productCount": 2,
                "total": 4200.0, "min": 1000.0, "max": 2000.0, "mean": 1400.0,
            },
            {
                "from": 5000.0, "fromStr": "5000.0", "to": 0.0, "toStr": "", "count": 0, "productCount": 0,
                "total": 0.0, "min": 0.0, "max": 0.0, "mean": 0.0,
            },
        ]})
    );
    let made = r#"variants.attributes.made:range ("2026-01-01" to "2026-01-02")"#;
    let range = facet(&scene, "variants.attributes.made", &[("facet", made)])["ranges"][0].clone();
    let millis = 1_767_225_600_000.0;
    assert_eq!((&range["from"], &range["fromStr"]), (&json!(millis), &json!("2026-01-01")));
    assert_eq!((&range["count"], &range["min"], &range["mean"]), (&json!(1), &json!(millis), &json!(millis)));
    let opens = r#"variants.attributes.opens:range (* to "09:00:00.000")"#;
    let range = facet(&scene, "variants.attributes.opens", &[("facet", opens)])["ranges"][0].clone();
    assert_eq!(range["min"], json!(28_800_000.0));
    let published = r#"createdAt:range ("2020-01-01T00:00:00.000Z" to *)"#;
    let range = facet(&scene, "createdAt", &[("facet", published)])["ranges"][0].clone();
    assert_eq!(range["count"], 3, "of a field of products, products");
    let selected =
        [("facet", "variants.scopedPrice.value.centAmount:range (0 to *) as p"), ("priceCurrency", "USD")];
    let range = facet(&scene, "p", &selected)["ranges"][0].clone();
    assert_eq!((&range["count"], &range["total"]), (&json!(2), &json!(3800.0)));
}

#[test]
fn values_are_counted_together() {
    let scene = shop();
    let filtered = format!(r#"{COLOR}:"red","green" as warm"#);
    assert_eq!(facet(&scene, "warm", &[("facet", &filtered)]), json!({"type": "filter", "count": 4}));
    let filtered = format!(r#"{COLOR}:"red" counting products"#);
    assert_eq!(
        facet(&scene, COLOR, &[("facet", &filtered)]),
        json!({"type": "filter", "count": 3, "productCount": 2})
    );
    let none = format!("{SIZE}:99");
    assert_eq!(facet(&scene, SIZE, &[("facet", &none)]), json!({"type": "filter", "count": 0}));
}

#[test]
fn two_hundred_terms_are_listed_at_most() {
    let variants = |of: i64| -> Vec<Value> {
        let numbers = (of..of + 77).map(|n| (n, format!("m{n:03}")));
        numbers.map(|(n, maker)| variant(&format!("S-{n}"), &json!([]), &json!({"maker": maker}))).collect()
    };
    let products = ["one", "two", "three"].into_iter().zip([0, 77, 154]);
    let mut seed = seed();
    seed["products"] =
        products.map(|(key, of)| product(key, &json!({"en": key}), &[], json!(variants(of)))).collect();
    let scene = Scene::of(&Seed::parse(&seed.to_string()).unwrap());
    let path = "variants.attributes.maker";
    let makers = facet(&scene, path, &[("facet", path)]);
    assert_eq!(terms(&makers).len(), 200);
    assert_eq!(
        (&makers["total"], &makers["other"], &makers["missing"]),
        (&json!(231), &json!(31), &json!(0))
    );
    assert_eq!(makers["terms"][199]["term"], "m199");
}
