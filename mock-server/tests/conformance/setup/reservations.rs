//! What carts keep of the stock, with its warnings and reservations, as the description says.

use serde_json::{Value, json};

use super::{Desk, Facts, Holder, answer, text};

#[test]
fn carts_that_reserve_and_what_they_hold_are_as_described() {
    let desk = Desk::at("/inventory");
    let entry = desk.succeeds("POST", "", "", &json!({"sku": "R-3", "key": "ridges", "quantityOnStock": 4}));
    let bearer = format!("Bearer {}", desk.stage.token_for(Holder::Customer, None));
    let facts = Facts::of_the_platform();
    let ask = |method: &str, described: &str, uri: &str, body: &Value| {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let answer = desk.stage.send(method, &format!("/demo{uri}"), Some(&bearer), body.as_bytes());
        let faults = answer::success(facts, facts.operation(method, described).unwrap(), &answer);
        assert!(faults.is_empty(), "{method} {uri}:\n{}", faults.join("\n"));
        answer.json()
    };
    let below = format!("/{}", text(&entry, "id"));
    let left = || {
        let entry = desk.succeeds("GET", "/{ID}", &below, &Value::Null);
        [&entry["quantityOnStock"], &entry["availableQuantity"]].map(|pieces| pieces.as_i64().unwrap())
    };

    let items = json!([{"sku": "R-3", "quantity": 3}, {"sku": "R-2"}]);
    let draft = json!({"currency": "EUR", "inventoryMode": "ReserveOnCart", "country": "DE",
                       "shippingAddress": {"country": "DE"}, "lineItems": items});
    let made = ask("POST", "/me/carts", "/me/carts", &draft);
    assert_eq!(made["warnings"][0]["code"], "CannotCreateReservation");
    let uri = format!("/me/carts/{}", text(&made, "id"));
    // Apps have no type for a reservation, so the facts do not know what one is like.
    let expanded = format!("/demo{uri}?expand=lineItems%5B*%5D.reservation.inventoryEntry");
    let read = desk.stage.send("GET", &expanded, Some(&bearer), b"").ok();
    let reservation = &read["lineItems"][0]["reservation"]["obj"];
    assert_eq!((&reservation["state"], reservation["quantity"].as_i64()), (&json!("Created"), Some(3)));
    assert_eq!((&reservation["inventoryEntry"]["obj"]["key"], left()), (&json!("ridges"), [4, 1]));
    let change =
        json!({"action": "changeLineItemQuantity", "lineItemId": read["lineItems"][0]["id"], "quantity": 5});
    let update = json!({"version": read["version"], "actions": [change]});
    let same = ask("POST", "/me/carts/{ID}", &uri, &update);
    assert_eq!((&same["warnings"][0]["code"], left()), (&json!("CannotUpdateReservation"), [4, 1]));

    // What is held stays as long as it is.
    let version = desk.succeeds("GET", "/{ID}", &below, &Value::Null)["version"].clone();
    let error =
        desk.refused(400, "ReferenceExists", "DELETE", &format!("{below}?version={version}"), &Value::Null);
    assert_eq!(error["referencedBy"], "reservation");
    ask("DELETE", "/me/carts/{ID}", &format!("{uri}?version={}", same["version"]), &Value::Null);
    assert_eq!(left(), [4, 4]);
    let version = desk.succeeds("GET", "/{ID}", &below, &Value::Null)["version"].clone();
    desk.succeeds("DELETE", "/{ID}", &format!("{below}?version={version}"), &Value::Null);
}
