//! The platform's own examples, as an outside witness: each is decoded and encoded again without loss.
//!
//! `fixtures/` holds them as `<type of the description>.<example>.json`. That nothing is lost would hold
//! too for types that know no field at all; so nothing in them may be unknown either.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod difference;

use std::fmt::Debug;
use std::fs;
use std::path::PathBuf;

use ct_model::{
    AnyReference, BusinessUnit, CartDiscountTarget, CentPrecisionMoney, Channel, CustomFields,
    CustomFieldsDraft, Customer, CustomerSignInResult, ErrorObject, FieldContainer, HighPrecisionMoney,
    LocalizedString, Money, MyBusinessUnitDraft, MyBusinessUnitUpdate, MyBusinessUnitUpdateAction,
    MyCartUpdate, MyCartUpdateAction, MyCustomerDraft, MyCustomerEmailVerify, MyCustomerSignin,
    MyCustomerUpdateAction, MyPayment, MyPaymentUpdate, MyPaymentUpdateAction, MyQuoteRequestUpdate,
    MyShoppingListDraft, MyShoppingListUpdate, MyShoppingListUpdateAction, Page, ProductType, Reference,
    ResourceIdentifier, SearchKeywords, ShippingMethod, ShippingRatePriceTier, ShoppingList,
    ShoppingListLineItem, Store, SuggestionResult, TextLineItemDraft, TypedMoney, VariantAttributes,
};
use difference::difference;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

#[test]
fn examples_survive_decoding_and_encoding() {
    let mut seen = 0;
    for (name, json) in fixtures() {
        let outcome = match name.split('.').next().unwrap() {
            "CartClassificationTier" | "CartScoreTier" => survives::<ShippingRatePriceTier>(&json),
            "CartDiscountShippingCostTarget" => survives::<CartDiscountTarget>(&json),
            "CentPrecisionMoney" => survives::<CentPrecisionMoney>(&json).and(survives::<TypedMoney>(&json)),
            "HighPrecisionMoney" => survives::<HighPrecisionMoney>(&json).and(survives::<TypedMoney>(&json)),
            "ChannelReference" => survives::<Reference<Channel>>(&json).and(survives::<AnyReference>(&json)),
            "ChannelResourceIdentifier" => survives::<ResourceIdentifier<Channel>>(&json),
            "CustomFields" => survives::<CustomFields>(&json),
            "CustomFieldsDraft" => survives::<CustomFieldsDraft>(&json),
            "CustomObjectReference" | "ExtensionReference" => survives::<AnyReference>(&json),
            "Customer" => survives::<Customer>(&json),
            "CustomerSignInResult" => survives::<CustomerSignInResult>(&json),
            "FieldContainer" => survives::<FieldContainer>(&json),
            "LocalizedString" => survives::<LocalizedString>(&json),
            "Money" => survives::<Money>(&json),
            "MyCartUpdate" => survives::<MyCartUpdate>(&json),
            "MyCustomerDraft" => survives::<MyCustomerDraft>(&json),
            "MyCustomerEmailVerify" => survives::<MyCustomerEmailVerify>(&json),
            "MyCustomerSignin" => survives::<MyCustomerSignin>(&json),
            "ProductType" => survives::<ProductType>(&json),
            "SearchKeywords" => survives::<SearchKeywords>(&json),
            "BusinessUnitPagedQueryResponse" => survives::<Page<BusinessUnit>>(&json),
            "MyPaymentPagedQueryResponse" => survives::<Page<MyPayment>>(&json),
            "ShoppingListPagedQueryResponse" => survives::<Page<ShoppingList>>(&json),
            "StorePagedQueryResponse" => survives::<Page<Store>>(&json),
            "MyBusinessUnitDraft" => survives::<MyBusinessUnitDraft>(&json),
            "MyBusinessUnitUpdate" => survives::<MyBusinessUnitUpdate>(&json),
            "MyPayment" => survives::<MyPayment>(&json),
            "MyPaymentUpdate" => survives::<MyPaymentUpdate>(&json),
            "MyQuoteRequestUpdate" => survives::<MyQuoteRequestUpdate>(&json),
            "MyShoppingListDraft" => survives::<MyShoppingListDraft>(&json),
            "MyShoppingListUpdate" => survives::<MyShoppingListUpdate>(&json),
            "ShippingMethod" => survives::<ShippingMethod>(&json),
            "ShoppingList" => survives::<ShoppingList>(&json),
            "ShoppingListLineItem" => survives::<ShoppingListLineItem>(&json),
            "Store" => survives::<Store>(&json),
            "SuggestionResult" => survives::<SuggestionResult>(&json),
            "TextLineItemDraft" => survives::<TextLineItemDraft>(&json),
            "VariantAttributes" => survives::<VariantAttributes>(&json),
            action if action.starts_with("MyBusinessUnit") => survives::<MyBusinessUnitUpdateAction>(&json),
            action if action.starts_with("MyPayment") => survives::<MyPaymentUpdateAction>(&json),
            action if action.starts_with("MyShoppingList") => survives::<MyShoppingListUpdateAction>(&json),
            action if action.starts_with("MyCart") => survives::<MyCartUpdateAction>(&json),
            action if action.starts_with("MyCustomer") => survives::<MyCustomerUpdateAction>(&json),
            error if error.ends_with("Error") => survives::<ErrorObject>(&json),
            unknown => Err(format!("no type here is called {unknown}")),
        };
        if let Err(says) = outcome {
            panic!("{name}: {says}");
        }
        seen += 1;
    }
    assert!(seen > 90, "only {seen} examples were found");
}

#[test]
fn what_is_not_understood_is_told() {
    for json in [
        r#"{"action":"fly"}"#,
        r#"{"action":"setCountry","novel":1}"#,
        r#"{"action":"changeTaxMode","taxMode":"New"}"#,
    ] {
        let told = survives::<MyCartUpdateAction>(json).unwrap_err();
        assert!(told.starts_with("not understood: "), "{told}");
    }
    assert!(survives::<Money>(r#"{"centAmount":"1"}"#).unwrap_err().starts_with("from text: "));
}

fn fixtures() -> Vec<(String, String)> {
    let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let mut fixtures: Vec<_> = entries
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    fixtures.sort();
    fixtures
}

/// From text, from a tree and from a reader the same value; and from the value the same JSON.
fn survives<T>(json: &str) -> Result<(), String>
where
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let tree: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let value: T = serde_json::from_str(json).map_err(|error| format!("from text: {error}"))?;
    let from_tree: T =
        serde_json::from_value(tree.clone()).map_err(|error| format!("from a tree: {error}"))?;
    let from_reader: T =
        serde_json::from_reader(json.as_bytes()).map_err(|error| format!("from a reader: {error}"))?;
    if value != from_tree || value != from_reader {
        return Err("text, tree and reader do not give the same value".to_owned());
    }
    let text = serde_json::to_string(&value).map_err(|error| error.to_string())?;
    let again = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    match difference(&tree, &again).or(unknown(&format!("{value:?}"))) {
        None => Ok(()),
        Some(says) => Err(says),
    }
}

/// What a value says about itself that it did not understand.
fn unknown(debug: &str) -> Option<String> {
    const MARKS: [&str; 3] = ["other: {\"", "Other(Raw", "Other(\""];
    let at = MARKS.iter().find_map(|mark| debug.find(mark))?;
    let end = debug[at..].char_indices().nth(120).map_or(debug.len(), |(end, _)| at + end);
    Some(format!("not understood: …{}…", &debug[at..end]))
}
