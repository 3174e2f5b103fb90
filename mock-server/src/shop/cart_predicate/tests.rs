use std::sync::{Arc, LazyLock};

use ct_model::Cart;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    clock::{SeededRandom, SystemClock},
    shop::{Seed, Shop},
};

fn shop() -> Shop {
    let mut shop = Shop::new(Arc::new(SystemClock), Arc::new(SeededRandom::new(1)));
    shop.load(&Seed::demo()).unwrap();
    shop
}

fn cents(cents: i64) -> Value {
    json!({"type": "centPrecision", "currencyCode": "EUR", "centAmount": cents, "fractionDigits": 2})
}

fn line_item(shop: &Shop, sku: &str, quantity: i64, price: i64) -> Value {
    let (product, variant) = shop.products.published_variant(Some(sku), None, None).unwrap();
    json!({
        "id": sku, "productId": product.id, "productKey": product.key, "name": {},
        "productType": {"typeId": "product-type", "id": product.product_type.id},
        "variant": {
            "id": variant.id, "sku": sku,
            "attributes": [
                {"name": "size", "value": {"key": "m", "label": "Medium"}}, {"name": "weight", "value": 1.25},
                {"name": "tags", "value": ["new", "warm"]}, {"name": "worth", "value": cents(500)},
            ],
        },
        "price": {"id": "p", "value": cents(price), "country": "DE"},
        "quantity": quantity, "totalPrice": cents(price * quantity), "discountedPricePerQuantity": [],
        "taxedPricePortions": [], "state": [], "perMethodTaxRate": [], "priceMode": "Platform",
        "lineItemMode": "Standard",
        "taxRate": {"name": "19%", "amount": 0.19, "includedInPrice": true, "country": "DE"},
    })
}

/// Two mugs at 11.90 and five tents at 100.00.
fn cart(shop: &Shop) -> Cart {
    let anna = shop.customers.iter().next().unwrap();
    serde_json::from_value(json!({
        "id": "cart", "version": 1, "createdAt": "2026-11-23T12:00:00.000Z",
        "lastModifiedAt": "2026-11-23T12:00:00.000Z", "customerId": anna.resource.id,
        "lineItems": [line_item(shop, "EM133-CRE-RIM-350", 2, 1190), line_item(shop, "TC144-CLA-PLAIN", 5, 10_000)],
        "customLineItems": [], "totalPrice": cents(0), "taxMode": "Platform", "priceRoundingMode": "HalfEven",
        "taxRoundingMode": "HalfEven", "taxCalculationMode": "LineItemLevel", "inventoryMode": "None",
        "cartState": "Active", "shippingMode": "Single", "shipping": [], "itemShippingAddresses": [],
        "discountCodes": [], "directDiscounts": [], "refusedGifts": [], "origin": "Customer", "country": "DE",
        "shippingAddress": {"country": "DE", "city": "Kiel"},
    }))
    .unwrap()
}

#[test]
fn a_table_of_predicates_about_a_cart() {
    let shop = shop();
    let facts = Facts::of(&shop, &cart(&shop));
    for (predicate, expected) in [
        ("1 = 1", true),
        ("1=1", true),
        ("1 = 2", false),
        ("1 <> 2", true),
        ("true = true", true),
        ("true", true),
        ("false or not false", true),
        ("\"a\" = \"b\"", false),
        ("currency = \"EUR\" and country = \"DE\"", true),
        ("currency = \"EUR\" or country = \"AT\" and false", true),
        ("country in (\"AT\", \"DE\")", true),
        ("country not in (\"AT\", \"DE\")", false),
        ("country != \"AT\"", true),
        ("totalPrice = \"523.80 EUR\"", true),
        ("totalPrice > \"523.79 EUR\"", true),
        ("totalPrice >= \"523.81 EUR\"", false),
        ("totalPrice < \"999 USD\"", false),
        ("totalPrice.centAmount = 52380 and totalPrice.amount <= 523.8", true),
        ("totalPrice.currencyCode = \"EUR\"", true),
        ("taxedPrice.gross = \"523.80 EUR\"", true),
        ("taxedPrice.net < \"441 EUR\"", true),
        ("shippingAddress.city = \"Kiel\"", true),
        ("billingAddress.city is not defined and billingAddress.city is empty", true),
        ("billingAddress.city = \"Kiel\"", false),
        ("shippingInfo.shippingMethod.key = \"post\"", false),
        ("customer.email is defined and customer.id is not empty", true),
        ("customer.customerGroup.key = \"friends\"", false),
        ("createdAt > \"2026-01-01T00:00:00.000Z\"", true),
        ("store.key = \"north\"", false),
        ("custom.gift = true", false),
        ("lineItemCount(1 = 1) = 7", true),
        ("lineItemCount(sku = \"TC144-CLA-PLAIN\") >= 5", true),
        ("lineItemCount(sku = \"R-9\") > 0", false),
        ("lineItemTotal(sku = \"TC144-CLA-PLAIN\") = \"500.00 EUR\"", true),
        ("lineItemNetTotal(quantity = 2) = \"20.00 EUR\"", true),
        ("lineItemGrossTotal(quantity = 2) = \"23.80 EUR\"", true),
        ("lineItemExists(quantity > 4)", true),
        ("lineItemExists(quantity > 5) = true", false),
        ("lineItemExists(quantity > 5) = false", true),
        ("forAllLineItems(price > \"10.00 EUR\")", true),
        ("forAllLineItems(price.centAmount > 2000)", false),
        ("customLineItemCount(true) = 0 and not customLineItemExists(true)", true),
        ("shippingInfoExists(price > \"1 EUR\")", false),
    ] {
        let read =
            CartPredicate::read(predicate, Scope::Cart).unwrap_or_else(|why| panic!("{predicate}: {why:?}"));
        assert_eq!(read.matches(&facts), expected, "{predicate}");
    }
}

