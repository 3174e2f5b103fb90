//! One operation, from the value to its answer: permit, token, request, answer.
//!
//! The only place of this crate that awaits the network. Absent on purpose: retries of anything but one 401, which
//! the session answers with another token.

use std::time::Duration;

use bytes::Bytes;
use ct_auth::{AuthError, Bearer, Clock, Session};
use ct_model::operation::{Operation, RequestError, Row, TokenHolder};
use futures_util::future::{Either, select};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use tracing::Instrument as _;

use crate::{
    Client, Error, client::Credentials, correlation::correlation_id, error::Cause, hosts::join, permit,
};

const CORRELATION_ID: HeaderName = HeaderName::from_static("x-correlation-id");
const DEPRECATION_NOTICE: HeaderName = HeaderName::from_static("x-deprecation-notice");

impl Client {
    /// Does `operation`: any row of the table, as a value.
    ///
    /// The methods of [`product_projections`](Self::product_projections), [`me`](Self::me),
    /// [`carts`](Self::carts) and so on are shorthands for this.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act. What the session's identity or scopes cannot allow fails before anything is
    /// sent.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future gives the request up; the platform may have acted on it. A token request that it was
    /// waiting for is not lost to others who wait.
    pub async fn execute<O: Operation>(&self, operation: &O) -> Result<O::Output, Error> {
        let id = correlation_id(&self.inner.project, &*self.inner.environment.random);
        let span = tracing::debug_span!(
            "commercetools",
            operation = O::ROW.name.as_str(),
            correlation_id = id,
            http.response.status_code = tracing::field::Empty,
        );
        let clock = &*self.inner.environment.clock;
        let answered =
            within(clock, self.inner.deadline, self.attempt(operation, &id)).instrument(span).await;
        answered.unwrap_or(Err(Cause::DeadlineExceeded)).map_err(|cause| Error::new(O::ROW.name, id, cause))
    }

    async fn attempt<O: Operation>(&self, operation: &O, id: &str) -> Result<O::Output, Cause> {
        let request = self.request(operation, id).map_err(Cause::Request)?;
        let response = match &self.inner.credentials {
            // The app answers for its own token.
            Credentials::Given(token) => self.send(&request, token).await?,
            Credentials::Session(session) => {
                let bearer = self.bearer_for(session, O::ROW).await?;
                self.authorized(session, bearer, &request).await?
            }
        };
        tracing::Span::current().record("http.response.status_code", response.status().as_u16());
        if let Some(notice) = response.headers().get(DEPRECATION_NOTICE) {
            tracing::warn!(?notice, "the platform deprecates what this operation uses");
        }
        O::answer(&response).map_err(Cause::Answer)
    }

    fn request<O: Operation>(&self, operation: &O, id: &str) -> Result<Request<Bytes>, RequestError> {
        let mut request = operation.request(&self.inner.project)?;
        *request.uri_mut() = join(&self.inner.api, request.uri())?;
        let id = HeaderValue::from_str(id).expect("a project key and a UUID make a header");
        request.headers_mut().insert(CORRELATION_ID, id);
        Ok(request)
    }

    /// A token for `row`, once what is known before the network has been checked.
    ///
    /// What was begun in one epoch, that is as somebody, is not sent as somebody else. What belongs to nobody may be
    /// asked by anybody: that goes on when somebody signs in or out while it waits for its token.
    async fn bearer_for(&self, session: &Session, row: &'static Row) -> Result<Bearer, Cause> {
        loop {
            let epoch = session.epoch();
            self.permitted(session, row).await?;
            let changed = match session.bearer().await {
                Ok(bearer) if bearer.epoch() == epoch => return Ok(bearer),
                Ok(_) => AuthError::SessionChanged,
                Err(error) => error,
            };
            let goes_on = matches!(changed, AuthError::SessionChanged) && row.holder == TokenHolder::Anyone;
            if !goes_on {
                return Err(Cause::Auth(changed));
            }
        }
    }

    async fn permitted(&self, session: &Session, row: &'static Row) -> Result<(), Cause> {
        if session.needs_credentials().is_some() {
            session.bearer().await.map_err(Cause::Auth)?; // an error, which says why
        }
        let granted = session.granted();
        let scopes = granted.as_ref().or(self.inner.asked_for.as_ref());
        permit::check(row, &self.inner.project, &session.identity(), scopes).map_err(Cause::NotPermitted)
    }

    /// Sends the request with the token in hand; after a 401 once more, with the one that replaces it.
    async fn authorized(
        &self,
        session: &Session,
        bearer: Bearer,
        request: &Request<Bytes>,
    ) -> Result<Response<Bytes>, Cause> {
        let response = self.send(request, bearer.header()).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            session.accepted(&bearer);
            return Ok(response);
        }
        let bearer = session.replace(&bearer).await.map_err(Cause::Auth)?;
        let response = self.send(request, bearer.header()).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            session.accepted(&bearer);
        }
        Ok(response)
    }

    async fn send(&self, request: &Request<Bytes>, token: &HeaderValue) -> Result<Response<Bytes>, Cause> {
        let mut request = request.clone();
        request.headers_mut().insert(header::AUTHORIZATION, token.clone());
        self.inner.environment.transport.send(request).await.map_err(Cause::Transport)
    }
}

/// The future's output, or `None` if `deadline` passes first.
async fn within<F: Future>(clock: &dyn Clock, deadline: Duration, future: F) -> Option<F::Output> {
    let future = std::pin::pin!(future);
    match select(future, clock.sleep(deadline)).await {
        Either::Left((output, _)) => Some(output),
        Either::Right(_) => None,
    }
}
