//! Tables of sessions without an API client: a token source answers, or the app gave the one token.

use std::time::Duration;

use ct_auth::{
    AccessToken, AuthError, Guest, Hostile, Identity, Jitter, Remedy, SourceError, SourceErrorKind,
    machine::{Ask, Call, Custom, Epoch, Farewell, Granted, Now, Outcome, Step, TokenMachine, Verdict, Way},
};

const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };

fn later(seconds: u64) -> Now {
    Now {
        monotonic: NOW.monotonic + Duration::from_secs(seconds),
        wall_millis: NOW.wall_millis + i64::try_from(seconds).unwrap() * 1000,
    }
}

fn token(text: &str, scope: Option<&str>, sent: Now) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new(text.into()).unwrap(),
        expires_in: Some(3600),
        scopes: scope.map(|scope| format!("manage_my_orders:shop {scope}").parse().unwrap()),
        refresh: Some("a source has none to give".into()),
        sent,
    })
}

fn failed(kind: SourceErrorKind) -> Outcome {
    Outcome::Failed(kind.into())
}

/// Asks the source, which answers so.
fn ask(machine: &mut TokenMachine, outcome: Outcome, now: Now) -> Result<(), AuthError> {
    let Some((id, Step::Send(Call::Source))) = machine.start(now) else { panic!("the source is not asked") };
    match machine.answered(id, outcome, now, Jitter::ZERO) {
        Step::Done(result) => result,
        other => panic!("there is nothing to store: {other:?}"),
    }
}

fn of(scope: Option<&str>) -> TokenMachine {
    let mut machine = TokenMachine::of_source();
    ask(&mut machine, token("first", scope, NOW), NOW).unwrap();
    machine
}

fn alice() -> TokenMachine {
    of(Some("customer_id:alice"))
}

const APP: Option<&str> = Some("view_products:shop");
const ALICE: Option<&str> = Some("customer_id:alice");
const GUEST: Option<&str> = Some("anonymous_id:g");

/// Whose the session is, as the first token's scope tells, and under which epoch.
#[test]
fn first_tokens() {
    let anonymous = |id: &str| Identity::Anonymous { id: id.into() };
    let customer = |id: &str| Identity::Customer { id: Some(id.into()) };
    for (scope, expected) in [
        (APP, Identity::App),
        (ALICE, customer("alice")),
        (GUEST, anonymous("g")),
        (Some("customer_id:alice anonymous_id:g"), customer("alice")),
        (None, Identity::Unknown),
    ] {
        let (machine, epoch) = (of(scope), Epoch::default());
        assert_eq!((machine.identity(), machine.epoch()), (expected, epoch), "{scope:?}");
        assert!(machine.is_durable() && !machine.pending_write(), "there is nothing to store");
        assert!(matches!(machine.ask(NOW), Ask::Good));
    }
}

/// A token in another's name is another identity's; one in nobody's is never surely the same one's.
#[test]
fn renewals() {
    for (first, second, is_same) in [
        (ALICE, ALICE, true),
        (GUEST, GUEST, true),
        (APP, APP, true),
        (ALICE, Some("customer_id:bob"), false),
        (ALICE, GUEST, false),
        (ALICE, APP, false),
        (ALICE, None, false),
        (GUEST, Some("anonymous_id:other"), false),
        (APP, ALICE, false),
        (None, ALICE, false),
        (None, None, false),
    ] {
        let (mut machine, mut fresh) = (of(first), TokenMachine::of_source());
        let (epoch, generation) = (machine.epoch(), machine.token().unwrap().0);
        ask(&mut machine, token("second", second, later(3400)), later(3400)).unwrap();
        ask(&mut fresh, token("second", second, later(3400)), later(3400)).unwrap();
        assert_eq!(machine.epoch() == epoch, is_same, "{first:?}, {second:?}");
        assert_eq!((machine.identity(), machine.scopes()), (fresh.identity(), fresh.scopes()));
        let (newer, token, _) = machine.token().unwrap();
        assert!(newer > generation && token.secret().expose() == "second");
        let verdict = machine.rejected(epoch, generation);
        assert_eq!(matches!(verdict, Verdict::Outdated), is_same, "{verdict:?}");
        assert_eq!(matches!(verdict, Verdict::Changed(AuthError::SessionChanged)), !is_same, "{verdict:?}");
    }
}

/// A failure changes nothing, and is told to whoever asks before the pause is over.
#[test]
fn failures() {
    use SourceErrorKind::{Deadline, Malformed, Offline, Refused, SignedOut, Stale, Unavailable};
    for kind in [Deadline, Malformed, Offline, Refused, SignedOut, Stale, Unavailable] {
        for (mut machine, identity) in
            [(TokenMachine::of_source(), Identity::None), (alice(), alice().identity())]
        {
            let error = ask(&mut machine, failed(kind), later(3400)).unwrap_err();
            assert!(matches!(&error, AuthError::Source(source) if source.kind() == kind), "{error:?}");
            assert_eq!(error.remedy(), SourceError::from(kind).remedy());
            assert_eq!((error.is_offline(), error.reason()), (kind == Offline, None));
            assert_eq!((machine.identity(), machine.epoch()), (identity, Epoch::default()));
            assert_eq!(machine.needs_credentials(), None, "the source may know better tomorrow");
            let end = later(3595);
            assert!(matches!(machine.ask(end), Ask::Need(Way::Start)), "no longer than its pause");
        }
    }
}

