//! API clients: the secret is shown once, and gets tokens at once.

use serde_json::{Value, json};

use super::{Desk, Subject, text, where_is};
use crate::{
    access::{Holder, Scope},
    answer,
    facts::Facts,
};

static SUBJECT: Subject = Subject {
    path: "/api-clients",
    draft: |_| json!({"name": "Storefront", "scope": "view_products:demo manage_my_orders:demo"}),
};

/// The id of a new client, and what it proves itself with.
fn register(desk: &Desk, draft: &Value) -> (String, String) {
    let made = desk.succeeds("POST", "", "", draft);
    let id = text(&made, "id").to_owned();
    let credentials = format!("{id}:{}", text(&made, "secret"));
    (id, credentials)
}

#[test]
fn a_new_client_gets_tokens_at_once_and_until_it_is_deleted() {
    let desk = Desk::of(&SUBJECT);
    let (id, credentials) = register(&desk, &(SUBJECT.draft)(&desk.stage));
    let token = desk.stage.token_of(&credentials).ok();
    assert_eq!(token["scope"], "view_products:demo manage_my_orders:demo");
    let bearer = format!("Bearer {}", text(&token, "access_token"));
    desk.stage.send("GET", "/demo/products", Some(&bearer), b"").ok();
    assert_eq!(desk.stage.send("GET", "/demo/customers", Some(&bearer), b"").status, 403);
    desk.stage.token_of(&format!("{id}:guessed")).refused(401, "invalid_client");

    let by_id = format!("/{id}");
    let read = desk.succeeds("GET", "/{ID}", &by_id, &Value::Null);
    assert_eq!((read.get("secret"), &read["name"]), (None, &json!("Storefront")));
    desk.head(200, &by_id);
    let found = desk.succeeds("GET", "", &format!("?{}", where_is("name", "Storefront")), &Value::Null);
    assert_eq!(found["results"], json!([read]));
    desk.head(404, &format!("?{}", where_is("name", "Nobody")));

    assert_eq!(desk.succeeds("DELETE", "/{ID}", &by_id, &Value::Null), read);
    desk.stage.token_of(&credentials).refused(401, "invalid_client");
    desk.refused(404, "ResourceNotFound", "GET", &by_id, &Value::Null);
}

#[test]
fn a_client_goes_when_its_days_are_over() {
    let desk = Desk::of(&SUBJECT);
    let mut draft = (SUBJECT.draft)(&desk.stage);
    draft["deleteDaysAfterCreation"] = json!(1);
    let (id, credentials) = register(&desk, &draft);
    desk.stage.token_of(&credentials).ok();
    desk.stage.clock.pass_days(1);
    desk.stage.token_of(&credentials).refused(401, "invalid_client");
    desk.refused(404, "ResourceNotFound", "GET", &format!("/{id}"), &Value::Null);
    assert_eq!(desk.succeeds("GET", "", "", &Value::Null)["count"], 0);
}

#[test]
fn drafts_of_clients_are_checked() {
    let desk = Desk::of(&SUBJECT);
    for (field, value, code) in [
        ("name", json!(""), "RequiredField"),
        ("name", json!(1), "InvalidJsonInput"),
        ("scope", json!(" "), "RequiredField"),
        ("scope", json!("view_products"), "InvalidField"),
        ("scope", json!("view_products:other"), "InvalidField"),
        ("scope", json!("customer_id:1"), "InvalidField"),
        ("deleteDaysAfterCreation", json!(0), "InvalidField"),
        ("accessTokenValiditySeconds", json!(3599), "InvalidField"),
        ("accessTokenValiditySeconds", json!(3600), "NotEmulated"),
        ("refreshTokenValiditySeconds", json!(29), "InvalidField"),
    ] {
        let mut draft = (SUBJECT.draft)(&desk.stage);
        draft[field] = value;
        let status = if code == "NotEmulated" { 501 } else { 400 };
        desk.refused(status, code, "POST", "", &draft);
    }
    let mut usual = (SUBJECT.draft)(&desk.stage);
    usual["accessTokenValiditySeconds"] = json!(172_800);
    usual["refreshTokenValiditySeconds"] = json!(17_280_000);
    register(&desk, &usual);
}

#[test]
fn only_who_may_manage_clients_makes_one() {
    let desk = Desk::of(&SUBJECT);
    let everything = desk.stage.token.borrow().clone();
    for permission in Facts::of_the_platform().permissions() {
        let scope = Scope::of_project(permission);
        desk.stage.token.replace(desk.stage.token_for(Holder::App, Some(scope)));
        for method in ["GET", "POST"] {
            let answer = desk.send(method, "", &(SUBJECT.draft)(&desk.stage));
            assert_eq!(answer.status != 403, scope.permits(desk.fact(method, ""), None), "{permission}");
        }
    }
    desk.stage.token.replace(everything);
    for (method, below) in [("POST", "/some-id"), ("PUT", ""), ("GET", "/key=some")] {
        let answer = desk.send(method, below, &Value::Null);
        assert!(matches!(answer.status.as_u16(), 404 | 405), "{method} {below}: {}", answer.text);
    }
    let answer = desk.stage.send("POST", "/demo/api-clients", None, b"{}");
    assert!(answer::refusal(Facts::of_the_platform(), 401, &answer).is_empty());
}
