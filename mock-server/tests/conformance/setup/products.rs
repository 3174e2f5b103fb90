//! What only products do: they are published and unpublished, and what refers to others holds them.

use serde_json::{Value, json};

use super::{Desk, SUBJECTS, text, where_is};

#[test]
fn a_product_is_shown_once_it_is_published() {
    let desk = Desk::at("/products");
    let (_, made) = desk.create();
    let (by_id, shown) = (format!("/{}", text(&made, "id")), || {
        desk.stage.read(&format!("/product-projections?{}", where_is("key", "canoe")))["count"].clone()
    });
    assert_eq!((&made["masterData"]["published"], shown()), (&json!(false), json!(0)));

    let publish = json!({"version": 1, "actions": [{"action": "publish"}]});
    let published = desk.succeeds("POST", "/{ID}", &by_id, &publish);
    assert_eq!((&published["masterData"]["published"], &published["version"]), (&json!(true), &json!(2)));
    assert_eq!(shown(), 1);
    desk.refused(409, "ConcurrentModification", "POST", &by_id, &publish);
    desk.refused(400, "InvalidOperation", "DELETE", &format!("{by_id}?version=2"), &Value::Null);

    let unpublish = json!({"version": 2, "actions": [{"action": "unpublish"}]});
    let unpublished = desk.succeeds("POST", "/key={key}", "/key=canoe", &unpublish);
    assert_eq!((&unpublished["masterData"]["published"], shown()), (&json!(false), json!(0)));
    let same = desk.succeeds("POST", "/{ID}", &by_id, &json!({"version": 3, "actions": []}));
    assert_eq!(same, unpublished);
    let unknown = json!({"version": 3, "actions": [{"action": "setKey", "key": "kayak"}]});
    desk.refused(501, "NotEmulated", "POST", &by_id, &unknown);
    desk.refused(400, "InvalidJsonInput", "POST", &by_id, &json!({"actions": []}));
    desk.refused(404, "ResourceNotFound", "POST", "/key=nothing", &publish);
}

