//! The signed-in customer's account.

use ct_model::{
    Customer, Expand, MyCustomerUpdate, MyCustomerUpdateAction,
    operation::{DeleteMyCustomer, GetMyCustomer, UpdateMyCustomer},
};

use crate::{Client, Error};

/// Reads and writes the signed-in customer's account: <https://docs.commercetools.com/api/projects/me-profile>.
///
/// Needs the permission `manage_my_profile`, and a signed-in customer.
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
    /// [`Error::is_concurrent_modification`] if the account was changed since it was read.
    pub async fn update<A: Into<MyCustomerUpdateAction>>(
        self,
        customer: &Customer,
        actions: impl IntoIterator<Item = A>,
    ) -> Result<Customer, Error> {
        let actions = actions.into_iter().map(Into::into).collect();
        let update = MyCustomerUpdate::new(customer.version, actions);
        self.client.execute(&UpdateMyCustomer { update }).await
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
