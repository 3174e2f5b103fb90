//! What is unknown is a value and survives; what is known and malformed is an error.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::fmt::Debug;

use ct_model::{
    Attribute, AttributeType, Cart, CartState, LocalizedString, Money, MyCartAddLineItemAction,
    MyCartChangeLineItemQuantityAction, MyCartDraft, MyCartUpdate, MyCartUpdateAction, MyCustomerDraft,
    MyCustomerUpdateAction, Price, ProductProjection, Reference, ShippingRateInput, ShippingRatePriceTier,
    TaxMode, TypedMoney,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// From text, tree and reader the same value, and from it the same JSON.
fn survives<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &Value) -> T {
    let text = json.to_string();
    let value: T = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), value);
    assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), value);
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
    assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string(&value).unwrap()).unwrap(), *json);
    value
}

fn refused<T: DeserializeOwned + Debug>(json: &Value) -> String {
    let text = json.to_string();
    let said = serde_json::from_str::<T>(&text).unwrap_err().to_string();
    serde_json::from_value::<T>(json.clone()).unwrap_err();
    serde_json::from_reader::<_, T>(text.as_bytes()).unwrap_err();
    said
}

fn projection() -> Value {
    json!({
        "id": "p-1", "version": 3, "createdAt": "2018-10-12T14:00:00.000Z", "lastModifiedAt": "2018-10-12T14:00:00.000Z",
        "productType": { "typeId": "product-type", "id": "t-1" },
        "name": { "en": "Shoe", "de": "Schuh" }, "slug": { "en": "shoe" }, "categories": [],
        "masterVariant": {
            "id": 1, "sku": "shoe-1",
            "prices": [{ "id": "price-1", "value": { "type": "centPrecision", "currencyCode": "EUR", "centAmount": 500, "fractionDigits": 2 } }],
            "attributes": [{ "name": "size", "value": 42.5 }],
        },
        "variants": [], "attributes": [],
    })
}

/// `projection`, with a value put in at a JSON pointer whose parent is there.
fn projection_with(pointer: &str, value: Value) -> Value {
    let mut json = projection();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    json.pointer_mut(parent).unwrap()[name] = value;
    json
}

#[test]
fn unknown_words_of_enums_are_kept() {
    let mode: TaxMode = survives(&json!("Lunar"));
    assert_eq!(mode, TaxMode::Other("Lunar".into()));
    assert_eq!(mode.as_str(), "Lunar");
    assert_eq!(survives::<CartState>(&json!("Active")), CartState::Active);
    assert_eq!(TaxMode::from("External"), TaxMode::External);
    let draft: MyCartDraft = survives(&json!({ "currency": "EUR", "taxMode": "Lunar" }));
    assert_eq!(draft.tax_mode, Some(TaxMode::Other("Lunar".into())));
    refused::<TaxMode>(&json!(7));
}

#[test]
fn unknown_kinds_of_unions_are_kept_whole() {
    let input: ShippingRateInput =
        survives(&json!({ "type": "Weight", "grams": [1, 2], "deep": { "a": null } }));
    assert_eq!(input.name(), "Weight");
    let ShippingRateInput::Other(raw) = &input else { panic!("{input:?} is known") };
    assert_eq!(raw.read::<Value>().unwrap()["grams"], json!([1, 2]));

    let update: MyCartUpdate = survives(
        &json!({ "version": 1, "actions": [{ "action": "paint", "colour": "red" }, { "action": "recalculate" }] }),
    );
    assert!(matches!(&update.actions[0], MyCartUpdateAction::Other(raw) if raw.name() == "paint"));
    assert_eq!(update.actions[1].name(), "recalculate");

    let money: TypedMoney = survives(&json!({ "type": "shells", "amount": "many" }));
    assert!(matches!(money, TypedMoney::Other(_)), "{money:?}");

    let nested = json!({ "name": "set", "elementType": { "name": "set", "elementType": { "name": "hologram", "x": 1 } } });
    let AttributeType::Set(outer) = survives(&nested) else { panic!("a set") };
    let AttributeType::Set(inner) = *outer.element_type else { panic!("a set of sets") };
    assert!(matches!(*inner.element_type, AttributeType::Other(_)));
}

#[test]
fn unknown_fields_are_kept_at_every_depth() {
    for pointer in ["/novel", "/productType/novel", "/masterVariant/novel", "/masterVariant/prices/0/novel"] {
        let json = projection_with(pointer, json!({ "a": [1, null, "x"] }));
        let value: ProductProjection = survives(&json);
        assert_ne!(value, survives(&projection()), "{pointer}");
    }
    let action: MyCartUpdateAction =
        survives(&json!({ "action": "addLineItem", "sku": "s", "novel": { "b": 1 } }));
    let MyCartUpdateAction::AddLineItem(add) = action else { panic!("{action:?}") };
    assert_eq!(add.other.get("novel"), Some(&json!({ "b": 1 })));
    assert_eq!(add.other.get("action"), None, "the union writes the tag, the kind does not hold it");
}

#[test]
fn malformed_known_kinds_are_errors() {
    for (field, value) in
        [("quantity", json!("2")), ("variantId", json!(1.5)), ("custom", json!([])), ("sku", json!({}))]
    {
        let mut action = json!({ "action": "addLineItem" });
        action[field] = value;
        refused::<MyCartUpdateAction>(&action);
        refused::<MyCartUpdate>(&json!({ "version": 1, "actions": [action] }));
    }
    let said =
        refused::<MyCartUpdateAction>(&json!({ "action": "changeLineItemQuantity", "lineItemId": "l" }));
    assert!(said.contains("quantity"), "{said}");
    let said = refused::<MyCustomerUpdateAction>(&json!({ "email": "a@example.org" }));
    assert!(said.contains("action"), "{said}");
    refused::<MyCustomerUpdateAction>(&json!({ "action": 7 }));
    refused::<MyCustomerUpdateAction>(&json!("changeEmail"));
    refused::<ShippingRatePriceTier>(&json!({ "type": "CartScore" }));
    refused::<AttributeType>(&json!({ "name": "set", "elementType": { "name": "enum" } }));
    refused::<TypedMoney>(
        &json!({ "type": "centPrecision", "currencyCode": "EUR", "centAmount": "500", "fractionDigits": 2 }),
    );
}

