//! Updates that somebody else may have overtaken, and those that may have overtaken themselves.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use ct_me::{
    Client, Error,
    actions::{AddLineItem, ChangeLineItemQuantity, RemoveLineItem},
    auth::TransportErrorKind::Unknown,
    model::{
        Cart, Country, Customer, Id, MyCartSetCountryAction, MyCartUpdateAction,
        MyCustomerSetFirstNameAction, Version,
    },
};
use ct_testing::{Gate, Reply};
use http::{Method, Request};
use serde_json::{Value, json};

use crate::shop::{Shop, cart, granting};

fn at_version(version: u64) -> Value {
    let mut json = cart();
    json["version"] = json!(version);
    json
}

fn shown(json: &Value) -> Reply {
    Reply::json(200, json.to_string())
}

fn seen() -> Cart {
    serde_json::from_value(cart()).expect("a cart")
}

fn stale() -> Reply {
    let text = "Object cart-1 has a different version than expected. Expected: 3 - Actual: 4.";
    let errors = json!([{ "code": "ConcurrentModification", "message": text, "currentVersion": 4 }]);
    Reply::json(409, json!({ "statusCode": 409, "message": text, "errors": errors }).to_string())
}

fn lost() -> Reply {
    Reply::Fail(Unknown)
}

fn set_country(country: Country) -> MyCartUpdateAction {
    MyCartSetCountryAction { country: Some(country), ..Default::default() }.into()
}

/// A shop with a customer, whose API gives these answers and no more.
fn answering(replies: impl IntoIterator<Item = Reply>) -> Shop {
    let mut replies = replies.into_iter().collect::<Vec<_>>().into_iter();
    Shop::new(granting(move |_| replies.next().expect("no more requests than answers"))).signed_in()
}

fn methods(shop: &Shop) -> Vec<Method> {
    shop.to_the_api().iter().map(|request| request.method().clone()).collect()
}

/// The versions at which updates were sent.
fn versions(shop: &Shop) -> Vec<Value> {
    let is_update = |request: &Request<Bytes>| request.method() == Method::POST;
    let body = |request: &Request<Bytes>| serde_json::from_slice::<Value>(request.body()).expect("JSON");
    shop.to_the_api()
        .iter()
        .filter(|request| is_update(request))
        .map(|update| body(update)["version"].clone())
        .collect()
}

async fn update(client: Client, actions: Vec<MyCartUpdateAction>) -> Result<Cart, Error> {
    client.carts().update(&seen(), actions).await
}

#[test]
fn an_update_in_doubt_is_done_if_the_cart_shows_it() {
    let mut now = at_version(9);
    now["country"] = json!("US");
    let mut shop = answering([lost(), stale(), shown(&now)]);
    let call = update(shop.client.clone(), vec![set_country(Country::US)]);
    let cart = shop.settle(call).expect("it is so now");
    assert_eq!((cart.version, cart.country), (Version(9), Some(Country::US)));
    assert_eq!(methods(&shop), [Method::POST, Method::POST, Method::GET]);
    assert_eq!(versions(&shop), [3, 3]);
}

#[test]
fn an_update_in_doubt_that_the_cart_does_not_show_is_the_callers_to_judge() {
    let add = AddLineItem::variant(&Id::new("product-1"), 1);
    let remove = RemoveLineItem::all(&Id::new("item-1"));
    for actions in
        [vec![set_country(Country::US)], vec![add.into()], vec![remove.into(), set_country(Country::US)]]
    {
        let mut shop = answering([lost(), stale(), shown(&at_version(4))]);
        let call = update(shop.client.clone(), actions);
        let error = shop.settle(call).expect_err("in doubt");
        assert!(error.is_concurrent_modification() && error.is_outcome_unknown(), "{error:?}");
        assert_eq!(error.current::<Cart>().map(|cart| cart.version), Some(Version(4)));
        assert!(error.current::<Customer>().is_none());
        assert_eq!(versions(&shop), [3, 3], "never with a newer version");
    }
}

#[test]
fn what_was_read_too_early_or_not_at_all_tells_nothing() {
    for read in [shown(&cart()), Reply::html(400)] {
        let mut shop = answering([lost(), stale(), read]);
        let call = update(shop.client.clone(), vec![set_country(Country::US)]);
        let error = shop.settle(call).expect_err("in doubt");
        assert!(error.is_concurrent_modification() && error.is_outcome_unknown(), "{error:?}");
        assert!(error.current::<Cart>().is_none());
    }
}

