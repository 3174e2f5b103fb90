//! Where the other sides are, and how they are asked.

use bytes::Bytes;
use ct_auth::{Transport as _, TransportError, TransportErrorKind};
use ct_fetch::FetchTransport;
use http::{Request, Response};

/// Where `cargo xtask browser` has started a mock.
pub(crate) const MOCK: &str = env!("CT_BROWSER_MOCK", "these tests are run by `cargo xtask browser`");
/// The peer of xtask's `browser/peer.rs`, which has a list of its paths.
pub(crate) const PEER: &str = env!("CT_BROWSER_PEER", "these tests are run by `cargo xtask browser`");

pub(crate) async fn send(
    request: http::request::Builder,
    body: &str,
) -> Result<Response<Bytes>, TransportError> {
    FetchTransport::new().send(request.body(Bytes::copy_from_slice(body.as_bytes())).unwrap()).await
}

pub(crate) async fn get(path: &str) -> Result<Response<Bytes>, TransportError> {
    send(Request::get(format!("{PEER}{path}")), "").await
}

pub(crate) async fn text(path: &str) -> String {
    String::from_utf8(get(path).await.unwrap().into_body().into()).unwrap()
}

/// How a request to the peer fails, and the words of the cause.
pub(crate) async fn failure(path: &str) -> (TransportErrorKind, String) {
    told(get(path).await.unwrap_err())
}

pub(crate) fn told(error: TransportError) -> (TransportErrorKind, String) {
    let source = std::error::Error::source(&error).map(ToString::to_string);
    (error.kind(), source.unwrap_or_default())
}

/// A name that nothing else here has.
pub(crate) fn unique(name: &str) -> String {
    let mut number = [0; 8];
    ct_auth::Random::fill(&ct_fetch::BrowserRandom, &mut number);
    format!("{name}{}", u64::from_le_bytes(number))
}
