//! `tutorial`: the platform's tutorial, done by our client, against a mock of its own or another platform.
//!
//! The steps are an example of `ct-me`, so that the other verbs need not build the client.

use crate::command::cargo;

/// Runs the example with `args`. What fails there is said there; comes back its exit code.
pub(crate) fn run(args: &[String]) -> Result<u8, String> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let example = ["run", "--quiet", "--locked", "--package", "ct-me", "--example", "tutorial", "--"];
    cargo(&[&example, args.as_slice()].concat()).code()
}
