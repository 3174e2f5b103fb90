use std::sync::Arc;

use serde_json::{Value, json};

use crate::clock::{SeededRandom, SystemClock};

use super::super::{Seed, Shop};

/// A seed with two discounts and a code.
fn small() -> Value {
    json!({
        "stores": [{"key": "north", "name": {}}],
        "cartDiscounts": [
            {
                "key": "tenth", "name": {"en": "A tenth"}, "value": {"type": "relative", "permyriad": 1000},
                "cartPredicate": "lineItemExists(product.id = \"p-1\")", "sortOrder": "0.5",
                "target": {"type": "lineItems", "predicate": "true"},
                "stores": [{"typeId": "store", "key": "north"}],
            },
            {
                "key": "bundle", "name": {"en": "A bundle"}, "value": {"type": "relative", "permyriad": 1000},
                "cartPredicate": "true", "sortOrder": "0.25", "requiresDiscountCode": true,
                "target": {
                    "type": "multiBuyLineItems", "predicate": "true", "triggerQuantity": 3,
                    "discountedQuantity": 1, "selectionMode": "Cheapest",
                },
            },
        ],
        "discountCodes": [{
            "key": "both", "code": "BOTH", "cartDiscounts": [
                {"typeId": "cart-discount", "key": "tenth"}, {"typeId": "cart-discount", "key": "bundle"},
            ],
        }],
    })
}

fn loaded(seed: &Value) -> Result<Shop, String> {
    let mut shop = Shop::new(Arc::new(SystemClock), Arc::new(SeededRandom::new(1)));
    let seed = Seed::parse(&seed.to_string()).map_err(|error| error.to_string())?;
    shop.load(&seed).map_err(|error| error.to_string())?;
    Ok(shop)
}

#[test]
fn what_follows_from_a_draft_is_shown() {
    let shop = loaded(&small()).unwrap();
    let discounts = &shop.equipment.discounts;
    let tenth = discounts.rules.by_key("tenth").unwrap().value();
    assert_eq!(tenth["references"], json!([{"typeId": "product", "id": "p-1"}]));
    assert_eq!((&tenth["isActive"], &tenth["requiresDiscountCode"]), (&json!(true), &json!(false)));
    assert_eq!((&tenth["stackingMode"], &tenth["version"]), (&json!("Stacking"), &json!(1)));
    assert_eq!(tenth["value"]["applicationMode"], "IndividualApplication");
    let code = discounts.codes.by_key("both").unwrap().value();
    assert_eq!(code["stores"], json!([{"typeId": "store", "key": "north"}]));
    assert_eq!((&code["isActive"], &code["groups"]), (&json!(true), &json!([])));
}

