//! The facts of the platform's API description, read once: the witness from outside.
//!
//! Whoever judges the mock asks here what an operation needs and answers, never `ct-model`'s table: the mock routes and
//! guards by that.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Types and operations, as the description has them.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Facts {
    pub(crate) types: BTreeMap<String, TypeFact>,
    /// By method and path, the parameters of the path without their names.
    #[serde(deserialize_with = "by_shape")]
    operations: BTreeMap<String, OperationFact>,
    /// The limits of query parameters, by the trait that brings them.
    #[serde(default)]
    parameters: BTreeMap<String, BTreeMap<String, Limits>>,
}

/// A type: an object, one of several kinds of object, a map, an enum or a scalar.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct TypeFact {
    pub(crate) scalar: Option<String>,
    #[serde(default, rename = "enum")]
    pub(crate) words: Vec<String>,
    pub(crate) extends: Option<String>,
    /// The field that says which of `kinds` it is.
    pub(crate) tag: Option<String>,
    #[serde(default)]
    pub(crate) kinds: BTreeMap<String, String>,
    /// The pattern of a map's keys.
    pub(crate) keys: Option<String>,
    /// The type of a map's values.
    pub(crate) map: Option<String>,
    /// With a `?` after the name of a field that may be absent.
    #[serde(default)]
    fields: BTreeMap<String, FieldForm>,
}

/// A field's type, and what its value is limited to.
#[derive(Debug, Deserialize)]
pub(crate) struct Field {
    pub(crate) is: String,
    #[serde(flatten)]
    pub(crate) limits: Limits,
}

/// What a value is limited to.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Limits {
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) pattern: Option<String>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
}

/// How a field is written: its type alone, or with limits.
#[derive(Debug, Deserialize)]
#[serde(from = "Value")]
struct FieldForm(Field);

/// An operation: who may ask, with what, and what comes back.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct OperationFact {
    /// Any one of these.
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    /// And any one of these, if there are any.
    #[serde(default)]
    pub(crate) identity: Vec<String>,
    /// The query parameters: `?` after one that may be absent, `[]` after one that may be repeated.
    #[serde(default)]
    pub(crate) query: Vec<String>,
    pub(crate) body: Option<String>,
    /// The type that comes back by status; none where the answer has no body.
    #[serde(default)]
    pub(crate) answers: BTreeMap<String, Option<String>>,
    #[serde(default)]
    pub(crate) errors: Vec<u16>,
}

impl Facts {
    /// The facts of `ct-model`.
    pub(crate) fn of_the_platform() -> &'static Self {
        static FACTS: LazyLock<Facts> = LazyLock::new(|| {
            serde_json::from_str(include_str!("../../../crates/ct-model/api/facts.json")).unwrap()
        });
        &FACTS
    }

    /// The operation at a path below the project, such as `/me/carts/{id}`; however its parameters are called.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<&OperationFact> {
        self.operations.get(&shape(&format!("{method} /{{projectKey}}{path}")))
    }

    /// The names of all permissions that some operation asks for, each once.
    pub(crate) fn permissions(&self) -> BTreeSet<&str> {
        let scopes = self.operations.values().flat_map(|operation| &operation.scopes);
        scopes.filter_map(|scope| scope.split(':').next()).collect()
    }

    /// Those of them that can be granted for one store alone.
    pub(crate) fn permissions_of_stores(&self) -> BTreeSet<&str> {
        let scopes = self.operations.values().flat_map(|operation| &operation.scopes);
        scopes.filter_map(|scope| scope.strip_suffix(":{projectKey}:{storeKey}")).collect()
    }

    /// What a query parameter is limited to.
    pub(crate) fn parameter(&self, name: &str) -> Option<&Limits> {
        self.parameters.values().find_map(|by_name| by_name.get(name))
    }

    /// The type itself, then what it extends, and what that extends.
    pub(crate) fn ancestry<'f>(&'f self, name: &'f str) -> impl Iterator<Item = (&'f str, &'f TypeFact)> {
        let of = move |name: &'f str| Some((name, self.types.get(name)?));
        std::iter::successors(of(name), move |(_, fact)| fact.extends.as_deref().and_then(of))
    }
}

impl TypeFact {
    /// The fields: name, whether it must be there, and the rest.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, bool, &Field)> {
        self.fields.iter().map(|(name, form)| match name.strip_suffix('?') {
            Some(name) => (name, false, &form.0),
            None => (name.as_str(), true, &form.0),
        })
    }

    /// The field of this name.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields().find(|(field, ..)| *field == name).map(|(_, _, field)| field)
    }
}

impl OperationFact {
    /// The type that comes back with `status`: none if there is no such answer, and none in it if it has no body.
    pub(crate) fn answer(&self, status: u16) -> Option<Option<&str>> {
        self.answers.get(&status.to_string()).map(Option::as_deref)
    }

    /// The query parameters: their names, and whether they must be there.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, bool)> {
        self.query.iter().map(|text| {
            let name = text.trim_end_matches('?').trim_end_matches("[]");
            (name, !text.ends_with('?'))
        })
    }
}

impl From<Value> for FieldForm {
    fn from(value: Value) -> Self {
        Self(match value {
            Value::String(is) => Field { is, limits: Limits::default() },
            limited => serde_json::from_value(limited).unwrap(),
        })
    }
}

fn by_shape<'de, D: Deserializer<'de>>(json: D) -> Result<BTreeMap<String, OperationFact>, D::Error> {
    let named = BTreeMap::<String, OperationFact>::deserialize(json)?;
    Ok(named.into_iter().map(|(line, fact)| (shape(&line), fact)).collect())
}

/// A line without the names of its parameters: `GET /{}/me/carts/{}`.
fn shape(line: &str) -> String {
    let mut parts = line.split('{');
    let mut shape = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shape.push_str("{}");
        shape.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    shape
}

#[test]
fn an_operation_is_found_whatever_its_parameters_are_called() {
    let facts = Facts::of_the_platform();
    let cart = facts.operation("DELETE", "/me/carts/{id}").unwrap();
    assert_eq!(cart.answer(200), Some(Some("Cart")));
    assert_eq!(cart.answer(201), None);
    assert_eq!(cart.parameters().collect::<Vec<_>>(), [("expand", false), ("version", true)]);
    assert_eq!(facts.operation("HEAD", "/me/carts/{x}").unwrap().answer(200), Some(None));
    assert!(facts.operation("PUT", "/me/carts/{id}").is_none());
    assert!(facts.permissions().len() > 80);
}
