//! The claim of the store's lease before a refresh, and what is found then.

use std::time::Duration;

use ct_auth::{
    AccessToken, AuthError, Jitter, Principal, Record, StoreError,
    machine::{Ask, Call, FlightId, Granted, Now, Outcome, Step, TokenMachine, Way, Write, Written},
};

const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };

/// Starts a token request; where that is a refresh, with a lease and nothing new in the store.
pub(crate) fn started(machine: &mut TokenMachine, now: Now) -> Option<(FlightId, Step)> {
    let (id, step) = machine.start(now)?;
    let step = if let Step::Claim = step { machine.claimed(id, Ok(None), now) } else { step };
    Some((id, step))
}

fn granted(refresh: Option<&str>, expires_in: u64) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new("token".into()).unwrap(),
        expires_in: Some(expires_in),
        scopes: Some("manage_my_orders:shop customer_id:alice".parse().unwrap()),
        refresh: refresh.map(Into::into),
        sent: NOW,
    })
}

fn later(seconds: u64) -> Now {
    Now { monotonic: NOW.monotonic + Duration::from_secs(seconds), ..NOW }
}

/// Alice, whose first record is of this generation and of family 7.
fn alice(generation: u64, family: u64) -> TokenMachine {
    let mut machine = TokenMachine::new();
    let record = Record { family, ..record(generation, "ours", "alice") };
    machine.resumed(machine.epoch(), Ok(Some(record))).unwrap();
    machine
}

fn record(generation: u64, token: &str, customer: &str) -> Record {
    Record {
        generation,
        family: 7,
        principal: Principal::Customer(Some(customer.into())),
        refresh_token: token.into(),
        scopes: None,
    }
}

fn sent(step: &Step) -> &str {
    match step {
        Step::Send(Call::Refresh(token)) => token.expose(),
        other => panic!("{other:?}"),
    }
}

/// What is sent, by what another process may have stored meanwhile.
#[test]
fn which_record_a_refresh_goes_on_with() {
    type Found = Result<Option<Record>, StoreError>;
    let rows: [(u64, Found, &str); 12] = [
        (20, Ok(Some(record(21, "theirs", "alice"))), "theirs"),
        (20, Ok(Some(record(90, "theirs", "alice"))), "theirs"),
        (20, Ok(Some(record(20, "theirs", "alice"))), "ours"),
        (20, Ok(Some(record(19, "theirs", "alice"))), "ours"),
        (20, Ok(Some(record(21, "theirs", "bob"))), "ours"),
        (20, Ok(Some(Record { family: 8, ..record(21, "theirs", "alice") })), "ours"), // she signed in again
        (u64::MAX, Ok(Some(record(0, "theirs", "alice"))), "theirs"),
        (0, Ok(Some(record(u64::MAX, "theirs", "alice"))), "ours"),
        (0, Ok(Some(record(u64::MAX / 2, "theirs", "alice"))), "theirs"),
        (0, Ok(Some(record(u64::MAX / 2 + 1, "theirs", "alice"))), "ours"),
        (20, Ok(None), "ours"),
        (20, Err(StoreError::Deadline), "ours"),
    ];
    for (generation, found, expected) in rows {
        let mut machine = alice(generation, 7);
        let (id, step) = machine.start(NOW).unwrap();
        assert!(matches!(step, Step::Claim));
        assert!(matches!(machine.ask(NOW), Ask::Need(Way::Join(flight)) if flight == id));
        let epoch = machine.epoch();
        assert_eq!(sent(&machine.claimed(id, found.clone(), NOW)), expected, "{generation} {found:?}");
        assert_eq!(machine.epoch(), epoch);
        assert!(machine.is_durable(), "the store holds it");
        assert!(matches!(machine.answered(id, granted(None, 3600), NOW, Jitter::ZERO), Step::Done(Ok(()))));
    }
}

