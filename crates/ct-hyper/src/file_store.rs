//! [`FileStore`].
//!
//! Absent on purpose: what a record looks like ([`record`]), and what order operations have among each other
//! ([`Lane`]).

mod error;
mod lock;
mod private;
mod shelf;

use std::{
    path::{self, PathBuf},
    time::Duration,
};

use async_trait::async_trait;
use ct_auth::{Lease, Record, RecordKey, StoreError, Swap, TokenStore};

use self::shelf::Shelf;
use crate::{
    lane::{self, Lane},
    record,
};

/// Below what a session gives its store for one operation, so that the reason is told and not a deadline.
const LOCK_TIMEOUT: Duration = Duration::from_secs(4);

/// Keeps refresh tokens in files of a directory, for one user of the machine.
///
/// ```
/// use std::sync::Arc;
///
/// use ct_hyper::FileStore;
///
/// # fn session(config: ct_auth::SessionConfig, home: std::path::PathBuf) -> ct_auth::Session {
/// let store = FileStore::new(home.join(".local/state/my-shop"));
/// ct_auth::Session::new(config, ct_hyper::environment(), Arc::new(store))
/// # }
/// ```
///
/// Clones share their order of operations. Give one app one directory, below a directory that is the user's own.
///
/// # What is in the directory
///
/// For each key four names, made of a digest of project, client and session:
///
/// * `{digest}.session`, the record: two lines. `ct-session 1 {checksum}` is the version of the format and the
///   SHA-256, in hex, of the second line. That is JSON: the key, the generation and the family, whose session it is,
///   the refresh token, the scopes. Access tokens and passwords are never stored.
/// * `{digest}.lock`, empty: whoever writes holds a lock on it, which the operating system takes back when a process
///   ends, however it ends. It stays, also after an erase: to remove a lock file is to let two in.
/// * `{digest}.lease`, empty: whoever renews the session holds a lock on it, from before the refresh token is sent until
///   the answer is stored. It stays, as the other one does.
/// * `{digest}.tmp`, the next record while it is written. One that a killed process left behind is removed when the
///   session is next read or written.
///
/// # What holds
///
/// * A write is a new file that is written and synced, takes the place of the old one by a rename, and is durable when
///   the directory is synced. A process that is killed at any moment, and a machine that loses power, leave the old
///   record or the new one.
/// * [`compare_and_swap`](TokenStore::compare_and_swap) is atomic between tasks, threads and processes. Reading takes
///   no lock.
/// * Of several processes, or sessions of one process, over one directory one renews at a time, and goes on with what
///   the one before it has stored: no refresh token is sent that another has exchanged. A [lease](TokenStore::lease)
///   ends with its process. While it is waited for, all else goes on; a session waits for 10 s and then renews without.
/// * On Unix the directory is made with mode 0700 and all files with 0600, from the start. A record that others can
///   read or write is not read: [`StoreError::Failed`], and its source says what to do. Saving and erasing work. On
///   Windows files inherit who may read them from the directory, so let it be below `%LOCALAPPDATA%`.
/// * Damaged, cut off, of another version, or another session's: [`StoreError::Corrupt`], never a wrong record.
/// * Nothing here blocks the executor. Waiting for the lock ends after 4 s: [`StoreError::Failed`].
/// * Operations on one store, and on its clones, are done in the order in which they were first polled. One whose
///   future is dropped after it began is finished first.
///
/// # What does not
///
/// * Where the last step of a write fails, the sync of the directory, the error is [`StoreError::Failed`] though the
///   new record is in place already.
/// * The token is not encrypted: whoever can read the user's files, an administrator, a backup, has it. Where there is
///   a keystore, `KeyringStore` of the feature `keyring` is better. Whoever can write to the directory can put another
///   session, or none, in place of this one.
/// * Each process asks for access tokens of its own, for these are not stored.
/// * The locks are advisory ones of the file system. On network file systems without locks that work, one process is
///   the limit.
#[derive(Clone, Debug)]
pub struct FileStore {
    directory: PathBuf,
    lock_timeout: Duration,
    lane: Lane,
}

impl FileStore {
    /// A store in this directory, which is made when something is first stored. Touches nothing yet.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        let directory = directory.into();
        Self {
            // Also when the process changes its working directory.
            directory: path::absolute(&directory).unwrap_or(directory),
            lock_timeout: LOCK_TIMEOUT,
            lane: Lane::default(),
        }
    }

    /// How long a write waits while another process writes; 4 s unless told, and better below the 5 s that a session
    /// gives its store.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = timeout;
        self
    }

    fn shelf(&self, key: &RecordKey) -> Shelf {
        Shelf::new(&self.directory, key.clone(), self.lock_timeout)
    }
}

#[async_trait]
impl TokenStore for FileStore {
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        let shelf = self.shelf(key);
        self.lane.run(move || shelf.load()).await
    }

    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        let (shelf, bytes) = (self.shelf(key), record::encode(key, record).map_err(StoreError::failed)?);
        self.lane.run(move || shelf.save(&bytes)).await
    }

    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError> {
        let shelf = self.shelf(key);
        self.lane.run(move || shelf.erase()).await
    }

    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError> {
        let bytes = record.map(|record| record::encode(key, record)).transpose();
        let (shelf, bytes) = (self.shelf(key), bytes.map_err(StoreError::failed)?);
        self.lane.run(move || shelf.swap(expected, bytes.as_ref().map(|bytes| bytes.as_slice()))).await
    }

    async fn lease(&self, key: &RecordKey) -> Result<Lease, StoreError> {
        let shelf = self.shelf(key);
        lane::away(move |wanted| shelf.lease(wanted)).await // it may take long: in nobody's way
    }
}
