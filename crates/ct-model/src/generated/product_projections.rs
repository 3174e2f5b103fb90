//! Product projections: products as a shop shows them, found by a query, a search or a suggestion.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Attribute, Category, CategoryOrderHints, DateTime, Id, Key, LocalizedString, OtherFields, Product,
    ProductPriceModeEnum, ProductType, ProductVariant, RawJson, RawVariant, Reference,
    ReviewRatingStatistics, SearchKeywords, SmallMap, State, TaxCategory, Version, string_enum::string_enum,
    wire::kinds, wire::members,
};

/// The platform's [`ProductProjection`](https://docs.commercetools.com/api/projects/productProjections#ctp:api:type:ProductProjection).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductProjection {
    pub id: Id<Product>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub product_type: Reference<ProductType>,
    pub name: LocalizedString,
    pub description: Option<LocalizedString>,
    pub slug: LocalizedString,
    pub categories: Vec<Reference<Category>>,
    pub category_order_hints: Option<CategoryOrderHints>,
    pub meta_title: Option<LocalizedString>,
    pub meta_description: Option<LocalizedString>,
    pub meta_keywords: Option<LocalizedString>,
    pub search_keywords: Option<SearchKeywords>,
    pub has_staged_changes: Option<bool>,
    pub published: Option<bool>,
    pub master_variant: ProductVariant,
    pub variants: Vec<ProductVariant>,
    pub tax_category: Option<Reference<TaxCategory>>,
    pub state: Option<Reference<State>>,
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    pub price_mode: Option<ProductPriceModeEnum>,
    pub attributes: Vec<Attribute>,
    pub other: OtherFields,
}

members! { ProductProjection {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => product_type: "productType",
    6 => name: "name", 7 => description: "description", 8 => slug: "slug",
    9 => categories: "categories" or empty, 10 => category_order_hints: "categoryOrderHints",
    11 => meta_title: "metaTitle", 12 => meta_description: "metaDescription",
    13 => meta_keywords: "metaKeywords", 14 => search_keywords: "searchKeywords",
    15 => has_staged_changes: "hasStagedChanges", 16 => published: "published",
    17 => master_variant: "masterVariant", 18 => variants: "variants" or empty,
    19 => tax_category: "taxCategory", 20 => state: "state",
    21 => review_rating_statistics: "reviewRatingStatistics", 22 => price_mode: "priceMode",
    23 => attributes: "attributes" or empty,
} }

/// The platform's [`ProductProjectionPagedSearchResponse`](https://docs.commercetools.com/api/projects/productProjections#ctp:api:type:ProductProjectionPagedSearchResponse).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductProjectionPagedSearchResponse {
    /// 0 to 500.
    pub limit: i64,
    /// 0 to 10000.
    pub offset: i64,
    pub count: i64,
    pub total: Option<i64>,
    pub results: Vec<ProductProjection>,
    pub facets: Option<FacetResults>,
    pub other: OtherFields,
}

members! { ProductProjectionPagedSearchResponse {
    0 => limit: "limit", 1 => offset: "offset", 2 => count: "count", 3 => total: "total",
    4 => results: "results", 5 => facets: "facets",
} }

impl ProductProjectionPagedSearchResponse {
    /// With what is required; all else is absent.
    pub fn new(limit: i64, offset: i64, count: i64, results: Vec<ProductProjection>) -> Self {
        Self { limit, offset, count, total: None, results, facets: None, other: OtherFields::default() }
    }
}

/// The platform's [`SuggestionResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:SuggestionResult).
pub type SuggestionResult = SmallMap<String, Vec<Suggestion>>;

/// The platform's [`FacetRange`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FacetRange).
#[derive(Clone, Debug, PartialEq)]
pub struct FacetRange {
    pub from: f64,
    pub from_str: String,
    pub to: f64,
    pub to_str: String,
    pub count: i64,
    pub product_count: Option<i64>,
    pub total: f64,
    pub min: f64,
    pub max: f64,
    pub mean: f64,
    pub other: OtherFields,
}

members! { FacetRange {
    0 => from: "from", 1 => from_str: "fromStr", 2 => to: "to", 3 => to_str: "toStr",
    4 => count: "count", 5 => product_count: "productCount", 6 => total: "total", 7 => min: "min",
    8 => max: "max", 9 => mean: "mean",
} }

