//! [`ShopContext`]: for whom the shop is open here, said once.

use ct_model::{
    Channel, Country, Currency, CustomerGroup, Id, Locale, MyCartDraft, PriceSelection, ProjectionParams,
    StoreKey,
};

/// For whom products are shown: what every read of them would have to say otherwise.
///
/// Set it with [`ClientBuilder::shop_context`](crate::ClientBuilder::shop_context), or for some calls with
/// [`Client::with_context`](crate::Client::with_context). Queries, reads and searches of
/// [product](crate::Client::product_projections) and [variant projections](crate::Client::variant_projections) begin
/// with it, and what a call says itself takes its place, field by field. Operations sent with
/// [`Client::execute`](crate::Client::execute) go as they are.
///
/// ```
/// use ct_me::ShopContext;
/// use ct_me::model::{Country, Currency};
///
/// let austria = ShopContext {
///     currency: Some(Currency::EUR),
///     country: Some(Country::AT),
///     locales: vec!["de-AT".parse()?],
///     ..ShopContext::default()
/// };
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShopContext {
    /// The currency of prices. Country, channel and customer groups are only sent with one, for the platform wants
    /// it with them.
    pub currency: Option<Currency>,
    /// The country that the customer buys in; also that of new carts whose draft has none.
    pub country: Option<Country>,
    /// The channel that the customer buys through.
    pub channel: Option<Id<Channel>>,
    /// The customer group that the customer belongs to.
    pub customer_group: Option<Id<CustomerGroup>>,
    /// The customer groups that the customer is assigned to, for projects in which she can be in several.
    pub customer_group_assignments: Vec<Id<CustomerGroup>>,
    /// The languages of localized texts, the preferred one first; that is also the one of new carts whose draft has
    /// none. Empty: all languages.
    pub locales: Vec<Locale>,
    /// The store by whose languages, countries and channels products are cut down.
    pub store_projection: Option<StoreKey>,
}

impl ShopContext {
    /// What a read of products begins with.
    pub(crate) fn projection(&self) -> ProjectionParams {
        ProjectionParams {
            price: self.price(),
            locale_projection: self.locales.clone(),
            store_projection: self.store_projection.clone(),
            ..ProjectionParams::default()
        }
    }

    fn price(&self) -> PriceSelection {
        let Some(currency) = self.currency else { return PriceSelection::default() };
        PriceSelection {
            currency: Some(currency),
            country: self.country,
            channel: self.channel.clone(),
            customer_group: self.customer_group.clone(),
            customer_group_assignments: self.customer_group_assignments.clone(),
            recurrence_policy: None,
        }
    }

    /// The draft, with what it leaves open and the context says.
    pub(crate) fn complete(&self, draft: MyCartDraft) -> MyCartDraft {
        MyCartDraft {
            country: draft.country.or(self.country),
            locale: draft.locale.or_else(|| self.locales.first().cloned()),
            ..draft
        }
    }
}
