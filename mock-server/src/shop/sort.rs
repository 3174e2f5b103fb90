//! Sort expressions: `sort=name.en-US desc`. <https://docs.commercetools.com/api/general-concepts#sorting>

use std::cmp::Ordering;

use ct_model::DateTime;
use serde_json::Value;

use super::{decimal::Decimal, predicate::Number, shape::Shape};

/// The longest sort expression that is read, in bytes.
const LONGEST: usize = 1024;

/// One sort expression that has been checked.
#[derive(Clone, Debug)]
pub(crate) struct Sort {
    path: Vec<String>,
    shape: &'static Shape,
    descending: bool,
}

/// What a resource is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Key {
    /// The field is not there. It comes first, so last where the order is descending. (Inferred.)
    Absent,
    Boolean(bool),
    Number(Number),
    Decimal(Decimal),
    Moment(DateTime),
    Text(String),
}

impl Sort {
    /// Reads `field`, `field asc` or `field desc` for resources of `shape`.
    ///
    /// # Errors
    ///
    /// The text that the platform says after `Malformed parameter: sort: `.
    pub(crate) fn read(text: &str, shape: &'static Shape) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("The sort expression is longer than {LONGEST} bytes."));
        }
        let mut words = text.split_whitespace();
        let path = words.next().ok_or("Expected a field to sort by.")?;
        let descending = match (words.next(), words.next()) {
            (None, None) => false,
            (Some(word), None) if word.eq_ignore_ascii_case("asc") => false,
            (Some(word), None) if word.eq_ignore_ascii_case("desc") => true,
            _ => return Err(format!("Expected '{path} asc' or '{path} desc'.")),
        };
        let path: Vec<String> = path.split('.').map(|name| name.trim_matches('`').to_owned()).collect();
        let mut at = shape;
        for name in &path {
            let inner = at.field(name).ok_or_else(|| no_such_field(name, at))?;
            // Of a list: which of the elements would it be?
            if matches!(inner, Shape::List(_)) {
                return Err(no_such_field(name, at));
            }
            at = inner;
        }
        if !at.is_plain() {
            let name = path.last().map_or("", String::as_str);
            return Err(format!("The field '{name}' holds {}: sort by one of them.", at.describe()));
        }
        Ok(Self { path, shape: at, descending })
    }

    /// What `value`, the JSON of a resource, is sorted by.
    pub(crate) fn key(&self, value: &Value) -> Key {
        let held = self.path.iter().try_fold(value, |at, name| at.get(name));
        let key = match held {
            None | Some(Value::Null | Value::Array(_) | Value::Object(_)) => None,
            Some(Value::Bool(boolean)) => Some(Key::Boolean(*boolean)),
            Some(number @ Value::Number(_)) => Number::of(number).map(Key::Number),
            Some(Value::String(text)) if matches!(self.shape, Shape::Moment) => {
                text.parse().ok().map(Key::Moment)
            }
            Some(Value::String(text)) if matches!(self.shape, Shape::Decimal) => {
                Decimal::parse(text).map(Key::Decimal)
            }
            Some(Value::String(text)) => Some(Key::Text(text.clone())),
        };
        key.unwrap_or(Key::Absent)
    }

    /// The order of two resources by this expression.
    pub(crate) fn order(&self, one: &Key, other: &Key) -> Ordering {
        let ascending = one.order(other);
        if self.descending { ascending.reverse() } else { ascending }
    }
}

impl Key {
    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Boolean(one), Self::Boolean(other)) => one.cmp(other),
            (Self::Number(one), Self::Number(other)) => one.compare(*other),
            (Self::Decimal(one), Self::Decimal(other)) => one.cmp(other),
            (Self::Moment(one), Self::Moment(other)) => one.cmp(other),
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            // Kinds differ only where a field may hold anything, or nothing.
            (_, _) => self.rank().cmp(&other.rank()),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Absent => 0,
            Self::Boolean(_) => 1,
            Self::Number(_) => 2,
            Self::Decimal(_) => 3,
            Self::Moment(_) => 4,
            Self::Text(_) => 5,
        }
    }
}

/// The platform's text, with the fields of where the path breaks off. (That it is those is inferred.)
fn no_such_field(name: &str, shape: &Shape) -> String {
    let sortable = shape.fields().iter().filter(|(_, held)| !matches!(held, Shape::List(_)));
    let mut names: Vec<_> = sortable.map(|(name, _)| format!("`{name}`")).collect();
    names.sort_unstable();
    format!("Invalid query field '{name}' in sort path. Sortable fields are: {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shop::shape::{CART, CATEGORY};
    use serde_json::json;

    fn sorted(expression: &str, values: &[Value]) -> Vec<i64> {
        let sort = Sort::read(expression, &CATEGORY).unwrap();
        let mut numbered: Vec<_> =
            values.iter().map(|value| (sort.key(value), value["n"].as_i64().unwrap())).collect();
        numbered.sort_by(|one, other| sort.order(&one.0, &other.0));
        numbered.into_iter().map(|(_, n)| n).collect()
    }

    #[test]
    fn order_hints_are_sorted_as_decimals() {
        let values =
            [json!({"n": 1, "orderHint": "0.2"}), json!({"n": 2, "orderHint": "0.10"}), json!({"n": 3})];
        assert_eq!(sorted("orderHint asc", &values), [3, 2, 1]);
        assert_eq!(sorted("orderHint desc", &values), [1, 2, 3]);
    }

    #[test]
    fn a_locale_is_a_field() {
        let values = [json!({"n": 1, "name": {"en-US": "b"}}), json!({"n": 2, "name": {"en-US": "a"}})];
        assert_eq!(sorted("name.en-US", &values), [2, 1]);
    }

    #[test]
    fn times_are_sorted_as_times() {
        let values = [
            json!({"n": 1, "createdAt": "2024-01-01T01:00:00.000Z"}),
            json!({"n": 2, "createdAt": "2024-01-01T01:30:00.000+01:00"}),
        ];
        assert_eq!(sorted("createdAt", &values), [2, 1]);
    }

    #[test]
    fn numbers_are_sorted_without_rounding() {
        let values = [
            json!({"n": 1, "version": 9_007_199_254_740_993_i64}),
            json!({"n": 2, "version": 9_007_199_254_740_992_i64}),
        ];
        assert_eq!(sorted("version", &values), [2, 1]);
        let hints =
            [json!({"n": 1, "orderHint": "0.1000000000000000000001"}), json!({"n": 2, "orderHint": "0.1"})];
        assert_eq!(sorted("orderHint ASC", &hints), [2, 1]);
    }

    #[test]
    fn what_cannot_be_sorted_by() {
        let refusal = |text: &str, shape| Sort::read(text, shape).unwrap_err();
        assert!(
            refusal("prize asc", &CART).starts_with(
                "Invalid query field 'prize' in sort path. Sortable fields are: `anonymousId`, "
            )
        );
        assert!(!refusal("prize asc", &CART).contains("`lineItems`"));
        // What a reference leads to cannot be sorted by, expanded or not.
        assert_eq!(
            refusal("parent.obj.key", &CATEGORY),
            "Invalid query field 'obj' in sort path. Sortable fields are: `id`, `typeId`"
        );
        assert_eq!(refusal("name", &CATEGORY), "The field 'name' holds fields: sort by one of them.");
        for wrong in ["", "id up", "id asc desc", "name.en.x", "ancestors.id", "ancestors", &"i".repeat(2000)]
        {
            assert!(Sort::read(wrong, &CATEGORY).is_err(), "{wrong}");
        }
    }
}
