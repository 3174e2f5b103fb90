//! `cargo xtask codegen`: the generated part of `ct-model`, from the facts of the API description.
//!
//! With `--from` the facts themselves are extracted anew. Nothing here knows the network.

mod description;
mod emit;
mod entries;
mod facts;
mod fixups;
mod mapping;
mod naming;
mod output;
mod pages;
mod parts;
mod plan;
mod raml;
mod surface;
mod yaml;

use crate::command::root;
use facts::Facts;
use output::Output;
use std::path::{Path, PathBuf};

/// Where the facts live.
const FACTS: &str = "crates/ct-model/api/facts.json";
const USAGE: &str = "cargo xtask codegen [--check] [--from <openapi.yaml> [--raml <directory>]]";

/// What the verb was asked for.
#[derive(Debug, Default, PartialEq)]
struct Options {
    check: bool,
    from: Option<PathBuf>,
    raml: Option<PathBuf>,
}

pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let options = Options::parse(args)?;
    let facts = match &options.from {
        Some(from) => extract(from, &options.raml_beside(from))?,
        None => {
            let named = |error: &str| format!("{FACTS} cannot be read: {error}; run `{USAGE}` with --from");
            let text =
                std::fs::read_to_string(root().join(FACTS)).map_err(|error| named(&error.to_string()))?;
            Facts::parse(&text).map_err(|error| named(&error))?
        }
    };
    let mut output = Output::new(root());
    output.file(FACTS, facts.print());
    emit::all(&facts, &mut output)?;
    if options.check { output.check() } else { output.write() }
}

impl Options {
    fn parse(args: &[String]) -> Result<Self, String> {
        let mut options = Self::default();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let mut path = || {
                let value = args.next().filter(|value| !value.starts_with("--"));
                value.map(PathBuf::from).ok_or_else(|| format!("`{arg}` needs a path: {USAGE}"))
            };
            match arg.as_str() {
                "--check" => options.check = true,
                "--from" => options.from = Some(path()?),
                "--raml" => options.raml = Some(path()?),
                unknown => return Err(format!("`{unknown}` is not understood: {USAGE}")),
            }
        }
        if options.raml.is_some() && options.from.is_none() {
            return Err(format!("`--raml` goes with `--from`: {USAGE}"));
        }
        Ok(options)
    }

    /// The RAML description: `raml/` beside the OpenAPI file, if nothing else was said.
    fn raml_beside(&self, from: &Path) -> PathBuf {
        self.raml.clone().unwrap_or_else(|| from.with_file_name("raml"))
    }
}

/// The facts of the description.
fn extract(from: &Path, raml: &Path) -> Result<Facts, String> {
    let named = |error| format!("{}: {error}", from.display());
    let text = yaml::text(from)?;
    if !raml.is_dir() {
        return Err(format!("{} is no directory: name the RAML description with --raml", raml.display()));
    }
    let description = fixups::enum_descriptions_are_no_yaml(&text).map_err(named)?;
    let raml = raml::Raml::read(raml)?;
    let mut facts = Facts {
        types: description::types(&description).map_err(named)?,
        operations: description::operations(&description).map_err(named)?,
        parameters: raml.parameters.clone(),
    };
    raml.complete(&mut facts.types)?;
    fixups::apply(&mut facts, &raml)?;
    surface::prune(&mut facts)?;
    Ok(facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, String> {
        Options::parse(&args.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn arguments() {
        let all = parse(&["--from", "a/openapi.yaml", "--check"]).unwrap();
        assert_eq!(all, Options { check: true, from: Some("a/openapi.yaml".into()), raml: None });
        assert_eq!(all.raml_beside(Path::new("a/openapi.yaml")), Path::new("a/raml"));
        assert_eq!(parse(&[]), Ok(Options::default()));
    }

    #[test]
    fn an_argument_that_is_not_understood_is_named_in_one_line() {
        for (args, named) in
            [(&["--form", "x"][..], "`--form`"), (&["--from"], "`--from`"), (&["--raml", "x"], "`--raml`")]
        {
            let error = parse(args).unwrap_err();
            assert!(error.starts_with(named) && error.lines().count() == 1, "{error}");
        }
    }

    #[test]
    fn a_missing_description_is_named() {
        let error = extract(Path::new("no/openapi.yaml"), Path::new("no/raml")).unwrap_err();
        assert!(error.starts_with("no/openapi.yaml cannot be read: "), "{error}");
    }
}
