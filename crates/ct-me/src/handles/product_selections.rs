//! Product selections, and which products they give to stores.

use ct_model::{
    AssignedProductReference, Id, Key, Page, ProductSelection, ProductSelectionAssignment,
    operation::{
        GetProductSelection, GetProductSelectionByKey, QueryProductSelectionAssignments,
        QueryProductSelections, QueryProductsOfSelection, QueryProductsOfSelectionByKey,
    },
};

use crate::{Error, handle::handle};

handle! {
    /// Reads product selections: <https://docs.commercetools.com/api/projects/product-selections>.
    ///
    /// Needs the permission `view_product_selections`.
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::with_scopes("manage_my_profile view_product_selections view_products");
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// let products = shop.product_selections().limit(50).products_by_key(&"camping".parse()?).await?;
    /// let hamburg = shop.in_store("hamburg".parse()?);
    /// let in_the_store = hamburg.product_selections().expand("product").assignments().await?;
    /// assert_eq!(in_the_store.results[0].product.id, products.results[0].product.id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ProductSelections of ProductSelection("product selection"): QueryRequest with expand;

    query QueryProductSelections;
    by_id GetProductSelection(Id<ProductSelection>);
    by_key GetProductSelectionByKey;
}

impl ProductSelections<'_> {
    /// A page of the products of the selection with this id; filter, order and paging are about them.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is no such selection.
    pub async fn products_by_id(
        self,
        id: &Id<ProductSelection>,
    ) -> Result<Page<AssignedProductReference>, Error> {
        self.client.execute(&QueryProductsOfSelection { id: id.clone(), query: self.query }).await
    }

    /// A page of the products of the selection with this key; filter, order and paging are about them.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is no such selection.
    pub async fn products_by_key(self, key: &Key) -> Result<Page<AssignedProductReference>, Error> {
        self.client.execute(&QueryProductsOfSelectionByKey { key: key.clone(), query: self.query }).await
    }

    /// A page of which product the store has by which of its selections.
    ///
    /// Only [in a store](crate::Client::in_store): `shop.in_store(key).product_selections().assignments()`.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn assignments(self) -> Result<Page<ProductSelectionAssignment>, Error> {
        self.client.execute(&QueryProductSelectionAssignments { query: self.query }).await
    }
}
