//! Variant projections.

use ct_model::{
    Id, VariantProjection,
    operation::{GetVariantProjection, GetVariantProjectionByKey, QueryVariantProjections},
};

use crate::handle::handle;

handle! {
    /// Reads variants of products, each as a result of its own:
    /// <https://docs.commercetools.com/api/projects/variant-projections>.
    ///
    /// Needs the permission `view_products`, or `view_published_products` for published data only. It begins with the
    /// client's [shop context](crate::ShopContext).
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::demo();
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// let variant = shop.variant_projections().by_key(&"ridgeline-tent-1".parse()?).await?;
    /// let of_the_same = shop.variant_projections().filter("product(id = :id)").var("id", &variant.product.id).get().await?;
    /// assert_eq!(of_the_same.results.len(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct VariantProjections of VariantProjection("variant"): ProductProjectionQuery with projection;

    query QueryVariantProjections;
    by_id GetVariantProjection(Id<VariantProjection>);
    by_key GetVariantProjectionByKey;
}
