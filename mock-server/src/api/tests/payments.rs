use super::*;
use OperationName::{
    CreateMyPayment, DeleteMyPayment, GetMyPayment, QueryMyPayments, SignUpCustomer, UpdateMyPayment,
};

fn money(cents: i64) -> Value {
    json!({"currencyCode": "EUR", "centAmount": cents})
}

fn new(scene: &Scene, caller: &Caller, more: &Value) -> Result<Value, Refusal> {
    let mut draft = json!({"amountPlanned": money(500), "paymentMethodInfo": {"method": "CARD"}});
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scene.ask(caller, CreateMyPayment, &[], "", &draft)
}

fn path(payment: &Value) -> [(&'static str, &str); 1] {
    [("id", payment["id"].as_str().unwrap())]
}

fn change(scene: &Scene, caller: &Caller, payment: &Value, actions: &Value) -> Result<Value, Refusal> {
    let update = json!({"version": payment["version"], "actions": actions});
    scene.ask(caller, UpdateMyPayment, &path(payment), "", &update)
}

fn get(scene: &Scene, caller: &Caller, payment: &Value) -> Result<Value, Refusal> {
    scene.ask(caller, GetMyPayment, &path(payment), "", &Value::Null)
}

fn delete(scene: &Scene, caller: &Caller, payment: &Value) -> Result<Value, Refusal> {
    let version = format!("version={}", payment["version"]);
    scene.ask(caller, DeleteMyPayment, &path(payment), &version, &Value::Null)
}

#[test]
fn a_payment_is_its_owners_and_nobody_elses() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let bob = scene.customer("bob@example.org");
    let payment = new(&scene, &alice, &json!({})).unwrap();
    // Its owner sees what the platform shows her, and no more.
    let fields: Vec<_> = payment.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, ["amountPlanned", "customer", "id", "paymentMethodInfo", "transactions", "version"]);
    assert_eq!(payment["customer"]["id"], json!(alice.customer_id().unwrap()));
    assert_eq!(
        payment["amountPlanned"],
        json!({"type": "centPrecision", "currencyCode": "EUR", "centAmount": 500, "fractionDigits": 2})
    );
    assert_eq!(get(&scene, &alice, &payment).unwrap(), payment);
    assert_eq!(refused(get(&scene, &bob, &payment)), code(404, "ResourceNotFound"));
    assert_eq!(refused(change(&scene, &bob, &payment, &json!([]))), code(404, "ResourceNotFound"));
    assert_eq!(refused(delete(&scene, &bob, &payment)), code(404, "ResourceNotFound"));
    // She can ask for what she does not see.
    let query = "where=createdAt%20%3E%20%222026-01-01T00%3A00%3A00.000Z%22&sort=createdAt";
    assert_eq!(scene.get(&alice, QueryMyPayments, query).unwrap()["results"], json!([payment]));
    assert_eq!(scene.get(&bob, QueryMyPayments, "").unwrap()["results"], json!([]));
    assert_eq!(delete(&scene, &alice, &payment).unwrap(), payment);
    assert_eq!(refused(get(&scene, &alice, &payment)), code(404, "ResourceNotFound"));
}

#[test]
fn only_money_that_comes_in_and_has_not_come_yet() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let transaction = |kind: &str| json!({"transaction": {"type": kind, "amount": money(500)}});
    for kind in ["Authorization", "Charge"] {
        let payment = new(&scene, &alice, &transaction(kind)).unwrap();
        let made = &payment["transactions"][0];
        assert_eq!([&made["type"], &made["state"]], [kind, "Initial"]);
        assert_eq!(made["amount"]["centAmount"], 500);
    }
    for kind in ["CancelAuthorization", "Refund", "Chargeback", "Gift"] {
        assert_eq!(refused(new(&scene, &alice, &transaction(kind))), code(400, "InvalidField"), "{kind}");
    }
    let payment = new(&scene, &alice, &json!({})).unwrap();
    let in_state = |state: &str| {
        let transaction = json!({"type": "Charge", "amount": money(500), "state": state});
        change(&scene, &alice, &payment, &json!([{"action": "addTransaction", "transaction": transaction}]))
    };
    for state in ["Pending", "Success", "Failure"] {
        assert_eq!(refused(in_state(state)), code(400, "InvalidField"), "{state}");
    }
    assert_eq!(in_state("Initial").unwrap()["transactions"][0]["state"], "Initial");
}

#[test]
fn what_has_a_transaction_stays_as_it_is() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let payment = new(&scene, &alice, &json!({})).unwrap();
    let transaction = json!({"type": "Charge", "amount": money(500)});
    let actions = json!([
        {"action": "changeAmountPlanned", "amount": money(700)},
        {"action": "addTransaction", "transaction": transaction},
        // What is sent along with the transaction is not too late.
        {"action": "setMethodInfoMethod", "method": "CASH"},
    ]);
    let paid = change(&scene, &alice, &payment, &actions).unwrap();
    assert_eq!(paid["version"], 4);
    assert_eq!(
        (&paid["amountPlanned"]["centAmount"], &paid["paymentMethodInfo"]["method"]),
        (&json!(700), &json!("CASH"))
    );
    for actions in [json!([]), json!([{"action": "addTransaction", "transaction": transaction}])] {
        assert_eq!(refused(change(&scene, &alice, &paid, &actions)), code(400, "InvalidOperation"));
    }
    assert_eq!(refused(delete(&scene, &alice, &paid)), code(400, "InvalidOperation"));
    assert_eq!(get(&scene, &alice, &paid).unwrap(), paid);
    // Who has seen an older version is told that first.
    assert_eq!(refused(change(&scene, &alice, &payment, &json!([]))), code(409, "ConcurrentModification"));
    assert_eq!(refused(delete(&scene, &alice, &payment)), code(409, "ConcurrentModification"));
}

