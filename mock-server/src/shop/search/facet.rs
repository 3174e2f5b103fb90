//! Facets: what is counted. <https://docs.commercetools.com/api/projects/product-projection-search#facets>

use std::collections::BTreeMap;

use ct_model::{
    FacetRange, FacetResult, FacetTerm, FilteredFacetResult, OtherFields, RangeFacetResult, TermFacetResult,
};

use crate::refusal::Refusal;

use super::{
    document::{Document, Row},
    expression::{self, Literal, Range, Test},
    field::{Field, Level, PriceScope},
    filter::{Filter, Ground, Matcher, Matches, narrow},
    index::Index,
    parser,
    value::{Kind, Value},
};

/// How many terms a term facet lists.
const MOST_TERMS: usize = 200;

/// A facet.
#[derive(Debug)]
pub(super) struct Facet {
    /// What it is called in the answer.
    pub(super) name: String,
    path: String,
    counted: Counted,
    counting_products: bool,
}

#[derive(Debug)]
enum Counted {
    /// How many have which value.
    Terms(Field),
    /// How many lie in which range.
    Ranges(Field, Vec<Range<Value>>),
    /// How many match.
    Matching(Matcher),
}

/// How many variants, and how many products.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    variants: i64,
    products: i64,
}

impl Count {
    /// Of a field of products, the products; else the variants.
    fn of(self, field: &Field) -> i64 {
        match field.level {
            Level::Product => self.products,
            Level::Variant => self.variants,
        }
    }
}

impl Facet {
    /// Reads a facet.
    ///
    /// # Errors
    ///
    /// 400 if it is no facet, or its field does not exist.
    pub(super) fn read(text: &str, ground: Ground<'_>) -> Result<Self, Refusal> {
        let malformed = |why: String| Refusal::malformed_parameter("facet", &why);
        let expression::Facet { path, test, alias, counting_products } =
            parser::facet(text).map_err(malformed)?;
        let field = Field::find(&path, ground.index, ground.types);
        let field = field.ok_or_else(|| Refusal::search_facet_path_not_found(&path))?;
        let counted = match test {
            None if field.kind == Kind::Object => return Err(Refusal::search_facet_path_not_found(&path)),
            None => Counted::Terms(field),
            Some(Test::Ranges(ranges)) => {
                let kind = field.kind;
                if !kind.is_measured() {
                    return Err(malformed(format!("The field '{path}' has no ranges.")));
                }
                let end = |end: Option<Literal>| match end {
                    None => Ok(None),
                    Some(literal) => kind
                        .read(&literal)
                        .map(Some)
                        .ok_or_else(|| malformed(format!("The field '{path}' takes {}.", kind.describe()))),
                };
                let range = |range: Range<Literal>| -> Result<_, Refusal> {
                    Ok(Range { from: end(range.from)?, to: end(range.to)? })
                };
                Counted::Ranges(field, ranges.into_iter().map(range).collect::<Result<_, _>>()?)
            }
            Some(test) => Counted::Matching(Matcher::bind(&path, field, test, ground).map_err(malformed)?),
        };
        Ok(Self { name: alias.unwrap_or_else(|| path.clone()), path, counted, counting_products })
    }

    /// Counts what the filters of facets let through. A filter on the facet's own field does not concern it.
    pub(super) fn count(
        &self,
        index: &Index,
        found: &Matches,
        filters: &[Filter],
        scope: &PriceScope<'_>,
    ) -> FacetResult {
        let filters = filters.iter().filter(|filter| filter.path != self.path);
        let filters: Vec<&Matcher> = filters.map(|filter| &filter.matcher).collect();
        let counted: Vec<(&Document, Vec<bool>)> = found
            .iter()
            .filter_map(|(id, wanted)| {
                let document = index.document(id);
                Some((document, narrow(document, wanted, &filters, scope)?))
            })
            .collect();
        match &self.counted {
            Counted::Terms(field) => self.terms(field, &counted, scope).into(),
            Counted::Ranges(field, ranges) => {
                let ranges = ranges.iter().map(|range| self.range(field, range, &counted, scope));
                RangeFacetResult::new(ranges.collect()).into()
            }
            Counted::Matching(matcher) => {
                let mut count = Count::default();
                for (document, wanted) in &counted {
                    let matching = rows(document, wanted).filter(|row| matcher.matches(*row, scope)).count();
                    count.add(matching);
                }
                FilteredFacetResult {
                    product_count: self.counting_products.then_some(count.products),
                    ..FilteredFacetResult::new(count.of(&matcher.field))
                }
                .into()
            }
        }
    }

