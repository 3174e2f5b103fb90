//! `mutants`: changes the machine, a line at a time, and fails where the tests do not notice.
//!
//! By cargo-mutants. All of it takes an hour or more, so that `mutants --shard 2/10` does a part. Bounded: the
//! checker looks at fewer states, and a mutant that hangs is noticed by that.

use crate::command::{Call, call};
use crate::tools::Tool;

const TOOL: Tool = Tool { name: "cargo-mutants", version: "27.1.0" };
const MACHINE: &[&str] =
    &["--file", "crates/ct-auth/src/machine.rs", "--file", "crates/ct-auth/src/machine/*.rs"];

pub(crate) fn run(args: &[String]) -> Result<u8, String> {
    let program = TOOL.program("mutants")?;
    mutate(&program.to_string_lossy(), args).code()
}

fn mutate(program: &str, args: &[String]) -> Call {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let how = ["--package", "ct-auth", "--jobs", "2", "--timeout", "120", "--output", "target"];
    let which = ["--", "--locked", "--lib", "--test", "machine", "--test", "checker"];
    let all = TOOL.args(&[&how, MACHINE, args.as_slice(), &which].concat());
    call(program, &all).env("CHECKER_STATES", "50000")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_can_be_asked_for() {
        let line = mutate("cargo-mutants", &["--shard".to_owned(), "2/10".to_owned()]).line();
        assert!(line.contains("cargo-mutants mutants --package ct-auth"), "{line}");
        assert!(line.contains("--shard 2/10 -- --locked"), "{line}");
    }
}
