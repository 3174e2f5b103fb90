//! A session whose tokens come from the shop's backend.

use std::{
    fmt::Debug,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ct_auth::{
    AuthError, Bearer, Clock as _, Environment, Session, SourceError, SourceErrorKind, SourceToken,
    TokenSource,
};
use ct_testing::{ManualClock, ScriptedTransport, SeededRandom, Task, Tasks};

use crate::shop::{LIFETIME, auth_host};

/// What the backend answers, so many seconds after it was asked.
pub(crate) type Answer = Result<SourceToken, SourceError>;

pub(crate) struct Backend {
    pub(crate) clock: ManualClock,
    pub(crate) network: ScriptedTransport,
    pub(crate) session: Session,
    pub(crate) tasks: Tasks,
    asked: Arc<AtomicUsize>,
}

impl Backend {
    /// Who answers Alice's token, another one each time.
    pub(crate) fn new() -> Self {
        Self::of(|number| Ok(token(number, "customer_id:alice")))
    }

    /// Who answers at once what the script says to the question of this number, from 1.
    pub(crate) fn of(script: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Self {
        Self::after(Duration::ZERO, script)
    }

    /// The same, but only after so long.
    pub(crate) fn after(delay: Duration, script: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Self {
        let (clock, asked) = (ManualClock::new(), Arc::new(AtomicUsize::new(0)));
        let (counted, time) = (Arc::clone(&asked), clock.clone());
        let source = move || {
            let answer = script(counted.fetch_add(1, Ordering::Relaxed) + 1);
            let waiting = time.sleep(delay);
            async move {
                waiting.await;
                answer
            }
        };
        Self { asked, ..Self::with(clock, ScriptedTransport::new(auth_host(LIFETIME)), |_| Arc::new(source)) }
    }

    /// With a source made of the session's own environment.
    pub(crate) fn with(
        clock: ManualClock,
        network: ScriptedTransport,
        source: impl FnOnce(&Environment) -> Arc<dyn TokenSource>,
    ) -> Self {
        let environment = Environment {
            transport: Arc::new(network.clone()),
            clock: Arc::new(clock.clone()),
            random: Arc::new(SeededRandom::new(1)),
        };
        let session = Session::with_source(source(&environment), environment);
        Self { clock, network, session, tasks: Tasks::new(), asked: Arc::default() }
    }

    /// How many times the source was asked.
    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    pub(crate) fn bearer(&mut self) -> Result<Bearer, AuthError> {
        let session = self.session.clone();
        self.finish(async move { session.bearer().await })
    }

    pub(crate) fn replace(&mut self, rejected: &Bearer) -> Result<Bearer, AuthError> {
        let (session, rejected) = (self.session.clone(), rejected.clone());
        self.finish(async move { session.replace(&rejected).await })
    }

    pub(crate) fn start_bearer(&self) -> Task<Result<Bearer, AuthError>> {
        let session = self.session.clone();
        self.tasks.start(async move { session.bearer().await })
    }

    /// Runs it to its end, past the waits between attempts.
    pub(crate) fn finish<F: Future<Output: Debug> + 'static>(&mut self, future: F) -> F::Output {
        let task = self.tasks.start(future);
        self.tasks.run();
        let end = self.clock.monotonic() + Duration::from_secs(60);
        while !task.is_done() {
            assert!(self.clock.monotonic() < end, "it takes too long");
            self.clock.advance_to_next().expect("somebody sleeps");
            self.tasks.run();
        }
        task.take().expect("it is done")
    }

    pub(crate) fn advance(&mut self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
        self.tasks.run();
    }
}

pub(crate) fn token(number: usize, whose: &str) -> SourceToken {
    let scopes = format!("manage_my_orders:my-shop {whose}").parse().unwrap();
    SourceToken::new(format!("canary-{number}"), Duration::from_secs(3600)).scoped(scopes)
}

pub(crate) fn failure(kind: SourceErrorKind) -> Answer {
    Err(SourceError::new(kind, "below"))
}

/// The number in a token's text.
pub(crate) fn number(bearer: &Bearer) -> usize {
    bearer.header().to_str().unwrap().rsplit('-').next().unwrap().parse().unwrap()
}

pub(crate) fn kind(error: &AuthError) -> SourceErrorKind {
    match error {
        AuthError::Source(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}
