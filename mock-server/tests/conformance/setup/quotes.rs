//! The way to a quote: a request, a staged quote, the quote, and the customer's order.

use serde_json::{Value, json};

use super::{Desk, drafts::request, text};
use crate::access::Holder;

fn at(path: &str, before: Desk) -> Desk {
    Desk { subject: Desk::at(path).subject, ..before }
}

fn by(resource: &Value, actions: &Value) -> Value {
    json!({"version": resource["version"], "actions": actions})
}

fn one(resource: &Value) -> String {
    format!("/{}", text(resource, "id"))
}

#[test]
fn a_request_becomes_a_quote_and_an_order() {
    let desk = at("/staged-quotes", Desk::at("/quotes"));
    let asked = request(&desk.stage);
    let staged = desk.succeeds(
        "POST",
        "",
        "?expand=quoteRequest&expand=quotationCart",
        &json!({
            "quoteRequest": {"typeId": "quote-request", "id": asked["id"]},
            "quoteRequestVersion": asked["version"],
            "quoteRequestStateToAccepted": true,
        }),
    );
    assert_eq!(
        (&staged["stagedQuoteState"], &staged["customer"]),
        (&json!("InProgress"), &asked["customer"])
    );
    let accepted = &staged["quoteRequest"]["obj"];
    assert_eq!((&accepted["quoteRequestState"], &accepted["version"]), (&json!("Accepted"), &json!(2)));
    let cart = &staged["quotationCart"]["obj"];
    assert_eq!((&cart["origin"], &cart["lineItems"]), (&json!("Quote"), &asked["lineItems"]));

    let staged = desk.succeeds(
        "POST",
        "/{ID}",
        &one(&staged),
        &by(
            &staged,
            &json!([
                {"action": "setSellerComment", "sellerComment": "As much as we can."},
                {"action": "setValidTo", "validTo": "2100-01-01T00:00:00.000Z"},
            ]),
        ),
    );
    let quotes = at("/quotes", desk);
    let draft = json!({
        "key": "new-offer",
        "stagedQuote": {"typeId": "staged-quote", "id": staged["id"]},
        "stagedQuoteVersion": staged["version"],
        "stagedQuoteStateToSent": true,
    });
    let quote = quotes.succeeds("POST", "", "?expand=stagedQuote", &draft);
    assert_eq!(quote["stagedQuote"]["obj"]["stagedQuoteState"], "Sent");
    for (field, expected) in [
        ("quoteState", json!("Pending")),
        ("sellerComment", json!("As much as we can.")),
        ("validTo", json!("2100-01-01T00:00:00.000Z")),
        ("totalPrice", asked["totalPrice"].clone()),
        ("customer", asked["customer"].clone()),
    ] {
        assert_eq!(quote[field], expected, "{field}");
    }
    assert_eq!(quote.get("buyerComment"), None);

    // The customer sees it, and orders it; of the quotation cart she sees nothing.
    let ordered = quotes.stage.post_as_customer(
        "/me/orders/quotes",
        &json!({"id": quote["id"], "version": quote["version"], "quoteStateToAccepted": true}),
    );
    assert_eq!((&ordered["quote"]["id"], &ordered["totalPrice"]), (&quote["id"], &quote["totalPrice"]));
    let token = format!("Bearer {}", quotes.stage.token_for(Holder::Customer, None));
    let path = format!("/demo/me/carts/{}", text(&staged["quotationCart"], "id"));
    assert_eq!(quotes.stage.send("GET", &path, Some(&token), b"").status, 404);
    let staged_quotes = at("/staged-quotes", quotes);
    let gone = format!("{}?version={}", one(&staged), 3);
    let error = staged_quotes.refused(409, "ConcurrentModification", "DELETE", &gone, &Value::Null);
    let gone = format!("{}?version={}", one(&staged), error["currentVersion"]);
    let error = staged_quotes.refused(400, "ReferenceExists", "DELETE", &gone, &Value::Null);
    assert_eq!(error["referencedBy"], "quote");
}

#[test]
fn custom_fields_go_from_the_request_to_the_quote() {
    let desk = Desk::at("/quote-requests");
    let custom = |fields: Value| json!({"type": {"typeId": "type", "key": "note"}, "fields": fields});
    let mut draft = (desk.subject.draft)(&desk.stage);
    draft["custom"] = custom(json!({"note": "A", "tags": ["b"]}));
    let asked = desk.succeeds("POST", "", "", &draft);
    let desk = at("/staged-quotes", desk);
    let staged = desk.succeeds(
        "POST",
        "",
        "",
        &json!({
            "quoteRequest": {"typeId": "quote-request", "key": "many-tents"}, "quoteRequestVersion": 1,
        }),
    );
    assert_eq!(staged["custom"], asked["custom"]);
    let quotes = at("/quotes", desk);
    let quote = quotes.succeeds(
        "POST",
        "",
        "",
        &json!({
            "stagedQuote": {"typeId": "staged-quote", "id": staged["id"]}, "stagedQuoteVersion": 1,
            "custom": custom(json!({"note": "B"})),
        }),
    );
    assert_eq!(quote["custom"]["fields"], json!({"note": "B", "tags": ["b"]}));
    let error =
        at("/types", quotes).refused(400, "ReferenceExists", "DELETE", "/key=note?version=1", &Value::Null);
    assert_eq!(error["referencedBy"], "quote-request");
}

