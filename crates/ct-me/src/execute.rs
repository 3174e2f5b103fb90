//! One operation, from the value to its answer.
//!
//! A request is made once; `call` sends those bytes, with one correlation id, as often as the operation's row allows.

use bytes::Bytes;
use ct_model::operation::{Operation, RequestError};
use http::{HeaderName, HeaderValue, Request};
use tracing::Instrument as _;

use crate::{Client, Error, call::Call, correlation::correlation_id, error::Cause, hosts::join};

const CORRELATION_ID: HeaderName = HeaderName::from_static("x-correlation-id");
const DEPRECATION_NOTICE: HeaderName = HeaderName::from_static("x-deprecation-notice");

impl Client {
    /// Does `operation`: any row of the table, as a value.
    ///
    /// The methods of [`product_projections`](Self::product_projections), [`me`](Self::me),
    /// [`carts`](Self::carts) and so on are shorthands for this.
    ///
    /// A request that failed is sent again where its row's [`Repeat`](ct_model::operation::Repeat) says that it may
    /// be: at most three times in all, after `Retry-After` or else up to 0.2 s and 0.4 s, within the deadline, and
    /// only as long as enough of the client's other requests succeed.
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
            attempts = tracing::field::Empty,
            http.response.status_code = tracing::field::Empty,
        );
        let call = Call::begin(self, O::ROW);
        let answered = self.answer(operation, &id, &call).instrument(span.clone()).await;
        span.record("attempts", call.attempts());
        answered.map_err(|cause| Error::new(O::ROW, id, cause, call.is_in_doubt()))
    }

    async fn answer<O: Operation>(
        &self,
        operation: &O,
        id: &str,
        call: &Call<'_>,
    ) -> Result<O::Output, Cause> {
        let request = self.request(operation, id).map_err(Cause::Request)?;
        let response = call.answer(&request).await?;
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
}
