//! The least that each resource and draft is.

use ct_me::model::{Id, Key};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) fn id<T>() -> Id<T> {
    Id::new("one")
}

pub(crate) fn key() -> Key {
    "its-key".parse().expect("a key")
}

/// The value that the JSON is.
pub(crate) fn sample<T: DeserializeOwned>(json: &Value) -> T {
    serde_json::from_str(&json.to_string()).expect("the sample is complete")
}

fn resource(own: Value) -> Value {
    let mut json = json!({
        "id": "one",
        "version": 1,
        "createdAt": "2026-01-01T00:00:00.000Z",
        "lastModifiedAt": "2026-01-01T00:00:00.000Z",
    });
    let Value::Object(own) = own else { panic!("an object") };
    json.as_object_mut().expect("an object").extend(own);
    json
}

fn money() -> Value {
    json!({ "type": "centPrecision", "currencyCode": "EUR", "centAmount": 0, "fractionDigits": 2 })
}

/// What carts, quote requests and quotes have in common.
fn priced(own: Value) -> Value {
    let mut json = resource(json!({
        "lineItems": [],
        "customLineItems": [],
        "totalPrice": money(),
        "taxMode": "Platform",
        "taxRoundingMode": "HalfEven",
        "taxCalculationMode": "LineItemLevel",
        "priceRoundingMode": "HalfEven",
    }));
    let Value::Object(own) = own else { panic!("an object") };
    json.as_object_mut().expect("an object").extend(own);
    json
}

pub(crate) fn cart() -> Value {
    priced(json!({
        "inventoryMode": "None",
        "cartState": "Active",
        "shippingMode": "Single",
        "shipping": [],
        "itemShippingAddresses": [],
        "discountCodes": [],
        "directDiscounts": [],
        "refusedGifts": [],
        "origin": "Customer",
    }))
}

pub(crate) fn quote_request() -> Value {
    let customer = json!({ "typeId": "customer", "id": "alice" });
    priced(json!({ "quoteRequestState": "Submitted", "customer": customer }))
}

pub(crate) fn quote() -> Value {
    priced(json!({
        "quoteRequest": { "typeId": "quote-request", "id": "one" },
        "stagedQuote": { "typeId": "staged-quote", "id": "one" },
        "quoteState": "Pending",
    }))
}

pub(crate) fn customer() -> Value {
    resource(json!({
        "email": "alice@example.org",
        "addresses": [],
        "shippingAddressIds": [],
        "billingAddressIds": [],
        "isEmailVerified": false,
        "customerGroupAssignments": [],
        "stores": [],
        "authenticationMode": "Password",
    }))
}

pub(crate) fn payment() -> Value {
    resource(json!({ "amountPlanned": money(), "paymentMethodInfo": {}, "transactions": [] }))
}

pub(crate) fn payment_draft() -> Value {
    json!({ "amountPlanned": { "currencyCode": "EUR", "centAmount": 100 } })
}

pub(crate) fn list() -> Value {
    resource(list_draft())
}

pub(crate) fn list_draft() -> Value {
    json!({ "name": { "en": "For later" } })
}

pub(crate) fn unit() -> Value {
    resource(json!({
        "unitType": "Company",
        "key": "its-key",
        "status": "Active",
        "storeMode": "Explicit",
        "name": "ACME",
        "addresses": [],
        "shippingAddressIds": [],
        "billingAddressIds": [],
        "associateMode": "Explicit",
        "associates": [],
        "topLevelUnit": { "typeId": "business-unit", "key": "its-key" },
        "approvalRuleMode": "Explicit",
    }))
}

pub(crate) fn unit_draft() -> Value {
    json!({ "unitType": "Company", "key": "its-key", "name": "ACME" })
}

pub(crate) fn associate_draft() -> Value {
    let customer = json!({ "email": "bob@example.org", "password": "canary-password" });
    json!({ "version": 1, "customer": customer, "associateRoleAssignments": [] })
}
