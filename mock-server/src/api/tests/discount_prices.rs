use super::discounts::{absolute, cart, discount, lines, one, prices, relative, shop, total};
use super::*;

fn fixed(cents: i64) -> Value {
    json!({"type": "fixed", "money": [{"type": "centPrecision", "centAmount": cents, "currencyCode": "EUR"}]})
}

fn in_mode(mut value: Value, mode: &str) -> Value {
    value["applicationMode"] = json!(mode);
    value
}

fn multi_buy(trigger: i64, discounted: i64, most: Option<i64>, from: &str) -> Value {
    json!({
        "type": "multiBuyLineItems", "predicate": "true", "triggerQuantity": trigger,
        "discountedQuantity": discounted, "maxOccurrence": most, "selectionMode": from,
    })
}

fn pattern(
    triggers: &[(&str, i64, Option<i64>)],
    targets: &[(&str, i64, Option<i64>)],
    more: &Value,
) -> Value {
    let components = |parts: &[(&str, i64, Option<i64>)]| {
        let component = |(predicate, least, most): &(&str, i64, Option<i64>)| json!({"type": "CountOnLineItemUnits", "predicate": predicate, "minCount": least, "maxCount": most});
        parts.iter().map(component).collect::<Vec<_>>()
    };
    let mut target = json!({
        "type": "pattern", "triggerPattern": components(triggers), "targetPattern": components(targets),
        "selectionMode": "Cheapest",
    });
    target.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    target
}

/// What is discounted, what is in the cart, what its items cost then, and what all costs.
type Row<'r> = (&'r str, Vec<Value>, &'r [(&'r str, i64)], Vec<Vec<(i64, i64, Vec<i64>)>>, i64);

fn check(rows: Vec<Row<'_>>) {
    for (name, discounts, items, expected, expected_total) in rows {
        let cart = cart(&shop(&json!(discounts), &json!([])), items);
        assert_eq!(prices(&cart), expected, "{name}");
        assert_eq!(total(&cart), expected_total, "{name}");
    }
}

#[test]
fn relative_discounts() {
    check(vec![
        ("all", one(relative(1000), lines("true")), &[("A", 3)], vec![vec![(3, 900, vec![100])]], 2700),
        (
            "some",
            one(relative(2500), lines("sku = \"B\"")),
            &[("A", 1), ("B", 1)],
            vec![vec![], vec![(1, 2250, vec![750])]],
            3250,
        ),
        // 0.99 without a half is 0.495, which is rounded to the even 0.50.
        ("half a cent", one(relative(5000), lines("true")), &[("C", 2)], vec![vec![(2, 50, vec![49])]], 100),
        ("everything", one(relative(10_000), lines("true")), &[("A", 1)], vec![vec![(1, 0, vec![1000])]], 0),
        ("nothing matches", one(relative(1000), lines("sku = \"X\"")), &[("A", 1)], vec![vec![]], 1000),
        (
            "by category and its ancestors",
            one(
                relative(1000),
                lines("categoriesWithAncestors.key contains \"goods\" and price > \"5 EUR\""),
            ),
            &[("A", 1), ("B", 1), ("C", 1)],
            vec![vec![(1, 900, vec![100])], vec![(1, 2700, vec![300])], vec![]],
            3699,
        ),
    ]);
}

#[test]
fn absolute_discounts_lose_no_cent() {
    check(vec![
        (
            "in proportion",
            one(absolute(1000), lines("true")),
            &[("A", 1), ("B", 1)],
            vec![vec![(1, 750, vec![250])], vec![(1, 2250, vec![750])]],
            3000,
        ),
        (
            "what cannot be divided",
            one(absolute(100), lines("true")),
            &[("A", 3)],
            vec![vec![(1, 966, vec![34]), (2, 967, vec![33])]],
            2900,
        ),
        (
            "evenly",
            one(in_mode(absolute(1000), "EvenDistribution"), lines("true")),
            &[("A", 1), ("B", 1)],
            vec![vec![(1, 500, vec![500])], vec![(1, 2500, vec![500])]],
            3000,
        ),
        (
            "to each",
            one(in_mode(absolute(500), "IndividualApplication"), lines("true")),
            &[("A", 2), ("C", 1)],
            vec![vec![(2, 500, vec![500])], vec![(1, 0, vec![99])]],
            1000,
        ),
        (
            "more than there is",
            one(absolute(9999), lines("true")),
            &[("A", 1)],
            vec![vec![(1, 0, vec![1000])]],
            0,
        ),
        (
            "in another currency",
            one(
                json!({"type": "absolute", "money": [{"centAmount": 5, "currencyCode": "USD"}]}),
                lines("true"),
            ),
            &[("A", 1)],
            vec![vec![]],
            1000,
        ),
    ]);
}

