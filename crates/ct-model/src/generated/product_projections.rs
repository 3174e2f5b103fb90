//! Product projections: products as a shop shows them, found by a query, a search or a suggestion.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Attribute, Category, CategoryOrderHints, DateTime, Id, Key, LocalizedString, OtherFields, Product,
    ProductPriceModeEnum, ProductType, ProductVariant, RawJson, RawVariant, Reference,
    ReviewRatingStatistics, SearchKeywords, SmallMap, State, TaxCategory, Version, string_enum::string_enum,
    tag_of,
};

/// The platform's [`ProductProjection`](https://docs.commercetools.com/api/projects/productProjections#ctp:api:type:ProductProjection).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductProjection {
    pub id: Id<Product>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub product_type: Reference<ProductType>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub slug: LocalizedString,
    #[serde(default)]
    pub categories: Vec<Reference<Category>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_order_hints: Option<CategoryOrderHints>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_keywords: Option<SearchKeywords>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_staged_changes: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    pub master_variant: ProductVariant,
    #[serde(default)]
    pub variants: Vec<ProductVariant>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<Reference<TaxCategory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_mode: Option<ProductPriceModeEnum>,
    #[serde(default)]
    pub attributes: Vec<Attribute>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ProductProjectionPagedSearchResponse`](https://docs.commercetools.com/api/projects/productProjections#ctp:api:type:ProductProjectionPagedSearchResponse).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductProjectionPagedSearchResponse {
    /// 0 to 500.
    pub limit: i64,
    /// 0 to 10000.
    pub offset: i64,
    pub count: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    pub results: Vec<ProductProjection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facets: Option<FacetResults>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductProjectionPagedSearchResponse {
    /// With what is required; all else is absent.
    pub fn new(limit: i64, offset: i64, count: i64, results: Vec<ProductProjection>) -> Self {
        Self { limit, offset, count, total: None, results, facets: None, other: OtherFields::default() }
    }
}

/// The platform's [`SuggestionResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:SuggestionResult).
pub type SuggestionResult = SmallMap<String, Vec<Suggestion>>;

/// The platform's [`FacetRange`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FacetRange).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FacetRange {
    pub from: f64,
    pub from_str: String,
    pub to: f64,
    pub to_str: String,
    pub count: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_count: Option<i64>,
    pub total: f64,
    pub min: f64,
    pub max: f64,
    pub mean: f64,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`FacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FacetResult).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum FacetResult {
    #[serde(rename = "filter")]
    Filter(FilteredFacetResult),
    #[serde(rename = "range")]
    Range(RangeFacetResult),
    #[serde(rename = "terms")]
    Terms(TermFacetResult),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for FacetResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "filter" => json.read_without("type").map(Self::Filter),
            "range" => json.read_without("type").map(Self::Range),
            "terms" => json.read_without("type").map(Self::Terms),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FacetTerm {
    pub term: RawJson,
    pub count: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_count: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl FacetTerm {
    /// With what is required; all else is absent.
    pub fn new(term: RawJson, count: i64) -> Self {
        Self { term, count, product_count: None, other: OtherFields::default() }
    }
}

/// The platform's [`FilteredFacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:FilteredFacetResult).
///
/// The [`FacetResult`](crate::FacetResult) `filter`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FilteredFacetResult {
    pub count: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_count: Option<i64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl FilteredFacetResult {
    /// With what is required; all else is absent.
    pub fn new(count: i64) -> Self {
        Self { count, product_count: None, other: OtherFields::default() }
    }
}

/// The platform's [`RangeFacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:RangeFacetResult).
///
/// The [`FacetResult`](crate::FacetResult) `range`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RangeFacetResult {
    pub ranges: Vec<FacetRange>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl RangeFacetResult {
    /// With what is required; all else is absent.
    pub fn new(ranges: Vec<FacetRange>) -> Self {
        Self { ranges, other: OtherFields::default() }
    }
}

/// The platform's [`Suggestion`](https://docs.commercetools.com/api/projects/products#ctp:api:type:Suggestion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    pub text: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Suggestion {
    /// With what is required; all else is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), other: OtherFields::default() }
    }
}

/// The platform's [`TermFacetResult`](https://docs.commercetools.com/api/projects/products#ctp:api:type:TermFacetResult).
///
/// The [`FacetResult`](crate::FacetResult) `terms`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TermFacetResult {
    pub data_type: TermFacetResultType,
    pub missing: i64,
    pub total: i64,
    #[serde(rename = "other")]
    pub other_count: i64,
    /// At most 200 of them.
    pub terms: Vec<FacetTerm>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
