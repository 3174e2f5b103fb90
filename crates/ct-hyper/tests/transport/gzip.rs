//! Answers in gzip.

use std::io::Write as _;

use ct_auth::TransportErrorKind::{TooLarge, Unknown};
use flate2::{Compression, write::GzEncoder};

use crate::support::{assert_kind, get, peer::Peer, send_alone};

fn gzipped(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

async fn answering(coding: &str, body: &[u8]) -> Peer {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: {coding}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let answer = [head.as_bytes(), body].concat();
    Peer::start(move |_, mut wire| {
        let answer = answer.clone();
        async move {
            while let Some(request) = wire.request().await {
                assert!(request.head.contains("accept-encoding: gzip\r\n"), "{}", request.head);
                wire.write(&answer).await;
            }
        }
    })
    .await
}

#[tokio::test]
async fn an_answer_is_handed_on_decoded() {
    let plain = br#"{"results":[]}"#.repeat(10_000);
    let peer = answering("gzip", &gzipped(&plain)).await;
    let response = send_alone(get(&peer.uri("/"))).await.unwrap();
    assert!(*response.body() == plain);
    assert!(!response.headers().contains_key("content-encoding"));
    assert!(!response.headers().contains_key("content-length"));
    assert_eq!(response.headers()["content-type"], "application/json");
}

#[tokio::test]
async fn a_bomb_is_too_large() {
    let peer = answering("gzip", &gzipped(&vec![b' '; 64 * 1024 * 1024])).await;
    assert_kind(send_alone(get(&peer.uri("/"))).await, TooLarge);
}

#[tokio::test]
async fn a_torn_or_false_gzip_is_no_answer() {
    let whole = gzipped(br#"{"results":[]}"#);
    for torn in [&whole[..whole.len() - 1], &whole[..5], b"{\"results\":[]}"] {
        let peer = answering("gzip", torn).await;
        assert_kind(send_alone(get(&peer.uri("/"))).await, Unknown);
    }
}

#[tokio::test]
async fn an_encoding_that_was_not_asked_for_is_no_answer() {
    let peer = answering("br", b"...").await;
    assert_kind(send_alone(get(&peer.uri("/"))).await, Unknown);
}
