use super::*;
use OperationName::{
    CreateMyShoppingList, DeleteMyShoppingList, GetMyShoppingList, GetMyShoppingListByKey,
    QueryMyShoppingLists, SignInMyCustomer, UpdateMyShoppingList,
};

const MUG: &str = "EM133-CRE-RIM-350";

fn new(scene: &Scene, caller: &Caller, draft: &Value) -> Value {
    scene.ask(caller, CreateMyShoppingList, &[], "", draft).unwrap()
}

fn change(scene: &Scene, caller: &Caller, list: &Value, actions: &Value) -> Result<Value, Refusal> {
    let update = json!({"version": list["version"], "actions": actions});
    scene.ask(caller, UpdateMyShoppingList, &[("id", list["id"].as_str().unwrap())], "", &update)
}

fn wishes(scene: &Scene) -> (Caller, Value) {
    let alice = scene.customer("alice@example.org");
    let draft = json!({
        "name": {"en": "Wishes"},
        "lineItems": [{"sku": MUG, "quantity": 2, "key": "mugs"}],
        "textLineItems": [{"name": {"en": "Rope"}, "key": "rope"}, {"name": {"en": "Salt"}, "quantity": 4}],
    });
    let list = new(scene, &alice, &draft);
    (alice, list)
}

fn quantities(list: &Value, of: &str) -> Vec<i64> {
    list[of].as_array().unwrap().iter().map(|item| item["quantity"].as_i64().unwrap()).collect()
}

#[test]
fn a_list_is_its_owners_and_nobody_elses() {
    let scene = Scene::demo();
    let (alice, list) = wishes(&scene);
    let id = list["id"].as_str().unwrap();
    assert_eq!(list["customer"]["id"], json!(alice.customer_id().unwrap()));
    assert_eq!((&list["version"], &list["deleteDaysAfterLastModification"]), (&json!(1), &json!(360)));
    assert_eq!(list["createdBy"]["clientId"], "client");
    let bob = scene.customer("bob@example.org");
    let get = |caller: &Caller| scene.ask(caller, GetMyShoppingList, &[("id", id)], "", &Value::Null);
    assert_eq!(get(&alice).unwrap(), list);
    assert_eq!(refused(get(&bob)), code(404, "ResourceNotFound"));
    assert_eq!(refused(change(&scene, &bob, &list, &json!([]))), code(404, "ResourceNotFound"));
    assert_eq!(scene.get(&bob, QueryMyShoppingLists, "").unwrap()["results"], json!([]));
    let delete = |caller: &Caller, version: &str| {
        scene.ask(caller, DeleteMyShoppingList, &[("id", id)], &format!("version={version}"), &Value::Null)
    };
    assert_eq!(refused(delete(&bob, "1")), code(404, "ResourceNotFound"));
    assert_eq!(refused(delete(&alice, "2")), code(409, "ConcurrentModification"));
    assert_eq!(delete(&alice, "1").unwrap(), list);
    assert_eq!(refused(get(&alice)), code(404, "ResourceNotFound"));
}

