//! Orders of the customer or of the anonymous session.

use ct_model::{
    Cart, Id, MyOrderFromCartDraft, MyOrderFromQuoteDraft, Order,
    operation::{CreateMyOrderFromCart, CreateMyOrderFromQuote, GetMyOrder, QueryMyOrders},
};

use crate::{Error, handle::handle};

handle! {
    /// Reads and makes orders of the token's holder: <https://docs.commercetools.com/api/projects/me-orders>.
    ///
    /// Needs the permission `manage_my_orders`, and a customer or an anonymous session.
    ///
    /// ```no_run
    /// # async fn buy(shop: ct_me::Client, cart: ct_me::model::Cart) -> Result<(), ct_me::Error> {
    /// let order = shop.orders().create_from_cart(&cart).await?;
    /// let recent = shop.orders().sort("createdAt desc").limit(5).get().await?;
    /// assert_eq!(recent.results[0].id, order.id);
    /// # Ok(())
    /// # }
    /// ```
    pub struct Orders of Order("order"): QueryRequest with expand;

    query QueryMyOrders;
    by_id GetMyOrder(Id<Order>);
    create CreateMyOrderFromCart(MyOrderFromCartDraft);
}

impl Orders<'_> {
    /// Orders what is in the cart as it was read.
    ///
    /// # Errors
    ///
    /// As of [`create`](Self::create); [`Error::is_concurrent_modification`] if the cart was changed since it was read.
    pub async fn create_from_cart(self, cart: &Cart) -> Result<Order, Error> {
        self.create(MyOrderFromCartDraft::new(cart.id.clone(), cart.version)).await
    }

    /// Orders what a quote offers. Needs a customer and the permission `manage_my_quotes`.
    ///
    /// # Errors
    ///
    /// As of [`create`](Self::create).
    pub async fn create_from_quote(self, draft: MyOrderFromQuoteDraft) -> Result<Order, Error> {
        self.client.execute(&CreateMyOrderFromQuote { draft }).await
    }
}
