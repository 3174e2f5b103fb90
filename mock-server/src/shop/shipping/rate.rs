//! What shipping costs at a rate. <https://docs.commercetools.com/api/shipping-delivery-overview#shipping-rates>

use ct_model::{Cart, CentPrecisionMoney, ShippingRate, ShippingRateInput, ShippingRatePriceTier as Tier};

use crate::refusal::Refusal;

use super::price_function::{NoValue, evaluate};

/// What tiers are chosen by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure<'m> {
    /// The sum of the line items, in cents.
    pub(crate) value: i64,
    /// What the cart says of itself beside.
    pub(crate) input: Option<&'m ShippingRateInput>,
}

impl<'m> Measure<'m> {
    /// What a cart measures. A sum that does not fit is as large as can be.
    pub(crate) fn of(cart: &'m Cart) -> Self {
        let items = cart.line_items.iter().map(|item| item.total_price);
        let custom = cart.custom_line_items.iter().map(|item| item.total_price);
        let value = items.chain(custom).fold(0, |sum: i64, item| sum.saturating_add(item.cent_amount));
        Self { value, input: cart.shipping_rate_input.as_ref() }
    }
}

/// What it costs to ship a cart that measures so: nothing where it is free, or the price of the tier that it reaches, or
/// that of the rate.
///
/// # Errors
///
/// 400 if the price does not fit into 64 bits.
pub(crate) fn price(rate: &ShippingRate, measure: &Measure<'_>) -> Result<CentPrecisionMoney, Refusal> {
    if rate.free_above.is_some_and(|above| measure.value >= above.cent_amount) {
        return Ok(CentPrecisionMoney { cent_amount: 0, ..rate.price });
    }
    let Some(at) = tier(rate, measure) else { return Ok(rate.price) };
    let cents = match (&rate.tiers[at], measure.input) {
        (Tier::CartValue(tier), _) => tier.price.cent_amount,
        (Tier::CartClassification(tier), _) => tier.price.cent_amount,
        (Tier::CartScore(tier), Some(ShippingRateInput::Score(input))) => {
            match (&tier.price, &tier.price_function) {
                (Some(price), _) => price.cent_amount,
                // Nobody is paid for what is shipped. (Inferred.)
                (None, Some(function)) => match evaluate(&function.function, input.score) {
                    Ok(cents) => cents.max(0),
                    Err(NoValue::Overflow) => return Err(Refusal::too_much_money()),
                    Err(NoValue::Malformed) => rate.price.cent_amount,
                },
                (None, None) => rate.price.cent_amount,
            }
        }
        (Tier::CartScore(_), _) => rate.price.cent_amount,
        (unknown, _) => return Err(Refusal::invalid_field("type", unknown.name())),
    };
    Ok(CentPrecisionMoney { cent_amount: cents, ..rate.price })
}

/// Where the tier stands that a cart reaches that measures so: of those by value or by score, the highest one.
pub(crate) fn tier(rate: &ShippingRate, measure: &Measure<'_>) -> Option<usize> {
    let reached = rate.tiers.iter().enumerate().filter_map(|(at, tier)| {
        let level = match (tier, measure.input) {
            (Tier::CartValue(tier), _) => {
                (measure.value >= tier.minimum_cent_amount).then_some(tier.minimum_cent_amount)
            }
            (Tier::CartScore(tier), Some(ShippingRateInput::Score(input))) => {
                let level = i64::from(tier.score);
                (input.score >= level).then_some(level)
            }
            (Tier::CartClassification(tier), Some(ShippingRateInput::Classification(input))) => {
                (tier.value == input.key).then_some(0)
            }
            _ => None,
        };
        Some((level?, at))
    });
    reached.max_by_key(|(level, _)| *level).map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn rate(more: &Value) -> ShippingRate {
        let euros = |cents: i64| json!({"type": "centPrecision", "currencyCode": "EUR", "centAmount": cents, "fractionDigits": 2});
        let mut json = json!({"price": euros(500), "tiers": more["tiers"]});
        if let Some(cents) = more["freeAbove"].as_i64() {
            json["freeAbove"] = euros(cents);
        }
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_table_of_prices() {
        let euros = |cents: i64| json!({"currencyCode": "EUR", "centAmount": cents});
        let by_value = json!({"tiers": [
            {"type": "CartValue", "minimumCentAmount": 2000, "price": euros(300)},
            {"type": "CartValue", "minimumCentAmount": 1000, "price": euros(400)},
        ]});
        let by_score = json!({"tiers": [
            {"type": "CartScore", "score": 1, "price": euros(600)},
            {"type": "CartScore", "score": 3, "priceFunction": {"currencyCode": "EUR", "function": "(200 * x) - 1"}},
            {"type": "CartScore", "score": 9, "priceFunction": {"currencyCode": "EUR", "function": "5 - x"}},
        ]});
        let by_class =
            json!({"tiers": [{"type": "CartClassification", "value": "Heavy", "price": euros(900)}]});
        let free = json!({"tiers": by_value["tiers"], "freeAbove": 5000});
        let score = |score: i64| json!({"type": "Score", "score": score});
        let class = |key: &str| json!({"type": "Classification", "key": key, "label": {}});
        for (name, rate_of, value, input, expected) in [
            ("no tiers", &json!({"tiers": []}), 9_999, Value::Null, 500),
            ("below the tiers", &by_value, 999, Value::Null, 500),
            ("at a tier", &by_value, 1_000, Value::Null, 400),
            ("at the highest tier", &by_value, 2_000, Value::Null, 300),
            ("below what is free", &free, 4_999, Value::Null, 300),
            ("free", &free, 5_000, Value::Null, 0),
            ("no score", &by_score, 9_999, Value::Null, 500),
            ("a score of nothing", &by_score, 0, score(0), 500),
            ("a score", &by_score, 0, score(2), 600),
            ("a score with a function", &by_score, 0, score(4), 799),
            ("a function below nothing", &by_score, 0, score(10), 0),
            ("the class", &by_class, 0, class("Heavy"), 900),
            ("another class", &by_class, 0, class("Light"), 500),
            ("a score where classes count", &by_class, 0, score(3), 500),
        ] {
            let input: Option<ShippingRateInput> = serde_json::from_value(input).unwrap();
            let measure = Measure { value, input: input.as_ref() };
            assert_eq!(price(&rate(rate_of), &measure).unwrap().cent_amount, expected, "{name}");
        }
    }

    #[test]
    fn a_price_that_does_not_fit() {
        let function = json!({"currencyCode": "EUR", "function": "x * x"});
        let by_score = json!({"tiers": [{"type": "CartScore", "score": 1, "priceFunction": function}]});
        let input = serde_json::from_value(json!({"type": "Score", "score": i64::MAX})).unwrap();
        let measure = Measure { value: 0, input: Some(&input) };
        assert_eq!(price(&rate(&by_score), &measure).unwrap_err(), Refusal::too_much_money());
    }
}
