//! Which of a variant's prices is the one.
//!
//! <https://docs.commercetools.com/api/pricing-and-discounts-overview#price-selection>

use ct_model::{Channel, Country, Currency, CustomerGroup, DateTime, Id, Price, PriceSelection, TypedMoney};

/// For whom, and when, a price is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Buyer<'a> {
    /// In which currency; prices in others never fit.
    pub(crate) currency: Currency,
    /// In which country; none: only prices for all countries fit.
    pub(crate) country: Option<Country>,
    /// In which group; none: only prices for all groups fit.
    pub(crate) customer_group: Option<&'a Id<CustomerGroup>>,
    /// Through which channel; none: only prices for all channels fit.
    pub(crate) channel: Option<&'a Id<Channel>>,
    /// When; prices that are not valid then never fit.
    pub(crate) at: DateTime,
}

impl<'a> Buyer<'a> {
    /// The buyer that a price selection speaks of; none if it does not name a currency.
    pub(crate) fn of(selection: &'a PriceSelection, at: DateTime) -> Option<Self> {
        Some(Self {
            currency: selection.currency?,
            country: selection.country,
            customer_group: selection.customer_group.as_ref(),
            channel: selection.channel.as_ref(),
            at,
        })
    }
}

/// The price for the buyer.
///
/// Of the prices that fit, one with dates comes before one without, then one for the customer group, then one for the
/// channel, then one for the country. Between equals, the first one in the product.
pub(crate) fn select<'p>(prices: &'p [Price], buyer: &Buyer<'_>) -> Option<&'p Price> {
    let fitting = prices.iter().filter(|price| fits(price, buyer));
    // `max_by_key` takes the last of equals, so the walk is backwards.
    fitting.rev().max_by_key(|price| {
        let dated = price.valid_from.is_some() || price.valid_until.is_some();
        (dated, price.customer_group.is_some(), price.channel.is_some(), price.country.is_some())
    })
}

/// What one piece costs where so many are bought: the discounted value, or that of the highest tier that is reached, or
/// the value.
pub(crate) fn unit_price(price: &Price, quantity: i64) -> &TypedMoney {
    if let Some(discounted) = &price.discounted {
        return &discounted.value;
    }
    tier_value(price, quantity).unwrap_or(&price.value)
}

/// The value of the highest tier that `quantity` reaches. A price that is discounted has no tiers.
pub(crate) fn tier_value(price: &Price, quantity: i64) -> Option<&TypedMoney> {
    if price.discounted.is_some() {
        return None;
    }
    let tiers = price.tiers.iter().flatten().filter(|tier| tier.minimum_quantity <= quantity);
    tiers.max_by_key(|tier| tier.minimum_quantity).map(|tier| &tier.value)
}

fn fits(price: &Price, buyer: &Buyer<'_>) -> bool {
    price.value.money().is_some_and(|money| money.currency_code == buyer.currency)
        && price.valid_from.is_none_or(|from| from <= buyer.at)
        && price.valid_until.is_none_or(|until| buyer.at < until)
        && price.country.is_none_or(|country| buyer.country == Some(country))
        && price.customer_group.as_ref().is_none_or(|group| buyer.customer_group == Some(&group.id))
        && price.channel.as_ref().is_none_or(|channel| buyer.channel == Some(&channel.id))
        && price.recurrence_policy.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn price(id: &str, cents: i64, more: &Value) -> Price {
        let mut json = json!({
            "id": id,
            "value": {"type": "centPrecision", "currencyCode": "EUR", "centAmount": cents, "fractionDigits": 2},
        });
        json.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(json).unwrap()
    }

    fn chosen<'p>(prices: &'p [Price], query: &str) -> Option<&'p str> {
        let query = format!("priceCurrency=EUR&{query}");
        let selection: PriceSelection =
            ct_model::QueryParams::read(&mut ct_model::QueryReader::new(&query).unwrap()).unwrap();
        let now = "2026-11-23T12:00:00Z".parse().unwrap();
        select(prices, &Buyer::of(&selection, now).unwrap()).map(|price| price.id.as_str())
    }

    #[test]
    fn a_table_of_selections() {
        let group = json!({"customerGroup": {"typeId": "customer-group", "id": "g"}});
        let channel = json!({"channel": {"typeId": "channel", "id": "c"}});
        let prices = [
            price("any", 1, &json!({})),
            price("de", 2, &json!({"country": "DE"})),
            price("group", 3, &group),
            price("channel", 4, &channel),
            price("past", 5, &json!({"country": "FR", "validUntil": "2026-11-23T12:00:00.000Z"})),
            price("now", 6, &json!({"country": "FR", "validFrom": "2026-11-23T12:00:00.000Z"})),
            price("fr", 7, &json!({"country": "FR"})),
        ];
        for (query, expected) in [
            ("", "any"),
            ("priceCountry=DE", "de"),
            ("priceCountry=US", "any"),
            ("priceCountry=DE&priceChannel=c", "channel"),
            ("priceCountry=DE&priceChannel=c&priceCustomerGroup=g", "group"),
            ("priceCountry=DE&priceCustomerGroup=other", "de"),
            ("priceCountry=FR", "now"),
        ] {
            assert_eq!(chosen(&prices, query), Some(expected), "{query}");
        }
        assert_eq!(chosen(&prices[1..2], ""), None);
        assert_eq!(chosen(&prices[1..2], "priceCountry=AT"), None);
    }

    #[test]
    fn the_currency_is_never_another() {
        let prices = [price("any", 1, &json!({}))];
        let selection = PriceSelection::in_currency(Currency::USD);
        assert!(select(&prices, &Buyer::of(&selection, DateTime::UNIX_EPOCH).unwrap()).is_none());
    }

    #[test]
    fn tiers_and_discounts() {
        let money = |cents: i64| json!({"type": "centPrecision", "currencyCode": "EUR", "centAmount": cents, "fractionDigits": 2});
        let tiers = json!([
            {"minimumQuantity": 10, "value": money(80)},
            {"minimumQuantity": 5, "value": money(90)},
        ]);
        let tiered = price("t", 100, &json!({"tiers": tiers}));
        let cents = |price: &Price, quantity| unit_price(price, quantity).money().unwrap().cent_amount;
        assert_eq!([1, 4, 5, 9, 10, 99].map(|quantity| cents(&tiered, quantity)), [100, 100, 90, 90, 80, 80]);

        let discounted = json!({"value": money(95), "discount": {"typeId": "product-discount", "id": "d"}});
        let both = price("b", 100, &json!({"tiers": tiers, "discounted": discounted}));
        assert_eq!([1, 10].map(|quantity| cents(&both, quantity)), [95, 95]);
    }
}
