use super::*;

/// A shop with the products `A` (10.00 €), `B` (30.00 €) and `C` (0.99 €), taxed at 19 % in Germany, included, and at
/// 20 % in the USA, on top.
pub(super) fn shop(discounts: &Value, codes: &Value) -> Scene {
    Scene::of(&Seed::parse(&seed(discounts, codes).to_string()).unwrap())
}

pub(super) fn seed(discounts: &Value, codes: &Value) -> Value {
    let product = |sku: &str, cents: i64, category: &str| {
        json!({
            "key": format!("product-{sku}"), "productType": {"typeId": "product-type", "key": "thing"}, "name": {"en": sku},
            "slug": {"en": format!("product-{sku}")}, "publish": true,
            "categories": [{"typeId": "category", "key": category}],
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": sku, "prices": [
                {"value": {"centAmount": cents, "currencyCode": "EUR"}},
                {"value": {"centAmount": cents, "currencyCode": "USD"}},
            ]},
        })
    };
    json!({
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            {"name": "19%", "amount": 0.19, "includedInPrice": true, "country": "DE"},
            {"name": "20%", "amount": 0.2, "includedInPrice": false, "country": "US"},
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": ""}],
        "categories": [
            {"key": "goods", "name": {}, "slug": {"en": "goods"}},
            {"key": "dear", "name": {}, "slug": {"en": "dear"}, "parent": {"typeId": "category", "key": "goods"}},
        ],
        "products": [product("A", 1000, "goods"), product("B", 3000, "dear"), product("C", 99, "goods")],
        "stores": [{"key": "north", "name": {}}, {"key": "south", "name": {}}],
        "cartDiscounts": discounts,
        "discountCodes": codes,
    })
}

/// An automatic discount for all carts, with `more` in its draft.
pub(super) fn discount(sort_order: &str, value: &Value, target: &Value, more: &Value) -> Value {
    let mut draft = json!({
        "key": format!("discount-{}", &sort_order[2..]), "name": {"en": sort_order}, "cartPredicate": "1 = 1",
        "sortOrder": sort_order, "value": value, "target": target,
    });
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    if draft["target"].is_null() {
        draft.as_object_mut().unwrap().remove("target");
    }
    draft
}

pub(super) fn relative(permyriad: i64) -> Value {
    json!({"type": "relative", "permyriad": permyriad})
}

pub(super) fn absolute(cents: i64) -> Value {
    json!({"type": "absolute", "money": [{"centAmount": cents, "currencyCode": "EUR"}]})
}

fn fixed(cents: i64) -> Value {
    json!({"type": "fixed", "money": [{"type": "centPrecision", "centAmount": cents, "currencyCode": "EUR"}]})
}

fn in_mode(mut value: Value, mode: &str) -> Value {
    value["applicationMode"] = json!(mode);
    value
}

