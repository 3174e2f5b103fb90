//! What the verb writes, or finds stale.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A directory in which nothing else may lie.
const OWNED: &str = "crates/ct-model/src/generated";
/// A generated file is read by people too: more lines than this ask for another part.
const MOST_LINES: usize = 1500;

/// Files by their path from the root.
#[derive(Debug)]
pub(super) struct Output {
    root: PathBuf,
    files: BTreeMap<String, String>,
}

impl Output {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, files: BTreeMap::new() }
    }

    /// A file as it is.
    pub(super) fn file(&mut self, path: &str, text: String) {
        self.files.insert(path.to_owned(), text);
    }

    /// A file of Rust, which is formatted as the workspace says.
    pub(super) fn rust(&mut self, path: &str, text: &str) -> Result<(), String> {
        let text = self.format(text).map_err(|error| format!("{path}: {error}"))?;
        let lines = text.lines().count();
        if lines > MOST_LINES {
            return Err(format!("{path} has {lines} lines: split it in xtask/src/codegen/parts.rs"));
        }
        self.file(path, text);
        Ok(())
    }

    fn format(&self, text: &str) -> Result<String, String> {
        let started = |error| format!("`rustfmt` could not be run: {error}; `rustup component add rustfmt`");
        let mut rustfmt = Command::new("rustfmt")
            .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
            .arg(self.root.join("rustfmt.toml"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(started)?;
        let mut input = rustfmt.stdin.take().expect("stdin is piped");
        let formatted = std::thread::scope(|scope| {
            // From a thread of its own: else both would wait once a pipe is full.
            scope.spawn(move || input.write_all(text.as_bytes()));
            rustfmt.wait_with_output()
        });
        let output = formatted.map_err(started)?;
        if output.status.success() {
            String::from_utf8(output.stdout).map_err(|error| error.to_string())
        } else {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(format!("rustfmt refuses it: {}", said.lines().next().unwrap_or_default()))
        }
    }

    /// Writes what differs, and removes what is generated no more.
    pub(super) fn write(&self) -> Result<(), String> {
        for path in self.stale()? {
            let full = self.root.join(&path);
            let done = match self.files.get(&path) {
                Some(text) => full
                    .parent()
                    .map_or(Ok(()), std::fs::create_dir_all)
                    .and_then(|()| std::fs::write(&full, text)),
                None => std::fs::remove_file(&full),
            };
            done.map_err(|error| format!("{path} cannot be written: {error}"))?;
            println!("{path}");
        }
        Ok(())
    }

    /// Fails if something is not as it would be written.
    pub(super) fn check(&self) -> Result<(), String> {
        match self.stale()?.as_slice() {
            [] => Ok(()),
            [path, ..] => Err(format!("{path} is stale: run `cargo xtask codegen`")),
        }
    }

    /// The paths at which something else lies, or something too much.
    fn stale(&self) -> Result<Vec<String>, String> {
        let differs = |(path, text): (&String, &String)| {
            let held = std::fs::read_to_string(self.root.join(path)).ok();
            (held.as_ref() != Some(text)).then(|| path.clone())
        };
        let mut stale: Vec<String> = self.files.iter().filter_map(differs).collect();
        let owned = self.root.join(OWNED);
        if owned.is_dir() {
            let unread = |error| format!("{OWNED} cannot be read: {error}");
            for entry in std::fs::read_dir(&owned).map_err(unread)? {
                let path = format!("{OWNED}/{}", entry.map_err(unread)?.file_name().to_string_lossy());
                if !self.files.contains_key(&path) {
                    stale.push(path);
                }
            }
        }
        Ok(stale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A root of its own, which goes away with the value.
    struct Root(PathBuf);

    impl Root {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("ct-codegen-{}-{name}", std::process::id()));
            std::fs::create_dir_all(root.join(OWNED)).unwrap();
            Self(root)
        }

        fn output(&self, text: &str) -> Output {
            let mut output = Output::new(self.0.clone());
            output.file(&format!("{OWNED}/a.rs"), text.to_owned());
            output
        }
    }

    impl Drop for Root {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn what_is_missing_changed_or_too_much_is_stale_until_it_is_written() {
        let root = Root::new("stale");
        let says = format!("{OWNED}/a.rs is stale: run `cargo xtask codegen`");
        assert_eq!(root.output("1").check(), Err(says.clone()));
        root.output("1").write().unwrap();
        assert_eq!(root.output("1").check(), Ok(()));
        assert_eq!(root.output("2").check(), Err(says));

        let more = root.0.join(OWNED).join("b.rs");
        std::fs::write(&more, "").unwrap();
        assert_eq!(
            root.output("1").check(),
            Err(format!("{OWNED}/b.rs is stale: run `cargo xtask codegen`"))
        );
        root.output("1").write().unwrap();
        assert!(!more.exists());
    }

    #[test]
    fn a_wall_of_text_and_what_is_no_rust_are_errors() {
        let mut output = Output::new(crate::command::root());
        let long = "const A: u8 = 0;\n".repeat(MOST_LINES + 1);
        assert!(output.rust("a.rs", &long).unwrap_err().contains("split it"));
        assert!(output.rust("a.rs", "fn fn").unwrap_err().starts_with("a.rs: rustfmt refuses it: "));
    }
}
