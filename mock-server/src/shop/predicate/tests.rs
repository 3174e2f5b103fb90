use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::shape::{CART, PRODUCT_PROJECTION};
use super::read;

fn cart() -> Value {
    json!({
        "id": "c1",
        "version": 3,
        "createdAt": "2024-05-01T10:00:00.000Z",
        "cartState": "Active",
        "customerEmail": "say \"hi\"\\n@example.org",
        "totalPrice": {"centAmount": 9007199254740993i64, "currencyCode": "EUR"},
        "country": "DE",
        "lineItems": [
            {"name": {"en-US": "Mug"}, "quantity": 2, "variant": {"sku": "MUG-1", "attributes": [
                {"name": "size", "value": {"key": "m", "label": "M"}},
                {"name": "rim", "value": true},
            ]}},
            {"name": {"en-US": "Tent"}, "quantity": 1, "variant": {"sku": "TENT-1", "attributes": []}},
        ],
        "discountCodes": [],
        "shippingAddress": {"country": "DE", "city": "Köln"},
    })
}

fn holds(text: &str, variables: &[(&str, &str)]) -> bool {
    let variables: Vec<_> = variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    read(text, &CART, &variables).unwrap_or_else(|error| panic!("{text}: {error}")).matches(&cart())
}

fn refusal(text: &str) -> String {
    read(text, &CART, &[]).expect_err(text)
}