#[test]
fn a_409_that_is_not_in_doubt_is_not_compared() {
    let mut shop = answering([stale()]);
    let call = update(shop.client.clone(), vec![set_country(Country::US)]);
    let error = shop.settle(call).expect_err("stale");
    assert!(error.current::<Cart>().is_none() && !error.is_outcome_unknown());
    assert_eq!(shop.api_requests(), 1);
}

#[test]
fn line_items_show_what_was_done_to_them() {
    let mut now = at_version(4);
    now["lineItems"] = json!([line_item("item-1", 5)]);
    let (there, gone) = (Id::new("item-1"), Id::new("item-2"));
    let change = |id, quantity| MyCartUpdateAction::from(ChangeLineItemQuantity::of(id, quantity));
    let remove = |id| MyCartUpdateAction::from(RemoveLineItem::all(id));
    let some = RemoveLineItem { quantity: Some(1), ..RemoveLineItem::all(&gone) };
    for (action, is_shown) in [
        (change(&there, 5), true),
        (change(&there, 6), false),
        (change(&gone, 0), true),
        (change(&gone, 1), false),
        (remove(&gone), true),
        (remove(&there), false),
        (some.into(), false),
    ] {
        let mut shop = answering([lost(), stale(), shown(&now)]);
        let call = update(shop.client.clone(), vec![action.clone()]);
        assert_eq!(shop.settle(call).is_ok(), is_shown, "{action:?}");
    }
}

#[test]
fn what_is_still_there_was_not_deleted() {
    let mut shop = answering([lost(), stale()]);
    let client = shop.client.clone();
    let error = shop.settle(async move { client.carts().delete(&seen()).await }).expect_err("stale");
    assert!(error.is_concurrent_modification() && !error.is_outcome_unknown(), "{error:?}");

    let missing = crate::shop::refusal(404, "ResourceNotFound", "No such cart.");
    let mut shop = answering([lost(), missing]);
    let client = shop.client.clone();
    let error = shop.settle(async move { client.carts().delete(&seen()).await }).expect_err("gone");
    assert!(error.is_not_found() && error.is_outcome_unknown(), "{error:?}");
}

#[test]
fn whoever_was_overtaken_decides_again() {
    let mut shop = answering([stale(), shown(&at_version(4)), shown(&at_version(5))]);
    let client = shop.client.clone();
    let decided = Arc::new(Mutex::new(Vec::new()));
    let versions_seen = Arc::clone(&decided);
    let call = async move {
        let decide = |cart: &Cart| {
            versions_seen.lock().expect("not poisoned").push(cart.version);
            [set_country(Country::US)]
        };
        client.carts().update_with(&seen(), decide).await
    };
    assert_eq!(shop.settle(call).expect("updated").version, Version(5));
    assert_eq!(*decided.lock().expect("not poisoned"), [Version(3), Version(4)]);
    assert_eq!(versions(&shop), [3, 4]);
    let ids: Vec<_> =
        shop.to_the_api().iter().map(|request| request.headers()["x-correlation-id"].clone()).collect();
    assert!(ids[0] != ids[1] && ids[1] != ids[2], "three operations");
}

#[test]
fn whoever_is_overtaken_every_time_is_told_so() {
    let mut shop = Shop::new(granting(|request| match *request.method() {
        Method::POST => stale(),
        _ => shown(&at_version(4)),
    }))
    .signed_in();
    let client = shop.client.clone();
    let call = async move { client.carts().update_with(&seen(), |_| [set_country(Country::US)]).await };
    let error = shop.settle(call).expect_err("others were faster");
    assert!(error.is_concurrent_modification());
    assert_eq!(versions(&shop), [3, 4, 4, 4]);
    assert_eq!(shop.api_requests(), 7);
}

#[test]
fn who_finds_nothing_to_do_sends_nothing() {
    let mut shop = answering([stale(), shown(&at_version(4))]);
    let client = shop.client.clone();
    let call = async move {
        let decide = |cart: &Cart| (cart.version == Version(3)).then(|| set_country(Country::US));
        client.carts().update_with(&seen(), decide).await
    };
    assert_eq!(shop.settle(call).expect("as it was read").version, Version(4));
    assert_eq!(methods(&shop), [Method::POST, Method::GET]);
}