#[test]
fn fixed_prices_only_lower() {
    check(vec![
        (
            "what costs more",
            one(fixed(800), lines("true")),
            &[("A", 2), ("C", 1)],
            vec![vec![(2, 800, vec![200])], vec![]],
            1699,
        ),
        (
            "only the pieces that cost more",
            vec![
                discount("0.9", &relative(5000), &multi_buy(2, 1, None, "Cheapest"), &json!({})),
                discount("0.1", &fixed(800), &lines("true"), &json!({})),
            ],
            &[("A", 2)],
            vec![vec![(1, 500, vec![500]), (1, 800, vec![200])]],
            1300,
        ),
        (
            "finer than a cent",
            one(
                json!({"type": "fixed", "money": [{
                    "type": "highPrecision", "centAmount": 33, "preciseAmount": 3333, "fractionDigits": 4,
                    "currencyCode": "EUR",
                }]}),
                lines("true"),
            ),
            &[("C", 3)],
            vec![vec![(3, 33, vec![66])]],
            100,
        ),
    ]);
}

#[test]
fn multi_buy_discounts_some_of_each_bundle() {
    check(vec![
        (
            "three for two",
            one(relative(10_000), multi_buy(3, 1, None, "Cheapest")),
            &[("A", 4), ("B", 3)],
            vec![vec![(2, 0, vec![1000]), (2, 1000, vec![])], vec![]],
            11_000,
        ),
        (
            "of the most expensive, once",
            one(relative(5000), multi_buy(2, 1, Some(1), "MostExpensive")),
            &[("A", 4), ("B", 3)],
            vec![vec![], vec![(1, 1500, vec![1500]), (2, 3000, vec![])]],
            11_500,
        ),
        ("too few", one(relative(5000), multi_buy(3, 1, None, "Cheapest")), &[("A", 2)], vec![vec![]], 2000),
        (
            "at a price",
            one(fixed(500), multi_buy(2, 2, None, "Cheapest")),
            &[("A", 5)],
            vec![vec![(4, 500, vec![500]), (1, 1000, vec![])]],
            3000,
        ),
    ]);
}

#[test]
fn patterns_discount_what_is_bought_together() {
    let free = || relative(10_000);
    check(vec![
        (
            "buy two, get another free: the trigger says that it had to do with it",
            one(free(), pattern(&[("sku = \"A\"", 2, None)], &[("sku = \"C\"", 1, Some(1))], &json!({}))),
            &[("A", 5), ("C", 3)],
            vec![vec![(4, 1000, vec![0]), (1, 1000, vec![])], vec![(2, 0, vec![99]), (1, 99, vec![])]],
            5099,
        ),
        (
            "once",
            one(
                free(),
                pattern(
                    &[("sku = \"A\"", 2, None)],
                    &[("sku = \"C\"", 1, Some(1))],
                    &json!({"maxOccurrence": 1}),
                ),
            ),
            &[("A", 5), ("C", 3)],
            vec![vec![(2, 1000, vec![0]), (3, 1000, vec![])], vec![(1, 0, vec![99]), (2, 99, vec![])]],
            5198,
        ),
        (
            "no trigger is there",
            one(free(), pattern(&[("sku = \"B\"", 1, None)], &[("sku = \"C\"", 1, None)], &json!({}))),
            &[("A", 5), ("C", 3)],
            vec![vec![], vec![]],
            5297,
        ),
        (
            "a bundle at a price, as often as there are bundles",
            one(
                in_mode(fixed(1500), "ProportionateDistribution"),
                pattern(&[], &[("sku = \"A\"", 2, Some(2))], &json!({})),
            ),
            &[("A", 5)],
            vec![vec![(4, 750, vec![250]), (1, 1000, vec![])]],
            4000,
        ),
        (
            "spread over trigger and target",
            one(
                in_mode(relative(5000), "ProportionateDistribution"),
                pattern(&[("sku = \"B\"", 1, None)], &[("sku = \"A\"", 1, Some(1))], &json!({})),
            ),
            &[("A", 1), ("B", 1)],
            vec![vec![(1, 875, vec![125])], vec![(1, 2625, vec![375])]],
            3500,
        ),
        (
            "the dear ones trigger, the cheap ones are free",
            one(free(), pattern(&[("true", 1, None)], &[("true", 1, Some(1))], &json!({}))),
            &[("A", 1), ("B", 1), ("C", 1)],
            vec![vec![], vec![(1, 3000, vec![0])], vec![(1, 0, vec![99])]],
            4000,
        ),
    ]);
}

