//! What holds of a session with a token source, over all orders of what can happen to it.

use std::time::Duration;

use ct_auth::{
    AccessToken, AuthError, Identity, Jitter, SourceError, SourceErrorKind,
    machine::{Ask, Epoch, FlightId, Generation, Granted, Now, Outcome, Step, TokenMachine, Verdict, Way},
};
use proptest::prelude::*;

use crate::refreshes::Refreshes;

/// Whose a token is, as its text and its scope have it.
type Name = (&'static str, &'static str);
const NAMES: [Name; 4] = [
    ("alice", "customer_id:alice"),
    ("bob", "customer_id:bob"),
    ("guest", "anonymous_id:g"),
    ("app", "view_products:shop"),
];
/// What stands in the text of a token whose scope is not told.
const NOBODY: &str = "nobody";

#[derive(Clone, Debug)]
enum Event {
    Ask,
    /// One of the questions under way is answered, the live one or a stale one.
    Answer(usize, Answer),
    /// One of the tokens that were handed out is refused, or accepted.
    Rejected(usize),
    Accepted(usize),
    SignOut,
    PasswordChanged,
    Lapse,
    Advance(u64),
}

#[derive(Clone, Debug)]
enum Answer {
    Token {
        whose: Option<Name>,
        expires_in: Option<u64>,
    },
    /// The token that it answered last.
    Again,
    Failed(SourceErrorKind, Option<u64>),
}

fn answers() -> impl Strategy<Value = Answer> {
    use SourceErrorKind::{Deadline, Refused, SignedOut, Unavailable};
    let [alice, bob, guest, app] = NAMES.map(|name| Just(Some(name)));
    let whose = prop_oneof![6 => alice, 1 => bob, 1 => guest, 1 => app, 1 => Just(None)];
    let lifetime =
        prop_oneof![4 => Just(Some(3600)), 2 => any::<Option<u64>>(), 1 => (0u64..40).prop_map(Some)];
    let kind = prop_oneof![Just(Deadline), Just(Refused), Just(SignedOut), Just(Unavailable)];
    prop_oneof![
        8 => (whose, lifetime).prop_map(|(whose, expires_in)| Answer::Token { whose, expires_in }),
        1 => Just(Answer::Again),
        2 => (kind, any::<Option<u64>>()).prop_map(|(kind, pause)| Answer::Failed(kind, pause)),
    ]
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        6 => Just(Event::Ask),
        8 => (0usize..3, answers()).prop_map(|(which, answer)| Event::Answer(which, answer)),
        4 => (0usize..4).prop_map(Event::Rejected),
        2 => (0usize..4).prop_map(Event::Accepted),
        1 => Just(Event::SignOut),
        1 => Just(Event::PasswordChanged),
        1 => Just(Event::Lapse),
        6 => prop_oneof![0u64..3000, 0u64..4_000_000, Just(200_000_000)].prop_map(Event::Advance),
    ];
    prop::collection::vec(event, 1..150)
}

struct World {
    machine: TokenMachine,
    now: Now,
    questions: Vec<FlightId>,
    /// In whose name the epoch's tokens are; `None` before the first, and where no token tells.
    name: Option<&'static str>,
    handed: Vec<(Epoch, Generation)>,
    issued: u64,
    last: Option<Granted>,
    refused: u32,
    refreshes: Refreshes,
}

