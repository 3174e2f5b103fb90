//! A machine and all that it meets, as a value; and what each action does to it.

use std::time::Duration;

use ct_auth::{
    Guest, Record, StoreError,
    machine::{Call, Custom, Epoch, FlightId, Generation, Now, Step, TokenMachine, Write},
};

use crate::{
    action::{Action, Answer, Budget, Claim, Pass, SignInAnswer, Works},
    faults::Fault,
    fingerprint::fingerprint,
    invariants::{self, Before, Broken},
    lease::{Another, Lease},
    server::{Number, Owner, Server, later},
    shelf::Shelf,
};

#[derive(Clone)]
pub(crate) struct World {
    pub(crate) machine: TokenMachine,
    pub(crate) now: Now,
    pub(crate) fault: Option<Fault>,
    pub(crate) custom: Custom,
    pub(crate) callers: [Caller; 2],
    /// Token requests under way: the live one, and late ones.
    pub(crate) requests: Vec<Request>,
    /// Sign-ins under way, and which of them counts.
    pub(crate) sign_ins: Vec<FlightId>,
    pub(crate) sign_in: Option<FlightId>,
    pub(crate) writing: Option<Write>,
    pub(crate) reading: Option<(Epoch, Result<Option<Record>, StoreError>)>,
    pub(crate) server: Server,
    pub(crate) shelf: Shelf,
    pub(crate) lease: Lease,
    pub(crate) another: Another,
    pub(crate) budget: Budget,
    /// Whom the session acts for.
    pub(crate) owner: Owner,
    /// The refresh token that counts.
    pub(crate) live: Option<Number>,
    /// Refresh tokens that were refused or given up.
    pub(crate) dead: Vec<Number>,
    /// The access token that came with a refresh token which the store was not asked to take yet.
    pub(crate) unstored: Option<Number>,
    /// What there is in the store was written by a former process, and not read yet.
    pub(crate) is_unread: bool,
    /// The store holds a session that a restart must find.
    pub(crate) is_owed: bool,
    pub(crate) has_lost: bool,
    pub(crate) newest: Option<(Epoch, Generation)>,
    /// The newest token was refused, so many times in a row.
    pub(crate) refused: u8,
    pub(crate) last_start: Option<Start>,
    /// The server, the app or the user ended the session by this action.
    pub(crate) is_excused: bool,
    /// The process began with this action.
    pub(crate) is_new_process: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Caller {
    Idle,
    Waiting {
        flight: FlightId,
        of: Errand,
    },
    /// Its request was sent with this token.
    Sent {
        generation: Generation,
        of: Errand,
    },
}

/// What a caller wants to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Errand {
    pub(crate) epoch: Epoch,
    pub(crate) owner: Owner,
    pub(crate) sends: u8,
}

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) id: FlightId,
    pub(crate) epoch: Epoch,
    pub(crate) step: Step,
    /// Under the store's lease.
    pub(crate) is_leased: bool,
    /// It was not answered once already.
    pub(crate) has_failed: bool,
    /// Who is needed for it to go on, where somebody is.
    pub(crate) starter: Option<u8>,
}

impl Request {
    pub(crate) fn is_asking(&self) -> bool {
        matches!(self.step, Step::Send(_))
    }
}

/// When the last token request was started, and how far from it the next may be.
#[derive(Clone, Copy, Debug, Hash)]
pub(crate) struct Start {
    pub(crate) at: Duration,
    pub(crate) epoch: Epoch,
    pub(crate) is_refresh: bool,
    pub(crate) floor: u64,
}

