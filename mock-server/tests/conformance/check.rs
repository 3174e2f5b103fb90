//! The checker: a JSON value against a type of the description.

use std::fmt;

use serde_json::{Map, Value};

use super::{
    facts::{Facts, Field, Limits, TypeFact},
    formats,
};

/// Where a value is not what the description says, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// From the value that was checked, which is `$`: `$.lineItems[0].price.value`.
    pub(crate) path: String,
    pub(crate) what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}

/// Everything in which `value` is not of type `is`, as `Cart` or `LineItem[]`.
pub(crate) fn check(facts: &Facts, is: &str, value: &Value) -> Vec<Violation> {
    let mut checker = Checker { facts, violations: Vec::new() };
    checker.value("$", is, value);
    checker.violations
}

struct Checker<'f> {
    facts: &'f Facts,
    violations: Vec<Violation>,
}

impl Checker<'_> {
    fn violation(&mut self, path: &str, what: impl Into<String>) {
        self.violations.push(Violation { path: path.to_owned(), what: what.into() });
    }

    fn expect(&mut self, holds: bool, path: &str, what: &str) {
        if !holds {
            self.violation(path, what);
        }
    }

    fn value(&mut self, path: &str, is: &str, value: &Value) {
        if let Some(one) = is.strip_suffix("[]") {
            let Some(list) = value.as_array() else { return self.violation(path, "is no list") };
            for (place, item) in list.iter().enumerate() {
                self.value(&format!("{path}[{place}]"), one, item);
            }
        } else if is.contains('|') {
            let fits = is.split('|').any(|one| check(self.facts, one, value).is_empty());
            self.expect(fits, path, &format!("is none of {is}"));
        } else if let Some(fact) = self.facts.types.get(is) {
            self.named(path, is, fact, value);
        } else {
            self.scalar(path, is, value);
        }
    }

    fn scalar(&mut self, path: &str, is: &str, value: &Value) {
        let text = |form: fn(&str) -> bool| value.as_str().is_some_and(form);
        let whole = |bits: i64| value.as_i64().is_some_and(|number| (-bits..=bits).contains(&number));
        let fits = match is {
            "any" => !value.is_null(),
            "object" => value.is_object(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "double" => value.is_number(),
            "int32" => whole(i64::from(i32::MAX)),
            "int64" => whole(i64::MAX),
            "datetime" => text(formats::is_date_time),
            "date-only" => text(formats::is_date),
            unknown => {
                let what = format!("is of type {unknown}, which the facts do not hold");
                return self.violation(path, what);
            }
        };
        self.expect(fits, path, &format!("is no {is}"));
    }

    fn named(&mut self, path: &str, name: &str, fact: &TypeFact, value: &Value) {
        if let Some(scalar) = &fact.scalar {
            self.scalar(path, scalar, value);
            let formed = value.as_str().is_none_or(|text| formats::is_scalar(name, text));
            self.expect(formed, path, &format!("is no {name}"));
        } else if !fact.words.is_empty() {
            let known = value.as_str().is_some_and(|word| fact.words.iter().any(|known| known == word));
            self.expect(known, path, &format!("{value} is no {name}"));
        } else {
            let Some(object) = value.as_object() else {
                return self.violation(path, format!("is no {name}"));
            };
            match (&fact.map, &fact.tag) {
                (Some(values), _) => self.map(path, fact, values, object),
                (None, Some(tag)) => self.union(path, name, fact, tag, object),
                (None, None) => self.object(path, name, fact, object),
            }
        }
    }

    fn map(&mut self, path: &str, fact: &TypeFact, values: &str, map: &Map<String, Value>) {
        for (key, value) in map {
            let path = format!("{path}.{key}");
            let fits = fact.keys.as_deref().is_none_or(|pattern| formats::matches(pattern, key));
            self.expect(fits, &path, "has a key that does not match its pattern");
            self.value(&path, values, value);
        }
    }

    /// One of several kinds of object; its tag says which.
    fn union(&mut self, path: &str, name: &str, fact: &TypeFact, tag: &str, object: &Map<String, Value>) {
        let at = format!("{path}.{tag}");
        let Some(kind) = object.get(tag).and_then(Value::as_str) else {
            return self.violation(&at, format!("does not say which {name} it is"));
        };
        match fact.kinds.get(kind).map(|kind| (kind, self.facts.types.get(kind))) {
            None => self.violation(&at, format!("{kind:?} is no {name}")),
            Some((kind, Some(fact))) => self.object(path, kind, fact, object),
            // A kind that no app meets: what is common to all of them is known.
            Some((_, None)) => self.fields(path, fact, object, true),
        }
    }

    fn object(&mut self, path: &str, name: &str, fact: &TypeFact, object: &Map<String, Value>) {
        for (union, parent) in self.facts.ancestry(name).skip(1) {
            if let Some(tag) = &parent.tag
                && let Some(kind) = object.get(tag).and_then(Value::as_str)
            {
                let fits = parent.kinds.get(kind).is_some_and(|kind| kind == name);
                self.expect(fits, &format!("{path}.{tag}"), &format!("{kind:?} is no {name} of {union}"));
            }
        }
        self.fields(path, fact, object, false);
        if let Some(expanded) = object.get("obj").filter(|_| fact.field("obj").is_none()) {
            match expansion(self.facts, name) {
                Some(resource) => self.value(&format!("{path}.obj"), resource, expanded),
                None => self.violation(&format!("{path}.obj"), "is not described"),
            }
        }
    }

    fn fields(&mut self, path: &str, fact: &TypeFact, object: &Map<String, Value>, open: bool) {
        for (field, required, is) in fact.fields() {
            let path = format!("{path}.{field}");
            match object.get(field) {
                None => self.expect(!required, &path, "is missing"),
                Some(value) => self.field(&path, is, value),
            }
        }
        for unknown in object.keys().filter(|name| *name != "obj" && !open && fact.field(name).is_none()) {
            self.violation(&format!("{path}.{unknown}"), "is not described");
        }
    }

    fn field(&mut self, path: &str, field: &Field, value: &Value) {
        let before = self.violations.len();
        self.value(path, &field.is, value);
        if self.violations.len() == before {
            for broken in broken(&field.limits, value) {
                self.violation(path, broken);
            }
        }
    }
}

