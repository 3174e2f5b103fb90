//! A cargo that builds for browsers, wherever this machine has one.
//!
//! The toolchain's own, if it knows the target or rustup adds it. Else the distribution's packages: their compiler comes
//! with the standard library's source in place of a compiled one, so it is built along.

use crate::command::{Call, call, cargo};
use crate::packages;
use std::path::Path;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Where a distribution's source of the standard library is.
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library";
/// What brings it, on Debian and what stems from it.
const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld"];

/// Which cargo it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one that runs us.
    Ours,
    /// The distribution's, with a standard library built from its source.
    Distribution,
}

impl Toolchain {
    /// The first that there is, installed if need be.
    pub(crate) fn find(verb: &str) -> Result<Self, String> {
        if has_target()? || add_target(verb) {
            return Ok(Self::Ours);
        }
        if !Path::new(SOURCE).is_dir() {
            packages::install(verb, PACKAGES).map_err(|why| {
                format!("{verb}: nothing here compiles for {TARGET}: `rustup target add {TARGET}` fails, and {why}")
            })?;
        }
        Ok(Self::Distribution)
    }

    /// Cargo with a subcommand, for the target.
    pub(crate) fn cargo(self, args: &[&str]) -> Call {
        match self {
            Self::Ours => cargo(args),
            Self::Distribution => call("/usr/bin/cargo", args)
                .env("RUSTC", "/usr/bin/rustc")
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld"),
        }
        .with(&["--locked", "--target", TARGET])
    }
}

/// Whether the toolchain that runs us knows the target.
pub(crate) fn has_target() -> Result<bool, String> {
    let libraries = call("rustc", &["--print", "target-libdir", "--target", TARGET]).read()?;
    Ok(Path::new(libraries.trim()).is_dir())
}

/// Whether rustup could add it.
pub(crate) fn add_target(verb: &str) -> bool {
    println!("{verb}: adding the target {TARGET} to this toolchain");
    call("rustup", &["target", "add", TARGET]).stream().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distributions_cargo_builds_the_standard_library_too() {
        let line = Toolchain::Distribution.cargo(&["test", "--package", "ct-fetch"]).line();
        assert!(line.contains("CARGO_UNSTABLE_BUILD_STD='std,panic_abort'"), "{line}");
        assert!(
            line.ends_with("/usr/bin/cargo test --package ct-fetch --locked --target wasm32-unknown-unknown")
        );
        let ours = Toolchain::Ours.cargo(&["test"]).line();
        assert_eq!(ours, "cargo test --locked --target wasm32-unknown-unknown");
    }
}
