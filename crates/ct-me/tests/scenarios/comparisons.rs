//! Of every resource that is updated: whether it shows what an update in doubt asked for.

use std::{fmt::Debug, future::Future};

use ct_me::{
    Client, Error,
    auth::TransportErrorKind::Unknown,
    model::{
        BusinessUnit, Id, LocalizedString, Money, MyBusinessUnitChangeNameAction,
        MyBusinessUnitRemoveAddressAction, MyBusinessUnitSetContactEmailAction, MyPayment,
        MyPaymentChangeAmountPlannedAction, MyPaymentSetMethodInfoInterfaceAction,
        MyPaymentSetMethodInfoMethodAction, MyQuoteChangeMyQuoteStateAction, MyQuoteRequestCancelAction,
        MyQuoteState, MyShoppingListChangeNameAction, MyShoppingListChangeTextLineItemQuantityAction,
        MyShoppingListRemoveLineItemAction, Quote, QuoteRequest, ShoppingList, Version,
    },
};
use ct_testing::Reply;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{
    samples::{self, sample},
    shop::{Shop, granting},
};

fn stale() -> Reply {
    let errors = json!([{ "code": "ConcurrentModification", "message": "stale", "currentVersion": 2 }]);
    Reply::json(409, json!({ "statusCode": 409, "message": "stale", "errors": errors }).to_string())
}

/// The resource as it is later, with these fields.
fn later(mut json: Value, changed: Value) -> Value {
    let Value::Object(changed) = changed else { panic!("an object") };
    let fields = json.as_object_mut().expect("an object");
    fields.insert("version".to_owned(), json!(2));
    fields.extend(changed);
    json
}

/// What comes of an update whose answer is lost and which is refused as stale, if the resource is like this by then.
///
/// With somebody else's change in between, it is decided again.
fn in_doubt<R, F>(now: &Value, update: impl FnOnce(Client) -> F) -> Result<R, Error>
where
    R: Debug + DeserializeOwned + 'static,
    F: Future<Output = Result<R, Error>> + 'static,
{
    let now = Reply::json(200, now.to_string());
    let mut replies = [Reply::Fail(Unknown), stale(), now].into_iter();
    let mut shop = Shop::new(granting(move |_| replies.next().expect("three requests")));
    let client = shop.client.with_token("canary-own-token").expect("a token");
    let came = shop.settle(update(client));
    assert_eq!(shop.api_requests(), 3);
    came
}

/// Whether it is done, if the resource is like this by then; if not, the error has the resource.
macro_rules! shows {
    ($resource:ty, $handle:ident, $seen:expr, $now:expr, $action:expr) => {{
        let (seen, action): ($resource, _) = (sample(&$seen), $action);
        let now: Value = $now;
        match in_doubt::<$resource, _>(&now, |client| async move {
            client.$handle().update(&seen, [action]).await
        }) {
            Ok(resource) => {
                assert_eq!(resource, sample(&now));
                true
            }
            Err(error) => {
                assert!(error.is_concurrent_modification() && error.is_outcome_unknown(), "{error:?}");
                assert_eq!(error.current::<$resource>(), Some(&sample(&now)));
                false
            }
        }
    }};
}

#[test]
fn shopping_lists_show_their_names_and_items() {
    let item = |quantity: u32| {
        let moment = "2026-01-01T00:00:00.000Z";
        json!([{ "id": "item", "addedAt": moment, "name": { "en": "Milk" }, "quantity": quantity }])
    };
    let list = |changed: Value| later(samples::list(), changed);
    let name = |text: &str| sample::<LocalizedString>(&json!({ "en": text }));
    let rename = || MyShoppingListChangeNameAction::new(name("Now"));
    let five = || {
        let text_line_item_id = Some(Id::new("item"));
        let change = MyShoppingListChangeTextLineItemQuantityAction::new(5);
        MyShoppingListChangeTextLineItemQuantityAction { text_line_item_id, ..change }
    };
    let remove = || {
        let line_item_id = Some(Id::new("gone"));
        MyShoppingListRemoveLineItemAction { line_item_id, ..Default::default() }
    };
    let seen = samples::list();
    assert!(shows!(ShoppingList, shopping_lists, seen, list(json!({ "name": { "en": "Now" } })), rename()));
    assert!(!shows!(ShoppingList, shopping_lists, seen, list(json!({})), rename()));
    assert!(shows!(ShoppingList, shopping_lists, seen, list(json!({ "textLineItems": item(5) })), five()));
    assert!(!shows!(ShoppingList, shopping_lists, seen, list(json!({ "textLineItems": item(4) })), five()));
    assert!(shows!(ShoppingList, shopping_lists, seen, list(json!({})), remove()));
}

