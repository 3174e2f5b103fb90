//! The project's own commands: `cargo xtask <verb>`, one file each.
//!
//! No argument parser and few dependencies, for everybody who runs one verb builds them all first.

mod browser;
mod ci;
mod codegen;
mod command;
mod coverage;
mod fuzz;
mod kills;
mod layers;
mod metadata;
mod mock_process;
mod msrv;
mod mutants;
mod operations;
mod packages;
mod size;
mod storefront;
mod supply_chain;
mod tidy;
mod tools;
mod tutorial;
mod wasm;
mod wasm_bindgen;
mod wasm_toolchain;
mod web;
mod web_package;
mod web_types;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <verb>

  browser         tests of what browsers run, in headless Chromium against the mock; installs what it needs
  ci              every check; with CI set also supply-chain
  codegen         writes the generated part of ct-model; --check, --from <openapi.yaml>
  coverage        which lines of ct-auth its tests reach
  fuzz            what a fuzzer comes up with, asked of the mock; --seconds 60, and the targets if not all
  kills           kills a process that renews its session, a thousand times, and looks for what was lost
  layers          fails when a crate knows what ARCHITECTURE.md forbids it to know
  msrv            holds the code and every dependency to the stated rust-version
  mutants         changes the token machine and fails where no test notices; --shard 2/10 for a part
  operations      writes docs/operations.md, the list of all that the client can do
  size            what the smallest app weighs in a browser, held to a limit; --top says of what
  storefront      the example shop in a browser; --release, --listen ADDRESS:PORT; --walk has Chromium walk through it
  supply-chain    licences, bans and sources of all dependencies, by cargo-deny
  tidy            what a machine can see of the project's habits
  tutorial        the platform's tutorial, by our client; --against AUTH_URL API_URL --project KEY --client ID:SECRET
  wasm            checks the crates that browsers run for wasm32
  web-package     the npm package for apps in JavaScript; --dev, --listen ADDRESS:PORT opens a page over it, --walk";

/// Why a verb did not succeed, in one line.
enum Failure {
    /// The caller must type something else.
    Usage(String),
    /// The verb found something, or could not do its work.
    Failed(String),
    /// What the verb ran has said why itself; this is its exit code.
    Said(u8),
}

impl From<String> for Failure {
    fn from(line: String) -> Self {
        Self::Failed(line)
    }
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Failed(line)) => {
            eprintln!("xtask: {line}");
            ExitCode::from(1)
        }
        Err(Failure::Usage(line)) => {
            eprintln!("xtask: {line}");
            ExitCode::from(2)
        }
        Err(Failure::Said(code)) => ExitCode::from(code),
    }
}

fn dispatch(args: &[String]) -> Result<(), Failure> {
    let Some((verb, rest)) = args.split_first() else {
        println!("{USAGE}");
        return Ok(());
    };
    match verb.as_str() {
        "browser" => alone(verb, rest, browser::run),
        "ci" => alone(verb, rest, ci::run),
        "codegen" => Ok(codegen::run(rest)?),
        "coverage" => alone(verb, rest, coverage::run),
        "kills" => alone(verb, rest, kills::run),
        "layers" => alone(verb, rest, layers::run),
        "msrv" => alone(verb, rest, msrv::run),
        "operations" => alone(verb, rest, operations::run),
        "supply-chain" => alone(verb, rest, supply_chain::run),
        "tidy" => alone(verb, rest, tidy::run),
        "fuzz" => fuzz::run(rest),
        "mutants" => said(mutants::run(rest)?),
        "size" => Ok(size::run(rest)?),
        "storefront" => said(storefront::run(rest)?),
        "tutorial" => said(tutorial::run(rest)?),
        "wasm" => alone(verb, rest, wasm::run),
        "web-package" => said(web_package::run(rest)?),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        unknown => Err(Failure::Usage(format!("no verb `{unknown}`: `cargo xtask help` lists them"))),
    }
}

/// What another program said, by its exit code.
fn said(code: u8) -> Result<(), Failure> {
    if code == 0 { Ok(()) } else { Err(Failure::Said(code)) }
}

/// Runs a verb that takes no arguments.
fn alone(verb: &str, rest: &[String], run: fn() -> Result<(), String>) -> Result<(), Failure> {
    match rest {
        [] => Ok(run()?),
        [first, ..] => Err(Failure::Usage(format!("`{verb}` takes no arguments, but was given `{first}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage_error(args: &[&str]) -> String {
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        match dispatch(&args) {
            Err(Failure::Usage(line)) => line,
            Err(Failure::Failed(line)) => panic!("failed instead: {line}"),
            Err(Failure::Said(code)) => panic!("exited with {code} instead"),
            Ok(()) => panic!("succeeded instead"),
        }
    }

    #[test]
    fn an_unknown_verb_is_named() {
        assert!(usage_error(&["frobnicate"]).contains("`frobnicate`"));
    }

    #[test]
    fn an_argument_that_a_verb_does_not_take_is_named() {
        assert_eq!(usage_error(&["tidy", "--fix"]), "`tidy` takes no arguments, but was given `--fix`");
    }
}
