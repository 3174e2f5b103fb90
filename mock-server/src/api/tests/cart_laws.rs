//! What holds for every cart, whatever was done to it.

use proptest::prelude::*;

use super::*;

const SKUS: [&str; 3] = ["EM133-CRE-RIM-350", "EP134-CRE-RIM", "TC144-CLA-PLAIN"];

#[derive(Clone, Debug)]
enum Step {
    Add(usize, i64),
    Change(usize, i64),
    Remove(usize, i64),
    Country(&'static str),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..SKUS.len(), 1..9_i64).prop_map(|(sku, quantity)| Step::Add(sku, quantity)),
        2 => (0..SKUS.len(), 0..9_i64).prop_map(|(sku, quantity)| Step::Change(sku, quantity)),
        2 => (0..SKUS.len(), 1..9_i64).prop_map(|(sku, quantity)| Step::Remove(sku, quantity)),
        1 => prop::sample::select(vec!["DE", "FR", "AT"]).prop_map(Step::Country),
    ]
}

impl Step {
    fn action(&self) -> Value {
        match self {
            Self::Add(sku, quantity) => {
                json!({"action": "addLineItem", "sku": SKUS[*sku], "quantity": quantity, "key": SKUS[*sku]})
            }
            Self::Change(sku, quantity) => {
                json!({"action": "changeLineItemQuantity", "lineItemKey": SKUS[*sku], "quantity": quantity})
            }
            Self::Remove(sku, quantity) => {
                json!({"action": "removeLineItem", "lineItemKey": SKUS[*sku], "quantity": quantity})
            }
            Self::Country(country) => json!({"action": "setCountry", "country": country}),
        }
    }

    /// The same on paper: how many of each there are. False if there is nothing to change.
    fn count(&self, counts: &mut [i64; 3]) -> bool {
        match self {
            Self::Add(sku, quantity) => counts[*sku] += quantity,
            Self::Change(sku, _) | Self::Remove(sku, _) if counts[*sku] == 0 => return false,
            Self::Change(sku, quantity) => counts[*sku] = *quantity,
            Self::Remove(sku, quantity) => counts[*sku] = (counts[*sku] - quantity).max(0),
            Self::Country(_) => {}
        }
        true
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn totals_are_sums_and_refused_updates_change_nothing(steps in prop::collection::vec(step(), 1..24)) {
        let scene = Scene::demo();
        let alice = scene.customer("alice@example.org");
        let draft = json!({"currency": "EUR", "country": "DE", "shippingAddress": {"country": "DE"}});
        let mut cart = scene.new_cart(&alice, &draft);
        let mut counts = [0; 3];
        for step in steps {
            scene.later(1);
            let mut next_counts = counts;
            let possible = step.count(&mut next_counts);
            match scene.update(&alice, &cart, &json!([step.action()])) {
                Ok(next) => {
                    prop_assert!(possible, "{:?}", step);
                    prop_assert!(next["version"].as_u64() > cart["version"].as_u64() || next == cart);
                    (cart, counts) = (next, next_counts);
                }
                Err(_) => {
                    prop_assert!(!possible, "{:?}", step);
                    prop_assert_eq!(&scene.cart(&alice, &cart["id"]).unwrap(), &cart);
                }
            }
            let items = cart["lineItems"].as_array().unwrap();
            let of = |sku: &str| items.iter().find(|item| item["variant"]["sku"] == sku);
            let held = SKUS.map(|sku| of(sku).map_or(0, |item| item["quantity"].as_i64().unwrap()));
            prop_assert_eq!(held, counts);
            let sum = |field: &str| -> i64 {
                items.iter().map(|item| item.pointer(field).unwrap().as_i64().unwrap()).sum()
            };
            prop_assert_eq!(cart["totalPrice"]["centAmount"].as_i64().unwrap(), sum("/totalPrice/centAmount"));
            prop_assert_eq!(
                cart["taxedPrice"]["totalNet"]["centAmount"].as_i64().unwrap(),
                sum("/taxedPrice/totalNet/centAmount")
            );
            for item in items {
                let unit = item["price"].pointer("/discounted/value").unwrap_or(&item["price"]["value"]);
                let total = unit["centAmount"].as_i64().unwrap() * item["quantity"].as_i64().unwrap();
                prop_assert_eq!(item["totalPrice"]["centAmount"].as_i64().unwrap(), total);
                prop_assert_eq!(&item["state"][0]["quantity"], &item["quantity"]);
            }
        }
    }
}
