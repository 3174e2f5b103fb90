//! [`ProductProjectionSearch`] and [`SuggestionQuery`]: what is searched for.

use crate::{Locale, Paging, ProjectionParams, QueryError, QueryParams, QueryReader, QueryWriter};

use super::by_locale;

const TEXT: &str = "text.";
const KEYWORDS: &str = "searchKeywords.";
const LEVEL: &str = "a fuzzy level, 0, 1 or 2";

/// The parameters of a search for product projections.
///
/// See [Product projection search](https://docs.commercetools.com/api/projects/products-search).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductProjectionSearch {
    /// Which side of the products, and for whom; also what is expanded.
    pub projection: ProjectionParams,
    /// The words that are searched for, by language.
    pub text: Vec<(Locale, String)>,
    /// Whether words that are nearly the same match too. The platform's default is no.
    pub fuzzy: Option<bool>,
    /// How many letters may differ: 0, 1 or 2; by default the longer the word, the more.
    pub fuzzy_level: Option<u8>,
    /// Filters on the results, after the facets were counted: `variants.price.centAmount:range (1000 to 3000)`.
    pub filter: Vec<String>,
    /// Filters on the results before the facets are counted.
    pub filter_query: Vec<String>,
    /// Filters on what the facets count.
    pub filter_facets: Vec<String>,
    /// What is counted: `variants.attributes.color`.
    pub facet: Vec<String>,
    /// Orders, the first one first: `price asc`.
    pub sort: Vec<String>,
    /// Whether each variant tells if it matched.
    pub mark_matching_variants: Option<bool>,
    /// Which part of the results. A search always counts: `with_total` is not sent.
    pub paging: Paging,
}

impl QueryParams for ProductProjectionSearch {
    fn write(&self, query: &mut QueryWriter) {
        by_locale::write(query, TEXT, &self.text);
        query.push_some("fuzzy", self.fuzzy.map(|fuzzy| fuzzy.to_string()));
        query.push_some("fuzzyLevel", self.fuzzy_level.map(|level| level.to_string()));
        query.push_all("filter", &self.filter);
        query.push_all("filter.query", &self.filter_query);
        query.push_all("filter.facets", &self.filter_facets);
        query.push_all("facet", &self.facet);
        query.push_all("sort", &self.sort);
        query.push_some("markMatchingVariants", self.mark_matching_variants.map(|mark| mark.to_string()));
        Paging { with_total: None, ..self.paging }.write(query);
        self.projection.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            text: by_locale::read(query, TEXT)?,
            fuzzy: query.take_bool("fuzzy")?,
            fuzzy_level: query.take_parsed("fuzzyLevel", LEVEL)?,
            filter: query.take_all("filter"),
            filter_query: query.take_all("filter.query"),
            filter_facets: query.take_all("filter.facets"),
            facet: query.take_all("facet"),
            sort: query.take_all("sort"),
            mark_matching_variants: query.take_bool("markMatchingVariants")?,
            paging: Paging::read(query)?,
            projection: ProjectionParams::read(query)?,
        })
    }
}

/// The parameters of a question for words to search for.
///
/// See [Suggest query](https://docs.commercetools.com/api/projects/products-suggestions).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuggestionQuery {
    /// The beginnings of words, by language.
    pub search_keywords: Vec<(Locale, String)>,
    /// Whether words that are nearly the same match too. The platform's default is no.
    pub fuzzy: Option<bool>,
    /// How many suggestions for each language: 1 to 100. The platform's default is 10.
    pub limit: Option<u32>,
    /// Whether the staged side is searched. The platform's default is no.
    pub staged: Option<bool>,
}

impl QueryParams for SuggestionQuery {
    fn write(&self, query: &mut QueryWriter) {
        by_locale::write(query, KEYWORDS, &self.search_keywords);
        query.push_some("fuzzy", self.fuzzy.map(|fuzzy| fuzzy.to_string()));
        query.push_some("limit", self.limit.map(|limit| limit.to_string()));
        query.push_some("staged", self.staged.map(|staged| staged.to_string()));
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            search_keywords: by_locale::read(query, KEYWORDS)?,
            fuzzy: query.take_bool("fuzzy")?,
            limit: query.take_in("limit", &(1..=100))?,
            staged: query.take_bool("staged")?,
        })
    }
}