#[test]
fn payments_show_amount_and_method() {
    let payment = |changed: Value| later(samples::payment(), changed);
    let planned = |cents: i64| {
        json!({ "amountPlanned":
            { "type": "centPrecision", "currencyCode": "EUR", "centAmount": cents, "fractionDigits": 2 } })
    };
    let amount = || {
        let five: Money = sample(&json!({ "currencyCode": "EUR", "centAmount": 500 }));
        MyPaymentChangeAmountPlannedAction::new(five)
    };
    let by_card = || MyPaymentSetMethodInfoMethodAction { method: Some("CARD".into()), ..Default::default() };
    let interface = || MyPaymentSetMethodInfoInterfaceAction::new("PSP");
    let info = |info: Value| payment(json!({ "paymentMethodInfo": info }));
    let seen = samples::payment();
    assert!(shows!(MyPayment, payments, seen, payment(planned(500)), amount()));
    assert!(!shows!(MyPayment, payments, seen, payment(planned(400)), amount()));
    assert!(shows!(MyPayment, payments, seen, info(json!({ "method": "CARD" })), by_card()));
    assert!(!shows!(MyPayment, payments, seen, info(json!({})), by_card()));
    assert!(shows!(MyPayment, payments, seen, info(json!({ "paymentInterface": "PSP" })), interface()));
    assert!(!shows!(MyPayment, payments, seen, info(json!({})), interface()));
}

#[test]
fn quote_requests_and_quotes_show_their_states() {
    let request = |state: &str| later(samples::quote_request(), json!({ "quoteRequestState": state }));
    let cancel = MyQuoteRequestCancelAction::default;
    let seen = samples::quote_request();
    assert!(shows!(QuoteRequest, quote_requests, seen, request("Cancelled"), cancel()));
    assert!(!shows!(QuoteRequest, quote_requests, seen, request("Accepted"), cancel()));

    let quote = |state: &str| later(samples::quote(), json!({ "quoteState": state }));
    let decline = || MyQuoteChangeMyQuoteStateAction::new(MyQuoteState::Declined);
    let seen = samples::quote();
    assert!(shows!(Quote, quotes, seen, quote("Declined"), decline()));
    assert!(!shows!(Quote, quotes, seen, quote("Accepted"), decline()));
    assert!(!shows!(Quote, quotes, seen, quote("Pending"), decline()));
}

#[test]
fn business_units_show_name_email_and_addresses() {
    let unit = |changed: Value| later(samples::unit(), changed);
    let rename = || MyBusinessUnitChangeNameAction::new("Zenith");
    let no_email = MyBusinessUnitSetContactEmailAction::default;
    let remove = || {
        let address_id = Some(Id::new("home"));
        MyBusinessUnitRemoveAddressAction { address_id, ..Default::default() }
    };
    let seen = samples::unit();
    assert!(shows!(BusinessUnit, business_units, seen, unit(json!({ "name": "Zenith" })), rename()));
    assert!(!shows!(BusinessUnit, business_units, seen, unit(json!({})), rename()));
    assert!(shows!(BusinessUnit, business_units, seen, unit(json!({})), no_email()));
    assert!(shows!(BusinessUnit, business_units, seen, unit(json!({})), remove()));
    let home = json!({ "addresses": [{ "id": "home", "country": "DE" }] });
    assert!(!shows!(BusinessUnit, business_units, seen, unit(home), remove()));
    // What a kind shows that this version does not know, nobody can tell; but it is found and read again.
    let novel = json!({ "unitType": "Novel" });
    let seen = later(samples::unit(), novel.clone());
    let now = later(unit(novel), json!({ "version": 3, "name": "Zenith" }));
    assert!(!shows!(BusinessUnit, business_units, seen, now, rename()));
}

#[test]
fn a_kind_that_says_no_id_cannot_be_updated() {
    let mut shop = Shop::new(granting(|_| panic!("nothing is sent")));
    let client = shop.client.with_token("canary-own-token").expect("a token");
    let nameless: BusinessUnit = sample(&json!({ "unitType": "Novel" }));
    let rename = [MyBusinessUnitChangeNameAction::new("Zenith")];
    let call = async move { client.business_units().update(&nameless, rename).await };
    let error = shop.settle(call).expect_err("no path");
    assert!(matches!(error.cause(), ct_me::Cause::Request(_)), "{error:?}");
}

#[test]
fn a_business_unit_that_was_changed_meanwhile_is_decided_again() {
    let now = later(samples::unit(), json!({ "name": "Nadir" }));
    let done = later(samples::unit(), json!({ "name": "Nadir & Zenith", "version": 3 }));
    let answer = |json: &Value| Reply::json(200, json.to_string());
    let mut replies = [stale(), answer(&now), answer(&done)].into_iter();
    let mut shop = Shop::new(granting(move |_| replies.next().expect("three requests")));
    let client = shop.client.with_token("canary-own-token").expect("a token");
    let seen: BusinessUnit = sample(&samples::unit());
    let call = async move {
        let rename = |unit: &BusinessUnit| {
            let BusinessUnit::Company(company) = unit else { panic!("a company") };
            [MyBusinessUnitChangeNameAction::new(format!("{} & Zenith", company.name))]
        };
        client.business_units().update_with(&seen, rename).await
    };
    let BusinessUnit::Company(company) = shop.settle(call).expect("updated") else { panic!("a company") };
    assert_eq!((company.version, &*company.name), (Version(3), "Nadir & Zenith"));
    let sent: Vec<Value> =
        shop.to_the_api().iter().filter_map(|request| serde_json::from_slice(request.body()).ok()).collect();
    let rename = |name: &str| json!([{ "action": "changeName", "name": name }]);
    assert_eq!(
        sent,
        [
            json!({ "version": 1, "actions": rename("ACME & Zenith") }),
            json!({ "version": 2, "actions": rename("Nadir & Zenith") }),
        ]
    );
}
