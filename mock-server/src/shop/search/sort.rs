//! The order of results. <https://docs.commercetools.com/api/projects/product-projection-search#sorting>

use std::cmp::Ordering;

use super::{
    document::Document,
    field::{Field, PriceScope},
    filter::Ground,
    value::{Kind, Value},
};

/// The longest sort expression that is read, in bytes.
const LONGEST: usize = 1024;

/// An order.
#[derive(Debug)]
pub(super) struct Sort {
    by: By,
    descending: bool,
    /// Of several values the greatest counts, not the smallest.
    by_greatest: bool,
}

#[derive(Debug)]
enum By {
    Score,
    Field(Field),
}

/// Why an expression is no order.
#[derive(Debug, PartialEq)]
pub(super) enum NoSort {
    Malformed(String),
    NoSuchField,
}

/// What a document is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Key {
    Score(f32),
    /// None: it does not have the field, and comes last.
    Value(Option<Value>),
}

impl Sort {
    /// The best first.
    pub(super) fn by_score() -> Self {
        Self { by: By::Score, descending: true, by_greatest: true }
    }

    /// Reads `field`, `field asc` or `field desc`; a field of variants goes by the least and by the greatest of its
    /// values, if it is not `asc.max` or `desc.min`.
    ///
    /// # Errors
    ///
    /// It is no order, or there is no such field.
    pub(super) fn read(text: &str, ground: Ground<'_>) -> Result<Self, NoSort> {
        if text.len() > LONGEST {
            return Err(NoSort::Malformed(format!("The sort expression is longer than {LONGEST} bytes.")));
        }
        let mut words = text.split_whitespace();
        let Some(path) = words.next() else {
            return Err(NoSort::Malformed("Expected a field to sort by.".to_owned()));
        };
        let (descending, by_greatest) = match (words.next(), words.next()) {
            (None | Some("asc" | "asc.min"), None) => (false, false),
            (Some("asc.max"), None) => (false, true),
            (Some("desc" | "desc.max"), None) => (true, true),
            (Some("desc.min"), None) => (true, false),
            _ => {
                let why = format!(
                    "Expected '{path} asc' or '{path} desc', with '.max' or '.min' behind it or without."
                );
                return Err(NoSort::Malformed(why));
            }
        };
        let by = match path {
            "score" => By::Score,
            "price" => By::Field(field("variants.price.centAmount", ground)?),
            path => By::Field(field(path, ground)?),
        };
        Ok(Self { by, descending, by_greatest })
    }

    /// What the document is sorted by.
    pub(super) fn key(&self, document: &Document, score: f32, scope: &PriceScope<'_>) -> Key {
        let By::Field(field) = &self.by else { return Key::Score(score) };
        let mut best: Option<Value> = None;
        for row in document.rows() {
            field.each(row, scope, &mut |value| {
                let is_better = best
                    .as_ref()
                    .is_none_or(|best| if self.by_greatest { value > best } else { value < best });
                if is_better {
                    best = Some(value.clone());
                }
            });
        }
        Key::Value(best)
    }

    /// The order of two documents by this.
    pub(super) fn order(&self, one: &Key, other: &Key) -> Ordering {
        let ascending = match (one, other) {
            (Key::Value(None), Key::Value(None)) => Ordering::Equal,
            // Last, whatever the direction. (Inferred.)
            (Key::Value(None), _) => return Ordering::Greater,
            (_, Key::Value(None)) => return Ordering::Less,
            (Key::Value(Some(one)), Key::Value(Some(other))) => one.cmp(other),
            (Key::Score(one), Key::Score(other)) => one.total_cmp(other),
            (Key::Score(_), Key::Value(_)) => Ordering::Less,
            (Key::Value(_), Key::Score(_)) => Ordering::Greater,
        };
        if self.descending { ascending.reverse() } else { ascending }
    }
}

fn field(path: &str, ground: Ground<'_>) -> Result<Field, NoSort> {
    let field = Field::find(path, ground.index, ground.types);
    field.filter(|field| field.kind != Kind::Object).ok_or(NoSort::NoSuchField)
}
