//! TLS with a local authority, over HTTP/1.1 and HTTP/2.

use std::{convert::Infallible, time::Duration};

use bytes::Bytes;
use ct_auth::TransportErrorKind::{NotSent, Unknown};
use ct_hyper::HyperTransport;
use http::{Request, Response, Version};
use http_body_util::{BodyExt as _, Full};
use hyper::{body::Incoming, server::conn::http2, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::crypto::CryptoProvider;
use tokio::net::TcpListener;

use crate::support::{
    CANARY, assert_kind,
    ca::Ca,
    chain, get,
    peer::{OK, Peer, Wire},
    post, send, send_alone,
};

async fn http1(mut wire: Wire) {
    while wire.request().await.is_some() {
        wire.write(OK).await;
    }
}

/// Answers with the request's body.
async fn http2_echo(wire: Wire) {
    async fn echo(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        assert_eq!(request.version(), Version::HTTP_2);
        assert_eq!(request.headers()["authorization"], format!("Bearer {CANARY}"));
        let body = request.into_body().collect().await.expect("a whole body").to_bytes();
        Ok(Response::new(Full::new(body)))
    }
    let server = http2::Builder::new(TokioExecutor::new());
    let _ = server.serve_connection(TokioIo::new(wire.into_stream()), service_fn(echo)).await;
}

#[tokio::test]
async fn http1_over_tls_with_an_extra_root() {
    let ca = Ca::new();
    for protocols in [&["http/1.1"][..], &[]] {
        let peer = Peer::start_tls(ca.server(protocols), |_, wire| http1(wire)).await;
        let transport = ca.transport();
        for _ in 0..3 {
            let response = send(&transport, post(&peer.uri("/"))).await.unwrap();
            assert_eq!((response.version(), &response.body()[..]), (Version::HTTP_11, &b"ok"[..]));
        }
        assert_eq!(peer.connections(), 1);
    }
}

#[tokio::test]
async fn http2_is_chosen_where_the_peer_has_it_and_its_connection_is_shared() {
    let ca = Ca::new();
    let peer = Peer::start_tls(ca.server(&["h2", "http/1.1"]), |_, wire| http2_echo(wire)).await;
    let transport = ca.transport();
    for _ in 0..3 {
        let response = send(&transport, post(&peer.uri("/"))).await.unwrap();
        assert_eq!(response.version(), Version::HTTP_2);
        assert_eq!(response.body(), post("/").body());
    }
    let (uri, other) = (peer.uri("/"), peer.uri("/other"));
    let (one, two) = tokio::join!(send(&transport, post(&uri)), send(&transport, post(&other)));
    assert!(one.is_ok() && two.is_ok());
    assert_eq!(peer.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_requests_at_once_over_no_connection_yet_are_all_answered() {
    let ca = Ca::new();
    for protocol in ["h2", "http/1.1"] {
        let peer = Peer::start_tls(ca.server(&[protocol]), move |_, wire| async move {
            if protocol == "h2" { http2_echo(wire).await } else { http1(wire).await }
        })
        .await;
        let transport = ca.transport();
        let sending: Vec<_> = (0..50)
            .map(|_| {
                let (transport, request) = (transport.clone(), post(&peer.uri("/")));
                tokio::spawn(async move { send(&transport, request).await.map(|response| response.status()) })
            })
            .collect();
        for sent in sending {
            assert_eq!(sent.await.unwrap().unwrap(), 200);
        }
    }
}

#[tokio::test]
async fn an_authority_that_is_not_trusted_is_not_sent() {
    let ca = Ca::new();
    let peer = Peer::start_tls(ca.server(&["http/1.1"]), |_, wire| http1(wire)).await;
    let error = send(&HyperTransport::new(), post(&peer.uri("/"))).await.unwrap_err();
    assert_eq!(error.kind(), NotSent);
    assert!(chain(&error).contains("UnknownIssuer"), "{}", chain(&error));
    assert_kind(send(&Ca::new().transport(), post(&peer.uri("/"))).await, NotSent);
}

#[tokio::test]
async fn a_certificate_for_another_name_is_not_sent() {
    let ca = Ca::new();
    let peer =
        Peer::start_tls(ca.server_called(&["auth.example"], &["http/1.1"]), |_, wire| http1(wire)).await;
    assert_kind(send(&ca.transport(), post(&peer.uri("/"))).await, NotSent);
}

#[tokio::test]
async fn a_peer_that_does_not_speak_tls_is_not_sent() {
    let peer = Peer::start(|_, mut wire| async move { wire.write(OK).await }).await;
    let uri = peer.uri("/").replace("http:", "https:");
    assert_kind(send_alone(post(&uri)).await, NotSent);
}

#[tokio::test]
async fn a_handshake_that_stalls_is_not_sent_after_the_connect_timeout() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let transport = HyperTransport::builder().connect_timeout(Duration::from_millis(20)).build().unwrap();
    let error =
        send(&transport, get(&format!("https://{}/", silent.local_addr().unwrap()))).await.unwrap_err();
    assert_eq!(error.kind(), NotSent);
    assert!(chain(&error).ends_with("no connection within 20ms"), "{}", chain(&error));
}

#[tokio::test]
async fn a_connection_that_ends_within_an_answer_is_unknown_over_tls_too() {
    let ca = Ca::new();
    let peer = Peer::start_tls(ca.server(&["http/1.1"]), |_, mut wire| async move {
        wire.request().await;
        // Without TLS's own close this is an attack that cuts the body short.
        wire.write("HTTP/1.1 200 OK\r\n\r\n{\"cut\":").await;
    })
    .await;
    assert_kind(send(&ca.transport(), post(&peer.uri("/"))).await, Unknown);
}

#[tokio::test]
async fn two_crypto_providers_in_the_graph_do_no_harm() {
    // With one provider in the graph rustls would pick it, with two it panics unless a default is installed.
    assert!(CryptoProvider::get_default().is_none());
    let ca = Ca::new();
    let peer = Peer::start_tls(ca.server(&["http/1.1"]), |_, wire| http1(wire)).await;
    send(&ca.transport(), get(&peer.uri("/"))).await.unwrap();
    assert!(CryptoProvider::get_default().is_none());
}

#[cfg(feature = "platform-verifier")]
#[tokio::test]
async fn the_platforms_roots_do_not_know_a_local_authority_unless_told() {
    let ca = Ca::new();
    let peer = Peer::start_tls(ca.server(&["http/1.1"]), |_, wire| http1(wire)).await;

    let told = ca.trusted_by(HyperTransport::builder().platform_roots()).build().unwrap();
    send(&told, get(&peer.uri("/"))).await.unwrap();

    let other = Ca::new().trusted_by(HyperTransport::builder().platform_roots()).build().unwrap();
    assert_kind(send(&other, get(&peer.uri("/"))).await, NotSent);
}
