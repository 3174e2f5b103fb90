use std::sync::Arc;

use ct_model::{Cart, CentPrecisionMoney, DiscountedLineItemPrice, TypedMoney};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::settle as settle_with;
use crate::{
    clock::{SeededRandom, SystemClock},
    refusal::Refusal,
    shop::{Seed, Shop},
};

fn shop(discounts: &[Value]) -> Shop {
    let mut shop = Shop::new(Arc::new(SystemClock), Arc::new(SeededRandom::new(1)));
    let seed = json!({"cartDiscounts": discounts}).to_string();
    shop.load(&Seed::parse(&seed).unwrap()).unwrap();
    shop
}

/// Settles a cart whose shipping costs the same, whatever is in it.
fn settle(shop: &Shop, cart: &mut Cart) -> Result<(), Refusal> {
    settle_with(shop, cart, |_| Ok(()))
}

fn money(cents: i64) -> Value {
    json!({"type": "centPrecision", "currencyCode": "EUR", "centAmount": cents, "fractionDigits": 2})
}

/// A cart with line items, of which so many cost so many cents each, and with shipping.
fn cart(items: &[(i64, i64)], shipping: i64) -> Cart {
    let line_item = |(at, (cents, quantity)): (usize, &(i64, i64))| {
        json!({
            "id": at.to_string(), "productId": "p", "name": {}, "variant": {"id": 1, "sku": format!("S{at}")},
            "productType": {"typeId": "product-type", "id": "t"}, "price": {"id": "p", "value": money(*cents)},
            "quantity": quantity, "totalPrice": money(cents * quantity), "discountedPricePerQuantity": [],
            "taxedPricePortions": [], "state": [], "perMethodTaxRate": [], "priceMode": "Platform",
            "lineItemMode": "Standard",
        })
    };
    let items: Vec<_> = items.iter().enumerate().map(line_item).collect();
    serde_json::from_value(json!({
        "id": "cart", "version": 1, "createdAt": "2026-11-23T12:00:00.000Z",
        "lastModifiedAt": "2026-11-23T12:00:00.000Z", "lineItems": items, "customLineItems": [],
        "totalPrice": money(0), "taxMode": "Platform", "priceRoundingMode": "HalfEven",
        "taxRoundingMode": "HalfEven", "taxCalculationMode": "LineItemLevel", "inventoryMode": "None",
        "cartState": "Active", "shippingMode": "Single", "shipping": [], "itemShippingAddresses": [],
        "discountCodes": [], "directDiscounts": [], "refusedGifts": [], "origin": "Customer",
        "shippingInfo": {
            "shippingMethodName": "Post", "price": money(shipping),
            "shippingRate": {"price": money(shipping), "tiers": []}, "shippingMethodState": "MatchesCart",
        },
    }))
    .unwrap()
}

fn draft(rank: usize, value: Value, target: Value) -> Value {
    let mut draft =
        json!({"name": {"en": "x"}, "cartPredicate": "true", "sortOrder": format!("0.{}", rank + 1)});
    draft["value"] = value;
    draft["target"] = target;
    draft
}

fn cents(money: &TypedMoney) -> i64 {
    money.money().unwrap().cent_amount
}

/// What a price was before its discounts.
fn before(price: &DiscountedLineItemPrice) -> i64 {
    let off = price.included_discounts.iter().map(|portion| cents(&portion.discounted_amount));
    cents(&price.value) + off.sum::<i64>()
}

/// What all items cost.
fn total(cart: &Cart) -> i64 {
    cart.line_items.iter().map(|item| item.total_price.cent_amount).sum()
}

fn some_items() -> impl Strategy<Value = Vec<(i64, i64)>> {
    proptest::collection::vec((0..100_000i64, 1..50i64), 0..6)
}

fn some_value(modes: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let relative = (1..=10_000i64).prop_map(|permyriad| json!({"type": "relative", "permyriad": permyriad}));
    let absolute = (0..300_000i64, proptest::sample::select(modes)).prop_map(|(cents, mode)| {
        json!({
            "type": "absolute", "money": [{"centAmount": cents, "currencyCode": "EUR"}], "applicationMode": mode,
        })
    });
    prop_oneof![relative, absolute]
}

