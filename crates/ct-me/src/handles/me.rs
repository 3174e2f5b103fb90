//! The signed-in customer's account.

use ct_model::{
    Customer, Expand, MyCustomerUpdateAction,
    operation::{DeleteMyCustomer, GetMyCustomer},
};

use crate::{Client, Error, update};

/// Reads and writes the signed-in customer's account: <https://docs.commercetools.com/api/projects/me-profile>.
///
/// Needs the permission `manage_my_profile`, and a signed-in customer.
///
/// ```
/// # let mock = ct_testing::MockPlatform::demo();
/// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
/// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
/// # futures_executor::block_on(async {
/// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
/// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
/// use ct_me::model::MyCustomerSetFirstNameAction;
///
/// let me = shop.me().get().await?;
/// let name = MyCustomerSetFirstNameAction { first_name: Some("Alice".into()), ..Default::default() };
/// let me = shop.me().update(&me, [name]).await?;
/// assert_eq!(me.first_name.as_deref(), Some("Alice"));
/// # Ok::<(), ct_me::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until it is sent"]
pub struct Me<'c> {
    client: &'c Client,
    expand: Expand,
}

impl<'c> Me<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client, expand: Expand::default() }
    }

    /// References to expand: `customerGroup`, …
    pub fn expand(mut self, path: impl Into<String>) -> Self {
        self.expand.0.push(path.into());
        self
    }

    /// The account.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<Customer, Error> {
        self.client.execute(&GetMyCustomer { expand: self.expand }).await
    }

    /// Does all of `actions` to the account as it was read, or none of them.
    ///
    /// # Errors
    ///
    /// [`Error::is_concurrent_modification`] if the account was changed since it was read. With
    /// [`Error::is_outcome_unknown`] the change may have been this one, and [`Error::current`] is the account as it
    /// is now: see [`Carts::update`](crate::Carts::update).
    pub async fn update<A: Into<MyCustomerUpdateAction>>(
        self,
        customer: &Customer,
        actions: impl IntoIterator<Item = A>,
    ) -> Result<Customer, Error> {
        let actions = actions.into_iter().map(Into::into).collect();
        update::update(self.client, customer, actions, &self.expand).await
    }

    /// Does to the account what `decide` says; if it was changed meanwhile, reads it and decides again, three times
    /// at most.
    ///
    /// With no actions nothing is sent, and the account as `decide` saw it comes back. One deadline is over all of
    /// it.
    ///
    /// # Errors
    ///
    /// As of [`update`](Self::update); [`Error::is_concurrent_modification`] if others were faster every time. What
    /// may have been done already ([`Error::is_outcome_unknown`]) is not decided again.
    pub async fn update_with<A: Into<MyCustomerUpdateAction>, I: IntoIterator<Item = A>>(
        self,
        customer: &Customer,
        decide: impl FnMut(&Customer) -> I,
    ) -> Result<Customer, Error> {
        update::update_with(self.client, customer, decide, &self.expand).await
    }

    /// Deletes the account as it was read, and signs out; what comes back is how it was last.
    ///
    /// # Errors
    ///
    /// [`Error::is_concurrent_modification`] if the account was changed since it was read.
    pub async fn delete(self, customer: &Customer) -> Result<Customer, Error> {
        let deleted = self.client.execute(&DeleteMyCustomer { version: customer.version }).await?;
        self.client.forget().await;
        Ok(deleted)
    }
}
