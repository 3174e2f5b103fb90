//! What the clones of a session share: the machine behind a lock, and what it published, without one.

use std::{
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};

use arc_swap::ArcSwap;
use ct_model::Scopes;
use futures_util::future::AbortHandle;

use super::{flight::Slot, origin::Tokens, writes::Flush};
use crate::{
    Bearer, Environment, Identity, Jitter, Reason, RecordKey, SessionConfig, TokenStore, Watch,
    auth_host::AuthHost,
    bearer::Ready,
    changes::{IdentityChange, Listeners},
    machine::{Custom, Epoch, FlightId, Freshness, Now, Outcome, TokenMachine},
};

pub(super) struct Inner {
    pub(super) tokens: Tokens,
    pub(super) environment: Environment,
    /// Only a session with an API client has something to keep.
    pub(super) place: Option<Place>,
    pub(super) published: ArcSwap<Published>,
    pub(super) listeners: Listeners,
    watch: OnceLock<Watch>,
    core: Mutex<Core>,
}

/// The session's place in the store.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) key: RecordKey,
}

/// What changes, and only under the lock.
pub(super) struct Core {
    pub(super) machine: TokenMachine,
    pub(super) slot: Option<Slot>,
    pub(super) flush: Option<Flush>,
    /// Gives the latest sign-in up.
    pub(super) signing_in: Option<AbortHandle>,
    /// The token request that another took the place of: to be dropped without the lock.
    pub(super) former: Option<Slot>,
}

/// The machine's answers to what is asked often, to be read without a lock.
pub(super) struct Published {
    pub(super) ready: Option<Arc<Ready>>,
    pub(super) epoch: Epoch,
    pub(super) identity: Identity,
    pub(super) needs_credentials: Option<Reason>,
    pub(super) scopes: Option<Scopes>,
    pub(super) durable: bool,
    /// The API has refused a token, and accepted none since.
    pub(super) refused: bool,
}

impl Inner {
    pub(super) fn new(
        config: SessionConfig,
        environment: Environment,
        store: Arc<dyn TokenStore>,
    ) -> Arc<Self> {
        let mut seed = [0; 8];
        environment.random.fill(&mut seed);
        let machine = TokenMachine::with(Custom {
            guest: config.guest,
            replace_lost_anonymous: config.replace_lost_anonymous,
            seed: u64::from_le_bytes(seed),
        });
        let place = Place { store, key: config.record_key() };
        Self::of(machine, Tokens::Host(Box::new(AuthHost::new(config))), environment, Some(place))
    }

    pub(super) fn of(
        machine: TokenMachine,
        tokens: Tokens,
        environment: Environment,
        place: Option<Place>,
    ) -> Arc<Self> {
        let inner = Arc::new(Self {
            tokens,
            environment,
            place,
            published: ArcSwap::from_pointee(Published::of(&machine, None)),
            listeners: Listeners::default(),
            watch: OnceLock::new(),
            core: Mutex::new(Core { machine, slot: None, flush: None, signing_in: None, former: None }),
        });
        inner.watch();
        inner
    }

    /// Hears of sign-outs elsewhere from here on.
    fn watch(self: &Arc<Self>) {
        let Some(Place { store, key }) = &self.place else { return };
        let inner = Arc::downgrade(self);
        let watch = store.watch(
            key,
            Box::new(move |erased| {
                if let Some(inner) = inner.upgrade() {
                    inner.tell(|core| core.machine.erased_elsewhere(erased.as_ref()));
                }
            }),
        );
        let _ = self.watch.set(watch); // nothing else sets it
    }

    /// For asking only: what is told must be published, by [`tell`](Self::tell).
    pub(super) fn lock(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the machine something, publishes what came of it, and then wakes those who listen. A token request that
    /// this made superfluous is given up, whoever waits for it.
    pub(super) fn tell<T>(&self, news: impl FnOnce(&mut Core) -> T) -> T {
        self.tell_of(None, news)
    }

    /// The same, by a token request about itself: it is not given up, but goes to its end.
    pub(super) fn tell_of<T>(&self, teller: Option<FlightId>, news: impl FnOnce(&mut Core) -> T) -> T {
        let mut core = self.lock();
        let result = news(&mut core);
        self.publish(core, teller);
        result
    }

    /// Not generic, for it is most of the work.
    fn publish(&self, mut core: MutexGuard<'_, Core>, teller: Option<FlightId>) {
        let former = self.published.load_full();
        let published = Published::of(&core.machine, former.ready.as_ref());
        let change = (published.identity != former.identity
            || published.needs_credentials != former.needs_credentials)
            .then(|| IdentityChange {
                identity: published.identity.clone(),
                needs_credentials: published.needs_credentials,
            });
        self.published.store(Arc::new(published));
        let wakers = change.map(|change| self.listeners.tell(&change));
        let flying = core.machine.flight();
        let orphans = [core.former.take(), core.slot.take_if(|slot| Some(slot.id) != flying)];
        drop(core); // whoever is woken, and what is dropped, may come back here
        orphans.iter().flatten().filter(|slot| Some(slot.id) != teller).for_each(Slot::give_up);
        wakers.into_iter().flatten().for_each(std::task::Waker::wake);
    }

    /// The token that may be handed out, if it is of this epoch.
    pub(super) fn held(&self, epoch: Epoch) -> Option<Bearer> {
        let published = self.published.load();
        let ready = published.ready.as_ref().filter(|ready| ready.epoch == epoch)?;
        (ready.deadlines.freshness(self.now()) != Freshness::Expired).then(|| Bearer::new(ready))
    }

    pub(super) fn now(&self) -> Now {
        Now::read(&*self.environment.clock)
    }

    /// The end of what may take so long from now on.
    pub(super) fn end(&self, deadline: Duration) -> Duration {
        self.environment.clock.monotonic().saturating_add(deadline)
    }

    pub(super) fn jitter(&self) -> Jitter {
        Jitter::draw(&*self.environment.random)
    }

    pub(super) fn random(&self) -> u64 {
        let mut bytes = [0; 8];
        self.environment.random.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// Says so where less was granted than was asked for.
    pub(super) fn compare_scopes(&self, outcome: &Outcome) {
        let Outcome::Granted(granted) = outcome else { return };
        if let (Some(asked), Some(granted)) = (self.tokens.asked_for(), &granted.scopes) {
            let missing: Scopes = asked.iter().filter(|scope| !granted.contains(scope)).cloned().collect();
            if !missing.is_empty() {
                tracing::warn!(%missing, "the auth host granted less than was asked for");
            }
        }
    }
}

impl Published {
    fn of(machine: &TokenMachine, former: Option<&Arc<Ready>>) -> Self {
        let epoch = machine.epoch();
        let ready = machine.token().map(|(generation, token, deadlines)| match former {
            Some(former) if (former.epoch, former.generation) == (epoch, generation) => Arc::clone(former),
            Some(_) | None => Arc::new(Ready {
                epoch,
                generation,
                token: token.clone(),
                deadlines,
                fresh_until: deadlines.fresh_until(),
            }),
        });
        Self {
            ready,
            epoch,
            identity: machine.identity(),
            needs_credentials: machine.needs_credentials(),
            scopes: machine.scopes().cloned(),
            durable: machine.is_durable(),
            refused: machine.is_refused(),
        }
    }
}

impl Core {
    /// Whether somebody waits for the token request that is under way.
    pub(super) fn is_driven(&self) -> bool {
        self.slot.as_ref().is_some_and(Slot::is_driven)
    }
}
