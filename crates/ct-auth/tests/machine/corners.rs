//! What neither a table nor chance meets often.

use std::time::Duration;

use ct_auth::{
    AccessToken, AuthError, Identity, Jitter, Principal, Reason, Record, Refusal, StoreError,
    machine::{Call, Granted, Lineage, Now, Outcome, Step, TokenMachine, Write, Written},
};
use http::StatusCode;

use crate::claims::started;

const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };

fn granted(customer: &str, refresh: Option<String>) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new("token".into()).unwrap(),
        expires_in: Some(3600),
        scopes: Some(format!("manage_my_orders:shop customer_id:{customer}").parse().unwrap()),
        refresh: refresh.map(Into::into),
        sent: NOW,
    })
}

/// Up to the token request that waits for the store.
fn sign_in(machine: &mut TokenMachine, customer: &str, refresh: Option<&str>, family: u64) {
    let id = machine.begin_sign_in();
    let outcome = granted(customer, refresh.map(str::to_owned));
    assert!(matches!(machine.signed_in(id, outcome, family, Jitter::ZERO), Step::Store));
}

fn write(machine: &mut TokenMachine, written: Written) -> Write {
    let write = machine.next_write().expect("there is a write");
    machine.wrote(written);
    write
}

fn alice() -> TokenMachine {
    let mut machine = TokenMachine::new();
    sign_in(&mut machine, "alice", Some("hers"), 7);
    assert!(matches!(write(&mut machine, Written::Done), Write::Save(_)));
    let flight = machine.flight().unwrap();
    assert!(matches!(machine.stored(flight), Step::Done(Ok(()))));
    machine
}

/// Else the next start of the app would bring her session back, of which nobody has signed out.
#[test]
fn a_sign_out_before_the_sign_in_was_stored_leaves_no_former_customer_in_the_store() {
    let failed = || Written::Failed(StoreError::Deadline);
    for refresh in [Some("his"), None] {
        for first in [None, Some(failed())] {
            let mut machine = alice();
            sign_in(&mut machine, "bob", refresh, 8);
            if let Some(written) = first {
                write(&mut machine, written);
            }
            machine.sign_out();
            assert_eq!(write(&mut machine, Written::Done), Write::Erase(None), "whoever's it is");
            assert!(machine.is_durable());
        }
    }
    let mut machine = alice();
    machine.sign_out();
    assert!(matches!(write(&mut machine, Written::Done), Write::Erase(Some(_))), "what is another's stays");
}

#[test]
fn a_late_reading_is_told_so() {
    let mut machine = alice();
    let id = machine.begin_sign_in();
    assert!(matches!(machine.reread(id, Ok(None)), Step::Done(Err(AuthError::SessionChanged))));
}

#[test]
fn who_must_sign_in_starts_no_token_request() {
    let mut machine = alice();
    assert!(machine.password_changed(machine.epoch()));
    assert!(machine.start(NOW).is_none());
}

/// What was given up is remembered, the latest sixteen of it.
#[test]
fn sixteen_refresh_tokens_that_were_given_up_do_not_come_back() {
    for (given_up, comes_back) in [(16, false), (17, true)] {
        let mut machine = TokenMachine::new();
        for number in 0..given_up {
            sign_in(&mut machine, "alice", Some(&format!("token-{number}")), number);
        }
        machine.sign_out();
        write(&mut machine, Written::Done);
        let record = Record {
            generation: 0,
            family: 0,
            principal: Principal::Customer(Some("alice".into())),
            refresh_token: "token-0".into(),
            scopes: None,
        };
        machine.resumed(machine.epoch(), Ok(Some(record))).unwrap();
        assert_eq!(machine.identity().is_customer(), comes_back, "{given_up}");
    }
}

/// Without an id there is only the number of the sign-in to tell customers apart by.
#[test]
fn a_record_is_owned_by_customer_or_else_by_sign_in() {
    let customer = |id: Option<&str>| Principal::Customer(id.map(Into::into));
    for (ours, theirs, same_family, owned) in [
        (Some("alice"), Some("alice"), false, true),
        (Some("alice"), Some("bob"), true, false),
        (None, Some("alice"), true, true),
        (None, Some("alice"), false, false),
        (Some("alice"), None, true, true),
        (None, None, false, false),
    ] {
        let lineage = Lineage { family: 7, principal: customer(ours) };
        let record = Record {
            generation: 1,
            family: if same_family { 7 } else { 8 },
            principal: customer(theirs),
            refresh_token: "token".into(),
            scopes: None,
        };
        assert_eq!(lineage.owns(&record), owned, "{ours:?} {theirs:?} {same_family}");
    }
}