    fn terms(
        &self,
        field: &Field,
        counted: &[(&Document, Vec<bool>)],
        scope: &PriceScope<'_>,
    ) -> TermFacetResult {
        let mut terms: BTreeMap<Value, Count> = BTreeMap::new();
        let mut missing = Count::default();
        for (document, wanted) in counted {
            let mut of_product: BTreeMap<Value, usize> = BTreeMap::new();
            let mut without = 0;
            for row in rows(document, wanted) {
                let mut values = Vec::new();
                field.each(row, scope, &mut |value| values.push(value.clone()));
                without += usize::from(values.is_empty());
                for value in values {
                    *of_product.entry(value).or_default() += 1;
                }
            }
            missing.add(without);
            for (value, variants) in of_product {
                terms.entry(value).or_default().add(variants);
            }
        }
        let mut terms: Vec<(Value, Count)> = terms.into_iter().collect();
        let total = terms.iter().map(|(_, count)| count.of(field)).sum();
        // Between equals, the smaller term comes first. (Inferred.)
        terms.sort_by_key(|(_, count)| {
            std::cmp::Reverse(if self.counting_products { count.products } else { count.of(field) })
        });
        let others = terms.iter().skip(MOST_TERMS).map(|(_, count)| count.of(field)).sum();
        let listed = terms.iter().take(MOST_TERMS).map(|(value, count)| FacetTerm {
            product_count: self.counting_products.then_some(count.products),
            ..FacetTerm::new(value.json(), count.of(field))
        });
        let data_type = field.kind.data_type().expect("fields that have fields are not counted");
        TermFacetResult::new(data_type, missing.of(field), total, others, listed.collect())
    }

    fn range(
        &self,
        field: &Field,
        range: &Range<Value>,
        counted: &[(&Document, Vec<bool>)],
        scope: &PriceScope<'_>,
    ) -> FacetRange {
        let mut count = Count::default();
        let mut measures: Vec<f64> = Vec::new();
        for (document, wanted) in counted {
            let mut within = 0;
            for row in rows(document, wanted) {
                // What is a product's is measured once, not once for each variant.
                let is_measured = field.level == Level::Variant || within == 0;
                let mut is_within = false;
                field.each(row, scope, &mut |value| {
                    if range.has(value) {
                        is_within = true;
                        measures.extend(field.kind.measure(value).filter(|_| is_measured));
                    }
                });
                within += usize::from(is_within);
            }
            count.add(within);
        }
        let (from, from_str) = end(field.kind, range.from.as_ref());
        let (to, to_str) = end(field.kind, range.to.as_ref());
        let total: f64 = measures.iter().sum();
        #[allow(clippy::cast_precision_loss, reason = "there are fewer values")]
        let values = measures.len().max(1) as f64;
        FacetRange {
            from,
            from_str,
            to,
            to_str,
            count: count.of(field),
            product_count: self.counting_products.then_some(count.products),
            total,
            min: measures.iter().copied().reduce(f64::min).unwrap_or_default(),
            max: measures.iter().copied().reduce(f64::max).unwrap_or_default(),
            mean: total / values,
            other: OtherFields::default(),
        }
    }
}

impl Count {
    /// One more product, if any of its variants are meant.
    fn add(&mut self, variants: usize) {
        self.variants += i64::try_from(variants).unwrap_or(i64::MAX);
        self.products += i64::from(variants > 0);
    }
}

/// The rows that are wanted.
fn rows<'d>(document: &'d Document, wanted: &[bool]) -> impl Iterator<Item = Row<'d>> {
    document.rows().zip(wanted.to_vec()).filter(|(_, wanted)| *wanted).map(|(row, _)| row)
}

/// The end of a range as a number and as a text; one that is open is 0 and empty.
fn end(kind: Kind, end: Option<&Value>) -> (f64, String) {
    let Some(value) = end else { return (0.0, String::new()) };
    let number = kind.measure(value).unwrap_or_default();
    match value {
        Value::Text(text) => (number, text.to_string()),
        Value::Present | Value::Boolean(_) | Value::Number(_) => (number, format!("{number:?}")),
    }
}
