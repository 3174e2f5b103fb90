//! The search for products.

use ct_model::{
    Locale, ProductProjectionPagedSearchResponse, ProductProjectionSearch, ProjectionParams,
    operation::{PostProductProjectionSearch, SearchProductProjections},
};

use crate::{Client, Error, handle::projection_options};

/// Searches products: <https://docs.commercetools.com/api/projects/products-search>.
///
/// Made by [`ProductProjections::search`](crate::ProductProjections::search). Needs the permission `view_products`, or
/// `view_published_products` for published data only.
///
/// ```
/// # let mock = ct_testing::MockPlatform::demo();
/// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
/// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
/// # futures_executor::block_on(async {
/// use ct_me::model::{FacetResult, SearchFacet, SearchFilter};
///
/// let found = shop
///     .product_projections()
///     .search()
///     .text("en-US".parse()?, "jacket")
///     .filter(SearchFilter::term("variants.attributes.color.key", ["moss", "rust"]))
///     .filter(SearchFilter::range("variants.price.centAmount", [50_00..=300_00]))
///     .facet(SearchFacet::term("variants.attributes.size.key").alias("size"))
///     .limit(20)
///     .get()
///     .await?;
/// let names: Vec<_> = found.results.iter().filter_map(|product| product.name.pick(&["en-US"])).collect();
/// assert_eq!(names, ["Pilot Waxed Jacket"]);
///
/// let facets = found.facets.expect("one was asked for");
/// let Some(FacetResult::Terms(sizes)) = facets.get("size") else { panic!("it counts terms: {facets:?}") };
/// for size in &sizes.terms {
///     println!("{}: {} variants", size.term.read::<String>()?, size.count); // l: 2 variants
/// }
/// # let sizes: Vec<String> = sizes.terms.iter().map(|size| size.term.read()).collect::<Result<_, _>>()?;
/// # assert_eq!(sizes, ["l", "m", "s"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is sent"]
pub struct ProductSearch<'c> {
    client: &'c Client,
    search: ProductProjectionSearch,
}

impl<'c> ProductSearch<'c> {
    pub(crate) fn new(client: &'c Client, projection: ProjectionParams) -> Self {
        Self { client, search: ProductProjectionSearch { projection, ..Default::default() } }
    }

    projection_options!(search);

    /// Words to search for in the texts of this language.
    pub fn text(mut self, locale: Locale, words: impl Into<String>) -> Self {
        self.search.text.push((locale, words.into()));
        self
    }

    /// Whether words that are nearly the same match too.
    pub fn fuzzy(mut self, fuzzy: bool) -> Self {
        self.search.fuzzy = Some(fuzzy);
        self
    }

    /// How many letters of a word may differ: 0, 1 or 2; by default the longer the word, the more.
    pub fn fuzzy_level(mut self, level: u8) -> Self {
        self.search.fuzzy_level = Some(level);
        self
    }

    /// Only results that this [filter](ct_model::SearchFilter) lets through; facets count the others too.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.search.filter.push(filter.into());
        self
    }

    /// Only results that this [filter](ct_model::SearchFilter) lets through; facets count only those.
    pub fn filter_query(mut self, filter: impl Into<String>) -> Self {
        self.search.filter_query.push(filter.into());
        self
    }

    /// Facets count only what this [filter](ct_model::SearchFilter) lets through; the results are not concerned.
    pub fn filter_facets(mut self, filter: impl Into<String>) -> Self {
        self.search.filter_facets.push(filter.into());
        self
    }

    /// One more thing to count: a [`SearchFacet`](ct_model::SearchFacet).
    pub fn facet(mut self, facet: impl Into<String>) -> Self {
        self.search.facet.push(facet.into());
        self
    }

    /// An order such as `price asc`; further ones break ties. By default the best match comes first.
    pub fn sort(mut self, order: impl Into<String>) -> Self {
        self.search.sort.push(order.into());
        self
    }

    /// Whether each variant tells if it matched.
    pub fn mark_matching_variants(mut self, mark: bool) -> Self {
        self.search.mark_matching_variants = Some(mark);
        self
    }

    /// At most this many results: 0 to 500; the platform's default is 20.
    pub fn limit(mut self, limit: u32) -> Self {
        self.search.paging.limit = Some(limit);
        self
    }

    /// Leave this many results out: 0 to 10,000.
    pub fn offset(mut self, offset: u32) -> Self {
        self.search.paging.offset = Some(offset);
        self
    }

    /// A page of what was found, with the facets. The search stands in the URI.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<ProductProjectionPagedSearchResponse, Error> {
        self.client.execute(&SearchProductProjections { search: self.search }).await
    }

    /// The same with the search in the body: for one that is too long for a URI.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn post(self) -> Result<ProductProjectionPagedSearchResponse, Error> {
        self.client.execute(&PostProductProjectionSearch { search: self.search }).await
    }
}
