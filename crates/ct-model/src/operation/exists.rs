//! Operations that can also be asked whether there is anything at all.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};

use crate::ProjectKey;

use super::{AnswerError, Operation, Place, RequestError, answer};

/// A read that has a twin without a body: whether there is such a resource, or any that matches.
///
/// See [Check if a resource exists](https://docs.commercetools.com/api/general-concepts#head-requests).
pub trait Exists: Operation {
    /// The method of the twin.
    const TWIN: Method;

    /// The request that asks.
    ///
    /// # Errors
    ///
    /// As of [`Operation::request`].
    fn exists_request(&self, project: &ProjectKey, place: &Place) -> Result<Request<Bytes>, RequestError> {
        let mut request = self.request(project, place)?;
        *request.method_mut() = Self::TWIN;
        Ok(request)
    }

    /// Reads the answer: 2xx is yes, 404 is no.
    ///
    /// # Errors
    ///
    /// [`AnswerError`]: the platform answered neither. Its words are missing, for such an answer has no body.
    fn exists(response: &Response<Bytes>) -> Result<bool, AnswerError> {
        match response.status() {
            status if status.is_success() => Ok(true),
            StatusCode::NOT_FOUND => Ok(false),
            _ => Err(answer::refusal(response)),
        }
    }
}
