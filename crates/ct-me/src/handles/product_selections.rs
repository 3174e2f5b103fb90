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
    /// ```no_run
    /// # async fn example(shop: ct_me::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let products = shop.product_selections().limit(50).products_by_key(&"summer".parse()?).await?;
    /// let in_the_store = shop.in_store("berlin".parse()?).product_selections().expand("product").assignments().await?;
    /// # Ok(())
    /// # }
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
