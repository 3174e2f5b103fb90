use super::*;
use OperationName::{
    CreateMyOrderFromQuote, GetMyQuote, GetMyQuoteByKey, GetMyQuoteRequest, QueryMyOrders, QueryMyQuotes,
    UpdateMyQuote,
};

/// A customer of the demo shop has a quote, good for an hour.
fn offered() -> (Scene, Caller) {
    let cart = json!({
        "currency": "EUR", "country": "DE", "lineItems": [{"sku": "EM133-CRE-RIM-350", "quantity": 100}],
        "shippingAddress": {"country": "DE"},
    });
    let customers = json!([{"key": "maria", "email": "m@example.org", "password": "secret"}]);
    let seed = json!({
        "customers": customers,
        "quoteRequests": [{"key": "many", "customer": {"key": "maria"}, "cart": cart, "comment": "Cheaper?"}],
        "quotes": [{
            "key": "offer", "quoteRequest": {"key": "many"}, "validTo": "2026-11-23T13:00:00.000Z",
            "sellerComment": "No.",
        }],
    });
    let scene = Scene::demo();
    scene.project.write().load(&Seed::parse(&seed.to_string()).unwrap()).unwrap();
    let id = scene.project.read().customers.by_email("m@example.org", None).unwrap().clone();
    let maria = scene.holder_of(id.as_str());
    (scene, maria)
}

fn offer(scene: &Scene, caller: &Caller) -> Result<Value, Refusal> {
    scene.ask(caller, GetMyQuoteByKey, &[("key", "offer")], "", &Value::Null)
}

fn answer(scene: &Scene, caller: &Caller, quote: &Value, state: &str) -> Result<Value, Refusal> {
    let actions = json!([{"action": "changeMyQuoteState", "quoteState": state}]);
    let update = json!({"version": quote["version"], "actions": actions});
    scene.ask(caller, UpdateMyQuote, &[("id", quote["id"].as_str().unwrap())], "", &update)
}

fn order(scene: &Scene, caller: &Caller, quote: &Value, accept: bool) -> Result<Value, Refusal> {
    let draft = json!({"id": quote["id"], "version": quote["version"], "quoteStateToAccepted": accept});
    scene.ask(caller, CreateMyOrderFromQuote, &[], "", &draft)
}

#[test]
fn a_quote_answers_its_request() {
    let (scene, maria) = offered();
    let quote = offer(&scene, &maria).unwrap();
    let typed: ct_model::Quote = serde_json::from_value(quote.clone()).unwrap();
    assert_eq!(serde_json::to_value(&typed).unwrap(), quote);
    let request = [("id", quote["quoteRequest"]["id"].as_str().unwrap())];
    let request = scene.ask(&maria, GetMyQuoteRequest, &request, "", &Value::Null).unwrap();
    assert_eq!(
        (&request["quoteRequestState"], &quote["quoteState"]),
        (&json!("Accepted"), &json!("Pending"))
    );
    for field in ["customer", "lineItems", "totalPrice", "taxedPrice", "shippingAddress", "country"] {
        assert_eq!(quote[field], request[field], "{field}");
    }
    assert_eq!((quote.get("buyerComment"), &quote["sellerComment"]), (None, &json!("No.")));
    let id = [("id", quote["id"].as_str().unwrap())];
    let expanded = scene.ask(&maria, GetMyQuote, &id, "expand=quoteRequest", &Value::Null).unwrap();
    assert_eq!(expanded["quoteRequest"]["obj"], request);
    assert_eq!(scene.get(&maria, QueryMyQuotes, "").unwrap()["results"][0], quote);

    let bob = scene.customer("bob@example.org");
    let missing = code(404, "ResourceNotFound");
    assert_eq!(refused(offer(&scene, &bob)), missing);
    assert_eq!(refused(answer(&scene, &bob, &quote, "Accepted")), missing);
    assert_eq!(refused(order(&scene, &bob, &quote, true)), missing);
    assert_eq!(scene.get(&bob, QueryMyQuotes, "").unwrap()["total"], 0);
}

#[test]
fn a_quote_is_answered_once() {
    for state in ["Accepted", "Declined"] {
        let (scene, maria) = offered();
        let quote = offer(&scene, &maria).unwrap();
        let answered = answer(&scene, &maria, &quote, state).unwrap();
        assert_eq!(answered["quoteState"], state);
        assert_eq!(refused(answer(&scene, &maria, &quote, state)), code(409, "ConcurrentModification"));
        assert_eq!(refused(answer(&scene, &maria, &answered, "Accepted")), code(400, "InvalidOperation"));
        assert_eq!(refused(order(&scene, &maria, &answered, false)), code(400, "InvalidOperation"));
        assert_eq!(refused(answer(&scene, &maria, &answered, "Pending")), code(400, "InvalidField"));
    }
}

#[test]
fn a_quote_is_good_for_one_order() {
    for accept in [true, false] {
        let (scene, maria) = offered();
        let quote = offer(&scene, &maria).unwrap();
        scene.later(60 * 60 * 1000);
        let made = order(&scene, &maria, &quote, accept).unwrap();
        for field in ["lineItems", "totalPrice", "taxedPrice", "shippingAddress", "country"] {
            assert_eq!(made[field], quote[field], "{field}");
        }
        assert_eq!((&made["origin"], &made["orderState"]), (&json!("Quote"), &json!("Open")));
        assert_eq!(made["quote"], json!({"typeId": "quote", "id": quote["id"]}));
        assert_eq!(made["createdBy"]["customer"]["id"], made["customerId"]);
        let after = offer(&scene, &maria).unwrap();
        if accept {
            assert_eq!(after["quoteState"], "Accepted");
            assert!(after["version"].as_u64() > quote["version"].as_u64());
        } else {
            assert_eq!(after, quote);
        }
        assert_eq!(refused(order(&scene, &maria, &after, accept)), code(400, "InvalidOperation"));
        assert_eq!(scene.get(&maria, QueryMyOrders, "").unwrap()["total"], 1);
    }
}

#[test]
fn what_has_expired_is_not_ordered() {
    let (scene, maria) = offered();
    let quote = offer(&scene, &maria).unwrap();
    scene.later(60 * 60 * 1000 + 1);
    assert_eq!(order(&scene, &maria, &quote, true).unwrap_err().message(), "The quote has expired.");
    assert_eq!(offer(&scene, &maria).unwrap(), quote);
}
