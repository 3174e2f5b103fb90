//! `storefront`: the example shop, built and opened, with a mock platform of its own.
//!
//! `--release` builds it small; `--walk` walks through it in headless Chromium instead of leaving it open.

use crate::Failure;
use crate::browser::Chromium;
use crate::command::{cargo, root};
use crate::metadata;
use crate::web::{self, Profile};
use std::fs;
use std::path::{Path, PathBuf};

const VERB: &str = "storefront";

/// What the page loads besides its program; `index.html` is written by who serves it.
const FILES: &[&str] = &["art.svg", "icon.svg", "start.js", "style.css"];

/// What was asked for.
#[derive(Debug, PartialEq)]
struct Asked {
    profile: Profile,
    listen: String,
    walk: bool,
}

pub(crate) fn run(args: &[String]) -> Result<u8, Failure> {
    let asked = read(args)?;
    let chromium = asked.walk.then(|| Chromium::find(VERB)).transpose()?;
    let shop = build(asked.profile)?;
    let shop = shop.to_string_lossy();
    let stage = ["run", "--quiet", "--locked", "--package", "storefront-stage"];
    let pictures = metadata::target_directory()?.join("storefront-walk");
    let pictures = pictures.to_string_lossy();
    let call = match chromium {
        Some(chromium) => cargo(&stage)
            .with(&["--example", "walk", "--", &shop, &pictures])
            .env("CHROMEDRIVER", chromium.driver.to_string_lossy()),
        None => cargo(&stage).with(&["--", &shop, &asked.listen]),
    };
    Ok(call.code()?)
}

/// The walk, as a step of `ci`.
pub(crate) fn walk() -> Result<(), String> {
    match run(&["--walk".to_owned()]) {
        Ok(0) => Ok(()),
        Ok(_) | Err(Failure::Said(_)) => Err("storefront: the walk stopped, as is said above".to_owned()),
        Err(Failure::Failed(line) | Failure::Usage(line)) => Err(line),
    }
}

fn read(args: &[String]) -> Result<Asked, Failure> {
    let mut asked = Asked { profile: Profile::Dev, listen: "127.0.0.1:8000".to_owned(), walk: false };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--release" => asked.profile = Profile::Small,
            "--walk" => asked.walk = true,
            "--listen" => {
                let value =
                    args.next().ok_or("`--listen` needs an address such as 127.0.0.1:8000".to_owned());
                asked.listen = value.map_err(Failure::Usage)?.clone();
            }
            other => return Err(Failure::Usage(format!("`storefront` does not take `{other}`"))),
        }
    }
    Ok(asked)
}

/// Puts all that the page loads into one directory, which comes back.
fn build(profile: Profile) -> Result<PathBuf, String> {
    let shop = metadata::target_directory()?.join("storefront");
    let wasm = web::build(VERB, "storefront", profile, &shop)?;
    let example = root().join("examples/storefront");
    for file in FILES {
        copy(&example.join(file), &shop.join(file))?;
    }
    let size = fs::metadata(&wasm).map_err(|error| format!("{}: {error}", wasm.display()))?.len();
    println!("storefront: {} kB of wasm in {}", size / 1000, shop.display());
    Ok(shop)
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
        let all = asked(&["--release", "--listen", "127.0.0.1:0", "--walk"]).unwrap();
        assert_eq!(all, Asked { profile: Profile::Small, listen: "127.0.0.1:0".to_owned(), walk: true });
        assert_eq!(asked(&[]).unwrap().profile, Profile::Dev);
        assert!(asked(&["--listen"]).unwrap_err().contains("127.0.0.1"));
        assert!(asked(&["--fast"]).unwrap_err().contains("`--fast`"));
    }

    #[test]
    fn every_file_of_the_page_is_there() {
        for file in FILES {
            assert!(root().join("examples/storefront").join(file).exists(), "{file}");
        }
    }
}