#[test]
fn prices_are_selected_on_both_sides() {
    let desk = Desk::at("/products");
    let quay = json!({"key": "quay", "roles": ["ProductDistribution"]});
    let quay = desk.stage.post_as_backend("/channels", &quay);
    let sailors = desk.stage.post_as_backend("/customer-groups", &json!({"groupName": "Sailors"}));
    let (channel, group) = (text(&quay, "id"), text(&sailors, "id"));
    let euros = |cents: i64| json!({"currencyCode": "EUR", "centAmount": cents});
    let mut draft = (desk.subject.draft)(&desk.stage);
    draft["priceMode"] = json!("Embedded");
    draft["masterVariant"]["prices"] = json!([
        {"value": euros(900)}, {"value": euros(800), "country": "DE"},
        {"value": euros(700), "channel": {"typeId": "channel", "id": channel}},
        {"value": euros(600), "customerGroup": {"typeId": "customer-group", "id": group}},
    ]);
    let persons = json!([{"name": "persons", "value": 9}]);
    let american = json!([{"value": euros(50), "country": "US"}]);
    draft["variants"] = json!([{"sku": "CANOE-9", "attributes": persons, "prices": american}]);
    let cents = |product: &Value| {
        let sides = ["current", "staged"].map(|side| {
            let side = &product["masterData"][side];
            [&side["masterVariant"], &side["variants"][0]]
                .map(|variant| variant.pointer("/price/value/centAmount").and_then(Value::as_i64))
        });
        assert_eq!(sides[0], sides[1]);
        sides[0]
    };
    let german = "priceCurrency=EUR&priceCountry=DE";
    // What is selected is not kept.
    let made = desk.succeeds("POST", "", &format!("?{german}"), &draft);
    assert_eq!(cents(&made), [Some(800), None]);
    let by_id = format!("/{}", text(&made, "id"));
    for (query, expected) in [
        ("".to_owned(), [None, None]),
        ("priceCurrency=EUR".to_owned(), [Some(900), None]),
        (german.to_owned(), [Some(800), None]),
        ("priceCurrency=EUR&priceCountry=US".to_owned(), [Some(900), Some(50)]),
        (format!("{german}&priceChannel={channel}"), [Some(700), None]),
        (format!("{german}&priceChannel={channel}&priceCustomerGroup={group}"), [Some(600), None]),
        ("priceCurrency=USD".to_owned(), [None, None]),
    ] {
        let read = desk.succeeds("GET", "/{ID}", &format!("{by_id}?{query}"), &Value::Null);
        assert_eq!(cents(&read), expected, "{query}");
        assert_eq!(desk.succeeds("GET", "/key={key}", &format!("/key=canoe?{query}"), &Value::Null), read);
        let page = format!("?{}&{query}", where_is("key", "canoe"));
        assert_eq!(desk.succeeds("GET", "", &page, &Value::Null)["results"], json!([read]), "{query}");
    }
    for query in ["?priceCountry=DE", "?priceChannel=x", "?priceCustomerGroup=x", "?priceCurrency=euro"] {
        desk.refused(400, "InvalidInput", "GET", query, &Value::Null);
    }
    for parameter in ["priceCustomerGroupAssignments", "priceRecurrencePolicy"] {
        desk.refused(501, "NotEmulated", "GET", &format!("?priceCurrency=EUR&{parameter}=x"), &Value::Null);
    }
    let publish = json!({"version": 1, "actions": [{"action": "publish"}, {"action": "unpublish"}]});
    let same = desk.succeeds("POST", "/{ID}", &format!("{by_id}?{german}"), &publish);
    assert_eq!(cents(&same), [Some(800), None]);
    let last = format!("{by_id}?version={}&{german}", same["version"]);
    assert_eq!(cents(&desk.succeeds("DELETE", "/{ID}", &last, &Value::Null)), [Some(800), None]);
    let alone = json!({"sku": draft["masterVariant"]["sku"], "value": euros(555)});
    desk.stage.post_as_backend("/standalone-prices", &alone);
    draft["priceMode"] = json!("Standalone");
    assert_eq!(cents(&desk.succeeds("POST", "", &format!("?{german}"), &draft)), [Some(555), None]);
}

#[test]
fn who_sees_published_products_only_finds_no_other() {
    use crate::access::{Holder, Scope};
    let desk = Desk::at("/products");
    desk.create();
    let only = Scope::of_project("view_published_products");
    desk.stage.token.replace(desk.stage.token_for(Holder::App, Some(only)));
    desk.head(403, &format!("?{}", where_is("key", "canoe")));
    let all = desk.succeeds("GET", "", "?limit=500", &Value::Null);
    assert!(
        all["results"].as_array().unwrap().iter().all(|product| product["masterData"]["published"] == true)
    );
    assert!(all["count"].as_u64() > Some(0));
}

#[test]
fn what_others_refer_to_is_not_deleted() {
    for (path, key, by) in [
        ("/product-types", "tent", "product"),
        ("/categories", "tents", "product"),
        ("/zones", "home", "shipping-method"),
        ("/tax-categories", "standard", "product"),
        ("/product-selections", "trips", "store"),
        ("/associate-roles", "admin", "business-unit"),
        ("/channels", "shelf", "store"),
    ] {
        let desk = Desk::at(path);
        let held = desk.succeeds("GET", "/key={key}", &format!("/key={key}"), &Value::Null);
        let below = format!("/key={key}?version={}", held["version"]);
        let error = desk.refused(400, "ReferenceExists", "DELETE", &below, &Value::Null);
        assert_eq!(error["referencedBy"], by, "{path}");
    }
}

#[test]
fn references_are_expanded() {
    let desk = Desk::at("/products");
    let (draft, made) = desk.create();
    let below = format!("/{}?expand=productType", text(&made, "id"));
    let read = desk.succeeds("GET", "/{ID}", &below, &Value::Null);
    assert_eq!(read["productType"]["obj"]["key"], "tent");
    let mut draft = draft;
    draft["key"] = json!("raft");
    draft["slug"] = json!({"en": "raft"});
    draft["masterVariant"]["sku"] = json!("RAFT-1");
    let made = desk.succeeds("POST", "", "?expand=productType", &draft);
    assert_eq!(made["productType"]["obj"]["key"], "tent");
}