#[test]
fn all_actions_or_none() {
    let scene = Scene::demo();
    let (alice, list) = wishes(&scene);
    let (mugs, rope) = (&list["lineItems"][0]["id"], &list["textLineItems"][0]["id"]);
    for (last, expected) in [
        (json!({"action": "changeName", "name": {}}), "RequiredField"),
        (json!({"action": "addLineItem", "sku": "none"}), "InvalidField"),
        (json!({"action": "addLineItem", "sku": MUG, "quantity": 0}), "InvalidField"),
        (json!({"action": "addLineItem", "sku": MUG, "quantity": i64::MAX}), "InvalidField"),
        (json!({"action": "addLineItem", "sku": MUG, "key": "?"}), "InvalidField"),
        (json!({"action": "addLineItem"}), "InvalidInput"),
        (json!({"action": "addTextLineItem", "name": {}}), "RequiredField"),
        (json!({"action": "addTextLineItem", "name": {"en": "A"}, "key": "mugs"}), "DuplicateField"),
        (json!({"action": "addTextLineItem", "name": {"en": "A"}, "quantity": -1}), "InvalidField"),
        (json!({"action": "changeLineItemQuantity", "lineItemId": mugs, "quantity": -1}), "InvalidField"),
        (json!({"action": "changeLineItemQuantity", "quantity": 1}), "RequiredField"),
        (json!({"action": "removeLineItem", "lineItemKey": "rope"}), "InvalidOperation"),
        (json!({"action": "removeLineItem", "lineItemKey": "mugs", "quantity": 0}), "InvalidField"),
        (json!({"action": "changeTextLineItemName", "textLineItemId": rope, "name": {}}), "RequiredField"),
        (json!({"action": "changeTextLineItemsOrder", "textLineItemOrder": [rope]}), "InvalidOperation"),
        (
            json!({"action": "changeTextLineItemsOrder", "textLineItemOrder": [rope, rope]}),
            "InvalidOperation",
        ),
        (json!({"action": "changeLineItemsOrder", "lineItemOrder": ["none"]}), "InvalidOperation"),
        (
            json!({"action": "setDeleteDaysAfterLastModification", "deleteDaysAfterLastModification": 365_251}),
            "InvalidField",
        ),
        (json!({"action": "setCustomField", "name": "gift", "value": true}), "InvalidOperation"),
        (json!({"action": "setLineItemCustomField", "lineItemKey": "mugs", "name": "x"}), "InvalidOperation"),
        (json!({"action": "setTextLineItemCustomField", "name": "x"}), "RequiredField"),
        (
            json!({"action": "setCustomType", "type": {"typeId": "type", "key": "gift"}}),
            "ReferencedResourceNotFound",
        ),
        (json!({"action": "setStore"}), "InvalidJsonInput"),
    ] {
        let actions = json!([{"action": "changeName", "name": {"en": "Other"}}, last]);
        assert_eq!(refused(change(&scene, &alice, &list, &actions)), code(400, expected), "{actions}");
        let path = [("id", list["id"].as_str().unwrap())];
        assert_eq!(scene.ask(&alice, GetMyShoppingList, &path, "", &Value::Null).unwrap(), list);
    }
}

#[test]
fn the_same_variant_is_one_line_item() {
    let scene = Scene::demo();
    let (alice, list) = wishes(&scene);
    let item = &list["lineItems"][0];
    let by_id = json!({
        "action": "addLineItem", "productId": item["productId"], "variantId": item["variantId"], "quantity": 3,
    });
    // The master, whichever it is, is none of them.
    let master = json!({"action": "addLineItem", "productId": item["productId"]});
    let actions = json!([{"action": "addLineItem", "sku": MUG}, by_id, master, master]);
    let list = change(&scene, &alice, &list, &actions).unwrap();
    assert_eq!(quantities(&list, "lineItems"), [6, 2]);
    assert_eq!(list["lineItems"][1].get("variantId"), None);
    assert_eq!(list["version"], 5);
}