#[test]
fn what_is_wrong_with_a_discount_is_named_by_its_path() {
    let euros = |cents: i64| json!({"centAmount": cents, "currencyCode": "EUR"});
    let absolute = |money: Value| json!({"type": "absolute", "money": money});
    let fixed = json!({"type": "fixed", "money": [{"type": "centPrecision", "centAmount": 1, "currencyCode": "EUR"}]});
    let gift =
        json!({"type": "giftLineItem", "product": {"typeId": "product", "key": "mug"}, "variantId": 1});
    for (path, value, expected) in [
        ("/cartDiscounts/1/sortOrder", json!("0.50"), "cartDiscounts[1].sortOrder: A duplicate value"),
        ("/cartDiscounts/0/sortOrder", json!("1"), "cartDiscounts[0].sortOrder: The value 1 is not valid"),
        ("/cartDiscounts/0/sortOrder", Value::Null, "cartDiscounts[0].sortOrder: A value is required"),
        ("/cartDiscounts/1/key", json!("tenth"), "cartDiscounts[1].key: A duplicate value"),
        (
            "/cartDiscounts/0/cartPredicate",
            json!("country ="),
            "cartDiscounts[0].cartPredicate: Syntax error while parsing 'cartPredicate'. Unexpected end of input",
        ),
        (
            "/cartDiscounts/0/cartPredicate",
            json!("sku = \"A\""),
            "cartDiscounts[0].cartPredicate: The field 'sku' does not exist.",
        ),
        (
            "/cartDiscounts/0/target/predicate",
            json!("country = \"DE\""),
            "cartDiscounts[0].target.predicate: The field 'country' does not exist.",
        ),
        ("/cartDiscounts/0/target", Value::Null, "cartDiscounts[0].target: A value is required"),
        ("/cartDiscounts/0/target/type", json!("moon"), "cartDiscounts[0].target.type: The value moon"),
        ("/cartDiscounts/0/value/permyriad", json!(0), "cartDiscounts[0].value.permyriad: The value 0"),
        ("/cartDiscounts/0/value/permyriad", json!(10_001), "cartDiscounts[0].value.permyriad: "),
        (
            "/cartDiscounts/0/value/applicationMode",
            json!("EvenDistribution"),
            "cartDiscounts[0].target: A relative discount is distributed with a pattern target",
        ),
        ("/cartDiscounts/0/value", absolute(json!([])), "cartDiscounts[0].value.money: "),
        ("/cartDiscounts/0/value", absolute(json!([euros(1), euros(2)])), "cartDiscounts[0].value.money: "),
        (
            "/cartDiscounts/0/value",
            absolute(json!([euros(-1)])),
            "cartDiscounts[0].value.money[0].centAmount: ",
        ),
        (
            "/cartDiscounts/1/value",
            absolute(json!([euros(1)])),
            "cartDiscounts[1].target: An absolute discount",
        ),
        ("/cartDiscounts/0/target", json!({"type": "shipping"}), ""),
        ("/cartDiscounts/0/value", gift, "cartDiscounts[0].value.product: The referenced object"),
        ("/cartDiscounts/1/target/triggerQuantity", json!(1), "cartDiscounts[1].target.triggerQuantity: "),
        (
            "/cartDiscounts/1/target/discountedQuantity",
            json!(4),
            "cartDiscounts[1].target.discountedQuantity: ",
        ),
        ("/cartDiscounts/1/target/maxOccurrence", json!(0), "cartDiscounts[1].target.maxOccurrence: "),
        ("/cartDiscounts/1/target/selectionMode", json!("Any"), "cartDiscounts[1].target.selectionMode: "),
        ("/cartDiscounts/0/stackingMode", json!("Pile"), "cartDiscounts[0].stackingMode: "),
        ("/cartDiscounts/0/stores/0/key", json!("moon"), "cartDiscounts[0].stores: The referenced object"),
        (
            "/cartDiscounts/0/recurringOrderScope",
            json!({"type": "RecurringOrdersOnly"}),
            "cartDiscounts[0].recurringOrderScope: This mock does not emulate",
        ),
        (
            "/cartDiscounts/0/discountGroup",
            json!({"typeId": "discount-group", "key": "group"}),
            "cartDiscounts[0].discountGroup: The referenced object",
        ),
        ("/discountCodes/0/code", json!(""), "discountCodes[0].code: A value is required"),
        ("/discountCodes/0/cartDiscounts", json!([]), "discountCodes[0].cartDiscounts: "),
        ("/discountCodes/0/cartDiscounts/1/key", json!("moon"), "discountCodes[0].cartDiscounts[1]: "),
        ("/discountCodes/0/cartPredicate", json!("1 ="), "discountCodes[0].cartPredicate: Syntax error"),
        ("/discountCodes/0/maxApplications", json!(0), "discountCodes[0].maxApplications: "),
    ] {
        let mut seed = small();
        let (parent, field) = path.rsplit_once('/').unwrap();
        seed.pointer_mut(parent).unwrap()[field] = value.clone();
        let error = loaded(&seed).err().unwrap_or_default();
        assert!(
            error.starts_with(expected) && error.is_empty() == expected.is_empty(),
            "{path} {value}: {error}"
        );
    }
    let mut seed = small();
    seed["cartDiscounts"][0]["value"] = fixed;
    seed["cartDiscounts"][0]["target"] = json!({"type": "totalPrice"});
    assert!(loaded(&seed).err().unwrap().starts_with("cartDiscounts[0].target: A fixed price"));
    seed["cartDiscounts"][0]["target"] =
        json!({"type": "pattern", "triggerPattern": [], "targetPattern": [], "selectionMode": "Cheapest"});
    assert!(loaded(&seed).err().unwrap().starts_with("cartDiscounts[0].target.targetPattern: "));
    for until in ["2026-01-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"] {
        let mut seed = small();
        seed["discountCodes"][0]["validFrom"] = json!("2026-01-01T00:00:00.000Z");
        seed["discountCodes"][0]["validUntil"] = json!(until);
        assert!(loaded(&seed).err().unwrap().starts_with("discountCodes[0].validUntil: "));
    }
}

#[test]
fn a_project_has_a_hundred_active_discounts_without_codes() {
    let discounts = |stores: &Value| -> Vec<Value> {
        let one = |rank: i64| {
            let mut draft = small()["cartDiscounts"][0].clone();
            draft["key"] = json!(format!("discount-{rank}"));
            draft["sortOrder"] = json!(format!("0.{rank}"));
            draft["stores"] = stores.clone();
            draft
        };
        (1001..=1101).map(one).collect()
    };
    for (stores, expected) in [
        (json!([]), "cartDiscounts[100].isActive: Maximum number of active cart discounts reached (100)."),
        (
            json!([{"typeId": "store", "key": "north"}]),
            "cartDiscounts[100].stores: Maximum number of active cart discounts reached for north.",
        ),
    ] {
        let mut seed = small();
        seed["discountCodes"] = json!([]);
        seed["cartDiscounts"] = json!(discounts(&stores));
        assert_eq!(loaded(&seed).err().unwrap(), expected);
        seed["cartDiscounts"][0]["requiresDiscountCode"] = json!(true);
        seed["cartDiscounts"][0]["isActive"] = json!(false);
        assert!(loaded(&seed).is_ok());
    }
}