/// What is made of the adopted record: its successor takes its place, and its predecessor never comes back.
#[test]
fn an_adopted_record_is_the_sessions_own_from_then_on() {
    let mut machine = alice(20, 7);
    let (id, _) = machine.start(NOW).unwrap();
    assert_eq!(sent(&machine.claimed(id, Ok(Some(record(25, "theirs", "alice"))), NOW)), "theirs");
    assert!(matches!(machine.answered(id, granted(Some("next"), 3600), NOW, Jitter::ZERO), Step::Store));
    let write = machine.next_write();
    assert!(
        matches!(&write, Some(Write::Swap { expected: 25, record }) if record.generation == 26),
        "{write:?}"
    );
    machine.wrote(Written::Done);
    assert!(matches!(machine.stored(id), Step::Done(Ok(()))));
    let (id, _) = machine.start(later(3400)).unwrap();
    let step = machine.claimed(id, Ok(Some(record(30, "ours", "alice"))), later(3400));
    assert_eq!(sent(&step), "next", "what was given up is not sent again");
}

/// A write that was under way when a later record was found does not undo it, however it ends.
#[test]
fn a_write_under_way_does_not_undo_what_was_adopted() {
    for (written, again) in [
        (Written::Done, true),
        (Written::Conflict(Some(30)), false),
        (Written::Failed(StoreError::Deadline), true),
    ] {
        let mut machine = alice(20, 7);
        let (id, _) = started(&mut machine, NOW).unwrap();
        machine.answered(id, granted(Some("second"), 3600), NOW, Jitter::ZERO);
        assert!(matches!(machine.next_write(), Some(Write::Swap { expected: 20, .. })));
        machine.stored(id); // nobody waits for it any longer
        let (id, _) = machine.start(later(3400)).unwrap();
        let step = machine.claimed(id, Ok(Some(record(30, "theirs", "alice"))), later(3400));
        assert_eq!(sent(&step), "theirs");
        machine.wrote(written.clone());
        match machine.next_write() {
            Some(Write::Swap { record, .. }) => {
                assert!(again, "{written:?}");
                assert_eq!((record.generation, record.refresh_token.expose()), (30, "theirs"));
                machine.wrote(Written::Done);
            }
            other => assert!(!again && other.is_none(), "{written:?}: {other:?}"),
        }
        assert!(machine.is_durable(), "{written:?}");
    }
}

/// Between the claim and the request there may be seconds: the floor counts from the request.
#[test]
fn the_pause_between_refreshes_counts_from_when_the_lease_was_there() {
    let mut machine = alice(20, 7);
    let (id, _) = machine.start(NOW).unwrap();
    machine.claimed(id, Ok(None), later(9));
    machine.answered(id, granted(None, 0), later(9), Jitter::ZERO);
    assert!(
        matches!(machine.ask(later(9)), Ask::No(AuthError::TooEarly { retry_after }) if retry_after.as_secs() == 1)
    );
    assert!(matches!(machine.ask(later(10)), Ask::Need(Way::Start)));
}

#[test]
fn a_claim_that_is_over_or_not_awaited_changes_nothing() {
    let mut machine = alice(20, 7);
    let (id, _) = machine.start(NOW).unwrap();
    machine.sign_out();
    let news = || Ok(Some(record(30, "theirs", "alice")));
    let before = format!("{machine:?}");
    assert!(matches!(machine.claimed(id, news(), NOW), Step::Done(Err(AuthError::SessionChanged))));
    assert_eq!(format!("{machine:?}"), before);

    let mut machine = alice(20, 7);
    let (id, _) = machine.start(NOW).unwrap();
    for step in [
        machine.answered(id, granted(None, 3600), NOW, Jitter::ZERO),
        machine.reread(id, news()),
        machine.stored(id),
    ] {
        assert!(
            matches!(step, Step::Done(Err(AuthError::SessionChanged))),
            "before it was claimed: {step:?}"
        );
    }
    machine.lapsed(id);
    assert_eq!(machine.flight(), Some(id), "nothing was sent that could be lost");
    assert_eq!(sent(&machine.claimed(id, Ok(None), NOW)), "ours");
    assert!(matches!(machine.claimed(id, news(), NOW), Step::Done(Err(_))), "the second time");
}

/// The app's own token and a new guest's have no refresh token that two could send.
#[test]
fn only_a_refresh_claims_the_lease() {
    let mut machine = TokenMachine::new();
    assert!(matches!(machine.start(NOW), Some((_, Step::Send(Call::ClientCredentials)))));
}
