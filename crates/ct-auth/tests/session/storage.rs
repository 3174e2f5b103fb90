//! What is stored, when, and what becomes of it when the store fails.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use async_trait::async_trait;
use ct_auth::{AuthError, Identity, MemoryStore, Reason, Record, RecordKey, StoreError, Swap, TokenStore};
use ct_testing::Gate;

use crate::shop::{LIFETIME, Shop, customer, is_refresh, refusal, session, sign_in, token, unless};

/// A store that can be broken, or slow to write.
#[derive(Default)]
struct Fragile {
    inner: MemoryStore,
    is_broken: AtomicBool,
    is_corrupt: AtomicBool,
    is_slow: AtomicBool,
    gate: Gate,
}

impl Fragile {
    async fn check_write(&self) -> Result<(), StoreError> {
        if self.is_slow.load(Ordering::Relaxed) {
            self.gate.passed().await;
        }
        self.check()
    }

    fn check(&self) -> Result<(), StoreError> {
        if self.is_broken.load(Ordering::Relaxed) { Err(StoreError::failed("broken")) } else { Ok(()) }
    }
}

#[async_trait]
impl TokenStore for Fragile {
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        self.check()?;
        if self.is_corrupt.load(Ordering::Relaxed) {
            return Err(StoreError::corrupt("torn"));
        }
        self.inner.load(key).await
    }

    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        self.check_write().await?;
        self.is_corrupt.store(false, Ordering::Relaxed);
        self.inner.save(key, record).await
    }

    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError> {
        self.check_write().await?;
        self.is_corrupt.store(false, Ordering::Relaxed);
        self.inner.erase(key).await
    }

    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError> {
        self.check_write().await?;
        self.inner.compare_and_swap(key, expected, record).await
    }
}

fn fragile() -> (Shop, Arc<Fragile>) {
    let store = Arc::new(Fragile::default());
    (Shop::over(Arc::clone(&store) as Arc<dyn TokenStore>), store)
}

fn stored(shop: &mut Shop) -> Option<Record> {
    let (store, key) = (Arc::clone(&shop.store), key());
    shop.finish(async move { store.load(&key).await }).unwrap()
}

fn key() -> RecordKey {
    RecordKey { project: "my-shop".parse().unwrap(), client: "client".into(), session: String::new() }
}

fn stored_token(shop: &mut Shop) -> Option<String> {
    stored(shop).map(|record| record.refresh_token.expose().to_owned())
}

#[test]
fn a_session_is_resumed_without_a_password_and_without_a_network() {
    let mut shop = Shop::signed_in("alice");
    let sent = shop.network.count();
    let another = shop.another();
    let resumed = another.clone();
    assert_eq!(shop.finish(async move { resumed.resume().await }).unwrap(), customer("alice"));
    assert_eq!(shop.network.count(), sent);
    assert!(another.granted().is_some() && another.durable());
    shop.finish(async move { another.bearer().await }).unwrap();
    assert_eq!(shop.grants(), ["password", "refresh_token"]);
}

#[test]
fn there_is_nothing_to_resume_in_an_empty_store() {
    let mut shop = Shop::new();
    let session = shop.session.clone();
    assert_eq!(shop.finish(async move { session.resume().await }).unwrap(), Identity::None);
    assert!(shop.bearer().is_ok());
}

#[test]
fn an_answer_without_a_refresh_token_keeps_the_old_one_and_works_twice() {
    let mut shop = Shop::signed_in("alice");
    let before = stored_token(&mut shop);
    for _ in 0..2 {
        shop.advance(LIFETIME);
        shop.bearer().unwrap();
    }
    assert_eq!(shop.forms()[1]["refresh_token"], shop.forms()[2]["refresh_token"]);
    assert_eq!(stored_token(&mut shop), before);
}

