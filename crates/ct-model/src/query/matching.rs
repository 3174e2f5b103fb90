//! For what shipping methods are to match: a cart, a location, a cart in another location.
//!
//! See [Shipping methods](https://docs.commercetools.com/api/projects/shippingMethods).

use crate::{
    Cart, Country, Currency, Expand, Expected, Id, QueryError, QueryParams, QueryReader, QueryWriter,
};

const COUNTRY: &str = "an ISO 3166-1 country code";

/// The cart that shipping methods are to match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchingCart {
    /// A cart with a shipping address.
    pub cart_id: Id<Cart>,
    /// Which references are to be expanded.
    pub expand: Expand,
}

impl QueryParams for MatchingCart {
    fn write(&self, query: &mut QueryWriter) {
        query.push("cartId", self.cart_id.as_str());
        self.expand.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self { cart_id: cart_id(query)?, expand: Expand::read(query)? })
    }
}

/// The location that shipping methods are to match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchingLocation {
    /// The country.
    pub country: Country,
    /// The state in it, letter for letter as in the zones.
    pub state: Option<String>,
    /// Only shipping methods with a rate in this currency.
    pub currency: Option<Currency>,
    /// Orders, the first one first.
    pub sort: Vec<String>,
    /// Which references are to be expanded.
    pub expand: Expand,
}

impl MatchingLocation {
    /// Anywhere in this country, with a rate in any currency.
    pub fn of(country: Country) -> Self {
        Self { country, state: None, currency: None, sort: Vec::new(), expand: Expand::default() }
    }
}

impl QueryParams for MatchingLocation {
    fn write(&self, query: &mut QueryWriter) {
        query.push("country", self.country.as_str());
        query.push_some("state", self.state.as_ref());
        query.push_some("currency", self.currency.as_ref().map(Currency::as_str));
        query.push_all("sort", &self.sort);
        self.expand.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            country: country(query)?,
            state: query.take("state")?,
            currency: query.take_parsed("currency", "an ISO 4217 currency code")?,
            sort: query.take_all("sort"),
            expand: Expand::read(query)?,
        })
    }
}

/// The cart that shipping methods are to match, as if it went to this location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchingCartLocation {
    /// The cart.
    pub cart_id: Id<Cart>,
    /// The country.
    pub country: Country,
    /// The state in it, letter for letter as in the zones.
    pub state: Option<String>,
    /// Which references are to be expanded.
    pub expand: Expand,
}

impl MatchingCartLocation {
    /// This cart, if it went anywhere in this country.
    pub fn of(cart: &Id<Cart>, country: Country) -> Self {
        Self { cart_id: cart.clone(), country, state: None, expand: Expand::default() }
    }
}

impl QueryParams for MatchingCartLocation {
    fn write(&self, query: &mut QueryWriter) {
        query.push("cartId", self.cart_id.as_str());
        query.push("country", self.country.as_str());
        query.push_some("state", self.state.as_ref());
        self.expand.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            cart_id: cart_id(query)?,
            country: country(query)?,
            state: query.take("state")?,
            expand: Expand::read(query)?,
        })
    }
}

fn cart_id(query: &mut QueryReader) -> Result<Id<Cart>, QueryError> {
    let id = query.take("cartId")?.map(Id::from);
    id.ok_or_else(|| QueryError::new("cartId", Expected::Value("the id of a cart")))
}

fn country(query: &mut QueryReader) -> Result<Country, QueryError> {
    let country = query.take_parsed("country", COUNTRY)?;
    country.ok_or_else(|| QueryError::new("country", Expected::Value(COUNTRY)))
}
