//! What is generated, in which file, and what stays opaque.

use super::facts::{Facts, FieldFact, TypeFact};
use super::mapping::{self, Meaning, RustType};
use super::parts::{Holds, PARTS, Part};
use std::collections::{BTreeMap, BTreeSet};

/// What will be written where.
pub(super) struct Plan<'a> {
    facts: &'a Facts,
    /// The types of each file in order, by the file's name.
    files: BTreeMap<&'static str, Vec<String>>,
    /// All generated types.
    generated: BTreeSet<String>,
    /// All resources that references can name, with their `typeId`.
    type_ids: BTreeMap<String, String>,
    /// The types that an `Id` may be of.
    known: BTreeSet<String>,
}

/// A field, ready to be written.
pub(super) struct Field<'a> {
    pub(super) wire: &'a str,
    pub(super) optional: bool,
    pub(super) rust: RustType,
    pub(super) fact: &'a FieldFact,
}

impl<'a> Plan<'a> {
    pub(super) fn new(facts: &'a Facts) -> Result<Self, String> {
        let generated = reach(facts)?;
        let mut files: BTreeMap<&'static str, Vec<String>> = PARTS
            .iter()
            .map(|part| (part.file, part.roots.iter().map(ToString::to_string).collect()))
            .collect();
        for name in &generated {
            let types = files.entry(part_of(facts, name)?.file).or_default();
            if !types.contains(name) {
                types.push(name.clone());
            }
        }
        let type_ids: BTreeMap<_, _> = mapping::type_ids(facts)?.into_iter().collect();
        let known = generated.iter().chain(type_ids.keys()).cloned().collect();
        Ok(Self { facts, files, generated, type_ids, known })
    }

    /// The files with the types in each.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static Part, &[String])> {
        PARTS.iter().map(|part| (part, self.files[part.file].as_slice()))
    }

    pub(super) fn fact(&self, name: &str) -> Result<&'a TypeFact, String> {
        self.facts.named(name)
    }

    /// Whether this is a generated struct.
    pub(super) fn is_object(&self, name: &str) -> bool {
        self.generated.contains(name) && self.facts.types.get(name).is_some_and(|fact| fact.tag.is_none())
    }

    /// The code of the errors that these are the fields of.
    pub(super) fn error_code(&self, name: &str) -> Option<&'a str> {
        let mut errors = self.facts.types.get(mapping::ERRORS).into_iter().flat_map(|fact| fact.kinds.iter());
        errors.find(|(_, kind)| *kind == name).map(|(code, _)| code)
    }

    /// The `typeId` of a resource that references can name.
    pub(super) fn type_id(&self, name: &str) -> Option<&str> {
        self.type_ids.get(name).map(String::as_str)
    }

    /// The resources that fields name but that are not generated.
    pub(super) fn opaque(&self) -> Result<BTreeSet<String>, String> {
        let mut named = BTreeSet::new();
        for name in &self.generated {
            for field in self.fields(name)? {
                named.extend(field.rust.names);
            }
            if let Some(keys) = &self.fact(name)?.keys {
                named.extend(mapping::map_key(name, keys)?.names);
            }
        }
        named.retain(|name| self.type_ids.contains_key(name) && !self.generated.contains(name));
        Ok(named)
    }

    /// The fields of an object, without the tag that the union around it writes.
    pub(super) fn fields(&self, name: &str) -> Result<Vec<Field<'a>>, String> {
        let fact = self.fact(name)?;
        let tag = tag_around(self.facts, fact);
        let mut fields = Vec::new();
        if fact.tag.is_some() {
            return Ok(fields);
        }
        let is_error = self.error_code(name).is_some();
        let held = |wire: &str| Some(wire) == tag || is_error && mapping::OF_ALL_ERRORS.contains(&wire);
        for (wire, optional, fact) in fact.fields().filter(|(wire, ..)| !held(wire)) {
            let mut rust = mapping::field_type(self.facts, &self.known, name, wire, fact)?;
            if self.holds_itself(name, &fact.is) {
                rust.text = format!("Box<{}>", rust.text);
            }
            fields.push(Field { wire, optional, rust, fact });
        }
        Ok(fields)
    }

    /// The type of a map's values.
    pub(super) fn field_type(&self, owner: &str, is: &str) -> Result<RustType, String> {
        let fact = FieldFact { is: is.to_owned(), ..FieldFact::default() };
        mapping::field_type(self.facts, &self.known, owner, "", &fact)
    }

    /// Whether a value of this type would hold one of `owner` without a list between.
    fn holds_itself(&self, owner: &str, is: &str) -> bool {
        let (mut next, mut seen) = (vec![is], BTreeSet::new());
        while let Some(is) = next.pop() {
            if is == owner {
                return true;
            }
            if let Some(fact) =
                self.facts.types.get(is).filter(|_| self.generated.contains(is) && seen.insert(is))
            {
                next.extend(content(self.facts, fact).map(|(_, is)| is));
            }
        }
        false
    }
}

