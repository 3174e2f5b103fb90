//! `msrv`: the `rust-version` that the workspace states is true.
//!
//! Three witnesses: every member states the same one; no dependency asks for a newer Rust; and, where rustup has
//! that toolchain (with `CI` set it is fetched), the workspace is checked with it. Clippy's `incompatible_msrv`,
//! which is on for the whole workspace, is the fourth.

use crate::command::call;
use crate::metadata::{self, Package};

pub(crate) fn run() -> Result<(), String> {
    let members = metadata::members()?;
    let ours = stated(&members)?;
    let newer = newer_than(&ours, &metadata::all()?);
    for package in &newer {
        eprintln!("{package}");
    }
    if !newer.is_empty() {
        return Err(format!(
            "msrv: {} of the dependencies, listed above, ask for more than Rust {ours}; pin an older one in Cargo.toml (`cargo update NAME --precise VERSION`)",
            newer.len()
        ));
    }
    if !toolchain(&ours) {
        println!(
            "msrv: Rust {ours} is not installed, so nothing was compiled with it (`rustup toolchain install {ours} --profile minimal`)"
        );
        return Ok(());
    }
    let target = metadata::target_directory()?.join("msrv");
    let check = ["check", "--locked", "--workspace", "--all-features", "--target-dir"];
    call("rustup", &[&["run", &ours, "cargo"], &check[..], &[&target.to_string_lossy()]].concat())
        .stream()
        .map_err(|error| {
            format!("msrv: {error}; rewrite what is newer, or raise rust-version with a word in CHANGELOG.md")
        })
}

/// The one version that all members state.
fn stated(members: &[Package]) -> Result<String, String> {
    let mut versions = members.iter().map(|member| (&member.name, member.rust_version.as_ref()));
    let Some((_, Some(first))) = versions.next() else {
        return Err(
            "msrv: no rust-version is stated; write one to [workspace.package] of Cargo.toml".to_owned()
        );
    };
    match versions.find(|(_, version)| *version != Some(first)) {
        None => Ok(first.clone()),
        Some((name, _)) => {
            Err(format!("msrv: {name} does not state {first}; write `rust-version.workspace = true` there"))
        }
    }
}

fn newer_than(ours: &str, packages: &[Package]) -> Vec<String> {
    let asks_more = |package: &&Package| {
        package.rust_version.as_ref().is_some_and(|theirs| numbers(theirs) > numbers(ours))
    };
    let shown = |package: &Package| {
        format!(
            "{} {} asks for Rust {}",
            package.name,
            package.version,
            package.rust_version.as_deref().unwrap_or("?")
        )
    };
    packages.iter().filter(asks_more).map(shown).collect()
}

/// `1.88` is `[1, 88, 0]`.
fn numbers(version: &str) -> [u64; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(u64::MAX));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

/// Whether rustup has it, or gets it.
fn toolchain(version: &str) -> bool {
    let installed = call("rustup", &["run", version, "rustc", "--version"]).read().is_ok();
    if installed || std::env::var_os("CI").is_none() {
        return installed;
    }
    println!("msrv: fetching Rust {version}");
    call("rustup", &["toolchain", "install", version, "--profile", "minimal", "--no-self-update"])
        .stream()
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, rust_version: Option<&str>) -> Package {
        Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            rust_version: rust_version.map(str::to_owned),
            dependencies: Vec::new(),
        }
    }

    #[test]
    fn versions_compare_by_number_not_by_letter() {
        assert!(numbers("1.100") > numbers("1.88"));
        assert!(numbers("1.88.1") > numbers("1.88"));
        assert_eq!(numbers("1.88"), numbers("1.88.0"));
    }

    #[test]
    fn only_what_asks_for_more_is_told() {
        let packages = [
            package("old", Some("1.56")),
            package("same", Some("1.88.0")),
            package("newer", Some("1.89")),
            package("silent", None),
        ];
        assert_eq!(newer_than("1.88", &packages), ["newer 1.0.0 asks for Rust 1.89"]);
    }

    #[test]
    fn a_member_that_states_another_version_is_named() {
        assert_eq!(stated(&[package("a", Some("1.88")), package("b", Some("1.88"))]), Ok("1.88".to_owned()));
        for other in [None, Some("1.90")] {
            let error = stated(&[package("a", Some("1.88")), package("b", other)]).unwrap_err();
            assert!(error.contains("b does not state 1.88"), "{error}");
        }
    }
}
