//! Kept connections that the peer has closed.

use std::{
    io::{Read as _, Write as _},
    net,
    sync::mpsc,
    thread,
};

use ct_auth::TransportErrorKind::{NotSent, Unknown};
use ct_hyper::HyperTransport;
use tokio::{io::AsyncReadExt as _, net::TcpStream};

use crate::support::{
    assert_kind, chain, get,
    peer::{OK, Peer, Seen},
    post, send,
};

/// Reads one request a connection, answers it and closes, while saying that it keeps the connection.
async fn closing_after_one(seen: &Seen) -> Peer {
    let seen = seen.clone();
    Peer::start(move |_, mut wire| {
        let seen = seen.clone();
        async move {
            if let Some(request) = wire.request().await {
                seen.note(request);
                wire.write(OK).await;
            }
        }
    })
    .await
}

#[tokio::test]
async fn a_close_that_was_noticed_costs_a_new_connection() {
    let seen = Seen::default();
    let peer = closing_after_one(&seen).await;
    let other = Peer::start(|_, mut wire| async move {
        while wire.request().await.is_some() {
            wire.write(OK).await;
        }
    })
    .await;
    let transport = HyperTransport::new();

    send(&transport, get(&peer.uri("/"))).await.unwrap();
    // Round trips over another connection, by the same reactor: it has seen the close by then.
    for _ in 0..3 {
        send(&transport, get(&other.uri("/"))).await.unwrap();
    }
    assert_eq!(send(&transport, post(&peer.uri("/"))).await.unwrap().body(), "ok");

    assert_eq!(seen.count("post"), 1);
    assert_eq!(peer.connections(), 2);
}

/// The reactor learns in one turn that the connection was closed and that the test may go on. The test goes on
/// first, so the request meets a connection that nobody has looked at since.
#[tokio::test(flavor = "current_thread")]
async fn a_close_that_is_noticed_when_the_request_is_to_be_written_is_not_sent() {
    let listener = net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (close, told_to_close) = mpsc::channel();
    let (closed, told_closed) = mpsc::channel();
    let peer = thread::spawn(move || {
        let (mut kept, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            kept.read_exact(&mut byte).unwrap();
            head.extend(byte);
        }
        kept.write_all(OK.as_bytes()).unwrap();
        let (mut signal, _) = listener.accept().unwrap();
        told_to_close.recv().unwrap();
        signal.write_all(b"!").unwrap();
        drop(kept);
        closed.send(()).unwrap();
    });
    let transport = HyperTransport::new();
    let uri = format!("http://{address}/");

    send(&transport, get(&uri)).await.unwrap();
    let mut signal = TcpStream::connect(address).await.unwrap();
    close.send(()).unwrap();
    told_closed.recv().unwrap(); // blocks the reactor on purpose
    signal.read_u8().await.unwrap();
    assert_kind(send(&transport, post(&uri)).await, NotSent);

    peer.join().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_close_that_races_with_the_next_request_never_sends_it_twice() {
    for _ in 0..200 {
        let seen = Seen::default();
        let peer = closing_after_one(&seen).await;
        let transport = HyperTransport::new();

        send(&transport, get(&peer.uri("/"))).await.unwrap();
        match send(&transport, post(&peer.uri("/"))).await {
            Ok(_) => assert_eq!(seen.count("post"), 1),
            Err(error) => match error.kind() {
                // Unknown: written to a connection that was closed already, and nobody can tell.
                NotSent | Unknown => assert_eq!(seen.count("post"), 0),
                _ => panic!("{}", chain(&error)),
            },
        }
    }
}

#[tokio::test]
async fn a_request_read_from_a_kept_connection_that_then_closes_is_unknown() {
    let seen = Seen::default();
    let noted = seen.clone();
    let peer = Peer::start(move |_, mut wire| {
        let seen = noted.clone();
        async move {
            seen.note(wire.request().await.unwrap());
            wire.write(OK).await;
            seen.note(wire.request().await.unwrap());
        }
    })
    .await;
    let transport = HyperTransport::new();

    send(&transport, get(&peer.uri("/"))).await.unwrap();
    assert_kind(send(&transport, post(&peer.uri("/"))).await, Unknown);

    assert_eq!(seen.count("post"), 1);
    assert_eq!(peer.connections(), 1);
}