#[test]
fn a_table_of_predicates_about_a_line_item() {
    let shop = shop();
    let mut cart = cart(&shop);
    let tent = shop.products.published_variant(Some("TC144-CLA-PLAIN"), None, None).unwrap().0;
    let category = &shop.categories.by_id(tent.categories[0].id.as_str()).unwrap().resource;
    let root = category.ancestors.first().map_or(category.id.clone(), |root| root.id.clone());
    cart.line_items.remove(0);
    let facts = Facts::of(&shop, &cart);
    let key = category.key.as_ref().unwrap().as_str();
    let product_type = shop.product_types.by_id(tent.product_type.id.as_str()).unwrap();
    let product_type = product_type.resource.key.as_ref().unwrap();
    for (predicate, expected) in [
        ("sku = \"TC144-CLA-PLAIN\" and variant.id = 1 or false", cart.line_items[0].variant.id == 1),
        ("sku contains \"TC144-CLA-PLAIN\"", true),
        (&format!("product.id = \"{}\"", tent.id), true),
        (&format!("product.key = \"{}\"", tent.key.as_ref().unwrap()), true),
        (&format!("productType.key = \"{product_type}\""), true),
        ("quantity = 5 and quantity < 5.5", true),
        (&format!("categories.key contains \"{key}\""), true),
        (&format!("categories.key = (\"{key}\", \"no-such\")"), false),
        (&format!("categories.key <> (\"{key}\", \"no-such\")"), true),
        (&format!("categoriesWithAncestors.id contains any (\"{root}\", \"x\")"), true),
        (&format!("categoriesWithAncestors.id contains all (\"{root}\", \"x\")"), false),
        ("attributes.size = \"m\"", true),
        ("attributes.size.label = \"Medium\"", true),
        ("attributes.`size`.key in (\"s\", \"m\")", true),
        ("attributes.weight > 1.24 and attributes.weight < 1.26", true),
        ("attributes.weight = \"1.25\"", false),
        ("attributes.tags contains all (\"warm\", \"new\")", true),
        ("attributes.tags = (\"warm\", \"new\")", true),
        ("attributes.tags = (\"warm\")", false),
        ("attributes.worth = \"5.00 EUR\"", true),
        ("attributes.other is defined", false),
        ("price = \"100 EUR\" and price.country = \"DE\"", true),
        ("price.channel.key is not defined", true),
        ("taxRate.includedInPrice = true", true),
        ("taxRate.includedInPrice", true),
        ("lineItemMode = \"Standard\"", true),
    ] {
        let read = CartPredicate::read(predicate, Scope::LineItem);
        let read = read.unwrap_or_else(|why| panic!("{predicate}: {why:?}"));
        assert_eq!(read.matches_one(&facts, &facts.line_items[0]), expected, "{predicate}");
    }
}

