use super::*;
use OperationName::{
    CreateCustomerEmailToken, CreateCustomerPasswordToken, GetMyCustomer, ResetMyPassword, VerifyMyEmail,
};

const MINUTE: i64 = 60_000;

fn password_token(scene: &Scene, more: &Value) -> Result<Value, Refusal> {
    let mut draft = json!({"email": "Alice@example.org"});
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scene.ask(&scene.app("manage_customers"), CreateCustomerPasswordToken, &[], "", &draft)
}

fn reset(scene: &Scene, caller: &Caller, token: &Value, password: &str) -> Result<Value, Refusal> {
    let body = json!({"tokenValue": token["value"], "newPassword": password});
    scene.ask(caller, ResetMyPassword, &[], "", &body)
}

fn email_token(scene: &Scene, caller: &Caller, more: &Value) -> Result<Value, Refusal> {
    let mut draft = json!({"id": caller.customer_id().unwrap(), "ttlMinutes": 10});
    draft.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    scene.ask(&scene.app("manage_customers"), CreateCustomerEmailToken, &[], "", &draft)
}

fn verify(scene: &Scene, caller: &Caller, token: &Value) -> Result<Value, Refusal> {
    scene.ask(caller, VerifyMyEmail, &[], "", &json!({"tokenValue": token["value"]}))
}

fn instant(value: &Value) -> i64 {
    value.as_str().unwrap().parse::<DateTime>().unwrap().millis()
}

#[test]
fn a_new_password_ends_the_old_one_and_all_tokens_for_new_ones() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let id = alice.customer_id().unwrap();
    let token = password_token(&scene, &json!({})).unwrap();
    assert_eq!(token["customerId"], id.as_str());
    assert_eq!(instant(&token["expiresAt"]) - instant(&token["createdAt"]), 1440 * MINUTE);
    assert_eq!(
        (&token["lastModifiedAt"], &token["invalidateOlderTokens"]),
        (&token["createdAt"], &json!(false))
    );
    let other = password_token(&scene, &json!({})).unwrap();

    let app = scene.app("manage_my_profile");
    assert_eq!(refused(reset(&scene, &app, &token, "")), code(400, "RequiredField"));
    let before = scene.project.read().password_epoch(id);
    let customer = reset(&scene, &app, &token, "better").unwrap();
    assert_eq!((&customer["id"], &customer["version"]), (&json!(id), &json!(2)));
    let shop = scene.project.read();
    assert_ne!(shop.password_epoch(id), before, "her tokens of the auth host end");
    assert_eq!(shop.log_in("alice@example.org", "better", None).ok().as_ref(), Some(id));
    assert_eq!(shop.log_in("alice@example.org", "secret", None).ok(), None);
    drop(shop);
    for used in [token, other] {
        assert_eq!(refused(reset(&scene, &app, &used, "worse")), code(404, "ResourceNotFound"));
    }
}

#[test]
fn tokens_end_with_their_time_or_with_a_newer_one() {
    let scene = Scene::demo();
    let alice = scene.customer("alice@example.org");
    let app = scene.app("manage_my_profile");
    let short = password_token(&scene, &json!({"ttlMinutes": 5})).unwrap();
    let mail = email_token(&scene, &alice, &json!({})).unwrap();
    scene.later(5 * MINUTE);
    let expired = reset(&scene, &app, &short, "better").unwrap_err();
    assert_eq!(expired.message(), "The given password token has expired.");
    assert_eq!(refused(Err::<(), _>(expired)), code(400, "ExpiredCustomerPasswordToken"));
    scene.later(5 * MINUTE);
    let expired = verify(&scene, &alice, &mail).unwrap_err();
    assert_eq!(expired.message(), "The given email token has expired.");
    assert_eq!(refused(Err::<(), _>(expired)), code(400, "ExpiredCustomerEmailToken"));

    let first = password_token(&scene, &json!({})).unwrap();
    let mail = email_token(&scene, &alice, &json!({})).unwrap();
    let second = password_token(&scene, &json!({"invalidateOlderTokens": true})).unwrap();
    assert_eq!(second["invalidateOlderTokens"], true);
    assert_eq!(refused(reset(&scene, &app, &first, "better")), code(404, "ResourceNotFound"));
    assert!(verify(&scene, &alice, &mail).is_ok(), "tokens for another purpose stay");
    assert!(reset(&scene, &app, &second, "better").is_ok());

    for ttl in [0, -1] {
        assert_eq!(refused(password_token(&scene, &json!({"ttlMinutes": ttl}))), code(400, "InvalidField"));
    }
    assert!(password_token(&scene, &json!({"ttlMinutes": i64::MAX})).is_ok());
    let nobody = json!({"email": "nobody@example.org"});
    assert_eq!(refused(password_token(&scene, &nobody)), code(404, "ResourceNotFound"));
}

#[test]
fn an_email_is_verified_by_whose_it_is() {
    let scene = Scene::demo();
    let (alice, bob) = (scene.customer("alice@example.org"), scene.customer("bob@example.org"));
    assert_eq!(
        refused(email_token(&scene, &alice, &json!({"version": 9}))),
        code(409, "ConcurrentModification")
    );
    assert_eq!(refused(email_token(&scene, &alice, &json!({"id": "nobody"}))), code(404, "ResourceNotFound"));
    let token = email_token(&scene, &alice, &json!({"version": 1})).unwrap();
    let password = password_token(&scene, &json!({})).unwrap();
    for (caller, wrong) in [(&bob, &token), (&alice, &password), (&alice, &json!({"value": "unknown"}))] {
        let refusal = verify(&scene, caller, wrong).unwrap_err();
        assert!(!refusal.message().contains(wrong["value"].as_str().unwrap()));
        assert_eq!(refused(Err::<(), _>(refusal)), code(404, "ResourceNotFound"));
    }
    assert_eq!(scene.get(&alice, GetMyCustomer, "").unwrap()["isEmailVerified"], false);
    let verified = verify(&scene, &alice, &token).unwrap();
    assert_eq!((&verified["isEmailVerified"], &verified["version"]), (&json!(true), &json!(2)));
    assert_eq!(refused(verify(&scene, &alice, &token)), code(404, "ResourceNotFound"));
    assert_eq!(refused(reset(&scene, &bob, &password, "better")), code(404, "ResourceNotFound"));
}