#[test]
fn what_does_not_lead_to_a_quote_is_refused() {
    let desk = Desk::at("/staged-quotes");
    let asked = request(&desk.stage);
    let draft = |version: i64| {
        json!({
            "quoteRequest": {"typeId": "quote-request", "id": asked["id"]}, "quoteRequestVersion": version,
        })
    };
    let stale = desk.refused(409, "ConcurrentModification", "POST", "", &draft(7));
    assert_eq!(stale["currentVersion"], 1);
    let mut missing = draft(1);
    missing["quoteRequest"]["id"] = json!("none");
    desk.refused(400, "ReferencedResourceNotFound", "POST", "", &missing);
    let mut in_state = draft(1);
    in_state["state"] = desk.stage.read("/states/key=Initial");
    in_state["state"] = json!({"typeId": "state", "id": in_state["state"]["id"]});
    desk.refused(400, "InvalidOperation", "POST", "", &in_state);

    let staged = desk.succeeds("POST", "", "", &draft(1));
    let close = |state: &str| json!([{"action": "changeStagedQuoteState", "stagedQuoteState": state}]);
    desk.refused(400, "InvalidField", "POST", &one(&staged), &by(&staged, &close("Lost")));
    desk.refused(
        501,
        "NotEmulated",
        "POST",
        &one(&staged),
        &by(&staged, &json!([{"action": "transitionState"}])),
    );
    let closed = desk.succeeds("POST", "/{ID}", &one(&staged), &by(&staged, &close("Closed")));
    let quotes = at("/quotes", desk);
    let quote = |version: &Value| {
        json!({
            "stagedQuote": {"typeId": "staged-quote", "id": staged["id"]}, "stagedQuoteVersion": version,
        })
    };
    quotes.refused(400, "InvalidOperation", "POST", "", &quote(&closed["version"]));
    quotes.refused(409, "ConcurrentModification", "POST", "", &quote(&staged["version"]));

    let requests = at("/quote-requests", quotes);
    let change = |state: &str| json!([{"action": "changeQuoteRequestState", "quoteRequestState": state}]);
    requests.refused(400, "InvalidField", "POST", &one(&asked), &by(&asked, &change("Lost")));
    requests.refused(
        501,
        "NotEmulated",
        "POST",
        &one(&asked),
        &by(&asked, &json!([{"action": "setCustomType"}])),
    );
    let rejected = requests.succeeds("POST", "/{ID}", &one(&asked), &by(&asked, &change("Rejected")));
    assert_eq!(rejected["quoteRequestState"], "Rejected");
    let error = requests.refused(
        400,
        "ReferenceExists",
        "DELETE",
        &format!("{}?version=2", one(&asked)),
        &Value::Null,
    );
    assert_eq!(error["referencedBy"], "staged-quote");
    at("/staged-quotes", requests).refused(400, "InvalidOperation", "POST", "", &draft(2));
}

#[test]
fn a_quote_is_withdrawn() {
    let desk = Desk::at("/quotes");
    let (_, quote) = desk.create();
    let change = |state: &str| json!([{"action": "changeQuoteState", "quoteState": state}]);
    desk.refused(
        400,
        "InvalidOperation",
        "POST",
        &one(&quote),
        &by(&quote, &change("DeclinedForRenegotiation")),
    );
    desk.refused(400, "InvalidField", "POST", &one(&quote), &by(&quote, &change("Lost")));
    let withdrawn = desk.succeeds("POST", "/key={key}", "/key=new-offer", &by(&quote, &change("Withdrawn")));
    assert_eq!((&withdrawn["quoteState"], &withdrawn["version"]), (&json!("Withdrawn"), &json!(2)));
    let token = format!("Bearer {}", desk.stage.token_for(Holder::Customer, None));
    let order = json!({"id": quote["id"], "version": 2}).to_string();
    let answer = desk.stage.send("POST", "/demo/me/orders/quotes", Some(&token), order.as_bytes());
    assert_eq!(answer.status, 400, "{}", answer.text);
}

/// Nobody's cart is no customer's.
#[test]
fn a_quote_is_requested_for_a_customers_cart() {
    let desk = Desk::at("/quote-requests");
    let token = format!("Bearer {}", desk.stage.token_for(Holder::Anonymous, None));
    let body =
        json!({"currency": "EUR", "lineItems": [{"sku": "R-2"}], "shippingAddress": {"country": "DE"}});
    let cart = desk.stage.send("POST", "/demo/me/carts", Some(&token), body.to_string().as_bytes()).ok();
    let draft = json!({"cart": {"typeId": "cart", "id": cart["id"]}, "cartVersion": 1});
    desk.refused(400, "InvalidOperation", "POST", "", &draft);
    let draft = json!({"cart": {"typeId": "cart", "key": "none"}, "cartVersion": 1});
    desk.refused(400, "ReferencedResourceNotFound", "POST", "", &draft);
}
