//! What carts cost to the cent: how totals are rounded, and which tax rate is the one.

use super::*;

use ct_model::{Currency, HighPrecisionMoney, TypedMoney};

/// A shop with a screw, whose carts are as the settings say.
fn shop(carts: &Value) -> Scene {
    let rate = |name: &str, amount: f64, country: &str, state: Option<&str>| json!({"name": name, "amount": amount, "includedInPrice": false, "country": country, "state": state});
    let price = json!({"value": {"currencyCode": "EUR", "centAmount": 1}});
    let seed = json!({
        "project": {"carts": carts},
        "taxCategories": [{"key": "standard", "name": "Standard", "rates": [
            rate("Germany", 0.14, "DE", None),
            rate("States", 0.01, "US", None),
            rate("New York", 0.08, "US", Some("New York")),
            rate("Ontario", 0.13, "CA", Some("Ontario")),
        ]}],
        "productTypes": [{"key": "thing", "name": "Thing", "description": "Any"}],
        "products": [{
            "key": "screw", "name": {"en": "Screw"}, "slug": {"en": "screw"}, "publish": true,
            "productType": {"typeId": "product-type", "key": "thing"},
            "taxCategory": {"typeId": "tax-category", "key": "standard"},
            "masterVariant": {"sku": "SCREW", "prices": [price]},
        }],
    });
    Scene::of(&Seed::parse(&seed.to_string()).unwrap())
}

/// Sets what a screw costs.
fn set_price(scene: &Scene, value: TypedMoney) {
    let mut shop = scene.project.write();
    let mut side = shop.products.by_key("screw").unwrap().current.resource.clone();
    side.master_variant.prices.as_mut().unwrap()[0].value = value;
    let side = Arc::new(crate::shop::stored::Stored::new(side));
    shop.products.replace(crate::shop::products::Product { current: Arc::clone(&side), staged: side });
}

fn cart(scene: &Scene, quantity: i64, address: &Value) -> Result<Value, Refusal> {
    let alice = scene.holder_of("alice");
    let draft = json!({
        "currency": "EUR", "lineItems": [{"sku": "SCREW", "quantity": quantity}], "shippingAddress": address,
    });
    scene.ask(&alice, OperationName::CreateMyCart, &[], "", &draft)
}

#[test]
fn a_table_of_totals_at_high_precision() {
    // A price in ten thousandths of a euro, and so many pieces.
    for (name, price, quantity, mode, expected) in [
        ("between two cents, to the even one below", 25, 10, "HalfEven", 2),
        ("between two cents, to the even one above", 35, 10, "HalfEven", 4),
        ("between two cents, up", 25, 10, "HalfUp", 3),
        ("between two cents, down", 35, 10, "HalfDown", 3),
        ("rounded once, for all pieces", 149, 100, "HalfEven", 149),
        ("nearer to the cent above", 26, 10, "HalfDown", 3),
        ("less than half a cent", 4, 10, "HalfUp", 0),
    ] {
        let scene = shop(&json!({"deleteDaysAfterLastModification": 90, "priceRoundingMode": mode}));
        let value = HighPrecisionMoney::new(price, 4, Currency::EUR).unwrap();
        set_price(&scene, TypedMoney::HighPrecision(value));
        let cart = cart(&scene, quantity, &Value::Null).unwrap();
        assert_eq!(cart["priceRoundingMode"], mode, "{name}");
        let item = &cart["lineItems"][0];
        assert_eq!(item["price"]["value"]["preciseAmount"], price, "{name}");
        assert_eq!(item["totalPrice"]["centAmount"], expected, "{name}");
        assert_eq!(cart["totalPrice"]["centAmount"], expected, "{name}");
    }
}

#[test]
fn a_table_of_tax_roundings() {
    // 25 cents and 14 %: 28.5 cents.
    for (mode, gross) in [("HalfEven", 28), ("HalfUp", 29), ("HalfDown", 28)] {
        let scene = shop(&json!({"deleteDaysAfterLastModification": 90, "taxRoundingMode": mode}));
        let cart = cart(&scene, 25, &json!({"country": "DE"})).unwrap();
        assert_eq!(cart["taxRoundingMode"], mode);
        assert_eq!(cart["taxedPrice"]["totalGross"]["centAmount"], gross, "{mode}");
        assert_eq!(cart["taxedPrice"]["totalTax"]["centAmount"], gross - 25, "{mode}");
    }
}

#[test]
fn a_table_of_tax_rates() {
    for (name, falls_back, country, state, expected) in [
        ("the country", false, "DE", None, Some("Germany")),
        ("a state where only the country has a rate", false, "DE", Some("Bavaria"), None),
        ("the same, falling back", true, "DE", Some("Bavaria"), Some("Germany")),
        ("a state with a rate", false, "US", Some("New York"), Some("New York")),
        ("a state with a rate, falling back", true, "US", Some("New York"), Some("New York")),
        ("a state in other letters", false, "US", Some("new york"), None),
        ("the same, falling back", true, "US", Some("new york"), Some("States")),
        ("no state", true, "US", None, Some("States")),
        ("an empty state", false, "US", Some(""), Some("States")),
        ("another state of a country with none", true, "CA", Some("Quebec"), None),
        ("no state of a country that only has states", true, "CA", None, None),
        ("another country", true, "FR", None, None),
    ] {
        let settings =
            json!({"deleteDaysAfterLastModification": 90, "countryTaxRateFallbackEnabled": falls_back});
        let scene = shop(&settings);
        match (cart(&scene, 1, &json!({"country": country, "state": state})), expected) {
            (Ok(cart), Some(rate)) => assert_eq!(cart["lineItems"][0]["taxRate"]["name"], rate, "{name}"),
            (Err(refusal), None) => {
                let error = &refusal.errors()[0];
                let category =
                    scene.project.read().tax_categories.by_key("standard").unwrap().resource.id.to_string();
                assert_eq!(error.code.as_str(), "MissingTaxRateForCountry", "{name}");
                assert_eq!(error.fields.get("taxCategoryId"), Some(&json!(category)), "{name}");
                assert_eq!(error.fields.get("country"), Some(&json!(country)), "{name}");
                assert_eq!(error.fields.get("state"), state.map(|state| json!(state)).as_ref(), "{name}");
            }
            (outcome, _) => panic!("{name}: {outcome:?}"),
        }
    }
}
