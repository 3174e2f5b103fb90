//! [`BrowserStore`].

use async_trait::async_trait;
use ct_auth::{Erased, Handover, Lease, Record, RecordKey, StoreError, Swap, TokenStore, Watch};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use crate::{
    globals,
    js_error::JsError,
    locks::Lock,
    tabs::{self, Tabs},
};

/// Keeps refresh tokens in the page's `localStorage` or `sessionStorage`. Which of them, and what each risks, is on the
/// [page of the crate](crate#which-storage).
///
/// ```no_run
/// use std::sync::Arc;
///
/// use ct_auth::{MemoryStore, TokenStore};
/// use ct_fetch::BrowserStore;
///
/// let store: Arc<dyn TokenStore> = match BrowserStore::local() {
///     Ok(store) => Arc::new(store),
///     Err(_) => Arc::new(MemoryStore::new()), // forbidden, or a worker: sign in after each reload
/// };
/// ```
///
/// The item of a session is called `ct-session/{project}/{client}/{session}`, each percent-encoded. Its value is a line
/// `ct-session 1`, which names the format, and the record's [JSON](Record::write_json).
///
/// # What holds
///
/// * An item that is not a whole record of this session: [`StoreError::Corrupt`], never a wrong record.
/// * Storage that is full or throws otherwise: [`StoreError::Failed`], and what was stored is as before.
/// * Writes of all tabs come one after the other, and a lease is one tab's at a time: both are Web Locks of the item's
///   name. The browser gives them back when a tab is closed or crashes. Where there are none, nothing waits.
/// * Access tokens are handed over in a `BroadcastChannel` of the item's name, by `local` only. Nothing stores them. How
///   many were, says an item of the same name with `/letters` behind it, until the session is erased.
#[derive(Clone, Debug)]
pub struct BrowserStore {
    storage: Storage,
    /// Other tabs that have the same sessions; no others have what is in `sessionStorage`.
    tabs: Option<Tabs>,
}

impl BrowserStore {
    /// `localStorage`: all tabs of the origin have one session, and it outlives the browser.
    ///
    /// # Errors
    ///
    /// [`StoreError::Failed`]: there is none (in a worker), or the page may not use it (the user blocks it, a sandbox).
    pub fn local() -> Result<Self, StoreError> {
        let store = Self::over(globals::local_storage())?;
        Ok(Self { tabs: Some(Tabs::new(store.storage.clone())), ..store })
    }

    /// `sessionStorage`: each tab has a session of its own, which ends with the tab.
    ///
    /// # Errors
    ///
    /// As for [`local`](Self::local).
    pub fn session() -> Result<Self, StoreError> {
        Self::over(globals::session_storage())
    }

    fn over(found: Result<Option<Storage>, JsValue>) -> Result<Self, StoreError> {
        let storage = found.map_err(|thrown| failed(&thrown))?.ok_or_else(|| StoreError::failed(Missing))?;
        Ok(Self { storage, tabs: None })
    }

    fn read(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        let Some(text) = self.storage.get_item(&item(key)).map_err(|thrown| failed(&thrown))? else {
            return Ok(None);
        };
        decode(key, &text).map(Some)
    }

    fn write(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        let mut bytes = FORMAT.as_bytes().to_vec();
        record.write_json(key, &mut bytes).map_err(StoreError::failed)?;
        let text = String::from_utf8(bytes).map_err(StoreError::failed)?;
        self.storage.set_item(&item(key), &text).map_err(|thrown| failed(&thrown))
    }

    fn remove(&self, key: &RecordKey) -> Result<(), StoreError> {
        let item = item(key);
        let removed = self.storage.remove_item(&item);
        let forgotten = self.tabs.as_ref().map_or(Ok(()), |tabs| tabs.forget(&item));
        removed.and(forgotten).map_err(|thrown| failed(&thrown))
    }
}

#[async_trait(?Send)]
impl TokenStore for BrowserStore {
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        self.read(key)
    }

    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        let _lock = writing(key).await?;
        self.write(key, record)
    }

    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError> {
        let _lock = writing(key).await?;
        self.remove(key)
    }

    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError> {
        let _lock = writing(key).await?;
        let found = self.read(key)?.map(|record| record.generation);
        if found != expected {
            return Ok(Swap::Conflict(found));
        }
        match record {
            Some(record) => self.write(key, record),
            None => self.remove(key),
        }
        .map(|()| Swap::Done)
    }

    async fn lease(&self, key: &RecordKey) -> Result<Lease, StoreError> {
        take(&format!("{} renewing", item(key))).await.map(Lease::new)
    }

    fn watch(&self, key: &RecordKey, erased: Erased) -> Watch {
        let Some(tabs) = &self.tabs else { return Watch::new(()) };
        tabs.join(&item(key));
        let (key, storage) = (key.clone(), self.storage.clone());
        Watch::new(tabs::on_erase(item(&key), storage, move |text| {
            erased(text.and_then(|text| decode(&key, &text).ok()));
        }))
    }

    fn hand_over(&self, key: &RecordKey, handover: &Handover) {
        if let Some(tabs) = &self.tabs {
            tabs.tell(&item(key), &handover.to_json());
        }
    }

    async fn handed_over(&self, key: &RecordKey) -> Option<Handover> {
        let told = self.tabs.as_ref()?.told(&item(key)).await?;
        Handover::from_json(&told)
    }
}

/// The first line of an item.
const FORMAT: &str = "ct-session 1\n";

fn item(key: &RecordKey) -> String {
    let part = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    format!("ct-session/{}/{}/{}", part(key.project.as_str()), part(&key.client), part(&key.session))
}

fn decode(key: &RecordKey, text: &str) -> Result<Record, StoreError> {
    let json = text.strip_prefix(FORMAT).ok_or_else(|| StoreError::corrupt(AnotherFormat))?;
    Record::read_json(key, json.as_bytes()).map_err(StoreError::corrupt)
}

/// For as long as it takes to write.
async fn writing(key: &RecordKey) -> Result<Lock, StoreError> {
    take(&format!("{} writing", item(key))).await
}

async fn take(name: &str) -> Result<Lock, StoreError> {
    Lock::take(name).await.map_err(StoreError::failed)
}

fn failed(thrown: &JsValue) -> StoreError {
    StoreError::failed(JsError::name_of(thrown)) // a browser's words may quote the item
}

#[derive(Debug, thiserror::Error)]
#[error("there is no such storage here")]
struct Missing;

#[derive(Debug, thiserror::Error)]
#[error("it does not begin as a stored session of this version does")]
struct AnotherFormat;