/// How long a source is left alone that failed, by what it asked for.
#[test]
fn pauses() {
    for (asked, at, is_asked) in
        [(None, 0, false), (None, 2, true), (Some(60), 59, false), (Some(60), 60, true)]
    {
        let pause = asked.map(Duration::from_secs);
        let error = SourceError::from(SourceErrorKind::Unavailable).after(pause);
        let mut machine = TokenMachine::of_source();
        let shown = ask(&mut machine, Outcome::Failed(error), NOW).unwrap_err();
        assert_eq!(shown.retry_after(), pause);
        match machine.ask(later(at)) {
            Ask::Need(Way::Start) => assert!(is_asked, "{asked:?} {at}"),
            Ask::No(AuthError::Source(error)) => {
                assert!(!is_asked, "{asked:?} {at}");
                assert_eq!(error.retry_after(), Some(Duration::from_secs(asked.unwrap_or(1) - at)));
            }
            other => panic!("{other:?}"),
        }
        let mut refused = machine.clone();
        machine.sign_out();
        let is_free = matches!(machine.ask(NOW), Ask::Need(Way::Start));
        assert_eq!(is_free, asked.is_none(), "the app's user is another: the source may know that one");
        refused.begin_sign_in();
        assert!(matches!(refused.ask(NOW), Ask::No(_)), "a sign-in that only begins is nobody's");
    }
}

/// One question a generation: all whose token was refused wait for the same answer.
#[test]
fn rejections() {
    let mut machine = alice();
    let (epoch, generation) = (machine.epoch(), machine.token().unwrap().0);
    for _ in 0..50 {
        assert!(matches!(machine.rejected(epoch, generation), Verdict::Marked), "it counts once");
    }
    assert!(machine.token().is_none() && machine.is_refused());
    ask(&mut machine, token("second", ALICE, NOW), NOW).unwrap();
    assert!(matches!(machine.rejected(epoch, generation), Verdict::Outdated));
    assert!(matches!(machine.ask(NOW), Ask::Good), "an older token's 401 asks nobody");
    machine.accepted(epoch, generation);
    assert!(machine.is_refused(), "an older token's 200 says nothing of the newest");
    machine.accepted(epoch, machine.token().unwrap().0);
    assert!(!machine.is_refused());
}

/// A source that answers what it had answered has nothing to answer with.
#[test]
fn a_token_that_was_refused_is_not_taken_again() {
    let mut machine = alice();
    let (epoch, generation) = (machine.epoch(), machine.token().unwrap().0);
    machine.rejected(epoch, generation);
    let error = ask(&mut machine, token("first", ALICE, NOW), NOW).unwrap_err();
    assert!(
        matches!(&error, AuthError::Source(error) if error.kind() == SourceErrorKind::Stale),
        "{error:?}"
    );
    assert_eq!(error.remedy(), Remedy::TryLater);
    assert!(machine.token().is_none());
    assert!(matches!(machine.ask(NOW), Ask::No(AuthError::Source(_))), "not at once");
    ask(&mut machine, token("second", ALICE, NOW), later(200)).unwrap();
    assert_eq!((machine.epoch(), machine.token().unwrap().1.secret().expose()), (epoch, "second"));
    let (_, first, _) = alice().token().map(|(a, b, c)| (a, b.clone(), c)).unwrap();
    let mut fresh = alice();
    ask(&mut fresh, token(first.secret().expose(), ALICE, NOW), later(3400)).unwrap(); // nobody refused it
}

/// A source whose every token is refused is asked five times more, and then no more.
#[test]
fn endless_rejections() {
    let mut machine = alice();
    let mut asked = 0;
    for round in 1..20 {
        let now = later(round * 300);
        if let Some((generation, ..)) = machine.token() {
            machine.rejected(machine.epoch(), generation);
        }
        if let Some((id, _)) = machine.start(now) {
            asked += 1;
            machine.answered(id, token(&format!("token-{round}"), ALICE, now), now, Jitter::ZERO);
        }
    }
    assert_eq!(asked, 5);
    assert!(matches!(machine.ask(later(9000)), Ask::No(AuthError::TokensRefused)));
}