pub(super) fn lines(predicate: &str) -> Value {
    json!({"type": "lineItems", "predicate": predicate})
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

pub(super) fn cart(scene: &Scene, items: &[(&str, i64)]) -> Value {
    let items: Vec<_> =
        items.iter().map(|(sku, quantity)| json!({"sku": sku, "quantity": quantity})).collect();
    let alice = scene.customer("alice@example.org");
    scene.new_cart(&alice, &json!({"currency": "EUR", "country": "DE", "lineItems": items}))
}

/// Of each line item: how many pieces cost what, and what was taken off each of them.
fn prices(cart: &Value) -> Vec<Vec<(i64, i64, Vec<i64>)>> {
    let cents = |money: &Value| money["centAmount"].as_i64().unwrap();
    let pieces = |each: &Value| {
        let price = &each["discountedPrice"];
        let portions = price["includedDiscounts"].as_array().unwrap().iter();
        let portions = portions.map(|portion| cents(&portion["discountedAmount"])).collect();
        (each["quantity"].as_i64().unwrap(), cents(&price["value"]), portions)
    };
    let items = cart["lineItems"].as_array().unwrap().iter();
    items
        .map(|item| item["discountedPricePerQuantity"].as_array().unwrap().iter().map(pieces).collect())
        .collect()
}

pub(super) fn total(cart: &Value) -> i64 {
    cart["totalPrice"]["centAmount"].as_i64().unwrap()
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

fn one(value: Value, target: Value) -> Vec<Value> {
    vec![discount("0.5", &value, &target, &json!({}))]
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

#[test]
fn time_and_stores_decide() {
    let valid = json!({"validFrom": "2026-11-23T12:00:00.001Z", "validUntil": "2026-11-23T12:00:00.002Z"});
    let scene = shop(&json!([discount("0.5", &relative(5000), &lines("true"), &valid)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": "A"}]});
    let mut cart = scene.new_cart(&alice, &draft);
    for expected in [1000, 500, 1000] {
        cart = scene.update(&alice, &cart, &json!([{"action": "recalculate"}])).unwrap();
        assert_eq!(total(&cart), expected);
        scene.later(1);
    }

    let north = json!({"stores": [{"typeId": "store", "key": "north"}]});
    let scene = shop(&json!([discount("0.5", &relative(5000), &lines("true"), &north)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    for (store, expected) in [("north", 500), ("south", 1000)] {
        let mut draft = draft.clone();
        draft["store"] = json!({"typeId": "store", "key": store});
        assert_eq!(total(&scene.new_cart(&alice, &draft)), expected, "{store}");
    }
}

#[test]
fn taxes_are_those_of_the_discounted_prices() {
    let scene = shop(&json!(one(relative(1000), lines("true"))), &json!([]));
    let alice = scene.customer("alice@example.org");
    for (country, currency, expected) in [("DE", "EUR", [756, 900, 144]), ("US", "USD", [900, 1080, 180])] {
        let draft = json!({
            "currency": currency, "lineItems": [{"sku": "A"}], "shippingAddress": {"country": country},
        });
        let cart = scene.new_cart(&alice, &draft);
        let cents = ["totalNet", "totalGross", "totalTax"]
            .map(|field| cart["taxedPrice"][field]["centAmount"].as_i64().unwrap());
        assert_eq!(cents, expected, "{country}");
        assert_eq!(cart["lineItems"][0]["taxedPrice"]["totalNet"]["centAmount"], expected[0]);
    }
}

#[test]
fn a_discount_on_the_total_price_comes_last_and_lowers_the_taxes_too() {
    let target = json!({"type": "totalPrice"});
    let discounts = json!([
        discount("0.9", &absolute(300), &target, &json!({})),
        discount("0.8", &relative(1000), &target, &json!({})),
        discount("0.1", &relative(5000), &lines("true"), &json!({})),
    ]);
    let scene = shop(&discounts, &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({
        "currency": "EUR", "lineItems": [{"sku": "A"}, {"sku": "B"}], "shippingAddress": {"country": "DE"},
    });
    let cart = scene.new_cart(&alice, &draft);
    // Half of 40.00 is 20.00; without 3.00 and a tenth of the rest, 15.30.
    assert_eq!(total(&cart), 1530);
    let off = &cart["discountOnTotalPrice"];
    assert_eq!(off["discountedAmount"]["centAmount"], 470);
    let portions: Vec<_> = off["includedDiscounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|portion| &portion["discountedAmount"]["centAmount"])
        .collect();
    assert_eq!(portions, [300, 170]);
    assert_eq!(cart["taxedPrice"]["totalGross"]["centAmount"], 1530);
    // 20.00 have 16.81 without tax, of which 23.5 % are 3.95.
    assert_eq!(
        (&off["discountedNetAmount"]["centAmount"], &off["discountedGrossAmount"]["centAmount"]),
        (&json!(395), &json!(470))
    );
    assert_eq!(cart["taxedPrice"]["totalNet"]["centAmount"], 1286);
    assert_eq!(cart["taxedPrice"]["totalTax"]["centAmount"], 244);
    assert_eq!(cart["taxedPrice"]["taxPortions"][0]["amount"]["centAmount"], 244);
    assert_eq!(cart["lineItems"][0]["totalPrice"]["centAmount"], 500);
}

#[test]
fn a_gift_comes_and_goes_with_its_discount() {
    let gift =
        json!({"type": "giftLineItem", "product": {"typeId": "product", "key": "product-C"}, "variantId": 1});
    let enough = json!({"cartPredicate": "lineItemTotal(true) >= \"20.00 EUR\""});
    let scene = shop(&json!([discount("0.5", &gift, &Value::Null, &enough)]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": "A"}]});
    let mut cart = scene.new_cart(&alice, &draft);
    assert_eq!(cart["lineItems"].as_array().unwrap().len(), 1);

    let first = cart["lineItems"][0]["id"].clone();
    let quantity = |quantity: i64| json!([{"action": "changeLineItemQuantity", "lineItemId": first, "quantity": quantity}]);
    cart = scene.update(&alice, &cart, &quantity(2)).unwrap();
    let given = cart["lineItems"][1].clone();
    assert_eq!((&given["lineItemMode"], &given["quantity"]), (&json!("GiftLineItem"), &json!(1)));
    assert_eq!(given["totalPrice"]["centAmount"], 0);
    assert_eq!(prices(&cart)[1], [(1, 0, vec![99])]);
    assert_eq!((total(&cart), &cart["totalLineItemQuantity"]), (2000, &json!(3)));

    // It stays the same, is one piece, and is no part of what is bought.
    cart = scene.update(&alice, &cart, &json!([{"action": "addLineItem", "sku": "C"}])).unwrap();
    assert_eq!(cart["lineItems"][1], given);
    assert_eq!(cart["lineItems"][2]["lineItemMode"], "Standard");
    let more = json!([{"action": "changeLineItemQuantity", "lineItemId": given["id"], "quantity": 2}]);
    assert_eq!(refused(scene.update(&alice, &cart, &more)), code(400, "InvalidOperation"));

    cart = scene.update(&alice, &cart, &quantity(1)).unwrap();
    assert!(cart["lineItems"].as_array().unwrap().iter().all(|item| item["lineItemMode"] == "Standard"));
    cart = scene.update(&alice, &cart, &quantity(2)).unwrap();

    // What is not wanted does not come again.
    let given = cart["lineItems"].as_array().unwrap().last().unwrap()["id"].clone();
    cart = scene.update(&alice, &cart, &json!([{"action": "removeLineItem", "lineItemId": given}])).unwrap();
    assert_eq!(cart["refusedGifts"][0]["typeId"], "cart-discount");
    cart = scene.update(&alice, &cart, &quantity(5)).unwrap();
    assert_eq!(cart["lineItems"].as_array().unwrap().len(), 2);
}

#[test]
fn a_gift_without_a_price_for_the_cart_is_refused() {
    let gift =
        json!({"type": "giftLineItem", "product": {"typeId": "product", "key": "product-C"}, "variantId": 1});
    let scene = shop(&json!([discount("0.5", &gift, &Value::Null, &json!({}))]), &json!([]));
    let alice = scene.customer("alice@example.org");
    let body = json!({"currency": "GBP"});
    let made = scene.ask(&alice, OperationName::CreateMyCart, &[], "", &body);
    assert_eq!(refused(made), code(400, "MatchingPriceNotFound"));
}

#[test]
fn without_discounts_a_cart_is_as_it_was() {
    let items = [("A", 2), ("B", 1), ("C", 7)];
    let plain = cart(&shop(&json!([]), &json!([])), &items);
    let nothing = relative(1);
    let scene = shop(&json!([discount("0.5", &nothing, &lines("false"), &json!({}))]), &json!([]));
    let discounted = cart(&scene, &items);
    for field in ["totalPrice", "discountCodes", "refusedGifts", "totalLineItemQuantity"] {
        assert_eq!(plain[field], discounted[field], "{field}");
    }
    assert_eq!(prices(&plain), prices(&discounted));
    assert!(discounted.get("discountOnTotalPrice").is_none());
}
