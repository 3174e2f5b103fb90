//! Carts of the customer or of the anonymous session.

use ct_model::{
    Cart, Id, MyCartDraft, MyCartUpdateAction, Page, QueryRequest,
    operation::{CreateMyCart, DeleteMyCart, GetMyActiveCart, GetMyCart, QueryMyCarts},
};

use crate::{Client, Error, query_options::query_options, update};

/// Reads and writes the carts of the token's holder: <https://docs.commercetools.com/api/projects/me-carts>.
///
/// Needs the permission `manage_my_orders`, and a customer or an anonymous session.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is sent"]
pub struct Carts<'c> {
    client: &'c Client,
    query: QueryRequest,
}

impl<'c> Carts<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client, query: QueryRequest::default() }
    }

    query_options!(query);

    /// References to expand: `lineItems[*].productType`, `discountCodes[*].discountCode`, …
    pub fn expand(mut self, path: impl Into<String>) -> Self {
        self.query.expand.0.push(path.into());
        self
    }

    /// A page of the carts that match.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn get(self) -> Result<Page<Cart>, Error> {
        self.client.execute(&QueryMyCarts { query: self.query }).await
    }

    /// The cart with this id.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none, or if it is somebody else's.
    pub async fn by_id(self, id: &Id<Cart>) -> Result<Cart, Error> {
        self.client.execute(&GetMyCart { id: id.clone(), expand: self.query.expand }).await
    }

    /// The active cart that was changed last.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none.
    pub async fn active(self) -> Result<Cart, Error> {
        self.client.execute(&GetMyActiveCart { expand: self.query.expand }).await
    }

    /// Creates a cart. It belongs to the customer or anonymous session that asks.
    ///
    /// # Errors
    ///
    /// It is not sent again once the platform may have made a cart: after [`Error::is_outcome_unknown`] look for it
    /// before creating another.
    pub async fn create(self, draft: MyCartDraft) -> Result<Cart, Error> {
        self.client.execute(&CreateMyCart { draft, expand: self.query.expand }).await
    }

    /// Does all of `actions` to the cart as it was read, or none of them.
    ///
    /// What comes back is the whole cart, with its new version, prices and totals.
    ///
    /// # Errors
    ///
    /// [`Error::is_concurrent_modification`] if the cart was changed since it was read: read it again, and decide
    /// again what to do, as [`update_with`](Self::update_with) does.
    ///
    /// With [`Error::is_outcome_unknown`] the change may have been this one, whose answer was lost. Where the cart
    /// shows that all of it is so now, that cart is the answer; where it cannot tell, [`Error::current`] is the cart
    /// as it is now. It is never sent again with a newer version.
    pub async fn update<A: Into<MyCartUpdateAction>>(
        self,
        cart: &Cart,
        actions: impl IntoIterator<Item = A>,
    ) -> Result<Cart, Error> {
        let actions = actions.into_iter().map(Into::into).collect();
        update::update(self.client, cart, actions, &self.query.expand).await
    }

    /// Does to the cart what `decide` says; if it was changed meanwhile, reads it and decides again, three times at
    /// most.
    ///
    /// `decide` is shown the cart as it is to be updated, first the one that is given. With no actions nothing is
    /// sent, and that cart comes back. One deadline is over all of it.
    ///
    /// ```
    /// # async fn one_more(shop: &ct_me::Client, cart: ct_me::model::Cart) -> Result<(), ct_me::Error> {
    /// use ct_me::actions::ChangeLineItemQuantity;
    ///
    /// let cart = shop
    ///     .carts()
    ///     .update_with(&cart, |cart| {
    ///         cart.line_items.first().map(|item| ChangeLineItemQuantity::of(&item.id, item.quantity + 1))
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`update`](Self::update); [`Error::is_concurrent_modification`] if others were faster every time. What
    /// may have been done already ([`Error::is_outcome_unknown`]) is not decided again.
    pub async fn update_with<A: Into<MyCartUpdateAction>, I: IntoIterator<Item = A>>(
        self,
        cart: &Cart,
        decide: impl FnMut(&Cart) -> I,
    ) -> Result<Cart, Error> {
        update::update_with(self.client, cart, decide, &self.query.expand).await
    }

    /// Deletes the cart as it was read; what comes back is how it was last.
    ///
    /// # Errors
    ///
    /// [`Error::is_concurrent_modification`] if the cart was changed since it was read: it is still there.
    /// [`Error::is_not_found`] if it is not; with [`Error::is_outcome_unknown`] it may be this call that deleted it,
    /// and whose answer was lost.
    pub async fn delete(self, cart: &Cart) -> Result<Cart, Error> {
        let (id, version, expand) = (cart.id.clone(), cart.version, self.query.expand);
        self.client.execute(&DeleteMyCart { id, version, expand }).await
    }
}
