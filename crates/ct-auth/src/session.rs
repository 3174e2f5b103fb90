//! The driver: the only thing here that awaits.
//!
//! Absent on purpose: tasks. Whoever waits for a token request drives it, and it belongs to the session, so that no
//! caller who gives up takes it along.

mod core;
mod flight;
mod origin;
mod question;
mod sign_in;
mod writes;

use std::{fmt, sync::Arc, time::Duration};

use ct_model::{Scopes, oauth::Introspection};
use futures_util::future::{AbortHandle, Either, select};

use self::{
    core::Inner,
    flight::{FlightError, Landing},
};
use crate::{
    AuthError, Bearer, Changes, Environment, Identity, Reason, SessionConfig, TokenStore, Unavailable,
    UnavailableKind, exchange,
    machine::{Ask, Epoch, Farewell, Verdict, Way},
};

/// How long a token request may take, with all of its attempts.
const FLIGHT: Duration = Duration::from_secs(25);
/// How long a caller who has a good token waits for its renewal; then others drive it on.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it may take to revoke tokens, or to ask about one.
const ERRAND: Duration = Duration::from_secs(10);

/// Who an app is to the platform, and the tokens for it.
///
/// A session starts as nobody's. Asked for a token it becomes the app's own (client credentials), or that of
/// [a guest](crate::Guest); signed in to, a customer's or somebody anonymous's, for as long as the platform keeps it. Clones share everything; there are no background tasks.
#[derive(Clone)]
pub struct Session {
    inner: Arc<Inner>,
}

impl Session {
    /// A session that nobody has signed in to. Nothing is sent or read yet: see [`resume`](Self::resume).
    pub fn new(config: SessionConfig, environment: Environment, store: Arc<dyn TokenStore>) -> Self {
        Self { inner: Inner::new(config, environment, store) }
    }

    /// The token to send with a request.
    ///
    /// Where there is a good one this neither waits nor locks. Else it joins the one token request of the session, or
    /// starts it. A session that nobody signed in to gets the app's own token.
    ///
    /// # Errors
    ///
    /// [`AuthError::NeedsCredentials`]: the customer's or guest's session has ended, and it never turns into the app's own by
    /// itself. [`AuthError::SessionChanged`]: somebody signed in or out meanwhile. All others by their
    /// [`remedy`](AuthError::remedy).
    ///
    /// # Cancel safety
    ///
    /// Dropping the future ends the wait, not the token request: it goes on when the next caller asks.
    pub async fn bearer(&self) -> Result<Bearer, AuthError> {
        let published = self.inner.published.load();
        if let Some(ready) = &published.ready
            && ready.is_fresh(&*self.inner.environment.clock)
        {
            return Ok(Bearer::new(ready));
        }
        drop(published);
        let epoch = self.inner.lock().machine.epoch();
        Box::pin(self.obtain(epoch)).await // its state is large, and the way above needs none of it
    }

    /// News: the API answered 401 to this token. The token to send the request once more with; a second 401 is final.
    ///
    /// # Errors
    ///
    /// As for [`bearer`](Self::bearer). Where the session is another now, the request must not be sent again.
    /// [`AuthError::TokensRefused`]: five new tokens in a row were refused. [`AuthError::GivenToken`]: there is no other.
    ///
    /// # Cancel safety
    ///
    /// As for [`bearer`](Self::bearer).
    pub async fn replace(&self, rejected: &Bearer) -> Result<Bearer, AuthError> {
        let (epoch, generation) = (rejected.epoch(), rejected.generation());
        match self.inner.tell(|core| core.machine.rejected(epoch, generation)) {
            Verdict::Changed(error) => Err(error),
            Verdict::Final => Err(AuthError::GivenToken),
            Verdict::Marked | Verdict::Outdated => self.obtain(epoch).await,
        }
    }

    /// News: the API accepted this token.
    pub fn accepted(&self, bearer: &Bearer) {
        if self.inner.published.load().refused {
            self.inner.tell(|core| core.machine.accepted(bearer.epoch(), bearer.generation()));
        }
    }

    /// Who the session acts for.
    pub fn identity(&self) -> Identity {
        self.inner.published.load().identity.clone()
    }

    /// Tells which identity it is: compare it to see whether somebody signed in or out meanwhile.
    pub fn epoch(&self) -> Epoch {
        self.inner.published.load().epoch
    }

    /// What the session may do, as far as that is known before the network is asked.
    pub fn granted(&self) -> Option<Scopes> {
        self.inner.published.load().scopes.clone()
    }

    /// Why somebody must sign in again, if somebody must.
    pub fn needs_credentials(&self) -> Option<Reason> {
        self.inner.published.load().needs_credentials
    }

    /// Whether the store holds what it should: whether the session would survive the end of the process.
    pub fn durable(&self) -> bool {
        self.inner.published.load().durable
    }

    /// Makes the writes to the store that are pending, as far as it works.
    ///
    /// # Errors
    ///
    /// [`AuthError::Store`]: they are still pending.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future ends the wait; the writes go on when somebody next waits for them.
    pub async fn flush(&self) -> Result<(), AuthError> {
        self.inner.flush().await;
        let core = self.inner.lock();
        core.machine.store_failure().map_or(Ok(()), |failure| Err(AuthError::Store(failure.clone())))
    }

    /// The changes of identity from now on.
    pub fn changes(&self) -> Changes {
        self.inner.listeners.listen()
    }

