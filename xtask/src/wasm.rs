//! `wasm`: the crates that browsers run, and their documentation where it is their own, held to wasm32 with warnings as
//! errors. What they do there is [`super::browser`]'s to test.
//!
//! The toolchain must know the target. Where it does not, rustup is asked to add it. Where that cannot be (no
//! rustup, no network), the same crates are checked for this machine, each alone and without features, so that
//! nothing that another crate switches on can hide a fault; `layers` keeps what is native out of them either way.

use crate::command::{Call, cargo};
use crate::wasm_toolchain::{TARGET, add_target, has_target};

const CRATES: &[&str] = &["ct-model", "ct-auth", "ct-fetch", "ct-me"];

pub(crate) fn run() -> Result<(), String> {
    let here = has_target()? || add_target("wasm");
    if !here {
        println!(
            "wasm: no {TARGET} to be had (`rustup target add {TARGET}` fails): checked for this machine instead"
        );
    }
    for call in checks(here) {
        call.stream()
            .map_err(|error| format!("wasm: {error}; the crate must build where there are no sockets"))?;
    }
    Ok(())
}

fn checks(here: bool) -> Vec<Call> {
    let target: &[&str] = if here { &["--target", TARGET] } else { &[] };
    let check = |name, features: &[&str]| {
        let what = ["clippy", "--locked", "--package", name];
        cargo(&[&what, features, target, &["--", "-D", "warnings"]].concat())
    };
    let mut checks: Vec<Call> = CRATES.iter().map(|name| check(name, &["--no-default-features"])).collect();
    if here {
        checks.push(check("ct-me", &[]));
        checks.push(check("ct-web", &[]));
        checks.push(check("smallest", &[]));
        checks.push(check("storefront", &[]));
        // Empty on any other target, and so are its documentation's links there.
        let docs = ["doc", "--locked", "--no-deps", "--package", "ct-fetch"];
        checks.push(cargo(&[&docs, target].concat()).env("RUSTDOCFLAGS", "-D warnings"));
    }
    checks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_the_target_the_default_features_are_checked_too() {
        let lines: Vec<String> = checks(true).iter().map(Call::line).collect();
        assert_eq!(lines.len(), CRATES.len() + 5);
        assert!(lines.iter().all(|line| line.contains(TARGET)), "{lines:?}");
    }

    #[test]
    fn without_it_each_crate_is_checked_alone() {
        let lines: Vec<String> = checks(false).iter().map(Call::line).collect();
        assert_eq!(lines.len(), CRATES.len());
        assert!(lines.iter().all(|line| line.contains("--no-default-features")), "{lines:?}");
    }
}
