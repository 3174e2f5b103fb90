//! Shipping methods.

use ct_model::{
    Cart, Expand, Id, MatchingCart, MatchingCartLocation, MatchingLocation, Page, ShippingMethod,
    operation::{
        GetShippingMethod, GetShippingMethodByKey, MatchShippingMethodsToCart,
        MatchShippingMethodsToCartLocation, MatchShippingMethodsToLocation, QueryShippingMethods,
    },
};

use crate::{Error, handle::handle};

handle! {
    /// Reads shipping methods: <https://docs.commercetools.com/api/projects/shippingMethods>.
    ///
    /// Needs the permission `view_shipping_methods`, `view_orders` or `manage_my_orders`.
    ///
    /// ```no_run
    /// # async fn example(shop: ct_me::Client, cart: ct_me::model::Cart) -> Result<(), Box<dyn std::error::Error>> {
    /// use ct_me::model::{Country, Currency, MatchingLocation};
    ///
    /// let for_this_cart = shop.shipping_methods().expand("zoneRates[*].zone").matching_cart(&cart.id).await?;
    /// let in_euro = MatchingLocation { currency: Some(Currency::EUR), ..MatchingLocation::of(Country::DE) };
    /// let to_germany = shop.shipping_methods().matching_location(in_euro).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct ShippingMethods of ShippingMethod("shipping method"): QueryRequest with expand;

    query QueryShippingMethods;
    by_id GetShippingMethod(Id<ShippingMethod>);
    by_key GetShippingMethodByKey;
}

impl ShippingMethods<'_> {
    /// Those that can be chosen for the cart, which needs a shipping address; each zone rate that is meant says
    /// `is_matching`.
    ///
    /// [In a store](crate::Client::in_store) only those whose predicate the cart meets.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn matching_cart(self, cart: &Id<Cart>) -> Result<Page<ShippingMethod>, Error> {
        self.client.execute(&self.for_cart(cart)).await
    }

    /// Whether any can be chosen for the cart.
    ///
    /// # Errors
    ///
    /// As of [`Client::exists`](crate::Client::exists).
    pub async fn exists_matching_cart(self, cart: &Id<Cart>) -> Result<bool, Error> {
        self.client.exists(&self.for_cart(cart)).await
    }

    /// Those that could be chosen for the cart if it went to this location.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn matching_cart_location(
        self,
        location: MatchingCartLocation,
    ) -> Result<Page<ShippingMethod>, Error> {
        self.client.execute(&self.for_cart_location(location)).await
    }

    /// Whether any could be chosen for the cart if it went to this location.
    ///
    /// # Errors
    ///
    /// As of [`Client::exists`](crate::Client::exists).
    pub async fn exists_matching_cart_location(self, location: MatchingCartLocation) -> Result<bool, Error> {
        self.client.exists(&self.for_cart_location(location)).await
    }

    /// Those that go to a location: `MatchingLocation::of(Country::DE)`.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn matching_location(self, location: MatchingLocation) -> Result<Page<ShippingMethod>, Error> {
        self.client.execute(&self.for_location(location)).await
    }

    /// Whether any goes to a location.
    ///
    /// # Errors
    ///
    /// As of [`Client::exists`](crate::Client::exists).
    pub async fn exists_matching_location(self, location: MatchingLocation) -> Result<bool, Error> {
        self.client.exists(&self.for_location(location)).await
    }

    fn for_cart(&self, cart: &Id<Cart>) -> MatchShippingMethodsToCart {
        let query = MatchingCart { cart_id: cart.clone(), expand: self.query.expand.clone() };
        MatchShippingMethodsToCart { query }
    }

    fn for_cart_location(&self, location: MatchingCartLocation) -> MatchShippingMethodsToCartLocation {
        let expand = self.with(&location.expand);
        MatchShippingMethodsToCartLocation { query: MatchingCartLocation { expand, ..location } }
    }

    fn for_location(&self, location: MatchingLocation) -> MatchShippingMethodsToLocation {
        let expand = self.with(&location.expand);
        let sort = [&location.sort[..], &self.query.filter.sort].concat();
        MatchShippingMethodsToLocation { query: MatchingLocation { expand, sort, ..location } }
    }

    fn with(&self, expand: &Expand) -> Expand {
        Expand([&expand.0[..], &self.query.expand.0].concat())
    }
}
