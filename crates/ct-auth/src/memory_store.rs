//! The store that forgets everything when the process ends.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;

use crate::{Lease, Record, RecordKey, StoreError, Swap, TokenStore};

/// Keeps refresh tokens in memory. Its leases are between the sessions of this process.
#[derive(Debug, Default)]
pub struct MemoryStore {
    records: Mutex<HashMap<RecordKey, Record>>,
    leases: Mutex<HashMap<RecordKey, Turn>>,
}

/// Whoever locks it has the lease.
type Turn = Arc<futures_util::lock::Mutex<()>>;

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn records(&self) -> MutexGuard<'_, HashMap<RecordKey, Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg_attr(not(target_arch = "wasm32"), async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait(?Send))]
impl TokenStore for MemoryStore {
    async fn load(&self, key: &RecordKey) -> Result<Option<Record>, StoreError> {
        Ok(self.records().get(key).cloned())
    }

    async fn save(&self, key: &RecordKey, record: &Record) -> Result<(), StoreError> {
        self.records().insert(key.clone(), record.clone());
        Ok(())
    }

    async fn erase(&self, key: &RecordKey) -> Result<(), StoreError> {
        self.records().remove(key);
        Ok(())
    }

    async fn compare_and_swap(
        &self,
        key: &RecordKey,
        expected: Option<u64>,
        record: Option<&Record>,
    ) -> Result<Swap, StoreError> {
        let mut records = self.records();
        let found = records.get(key).map(|record| record.generation);
        if found != expected {
            return Ok(Swap::Conflict(found));
        }
        match record {
            Some(record) => records.insert(key.clone(), record.clone()),
            None => records.remove(key),
        };
        Ok(Swap::Done)
    }

    async fn lease(&self, key: &RecordKey) -> Result<Lease, StoreError> {
        let turn = {
            let mut leases = self.leases.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(leases.entry(key.clone()).or_default())
        };
        Ok(Lease::new(turn.lock_owned().await))
    }
}
