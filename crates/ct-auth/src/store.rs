//! Where a session survives the end of the process: one small trait, kept as `Arc<dyn TokenStore>`.
//!
//! Absent on purpose: access tokens and passwords, which are never stored.

use async_trait::async_trait;
use ct_model::{Customer, Id, ProjectKey, Scopes, Secret};

use crate::{BoxError, Handover, MaybeSend};

/// Keeps refresh tokens.
///
/// Each operation is whole or not at all, also when its future is dropped or the process ends.
#[cfg_attr(not(target_arch = "wasm32"), async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait(?Send))]
pub trait TokenStore: MaybeSend {
    /// What is stored under `key`.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] where there is something that cannot be read, [`StoreError::Failed`] where the
    /// store does not work now.
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError>;

    /// Stores `record` under `key`, whatever was there.
    ///
    /// # Errors
    ///
    /// [`StoreError::Failed`]: it may have been stored, or what was there is as before; never a mixture.
    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError>;

    /// Forgets what is stored under `key`, readable or not.
    ///
    /// # Errors
    ///
    /// [`StoreError::Failed`]: what is stored is as before.
    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError>;

    /// Stores `record`, or nothing, in place of the record of generation `expected`, or of no record; but only
    /// if that is what is stored.
    ///
    /// # Errors
    ///
    /// As for [`load`](Self::load) and [`save`](Self::save).
    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError>;

    /// Waits until nobody else holds the lease of `key`, and takes it: who holds it is the one who renews the session,
    /// so that no two processes send one refresh token. It is there until the [`Lease`] is dropped or the process
    /// ends, however it ends. The other operations do not heed it and must not wait for it.
    ///
    /// A session waits for 10 s at most and then goes on without. It is dropped, and so is its wait; a lease that comes
    /// after that must not be left held.
    ///
    /// Unless a store says otherwise, it is granted at once, to everybody: enough where one process has the store and
    /// one session the key.
    ///
    /// # Errors
    ///
    /// [`StoreError::Failed`]: there are no leases now. The session goes on without.
    async fn lease(&self, key: &RecordKey) -> Result<Lease, StoreError> {
        let _ = key;
        Ok(Lease::new(()))
    }

    /// Has `erased` called whenever somebody else erases what is stored under `key`, until the [`Watch`] is dropped.
    ///
    /// Unless a store says otherwise, it never is: the session then hears of a sign-out elsewhere when its refresh token
    /// is refused.
    fn watch(&self, key: &RecordKey, erased: Erased) -> Watch {
        let _ = (key, erased);
        Watch::new(())
    }

    /// Tells those who share `key` at this moment of a new access token, as far as they can be told from memory to
    /// memory: it is never stored. The lease is held meanwhile.
    ///
    /// Unless a store says otherwise, nobody is told.
    fn hand_over(&self, key: &RecordKey, handover: &Handover) {
        let _ = (key, handover);
    }

    /// What others last [handed over](Self::hand_over), or are handing over now; the lease is held meanwhile.
    async fn handed_over(&self, key: &RecordKey) -> Option<Handover> {
        let _ = key;
        None
    }
}

/// Told what somebody else erased; `None` where that cannot be told.
#[cfg(not(target_arch = "wasm32"))]
pub type Erased = Box<dyn Fn(Option<Record>) + Send + Sync>;

/// Told what somebody else erased; `None` where that cannot be told.
#[cfg(target_arch = "wasm32")]
pub type Erased = Box<dyn Fn(Option<Record>)>;

/// Watches a store, until it is dropped.
#[must_use = "it ends when it is dropped"]
pub struct Watch {
    _guard: Box<dyn MaybeSend>,
}

impl Watch {
    /// One that `guard` ends when it is dropped.
    pub fn new(guard: impl MaybeSend + 'static) -> Self {
        Self { _guard: Box::new(guard) }
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}

/// The right to renew a session, until it is dropped.
#[must_use = "it is given back when it is dropped"]
pub struct Lease {
    _guard: Box<dyn MaybeSend>,
}

impl Lease {
    /// One that `guard` gives back when it is dropped, which must not block.
    pub fn new(guard: impl MaybeSend + 'static) -> Self {
        Self { _guard: Box::new(guard) }
    }
}

impl std::fmt::Debug for Lease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lease").finish_non_exhaustive()
    }
}

/// How a compare-and-swap ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swap {
    /// As asked.
    Done,
    /// Something else was stored, and still is: the generation of the record, or nothing.
    Conflict(Option<u64>),
}

/// Whose record it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordKey {
    /// The project.
    pub project: ProjectKey,
    /// The id of the API client that the refresh token was issued to.
    pub client: String,
    /// Which of the app's sessions it is, by the name that the app gave it. At an app's start, before anybody
    /// is known, a name is all there is.
    pub session: String,
}

/// A session as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Begins at a random number with each sign-in and rises by one with each record that takes its place.
    pub generation: u64,
    /// A random number for each sign-in: records of one sign-in are of one family.
    pub family: u64,
    /// Whose it is.
    pub principal: Principal,
    /// What a new access token is got with.
    pub refresh_token: Secret,
    /// The granted scopes, where the platform told them.
    pub scopes: Option<Scopes>,
}

/// Who a refresh token acts for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Principal {
    /// A customer; the id, where the granted scope tells it.
    Customer(Option<Id<Customer>>),
    /// Somebody who has not signed in; the anonymous session's id.
    Anonymous(String),
}

/// A store that failed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is something that cannot be read.
    #[error("the stored session cannot be read")]
    Corrupt(#[source] SharedError),
    /// The store does not work now.
    #[error("the store does not work")]
    Failed(#[source] SharedError),
    /// The store did not answer in time.
    #[error("the store did not answer in time")]
    Deadline,
    /// The store holds a session that is not ours: another process signed in under the same name.
    #[error("another session has taken this one's place in the store")]
    NotOurs,
}

impl StoreError {
    /// There is something that cannot be read.
    pub fn corrupt(source: impl Into<BoxError>) -> Self {
        Self::Corrupt(SharedError::from(source.into()))
    }

    /// The store does not work now.
    pub fn failed(source: impl Into<BoxError>) -> Self {
        Self::Failed(SharedError::from(source.into()))
    }
}

/// A foreign error that many hold.
#[derive(Clone, Debug)]
pub struct SharedError(std::sync::Arc<dyn std::error::Error + Send + Sync>);

impl From<BoxError> for SharedError {
    fn from(error: BoxError) -> Self {
        Self(error.into())
    }
}

impl std::fmt::Display for SharedError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for SharedError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