#[test]
fn items_are_counted_removed_and_put_in_order() {
    let scene = Scene::demo();
    let (alice, list) = wishes(&scene);
    scene.later(5);
    let [rope, salt] = [0, 1].map(|at: usize| &list["textLineItems"][at]["id"]);
    let changed = change(
        &scene,
        &alice,
        &list,
        &json!([
            {"action": "changeTextLineItemsOrder", "textLineItemOrder": [salt, rope]},
            {"action": "removeTextLineItem", "textLineItemId": salt, "quantity": 1},
            {"action": "changeTextLineItemQuantity", "textLineItemKey": "rope", "quantity": 9},
            {"action": "changeTextLineItemName", "textLineItemKey": "rope", "name": {"en": "Line"}},
            {"action": "setTextLineItemDescription", "textLineItemKey": "rope", "description": {"en": "Thin."}},
            {"action": "changeLineItemQuantity", "lineItemKey": "mugs", "quantity": 0},
        ]),
    );
    let changed = changed.unwrap();
    assert_eq!(
        (quantities(&changed, "textLineItems"), quantities(&changed, "lineItems")),
        (vec![3, 9], vec![])
    );
    let line = &changed["textLineItems"][1];
    assert_eq!(&line["id"], rope);
    assert_eq!([&line["name"]["en"], &line["description"]["en"]], ["Line", "Thin."]);
    assert_ne!(changed["lastModifiedAt"], list["lastModifiedAt"]);
    // More than there are: all of them go.
    let remove = json!({"action": "removeTextLineItem", "textLineItemId": salt, "quantity": 4});
    let left = change(&scene, &alice, &changed, &json!([remove])).unwrap();
    assert_eq!(quantities(&left, "textLineItems"), [9]);
    // What changes nothing makes no version.
    let same = json!([{"action": "changeName", "name": {"en": "Wishes"}}, {"action": "setCustomType"}]);
    assert_eq!(change(&scene, &alice, &left, &same).unwrap(), left);
}

#[test]
fn a_list_is_only_so_long() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let texts = |count: usize| json!({"name": {"en": "A"}, "textLineItems": vec![json!({"name": {"en": "x"}}); count]});
    let full = new(&scene, &alice, &texts(100));
    let add = json!([{"action": "addTextLineItem", "name": {"en": "y"}}]);
    assert_eq!(refused(change(&scene, &alice, &full, &add)), code(400, "InvalidOperation"));
    let refusal = scene.ask(&alice, CreateMyShoppingList, &[], "", &texts(101));
    assert_eq!(refused(refusal), code(400, "InvalidOperation"));
}

#[test]
fn line_items_show_their_products_if_asked() {
    let scene = Scene::demo();
    let (alice, list) = wishes(&scene);
    let get = |expand: &str| {
        let path = [("id", list["id"].as_str().unwrap())];
        scene.ask(&alice, GetMyShoppingList, &path, expand, &Value::Null).unwrap()
    };
    let all = "expand=lineItems[*].variant&expand=lineItems[*].productSlug&expand=lineItems[*].productType";
    let item = &get(all)["lineItems"][0];
    assert_eq!(item["variant"]["sku"], MUG);
    assert!(item["productSlug"].is_object() && item["productType"]["obj"]["key"].is_string());
    // Of one line item alone they are not shown.
    assert_eq!(get("expand=lineItems[0].variant"), list);
    let page = scene.get(&alice, QueryMyShoppingLists, "expand=lineItems[*].variant").unwrap();
    assert_eq!(page["results"][0]["lineItems"][0]["variant"]["sku"], MUG);
}

