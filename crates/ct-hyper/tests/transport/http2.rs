//! What HTTP/2 peers may say to a request besides an answer.

use std::convert::Infallible;

use bytes::Bytes;
use ct_auth::TransportErrorKind::{NotSent, Unknown};
use http::{Request, Response};
use http_body_util::Full;
use hyper::{body::Incoming, server::conn::http2, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};

use crate::support::{
    assert_kind,
    ca::Ca,
    peer::{Peer, Wire},
    post, send,
};

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;

fn frame(kind: u8, stream: u32, payload: &[u32]) -> Vec<u8> {
    let length = u8::try_from(4 * payload.len()).expect("a short frame");
    let mut bytes = vec![0, 0, length, kind, 0];
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload.iter().flat_map(|word| word.to_be_bytes()));
    bytes
}

/// Reads frames until a request begins; its stream.
async fn request(wire: &mut Wire) -> Option<u32> {
    loop {
        let [a, b, c, kind, _flags, s0, s1, s2, s3] = wire.read_exact().await?;
        wire.skip(u32::from_be_bytes([0, a, b, c]) as usize).await?;
        if kind == HEADERS {
            return Some(u32::from_be_bytes([s0, s1, s2, s3]));
        }
    }
}

/// Speaks HTTP/2 by hand: says this to the first request, given its stream, and closes.
async fn saying(ca: &Ca, reply: fn(u32) -> Vec<u8>) -> Peer {
    Peer::start_tls(ca.server(&["h2"]), move |_, mut wire| async move {
        wire.write(frame(SETTINGS, 0, &[])).await;
        wire.skip(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len()).await.unwrap();
        let stream = request(&mut wire).await.unwrap();
        wire.write(reply(stream)).await;
    })
    .await
}

#[tokio::test]
async fn a_refused_stream_is_not_sent() {
    let ca = Ca::new();
    let peer = saying(&ca, |stream| frame(RST_STREAM, stream, &[REFUSED_STREAM])).await;
    assert_kind(send(&ca.transport(), post(&peer.uri("/"))).await, NotSent);
    assert_eq!(peer.connections(), 1);
}

#[tokio::test]
async fn a_peer_that_went_away_before_the_request_did_not_get_it() {
    let ca = Ca::new();
    let peer = saying(&ca, |stream| frame(GOAWAY, 0, &[stream - 1, NO_ERROR])).await;
    assert_kind(send(&ca.transport(), post(&peer.uri("/"))).await, NotSent);
}

#[tokio::test]
async fn a_peer_that_went_away_after_the_request_may_have_acted_on_it() {
    let ca = Ca::new();
    for reply in [
        |stream| frame(GOAWAY, 0, &[stream, NO_ERROR]),
        |stream| frame(GOAWAY, 0, &[stream, INTERNAL_ERROR]),
        |stream| frame(RST_STREAM, stream, &[INTERNAL_ERROR]),
        |_| Vec::new(),
    ] {
        let peer = saying(&ca, reply).await;
        assert_kind(send(&ca.transport(), post(&peer.uri("/"))).await, Unknown);
        assert_eq!(peer.connections(), 1);
    }
}

#[tokio::test]
async fn headers_over_the_limit_that_the_peer_was_told_are_malformed() {
    async fn long(_: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        Ok(Response::builder().header("x", "x".repeat(100_000)).body(Full::default()).expect("a response"))
    }
    let ca = Ca::new();
    let peer = Peer::start_tls(ca.server(&["h2"]), |_, wire| async move {
        let server = http2::Builder::new(TokioExecutor::new());
        let _ = server.serve_connection(TokioIo::new(wire.into_stream()), service_fn(long)).await;
    })
    .await;
    assert_kind(send(&ca.transport(), post(&peer.uri("/"))).await, Unknown);
}
