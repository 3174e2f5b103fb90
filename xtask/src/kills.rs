//! `kills`: a thousand times each, a process that writes the file store, and one that renews its session over it, is
//! killed at a random moment; what is stored is whole, and no session is lost.
//!
//! `ci` has a hundred of each among ct-hyper's tests.

use crate::command::{Call, cargo};

const KILLS: &str = "1000";

pub(crate) fn run() -> Result<(), String> {
    kill().stream()
}

fn kill() -> Call {
    let tests = ["test", "--locked", "--package", "ct-hyper", "--test", "file_store", "kills::"];
    cargo(&[&tests[..], &["--", "--nocapture"]].concat()).env("CT_HYPER_TEST_KILLS", KILLS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_of_ct_hyper_are_run_a_thousand_times() {
        let line = kill().line();
        let tests = "cargo test --locked --package ct-hyper --test file_store kills:: -- --nocapture";
        assert_eq!(line, format!("CT_HYPER_TEST_KILLS='1000' {tests}"));
    }
}
