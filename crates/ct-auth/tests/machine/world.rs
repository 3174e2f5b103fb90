//! A machine with everything around it in memory, and the invariants that must hold after every event.

use std::time::Duration;

use ct_auth::{
    AuthError, Identity, Reason, StoreError,
    machine::{Ask, Call, Custom, Epoch, FlightId, Granted, Now, Outcome, Step, TokenMachine, Way, Write},
};
use ct_model::Secret;

use crate::{
    events::{Answer, Event, Works},
    issuer::Issuer,
    refreshes::Refreshes,
    shelf::Shelf,
    tokens::{Tokens, visible},
};

pub(crate) struct World {
    pub(crate) machine: TokenMachine,
    pub(crate) now: Now,
    pub(crate) flights: Vec<(FlightId, Step)>,
    /// Whether each is anonymous.
    sign_ins: Vec<(FlightId, bool)>,
    sign_in: Option<FlightId>,
    pub(crate) tokens: Tokens,
    write: Option<Write>,
    pub(crate) shelf: Shelf,
    issuer: Issuer,
    refreshes: Refreshes,
    /// The newest token was rejected, so many times in a row, with none accepted in between.
    pub(crate) refused: u32,
    /// Refresh tokens that are dead: refused, signed out, of a former password.
    pub(crate) dead: Vec<Secret>,
    /// The refresh token that counts.
    pub(crate) live: Option<Secret>,
    /// The server, a password change or the app ended the session.
    excused: bool,
    /// Refresh tokens that another process stored.
    pub(crate) theirs: Vec<Secret>,
    former_epochs: Vec<Epoch>,
}

