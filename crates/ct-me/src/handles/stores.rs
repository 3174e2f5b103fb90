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
    /// ```
    /// # let mock = ct_testing::MockPlatform::with_scopes("manage_my_profile view_stores manage_my_orders");
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
    /// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
    /// let hamburg = shop.stores().by_key(&"hamburg".parse()?).await?;
    /// let there = shop.in_store(hamburg.key.as_str().parse()?);
    /// assert!(!there.carts().exists_active().await?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Stores of Store("store"): QueryRequest with expand;

    query QueryStores;
    by_id GetStore(Id<Store>);
    by_key GetStoreByKey;
}