fn some_item_target() -> impl Strategy<Value = Value> {
    let predicate =
        proptest::sample::select(&["true", "sku = \"S0\"", "price > \"300.00 EUR\"", "quantity < 20"][..]);
    let lines = predicate.clone().prop_map(|predicate| json!({"type": "lineItems", "predicate": predicate}));
    let selection = proptest::sample::select(&["Cheapest", "MostExpensive"][..]);
    let part = (predicate, 0..4i64, 0..4i64, 0..2i64).prop_map(|(predicate, least, more, excluded)| {
        json!({
            "type": "CountOnLineItemUnits", "predicate": predicate, "minCount": least,
            "maxCount": (least + more).max(1), "excludeCount": excluded,
        })
    });
    let triggers = proptest::collection::vec(part.clone(), 0..2).prop_map(|mut parts| {
        for part in &mut parts {
            part["excludeCount"] = json!(0);
        }
        parts
    });
    let pattern = (triggers, proptest::collection::vec(part, 1..3), selection, proptest::option::of(1..5i64));
    let pattern = pattern.prop_map(|(triggers, targets, selection, most)| {
        json!({
            "type": "pattern", "triggerPattern": triggers, "targetPattern": targets, "maxOccurrence": most,
            "selectionMode": selection,
        })
    });
    prop_oneof![lines, pattern]
}

const MODES: &[&str] = &["ProportionateDistribution", "EvenDistribution", "IndividualApplication"];

fn some_discounts() -> impl Strategy<Value = Vec<Value>> {
    let of_items = (some_value(MODES), some_item_target());
    let multi_buy = (1..=10_000i64, 2..5i64, 1..3i64).prop_map(|(permyriad, trigger, discounted)| {
        let target = json!({
            "type": "multiBuyLineItems", "predicate": "true", "triggerQuantity": trigger,
            "discountedQuantity": discounted, "selectionMode": "Cheapest",
        });
        (json!({"type": "relative", "permyriad": permyriad}), target)
    });
    let fixed = (0..100_000i64, some_item_target()).prop_map(|(cents, target)| {
        let money = json!([{"type": "centPrecision", "centAmount": cents, "currencyCode": "EUR"}]);
        (json!({"type": "fixed", "money": money}), target)
    });
    let other = (some_value(MODES), proptest::sample::select(&["shipping", "totalPrice"][..]))
        .prop_map(|(value, target)| (value, json!({"type": target})));
    let one = prop_oneof![of_items, multi_buy, fixed, other];
    proptest::collection::vec(one, 0..6).prop_map(|all| {
        all.into_iter().enumerate().map(|(rank, (value, target))| draft(rank, value, target)).collect()
    })
}

proptest! {
    #[test]
    fn what_is_taken_off_is_accounted_for(items in some_items(), discounts in some_discounts(), post in 0..2_000i64) {
        let mut cart = cart(&items, post);
        settle(&shop(&discounts), &mut cart).unwrap();
        for (item, (price, quantity)) in cart.line_items.iter().zip(&items) {
            let pieces = &item.discounted_price_per_quantity;
            if pieces.is_empty() {
                prop_assert_eq!(item.total_price.cent_amount, price * quantity);
                continue;
            }
            prop_assert_eq!(pieces.iter().map(|pieces| pieces.quantity).sum::<i64>(), *quantity);
            let mut sum = 0;
            for pieces in pieces {
                let value = cents(&pieces.discounted_price.value);
                prop_assert!(pieces.quantity > 0 && value >= 0);
                prop_assert_eq!(before(&pieces.discounted_price), *price);
                sum += pieces.quantity * value;
            }
            prop_assert_eq!(item.total_price.cent_amount, sum);
        }
        if let Some(price) = &cart.shipping_info.as_ref().unwrap().discounted_price {
            prop_assert!(cents(&price.value) >= 0);
            prop_assert_eq!(before(price), post);
        }
        if let Some(off) = &cart.discount_on_total_price {
            let portions = off.included_discounts.iter().map(|portion| cents(&portion.discounted_amount));
            prop_assert_eq!(portions.sum::<i64>(), cents(&off.discounted_amount));
            prop_assert!(cents(&off.discounted_amount) <= total(&cart) + post);
        }
    }

    #[test]
    fn an_amount_is_taken_off_to_the_cent(items in some_items(), off in 0..300_000i64, even: bool) {
        let mode = if even { "EvenDistribution" } else { "ProportionateDistribution" };
        let value = json!({
            "type": "absolute", "money": [{"centAmount": off, "currencyCode": "EUR"}], "applicationMode": mode,
        });
        let mut cart = cart(&items, 0);
        let whole = total(&cart);
        settle(&shop(&[draft(4, value, json!({"type": "lineItems", "predicate": "true"}))]), &mut cart).unwrap();
        prop_assert_eq!(whole - total(&cart), off.min(whole));
    }

    #[test]
    fn no_discount_changes_nothing(items in some_items(), post in 0..2_000i64) {
        let before = cart(&items, post);
        let mut after = before.clone();
        settle(&shop(&[]), &mut after).unwrap();
        prop_assert_eq!(&after, &before);
        let nowhere = json!({"type": "lineItems", "predicate": "sku = \"nowhere\""});
        let value = json!({"type": "relative", "permyriad": 5000});
        settle(&shop(&[draft(0, value, nowhere)]), &mut after).unwrap();
        prop_assert_eq!(after, before);
    }

    #[test]
    fn only_ranks_order_discounts(items in some_items(), discounts in some_discounts(), turns in 0..6usize) {
        let priced = |discounts: &[Value]| {
            let mut cart = cart(&items, 500);
            settle(&shop(discounts), &mut cart).unwrap();
            let prices = |item: &ct_model::LineItem| {
                let pieces = item.discounted_price_per_quantity.iter();
                pieces.map(|pieces| (pieces.quantity, cents(&pieces.discounted_price.value))).collect::<Vec<_>>()
            };
            cart.line_items.iter().map(prices).collect::<Vec<_>>()
        };
        let mut turned = discounts.clone();
        turned.rotate_left(turns.min(discounts.len()));
        prop_assert_eq!(priced(&turned), priced(&discounts));
    }
}

