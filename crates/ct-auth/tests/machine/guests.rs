//! Tables of what becomes of anonymous sessions.

use std::{collections::BTreeSet, time::Duration};

use ct_auth::{
    AccessToken, AuthError, Guest, Hostile, Identity, Jitter, Principal, Reason, Record, Refusal,
    machine::{Ask, Call, Custom, Granted, Now, Outcome, Step, TokenMachine, Way, Write, Written},
};
use http::StatusCode;

use crate::claims::started;

const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };

fn granted(scope: &str, refresh: Option<&str>) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new("token".into()).unwrap(),
        expires_in: Some(3600),
        scopes: Some(scope.parse().unwrap()),
        refresh: refresh.map(Into::into),
        sent: NOW,
    })
}

fn refused() -> Outcome {
    let (status, message) = (StatusCode::BAD_REQUEST, String::new());
    Outcome::Rejected(Refusal { status, code: "invalid_grant".into(), message })
}

fn later(seconds: u64) -> Now {
    Now { monotonic: NOW.monotonic + Duration::from_secs(seconds), ..NOW }
}

fn guest(custom: Custom, refresh: Option<&str>) -> TokenMachine {
    let mut machine = TokenMachine::with(Custom { guest: Guest::Anonymous, ..custom });
    let epoch = machine.epoch();
    let (id, step) = machine.start(NOW).unwrap();
    assert!(matches!(step, Step::Send(Call::Anonymous)));
    let step = machine.answered(id, granted("anonymous_id:g", refresh), NOW, Jitter::ZERO);
    assert!(matches!(step, Step::Store), "stored before it is handed out");
    assert!(machine.token().is_none());
    match machine.next_write() {
        Some(Write::Save(record)) => assert_eq!(record.principal, Principal::Anonymous("g".into())),
        Some(Write::Erase(None)) => assert_eq!(refresh, None),
        other => panic!("{other:?}"),
    }
    machine.wrote(Written::Done);
    assert!(matches!(machine.stored(id), Step::Done(Ok(()))));
    assert_eq!((machine.epoch(), machine.identity()), (epoch, Identity::Anonymous { id: "g".into() }));
    machine
}

/// Who may take over whose token.
#[test]
fn renewals() {
    for (scope, expected) in [
        ("anonymous_id:g", None),
        ("view_products:shop", None), // not told again
        ("anonymous_id:other", Some(Hostile::AnotherAnonymous)),
        ("customer_id:alice", Some(Hostile::AnotherCustomer)),
    ] {
        let mut machine = guest(Custom::default(), Some("refresh"));
        let (id, _) = started(&mut machine, later(3595)).unwrap();
        let step = machine.answered(id, granted(scope, None), later(3595), Jitter::ZERO);
        let hostile = match step {
            Step::Done(Err(AuthError::Hostile(hostile))) => Some(hostile),
            Step::Done(Ok(())) => None,
            other => panic!("{other:?}"),
        };
        assert_eq!(hostile, expected, "{scope}");
        assert_eq!(machine.identity(), Identity::Anonymous { id: "g".into() });
    }
}

/// An answer that does not say whose the anonymous session is begins none.
#[test]
fn a_guest_without_an_id_is_hostile() {
    for (scope, expected) in
        [("view_products:shop", Hostile::NotAnonymous), ("customer_id:alice", Hostile::NotAnonymous)]
    {
        let mut machine = TokenMachine::with(Custom { guest: Guest::Anonymous, ..Custom::default() });
        let (id, _) = machine.start(NOW).unwrap();
        let step = machine.answered(id, granted(scope, Some("refresh")), NOW, Jitter::ZERO);
        assert!(
            matches!(step, Step::Done(Err(AuthError::Hostile(hostile))) if hostile == expected),
            "{scope}"
        );
        assert_eq!((machine.identity(), machine.next_write()), (Identity::None, None));
    }
}

