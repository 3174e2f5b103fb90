//! Every way in which a session changes, as one table: checked against the machine, and drawn for the crate's page.
//!
//! `REDRAW=1 cargo test -p ct-auth --test machine transitions` draws it anew.

use std::{fmt::Write as _, time::Duration};

use ct_auth::{
    AccessToken, Guest, Hostile, Identity, Jitter, Principal, Record, Refusal, SourceErrorKind, StoreError,
    Unavailable, UnavailableKind,
    machine::{Custom, FlightId, Granted, Now, Outcome, Step, TokenMachine, Written},
};
use http::StatusCode;

const DRAWING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/machine/transitions.md");
const NOW: Now = Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 };
/// When a token that was granted at `NOW` is at its end.
const END: Now = Now { monotonic: Duration::from_secs(3695), wall_millis: 1_790_859_595_000 };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    SignedOut,
    App,
    Guest,
    Customer,
    NeedsCredentials,
    /// With a token source, as the next two.
    Unasked,
    Named,
    Unnamed,
}
use State::{App, Customer, Guest as Anonymous, Named, NeedsCredentials, SignedOut, Unasked, Unnamed};

/// A session in this state, told this, is in that state then; `true`: in another epoch.
type Row = (State, &'static str, fn(&mut Told), State, bool);

#[rustfmt::skip]
const TABLE: [Row; 46] = [
    (SignedOut, "a token is asked for: granted", |told| told.renew(granted("", false)), App, false),
    (SignedOut, "the same, where the app wants a guest", |told| told.renew_as_guest(), Anonymous, false),
    (SignedOut, "the same, refused or not answered", |told| told.renew(unavailable()), SignedOut, false),
    (SignedOut, "an anonymous sign-in is granted", |told| told.sign_in_anonymously(), Anonymous, true),
    (SignedOut, "a customer's sign-in is granted", |told| told.sign_in(granted("customer_id:alice", true)), Customer, true),
    (SignedOut, "a sign-in is refused", |told| told.sign_in(invalid_grant()), SignedOut, false),
    (SignedOut, "resumed: a customer's record", |told| told.resume(Ok(Some(record("stored")))), Customer, true),
    (SignedOut, "resumed: no record", |told| told.resume(Ok(None)), SignedOut, false),
    (SignedOut, "resumed: a record that cannot be read", |told| told.resume(Err(StoreError::corrupt("torn"))), NeedsCredentials, true),
    (App, "its token ends, another is granted", |told| told.renew(granted("", false)), App, false),
    (App, "the same, refused", |told| told.renew(invalid_grant()), App, false),
    (App, "an anonymous sign-in is granted", |told| told.sign_in_anonymously(), Anonymous, true),
    (App, "a customer's sign-in is granted", |told| told.sign_in(granted("customer_id:alice", true)), Customer, true),
    (App, "resumed: a customer's record", |told| told.resume(Ok(Some(record("stored")))), Customer, true),
    (App, "signed out", Told::sign_out, SignedOut, true),
    (Anonymous, "her token ends, the refresh is granted", |told| told.renew(granted("anonymous_id:me", false)), Anonymous, false),
    (Anonymous, "the same, not answered", |told| told.renew(unavailable()), Anonymous, false),
    (Anonymous, "the same: `invalid_grant`", |told| told.renew(invalid_grant()), NeedsCredentials, true),
    (Anonymous, "a customer's sign-in is granted", |told| told.sign_in(granted("customer_id:alice", true)), Customer, true),
    (Anonymous, "a sign-in is refused", |told| told.sign_in(invalid_grant()), Anonymous, false),
    (Anonymous, "signed out", Told::sign_out, SignedOut, true),
    (Customer, "her token ends, the refresh is granted", |told| told.renew(granted("customer_id:alice", false)), Customer, false),
    (Customer, "the same, renewed by another process", Told::renew_as_another_did, Customer, false),
    (Customer, "the same, with another refresh token", |told| told.renew(granted("customer_id:alice", true)), Customer, false),
    (Customer, "the same, not answered", |told| told.renew(unavailable()), Customer, false),
    (Customer, "the same, with what cannot be meant", |told| told.renew(Outcome::Hostile(Hostile::TokenType)), Customer, false),
    (Customer, "the same: `invalid_client`", |told| told.renew(rejected("invalid_client")), Customer, false),
    (Customer, "the same: `invalid_grant`, a newer record", Told::renew_by_adoption, Customer, false),
    (Customer, "the same: `invalid_grant`, no newer record", |told| told.renew(invalid_grant()), NeedsCredentials, true),
    (Customer, "her password is changed", Told::change_password, NeedsCredentials, true),
    (Customer, "signed out", Told::sign_out, SignedOut, true),
    (Customer, "signed out by another process", Told::sign_out_elsewhere, NeedsCredentials, true),
    (NeedsCredentials, "a token is asked for", Told::ask_in_vain, NeedsCredentials, false),
    (NeedsCredentials, "a sign-in is refused", |told| told.sign_in(invalid_grant()), NeedsCredentials, false),
    (NeedsCredentials, "a customer's sign-in is granted", |told| told.sign_in(granted("customer_id:alice", true)), Customer, true),
    (NeedsCredentials, "signed out", Told::sign_out, SignedOut, true),
    (Unasked, "a token is asked for: a customer's", |told| told.renew(granted("customer_id:alice", true)), Named, false),
    (Unasked, "the same, not telling whose", |told| told.renew(untold()), Unnamed, false),
    (Unasked, "the same, not answered", |told| told.renew(silence()), Unasked, false),
    (Named, "her token ends, another is given", |told| told.renew(granted("customer_id:alice", true)), Named, false),
    (Named, "the same, not answered", |told| told.renew(silence()), Named, false),
    (Named, "the same, but another customer's", |told| told.renew(granted("customer_id:bob", true)), Named, true),
    (Named, "the same, not telling whose", |told| told.renew(untold()), Unnamed, true),
    (Named, "her password is changed", Told::change_password, Named, false),
    (Named, "signed out", Told::sign_out, Unasked, true),
    (Unnamed, "the token ends, another is given", |told| told.renew(untold()), Unnamed, true),
];

fn granted(scope: &str, with_refresh: bool) -> Outcome {
    Outcome::Granted(Granted {
        access: AccessToken::new("canary-access".into()).unwrap(),
        expires_in: Some(3600),
        scopes: Some(format!("manage_my_orders:shop {scope}").parse().unwrap()),
        refresh: with_refresh.then(|| format!("canary-refresh-of-{scope}").into()),
        sent: NOW,
    })
}

fn rejected(code: &str) -> Outcome {
    Outcome::Rejected(Refusal { status: StatusCode::BAD_REQUEST, code: code.into(), message: String::new() })
}

fn invalid_grant() -> Outcome {
    rejected("invalid_grant")
}

fn unavailable() -> Outcome {
    Outcome::Transient(Unavailable::new(UnavailableKind::Torn))
}

/// What a source gives that does not tell for whom it is.
fn untold() -> Outcome {
    match granted("", false) {
        Outcome::Granted(granted) => Outcome::Granted(Granted { scopes: None, ..granted }),
        other => other,
    }
}

fn silence() -> Outcome {
    Outcome::Failed(SourceErrorKind::Offline.into())
}

fn record(token: &str) -> Record {
    let principal = Principal::Customer(Some(ct_model::Id::new("alice")));
    Record { generation: 8, family: 7, principal, refresh_token: token.into(), scopes: None }
}

/// A machine, and what it had its driver do.
struct Told {
    machine: TokenMachine,
    has_source: bool,
    steps: Vec<&'static str>,
    /// What the store holds once the lease is there, if another process has renewed the session.
    renewed: Option<Record>,
    /// What the store holds, where it is read again.
    found: Option<Record>,
}

impl Told {
    fn in_state(state: State) -> Self {
        let has_source = matches!(state, Unasked | Named | Unnamed);
        let machine = if has_source { TokenMachine::of_source() } else { TokenMachine::new() };
        let mut told = Self { machine, has_source, steps: Vec::new(), renewed: None, found: None };
        match state {
            SignedOut | Unasked => {}
            Named => told.renew(granted("customer_id:alice", true)),
            Unnamed => told.renew(untold()),
            App => told.renew(granted("", false)),
            Anonymous => told.sign_in_anonymously(),
            Customer => {
                let id = told.machine.begin_sign_in();
                let outcome = rotating("customer_id:alice");
                let step = told.machine.signed_in(id, outcome, 7, Jitter::ZERO);
                told.go(id, step, &[]);
            }
            NeedsCredentials => {
                told = Self::in_state(Customer);
                told.change_password();
            }
        }
        assert_eq!(told.state(), state);
        told.steps.clear();
        told
    }

    fn state(&self) -> State {
        match (self.machine.needs_credentials(), self.machine.identity()) {
            (None, Identity::None) if self.has_source => Unasked,
            (None, Identity::Customer { .. }) if self.has_source => Named,
            (None, Identity::Unknown) if self.has_source => Unnamed,
            (Some(_), _) => NeedsCredentials,
            (None, Identity::None) => SignedOut,
            (None, Identity::App) => App,
            (None, Identity::Anonymous { .. }) => Anonymous,
            (None, Identity::Customer { .. }) => Customer,
            (None, other) => panic!("drawn nowhere: {other:?}"),
        }
    }

    fn renew(&mut self, outcome: Outcome) {
        let (id, step) = self.machine.start(END).expect("a token is needed");
        self.go(id, step, &[outcome]);
    }

    fn renew_as_guest(&mut self) {
        self.machine = TokenMachine::with(Custom { guest: Guest::Anonymous, ..Custom::default() });
        self.renew(granted("anonymous_id:me", true));
    }

    fn renew_by_adoption(&mut self) {
        let (id, step) = self.machine.start(END).expect("a token is needed");
        self.found = Some(record("another process's"));
        self.go(id, step, &[invalid_grant(), granted("customer_id:alice", false)]);
    }

    fn sign_in(&mut self, outcome: Outcome) {
        let id = self.machine.begin_sign_in();
        self.steps.push("ask");
        let step = self.machine.signed_in(id, outcome, 7, Jitter::ZERO);
        self.go(id, step, &[]);
    }

    fn sign_in_anonymously(&mut self) {
        let id = self.machine.begin_anonymous_sign_in(None);
        self.steps.push("ask");
        let step = self.machine.signed_in(id, granted("anonymous_id:me", true), 7, Jitter::ZERO);
        self.go(id, step, &[]);
    }

    fn renew_as_another_did(&mut self) {
        self.renewed = Some(record("another process's"));
        self.renew(granted("customer_id:alice", false));
    }

    fn resume(&mut self, found: Result<Option<Record>, StoreError>) {
        self.steps.push("read");
        let _told_by_the_state = self.machine.resumed(self.machine.epoch(), found);
    }

    fn change_password(&mut self) {
        assert!(self.machine.password_changed(self.machine.epoch()));
        self.write();
    }

    fn sign_out(&mut self) {
        let farewell = self.machine.sign_out();
        self.write();
        if farewell.refresh.is_some() || farewell.access.is_some() {
            self.steps.push("revoke");
        }
    }

    fn sign_out_elsewhere(&mut self) {
        assert!(self.machine.erased_elsewhere(Some(&record("another process's"))));
        self.write();
    }

    fn ask_in_vain(&mut self) {
        assert!(self.machine.start(END).is_none());
    }

    /// Does what the machine asks for until it is over; the auth host gives these answers in turn.
    fn go(&mut self, id: FlightId, mut step: Step, answers: &[Outcome]) {
        let mut answers = answers.iter().cloned();
        loop {
            step = match step {
                Step::Claim => {
                    self.steps.push("claim");
                    self.machine.claimed(id, Ok(self.renewed.take()), END)
                }
                Step::Send(_) => {
                    self.steps.push("ask");
                    let answer = answers.next().expect("an answer");
                    self.machine.answered(id, answer, END, Jitter::ZERO)
                }
                Step::Reread => {
                    self.steps.push("read");
                    self.machine.reread(id, Ok(self.found.take()))
                }
                Step::Store => {
                    self.write();
                    self.machine.stored(id)
                }
                Step::Done(_) => return self.write(),
            };
        }
    }

    fn write(&mut self) {
        while self.machine.next_write().is_some() {
            self.steps.push("write");
            self.machine.wrote(Written::Done);
        }
    }
}

/// A grant whose refresh token is none that a later one gives.
fn rotating(scope: &str) -> Outcome {
    match granted(scope, true) {
        Outcome::Granted(granted) => {
            Outcome::Granted(Granted { refresh: Some("canary-first".into()), ..granted })
        }
        other => other,
    }
}

/// Plays a row; says what the driver did.
fn play((from, words, news, to, rises): &Row) -> String {
    let mut told = Told::in_state(*from);
    let epoch = told.machine.epoch();
    news(&mut told);
    assert_eq!((told.state(), told.machine.epoch() > epoch), (*to, *rises), "{from:?}: {words}");
    told.steps.join(", ")
}

fn name(state: State) -> &'static str {
    match state {
        SignedOut => "signed out",
        App => "the app",
        Anonymous => "a guest",
        Customer => "a customer",
        NeedsCredentials => "needs credentials",
        Unasked => "a source, not asked yet",
        Named => "a source's customer",
        Unnamed => "whoever a source says",
    }
}

