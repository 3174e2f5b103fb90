//! The corpora of the fuzz targets, asked again: what a fuzzer once found does not come back.

use std::{fs, path::Path};

/// The targets themselves.
#[allow(unreachable_pub, reason = "what is public is so for the programs of the fuzzer")]
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

#[test]
fn every_input_of_the_corpora_is_answered() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, ask) in fuzz::TARGETS {
        let entries = fs::read_dir(corpora.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut inputs = 0;
        for entry in entries {
            let path = entry.unwrap().path();
            let input = fs::read(&path).unwrap();
            // Which one it is, should it be the one that fails.
            println!("{}", path.display());
            ask(&input);
            inputs += 1;
        }
        assert!(inputs > 0, "{name} has no corpus");
    }
}

#[test]
fn every_corpus_is_some_targets() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for entry in fs::read_dir(corpora).unwrap() {
        let name = entry.unwrap().file_name();
        assert!(fuzz::TARGETS.iter().any(|(target, _)| *target == name), "{name:?}");
    }
}
