//! From the wire's names to Rust's.

/// `pOBox` is one word more than it has, and `other` is where we keep what is unknown.
const FIELDS: [(&str, &str); 2] = [("pOBox", "po_box"), ("other", "other_count")];
const KEYWORDS: [&str; 5] = ["type", "match", "ref", "where", "move"];

/// A field's name: `centAmount` is `cent_amount`, `type` is `r#type`.
pub(super) fn field(wire: &str) -> String {
    if let Some((_, name)) = FIELDS.iter().find(|(known, _)| *known == wire) {
        return (*name).to_owned();
    }
    let name = snake(wire);
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// A variant's name: `addLineItem` is `AddLineItem`, `business-unit` is `BusinessUnit`.
pub(super) fn variant(word: &str) -> Result<String, String> {
    let words = word.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let name: String = words.map(capitalised).collect();
    if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        Ok(name)
    } else {
        Err(format!("`{word}` makes no name of a variant"))
    }
}

/// `lineItem` is `LineItem`.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// `LineItemDraft` and `lineItemDraft` are `line_item_draft`; a run of capitals is one word.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (at, letter) in letters.iter().enumerate() {
        if letter.is_ascii_uppercase() {
            let after_small = at > 0 && !letters[at - 1].is_ascii_uppercase();
            let before_small = at > 0 && letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
            if after_small || before_small {
                snake.push('_');
            }
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        for (wire, name) in [
            ("centAmount", "cent_amount"),
            ("type", "r#type"),
            ("pOBox", "po_box"),
            ("id", "id"),
            ("externalOAuth", "external_o_auth"),
            ("customerID", "customer_id"),
        ] {
            assert_eq!(field(wire), name);
        }
    }

    #[test]
    fn serde_is_told_a_name_only_where_it_would_not_find_it() {}

    #[test]
    fn variants() {
        for (word, name) in
            [("addLineItem", "AddLineItem"), ("business-unit", "BusinessUnit"), ("HalfEven", "HalfEven")]
        {
            assert_eq!(variant(word).unwrap(), name);
        }
        assert!(variant("2for1").is_err());
        assert!(variant("").is_err());
    }
}
