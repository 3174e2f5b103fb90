//! What holds for the stock, whatever carts do: what is not available of it is reserved, piece by piece.

use proptest::prelude::*;

use super::{
    reservations::{delete, order, shop, stock},
    *,
};

const SKUS: [&str; 2] = ["MUG", "CUP"];
const ENTRIES: [&str; 3] = ["mugs", "cellar", "cups"];

#[derive(Clone, Debug)]
enum Step {
    Begin(usize, i64),
    Add(usize, i64, bool),
    Change(usize, i64),
    Remove(usize),
    Delete,
    Order,
    Wait(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..SKUS.len(), 1..5_i64).prop_map(|(sku, quantity)| Step::Begin(sku, quantity)),
        4 => (0..SKUS.len(), 1..4_i64, any::<bool>())
            .prop_map(|(sku, quantity, of_cellar)| Step::Add(sku, quantity, of_cellar)),
        4 => (0..3_usize, 0..8_i64).prop_map(|(item, quantity)| Step::Change(item, quantity)),
        2 => (0..3_usize).prop_map(Step::Remove),
        1 => Just(Step::Delete),
        1 => Just(Step::Order),
        2 => (1..45_i64).prop_map(Step::Wait),
    ]
}

/// The actions of a step on a cart; none if it has no such line item.
fn action(step: &Step, cart: &Value) -> Option<Value> {
    let id = |at: &usize| cart["lineItems"].get(*at).map(|item| item["id"].clone());
    match step {
        Step::Add(sku, quantity, of_cellar) => {
            let mut add = json!({"action": "addLineItem", "sku": SKUS[*sku], "quantity": quantity});
            if *of_cellar {
                add["supplyChannel"] = json!({"typeId": "channel", "key": "cellar"});
            }
            Some(add)
        }
        Step::Change(at, quantity) => {
            Some(json!({"action": "changeLineItemQuantity", "lineItemId": id(at)?, "quantity": quantity}))
        }
        Step::Remove(at) => Some(json!({"action": "removeLineItem", "lineItemId": id(at)?})),
        Step::Begin(..) | Step::Delete | Step::Order | Step::Wait(_) => None,
    }
}

/// How many pieces of an entry all reservations hold that line items of these carts name, and how many all hold.
fn held(scene: &Scene, entry: &str, carts: &[(Caller, Value)]) -> [i64; 2] {
    let shop = scene.project.read();
    let id = shop.equipment.inventory.by_key(entry).unwrap().resource.id.clone();
    let of_entry = |id_of: &str| -> i64 {
        let stored = shop.equipment.reservations.by_id(id_of).unwrap();
        let one = &stored.resource;
        if one.is_held() && one.inventory_entry.id == id { one.quantity } else { 0 }
    };
    let items = carts.iter().flat_map(|(_, cart)| cart["lineItems"].as_array().unwrap());
    let named: i64 = items.map(|item| of_entry(item["reservation"]["id"].as_str().unwrap())).sum();
    let all = shop.equipment.reservations.iter().map(|stored| of_entry(stored.resource.id.as_str())).sum();
    [named, all]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_on_stock_is_available_or_reserved(
        steps in prop::collection::vec((0..3_usize, step()), 1..40),
        releases in any::<bool>(),
    ) {
        let scene = shop(releases);
        let empty = json!({"currency": "EUR", "inventoryMode": "ReserveOnCart", "shippingAddress": {"country": "DE"}});
        let mut carts: Vec<(Caller, Value)> = (0..3)
            .map(|number| {
                let caller = scene.customer(&format!("c{number}@example.org"));
                let cart = scene.new_cart(&caller, &empty);
                (caller, cart)
            })
            .collect();
        let mut ordered = [0; 2];
        for (who, step) in steps {
            let (caller, cart) = &mut carts[who];
            match &step {
                Step::Wait(minutes) => scene.later(minutes * 60_000),
                Step::Begin(sku, quantity) => {
                    delete(&scene, caller, cart);
                    let mut draft = empty.clone();
                    draft["lineItems"] = json!([{"sku": SKUS[*sku], "quantity": quantity}]);
                    let made = scene.ask(caller, OperationName::CreateMyCart, &[], "", &draft);
                    *cart = made.unwrap_or_else(|_| scene.new_cart(caller, &empty));
                }
                Step::Delete => {
                    delete(&scene, caller, cart);
                    *cart = scene.new_cart(caller, &empty);
                }
                Step::Order => {
                    if order(&scene, caller, cart).is_ok() {
                        for item in cart["lineItems"].as_array().unwrap() {
                            let sku = SKUS.iter().position(|sku| item["variant"]["sku"] == *sku).unwrap();
                            ordered[sku] += item["quantity"].as_i64().unwrap();
                        }
                        *cart = scene.new_cart(caller, &empty);
                    }
                }
                Step::Add(..) | Step::Change(..) | Step::Remove(_) => {
                    if let Some(action) = action(&step, cart)
                        && let Ok(next) = scene.update(caller, cart, &json!([action]))
                    {
                        *cart = next;
                    }
                }
            }
            let now = scene.project.read().now();
            for entry in ENTRIES {
                let [on_stock, available] = stock(&scene, entry);
                let [named, all] = held(&scene, entry, &carts);
                prop_assert!(available >= 0, "{step:?}: {available} of {entry}");
                prop_assert_eq!(on_stock - available, all, "{:?}: {}", step, entry);
                prop_assert_eq!(named, all, "{:?}: {}", step, entry);
            }
            if releases {
                let shop = scene.project.read();
                let mut all = shop.equipment.reservations.iter();
                prop_assert!(all.all(|stored| !stored.resource.is_held() || stored.resource.is_good(now)));
            }
            let left = ENTRIES.map(|entry| stock(&scene, entry)[0]);
            prop_assert_eq!([left[0] + left[1], left[2]], [8 - ordered[0], 1 - ordered[1]]);
        }
    }
}
