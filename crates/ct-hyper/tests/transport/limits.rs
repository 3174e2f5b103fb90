//! Answers that are too large.

use ct_auth::TransportErrorKind::TooLarge;
use ct_hyper::HyperTransport;

use crate::support::{assert_kind, get, peer::Peer, send, send_alone};

async fn answering_once(answer: Vec<u8>) -> Peer {
    Peer::start(move |_, mut wire| {
        let answer = answer.clone();
        async move {
            wire.request().await;
            wire.write(&answer).await;
            wire.request().await; // stays open until the client goes
        }
    })
    .await
}

fn limited(bytes: usize) -> HyperTransport {
    HyperTransport::builder().answer_limit(bytes).build().unwrap()
}

#[tokio::test]
async fn a_body_of_the_limit_is_read_and_one_byte_more_is_not() {
    let fits = answering_once(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n0123456789".to_vec()).await;
    assert_eq!(send(&limited(10), get(&fits.uri("/"))).await.unwrap().body(), "0123456789");
    assert_kind(send(&limited(9), get(&fits.uri("/"))).await, TooLarge);
}

#[tokio::test]
async fn an_announced_length_is_enough_to_refuse() {
    let peer = answering_once(b"HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n".to_vec()).await;
    assert_kind(send_alone(get(&peer.uri("/"))).await, TooLarge);
}

#[tokio::test]
async fn an_endless_body_is_given_up_at_the_limit() {
    let peer = Peer::start(|_, mut wire| async move {
        wire.request().await;
        wire.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await;
        while wire.try_write(b"4\r\naaaa\r\n").await {}
    })
    .await;
    assert_kind(send(&limited(100_000), get(&peer.uri("/"))).await, TooLarge);
}

#[tokio::test]
async fn headers_over_the_limit_are_too_large() {
    let long = format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 0\r\n\r\n", "x".repeat(100_000));
    let peer = answering_once(long.into_bytes()).await;
    assert_kind(send_alone(get(&peer.uri("/"))).await, TooLarge);

    let many = format!("HTTP/1.1 200 OK\r\n{}content-length: 0\r\n\r\n", "x: y\r\n".repeat(1_000));
    let peer = answering_once(many.into_bytes()).await;
    assert_kind(send_alone(get(&peer.uri("/"))).await, TooLarge);

    let within = format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 0\r\n\r\n", "x".repeat(50_000));
    let peer = answering_once(within.into_bytes()).await;
    assert_eq!(send_alone(get(&peer.uri("/"))).await.unwrap().headers()["x"].len(), 50_000);
}
