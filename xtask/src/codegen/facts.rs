//! The facts: what the platform's API description says, without its prose.
//!
//! They live in one file of `ct-model`, a type or an operation a line, so that a new description is a
//! diff that one can read.

use super::entries::Entries;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Everything that the generated code and the table of operations are checked against.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    pub(super) types: BTreeMap<String, TypeFact>,
    /// By `METHOD path`, in the order of the paths.
    pub(super) operations: Entries<OperationFact>,
    /// The limits of query parameters, by the trait that brings them, then by name.
    pub(super) parameters: BTreeMap<String, BTreeMap<String, Limits>>,
}

/// A type of the description: an object, one of several kinds of object, a map, an enum or a scalar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypeFact {
    /// The part of the description that it belongs to.
    #[serde(rename = "in")]
    pub(super) package: String,
    /// What a scalar is: `string`, or `any`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) scalar: Option<String>,
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) extends: Option<String>,
    /// The field that says which of `kinds` it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tag: Option<String>,
    /// From the tag's value to the type.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub(super) kinds: Entries<String>,
    /// The pattern of a map's keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) keys: Option<String>,
    /// The type of a map's values.
    #[serde(default, rename = "map", skip_serializing_if = "Option::is_none")]
    pub(super) map_of: Option<String>,
    /// By name, with a `?` where it may be absent. What is inherited is here too.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub(super) fields: Entries<FieldFact>,
}

/// A field: its type, `[]` for a list, `|` between alternatives, and what its value is limited to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "FieldForm", into = "FieldForm")]
pub(super) struct FieldFact {
    pub(super) is: String,
    pub(super) limits: Limits,
}

/// How a field is written: its type alone, or with limits.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum FieldForm {
    Plain(String),
    Limited {
        is: String,
        #[serde(flatten)]
        limits: Limits,
    },
}

impl From<FieldForm> for FieldFact {
    fn from(form: FieldForm) -> Self {
        match form {
            FieldForm::Plain(is) => Self { is, limits: Limits::default() },
            FieldForm::Limited { is, limits } => Self { is, limits },
        }
    }
}

impl From<FieldFact> for FieldForm {
    fn from(field: FieldFact) -> Self {
        if field.limits == Limits::default() {
            Self::Plain(field.is)
        } else {
            Self::Limited { is: field.is, limits: field.limits }
        }
    }
}

/// What a value is limited to, and what it is when absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Limits {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minimum: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) maximum: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unique_items: Option<bool>,
}

/// An operation: who may ask, with which parameters, and what comes back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OperationFact {
    /// Any one of these permissions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) scopes: Vec<String>,
    /// And any one of these identities, if there are any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) identity: Vec<String>,
    /// The query parameters, with `?` where one may be absent, `[]` where it may be repeated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) query: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<String>,
    /// The type that comes back by status, or `null` where the answer has no body.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub(super) answers: Entries<Option<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) errors: Vec<u16>,
}

impl Facts {
    pub(super) fn parse(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    /// The text of the file: an entry a line.
    pub(super) fn print(&self) -> String {
        let types = self.types.iter().map(|(name, fact)| (name.as_str(), line(fact)));
        let operations = self.operations.iter().map(|(name, fact)| (name, line(fact)));
        let parameters = self.parameters.iter().map(|(name, limits)| (name.as_str(), line(limits)));
        let mut text = String::from("{\n");
        section(&mut text, "types", types, ",\n");
        section(&mut text, "operations", operations, ",\n");
        section(&mut text, "parameters", parameters, "\n");
        text.push_str("}\n");
        text
    }

    /// The type of this name.
    pub(super) fn named(&self, name: &str) -> Result<&TypeFact, String> {
        self.types.get(name).ok_or_else(|| format!("the facts hold no type `{name}`"))
    }
}

fn section<'a>(text: &mut String, name: &str, lines: impl Iterator<Item = (&'a str, String)>, end: &str) {
    let lines: Vec<String> = lines.map(|(name, fact)| format!("{}:{fact}", line(&name))).collect();
    write!(text, "{}:{{\n{}\n}}{end}", line(&name), lines.join(",\n")).expect("a String takes all");
}

fn line<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("facts are plain data with string keys")
}

impl TypeFact {
    /// Its fields: name, whether it may be absent, and the fact.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, bool, &FieldFact)> {
        self.fields.iter().map(|(name, fact)| match name.strip_suffix('?') {
            Some(name) => (name, true, fact),
            None => (name, false, fact),
        })
    }

    /// The names of the types that it mentions.
    pub(super) fn mentions(&self) -> Vec<&str> {
        let fields = self.fields.iter().flat_map(|(_, field)| names_in(&field.is));
        let kinds = self.kinds.iter().map(|(_, kind)| kind.as_str());
        let values = self.map_of.iter().flat_map(|map| names_in(map));
        fields.chain(kinds).chain(values).chain(self.extends.as_deref()).collect()
    }
}

/// The names in a type such as `LineItem[]` or `CartReference|OrderReference`.
fn names_in(is: &str) -> impl Iterator<Item = &str> {
    is.split('|').map(|one| one.trim_end_matches("[]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
"types":{
"TaxMode":{"in":"Cart","enum":["Platform","External"]},
"Tier":{"in":"Cart","fields":{"value":{"is":"Money[]","minItems":1},"key?":"string"}}
},
"operations":{
"GET /{projectKey}/me":{"scopes":["manage_my_profile:{projectKey}"],"answers":{"200":"Customer","204":null},"errors":[404]}
},
"parameters":{
"paging":{"limit":{"default":20,"minimum":0,"maximum":500}}
}
}
"#;

    #[test]
    fn what_is_read_is_written() {
        assert_eq!(Facts::parse(TEXT).unwrap().print(), TEXT);
    }

    #[test]
    fn a_field_knows_whether_it_may_be_absent_and_what_it_mentions() {
        let facts = Facts::parse(TEXT).unwrap();
        let tier = facts.named("Tier").unwrap();
        let fields: Vec<_> = tier.fields().map(|(name, optional, _)| (name, optional)).collect();
        assert_eq!(fields, [("value", false), ("key", true)]);
        assert_eq!(tier.mentions(), ["Money", "string"]);
    }

    #[test]
    fn a_fact_of_another_shape_is_an_error() {
        let error = Facts::parse(&TEXT.replace("\"enum\"", "\"emun\"")).unwrap_err();
        assert!(error.contains("emun"), "{error}");
    }
}
