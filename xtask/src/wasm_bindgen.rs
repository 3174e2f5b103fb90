//! wasm-bindgen's own programs, at the version of the lockfile: another would not understand what was compiled.

use crate::command::{Call, call, cargo};
use crate::metadata;
use std::path::{Path, PathBuf};

/// A program of `wasm-bindgen-cli`, installed below the target directory if this machine does not have it.
pub(crate) fn program(verb: &str, name: &str) -> Result<PathBuf, String> {
    let version = locked_version()?;
    let tools = metadata::target_directory()?.join("tools");
    let ours = tools.join("bin").join(name);
    let is = |path: &PathBuf| {
        let told = call(&path.to_string_lossy(), &["--version"]).read();
        told.is_ok_and(|told| told.split_whitespace().nth(1) == Some(&version))
    };
    if let Some(program) = [PathBuf::from(name), ours.clone()].into_iter().find(is) {
        return Ok(program);
    }
    println!("{verb}: installing wasm-bindgen {version} into {}; once, some minutes", tools.display());
    // Its lockfile may name what a mirror of the registry does not have yet.
    install(&version, &tools, &["--locked"])
        .stream()
        .or_else(|_| install(&version, &tools, &[]).stream())
        .map_err(|why| format!("{verb}: {why}; install wasm-bindgen-cli {version} by hand"))?;
    Ok(ours)
}

fn locked_version() -> Result<String, String> {
    let all = metadata::all()?;
    let package = all.into_iter().find(|package| package.name == "wasm-bindgen");
    package.map(|package| package.version).ok_or_else(|| "the lockfile has no wasm-bindgen".to_owned())
}

fn install(version: &str, tools: &Path, more: &[&str]) -> Call {
    let root = tools.to_string_lossy();
    // Without what would download a driver: the browser's own is used.
    let what =
        ["install", "wasm-bindgen-cli", "--version", version, "--root", &root, "--no-default-features"];
    cargo(&[&what, more].concat())
        // It is quicker to build so, and quick enough.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_installed_at_the_version_of_the_lockfile_below_the_target_directory() {
        let line = install("0.2.130", Path::new("target/tools"), &["--locked"]).line();
        assert!(line.contains("wasm-bindgen-cli --version 0.2.130 --root target/tools"), "{line}");
    }
}
