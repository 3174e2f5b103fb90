//! Sessions whose tokens come from a source: the rules that hold for token requests hold for it too.

use std::time::Duration;

use ct_auth::{
    AuthError, Hostile, Identity, IdentityChange, Remedy, SourceError, SourceErrorKind, SourceToken,
};

use crate::{
    backend::{Backend, failure, kind, number, token},
    shop::customer,
};

const ALICE: &str = "customer_id:alice";
const BOB: &str = "customer_id:bob";

#[test]
fn fifty_callers_ask_the_source_once() {
    let mut backend = Backend::after(Duration::from_secs(1), |number| Ok(token(number, ALICE)));
    let callers: Vec<_> = (0..50).map(|_| backend.start_bearer()).collect();
    assert_eq!((backend.asked(), backend.session.identity()), (0, Identity::None));
    backend.tasks.run();
    assert_eq!(backend.asked(), 1);
    backend.advance(1);
    for caller in &callers {
        assert_eq!(number(&caller.take().unwrap().unwrap()), 1);
    }
    assert_eq!((backend.asked(), backend.session.identity()), (1, customer("alice")));
    assert_eq!(backend.session.granted().unwrap().to_string(), "manage_my_orders:my-shop customer_id:alice");
    assert_eq!(backend.network.count(), 0, "there is no auth host");
    assert!(backend.session.durable());
}

#[test]
fn fifty_rejections_ask_it_once_more_and_a_late_one_not_at_all() {
    let mut backend = Backend::new();
    let old = backend.bearer().unwrap();
    let replaying: Vec<_> = (0..50)
        .map(|_| {
            let (session, old) = (backend.session.clone(), old.clone());
            backend.tasks.start(async move { session.replace(&old).await })
        })
        .collect();
    backend.tasks.run();
    for replay in &replaying {
        assert_eq!(number(&replay.take().unwrap().unwrap()), 2);
    }
    assert_eq!(number(&backend.replace(&old).unwrap()), 2, "the late 51st");
    assert_eq!(backend.asked(), 2);
}

#[test]
fn one_caller_renews_early_and_the_others_go_on() {
    let mut backend = Backend::after(Duration::from_secs(1), |number| Ok(token(number, ALICE)));
    backend.bearer().unwrap();
    backend.advance(3400);
    let renewing = backend.start_bearer();
    backend.tasks.run();
    assert_eq!(number(&backend.bearer().unwrap()), 1, "it is still good");
    assert!(!renewing.is_done());
    backend.advance(1);
    assert_eq!(number(&renewing.take().unwrap().unwrap()), 2);
    assert_eq!(backend.asked(), 2);
}

#[test]
fn the_caller_who_leads_may_go() {
    let mut backend = Backend::after(Duration::from_secs(1), |number| Ok(token(number, ALICE)));
    let leader = backend.start_bearer();
    backend.tasks.run();
    let follower = backend.start_bearer();
    backend.tasks.run();
    drop(leader);
    backend.advance(1);
    assert_eq!(number(&follower.take().unwrap().unwrap()), 1);
    assert_eq!(backend.asked(), 1);
}

#[test]
fn a_source_that_never_answers_is_waited_for_until_the_deadline() {
    let mut backend = Backend::after(Duration::from_secs(100_000), |number| Ok(token(number, ALICE)));
    let callers: Vec<_> = (0..5).map(|_| backend.start_bearer()).collect();
    backend.tasks.run();
    backend.advance(24);
    assert!(callers.iter().all(|caller| !caller.is_done()));
    backend.advance(1);
    for caller in &callers {
        let error = caller.take().unwrap().unwrap_err();
        assert_eq!((kind(&error), error.remedy()), (SourceErrorKind::Deadline, Remedy::TryLater));
    }
    assert_eq!(backend.asked(), 1, "what takes so long is not begun again");
    backend.advance(1);
    let again = backend.start_bearer();
    backend.tasks.run();
    assert_eq!((backend.asked(), again.is_done()), (2, false));
}

