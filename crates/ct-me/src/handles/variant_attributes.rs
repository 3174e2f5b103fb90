//! Attributes of all variants of a product.

use ct_model::{
    Channel, Id, Key, Product, ProjectionParams, VariantAttributes, VariantAttributesQuery,
    operation::{GetVariantAttributes, GetVariantAttributesByKey},
};

use crate::{Client, Error};

/// Reads some attributes of all variants of one product, as for choosing a size and a colour:
/// <https://docs.commercetools.com/api/projects/productProjections>.
///
/// Made by [`ProductProjections::variant_attributes`](crate::ProductProjections::variant_attributes). Needs the
/// permission `view_products`, or `view_published_products` for published data only.
///
/// ```
/// # let mock = ct_testing::MockPlatform::demo();
/// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
/// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
/// # futures_executor::block_on(async {
/// let key = "ridgeline-tent".parse()?;
/// let choices = shop.product_projections().variant_attributes(["persons", "color"]).by_key(&key).await?;
/// assert_eq!(choices.variants.len(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until it is sent"]
pub struct VariantAttributesOf<'c> {
    client: &'c Client,
    query: VariantAttributesQuery,
}

impl<'c> VariantAttributesOf<'c> {
    pub(crate) fn new(client: &'c Client, attributes: Vec<String>, projection: ProjectionParams) -> Self {
        let ProjectionParams { staged, locale_projection, .. } = projection;
        let query = VariantAttributesQuery { attributes, staged, locale_projection, ..Default::default() };
        Self { client, query }
    }

    /// Only variants that one of these channels supplies.
    pub fn supply_channels(mut self, channels: impl IntoIterator<Item = impl Into<Id<Channel>>>) -> Self {
        self.query.supply_channels.extend(channels.into_iter().map(Into::into));
        self
    }

    /// Of the product with this id.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none that the token may see.
    pub async fn by_id(self, id: &Id<Product>) -> Result<VariantAttributes, Error> {
        self.client.execute(&GetVariantAttributes { id: id.clone(), query: self.query }).await
    }

    /// Of the product with this key.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none that the token may see.
    pub async fn by_key(self, key: &Key) -> Result<VariantAttributes, Error> {
        self.client.execute(&GetVariantAttributesByKey { key: key.clone(), query: self.query }).await
    }
}
