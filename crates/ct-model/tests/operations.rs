//! The table of operations against the platform's own description.

use std::collections::BTreeMap;

use ct_model::{
    Permission,
    operation::{OperationName, PlaceRule, Repeat, Row, TokenHolder, table},
};
use serde_json::Value;

/// Operations whose description and behaviour differ, with the reason.
///
/// * Signing up and in: the description lists `anonymous_id`, and says in words that a token of an anonymous session is
///   optional; the platform's tutorial signs up with the app's own token.
/// * Setting a new password: the description lists `customer_id`, but who has forgotten hers has no such token.
const HOLDER_DIFFERS: [OperationName; 3] =
    [OperationName::SignUpCustomer, OperationName::SignInMyCustomer, OperationName::ResetMyPassword];

/// Rows for a shop's backend, which this table has for the mock's sake.
const BACKEND: [OperationName; 2] =
    [OperationName::CreateCustomerPasswordToken, OperationName::CreateCustomerEmailToken];

fn described() -> BTreeMap<String, Value> {
    let facts: Value = serde_json::from_str(include_str!("../api/facts.json")).expect("the facts are JSON");
    serde_json::from_value(facts["operations"].clone()).expect("operations by method and path")
}

/// Operations of the description that have no row, with the reason.
///
/// * What an order edit would be sent by is asked by who edits orders, not by an app.
const WITHOUT_ROW: [&str; 2] = [
    "GET /{projectKey}/shipping-methods/matching-orderedit",
    "HEAD /{projectKey}/shipping-methods/matching-orderedit",
];

/// An operation of the description that a row stands for: a row stands for one in each place, and for their twins.
struct Described<'f> {
    row: &'static Row,
    rule: &'static PlaceRule,
    line: String,
    facts: &'f Value,
}

/// Where the description knows an operation: there the parameter is called `ID`.
fn line(method: &str, row: &Row, rule: &PlaceRule) -> String {
    let place = match rule {
        PlaceRule::Project => "",
        PlaceRule::Store(_) => "/in-store/key={storeKey}",
        PlaceRule::BusinessUnit => "/in-business-unit/key={businessUnitKey}",
    };
    format!("{method} /{{projectKey}}{place}{}", row.path.replace("{id}", "{ID}"))
}

/// All rows in all of their places, without the twins.
fn rows(described: &BTreeMap<String, Value>) -> impl Iterator<Item = Described<'_>> {
    table().iter().flat_map(move |row| {
        row.places.iter().map(move |rule| {
            let line = line(row.method.as_str(), row, rule);
            let facts = described.get(&line).unwrap_or_else(|| panic!("{line} is not in the description"));
            Described { row, rule, line, facts }
        })
    })
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().expect("a text").to_owned()).collect()
}

fn is_mine(line: &str) -> bool {
    line.split('/').any(|segment| segment == "me")
}

/// Whether an app may ask for it: all under `/me`, the reads of what a shop shows, and the project itself.
fn is_for_apps(line: &str) -> bool {
    const READS: [&str; 8] = [
        "/categories",
        "/product-projections",
        "/product-selection-assignments",
        "/product-selections",
        "/product-types",
        "/shipping-methods",
        "/stores",
        "/variant-projections",
    ];
    let (method, path) = line.split_once(" /{projectKey}").expect("a method and a path of a project");
    let path = path.strip_prefix("/in-store/key={storeKey}").unwrap_or(path);
    let reads = matches!(method, "GET" | "HEAD") || path == "/product-projections/search";
    is_mine(line)
        || reads
            && (path.is_empty()
                || READS.iter().any(|read| path == *read || path.starts_with(&format!("{read}/"))))
}

#[test]
fn rows_and_their_twins_are_what_the_description_has_for_apps() {
    let described = described();
    let mut ours: Vec<String> = Vec::new();
    for row in table().iter().filter(|row| !BACKEND.contains(&row.name)) {
        for rule in row.places {
            ours.push(line(row.method.as_str(), row, rule));
            ours.extend(row.has_twin.then(|| line("HEAD", row, rule)));
        }
    }
    ours.sort();
    let theirs = described.keys().filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    let theirs = theirs.filter(|line| line.contains("{projectKey}") && is_for_apps(line));
    let theirs: Vec<_> = theirs.filter(|line| !WITHOUT_ROW.contains(&line.as_str())).cloned().collect();
    assert_eq!(ours, theirs);
    assert_eq!(ours.iter().filter(|line| is_mine(line)).count(), 102);
}

#[test]
fn permissions_are_the_described_ones() {
    for Described { row, rule, line, facts } in rows(&described()) {
        let mut ours: Vec<_> = row
            .permissions
            .iter()
            .map(|permission| format!("{}:{{projectKey}}", permission.name()))
            .collect();
        if let PlaceRule::Store(permissions) = rule {
            let in_store = permissions.iter().map(Permission::name);
            ours.extend(in_store.map(|name| format!("{name}:{{projectKey}}:{{storeKey}}")));
        }
        let mut theirs = strings(&facts["scopes"]);
        theirs.sort();
        ours.sort();
        assert_eq!(ours, theirs, "{line}");
    }
}

#[test]
fn holders_are_the_described_ones() {
    for Described { row, line, facts, .. } in rows(&described()) {
        let identities = strings(&facts["identity"]);
        if HOLDER_DIFFERS.contains(&row.name) {
            assert!(!identities.is_empty(), "{line} needs no exception");
            continue;
        }
        let lists = |identity: &str| identities.iter().any(|listed| listed == identity);
        let theirs = match (lists("customer_id:{id}"), lists("anonymous_id:{id}")) {
            (false, false) => TokenHolder::Anyone,
            (true, false) => TokenHolder::Customer,
            (true, true) => TokenHolder::CustomerOrAnonymous,
            (false, true) => panic!("{line} is described for anonymous sessions only"),
        };
        assert_eq!(row.holder, theirs, "{line}");
    }
}

#[test]
fn success_is_the_described_status() {
    for Described { row, line, facts, .. } in rows(&described()) {
        let answers = facts["answers"].as_object().unwrap();
        assert!(answers.contains_key(&row.success.to_string()), "{line} answers {answers:?}");
    }
}

#[test]
fn reads_are_what_http_calls_safe() {
    for row in table() {
        // A search that is too long for a URI is sent with POST, and changes nothing.
        let is_search = row.name == OperationName::PostProductProjectionSearch;
        assert_eq!(row.repeat == Repeat::Read, row.method.is_safe() || is_search, "{}", row.path);
        assert!(!row.has_twin || row.method == http::Method::GET, "{}", row.path);
    }
}

#[test]
fn what_is_deleted_is_deleted_at_a_version() {
    for row in table().iter().filter(|row| row.method == http::Method::DELETE) {
        assert_eq!(row.repeat, Repeat::SameVersion, "{}", row.path);
    }
}
