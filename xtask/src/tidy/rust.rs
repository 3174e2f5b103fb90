//! Rules about Rust files.

use super::{Fault, File};

/// Lines of a file that people write.
const BY_HAND: usize = 400;
/// Lines of a file that `codegen` writes.
const GENERATED: usize = 1500;
/// What is not finished, or not run.
const UNFINISHED: &[&str] = &[concat!("to", "do!("), concat!("un", "implemented!("), concat!("#[ig", "nore")];
/// What waits for the wall clock.
const SLEEPS: &[&str] = &[concat!("thread::", "sleep"), concat!("time::", "sleep")];
/// The one glob: as many names as the description has types are listed where they are written.
const GLOB: &str = "pub use generated::*;";

pub(super) fn faults(file: &File) -> Vec<Fault> {
    if file.extension() != "rs" {
        return Vec::new();
    }
    let generated = file.path.contains("/generated/");
    let mut faults = Vec::new();
    let mut tests = is_of_tests(&file.path);
    for (number, line) in file.lines() {
        tests |= line.trim_start().starts_with("#[cfg(test)]");
        if let Some(word) = UNFINISHED.iter().find(|word| line.contains(**word)) {
            faults.push(file.fault(number, format!("`{word}`: finish it or leave it out")));
        }
        if tests && SLEEPS.iter().any(|sleep| line.contains(sleep)) {
            faults.push(file.fault(number, "a test that sleeps is slow or flaky: move a clock by hand"));
        }
        if !generated && is_glob(line) && line.trim() != GLOB {
            faults.push(file.fault(number, "list the names: a glob makes public what nobody decided to"));
        }
    }
    let (count, limit) = (file.lines().count(), if generated { GENERATED } else { BY_HAND });
    if count > limit {
        faults.push(file.fault(0, format!("{count} lines, more than {limit}: split it")));
    }
    if generated && !file.lines().take(5).any(|(_, line)| line.contains("cargo xtask codegen")) {
        faults.push(file.fault(0, "does not say at its top that `cargo xtask codegen` writes it"));
    }
    faults
}

fn is_of_tests(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.contains("/ct-testing/")
}

fn is_glob(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("pub use ") && (line.ends_with("::*;") || line.contains("::*,") || line.contains("::*}"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::file;
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        faults(&file(path, text)).len()
    }

    #[test]
    fn what_is_not_finished() {
        for word in UNFINISHED {
            assert_eq!(count("a/src/lib.rs", &format!("    {word}")), 1, "{word}");
            assert_eq!(count("a/notes.md", word), 0, "{word}");
        }
    }

    #[test]
    fn sleeping_is_for_clocks_not_for_tests() {
        for sleep in SLEEPS {
            let line = format!("{sleep}(pause);\n");
            assert_eq!(count("a/src/clock.rs", &line), 0, "{sleep}");
            assert_eq!(count("a/tests/slow.rs", &line), 1, "{sleep}");
            assert_eq!(count("crates/ct-testing/src/clock.rs", &line), 1, "{sleep}");
            assert_eq!(
                count("a/src/clock.rs", &format!("#[cfg(test)]\nmod tests {{\n{line}}}\n")),
                1,
                "{sleep}"
            );
        }
    }

    #[test]
    fn globs() {
        assert_eq!(count("a/src/lib.rs", "pub use money::*;\n"), 1);
        assert_eq!(count("a/src/lib.rs", "pub use {money::*, time::Time};\n"), 1);
        assert_eq!(count("a/src/lib.rs", "pub use money::Money;\nuse super::*;\n"), 0);
        assert_eq!(count("a/src/lib.rs", "pub use generated::*;\n"), 0);
    }

    #[test]
    fn a_wall_of_text() {
        assert_eq!(count("a/src/lib.rs", &"\n".repeat(BY_HAND)), 0);
        assert_eq!(count("a/src/lib.rs", &"\n".repeat(BY_HAND + 1)), 1);
    }

    #[test]
    fn generated_files_may_be_longer_and_say_what_they_are() {
        let text = |lines| format!("//! Written by `cargo xtask codegen`.\n{}", "\n".repeat(lines - 1));
        assert_eq!(count("a/src/generated/cart.rs", &text(GENERATED)), 0);
        assert_eq!(count("a/src/generated/cart.rs", &text(GENERATED + 1)), 1);
        assert_eq!(count("a/src/generated/cart.rs", "//! Carts.\n"), 1);
    }
}