#[test]
fn what_may_have_been_done_is_not_decided_again() {
    let mut shop = answering([lost(), stale(), shown(&at_version(4))]);
    let client = shop.client.clone();
    let add = |_: &Cart| [AddLineItem::variant(&Id::new("product-1"), 1)];
    let call = async move { client.carts().update_with(&seen(), add).await };
    let error = shop.settle(call).expect_err("in doubt");
    assert!(error.is_outcome_unknown() && error.current::<Cart>().is_some());
    assert_eq!(versions(&shop), [3, 3]);
}

#[test]
fn one_deadline_is_over_all_that_is_decided() {
    let gate = Gate::new();
    let held = gate.clone();
    let mut first = true;
    let mut shop =
        Shop::new(granting(
            move |_| {
                if std::mem::take(&mut first) { stale().held_by(&held) } else { Reply::Never }
            },
        ))
        .signed_in();
    let client = shop.client.with_deadline(Duration::from_secs(5));
    let call = shop
        .tasks
        .start(async move { client.carts().update_with(&seen(), |_| [set_country(Country::US)]).await });
    shop.tasks.run();
    shop.clock.advance(Duration::from_secs(4));
    gate.open();
    shop.tasks.run();
    assert_eq!(shop.api_requests(), 2, "it reads again");
    shop.clock.advance(Duration::from_secs(1));
    shop.tasks.run();
    assert!(call.take().expect("the time is over").is_err_and(|error| error.is_retryable()));
}

#[test]
fn the_account_is_compared_and_decided_again_like_a_cart() {
    let customer = |version: u64, name: &str| {
        json!({
            "id": "alice",
            "version": version,
            "createdAt": "2026-01-01T00:00:00.000Z",
            "lastModifiedAt": "2026-01-01T00:00:00.000Z",
            "email": "alice@example.org",
            "firstName": name,
            "addresses": [],
            "shippingAddressIds": [],
            "billingAddressIds": [],
            "isEmailVerified": false,
            "customerGroupAssignments": [],
            "stores": [],
            "authenticationMode": "Password",
        })
    };
    let seen: Customer = serde_json::from_value(customer(3, "Alice")).expect("a customer");
    let rename = || MyCustomerSetFirstNameAction { first_name: Some("Alicia".into()), ..Default::default() };

    let mut shop = answering([lost(), stale(), shown(&customer(4, "Alicia"))]);
    let (client, me) = (shop.client.clone(), seen.clone());
    let now = shop.settle(async move { client.me().update(&me, [rename()]).await }).expect("it is so");
    assert_eq!(now.version, Version(4));

    let mut shop = answering([stale(), shown(&customer(4, "Al")), shown(&customer(5, "Alicia"))]);
    let (client, me) = (shop.client.clone(), seen.clone());
    let call = async move { client.me().update_with(&me, |_| [rename()]).await };
    assert_eq!(shop.settle(call).expect("updated").version, Version(5));
    assert_eq!(versions(&shop), [3, 4]);

    let mut bob = customer(4, "Bob");
    bob["id"] = json!("bob");
    let mut shop = answering([stale(), shown(&bob)]);
    let client = shop.client.clone();
    let call = async move { client.me().update_with(&seen, |_| [rename()]).await };
    assert!(shop.settle(call).expect_err("not for Bob").is_concurrent_modification());
}

/// The least that is a line item.
fn line_item(id: &str, quantity: u32) -> Value {
    let money =
        json!({ "type": "centPrecision", "currencyCode": "EUR", "centAmount": 100, "fractionDigits": 2 });
    json!({
        "id": id,
        "productId": "product-1",
        "name": { "en": "A thing" },
        "productType": { "typeId": "product-type", "id": "type-1" },
        "variant": { "id": 1 },
        "price": { "id": "price-1", "value": money },
        "quantity": quantity,
        "totalPrice": money,
        "discountedPricePerQuantity": [],
        "taxedPricePortions": [],
        "state": [],
        "perMethodTaxRate": [],
        "priceMode": "Platform",
        "lineItemMode": "Standard",
    })
}
