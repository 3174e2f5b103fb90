//! Rules about Markdown.

use super::{Fault, File};

/// Links to files that do not exist; `exists` is asked for paths from the project's root.
pub(super) fn broken_links(file: &File, exists: impl Fn(&str) -> bool) -> Vec<Fault> {
    if file.extension() != "md" {
        return Vec::new();
    }
    let directory = file.path.rsplit_once('/').map_or("", |(directory, _)| directory);
    let mut faults = Vec::new();
    let mut fenced = false;
    for (number, line) in file.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            let leads_nowhere =
                |link: &String| path(link).is_some_and(|path| !exists(&join(directory, path)));
            let broken = targets(line).into_iter().filter(leads_nowhere);
            faults.extend(broken.map(|link| file.fault(number, format!("`{link}` leads nowhere"))));
        }
    }
    faults
}

/// What the links of a line lead to: `[text](target "title")` and `[name]: target`.
fn targets(line: &str) -> Vec<String> {
    // Every second piece between backticks is code.
    let prose: String = line.split('`').step_by(2).collect();
    let definition =
        prose.strip_prefix('[').and_then(|line| line.split_once("]: ")).map(|(_, target)| target);
    let links = prose.split("](").skip(1).chain(definition);
    links.filter_map(|link| link.split([')', ' ']).next()).map(str::to_owned).collect()
}

/// The part of a link that is a file of the project, if it is one.
fn path(link: &str) -> Option<&str> {
    let path = link.split('#').next().unwrap_or_default();
    let elsewhere = path.contains(':') || path.is_empty();
    (!elsewhere).then_some(path)
}

/// The path from the root that a link in `directory` means.
fn join(directory: &str, link: &str) -> String {
    let start = if link.starts_with('/') { "" } else { directory };
    let mut parts: Vec<&str> = start.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            "" | "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::super::tests::file;
    use super::*;

    fn broken(path: &str, text: &str) -> Vec<String> {
        let here = ["README.md", "docs/one.md", "crates"];
        broken_links(&file(path, text), |path| here.contains(&path))
            .into_iter()
            .map(|fault| fault.what)
            .collect()
    }

    #[test]
    fn links_are_followed_from_where_they_stand() {
        assert_eq!(broken("README.md", "[one](docs/one.md) and [crates](crates/)\n"), [""; 0]);
        assert_eq!(
            broken("docs/two.md", "[one](one.md#top), [home](../README.md), [home](/README.md)\n"),
            [""; 0]
        );
        assert_eq!(broken("docs/two.md", "[one](docs/one.md)\n"), ["`docs/one.md` leads nowhere"]);
        assert_eq!(broken("README.md", "[a]: gone.md\n"), ["`gone.md` leads nowhere"]);
        assert_eq!(broken("README.md", "[`Money`](gone.md \"Title\")\n"), ["`gone.md` leads nowhere"]);
    }

    #[test]
    fn what_leads_elsewhere_is_not_followed() {
        assert_eq!(
            broken("README.md", "[a](https://example.com/gone.md) [b](#here) [c](mailto:a@b.c)\n"),
            [""; 0]
        );
    }

    #[test]
    fn code_is_no_link() {
        assert_eq!(broken("README.md", "`[a](gone.md)`\n```text\n[a](gone.md)\n```\n"), [""; 0]);
    }

    #[test]
    fn a_way_out_of_the_project_leads_nowhere() {
        assert_eq!(broken("README.md", "[a](../README.md)\n"), ["`../README.md` leads nowhere"]);
    }
}
