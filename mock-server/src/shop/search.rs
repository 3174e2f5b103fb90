//! The search for products: texts, filters, facets, orders, suggestions.
//!
//! An index ([`SearchIndex`]) holds each side of each product as a document. Expressions are read ([`parser`]), bound to
//! the fields of the shop ([`field`], [`filter`], [`facet`], [`sort`]) and asked of the documents. What matches is a
//! variant: a product is found if one of its variants matches everything.
//!
//! Absent on purpose: who may see which side, and what a caller sees of a product.
//! <https://docs.commercetools.com/api/projects/product-projection-search>

mod document;
mod expression;
mod facet;
mod field;
mod filter;
mod index;
mod parser;
mod sort;
mod suggest;
mod value;
mod words;

use std::{cmp::Ordering, collections::BTreeMap};

use ct_model::{
    FacetResults, Paging, ProductProjectionSearch, Suggestion, SuggestionQuery, SuggestionResult,
};

use crate::refusal::Refusal;

use super::{Shop, products::Side};

pub(crate) use field::{PriceScope, current_value};
pub(crate) use index::{Index, SearchIndex};

use facet::Facet;
use filter::{Filter, Ground, Matcher, Matches, narrow};
use index::DocumentId;
use sort::{Key, NoSort, Sort};
use words::default_level;

/// How many filters, facets or orders one search may have.
const MOST_EXPRESSIONS: usize = 100;
/// How many suggestions there are for each language, unless somebody says.
const SUGGESTIONS: usize = 10;

/// What was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) limit: usize,
    pub(crate) offset: usize,
    /// How many products in all.
    pub(crate) total: usize,
    /// Those of the page.
    pub(crate) hits: Vec<Hit>,
    /// What was counted, if anything was to be.
    pub(crate) facets: Option<FacetResults>,
}

/// A product that was found.
#[derive(Debug)]
pub(crate) struct Hit {
    pub(crate) side: Side,
    /// Which of its variants match, the master first.
    pub(crate) matching: Vec<bool>,
}

impl Shop {
    /// Searches one side of the products.
    ///
    /// # Errors
    ///
    /// 400 for what cannot be read, and for fields that do not exist.
    pub(crate) fn search(
        &self,
        search: &ProductProjectionSearch,
        staged: bool,
        scope: &PriceScope<'_>,
    ) -> Result<Found, Refusal> {
        for (name, expressions) in [
            ("filter", &search.filter),
            ("filter.query", &search.filter_query),
            ("filter.facets", &search.filter_facets),
            ("facet", &search.facet),
            ("sort", &search.sort),
        ] {
            if expressions.len() > MOST_EXPRESSIONS {
                let why = format!("There are more than {MOST_EXPRESSIONS} of them.");
                return Err(Refusal::malformed_parameter(name, &why));
            }
        }
        let index = &*self.products.search_index(&self.product_types);
        let ground = Ground { index, types: &self.product_types, categories: &self.categories };
        let filters = |name: &str, texts: &[String]| -> Result<Vec<Filter>, Refusal> {
            texts.iter().map(|text| Filter::read(name, text, ground)).collect()
        };
        let of_query = filters("filter.query", &search.filter_query)?;
        let of_results = filters("filter", &search.filter)?;
        let of_facets = filters("filter.facets", &search.filter_facets)?;
        let facets: Vec<Facet> =
            search.facet.iter().map(|text| Facet::read(text, ground)).collect::<Result<_, _>>()?;
        let order = order(search, ground)?;

        let scores = texts(index, search, staged)?;
        let queried = matches(index, staged, scores.as_ref(), &of_query, scope);
        let counted = (!facets.is_empty()).then(|| {
            let count = |facet: &Facet| (facet.name.clone(), facet.count(index, &queried, &of_facets, scope));
            facets.iter().map(count).collect()
        });
        let filters = matchers(&of_results);
        let results = queried
            .iter()
            .filter_map(|(id, wanted)| Some((id, narrow(index.document(id), wanted, &filters, scope)?)));
        let mut results: Vec<(Vec<Key>, &DocumentId, Vec<bool>)> = results
            .map(|(id, matching)| {
                let score = scores.as_ref().map_or(0.0, |scores| scores[id]);
                let key = |sort: &Sort| sort.key(index.document(id), score, scope);
                (order.iter().map(key).collect(), id, matching)
            })
            .collect();
        // They are the oldest first until now, and so they stay where nothing else decides.
        results.sort_by(|(one, ..), (other, ..)| {
            let each = order.iter().zip(one.iter().zip(other));
            each.map(|(sort, (one, other))| sort.order(one, other))
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        });
        let limit = search.paging.limit.unwrap_or(Paging::DEFAULT_LIMIT) as usize;
        let offset = search.paging.offset.unwrap_or(0) as usize;
        let total = results.len();
        let page = results.into_iter().skip(offset).take(limit);
        let hits = page.map(|(_, id, matching)| Hit { side: index.document(id).side.clone(), matching });
        Ok(Found { limit, offset, total, hits: hits.collect(), facets: counted })
    }

