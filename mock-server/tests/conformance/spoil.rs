//! Ways to spoil a body: the same JSON with one thing wrong that the description names.

use serde_json::{Map, Value, json};

use super::facts::{Facts, Field, Limits};

/// A body with one thing wrong, and what it is.
#[derive(Debug)]
pub(crate) struct Spoiled {
    pub(crate) what: String,
    pub(crate) value: Value,
}

/// Every way to spoil `value`, which is of type `is`: something of another type, an unknown word, a required field that
/// is missing, a broken limit; at every place.
pub(crate) fn spoil(facts: &Facts, is: &str, value: &Value) -> Vec<Spoiled> {
    let spoiler = Spoiler { facts };
    spoiler.value("$", is, value)
}

struct Spoiler<'f> {
    facts: &'f Facts,
}

impl Spoiler<'_> {
    fn value(&self, path: &str, is: &str, value: &Value) -> Vec<Spoiled> {
        let one = |what: &str, value: Value| Spoiled { what: format!("{path} {what}"), value };
        let mut all = Vec::new();
        match value {
            _ if is == "any" => {}
            Value::Array(list) => {
                all.push(one("is no list", json!({})));
                let of = is.strip_suffix("[]").unwrap();
                for (place, item) in list.iter().enumerate() {
                    for spoiled in self.value(&format!("{path}[{place}]"), of, item) {
                        let mut list = list.clone();
                        list[place] = spoiled.value;
                        all.push(Spoiled { what: spoiled.what, value: Value::Array(list) });
                    }
                }
            }
            Value::Object(object) => {
                all.push(one("is no object", json!("x")));
                all.extend(self.object(path, is, object));
            }
            Value::String(_) => {
                all.push(one("is no text", json!(17)));
                if self.has_form(is) {
                    all.push(one("is no such word", json!("no such word!")));
                }
            }
            Value::Number(_) => all.push(one("is no number", json!("17"))),
            Value::Bool(_) => all.push(one("is no truth", json!("true"))),
            Value::Null => {}
        }
        all
    }

    fn object(&self, path: &str, is: &str, object: &Map<String, Value>) -> Vec<Spoiled> {
        // Of several types that are alike, the first.
        let is = is.split('|').next().unwrap_or(is);
        let fact = &self.facts.types[is];
        let mut all = Vec::new();
        let mut with = |what: String, field: &str, value: Option<Value>| {
            let mut object = object.clone();
            match value {
                Some(value) => drop(object.insert(field.to_owned(), value)),
                None => drop(object.remove(field)),
            }
            all.push(Spoiled { what, value: Value::Object(object) });
        };
        if let Some(values) = &fact.map {
            for (key, value) in object {
                for spoiled in self.value(&format!("{path}.{key}"), values, value) {
                    with(spoiled.what, key, Some(spoiled.value));
                }
            }
            return all;
        }
        let kind = fact.tag.as_ref().and_then(|tag| fact.kinds.get(object.get(tag)?.as_str()?));
        if let Some(tag) = &fact.tag {
            with(format!("{path}.{tag} is no such kind"), tag, Some(json!("noSuchKind")));
        }
        // A reference in a body may leave out the kind of resource, where only one can stand.
        let may_be_absent = |field: &str| field == "typeId" && self.extends(is, "ResourceIdentifier");
        for (name, required, field) in kind.map_or(fact, |kind| &self.facts.types[kind]).fields() {
            let path = format!("{path}.{name}");
            let Some(value) = object.get(name) else { continue };
            if required && !may_be_absent(name) {
                with(format!("{path} is missing"), name, None);
            }
            for spoiled in self.value(&path, &field.is, value).into_iter().chain(beyond(&path, field, value))
            {
                with(spoiled.what, name, Some(spoiled.value));
            }
        }
        all
    }

    /// Whether not every text is one of these.
    fn has_form(&self, is: &str) -> bool {
        match self.facts.types.get(is) {
            Some(fact) => !fact.words.is_empty() || fact.scalar.is_some(),
            None => matches!(is, "datetime" | "date-only"),
        }
    }

    fn extends(&self, is: &str, parent: &str) -> bool {
        self.facts.ancestry(is).skip(1).any(|(name, _)| name == parent)
    }
}

/// Values of the right type, just beyond the limits of the field.
fn beyond(path: &str, field: &Field, value: &Value) -> Vec<Spoiled> {
    let Limits { minimum, maximum, min_length, max_length, pattern, min_items, max_items } = &field.limits;
    let mut all = Vec::new();
    let mut one = |what: &str, value: Value| all.push(Spoiled { what: format!("{path} is {what}"), value });
    #[expect(clippy::cast_possible_truncation, reason = "the limits of numbers are small")]
    if value.is_i64() {
        minimum.iter().for_each(|least| one("too small", json!(*least as i64 - 1)));
        maximum.iter().for_each(|most| one("too large", json!(*most as i64 + 1)));
    }
    if value.is_string() {
        min_length.iter().for_each(|least| one("too short", json!("x".repeat(least - 1))));
        max_length.iter().for_each(|most| one("too long", json!("x".repeat(most + 1))));
        pattern.iter().for_each(|_| one("not as its pattern", json!("!!")));
    }
    if let Some(item) = value.as_array().and_then(|list| list.first()) {
        min_items.iter().for_each(|least| one("too few", json!(vec![item; least - 1])));
        max_items.iter().for_each(|most| one("too many", json!(vec![item; most + 1])));
    }
    all
}

#[test]
fn whatever_is_spoiled_the_checker_finds() {
    let facts = Facts::of_the_platform();
    let update = json!({
        "version": 1,
        "actions": [
            {"action": "addLineItem", "sku": "s", "quantity": 2, "key": "k1"},
            {"action": "setDeleteDaysAfterLastModification", "deleteDaysAfterLastModification": 3},
            {"action": "setShippingAddress", "address": {"country": "DE"}},
            {"action": "changeTaxMode", "taxMode": "Platform"},
        ],
    });
    assert_eq!(super::check::check(facts, "MyCartUpdate", &update), []);
    let all = spoil(facts, "MyCartUpdate", &update);
    for what in [
        "$ is no object",
        "$.version is missing",
        "$.actions is no list",
        "$.actions[0].action is no such kind",
        "$.actions[0].quantity is no number",
        "$.actions[0].key is too long",
        "$.actions[1].deleteDaysAfterLastModification is too small",
        "$.actions[2].address.country is missing",
        "$.actions[3].taxMode is no such word",
    ] {
        assert!(all.iter().any(|spoiled| spoiled.what == what), "{what}: {all:?}");
    }
    for spoiled in all {
        assert_ne!(super::check::check(facts, "MyCartUpdate", &spoiled.value), [], "{}", spoiled.what);
    }
}
