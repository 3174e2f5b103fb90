//! The checker can fail: each way in which a value can differ from the description is found, and said where.

use http::{Response, header::CONTENT_TYPE};
use serde_json::{Value, json};

use super::{answer, check::check, facts::Facts};
use crate::support::Answer;

fn facts() -> &'static Facts {
    Facts::of_the_platform()
}

/// What the checker says of `value`, a line each.
fn said(is: &str, value: &Value) -> Vec<String> {
    check(facts(), is, value).iter().map(ToString::to_string).collect()
}

fn category() -> Value {
    json!({
        "id": "c-1",
        "version": 1,
        "createdAt": "2026-01-01T00:00:00.000Z",
        "lastModifiedAt": "2026-01-01T00:00:00.000Z",
        "key": "tents",
        "name": {"en": "Tents", "de-DE": "Zelte"},
        "slug": {"en": "tents"},
        "ancestors": [{"typeId": "category", "id": "c-0"}],
        "orderHint": "0.1",
    })
}

/// The category with `value` at a JSON pointer.
fn with(pointer: &str, value: Value) -> Value {
    let mut category = category();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    category.pointer_mut(parent).unwrap()[field] = value;
    category
}

#[test]
fn what_is_as_described_passes() {
    assert_eq!(said("Category", &category()), Vec::<String>::new());
    assert_eq!(said("Category[]", &json!([category()])), Vec::<String>::new());
}

#[test]
fn a_missing_field() {
    let mut category = category();
    category.as_object_mut().unwrap().remove("slug");
    assert_eq!(said("Category", &category), ["$.slug: is missing"]);
}

#[test]
fn a_wrong_type() {
    for (pointer, wrong, path) in [
        ("/version", json!("1"), "$.version: is no int64"),
        ("/version", json!(1.5), "$.version: is no int64"),
        ("/orderHint", json!(1), "$.orderHint: is no string"),
        ("/orderHint", json!(null), "$.orderHint: is no string"),
        ("/createdAt", json!("2026-01-01"), "$.createdAt: is no datetime"),
        ("/ancestors", json!({}), "$.ancestors: is no list"),
        ("/ancestors", json!([1]), "$.ancestors[0]: is no CategoryReference"),
        ("/name", json!("Tents"), "$.name: is no LocalizedString"),
        ("/name/en", json!(1), "$.name.en: is no string"),
    ] {
        assert_eq!(said("Category", &with(pointer, wrong)), [path]);
    }
}

#[test]
fn an_unknown_field() {
    assert_eq!(said("Category", &with("/colour", json!("red"))), ["$.colour: is not described"]);
}

#[test]
fn a_key_of_a_map_that_it_cannot_have() {
    let path = "$.name.english: has a key that does not match its pattern";
    assert_eq!(said("Category", &with("/name/english", json!("Tents"))), [path]);
}

