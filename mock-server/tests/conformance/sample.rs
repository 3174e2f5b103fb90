//! Values made up from the description: what a client may send, without knowing what for.

use serde_json::{Map, Value, json};

use super::facts::{Facts, Field, Limits, TypeFact};

/// How much of a type is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// The fields that must be there.
    Required,
    /// All fields, as deep as this many objects.
    All(u8),
}

/// Values of type `is`: one, or one of each kind where there are several.
pub(crate) fn samples(facts: &Facts, is: &str, fill: Fill) -> Vec<Value> {
    if let Some(one) = is.strip_suffix("[]") {
        return samples(facts, one, fill).into_iter().map(|value| json!([value])).collect();
    }
    let is = is.split('|').next().unwrap_or(is);
    let Some(fact) = facts.types.get(is) else { return vec![scalar(is)] };
    if let Some(word) = fact.words.first() {
        return vec![json!(word)];
    }
    if fact.scalar.is_some() {
        return vec![scalar(is)];
    }
    if let Some(values) = &fact.map {
        let key = match fact.keys.as_deref() {
            Some(pattern) if pattern.starts_with("^[0-9a-fA-F]{8}") => "00000000-0000-4000-8000-000000000000",
            _ => "en",
        };
        return vec![json!({key: one(facts, values, fill)})];
    }
    if let Some(tag) = &fact.tag {
        let kinds = fact.kinds.iter().filter_map(|(name, kind)| Some((name, facts.types.get(kind)?)));
        return kinds
            .map(|(name, kind)| {
                let mut object = object(facts, kind, fill);
                object.insert(tag.clone(), json!(name));
                Value::Object(object)
            })
            .collect();
    }
    let mut object = object(facts, fact, fill);
    let parents = facts.ancestry(is).skip(1);
    for (tag, kinds) in parents.filter_map(|(_, parent)| Some((parent.tag.as_ref()?, &parent.kinds))) {
        if let Some((name, _)) = kinds.iter().find(|(_, kind)| *kind == is) {
            object.insert(tag.clone(), json!(name));
        }
    }
    // Which resource is meant must be said, and is said once.
    if facts.ancestry(is).skip(1).any(|(name, _)| name == "ResourceIdentifier") {
        object.insert("id".into(), json!("sample"));
        object.remove("key");
    }
    vec![Value::Object(object)]
}

/// One value of type `is`.
fn one(facts: &Facts, is: &str, fill: Fill) -> Value {
    samples(facts, is, fill).into_iter().next().unwrap_or_else(|| json!({}))
}

fn object(facts: &Facts, fact: &TypeFact, fill: Fill) -> Map<String, Value> {
    let (optional, inside) = match fill {
        Fill::Required => (false, Fill::Required),
        Fill::All(0 | 1) => (true, Fill::Required),
        Fill::All(depth) => (true, Fill::All(depth - 1)),
    };
    let fields = fact.fields().filter(|(_, required, _)| *required || optional);
    fields.map(|(name, _, field)| (name.to_owned(), within(field, one(facts, &field.is, inside)))).collect()
}

/// A value within the limits of its field.
fn within(field: &Field, value: Value) -> Value {
    let Limits { minimum, maximum, .. } = field.limits;
    match value.as_f64() {
        Some(number) => {
            let bounded = number.max(minimum.unwrap_or(number)).min(maximum.unwrap_or(number));
            if value.is_i64() && bounded.fract() == 0.0 { json!(bounded as i64) } else { json!(bounded) }
        }
        None => value,
    }
}

fn scalar(is: &str) -> Value {
    match is {
        "boolean" => json!(true),
        "int32" | "int64" => json!(1),
        "double" => json!(0.5),
        "datetime" => json!("2026-06-01T00:00:00.000Z"),
        "date-only" => json!("2026-06-01"),
        "CountryCode" => json!("DE"),
        "CurrencyCode" => json!("EUR"),
        "Locale" => json!("en"),
        "object" => json!({}),
        _ => json!("sample"),
    }
}

#[test]
fn what_is_made_up_the_checker_takes() {
    let facts = Facts::of_the_platform();
    for is in
        ["MyCartDraft", "MyCartUpdate", "MyCustomerDraft", "MyCustomerUpdate", "Cart", "ProductProjection"]
    {
        for fill in [Fill::Required, Fill::All(1), Fill::All(3)] {
            for value in samples(facts, is, fill) {
                let violations = super::check::check(facts, is, &value);
                assert!(violations.is_empty(), "{is}: {violations:?}: {value}");
            }
        }
    }
    assert!(samples(facts, "MyCartUpdateAction", Fill::Required).len() > 20);
}
