//! What is written by hand, against the facts of the platform's description.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::collections::BTreeSet;

use ct_model::{AssociatePermission, ErrorCode, Permission, Resource, Scope};
use serde_json::Value;

fn facts() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/api/facts.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().unwrap())
}

#[test]
fn every_error_code_of_the_description_is_known() {
    let facts = facts();
    let described: BTreeSet<&str> =
        facts["types"]["ErrorObject"]["kinds"].as_object().unwrap().keys().map(String::as_str).collect();
    let known: BTreeSet<&str> = ErrorCode::KNOWN.iter().map(ErrorCode::as_str).collect();
    let unknown: Vec<_> = described.difference(&known).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_permission_of_an_associate_is_known() {
    let facts = facts();
    let described: Vec<&str> = texts(&facts["types"]["Permission"]["enum"]).collect();
    let known: Vec<&str> = AssociatePermission::KNOWN.iter().map(AssociatePermission::as_str).collect();
    assert_eq!(known, described);
}

#[test]
fn every_scope_of_an_operation_is_one_that_is_known() {
    let facts = facts();
    let operations = facts["operations"].as_object().unwrap();
    assert!(operations.len() > 800);
    for (operation, fact) in operations {
        for scope in texts(&fact["scopes"]).chain(texts(&fact["identity"])) {
            let written =
                scope.replace("{projectKey}", "demo").replace("{storeKey}", "shop").replace("{id}", "x");
            let parsed: Scope =
                written.parse().unwrap_or_else(|error| panic!("{operation}: {scope}: {error}"));
            assert_eq!(parsed.to_string(), written, "{operation}");
            if let Scope::Permission { permission, .. } = &parsed {
                assert!(!matches!(permission, Permission::Other(_)), "{operation}: {scope}");
            }
        }
    }
}

#[test]
fn resources_are_called_as_the_description_calls_them() {
    let facts = facts();
    let kinds = facts["types"]["Reference"]["kinds"].as_object().unwrap();
    for (type_id, reference) in [
        (ct_model::Cart::TYPE_ID, "CartReference"),
        (ct_model::Customer::TYPE_ID, "CustomerReference"),
        (ct_model::ProductType::TYPE_ID, "ProductTypeReference"),
        (ct_model::BusinessUnit::TYPE_ID, "BusinessUnitReference"),
    ] {
        assert_eq!(kinds[type_id], reference);
    }
}