#[test]
fn all_actions_or_none() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let payment = new(&scene, &alice, &json!({"paymentMethodInfo": {"paymentInterface": "bank"}})).unwrap();
    let custom = json!({"typeId": "type", "key": "gift"});
    let bad = json!({"type": "Charge", "amount": money(1), "custom": {"type": custom}});
    for (last, expected) in [
        (json!({"action": "setMethodInfoInterface", "interface": "other"}), "InvalidOperation"),
        (json!({"action": "setMethodInfoCustomType", "type": custom}), "ReferencedResourceNotFound"),
        (json!({"action": "setMethodInfoCustomField", "name": "x"}), "InvalidOperation"),
        (json!({"action": "setTransactionCustomField", "name": "x"}), "InvalidOperation"),
        (json!({"action": "setCustomField", "name": "x"}), "InvalidOperation"),
        (json!({"action": "addTransaction", "transaction": bad}), "ReferencedResourceNotFound"),
        (json!({"action": "setStatus"}), "InvalidJsonInput"),
    ] {
        let actions = json!([{"action": "setMethodInfoMethod", "method": "CASH"}, last]);
        assert_eq!(refused(change(&scene, &alice, &payment, &actions)), code(400, expected), "{actions}");
        assert_eq!(get(&scene, &alice, &payment).unwrap(), payment);
    }
    // What is set already may be set again, and changes nothing.
    let same = json!([
        {"action": "setMethodInfoInterface", "interface": "bank"}, {"action": "setMethodInfoCustomType"},
    ]);
    assert_eq!(change(&scene, &alice, &payment, &same).unwrap(), payment);
    let draft = json!({"custom": {"type": custom}});
    assert_eq!(refused(new(&scene, &alice, &draft)), code(400, "ReferencedResourceNotFound"));
}

#[test]
fn a_visitors_payments_are_the_customers_once_she_signs_up() {
    let scene = Scene::demo();
    let mut visitor = scene.app("manage_my_profile");
    visitor.principal = Principal::Anonymous("v".to_owned());
    let payment = new(&scene, &visitor, &json!({})).unwrap();
    assert_eq!((payment.get("customer"), &payment["anonymousId"]), (None, &json!("v")));
    assert!(scene.project.read().has_visited("v"));

    let draft = json!({"email": "alice@example.org", "password": "secret"});
    let signed_up = scene.ask(&visitor, SignUpCustomer, &[], "", &draft).unwrap();
    let alice = scene.holder_of(signed_up["customer"]["id"].as_str().unwrap());
    let hers = get(&scene, &alice, &payment).unwrap();
    assert_eq!((&hers["customer"]["id"], hers.get("anonymousId")), (&signed_up["customer"]["id"], None));
    assert_eq!(hers["version"], 2);
    assert_eq!(refused(get(&scene, &visitor, &payment)), code(404, "ResourceNotFound"));
    assert!(!scene.project.read().has_visited("v"));
}

#[test]
fn a_payment_is_on_one_cart_of_its_owner() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let bob = scene.customer("bob@example.org");
    let payment = new(&scene, &alice, &json!({})).unwrap();
    let [first, second] = [0, 1].map(|_| scene.new_cart(&alice, &json!({"currency": "EUR"})));
    let bobs = scene.new_cart(&bob, &json!({"currency": "EUR"}));
    let named = json!({"typeId": "payment", "id": payment["id"]});
    let add = json!([{"action": "addPayment", "payment": named}]);
    let remove = json!([{"action": "removePayment", "payment": named}]);

    // Bob's does not take hers, and no cart gives what it does not have.
    assert_eq!(refused(scene.update(&bob, &bobs, &add)), code(400, "ReferencedResourceNotFound"));
    assert_eq!(refused(scene.update(&alice, &first, &remove)), code(400, "InvalidOperation"));

    let first = scene.update(&alice, &first, &add).unwrap();
    assert_eq!(first["paymentInfo"]["payments"], json!([named]));
    assert_eq!(scene.update(&alice, &first, &add).unwrap(), first, "once is enough");
    assert_eq!(refused(scene.update(&alice, &second, &add)), code(400, "InvalidOperation"));
    let expand = "expand=paymentInfo.payments[*]";
    let shown = scene.ask(&alice, OperationName::GetMyCart, &path(&first), expand, &Value::Null).unwrap();
    assert_eq!(shown["paymentInfo"]["payments"][0]["obj"]["amountPlanned"]["centAmount"], 500);

    let first = scene.update(&alice, &first, &remove).unwrap();
    assert_eq!(first.get("paymentInfo"), None);
    let second = scene.update(&alice, &second, &add).unwrap();
    assert_eq!(second["paymentInfo"]["payments"], json!([named]));
}
