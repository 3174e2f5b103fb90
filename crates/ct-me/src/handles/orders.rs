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
    /// ```
    /// # let mock = ct_testing::MockPlatform::demo();
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
    /// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
    /// # let cart = ct_me::model::MyCartDraft { country: Some(ct_me::model::Country::US), ..ct_me::model::MyCartDraft::new(ct_me::model::Currency::USD) };
    /// # let cart = shop.carts().create(cart).await?;
    /// # let product = shop.product_projections().limit(1).get().await?.results.remove(0);
    /// # let address = ct_me::model::BaseAddress::new(ct_me::model::Country::US);
    /// # let address = ct_me::actions::SetShippingAddress { address: Some(address), ..Default::default() };
    /// # let cart = shop.carts().update(&cart, [ct_me::actions::AddLineItem::variant(&product.id, 1)]).await?;
    /// # let cart = shop.carts().update(&cart, [address]).await?;
    /// let order = shop.orders().create_from_cart(&cart).await?;
    /// let recent = shop.orders().sort("createdAt desc").limit(5).get().await?;
    /// assert_eq!(recent.results[0].id, order.id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
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
