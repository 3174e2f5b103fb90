//! The same session in another tab: its sign-out, and its access token.

use std::time::Duration;

use ct_auth::{
    AccessToken, Handover, Jitter, Principal, Reason, Record, StoreError,
    machine::{FlightId, Granted, Now, Outcome, Step, TokenMachine, Write, Written},
};

const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };

fn later(seconds: u64) -> Now {
    let millis = i64::try_from(seconds).unwrap() * 1000;
    Now { monotonic: NOW.monotonic + Duration::from_secs(seconds), wall_millis: NOW.wall_millis + millis }
}

fn granted(token: &str, refresh: &str) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new(token.into()).unwrap(),
        expires_in: Some(3600),
        scopes: Some("manage_my_orders:shop customer_id:alice".parse().unwrap()),
        refresh: Some(refresh.into()),
        sent: NOW,
    })
}

fn record(generation: u64, token: &str, customer: &str) -> Record {
    let principal = Principal::Customer(Some(customer.into()));
    Record { generation, family: 7, principal, refresh_token: token.into(), scopes: None }
}

/// Alice, whose sign-in is about to be stored.
fn signing_in() -> (TokenMachine, FlightId) {
    let mut machine = TokenMachine::new();
    let id = machine.begin_sign_in();
    assert!(matches!(machine.signed_in(id, granted("first", "r1"), 7, Jitter::ZERO), Step::Store));
    (machine, id)
}

fn alice() -> TokenMachine {
    let (mut machine, id) = signing_in();
    assert!(matches!(machine.next_write(), Some(Write::Save(_))));
    machine.wrote(Written::Done);
    machine.stored(id);
    machine
}

#[test]
fn who_signs_out_elsewhere_signs_out_here_and_nothing_is_written_for_it() {
    for erased in [Some(record(9, "r3", "alice")), None] {
        let mut machine = alice();
        let epoch = machine.epoch();
        assert!(machine.erased_elsewhere(erased.as_ref()));
        assert!(machine.epoch() > epoch && machine.token().is_none());
        assert_eq!(machine.needs_credentials(), Some(Reason::SignedOutElsewhere));
        assert_eq!(machine.next_write(), None, "what is stored now may be a later sign-in's");
        assert!(machine.is_durable());
        assert!(!machine.erased_elsewhere(erased.as_ref()), "once");
        machine.resumed(machine.epoch(), Ok(Some(record(7, "r1", "alice")))).unwrap();
        assert!(machine.needs_credentials().is_some(), "its refresh token does not come back");
    }
}

#[test]
fn what_was_anothers_or_came_before_the_sign_in_ends_nothing() {
    let mut machine = alice();
    assert!(!machine.erased_elsewhere(Some(&record(7, "r1", "bob"))));
    assert!(machine.token().is_some());
    let (mut machine, id) = signing_in();
    assert!(!machine.erased_elsewhere(Some(&record(3, "r0", "alice"))), "it is yet to be stored");
    assert!(machine.next_write().is_some());
    assert!(!machine.erased_elsewhere(Some(&record(3, "r0", "alice"))), "it is being stored");
    machine.wrote(Written::Done);
    machine.stored(id);
    assert!(machine.token().is_some());
    let mut nobody = TokenMachine::new();
    assert!(!nobody.erased_elsewhere(None) && !nobody.erased_elsewhere(Some(&record(7, "r1", "alice"))));
}

/// A token without a refresh token leaves nothing in the store, so nothing of it can be erased there.
#[test]
fn what_was_never_stored_is_not_ended_from_elsewhere() {
    let mut machine = TokenMachine::new();
    let id = machine.begin_sign_in();
    let Outcome::Granted(granted) = granted("first", "r1") else { unreachable!() };
    let granted = Outcome::Granted(Granted { refresh: None, ..granted });
    assert!(matches!(machine.signed_in(id, granted, 7, Jitter::ZERO), Step::Store));
    assert_eq!(machine.next_write(), Some(Write::Erase(None)));
    machine.wrote(Written::Done);
    machine.stored(id);
    assert!(!machine.erased_elsewhere(None));
    assert!(machine.token().is_some());
}

/// A write that seemed to fail was made after all: so says the conflict of the next attempt.
#[test]
fn a_write_that_was_made_after_all_is_not_made_again() {
    let mut machine = alice();
    let (id, _) = machine.start(later(3595)).unwrap();
    machine.claimed(id, Ok(None), later(3595));
    machine.answered(id, granted("second", "r2"), later(3595), Jitter::ZERO);
    assert!(matches!(machine.next_write(), Some(Write::Swap { expected: 7, .. })));
    machine.wrote(Written::Failed(StoreError::Deadline));
    let Some(Write::Swap { record, .. }) = machine.next_write() else { panic!("it is tried again") };
    machine.wrote(Written::Conflict(Some(record.generation)));
    assert_eq!(machine.next_write(), None);
    assert!(machine.is_durable());
}

