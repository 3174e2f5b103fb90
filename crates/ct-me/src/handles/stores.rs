//! Stores.

use ct_model::{
    Id, Store,
    operation::{GetStore, GetStoreByKey, QueryStores},
};

use crate::handle::handle;

handle! {
    /// Reads stores: <https://docs.commercetools.com/api/projects/stores>.
    ///
    /// Needs the permission `view_stores`. To act in a store: [`Client::in_store`](crate::Client::in_store).
    ///
    /// ```no_run
    /// # async fn example(shop: ct_me::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let berlin = shop.stores().by_key(&"berlin".parse()?).await?;
    /// let carts_there = shop.in_store("berlin".parse()?).carts().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Stores of Store("store"): QueryRequest with expand;

    query QueryStores;
    by_id GetStore(Id<Store>);
    by_key GetStoreByKey;
}
