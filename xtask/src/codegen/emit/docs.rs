//! Documentation made of facts: the platform's page, and what values are limited to.

use crate::codegen::facts::{Limits, TypeFact};
use crate::codegen::pages;
use serde_json::Value;

/// The first line of a type's documentation: where the platform says more.
pub(super) fn platform(fact: &TypeFact, name: &str) -> Result<String, String> {
    let page = pages::page(&fact.package, name)?;
    Ok(format!(
        "/// The platform's [`{name}`](https://docs.commercetools.com/api/{page}#ctp:api:type:{name})."
    ))
}

/// What the facts say about a field's value, if they say something that its type does not. What is always
/// there has no default.
pub(super) fn limits(limits: &Limits, rust: &str, optional: bool) -> Option<String> {
    let list = rust.starts_with("Vec<");
    let mut says = Vec::new();
    if !list && !rust.contains("Key") {
        says.extend(range(limits.min_length, limits.max_length, "characters"));
        says.extend(limits.pattern.as_deref().map(|pattern| format!("as in `{pattern}`")));
    }
    says.extend(range(limits.min_items, limits.max_items, "of them"));
    if limits.unique_items == Some(true) {
        says.push("no two alike".to_owned());
    }
    says.extend(
        range(limits.minimum.as_ref(), limits.maximum.as_ref(), "").map(|text| text.trim_end().to_owned()),
    );
    says.extend(limits.default.as_ref().filter(|_| optional).and_then(default));
    if says.is_empty() {
        None
    } else {
        Some(format!("/// {}.", super::super::naming::capitalised(&says.join(", "))))
    }
}

fn range<T: ToString>(least: Option<T>, most: Option<T>, of: &str) -> Option<String> {
    match (least.map(|least| least.to_string()), most.map(|most| most.to_string())) {
        (Some(least), Some(most)) if least == most => Some(format!("{least} {of}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {of}")),
        (Some(least), None) => Some(format!("at least {least} {of}")),
        (None, Some(most)) => Some(format!("at most {most} {of}")),
        (None, None) => None,
    }
}

/// Of empty lists and texts there is nothing to say.
fn default(value: &Value) -> Option<String> {
    match value {
        Value::Bool(_) | Value::Number(_) => Some(format!("`{value}` if absent")),
        Value::String(text) if !text.is_empty() => Some(format!("`{text}` if absent")),
        Value::String(_) | Value::Array(_) | Value::Object(_) | Value::Null => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn says(json: Value, rust: &str) -> Option<String> {
        limits(&serde_json::from_value(json).unwrap(), rust, true)
    }

    #[test]
    fn limits_are_said_in_words() {
        for (json, rust, expected) in [
            (json!({ "maxLength": 256 }), "String", Some("/// At most 256 characters.")),
            (json!({ "minLength": 2, "maxLength": 256, "pattern": "^[a-z]+$" }), "Key", None),
            (
                json!({ "minLength": 2, "pattern": "^a$" }),
                "String",
                Some("/// At least 2 characters, as in `^a$`."),
            ),
            (json!({ "minimum": 0, "maximum": 1 }), "f64", Some("/// 0 to 1.")),
            (json!({ "maximum": 90, "default": 90 }), "i64", Some("/// At most 90, `90` if absent.")),
            (json!({ "maxItems": 10 }), "Vec<String>", Some("/// At most 10 of them.")),
            (json!({ "default": [] }), "Vec<String>", None),
            (json!({}), "String", None),
        ] {
            assert_eq!(says(json, rust).as_deref(), expected);
        }
        let required = serde_json::from_value(json!({ "default": "Platform" })).unwrap();
        assert_eq!(limits(&required, "TaxMode", false), None);
    }
}