#[test]
fn a_price_is_for_a_channel_and_a_group() {
    let channels = Desk::at("/channels");
    let (_, channel) = channels.create();
    let (stage, group) = (&channels.stage, json!({"key": "friends", "groupName": "Friends"}));
    let group = stage.post_as_backend("/customer-groups", &group);
    let subject = SUBJECTS.iter().find(|subject| subject.path == "/products").unwrap();
    let mut draft = (subject.draft)(stage);
    draft["publish"] = json!(true);
    draft["masterVariant"]["prices"] = json!([
        {"value": {"currencyCode": "EUR", "centAmount": 900}},
        {
            "value": {"currencyCode": "EUR", "centAmount": 700},
            "channel": {"typeId": "channel", "key": "outlet"},
            "customerGroup": {"typeId": "customer-group", "id": group["id"]},
        },
    ]);
    stage.post_as_backend("/products", &draft);
    let price = |query: &str| {
        let path = format!("/product-projections/key=canoe?priceCurrency=EUR{query}");
        stage.read(&path)["masterVariant"]["price"]["value"]["centAmount"].clone()
    };
    assert_eq!(price(""), 900);
    let (channel, group) = (text(&channel, "id"), text(&group, "id"));
    assert_eq!(price(&format!("&priceChannel={channel}&priceCustomerGroup={group}")), 700);

    let below = format!("/{channel}?version=1");
    channels.refused(400, "ReferenceExists", "DELETE", &below, &Value::Null);
    let member = json!({
        "email": "dan@example.org", "password": "secret", "customerGroup": {"typeId": "customer-group", "id": group},
    });
    let member = stage.post_as_backend("/customers", &member)["customer"].clone();
    assert_eq!(member["customerGroup"], json!({"typeId": "customer-group", "id": group}));
}

#[test]
fn shopping_lists_know_what_can_be_had() {
    let desk = Desk::at("/products");
    let (draft, _) = desk.create();
    let publish = |version: u64, action: &str| json!({"version": version, "actions": [{"action": action}]});
    desk.succeeds("POST", "/key={key}", "/key=canoe", &publish(1, "publish"));
    let items = json!([{"sku": "CANOE-1"}, {"sku": "R-2"}]);
    let list =
        desk.stage.post_as_customer("/me/shopping-lists", &json!({"name": {"en": "A"}, "lineItems": items}));
    let bearer = format!("Bearer {}", desk.stage.token_for(crate::access::Holder::Customer, None));
    let canoe = || {
        let uri = format!("/demo/me/shopping-lists/{}", text(&list, "id"));
        let list = desk.stage.send("GET", &uri, Some(&bearer), b"").ok();
        assert_eq!((&list["version"], &list["lineItems"][1]["published"]), (&json!(1), &json!(true)));
        list["lineItems"][0].clone()
    };
    assert_eq!((&canoe()["published"], canoe().get("deactivatedAt")), (&json!(true), None));
    desk.succeeds("POST", "/key={key}", "/key=canoe", &publish(2, "unpublish"));
    let gone = canoe();
    assert_eq!((&gone["published"], gone["deactivatedAt"].is_string()), (&json!(false), true));
    desk.succeeds("POST", "/key={key}", "/key=canoe", &publish(3, "publish"));
    assert_eq!((&canoe()["published"], canoe().get("deactivatedAt")), (&json!(true), None));
    desk.succeeds("POST", "/key={key}", "/key=canoe", &publish(4, "unpublish"));
    desk.succeeds("DELETE", "/key={key}", "/key=canoe?version=5", &Value::Null);
    assert_eq!((&canoe()["published"], &canoe()["name"]), (&json!(false), &draft["name"]));
}
