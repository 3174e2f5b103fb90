//! The session's way to its store: one write at a time, in the machine's order, each with a deadline.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use futures_util::{
    FutureExt as _,
    future::{Either, Shared, select},
};

use super::core::{Inner, Place};
use crate::{
    Clock, Handover, Lease, Record, StoreError, Swap,
    environment::BoxFuture,
    machine::{Lineage, Write, Written},
};

/// How long one operation of a store may take.
const DEADLINE: Duration = Duration::from_secs(5);
/// How long another process may take to renew the session, until it is renewed without waiting for it.
const LEASE: Duration = Duration::from_secs(10);
/// How often an erase looks again when somebody else has just written.
const LOOKS: usize = 3;

/// What a claim of the lease has come to.
pub(super) struct Claimed {
    pub(super) lease: Option<Lease>,
    pub(super) handover: Option<Handover>,
    pub(super) found: Result<Option<Record>, StoreError>,
}

/// The writes under way: like a token request, a shared future that any of those who wait for it drives.
pub(super) type Flush = Shared<BoxFuture<()>>;

impl Inner {
    /// Makes the writes that are pending, also those that have failed before.
    pub(super) async fn flush(self: &Arc<Self>) {
        self.writing().await;
    }

    /// Makes the writes that are pending and have not just failed.
    pub(super) async fn settle(self: &Arc<Self>) {
        self.settling().await;
    }

    /// What is stored.
    pub(super) async fn load(&self) -> Result<Option<Record>, StoreError> {
        self.read().await
    }

    /// [`load`](Self::load), as a future that does not hold the session.
    pub(super) fn read(&self) -> impl Future<Output = Result<Option<Record>, StoreError>> + use<> {
        let shelf = self.shelf();
        async move {
            match shelf {
                Some(shelf) => shelf.load().await,
                None => Ok(None),
            }
        }
    }

    /// Tells others who have this session of its new access token.
    pub(super) fn hand_over(&self) {
        let handover = self.lock().machine.handover();
        if let (Some(Place { store, key }), Some(handover)) = (&self.place, handover) {
            store.hand_over(key, &handover);
        }
    }

    /// The store's lease, if it is there in time, and then what is stored; as a future that does not hold the session.
    pub(super) fn claim(&self) -> impl Future<Output = Claimed> + use<> {
        let shelf = self.shelf();
        async move {
            let Some(shelf) = shelf else { return Claimed { lease: None, handover: None, found: Ok(None) } };
            let Place { store, key } = &shelf.place;
            let lease = shelf.within(LEASE, store.lease(key)).await.and_then(|lease| lease);
            if let Err(error) = &lease {
                tracing::warn!(%error, "no lease of the token store; the session is renewed without");
            }
            let handover = match &lease {
                Ok(_) => shelf.within(DEADLINE, store.handed_over(key)).await.ok().flatten(),
                Err(_) => None,
            };
            Claimed { lease: lease.ok(), handover, found: shelf.load().await }
        }
    }

    /// [`flush`](Self::flush), as a future that does not hold the session.
    pub(super) fn writing(self: &Arc<Self>) -> Flush {
        let mut core = self.lock();
        if let Some(flush) = &core.flush {
            return flush.clone();
        }
        let Some(shelf) = self.shelf().filter(|_| core.machine.pending_write()) else { return nothing() };
        let writing: BoxFuture<()> = Box::pin(write_all(Arc::downgrade(self), shelf));
        let flush = writing.shared();
        core.flush = Some(flush.clone());
        flush
    }

    /// [`settle`](Self::settle), as a future that does not hold the session.
    pub(super) fn settling(self: &Arc<Self>) -> Flush {
        let has_writes = self.lock().machine.has_writes();
        if has_writes { self.writing() } else { nothing() }
    }

    fn shelf(&self) -> Option<Shelf> {
        let place = self.place.clone()?;
        Some(Shelf { place, clock: Arc::clone(&self.environment.clock) })
    }
}

fn nothing() -> Flush {
    let ready: BoxFuture<()> = Box::pin(std::future::ready(()));
    ready.shared()
}

async fn write_all(inner: Weak<Inner>, shelf: Shelf) {
    let mut is_first = true;
    loop {
        let Some(session) = inner.upgrade() else { return };
        let write = session.tell(|core| {
            let is_due = std::mem::take(&mut is_first) || core.machine.has_writes();
            let write = if is_due { core.machine.next_write() } else { None };
            if write.is_none() {
                core.flush = None;
            }
            write
        });
        drop(session);
        let Some(write) = write else { return };
        let written = match shelf.in_time(shelf.make(write)).await {
            Ok(written) => written,
            Err(deadline) => Written::Failed(deadline),
        };
        if let Written::Failed(error) = &written {
            tracing::warn!(%error, "the token store failed; the session goes on in memory");
        }
        let Some(session) = inner.upgrade() else { return };
        session.tell(|core| core.machine.wrote(written));
    }
}

/// The session's place in the store, and the time that its operations may take.
struct Shelf {
    place: Place,
    clock: Arc<dyn Clock>,
}

impl Shelf {
    async fn in_time<T>(&self, operation: impl Future<Output = T>) -> Result<T, StoreError> {
        self.within(DEADLINE, operation).await
    }

    async fn within<T>(
        &self,
        deadline: Duration,
        operation: impl Future<Output = T>,
    ) -> Result<T, StoreError> {
        let operation = std::pin::pin!(operation);
        match select(operation, self.clock.sleep(deadline)).await {
            Either::Left((done, _)) => Ok(done),
            Either::Right(_) => Err(StoreError::Deadline),
        }
    }

    async fn load(&self) -> Result<Option<Record>, StoreError> {
        self.in_time(self.place.store.load(&self.place.key)).await.and_then(|found| found)
    }

    async fn make(&self, write: Write) -> Written {
        let Place { store, key } = &self.place;
        let done = match write {
            Write::Save(record) => store.save(key, &record).await,
            Write::Erase(None) => store.erase(key).await,
            Write::Erase(Some(lineage)) => self.erase_own(&lineage).await,
            Write::Swap { expected, record } => {
                match store.compare_and_swap(key, Some(expected), Some(&record)).await {
                    Ok(Swap::Conflict(found)) => return Written::Conflict(found),
                    Ok(Swap::Done) => Ok(()),
                    Err(error) => Err(error),
                }
            }
        };
        done.map_or_else(Written::Failed, |()| Written::Done)
    }

    /// Erases this sign-in's record, or a later one by the same customer; what is another's stays.
    async fn erase_own(&self, lineage: &Lineage) -> Result<(), StoreError> {
        let Place { store, key } = &self.place;
        for _ in 0..LOOKS {
            let record = match store.load(key).await {
                Ok(Some(record)) => record,
                Ok(None) => return Ok(()),
                Err(StoreError::Corrupt(_)) => return store.erase(key).await,
                Err(error) => return Err(error),
            };
            if !lineage.owns(&record) {
                return Ok(());
            }
            let swap = store.compare_and_swap(key, Some(record.generation), None).await?;
            if swap == Swap::Done {
                return Ok(());
            }
        }
        Err(StoreError::NotOurs)
    }
}
