//! One call of an operation: its attempts, under one correlation id, one deadline and one identity.
//!
//! The only place of this crate that awaits the network, and the only one that sends a request again.

use std::{
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    time::Duration,
};

use bytes::Bytes;
use ct_auth::{AuthError, Bearer, Clock, Identity, Jitter, TransportError, retry_after};
use ct_model::operation::{Row, TokenHolder};
use futures_util::future::{Either, select};
use http::{HeaderValue, Request, Response, StatusCode, header};
use tracing::Instrument as _;

use crate::{
    Client,
    error::Cause,
    permit,
    retry::{Decision, Outcome, decide, wait},
};

/// The attempts of one operation.
///
/// An attempt is one request, or two: one that is refused with 401 is sent again with the token that replaces the
/// refused one. That happens once in all of the attempts, so that a token which stays invalid is noticed at once and
/// a request is never sent more than four times.
pub(crate) struct Call<'c> {
    client: &'c Client,
    row: &'static Row,
    ends: Duration,
    attempts: AtomicU32,
    in_doubt: AtomicBool,
}

/// The token of a call, and whether it may be replaced by another.
struct Token {
    bearer: Bearer,
    may_replace: bool,
}

impl<'c> Call<'c> {
    /// A call that begins now.
    pub(crate) fn begin(client: &'c Client, row: &'static Row) -> Self {
        let now = client.inner.environment.clock.monotonic();
        let ends = now.saturating_add(client.deadline);
        Self { client, row, ends, attempts: AtomicU32::new(0), in_doubt: AtomicBool::new(false) }
    }

    /// How many times the request was tried.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Whether the platform may have acted on a request that it has not answered; also when the call was given up
    /// in the middle of one.
    pub(crate) fn is_in_doubt(&self) -> bool {
        self.in_doubt.load(Ordering::Relaxed)
    }

    /// The answer to `request`, or nothing but the deadline's end.
    ///
    /// The deadline is over all of it: waiting for a token, each attempt with its body, and the time between them.
    pub(crate) async fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Cause> {
        let clock = &*self.client.inner.environment.clock;
        let answered = within(clock, self.remaining(), self.attempt_all(request)).await;
        answered.unwrap_or(Err(Cause::DeadlineExceeded))
    }

