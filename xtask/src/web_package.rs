//! `web-package`: the npm package of `ct-web`, in `target/web-package`: what `npm publish` sends.
//!
//! `--dev` builds it quickly instead of small. `--listen` opens the page of `examples/web`, which uses it, with a mock
//! platform of its own; `--walk` has headless Chromium walk through it instead.

use crate::Failure;
use crate::browser::Chromium;
use crate::command::{cargo, root};
use crate::metadata;
use crate::web::{self, Profile};
use crate::web_types;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

const VERB: &str = "web-package";
const CRATE: &str = "ct-web";

/// What wasm-bindgen makes.
const BUILT: &[&str] = &["ct_web.js", "ct_web.d.ts", "ct_web_bg.wasm", "ct_web_bg.wasm.d.ts"];
/// What comes from the project as it is, by where it is there.
const COPIED: &[&str] = &["crates/ct-web/README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// What was asked for.
#[derive(Debug, PartialEq)]
struct Asked {
    profile: Profile,
    listen: Option<String>,
    walk: bool,
}

pub(crate) fn run(args: &[String]) -> Result<u8, Failure> {
    let asked = read(args)?;
    let chromium = asked.walk.then(|| Chromium::find(VERB)).transpose()?;
    let package = build(asked.profile)?;
    println!("{VERB}: {}", package.display());
    match (chromium, asked.listen) {
        (Some(chromium), _) => Ok(walk_through(&chromium, &package)?),
        (None, Some(listen)) => Ok(open(&package, &listen)?),
        (None, None) => Ok(0),
    }
}

/// The package and the walk through the page that uses it, as a step of `ci`.
pub(crate) fn walk() -> Result<(), String> {
    match run(&["--dev".to_owned(), "--walk".to_owned()]) {
        Ok(0) => Ok(()),
        Ok(_) | Err(Failure::Said(_)) => Err(format!("{VERB}: the walk stopped, as is said above")),
        Err(Failure::Failed(line) | Failure::Usage(line)) => Err(line),
    }
}

fn read(args: &[String]) -> Result<Asked, Failure> {
    let mut asked = Asked { profile: Profile::Small, listen: None, walk: false };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--dev" => asked.profile = Profile::Dev,
            "--walk" => asked.walk = true,
            "--listen" => {
                let value =
                    args.next().ok_or("`--listen` needs an address such as 127.0.0.1:8000".to_owned());
                asked.listen = Some(value.map_err(Failure::Usage)?.clone());
            }
            other => return Err(Failure::Usage(format!("`{VERB}` does not take `{other}`"))),
        }
    }
    match asked {
        Asked { walk: true, listen: Some(_), .. } => {
            Err(Failure::Usage("`--walk` opens a page of its own: either `--walk` or `--listen`".to_owned()))
        }
        asked => Ok(asked),
    }
}

/// The package, in a directory that comes back.
pub(crate) fn build(profile: Profile) -> Result<PathBuf, String> {
    let package = metadata::target_directory()?.join(VERB);
    empty(&package)?;
    web::build_typed(VERB, CRATE, profile, &package)?;
    for file in COPIED {
        let from = root().join(file);
        copy(&from, &package.join(from.file_name().unwrap_or_default()))?;
    }
    write(&package.join("package.json"), &format!("{:#}\n", manifest(&version()?)))?;
    if let Some(missing) = BUILT.iter().find(|file| !package.join(file).exists()) {
        return Err(format!("{VERB}: wasm-bindgen made no {missing}"));
    }
    match web_types::faults(
        &read_text(&package.join("ct_web.d.ts"))?,
        &read_text(&package.join("README.md"))?,
    ) {
        faults if faults.is_empty() => Ok(package),
        faults => Err(format!("{VERB}: {}", faults.join("; "))),
    }
}

fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// What npm and bundlers read.
fn manifest(version: &str) -> serde_json::Value {
    let files = [BUILT, &["LICENSE-APACHE", "LICENSE-MIT"]].concat();
    json!({
        "name": CRATE,
        "version": version,
        "description": "Everything a browser app may safely do with the commercetools platform.",
        "license": "MIT OR Apache-2.0",
        "keywords": ["commercetools", "ecommerce", "oauth", "sdk", "wasm"],
        "type": "module",
        "main": "ct_web.js",
        "module": "ct_web.js",
        "types": "ct_web.d.ts",
        "exports": {
            ".": { "types": "./ct_web.d.ts", "default": "./ct_web.js" },
            "./ct_web_bg.wasm": "./ct_web_bg.wasm",
        },
        "files": files,
        "sideEffects": false,
    })
}