    /// Signs out: forgets the tokens, here and in the store, and has the auth host revoke them, as far as it can be
    /// reached. A session that nobody signed in to forgets what is stored under its name.
    ///
    /// A session with a token source forgets its token, which only an API client could revoke, and asks the source anew
    /// when it is next asked: that is also how an app says that its user is another now.
    ///
    /// # Errors
    ///
    /// [`AuthError::Store`]: the session is signed out, but the store still holds it. [`AuthError::GivenToken`]: the app
    /// answers for its token, and nothing was done.
    ///
    /// # Cancel safety
    ///
    /// The session is signed out at the first poll. Dropping the future leaves tokens that were not revoked; what is in
    /// the store is erased when somebody next waits for the store.
    pub async fn sign_out(&self) -> Result<(), AuthError> {
        self.inner.tokens.changeable()?;
        let (Farewell { refresh, access }, signing_in) =
            self.inner.tell(|core| (core.machine.sign_out(), core.signing_in.take()));
        signing_in.iter().for_each(AbortHandle::abort);
        let erased = self.flush().await;
        let end = self.inner.end(ERRAND);
        for (token, hint) in [(refresh, "refresh_token"), (access, "access_token")] {
            let errand =
                token.zip(self.inner.tokens.host().ok()).map(|(token, host)| host.revoke(token, hint));
            if let Some(Ok(errand)) = errand
                && let Err(error) = exchange::revoke(&self.inner.environment, &errand, end).await
            {
                tracing::debug!(%error, hint, "a token was not revoked");
            }
        }
        erased
    }

    /// What the auth host says of a token. The API client needs the scope `introspect_oauth_tokens`.
    ///
    /// # Errors
    ///
    /// [`AuthError::Refused`]: the API client may not ask. [`AuthError::Unavailable`]: there is no usable answer. Neither
    /// says anything of the token.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future gives the question up. It changes nothing.
    pub async fn introspect(&self, bearer: &Bearer) -> Result<Introspection, AuthError> {
        let errand = self.inner.tokens.host()?.introspect(bearer.secret()).map_err(|error| {
            AuthError::Unavailable(Unavailable::because(UnavailableKind::Forbidden, error))
        })?;
        exchange::introspect(&self.inner.environment, &errand, self.inner.end(ERRAND)).await
    }

    /// Takes up the session that the store holds, a customer's or an anonymous one. Reads the store and asks nothing of the network, so it
    /// works offline; where the platform has ended the session, the first [`bearer`](Self::bearer) tells. A
    /// session that somebody is signed in to, anonymously or not, stays as it is.
    ///
    /// # Errors
    ///
    /// [`AuthError::Store`]: the store does not work now. [`AuthError::NeedsCredentials`]: what it holds cannot be
    /// read. [`AuthError::SessionChanged`]: somebody signed in or out meanwhile. [`AuthError::GivenToken`]: there is
    /// nothing to take up.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future leaves the session as it was.
    pub async fn resume(&self) -> Result<Identity, AuthError> {
        let inner = &self.inner;
        inner.tokens.changeable()?;
        inner.flush().await;
        let epoch = inner.lock().machine.epoch();
        let found = inner.load().await;
        inner.tell(|core| core.machine.resumed(epoch, found).map(|()| core.machine.identity()))
    }

    /// A token of this epoch: the one there is, or the outcome of the one token request.
    async fn obtain(&self, epoch: Epoch) -> Result<Bearer, AuthError> {
        loop {
            let (landing, is_spare) = match self.seek(epoch)? {
                Seek::Found(bearer) => return Ok(bearer),
                Seek::Wait(landing) => (landing, false),
                Seek::Renew(landing) => (landing, true),
                Seek::Spent => {
                    let now = self.inner.now();
                    let ended = self.inner.tell(|core| core.machine.expire(now));
                    self.inner.settle().await;
                    return Err(ended.unwrap_or(AuthError::SessionChanged));
                }
            };
            let landed = if is_spare {
                let patience = self.inner.environment.clock.sleep(PATIENCE);
                match select(landing, patience).await {
                    Either::Left((landed, _)) => landed,
                    Either::Right(_) => Err(FlightError::Lapsed),
                }
            } else {
                landing.await
            };
            match landed {
                Err(FlightError::Auth(error)) => return self.inner.held(epoch).ok_or(error),
                Ok(()) | Err(FlightError::Lapsed) => {
                    if is_spare && let Some(bearer) = self.inner.held(epoch) {
                        return Ok(bearer);
                    }
                }
            }
        }
    }

    /// Nothing that is published changes here.
    fn seek(&self, epoch: Epoch) -> Result<Seek, AuthError> {
        let now = self.inner.now();
        let mut core = self.inner.lock();
        if core.machine.epoch() != epoch {
            return Err(core.machine.changed());
        }
        let held = self.inner.held(epoch);
        match (core.machine.ask(now), held) {
            (Ask::Good, Some(bearer)) => Ok(Seek::Found(bearer)),
            (Ask::Renew(Way::Join(_)), Some(bearer)) if core.is_driven() => Ok(Seek::Found(bearer)),
            (Ask::Renew(way), _) => Ok(Seek::Renew(self.inner.board(&mut core, way, now))),
            (Ask::Need(way), _) => Ok(Seek::Wait(self.inner.board(&mut core, way, now))),
            (Ask::Spent, _) => Ok(Seek::Spent),
            (Ask::No(error), _) => Err(error),
            (Ask::Good, None) => Err(core.machine.changed()), // between two readings of the clock
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("identity", &self.identity())
            .field("epoch", &self.epoch())
            .field("needs_credentials", &self.needs_credentials())
            .field("durable", &self.durable())
            .finish_non_exhaustive()
    }
}

/// What there is for a caller.
enum Seek {
    /// A good token.
    Found(Bearer),
    /// None: it waits.
    Wait(Landing),
    /// A good token, but it is this caller who renews it.
    Renew(Landing),
    /// None, and no way to one.
    Spent,
}
