//! Which runtimes will do, and none.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use ct_auth::{Transport, TransportErrorKind::Refused};
use ct_hyper::HyperTransport;
use tokio::runtime::{Builder, Runtime};

use crate::support::{
    assert_kind, get,
    peer::{OK, Peer},
    send,
};

#[test]
fn without_a_runtime_a_request_is_refused() {
    let transport = HyperTransport::new();
    let mut sending = pin!(transport.send(get("http://127.0.0.1:1/")));
    let Poll::Ready(outcome) = sending.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("waits for nothing")
    };
    assert_kind(outcome, Refused);
}

#[test]
fn one_transport_serves_runtimes_one_after_the_other() {
    let peers = Runtime::new().unwrap();
    let peer = peers.block_on(Peer::start(|_, mut wire| async move {
        while wire.request().await.is_some() {
            wire.write(OK).await;
        }
    }));
    let transport = HyperTransport::new();
    for connections in 1..=3 {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        for _ in 0..2 {
            let response = runtime.block_on(send(&transport, get(&peer.uri("/")))).unwrap();
            assert_eq!(response.body(), "ok");
        }
        assert_eq!(peer.connections(), connections);
    }
}

#[test]
fn a_transport_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: T) {}
    shared(HyperTransport::new());
    shared(ct_hyper::environment());
}