/// The platform's [`FacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FacetResult).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum FacetResult {
    Filter(FilteredFacetResult),
    Range(RangeFacetResult),
    Terms(TermFacetResult),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl FacetResult {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Filter(_) => "filter",
            Self::Range(_) => "range",
            Self::Terms(_) => "terms",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { FacetResult by "type" or RawVariant {
    "filter" => Filter, "range" => Range, "terms" => Terms,
} }

impl From<FilteredFacetResult> for FacetResult {
    fn from(kind: FilteredFacetResult) -> Self {
        Self::Filter(kind)
    }
}

impl From<RangeFacetResult> for FacetResult {
    fn from(kind: RangeFacetResult) -> Self {
        Self::Range(kind)
    }
}

impl From<TermFacetResult> for FacetResult {
    fn from(kind: TermFacetResult) -> Self {
        Self::Terms(kind)
    }
}

/// The platform's [`FacetResults`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FacetResults).
pub type FacetResults = SmallMap<String, FacetResult>;

/// The platform's [`FacetTerm`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FacetTerm).
#[derive(Clone, Debug, PartialEq)]
pub struct FacetTerm {
    pub term: RawJson,
    pub count: i64,
    pub product_count: Option<i64>,
    pub other: OtherFields,
}

members! { FacetTerm {
    0 => term: "term", 1 => count: "count", 2 => product_count: "productCount",
} }

impl FacetTerm {
    /// With what is required; all else is absent.
    pub fn new(term: RawJson, count: i64) -> Self {
        Self { term, count, product_count: None, other: OtherFields::default() }
    }
}

/// The platform's [`FilteredFacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FilteredFacetResult).
///
/// The [`FacetResult`](crate::FacetResult) `filter`.
#[derive(Clone, Debug, PartialEq)]
pub struct FilteredFacetResult {
    pub count: i64,
    pub product_count: Option<i64>,
    pub other: OtherFields,
}

members! { FilteredFacetResult {
    0 => count: "count", 1 => product_count: "productCount",
} }

impl FilteredFacetResult {
    /// With what is required; all else is absent.
    pub fn new(count: i64) -> Self {
        Self { count, product_count: None, other: OtherFields::default() }
    }
}

/// The platform's [`RangeFacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:RangeFacetResult).
///
/// The [`FacetResult`](crate::FacetResult) `range`.
#[derive(Clone, Debug, PartialEq)]
pub struct RangeFacetResult {
    pub ranges: Vec<FacetRange>,
    pub other: OtherFields,
}

members! { RangeFacetResult {
    0 => ranges: "ranges",
} }

impl RangeFacetResult {
    /// With what is required; all else is absent.
    pub fn new(ranges: Vec<FacetRange>) -> Self {
        Self { ranges, other: OtherFields::default() }
    }
}

/// The platform's [`Suggestion`](https://docs.commercetools.com/api/projects/products#ctp:api:type:Suggestion).
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    pub text: String,
    pub other: OtherFields,
}

members! { Suggestion {
    0 => text: "text",
} }

impl Suggestion {
    /// With what is required; all else is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), other: OtherFields::default() }
    }
}

/// The platform's [`TermFacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:TermFacetResult).
///
/// The [`FacetResult`](crate::FacetResult) `terms`.
#[derive(Clone, Debug, PartialEq)]
pub struct TermFacetResult {
    pub data_type: TermFacetResultType,
    pub missing: i64,
    pub total: i64,
    pub other_count: i64,
    /// At most 200 of them.
    pub terms: Vec<FacetTerm>,
    pub other: OtherFields,
}

members! { TermFacetResult {
    0 => data_type: "dataType", 1 => missing: "missing", 2 => total: "total", 3 => other_count: "other",
    4 => terms: "terms",
} }

impl TermFacetResult {
    /// With what is required; all else is absent.
    pub fn new(
        data_type: TermFacetResultType,
        missing: i64,
        total: i64,
        other_count: i64,
        terms: Vec<FacetTerm>,
    ) -> Self {
        Self { data_type, missing, total, other_count, terms, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`TermFacetResultType`](https://docs.commercetools.com/api/projects/products#ctp:api:type:TermFacetResultType).
    pub enum TermFacetResultType {
        Text = "text",
        Date = "date",
        Time = "time",
        Datetime = "datetime",
        Boolean = "boolean",
        Number = "number",
    }
}