/// The type of what a reference refers to, if the reference can be expanded and the facts hold that type.
fn expansion<'f>(facts: &Facts, reference: &'f str) -> Option<&'f str> {
    let expands = facts.ancestry(reference).skip(1).any(|(name, _)| name == "Reference");
    let resource = reference.strip_suffix("Reference").filter(|_| expands)?;
    facts.types.contains_key(resource).then_some(resource)
}

/// The limits that a value of the right type breaks.
fn broken(limits: &Limits, value: &Value) -> Vec<String> {
    let (number, items) = (value.as_f64(), value.as_array().map(Vec::len));
    let length = value.as_str().map(|text| text.chars().count());
    let mut broken = Vec::new();
    let mut limit = |is_broken: bool, what: String| broken.extend(is_broken.then_some(what));
    if let (Some(number), Some(least)) = (number, limits.minimum) {
        limit(number < least, format!("{number} is less than {least}"));
    }
    if let (Some(number), Some(most)) = (number, limits.maximum) {
        limit(number > most, format!("{number} is more than {most}"));
    }
    for (size, least, most) in
        [(length, limits.min_length, limits.max_length), (items, limits.min_items, limits.max_items)]
    {
        let Some(size) = size else { continue };
        limit(least.is_some_and(|least| size < least), format!("a length of {size} is too short"));
        limit(most.is_some_and(|most| size > most), format!("a length of {size} is too long"));
    }
    if let (Some(text), Some(pattern)) = (value.as_str(), &limits.pattern) {
        limit(!formats::matches(pattern, text), format!("{text:?} does not match {pattern}"));
    }
    broken
}