impl World {
    fn new() -> Self {
        Self {
            machine: TokenMachine::of_source(),
            now: Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 },
            questions: Vec::new(),
            name: None,
            handed: Vec::new(),
            issued: 0,
            last: None,
            refused: 0,
            refreshes: Refreshes::default(),
        }
    }

    fn happen(&mut self, event: &Event) {
        match event.clone() {
            Event::Ask => self.ask(),
            Event::Answer(which, answer) => self.answer(which, &answer),
            Event::Rejected(which) => self.rejected(which),
            Event::Accepted(which) => self.accepted(which),
            Event::SignOut => {
                self.machine.sign_out();
                (self.name, self.refused, self.last) = (None, 0, None);
                self.refreshes = Refreshes::default();
            }
            Event::PasswordChanged => {
                if self.machine.password_changed(self.machine.epoch()) {
                    (self.refused, self.last) = (0, None);
                    self.refreshes = Refreshes::default();
                    assert!(self.machine.token().is_none());
                }
            }
            Event::Lapse => self.machine.flight().into_iter().for_each(|id| self.machine.lapsed(id)),
            Event::Advance(millis) => {
                self.now.monotonic += Duration::from_millis(millis);
                self.now.wall_millis = self.now.wall_millis.saturating_add_unsigned(millis);
            }
        }
        self.check();
    }

    fn ask(&mut self) {
        match self.machine.ask(self.now) {
            Ask::Need(Way::Start) | Ask::Renew(Way::Start) => {
                assert_eq!(self.machine.flight(), None, "I1: one question at a time");
                assert!(self.refused <= 5, "I14");
                if self.machine.identity() != Identity::None {
                    self.refreshes.started(self.now, self.machine.epoch());
                }
                self.questions.extend(self.machine.start(self.now).map(|(id, _)| id));
            }
            Ask::Need(Way::Join(id)) | Ask::Renew(Way::Join(id)) => {
                assert_eq!(self.machine.flight(), Some(id));
            }
            Ask::Good => self.hand_out(),
            Ask::No(error) => assert!(!matches!(error, AuthError::NeedsCredentials { .. }), "{error:?}"),
            Ask::Spent => panic!("there is a source"),
        }
    }

    fn hand_out(&mut self) {
        let (generation, token, _) = self.machine.token().expect("a good token is there");
        assert_eq!(whose(token), self.name.unwrap_or(NOBODY), "I15: in another's name");
        self.handed.push((self.machine.epoch(), generation));
    }

    fn answer(&mut self, which: usize, answer: &Answer) {
        if self.questions.is_empty() {
            return;
        }
        let id = self.questions.remove(which % self.questions.len());
        let (is_live, before, epoch) =
            (self.machine.flight() == Some(id), format!("{:?}", self.machine), self.machine.epoch());
        let outcome = self.outcome(answer);
        let was_active = self.machine.identity() != Identity::None;
        let step = self.machine.answered(id, outcome.clone(), self.now, Jitter::ZERO);
        match (&outcome, step) {
            (_, step) if !is_live => {
                assert!(matches!(step, Step::Done(Err(_))));
                assert_eq!(format!("{:?}", self.machine), before, "I5");
            }
            (Outcome::Granted(granted), Step::Done(Ok(()))) => {
                let whose = whose(&granted.access);
                let named = NAMES.map(|name| name.0).into_iter().find(|name| *name == whose);
                let is_same = was_active && named.is_some() && named == self.name;
                assert_eq!(self.machine.epoch() > epoch, was_active && !is_same, "I15: {named:?}");
                self.name = named;
                self.last = Some(granted.clone());
                self.refreshes.granted(granted.expires_in);
            }
            (Outcome::Granted(granted), Step::Done(Err(AuthError::Source(error)))) => {
                assert_eq!(error.kind(), SourceErrorKind::Stale);
                assert!(self.machine.token().is_none());
                assert_eq!(self.last.as_ref().map(|last| &last.access), Some(&granted.access));
            }
            (_, Step::Done(Err(AuthError::Source(_)))) => assert_eq!(self.machine.epoch(), epoch, "I10"),
            (_, step) => panic!("{step:?}"),
        }
    }

    fn outcome(&mut self, answer: &Answer) -> Outcome {
        match (answer, &self.last) {
            (Answer::Failed(kind, pause), _) => {
                Outcome::Failed(SourceError::from(*kind).after(pause.map(Duration::from_secs)))
            }
            (Answer::Again, Some(last)) => Outcome::Granted(last.clone()),
            (Answer::Again, None) => Outcome::Failed(SourceErrorKind::Unavailable.into()),
            (Answer::Token { whose, expires_in }, _) => {
                self.issued += 1;
                Outcome::Granted(Granted {
                    access: token(self.issued, whose.map_or(NOBODY, |whose| whose.0)),
                    expires_in: *expires_in,
                    scopes: whose.map(|whose| whose.1.parse().unwrap()),
                    refresh: None,
                    sent: self.now,
                })
            }
        }
    }

    fn rejected(&mut self, which: usize) {
        let Some(&(epoch, generation)) = self.handed.iter().rev().nth(which) else { return };
        let (had_token, before) = (self.machine.token().is_some(), format!("{:?}", self.machine));
        match self.machine.rejected(epoch, generation) {
            Verdict::Changed(_) => assert_ne!(epoch, self.machine.epoch(), "I15"),
            Verdict::Outdated => assert_eq!(format!("{:?}", self.machine), before, "I12"),
            Verdict::Marked => self.refused += u32::from(had_token),
            Verdict::Final => panic!("nobody gave the session its token"),
        }
        assert!(self.machine.token().is_none() || format!("{:?}", self.machine) == before);
    }

    fn accepted(&mut self, which: usize) {
        let Some(&(epoch, generation)) = self.handed.iter().rev().nth(which) else { return };
        let was_refused = self.machine.is_refused();
        self.machine.accepted(epoch, generation);
        if was_refused && !self.machine.is_refused() {
            self.refused = 0;
        }
    }

    fn check(&self) {
        assert_eq!(self.machine.needs_credentials(), None, "I2: the source may always know better");
        assert!(self.machine.is_durable() && !self.machine.pending_write(), "there is nothing to store");
        assert!(!format!("{:?}", self.machine).contains("canary"), "I22");
    }
}

/// A token whose text ends with whose it is.
fn token(number: u64, whose: &str) -> AccessToken {
    AccessToken::new(format!("canary-{number}-{whose}").into()).unwrap()
}

fn whose(token: &AccessToken) -> &str {
    token.secret().expose().rsplit('-').next().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_invariants_hold(events in events()) {
        let mut world = World::new();
        events.iter().for_each(|event| world.happen(event));
    }
}
