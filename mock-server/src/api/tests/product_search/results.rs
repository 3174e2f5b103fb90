//! What the results look like.

use super::*;

#[test]
fn pages() {
    let scene = shop();
    let page = found(&scene, &[("sort", "key asc"), ("limit", "1"), ("offset", "1")]);
    assert_eq!([&page["limit"], &page["offset"], &page["count"], &page["total"]], [1, 1, 1, 3]);
    assert_eq!(page["results"][0]["key"], "birch");
    assert_eq!(page.get("facets"), None);
    let page = found(&scene, &[("limit", "0")]);
    assert_eq!([&page["limit"], &page["count"], &page["total"]], [0, 0, 3]);
    assert_eq!(found(&scene, &[("offset", "9")])["results"], json!([]));
    assert_eq!(found(&scene, &[])["limit"], 20);
}

#[test]
fn sides_and_projections() {
    let scene = shop();
    assert_eq!(keys(&scene, &[("staged", "true"), ("text.en", "boot"), ("sort", "key desc")])[0], "draft");
    assert_eq!(keys(&scene, &[("staged", "false"), ("text.en", "draft")]), [""; 0]);
    let published = scene.app("view_published_products");
    for operation in [SearchProductProjections, SuggestProductProjections] {
        let denied = scene.get(&published, operation, "staged=true&searchKeywords.en=x");
        assert_eq!(refused(denied), code(403, "insufficient_scope"));
    }
    assert_eq!(scene.get(&published, SearchProductProjections, "").unwrap()["total"], 3);

    let page = found(&scene, &[("localeProjection", "de"), ("filter", r#"key:"alder""#)]);
    assert_eq!(page["results"][0]["name"], json!({"de": "Erlenstiefel"}));
    let page = found(&scene, &[("storeProjection", "dollars"), ("filter", r#"key:"alder""#)]);
    assert_eq!(page["results"][0]["name"], json!({"de": "Erlenstiefel"}));
    let nowhere = search(&scene, &[("storeProjection", "nowhere")]);
    assert_eq!(refused(nowhere), code(400, "ReferencedResourceNotFound"));
    let page = found(&scene, &[("expand", "productType"), ("expand", "categories[*].parent")]);
    assert_eq!(page["results"][0]["productType"]["obj"]["key"], "shoe");
    assert_eq!(page["results"][0]["categories"][0]["obj"]["parent"]["obj"]["key"], "shoes");
}

#[test]
fn variants_are_marked_only_where_that_is_wanted() {
    let scene = shop();
    let red = ("filter", r#"variants.attributes.color.key:"red""#);
    let marks = |parameters: &[(&str, &str)]| {
        let product = found(&scene, parameters)["results"][0].clone();
        let mark = |variant: &Value| variant.get("isMatchingVariant").cloned();
        (mark(&product["masterVariant"]), mark(&product["variants"][0]))
    };
    assert_eq!(marks(&[red]), (None, None));
    assert_eq!(marks(&[red, ("markMatchingVariants", "false")]), (None, None));
    assert_eq!(marks(&[red, ("markMatchingVariants", "true")]), (Some(json!(true)), Some(json!(false))));
    assert_eq!(marks(&[("markMatchingVariants", "true")]), (Some(json!(true)), Some(json!(true))));
}

#[test]
fn a_search_in_the_body_is_the_same() {
    let scene = shop();
    let form = form(&[("text.en", "boot"), ("facet", "variants.attributes.size"), ("sort", "key desc")]);
    let app = scene.app("view_products");
    let received = Received { path: &[], query: "", body: form.as_bytes() };
    let operation = AnyOperation::receive(PostProductProjectionSearch, &received).unwrap();
    let visit = Visit { caller: &app, place: &Place::Project };
    let posted: Value =
        serde_json::from_slice(&handle(&scene.project, &visit, operation).unwrap().body).unwrap();
    assert_eq!(posted, scene.get(&app, SearchProductProjections, &form).unwrap());
    assert_eq!(posted["count"], 2);
}
