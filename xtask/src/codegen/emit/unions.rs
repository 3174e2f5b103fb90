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
    let other = if tag == "action" { "RawAction" } else { "RawVariant" };
    code.names.extend(kinds.iter().map(|(.., kind)| (*kind).to_owned()).chain([other.to_owned()]));
    code.names.insert("wire::kinds".to_owned());

    put!(code, "{}\n///", docs::platform(fact, name)?);
    put!(code, "/// `{tag}` says which it is.");
    put!(code, "#[derive(Clone, Debug, PartialEq)]");
    put!(code, "#[non_exhaustive]");
    put!(
        code,
        "#[allow(clippy::large_enum_variant, reason = \"they are few, and a box would be in the way of each\")]"
    );
    put!(code, "pub enum {name} {{");
    for (_, variant, kind) in &kinds {
        put!(code, "    {variant}({kind}),");
    }
    put!(code, "    /// One that this version does not know, kept whole.");
    put!(code, "    Other({other}),\n}}\n");

    put!(code, "impl {name} {{");
    put!(code, "    /// The `{tag}`, as the platform calls it.");
    put!(code, "    pub fn name(&self) -> &str {{\n        match self {{");
    for (value, variant, _) in &kinds {
        put!(code, "            Self::{variant}(_) => {value:?},");
    }
    put!(code, "            Self::Other(raw) => raw.name(),\n        }}\n    }}\n}}\n");

    let rows = kinds.iter().map(|(value, variant, _)| format!("{value:?} => {variant},"));
    let default = fact.fields().find(|(field, ..)| *field == tag);
    let default = default.and_then(|(.., field)| field.limits.default.as_ref()?.as_str());
    let default = default.map(|kind| format!(" = {kind:?}")).unwrap_or_default();
    put!(code, "kinds! {{ {name} by {tag:?}{default} or {other} {{{}}} }}\n", super::rows(rows));

    for (_, variant, kind) in &kinds {
        put!(code, "impl From<{kind}> for {name} {{");
        put!(code, "    fn from(kind: {kind}) -> Self {{\n        Self::{variant}(kind)\n    }}\n}}\n");
    }
    objects::resource(code, plan, name);
    Ok(())
}
