//! Reference expansion: `expand=categories[*].parent`.
//!
//! A reference in the JSON of an answer gets its `obj`. A path that leads nowhere, or to a resource that is not there,
//! changes nothing, and neither does one from custom fields to what belongs to somebody: anyone can put its id there.
//! <https://docs.commercetools.com/api/general-concepts#reference-expansion>

use ct_model::{Cart, Order, Quote, QuoteRequest, Reservation, Resource, StagedQuote};
use serde_json::Value;

/// The longest path that is read, in bytes.
const LONGEST: usize = 1024;
/// How many steps a path may have.
const MOST_STEPS: usize = 12;
/// How many references one answer may have expanded: a bound on its size.
pub(crate) const MOST_EXPANDED: usize = 20_000;

/// Finds the resources that references lead to: by `typeId` and `id`, as JSON.
pub(crate) trait Resolve {
    /// The resource, if it is there and the caller may see it.
    fn resolve(&self, type_id: &str, id: &str) -> Option<Value>;
}

/// A path to references, checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ExpandPath(Vec<Step>);

#[derive(Clone, Debug, PartialEq)]
struct Step {
    field: String,
    of: Elements,
}

/// Which elements of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Elements {
    /// None: the field holds no list.
    No,
    /// `[*]`.
    Every,
    /// `[2]`.
    At(usize),
}

impl ExpandPath {
    /// Reads `a.b[*].c`.
    ///
    /// # Errors
    ///
    /// The text that is said after `Malformed parameter: expand: `. (Inferred.)
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let malformed = || format!("Syntax error while parsing 'expand': '{}'", shortened(text));
        if text.len() > LONGEST {
            return Err(malformed());
        }
        let steps: Option<Vec<Step>> = text.split('.').map(step).collect();
        match steps {
            Some(steps) if steps.len() <= MOST_STEPS => Ok(Self(steps)),
            _ => Err(malformed()),
        }
    }

    /// Whether it leads to where `other` leads, or further.
    pub(crate) fn begins_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Whether the path goes to, or through, a field of this name.
    pub(crate) fn passes(&self, field: &str) -> bool {
        self.0.iter().any(|step| step.field == field)
    }
}

/// Expands the references that `paths` lead to.
pub(crate) fn expand(value: &mut Value, paths: &[ExpandPath], shop: &impl Resolve) {
    let mut left = MOST_EXPANDED;
    for path in paths {
        walk(value, &path.0, shop, &mut left);
    }
}

/// What belongs to nobody, of what there is.
struct Everybodys<'s>(&'s dyn Resolve);

impl Resolve for Everybodys<'_> {
    fn resolve(&self, type_id: &str, id: &str) -> Option<Value> {
        const OWNED: [&str; 6] = [
            Cart::TYPE_ID,
            Order::TYPE_ID,
            Quote::TYPE_ID,
            QuoteRequest::TYPE_ID,
            Reservation::TYPE_ID,
            StagedQuote::TYPE_ID,
        ];
        if OWNED.contains(&type_id) { None } else { self.0.resolve(type_id, id) }
    }
}

fn walk(value: &mut Value, steps: &[Step], shop: &dyn Resolve, left: &mut usize) {
    // What is behind a reference is in its `obj`, whether the path says so or not.
    if is_reference(value) {
        fill(value, shop, left);
        if let Some(obj) = value.get_mut("obj") {
            let steps =
                steps.strip_prefix(&[Step { field: "obj".into(), of: Elements::No }]).unwrap_or(steps);
            if !steps.is_empty() {
                walk(obj, steps, shop, left);
            }
        }
        return;
    }
    let Some((step, rest)) = steps.split_first() else { return };
    let Some(held) = value.get_mut(step.field.as_str()) else { return };
    let everybodys = Everybodys(shop);
    let shop = if step.field == "custom" { &everybodys } else { shop };
    match (step.of, held) {
        (Elements::No, held) => walk(held, rest, shop, left),
        (Elements::Every, Value::Array(elements)) => {
            for element in elements {
                walk(element, rest, shop, left);
            }
        }
        (Elements::At(index), Value::Array(elements)) => {
            if let Some(element) = elements.get_mut(index) {
                walk(element, rest, shop, left);
            }
        }
        (Elements::Every | Elements::At(_), _) => {}
    }
}