pub(crate) type Beginning = (&'static str, fn(Option<Fault>) -> World);

/// Where paths begin in an app whose user is a customer or nobody.
pub(crate) const CUSTOMERS: &[Beginning] = &[
    ("a first start", |fault| World::after(fault, &[])),
    ("the app's token is there", |fault| World::after(fault, &[APP])),
    ("Alice is signed in", |fault| World::after(fault, &[ALICE])),
    ("another process has renewed Alice's session", |fault| {
        World::after(fault, &[ALICE, &[Action::OtherRenews]])
    }),
    ("five of Alice's tokens were refused in a row", |fault| {
        World::after(fault, &[ALICE, TWO_REFUSED, ONE_MORE, ONE_MORE, ONE_MORE])
    }),
];

/// Where paths begin in an app whose user is somebody anonymous until she signs in.
pub(crate) const VISITORS: &[Beginning] = &[
    ("a visitor's first start", |fault| World::of(VISITOR, fault, &[])),
    ("a visitor's session is there", |fault| World::of(VISITOR, fault, &[VISIT])),
    ("one is there that is replaced when it is lost", |fault| World::of(REPLACED, fault, &[VISIT])),
];

const VISITOR: Custom =
    Custom { guest: Guest::Anonymous, replace_lost_anonymous: false, seed: 1_000_000_007 };
const REPLACED: Custom = Custom { replace_lost_anonymous: true, ..VISITOR };
const GRANTED: Action = Action::Answer(0, Answer::Granted);
const APP: &[Action] = &[Action::Begin(0), GRANTED, Action::Accept(0)];
const ALICE: &[Action] = &[
    Action::SignIn,
    Action::SignInAnswer(0, SignInAnswer::Granted),
    Action::TakeWrite,
    Action::EndWrite(Works::Yes),
    Action::Stored(0),
];
const VISIT: &[Action] = &[
    Action::Begin(0),
    GRANTED,
    Action::TakeWrite,
    Action::EndWrite(Works::Yes),
    Action::Stored(0),
    Action::Accept(0),
];
const CLAIM: Action = Action::Claim(0, Claim::Held);
const TWO_REFUSED: &[Action] = &[Action::Begin(0), Action::Reject(0), CLAIM, GRANTED, Action::Reject(0)];
const ONE_MORE: &[Action] = &[Action::Pass(Pass::Pause), Action::Begin(0), CLAIM, GRANTED, Action::Reject(0)];

impl World {
    fn new(custom: Custom) -> Self {
        Self {
            machine: TokenMachine::with(custom),
            custom,
            now: Now { monotonic: Duration::from_secs(100), wall_millis: 1_790_856_000_000 },
            fault: None,
            callers: [Caller::Idle; 2],
            requests: Vec::new(),
            sign_ins: Vec::new(),
            sign_in: None,
            writing: None,
            reading: None,
            server: Server::default(),
            shelf: Shelf::default(),
            lease: Lease::Free,
            another: Another::Idle,
            budget: Budget::default(),
            owner: Owner::Nobody,
            live: None,
            dead: Vec::new(),
            unstored: None,
            is_unread: false,
            is_owed: false,
            has_lost: false,
            newest: None,
            refused: 0,
            last_start: None,
            is_excused: false,
            is_new_process: false,
        }
    }

    fn after(fault: Option<Fault>, path: &[&[Action]]) -> Self {
        Self::of(Custom::default(), fault, path)
    }

    fn of(custom: Custom, fault: Option<Fault>, path: &[&[Action]]) -> Self {
        let mut world = Self::new(custom);
        for &action in path.iter().copied().flatten() {
            world.budget = Budget::default();
            world.take(action).unwrap_or_else(|broken| panic!("{action:?}: {broken:?}"));
        }
        Self { budget: Budget::default(), fault, ..world }
    }

    pub(crate) fn fingerprint(&self) -> Result<u64, Broken> {
        let shown =
            (&self.machine, &self.requests, &self.sign_ins, self.sign_in, &self.writing, &self.reading);
        let now = (self.now.monotonic, self.now.wall_millis);
        let mut callers = self.callers; // which of them is which makes no difference
        callers.sort_unstable();
        let told = (&self.server, &self.shelf, &self.budget, callers, now, self.newest);
        let known = (self.owner, self.live, &self.dead, self.unstored, self.refused, self.last_start);
        let flags = (self.is_unread, self.is_owed, self.has_lost, self.lease, self.another);
        let print = fingerprint(&shown, &(told, known, flags));
        invariants::ensure(!print.leaked, "I22", "something secret is shown")?;
        Ok(std::hash::Hasher::finish(&print))
    }

    /// What can happen now.
    pub(crate) fn actions(&self) -> Vec<Action> {
        let mut can = Vec::with_capacity(24);
        for (caller, number) in self.callers.iter().zip(0..) {
            match caller {
                Caller::Idle => can.push(Action::Begin(number)),
                Caller::Waiting { .. } => can.push(Action::Leave(number)),
                Caller::Sent { .. } => can.extend([Action::Accept(number), Action::Reject(number)]),
            }
        }
        for (request, number) in self.requests.iter().zip(0..) {
            match &request.step {
                Step::Send(call) => self.answers(number, request, call, &mut can),
                Step::Claim => can.extend(self.claims(number)),
                Step::Reread => can.extend([true, false].map(|works| Action::Reread(number, works))),
                Step::Store if self.writing.is_none() && !self.machine.has_writes() => {
                    can.push(Action::Stored(number));
                }
                Step::Store | Step::Done(_) => {}
            }
        }
        use Works::{No, Unheard, Yes};
        match &self.writing {
            Some(_) => can.extend([Yes, No, Unheard].map(Action::EndWrite)),
            None if self.machine.pending_write() => can.push(Action::TakeWrite),
            None => {}
        }
        self.happenings(&mut can);
        can
    }

    fn answers(&self, number: u8, request: &Request, call: &Call, can: &mut Vec<Action>) {
        let is_live = self.machine.flight() == Some(request.id);
        let answers = self.server.answers(call);
        let answers = if is_live { answers } else { &answers[..2] };
        can.extend(answers.iter().map(|&answer| Action::Answer(number, answer)));
        if is_live && !self.is_awaited(request.id) {
            can.push(Action::Lapse);
        }
    }

    fn happenings(&self, can: &mut Vec<Action>) {
        let (budget, machine) = (&self.budget, &self.machine);
        let (is_customer, is_person) =
            (machine.identity().is_customer(), invariants::is_person(&machine.identity()));
        use SignInAnswer::{Granted, Refused, Unavailable, WithoutRefreshToken};
        for number in (0..).take(self.sign_ins.len()) {
            let answers = [Granted, WithoutRefreshToken, Refused, Unavailable];
            can.extend(answers.map(|answer| Action::SignInAnswer(number, answer)));
        }
        let is_idle = self.writing.is_none() && !machine.has_writes();
        let rows: [(bool, &[Action]); 11] = [
            (budget.sign_ins > 0, &[Action::SignIn]),
            (budget.sign_outs > 0, &[Action::SignOut]),
            (budget.password_changes > 0 && is_customer, &[Action::PasswordChanged]),
            (
                budget.resumptions > 0 && !is_person && is_idle && self.reading.is_none(),
                &[Action::ReadToResume(true), Action::ReadToResume(false)],
            ),
            (self.reading.is_some(), &[Action::Resume]),
            (budget.renewals > 0 && self.is_held(), &[Action::OtherRenews]),
            (true, self.others()),
            (budget.corruptions > 0 && self.shelf.entry.is_some(), &[Action::Corrupt]),
            (budget.crashes > 0, &[Action::Crash]),
            (budget.passes > 0, &[Pass::Pause, Pass::Age, Pass::End].map(Action::Pass)),
            (budget.jumps > 0, &[Action::Jump(10), Action::Jump(-10)]),
        ];
        can.extend(rows.iter().filter(|(may, _)| *may).flat_map(|(_, actions)| actions.iter().copied()));
    }

    /// Does one of the actions, and checks that it did no harm.
    pub(crate) fn take(&mut self, action: Action) -> Result<(), Broken> {
        let before = Before::of(self);
        (self.is_excused, self.is_new_process) = (false, false);
        match action {
            Action::Begin(caller) => self.begin(caller)?,
            Action::Accept(caller) => self.accept(caller)?,
            Action::Reject(caller) => self.reject(caller)?,
            Action::Leave(caller) => self.leave(caller),
            Action::Answer(which, answer) => self.answer(which, answer)?,
            Action::Lapse => self.lapse()?,
            Action::Claim(which, claim) => self.claim(which, claim)?,
            Action::Other(what) => self.other(what),
            Action::Reread(which, works) => self.reread(which, works)?,
            Action::Stored(which) => self.stored(which)?,
            Action::TakeWrite => self.writing = self.machine.next_write(),
            Action::EndWrite(works) => self.end_write(works),
            Action::SignIn => self.begin_sign_in(),
            Action::SignInAnswer(which, answer) => self.answer_sign_in(which, answer)?,
            Action::SignOut => self.sign_out()?,
            Action::PasswordChanged => self.change_password()?,
            Action::ReadToResume(works) => self.read_to_resume(works),
            Action::Resume => self.resume()?,
            Action::OtherRenews => {
                self.budget.renewals -= 1;
                self.shelf.renew(&mut self.server);
            }
            Action::Corrupt => {
                self.budget.corruptions -= 1;
                (self.shelf.is_corrupt, self.is_owed) = (true, false);
            }
            Action::Crash => self.crash(),
            Action::Pass(pass) => {
                self.budget.passes -= 1;
                self.now = later(self.now, pass.seconds());
            }
            Action::Jump(years) => {
                self.budget.jumps -= 1;
                self.now.wall_millis += i64::from(years) * 365 * 86_400_000;
            }
        }
        self.wake()?;
        self.release();
        self.see();
        before.check(self)?;
        invariants::check(self)
    }

    fn see(&mut self) {
        if let Some((generation, ..)) = self.machine.token() {
            self.newest = Some((self.machine.epoch(), generation));
        }
        if self.machine.needs_credentials().is_some() {
            self.give_up();
        }
    }

    /// The refresh token that counted is not to be seen again.
    pub(crate) fn give_up(&mut self) {
        self.dead.extend(self.live.take());
    }
}