/// A refresh token is sent, refused, looked up in the store, and not sent again.
#[test]
fn a_store_that_does_not_work_does_not_keep_a_session_that_was_refused() {
    let mut machine = alice();
    let (generation, ..) = machine.token().unwrap();
    machine.rejected(machine.epoch(), generation);
    let (id, step) = started(&mut machine, NOW).unwrap();
    assert!(matches!(step, Step::Send(Call::Refresh(_))));
    let (status, code) = (StatusCode::BAD_REQUEST, "invalid_grant".to_owned());
    let refused = Outcome::Rejected(Refusal { status, code, message: String::new() });
    assert!(matches!(machine.answered(id, refused, NOW, Jitter::ZERO), Step::Reread));
    let step = machine.reread(id, Err(StoreError::Deadline));
    assert!(matches!(step, Step::Done(Err(error)) if error.needs_sign_in()));
}

/// The change of password, asked for before, ended the tokens: then that is the reason, and not a revocation.
#[test]
fn a_session_that_ended_by_its_change_of_password_says_so() {
    let mut machine = alice();
    let (former, hers) = (TokenMachine::new().epoch(), machine.epoch());
    let (generation, ..) = machine.token().unwrap();
    machine.rejected(hers, generation);
    let (id, _) = started(&mut machine, NOW).unwrap();
    let (status, code) = (StatusCode::BAD_REQUEST, "invalid_grant".to_owned());
    let refused = Outcome::Rejected(Refusal { status, code, message: String::new() });
    machine.answered(id, refused, NOW, Jitter::ZERO);
    machine.reread(id, Ok(None));
    assert_eq!(machine.needs_credentials(), Some(Reason::Revoked));
    assert!(!machine.password_changed(former));
    assert_eq!(machine.needs_credentials(), Some(Reason::Revoked));
    assert!(machine.password_changed(hers));
    assert_eq!(machine.needs_credentials(), Some(Reason::PasswordChanged));
}

/// A customer whom the sign-in did not name is known from the first answer that does, and nobody else from then on.
#[test]
fn a_customer_without_an_id_is_recognized() {
    let mut machine = TokenMachine::new();
    let record = Record {
        generation: 1,
        family: 7,
        principal: Principal::Customer(None),
        refresh_token: "hers".into(),
        scopes: None,
    };
    machine.resumed(machine.epoch(), Ok(Some(record))).unwrap();
    let epoch = machine.epoch();
    for (seconds, scope, expected) in
        [(0, "bare", None), (3595, "alice", Some("alice")), (9000, "bob", Some("alice"))]
    {
        let now = Now { monotonic: NOW.monotonic + Duration::from_secs(seconds), ..NOW };
        let mut outcome = granted(scope, None);
        if let (Outcome::Granted(granted), "bare") = (&mut outcome, scope) {
            granted.scopes = None;
        }
        let (id, _) = started(&mut machine, now).unwrap();
        let step = machine.answered(id, outcome, now, Jitter::ZERO);
        assert_eq!(matches!(step, Step::Done(Ok(()))), scope != "bob");
        assert_eq!(machine.identity(), Identity::Customer { id: expected.map(Into::into) });
        assert_eq!(machine.epoch(), epoch);
    }
}

/// Else her token would be handed out before the store was even asked to keep what renews it.
#[test]
fn a_write_that_failed_does_not_keep_the_wish_from_being_tried_that_came_meanwhile() {
    for written in [Written::Failed(StoreError::Deadline), Written::Conflict(Some(99))] {
        let mut machine = alice();
        machine.sign_out();
        assert!(matches!(machine.next_write(), Some(Write::Erase(Some(_)))));
        sign_in(&mut machine, "bob", Some("his"), 8);
        machine.wrote(written);
        assert!(machine.has_writes() && !machine.is_durable());
        assert_eq!(machine.store_failure().map(ToString::to_string), None);
        assert!(matches!(write(&mut machine, Written::Failed(StoreError::Deadline)), Write::Save(_)));
        assert!(!machine.has_writes() && machine.pending_write(), "that one has failed itself");
        assert!(matches!(machine.store_failure(), Some(StoreError::Deadline)));
    }
}
