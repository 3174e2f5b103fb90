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
    /// ```no_run
    /// # async fn example(shop: ct_me::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let variant = shop.variant_projections().by_key(&"shoe-42".parse()?).await?;
    /// let of_the_same = shop.variant_projections().filter("product(id = :id)").var("id", &variant.product.id).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct VariantProjections of VariantProjection("variant"): ProductProjectionQuery with projection;

    query QueryVariantProjections;
    by_id GetVariantProjection(Id<VariantProjection>);
    by_key GetVariantProjectionByKey;
}
