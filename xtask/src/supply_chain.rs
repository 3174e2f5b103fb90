//! `supply-chain`: licences, bans and sources of every dependency, by cargo-deny and `deny.toml`.
//!
//! Its fourth check, of security advisories, is left out: it fetches a database that changes by the hour, so that
//! the same commit would be green today and red tomorrow, and red wherever only the registry can be reached.

use crate::command::{Call, call, cargo};
use crate::metadata;
use std::path::Path;

/// One version for all, for `deny.toml` is read differently from one to the next.
const VERSION: &str = "0.20.2";
const CHECKS: &[&str] =
    &["--locked", "--all-features", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"];

pub(crate) fn run() -> Result<(), String> {
    let tools = metadata::target_directory()?.join("tools");
    let ours = tools.join("bin").join("cargo-deny");
    let program = match [Path::new("cargo-deny"), &ours].into_iter().find(|path| is_wanted(path)) {
        Some(program) => program,
        None => {
            println!(
                "supply-chain: installing cargo-deny {VERSION} into {}; once, some minutes",
                tools.display()
            );
            install(&tools)
                .stream()
                .map_err(|error| format!("supply-chain: {error}; install cargo-deny by hand"))?;
            &ours
        }
    };
    call(&program.to_string_lossy(), CHECKS).stream().map_err(|error| {
        format!("supply-chain: {error}; drop the dependency (`cargo tree -i NAME` says whose it is), or allow it in deny.toml with its reason")
    })
}

fn is_wanted(program: &Path) -> bool {
    let version = call(&program.to_string_lossy(), &["--version"]).read();
    version.is_ok_and(|version| version.trim() == format!("cargo-deny {VERSION}"))
}

fn install(tools: &Path) -> Call {
    cargo(&["install", "--locked", "cargo-deny", "--version", VERSION, "--root", &tools.to_string_lossy()])
}
