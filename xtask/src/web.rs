//! Builds what a browser loads: a package of ours as wasm, with the JavaScript that starts it.
//!
//! wasm-opt makes the wasm smaller where the machine has one that can be used.

use crate::command::{Call, call};
use crate::wasm_toolchain::{TARGET, Toolchain};
use crate::{metadata, wasm_bindgen};
use std::fs;
use std::path::{Path, PathBuf};

/// How a package is built.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Profile {
    /// Quickly.
    Dev,
    /// Small: the workspace's profile `web`.
    Small,
}

/// The first version of wasm-opt whose output starts.
const SOUND: u32 = 110;
/// Wasm features that browsers have had for years and the compiler uses: an older wasm-opt must be told.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Builds `package` into `directory`: `{name}.js`, `{name}_bg.wasm`. The path of the wasm comes back.
pub(crate) fn build(
    verb: &str,
    package: &str,
    profile: Profile,
    directory: &Path,
) -> Result<PathBuf, String> {
    bind(verb, package, profile, directory, &["--no-typescript"])
}

/// The same with TypeScript's types: `{name}.d.ts`.
pub(crate) fn build_typed(
    verb: &str,
    package: &str,
    profile: Profile,
    directory: &Path,
) -> Result<PathBuf, String> {
    bind(verb, package, profile, directory, &[])
}

fn bind(
    verb: &str,
    package: &str,
    profile: Profile,
    directory: &Path,
    more: &[&str],
) -> Result<PathBuf, String> {
    compile(Toolchain::find(verb)?, package, profile).stream()?;
    let name = package.replace('-', "_");
    let compiled = compiled(package, profile)?;
    let program = wasm_bindgen::program(verb, "wasm-bindgen")?;
    fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    let (from, to) = (compiled.to_string_lossy().into_owned(), directory.to_string_lossy().into_owned());
    // The names of functions are a fifth of a download, and of use to developers only.
    let without: &[&str] = match profile {
        Profile::Dev => &[],
        Profile::Small => &["--remove-name-section", "--remove-producers-section"],
    };
    let args = ["--target", "web", "--out-name", &name, "--out-dir", &to, &from];
    call(&program.to_string_lossy(), &args).with(without).with(more).stream()?;
    let wasm = directory.join(format!("{name}_bg.wasm"));
    if profile == Profile::Small {
        shrink(&wasm)?;
    }
    Ok(wasm)
}

fn compile(toolchain: Toolchain, package: &str, profile: Profile) -> Call {
    let profile: &[&str] = match profile {
        Profile::Dev => &[],
        Profile::Small => &["--profile", "web"],
    };
    toolchain.cargo(&[&["build", "--package", package], profile].concat())
}

/// Where cargo puts the wasm: a library's name has underscores, a program's is the package's own.
pub(crate) fn compiled(package: &str, profile: Profile) -> Result<PathBuf, String> {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Small => "web",
    };
    let folder = metadata::target_directory()?.join(TARGET).join(folder);
    let names = [package.to_owned(), package.replace('-', "_")];
    let found = names.iter().map(|name| folder.join(format!("{name}.wasm"))).find(|path| path.exists());
    found.ok_or_else(|| format!("{}: no {package}.wasm was built there", folder.display()))
}

/// Whether there is a wasm-opt that can be used. Before version 110 it exported the wrong one of two tables, and the page
/// did not start: <https://github.com/WebAssembly/binaryen/issues/4711>.
fn has_wasm_opt() -> bool {
    call("wasm-opt", &["--version"]).read().is_ok_and(|told| is_sound(&told))
}

fn is_sound(told: &str) -> bool {
    let version = told.strip_prefix("wasm-opt version ").and_then(|rest| rest.split_whitespace().next());
    version.and_then(|version| version.parse().ok()).is_some_and(|version: u32| version >= SOUND)
}

/// Makes the wasm smaller, if the machine has wasm-opt.
fn shrink(wasm: &Path) -> Result<(), String> {
    if !has_wasm_opt() {
        println!(
            "without wasm-opt: version {SOUND} or newer (of the package `binaryen`) would make it smaller"
        );
        return Ok(());
    }
    let path = wasm.to_string_lossy();
    call("wasm-opt", &[&["-Oz"], FEATURES, &[&path, "-o", &path]].concat()).stream()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wasm_opt_that_mixes_tables_up_is_not_used() {
        for (told, sound) in [
            ("wasm-opt version 108", false),
            ("wasm-opt version 110", true),
            ("wasm-opt version 123 (version_123-4-gabcdef0)\n", true),
            ("wasm-opt", false),
        ] {
            assert_eq!(is_sound(told), sound, "{told}");
        }
    }

    #[test]
    fn small_is_a_profile_of_the_workspace() {
        assert!(compile(Toolchain::Ours, "storefront", Profile::Small).line().contains(" --profile web "));
        let manifest = fs::read_to_string(crate::command::root().join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[profile.web]"));
    }
}