#[test]
fn a_rotated_token_is_stored_before_it_is_used() {
    let (mut shop, store) = fragile();
    shop.sign_in("alice").unwrap();
    let old = shop.bearer().unwrap();
    let rotated = token("fresh", LIFETIME, Some("canary-refresh-2"), Some("alice"));
    shop.network.follow(move |_| rotated.clone());
    store.is_slow.store(true, Ordering::Relaxed);
    let (session, rejected) = (shop.session.clone(), old.clone());
    let replacing = shop.tasks.start(async move { session.replace(&rejected).await });
    shop.tasks.run();
    assert!(!replacing.is_done(), "the store has not got it yet");
    store.is_slow.store(false, Ordering::Relaxed);
    store.gate.open();
    shop.tasks.run();
    assert_eq!(replacing.take().unwrap().unwrap().header(), "Bearer fresh");
    assert_eq!(stored_token(&mut shop).as_deref(), Some("canary-refresh-2"));
    assert!(shop.session.durable());
}

#[test]
fn a_store_that_fails_costs_durability_and_nothing_else() {
    let (mut shop, store) = fragile();
    store.is_broken.store(true, Ordering::Relaxed);
    assert_eq!(shop.sign_in("alice").unwrap(), customer("alice"));
    assert!(!shop.session.durable());
    assert!(shop.bearer().is_ok());
    let session = shop.session.clone();
    assert!(matches!(shop.finish(async move { session.flush().await }), Err(AuthError::Store(_))));
    store.is_broken.store(false, Ordering::Relaxed);
    let session = shop.session.clone();
    shop.finish(async move { session.flush().await }).unwrap();
    assert!(shop.session.durable());
    assert!(stored_token(&mut shop).is_some_and(|token| token.starts_with("canary-refresh-alice")));
}

#[test]
fn a_pending_write_is_made_with_the_next_refresh() {
    let (mut shop, store) = fragile();
    store.is_broken.store(true, Ordering::Relaxed);
    shop.sign_in("alice").unwrap();
    store.is_broken.store(false, Ordering::Relaxed);
    shop.advance(LIFETIME);
    shop.bearer().unwrap();
    assert!(shop.session.durable() && stored(&mut shop).is_some());
}

#[test]
fn a_store_that_hangs_holds_nobody_up_for_long() {
    let (mut shop, store) = fragile();
    store.is_slow.store(true, Ordering::Relaxed);
    shop.sign_in("alice").unwrap();
    assert!(!shop.session.durable());
    assert!(shop.bearer().is_ok());
}

#[test]
fn an_erase_is_queued_behind_the_write_under_way() {
    let (mut shop, store) = fragile();
    store.is_slow.store(true, Ordering::Relaxed);
    let signing_in = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    let session = shop.session.clone();
    let signing_out = shop.tasks.start(async move { session.sign_out().await });
    shop.tasks.run();
    assert!(!signing_out.is_done());
    store.is_slow.store(false, Ordering::Relaxed);
    store.gate.open();
    shop.tasks.run();
    signing_out.take().unwrap().unwrap();
    assert!(matches!(signing_in.take().unwrap(), Err(AuthError::SessionChanged)));
    assert_eq!(stored(&mut shop), None, "the late write did not bring the session back");
}

#[test]
fn a_session_that_ends_is_erased_before_anybody_hears_of_it() {
    let (mut shop, store) = fragile();
    shop.sign_in("alice").unwrap();
    let old = shop.bearer().unwrap();
    shop.network.follow(|_| refusal("invalid_grant"));
    let session = shop.session.clone();
    let ending = shop.tasks.start(async move { session.replace(&old).await });
    store.is_slow.store(true, Ordering::Relaxed);
    shop.tasks.run();
    assert!(!ending.is_done());
    store.is_slow.store(false, Ordering::Relaxed);
    store.gate.open();
    shop.tasks.run();
    let error = ending.take().unwrap().unwrap_err();
    assert!(matches!(&error, AuthError::NeedsCredentials { source: Some(_), .. }), "{error:?}");
    assert_eq!(stored(&mut shop), None);
}

