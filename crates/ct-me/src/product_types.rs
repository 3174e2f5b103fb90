//! Product types: query, by id, by key.

use ct_model::{
    Id, Key, Page, ProductType, QueryRequest,
    operation::{GetProductType, GetProductTypeByKey, QueryProductTypes},
};

use crate::{Client, Error, query_options::query_options};

/// Reads product types: <https://docs.commercetools.com/api/projects/productTypes>.
///
/// Needs the permission `view_products` or `view_product_types`.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is sent"]
pub struct ProductTypes<'c> {
    client: &'c Client,
    query: QueryRequest,
}

impl<'c> ProductTypes<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client, query: QueryRequest::default() }
    }

    query_options!(query);

    /// References to expand.
    pub fn expand(mut self, path: impl Into<String>) -> Self {
        self.query.expand.0.push(path.into());
        self
    }

    /// A page of those that match.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<Page<ProductType>, Error> {
        self.client.execute(&QueryProductTypes { query: self.query }).await
    }

    /// The one with this id.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none.
    pub async fn by_id(self, id: &Id<ProductType>) -> Result<ProductType, Error> {
        self.client.execute(&GetProductType { id: id.clone(), expand: self.query.expand }).await
    }

    /// The one with this key.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none.
    pub async fn by_key(self, key: &Key) -> Result<ProductType, Error> {
        self.client.execute(&GetProductTypeByKey { key: key.clone(), expand: self.query.expand }).await
    }
}
