//! [`HyperTransport`]: one request out, one whole answer back.

use std::fmt;

use async_trait::async_trait;
use bytes::Bytes;
use ct_auth::{Transport, TransportError, TransportErrorKind, check_destination};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, Version, header};
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use tokio::runtime::Handle;

use crate::{
    HyperTransportBuilder,
    answer::{self, Limits},
    connector::Connector,
    outcome,
};

/// Requests over hyper: HTTP/1.1 and HTTP/2, TLS by rustls, connections kept and shared.
///
/// * `https:` goes anywhere; `http:` only to `127.0.0.0/8`, `[::1]` and `localhost`, which is not looked up.
/// * Answers are asked for in gzip and handed on decoded, without `content-encoding` and `content-length`.
///   The caller's `accept-encoding` is replaced.
/// * Headers of an answer are bounded (64 KiB), its body before and after decoding too (16 MiB).
/// * Connecting (name lookup, TCP, TLS) is bounded (10 s). Nothing else is timed: who awaits the answer decides.
/// * A request is given to one connection, once. Redirects are answers.
/// * `authorization` and cookies are marked [sensitive](HeaderValue::set_sensitive) on the way out and in, so
///   that neither `Debug` shows them nor HTTP/2's header compression remembers them.
///
/// # What an error says of the request
///
/// | what happened | [`TransportErrorKind`] |
/// | --- | --- |
/// | name lookup, connect or TLS failed or took too long; an idle connection was found closed before the request was written to it; HTTP/2: the peer refused the stream, or went away before it | `NotSent` |
/// | the connection was reset or ended after the request was given to it, whether the peer read it or not | `Unknown` |
/// | the answer's head or body was torn or malformed, or in an encoding that was not asked for | `Unknown` |
/// | a URI without a host, with user information, or `http:` to another machine; no tokio runtime | `Refused` |
/// | the answer is over a limit (headers over HTTP/2: `Unknown`, for the peer was told and is malformed) | `TooLarge` |
///
/// A peer that accepts a connection and closes it at once cannot be told from one that read the request first,
/// unless the close is noticed before the request is written: `Unknown` then, or `NotSent`, as the race goes,
/// and each is true when it is said.
///
/// Any tokio runtime will do, and several may use one transport: a kept connection ends with the runtime that
/// it was made in, and the next request makes another.
#[derive(Clone)]
pub struct HyperTransport {
    pub(crate) client: Client<Connector, Full<Bytes>>,
    pub(crate) limits: Limits,
}

impl HyperTransport {
    /// A transport that trusts the bundled root certificates of Mozilla's programme.
    pub fn new() -> Self {
        Self::builder().build().expect("nothing in the defaults can fail")
    }

    /// Configures one.
    pub fn builder() -> HyperTransportBuilder {
        HyperTransportBuilder::default()
    }
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").field("limits", &self.limits).finish_non_exhaustive()
    }
}

#[async_trait]
impl Transport for HyperTransport {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        check_destination(request.uri()).map_err(refused)?;
        Handle::try_current().map_err(refused)?;
        prepare(&mut request);
        let mut response = self.client.request(request.map(Full::new)).await.map_err(outcome::of)?;
        mark_sensitive(response.headers_mut());
        answer::collect(response, self.limits).await
    }
}

fn refused(reason: impl Into<ct_auth::BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Refused, reason)
}

fn prepare(request: &mut Request<Bytes>) {
    // The connection decides the version; one that is asked for here could only be refused, after connecting.
    *request.version_mut() = Version::HTTP_11;
    request.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    mark_sensitive(request.headers_mut());
}

fn mark_sensitive(headers: &mut HeaderMap) {
    const SECRET: [HeaderName; 4] =
        [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE, header::SET_COOKIE];
    for name in SECRET {
        if let header::Entry::Occupied(mut values) = headers.entry(name) {
            values.iter_mut().for_each(|value| value.set_sensitive(true));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_sensitive_and_nothing_else_is() {
        let mut request = Request::post("https://api.example/")
            .version(Version::HTTP_2)
            .header("authorization", "Bearer canary")
            .header("cookie", "canary")
            .header("cookie", "canary too")
            .header("x-correlation-id", "plain")
            .header("accept-encoding", "br")
            .body(Bytes::new())
            .unwrap();
        prepare(&mut request);

        let shown = format!("{request:?}");
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("plain"), "{shown}");
        assert_eq!(request.headers()["accept-encoding"], "gzip");
        assert_eq!(request.version(), Version::HTTP_11);
    }
}
