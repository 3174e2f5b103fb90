//! Categories.

use ct_model::{
    Category, Id,
    operation::{GetCategory, GetCategoryByKey, QueryCategories},
};

use crate::handle::handle;

handle! {
    /// Reads categories: <https://docs.commercetools.com/api/projects/categories>.
    ///
    /// Needs the permission `view_products` or `view_categories`.
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::demo();
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// let page = shop.categories().filter("parent is not defined").sort("orderHint asc").get().await?;
    /// let first = shop.categories().expand("parent").by_id(&page.results[0].id).await?;
    /// assert_eq!(first, page.results[0]);
    /// # Ok::<(), ct_me::Error>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Categories of Category("category"): QueryRequest with expand;

    query QueryCategories;
    by_id GetCategory(Id<Category>);
    by_key GetCategoryByKey;
}
