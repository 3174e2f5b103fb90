//! `fuzz`: asks the mock whatever a fuzzer comes up with, each target of `mock-server/fuzz` for a minute.
//!
//! libFuzzer comes with the crate `libfuzzer-sys`, and the compiler can count what is reached without unstable flags,
//! so that a stable toolchain and a C++ compiler are enough. Sanitizers are absent on purpose: the mock has no unsafe
//! code that they could watch.

use crate::Failure;
use crate::command::{call, cargo, root};
use crate::metadata;
use std::fs;
use std::path::{Path, PathBuf};

/// The flags with which cargo-fuzz builds, but for its sanitizers.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";
const SECONDS: u32 = 60;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    seconds: u32,
    targets: Vec<String>,
}

pub(crate) fn run(args: &[String]) -> Result<(), Failure> {
    let known = targets(&home())?;
    let wish = read(args, &known).map_err(Failure::Usage)?;
    let built = build()?;
    for target in &wish.targets {
        println!("\n── fuzz {target}: {} s", wish.seconds);
        fuzz(&built, target, wish.seconds)?;
    }
    println!("\nfuzz: nothing found in {}", wish.targets.join(", "));
    Ok(())
}

fn home() -> PathBuf {
    root().join("mock-server/fuzz")
}

/// The targets: each has a corpus.
fn targets(home: &Path) -> Result<Vec<String>, String> {
    let corpora = home.join("corpus");
    let unreadable = |error| format!("fuzz: {}: {error}", corpora.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&corpora).map_err(unreadable)? {
        names.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

fn read(args: &[String], known: &[String]) -> Result<Wish, String> {
    let mut wish = Wish { seconds: SECONDS, targets: Vec::new() };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        if arg == "--seconds" {
            let seconds = args.next().and_then(|seconds| seconds.parse().ok()).filter(|seconds| *seconds > 0);
            wish.seconds = seconds.ok_or("`fuzz --seconds` takes a number of seconds")?;
        } else if known.contains(arg) {
            wish.targets.push(arg.clone());
        } else {
            return Err(format!("`fuzz` has no target `{arg}`, but {}", known.join(", ")));
        }
    }
    if wish.targets.is_empty() {
        wish.targets = known.to_vec();
    }
    Ok(wish)
}

/// Builds all targets, and says where they are.
fn build() -> Result<PathBuf, String> {
    let directory = metadata::target_directory()?.join("fuzz");
    // Named, so that build scripts and macros, which have no use for it, are built without the flags.
    let host = call("rustc", &["--print", "host-tuple"]).read()?;
    let (directory_name, manifest) = (directory.to_string_lossy(), home().join("Cargo.toml"));
    let manifest = manifest.to_string_lossy();
    let args = ["build", "--locked", "--release", "--manifest-path", &manifest];
    let places = ["--target", host.trim(), "--target-dir", &directory_name];
    cargo(&[&args[..], &places].concat()).env("RUSTFLAGS", COVERAGE).stream()?;
    Ok(directory.join(host.trim()).join("release"))
}

/// Runs one target. What it finds new stays below the target directory; the corpus is only read.
fn fuzz(built: &Path, target: &str, seconds: u32) -> Result<(), String> {
    let found = built.join("found").join(target);
    let crashes = built.join("crashes").join(target);
    for directory in [&found, &crashes] {
        fs::create_dir_all(directory).map_err(|error| format!("fuzz: {}: {error}", directory.display()))?;
    }
    let mut args = vec![
        format!("-max_total_time={seconds}"),
        format!("-artifact_prefix={}/", crashes.display()),
        "-max_len=4096".to_owned(),
        "-timeout=10".to_owned(),
        "-print_final_stats=1".to_owned(),
    ];
    let dictionary = home().join("dictionaries").join(format!("{target}.txt"));
    if dictionary.exists() {
        args.push(format!("-dict={}", dictionary.display()));
    }
    args.push(found.display().to_string());
    args.push(home().join("corpus").join(target).display().to_string());
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    call(&built.join(target).to_string_lossy(), &args).stream().map_err(|_| {
        let corpus = home().join("corpus").join(target);
        format!(
            "fuzz: {target} found something, in {}; once mended, it belongs into {}",
            crashes.display(),
            corpus.display()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(args: &[&str]) -> Result<Wish, String> {
        let args: Vec<_> = args.iter().map(ToString::to_string).collect();
        read(&args, &["paths".to_owned(), "sort".to_owned()])
    }

    #[test]
    fn all_targets_for_a_minute_or_some_for_as_long_as_one_says() {
        let all = Wish { seconds: 60, targets: vec!["paths".to_owned(), "sort".to_owned()] };
        assert_eq!(wish(&[]), Ok(all));
        let one = Wish { seconds: 5, targets: vec!["sort".to_owned()] };
        assert_eq!(wish(&["--seconds", "5", "sort"]), Ok(one));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(wish(&["short"]), Err("`fuzz` has no target `short`, but paths, sort".to_owned()));
        for wrong in [&["--seconds"][..], &["--seconds", "0"], &["--seconds", "soon"]] {
            assert!(wish(wrong).is_err_and(|error| error.contains("--seconds")));
        }
    }

    #[test]
    fn every_target_is_a_program_with_a_corpus() {
        let manifest = fs::read_to_string(home().join("Cargo.toml")).unwrap();
        let targets = targets(&home()).unwrap();
        for target in &targets {
            assert!(manifest.contains(&format!("path = \"fuzz_targets/{target}.rs\"")), "{target}");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), targets.len());
    }
}
