//! Filters, bound to the fields of a shop. <https://docs.commercetools.com/api/projects/product-projection-search#filters>

use std::collections::{BTreeMap, BTreeSet};

use ct_model::{Category, ProductType};

use crate::{refusal::Refusal, shop::collection::Collection};

use super::{
    document::{Document, Row},
    expression::{self, Literal, Range, Term, Test},
    field::{Field, Level, PriceScope},
    index::{DocumentId, Index},
    parser,
    value::{Kind, Value},
};

/// What expressions are bound to.
#[derive(Clone, Copy)]
pub(super) struct Ground<'s> {
    pub(super) index: &'s Index,
    pub(super) types: &'s Collection<ProductType>,
    pub(super) categories: &'s Collection<Category>,
}

/// A filter.
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) path: String,
    pub(super) matcher: Matcher,
}

/// A field, and what is asked of it.
#[derive(Debug)]
pub(super) struct Matcher {
    pub(super) field: Field,
    asked: Asked,
}

#[derive(Debug)]
enum Asked {
    Exists,
    Missing,
    Among(BTreeSet<Value>),
    Within(Vec<Range<Value>>),
}

/// Documents, each with the variants that match: the oldest document first.
pub(super) type Matches = BTreeMap<DocumentId, Vec<bool>>;

impl Filter {
    /// Reads a filter that stands in the parameter `name`.
    ///
    /// # Errors
    ///
    /// 400 if it is no filter, or its field does not exist.
    pub(super) fn read(name: &str, text: &str, ground: Ground<'_>) -> Result<Self, Refusal> {
        let expression::Filter { path, test } =
            parser::filter(text).map_err(|why| Refusal::malformed_parameter(name, &why))?;
        let field = Field::find(&path, ground.index, ground.types);
        let field = field.ok_or_else(Refusal::search_execution_failure)?;
        let matcher = Matcher::bind(&path, field, test, ground);
        let matcher = matcher.map_err(|why| Refusal::malformed_parameter(name, &why))?;
        Ok(Self { path, matcher })
    }
}

impl Matcher {
    /// Binds what is asked of a field.
    ///
    /// # Errors
    ///
    /// Why it cannot be asked.
    pub(super) fn bind(path: &str, field: Field, test: Test, ground: Ground<'_>) -> Result<Self, String> {
        let kind = field.kind;
        let value = |literal: &Literal| {
            kind.read(literal).ok_or_else(|| format!("The field '{path}' takes {}.", kind.describe()))
        };
        let asked = match test {
            Test::Exists => Asked::Exists,
            Test::Missing => Asked::Missing,
            Test::Terms(terms) => {
                let mut among = BTreeSet::new();
                for term in terms {
                    match term {
                        Term::Literal(literal) => {
                            among.insert(value(&literal)?);
                        }
                        Term::Subtree(id) if path == "categories.id" => {
                            among.extend(subtree(&id, ground.categories));
                        }
                        Term::Subtree(_) => {
                            return Err("Only the field 'categories.id' takes a subtree.".to_owned());
                        }
                    }
                }
                Asked::Among(among)
            }
            Test::Ranges(_) if kind == Kind::Boolean => {
                return Err(format!("The field '{path}' has no ranges."));
            }
            Test::Ranges(ranges) => {
                let end = |end: Option<Literal>| end.as_ref().map(&value).transpose();
                let range = |range: Range<Literal>| Ok(Range { from: end(range.from)?, to: end(range.to)? });
                Asked::Within(ranges.into_iter().map(range).collect::<Result<_, String>>()?)
            }
        };
        Ok(Self { field, asked })
    }

    /// Whether a row matches.
    pub(super) fn matches(&self, row: Row<'_>, scope: &PriceScope<'_>) -> bool {
        match &self.asked {
            Asked::Exists => self.field.any(row, scope, |_| true),
            Asked::Missing => !self.field.any(row, scope, |_| true),
            Asked::Among(among) => self.field.any(row, scope, |value| among.contains(value)),
            Asked::Within(ranges) => {
                self.field.any(row, scope, |value| ranges.iter().any(|range| range.has(value)))
            }
        }
    }
}

impl Range<Value> {
    /// Whether the value lies in it.
    pub(super) fn has(&self, value: &Value) -> bool {
        self.from.as_ref().is_none_or(|from| from <= value) && self.to.as_ref().is_none_or(|to| value <= to)
    }
}

/// The variants of a document, of those that are `wanted`, that match all filters; none if no variant does.
///
/// One and the same variant has to match all of them; what is a product's is all its variants'.
pub(super) fn narrow(
    document: &Document,
    wanted: &[bool],
    filters: &[&Matcher],
    scope: &PriceScope<'_>,
) -> Option<Vec<bool>> {
    let first = Row { document, variant: 0 };
    let of_level = |level: Level| filters.iter().filter(move |matcher| matcher.field.level == level);
    if !of_level(Level::Product).all(|matcher| matcher.matches(first, scope)) {
        return None;
    }
    let matches = document
        .rows()
        .zip(wanted)
        .map(|(row, wanted)| *wanted && of_level(Level::Variant).all(|matcher| matcher.matches(row, scope)));
    let matches: Vec<bool> = matches.collect();
    matches.contains(&true).then_some(matches)
}

/// The category and all below it.
fn subtree(id: &str, categories: &Collection<Category>) -> impl Iterator<Item = Value> {
    let below = categories.iter().map(|stored| &stored.resource).filter(move |category| {
        category.id.as_str() == id || category.ancestors.iter().any(|above| above.id.as_str() == id)
    });
    below.map(|category| Value::Text(category.id.as_str().into()))
}
