//! What can go wrong, grouped by who must act. Shared among all who waited: every error here is a cheap clone.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use http::StatusCode;

use crate::{BadToken, Reason, SourceError, SourceErrorKind, StoreError, TransportErrorKind};

/// No token, or an operation of the session that failed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The session has ended: somebody must sign in again.
    #[error("somebody must sign in again: {reason}")]
    NeedsCredentials {
        /// Why.
        reason: Reason,
        /// What ended it, or what failed when it was to be renewed.
        source: Option<Arc<AuthError>>,
    },
    /// The session is another now than the one for which this was begun: it is not done under another name.
    #[error("the session changed meanwhile")]
    SessionChanged,
    /// The auth host gave no usable answer. The session is as it was.
    #[error("the auth host gave no usable answer")]
    Unavailable(#[source] Unavailable),
    /// A token was asked for a moment ago; it is too early to ask again.
    #[error("it is too early to ask for another token")]
    TooEarly {
        /// How long until it may be asked for.
        retry_after: Duration,
    },
    /// The API refused several tokens in a row that the auth host had just issued.
    #[error("the API refuses every new token")]
    TokensRefused,
    /// The auth host refused the request, and said why.
    #[error("the auth host refused the request")]
    Refused(#[source] Refusal),
    /// The answer to a token request is one that no auth host and no token source should give.
    #[error("the answer to the token request is not to be trusted")]
    Hostile(#[source] Hostile),
    /// The session has the one token that the app gave it: it cannot sign in or out, and there is no other token.
    #[error("the token was given by the app, which answers for it")]
    GivenToken,
    /// The session has no API client: its tokens come from a source, which decides whom they are for.
    #[error("the session has a token source and no API client to do this with")]
    NoApiClient,
    /// The token source gave no token. The session is as it was.
    #[error("the token source failed")]
    Source(#[source] SourceError),
    /// The store failed; what should be in it is kept in memory, and is written when the store works again.
    #[error("the token store failed")]
    Store(#[source] StoreError),
}

/// Who can do something about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Remedy {
    /// The user: sign in again.
    SignIn,
    /// Nobody: try again later.
    TryLater,
    /// The app: change the request or the configuration.
    ChangeRequest,
    /// The developers of the platform or of this library: report it.
    ReportBug,
}

impl AuthError {
    /// Who can do something about it.
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::NeedsCredentials { .. } => Remedy::SignIn,
            Self::Unavailable(unavailable) if unavailable.kind == UnavailableKind::Forbidden => {
                Remedy::ChangeRequest
            }
            Self::SessionChanged | Self::Unavailable(_) | Self::TooEarly { .. } | Self::Store(_) => {
                Remedy::TryLater
            }
            Self::Refused(_) | Self::GivenToken | Self::NoApiClient => Remedy::ChangeRequest,
            Self::Source(error) => error.remedy(),
            Self::TokensRefused | Self::Hostile(_) => Remedy::ReportBug,
        }
    }

    /// Whether somebody must sign in again.
    pub fn needs_sign_in(&self) -> bool {
        self.remedy() == Remedy::SignIn
    }

    /// Why somebody must sign in again, if that is what must be done.
    pub fn reason(&self) -> Option<Reason> {
        match self {
            Self::NeedsCredentials { reason, .. } => Some(*reason),
            Self::SessionChanged
            | Self::Unavailable(_)
            | Self::TooEarly { .. }
            | Self::TokensRefused
            | Self::Refused(_)
            | Self::GivenToken
            | Self::NoApiClient
            | Self::Source(_)
            | Self::Hostile(_)
            | Self::Store(_) => None,
        }
    }

    /// Whether the same call may work later, with nothing changed.
    pub fn is_retryable(&self) -> bool {
        self.remedy() == Remedy::TryLater
    }

    /// Whether the auth host or the token source could not even be reached.
    pub fn is_offline(&self) -> bool {
        match self {
            Self::Unavailable(unavailable) => unavailable.kind == UnavailableKind::NotSent,
            Self::Source(error) => error.kind() == SourceErrorKind::Offline,
            Self::NeedsCredentials { .. }
            | Self::SessionChanged
            | Self::TooEarly { .. }
            | Self::TokensRefused
            | Self::Refused(_)
            | Self::GivenToken
            | Self::NoApiClient
            | Self::Hostile(_)
            | Self::Store(_) => false,
        }
    }

    /// Whether a sign-in failed because nobody has this name and password.
    pub fn is_wrong_password(&self) -> bool {
        matches!(self, Self::Refused(refusal) if refusal.code == "invalid_customer_account_credentials")
    }

    /// How long to wait before trying again, where that is known.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Unavailable(unavailable) => unavailable.retry_after,
            Self::TooEarly { retry_after } => Some(*retry_after),
            Self::Source(error) => error.retry_after(),
            Self::NeedsCredentials { .. }
            | Self::SessionChanged
            | Self::TokensRefused
            | Self::Refused(_)
            | Self::GivenToken
            | Self::NoApiClient
            | Self::Hostile(_)
            | Self::Store(_) => None,
        }
    }
}

