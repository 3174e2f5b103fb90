//! Product types.

use ct_model::{
    Id, ProductType,
    operation::{GetProductType, GetProductTypeByKey, QueryProductTypes},
};

use crate::handle::handle;

handle! {
    /// Reads product types: <https://docs.commercetools.com/api/projects/productTypes>.
    ///
    /// Needs the permission `view_products` or `view_product_types`.
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::demo();
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// let types = shop.product_types().filter("key = :key").var("key", "no-such-type").get().await?;
    /// assert!(types.results.is_empty());
    /// assert!(shop.product_types().exists().await?, "but there are others");
    /// # Ok::<(), ct_me::Error>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ProductTypes of ProductType("product type"): QueryRequest with expand;

    query QueryProductTypes;
    by_id GetProductType(Id<ProductType>);
    by_key GetProductTypeByKey;
}