impl World {
    pub(crate) fn new(custom: Custom) -> Self {
        Self {
            machine: TokenMachine::with(custom),
            now: Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 },
            flights: Vec::new(),
            sign_ins: Vec::new(),
            sign_in: None,
            tokens: Tokens::default(),
            write: None,
            shelf: Shelf::default(),
            issuer: Issuer::default(),
            refreshes: Refreshes::default(),
            refused: 0,
            dead: Vec::new(),
            live: None,
            excused: false,
            theirs: Vec::new(),
            former_epochs: Vec::new(),
        }
    }

    pub(crate) fn happen(&mut self, event: &Event) {
        let epoch = self.machine.epoch();
        match event.clone() {
            Event::Ask => self.ask(),
            Event::Answer { which, answer } => self.answer(which, &answer),
            Event::Store { which, works } => self.serve_store(which, works),
            Event::Write { works } => self.write(works),
            Event::Claim { which, works } => self.claim(which, works),
            Event::AnotherRenews => self.another_renews(),
            Event::Lapse => self.lapse(),
            Event::Rejected { which } => self.rejected(which),
            Event::Accepted { which } => self.accepted(which),
            Event::SignIn { anonymously } => {
                self.sign_in = Some(if anonymously {
                    self.machine.begin_anonymous_sign_in(None)
                } else {
                    self.machine.begin_sign_in()
                });
                self.sign_ins.extend(self.sign_in.map(|id| (id, anonymously)));
            }
            Event::GoWell { expires_in } => self.go_well(expires_in),
            Event::RejectNewest => {
                self.go_well(3600);
                self.tokens.hand_out();
                self.rejected(0);
                self.now.monotonic += Duration::from_secs(200);
                self.go_well(3600);
            }
            Event::SignInAnswer { which, answer } => self.sign_in_answer(which, &answer),
            Event::SignOut => self.sign_out(),
            Event::PasswordChanged { stale } => self.password_changed(stale),
            Event::Resume { works } => self.resume(works),
            Event::Advance { millis } => {
                self.now.monotonic = self.now.monotonic.saturating_add(Duration::from_millis(millis));
                self.now.wall_millis = self.now.wall_millis.saturating_add_unsigned(millis);
            }
            Event::JumpWall { millis } => self.now.wall_millis = self.now.wall_millis.saturating_add(millis),
        }
        if self.machine.epoch() != epoch {
            assert!(self.machine.epoch() > epoch, "an epoch never comes back");
            self.former_epochs.push(epoch);
            self.refused = 0;
        }
        self.tokens.see(&self.machine);
        self.check();
    }

    fn ask(&mut self) {
        let live = self.machine.flight();
        match self.machine.ask(self.now) {
            Ask::Need(Way::Start) | Ask::Renew(Way::Start) => {
                assert_eq!(live, None, "I1: one flight at a time");
                self.check_start();
                let (id, step) = self.machine.start(self.now).expect("it was offered");
                self.check_send(&step);
                self.flights.push((id, step));
            }
            Ask::Need(Way::Join(id)) | Ask::Renew(Way::Join(id)) => assert_eq!(live, Some(id)),
            Ask::Spent => {
                let error = self.machine.expire(self.now).expect("there is nothing to renew with");
                assert_eq!(error.needs_sign_in(), self.machine.needs_credentials().is_some());
                (self.excused, self.live) = (true, None);
            }
            Ask::Good | Ask::No(_) => {
                assert!(self.machine.clone().start(self.now).is_none(), "only what was offered starts");
            }
        }
        if let Ask::Good | Ask::Renew(_) = self.machine.ask(self.now) {
            self.tokens.see(&self.machine);
            self.tokens.hand_out();
        }
    }

    fn go_well(&mut self, expires_in: u64) {
        let answer = Answer::Granted { expires_in: Some(expires_in), rotates: false };
        self.ask();
        for _ in 0..self.flights.len() {
            self.claim(0, true);
            self.answer(0, &answer);
            self.serve_store(0, Works::Yes);
        }
        // A token that is at its end already is handed out to nobody, and is the newest all the same.
        self.tokens.see(&self.machine);
        self.ask();
    }

    fn check_start(&mut self) {
        assert!(self.refused <= 5, "I14: at most five refused refreshes in a row");
        if self.machine.identity() == Identity::None {
            return; // the first token of an epoch is no refresh
        }
        self.refreshes.started(self.now, self.machine.epoch());
    }

    fn check_send(&self, step: &Step) {
        if let Step::Send(Call::Refresh(token)) = step {
            assert!(!self.dead.contains(token), "I8, I4: a dead refresh token is sent");
        }
    }

    /// Takes a request that waits for `wanted`, be it live or stale.
    pub(crate) fn take(&mut self, which: usize, wanted: fn(&Step) -> bool) -> Option<(FlightId, Step)> {
        let waiting: Vec<_> =
            (0..self.flights.len()).filter(|&index| wanted(&self.flights[index].1)).collect();
        let index = *waiting.get(which % waiting.len().max(1))?;
        Some(self.flights.remove(index))
    }

    fn answer(&mut self, which: usize, answer: &Answer) {
        let Some((id, Step::Send(call))) = self.take(which, |step| matches!(step, Step::Send(_))) else {
            return;
        };
        let (before, is_live) = (self.machine.clone(), self.machine.flight() == Some(id));
        let who = match (self.machine.identity(), &call) {
            (Identity::Anonymous { id }, _) => format!("anonymous_id:{id}"),
            (_, Call::Anonymous) => format!("anonymous_id:guest-{}", self.issuer.issued),
            _ => "customer_id:alice".to_owned(),
        };
        let outcome = self.issuer.outcome(answer, &who, self.now);
        let rotated = match (&outcome, &call) {
            (Outcome::Granted(granted), Call::Refresh(_) | Call::Anonymous) => granted.refresh.clone(),
            _ => None,
        };
        let jitter = self.issuer.jitter();
        let step = self.machine.answered(id, outcome.clone(), self.now, jitter);
        if !is_live {
            return self.check_unchanged(&before, &step);
        }
        match (&outcome, &call) {
            (Outcome::Granted(granted), _) => {
                self.excused &= call != Call::Anonymous;
                self.check_granted(granted, rotated, &step, &before);
            }
            (Outcome::Rejected(refusal), Call::Refresh(token)) if refusal.is_invalid_grant() => {
                assert!(matches!(step, Step::Reread));
                self.dead.push(token.clone());
            }
            (Outcome::Transient(_) | Outcome::Hostile(_) | Outcome::Rejected(_) | Outcome::Failed(_), _) => {
                assert!(matches!(step, Step::Done(Err(_))));
                assert_eq!(visible(&before), visible(&self.machine), "I10: a failure changes nothing");
            }
        }
        self.go_on(id, step);
    }

    fn check_granted(
        &mut self,
        granted: &Granted,
        rotated: Option<Secret>,
        step: &Step,
        before: &TokenMachine,
    ) {
        self.refreshes.granted(granted.expires_in);
        if let Some(token) = rotated {
            assert!(matches!(step, Step::Store), "I17: a rotated token is stored first");
            assert_eq!(before.token().map(|t| t.0), self.machine.token().map(|t| t.0), "I17");
            self.dead.extend(self.live.replace(token));
        }
    }

    pub(crate) fn go_on(&mut self, id: FlightId, step: Step) {
        self.check_send(&step);
        match &step {
            Step::Done(result) => {
                assert!(result.is_err() || self.machine.token().is_some(), "who waited for a token gets it");
            }
            Step::Claim | Step::Send(_) | Step::Reread | Step::Store => self.flights.push((id, step)),
        }
    }

    fn serve_store(&mut self, which: usize, works: Works) {
        let waits = |step: &Step| matches!(step, Step::Store | Step::Reread);
        let Some((id, step)) = self.take(which, waits) else { return };
        let is_live = self.machine.flight() == Some(id);
        if let Step::Store = step {
            for _ in 0..3 {
                self.write(works); // ends the write under way, and makes those that wait
            }
            let before = self.machine.clone();
            let step = self.machine.stored(id);
            return if is_live { self.go_on(id, step) } else { self.check_unchanged(&before, &step) };
        }
        let found = self.shelf.read(works == Works::Yes);
        let before = self.machine.clone();
        let step = self.machine.reread(id, found);
        if !is_live {
            return self.check_unchanged(&before, &step);
        }
        if self.machine.epoch() > before.epoch() {
            (self.excused, self.live) = (true, None);
        }
        self.follow(&step);
        self.go_on(id, step);
    }

    fn write(&mut self, works: Works) {
        let Some(write) = self.write.take() else {
            self.write = self.machine.next_write();
            return;
        };
        self.machine.wrote(self.shelf.make(write, works));
    }

    fn lapse(&mut self) {
        let before = visible(&self.machine);
        self.machine.flight().into_iter().for_each(|id| self.machine.lapsed(id));
        assert_eq!(before, visible(&self.machine));
    }

    fn sign_in_answer(&mut self, which: usize, answer: &Answer) {
        if self.sign_ins.is_empty() {
            return;
        }
        let (id, is_anonymous) = self.sign_ins.remove(which % self.sign_ins.len());
        let guest = format!("anonymous_id:guest-{}", self.issuer.issued);
        let who = if is_anonymous { &guest } else { "customer_id:alice" };
        let outcome = self.issuer.outcome(answer, who, self.now);
        let before = self.machine.clone();
        let jitter = self.issuer.jitter();
        let step =
            self.machine.signed_in(id, outcome.clone(), self.issuer.issued.wrapping_mul(1_000_003), jitter);
        match (&step, &outcome) {
            (Step::Done(Err(_)), _) => {
                assert_eq!(visible(&before), visible(&self.machine), "a failed sign-in changes nothing");
            }
            (Step::Store, Outcome::Granted(granted)) => {
                assert_eq!(self.sign_in.take(), Some(id), "only the latest sign-in counts");
                assert!(self.machine.epoch() > before.epoch(), "a sign-in is another epoch");
                assert_eq!(self.machine.identity().is_customer(), !is_anonymous);
                let former = std::mem::replace(&mut self.live, granted.refresh.clone());
                self.dead.extend(former);
                self.excused = false;
                self.flights.push((id, step));
            }
            (Step::Done(Ok(())) | Step::Claim | Step::Send(_) | Step::Reread | Step::Store, _) => {
                panic!("{step:?}")
            }
        }
    }

    fn sign_out(&mut self) {
        let farewell = self.machine.sign_out();
        assert_eq!(farewell.refresh, self.live);
        self.dead.extend(self.live.take());
        self.sign_in = None;
        self.excused = false;
        assert_eq!((self.machine.identity(), self.machine.needs_credentials()), (Identity::None, None));
    }

    fn password_changed(&mut self, stale: bool) {
        let epoch = if stale { self.former_epochs.last().copied() } else { Some(self.machine.epoch()) };
        let Some(epoch) = epoch else { return };
        let before = self.machine.clone();
        if self.machine.password_changed(epoch) {
            assert!(epoch == before.epoch() || before.needs_credentials().is_some(), "another customer's");
            assert_eq!(self.machine.needs_credentials(), Some(Reason::PasswordChanged));
            assert!(self.machine.token().is_none());
            self.dead.extend(self.live.take());
            self.excused = true;
        } else {
            assert_eq!(format!("{before:?}"), format!("{:?}", self.machine));
        }
    }

    fn resume(&mut self, works: bool) {
        let is_person =
            |machine: &TokenMachine| !matches!(machine.identity(), Identity::None | Identity::App);
        let (was_person, before) = (is_person(&self.machine), visible(&self.machine));
        let found = self.shelf.read(works);
        let result: Result<(), AuthError> = self.machine.resumed(self.machine.epoch(), found);
        assert!(!was_person || before == visible(&self.machine), "an active session is kept");
        if !was_person && is_person(&self.machine) {
            let record = self.shelf.record.clone().expect("it was found");
            assert!(
                result.is_ok() && !self.dead.contains(&record.refresh_token),
                "what was given up came back"
            );
            (self.live, self.excused) = (Some(record.refresh_token), false);
        }
    }

    pub(crate) fn check_unchanged(&self, before: &TokenMachine, step: &Step) {
        assert!(matches!(step, Step::Done(Err(_))), "late: {step:?}");
        assert_eq!(format!("{before:?}"), format!("{:?}", self.machine), "I5: a late answer changes nothing");
    }

    fn check(&self) {
        if let Ask::Good | Ask::Renew(_) = self.machine.ask(self.now) {
            let (_, token, _) = self.machine.token().expect("a good token is there");
            let (sent, end) = self.issuer.ends[token.secret().expose()];
            assert!(self.now.monotonic - sent.monotonic < end, "I11: handed out past its deadline");
            let told = self.now.wall_millis.saturating_sub(sent.wall_millis);
            assert!(i128::from(told) < end.as_millis().cast_signed(), "I11: by the wall clock");
        }
        if self.machine.needs_credentials().is_some() {
            assert!(self.excused, "I2: a session that nobody ended");
            assert!(matches!(self.machine.ask(self.now), Ask::No(_)), "no other identity takes its place");
        }
        if self.machine.is_durable() && self.write.is_none() {
            let stored = self.shelf.record.as_ref().map(|record| &record.refresh_token);
            let is_theirs = stored.is_some_and(|token| self.theirs.contains(token));
            assert!(is_theirs || stored == self.live.as_ref(), "I16: the store holds the live refresh token");
        }
        let failure = self.machine.store_failure();
        let is_taken = matches!(failure, Some(StoreError::NotOurs));
        assert!(!is_taken || !self.theirs.is_empty(), "the store is ours alone: {failure:?}");
        assert!(!format!("{:?}", self.machine).contains("canary"), "I22");
    }
}
