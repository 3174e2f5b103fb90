//! Objects: plain structs, with a constructor for what is required.

use super::{Code, docs, put};
use crate::codegen::naming;
use crate::codegen::plan::{Field, Plan};
use std::fmt::Write;

/// More arguments than this are not read any more: such a value is written as a literal.
const MOST_ARGUMENTS: usize = 7;

/// A struct, `new` if few of its fields are required, and its `typeId` if references can name it.
pub(super) fn object(code: &mut Code, plan: &Plan<'_>, name: &str) -> Result<(), String> {
    let fields = plan.fields(name)?;
    let required: Vec<&Field<'_>> = fields.iter().filter(|field| !field.optional).collect();
    code.names.insert("OtherFields".to_owned());
    code.names.insert("wire::members".to_owned());
    put!(code, "{}", documentation(plan, name)?);
    let default = if required.is_empty() { "Default, " } else { "" };
    put!(code, "#[derive(Clone, Debug, {default}PartialEq)]");
    put!(code, "pub struct {name} {{");
    for field in &fields {
        let ident = naming::field(field.wire);
        if let Some(limits) = docs::limits(&field.fact.limits, &field.rust.text, field.optional) {
            put!(code, "    {limits}");
        }
        let rust = code.named(&field.rust);
        if field.optional {
            put!(code, "    pub {ident}: Option<{rust}>,");
        } else {
            put!(code, "    pub {ident}: {rust},");
        }
    }
    put!(code, "    pub other: OtherFields,\n}}\n");
    members(code, name, &fields);
    if !required.is_empty() && required.len() <= MOST_ARGUMENTS {
        constructor(code, name, &fields, &required);
    }
    conversions(code, plan, name, &fields)?;
    resource(code, plan, name);
    if let Some(error) = plan.error_code(name) {
        code.names.extend(["ErrorCode", "ErrorFields"].map(str::to_owned));
        let variant = naming::variant(error)?;
        put!(code, "impl ErrorFields for {name} {{\n    const CODE: ErrorCode = ErrorCode::{variant};\n}}\n");
    }
    Ok(())
}

/// The table by which it is read and written.
fn members(code: &mut Code, name: &str, fields: &[Field<'_>]) {
    let rows = fields.iter().enumerate().map(|(at, field)| {
        // The platform adds lists to its resources; what was stored before must still be read.
        let is_late = is_resource(fields) && !field.optional && field.rust.text.starts_with("Vec<");
        let or_empty = if is_late { " or empty" } else { "" };
        format!("{at} => {}: {:?}{or_empty},", naming::field(field.wire), field.wire)
    });
    put!(code, "members! {{ {name} {{{}}} }}\n", super::rows(rows));
}

/// Whether it is a resource, which the platform stores and answers; what it is sent must be complete.
fn is_resource(fields: &[Field<'_>]) -> bool {
    ["createdAt", "version"].iter().all(|wire| fields.iter().any(|field| field.wire == *wire))
}

/// From the type that it extends and back, where that is a type of its own and this one adds only what may
/// be absent.
fn conversions(code: &mut Code, plan: &Plan<'_>, name: &str, fields: &[Field<'_>]) -> Result<(), String> {
    let Some(base) = plan.fact(name)?.extends.as_deref().filter(|base| plan.is_object(base)) else {
        return Ok(());
    };
    let shared = plan.fields(base)?;
    let (more, same): (Vec<&Field<'_>>, Vec<&Field<'_>>) =
        fields.iter().partition(|field| shared.iter().all(|known| known.wire != field.wire));
    let unlike = |field: &&Field<'_>| {
        shared.iter().any(|known| {
            known.wire == field.wire
                && (known.optional, &known.rust.text) != (field.optional, &field.rust.text)
        })
    };
    if more.iter().any(|field| !field.optional) || same.iter().any(unlike) {
        return Ok(());
    }
    code.names.insert(base.to_owned());
    for (from, to) in [(base, name), (name, base)] {
        if to == base {
            let lost: Vec<String> = more.iter().map(|field| format!("`{}`", field.wire)).collect();
            put!(code, "/// Without {}.", lost.join(", "));
        }
        put!(code, "impl From<{from}> for {to} {{");
        put!(code, "    fn from(from: {from}) -> Self {{\n        Self {{");
        for field in &same {
            let ident = naming::field(field.wire);
            put!(code, "            {ident}: from.{ident},");
        }
        for field in more.iter().filter(|_| to == name) {
            put!(code, "            {}: None,", naming::field(field.wire));
        }
        put!(code, "            other: from.other,\n        }}\n    }}\n}}\n");
    }
    Ok(())
}

fn documentation(plan: &Plan<'_>, name: &str) -> Result<String, String> {
    let fact = plan.fact(name)?;
    let mut text = docs::platform(fact, name)?;
    if let Some(union) = fact.extends.as_deref()
        && let Some((tag, _)) = plan.fact(union)?.kinds.iter().find(|(_, kind)| *kind == name)
    {
        write!(text, "\n///\n/// The [`{union}`](crate::{union}) `{tag}`.").expect("a String takes all");
    }
    Ok(text)
}

/// `new` takes what is required; the rest is absent.
fn constructor(code: &mut Code, name: &str, fields: &[Field<'_>], required: &[&Field<'_>]) {
    let arguments: Vec<String> = required
        .iter()
        .map(|field| {
            let into = if is_converted(&field.rust.text) {
                format!("impl Into<{}>", field.rust.text)
            } else {
                field.rust.text.clone()
            };
            format!("{}: {into}", naming::field(field.wire))
        })
        .collect();
    put!(code, "impl {name} {{");
    put!(code, "    /// With what is required; all else is absent.");
    put!(code, "    pub fn new({}) -> Self {{\n        Self {{", arguments.join(", "));
    for field in fields {
        let ident = naming::field(field.wire);
        if field.optional {
            put!(code, "            {ident}: None,");
        } else if is_converted(&field.rust.text) {
            put!(code, "            {ident}: {ident}.into(),");
        } else {
            put!(code, "            {ident},");
        }
    }
    put!(code, "            other: OtherFields::default(),\n        }}\n    }}\n}}\n");
}

/// Whether there is something more convenient to pass than the type itself.
fn is_converted(rust: &str) -> bool {
    const CONVERTED: [&str; 7] =
        ["String", "Password", "Id<", "Reference<", "ResourceIdentifier<", "KeyReference<", "AnyReference"];
    CONVERTED.iter().any(|from| rust == *from || from.ends_with('<') && rust.starts_with(from))
}

/// What references to it call it.
pub(super) fn resource(code: &mut Code, plan: &Plan<'_>, name: &str) {
    if let Some(type_id) = plan.type_id(name) {
        code.names.insert("Resource".to_owned());
        put!(code, "impl Resource for {name} {{\n    const TYPE_ID: &'static str = {type_id:?};\n}}\n");
    }
}