#[test]
fn nobody_is_blamed_for_a_question_that_nobody_drove() {
    for (seconds, asked) in [(1, 1), (100_000, 2)] {
        let mut backend = Backend::after(Duration::from_secs(seconds), |number| Ok(token(number, ALICE)));
        let leader = backend.start_bearer();
        backend.tasks.run();
        drop(leader);
        backend.tasks.run();
        backend.clock.advance(Duration::from_secs(600));
        let next = backend.start_bearer();
        backend.tasks.run();
        assert_eq!(backend.asked(), asked, "the answer counts that is there; else it is asked again");
        assert_eq!(next.take().map(|bearer| number(&bearer.unwrap())), (asked == 1).then_some(1));
    }
}

#[test]
fn a_transient_failure_is_tried_three_times_and_shared() {
    for failing in [SourceErrorKind::Offline, SourceErrorKind::Unavailable] {
        let mut backend =
            Backend::of(move |number| if number <= 3 { failure(failing) } else { Ok(token(number, ALICE)) });
        let callers: Vec<_> = (0..50).map(|_| backend.start_bearer()).collect();
        let error = backend.bearer().unwrap_err();
        assert_eq!((kind(&error), error.is_offline()), (failing, failing == SourceErrorKind::Offline));
        assert!(callers.iter().all(|caller| kind(&caller.take().unwrap().unwrap_err()) == failing));
        assert_eq!(backend.asked(), 3);
        assert_eq!(kind(&backend.bearer().unwrap_err()), failing, "too early to ask again");
        assert_eq!(backend.asked(), 3);
        backend.advance(2);
        assert_eq!(number(&backend.bearer().unwrap()), 4);
    }
}

#[test]
fn what_does_not_pass_by_itself_is_not_tried_again_at_once() {
    for (failing, remedy) in [
        (SourceErrorKind::SignedOut, Remedy::SignIn),
        (SourceErrorKind::Refused, Remedy::ChangeRequest),
        (SourceErrorKind::Malformed, Remedy::ReportBug),
    ] {
        let mut backend = Backend::of(move |_| failure(failing));
        let error = backend.bearer().unwrap_err();
        assert_eq!((kind(&error), error.remedy(), backend.asked()), (failing, remedy, 1));
        assert_eq!(backend.session.needs_credentials(), None, "the source is asked again later");
    }
}

#[test]
fn a_pause_that_the_source_asks_for_is_kept_between_attempts_too() {
    let pause = Some(Duration::from_secs(3));
    let mut backend = Backend::of(move |number| match number {
        1 => Err(SourceError::from(SourceErrorKind::Unavailable).after(pause)),
        _ => Ok(token(number, ALICE)),
    });
    let caller = backend.start_bearer();
    backend.tasks.run();
    assert_eq!(backend.clock.until_next(), pause);
    backend.advance(3);
    assert_eq!(number(&caller.take().unwrap().unwrap()), 2);
    let long = Some(Duration::from_secs(25));
    let mut backend = Backend::of(move |_| Err(SourceError::from(SourceErrorKind::Unavailable).after(long)));
    let error = backend.bearer().unwrap_err();
    assert_eq!((backend.asked(), error.retry_after()), (1, long), "longer than the question may take");
}

#[test]
fn a_good_token_is_served_while_the_source_fails() {
    let mut backend = Backend::of(|number| match number {
        1 => Ok(token(number, ALICE)),
        _ => failure(SourceErrorKind::Refused),
    });
    let first = backend.bearer().unwrap();
    backend.advance(3400);
    assert_eq!(backend.bearer().unwrap().header(), first.header());
    assert_eq!(backend.asked(), 2);
    backend.advance(190);
    assert_eq!(kind(&backend.bearer().unwrap_err()), SourceErrorKind::Refused, "it is at its end");
    assert_eq!(backend.session.identity(), customer("alice"), "and she is still who she is");
}

/// A request that was begun as Alice is not sent as Bob.
#[test]
fn a_token_in_another_s_name_is_another_identity() {
    let mut backend = Backend::of(|number| Ok(token(number, if number == 1 { ALICE } else { BOB })));
    let hers = backend.bearer().unwrap();
    let mut changes = backend.session.changes();
    let error = backend.replace(&hers).unwrap_err();
    assert!(matches!(error, AuthError::SessionChanged), "{error:?}");
    let change = IdentityChange { identity: customer("bob"), needs_credentials: None };
    assert_eq!((changes.try_next(), changes.try_next()), (Some(change), None));
    let his = backend.bearer().unwrap();
    assert!(his.epoch() > hers.epoch());
    assert_eq!((number(&his), backend.asked()), (2, 2), "the token is good for what is begun now");
    assert!(matches!(backend.replace(&hers), Err(AuthError::SessionChanged)));
}

