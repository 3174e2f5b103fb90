//! Signing in: who the session acts for from then on.

use std::sync::Arc;

use ct_model::Password;
use futures_util::future::{AbortHandle, abortable};

use super::{FLIGHT, Session, flight::FlightError};
use crate::{
    AuthError, Identity, Unavailable, UnavailableKind,
    auth_host::Errand,
    exchange,
    machine::{Epoch, FlightId, Outcome, Step, TokenMachine},
};

impl Session {
    /// Signs a customer in (the password grant). What there was works until her token is there; of two sign-ins at
    /// once the later one counts.
    ///
    /// # Errors
    ///
    /// The session is as it was. [`AuthError::is_wrong_password`]: nobody has this name and password.
    /// [`AuthError::NoApiClient`], [`AuthError::GivenToken`]: people sign in elsewhere.
    /// [`AuthError::SessionChanged`]: another sign-in or a sign-out came in between.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future gives the sign-in up, but where the auth host has answered already: then it is done.
    pub async fn sign_in(&self, username: &str, password: &Password) -> Result<Identity, AuthError> {
        let errand = self.inner.tokens.host()?.sign_in(username, password);
        self.sign_in_with(errand, TokenMachine::begin_sign_in).await
    }

    /// Begins an anonymous session: somebody who can have a cart before she signs in. The id is `chosen`, or else the
    /// platform's. What there was works until the token is there.
    ///
    /// The platform takes a chosen id once only, so it is sent once only: where it is not known whether the auth host
    /// received it, it is not sent again.
    ///
    /// # Errors
    ///
    /// The session is as it was. [`AuthError::Refused`]: the id is in use, or the API client may not do this.
    /// [`AuthError::Unavailable`] with a chosen id: unless [`AuthError::is_offline`], the id may be used up.
    ///
    /// # Cancel safety
    ///
    /// As for [`sign_in`](Self::sign_in).
    pub async fn sign_in_anonymously(&self, chosen: Option<&str>) -> Result<Identity, AuthError> {
        let (errand, chosen) = (self.inner.tokens.host()?.anonymous(chosen), chosen.map(str::to_owned));
        self.sign_in_with(errand, |machine| machine.begin_anonymous_sign_in(chosen)).await
    }

    /// News: this customer's password was changed, which ends her tokens. They are not used again, and she is signed in
    /// with the new password; or her token source is asked for another token. `epoch` is the [`epoch`](Self::epoch) from
    /// before the change was asked for.
    ///
    /// # Errors
    ///
    /// [`AuthError::NeedsCredentials`] for [`Reason::PasswordChanged`](crate::Reason::PasswordChanged), with the cause:
    /// she must sign in by hand.
    /// [`AuthError::SessionChanged`]: it is not her session any more; nothing was done.
    ///
    /// # Cancel safety
    ///
    /// The old tokens are given up at the first poll. Dropping the future leaves a session that needs credentials.
    pub async fn password_changed(
        &self,
        epoch: Epoch,
        username: &str,
        new: &Password,
    ) -> Result<Identity, AuthError> {
        if !self.inner.tell(|core| core.machine.password_changed(epoch)) {
            return Err(AuthError::SessionChanged);
        }
        if self.inner.tokens.source().is_some() {
            return self.obtain(epoch).await.map(|_| self.identity());
        }
        self.inner.flush().await;
        self.sign_in(username, new).await.map_err(|error| match self.needs_credentials() {
            Some(reason) => AuthError::NeedsCredentials { reason, source: Some(Arc::new(error)) },
            None => error,
        })
    }

    async fn sign_in_with(
        &self,
        errand: Result<Errand, http::Error>,
        begin: impl FnOnce(&mut TokenMachine) -> FlightId,
    ) -> Result<Identity, AuthError> {
        let inner = &self.inner;
        let asking = async {
            match errand {
                Ok(errand) => exchange::token(&inner.environment, &errand, inner.end(FLIGHT)).await,
                Err(error) => Outcome::Transient(Unavailable::because(UnavailableKind::Forbidden, error)),
            }
        };
        let (asking, abort) = abortable(asking);
        let (flight, former) = inner.tell(|core| (begin(&mut core.machine), core.signing_in.replace(abort)));
        former.iter().for_each(AbortHandle::abort);
        let outcome = asking.await.map_err(|_aborted| AuthError::SessionChanged)?;
        inner.compare_scopes(&outcome);
        let (family, jitter) = (inner.random(), inner.jitter());
        let (landing, identity) =
            inner.tell(|core| match core.machine.signed_in(flight, outcome, family, jitter) {
                Step::Done(Err(error)) => Err(error),
                step => Ok((inner.fly(core, flight, step), core.machine.identity())),
            })?;
        match landing.await {
            Ok(()) => Ok(identity),
            Err(FlightError::Auth(error)) => Err(error),
            Err(FlightError::Lapsed) => Err(AuthError::SessionChanged),
        }
    }
}
