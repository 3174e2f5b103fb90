//! JSON to values, and in words what was wrong with it: which field and what would be right, never what was given, which
//! may be a password.

use ct_me::model::JsonError;
use serde::de::DeserializeOwned;

/// Decodes the argument `name`.
pub(crate) fn decode<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| {
        let error = JsonError::from(error);
        let place = place::<T>(text, &error).unwrap_or_default();
        format!("`{name}{place}`: {}", error.message())
    })
}

/// Where in the argument the fault is, as in `.lineItems[0].quantity`; none if that is not known.
///
/// A value that is kept as text first and decoded later counts from its own beginning. Such a fault shows only after the
/// whole value, so it does not show in the text up to what it says is its place.
fn place<T: DeserializeOwned>(text: &str, error: &JsonError) -> Option<String> {
    let is_the_same =
        |before: &str| serde_json::from_str::<T>(before).is_err_and(|again| JsonError::from(again) == *error);
    let end = error.column();
    let before = text.get(..end).filter(|_| error.line() == 1)?;
    // Of an object or a list that should be none, the place is before its first character.
    let is_here = is_the_same(before) || text.get(..=end).is_some_and(is_the_same);
    is_here.then(|| path(before))
}

enum Step {
    /// In an object: in the field of this name, if its name was there already.
    Field(Option<String>),
    /// In a list, in the item with this index.
    Item(usize),
}

/// The field or item that the end of `text`, a beginning of some JSON, is in.
fn path(text: &str) -> String {
    let mut steps = Vec::new();
    let mut rest = text.char_indices();
    while let Some((start, character)) = rest.next() {
        match (character, steps.last_mut()) {
            ('{', _) => steps.push(Step::Field(None)),
            ('[', _) => steps.push(Step::Item(0)),
            ('}' | ']', _) => drop(steps.pop()),
            (',', Some(Step::Field(name))) => *name = None,
            (',', Some(Step::Item(index))) => *index += 1,
            ('"', inside) => {
                let mut is_escaped = false;
                let end = rest.find(|(_, next)| {
                    let is_end = *next == '"' && !is_escaped;
                    is_escaped = *next == '\\' && !is_escaped;
                    is_end
                });
                if let (Some(Step::Field(name @ None)), Some((end, _))) = (inside, end) {
                    *name = Some(text[start + 1..end].to_owned());
                }
            }
            _ => {}
        }
    }
    let shown = steps.iter().map(|step| match step {
        Step::Field(None) => String::new(),
        Step::Field(Some(name)) => format!(".{name}"),
        Step::Item(index) => format!("[{index}]"),
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use ct_me::model::{MyCartDraft, MyCartUpdateAction, MyCustomerDraft};
    use serde::de::DeserializeOwned;

    use super::{decode, path};

    fn refused<T: DeserializeOwned>(text: &str) -> String {
        decode::<T>("draft", text).err().expect("it is refused")
    }

    #[test]
    fn the_field_is_named_and_what_would_be_right() {
        let text = r#"{"currency":"EUR","lineItems":[{"sku":"a \"b\", {"},{"sku":"b","quantity":"two"}]}"#;
        let told = refused::<MyCartDraft>(text);
        assert!(told.starts_with("`draft.lineItems[1].quantity`: invalid type: string"), "{told}");
        assert!(told.contains("expected ") && !told.contains("two"), "{told}");
        assert_eq!(refused::<MyCartDraft>(r#"{"country":"DE"}"#), "`draft`: missing field `currency`");
    }

    #[test]
    fn what_was_given_is_not_told() {
        for password in ["313131", "[\"313131\"]", "{\"313131\":313131}", "-3131.31", "true"] {
            let told = refused::<MyCustomerDraft>(&format!(r#"{{"email":"a@b.c","password":{password}}}"#));
            assert!(told.starts_with("`draft.password`: "), "{told}");
            assert!(!told.contains("31"), "{told}");
        }
        let told = refused::<MyCustomerDraft>("\"313131\"");
        assert!(told.starts_with("`draft`: ") && !told.contains("31"), "{told}");
    }

    #[test]
    fn a_place_that_is_counted_from_elsewhere_is_not_told() {
        let actions = r#"[{"action":"recalculate"},{"action":"setCountry","country":313131}]"#;
        let told = refused::<Vec<MyCartUpdateAction>>(actions);
        assert!(told.starts_with("`draft`: ") && !told.contains("31"), "{told}");
    }

    #[test]
    fn a_path_leads_to_where_the_text_ends() {
        for (text, place) in [
            ("", ""),
            ("{", ""),
            (r#"{"a":1"#, ".a"),
            (r#"{"a":"b\\","c":{"d":[1,[2,"x"#, ".c.d[1][1]"),
            (r#"{"a":{"b":1}"#, ".a"),
            (r#"{"a":{"b":1}}"#, ""),
        ] {
            assert_eq!(path(text), place, "{text}");
        }
    }
}
