//! Where two JSON values first differ.

use serde_json::{Number, Value};

/// The path to the first difference in meaning, and both values there. `1` and `1.0` mean the same.
pub(crate) fn difference(one: &Value, other: &Value) -> Option<String> {
    below("$", one, other)
}

fn below(path: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
            let mut names = names.map(|name| (format!("{path}.{name}"), one.get(name), other.get(name)));
            names.find_map(|(path, one, other)| either(&path, one, other))
        }
        (Value::Array(one), Value::Array(other)) => (0..one.len().max(other.len()))
            .find_map(|at| either(&format!("{path}[{at}]"), one.get(at), other.get(at))),
        (Value::Number(one), Value::Number(other)) if same(one, other) => None,
        _ if one == other => None,
        _ => Some(format!("{path}: {one} became {other}")),
    }
}

fn either(path: &str, one: Option<&Value>, other: Option<&Value>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => below(path, one, other),
        (Some(one), None) => Some(format!("{path}: {one} was lost")),
        (None, Some(other)) => Some(format!("{path}: {other} was added")),
        (None, None) => None,
    }
}

/// Integers are compared as such: as floats, 2^53 and 2^53 + 1 are the same.
fn same(one: &Number, other: &Number) -> bool {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::json;

    #[test]
    fn the_path_of_the_first_difference_is_said() {
        let one = json!({ "a": [1, { "b": "x" }], "c": 1, "d": 9_007_199_254_740_993_u64 });
        for (other, expected) in [
            (json!({ "a": [1, { "b": "y" }], "c": 2 }), r#"$.a[1].b: "x" became "y""#),
            (json!({ "a": [1], "c": 1 }), r#"$.a[1]: {"b":"x"} was lost"#),
            (json!({ "a": [1, { "b": "x", "z": null }] }), "$.a[1].z: null was added"),
            (
                json!({ "a": [1, { "b": "x" }], "c": 1, "d": 9_007_199_254_740_992_u64 }),
                "$.d: 9007199254740993 became 9007199254740992",
            ),
        ] {
            assert_eq!(difference(&one, &other).as_deref(), Some(expected));
        }
        assert_eq!(difference(&one, &one), None);
        assert_eq!(difference(&json!(1), &json!(1.0)), None);
    }
}
