//! What is in a product selection, and what a store makes of it.

use serde_json::{Value, json};

use super::{Desk, text};

fn product(key: &str) -> Value {
    json!({"typeId": "product", "key": key})
}

/// An update by one action.
fn by(version: u64, action: &str, fields: &Value) -> Value {
    let mut whole = fields.clone();
    whole["action"] = json!(action);
    json!({"version": version, "actions": [whole]})
}

#[test]
fn products_are_added_and_removed() {
    let desk = Desk::at("/product-selections");
    let (_, made) = desk.create();
    let by_id = format!("/{}", text(&made, "id"));
    let included = || desk.stage.read("/product-selections/key=summer/products")["results"].clone();
    let only = json!({"type": "includeOnly", "skus": ["R-2"]});

    let add = json!({"product": product("ridge"), "variantSelection": only});
    let added = desk.succeeds("POST", "/{ID}", &by_id, &by(1, "addProduct", &add));
    assert_eq!((&added["productCount"], &added["version"]), (&json!(1), &json!(2)));
    assert_eq!(included()[0]["variantSelection"], only);
    let again = desk.succeeds("POST", "/key={key}", "/key=summer", &by(2, "addProduct", &add));
    assert_eq!(again, added, "it is there already");

    let code = "ProductPresentWithDifferentVariantSelection";
    let other =
        desk.refused(400, code, "POST", &by_id, &by(2, "addProduct", &json!({"product": product("ridge")})));
    assert_eq!(other["existingVariantSelection"], only);
    let all = by(2, "setVariantSelection", &json!({"product": product("ridge")}));
    desk.succeeds("POST", "/{ID}", &by_id, &all);
    assert_eq!(included()[0].get("variantSelection"), None);
    let other = desk.refused(400, code, "POST", &by_id, &by(3, "addProduct", &add));
    assert_eq!(other["existingVariantSelection"], json!({"type": "includeAllExcept", "skus": []}));

    let removed = desk.succeeds(
        "POST",
        "/{ID}",
        &by_id,
        &by(3, "removeProduct", &json!({"product": product("ridge")})),
    );
    assert_eq!((&removed["productCount"], included()), (&json!(0), json!([])));
    desk.refused(400, "ProductAssignmentMissing", "POST", &by_id, &by(4, "setVariantSelection", &add));
    desk.refused(
        400,
        "ReferencedResourceNotFound",
        "POST",
        &by_id,
        &by(4, "addProduct", &json!({"product": product("no")})),
    );
    desk.refused(409, "ConcurrentModification", "POST", &by_id, &by(1, "addProduct", &add));
    let fields = json!({"product": product("ridge"), "name": {"en": "Winter"}});
    for action in ["excludeProduct", "setVariantExclusion"] {
        desk.refused(400, "InvalidOperation", "POST", &by_id, &by(4, action, &fields));
    }
    desk.refused(501, "NotEmulated", "POST", &by_id, &by(4, "changeName", &fields));
}

#[test]
fn products_are_excluded() {
    let desk = Desk::at("/product-selections");
    let draft = json!({"key": "no-tents", "name": {"en": "No tents"}, "type": "individualExclusion"});
    assert_eq!(desk.succeeds("POST", "", "", &draft)["mode"], "IndividualExclusion");
    let fields = json!({"product": product("ridge"), "variantExclusion": {"skus": ["R-2"]}});
    desk.refused(
        400,
        "ProductAssignmentMissing",
        "POST",
        "/key=no-tents",
        &by(1, "setVariantExclusion", &fields),
    );
    desk.refused(400, "InvalidOperation", "POST", "/key=no-tents", &by(1, "addProduct", &fields));
    let excluded = desk.succeeds("POST", "/key={key}", "/key=no-tents", &by(1, "excludeProduct", &fields));
    assert_eq!(excluded["productCount"], 1);
    let error = desk.refused(
        400,
        "ProductPresentWithDifferentVariantSelection",
        "POST",
        "/key=no-tents",
        &by(2, "excludeProduct", &json!({"product": product("ridge")})),
    );
    assert_eq!(error["existingVariantSelection"], json!({"type": "exclusion", "skus": ["R-2"]}));
    let all = json!({"product": product("ridge")});
    desk.succeeds("POST", "/key={key}", "/key=no-tents", &by(2, "setVariantExclusion", &all));
    let products = desk.stage.read("/product-selections/key=no-tents/products");
    assert_eq!(products["results"][0].get("variantExclusion"), None);
}

/// As any SDK sets up a store with products of its own.
#[test]
fn a_new_store_has_the_products_of_a_new_selection() {
    let desk = Desk::at("/product-selections");
    desk.create();
    let setting =
        json!({"productSelection": {"typeId": "product-selection", "key": "summer"}, "active": true});
    desk.stage.post_as_backend(
        "/stores",
        &json!({"key": "lake", "name": {"en": "Lake"}, "productSelections": [setting]}),
    );
    let shown = |path: &str| desk.stage.read(&format!("/in-store/key=lake{path}"));
    assert_eq!(shown("/product-selection-assignments")["count"], 0);
    desk.succeeds(
        "POST",
        "/key={key}",
        "/key=summer",
        &by(1, "addProduct", &json!({"product": product("ridge")})),
    );
    assert_eq!(shown("/product-projections/key=ridge")["key"], "ridge");
    let assigned = shown("/product-selection-assignments?expand=product&expand=productSelection");
    let assigned = &assigned["results"][0];
    assert_eq!(
        (&assigned["product"]["obj"]["key"], &assigned["productSelection"]["obj"]["key"]),
        (&json!("ridge"), &json!("summer"))
    );
    let products = desk.stage.read("/product-selections/key=summer/products?expand=product");
    assert_eq!(products["results"][0]["product"]["obj"]["masterData"]["published"], true);
}

#[test]
fn a_deleted_product_is_in_no_selection() {
    let desk = Desk::at("/products");
    desk.create();
    let selections = Desk { subject: Desk::at("/product-selections").subject, ..desk };
    selections.create();
    selections.succeeds(
        "POST",
        "/key={key}",
        "/key=summer",
        &by(1, "addProduct", &json!({"product": product("canoe")})),
    );
    let products = Desk { subject: Desk::at("/products").subject, ..selections };
    products.succeeds("DELETE", "/key={key}", "/key=canoe?version=1", &Value::Null);
    assert_eq!(products.stage.read("/product-selections/key=summer")["productCount"], 0);
}