#[test]
fn shipping_is_discounted() {
    let target = || json!({"type": "shipping"});
    for (value, expected) in [
        (json!({"type": "relative", "permyriad": 10_000}), Some((0, 490))),
        (
            json!({"type": "absolute", "money": [{"centAmount": 100, "currencyCode": "EUR"}]}),
            Some((390, 100)),
        ),
        (json!({"type": "absolute", "money": [{"centAmount": 900, "currencyCode": "EUR"}]}), Some((0, 490))),
        (json!({"type": "absolute", "money": [{"centAmount": 100, "currencyCode": "USD"}]}), None),
    ] {
        let mut cart = cart(&[(1000, 1)], 490);
        settle(&shop(&[draft(4, value.clone(), target())]), &mut cart).unwrap();
        let price = cart.shipping_info.unwrap().discounted_price;
        let found =
            price.map(|price| (cents(&price.value), cents(&price.included_discounts[0].discounted_amount)));
        assert_eq!(found, expected, "{value}");
        assert_eq!(total_of(&cart.line_items), 1000);
    }
}

fn total_of(items: &[ct_model::LineItem]) -> i64 {
    items.iter().map(|item| item.total_price.cent_amount).sum()
}

#[test]
fn finer_prices_than_cents_are_discounted_as_they_are() {
    let relative = draft(
        4,
        json!({"type": "relative", "permyriad": 1000}),
        json!({"type": "lineItems", "predicate": "true"}),
    );
    let mut cart = cart(&[(0, 3)], 0);
    let item = &mut cart.line_items[0];
    item.price.value = serde_json::from_value(json!({
        "type": "highPrecision", "currencyCode": "EUR", "centAmount": 33, "fractionDigits": 4, "preciseAmount": 3335,
    }))
    .unwrap();
    item.total_price = CentPrecisionMoney::new(100, item.total_price.currency_code);
    settle(&shop(&[relative]), &mut cart).unwrap();
    let price = &cart.line_items[0].discounted_price_per_quantity[0].discounted_price;
    let TypedMoney::HighPrecision(value) = price.value else { panic!("{price:?}") };
    // 0.30015 is between 0.3001 and 0.3002, and the latter is even; three times that is 0.9006.
    assert_eq!((value.precise_amount, value.fraction_digits), (3002, 4));
    assert_eq!(cart.line_items[0].total_price.cent_amount, 90);
}

#[test]
fn very_many_pieces_take_no_longer_than_a_few() {
    let target = json!({
        "type": "pattern", "selectionMode": "Cheapest",
        "triggerPattern": [{"type": "CountOnLineItemUnits", "predicate": "true", "minCount": 3}],
        "targetPattern": [{"type": "CountOnLineItemUnits", "predicate": "true", "minCount": 1, "maxCount": 1}],
    });
    let mut cart = cart(&[(100, 1_000_000_000_000), (50, 7)], 0);
    settle(&shop(&[draft(4, json!({"type": "relative", "permyriad": 10_000}), target)]), &mut cart).unwrap();
    let free = cart.line_items.iter().flat_map(|item| &item.discounted_price_per_quantity);
    let free = free.filter(|pieces| cents(&pieces.discounted_price.value) == 0);
    assert_eq!(free.map(|pieces| pieces.quantity).sum::<i64>(), 1_000_000_000_007 / 4);
}
