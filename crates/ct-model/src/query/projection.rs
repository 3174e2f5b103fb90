//! [`ProjectionParams`]: which side of a product, and for whom.

use crate::{
    Channel, Country, Currency, CustomerGroup, Expand, Expected, Id, Locale, QueryError, QueryParams,
    QueryReader, QueryWriter, RecurrencePolicy, StoreKey,
};

/// For whom a price is chosen.
///
/// See [Product price selection](https://docs.commercetools.com/api/pricing-and-discounts-overview#product-price-selection).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceSelection {
    /// The currency of the price. All the others need it.
    pub currency: Option<Currency>,
    /// The country that the customer buys in.
    pub country: Option<Country>,
    /// The customer group that the customer belongs to.
    pub customer_group: Option<Id<CustomerGroup>>,
    /// The channel that the customer buys through.
    pub channel: Option<Id<Channel>>,
    /// The customer groups that the customer is assigned to, for projects in which she can be in several.
    pub customer_group_assignments: Vec<Id<CustomerGroup>>,
    /// The rhythm in which the order recurs.
    pub recurrence_policy: Option<Id<RecurrencePolicy>>,
}

impl PriceSelection {
    /// Prices in this currency.
    pub fn in_currency(currency: Currency) -> Self {
        Self { currency: Some(currency), ..Self::default() }
    }

    /// Checks what the platform would refuse.
    ///
    /// # Errors
    ///
    /// There is no currency, but something that needs one.
    pub fn validate(&self) -> Result<(), QueryError> {
        let without_currency = [
            ("priceCountry", self.country.is_some()),
            ("priceCustomerGroup", self.customer_group.is_some()),
            ("priceChannel", self.channel.is_some()),
            ("priceCustomerGroupAssignments", !self.customer_group_assignments.is_empty()),
            ("priceRecurrencePolicy", self.recurrence_policy.is_some()),
        ];
        match without_currency.into_iter().find(|(_, given)| *given && self.currency.is_none()) {
            Some((name, _)) => Err(QueryError::new(name, Expected::Together("priceCurrency"))),
            None => Ok(()),
        }
    }
}

impl QueryParams for PriceSelection {
    fn write(&self, query: &mut QueryWriter) {
        query.push_some("priceCurrency", self.currency.as_ref().map(Currency::as_str));
        query.push_some("priceCountry", self.country.as_ref().map(Country::as_str));
        query.push_some("priceCustomerGroup", self.customer_group.as_ref().map(Id::as_str));
        query.push_some("priceChannel", self.channel.as_ref().map(Id::as_str));
        let assignments = self.customer_group_assignments.iter().map(Id::as_str);
        query.push_all("priceCustomerGroupAssignments", assignments);
        query.push_some("priceRecurrencePolicy", self.recurrence_policy.as_ref().map(Id::as_str));
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            currency: query.take_parsed("priceCurrency", "an ISO 4217 currency code")?,
            country: query.take_parsed("priceCountry", "an ISO 3166-1 country code")?,
            customer_group: query.take("priceCustomerGroup")?.map(Id::from),
            channel: query.take("priceChannel")?.map(Id::from),
            customer_group_assignments: ids(query.take_all("priceCustomerGroupAssignments")),
            recurrence_policy: query.take("priceRecurrencePolicy")?.map(Id::from),
        })
    }
}

fn ids<T>(texts: Vec<String>) -> Vec<Id<T>> {
    texts.into_iter().map(Id::from).collect()
}

/// Which side of a product is wanted, in which languages and with which prices.
///
/// See [Product projections](https://docs.commercetools.com/api/projects/productProjections).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectionParams {
    /// Whether the staged side is wanted, which needs `view_products`. The platform's default is no.
    pub staged: Option<bool>,
    /// For whom prices are chosen.
    pub price: PriceSelection,
    /// The languages of localized texts; none: all.
    pub locale_projection: Vec<Locale>,
    /// The names of the attributes that are wanted; none: all.
    pub attributes: Vec<String>,
    /// The store by whose languages, countries and channels the product is cut down.
    pub store_projection: Option<StoreKey>,
    /// Which references are to be expanded.
    pub expand: Expand,
}

impl QueryParams for ProjectionParams {
    fn write(&self, query: &mut QueryWriter) {
        query.push_some("staged", self.staged.map(|staged| staged.to_string()));
        self.price.write(query);
        query.push_all("localeProjection", self.locale_projection.iter().map(Locale::as_str));
        query.push_all("filter[attributes]", &self.attributes);
        query.push_some("storeProjection", self.store_projection.as_ref());
        self.expand.write(query);
    }

    fn read(query: &mut QueryReader) -> Result<Self, QueryError> {
        Ok(Self {
            staged: query.take_bool("staged")?,
            price: PriceSelection::read(query)?,
            locale_projection: query.take_all_parsed("localeProjection", "an IETF language tag")?,
            attributes: query.take_all("filter[attributes]"),
            store_projection: query.take_parsed("storeProjection", "the key of a store")?,
            expand: Expand::read(query)?,
        })
    }
}
