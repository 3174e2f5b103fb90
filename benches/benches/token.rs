//! Asking for a good token, from one thread and from two; a plain `arc-swap` load is there to compare.

use std::{
    hint::black_box,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use arc_swap::ArcSwap;
use criterion::{Criterion, criterion_group, criterion_main};
use ct_auth::{ClientCredentials, Environment, MemoryStore, Session, SessionConfig};
use ct_hyper::SystemClock;
use ct_model::Secret;
use ct_testing::{Reply, ScriptedTransport, SeededRandom};
use futures_util::FutureExt as _;

const ANSWER: &str =
    r#"{"access_token":"a","token_type":"Bearer","expires_in":172800,"scope":"view_products:shop"}"#;

fn token(criterion: &mut Criterion) {
    let (session, plain) = (session(), ArcSwap::from_pointee(1_u64));
    let ask = || session.bearer().now_or_never().expect("no waiting").expect("a token");
    let load = || plain.load_full();
    let mut group = criterion.benchmark_group("a good token");
    group.bench_function("session, 1 thread", |bencher| bencher.iter(ask));
    group.bench_function("arc-swap, 1 thread", |bencher| bencher.iter(load));
    beside(ask, || {
        group.bench_function("session, 2 threads", |bencher| bencher.iter(ask));
    });
    beside(load, || {
        group.bench_function("arc-swap, 2 threads", |bencher| bencher.iter(load));
    });
    group.finish();
}

/// Measures while another thread does `work`, too.
fn beside<T>(work: impl Fn() -> T + Sync, measure: impl FnOnce()) {
    let measured = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !measured.load(Ordering::Relaxed) {
                black_box(work());
            }
        });
        measure();
        measured.store(true, Ordering::Relaxed);
    });
}

/// A session with a good token in hand.
fn session() -> Session {
    let client = ClientCredentials { id: "id".to_owned(), secret: Secret::from("secret") };
    let auth_url = "https://auth.example.com".parse().expect("a URL");
    let config = SessionConfig::new("shop".parse().expect("a project key"), auth_url, client);
    let environment = Environment {
        transport: Arc::new(ScriptedTransport::replies([Reply::json(200, ANSWER)])),
        clock: Arc::new(SystemClock::new()),
        random: Arc::new(SeededRandom::new(1)),
    };
    let session = Session::new(config, environment, Arc::new(MemoryStore::new()));
    futures_executor::block_on(session.bearer()).expect("a token");
    session
}

criterion_group!(benches, token);
criterion_main!(benches);
