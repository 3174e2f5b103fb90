//! [`KeyringStore`].
//!
//! Absent on purpose: what a record looks like ([`record`](mod@record)), and encryption, which is the keystore's.

mod error;
mod platform;

use std::sync::{Arc, LazyLock};

use async_trait::async_trait;
use ct_auth::{Record, RecordKey, StoreError, Swap, TokenStore};
use keyring_core::{CredentialStore, Entry, Error};
use zeroize::Zeroizing;

use crate::{lane::Lane, record};

/// One for all, whichever store: what is read and then written is one step in this process.
static LANE: LazyLock<Lane> = LazyLock::new(Lane::default);

/// Keeps refresh tokens in the operating system's keystore: the keychain of macOS, the credential manager of Windows,
/// the Secret Service of other Unixes (GNOME Keyring, KWallet).
///
/// ```no_run
/// use std::sync::Arc;
///
/// use ct_auth::{MemoryStore, TokenStore};
/// use ct_hyper::KeyringStore;
///
/// # async fn example() {
/// let store: Arc<dyn TokenStore> = match KeyringStore::open("com.example.my-shop").await {
///     Ok(store) => Arc::new(store),
///     Err(_) => Arc::new(MemoryStore::new()), // there is none: sign in at each start
/// };
/// # }
/// ```
///
/// An entry's service is the app's name, its user is a digest of project, client and session, and its secret has the
/// format that [`FileStore`](crate::FileStore) describes. Access tokens and passwords are never stored.
///
/// # What holds
///
/// * An entry that is not a whole record of this session: [`StoreError::Corrupt`], never a wrong record.
/// * No keystore, a locked one, one that the user keeps this app from: [`StoreError::Failed`], and its source says
///   what to do.
/// * Nothing here blocks the executor, also where the keystore asks the user to unlock it.
///
/// # What does not
///
/// * Keystores cannot compare and swap: it is atomic in this process, not between processes. For those, take a
///   [`FileStore`](crate::FileStore).
/// * Nor have they locks: a [lease](TokenStore::lease) is granted at once. Where the platform exchanges refresh tokens,
///   two processes that renew one session at the same moment may end it.
/// * Whether a write survives a crash is the keystore's affair.
/// * Windows takes 2,560 bytes, less than a session with some dozens of scopes: [`StoreError::Failed`] says so.
#[derive(Clone, Debug)]
pub struct KeyringStore {
    keystore: Arc<CredentialStore>,
    service: Arc<str>,
}

impl KeyringStore {
    /// The operating system's keystore, for the app of this name.
    ///
    /// # Errors
    ///
    /// [`StoreError::Failed`]: there is none, or it cannot be reached. The source says what is missing.
    pub async fn open(service: impl Into<String>) -> Result<Self, StoreError> {
        let keystore = LANE.run(|| platform::keystore().map_err(error::absent)).await?;
        Ok(Self::over(keystore, service))
    }

    /// Another keystore: any that is made for `keyring-core` 1, such as those of iOS and Android, or its mock.
    pub fn over(keystore: Arc<CredentialStore>, service: impl Into<String>) -> Self {
        Self { keystore, service: service.into().into() }
    }

    async fn run<T: Send + 'static>(
        &self,
        key: &RecordKey,
        work: impl FnOnce(&Shelf) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (keystore, service, key) = (Arc::clone(&self.keystore), Arc::clone(&self.service), key.clone());
        LANE.run(move || {
            let entry = keystore.build(&service, &record::name(&key), None).map_err(error::store)?;
            work(&Shelf { entry, key })
        })
        .await
    }
}

#[async_trait]
impl TokenStore for KeyringStore {
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        self.run(key, Shelf::load).await
    }

    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        let bytes = record::encode(key, record).map_err(StoreError::failed)?;
        self.run(key, move |shelf| shelf.save(&bytes)).await
    }

    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError> {
        self.run(key, Shelf::erase).await
    }

    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError> {
        let bytes = record.map(|record| record::encode(key, record)).transpose();
        let bytes = bytes.map_err(StoreError::failed)?;
        self.run(key, move |shelf| {
            let found = shelf.load()?.map(|record| record.generation);
            if found != expected {
                return Ok(Swap::Conflict(found));
            }
            match &bytes {
                Some(bytes) => shelf.save(bytes),
                None => shelf.erase(),
            }
            .map(|()| Swap::Done)
        })
        .await
    }
}

/// One session's entry, and what is done with it. All of it blocks.
struct Shelf {
    entry: Entry,
    key: RecordKey,
}

impl Shelf {
    fn load(&self) -> Result<Option<Record>, StoreError> {
        let bytes = match self.entry.get_secret() {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(Error::NoEntry) => return Ok(None),
            Err(error) => return Err(error::store(error)),
        };
        record::decode(&self.key, &bytes).map(Some).map_err(StoreError::corrupt)
    }

    fn save(&self, bytes: &[u8]) -> Result<(), StoreError> {
        self.entry.set_secret(bytes).map_err(error::store)
    }

    fn erase(&self) -> Result<(), StoreError> {
        match self.entry.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(error::store(error)),
        }
    }
}
