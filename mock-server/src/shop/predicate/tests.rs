use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::shape::{CART, CHANNEL, CUSTOMER, PRODUCT_PROJECTION};
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
                {"name": "made", "value": "2024-05-01"},
                {"name": "opens", "value": "08:30:00.000"},
                {"name": "seen", "value": "2024-05-01T10:00:00.000Z"},
                {"name": "weight", "value": 0.25},
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
        // `not` binds tighter than both.
        (r#"not id = "c1" or version = 3"#, true),
        (r#"not (id = "c1" or version = 3)"#, false),
        (r#"not not id = "c1""#, true),
        // Keywords are keywords in any letters; names, words of an enum and texts are what they are.
        (r#"NOT (id = "x") AND version IN (3) Or key Is Not Defined"#, true),
        (r#"id = "C1""#, false),
        (r#"id matches ignore case "C1""#, true),
        (r#"customerEmail MATCHES Ignore CASE "SAY \"HI\"\\N@EXAMPLE.ORG""#, true),
        (r#"key matches ignore case "k""#, false),
        // Signs need no space around them, and any kind of it is space.
        ("version=3and\tversion<>4\r\nor\u{c}version>5", true),
        ("(((version=3)))", true),
        ("version = -0.0", false),
        ("version = 0.3e1 and version = 30E-1 and version = 3e+0", true),
        (r#"lineItems(variant(attributes(name = "weight" and value = 0.25)))"#, true),
        (r#"lineItems(variant(attributes(name = "weight" and value > -1e-3)))"#, true),
        // Attributes are compared as what they are.
        (r#"lineItems(variant(attributes(name = "made" and value > "2024-04-30")))"#, true),
        (r#"lineItems(variant(attributes(name = "opens" and value = "08:30:00")))"#, true),
        (r#"lineItems(variant(attributes(name = "opens" and value < "08:30:00.001")))"#, true),
        (r#"lineItems(variant(attributes(name = "seen" and value = "2024-05-01T12:00:00+02:00")))"#, true),
        // Names that are keywords elsewhere.
        (r#"lineItems(name(in = "x" or is = "x" or `not` = "x"))"#, false),
        (r#"custom(fields(`with space` is not defined))"#, false),
        (r#"id = "\u0063\u0031" and key <> "\ud83d\ude00\/\b\f\n\r\t""#, true),
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
        (r#"version matches ignore case "x""#, "The field 'version' holds a number, not text."),
        ("id matches ignore case 3", "The field 'id' holds text"),
        ("shippingAddress within circle(1, 2, 3)", "The field 'shippingAddress' holds fields, not a place."),
        ("shippingRateInput within circle(1, 200, 3)", "The latitude of a circle must be in the range"),
        (r#"shippingRateInput within circle(1, "2", 3)"#, "The field 'shippingRateInput' holds a number"),
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
    assert_eq!(
        refusal("key ilike \"sofia%\""),
        "Syntax error while parsing 'where'. Invalid input 'l', expected 'n' or 's' (line 1, column 6):\nkey ilike \
         \"sofia%\"\n     ^"
    );
    let is = "expected comparison operator, not, in, contains, is, within or matches";
    for (text, what) in [
        ("", "Unexpected end of input, expected '(', the name of a field or not (line 1, column 1):"),
        ("id = \"x\" and\n  version ~ 3", &format!("Invalid input '~', {is} (line 2, column 11):")),
        ("`id`~", &format!("Invalid input '~', {is} (line 1, column 5):")),
        ("id~", "Invalid input '~', expected SphereIdentifierChar, comparison operator, not, in, "),
        ("key like", &format!("Invalid input 'l', {is} (line 1, column 5):")),
        ("key IX", "Invalid input 'X', expected 'n' or 's' (line 1, column 6):"),
        ("key isnt", "Invalid input 'n', expected white space (line 1, column 7):"),
        ("key is undefined", "Invalid input 'u', expected not, defined or empty (line 1, column 8):"),
        ("key is not so", "Invalid input 's', expected defined or empty (line 1, column 12):"),
        ("key not like", "Invalid input 'l', expected in (line 1, column 9):"),
        ("key contains (1)", "Invalid input '(', expected any or all (line 1, column 14):"),
        ("key contains a", "Unexpected end of input, expected 'n' or 'l' (line 1, column 15):"),
        ("key in 3", "Invalid input '3', expected '(' or ':' (line 1, column 8):"),
        ("key in (\"a\" \"b\")", "Invalid input '\"', expected ',' or ')' (line 1, column 13):"),
        ("key in ()", "Invalid input ')', expected '\"', ':', a number, true or false (line 1, column 9):"),
        ("key = trye", "Invalid input 'y', expected 'u' (line 1, column 9):"),
        ("key = :", "Unexpected end of input, expected the name of a variable (line 1, column 8):"),
        ("key = \"ä\" x", "Invalid input 'x', expected end of input, and or or (line 1, column 11):"),
        ("(key = \"a\"", "Unexpected end of input, expected ')', and or or (line 1, column 11):"),
        ("key = \"x", "Unexpected end of input, expected '\"' (line 1, column 9):"),
        (
            "key = \"\\q\"",
            r#"Invalid input 'q', expected '"', '\', '/', 'b', 'f', 'n', 'r', 't' or 'u' (line 1,"#,
        ),
        ("key = \"\\u+123\"", "Invalid input '+', expected four hexadecimal digits (line 1, column 10):"),
        ("key = \"\\ud800\"", "Invalid escape: half of a surrogate pair (line 1, column 9):"),
        ("key = \"\u{1}\"", "Invalid control character in a text (line 1, column 8):"),
        ("``= 1", "Invalid input '`', expected the name of a field (line 1, column 2):"),
        ("`id = 1", "Unexpected end of input, expected '`' (line 1, column 8):"),
        ("version = 1e999", "The number is too large (line 1, column 11):"),
        ("version = -", "Unexpected end of input, expected a digit (line 1, column 12):"),
        ("version = 1.", "Unexpected end of input, expected a digit (line 1, column 13):"),
        ("version = 007", "Invalid input '0', expected end of input, and or or (line 1, column 12):"),
        (
            "version = +1",
            "Invalid input '+', expected '\"', ':', a number, true or false (line 1, column 11):",
        ),
        ("not", "Unexpected end of input, expected '(', the name of a field or not (line 1, column 4):"),
        ("key within square(1)", "Invalid input 's', expected circle (line 1, column 12):"),
        ("key within circle(1, 2)", "Invalid input ')', expected ',' (line 1, column 23):"),
        ("key matches case \"x\"", "Invalid input 'c', expected ignore (line 1, column 13):"),
    ] {
        let start = format!("Syntax error while parsing 'where'. {what}");
        assert!(refusal(text).starts_with(&start), "{text}:\n{}\n{start}", refusal(text));
    }
}

#[test]
fn places() {
    let channel = json!({"geoLocation": {"type": "Point", "coordinates": [13.3777, 52.51627]}});
    let variables = [("far".to_owned(), "300000".to_owned()), ("near".to_owned(), "1000".to_owned())];
    for (text, expected) in [
        ("geoLocation within circle(13.3777, 52.51627, 0)", true),
        ("geoLocation within circle(9.9925, 53.5503, 300000)", true),
        ("geoLocation within circle(9.9925, 53.5503, :far)", true),
        ("geoLocation within circle(9.9925, 53.5503, :near)", false),
        ("not (geoLocation Within Circle (9.9925,53.5503,1e3))", true),
        (r#"geoLocation(type = "Point")"#, true),
        ("address is defined or geoLocation is not defined", false),
    ] {
        assert_eq!(read(text, &CHANNEL, &variables).unwrap().matches(&channel), expected, "{text}");
    }
}

#[test]
fn dates() {
    let customer = json!({"dateOfBirth": "1990-02-03"});
    for (text, expected) in [
        (r#"dateOfBirth = "1990-02-03""#, true),
        (r#"dateOfBirth < "1990-02-03""#, false),
        (r#"dateOfBirth >= "1989-12-31""#, true),
        (r#"dateOfBirth in ("1990-02-03")"#, true),
    ] {
        assert_eq!(read(text, &CUSTOMER, &[]).unwrap().matches(&customer), expected, "{text}");
    }
    let refusal = read(r#"dateOfBirth = "1990-02-30""#, &CUSTOMER, &[]).unwrap_err();
    assert_eq!(refusal, "The field 'dateOfBirth' holds a date, not '1990-02-30'.");
}

#[test]
fn length_depth_and_number_are_bounded() {
    assert!(refusal(&format!("id = \"{}\"", "x".repeat(9000))).contains("longer than"));
    let nested = |depth| format!("{}id = \"x\"{}", "(".repeat(depth), ")".repeat(depth));
    assert!(read(&nested(20), &CART, &[]).is_ok());
    assert!(refusal(&nested(200)).contains("nested deeper than"));
    assert!(refusal(&format!("{}id = \"x\"", "not ".repeat(200))).contains("nested deeper than"));
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
