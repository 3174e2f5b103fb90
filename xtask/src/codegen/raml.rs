//! What only the RAML description says: packages, limits, the types of a map's values, tags' values.

use super::entries::Entries;
use super::facts::{Limits, TypeFact};
use super::yaml::Node;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The RAML description, as far as it is read.
#[derive(Debug, Default)]
pub(super) struct Raml {
    types: BTreeMap<String, RamlType>,
    /// The limits of query parameters, by trait.
    pub(super) parameters: BTreeMap<String, BTreeMap<String, Limits>>,
}

#[derive(Debug, Default)]
struct RamlType {
    package: String,
    extends: Option<String>,
    /// The tag's value that means this type.
    tag_value: Option<String>,
    /// The type of the values where the names follow a pattern.
    map_of: Option<String>,
    limits: BTreeMap<String, Limits>,
}

impl Raml {
    /// Reads `types/types.raml`, all that it names, and the traits.
    pub(super) fn read(directory: &Path) -> Result<Self, String> {
        let mut raml = Self::default();
        let types = directory.join("types");
        for (name, path) in Node::read(&types.join("types.raml"))?.entries() {
            let path = types.join(path.text().ok_or_else(|| format!("types.raml: {name} is no path"))?);
            let node = Node::read(&path)?;
            let read = RamlType::from_node(&node).map_err(|error| format!("{}: {error}", path.display()))?;
            raml.types.insert(name.clone(), read);
        }
        let traits = directory.join("traits");
        let unread = |error| format!("{} cannot be read: {error}", traits.display());
        for entry in std::fs::read_dir(&traits).map_err(unread)? {
            let path = entry.map_err(unread)?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let node = Node::read(&path)?;
            let limits = match node.at("queryParameters") {
                Some(parameters) => all_limits(parameters),
                None => Ok(BTreeMap::new()),
            };
            let limits = limits.map_err(|error| format!("{}: {error}", path.display()))?;
            if !limits.is_empty() {
                raml.parameters.insert(name, limits);
            }
        }
        Ok(raml)
    }

    /// Adds packages and limits to the types.
    pub(super) fn complete(&self, types: &mut BTreeMap<String, TypeFact>) -> Result<(), String> {
        for (name, fact) in types {
            let known = self.types.get(name).ok_or_else(|| format!("the RAML has no type {name}"))?;
            fact.package = known.package.clone();
            for (field, field_fact) in &mut fact.fields.0 {
                field_fact.limits = self.limits(name, field.trim_end_matches('?'));
            }
        }
        Ok(())
    }

    /// The type of a map's values.
    pub(super) fn map_of(&self, name: &str) -> Option<&str> {
        self.types.get(name)?.map_of.as_deref()
    }

    /// The tag's value that means this type.
    pub(super) fn tag_value(&self, name: &str) -> Option<&str> {
        self.types.get(name)?.tag_value.as_deref()
    }

    /// The limits of a field, where it or a base of the type states them.
    fn limits(&self, name: &str, field: &str) -> Limits {
        let mut above = self.types.get(name);
        while let Some(known) = above {
            if let Some(limits) = known.limits.get(field) {
                return limits.clone();
            }
            above = known.extends.as_ref().and_then(|base| self.types.get(base));
        }
        Limits::default()
    }
}

impl RamlType {
    fn from_node(node: &Node) -> Result<Self, String> {
        let none = Node::Map(Vec::new());
        let properties = node.at("properties").unwrap_or(&none);
        let pattern = |name: &str| name.len() > 1 && name.starts_with('/') && name.ends_with('/');
        let map_of = properties.entries().iter().find(|(name, _)| pattern(name));
        Ok(Self {
            package: node.text_at("(package)").unwrap_or_default().to_owned(),
            extends: node.text_at("type").map(str::to_owned),
            tag_value: node.text_at("discriminatorValue").map(str::to_owned),
            map_of: map_of.map(|(_, value)| type_name(value)).transpose()?,
            limits: all_limits(properties)?,
        })
    }
}

fn type_name(property: &Node) -> Result<String, String> {
    match (property.text(), property.text_at("type"), property.text_at("items")) {
        (Some(name), ..) | (None, Some(name), None) => Ok(name.to_owned()),
        (None, Some("array"), Some(items)) => Ok(format!("{items}[]")),
        (None, None, None) => Ok("any".to_owned()),
        _ => Err("a pattern's value has no type".to_owned()),
    }
}

/// The limits of each property, an optional one's name without its `?`. No limits are limits too: they
/// hide those of a base.
fn all_limits(properties: &Node) -> Result<BTreeMap<String, Limits>, String> {
    let one = |(name, property): &(String, Node)| {
        let limits = limits(property).map_err(|error| format!("{name}: {error}"))?;
        Ok((name.trim_end_matches('?').to_owned(), limits))
    };
    properties.entries().iter().map(one).collect()
}

fn limits(property: &Node) -> Result<Limits, String> {
    const WORDS: [&str; 9] = [
        "default",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
    ];
    let words = property.entries().iter().filter(|(word, _)| WORDS.contains(&word.as_str()));
    let json: Value = words.map(|(word, node)| (word.clone(), node.to_json())).collect();
    serde_json::from_value(json).map_err(|error| error.to_string())
}

/// Tags' values and the types that they mean, for all types that extend one of these, directly or not.
pub(super) fn kinds_below(raml: &Raml, types: &BTreeMap<String, TypeFact>, top: &str) -> Entries<String> {
    let below = |name: &str| {
        let mut above = types.get(name).and_then(|fact| fact.extends.as_deref());
        while let Some(base) = above {
            if base == top {
                return true;
            }
            above = types.get(base).and_then(|fact| fact.extends.as_deref());
        }
        false
    };
    let kinds = types.keys().filter(|name| below(name));
    let mut kinds: Vec<(String, String)> =
        kinds.filter_map(|name| Some((raml.tag_value(name)?.to_owned(), name.clone()))).collect();
    kinds.sort();
    Entries(kinds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raml(types: &[(&str, &str)]) -> Raml {
        let types = types.iter().map(|(name, text)| {
            let read = RamlType::from_node(&Node::parse(text).unwrap()).unwrap();
            ((*name).to_owned(), read)
        });
        Raml { types: types.collect(), ..Raml::default() }
    }

    #[test]
    fn limits_come_from_the_nearest_statement() {
        let raml = raml(&[
            ("Base", "properties: {key?: {minLength: 2, maxLength: 256}, name: {maxLength: 5}}"),
            ("Sub", "type: Base\nproperties: {name: string}"),
        ]);
        assert_eq!(raml.limits("Sub", "key").max_length, Some(256));
        assert_eq!(raml.limits("Sub", "name"), Limits::default());
    }

    #[test]
    fn a_pattern_makes_a_map() {
        let raml = raml(&[
            ("A", "properties: {'/^[a-z]{2}$/': {type: 'SearchKeyword[]'}}"),
            ("B", "properties: {/x/: {type: array, items: Suggestion}}"),
        ]);
        assert_eq!(raml.map_of("A"), Some("SearchKeyword[]"));
        assert_eq!(raml.map_of("B"), Some("Suggestion[]"));
    }

    #[test]
    fn a_limit_of_another_shape_is_an_error() {
        let read = RamlType::from_node(&Node::parse("properties: {a: {maxLength: long}}").unwrap());
        assert!(read.unwrap_err().starts_with("a: "));
    }
}