#[test]
fn what_cannot_be_read_is_told() {
    for (predicate, expected) in [
        ("", "Unexpected end of input, expected not, '(', a value or the name of a field (line 1, column 1)"),
        ("country =", "Unexpected end of input, expected '\"', a number or a boolean (line 1, column 10)"),
        ("country = \"DE\" und", "Invalid input 'und', expected and, or or end of input (line 1, column 16)"),
        ("(country = \"DE\"", "Unexpected end of input, expected ')' (line 1, column 16)"),
        ("country ! 3", "Invalid input '!' (line 1, column 9)"),
        ("country = \"DE", "Unexpected end of input, expected '\"' (line 1, column 11)"),
        ("country\n= 1.2.3", "Invalid input '1.2.3', expected a number (line 2, column 3)"),
    ] {
        let expected = Unreadable::Syntax(expected.to_owned());
        assert_eq!(CartPredicate::read(predicate, Scope::Cart), Err(expected), "{predicate}");
    }
    let deep = format!("{}1 = 1{}", "(".repeat(2_000), ")".repeat(2_000));
    let long = format!("currency = \"{}\"", "x".repeat(9_000));
    for predicate in [deep, long] {
        assert!(matches!(CartPredicate::read(&predicate, Scope::Cart), Err(Unreadable::Syntax(_))));
    }
    for (predicate, expected) in [
        ("colour = \"red\"", "The field 'colour' does not exist."),
        ("shippingAddress.planet = \"Mars\"", "The field 'shippingAddress.planet' does not exist."),
        ("sku = \"TC144-CLA-PLAIN\"", "The field 'sku' does not exist."),
        ("lineItemCount(country = \"DE\") > 0", "The field 'country' does not exist."),
        ("lineItemCount(lineItemExists(true)) > 0", "The function 'lineItemExists' does not exist."),
        ("median(true) > 0", "The function 'median' does not exist."),
        (
            "totalPrice > 10",
            "The field 'totalPrice' must be compared with an amount of money, as \"10.00 EUR\" is.",
        ),
        (
            "lineItemTotal(true) > \"10\"",
            "The field 'lineItemTotal' must be compared with an amount of money, as \"10.00 EUR\" is.",
        ),
        ("lineItemCount(true)", "The field 'lineItemCount' must be compared with something."),
        ("country = 1", "The field 'country' must be compared with a text."),
        ("createdAt > \"soon\"", "The field 'createdAt' must be compared with a date and time."),
        ("lineItemExists(true) > true", "The field 'lineItemExists' can be compared with = and <> only."),
        ("shippingAddress = \"x\"", "The field 'shippingAddress' is not a value."),
        ("1 < 2", "Constants can be compared with = and <> only."),
    ] {
        let expected = Unreadable::Semantics(expected.to_owned());
        assert_eq!(CartPredicate::read(predicate, Scope::Cart), Err(expected), "{predicate}");
    }
}

#[test]
fn what_is_named_by_id_is_referred_to() {
    let predicate = "lineItemExists(product.id = \"p\" or categories.id contains any (\"a\", \"b\")) and \
                     customer.id = \"c\" and shippingAddress.id = \"x\" and customer.customerGroup.id in (\"g\")";
    let read = CartPredicate::read(predicate, Scope::Cart).unwrap();
    let references: Vec<_> =
        read.references().into_iter().map(|to| (to.type_id, to.id.as_str().to_owned())).collect();
    let expected =
        [("category", "a"), ("category", "b"), ("customer", "c"), ("customer-group", "g"), ("product", "p")];
    assert_eq!(references, expected.map(|(type_id, id)| (type_id.to_owned(), id.to_owned())));
}

/// What predicates are made of, and what is not.
fn some_predicate() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "sku",
        "totalPrice",
        "lineItemCount",
        "attributes.",
        "customer.id",
        "(",
        ")",
        ",",
        "=",
        "<>",
        "<=",
        "in",
        "not",
        "and",
        "or",
        "contains",
        "any",
        "all",
        "is",
        "defined",
        "empty",
        "true",
        "1",
        "-0.5",
        "1e9",
        "\"x\"",
        "\"10.00 EUR\"",
        "\"1e-2147483648 EUR\"",
        "`a b`",
        "\"",
        "`",
        "\\",
        ".",
        "é",
        "\n",
    ];
    let of_words = proptest::collection::vec(proptest::sample::select(WORDS).prop_map(str::to_owned), 0..20);
    prop_oneof![of_words.prop_map(|words| words.join(" ")), any::<String>()]
}

proptest! {
    #[test]
    fn whatever_is_read_can_be_asked(text in some_predicate()) {
        static FACTS: LazyLock<Facts> = LazyLock::new(|| {
            let shop = shop();
            Facts::of(&shop, &cart(&shop))
        });
        let facts = &*FACTS;
        for scope in [Scope::Cart, Scope::LineItem, Scope::CustomLineItem, Scope::Shipping] {
            if let Ok(predicate) = CartPredicate::read(&text, scope) {
                predicate.matches(facts);
                predicate.matches_one(facts, &facts.line_items[0]);
                predicate.references();
            }
        }
    }
}