#[test]
fn malformed_fields_are_errors_wherever_they_are() {
    for (pointer, value) in [
        ("/id", json!(null)),
        ("/version", json!(-1)),
        ("/createdAt", json!("yesterday")),
        ("/name", json!("Shoe")),
        ("/productType/typeId", json!("category")),
        ("/masterVariant/prices", json!({})),
        ("/masterVariant/prices/0/value/centAmount", json!(1.5)),
        ("/masterVariant/attributes/0/name", json!(1)),
    ] {
        refused::<ProductProjection>(&projection_with(pointer, value));
    }
    let mut without = projection();
    without.as_object_mut().unwrap().remove("slug");
    assert!(refused::<ProductProjection>(&without).contains("slug"));
}

#[test]
fn cent_amounts_beyond_floats_survive() {
    let beyond = (1_i64 << 53) + 1;
    let money: Money = survives(&json!({ "currencyCode": "EUR", "centAmount": beyond }));
    assert_eq!(money.cent_amount, beyond);
    let price: Price = survives(&json!({
        "id": "p", "value": { "type": "centPrecision", "currencyCode": "EUR", "centAmount": -beyond, "fractionDigits": 2 },
        "tiers": [{ "minimumQuantity": beyond, "value":
            { "type": "highPrecision", "currencyCode": "EUR", "centAmount": beyond, "preciseAmount": i64::MAX, "fractionDigits": 7 } }],
    }));
    assert_eq!(price.tiers.unwrap()[0].minimum_quantity, beyond);
    let tier: ShippingRatePriceTier = survives(
        &json!({ "type": "CartValue", "minimumCentAmount": beyond, "price": { "currencyCode": "EUR", "centAmount": beyond } }),
    );
    let ShippingRatePriceTier::CartValue(tier) = tier else { panic!("{tier:?}") };
    assert_eq!(tier.minimum_cent_amount, beyond);
}

#[test]
fn values_of_any_type_are_kept_as_they_came() {
    let attribute: Attribute =
        serde_json::from_str(r#"{"name":"a","value":{ "b" : 1.50, "c":123456789012345678901234567890 }}"#)
            .unwrap();
    let text = r#"{"name":"a","value":{ "b" : 1.50, "c":123456789012345678901234567890 }}"#;
    assert_eq!(serde_json::to_string(&attribute).unwrap(), text);
}

#[test]
fn an_expanded_reference_holds_the_resource() {
    let category = json!({
        "id": "c", "version": 1, "createdAt": "2018-10-12T14:00:00.000Z", "lastModifiedAt": "2018-10-12T14:00:00.000Z",
        "name": { "en": "Shoes" }, "slug": { "en": "shoes" }, "ancestors": [], "orderHint": "0.1",
    });
    let expanded =
        projection_with("/categories", json!([{ "typeId": "category", "id": "c", "obj": category }]));
    let value: ProductProjection = survives(&expanded);
    assert_eq!(value.categories[0].resource().unwrap().unwrap().order_hint, "0.1");
    let policy: Reference<ct_model::RecurrencePolicy> = survives(
        &json!({ "typeId": "recurrence-policy", "id": "x", "obj": { "id": "x", "name": { "en": "Monthly" } } }),
    );
    assert_eq!(
        policy.resource().unwrap().unwrap().0.read::<Value>().unwrap()["name"],
        json!({ "en": "Monthly" })
    );
}

#[test]
fn drafts_and_actions_are_written_with_what_is_required_and_no_more() {
    let draft = MyCustomerDraft {
        first_name: Some("Alice".into()),
        ..MyCustomerDraft::new("alice@example.org", "secret")
    };
    assert_eq!(
        serde_json::to_value(&draft).unwrap(),
        json!({ "email": "alice@example.org", "password": "secret", "firstName": "Alice" })
    );
    assert!(!format!("{draft:?}").contains("secret"));

    let add = MyCartAddLineItemAction { sku: Some("s".into()), quantity: Some(2), ..Default::default() };
    let change = MyCartChangeLineItemQuantityAction {
        line_item_id: Some("l".into()),
        ..MyCartChangeLineItemQuantityAction::new(0)
    };
    let update = MyCartUpdate::new(4.into(), vec![add.into(), change.into()]);
    assert_eq!(
        serde_json::to_value(&update).unwrap(),
        json!({ "version": 4, "actions": [
            { "action": "addLineItem", "sku": "s", "quantity": 2 },
            { "action": "changeLineItemQuantity", "lineItemId": "l", "quantity": 0 },
        ] })
    );
}

#[test]
fn a_list_that_is_empty_is_not_one_that_is_absent() {
    let empty: MyCartDraft = survives(&json!({ "currency": "EUR", "lineItems": [] }));
    assert_eq!(empty.line_items, Some(Vec::new()));
    let absent: MyCartDraft = survives(&json!({ "currency": "EUR" }));
    assert_eq!(absent.line_items, None);
    let said = refused::<Cart>(&json!({ "id": "c", "version": 1 }));
    assert!(said.contains("missing field"), "{said}");
    let _: LocalizedString = survives(&json!({}));
}