#[test]
fn in_a_store_are_the_lists_of_that_store() {
    let seed = Seed::parse(r#"{"stores": [{"key": "north"}, {"key": "south"}]}"#).unwrap();
    let scene = Scene::of(&seed);
    let alice = scene.customer("alice@example.org");
    let north = Place::Store("north".parse().unwrap());
    let south = Place::Store("south".parse().unwrap());
    let draft = |store: &Value| json!({"name": {"en": "A"}, "store": store});
    let named = |key: &str| json!({"typeId": "store", "key": key});

    let everywhere = new(&scene, &alice, &draft(&Value::Null));
    let of_south = new(&scene, &alice, &draft(&named("south")));
    // Where it is made decides, whatever the draft says.
    let of_north =
        scene.ask_in(&north, &alice, CreateMyShoppingList, &[], "", &draft(&named("south"))).unwrap();
    assert_eq!(everywhere.get("store"), None);
    assert_eq!([&of_south["store"]["key"], &of_north["store"]["key"]], ["south", "north"]);
    let unknown = scene.ask(&alice, CreateMyShoppingList, &[], "", &draft(&named("west")));
    assert_eq!(refused(unknown), code(400, "ReferencedResourceNotFound"));

    for (place, seen) in [
        (&Place::Project, vec![&everywhere, &of_south, &of_north]),
        (&north, vec![&of_north]),
        (&south, vec![&of_south]),
    ] {
        let page = scene.ask_in(place, &alice, QueryMyShoppingLists, &[], "", &Value::Null).unwrap();
        let ids: Vec<_> = page["results"].as_array().unwrap().iter().map(|list| &list["id"]).collect();
        assert_eq!(ids, seen.iter().map(|list| &list["id"]).collect::<Vec<_>>());
        let path = [("id", everywhere["id"].as_str().unwrap())];
        let got = scene.ask_in(place, &alice, GetMyShoppingList, &path, "", &Value::Null);
        assert_eq!(got.is_ok(), *place == Place::Project);
    }
}

#[test]
fn a_visitors_lists_are_the_customers_once_she_signs_in() {
    let scene = Scene::demo();
    scene.customer("alice@example.org");
    let mut visitor = scene.app("manage_my_profile");
    visitor.principal = Principal::Anonymous("v".to_owned());
    let list = new(&scene, &visitor, &json!({"name": {"en": "Wishes"}}));
    assert_eq!((list.get("customer"), &list["anonymousId"]), (None, &json!("v")));
    assert!(scene.project.read().has_visited("v") && !scene.project.read().has_visited("w"));

    let body = json!({"email": "alice@example.org", "password": "secret"});
    let signed_in = scene.ask(&visitor, SignInMyCustomer, &[], "", &body).unwrap();
    let alice = scene.holder_of(signed_in["customer"]["id"].as_str().unwrap());
    let hers = &scene.get(&alice, QueryMyShoppingLists, "").unwrap()["results"][0];
    assert_eq!([&hers["id"], &hers["customer"]["id"]], [&list["id"], &signed_in["customer"]["id"]]);
    assert_eq!((&hers["version"], hers.get("anonymousId")), (&json!(2), None));
    assert_eq!(scene.get(&visitor, QueryMyShoppingLists, "").unwrap()["results"], json!([]));
}

#[test]
fn seeded_lists_have_keys_and_slugs_of_their_own() {
    let seed = |second: &str| {
        let first = r#"{"key": "kept", "slug": {"en": "kept"}, "anonymousId": "v", "name": {"en": "A"}}"#;
        Seed::parse(&format!(r#"{{"shoppingLists": [{first}, {second}]}}"#)).unwrap()
    };
    let scene = Scene::of(&seed(r#"{"slug": {"de": "kept"}, "name": {"en": "B"}}"#));
    let mut visitor = scene.app("manage_my_profile");
    visitor.principal = Principal::Anonymous("v".to_owned());
    let kept = scene.ask(&visitor, GetMyShoppingListByKey, &[("key", "kept")], "", &Value::Null).unwrap();
    assert_eq!(kept["slug"]["en"], "kept");
    // It waits for her: her session can begin.
    assert!(!scene.project.read().has_visited("v"));

    for (second, path) in [
        (r#"{"key": "kept", "name": {"en": "B"}}"#, "key"),
        (r#"{"slug": {"en": "kept"}, "name": {"en": "B"}}"#, "slug.en"),
        (r#"{"slug": {"en": "no good"}, "name": {"en": "B"}}"#, "slug.en"),
        (r#"{"customer": {"typeId": "customer", "key": "nobody"}, "name": {"en": "B"}}"#, "customer"),
        (r#"{"name": {"en": "B"}, "lineItems": [{"sku": "none"}]}"#, "lineItems[0]"),
    ] {
        let mut shop = Shop::new(Arc::new(ByHand::default()), Arc::new(SeededRandom::new(1)));
        let error = shop.load(&seed(second)).unwrap_err();
        assert_eq!(error.path(), format!("shoppingLists[1].{path}"));
    }
}
