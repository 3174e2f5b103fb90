//! `ci`: every check, cheapest first. It stops at the first that fails and says how to run that one alone.
//!
//! All steps build with the same flags into the same directory, so that little is built twice.

use crate::command::{Call, cargo};
use crate::{browser, codegen, layers, msrv, size, storefront, supply_chain, tidy, wasm, web_package};
use std::time::{Duration, Instant};

const DENY: &[&str] = &["--", "-D", "warnings"];

struct Step {
    name: &'static str,
    work: Work,
}

enum Work {
    Call(Call),
    /// A verb of ours, and how it is typed.
    Verb(fn() -> Result<(), String>, &'static str),
}

pub(crate) fn run() -> Result<(), String> {
    let mut took = Vec::new();
    for step in steps(std::env::var_os("CI").is_some()) {
        println!("\n── {}: {}", step.name, step.work.line());
        let (done, duration) = timed(|| step.work.run());
        println!("── {}: {}", step.name, seconds(duration));
        done.map_err(|error| format!("ci: stopped at {}: {error}", step.name))?;
        took.push((step.name, duration));
    }
    println!();
    for (name, duration) in &took {
        println!("{name:<24}{:>10}", seconds(*duration));
    }
    println!("{:<24}{:>10}", "all green", seconds(took.iter().map(|(_, duration)| *duration).sum()));
    Ok(())
}

/// What is done, in order; `alone` is whether nobody watches (`CI` is set), so that it may take longer.
fn steps(alone: bool) -> Vec<Step> {
    let call = |name, call| Step { name, work: Work::Call(call) };
    let verb = |name, run, line| Step { name, work: Work::Verb(run, line) };
    let mut steps = vec![
        call("format", cargo(&["fmt", "--all", "--check"])),
        verb("tidy", tidy::run, "cargo xtask tidy"),
        verb("layers", layers::run, "cargo xtask layers"),
        verb("codegen", || codegen::run(&["--check".to_owned()]), "cargo xtask codegen --check"),
        call("clippy", clippy(&["--workspace", "--all-targets", "--all-features"])),
        call(
            "clippy, no features",
            clippy(&["--package", "mock-server", "--package", "ct-me", "--no-default-features"]),
        ),
        verb("wasm", wasm::run, "cargo xtask wasm"),
        call(
            "docs",
            cargo(&["doc", "--locked", "--workspace", "--all-features", "--no-deps"])
                .env("RUSTDOCFLAGS", "-D warnings"),
        ),
        call("tests", cargo(&["test", "--locked", "--workspace", "--all-features"])),
        verb("browser", browser::run, "cargo xtask browser"),
        verb("storefront", storefront::walk, "cargo xtask storefront --walk"),
        verb("web-package", web_package::walk, "cargo xtask web-package --dev --walk"),
        verb("size", || size::run(&[]), "cargo xtask size"),
        call("benches", cargo(&["bench", "--locked", "--package", "benches", "--no-run"])),
        verb("msrv", msrv::run, "cargo xtask msrv"),
    ];
    if alone {
        steps.push(verb("supply-chain", supply_chain::run, "cargo xtask supply-chain"));
    }
    steps
}

fn clippy(what: &[&str]) -> Call {
    cargo(&[&["clippy", "--locked"], what, DENY].concat())
}

impl Work {
    fn line(&self) -> String {
        match self {
            Self::Call(call) => call.line(),
            Self::Verb(_, line) => (*line).to_owned(),
        }
    }

    fn run(&self) -> Result<(), String> {
        match self {
            Self::Call(call) => call.stream(),
            Self::Verb(run, line) => run().map_err(|error| format!("`{line}` failed: {error}")),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a step took is for people to read; nothing depends on it"
)]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(alone: bool) -> Vec<&'static str> {
        steps(alone).iter().map(|step| step.name).collect()
    }

    #[test]
    fn only_a_pipeline_installs_cargo_deny() {
        assert!(!names(false).contains(&"supply-chain"));
        assert_eq!(names(true).last(), Some(&"supply-chain"));
    }

    #[test]
    fn no_step_changes_what_is_built_by_another() {
        for step in steps(true) {
            let line = step.work.line();
            assert!(!line.contains("RUSTFLAGS="), "{line}");
            assert!(!line.contains("--release"), "{line}");
        }
    }
}
