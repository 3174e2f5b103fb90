//! `tidy`: what a machine can see of the habits that CONTRIBUTING.md asks for.
//!
//! Lints that rustc and clippy have are theirs; here is what they do not look at. Every rule is a pure function from
//! a file, or from all of them, to what is wrong there.

mod markdown;
mod rust;

use crate::command::root;
use std::fmt;
use std::fs;
use std::path::Path;

/// A file of the project: its path from the root, with `/`, and what it says.
struct File {
    path: String,
    text: String,
}

/// Something to mend.
#[derive(Debug, PartialEq)]
struct Fault {
    path: String,
    /// From 1; 0 is the file as a whole.
    line: usize,
    what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Files that a stranger looks for.
const EXPECTED: &[&str] = &[
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];
/// The two commands that a stranger starts with.
const COMMANDS: &[&str] = &["cargo xtask tutorial", "cargo xtask ci"];
/// Names of directories that are not part of the project.
const NOT_OURS: &[&str] = &[".git", "node_modules", "target"];
/// What is written by hand and read by people.
const TEXT: &[&str] = &["html", "js", "md", "rs", "sh", "toml", "yaml", "yml"];
/// Paths that are true on one machine only.
const MACHINE: &[&str] =
    &[concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];
/// Notes to oneself.
const NOTES: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

pub(crate) fn run() -> Result<(), String> {
    let root = root();
    let mut files = Vec::new();
    collect(&root, "", &mut files).map_err(|error| format!("tidy: could not read the project: {error}"))?;
    let mut faults = whole(&files);
    for file in &files {
        faults.extend(text(file));
        faults.extend(rust::faults(file));
        faults.extend(manifest(file));
        faults.extend(markdown::broken_links(file, |path| root.join(path).exists()));
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    match faults.len() {
        0 => Ok(()),
        n => Err(format!("tidy: {n} to mend, listed above; then `cargo xtask tidy` again")),
    }
}

/// Everything readable as text below the directory `path`, in the order of names.
fn collect(root: &Path, path: &str, files: &mut Vec<File>) -> std::io::Result<()> {
    let mut entries = fs::read_dir(root.join(path))?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        let kind = entry.file_type()?;
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if kind.is_dir() {
            collect(root, &path, files)?;
        } else if kind.is_file()
            && let Ok(text) = String::from_utf8(fs::read(entry.path())?)
        {
            files.push(File { path, text });
        }
    }
    Ok(())
}

/// Rules about the project as a whole.
fn whole(files: &[File]) -> Vec<Fault> {
    let find = |path: &str| files.iter().find(|file| file.path == path);
    let mut faults = Vec::new();
    for path in EXPECTED {
        if find(path).is_none() {
            faults.push(Fault { path: (*path).to_owned(), line: 0, what: "is missing".to_owned() });
        }
    }
    if let Some(readme) = find("README.md") {
        for command in COMMANDS.iter().filter(|command| !readme.text.contains(**command)) {
            faults.push(readme.fault(0, format!("does not show `{command}`")));
        }
    }
    if let Some(ignored) = find(".gitignore")
        && let Some(line) = ignored.lines().find(|(_, line)| line.contains("Cargo.lock"))
    {
        faults.push(ignored.fault(line.0, "Cargo.lock belongs to the project"));
    }
    faults
}

/// Rules about every text.
fn text(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (number, line) in file.lines() {
        if let Some(path) = MACHINE.iter().find(|path| begins_a_path(line, path)) {
            faults.push(file.fault(number, format!("`{path}…` exists on one machine only")));
        }
        if !file.is_ours_to_format() {
            continue;
        }
        if line.ends_with(char::is_whitespace) {
            faults.push(file.fault(number, "ends with a space or a carriage return"));
        }
        if let Some(note) = NOTES.iter().find(|note| has_word(line, note)) {
            faults.push(file.fault(number, format!("a {note} is an issue or a commit, not a comment")));
        }
    }
    if file.is_ours_to_format() && !file.text.is_empty() && !file.text.ends_with('\n') {
        faults.push(file.fault(0, "does not end with a line feed"));
    }
    faults
}

/// Rules about the manifests of members. What is a workspace of its own inherits nothing.
fn manifest(file: &File) -> Vec<Fault> {
    if !file.path.ends_with("/Cargo.toml") || file.lines().any(|(_, line)| line == "[workspace]") {
        return Vec::new();
    }
    let mut section = "";
    let mut said = Vec::new();
    for (_, line) in file.lines() {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => section = name,
            None => said.push((section, line)),
        }
    }
    let expected = [
        ("package", "description = \"", "says nothing of what the crate is for"),
        ("package", "edition.workspace = true", "has an edition of its own"),
        ("package", "license.workspace = true", "has a licence of its own"),
        ("package", "rust-version.workspace = true", "has a rust-version of its own"),
        ("lints", "workspace = true", "does not take the workspace's lints"),
    ];
    let missing = |(section, start, _): &(&str, &str, &str)| {
        !said.iter().any(|(other, line)| other == section && line.starts_with(start))
    };
    expected.iter().filter(|rule| missing(rule)).map(|(_, _, what)| file.fault(0, *what)).collect()
}