/// Signing out forgets the token, which is the source's to revoke; the next one's name is nobody's before it.
#[test]
fn sign_outs() {
    let mut machine = alice();
    let epoch = machine.epoch();
    assert_eq!(machine.sign_out(), Farewell::default());
    assert!(machine.epoch() > epoch && machine.token().is_none() && machine.next_write().is_none());
    let epoch = machine.epoch();
    ask(&mut machine, token("his", Some("customer_id:bob"), NOW), NOW).unwrap();
    assert_eq!((machine.epoch(), machine.identity().is_customer()), (epoch, true));
    assert!(machine.resumed(epoch, Ok(None)).is_ok());
}

/// A new password ends the customer's token, and nothing else.
#[test]
fn password_changes() {
    let mut machine = alice();
    let epoch = machine.epoch();
    assert!(machine.password_changed(epoch));
    assert_eq!((machine.epoch(), machine.identity()), (epoch, alice().identity()));
    assert!(machine.token().is_none());
    ask(&mut machine, token("second", ALICE, NOW), NOW).unwrap();
    assert_eq!(machine.epoch(), epoch);
    ask(&mut machine, token("third", ALICE, later(3400)), later(3400)).unwrap();
    machine.password_changed(epoch);
    assert!(matches!(machine.ask(later(3400)), Ask::Need(Way::Start)), "at once, for it is no renewal");
    for mut other in [of(GUEST), of(APP), of(None)] {
        assert!(!other.password_changed(other.epoch()) && other.token().is_some());
    }
}

/// A password that is changed while the source is asked ends that question too: its answer may be the old token.
#[test]
fn an_answer_to_a_question_from_before_the_password_change_is_not_taken() {
    let mut machine = alice();
    let (id, _) = machine.start(later(3400)).unwrap();
    machine.password_changed(machine.epoch());
    let before = format!("{machine:?}");
    let step = machine.answered(id, token("old", ALICE, NOW), later(3400), Jitter::ZERO);
    assert!(matches!(step, Step::Done(Err(AuthError::SessionChanged))));
    assert_eq!(format!("{machine:?}"), before);
}

/// A question that nobody drove says nothing of the source.
#[test]
fn a_question_that_lapses_leaves_nothing() {
    let mut machine = alice();
    let (id, _) = machine.start(later(3400)).unwrap();
    machine.lapsed(id);
    assert!(matches!(machine.ask(later(3595)), Ask::Need(Way::Start)));
}

/// The token that the app gave is all that there is, for ever.
#[test]
fn given_tokens() {
    let given = |scope: Option<&str>| {
        let token = AccessToken::new("given".into()).unwrap();
        TokenMachine::given(token, scope.map(|scope| scope.parse().unwrap()), NOW)
    };
    assert_eq!(given(None).identity(), Identity::Unknown);
    assert_eq!(given(ALICE).identity(), alice().identity());
    assert_eq!(given(APP).scopes().map(ToString::to_string).as_deref(), APP);
    let mut machine = given(ALICE);
    let (epoch, generation) = (machine.epoch(), machine.token().unwrap().0);
    let before = format!("{machine:?}");
    assert!(matches!(machine.rejected(epoch, generation), Verdict::Final));
    assert!(!machine.password_changed(epoch));
    assert!(machine.resumed(epoch, Ok(None)).is_ok());
    assert_eq!(format!("{machine:?}"), before, "whatever is told");
    for now in [NOW, later(40 * 24 * 3600), Now { wall_millis: i64::MAX, ..later(1 << 40) }] {
        assert!(matches!(machine.ask(now), Ask::Good));
        assert!(machine.start(now).is_none() && machine.expire(now).is_none());
    }
    assert_eq!(machine.sign_out(), Farewell::default());
    assert!(matches!(machine.ask(NOW), Ask::No(AuthError::GivenToken)), "there is no other");
    assert!(machine.next_write().is_none(), "and nothing of it is stored");
    assert!(machine.start(NOW).is_none());
}

/// As whom the next token will act, while nobody has signed in.
#[test]
fn guests() {
    let with = |guest| TokenMachine::with(Custom { guest, ..Custom::default() });
    let given = TokenMachine::given(AccessToken::new("given".into()).unwrap(), None, NOW);
    for (machine, expected) in [
        (with(Guest::App), Some(Guest::App)),
        (with(Guest::Anonymous), Some(Guest::Anonymous)),
        (TokenMachine::of_source(), None),
        (alice(), None),
        (given, None),
    ] {
        assert_eq!(machine.guest(), expected);
    }
}

/// An answer that cannot be meant changes nothing, as everywhere.
#[test]
fn hostile_answers() {
    let mut machine = alice();
    let error = ask(&mut machine, Outcome::Hostile(Hostile::TokenType), later(3400)).unwrap_err();
    assert!(matches!(error, AuthError::Hostile(Hostile::TokenType)));
    assert_eq!(machine.identity(), alice().identity());
    let mut customer = TokenMachine::new();
    let id = customer.begin_sign_in();
    let step = customer.signed_in(id, failed(SourceErrorKind::Refused), 7, Jitter::ZERO);
    assert!(matches!(step, Step::Done(Err(AuthError::Source(_)))));
}
