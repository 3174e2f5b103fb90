//! One table a question.

use std::time::Duration;

use ct_auth::{
    AccessToken, AuthError, Hostile, Identity, Jitter, Principal, Reason, Record, Refusal, StoreError,
    Unavailable, UnavailableKind,
    machine::{Ask, Call, Granted, Now, Outcome, Step, TokenMachine, Verdict, Way, Write, Written},
};
use http::StatusCode;

use crate::claims::started;

const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };

fn granted(token: &str, refresh: Option<&str>) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new(token.into()).unwrap(),
        expires_in: Some(3600),
        scopes: refresh.map(|_| "manage_my_orders:shop customer_id:alice".parse().unwrap()),
        refresh: refresh.map(Into::into),
        sent: NOW,
    })
}

fn rejected(code: &str) -> Outcome {
    Outcome::Rejected(Refusal { status: StatusCode::BAD_REQUEST, code: code.into(), message: String::new() })
}

fn transient(kind: UnavailableKind) -> Outcome {
    Outcome::Transient(Unavailable::new(kind))
}

fn later(seconds: u64) -> Now {
    Now {
        monotonic: NOW.monotonic + Duration::from_secs(seconds),
        wall_millis: NOW.wall_millis + i64::try_from(seconds).unwrap() * 1000,
    }
}

fn write(machine: &mut TokenMachine) -> Write {
    let write = machine.next_write().expect("there is a write");
    machine.wrote(Written::Done);
    write
}

fn app() -> TokenMachine {
    let mut machine = TokenMachine::new();
    let (id, _) = started(&mut machine, NOW).unwrap();
    assert!(matches!(machine.answered(id, granted("app", None), NOW, Jitter::ZERO), Step::Done(Ok(()))));
    machine
}

fn alice() -> TokenMachine {
    let mut machine = TokenMachine::new();
    let id = machine.begin_sign_in();
    assert!(matches!(machine.signed_in(id, granted("alice", Some("refresh")), 7, Jitter::ZERO), Step::Store));
    assert!(matches!(write(&mut machine), Write::Save(Record { generation: 7, family: 7, .. })));
    assert!(matches!(machine.stored(id), Step::Done(Ok(()))));
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

fn name(identity: &Identity) -> &'static str {
    match identity {
        Identity::None => "nobody",
        Identity::App => "app",
        Identity::Customer { .. } => "alice",
        _ => "somebody",
    }
}

/// Which outcome does what in which state.
#[test]
fn outcomes() {
    let torn = || transient(UnavailableKind::Torn);
    type State = fn() -> TokenMachine;
    let rows: [(State, Outcome, &str, &str); 15] = [
        (TokenMachine::new, granted("t", None), "ok", "app"),
        (TokenMachine::new, torn(), "unavailable", "nobody"),
        (TokenMachine::new, rejected("invalid_client"), "refused", "nobody"),
        (TokenMachine::new, rejected("invalid_grant"), "refused", "nobody"),
        (TokenMachine::new, Outcome::Hostile(Hostile::TokenType), "hostile", "nobody"),
        (app, granted("t", None), "ok", "app"),
        (app, torn(), "unavailable", "app"),
        (app, rejected("invalid_grant"), "refused", "app"),
        (alice, granted("t", None), "ok", "alice"),
        (alice, granted("t", Some("refresh")), "ok", "alice"),
        (alice, granted("t", Some("rotated")), "store", "alice"),
        (alice, torn(), "unavailable", "alice"),
        (alice, rejected("invalid_client"), "refused", "alice"),
        (alice, rejected("invalid_grant"), "reread", "alice"),
        (alice, Outcome::Hostile(Hostile::TooLarge), "hostile", "alice"),
    ];
    for (state, outcome, expected, identity) in rows {
        let mut machine = state();
        let epoch = machine.epoch();
        let (id, _) = started(&mut machine, later(3595)).expect("a token is needed");
        let step = machine.answered(id, outcome.clone(), later(3596), Jitter::ZERO);
        let came = match step {
            Step::Claim => "claim",
            Step::Send(_) => "send",
            Step::Reread => "reread",
            Step::Store => "store",
            Step::Done(Ok(())) => "ok",
            Step::Done(Err(AuthError::Unavailable(_))) => "unavailable",
            Step::Done(Err(AuthError::Refused(_))) => "refused",
            Step::Done(Err(AuthError::Hostile(_))) => "hostile",
            Step::Done(Err(error)) => panic!("{error:?}"),
        };
        assert_eq!((came, name(&machine.identity())), (expected, identity), "{outcome:?}");
        assert_eq!(machine.epoch(), epoch);
    }
}

