//! `size`: what a browser downloads for the smallest app, which must not grow.
//!
//! The app signs a customer in, reads her account and makes a cart. `--top` shows the functions that weigh most, by twiggy.
//!
//! The aim is 150 kB, and it is not reached: `benches/README.md` says what it weighs, and of what. Until then what it
//! weighs now is the limit; whoever makes it lighter lowers that.

use crate::command::call;
use crate::metadata;
use crate::web::{self, Profile};
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write as _;
use std::path::Path;

const VERB: &str = "size";
/// The most that the app may weigh as servers send it: its wasm and its JavaScript as gzip, in bytes, without wasm-opt,
/// for not every machine has one.
const LIMIT: usize = 181_000;
/// What it is to weigh one day.
const AIM: usize = 150_000;

pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let top = match args {
        [] => false,
        [only] if only == "--top" => true,
        [other, ..] => return Err(format!("{VERB}: it does not take `{other}`")),
    };
    let directory = metadata::target_directory()?.join("size");
    let wasm = web::build(VERB, "smallest", Profile::Small, &directory)?;
    let (wasm, script) = (read(&wasm)?, read(&directory.join("smallest.js"))?);
    let (wasm_zipped, script_zipped) = (zipped(&wasm)?, zipped(&script)?);
    println!("{VERB}: wasm       {:>7} bytes, {wasm_zipped:>7} as gzip", wasm.len());
    println!("{VERB}: JavaScript {:>7} bytes, {script_zipped:>7} as gzip", script.len());
    if top {
        show_top(&web::compiled("smallest", Profile::Small)?)?;
    }
    within(wasm_zipped + script_zipped, LIMIT)
}

fn within(weight: usize, limit: usize) -> Result<(), String> {
    if weight > limit {
        return Err(format!(
            "{VERB}: the smallest app weighs {weight} bytes, {} more than it may; `cargo xtask size --top` says of what",
            weight - limit
        ));
    }
    println!("{VERB}: {weight} of {limit} bytes; the aim is {AIM}");
    Ok(())
}

fn show_top(wasm: &Path) -> Result<(), String> {
    call("twiggy", &["top", "-n", "40", &wasm.to_string_lossy()])
        .stream()
        .map_err(|why| format!("{VERB}: {why}; `cargo install twiggy` brings it"))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn zipped(bytes: &[u8]) -> Result<usize, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map(|zipped| zipped.len()).map_err(|error| format!("{VERB}: gzip: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_too_many_is_too_many() {
        assert_eq!(within(100, 100), Ok(()));
        assert!(within(101, 100).unwrap_err().contains(" 1 more than it may"));
    }

    #[test]
    fn what_repeats_itself_weighs_little() {
        let weight = zipped(&[7; 10_000]).unwrap();
        assert!((1..100).contains(&weight), "{weight}");
    }
}
