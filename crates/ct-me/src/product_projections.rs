//! Product projections: query, by id, by key.

use ct_model::{
    Id, Key, Locale, Page, PriceSelection, Product, ProductProjection, ProductProjectionQuery,
    operation::{GetProductProjection, GetProductProjectionByKey, QueryProductProjections},
};

use crate::{Client, Error, query_options::query_options};

/// Reads product projections: <https://docs.commercetools.com/api/projects/productProjections>.
///
/// Needs the permission `view_products`, or `view_published_products` for published data only.
///
/// ```
/// # async fn shelf(shop: ct_me::Client) -> Result<(), ct_me::Error> {
/// let page = shop.product_projections().staged(true).sort("createdAt desc").limit(10).get().await?;
/// for product in &page.results {
///     println!("{}", product.name.pick(&["de-DE", "en"]).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is sent"]
pub struct ProductProjections<'c> {
    client: &'c Client,
    query: ProductProjectionQuery,
}

impl<'c> ProductProjections<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client, query: ProductProjectionQuery::default() }
    }

    query_options!(query);

    /// References to expand: `productType`, `categories[*]`, …
    pub fn expand(mut self, path: impl Into<String>) -> Self {
        self.query.projection.expand.0.push(path.into());
        self
    }

    /// Whether to read what is staged instead of what is published.
    pub fn staged(mut self, staged: bool) -> Self {
        self.query.projection.staged = Some(staged);
        self
    }

    /// Which price of each variant to select.
    pub fn price(mut self, selection: PriceSelection) -> Self {
        self.query.projection.price = selection;
        self
    }

    /// Only these locales of localized texts.
    pub fn locales(mut self, locales: impl IntoIterator<Item = Locale>) -> Self {
        self.query.projection.locale_projection.extend(locales);
        self
    }

    /// A page of the products that match.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<Page<ProductProjection>, Error> {
        self.client.execute(&QueryProductProjections { query: self.query }).await
    }

    /// The product with this id.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none, or if it is not published.
    pub async fn by_id(self, id: &Id<Product>) -> Result<ProductProjection, Error> {
        let projection = self.query.projection;
        self.client.execute(&GetProductProjection { id: id.clone(), projection }).await
    }

    /// The product with this key.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none, or if it is not published.
    pub async fn by_key(self, key: &Key) -> Result<ProductProjection, Error> {
        let projection = self.query.projection;
        self.client.execute(&GetProductProjectionByKey { key: key.clone(), projection }).await
    }
}
