//! Unions: one of several kinds of object, which a tag tells apart.

use super::{Code, docs, objects, put};
use crate::codegen::naming;
use crate::codegen::plan::Plan;
use std::fmt::Write;

/// An enum of the kinds, and of those that are not known yet.
pub(super) fn union(code: &mut Code, plan: &Plan<'_>, name: &str) -> Result<(), String> {
    let fact = plan.fact(name)?;
    let tag = fact.tag.as_deref().unwrap_or_default();
    let mut kinds = Vec::new();
    for (value, kind) in fact.kinds.iter() {
        kinds.push((value, naming::variant(value)?, kind.as_str()));
    }
    let is_action = tag == "action";
    let other = if is_action { "RawAction" } else { "RawVariant" };
    code.names.extend(kinds.iter().map(|(.., kind)| (*kind).to_owned()).chain([other.to_owned()]));
    code.serde.extend(["Deserialize", "Deserializer", "Serialize", "de::Error"]);

    put!(code, "{}\n///", docs::platform(fact, name)?);
    put!(code, "/// `{tag}` says which it is.");
    put!(code, "#[derive(Clone, Debug, PartialEq, Serialize)]");
    put!(code, "#[serde(tag = {tag:?})]");
    put!(code, "#[non_exhaustive]");
    put!(
        code,
        "#[allow(clippy::large_enum_variant, reason = \"they are few, and a box would be in the way of each\")]"
    );
    put!(code, "pub enum {name} {{");
    for (value, variant, kind) in &kinds {
        if value != variant {
            put!(code, "    #[serde(rename = {value:?})]");
        }
        put!(code, "    {variant}({kind}),");
    }
    put!(code, "    /// One that this version does not know, kept whole.");
    put!(code, "    #[serde(untagged)]\n    Other({other}),\n}}\n");

    put!(code, "impl {name} {{");
    put!(code, "    /// The `{tag}`, as the platform calls it.");
    put!(code, "    pub fn name(&self) -> &str {{\n        match self {{");
    for (value, variant, _) in &kinds {
        put!(code, "            Self::{variant}(_) => {value:?},");
    }
    put!(code, "            Self::Other(raw) => raw.name(),\n        }}\n    }}\n}}\n");

    put!(code, "impl<'de> Deserialize<'de> for {name} {{");
    put!(code, "    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{");
    let unknown = if is_action {
        put!(code, "        let raw = RawAction::deserialize(deserializer)?;");
        put!(code, "        match raw.name() {{");
        "raw"
    } else {
        let default = fact.fields().find(|(field, ..)| *field == tag);
        let default = default.and_then(|(.., field)| field.limits.default.as_ref()?.as_str());
        let (reader, or) = match default {
            Some(default) => ("tag_or", format!(", {default:?}")),
            None => ("tag_of", String::new()),
        };
        code.names.extend(["RawJson", reader].map(str::to_owned));
        put!(code, "        let json = RawJson::deserialize(deserializer)?;");
        put!(code, "        let tag: String = {reader}(&json, {tag:?}{or})?;");
        put!(code, "        match tag.as_str() {{");
        "RawVariant::new(tag, json)"
    };
    let read = if is_action { "raw.read()".to_owned() } else { format!("json.read_without({tag:?})") };
    for (value, variant, _) in &kinds {
        put!(code, "            {value:?} => {read}.map(Self::{variant}),");
    }
    put!(
        code,
        "            _ => return Ok(Self::Other({unknown})),\n        }}\n        .map_err(D::Error::custom)\n    }}\n}}\n"
    );

    for (_, variant, kind) in &kinds {
        put!(code, "impl From<{kind}> for {name} {{");
        put!(code, "    fn from(kind: {kind}) -> Self {{\n        Self::{variant}(kind)\n    }}\n}}\n");
    }
    objects::resource(code, plan, name);
    Ok(())
}