#[test]
fn discounts_are_applied_as_they_rank() {
    let ten = |rank: &str, more: &Value| discount(rank, &relative(1000), &lines("true"), more);
    let stop = json!({"stackingMode": "StopAfterThisDiscount"});
    check(vec![
        (
            "the greater first",
            vec![
                discount("0.2", &absolute(100), &lines("true"), &json!({})),
                discount("0.8", &relative(5000), &lines("true"), &json!({})),
            ],
            &[("A", 1)],
            vec![vec![(1, 400, vec![500, 100])]],
            400,
        ),
        (
            "each step is rounded",
            vec![ten("0.3", &json!({})), ten("0.2", &json!({})), ten("0.1", &json!({}))],
            &[("C", 1)],
            // 89.1, 80.1, 72.
            vec![vec![(1, 72, vec![10, 9, 8])]],
            72,
        ),
        (
            "the last one",
            vec![ten("0.3", &stop), ten("0.2", &json!({}))],
            &[("A", 1)],
            vec![vec![(1, 900, vec![100])]],
            900,
        ),
        (
            "not the last one, for its target is not there",
            vec![discount("0.3", &relative(1000), &lines("sku = \"X\""), &stop), ten("0.2", &json!({}))],
            &[("A", 1)],
            vec![vec![(1, 900, vec![100])]],
            900,
        ),
    ]);
}

#[test]
fn only_some_discounts_are_for_a_cart() {
    let unlike = |more: &Value| vec![discount("0.5", &relative(5000), &lines("true"), more)];
    let untouched = || vec![vec![]];
    check(vec![
        ("inactive", unlike(&json!({"isActive": false})), &[("A", 1)], untouched(), 1000),
        (
            "not yet",
            unlike(&json!({"validFrom": "2026-11-23T12:00:00.001Z"})),
            &[("A", 1)],
            untouched(),
            1000,
        ),
        (
            "not any more",
            unlike(&json!({"validUntil": "2026-11-23T12:00:00.000Z"})),
            &[("A", 1)],
            untouched(),
            1000,
        ),
        ("with a code", unlike(&json!({"requiresDiscountCode": true})), &[("A", 1)], untouched(), 1000),
        (
            "in a store",
            unlike(&json!({"stores": [{"typeId": "store", "key": "north"}]})),
            &[("A", 1)],
            untouched(),
            1000,
        ),
        (
            "not enough of it",
            unlike(&json!({"cartPredicate": "lineItemTotal(true) > \"10.00 EUR\""})),
            &[("A", 1)],
            untouched(),
            1000,
        ),
        (
            "enough of it",
            unlike(
                &json!({"cartPredicate": "lineItemCount(sku = \"A\") >= 2 and customer.email = \"alice@example.org\""}),
            ),
            &[("A", 2)],
            vec![vec![(2, 500, vec![500])]],
            1000,
        ),
    ]);
}
