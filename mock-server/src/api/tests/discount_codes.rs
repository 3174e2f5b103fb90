use super::discounts::{absolute, discount, lines, relative, shop, total};
use super::*;

/// A discount of a tenth for who has a code, and the code `TEN`.
fn ten(discount_more: &Value, code_more: &Value) -> Scene {
    let mut with_code = json!({"requiresDiscountCode": true});
    with_code.as_object_mut().unwrap().extend(discount_more.as_object().unwrap().clone());
    let mut code = named("TEN", &["discount-5"]);
    code.as_object_mut().unwrap().extend(code_more.as_object().unwrap().clone());
    shop(&json!([discount("0.5", &relative(1000), &lines("true"), &with_code)]), &json!([code]))
}

fn named(code: &str, discounts: &[&str]) -> Value {
    let discounts: Vec<_> =
        discounts.iter().map(|key| json!({"typeId": "cart-discount", "key": key})).collect();
    json!({"key": format!("code-{code}"), "code": code, "cartDiscounts": discounts})
}

fn cart(scene: &Scene, caller: &Caller) -> Value {
    scene.new_cart(caller, &json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": "A"}]}))
}

fn add(code: &str) -> Value {
    json!([{"action": "addDiscountCode", "code": code}])
}

fn states(cart: &Value) -> Vec<&str> {
    let codes = cart["discountCodes"].as_array().unwrap().iter();
    codes.map(|info| info["state"].as_str().unwrap()).collect()
}

fn order(scene: &Scene, caller: &Caller, cart: &Value) -> Result<Value, Refusal> {
    let body = json!({"id": cart["id"], "version": cart["version"]});
    scene.ask(caller, OperationName::CreateMyOrderFromCart, &[], "", &body)
}

#[test]
fn a_code_is_added_and_removed() {
    let scene = ten(&json!({}), &json!({}));
    let alice = scene.customer("alice@example.org");
    let plain = cart(&scene, &alice);
    assert_eq!(total(&plain), 1000);
    let with = scene.update(&alice, &plain, &add("TEN")).unwrap();
    assert_eq!((total(&with), states(&with)), (900, vec!["MatchesCart"]));
    let twice = scene.update(&alice, &with, &add("TEN")).unwrap();
    assert_eq!(twice, with);
    let code = &with["discountCodes"][0]["discountCode"];
    assert_eq!(code["typeId"], "discount-code");

    let removal = json!([{"action": "removeDiscountCode", "discountCode": code}]);
    let without = scene.update(&alice, &with, &removal).unwrap();
    assert_eq!((total(&without), states(&without)), (1000, vec![]));
    assert_eq!(without["lineItems"][0]["discountedPricePerQuantity"], json!([]));
    assert_eq!(refused(scene.update(&alice, &without, &removal)), code_refused("InvalidOperation"));
}

fn code_refused(name: &str) -> (u16, String) {
    code(400, name)
}

#[test]
fn a_code_that_cannot_be_applied_is_told() {
    let refusal = |scene: &Scene, text: &str| {
        let alice = scene.customer("alice@example.org");
        let cart = cart(scene, &alice);
        let refusal = scene.update(&alice, &cart, &add(text)).unwrap_err();
        let error = refusal.errors()[0].clone();
        assert_eq!(error.code.as_str(), "DiscountCodeNonApplicable");
        error
    };
    let unknown = refusal(&ten(&json!({}), &json!({})), "NONE");
    assert_eq!(unknown.message, "The discountCode NONE cannot be applied to the cart.");
    assert_eq!(unknown.fields.get("reason"), Some(&json!("DoesNotExist")));
    assert_eq!(unknown.fields.get("discountCode"), Some(&json!("NONE")));

    let (from, until) = ("2026-11-24T00:00:00.000Z", "2026-11-25T00:00:00.000Z");
    let early = refusal(&ten(&json!({}), &json!({"validFrom": from, "validUntil": until})), "TEN");
    assert_eq!(early.fields.get("reason"), Some(&json!("TimeRangeNonApplicable")));
    assert_eq!(early.fields.get("validFrom"), Some(&json!(from)));
    assert_eq!(early.fields.get("validUntil"), Some(&json!(until)));
    assert_eq!(early.fields.get("validityCheckTime"), Some(&json!("2026-11-23T12:00:00.000Z")));
    let id = early.fields.get("discountCodeId").and_then(|id| id.as_str().map(str::to_owned)).unwrap();
    assert_eq!(early.message, format!("The discountCode {id} cannot be applied to the cart."));

    for discount in [
        json!({"isActive": false}),
        json!({"validFrom": from}),
        json!({"stores": [{"typeId": "store", "key": "north"}]}),
    ] {
        let error = refusal(&ten(&discount, &json!({})), "TEN");
        assert_eq!(error.fields.get("reason"), None, "{discount}");
    }
}

#[test]
fn a_code_has_a_state() {
    for (discount, code, expected) in [
        (json!({}), json!({}), "MatchesCart"),
        (json!({}), json!({"isActive": false}), "NotActive"),
        (json!({}), json!({"cartPredicate": "country = \"AT\""}), "DoesNotMatchCart"),
        (json!({"cartPredicate": "lineItemCount(true) > 1"}), json!({}), "DoesNotMatchCart"),
        // What the target matches does not matter.
        (json!({"target": lines("sku = \"X\"")}), json!({}), "MatchesCart"),
    ] {
        let scene = ten(&discount, &code);
        let alice = scene.customer("alice@example.org");
        let plain = cart(&scene, &alice);
        let cart = scene.update(&alice, &plain, &add("TEN")).unwrap();
        assert_eq!(states(&cart), [expected], "{discount} {code}");
    }

    let scene = ten(&json!({}), &json!({"validUntil": "2026-11-23T12:00:01.000Z"}));
    let alice = scene.customer("alice@example.org");
    let plain = cart(&scene, &alice);
    let with = scene.update(&alice, &plain, &add("TEN")).unwrap();
    scene.later(1000);
    let late = scene.update(&alice, &with, &json!([{"action": "recalculate"}])).unwrap();
    assert_eq!((states(&late), total(&late)), (vec!["NotValid"], 1000));
    let with_address = json!([{"action": "setShippingAddress", "address": {"country": "DE"}}]);
    let late = scene.update(&alice, &late, &with_address).unwrap();
    let refusal = order(&scene, &alice, &late).unwrap_err();
    assert_eq!(refusal.errors()[0].code.as_str(), "DiscountCodeNonApplicable");
    assert_eq!(refusal.errors()[0].fields.get("reason"), Some(&json!("TimeRangeNonApplicable")));
}

#[test]
fn a_code_comes_too_late() {
    let stop = json!({"stackingMode": "StopAfterThisDiscount"});
    let with_code = json!({"requiresDiscountCode": true});
    let scene = shop(
        &json!([
            discount("0.9", &absolute(100), &lines("true"), &stop),
            discount("0.5", &relative(1000), &lines("true"), &with_code),
        ]),
        &json!([named("LATE", &["discount-5"])]),
    );
    let alice = scene.customer("alice@example.org");
    let plain = cart(&scene, &alice);
    let with = scene.update(&alice, &plain, &add("LATE")).unwrap();
    assert_eq!((states(&with), total(&with)), (vec!["ApplicationStoppedByPreviousDiscount"], 900));
}

#[test]
fn a_draft_names_codes_that_must_match() {
    let scene = ten(&json!({"cartPredicate": "lineItemCount(true) > 0"}), &json!({}));
    let alice = scene.customer("alice@example.org");
    let create = |items: &Value, code: &str| {
        let draft = json!({"currency": "EUR", "lineItems": items, "discountCodes": [code]});
        scene.ask(&alice, OperationName::CreateMyCart, &[], "", &draft)
    };
    let cart = create(&json!([{"sku": "A"}]), "TEN").unwrap();
    assert_eq!((states(&cart), total(&cart)), (vec!["MatchesCart"], 900));
    for (items, code) in [(json!([{"sku": "A"}]), "NONE"), (json!([]), "TEN")] {
        assert_eq!(refused(create(&items, code)), code_refused("DiscountCodeNonApplicable"), "{code}");
    }
}

#[test]
fn a_cart_has_ten_codes_at_most() {
    let codes: Vec<_> = (0..11).map(|number| named(&format!("C{number}"), &["discount-5"])).collect();
    let with_code = json!({"requiresDiscountCode": true});
    let scene = shop(&json!([discount("0.5", &relative(1000), &lines("true"), &with_code)]), &json!(codes));
    let alice = scene.customer("alice@example.org");
    let mut cart = cart(&scene, &alice);
    let add_all = |codes: std::ops::Range<i32>| {
        json!(
            codes
                .map(|number| json!({"action": "addDiscountCode", "code": format!("C{number}")}))
                .collect::<Vec<_>>()
        )
    };
    cart = scene.update(&alice, &cart, &add_all(0..10)).unwrap();
    // One discount, however many codes are for it.
    assert_eq!((states(&cart).len(), total(&cart)), (10, 900));
    assert_eq!(refused(scene.update(&alice, &cart, &add_all(10..11))), code_refused("InvalidOperation"));
}

#[test]
fn what_is_ordered_counts() {
    for (limits, anyone_else) in
        [(json!({"maxApplications": 1}), false), (json!({"maxApplicationsPerCustomer": 1}), true)]
    {
        let scene = ten(&json!({}), &limits);
        let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
        let draft = json!({
            "currency": "EUR", "lineItems": [{"sku": "A"}], "discountCodes": ["TEN"],
            "shippingAddress": {"country": "DE"},
        });
        let (first, second) = (scene.new_cart(&alice, &draft), scene.new_cart(&alice, &draft));
        let bobs = scene.new_cart(&bob, &draft);
        let ordered = order(&scene, &alice, &first).unwrap();
        assert_eq!((total(&ordered), states(&ordered)), (900, vec!["MatchesCart"]));
        assert_eq!(ordered["lineItems"][0]["discountedPricePerQuantity"][0]["quantity"], 1);

        assert_eq!(refused(order(&scene, &alice, &second)), code_refused("DiscountCodeNonApplicable"));
        let again = scene.update(&alice, &second, &json!([{"action": "recalculate"}])).unwrap();
        assert_eq!((states(&again), total(&again)), (vec!["MaxApplicationReached"], 1000));
        assert_eq!(order(&scene, &bob, &bobs).is_ok(), anyone_else, "{limits}");
    }
}

#[test]
fn a_cart_is_ordered_only_with_codes_that_match() {
    let scene = ten(&json!({"cartPredicate": "lineItemCount(true) > 1"}), &json!({}));
    let alice = scene.customer("alice@example.org");
    let draft = json!({"currency": "EUR", "lineItems": [{"sku": "A"}], "shippingAddress": {"country": "DE"}});
    let cart = scene.new_cart(&alice, &draft);
    let with = scene.update(&alice, &cart, &add("TEN")).unwrap();
    let refusal = order(&scene, &alice, &with).unwrap_err();
    let error = &refusal.errors()[0];
    assert_eq!(
        (error.code.as_str(), error.fields.get("discountCode")),
        ("DiscountCodeNonApplicable", Some(&json!("TEN")))
    );
}

#[test]
fn no_quote_is_requested_for_a_cart_with_codes() {
    let scene = ten(&json!({}), &json!({}));
    let alice = scene.customer("alice@example.org");
    let draft = json!({
        "currency": "EUR", "lineItems": [{"sku": "A"}], "discountCodes": ["TEN"],
        "shippingAddress": {"country": "DE"},
    });
    let cart = scene.new_cart(&alice, &draft);
    let body = json!({"cartId": cart["id"], "cartVersion": cart["version"], "comment": "please"});
    let made = scene.ask(&alice, OperationName::CreateMyQuoteRequest, &[], "", &body);
    assert_eq!(refused(made), code_refused("InvalidOperation"));
}

#[test]
fn codes_come_along_when_carts_are_merged() {
    let with_code =
        |rank: &str| discount(rank, &relative(1000), &lines("true"), &json!({"requiresDiscountCode": true}));
    let scene = shop(
        &json!([with_code("0.5"), with_code("0.4")]),
        &json!([named("HERS", &["discount-5"]), named("VISITED", &["discount-4"])]),
    );
    let alice = scene.customer("alice@example.org");
    let hers = cart(&scene, &alice);
    scene.update(&alice, &hers, &add("HERS")).unwrap();
    let mut visitor = scene.app("view_products manage_my_orders manage_my_profile");
    visitor.principal = Principal::Anonymous("visitor".into());
    let visited = cart(&scene, &visitor);
    scene.update(&visitor, &visited, &add("VISITED")).unwrap();
    let log_in = json!({"email": "alice@example.org", "password": "secret"});
    let signed_in = scene.ask(&visitor, OperationName::SignInMyCustomer, &[], "", &log_in).unwrap();
    let cart = &signed_in["cart"];
    assert_eq!((states(cart), total(cart)), (vec!["MatchesCart", "MatchesCart"], 810));
}

#[test]
fn a_cart_that_is_frozen_hard_keeps_its_discounts() {
    let ends = json!({"validUntil": "2026-11-23T12:00:01.000Z"});
    let mut never = named("NEVER", &["discount-4"]);
    never["cartPredicate"] = json!("country = \"AT\"");
    for (strategy, after, takes_codes) in [("SoftFreeze", 1000, true), ("HardFreeze", 900, false)] {
        let scene = shop(
            &json!([
                discount("0.5", &relative(1000), &lines("true"), &ends),
                discount("0.4", &relative(1), &lines("false"), &json!({"requiresDiscountCode": true})),
            ]),
            &json!([never, named("MATCHES", &["discount-4"])]),
        );
        let alice = scene.customer("alice@example.org");
        let mut frozen = cart(&scene, &alice);
        assert_eq!(total(&frozen), 900);
        frozen["cartState"] = json!("Frozen");
        frozen["freezeStrategy"] = json!(strategy);
        scene.project.write().carts.replace(serde_json::from_value(frozen.clone()).unwrap()).unwrap();
        // What would make it cheaper is not taken; what does nothing is, unless it is frozen hard.
        assert_eq!(refused(scene.update(&alice, &frozen, &add("MATCHES"))), code_refused("InvalidOperation"));
        assert_eq!(scene.update(&alice, &frozen, &add("NEVER")).is_ok(), takes_codes, "{strategy}");

        scene.later(1000);
        let frozen = scene.cart(&alice, &frozen["id"]).unwrap();
        let changed =
            scene.update(&alice, &frozen, &json!([{"action": "setLocale", "locale": "de"}])).unwrap();
        assert_eq!(total(&changed), after, "{strategy}");
    }
}
