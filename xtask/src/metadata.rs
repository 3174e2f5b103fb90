//! What `cargo metadata` says about the packages, as far as the verbs ask.

use crate::command::cargo;
use serde_json::Value;
use std::path::PathBuf;

/// A package of the workspace, or one that it is built from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// The oldest Rust that it says it builds with.
    pub(crate) rust_version: Option<String>,
    /// What it is built with on any target under any features; what only its tests use is left out.
    pub(crate) dependencies: Vec<String>,
}

/// The workspace's packages.
pub(crate) fn members() -> Result<Vec<Package>, String> {
    packages(&ask(&["--no-deps"])?)
}

/// The workspace's packages and all that they are built and tested from, on any target.
pub(crate) fn all() -> Result<Vec<Package>, String> {
    packages(&ask(&["--all-features"])?)
}

/// Where cargo puts what it builds.
pub(crate) fn target_directory() -> Result<PathBuf, String> {
    let answer = ask(&["--no-deps"])?;
    Ok(PathBuf::from(text(&answer, "target_directory")?))
}

fn ask(more: &[&str]) -> Result<Value, String> {
    let json = cargo(&[&["metadata", "--locked", "--format-version", "1"], more].concat()).read()?;
    serde_json::from_str(&json).map_err(|error| format!("`cargo metadata` answered no JSON: {error}"))
}

fn packages(answer: &Value) -> Result<Vec<Package>, String> {
    list(answer, "packages")?.iter().map(package).collect()
}

fn package(json: &Value) -> Result<Package, String> {
    let mut dependencies = Vec::new();
    for dependency in list(json, "dependencies")? {
        // `null` is a normal dependency.
        if dependency["kind"].as_str() != Some("dev") {
            dependencies.push(text(dependency, "name")?);
        }
    }
    Ok(Package {
        name: text(json, "name")?,
        version: text(json, "version")?,
        rust_version: json["rust_version"].as_str().map(str::to_owned),
        dependencies,
    })
}

fn text(json: &Value, field: &str) -> Result<String, String> {
    json[field].as_str().map(str::to_owned).ok_or_else(|| format!("`cargo metadata` answers no `{field}`"))
}

fn list<'a>(json: &'a Value, field: &str) -> Result<&'a Vec<Value>, String> {
    json[field].as_array().ok_or_else(|| format!("`cargo metadata` answers no `{field}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_only_tests_use_is_no_dependency() {
        let answer = json!({ "packages": [{
            "name": "a", "version": "1.2.3", "rust_version": "1.70",
            "dependencies": [
                { "name": "normal", "kind": null, "target": "cfg(windows)", "optional": true },
                { "name": "build", "kind": "build" },
                { "name": "dev", "kind": "dev" },
            ],
        }]});
        let expected = Package {
            name: "a".to_owned(),
            version: "1.2.3".to_owned(),
            rust_version: Some("1.70".to_owned()),
            dependencies: vec!["normal".to_owned(), "build".to_owned()],
        };
        assert_eq!(packages(&answer), Ok(vec![expected]));
    }

    #[test]
    fn an_answer_of_another_shape_is_an_error() {
        assert_eq!(packages(&json!({})), Err("`cargo metadata` answers no `packages`".to_owned()));
    }
}
