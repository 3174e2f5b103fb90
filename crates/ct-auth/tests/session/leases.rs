//! Several sessions over one store, as several processes have them: one renews, the others go on with what it stored.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use ct_auth::{
    AuthError, Bearer, Lease, MemoryStore, Reason, Record, RecordKey, Session, StoreError, Swap, TokenStore,
};
use ct_testing::{Gate, Reply, Task};

use crate::shop::{LIFETIME, Shop, auth_host, customer, form, is_refresh, refusal, shared, token};

/// An auth host that exchanges every refresh token, and takes each once: who sends one again ends the session.
#[derive(Default)]
struct Strict {
    current: Option<String>,
    issued: usize,
    refused: usize,
    is_slow: bool,
    /// Each lets an answer through.
    gates: Vec<Gate>,
}

impl Strict {
    fn over(shop: &Shop, is_slow: bool) -> Arc<Mutex<Self>> {
        let strict = shared(Self { is_slow, ..Self::default() });
        let (host, mut otherwise) = (Arc::clone(&strict), auth_host(LIFETIME));
        shop.network.follow(move |request| {
            let form = form(request);
            if !is_refresh(&form) {
                return otherwise(request);
            }
            let mut host = host.lock().unwrap();
            let (reply, gate) = (host.exchange(&form), Gate::new());
            if !host.is_slow {
                return reply;
            }
            host.gates.push(gate.clone());
            reply.held_by(&gate)
        });
        strict
    }

    fn exchange(&mut self, form: &HashMap<String, String>) -> Reply {
        let sent = &form["refresh_token"];
        let first = self.issued == 0;
        if !first && self.current.as_ref() != Some(sent) {
            self.refused += 1;
            self.current = None;
            return refusal("invalid_grant");
        }
        self.issued += 1;
        let next = format!("canary-refresh-alice-strict{}", self.issued);
        self.current = Some(next.clone());
        token(&format!("strict{}", self.issued), LIFETIME, Some(&next), Some("alice"))
    }
}

/// Counts who has the lease, and can be made to refuse it.
#[derive(Default)]
struct Counting {
    inner: MemoryStore,
    held: Arc<AtomicUsize>,
    is_broken: AtomicBool,
}

struct Held(Arc<AtomicUsize>, #[expect(dead_code, reason = "held")] Lease);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[async_trait]
impl TokenStore for Counting {
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        self.inner.load(key).await
    }

    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        assert_eq!(self.held.load(Ordering::Relaxed), 0, "a sign-in needs none");
        self.inner.save(key, record).await
    }

    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError> {
        self.inner.erase(key).await
    }

    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError> {
        let is_renewal = record.is_some() && !self.is_broken.load(Ordering::Relaxed);
        assert!(!is_renewal || self.held.load(Ordering::Relaxed) == 1, "stored while it is held");
        self.inner.compare_and_swap(key, expected, record).await
    }

    async fn lease(&self, key: &RecordKey) -> Result<Lease, StoreError> {
        if self.is_broken.load(Ordering::Relaxed) {
            return Err(StoreError::failed("broken"));
        }
        let lease = self.inner.lease(key).await?;
        self.held.fetch_add(1, Ordering::Relaxed);
        Ok(Lease::new(Held(Arc::clone(&self.held), lease)))
    }
}

fn counting() -> (Shop, Arc<Counting>) {
    let store = Arc::new(Counting::default());
    let mut shop = Shop::over(Arc::clone(&store) as Arc<dyn TokenStore>);
    shop.sign_in("alice").unwrap();
    (shop, store)
}

/// Another process that has taken the session up.
fn another(shop: &mut Shop) -> Session {
    let another = shop.another();
    let resumed = another.clone();
    assert_eq!(shop.finish(async move { resumed.resume().await }).unwrap(), customer("alice"));
    another
}

fn start(shop: &Shop, session: &Session) -> Task<Result<Bearer, AuthError>> {
    let session = session.clone();
    shop.tasks.start(async move { session.bearer().await })
}

fn replacing(shop: &Shop, rejected: &Bearer) -> Task<Result<Bearer, AuthError>> {
    let (session, rejected) = (shop.session.clone(), rejected.clone());
    shop.tasks.start(async move { session.replace(&rejected).await })
}

/// A refresh token is exchanged once, whoever does it: each goes on with what the other stored, and is never refused.
#[test]
fn no_refresh_token_is_sent_by_two() {
    let mut shop = Shop::signed_in("alice");
    let others = [another(&mut shop), another(&mut shop)];
    let strict = Strict::over(&shop, true);
    for round in 1..=5 {
        shop.advance(LIFETIME);
        let mut waiting = vec![shop.start_bearer()];
        waiting.extend(others.iter().map(|other| start(&shop, other)));
        shop.tasks.run();
        for _ in 0..3 {
            assert_eq!(shop.network.under_way(), 1, "round {round}: one at a time among them all");
            strict.lock().unwrap().gates.remove(0).open();
            shop.tasks.run();
        }
        assert!(waiting.into_iter().all(|waiting| waiting.take().unwrap().is_ok()), "round {round}");
        // An access token is not stored: each asks for its own, once.
        assert_eq!(shop.network.count(), 1 + 3 * round);
    }
    let strict = strict.lock().unwrap();
    assert_eq!((strict.refused, strict.issued), (0, 15));
    assert!(shop.session.durable() && others.iter().all(Session::durable));
}

