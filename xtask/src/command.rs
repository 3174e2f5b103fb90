//! Other programs, run at the project's root. What fails says how to run it by hand.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// How the variables begin that `cargo run` sets for the package that it runs.
const ABOUT_US: &[&str] = &["CARGO_BIN_", "CARGO_CRATE_", "CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_PRIMARY_"];

/// The directory that holds the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().expect("xtask lies inside the workspace").to_path_buf()
}

/// Cargo with these arguments, the very cargo that runs us.
pub(crate) fn cargo(args: &[&str]) -> Call {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    Call { program, ..call("cargo", args) }
}

/// A program with its arguments.
pub(crate) fn call(program: &str, args: &[&str]) -> Call {
    Call {
        program: program.to_owned(),
        shown: program.to_owned(),
        args: args.iter().map(ToString::to_string).collect(),
        env: Vec::new(),
    }
}

/// A program to be run, as a value.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    program: String,
    shown: String,
    args: Vec<String>,
    env: Vec<(&'static str, String)>,
}

impl Call {
    /// The same with one more environment variable.
    pub(crate) fn env(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.env.push((name, value.into()));
        self
    }

    /// The same with more arguments.
    pub(crate) fn with(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(ToString::to_string));
        self
    }

    /// What one types into a shell to do the same.
    pub(crate) fn line(&self) -> String {
        let env = self.env.iter().map(|(name, value)| format!("{name}='{value}'"));
        env.chain([self.shown.clone()]).chain(self.args.iter().cloned()).collect::<Vec<_>>().join(" ")
    }

    /// Runs it; what it prints is seen as it comes.
    pub(crate) fn stream(&self) -> Result<(), String> {
        if self.code()? == 0 { Ok(()) } else { Err(format!("`{}` failed", self.line())) }
    }

    /// Runs it, what it prints is seen as it comes, and gives back its exit code.
    pub(crate) fn code(&self) -> Result<u8, String> {
        let status = self.command().status().map_err(|error| self.not_started(&error))?;
        // Without a code it was ended by a signal.
        Ok(status.code().and_then(|code| code.try_into().ok()).unwrap_or(1))
    }

    /// Runs it and gives back what it wrote to its standard output.
    pub(crate) fn read(&self) -> Result<String, String> {
        let output = self.command().output().map_err(|error| self.not_started(&error))?;
        if output.status.success() {
            return String::from_utf8(output.stdout).map_err(|_| format!("`{}` wrote no UTF-8", self.line()));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().find(|line| line.starts_with("error")).unwrap_or("it said nothing more");
        Err(format!("`{}` failed: {said}", self.line()))
    }

    /// Starts it, with its standard output to be read.
    pub(crate) fn start(&self) -> Result<Child, String> {
        let mut command = self.command();
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        command.spawn().map_err(|error| self.not_started(&error))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        // `cargo run` says which package it runs. Build scripts would take it for news and build again: ring's does.
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|name| ABOUT_US.iter().any(|prefix| name.starts_with(prefix))) {
                command.env_remove(name);
            }
        }
        command.args(&self.args).envs(self.env.iter().map(|(name, value)| (name, value))).current_dir(root());
        command
    }

    fn not_started(&self, error: &std::io::Error) -> String {
        format!("`{}` could not be started: {error}", self.line())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_can_be_pasted() {
        let docs = call("cargo", &["doc", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(docs.line(), "RUSTDOCFLAGS='-D warnings' cargo doc --no-deps");
    }

    #[test]
    fn a_failure_names_the_line_and_the_first_error() {
        let said = call("sh", &["-c", "echo error: no luck >&2; exit 3"]).read().unwrap_err();
        assert!(said.ends_with("failed: error: no luck"), "{said}");
    }

    #[test]
    fn what_cargo_says_of_us_is_not_passed_on() {
        assert!(std::env::var_os("CARGO_PKG_NAME").is_some(), "cargo sets it for tests too");
        assert_eq!(call("sh", &["-c", "echo \"[$CARGO_PKG_NAME]\""]).read().as_deref(), Ok("[]\n"));
    }

    #[test]
    fn a_program_that_does_not_exist_is_named() {
        let said = call("no-such-program", &["--now"]).stream().unwrap_err();
        assert!(said.starts_with("`no-such-program --now` could not be started: "), "{said}");
    }
}
