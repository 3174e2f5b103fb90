//! What went wrong, and who must act.

use std::{any::Any, fmt};

use ct_auth::{AuthError, Remedy, TransportError, TransportErrorKind};
use ct_model::{
    ApiError, ErrorCode, Version,
    operation::{AnswerError, OperationName, Repeat, RequestError, Row},
};
use http::Method;

use crate::NotPermitted;

/// An operation that did not succeed.
///
/// Ask what the app asks: [`needs_sign_in`](Self::needs_sign_in), [`is_retryable`](Self::is_retryable),
/// [`is_concurrent_modification`](Self::is_concurrent_modification), [`is_offline`](Self::is_offline), or
/// [`remedy`](Self::remedy) for who must act. [`cause`](Self::cause) has the details, and
/// [`correlation_id`](Self::correlation_id) is what the platform's support asks for.
///
/// It holds no token, no password and no body of a request.
#[derive(Debug)]
pub struct Error(Box<Details>);

#[derive(Debug)]
struct Details {
    operation: OperationName,
    correlation_id: String,
    cause: Cause,
    is_outcome_unknown: bool,
    current: Option<Box<dyn Any + Send + Sync>>,
}

/// What stopped an operation.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Cause {
    /// The session may not do this; nothing was sent.
    #[error("not permitted")]
    NotPermitted(#[source] NotPermitted),
    /// There is no token for it.
    #[error("no token")]
    Auth(#[source] AuthError),
    /// No answer came.
    #[error("no answer")]
    Transport(#[source] TransportError),
    /// The deadline passed before the answer was complete.
    #[error("the deadline passed")]
    DeadlineExceeded,
    /// The platform refused, or what came back is no answer of the platform.
    #[error("the answer is not a success")]
    Answer(#[source] AnswerError),
    /// A result has no id, after which the walk through [all](crate::Categories::all) of them could go on.
    #[error("a result has no id")]
    NoId,
    /// The values do not make a request; nothing was sent.
    #[error("not a request")]
    Request(#[source] RequestError),
}

impl Error {
    /// `in_doubt`: an attempt, whichever it was, may have been acted on without an answer of the platform's own.
    pub(crate) fn new(row: &Row, correlation_id: String, cause: Cause, in_doubt: bool) -> Self {
        let is_outcome_unknown = match row.repeat {
            Repeat::Read => false,
            // A version that is there to be compared has not been deleted.
            Repeat::SameVersion if row.method == Method::DELETE && cause.is_stale() => false,
            Repeat::SameVersion | Repeat::SignUp | Repeat::SignIn | Repeat::Create | Repeat::Never => {
                in_doubt || cause.is_in_doubt()
            }
        };
        let operation = row.name;
        Self(Box::new(Details { operation, correlation_id, cause, is_outcome_unknown, current: None }))
    }

    /// The same, with the resource as it is now.
    pub(crate) fn with_current<T: Any + Send + Sync>(mut self, resource: T) -> Self {
        self.0.current = Some(Box::new(resource));
        self
    }

    /// The same, of an operation of which it was found out that the platform has not done it.
    pub(crate) fn without_doubt(mut self) -> Self {
        self.0.is_outcome_unknown = false;
        self
    }

    /// What was to be done.
    #[must_use]
    pub fn operation(&self) -> OperationName {
        self.0.operation
    }

    /// The id that the request carried in `X-Correlation-ID`.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        &self.0.correlation_id
    }

    /// What stopped it.
    #[must_use]
    pub fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// The platform's own words, if it was the platform that refused.
    #[must_use]
    pub fn api_error(&self) -> Option<&ApiError> {
        match &self.0.cause {
            Cause::Answer(AnswerError::Refused { error, .. }) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.0.cause {
            Cause::Answer(answer) => Some(answer.status().as_u16()),
            _ => None,
        }
    }

    /// Who must act.
    #[must_use]
    pub fn remedy(&self) -> Remedy {
        match &self.0.cause {
            Cause::NotPermitted(NotPermitted::Holder { .. }) => Remedy::SignIn,
            Cause::NotPermitted(NotPermitted::Place(_) | NotPermitted::Permission { .. })
            | Cause::Request(_) => Remedy::ChangeRequest,
            Cause::Auth(auth) => auth.remedy(),
            Cause::Transport(error) => match error.kind() {
                TransportErrorKind::Refused => Remedy::ChangeRequest,
                TransportErrorKind::TooLarge => Remedy::ReportBug,
                _ => Remedy::TryLater,
            },
            Cause::DeadlineExceeded => Remedy::TryLater,
            Cause::Answer(AnswerError::Malformed { .. }) | Cause::NoId => Remedy::ReportBug,
            Cause::Answer(answer) => match answer.status().as_u16() {
                401 => Remedy::SignIn,
                501 => Remedy::ChangeRequest,
                429 | 500..=599 => Remedy::TryLater,
                _ => Remedy::ChangeRequest,
            },
        }
    }

    /// The customer must sign in (again) before this can work.
    #[must_use]
    pub fn needs_sign_in(&self) -> bool {
        self.remedy() == Remedy::SignIn
    }

    /// The same call may work later; what could be done about it at once, the client has done.
    ///
    /// It says nothing of whether this one had an effect: see [`is_outcome_unknown`](Self::is_outcome_unknown).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.remedy() == Remedy::TryLater
    }

    /// At last nothing could be sent: there seems to be no network.
    #[must_use]
    pub fn is_offline(&self) -> bool {
        match &self.0.cause {
            Cause::Transport(error) => error.kind() == TransportErrorKind::NotSent,
            Cause::Auth(auth) => auth.is_offline(),
            _ => false,
        }
    }

    /// Whether the platform may have acted on the request although the answer that says so did not come back.
    ///
    /// It is about all attempts of the call: one that got no answer, or 502, 503 or 504, leaves it unknown also when
    /// a later one was refused. So a [concurrent modification](Self::is_concurrent_modification) may be this call's
    /// own, and a sign-up's [`DuplicateField`](ErrorCode::DuplicateField) her new account: signing in tells, where
    /// [`sign_up`](crate::Client::sign_up) could not find out. Never of an operation that only reads.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.is_outcome_unknown
    }

    /// Somebody else changed the resource since it was read; see [`current_version`](Self::current_version).
    #[must_use]
    pub fn is_concurrent_modification(&self) -> bool {
        self.has_code(&ErrorCode::ConcurrentModification)
    }

    /// The version that the resource has now, if a stale one was the reason.
    #[must_use]
    pub fn current_version(&self) -> Option<Version> {
        self.api_error().and_then(ApiError::current_version)
    }

    /// The resource as it is now, of an update of which neither the platform's answers nor this tell whether it was
    /// done: `error.current::<Cart>()`.
    ///
    /// It is there if [`is_concurrent_modification`](Self::is_concurrent_modification) and
    /// [`is_outcome_unknown`](Self::is_outcome_unknown) are, and it could be read.
    #[must_use]
    pub fn current<T: 'static>(&self) -> Option<&T> {
        self.0.current.as_deref()?.downcast_ref()
    }

    /// There is no such resource, or it is somebody else's.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the platform gave this code.
    #[must_use]
    pub fn has_code(&self, code: &ErrorCode) -> bool {
        self.api_error().is_some_and(|error| error.has(code))
    }
}

impl Cause {
    fn is_stale(&self) -> bool {
        matches!(self, Self::Answer(AnswerError::Refused { error, .. }) if error.is_concurrent_modification())
    }

    /// Whether it leaves unknown what the platform did, as far as the last answer alone shows.
    fn is_in_doubt(&self) -> bool {
        match self {
            Self::Answer(AnswerError::Infrastructure { status, .. }) => status.is_server_error(),
            Self::Answer(AnswerError::Refused { .. }) => false,
            // Malformed, or of a kind that this version does not know: not the platform's word on what it did.
            Self::Answer(_) => true,
            // What no answer, or none yet, leaves unknown is known to the call.
            Self::Transport(_) | Self::DeadlineExceeded => false,
            Self::NotPermitted(_) | Self::Auth(_) | Self::NoId | Self::Request(_) => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { operation, correlation_id, .. } = &*self.0;
        write!(f, "{} failed (correlation id {correlation_id})", operation.as_str())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0.cause)
    }
}
