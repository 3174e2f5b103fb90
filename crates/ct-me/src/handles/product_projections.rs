//! Product projections.

use ct_model::{
    Id, Product, ProductProjection,
    operation::{GetProductProjection, GetProductProjectionByKey, QueryProductProjections},
};

use crate::{ProductSearch, SearchSuggestions, VariantAttributesOf, handle::handle};

handle! {
    /// Reads product projections: <https://docs.commercetools.com/api/projects/productProjections>.
    ///
    /// Needs the permission `view_products`, or `view_published_products` for published data only. It begins with the
    /// client's [shop context](crate::ShopContext).
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::demo();
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// use ct_me::ShopContext;
    /// use ct_me::model::{Country, Currency};
    ///
    /// let in_america =
    ///     ShopContext { currency: Some(Currency::USD), country: Some(Country::US), ..ShopContext::default() };
    /// let shop = shop.with_context(in_america);
    /// let page = shop.product_projections().sort("createdAt desc").limit(10).get().await?;
    /// for product in &page.results {
    ///     println!("{}", product.name.pick(&["de-DE", "en"]).unwrap_or_default());
    /// }
    /// let same = shop.product_projections().by_id(&page.results[0].id).await?;
    /// assert_eq!(same.master_variant.price, page.results[0].master_variant.price);
    /// # Ok::<(), ct_me::Error>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ProductProjections of ProductProjection("product"): ProductProjectionQuery with projection;

    query QueryProductProjections;
    by_id GetProductProjection(Id<Product>);
    by_key GetProductProjectionByKey;
}

impl<'c> ProductProjections<'c> {
    /// Searches: full text, filters, facets. What projection and prices were said to be so far, it keeps.
    pub fn search(self) -> ProductSearch<'c> {
        ProductSearch::new(self.client, self.query.projection)
    }

    /// Suggests words to search for.
    pub fn suggest(self) -> SearchSuggestions<'c> {
        SearchSuggestions::new(self.client, self.query.projection.staged)
    }

    /// These attributes of all variants of one product.
    pub fn variant_attributes(
        self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> VariantAttributesOf<'c> {
        VariantAttributesOf::new(
            self.client,
            names.into_iter().map(Into::into).collect(),
            self.query.projection,
        )
    }
}