#[test]
fn an_unknown_word_of_an_enum() {
    assert_eq!(said("TaxMode", &json!("Platform")), Vec::<String>::new());
    assert_eq!(said("TaxMode", &json!("Nonsense")), [r#"$: "Nonsense" is no TaxMode"#]);
}

#[test]
fn a_union_goes_by_its_tag() {
    let money = json!({"type": "centPrecision", "centAmount": 1, "currencyCode": "EUR", "fractionDigits": 2});
    assert_eq!(said("TypedMoney", &money), Vec::<String>::new());
    let mut wrong = money.clone();
    wrong["type"] = json!("highPrecision");
    assert_eq!(said("TypedMoney", &wrong), ["$.preciseAmount: is missing"]);
    assert_eq!(
        said("CentPrecisionMoney", &wrong),
        [r#"$.type: "highPrecision" is no CentPrecisionMoney of TypedMoney"#]
    );
    wrong["type"] = json!("novel");
    assert_eq!(said("TypedMoney", &wrong), [r#"$.type: "novel" is no TypedMoney"#]);
    wrong.as_object_mut().unwrap().remove("type");
    assert_eq!(said("TypedMoney", &wrong), ["$.type: does not say which TypedMoney it is"]);
}

#[test]
fn a_type_that_the_facts_do_not_hold_is_no_excuse() {
    assert_eq!(said("Nonsense", &json!({})), ["$: is of type Nonsense, which the facts do not hold"]);
}

#[test]
fn limits() {
    assert_eq!(said("Category", &with("/key", json!("t"))), ["$.key: a length of 1 is too short"]);
    let path = r#"$.key: "a b" does not match ^[A-Za-z0-9_-]+$"#;
    assert_eq!(said("Category", &with("/key", json!("a b"))), [path]);
    let rate = json!({"id": "r", "name": "n", "amount": 1.5, "includedInPrice": true, "country": "DE"});
    assert_eq!(said("TaxRate", &rate), ["$.amount: 1.5 is more than 1"]);
}

#[test]
fn a_reference_is_of_its_kind_and_its_expansion_is_looked_into() {
    let cart = json!([{"typeId": "cart", "id": "c-0"}]);
    let path = r#"$.ancestors[0].typeId: "cart" is no CategoryReference of Reference"#;
    assert_eq!(said("Category", &with("/ancestors", cart)), [path]);
    let reference = |obj: Value| json!([{"typeId": "category", "id": "c-1", "obj": obj}]);
    assert_eq!(said("Category", &with("/ancestors", reference(category()))), Vec::<String>::new());
    let path = "$.ancestors[0].obj.version: is no int64";
    assert_eq!(said("Category", &with("/ancestors", reference(with("/version", json!("1"))))), [path]);
    assert_eq!(said("Category", &with("/obj", json!({}))), ["$.obj: is not described"]);
}

fn answered(status: u16, content_type: &str, body: &str) -> Answer {
    let response = Response::builder().status(status).header(CONTENT_TYPE, content_type);
    response.body(body.to_owned().into()).unwrap().into()
}

const JSON: &str = "application/json; charset=utf-8";

#[test]
fn an_answer_has_a_described_status_its_content_type_and_its_body() {
    let operation = facts().operation("GET", "/categories/{id}").unwrap();
    let said = |answer| answer::success(facts(), operation, &answer);
    let text = category().to_string();
    assert_eq!(said(answered(200, JSON, &text)), Vec::<String>::new());
    assert!(said(answered(201, JSON, &text))[0].starts_with("answers 201"));
    assert!(said(answered(200, "text/plain", &text))[0].starts_with("has the content type"));
    assert!(said(answered(200, JSON, "{"))[0].starts_with("is no JSON"));
    let operation = facts().operation("HEAD", "/me/carts/{id}").unwrap();
    assert!(answer::success(facts(), operation, &answered(200, JSON, "{}"))[0].starts_with("has a body"));
    assert!(answer::head(404, &answered(200, JSON, ""))[0].starts_with("answers 200"));
}

#[test]
fn a_refusal_has_its_status_and_errors_with_their_codes_fields() {
    let conflict = |change: fn(&mut Value)| {
        let error = json!({"code": "ConcurrentModification", "message": "No.", "currentVersion": 2});
        let mut body = json!({"statusCode": 409, "message": "No.", "errors": [error]});
        change(&mut body);
        answer::refusal(facts(), 409, &answered(409, JSON, &body.to_string()))
    };
    assert_eq!(conflict(|_| {}), Vec::<String>::new());
    assert_eq!(conflict(|body| body["statusCode"] = json!(400)), ["$.statusCode: is 400, not 409"]);
    assert_eq!(
        conflict(|body| body["message"] = json!("Yes.")),
        ["$.message: is not the message of the first error"]
    );
    assert_eq!(conflict(|body| body["errors"] = json!([])), ["$.errors: is missing or empty"]);
    assert_eq!(
        conflict(|body| body["errors"][0]["code"] = json!("Nonsense")),
        [r#"$.errors[0].code: "Nonsense" is no ErrorObject"#]
    );
    assert_eq!(
        conflict(|body| body["errors"][0]["currentVersion"] = json!("2")),
        ["$.errors[0].currentVersion: is no int64"]
    );
    assert_eq!(
        conflict(|body| body["errors"][0]["code"] = json!("DuplicateField")),
        [
            "$.errors[0].duplicateValue: is missing",
            "$.errors[0].field: is missing",
            "$.errors[0].currentVersion: is not described"
        ]
    );
    let token = r#"{"statusCode":401,"message":"m","errors":[{"code":"invalid_token","message":"m"}]}"#;
    assert_eq!(answer::refusal(facts(), 401, &answered(401, JSON, token)), ["$.error: is missing"]);
    assert!(answer::refusal(facts(), 403, &answered(401, JSON, token))[0].starts_with("answers 401"));
}
