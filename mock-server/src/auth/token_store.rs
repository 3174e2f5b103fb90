//! The tokens that were issued: by digest, with what they stand for.
//!
//! Time is an argument. What is told changes, what is asked (`access`) does not, so that readers of access tokens
//! never wait for each other.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{
        Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use ct_model::{DateTime, ProjectKey, Secret};

use super::{digest::Digest, token_limits::TokenLimits};
use crate::caller::Caller;

/// One grant: what was allowed to whom. All tokens that come of it belong to it.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) caller: Arc<Caller>,
    /// How often the customer's password had been changed when she gave it; `None` without a customer.
    pub(crate) password_epoch: Option<u64>,
    ended: AtomicBool,
}

impl Family {
    pub(crate) fn new(caller: Caller, password_epoch: Option<u64>) -> Arc<Self> {
        Arc::new(Self { caller: Arc::new(caller), password_epoch, ended: AtomicBool::new(false) })
    }

    fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }
}

/// An access token that is good.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) caller: Arc<Caller>,
    pub(crate) family: Arc<Family>,
    /// Until when it is good.
    pub(super) expires: DateTime,
}

/// A refresh token.
struct Refresh {
    family: Arc<Family>,
    /// When it ends unless it is used before.
    expires: DateTime,
    /// Its place in the order of use.
    turn: u64,
}

/// An anonymous id that another session has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AnonymousIdInUse;

/// The tokens of all projects.
pub(crate) struct TokenStore {
    limits: TokenLimits,
    tokens: RwLock<Tokens>,
}

#[derive(Default)]
struct Tokens {
    access: HashMap<Digest, Access>,
    /// Access tokens in the order of issue, which is that of expiry: all live equally long.
    issued: VecDeque<(DateTime, Digest)>,
    refresh: HashMap<Digest, Refresh>,
    /// Refresh tokens in the order of use, the longest unused first.
    used: BTreeMap<u64, Digest>,
    turn: u64,
    /// The refresh token of each anonymous session: as long as there is one, nobody else gets its id.
    sessions: HashMap<Session, Digest>,
}

/// A project and an anonymous id in it.
type Session = (ProjectKey, Box<str>);

fn session(family: &Family) -> Option<Session> {
    let caller = &family.caller;
    caller.anonymous_id().map(|id| (caller.project.clone(), id.into()))
}

impl TokenStore {
    pub(crate) fn new(limits: TokenLimits) -> Self {
        Self { limits, tokens: RwLock::default() }
    }

    /// How long an access token is good.
    pub(super) fn access_lifetime(&self) -> Duration {
        self.limits.access_lifetime
    }

    /// What `token` stands for, if it is good at `now`.
    pub(crate) fn access(&self, token: &str, now: DateTime) -> Option<Access> {
        let tokens = self.read();
        let access = tokens.access.get(&Digest::of(token))?;
        (access.expires > now && !access.family.has_ended()).then(|| access.clone())
    }

    /// Keeps a new access token of `family`. Beyond the limit the oldest ones are dropped.
    pub(super) fn add_access(&self, token: &Secret, caller: Arc<Caller>, family: Arc<Family>, now: DateTime) {
        let (digest, expires) = (Digest::of(token.expose()), now.saturating_add(self.limits.access_lifetime));
        let mut tokens = self.write();
        tokens.drop_access(now, self.limits.access_tokens);
        tokens.access.insert(digest, Access { caller, family, expires });
        tokens.issued.push_back((expires, digest));
    }

    /// Keeps a new refresh token of `family`. Beyond the limit the ones longest unused are dropped.
    ///
    /// # Errors
    ///
    /// The family is an anonymous session whose id another one has.
    pub(super) fn add_refresh(
        &self,
        token: &Secret,
        family: Arc<Family>,
        now: DateTime,
    ) -> Result<(), AnonymousIdInUse> {
        let (digest, expires) =
            (Digest::of(token.expose()), now.saturating_add(self.limits.refresh_lifetime));
        let mut tokens = self.write();
        if let Some(session) = session(&family) {
            let holder = tokens.sessions.get(&session).and_then(|holder| tokens.refresh.get(holder));
            if holder.is_some_and(|holder| holder.expires > now) {
                return Err(AnonymousIdInUse);
            }
            tokens.sessions.insert(session, digest);
        }
        tokens.drop_refresh(now, self.limits.refresh_tokens);
        let turn = tokens.next_turn(digest);
        tokens.refresh.insert(digest, Refresh { family, expires, turn });
        Ok(())
    }