/// No usable answer came from the auth host.
#[derive(Clone, Debug)]
pub struct Unavailable {
    /// What came instead.
    pub kind: UnavailableKind,
    /// How long to wait before trying again, where that is known.
    pub retry_after: Option<Duration>,
    /// The error below, where there was one.
    pub source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What came instead of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnavailableKind {
    /// The request could not be sent.
    NotSent,
    /// The connection failed before the answer was complete.
    Torn,
    /// No complete answer came in time.
    Deadline,
    /// An answer of this status, which is none of an auth host that works.
    Status(StatusCode),
    /// An answer of success that cannot be read.
    Unreadable,
    /// The transport does not send such a request: plain `http` to another machine, a URL without a host.
    Forbidden,
}

impl Unavailable {
    /// Nothing but what came.
    pub fn new(kind: UnavailableKind) -> Self {
        Self { kind, retry_after: None, source: None }
    }

    /// With the error that caused it.
    pub fn because(kind: UnavailableKind, source: impl StdError + Send + Sync + 'static) -> Self {
        Self { kind, retry_after: None, source: Some(Arc::new(source)) }
    }

    /// Whether the auth host may have acted on the request.
    pub fn may_have_been_received(&self) -> bool {
        match self.kind {
            UnavailableKind::NotSent | UnavailableKind::Forbidden => false,
            UnavailableKind::Torn
            | UnavailableKind::Deadline
            | UnavailableKind::Status(_)
            | UnavailableKind::Unreadable => true,
        }
    }
}

impl From<TransportErrorKind> for UnavailableKind {
    fn from(kind: TransportErrorKind) -> Self {
        match kind {
            TransportErrorKind::NotSent => Self::NotSent,
            TransportErrorKind::Unknown => Self::Torn,
            TransportErrorKind::Refused => Self::Forbidden,
            TransportErrorKind::TooLarge => Self::Unreadable,
        }
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            UnavailableKind::NotSent => f.write_str("the auth host could not be reached"),
            UnavailableKind::Torn => f.write_str("the answer was cut off"),
            UnavailableKind::Deadline => f.write_str("no complete answer came in time"),
            UnavailableKind::Status(status) => write!(f, "the answer has status {}", status.as_u16()),
            UnavailableKind::Unreadable => f.write_str("the answer cannot be read"),
            UnavailableKind::Forbidden => f.write_str("the request is none that may be sent"),
        }
    }
}

impl StdError for Unavailable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// The auth host's reasoned refusal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Refusal {
    /// The answer's status.
    pub status: StatusCode,
    /// The `error` of [RFC 6749](https://www.rfc-editor.org/rfc/rfc6749#section-5.2), or one of the platform's.
    pub code: String,
    /// The platform's words, shortened, and without anything secret that was in the request.
    pub message: String,
}

impl Refusal {
    /// Whether the credential that was sent, a refresh token or a password, is good for nothing.
    pub fn is_invalid_grant(&self) -> bool {
        self.code == "invalid_grant"
    }
}

/// What is wrong with an answer of success.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Hostile {
    /// The access token cannot be one.
    #[error("the access token cannot be one")]
    Token(#[source] BadToken),
    /// The token is not a bearer token.
    #[error("the token is not a bearer token")]
    TokenType,
    /// The answer is larger than a token answer can be.
    #[error("the answer is larger than 64 KiB")]
    TooLarge,
    /// A renewed token acts for another customer than the one before.
    #[error("the renewed token is another customer's")]
    AnotherCustomer,
    /// An anonymous session's token does not say for which anonymous id it is.
    #[error("the token is of no anonymous session")]
    NotAnonymous,
    /// An anonymous session's token is for another anonymous id than the one asked for, or than the one before.
    #[error("the token is another anonymous session's")]
    AnotherAnonymous,
}