/// What a 401 means, by the epoch and the generation of the token that got it.
#[test]
fn rejections() {
    let old = alice();
    let (old_epoch, old_generation) = (old.epoch(), old.token().unwrap().0);
    let mut machine = old;
    assert!(matches!(machine.rejected(old_epoch, old_generation), Verdict::Marked));
    assert!(matches!(machine.rejected(old_epoch, old_generation), Verdict::Marked), "many may tell");
    let Ask::Need(Way::Start) = machine.ask(NOW) else { panic!("a new token is needed") };
    let (id, step) = started(&mut machine, NOW).unwrap();
    assert!(matches!(step, Step::Send(Call::Refresh(_))));
    assert!(matches!(machine.ask(NOW), Ask::Need(Way::Join(flight)) if flight == id));
    machine.answered(id, granted("new", None), NOW, Jitter::ZERO);
    assert!(matches!(machine.rejected(old_epoch, old_generation), Verdict::Outdated));
    assert!(matches!(machine.ask(NOW), Ask::Good), "an older token's 401 starts nothing");
    machine.sign_out();
    let verdict = machine.rejected(old_epoch, old_generation);
    assert!(matches!(verdict, Verdict::Changed(AuthError::SessionChanged)));
}

/// Why a session that the platform ended needs credentials: whether an answer with a new refresh token was lost.
#[test]
fn lost_rotations() {
    for (rotates, kind, expected) in [
        (false, UnavailableKind::Torn, Reason::Revoked),
        (true, UnavailableKind::NotSent, Reason::Revoked),
        (true, UnavailableKind::Torn, Reason::LostRotation),
        (true, UnavailableKind::Deadline, Reason::LostRotation),
    ] {
        let mut machine = alice();
        let rotation = rotates.then_some("rotated");
        let (id, _) = started(&mut machine, later(3400)).unwrap();
        if let Step::Store = machine.answered(id, granted("t", rotation), later(3400), Jitter::ZERO) {
            assert!(matches!(write(&mut machine), Write::Swap { expected: 7, .. }));
            machine.stored(id);
        }
        let (id, _) = started(&mut machine, later(7400)).unwrap();
        machine.answered(id, transient(kind), later(7400), Jitter::ZERO);
        let (id, _) = started(&mut machine, later(7500)).unwrap();
        assert!(matches!(
            machine.answered(id, rejected("invalid_grant"), later(7500), Jitter::ZERO),
            Step::Reread
        ));
        let Step::Done(Err(error)) = machine.reread(id, Ok(None)) else { panic!("it is over") };
        assert_eq!((error.reason(), machine.needs_credentials()), (Some(expected), Some(expected)));
        assert!(matches!(write(&mut machine), Write::Erase(Some(_))));
    }
}

/// Which record is another process's renewal of this session.
#[test]
fn adoptions() {
    type Found = Result<Option<Record>, StoreError>;
    let rows: [(Found, bool); 6] = [
        (Ok(Some(record(8, "theirs", "alice"))), true),
        (Ok(Some(record(7, "theirs", "alice"))), false), // what we wrote ourselves
        (Ok(Some(record(8, "refresh", "alice"))), false), // what was refused
        (Ok(Some(record(8, "theirs", "bob"))), false),
        (Ok(None), false),
        (Err(StoreError::Deadline), false),
    ];
    for (found, is_adopted) in rows {
        let mut machine = alice();
        let (id, _) = started(&mut machine, later(3400)).unwrap();
        machine.answered(id, rejected("invalid_grant"), later(3400), Jitter::ZERO);
        let step = machine.reread(id, found.clone());
        assert_eq!(
            matches!(&step, Step::Send(Call::Refresh(token)) if token.expose() == "theirs"),
            is_adopted
        );
        assert_eq!(machine.needs_credentials().is_none(), is_adopted, "{found:?}");
        if is_adopted {
            machine.answered(id, rejected("invalid_grant"), later(3400), Jitter::ZERO);
            machine.reread(id, Ok(Some(record(9, "another", "alice"))));
            assert_eq!(machine.needs_credentials(), Some(Reason::Revoked), "once only");
        }
    }
}

