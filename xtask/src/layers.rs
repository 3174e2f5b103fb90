//! `layers`: who may know whom. The two tables below are ARCHITECTURE.md's, in a form that can fail.

use crate::command::cargo;
use crate::metadata::{self, Package};

/// The members of the workspace that a member may be built with, on any target, under any features.
///
/// What only tests use is free; `ct-testing` is for nothing else, so it stands on no right-hand side.
const KNOWS: &[(&str, &[&str])] = &[
    ("ct-model", &[]),
    ("ct-auth", &["ct-model"]),
    ("ct-browser-test", &[]),
    ("ct-fetch", &["ct-auth", "ct-model"]),
    ("ct-hyper", &["ct-auth", "ct-model"]),
    ("ct-me", &["ct-auth", "ct-fetch", "ct-hyper", "ct-model"]),
    ("ct-web", &["ct-fetch", "ct-me"]),
    ("ct-testing", &["ct-auth", "ct-model", "mock-server"]),
    ("mock-server", &["ct-model"]),
    ("smallest", &["ct-me"]),
    ("storefront", &["ct-fetch", "ct-me"]),
    ("storefront-stage", &["mock-server"]),
    ("xtask", &["ct-auth", "ct-hyper", "ct-me", "ct-model", "mock-server"]),
    ("benches", &["ct-auth", "ct-me", "ct-model", "mock-server"]),
];

/// What must not be reached, over however many steps.
const NEVER: &[Rule] = &[
    Rule { of: "ct-model", with: ALL, never: &[RUNTIMES, BROWSER, ASYNC], why: "values know no I/O" },
    Rule { of: "ct-auth", with: ALL, never: &[RUNTIMES, BROWSER], why: "the session runs on every executor" },
    Rule { of: "ct-me", with: BARE, never: &[RUNTIMES, BROWSER], why: "only `transport` picks a platform" },
    Rule { of: "ct-me", with: WASM, never: &[RUNTIMES], why: "there are no sockets in a browser" },
    Rule { of: "ct-fetch", with: WASM, never: &[RUNTIMES, BULK], why: "the browser is the runtime" },
    Rule { of: "ct-me", with: WASM, never: &[BULK], why: "every browser would download it" },
    Rule { of: "ct-web", with: WASM, never: &[RUNTIMES, BULK], why: "every browser would download it" },
    Rule { of: "mock-server", with: BARE, never: &[RUNTIMES, SHELL], why: "the mock's core is sync" },
    Rule { of: "mock-server", with: ALL, never: &[BROWSER], why: "the mock is native" },
];

/// What does I/O by itself, or needs a runtime.
const RUNTIMES: &[&str] =
    &["async-std", "h2", "hyper", "hyper-rustls", "hyper-util", "mio", "reqwest", "rustls", "smol", "tokio"];
/// What weighs more than it does for us: `http::Uri` and `form_urlencoded` know enough of URLs.
const BULK: &[&str] = &["idna", "regex", "url"];
/// What exists in a browser only.
const BROWSER: &[&str] = &["gloo-net", "js-sys", "wasm-bindgen", "web-sys"];
/// What waits.
const ASYNC: &[&str] = &["async-trait", "futures-core", "futures-util"];
/// What the mock's binary is for.
const SHELL: &[&str] = &["clap", "tracing-subscriber"];

struct Rule {
    of: &'static str,
    with: &'static [&'static str],
    never: &'static [&'static [&'static str]],
    why: &'static str,
}

/// Every feature, every target.
const ALL: &[&str] = &["--all-features", "--target", "all"];
/// No feature, every target.
const BARE: &[&str] = &["--no-default-features", "--target", "all"];
/// As it is by default, in a browser.
const WASM: &[&str] = &["--target", "wasm32-unknown-unknown"];