    async fn attempt_all(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Cause> {
        let mut token = Token { bearer: self.bearer().await?, may_replace: true };
        let mut attempt = 1;
        loop {
            self.attempts.store(attempt, Ordering::Relaxed);
            let span =
                tracing::debug_span!("attempt", attempt, http.response.status_code = tracing::field::Empty);
            let result = self.attempt(request, &mut token).instrument(span).await?;
            let Some(wait) = self.wait_after(attempt, &result) else {
                return result.map_err(Cause::Transport);
            };
            tracing::debug!(attempt, ?wait, "the request is sent again");
            self.client.inner.environment.clock.sleep(wait).await;
            self.keep(&mut token).await?;
            attempt += 1;
        }
    }

    /// One attempt; after a 401 with the token that replaces the refused one, if that was not done before.
    async fn attempt(
        &self,
        request: &Request<Bytes>,
        token: &mut Token,
    ) -> Result<Result<Response<Bytes>, TransportError>, Cause> {
        let session = self.client.session();
        loop {
            let result = self.send(request, token.bearer.header()).await;
            let Ok(response) = &result else { return Ok(result) };
            if response.status() != StatusCode::UNAUTHORIZED {
                session.accepted(&token.bearer);
                return Ok(result);
            }
            if !std::mem::take(&mut token.may_replace) {
                return Ok(result);
            }
            token.bearer = match session.replace(&token.bearer).await {
                Ok(bearer) => bearer,
                Err(AuthError::GivenToken) => return Ok(result), // the app answers for its own token
                Err(error) => return Err(Cause::Auth(error)),
            };
        }
    }

    async fn send(
        &self,
        request: &Request<Bytes>,
        token: &HeaderValue,
    ) -> Result<Response<Bytes>, TransportError> {
        let mut request = request.clone();
        request.headers_mut().insert(header::AUTHORIZATION, token.clone());
        // Whoever gives the call up from here on does not know what becomes of it.
        let was_in_doubt = self.in_doubt.swap(true, Ordering::Relaxed);
        let result = self.client.inner.environment.transport.send(request).await;
        self.in_doubt.store(was_in_doubt || Outcome::of(&result).is_in_doubt(), Ordering::Relaxed);
        if let Ok(response) = &result {
            tracing::Span::current().record("http.response.status_code", response.status().as_u16());
            if response.status().is_success() {
                self.client.inner.budget.earn();
            }
        }
        result
    }

    /// How long to wait before the next attempt; `None` if there is none.
    fn wait_after(&self, attempt: u32, result: &Result<Response<Bytes>, TransportError>) -> Option<Duration> {
        match decide(self.row.repeat, Outcome::of(result), attempt) {
            Decision::Stop => return None,
            Decision::Again => {}
        }
        let environment = &self.client.inner.environment;
        let asked = result
            .as_ref()
            .ok()
            .and_then(|response| retry_after(response.headers(), environment.clock.wall().millis()));
        let wait = wait(attempt, asked, Jitter::draw(&*environment.random), self.remaining())?;
        self.client.inner.budget.spend().then_some(wait)
    }

    fn remaining(&self) -> Duration {
        self.ends.saturating_sub(self.client.inner.environment.clock.monotonic())
    }

    /// Between two attempts somebody may have signed in or out: what is somebody's ends with that, and what is
    /// nobody's goes on with the token that there is now.
    async fn keep(&self, token: &mut Token) -> Result<(), Cause> {
        if self.client.session().epoch() != token.bearer.epoch() {
            match self.row.holder {
                TokenHolder::Anyone => token.bearer = self.bearer().await?,
                TokenHolder::CustomerOrAnonymous | TokenHolder::Customer => {
                    return Err(Cause::Auth(AuthError::SessionChanged));
                }
            }
        }
        Ok(())
    }

    /// A token for the row, once what is known before the network has been checked.
    ///
    /// What was begun in one epoch, that is as somebody, is not sent as somebody else. What belongs to nobody may be
    /// asked by anybody: that goes on when somebody signs in or out while it waits for its token.
    async fn bearer(&self) -> Result<Bearer, Cause> {
        let session = self.client.session();
        loop {
            let (epoch, begun) = (session.epoch(), session.identity());
            self.permitted().await?;
            let changed = match session.bearer().await {
                Ok(bearer) if bearer.epoch() == epoch => {
                    if begun == Identity::None {
                        self.check()?; // only the first token tells who that is, and what it allows
                    }
                    return Ok(bearer);
                }
                Ok(_) => AuthError::SessionChanged,
                Err(error) => error,
            };
            let goes_on =
                matches!(changed, AuthError::SessionChanged) && self.row.holder == TokenHolder::Anyone;
            if !goes_on {
                return Err(Cause::Auth(changed));
            }
        }
    }

    async fn permitted(&self) -> Result<(), Cause> {
        let session = self.client.session();
        if session.needs_credentials().is_some() {
            session.bearer().await.map_err(Cause::Auth)?; // an error, which says why
        }
        self.check()
    }

    fn check(&self) -> Result<(), Cause> {
        let (session, inner) = (self.client.session(), &*self.client.inner);
        let (identity, granted) = (session.identity(), session.granted());
        let guest = if identity == Identity::None { session.guest() } else { None };
        let scopes = granted.as_ref().or(inner.asked_for.as_ref());
        permit::check(self.row, &inner.project, &self.client.place, (&identity, guest), scopes)
            .map_err(Cause::NotPermitted)
    }
}

/// The future's output, or `None` if `deadline` passes first.
pub(crate) async fn within<F: Future>(clock: &dyn Clock, deadline: Duration, future: F) -> Option<F::Output> {
    if deadline.is_zero() {
        return None; // nothing is begun that cannot be waited for
    }
    let future = std::pin::pin!(future);
    match select(future, clock.sleep(deadline)).await {
        Either::Left((output, _)) => Some(output),
        Either::Right(_) => None,
    }
}
