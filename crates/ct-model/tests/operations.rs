//! The table of operations against the platform's own description.

use std::collections::BTreeMap;

use ct_model::operation::{OperationName, Repeat, Row, TokenHolder, table};
use serde_json::Value;

/// Operations whose description and behaviour differ, with the reason.
///
/// * Signing up and in: the description lists `anonymous_id`, and says in words that a token of an anonymous session is
///   optional; the platform's tutorial signs up with the app's own token.
/// * Setting a new password: the description lists `customer_id`, but who has forgotten hers has no such token.
const HOLDER_DIFFERS: [OperationName; 3] =
    [OperationName::SignUpCustomer, OperationName::SignInMyCustomer, OperationName::ResetMyPassword];

fn described() -> BTreeMap<String, Value> {
    let facts: Value = serde_json::from_str(include_str!("../api/facts.json")).expect("the facts are JSON");
    serde_json::from_value(facts["operations"].clone()).expect("operations by method and path")
}

/// The row's line in the description: there the parameter is called `ID`.
fn line(row: &Row) -> String {
    format!("{} /{{projectKey}}{}", row.method, row.path.replace("{id}", "{ID}"))
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().expect("a text").to_owned()).collect()
}

#[test]
fn every_row_is_described() {
    let described = described();
    for row in table() {
        assert!(described.contains_key(&line(row)), "{} is not in the description", line(row));
    }
}

#[test]
fn no_row_stands_twice() {
    let mut lines: Vec<_> = table().iter().map(|row| line(row)).collect();
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), table().len());
}

#[test]
fn permissions_are_the_described_ones() {
    let described = described();
    for row in table() {
        let mut theirs: Vec<_> = strings(&described[&line(row)]["scopes"])
            .into_iter()
            .map(|scope| scope.strip_suffix(":{projectKey}").expect("a permission of the project").to_owned())
            .collect();
        let mut ours: Vec<_> =
            row.permissions.iter().map(|permission| permission.name().to_owned()).collect();
        theirs.sort();
        ours.sort();
        assert_eq!(ours, theirs, "{}", line(row));
    }
}

#[test]
fn holders_are_the_described_ones() {
    let described = described();
    for row in table().iter().filter(|row| !HOLDER_DIFFERS.contains(&row.name)) {
        let identities = strings(&described[&line(row)]["identity"]);
        let lists = |identity: &str| identities.iter().any(|listed| listed == identity);
        let theirs = match (lists("customer_id:{id}"), lists("anonymous_id:{id}")) {
            (false, false) => TokenHolder::Anyone,
            (true, false) => TokenHolder::Customer,
            (true, true) => TokenHolder::CustomerOrAnonymous,
            (false, true) => panic!("{} is described for anonymous sessions only", line(row)),
        };
        assert_eq!(row.holder, theirs, "{}", line(row));
    }
}

#[test]
fn the_differing_holders_still_differ() {
    let described = described();
    for row in table().iter().filter(|row| HOLDER_DIFFERS.contains(&row.name)) {
        let identities = strings(&described[&line(row)]["identity"]);
        assert!(!identities.is_empty(), "{} needs no exception", line(row));
    }
}

#[test]
fn success_is_the_described_status() {
    let described = described();
    for row in table() {
        let answers = described[&line(row)]["answers"].as_object().unwrap();
        assert!(answers.contains_key(&row.success.to_string()), "{} answers {answers:?}", line(row));
    }
}

#[test]
fn reads_are_what_http_calls_safe() {
    for row in table() {
        assert_eq!(row.repeat == Repeat::Read, row.method.is_safe(), "{}", line(row));
    }
}

#[test]
fn what_is_deleted_is_deleted_at_a_version() {
    for row in table().iter().filter(|row| row.method == http::Method::DELETE) {
        assert_eq!(row.repeat, Repeat::SameVersion, "{}", line(row));
    }
}
