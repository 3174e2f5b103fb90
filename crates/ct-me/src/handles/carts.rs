//! Carts of the customer or of the anonymous session.

use ct_model::{
    AnyReference, Cart, Id, MyCartDraft, MyCartUpdateAction, ReplicaMyCartDraft, Resource,
    operation::{CreateMyCart, DeleteMyCart, GetMyActiveCart, GetMyCart, QueryMyCarts, ReplicateMyCart},
};

use crate::{Error, handle::handle};

handle! {
    /// Reads and writes the carts of the token's holder: <https://docs.commercetools.com/api/projects/me-carts>.
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
    /// use ct_me::actions::{AddLineItem, ChangeLineItemQuantity};
    /// use ct_me::model::{Country, Currency, MyCartDraft};
    ///
    /// let product = shop.product_projections().limit(1).get().await?.results.remove(0);
    /// let draft = MyCartDraft { country: Some(Country::US), ..MyCartDraft::new(Currency::USD) };
    /// let cart = shop.carts().create(draft).await?;
    /// let cart = shop.carts().update(&cart, [AddLineItem::variant(&product.id, 1)]).await?;
    /// let cart = shop
    ///     .carts()
    ///     .update_with(&cart, |cart| {
    ///         cart.line_items.first().map(|item| ChangeLineItemQuantity::of(&item.id, item.quantity + 1))
    ///     })
    ///     .await?;
    /// assert_eq!(cart.line_items[0].quantity, 2);
    /// # Ok::<(), ct_me::Error>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Carts of Cart("cart"): QueryRequest with expand;

    query QueryMyCarts;
    by_id GetMyCart(Id<Cart>);
    update MyCartUpdateAction;
    delete DeleteMyCart;
}

impl Carts<'_> {
    /// The active cart that was changed last.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`] if there is none.
    pub async fn active(self) -> Result<Cart, Error> {
        self.client.execute(&GetMyActiveCart { expand: self.query.expand }).await
    }

    /// Whether there is an active cart.
    ///
    /// # Errors
    ///
    /// As of [`Client::exists`](crate::Client::exists); that there is none is no error.
    pub async fn exists_active(self) -> Result<bool, Error> {
        self.client.exists(&GetMyActiveCart { expand: self.query.expand }).await
    }

    /// Creates a cart. It belongs to the customer or anonymous session that asks.
    ///
    /// Country and language that the draft leaves open are the [shop context](crate::ShopContext)'s.
    ///
    /// # Errors
    ///
    /// It is not sent again once the platform may have made a cart: after [`Error::is_outcome_unknown`] look for it
    /// before creating another.
    pub async fn create(self, draft: MyCartDraft) -> Result<Cart, Error> {
        let draft = self.client.context().complete(draft);
        self.client.execute(&CreateMyCart { draft, expand: self.query.expand }).await
    }

    /// Creates a cart like another one, or like an order: what was bought once, once more.
    ///
    /// # Errors
    ///
    /// As of [`create`](Self::create).
    pub async fn replicate<T: Resource>(self, cart_or_order: &Id<T>) -> Result<Cart, Error> {
        let draft = ReplicaMyCartDraft::new(AnyReference::new(cart_or_order.clone()));
        self.client.execute(&ReplicateMyCart { draft }).await
    }
}
