//! One operation, from the value to its answer.
//!
//! A request is made once; `call` sends those bytes, with one correlation id, as often as the operation's row allows.

use bytes::Bytes;
use ct_model::operation::{AnswerError, Exists, Operation, RequestError, Row};
use http::{HeaderName, HeaderValue, Request, Response};
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
        self.ask(O::ROW, operation.request(&self.inner.project, &self.place)).await?.read(O::answer)
    }

    /// Whether there is what `operation` reads: the resource, or any that matches the query.
    ///
    /// The platform answers without a body: cheaper than reading it.
    ///
    /// ```
    /// # async fn any_orders(shop: &ct_me::Client) -> Result<bool, ct_me::Error> {
    /// use ct_me::model::operation::QueryMyCarts;
    ///
    /// shop.exists(&QueryMyCarts { query: Default::default() }).await
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`execute`](Self::execute); that there is nothing is no error.
    pub async fn exists<O: Exists>(&self, operation: &O) -> Result<bool, Error> {
        self.ask(O::ROW, operation.exists_request(&self.inner.project, &self.place)).await?.read(O::exists)
    }

    async fn ask(
        &self,
        row: &'static Row,
        request: Result<Request<Bytes>, RequestError>,
    ) -> Result<Answer, Error> {
        let id = correlation_id(&self.inner.project, &*self.inner.environment.random);
        let span = tracing::debug_span!(
            "commercetools",
            operation = row.name.as_str(),
            correlation_id = id,
            attempts = tracing::field::Empty,
            http.response.status_code = tracing::field::Empty,
        );
        let call = Call::begin(self, row);
        let answered = self.answer(request, &id, &call).instrument(span.clone()).await;
        span.record("attempts", call.attempts());
        match answered {
            Ok(response) => Ok(Answer { row, id, response, is_in_doubt: call.is_in_doubt() }),
            Err(cause) => Err(Error::new(row, id, cause, call.is_in_doubt())),
        }
    }

    async fn answer(
        &self,
        request: Result<Request<Bytes>, RequestError>,
        id: &str,
        call: &Call<'_>,
    ) -> Result<Response<Bytes>, Cause> {
        let request = request.and_then(|request| self.complete(request, id)).map_err(Cause::Request)?;
        let response = call.answer(&request).await?;
        tracing::Span::current().record("http.response.status_code", response.status().as_u16());
        if let Some(notice) = response.headers().get(DEPRECATION_NOTICE) {
            tracing::warn!(?notice, "the platform deprecates what this operation uses");
        }
        Ok(response)
    }

    /// Adds what the platform's host and its logs need.
    fn complete(&self, mut request: Request<Bytes>, id: &str) -> Result<Request<Bytes>, RequestError> {
        *request.uri_mut() = join(&self.inner.api, request.uri())?;
        let id = HeaderValue::from_str(id).expect("a project key and a UUID make a header");
        request.headers_mut().insert(CORRELATION_ID, id);
        Ok(request)
    }
}

/// What came back, of whatever operation.
struct Answer {
    row: &'static Row,
    id: String,
    response: Response<Bytes>,
    is_in_doubt: bool,
}

impl Answer {
    fn read<T>(self, read: impl FnOnce(&Response<Bytes>) -> Result<T, AnswerError>) -> Result<T, Error> {
        read(&self.response)
            .map_err(|error| Error::new(self.row, self.id, Cause::Answer(error), self.is_in_doubt))
    }
}
