//! `supply-chain`: licences, bans and sources of every dependency, by cargo-deny and `deny.toml`; and that the lock file
//! of the fuzz targets is up to date, for they are no members of the workspace, whose builds would notice.
//!
//! Its fourth check, of security advisories, is left out: it fetches a database that changes by the hour, so that
//! the same commit would be green today and red tomorrow, and red wherever only the registry can be reached.

use crate::command::{call, cargo};
use crate::tools::Tool;

/// One version for all, for `deny.toml` is read differently from one to the next.
const TOOL: Tool = Tool { name: "cargo-deny", version: "0.20.2" };
const CHECKS: &[&str] =
    &["--locked", "--all-features", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"];

const FUZZ: &str = "mock-server/fuzz/Cargo.toml";

pub(crate) fn run() -> Result<(), String> {
    cargo(&["metadata", "--locked", "--format-version", "1", "--manifest-path", FUZZ]).read().map_err(|error| {
        format!("supply-chain: {error}; `cargo update --workspace --manifest-path {FUZZ}` brings its lock file up to date")
    })?;
    let program = TOOL.program("supply-chain")?;
    call(&program.to_string_lossy(), &TOOL.args(CHECKS)).stream().map_err(|error| {
        format!("supply-chain: {error}; drop the dependency (`cargo tree -i NAME` says whose it is), or allow it in deny.toml with its reason")
    })
}
