//! YAML as a tree in the order of the file. RAML is YAML whose `!include` stands before a path.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Number, Value};
use std::path::Path;

/// A node of the tree.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Scalar(Value),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// Reads a file that holds one document.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        Self::parse(&text(path)?).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The one document in this text.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut documents = Yaml::load_from_str(text).map_err(|error| format!("no YAML: {error}"))?;
        match (documents.pop(), documents.is_empty()) {
            (Some(document), true) => Self::from_yaml(document),
            _ => Err("not one YAML document".to_owned()),
        }
    }

    fn from_yaml(yaml: Yaml<'_>) -> Result<Self, String> {
        Ok(match yaml {
            Yaml::Value(scalar) => Self::Scalar(json(scalar)),
            Yaml::Sequence(items) => {
                Self::List(items.into_iter().map(Self::from_yaml).collect::<Result<_, _>>()?)
            }
            Yaml::Mapping(entries) => Self::Map(
                entries
                    .into_iter()
                    .map(|(name, value)| Ok((key(&name)?, Self::from_yaml(value)?)))
                    .collect::<Result<_, String>>()?,
            ),
            Yaml::Tagged(_, node) => Self::from_yaml(*node)?,
            Yaml::Representation(text, ..) => Self::Scalar(Value::String(text.into_owned())),
            Yaml::Alias(_) | Yaml::BadValue => return Err("a YAML alias or a bad value".to_owned()),
        })
    }

    /// The value under this name, if this is a map that has it.
    pub(super) fn at(&self, name: &str) -> Option<&Self> {
        self.entries().iter().find_map(|(known, node)| (known == name).then_some(node))
    }

    /// The value down this path of names; the error says where it ends.
    pub(super) fn down(&self, path: &[&str]) -> Result<&Self, String> {
        path.iter().enumerate().try_fold(self, |node, (depth, name)| {
            node.at(name).ok_or_else(|| format!("it has no `{}`", path[..=depth].join(".")))
        })
    }

    /// The entries of a map; of another node none.
    pub(super) fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            Self::List(_) | Self::Scalar(_) => &[],
        }
    }

    /// The items of a list; of another node none.
    pub(super) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            Self::Map(_) | Self::Scalar(_) => &[],
        }
    }

    /// The text of a scalar that is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Scalar(value) => value.as_str(),
            Self::List(_) | Self::Map(_) => None,
        }
    }

    /// The text under this name.
    pub(super) fn text_at(&self, name: &str) -> Option<&str> {
        self.at(name).and_then(Self::text)
    }

    /// The texts of a list.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.items().iter().filter_map(Self::text)
    }

    /// The same as JSON.
    pub(super) fn to_json(&self) -> Value {
        match self {
            Self::Scalar(value) => value.clone(),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Map(entries) => entries.iter().map(|(name, node)| (name.clone(), node.to_json())).collect(),
        }
    }
}

/// A file's text.
pub(super) fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn json(scalar: Scalar<'_>) -> Value {
    match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(yes) => Value::Bool(yes),
        Scalar::Integer(number) => Value::Number(number.into()),
        Scalar::FloatingPoint(number) => {
            Number::from_f64(number.into_inner()).map_or(Value::Null, Value::Number)
        }
        Scalar::String(text) => Value::String(text.into_owned()),
    }
}

/// A key as text: statuses are written as numbers here and there.
fn key(yaml: &Yaml<'_>) -> Result<String, String> {
    match yaml {
        Yaml::Value(Scalar::String(text)) => Ok(text.to_string()),
        Yaml::Value(Scalar::Integer(number)) => Ok(number.to_string()),
        Yaml::Value(Scalar::Boolean(yes)) => Ok(yes.to_string()),
        _ => Err("a key that is no text".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_stays_and_an_include_is_its_path() {
        let node = Node::parse("b: !include types/B.raml\na: [1, x]\n200: {}\n").unwrap();
        let names: Vec<_> = node.entries().iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a", "200"]);
        assert_eq!(node.text_at("b"), Some("types/B.raml"));
        assert_eq!(node.at("a").unwrap().to_json(), serde_json::json!([1, "x"]));
    }

    #[test]
    fn what_is_missing_is_named_with_its_path() {
        let node = Node::parse("components: {}").unwrap();
        assert_eq!(node.down(&["components", "schemas"]).unwrap_err(), "it has no `components.schemas`");
    }

    #[test]
    fn broken_yaml_is_an_error() {
        assert!(Node::parse("a: [").unwrap_err().starts_with("no YAML: "));
    }
}
