//! Cargo's subcommands that not everybody has: each at one version, installed once below the target directory.

use crate::command::{Call, call, cargo};
use crate::metadata;
use std::path::{Path, PathBuf};

/// A subcommand of cargo's that is a program of its own.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
}

impl Tool {
    /// The program, installed if need be.
    pub(crate) fn program(&self, verb: &str) -> Result<PathBuf, String> {
        let tools = metadata::target_directory()?.join("tools");
        let ours = tools.join("bin").join(self.name);
        if let Some(program) = [PathBuf::from(self.name), ours.clone()].into_iter().find(|path| self.is(path))
        {
            return Ok(program);
        }
        println!(
            "{verb}: installing {} {} into {}; once, some minutes",
            self.name,
            self.version,
            tools.display()
        );
        self.install(&tools)
            .stream()
            .map_err(|error| format!("{verb}: {error}; install {} by hand", self.name))?;
        Ok(ours)
    }

    fn is(&self, program: &Path) -> bool {
        let version = call(&program.to_string_lossy(), &self.args(&["--version"])).read();
        version.is_ok_and(|version| version.trim() == format!("{} {}", self.name, self.version))
    }

    /// The program with these arguments, as cargo would call it.
    pub(crate) fn args<'a>(&self, args: &[&'a str]) -> Vec<&'a str>
    where
        'static: 'a,
    {
        let subcommand: &'static str = self.name.trim_start_matches("cargo-");
        [&[subcommand], args].concat()
    }

    fn install(&self, tools: &Path) -> Call {
        let root = tools.to_string_lossy();
        cargo(&["install", "--locked", self.name, "--version", self.version, "--root", &root])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_called_as_cargo_calls_it_and_installed_at_its_version() {
        let tool = Tool { name: "cargo-mutants", version: "1.2.3" };
        assert_eq!(tool.args(&["--list"]), ["mutants", "--list"]);
        let line = tool.install(Path::new("target/tools")).line();
        assert!(line.ends_with("cargo-mutants --version 1.2.3 --root target/tools"), "{line}");
        assert!(!tool.is(Path::new("no-such-program")));
    }
}