fn version() -> Result<String, String> {
    let found = metadata::members()?.into_iter().find(|member| member.name == CRATE);
    found.map(|member| member.version).ok_or_else(|| format!("{VERB}: the workspace has no {CRATE}"))
}

/// The example page with the package beside it, until ctrl-c.
fn open(package: &Path, listen: &str) -> Result<u8, String> {
    let shop = example(package)?;
    let (shop, index) = (shop.to_string_lossy(), root().join("examples/web/index.html"));
    let stage = ["run", "--quiet", "--locked", "--package", "storefront-stage", "--"];
    cargo(&stage).with(&[&shop, listen, &index.to_string_lossy()]).code()
}

fn walk_through(chromium: &Chromium, package: &Path) -> Result<u8, String> {
    let (shop, index) = (example(package)?, root().join("examples/web/index.html"));
    let pictures = metadata::target_directory()?.join("web-example-walk");
    let paths = [shop.to_string_lossy(), pictures.to_string_lossy(), index.to_string_lossy()];
    cargo(&["run", "--quiet", "--locked", "--package", "storefront-stage", "--example", "walk", "--"])
        .with(&paths.each_ref().map(|path| &**path))
        .env("CHROMEDRIVER", chromium.driver.to_string_lossy())
        .code()
}

/// All that the example page loads in one directory, which comes back; `index.html` is written by who serves it.
fn example(package: &Path) -> Result<PathBuf, String> {
    let shop = metadata::target_directory()?.join("web-example");
    empty(&shop.join("ct-web"))?;
    for file in BUILT {
        copy(&package.join(file), &shop.join("ct-web").join(file))?;
    }
    copy(&root().join("examples/web/app.js"), &shop.join("app.js"))?;
    Ok(shop)
}

/// What an older build has left there is not to be published.
fn empty(directory: &Path) -> Result<(), String> {
    let shown = |error| format!("{}: {error}", directory.display());
    if directory.exists() {
        fs::remove_dir_all(directory).map_err(shown)?;
    }
    fs::create_dir_all(directory).map_err(shown)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|error| format!("{} → {}: {error}", from.display(), to.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(args: &[&str]) -> Result<Asked, String> {
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        read(&args).map_err(|failure| match failure {
            Failure::Usage(line) => line,
            Failure::Failed(_) | Failure::Said(_) => panic!("it is how it was called that is wrong"),
        })
    }

    #[test]
    fn the_arguments_are_read() {
        assert_eq!(asked(&[]), Ok(Asked { profile: Profile::Small, listen: None, walk: false }));
        let opened = asked(&["--dev", "--listen", "127.0.0.1:0"]).unwrap();
        let listen = Some("127.0.0.1:0".to_owned());
        assert_eq!(opened, Asked { profile: Profile::Dev, listen, walk: false });
        let walked = Asked { profile: Profile::Small, listen: None, walk: true };
        assert_eq!(asked(&["--walk"]), Ok(walked));
        assert!(asked(&["--listen"]).unwrap_err().contains("127.0.0.1"));
        assert!(asked(&["--fast"]).unwrap_err().contains("`--fast`"));
    }

    #[test]
    fn nobody_walks_through_a_page_that_is_opened_for_somebody() {
        for args in [["--walk", "--listen", "127.0.0.1:0"], ["--listen", "127.0.0.1:0", "--walk"]] {
            let told = asked(&args).unwrap_err();
            assert!(told.contains("`--walk`") && told.contains("`--listen`"), "{told}");
        }
    }

    #[test]
    fn what_the_manifest_points_at_is_published() {
        let manifest = manifest("1.2.3");
        let files = manifest["files"].as_array().unwrap();
        for field in ["main", "module", "types"] {
            assert!(files.contains(&manifest[field]), "{field}");
        }
        assert_eq!(manifest["version"], "1.2.3");
    }

    #[test]
    fn what_is_copied_is_there() {
        for file in COPIED.iter().chain(&["examples/web/app.js", "examples/web/index.html"]) {
            assert!(root().join(file).exists(), "{file}");
        }
    }
}