fn fill(reference: &mut Value, shop: &dyn Resolve, left: &mut usize) {
    if reference.get("obj").is_some() || *left == 0 {
        return;
    }
    let text = |field: &str| reference.get(field).and_then(Value::as_str);
    let (Some(type_id), Some(id)) = (text("typeId"), text("id")) else { return };
    if let Some(obj) = shop.resolve(type_id, id) {
        *left -= 1;
        reference["obj"] = obj;
    }
}

fn is_reference(value: &Value) -> bool {
    value.get("typeId").is_some_and(Value::is_string) && value.get("id").is_some_and(Value::is_string)
}

fn step(text: &str) -> Option<Step> {
    let (field, of) = match text.split_once('[') {
        None => (text, Elements::No),
        Some((field, "*]")) => (field, Elements::Every),
        Some((field, index)) => (field, Elements::At(index.strip_suffix(']')?.parse().ok()?)),
    };
    let named =
        !field.is_empty() && field.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    named.then(|| Step { field: field.to_owned(), of })
}

fn shortened(text: &str) -> String {
    text.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    struct Categories;

    impl Resolve for Categories {
        fn resolve(&self, type_id: &str, id: &str) -> Option<Value> {
            let category = |parent: Value| json!({"id": id, "parent": parent});
            match (type_id, id) {
                ("category", "child") => Some(category(json!({"typeId": "category", "id": "root"}))),
                ("category", "root") => Some(category(Value::Null)),
                // For ever and ever.
                ("category", "self") => Some(category(json!({"typeId": "category", "id": "self"}))),
                _ => None,
            }
        }
    }

    fn expanded(paths: &[&str], mut value: Value) -> Value {
        let paths: Vec<_> = paths.iter().map(|path| ExpandPath::read(path).unwrap()).collect();
        expand(&mut value, &paths, &Categories);
        value
    }

    fn to(id: &str) -> Value {
        json!({"typeId": "category", "id": id})
    }

    #[test]
    fn references_in_lists_and_behind_references() {
        let product = json!({"categories": [to("child"), to("gone")], "main": to("root")});
        let once = expanded(&["categories[*]"], product.clone());
        assert_eq!(once["categories"][0]["obj"]["id"], "child");
        assert_eq!(once["categories"][0]["obj"]["parent"].get("obj"), None);
        assert_eq!(once["categories"][1], to("gone"));
        assert_eq!(once["main"], to("root"));

        for paths in [
            &["categories[*].parent"][..],
            &["categories[*].obj.parent"],
            &["categories[0]", "categories[0].parent"],
        ] {
            let twice = expanded(paths, product.clone());
            assert_eq!(twice["categories"][0]["obj"]["parent"]["obj"]["id"], "root", "{paths:?}");
        }
        assert_eq!(
            expanded(&["categories[1]", "nothing.here[3].at", "categories", "main[*]"], product.clone()),
            product
        );
    }

    #[test]
    fn a_circle_ends_with_the_path() {
        let text = expanded(&["a.parent.parent"], json!({"a": to("self")})).to_string();
        assert_eq!(text.matches("obj").count(), 3);
    }

    #[test]
    fn malformed_paths_are_refused() {
        for path in
            ["", ".", "a.", "a..b", "a[", "a[]", "a[x]", "a[*", "a b", "a[*]b", "[*]", &"a.".repeat(600)]
        {
            assert!(ExpandPath::read(path).is_err(), "{path}");
        }
    }

    proptest! {
        #[test]
        fn no_path_panics(path in "[a-c.\\[\\]*0-9 ]{0,30}") {
            if let Ok(path) = ExpandPath::read(&path) {
                expand(&mut json!({"a": [to("self")], "b": to("child")}), &[path], &Categories);
            }
        }
    }
}