#[test]
fn what_another_process_stored_is_found_before_the_platform_is_asked() {
    let mut shop = Shop::signed_in("alice");
    let other = another(&mut shop);
    let strict = Strict::over(&shop, false);
    shop.finish(async move { other.bearer().await }).unwrap();
    let old = shop.bearer().unwrap();
    assert!(shop.replace(&old).is_ok());
    assert_eq!(shop.forms().last().unwrap()["refresh_token"], "canary-refresh-alice-strict1");
    assert_eq!((shop.network.count(), strict.lock().unwrap().refused), (3, 0));
}

#[test]
fn the_lease_is_held_until_the_answer_is_stored_and_then_given_back() {
    let (mut shop, store) = counting();
    Strict::over(&shop, false);
    let old = shop.bearer().unwrap();
    assert!(shop.replace(&old).is_ok());
    assert_eq!(store.held.load(Ordering::Relaxed), 0);
    shop.network.follow(|_| Reply::json(503, ""));
    shop.advance(LIFETIME);
    assert!(matches!(shop.bearer(), Err(AuthError::Unavailable(_))));
    assert_eq!(store.held.load(Ordering::Relaxed), 0, "nor is it kept after a failure");
    shop.network.follow(|_| refusal("invalid_grant"));
    shop.advance(60);
    assert!(shop.bearer().unwrap_err().needs_sign_in());
    assert_eq!(store.held.load(Ordering::Relaxed), 0, "nor when the session ends");
}

#[test]
fn the_lease_is_given_back_by_who_signs_out_or_goes() {
    for goes in [false, true] {
        let (mut shop, store) = counting();
        Strict::over(&shop, true);
        shop.advance(LIFETIME);
        let waiting = shop.start_bearer();
        shop.tasks.run();
        assert_eq!((store.held.load(Ordering::Relaxed), waiting.is_done()), (1, false));
        if goes {
            drop(waiting);
            shop.tasks.run();
            let another = shop.another();
            drop(std::mem::replace(&mut shop.session, another));
        } else {
            let session = shop.session.clone();
            shop.finish(async move { session.sign_out().await }).unwrap();
            assert!(matches!(waiting.take().unwrap(), Err(AuthError::SessionChanged)));
        }
        assert_eq!(store.held.load(Ordering::Relaxed), 0, "{goes}");
    }
}

/// A process that has the lease and does nothing holds nobody up for long.
#[test]
fn a_lease_that_does_not_come_is_waited_for_ten_seconds() {
    let (mut shop, store) = counting();
    let other = another(&mut shop);
    let strict = Strict::over(&shop, true);
    let stuck = start(&shop, &other);
    shop.tasks.run();
    assert_eq!(shop.network.under_way(), 1);
    drop(stuck); // and nobody drives it

    let old = shop.bearer().unwrap();
    let waiting = replacing(&shop, &old);
    shop.tasks.run();
    shop.clock.advance(Duration::from_millis(9_999));
    shop.tasks.run();
    assert_eq!(shop.network.count(), 2, "it waits");
    store.is_broken.store(true, Ordering::Relaxed); // from here on nobody holds it who stores
    shop.clock.advance(Duration::from_millis(1));
    shop.tasks.run();
    assert_eq!(shop.network.count(), 3, "it goes on without");
    drop((waiting, other));
    assert_eq!((store.held.load(Ordering::Relaxed), strict.lock().unwrap().refused), (0, 1));
}

#[test]
fn a_store_without_leases_is_renewed_without() {
    let (mut shop, store) = counting();
    store.is_broken.store(true, Ordering::Relaxed);
    Strict::over(&shop, false);
    let old = shop.bearer().unwrap();
    assert!(shop.replace(&old).is_ok() && shop.session.durable());
}

/// Another process that heeds no lease renews between our reading and our request: its record is found when ours is
/// refused, once.
#[test]
fn what_was_stored_regardless_of_the_lease_is_followed_once() {
    for is_refused_too in [false, true] {
        let mut shop = Shop::signed_in("alice");
        let old = shop.bearer().unwrap();
        let (gate, mut count) = (Gate::new(), 0);
        let held = gate.clone();
        shop.network.follow(move |_| {
            count += 1;
            match count {
                1 => refusal("invalid_grant").held_by(&held),
                _ if is_refused_too => refusal("invalid_grant"),
                _ => token("fresh", LIFETIME, None, Some("alice")),
            }
        });
        let replacing = replacing(&shop, &old);
        shop.tasks.run();
        let store = Arc::clone(&shop.store);
        let key = RecordKey {
            project: "my-shop".parse().unwrap(),
            client: "client".into(),
            session: String::new(),
        };
        shop.finish(async move {
            let record = store.load(&key).await.unwrap().unwrap();
            let generation = record.generation + 1;
            let theirs = Record { generation, refresh_token: "canary-refresh-alice-x".into(), ..record };
            store.save(&key, &theirs).await.unwrap();
        });
        gate.open();
        shop.tasks.run();
        let replaced = replacing.take().unwrap();
        assert_eq!(shop.forms().last().unwrap()["refresh_token"], "canary-refresh-alice-x");
        assert_eq!(shop.network.count(), 3);
        assert_eq!(
            replaced.err().and_then(|error| error.reason()),
            is_refused_too.then_some(Reason::Revoked)
        );
    }
}
