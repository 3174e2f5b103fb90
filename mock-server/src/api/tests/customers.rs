use super::*;
use OperationName::{ChangeMyPassword, DeleteMyCustomer, GetMyCustomer, SignUpCustomer, UpdateMyCustomer};

fn update(scene: &Scene, caller: &Caller, actions: &Value) -> Result<Value, Refusal> {
    let me = scene.get(caller, GetMyCustomer, "")?;
    let update = json!({"version": me["version"], "actions": actions});
    scene.ask(caller, UpdateMyCustomer, &[], "", &update)
}

#[test]
fn whoever_signs_up_is_a_customer() {
    let scene = Scene::demo();
    let app = scene.app("manage_my_profile");
    let draft = json!({
        "email": "Alice@Example.org", "password": "secret", "firstName": "Alice", "locale": "en-GB",
        "addresses": [{"country": "GB", "key": "home"}, {"country": "DE", "id": "mine"}],
        "defaultShippingAddress": 1,
    });
    let result = scene.ask(&app, SignUpCustomer, &[], "", &draft).unwrap();
    let typed: ct_model::CustomerSignInResult = serde_json::from_value(result.clone()).unwrap();
    assert_eq!(typed.cart, None);
    let customer = &result["customer"];
    assert_eq!(customer["version"], 1);
    assert_eq!(customer["email"], "Alice@Example.org");
    assert_eq!(customer["password"], "****");
    assert_eq!(customer["createdBy"]["clientId"], "client");
    let address = &customer["addresses"][1]["id"];
    assert_ne!(address, "mine");
    assert_eq!(
        (&customer["defaultShippingAddressId"], &customer["shippingAddressIds"]),
        (address, &json!([address]))
    );

    let alice = scene.holder_of(customer["id"].as_str().unwrap());
    assert_eq!(scene.get(&alice, GetMyCustomer, "").unwrap(), *customer);
    let shop = scene.project.read();
    let id = typed.customer.id;
    assert_eq!(shop.log_in("alice@example.ORG", "secret", None).ok(), Some(id));
    assert_eq!(shop.log_in("alice@example.org", "Secret", None).ok(), None);
}

#[test]
fn drafts_are_checked() {
    let scene = Scene::demo();
    let app = scene.app("manage_my_profile");
    let sign_up = |more: Value| {
        let mut draft = json!({"email": "a@example.org", "password": "secret"});
        draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        scene.ask(&app, SignUpCustomer, &[], "", &draft)
    };
    for (more, status, expected) in [
        (json!({"email": "MARIA.weber@example.com"}), 400, "DuplicateField"),
        (json!({"email": "nobody"}), 400, "InvalidField"),
        (json!({"email": "a@b@c"}), 400, "InvalidField"),
        (json!({"email": ""}), 400, "RequiredField"),
        (json!({"password": ""}), 400, "RequiredField"),
        (json!({"defaultShippingAddress": 0}), 400, "InvalidField"),
        (json!({"defaultBillingAddress": 4_294_967_296_i64}), 400, "InvalidField"),
        (
            json!({"addresses": [{"country": "DE", "key": "ab"}, {"country": "DE", "key": "ab"}]}),
            400,
            "DuplicateField",
        ),
        (json!({"stores": [{"typeId": "store", "key": "north"}]}), 400, "ReferencedResourceNotFound"),
    ] {
        assert_eq!(refused(sign_up(more.clone())), code(status, expected), "{more}");
    }
    let taken = sign_up(json!({"email": "Maria.Weber@example.com"})).unwrap_err();
    assert_eq!(taken.message(), "There is already an existing customer with the provided email.");
    assert_eq!(taken.errors()[0].fields.get("duplicateValue"), Some(&json!("Maria.Weber@example.com")));
    assert!(sign_up(json!({})).is_ok());
}

