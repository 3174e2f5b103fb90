//! `operations`: writes the page that lists all operations, `docs/operations.md`.
//!
//! A test of `ct-me` draws it, for only that can call the methods that it names; `ci` holds the page against it with all
//! other tests.

use crate::command::{Call, cargo};

pub(crate) fn run() -> Result<(), String> {
    redraw().stream()
}

fn redraw() -> Call {
    cargo(&["test", "--quiet", "--locked", "--package", "ct-me", "--test", "operations"]).env("REDRAW", "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_that_draws_it_is_told_to_write_it() {
        assert_eq!(
            redraw().line(),
            "REDRAW='1' cargo test --quiet --locked --package ct-me --test operations"
        );
    }
}
