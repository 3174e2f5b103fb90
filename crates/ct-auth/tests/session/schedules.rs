//! The driver under many schedules: which future is polled next, which is dropped, when an answer comes.
//!
//! Not by loom or shuttle: they replace the primitives, and the session's are a lock that is never held across an
//! await and an `arc-swap`, which neither knows. What is left to chance is the order of polls and drops, and that a
//! test can deal by itself, from a seed that it prints.

use std::{
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use ct_auth::{AuthError, Bearer, machine::Epoch};
use ct_model::Password;
use ct_testing::Gate;
use futures_util::task::{ArcWake, waker};

use crate::shop::{LIFETIME, Shop, auth_host, shared};

const SCHEDULES: u64 = 2_000;

#[derive(Default)]
struct Woken(AtomicBool);

impl ArcWake for Woken {
    fn wake_by_ref(woken: &Arc<Self>) {
        woken.0.store(true, Ordering::Relaxed);
    }
}

/// A future, and whether it asked to be polled.
struct Job<T> {
    future: Pin<Box<dyn Future<Output = T>>>,
    woken: Arc<Woken>,
}

impl<T> Job<T> {
    fn new(future: impl Future<Output = T> + 'static) -> Self {
        Self { future: Box::pin(future), woken: Arc::new(Woken(AtomicBool::new(true))) }
    }

    fn poll(&mut self) -> Poll<T> {
        self.woken.0.store(false, Ordering::Relaxed);
        self.future.as_mut().poll(&mut Context::from_waker(&waker(Arc::clone(&self.woken))))
    }

    fn is_woken(&self) -> bool {
        self.woken.0.load(Ordering::Relaxed)
    }
}

/// What a caller got, and the epoch in which it began to ask.
type Got = (Epoch, Result<Bearer, AuthError>);

struct Schedule {
    seed: u64,
    shop: Shop,
    gates: Arc<Mutex<Vec<Gate>>>,
    jobs: Vec<Job<Option<Got>>>,
    got: Vec<Got>,
}

impl Schedule {
    /// Over an auth host whose answers wait until they are let through.
    fn new(seed: u64) -> Self {
        let (shop, gates) = (Shop::new(), shared(Vec::new()));
        let (held, mut host) = (Arc::clone(&gates), auth_host(LIFETIME));
        shop.network.follow(move |request| {
            let gate = Gate::new();
            held.lock().unwrap().push(gate.clone());
            host(request).held_by(&gate)
        });
        Self { seed: seed.wrapping_mul(2).wrapping_add(1), shop, gates, jobs: Vec::new(), got: Vec::new() }
    }

    fn below(&mut self, end: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.seed >> 33).unwrap() % end.max(1)
    }

    fn ask(&mut self) {
        let session = self.shop.session.clone();
        self.jobs.push(Job::new(async move {
            let epoch = session.epoch();
            Some((epoch, session.bearer().await))
        }));
    }

    fn poll(&mut self, which: usize) {
        if let Some(Poll::Ready(got)) = self.jobs.get_mut(which).map(Job::poll) {
            self.got.extend(got);
            drop(self.jobs.swap_remove(which));
        }
    }

    fn open(&mut self) {
        let waiting = self.gates.lock().unwrap().len();
        let which = self.below(waiting);
        if waiting > 0 {
            self.gates.lock().unwrap().swap_remove(which).open();
        }
    }

    /// One thing happens; whoever is polled may not have asked for it.
    fn happen(&mut self, may_drop: bool) {
        let which = self.below(self.jobs.len());
        match self.below(8) {
            0 => self.ask(),
            1 => self.open(),
            2 if may_drop && which < self.jobs.len() => drop(self.jobs.swap_remove(which)),
            _ => self.poll(which),
        }
    }

    /// From here on only those are polled who asked for it, and all must come to an end (I6).
    fn finish(&mut self) {
        while !self.jobs.is_empty() {
            match self.jobs.iter().position(Job::is_woken) {
                Some(which) => self.poll(which),
                None if !self.gates.lock().unwrap().is_empty() => self.open(),
                None => panic!("{} wait for nothing, seed {}", self.jobs.len(), self.seed),
            }
        }
    }
}

/// I1, I6, I7: in whatever order callers come, are polled, and leave.
#[test]
fn one_token_request_under_every_schedule() {
    for seed in 0..SCHEDULES {
        let mut schedule = Schedule::new(seed);
        schedule.ask();
        for _ in 0..30 {
            schedule.happen(true);
            assert!(schedule.shop.network.under_way() <= 1, "I1, seed {seed}");
        }
        schedule.ask();
        schedule.finish();
        assert_eq!(schedule.shop.network.count(), 1, "seed {seed}");
        let first = schedule.got[0].1.as_ref().unwrap().header().clone();
        assert!(schedule.got.iter().all(|(_, got)| got.as_ref().unwrap().header() == first), "seed {seed}");
    }
}

/// I4, I6, I15: while somebody signs in and out.
#[test]
fn nobody_gets_anothers_token_under_any_schedule() {
    for seed in 0..SCHEDULES {
        let mut schedule = Schedule::new(seed);
        schedule.ask();
        for step in 0..40 {
            let session = schedule.shop.session.clone();
            match step {
                10 => schedule.jobs.push(Job::new(async move {
                    let _ = session.sign_in("alice@example.com", &Password::new("canary-alice")).await;
                    None
                })),
                25 => schedule.jobs.push(Job::new(async move {
                    let _ = session.sign_out().await;
                    None
                })),
                _ => {}
            }
            schedule.happen(step > 15);
        }
        schedule.ask();
        schedule.finish();
        for (epoch, got) in &schedule.got {
            match got {
                Ok(bearer) => assert_eq!(bearer.epoch(), *epoch, "I15, seed {seed}"),
                Err(error) => assert!(matches!(error, AuthError::SessionChanged), "{error:?}, seed {seed}"),
            }
        }
    }
}