/// What a store gives back to which session.
#[test]
fn resumptions() {
    let found = || Ok(Some(record(3, "stored", "alice")));
    let ended = || {
        let mut machine = alice();
        assert!(machine.password_changed(machine.epoch()));
        let early = machine.resumed(machine.epoch(), found());
        assert_eq!(early.unwrap_err().reason(), Some(Reason::PasswordChanged), "it is to be erased");
        assert!(matches!(write(&mut machine), Write::Erase(Some(_))));
        machine
    };
    for (mut machine, expected) in [(TokenMachine::new(), "stored"), (app(), "stored"), (ended(), "stored")] {
        let (epoch, former) = (machine.epoch(), machine.clone());
        machine.resumed(epoch, found()).unwrap();
        assert!(machine.epoch() > epoch && machine.token().is_none());
        let Some((_, Step::Send(Call::Refresh(token)))) = started(&mut machine, later(10)) else {
            panic!("{former:?}")
        };
        assert_eq!(token.expose(), expected);
        assert!(former.clone().resumed(machine.epoch(), found()).is_err(), "the session changed");
    }
    let mut machine = alice();
    let before = format!("{machine:?}");
    machine.resumed(machine.epoch(), found()).unwrap();
    assert_eq!(format!("{machine:?}"), before, "an active session is kept");
    let mut machine = ended();
    machine.resumed(machine.epoch(), Ok(Some(record(9, "refresh", "alice")))).unwrap();
    assert_eq!(machine.needs_credentials(), Some(Reason::PasswordChanged), "what was given up stays so");
    let mut machine = TokenMachine::new();
    let broken = machine.resumed(machine.epoch(), Err(StoreError::Deadline));
    assert!(matches!(broken, Err(AuthError::Store(StoreError::Deadline))));
    assert_eq!(machine.needs_credentials(), None);
    machine.resumed(machine.epoch(), Err(StoreError::corrupt("torn"))).unwrap_err();
    assert_eq!(machine.needs_credentials(), Some(Reason::StoreCorrupt));
}

/// Which write is made for what has happened, after one that failed.
#[test]
fn writes() {
    let failed = || Written::Failed(StoreError::Deadline);
    // The first record never got there: the next one is as new.
    let mut machine = TokenMachine::new();
    let id = machine.begin_sign_in();
    machine.signed_in(id, granted("alice", Some("refresh")), 7, Jitter::ZERO);
    assert!(matches!(machine.next_write(), Some(Write::Save(_))));
    assert!(machine.next_write().is_none(), "one at a time");
    machine.wrote(failed());
    assert!(!machine.has_writes() && machine.pending_write() && !machine.is_durable());
    machine.stored(id);
    assert!(machine.token().is_some(), "published from memory");
    assert!(matches!(write(&mut machine), Write::Save(_)));
    assert!(machine.is_durable());

    // A swap whose end is not known was made: the next one finds its record, and knows it.
    let mut machine = alice();
    let (id, _) = started(&mut machine, later(3400)).unwrap();
    machine.answered(id, granted("t", Some("second")), later(3400), Jitter::ZERO);
    assert!(matches!(machine.next_write(), Some(Write::Swap { expected: 7, .. })));
    machine.wrote(failed());
    machine.stored(id);
    let (id, _) = started(&mut machine, later(7000)).unwrap();
    machine.answered(id, granted("t", Some("third")), later(7000), Jitter::ZERO);
    let swap = machine.next_write();
    assert!(matches!(&swap, Some(Write::Swap { expected: 7, record }) if record.generation == 9));
    machine.wrote(Written::Conflict(Some(8)));
    assert!(matches!(write(&mut machine), Write::Swap { expected: 8, record } if record.generation == 9));
    machine.stored(id);
    assert!(machine.is_durable());

    // What somebody else wrote is not overwritten, and it is said so.
    let (id, _) = started(&mut machine, later(12_000)).unwrap();
    machine.answered(id, granted("t", Some("fourth")), later(12_000), Jitter::ZERO);
    machine.next_write();
    machine.wrote(Written::Conflict(Some(99)));
    machine.stored(id);
    assert!(matches!(machine.store_failure(), Some(StoreError::NotOurs)) && !machine.is_durable());

    // Nobody signed in, and nothing is known of the store: whatever is there goes. Then it is known.
    let mut machine = TokenMachine::new();
    machine.sign_out();
    assert_eq!(write(&mut machine), Write::Erase(None));
    machine.sign_out();
    assert_eq!(machine.next_write(), None);
}

/// A pause that the auth host asks for is kept to, but not for ever.
#[test]
fn pauses() {
    for (asked, waits) in [(0, 1), (30, 30), (3600, 3600), (u64::MAX, 3600)] {
        let mut machine = TokenMachine::new();
        let (id, _) = started(&mut machine, NOW).unwrap();
        let mut unavailable = Unavailable::new(UnavailableKind::Status(StatusCode::TOO_MANY_REQUESTS));
        unavailable.retry_after = Some(Duration::from_secs(asked));
        machine.answered(id, Outcome::Transient(unavailable), NOW, Jitter::MAX);
        let Ask::No(error) = machine.ask(NOW) else { panic!("it is too early") };
        assert_eq!(error.retry_after(), Some(Duration::from_secs(waits)));
        assert!(matches!(machine.ask(later(waits)), Ask::Need(Way::Start)));
    }
}