#[test]
fn a_write_under_way_does_not_bring_back_what_was_erased_elsewhere() {
    for written in [Written::Done, Written::Conflict(None), Written::Failed(StoreError::Deadline)] {
        let mut machine = alice();
        let (id, _) = machine.start(later(3595)).unwrap();
        machine.claimed(id, Ok(None), later(3595));
        machine.answered(id, granted("second", "r2"), later(3595), Jitter::ZERO);
        assert!(matches!(machine.next_write(), Some(Write::Swap { expected: 7, .. })));
        assert!(machine.erased_elsewhere(Some(&record(7, "r1", "alice"))));
        machine.wrote(written.clone());
        assert!(matches!(machine.next_write(), Some(Write::Erase(Some(_)))), "{written:?}");
        machine.wrote(Written::Done);
        assert!(machine.is_durable() && machine.next_write().is_none());
    }
}

fn handover(token: &str) -> Handover {
    Handover {
        family: 7,
        access: AccessToken::new(token.into()).unwrap(),
        expires_in: 3600,
        sent: later(3590).wall_millis,
        scopes: Some("view_products:shop customer_id:alice".parse().unwrap()),
    }
}

#[test]
fn a_token_that_is_handed_over_is_as_good_as_one_that_was_asked_for() {
    let mut machine = alice();
    let (id, step) = machine.start(later(3595)).unwrap();
    assert!(matches!(step, Step::Claim));
    let found = Ok(Some(record(8, "r2", "alice")));
    let step = machine.handed_over(id, &handover("theirs"), &found, later(3595), Jitter::ZERO);
    assert!(matches!(step, Some(Step::Done(Ok(())))), "{step:?}");
    let (_, token, deadlines) = machine.token().unwrap();
    assert_eq!(token.secret().expose(), "theirs");
    assert_eq!(deadlines, ct_auth::machine::Deadlines::new(later(3590), Some(3600), Jitter::ZERO));
    assert_eq!(machine.scopes().unwrap().to_string(), "view_products:shop customer_id:alice");
    assert_eq!(machine.handover(), Some(handover("theirs")), "and can be handed on");
    // Its next refresh goes on with what the other one stored.
    let (id, _) = machine.start(later(3595 + 3590)).unwrap();
    let step = machine.claimed(id, Ok(None), later(3595 + 3590));
    assert!(
        matches!(&step, Step::Send(ct_auth::machine::Call::Refresh(token)) if token.expose() == "r2"),
        "{step:?}"
    );
}

#[test]
fn what_is_of_no_use_leaves_the_claim_as_it_was() {
    let at = |sent| Handover { sent, ..handover("theirs") };
    let found = || Ok(Some(record(8, "r2", "alice")));
    let rows = [
        (Handover { family: 8, ..handover("theirs") }, found(), "another sign-in's"),
        (handover("first"), found(), "the one that it has"),
        (at(later(0).wall_millis), found(), "one that is at its end too"),
        (handover("theirs"), Ok(None), "nobody is signed in any more"),
        (handover("theirs"), Ok(Some(record(8, "r2", "bob"))), "somebody else is"),
        (
            handover("theirs"),
            Ok(Some(Record { family: 8, ..record(8, "r2", "alice") })),
            "she signed in again",
        ),
        (handover("theirs"), Err(StoreError::Deadline), "the store does not tell"),
    ];
    for (handover, found, why) in rows {
        let mut machine = alice();
        let (id, _) = machine.start(later(3595)).unwrap();
        let before = format!("{machine:?}");
        let step = machine.handed_over(id, &handover, &found, later(3595), Jitter::ZERO);
        assert!(step.is_none(), "{why}: {step:?}");
        assert_eq!(format!("{machine:?}"), before, "{why}");
        assert!(matches!(machine.claimed(id, found, later(3595)), Step::Send(_)), "{why}");
    }
}

#[test]
fn a_token_that_nobody_else_can_have_is_not_handed_over() {
    assert_eq!(TokenMachine::new().handover(), None);
    let mut app = TokenMachine::new();
    let (id, _) = app.start(NOW).unwrap();
    let outcome = match granted("app", "none") {
        Outcome::Granted(granted) => Outcome::Granted(Granted { refresh: None, ..granted }),
        other => other,
    };
    app.answered(id, outcome, NOW, Jitter::ZERO);
    assert!(app.token().is_some() && app.handover().is_none());
    assert_eq!(alice().handover().map(|handover| handover.family), Some(7));
}