/// The roots of all parts and what they mention.
fn reach(facts: &Facts) -> Result<BTreeSet<String>, String> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = PARTS.iter().flat_map(|part| part.roots).copied().collect();
    if let Some(errors) = facts.types.get(mapping::ERRORS) {
        next.extend(errors.kinds.iter().map(|(_, kind)| kind.as_str()).filter(|kind| says_more(facts, kind)));
    }
    while let Some(name) = next.pop() {
        for one in name.split('|').map(|one| one.trim_end_matches("[]")) {
            if let Meaning::Generated(name) = mapping::meaning(facts, one)?
                && reached.insert(name.clone())
            {
                let fact = facts.named(&name)?;
                next.extend(content(facts, fact).map(|(_, is)| is));
                next.extend(fact.map_of.as_deref());
            }
        }
    }
    for name in &reached {
        a_kind_is_met_in_its_union_only(facts, &reached, name)?;
    }
    Ok(reached)
}

/// Whether an error has fields of its own.
fn says_more(facts: &Facts, error: &str) -> bool {
    let fields = facts.types.get(error).into_iter().flat_map(TypeFact::fields);
    fields.filter(|(wire, ..)| !mapping::OF_ALL_ERRORS.contains(wire)).count() > 0
}

/// The types that a value of this type holds: a union its kinds, an object its fields without the tag.
fn content<'a>(facts: &'a Facts, fact: &'a TypeFact) -> impl Iterator<Item = (&'a str, &'a str)> {
    let tag = tag_around(facts, fact);
    let fields = fact.fields().filter(move |(wire, ..)| fact.tag.is_none() && Some(*wire) != tag);
    fields
        .map(|(wire, _, field)| (wire, field.is.as_str()))
        .chain(fact.kinds.iter().map(|(tag, kind)| (tag, kind.as_str())))
}

/// The tag that the union around this kind writes.
fn tag_around<'a>(facts: &'a Facts, fact: &TypeFact) -> Option<&'a str> {
    facts.types.get(fact.extends.as_deref()?)?.tag.as_deref()
}

/// The tag is written by the union: a kind that stands alone would lose it.
fn a_kind_is_met_in_its_union_only(
    facts: &Facts,
    reached: &BTreeSet<String>,
    owner: &str,
) -> Result<(), String> {
    let owner_fact = facts.named(owner)?;
    for (field, is) in content(facts, owner_fact).filter(|_| owner_fact.tag.is_none()) {
        let is = is.trim_end_matches("[]");
        let tagged = facts.types.get(is).is_some_and(|fact| tag_around(facts, fact).is_some());
        if tagged && reached.contains(is) {
            return Err(format!("{owner}.{field} is a `{is}` outside of its union"));
        }
    }
    Ok(())
}

fn part_of(facts: &Facts, name: &str) -> Result<&'static Part, String> {
    let fact = facts.named(name)?;
    let package = fact.package.trim_matches('\'');
    let first = |rule: &dyn Fn(&Part) -> bool| PARTS.iter().find(|part| rule(part));
    let holds = |rule: &dyn Fn(&Holds) -> bool| first(&|part| part.holds.iter().any(rule));
    first(&|part| part.roots.contains(&name))
        .or_else(|| holds(&|holds| matches!(holds, Holds::Type(held) if *held == name)))
        .or_else(|| {
            holds(&|holds| matches!(holds, Holds::Union(union) if fact.extends.as_deref() == Some(*union)))
        })
        .or_else(|| holds(&|holds| matches!(holds, Holds::Package(held) if *held == package)))
        .ok_or_else(|| format!("codegen/parts.rs has no file for `{name}` of package {package}"))
}