#[test]
fn a_token_in_nobody_s_name_is_never_taken_for_the_one_before() {
    let untold = |number: usize| SourceToken::new(format!("canary-{number}"), Duration::from_secs(60));
    let mut backend = Backend::of(move |number| Ok(untold(number)));
    let first = backend.bearer().unwrap();
    assert_eq!((backend.session.identity(), backend.session.granted()), (Identity::Unknown, None));
    assert!(matches!(backend.replace(&first), Err(AuthError::SessionChanged)));
    assert_eq!(number(&backend.bearer().unwrap()), 2);
}

#[test]
fn a_token_that_was_just_refused_is_not_an_answer() {
    let mut backend = Backend::of(|_| Ok(token(1, ALICE)));
    let first = backend.bearer().unwrap();
    let error = backend.replace(&first).unwrap_err();
    assert_eq!((kind(&error), backend.asked()), (SourceErrorKind::Stale, 2));
    assert_eq!(kind(&backend.bearer().unwrap_err()), SourceErrorKind::Stale);
    assert_eq!(backend.asked(), 2, "not before a pause");
}

#[test]
fn a_text_that_is_no_token_is_hostile() {
    let mut backend = Backend::of(|_| Ok(SourceToken::new("canary\r\nX-Evil: 1", Duration::from_secs(60))));
    let error = backend.bearer().unwrap_err();
    assert!(matches!(error, AuthError::Hostile(Hostile::Token(_))), "{error:?}");
}

/// That is also how an app says that its user is another now.
#[test]
fn signing_out_forgets_the_token_and_asks_anew() {
    let mut backend = Backend::of(|number| match number {
        1 => Ok(token(number, ALICE)),
        2 => failure(SourceErrorKind::SignedOut),
        _ => Ok(token(number, BOB)),
    });
    let hers = backend.bearer().unwrap();
    for asked in [1, 2] {
        let session = backend.session.clone();
        backend.finish(async move { session.sign_out().await }).unwrap();
        assert_eq!((backend.session.identity(), backend.asked()), (Identity::None, asked));
        assert!(matches!(backend.replace(&hers), Err(AuthError::SessionChanged)));
        let _signed_out_or_bob = backend.bearer();
    }
    assert_eq!(backend.session.identity(), customer("bob"), "at once, for it is another's question");
    assert_eq!(backend.network.count(), 0, "nobody here may revoke it");
}

#[test]
fn what_needs_an_api_client_says_so_and_changes_nothing() {
    let mut backend = Backend::new();
    let bearer = backend.bearer().unwrap();
    let (session, password) = (backend.session.clone(), "canary".into());
    let results = backend.finish(async move {
        [
            session.sign_in("alice@example.com", &password).await.map(drop),
            session.sign_in_anonymously(None).await.map(drop),
            session.introspect(&bearer).await.map(drop),
            session.signs_in(),
        ]
    });
    for result in results {
        let error = result.unwrap_err();
        assert!(matches!(error, AuthError::NoApiClient), "{error:?}");
        assert_eq!(
            (error.remedy(), error.retry_after(), error.reason()),
            (Remedy::ChangeRequest, None, None)
        );
        assert!(!error.is_offline());
    }
    assert_eq!((backend.network.count(), backend.session.identity()), (0, customer("alice")));
    assert_eq!(backend.session.guest(), None);
    let session = backend.session.clone();
    assert_eq!(backend.finish(async move { session.resume().await }).unwrap(), customer("alice"));
}

#[test]
fn a_new_password_has_the_source_asked_for_a_new_token() {
    let mut backend = Backend::new();
    let old = backend.bearer().unwrap();
    let (session, password) = (backend.session.clone(), "canary".into());
    let changed = async move { session.password_changed(session.epoch(), "alice", &password).await };
    assert_eq!(backend.finish(changed).unwrap(), customer("alice"));
    assert_eq!(backend.asked(), 2);
    assert_eq!(number(&backend.replace(&old).unwrap()), 2, "she is who she was");
}
