//! Writes the generated files.

mod docs;
mod objects;
mod unions;

use super::facts::Facts;
use super::mapping::{self, RustType};
use super::output::Output;
use super::parts::Part;
use super::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const SRC: &str = "crates/ct-model/src";
const PREAMBLE: &str = "//! Written by `cargo xtask codegen`: do not edit.";

/// The text of a file while it grows, and the names that it needs.
#[derive(Default)]
struct Code {
    text: String,
    /// Names of this crate's root.
    names: BTreeSet<String>,
    /// Names of serde's.
    serde: BTreeSet<&'static str>,
}

/// A line of code. Rustfmt does the rest.
macro_rules! put {
    ($code:expr, $($line:tt)*) => {
        writeln!($code.text, $($line)*).expect("a String takes all")
    };
}
use put;

/// Every generated file.
pub(super) fn all(facts: &Facts, output: &mut Output) -> Result<(), String> {
    let plan = Plan::new(facts)?;
    let mut modules = BTreeMap::new();
    for (part, types) in plan.files() {
        output.rust(&format!("{SRC}/generated/{}.rs", part.file), &file(&plan, part, types)?)?;
        modules.insert(part.file, types.to_vec());
    }
    let opaque = plan.opaque()?;
    output.rust(&format!("{SRC}/generated/opaque.rs"), &opaque_file(&plan, &opaque))?;
    modules.insert("opaque", opaque.into_iter().collect());
    output.rust(&format!("{SRC}/generated.rs"), &root_file(&modules))
}

/// The file that names all others, and all types one by one.
fn root_file(modules: &BTreeMap<&str, Vec<String>>) -> String {
    let mut code = Code::default();
    put!(code, "//! The types that are generated from the platform's API description, a file per resource.");
    put!(code, "//!\n{PREAMBLE}\n");
    put!(
        code,
        "#![allow(missing_docs, reason = \"the linked page documents the fields; here is what more the facts say\")]\n"
    );
    for module in modules.keys() {
        put!(code, "mod {module};");
    }
    code.text.push('\n');
    for (module, types) in modules {
        put!(code, "pub use {module}::{{{}}};", types.join(", "));
    }
    code.text
}

fn file(plan: &Plan<'_>, part: &Part, types: &[String]) -> Result<String, String> {
    let mut code = Code::default();
    for name in types {
        let fact = plan.fact(name)?;
        if !fact.values.is_empty() {
            words(&mut code, plan, name)?;
        } else if fact.tag.is_some() {
            unions::union(&mut code, plan, name)?;
        } else if fact.map_of.is_some() {
            map(&mut code, plan, name)?;
        } else if fact.scalar.is_none() {
            objects::object(&mut code, plan, name)?;
        } else {
            return Err(format!("codegen/mapping.rs says no type for the scalar `{name}`"));
        }
    }
    Ok(code.finish(part.about, types))
}

/// An enum of words.
fn words(code: &mut Code, plan: &Plan<'_>, name: &str) -> Result<(), String> {
    let fact = plan.fact(name)?;
    code.names.insert("string_enum::string_enum".to_owned());
    put!(code, "string_enum! {{");
    put!(code, "    {}", docs::platform(fact, name)?);
    put!(code, "    pub enum {name} {{");
    for value in &fact.values {
        put!(code, "        {} = {value:?},", super::naming::variant(value)?);
    }
    put!(code, "    }}\n}}\n");
    Ok(())
}

/// A map.
fn map(code: &mut Code, plan: &Plan<'_>, name: &str) -> Result<(), String> {
    let fact = plan.fact(name)?;
    let keys = mapping::map_key(name, fact.keys.as_deref().unwrap_or_default())?;
    let values = plan.field_type(name, fact.map_of.as_deref().unwrap_or_default())?;
    code.names.insert("SmallMap".to_owned());
    put!(code, "{}", docs::platform(fact, name)?);
    let (keys, values) = (code.named(&keys), code.named(&values));
    put!(code, "pub type {name} = SmallMap<{keys}, {values}>;\n");
    Ok(())
}

/// Resources that references name and that have no file yet.
fn opaque_file(plan: &Plan<'_>, opaque: &BTreeSet<String>) -> String {
    let mut code = Code::default();
    code.names.extend(["RawJson", "Resource"].map(str::to_owned));
    code.serde.extend(["Deserialize", "Serialize"]);
    for name in opaque {
        put!(code, "/// A resource whose fields are not typed yet: the JSON of an expanded reference.");
        put!(code, "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]");
        put!(code, "#[serde(transparent)]");
        put!(code, "pub struct {name}(pub RawJson);\n");
        objects::resource(&mut code, plan, name);
    }
    code.finish("Resources that references name and that have no types of their own yet.", &[])
}

/// The rows of a table, as many on a line as it takes: rustfmt leaves the arguments of macros alone.
fn rows(rows: impl Iterator<Item = String>) -> String {
    const WIDTH: usize = 100;
    let mut lines: Vec<String> = Vec::new();
    for row in rows {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + row.len() <= WIDTH => {
                line.push(' ');
                line.push_str(&row);
            }
            Some(_) | None => lines.push(row),
        }
    }
    lines.iter().map(|line| format!("\n    {line}")).chain(["\n".to_owned()]).collect()
}

impl Code {
    /// The text of this type; its names are imported.
    fn named(&mut self, rust: &RustType) -> String {
        self.names.extend(rust.names.iter().cloned());
        rust.text.clone()
    }

    fn finish(mut self, about: &str, own: &[String]) -> String {
        self.names.retain(|name| !own.contains(name));
        let imports = |from: &str, names: Vec<&str>| match names.as_slice() {
            [] => String::new(),
            [one] => format!("use {from}::{one};\n"),
            more => format!("use {from}::{{{}}};\n", more.join(", ")),
        };
        let serde = imports("serde", self.serde.into_iter().collect());
        let ours = imports("crate", self.names.iter().map(String::as_str).collect());
        let text = self.text;
        format!("//! {about}\n//!\n{PREAMBLE}\n\n{serde}\n{ours}\n{text}")
    }
}