    /// Suggests words to search for among those of one side of the products.
    ///
    /// # Errors
    ///
    /// 400 if there is nothing to begin with.
    pub(crate) fn suggest(&self, query: &SuggestionQuery, staged: bool) -> Result<SuggestionResult, Refusal> {
        if query.search_keywords.is_empty() {
            let why = "At least one parameter 'searchKeywords.{locale}' is required.";
            return Err(Refusal::invalid_input(why));
        }
        let index = self.products.search_index(&self.product_types);
        let most = query.limit.map_or(SUGGESTIONS, |limit| limit as usize);
        let fuzzy = query.fuzzy == Some(true);
        let mut result = SuggestionResult::default();
        for (locale, input) in &query.search_keywords {
            let texts = index.suggestions(staged, locale.as_str(), input, fuzzy, most);
            let texts = texts.into_iter().map(Suggestion::new).collect();
            result.insert(format!("searchKeywords.{locale}"), texts);
        }
        Ok(result)
    }
}

/// The orders that are asked for; by default the best first, where there is a text.
fn order(search: &ProductProjectionSearch, ground: Ground<'_>) -> Result<Vec<Sort>, Refusal> {
    if search.sort.is_empty() {
        return Ok(vec![Sort::by_score()]);
    }
    let read = |text: &String| {
        Sort::read(text, ground).map_err(|why| match why {
            NoSort::Malformed(why) => Refusal::malformed_parameter("sort", &why),
            NoSort::NoSuchField => Refusal::search_execution_failure(),
        })
    };
    search.sort.iter().map(read).collect()
}

/// The documents in which the texts are, each with how well they fit; none if no text is searched for.
///
/// Of several languages one is enough. (Inferred.)
fn texts(
    index: &Index,
    search: &ProductProjectionSearch,
    staged: bool,
) -> Result<Option<BTreeMap<DocumentId, f32>>, Refusal> {
    let is_fuzzy = search.fuzzy == Some(true);
    let level = search.fuzzy_level.map(usize::from);
    if level.is_some_and(|level| level > 2) {
        return Err(Refusal::malformed_parameter("fuzzyLevel", "Expected 0, 1 or 2."));
    }
    let mut found: Option<BTreeMap<DocumentId, f32>> = None;
    for (locale, text) in &search.text {
        let most = default_level(text);
        if let Some(level) = level.filter(|level| is_fuzzy && *level > most) {
            let why =
                format!("The level {level} is too high for the text '{text}': at most {most} is allowed.");
            return Err(Refusal::malformed_parameter("fuzzyLevel", &why));
        }
        let fuzzy = is_fuzzy.then(|| level.unwrap_or(most));
        let found = found.get_or_insert_default();
        for (id, score) in index.find(staged, locale.as_str(), text, fuzzy) {
            *found.entry(id).or_default() += score;
        }
    }
    Ok(found)
}

/// The documents of a side that match all filters; of those with a score, if there are any scores.
fn matches(
    index: &Index,
    staged: bool,
    scores: Option<&BTreeMap<DocumentId, f32>>,
    filters: &[Filter],
    scope: &PriceScope<'_>,
) -> Matches {
    let filters = matchers(filters);
    let narrowed = |id: &DocumentId| {
        let document = index.document(id);
        let all = vec![true; document.variants.len()];
        Some((*id, narrow(document, &all, &filters, scope)?))
    };
    match scores {
        Some(scores) => scores.keys().filter_map(narrowed).collect(),
        None => index.side(staged).filter_map(|(id, _)| narrowed(id)).collect(),
    }
}

fn matchers(filters: &[Filter]) -> Vec<&Matcher> {
    filters.iter().map(|filter| &filter.matcher).collect()
}
