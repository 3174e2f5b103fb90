//! What can go wrong with a token source.

use std::time::Duration;

use crate::{BoxError, Remedy, SharedError, TransportError, TransportErrorKind};

/// A token source that gave no token. Any error becomes one, with the kind [`Unavailable`](SourceErrorKind::Unavailable).
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}", self.kind.text())]
pub struct SourceError {
    kind: SourceErrorKind,
    retry_after: Option<Duration>,
    source: Option<SharedError>,
}

/// Why there is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceErrorKind {
    /// It could not be reached. Asked again.
    Offline,
    /// It has no usable answer now. Asked again.
    Unavailable,
    /// It did not answer in time.
    Deadline,
    /// It answered with the token that the API had just refused.
    Stale,
    /// It knows no user of the app's: somebody must sign in to it. The session says so to whoever asks, and goes on
    /// asking the source; [`Session::sign_out`](crate::Session::sign_out) makes it do so at once.
    SignedOut,
    /// It refuses, and always will.
    Refused,
    /// Its answer is one that no token source should give.
    Malformed,
}

impl SourceErrorKind {
    fn text(self) -> &'static str {
        match self {
            Self::Offline => "the token source could not be reached",
            Self::Unavailable => "the token source has no answer now",
            Self::Deadline => "the token source did not answer in time",
            Self::Stale => "the token source answered with a token that the API has refused",
            Self::SignedOut => "the token source knows no user: somebody must sign in to it",
            Self::Refused => "the token source refuses",
            Self::Malformed => "the token source's answer is not to be trusted",
        }
    }
}

impl SourceError {
    /// An error of this kind, with the error that caused it.
    pub fn new(kind: SourceErrorKind, source: impl Into<BoxError>) -> Self {
        Self { source: Some(SharedError::from(source.into())), ..Self::from(kind) }
    }

    /// The same, with how long to wait before asking again.
    #[must_use]
    pub fn after(self, retry_after: Option<Duration>) -> Self {
        Self { retry_after, ..self }
    }

    /// Why there is no token.
    pub fn kind(&self) -> SourceErrorKind {
        self.kind
    }

    /// How long to wait before asking again, where that is known.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Who can do something about it.
    pub fn remedy(&self) -> Remedy {
        match self.kind {
            SourceErrorKind::Offline
            | SourceErrorKind::Unavailable
            | SourceErrorKind::Deadline
            | SourceErrorKind::Stale => Remedy::TryLater,
            SourceErrorKind::SignedOut => Remedy::SignIn,
            SourceErrorKind::Refused => Remedy::ChangeRequest,
            SourceErrorKind::Malformed => Remedy::ReportBug,
        }
    }

    /// Whether the source is asked again at once, after a pause.
    pub(crate) fn is_transient(&self) -> bool {
        match self.kind {
            SourceErrorKind::Offline | SourceErrorKind::Unavailable => true,
            SourceErrorKind::Deadline
            | SourceErrorKind::Stale
            | SourceErrorKind::SignedOut
            | SourceErrorKind::Refused
            | SourceErrorKind::Malformed => false,
        }
    }
}

impl From<SourceErrorKind> for SourceError {
    fn from(kind: SourceErrorKind) -> Self {
        Self { kind, retry_after: None, source: None }
    }
}

impl From<BoxError> for SourceError {
    fn from(source: BoxError) -> Self {
        match source.downcast::<Self>() {
            Ok(own) => *own,
            Err(source) => Self::new(SourceErrorKind::Unavailable, source),
        }
    }
}

impl From<TransportError> for SourceError {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::NotSent => SourceErrorKind::Offline,
            TransportErrorKind::Unknown => SourceErrorKind::Unavailable,
            TransportErrorKind::Refused => SourceErrorKind::Refused,
            TransportErrorKind::TooLarge => SourceErrorKind::Malformed,
        };
        Self::new(kind, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_error_becomes_one_and_one_stays_what_it_is() {
        let other: BoxError = "the certificate expired".into();
        assert_eq!(SourceError::from(other).kind(), SourceErrorKind::Unavailable);
        let pause = Some(Duration::from_secs(7));
        let own: BoxError = SourceError::from(SourceErrorKind::SignedOut).after(pause).into();
        let own = SourceError::from(own);
        assert_eq!((own.kind(), own.retry_after()), (SourceErrorKind::SignedOut, pause));
    }

    #[test]
    fn who_must_act_follows_from_the_kind() {
        use SourceErrorKind::{Deadline, Malformed, Offline, Refused, SignedOut, Stale, Unavailable};
        for (kind, remedy, is_transient) in [
            (Offline, Remedy::TryLater, true),
            (Unavailable, Remedy::TryLater, true),
            (Deadline, Remedy::TryLater, false),
            (Stale, Remedy::TryLater, false),
            (SignedOut, Remedy::SignIn, false),
            (Refused, Remedy::ChangeRequest, false),
            (Malformed, Remedy::ReportBug, false),
        ] {
            let error = SourceError::from(kind);
            assert_eq!((error.remedy(), error.is_transient()), (remedy, is_transient), "{error}");
        }
    }

    #[test]
    fn a_transport_s_error_keeps_what_is_known() {
        for (transport, expected) in [
            (TransportErrorKind::NotSent, SourceErrorKind::Offline),
            (TransportErrorKind::Unknown, SourceErrorKind::Unavailable),
            (TransportErrorKind::Refused, SourceErrorKind::Refused),
            (TransportErrorKind::TooLarge, SourceErrorKind::Malformed),
        ] {
            assert_eq!(SourceError::from(TransportError::new(transport, "below")).kind(), expected);
        }
    }
}
