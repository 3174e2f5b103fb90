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
    /// ```
    /// # let mock = ct_testing::MockPlatform::demo();
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
    /// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
    /// use ct_me::model::{
    ///     BaseAddress, Country, Currency, MatchingLocation, MyCartDraft, MyCartSetShippingMethodAction,
    ///     ResourceIdentifier,
    /// };
    ///
    /// let home = Some(BaseAddress::new(Country::DE));
    /// let draft = MyCartDraft { shipping_address: home, ..MyCartDraft::new(Currency::EUR) };
    /// let cart = shop.carts().create(draft).await?;
    ///
    /// let for_this_cart = shop.shipping_methods().matching_cart(&cart.id).await?.results;
    /// for method in &for_this_cart {
    ///     let mut rates = method.zone_rates.iter().flat_map(|zone| &zone.shipping_rates);
    ///     let rate = rates.find(|rate| rate.is_matching == Some(true)).expect("the method matches by a rate");
    ///     println!("{}: {}", method.name, rate.price); // Standard: 4.90 EUR
    /// #   let price = if method.is_default { "4.90 EUR" } else { "12.90 EUR" };
    /// #   assert_eq!(rate.price.to_string(), price);
    /// }
    /// let usual = for_this_cart.iter().find(|method| method.is_default).expect("the demo shop has a default");
    /// let chosen = Some(ResourceIdentifier::Id(usual.id.clone()));
    /// let choose = MyCartSetShippingMethodAction { shipping_method: chosen, ..Default::default() };
    /// let cart = shop.carts().update(&cart, [choose]).await?;
    /// assert_eq!(cart.shipping_info.expect("it was just chosen").shipping_method_name, usual.name);
    ///
    /// let in_euro = MatchingLocation { currency: Some(Currency::EUR), ..MatchingLocation::of(Country::DE) };
    /// let to_germany = shop.shipping_methods().expand("zoneRates[*].zone").matching_location(in_euro).await?.results;
    /// let names: Vec<&str> = to_germany.iter().map(|method| method.name.as_str()).collect();
    /// assert_eq!(names, ["Standard", "Express"]);
    /// let zone = to_germany[0].zone_rates[0].zone.resource()?.expect("it was expanded");
    /// assert_eq!(zone.name, "Europe");
    /// assert!(!shop.shipping_methods().exists_matching_location(MatchingLocation::of(Country::SE)).await?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
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