fn drawing() -> String {
    let mut text = String::from(
        "Each state, what a session in it is told, what its driver does then (`claim` the store's lease and read what\n\
         it holds, `ask` the auth host or the token source, `read` or `write` the store, `revoke`), and what it becomes;\n\
         `═▶` is another epoch: what was begun before is not carried on.\n\n```text\n",
    );
    for state in [SignedOut, App, Anonymous, Customer, NeedsCredentials, Unasked, Named, Unnamed] {
        let rows: Vec<_> = TABLE.iter().filter(|row| row.0 == state).collect();
        writeln!(text, "{}", name(state)).unwrap();
        for (index, row) in rows.iter().enumerate() {
            let branch = if index + 1 == rows.len() { "└" } else { "├" };
            let arrow = if row.4 { "═▶" } else { "─▶" };
            writeln!(text, " {branch}─ {:<43} {:<24} {arrow} {}", row.1, play(row), name(row.3)).unwrap();
        }
    }
    text + "```\n"
}

#[test]
fn the_crate_s_page_draws_what_the_machine_does() {
    let drawn = drawing();
    if std::env::var_os("REDRAW").is_some() {
        std::fs::write(DRAWING, &drawn).unwrap();
    }
    let there = std::fs::read_to_string(DRAWING).unwrap_or_default();
    assert_eq!(there, drawn, "`REDRAW=1 cargo test -p ct-auth --test machine transitions` draws it anew");
}
