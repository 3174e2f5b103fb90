//! Which filter finds what.

use super::*;

/// The SKUs of the variants that match a filter.
fn matching(scene: &Scene, filter: &str) -> Vec<String> {
    let page = found(scene, &[("filter.query", filter), ("markMatchingVariants", "true")]);
    let products = page["results"].as_array().unwrap().iter();
    let variants = products.flat_map(|product| {
        std::iter::once(&product["masterVariant"]).chain(product["variants"].as_array().unwrap())
    });
    let matching = variants.filter(|variant| variant["isMatchingVariant"] == true);
    matching.map(|variant| variant["sku"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn filters_find_variants() {
    let scene = shop();
    for (filter, skus) in [
        (r#"variants.attributes.color.key:"red""#, &["A-1", "B-1", "B-2"][..]),
        (r#"variants.attributes.color.label: "GREEN", "BLUE""#, &["A-2", "C-1"]),
        ("variants.attributes.size:40", &["A-1"]),
        ("variants.attributes.size:40.0,\"46\"", &["A-1", "B-2"]),
        ("variants.attributes.size:range (41 to 44)", &["A-2", "B-1"]),
        ("variants.attributes.size:range (* to 40), (46 to *)", &["A-1", "B-2"]),
        ("variants.attributes.size:missing", &["C-1"]),
        ("variants.attributes.size:exists", &["A-1", "A-2", "B-1", "B-2"]),
        (r#"variants.attributes.materials.key:"wool""#, &["A-1", "B-2"]),
        (r#"variants.attributes.materials.label.de:"Leder""#, &["A-1"]),
        ("variants.attributes.materials:exists", &["A-1", "B-2"]),
        (r#"variants.attributes.motto.en:"Go on""#, &["A-1"]),
        ("variants.attributes.motto:missing", &["A-2", "B-1", "B-2", "C-1"]),
        (r#"variants.attributes.maker:"Ada""#, &["A-1", "A-2"]),
        ("variants.attributes.dry:true", &["A-1"]),
        ("variants.attributes.dry:true,false", &["A-1", "B-2"]),
        (r#"variants.attributes.made:range ("2026-02-01" to *)"#, &["B-1"]),
        (r#"variants.attributes.opens:range ("07:30:00" to "08:00:00.000")"#, &["A-1"]),
        (r#"variants.attributes.seen:"2026-01-01T13:00:00.000+01:00""#, &["A-1"]),
        ("variants.attributes.rent.centAmount:300", &["A-1"]),
        (r#"variants.attributes.rent.currencyCode:"EUR""#, &["A-1"]),
        (r#"variants.sku:"A-1","C-1""#, &["A-1", "C-1"]),
        (r#"variants.key:"b-2""#, &["B-2"]),
        ("variants.id:2", &["A-2", "B-2"]),
        ("variants.price.centAmount:range (900 to 1200)", &["A-1", "A-2", "B-2"]),
        (r#"variants.price.currencyCode:"USD""#, &[]),
        ("variants.prices:exists", &["A-1", "A-2", "B-1", "B-2", "C-1"]),
        ("variants.prices:missing", &[]),
        ("variants.availability.isOnStock:true", &[]),
        ("variants.scopedPrice:exists", &[]),
    ] {
        assert_eq!(matching(&scene, filter), skus, "{filter}");
    }
}

#[test]
fn filters_find_products() {
    let scene = shop();
    let app = scene.app("view_products");
    let page = scene.get(&app, OperationName::QueryCategories, "sort=createdAt").unwrap();
    let id = |key: &str| {
        let mut categories = page["results"].as_array().unwrap().iter();
        categories.find(|category| category["key"] == key).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (shoes, boots) = (id("shoes"), id("boots"));
    let first = found(&scene, &[("filter", r#"key:"alder""#)])["results"][0].clone();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for (filter, found) in [
        (format!(r#"categories.id:"{boots}""#), &["alder"][..]),
        (format!(r#"categories.id:"{shoes}""#), &[]),
        (format!(r#"categories.id: subtree("{shoes}")"#), &["alder", "birch"]),
        (format!(r#"categories.id: subTree("none"), "{boots}""#), &["alder"]),
        ("categories:missing".to_owned(), &["cedar"]),
        ("categories:exists".to_owned(), &["alder", "birch"]),
        (format!(r#"id:"{}""#, text(&first["id"])), &["alder"]),
        (format!(r#"productType.id:"{}""#, text(&first["productType"]["id"])), &["alder", "birch", "cedar"]),
        (format!(r#"createdAt:range ("{}" to *)"#, text(&first["createdAt"])), &["alder", "birch", "cedar"]),
        (r#"lastModifiedAt:range (* to "2020-01-01T00:00:00.000Z")"#.to_owned(), &[]),
        ("published:true".to_owned(), &["alder", "birch", "cedar"]),
        ("taxCategory:missing".to_owned(), &["alder", "birch", "cedar"]),
        ("state:exists".to_owned(), &[]),
        ("reviewRatingStatistics:missing".to_owned(), &["alder", "birch", "cedar"]),
        ("reviewRatingStatistics.averageRating:range (3 to 5)".to_owned(), &[]),
        (r#"searchKeywords.en.text:"birch on foot""#.to_owned(), &["birch"]),
        (r#"slug.en:"cedar""#.to_owned(), &["cedar"]),
        ("categoryOrderHints.x:exists".to_owned(), &[]),
    ] {
        assert_eq!(keys(&scene, &[("filter.query", &filter)]), found, "{filter}");
        assert_eq!(keys(&scene, &[("filter", &filter)]), found, "{filter}");
    }
}

#[test]
fn one_variant_has_to_match_all_filters() {
    let scene = shop();
    let red = ("filter.query", r#"variants.attributes.color.key:"red""#);
    assert_eq!(keys(&scene, &[red, ("filter.query", "variants.attributes.size:42")]), [""; 0]);
    assert_eq!(keys(&scene, &[red, ("filter", "variants.attributes.size:42")]), [""; 0]);
    assert_eq!(keys(&scene, &[red, ("filter", "variants.attributes.size:40")]), ["alder"]);
}

#[test]
fn the_selected_price_is_filtered_and_sorted_by_and_shown() {
    let scene = shop();
    let eur = [("priceCurrency", "EUR")];
    let with = |more: &[(&'static str, &'static str)]| keys(&scene, &[&eur[..], more].concat());
    let cheap = "variants.scopedPrice.currentValue.centAmount:range (* to 800)";
    assert_eq!(with(&[("filter", cheap)]), ["birch", "cedar"]);
    assert_eq!(with(&[("filter", "variants.scopedPrice.value.centAmount:2000")]), ["cedar"]);
    assert_eq!(with(&[("filter", "variants.scopedPrice.discounted.value.centAmount:700")]), ["cedar"]);
    assert_eq!(with(&[("filter", "variants.scopedPriceDiscounted:true")]), ["cedar"]);
    assert_eq!(with(&[("filter", r#"variants.scopedPrice.value.currencyCode:"USD""#)]), [""; 0]);
    assert_eq!(
        with(&[("sort", "variants.scopedPrice.currentValue.centAmount asc")]),
        ["cedar", "birch", "alder"]
    );
    let dollars = [("priceCurrency", "USD"), ("sort", "variants.scopedPrice.value.centAmount desc")];
    assert_eq!(keys(&scene, &dollars), ["birch", "alder", "cedar"], "without a price comes last");

    let page = found(&scene, &[("priceCurrency", "EUR"), ("filter", r#"key:"cedar""#)]);
    let master = &page["results"][0]["masterVariant"];
    assert_eq!(master["scopedPrice"]["value"]["centAmount"], 2000);
    assert_eq!(master["scopedPrice"]["currentValue"]["centAmount"], 700);
    assert_eq!(master["scopedPrice"]["id"], master["price"]["id"]);
    assert_eq!(master["scopedPriceDiscounted"], true);
    let plain = found(&scene, &[("filter", r#"key:"cedar""#)]);
    assert_eq!(plain["results"][0]["masterVariant"].get("scopedPrice"), None);
}
