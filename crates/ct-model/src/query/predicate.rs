//! Values in predicates.

/// The text as a literal of the predicate language: in double quotes, quotes and backslashes escaped.
///
/// ```
/// use ct_model::quote;
///
/// assert_eq!(format!("lastName = {}", quote(r#"O"Hara\"#)), r#"lastName = "O\"Hara\\""#);
/// ```
///
/// See [Query predicates](https://docs.commercetools.com/api/predicates/query).
pub fn quote(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            literal.push('\\');
        }
        literal.push(c);
    }
    literal.push('"');
    literal
}
