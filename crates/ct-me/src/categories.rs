//! Categories: query, by id, by key.

use ct_model::{
    Category, Id, Key, Page, QueryRequest,
    operation::{GetCategory, GetCategoryByKey, QueryCategories},
};

use crate::{Client, Error, query_options::query_options};

/// Reads categories: <https://docs.commercetools.com/api/projects/categories>.
///
/// Needs the permission `view_products` or `view_categories`.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is sent"]
pub struct Categories<'c> {
    client: &'c Client,
    query: QueryRequest,
}

impl<'c> Categories<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client, query: QueryRequest::default() }
    }

    query_options!(query);

    /// References to expand: `parent`, `ancestors[*]`.
    pub fn expand(mut self, path: impl Into<String>) -> Self {
        self.query.expand.0.push(path.into());
        self
    }

    /// A page of those that match.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<Page<Category>, Error> {
        self.client.execute(&QueryCategories { query: self.query }).await
    }

    /// The one with this id.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none.
    pub async fn by_id(self, id: &Id<Category>) -> Result<Category, Error> {
        self.client.execute(&GetCategory { id: id.clone(), expand: self.query.expand }).await
    }

    /// The one with this key.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none.
    pub async fn by_key(self, key: &Key) -> Result<Category, Error> {
        self.client.execute(&GetCategoryByKey { key: key.clone(), expand: self.query.expand }).await
    }
}
