use super::*;

const MUG: &str = "EM133-CRE-RIM-350";

fn sent_to(scene: &Scene, draft: &Value, address: &Value) -> Result<Value, Refusal> {
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, draft);
    scene.update(&alice, &cart, &json!([{"action": "setShippingAddress", "address": address}]))
}

fn cents(taxed: &Value) -> [i64; 3] {
    ["totalNet", "totalGross", "totalTax"].map(|field| taxed[field]["centAmount"].as_i64().unwrap())
}

#[test]
fn without_an_address_there_is_no_tax() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let draft = json!({
        "currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG}], "shippingAddress": {"country": "DE"},
    });
    let cart = scene.new_cart(&alice, &draft);
    assert!(cart["taxedPrice"].is_object());
    for action in
        [json!({"action": "setShippingAddress"}), json!({"action": "changeTaxMode", "taxMode": "External"})]
    {
        let cart = scene.new_cart(&alice, &draft);
        let cart = scene.update(&alice, &cart, &json!([action])).unwrap();
        let item = &cart["lineItems"][0];
        assert_eq!([cart.get("taxedPrice"), item.get("taxRate"), item.get("taxedPrice")], [None; 3]);
    }
}

#[test]
fn a_tax_that_is_included() {
    let scene = Scene::demo();
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": MUG, "quantity": 3}]});
    let cart = sent_to(&scene, &draft, &json!({"country": "DE"})).unwrap();
    assert_eq!(cents(&cart["taxedPrice"]), [3000, 3570, 570]);
    assert_eq!(cart["taxedPrice"]["taxPortions"][0]["name"], "19% MwSt.");
    assert_eq!(cart["lineItems"][0]["taxRate"]["includedInPrice"], true);
    assert_eq!(cart["totalPrice"]["centAmount"], 3570);
}

#[test]
fn a_tax_that_comes_on_top_with_sub_rates() {
    let scene = Scene::demo();
    let draft = json!({"currency": "USD", "country": "US", "lineItems": [{"sku": MUG, "quantity": 1}]});
    let cart = sent_to(&scene, &draft, &json!({"country": "US", "state": "New York"})).unwrap();
    let [net, gross, tax] = cents(&cart["taxedPrice"]);
    assert_eq!((net, gross - net), (cart["totalPrice"]["centAmount"].as_i64().unwrap(), tax));
    // 13.00 and 8.875 % are 14.15375, rounded to 14.15: a tax of 1.15, of which the state has 4, the city 4.5 of 8.875.
    assert_eq!((net, tax), (1300, 115));
    let portions = cart["taxedPrice"]["taxPortions"].as_array().unwrap();
    let amounts: Vec<_> =
        portions.iter().map(|portion| portion["amount"]["centAmount"].as_i64().unwrap()).collect();
    assert_eq!(amounts, [52, 58, 5]);
}

#[test]
fn portions_of_one_rate_are_added_up() {
    let scene = Scene::demo();
    let lines = json!([{"sku": MUG}, {"sku": "TC144-CLA-PLAIN"}, {"sku": "EP134-CRE-RIM"}]);
    let draft = json!({"currency": "EUR", "country": "DE", "lineItems": lines});
    let cart = sent_to(&scene, &draft, &json!({"country": "DE"})).unwrap();
    let portions = cart["taxedPrice"]["taxPortions"].as_array().unwrap();
    let rates: Vec<_> = portions.iter().map(|portion| portion["rate"].as_f64().unwrap()).collect();
    assert_eq!(rates, [0.19, 0.07]);
    let sum: i64 = portions.iter().map(|portion| portion["amount"]["centAmount"].as_i64().unwrap()).sum();
    assert_eq!(sum, cents(&cart["taxedPrice"])[2]);
}

#[test]
fn a_rate_is_missing() {
    let scene = Scene::demo();
    let draft = json!({"currency": "EUR", "lineItems": [{"sku": MUG}]});
    let refusal = sent_to(&scene, &draft, &json!({"country": "IT"})).unwrap_err();
    let error = &refusal.errors()[0];
    assert_eq!(
        (error.code.as_str(), error.fields.get("country")),
        ("MissingTaxRateForCountry", Some(&json!("IT")))
    );
    assert!(error.message.ends_with(" is missing a tax rate for country IT."), "{}", error.message);

    // A rate for the country does not stand in for that of a state, and states are compared letter for letter.
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let cart = scene.new_cart(&alice, &json!({"currency": "USD", "lineItems": [{"sku": MUG}]}));
    for state in ["Texas", "california"] {
        let actions = json!([{"action": "setShippingAddress", "address": {"country": "US", "state": state}}]);
        assert_eq!(refused(scene.update(&alice, &cart, &actions)), code(400, "MissingTaxRateForCountry"));
    }
}