/// Whether a path that starts like this stands in the line; the middle of a URL is none.
fn begins_a_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        !line[..at].ends_with(|before: char| before.is_alphanumeric() || "-._~})>/*".contains(before))
    })
}

fn has_word(line: &str, word: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(inside) && !line[at + word.len()..].starts_with(inside))
}

impl File {
    /// The lines with their numbers, from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        // Not `lines()`, which hides carriage returns.
        let body = self.text.strip_suffix('\n').unwrap_or(&self.text);
        body.split('\n').enumerate().map(|(index, line)| (index + 1, line))
    }

    fn fault(&self, line: usize, what: impl Into<String>) -> Fault {
        Fault { path: self.path.clone(), line, what: what.into() }
    }

    fn extension(&self) -> &str {
        Path::new(&self.path).extension().and_then(|extension| extension.to_str()).unwrap_or_default()
    }

    fn is_ours_to_format(&self) -> bool {
        TEXT.contains(&self.extension()) || self.path.starts_with(".ci/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    fn lines(faults: &[Fault]) -> Vec<usize> {
        faults.iter().map(|fault| fault.line).collect()
    }

    #[test]
    fn what_a_stranger_looks_for_is_missed() {
        let missing: Vec<String> = whole(&[]).into_iter().map(|fault| fault.path).collect();
        assert_eq!(missing, EXPECTED);
        let mut files: Vec<File> = EXPECTED.iter().map(|path| file(path, &COMMANDS.join("\n"))).collect();
        assert_eq!(whole(&files), []);
        files.push(file(".gitignore", "/target\nCargo.lock\n"));
        assert_eq!(lines(&whole(&files)), [2]);
    }

    #[test]
    fn the_readme_shows_both_commands() {
        let mut files: Vec<File> = EXPECTED.iter().map(|path| file(path, "cargo xtask ci\n")).collect();
        assert_eq!(whole(&files)[0].what, "does not show `cargo xtask tutorial`");
        files.retain(|file| file.path != "README.md");
        assert_eq!(whole(&files)[0].what, "is missing");
    }

    #[test]
    fn ends_of_lines() {
        assert_eq!(lines(&text(&file("a.md", "fine\nspace \nreturn\r\n"))), [2, 3]);
        assert_eq!(lines(&text(&file("a.rs", "no line feed"))), [0]);
        assert_eq!(text(&file("fixture.json", "{ } ")), []);
    }

    #[test]
    fn notes_to_oneself() {
        let [first, second] = NOTES else { panic!("two notes") };
        assert_eq!(lines(&text(&file("a.rs", &format!("// {first}: later\n/// {second}\n")))), [1, 2]);
        assert_eq!(text(&file("a.rs", &format!("const MY_{first}S: u8 = 1;\n"))), []);
    }

    #[test]
    fn paths_of_one_machine() {
        for path in MACHINE {
            assert_eq!(lines(&text(&file("a.json", &format!("{{ \"at\": \"{path}me\" }}")))), [1], "{path}");
            assert_eq!(text(&file("a.md", &format!("https://example.com{path}page\n"))), [], "{path}");
        }
    }

    #[test]
    fn a_member_takes_what_the_workspace_says() {
        let good = "[package]\ndescription = \"What.\"\nedition.workspace = true\nlicense.workspace = true\n\
                    rust-version.workspace = true\n\n[lints]\nworkspace = true\n";
        assert_eq!(manifest(&file("a/Cargo.toml", good)), []);
        for line in good.lines().filter(|line| line.contains('=')) {
            let without = good.replace(&format!("\n{line}\n"), "\n\n");
            assert_eq!(manifest(&file("a/Cargo.toml", &without)).len(), 1, "{line}");
        }
        assert_eq!(manifest(&file("Cargo.toml", "[workspace]\n")), [], "the root has no package");
        let apart = "[package]\nname = \"apart\"\n[workspace]\n";
        assert_eq!(manifest(&file("a/fuzz/Cargo.toml", apart)), [], "a root of its own inherits nothing");
    }
}