#[test]
fn a_sign_out_that_cannot_erase_says_so_and_the_session_does_not_come_back() {
    let (mut shop, store) = fragile();
    shop.sign_in("alice").unwrap();
    store.is_broken.store(true, Ordering::Relaxed);
    let session = shop.session.clone();
    assert!(matches!(shop.finish(async move { session.sign_out().await }), Err(AuthError::Store(_))));
    assert!(!shop.session.durable());
    store.is_broken.store(false, Ordering::Relaxed);
    let session = shop.session.clone();
    assert_eq!(shop.finish(async move { session.resume().await }).unwrap(), Identity::None);
    assert_eq!(stored(&mut shop), None, "erased as soon as it worked");
}

#[test]
fn a_sign_in_that_was_given_up_while_it_was_stored_is_whole() {
    let (mut shop, store) = fragile();
    store.is_slow.store(true, Ordering::Relaxed);
    let signing_in = shop.tasks.start(sign_in(shop.session.clone(), "alice"));
    shop.tasks.run();
    drop(signing_in);
    shop.tasks.run();
    assert_eq!(shop.session.identity(), customer("alice"));
    store.is_slow.store(false, Ordering::Relaxed);
    store.gate.open();
    assert!(shop.bearer().is_ok());
    assert!(shop.session.durable() && stored(&mut shop).is_some());
}

#[test]
fn a_session_that_cannot_be_read_needs_credentials() {
    let (mut shop, store) = fragile();
    store.is_corrupt.store(true, Ordering::Relaxed);
    let session = shop.session.clone();
    let error = shop.finish(async move { session.resume().await }).unwrap_err();
    assert_eq!(error.reason(), Some(Reason::StoreCorrupt));
    assert!(shop.bearer().unwrap_err().needs_sign_in());
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    assert_eq!(stored(&mut shop), None);
    assert!(shop.bearer().is_ok());
}

/// Scenario 9.
#[test]
fn two_customers_over_one_store_never_see_each_others_token() {
    let mut shop = Shop::signed_in("alice");
    let alice = shop.bearer().unwrap();
    let second = shop.another();
    shop.finish(sign_in(second.clone(), "bob")).unwrap();
    // The platform ends Alice's session; what the store holds by now is Bob's.
    shop.network.follow(unless(|form| {
        (is_refresh(form) && form["refresh_token"].contains("alice")).then(|| refusal("invalid_grant"))
    }));
    assert_eq!(shop.replace(&alice).unwrap_err().reason(), Some(Reason::Revoked));
    assert!(stored_token(&mut shop).is_some_and(|token| token.contains("bob")), "hers is not there to erase");
    let session = shop.session.clone();
    shop.finish(async move { session.sign_out().await }).unwrap();
    assert!(stored(&mut shop).is_some(), "nor does her signing out end his");
    assert_eq!(second.identity(), customer("bob"));
}

#[test]
fn sessions_of_other_names_do_not_share_a_record() {
    let shop = Shop::new();
    let first = session(&shop.clock, &shop.network, &shop.store, 3, |config| config);
    drop(first);
    let named = RecordKey { session: "kiosk".into(), ..key() };
    let store = MemoryStore::new();
    let record = Record {
        generation: 1,
        family: 1,
        principal: ct_auth::Principal::Customer(None),
        refresh_token: "r".into(),
        scopes: None,
    };
    let mut tasks = ct_testing::Tasks::new();
    tasks.finish(async move {
        store.save(&named, &record).await.unwrap();
        assert_eq!(store.load(&key()).await.unwrap(), None);
        assert_eq!(store.compare_and_swap(&named, Some(2), None).await.unwrap(), Swap::Conflict(Some(1)));
        assert_eq!(store.compare_and_swap(&named, Some(1), None).await.unwrap(), Swap::Done);
        assert_eq!(store.compare_and_swap(&named, None, Some(&record)).await.unwrap(), Swap::Done);
        assert_eq!(store.load(&named).await.unwrap(), Some(record));
        store.erase(&named).await.unwrap();
        assert_eq!(store.load(&named).await.unwrap(), None);
    });
}