/// What becomes of a guest whom the platform does not know any more, or whose token is spent.
#[test]
fn losses() {
    for (replaces, refresh, expected) in [
        (false, Some("refresh"), Some(Reason::Revoked)),
        (false, None, Some(Reason::Expired)),
        (true, Some("refresh"), None),
        (true, None, None),
    ] {
        let custom = Custom { replace_lost_anonymous: replaces, ..Custom::default() };
        let mut machine = guest(custom, refresh);
        let epoch = machine.epoch();
        let end = later(4000);
        let error = match started(&mut machine, end) {
            Some((id, _)) => {
                assert!(matches!(machine.answered(id, refused(), end, Jitter::ZERO), Step::Reread));
                let Step::Done(Err(error)) = machine.reread(id, Ok(None)) else { panic!("it is over") };
                error
            }
            None => machine.expire(end).unwrap(),
        };
        assert!(machine.epoch() > epoch);
        assert_eq!((machine.identity(), machine.needs_credentials()), (Identity::None, expected));
        assert_eq!(error.reason(), expected, "{error:?}");
        assert_eq!(matches!(error, AuthError::SessionChanged), replaces);
        match machine.ask(later(4001)) {
            Ask::Need(Way::Start) => {
                assert!(replaces);
                assert!(matches!(machine.start(later(4001)), Some((_, Step::Send(Call::Anonymous)))));
            }
            Ask::No(AuthError::NeedsCredentials { .. }) => assert!(!replaces),
            other => panic!("{other:?}"),
        }
    }
}

/// A password change is nothing to a guest, and what is hers is hers alone.
#[test]
fn others() {
    let mut machine = guest(Custom::default(), Some("refresh"));
    let before = format!("{machine:?}");
    assert!(!machine.password_changed(machine.epoch()));
    assert_eq!(format!("{machine:?}"), before);
    machine.sign_out();
    let Some(Write::Erase(Some(lineage))) = machine.next_write() else { panic!("it is erased") };
    for (principal, is_hers) in [
        (Principal::Anonymous("g".into()), true),
        (Principal::Anonymous("other".into()), false),
        (Principal::Customer(None), false),
    ] {
        let (family, refresh_token) = (lineage.family, "refresh".into());
        let record = Record { generation: 1, family, principal, refresh_token, scopes: None };
        assert_eq!(lineage.owns(&record), is_hers, "{record:?}");
    }
}

/// Whoever gave a place in the store up before it was written does not come back from it.
#[test]
fn what_made_room_leaves_nothing_behind() {
    for refresh in [None, Some("refresh")] {
        let mut machine = TokenMachine::new();
        let id = machine.begin_anonymous_sign_in(Some("g".into()));
        machine.signed_in(id, granted("anonymous_id:g", refresh), 7, Jitter::ZERO);
        machine.sign_out();
        assert_eq!(machine.next_write(), Some(Write::Erase(None)));
    }
}

/// Sessions that begin by themselves are told apart by a number, whatever the seed is, and whichever begins.
#[test]
fn each_guest_s_family_is_its_own() {
    let mut families = BTreeSet::new();
    for seed in [0, 1, u64::MAX] {
        for begun_before in [0, 1, 2] {
            let mut machine =
                TokenMachine::with(Custom { guest: Guest::Anonymous, seed, ..Custom::default() });
            for attempt in 0..begun_before {
                let (id, _) = machine.start(later(100 * attempt)).unwrap();
                machine.answered(id, granted("view_products:shop", None), later(100 * attempt), Jitter::ZERO);
            }
            let (id, _) = machine.start(later(1000)).unwrap();
            machine.answered(id, granted("anonymous_id:g", Some("refresh")), later(1000), Jitter::ZERO);
            let Some(Write::Save(record)) = machine.next_write() else { panic!("it is stored") };
            assert!(families.insert(record.family), "seed {seed}, after {begun_before}");
        }
    }
}

/// An id that the app chose is the session's, and a token of another's is not taken.
#[test]
fn whoever_chose_an_id_gets_it_or_nothing() {
    for (scope, is_hers) in
        [("anonymous_id:g", true), ("view_products:shop", true), ("anonymous_id:other", false)]
    {
        let mut machine = TokenMachine::new();
        let id = machine.begin_anonymous_sign_in(Some("g".into()));
        let step = machine.signed_in(id, granted(scope, Some("refresh")), 7, Jitter::ZERO);
        if is_hers {
            assert!(matches!(step, Step::Store), "{scope}: {step:?}");
            assert_eq!(machine.identity(), Identity::Anonymous { id: "g".into() });
        } else {
            let Step::Done(Err(error)) = step else { panic!("{scope}: {step:?}") };
            assert!(matches!(error, AuthError::Hostile(Hostile::AnotherAnonymous)), "{error:?}");
            assert_eq!((machine.identity(), machine.next_write()), (Identity::None, None));
        }
    }
}