    /// The family of a refresh token that `client` uses, at `project` if one is named. Use restarts its lifetime.
    pub(super) fn use_refresh(
        &self,
        token: &str,
        client: &str,
        project: Option<&ProjectKey>,
        now: DateTime,
    ) -> Option<Arc<Family>> {
        let digest = Digest::of(token);
        let mut tokens = self.write();
        let found = tokens.refresh.get(&digest)?;
        let caller = &found.family.caller;
        if found.expires <= now
            || &*caller.client_id != client
            || project.is_some_and(|project| *project != caller.project)
        {
            return None;
        }
        let turn = tokens.next_turn(digest);
        let found = tokens.refresh.get_mut(&digest)?;
        found.expires = now.saturating_add(self.limits.refresh_lifetime);
        let family = Arc::clone(&found.family);
        let last = std::mem::replace(&mut found.turn, turn);
        tokens.used.remove(&last);
        Some(family)
    }

    /// Ends a token of `client`. With a refresh token all access tokens of its family end.
    /// Whether there was such a token is not told.
    pub(super) fn revoke(&self, token: &str, client: &str) {
        let digest = Digest::of(token);
        let mut tokens = self.write();
        if tokens.access.get(&digest).is_some_and(|access| &*access.family.caller.client_id == client) {
            tokens.access.remove(&digest); // its place in `issued` goes when its time comes
        }
        if tokens.refresh.get(&digest).is_some_and(|refresh| &*refresh.family.caller.client_id == client) {
            tokens.end_refresh(&digest);
        }
    }

    /// Forgets a refresh token that has become useless, and ends its family.
    pub(super) fn forget_refresh(&self, token: &str) {
        self.write().end_refresh(&Digest::of(token));
    }

    fn read(&self) -> RwLockReadGuard<'_, Tokens> {
        self.tokens.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Tokens> {
        self.tokens.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tokens {
    /// Makes `digest` the one used last.
    fn next_turn(&mut self, digest: Digest) -> u64 {
        self.turn += 1;
        self.used.insert(self.turn, digest);
        self.turn
    }

    /// Drops access tokens until there is room for one: the expired and the revoked, then the oldest.
    fn drop_access(&mut self, now: DateTime, most: usize) {
        while let Some((expires, digest)) = self.issued.front() {
            let live = self.access.contains_key(digest);
            if live && *expires > now && self.issued.len() < most {
                return;
            }
            self.access.remove(digest);
            self.issued.pop_front();
        }
    }

    /// Drops refresh tokens until there is room for one: the expired, then those longest unused.
    fn drop_refresh(&mut self, now: DateTime, most: usize) {
        while let Some((_, digest)) = self.used.first_key_value() {
            let expired = self.refresh.get(digest).is_none_or(|refresh| refresh.expires <= now);
            if !expired && self.refresh.len() < most {
                return;
            }
            let digest = *digest;
            if let Some(dropped) = self.refresh.remove(&digest) {
                self.end_session(&dropped.family, &digest);
            }
            self.used.pop_first();
        }
    }

    /// Frees the id of an anonymous session, if it has not gone to another one yet.
    fn end_session(&mut self, family: &Family, digest: &Digest) {
        if let Some(session) = session(family)
            && self.sessions.get(&session) == Some(digest)
        {
            self.sessions.remove(&session);
        }
    }

    fn end_refresh(&mut self, digest: &Digest) {
        if let Some(refresh) = self.refresh.remove(digest) {
            self.used.remove(&refresh.turn);
            self.end_session(&refresh.family, digest);
            refresh.family.ended.store(true, Ordering::Release);
        }
    }
}
