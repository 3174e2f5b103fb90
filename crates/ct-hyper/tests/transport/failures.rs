//! Peers that break off: what is said of the request.

use ct_auth::{
    Transport,
    TransportErrorKind::{NotSent, Unknown},
};
use ct_hyper::HyperTransport;
use tokio::sync::mpsc;

use crate::support::{
    assert_kind, chain,
    peer::{OK, Peer},
    post, send, send_alone,
};

/// Reads a request, answers with this and closes.
async fn breaking_off_after(answer: &'static str) -> Peer {
    Peer::start(move |_, mut wire| async move {
        wire.request().await;
        wire.write(answer).await;
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_peer_that_closes_at_once_may_have_read_the_request_or_not() {
    let peer = Peer::start(|_, wire| async move { drop(wire) }).await;
    for _ in 0..50 {
        let before = peer.connections();
        let error = send_alone(post(&peer.uri("/"))).await.unwrap_err();
        // As the race goes; see `HyperTransport`. Never an answer, never tried again.
        assert!(matches!(error.kind(), NotSent | Unknown), "{}", chain(&error));
        assert_eq!(peer.connections(), before + 1);
    }
}

#[tokio::test]
async fn a_request_that_was_read_and_not_answered_is_unknown() {
    let peer = breaking_off_after("").await;
    assert_kind(send_alone(post(&peer.uri("/"))).await, Unknown);
    assert_eq!(peer.connections(), 1);
}

#[tokio::test]
async fn half_a_head_is_unknown() {
    for half in ["H", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n"] {
        let peer = breaking_off_after(half).await;
        assert_kind(send_alone(post(&peer.uri("/"))).await, Unknown);
        assert_eq!(peer.connections(), 1);
    }
}

#[tokio::test]
async fn half_a_body_is_unknown() {
    for half in [
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"id\":",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"id\":",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n",
    ] {
        let peer = breaking_off_after(half).await;
        assert_kind(send_alone(post(&peer.uri("/"))).await, Unknown);
        assert_eq!(peer.connections(), 1);
    }
}

#[tokio::test]
async fn what_is_not_http_is_unknown() {
    for nonsense in ["SSH-2.0-OpenSSH_9.9\r\n", "HTTP/1.1 99999 No\r\n\r\n", "HTTP/1.1 200 OK\r\na b\r\n\r\n"]
    {
        let peer = breaking_off_after(nonsense).await;
        assert_kind(send_alone(post(&peer.uri("/"))).await, Unknown);
    }
}

#[tokio::test]
async fn dropping_the_future_gives_the_request_up() {
    let (told, mut news) = mpsc::unbounded_channel();
    let peer = Peer::start(move |number, mut wire| {
        let told = told.clone();
        async move {
            assert!(wire.request().await.is_some());
            if number > 0 {
                return wire.write(OK).await;
            }
            told.send("read").unwrap();
            assert!(wire.request().await.is_none());
            told.send("closed").unwrap();
        }
    })
    .await;
    let transport = HyperTransport::new();

    tokio::select! {
        outcome = transport.send(post(&peer.uri("/"))) => panic!("an outcome: {outcome:?}"),
        read = news.recv() => assert_eq!(read, Some("read")),
    }
    assert_eq!(news.recv().await, Some("closed"));

    assert_eq!(send(&transport, post(&peer.uri("/"))).await.unwrap().body(), "ok");
}