#[test]
fn names_addresses_and_emails_change() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let me = update(
        &scene,
        &alice,
        &json!([
            {"action": "setFirstName", "firstName": "Alice"},
            {"action": "setLastName", "lastName": "Doe"},
            {"action": "setDateOfBirth", "dateOfBirth": "1990-02-03"},
            {"action": "addAddress", "address": {"country": "DE", "key": "home"}},
            {"action": "addAddress", "address": {"country": "FR", "key": "work"}},
            {"action": "setDefaultShippingAddress", "addressKey": "home"},
            {"action": "addBillingAddressId", "addressKey": "work"},
            {"action": "changeEmail", "email": "doe@example.org"},
        ]),
    )
    .unwrap();
    assert_eq!(
        (&me["firstName"], &me["dateOfBirth"], &me["version"]),
        (&json!("Alice"), &json!("1990-02-03"), &json!(9))
    );
    let home = me["addresses"][0]["id"].clone();
    assert_eq!((&me["defaultShippingAddressId"], &me["shippingAddressIds"]), (&home, &json!([home])));
    let shop = scene.project.read();
    assert!(shop.log_in("doe@example.org", "secret", None).ok().is_some());
    assert!(shop.log_in("alice@example.org", "secret", None).ok().is_none());
    drop(shop);

    let me = update(
        &scene,
        &alice,
        &json!([
            {"action": "changeAddress", "addressId": home, "address": {"country": "AT", "key": "home"}},
            {"action": "removeAddress", "addressKey": "work"},
            {"action": "setDefaultShippingAddress"},
        ]),
    )
    .unwrap();
    assert_eq!((&me["addresses"][0]["country"], &me["addresses"][0]["id"]), (&json!("AT"), &home));
    assert_eq!((me.get("defaultShippingAddressId"), &me["billingAddressIds"]), (None, &json!([])));
    let me =
        update(&scene, &alice, &json!([{"action": "removeShippingAddressId", "addressId": home}])).unwrap();
    assert_eq!(me["shippingAddressIds"], json!([]));
}

#[test]
fn all_actions_or_none() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let before = scene.get(&alice, GetMyCustomer, "").unwrap();
    for (last, expected) in [
        (json!({"action": "removeAddress", "addressId": "none"}), "InvalidField"),
        (json!({"action": "removeAddress"}), "RequiredField"),
        (json!({"action": "changeEmail", "email": "maria.weber@example.com"}), "DuplicateField"),
        (json!({"action": "setCustomField", "name": "size", "value": 3}), "InvalidOperation"),
        (json!({"action": "fly"}), "InvalidJsonInput"),
    ] {
        let actions = json!([{"action": "setFirstName", "firstName": "X"}, last]);
        assert_eq!(refused(update(&scene, &alice, &actions)), code(400, expected), "{actions}");
        assert_eq!(scene.get(&alice, GetMyCustomer, "").unwrap(), before);
    }
}

#[test]
fn versions() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let stale = json!({"version": 7, "actions": []});
    let refusal = scene.ask(&alice, UpdateMyCustomer, &[], "", &stale).unwrap_err();
    assert_eq!(refusal.status(), 409);
    assert_eq!(refusal.errors()[0].fields.get("currentVersion"), Some(&json!(1)));
    let nothing = update(&scene, &alice, &json!([{"action": "setTitle"}])).unwrap();
    assert_eq!(nothing["version"], 1);
    assert_eq!(
        refused(scene.get(&alice, DeleteMyCustomer, "version=2")),
        code(409, "ConcurrentModification")
    );
    assert!(scene.get(&alice, DeleteMyCustomer, "version=1").is_ok());
    assert_eq!(refused(scene.get(&alice, GetMyCustomer, "")), code(404, "ResourceNotFound"));
    assert_eq!(scene.project.read().password_epoch(alice.customer_id().unwrap()), None);
    scene.customer("alice@example.org");
}

#[test]
fn a_password_change_starts_an_epoch() {
    let scene = Scene::demo();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    let epoch = |caller: &Caller| scene.project.read().password_epoch(caller.customer_id().unwrap()).unwrap();
    let change = |version: u64, current: &str, new: &str| {
        let change = json!({"version": version, "currentPassword": current, "newPassword": new});
        scene.ask(&alice, ChangeMyPassword, &[], "", &change)
    };
    assert_eq!(refused(change(2, "secret", "better")), code(409, "ConcurrentModification"));
    assert_eq!(refused(change(1, "wrong", "better")), code(400, "InvalidCurrentPassword"));
    assert_eq!(refused(change(1, "secret", "")), code(400, "RequiredField"));
    assert_eq!(epoch(&alice), 0);
    assert_eq!(change(1, "secret", "better").unwrap()["version"], 2);
    assert_eq!((epoch(&alice), epoch(&bob)), (1, 0));
    let shop = scene.project.read();
    assert!(shop.log_in("alice@example.org", "better", None).ok().is_some());
    assert!(shop.log_in("alice@example.org", "secret", None).ok().is_none());
    assert!(shop.log_in("bob@example.org", "secret", None).ok().is_some());
}
