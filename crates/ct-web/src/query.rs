//! Queries, as JavaScript writes them.

use std::collections::BTreeMap;

use ct_me::{
    Client, Orders, ProductProjections, ProductSearch,
    model::{Country, Currency, Locale, StoreKey},
};
use serde::Deserialize;
use serde_json::Value;
use wasm_bindgen::JsValue;

use crate::error::{Code, failure};

/// One of something, or several.
#[derive(Clone, Deserialize)]
#[serde(untagged, expecting = "expected one value or a list of such")]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
        .into_iter()
    }
}

/// The value of a variable of a predicate.
#[derive(Clone, Deserialize)]
#[serde(untagged, expecting = "expected a string, a number or a boolean")]
enum Variable {
    Text(String),
    Number(serde_json::Number),
    Truth(bool),
}

impl std::fmt::Display for Variable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Truth(truth) => truth.fmt(f),
        }
    }
}

/// `PageOptions` of `types.ts`.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Filters {
    #[serde(default)]
    r#where: OneOrMany<String>,
    #[serde(default)]
    var: BTreeMap<String, OneOrMany<Variable>>,
    #[serde(default)]
    sort: OneOrMany<String>,
    limit: Option<u32>,
    offset: Option<u32>,
    with_total: Option<bool>,
}

/// Does to a handle what the filters say: all handles have these methods, each of its own.
macro_rules! filtered {
    ($handle:expr, $filters:expr) => {{
        let (mut handle, filters) = ($handle, $filters);
        for predicate in filters.r#where {
            handle = handle.filter(predicate);
        }
        for (name, values) in filters.var {
            handle = handle.vars(&name, values);
        }
        for order in filters.sort {
            handle = handle.sort(order);
        }
        if let Some(limit) = filters.limit {
            handle = handle.limit(limit);
        }
        if let Some(offset) = filters.offset {
            handle = handle.offset(offset);
        }
        if let Some(with_total) = filters.with_total {
            handle = handle.with_total(with_total);
        }
        handle
    }};
}

/// `Query` of `types.ts`.
#[derive(Default, Deserialize)]
pub(crate) struct Query {
    #[serde(flatten)]
    filters: Filters,
    #[serde(default)]
    expand: OneOrMany<String>,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

impl Query {
    pub(crate) fn of(self, client: &Client) -> Result<Orders<'_>, JsValue> {
        none(&self.unknown)?;
        let orders = filtered!(client.orders(), self.filters);
        Ok(self.expand.into_iter().fold(orders, Orders::expand))
    }
}

/// `ProjectionOptions` of `types.ts`.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Projection {
    #[serde(default)]
    expand: OneOrMany<String>,
    staged: Option<bool>,
    price_currency: Option<Currency>,
    price_country: Option<Country>,
    price_channel: Option<String>,
    price_customer_group: Option<String>,
    locale_projection: Option<OneOrMany<Locale>>,
    store_projection: Option<StoreKey>,
    #[serde(default)]
    attributes: OneOrMany<String>,
}

impl Projection {
    fn of(self, client: &Client) -> ProductProjections<'_> {
        let mut products = client.product_projections().attributes(self.attributes);
        for path in self.expand {
            products = products.expand(path);
        }
        if let Some(staged) = self.staged {
            products = products.staged(staged);
        }
        if let Some(currency) = self.price_currency {
            products = products.price_currency(currency);
        }
        if let Some(country) = self.price_country {
            products = products.price_country(country);
        }
        if let Some(channel) = self.price_channel {
            products = products.price_channel(channel);
        }
        if let Some(group) = self.price_customer_group {
            products = products.price_customer_group(group);
        }
        if let Some(locales) = self.locale_projection {
            products = products.locale_projection(locales);
        }
        if let Some(store) = self.store_projection {
            products = products.store_projection(store);
        }
        products
    }
}

/// `ProjectionOptions` of `types.ts`, alone.
#[derive(Default, Deserialize)]
pub(crate) struct OneProduct {
    #[serde(flatten)]
    projection: Projection,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

impl OneProduct {
    pub(crate) fn of(self, client: &Client) -> Result<ProductProjections<'_>, JsValue> {
        none(&self.unknown)?;
        Ok(self.projection.of(client))
    }
}

/// `ProductQuery` of `types.ts`.
#[derive(Default, Deserialize)]
pub(crate) struct ProductQuery {
    #[serde(flatten)]
    projection: Projection,
    #[serde(flatten)]
    filters: Filters,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

impl ProductQuery {
    pub(crate) fn of(self, client: &Client) -> Result<ProductProjections<'_>, JsValue> {
        none(&self.unknown)?;
        Ok(filtered!(self.projection.of(client), self.filters))
    }
}

/// `ProductSearch` of `types.ts`.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Search {
    #[serde(flatten)]
    projection: Projection,
    #[serde(default)]
    text: BTreeMap<String, String>,
    fuzzy: Option<bool>,
    fuzzy_level: Option<u8>,
    #[serde(default)]
    filter: OneOrMany<String>,
    #[serde(default)]
    filter_query: OneOrMany<String>,
    #[serde(default)]
    filter_facets: OneOrMany<String>,
    #[serde(default)]
    facet: OneOrMany<String>,
    #[serde(default)]
    sort: OneOrMany<String>,
    mark_matching_variants: Option<bool>,
    limit: Option<u32>,
    offset: Option<u32>,
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

impl Search {
    pub(crate) fn of(self, client: &Client) -> Result<ProductSearch<'_>, JsValue> {
        none(&self.unknown)?;
        let mut search = self.projection.of(client).search();
        for (locale, words) in self.text {
            let locale: Locale = locale.parse().map_err(|_| {
                failure(Code::InvalidArgument, &format!("`text`: `{locale}` is not a language tag"))
            })?;
            search = search.text(locale, words);
        }
        search = self.filter.into_iter().fold(search, ProductSearch::filter);
        search = self.filter_query.into_iter().fold(search, ProductSearch::filter_query);
        search = self.filter_facets.into_iter().fold(search, ProductSearch::filter_facets);
        search = self.facet.into_iter().fold(search, ProductSearch::facet);
        search = self.sort.into_iter().fold(search, ProductSearch::sort);
        if let Some(fuzzy) = self.fuzzy {
            search = search.fuzzy(fuzzy);
        }
        if let Some(level) = self.fuzzy_level {
            search = search.fuzzy_level(level);
        }
        if let Some(mark) = self.mark_matching_variants {
            search = search.mark_matching_variants(mark);
        }
        if let Some(limit) = self.limit {
            search = search.limit(limit);
        }
        if let Some(offset) = self.offset {
            search = search.offset(offset);
        }
        Ok(search)
    }
}

/// What no option is called is a slip of the pen that would go unnoticed.
fn none(unknown: &BTreeMap<String, Value>) -> Result<(), JsValue> {
    match unknown.keys().next() {
        None => Ok(()),
        Some(name) => Err(failure(Code::InvalidArgument, &format!("there is no option `{name}`"))),
    }
}
