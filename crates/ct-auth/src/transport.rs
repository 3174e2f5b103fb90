//! How a request reaches the other side: one small trait, kept as `Arc<dyn Transport>`.
//!
//! Absent on purpose: deadlines, retries, redirects, tokens. Whoever sends decides those; dropping the future
//! cancels the request.

use std::error::Error as StdError;

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};

use crate::MaybeSend;

/// Sends one request and collects one answer.
///
/// An answer of any status is an answer: `Ok`. Transports follow no redirects, add no credentials, retry
/// nothing, and bound what they read.
#[cfg_attr(not(target_arch = "wasm32"), async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait(?Send))]
pub trait Transport: MaybeSend {
    /// Sends `request`, whose URI is absolute.
    ///
    /// # Errors
    ///
    /// [`TransportError`] says whether the peer can have seen the request.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future gives the request up; the peer may have received it.
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError>;
}

/// No answer came.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.kind.text())]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<BoxError>,
}

/// A foreign error, kept as the source of ours.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// What is known of a request that got no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The peer has not seen a byte of it (name lookup, connect, TLS, a pooled connection that was closed):
    /// it may be sent again, whatever it does.
    NotSent,
    /// It may have been received and acted on.
    Unknown,
    /// The transport refuses to send it, and always will: plain `http:` to a host that is not this machine,
    /// a URI without a host.
    Refused,
    /// The answer is larger than the transport's limit.
    TooLarge,
}

impl TransportErrorKind {
    fn text(self) -> &'static str {
        match self {
            Self::NotSent => "the request could not be sent",
            Self::Unknown => "the connection failed before the answer was complete",
            Self::Refused => "the transport refuses this request",
            Self::TooLarge => "the answer is larger than the limit",
        }
    }
}

impl TransportError {
    /// An error of this kind, with the error that caused it.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: Some(source.into()) }
    }

    /// What is known of the request.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}
