//! What the npm package promises: whether the types that its class speaks of are declared, and none in vain, and whether its
//! README tells of just the methods that there are.

use std::collections::BTreeSet;

/// The types that TypeScript has by itself.
const BUILT_IN: &[&str] = &["Array", "Error", "Promise", "Record", "Symbol"];
/// What no signature can say.
const THROWN: &str = "CommercetoolsError";
/// What wasm-bindgen gives every class.
const OF_ALL_CLASSES: &[&str] = &["constructor", "free"];
/// Where the declarations begin that are about loading the wasm.
const LOADER: &str = "export type InitInput";

/// What is wrong with these declarations and this README.
pub(crate) fn faults(declarations: &str, readme: &str) -> Vec<String> {
    let declarations = without_texts(declarations.split(LOADER).next().unwrap_or_default());
    let declared = declared(&declarations);
    let methods = methods(&declarations);
    let told = told(readme);
    let mut faults = Vec::new();
    for word in words(&declarations).filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase()))
    {
        if word.len() > 1 && !declared.contains(word) && !BUILT_IN.contains(&word) {
            faults.push(format!("no type `{word}` is declared"));
        }
    }
    for name in &declared {
        let is_used = words(&declarations).filter(|word| word == name).count() > 1;
        if !is_used && *name != THROWN && *name != "Client" {
            faults.push(format!("nothing is of the type `{name}`"));
        }
    }
    faults.extend(methods.difference(&told).map(|name| format!("the README does not tell of `{name}`")));
    faults.extend(
        told.difference(&methods).map(|name| format!("there is no `{name}`, of which the README tells")),
    );
    faults
}

/// The declarations without comments and strings, in which words are no types.
fn without_texts(declarations: &str) -> String {
    let code = declarations.split("/*").enumerate().map(|(index, part)| match index {
        0 => part,
        _ => part.split_once("*/").map_or("", |(_, code)| code),
    });
    code.collect::<String>().split('"').step_by(2).collect()
}

fn declared(declarations: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for line in declarations.lines() {
        let mut words = words(line);
        if let (Some("export"), Some("interface" | "type" | "class"), Some(name)) =
            (words.next(), words.next(), words.next())
        {
            names.insert(name);
        }
    }
    names
}

/// The methods and properties of the class.
fn methods(declarations: &str) -> BTreeSet<&str> {
    let class = declarations.split_once("export class Client {").map_or("", |(_, class)| class);
    let lines = class.lines().map(str::trim).take_while(|line| *line != "}");
    let names = lines.filter_map(|line| {
        let line = line.strip_prefix("readonly ").unwrap_or(line);
        words(line).next().filter(|name| line.starts_with(name))
    });
    names.filter(|name| !OF_ALL_CLASSES.contains(name)).collect()
}

/// What is in the first column of the README's table of methods.
fn told(readme: &str) -> BTreeSet<&str> {
    let table = readme.split_once("| method |").map_or("", |(_, table)| table);
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let cells = rows.filter_map(|row| row.split('|').nth(1));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).filter_map(|code| words(code).next()).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECLARATIONS: &str = r#"
/** What is Thrown. */
export interface CommercetoolsError extends Error {}
export interface Page<T> { results: T[]; }
export type Order = Record<string, "Of | This">;

export class Client {
    free(): void;
    [Symbol.dispose](): void;
    constructor();
    /** Those of Hers. */
    orders(): Promise<Page<Order>>;
    readonly identity: string;
}

export type InitInput = URL;
"#;
    const README: &str = "\
| method | does |
| --- | --- |
| `identity`, `orders(query)` | with `words` |

| field | is |
| --- | --- |
| `code` | … |
";

    #[test]
    fn a_sound_package_has_no_faults() {
        assert_eq!(faults(DECLARATIONS, README), Vec::<String>::new());
    }

    #[test]
    fn a_fault_is_named() {
        for (from, to, fault) in [
            ("Page<Order>>;", "Page<Ordre>>;", "no type `Ordre` is declared"),
            ("Page<Order>>;", "Page<string>>;", "nothing is of the type `Order`"),
            ("orders()", "allOrders()", "the README does not tell of `allOrders`"),
            ("    readonly identity: string;", "", "there is no `identity`, of which the README tells"),
        ] {
            let found = faults(&DECLARATIONS.replace(from, to), README);
            assert!(found.iter().any(|found| found == fault), "{found:?}");
        }
    }
}