#[test]
fn a_table_of_predicates() {
    for (text, expected) in [
        (r#"id = "c1""#, true),
        (r#"id <> "c1""#, false),
        (r#"id != "c2""#, true),
        (r#"key != "k""#, true),
        (r#"key = "k""#, false),
        ("version > 2", true),
        ("version >= 3 and version <= 3", true),
        ("version < 3.5", true),
        ("version > -1", true),
        (r#"id in ("c0", "c1")"#, true),
        (r#"id not in ("c0", "c1")"#, false),
        ("customerId is defined", false),
        ("customerId is not defined", true),
        ("discountCodes is empty", true),
        ("lineItems is not empty", true),
        (r#"customerEmail = "say \"hi\"\\n@example.org""#, true),
        (r#"shippingAddress(city = "K\u00f6ln" and country = "DE")"#, true),
        (r#"totalPrice(centAmount = 9007199254740993)"#, true),
        (r#"totalPrice(centAmount = 9007199254740992)"#, false),
        (r#"createdAt > "2024-05-01T11:00:00+02:00""#, true),
        (r#"createdAt = "2024-05-01T10:00:00Z""#, true),
        (r#"cartState = "Active""#, true),
        (r#"lineItems(variant(sku = "MUG-1") and quantity = 2)"#, true),
        (r#"lineItems(variant(sku = "MUG-1") and quantity = 1)"#, false),
        (r#"lineItems(name(en-US = "Tent"))"#, true),
        (r#"lineItems(name(`en-US` = "Tent"))"#, true),
        (r#"lineItems(variant(attributes(name = "size" and value(key = "m"))))"#, true),
        (r#"lineItems(variant(attributes(name = "rim" and value = true)))"#, true),
        (r#"lineItems(variant(attributes(name = "rim" and value = false)))"#, false),
        // `and` binds tighter than `or`.
        (r#"id = "c1" or id = "x" and version = 0"#, true),
        (r#"(id = "c1" or id = "x") and version = 0"#, false),
        (r#"not (id = "x") and not(version = 0)"#, true),
    ] {
        assert_eq!(holds(text, &[]), expected, "{text}");
    }
}

#[test]
fn lists() {
    let value = json!({"variants": [{"attributes": [{"name": "c", "value": ["red", "blue"]}]}]});
    for (text, expected) in [
        (r#"variants(attributes(value contains any ("red", "green")))"#, true),
        (r#"variants(attributes(value contains all ("red", "blue")))"#, true),
        (r#"variants(attributes(value contains all ("red", "green")))"#, false),
        (r#"variants(attributes(value = "blue"))"#, true),
    ] {
        assert_eq!(read(text, &PRODUCT_PROJECTION, &[]).unwrap().matches(&value), expected, "{text}");
    }
}

#[test]
fn variables_are_what_the_field_holds() {
    assert!(holds("id = :id", &[("id", "c1")]));
    assert!(holds("version = :v", &[("v", "3")]));
    assert!(holds("id in :ids", &[("ids", "c0"), ("ids", "c1")]));
    assert!(holds("id in (:a, :b)", &[("a", "c1"), ("b", "c2")]));
    assert!(holds("createdAt <= :then", &[("then", "2024-05-01T10:00:00.000Z")]));
    assert!(holds(
        "lineItems(variant(attributes(name = :n and value = :yes)))",
        &[("n", "rim"), ("yes", "true")]
    ));
    assert!(!holds("id = :id", &[("id", r#"" or id <> ""#)]));
}

#[test]
fn what_is_refused() {
    for (text, start) in [
        (r#"naame = "x""#, "The field 'naame' does not exist."),
        (r#"lineItems(prize = 1)"#, "The field 'prize' does not exist."),
        (r#"id(x = "x")"#, "The field 'x' does not exist."),
        (r#"cartState = "aOpen""#, "Invalid enum value for CartState: aOpen"),
        (r#"version = "3""#, "The field 'version' holds a number"),
        ("id = 3", "The field 'id' holds text"),
        (r#"createdAt > "yesterday""#, "The field 'createdAt' holds a date and time"),
        ("id = :id", "The variable 'id' is not given."),
        ("id in :ids", "The variable 'ids' is not given."),
        (r#"id contains any ("x")"#, "The field 'id' is not a list"),
        (r#"id matches ignore case "x""#, "Syntax error while parsing 'where'. This mock does not emulate"),
        (
            "shippingAddress within circle(1, 2, 3)",
            "Syntax error while parsing 'where'. This mock does not emulate",
        ),
    ] {
        assert!(refusal(text).starts_with(start), "{text}: {}", refusal(text));
    }
}

#[test]
fn a_syntax_error_names_its_place() {
    assert_eq!(
        refusal("invalid"),
        "Syntax error while parsing 'where'. Unexpected end of input, expected SphereIdentifierChar, comparison \
         operator, not, in, contains, is, within or matches (line 1, column 8):\ninvalid\n       ^"
    );
    assert!(refusal("id = \"x\" and\n  version ~ 3").contains("Invalid input '~' (line 2, column 11):\n"));
    for text in [
        "",
        "(",
        "id = ",
        "id = \"x",
        "id = \"\\q\"",
        "id in ()",
        "id = \"x\" id = \"y\"",
        "id = 1e999",
        "not id",
    ] {
        assert!(refusal(text).contains("(line 1, column "), "{text}: {}", refusal(text));
    }
}

#[test]
fn length_depth_and_number_are_bounded() {
    assert!(refusal(&format!("id = \"{}\"", "x".repeat(9000))).contains("longer than"));
    let nested = |depth| format!("{}id = \"x\"{}", "(".repeat(depth), ")".repeat(depth));
    assert!(read(&nested(20), &CART, &[]).is_ok());
    assert!(refusal(&nested(200)).contains("nested deeper than"));
    assert!(refusal(&format!("id in ({})", vec!["1"; 1500].join(","))).contains("more than"));
}

#[test]
fn what_an_index_can_answer() {
    let pinned = |text: &str| {
        let condition = read(text, &PRODUCT_PROJECTION, &[]).unwrap();
        condition
            .pinned(&[&["id"], &["slug", "*"], &["masterVariant", "sku"], &["variants", "sku"]])
            .map(|values| values.join(" "))
    };
    assert_eq!(pinned(r#"published = true and id = "a""#).as_deref(), Some("a"));
    assert_eq!(pinned(r#"id in ("a", "b")"#).as_deref(), Some("a b"));
    assert_eq!(pinned(r#"slug(en = "s")"#).as_deref(), Some("s"));
    assert_eq!(pinned(r#"masterVariant(sku = "1") or variants(sku = "2")"#).as_deref(), Some("1 2"));
    for open in [
        r#"id = "a" or published = true"#,
        r#"not (id = "a")"#,
        r#"id > "a""#,
        r#"key = "k""#,
        "id is defined",
    ] {
        assert_eq!(pinned(open), None, "{open}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,80}") {
        if let Ok(condition) = read(&text, &CART, &[]) {
            condition.matches(&cart());
        }
    }

    #[test]
    fn no_sequence_of_words_panics(words in proptest::collection::vec(
        proptest::sample::select(vec![
            "id", "lineItems", "version", "name", "en-US", "and", "or", "not", "in", "is", "defined", "empty",
            "contains", "any", "all", "(", ")", ",", "=", "<>", "<", ">=", "\"c1\"", "3", "-1.5", "true", ":v", "`", "\\",
        ]), 0..24))
    {
        if let Ok(condition) = read(&words.join(" "), &CART, &[("v".into(), "1".into())]) {
            condition.matches(&cart());
        }
    }

    #[test]
    fn any_text_can_be_asked_for(text in "\\PC{0,20}") {
        let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
        let condition = read(&format!("id = \"{quoted}\""), &CART, &[]).unwrap();
        let resource = json!({"id": text});
        prop_assert!(condition.matches(&resource));
        let same = read("id = :id", &CART, &[("id".into(), text.clone())]).unwrap();
        prop_assert!(same.matches(&resource));
    }
}
