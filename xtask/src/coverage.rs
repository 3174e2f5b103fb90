//! `coverage`: which lines the tests of ct-auth reach; all of the machine's, and 95 % of the crate's.
//!
//! By cargo-llvm-cov, which needs the toolchain's llvm-tools. Lines of tests inside the files are counted with them.

use crate::command::call;
use crate::tools::Tool;
use serde_json::Value;
use std::path::Path;

const TOOL: Tool = Tool { name: "cargo-llvm-cov", version: "0.9.1" };
const COMPONENT: &str = "llvm-tools";
/// What must be reached, in percent.
const MACHINE: f64 = 100.0;
const CRATE: f64 = 95.0;

pub(crate) fn run() -> Result<(), String> {
    if !has_llvm_tools()? {
        return Err(format!("coverage: no {COMPONENT}; `rustup component add {COMPONENT}`"));
    }
    let program = TOOL.program("coverage")?;
    let measure = ["--locked", "--package", "ct-auth", "--json", "--summary-only"];
    // The checker finds nothing in a million states that it would not reach in these.
    let json =
        call(&program.to_string_lossy(), &TOOL.args(&measure)).env("CHECKER_STATES", "50000").read()?;
    let report = serde_json::from_str(&json).map_err(|error| format!("coverage: no JSON: {error}"))?;
    let files = files(&report).ok_or("coverage: a report of another form")?;
    let machine: Vec<&File> = files.iter().filter(|file| file.is_machine()).collect();
    for file in machine.iter().filter(|file| file.covered < file.lines) {
        println!("{:>4} of {:>4} lines  {}", file.covered, file.lines, file.path);
    }
    let (machine, all) = (percent(machine.into_iter()), percent(files.iter()));
    println!("the machine: {machine:.2} % of the lines; ct-auth: {all:.2} %");
    if machine < MACHINE || all < CRATE {
        return Err(format!(
            "coverage: wanted are {MACHINE} % and {CRATE} %; `cargo llvm-cov --package ct-auth --text` shows the lines"
        ));
    }
    Ok(())
}

fn has_llvm_tools() -> Result<bool, String> {
    let libraries = call("rustc", &["--print", "target-libdir"]).read()?;
    let tools = Path::new(libraries.trim()).with_file_name("bin");
    Ok(["llvm-profdata", "llvm-profdata.exe"].iter().any(|name| tools.join(name).is_file()))
}

#[derive(Debug, PartialEq)]
struct File {
    path: String,
    lines: u64,
    covered: u64,
}

impl File {
    fn is_machine(&self) -> bool {
        self.path == "machine.rs" || self.path.starts_with("machine/")
    }
}

/// The files of ct-auth, by their path below `src`.
fn files(report: &Value) -> Option<Vec<File>> {
    let all = report["data"][0]["files"].as_array()?;
    let ours = all.iter().filter_map(|file| {
        let path = file["filename"].as_str()?.replace('\\', "/");
        let lines = &file["summary"]["lines"];
        let path = path.split_once("ct-auth/src/")?.1.to_owned();
        Some(File { path, lines: lines["count"].as_u64()?, covered: lines["covered"].as_u64()? })
    });
    Some(ours.collect())
}

#[expect(clippy::cast_precision_loss, reason = "there are fewer lines than 2^52")]
fn percent<'a>(files: impl Iterator<Item = &'a File>) -> f64 {
    let (lines, covered) =
        files.fold((0, 0), |(lines, covered), file| (lines + file.lines, covered + file.covered));
    if lines == 0 { 0.0 } else { covered as f64 * 100.0 / lines as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Value {
        let file = |path, count, covered| serde_json::json!({"filename": path, "summary": {"lines": {"count": count, "covered": covered}}});
        let files = [
            file("/shop/crates/ct-auth/src/machine/ask.rs", 30, 30),
            file("C:\\shop\\crates\\ct-auth\\src\\machine.rs", 10, 9),
            file("/shop/crates/ct-auth/src/session.rs", 60, 41),
            file("/shop/crates/ct-model/src/money.rs", 1000, 0),
        ];
        serde_json::json!({"data": [{"files": files}]})
    }

    #[test]
    fn the_machine_and_the_crate_are_counted_and_nothing_else() {
        let found = files(&report()).unwrap();
        let machine: Vec<&str> =
            found.iter().filter(|file| file.is_machine()).map(|file| file.path.as_str()).collect();
        assert_eq!(machine, ["machine/ask.rs", "machine.rs"]);
        assert!((percent(found.iter()) - 80.0).abs() < 1e-9);
        assert!((percent(found[..2].iter()) - 97.5).abs() < 1e-9);
    }

    #[test]
    fn a_report_without_our_files_is_not_full_coverage() {
        assert!(percent([].into_iter()) < 1.0);
        assert_eq!(files(&serde_json::json!({"data": []})), None);
    }
}
