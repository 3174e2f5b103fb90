use super::discounts::{discount, lines, relative, seed};
use super::*;

/// A shop whose post is for carts like that, and where line items cost half if `half` says so.
fn shop(predicate: &str, half: bool) -> Result<Scene, String> {
    let all = discount("0.5", &relative(5000), &lines("true"), &json!({"isActive": half}));
    let mut seed = seed(&json!([all]), &json!([]));
    seed["shippingMethods"][0]["predicate"] = json!(predicate);
    let seed = Seed::parse(&seed.to_string()).unwrap();
    let mut shop = Shop::new(Arc::new(ByHand::default()), Arc::new(SeededRandom::new(1)));
    shop.load(&seed).map_err(|error| error.to_string())?;
    Ok(Scene::of(&seed))
}

fn draft() -> Value {
    json!({
        "currency": "EUR", "lineItems": [{"sku": "A", "quantity": 2}], "shippingAddress": {"country": "DE"},
        "shippingMethod": {"typeId": "shipping-method", "key": "post"},
    })
}

fn quantity(cart: &Value, quantity: i64) -> Value {
    let id = &cart["lineItems"][0]["id"];
    json!([{"action": "changeLineItemQuantity", "lineItemId": id, "quantity": quantity}])
}

#[test]
fn a_cart_that_does_not_match_any_more_keeps_its_method_and_is_not_ordered() {
    let scene = shop("lineItemCount(true) > 1", false).unwrap();
    let alice = scene.customer("alice@example.org");
    let mut cart = scene.new_cart(&alice, &draft());
    for (pieces, expected) in [(3, "MatchesCart"), (1, "DoesNotMatchCart")] {
        cart = scene.update(&alice, &cart, &quantity(&cart, pieces)).unwrap();
        assert_eq!(cart["shippingInfo"]["shippingMethodState"], expected);
        assert_eq!(cart["shippingInfo"]["price"]["centAmount"], 500);
    }
    let body = json!({"id": cart["id"], "version": cart["version"]});
    let ordered = scene.ask(&alice, OperationName::CreateMyOrderFromCart, &[], "", &body);
    assert_eq!(refused(ordered), code(400, "ShippingMethodDoesNotMatchCart"));
}

#[test]
fn a_method_that_does_not_match_is_not_set_and_not_offered() {
    for (predicate, half, matches) in [
        ("totalPrice >= \"20.00 EUR\"", false, true),
        ("totalPrice >= \"20.00 EUR\"", true, false),
        ("shippingAddress.country = \"DE\" and not lineItemExists(sku = \"B\")", false, true),
        ("customer.email = \"bob@example.org\"", false, false),
    ] {
        let scene = shop(predicate, half).unwrap();
        let alice = scene.customer("alice@example.org");
        let mut without = draft();
        without.as_object_mut().unwrap().remove("shippingMethod");
        let cart = scene.new_cart(&alice, &without);
        let set = json!([{"action": "setShippingMethod", "shippingMethod": {"typeId": "shipping-method", "key": "post"}}]);
        match scene.update(&alice, &cart, &set) {
            Ok(cart) => {
                assert!(matches, "{predicate}");
                assert_eq!(cart["shippingInfo"]["shippingMethodState"], "MatchesCart");
            }
            Err(refusal) => {
                assert!(!matches && refusal.message().ends_with("does not match the cart."), "{predicate}");
                assert_eq!(refused(Err::<(), _>(refusal)), code(400, "InvalidOperation"));
            }
        }
        let query = format!("cartId={}", cart["id"].as_str().unwrap());
        let offered = scene.get(&alice, OperationName::MatchShippingMethodsToCart, &query).unwrap();
        assert_eq!(offered["count"], i64::from(matches), "{predicate}");
    }
}

#[test]
fn a_predicate_is_read_when_the_method_is_made() {
    let error = shop("lineItemCount(", false).err().unwrap();
    assert!(
        error.starts_with("shippingMethods[0].predicate: Syntax error while parsing 'predicate'."),
        "{error}"
    );
}

#[test]
fn what_is_in_the_cart_when_a_method_is_set_counts() {
    let scene = shop("totalPrice >= \"25.00 EUR\"", false).unwrap();
    let alice = scene.customer("alice@example.org");
    let mut without = draft();
    without.as_object_mut().unwrap().remove("shippingMethod");
    let cart = scene.new_cart(&alice, &without);
    let set = json!({"action": "setShippingMethod", "shippingMethod": {"typeId": "shipping-method", "key": "post"}});
    let more = quantity(&cart, 3)[0].clone();
    assert_eq!(refused(scene.update(&alice, &cart, &json!([set, more]))), code(400, "InvalidOperation"));
    let cart = scene.update(&alice, &cart, &json!([more, set])).unwrap();
    assert_eq!(cart["shippingInfo"]["shippingMethodState"], "MatchesCart");
}

#[test]
fn a_method_with_a_predicate_matches_no_place() {
    for (predicate, expected) in [("1 = 1", 0), ("", 1)] {
        let scene = if predicate.is_empty() {
            Scene::of(&Seed::parse(&seed(&json!([]), &json!([])).to_string()).unwrap())
        } else {
            shop(predicate, false).unwrap()
        };
        let app = scene.app("view_shipping_methods");
        let page = scene.get(&app, OperationName::MatchShippingMethodsToLocation, "country=DE").unwrap();
        assert_eq!(page["count"], expected, "{predicate}");
    }
}