pub(crate) fn run() -> Result<(), String> {
    let mut found = strangers(&metadata::members()?);
    for rule in NEVER {
        let tree = tree(rule)?;
        let shown = cargo(&tree_args(rule)).line();
        found.extend(paths(&tree, rule).into_iter().map(|path| {
            let offender = path.last().map_or("", String::as_str);
            format!("{}: {}; see `{shown} --invert {offender}`", path.join(" → "), rule.why)
        }));
    }
    for offence in &found {
        eprintln!("{offence}");
    }
    match found.len() {
        0 => Ok(()),
        n => Err(format!(
            "layers: {n} forbidden, listed above; drop the dependency (or, if the house has changed, change ARCHITECTURE.md and xtask/src/layers.rs)"
        )),
    }
}

fn tree_args(rule: &Rule) -> Vec<&'static str> {
    [&["tree", "--locked", "--edges", "normal,build", "--package", rule.of], rule.with].concat()
}

fn tree(rule: &Rule) -> Result<String, String> {
    let mut args = tree_args(rule);
    args.extend(["--prefix", "depth", "--format", " {p}"]);
    cargo(&args).read()
}

/// Members that know a member which the table does not grant them, and members that the table does not know.
fn strangers(members: &[Package]) -> Vec<String> {
    let mut found = Vec::new();
    for member in members {
        let Some((_, granted)) = KNOWS.iter().find(|(name, _)| *name == member.name) else {
            found.push(format!("{}: has no row in xtask/src/layers.rs", member.name));
            continue;
        };
        for dependency in &member.dependencies {
            let ours = members.iter().any(|other| other.name == *dependency);
            if ours && !granted.contains(&dependency.as_str()) {
                found.push(format!("{} → {dependency}: the table does not grant it", member.name));
            }
        }
    }
    found
}

/// The ways from the root of a tree (`--prefix depth`) to what the rule forbids.
fn paths(tree: &str, rule: &Rule) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let mut path: Vec<String> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name)) = (words.next().and_then(|depth| depth.parse().ok()), words.next())
        else {
            continue;
        };
        path.truncate(depth);
        path.push(name.to_owned());
        let seen = found.iter().any(|known| known.last() == path.last());
        if rule.never.concat().contains(&name) && !seen {
            found.push(path.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, dependencies: &[&str]) -> Package {
        Package {
            name: name.to_owned(),
            version: "0.1.0".to_owned(),
            rust_version: None,
            dependencies: dependencies.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn the_mock_must_not_know_what_it_judges() {
        let members = [member("ct-auth", &["ct-model"]), member("mock-server", &["serde", "ct-auth"])];
        assert_eq!(strangers(&members), ["mock-server → ct-auth: the table does not grant it"]);
    }

    #[test]
    fn the_fakes_are_nobodys_dependency() {
        for (name, granted) in KNOWS {
            assert!(!granted.contains(&"ct-testing"), "{name}");
            let members = [member("ct-testing", &[]), member(name, &["ct-testing"])];
            assert_eq!(strangers(&members).len(), 1, "{name}");
        }
    }

    #[test]
    fn a_new_crate_needs_a_row() {
        assert_eq!(strangers(&[member("ct-new", &[])]), ["ct-new: has no row in xtask/src/layers.rs"]);
    }

    #[test]
    fn a_forbidden_edge_is_found_however_deep_and_told_once() {
        let rule = Rule { of: "ct-auth", with: ALL, never: &[RUNTIMES, BROWSER], why: "" };
        let tree = "\
0 ct-auth v0.1.0 (/somewhere)
1 bytes v1.12.0
1 pool v0.2.0
2 tokio v1.54.0
3 mio v1.0.0
1 later v0.1.0
2 tokio v1.54.0 (*)
";
        assert_eq!(
            paths(tree, &rule),
            [vec!["ct-auth", "pool", "tokio"], vec!["ct-auth", "pool", "tokio", "mio"]]
        );
    }

    #[test]
    fn a_name_that_only_begins_like_a_forbidden_one_is_fine() {
        let rule = Rule { of: "ct-model", with: ALL, never: &[RUNTIMES], why: "" };
        assert_eq!(paths("0 ct-model v0.1.0\n1 tokio-like v1.0.0\n", &rule), Vec::<Vec<String>>::new());
    }
}
