//! Where requests do not go, and that nothing is connected to find that out.

use ct_auth::TransportErrorKind::{NotSent, Refused};
use tokio::net::TcpListener;

use crate::support::{
    assert_kind, get,
    peer::{OK, Peer},
    post, send_alone,
};

#[tokio::test]
async fn plain_http_to_anything_but_this_machine_is_refused() {
    let peer = Peer::start(|_, _| async {}).await;
    let port = peer.uri("").rsplit_once(':').unwrap().1.to_owned();
    for uri in [
        format!("http://api.example:{port}/"),
        format!("http://localhost.evil.example:{port}/"),
        format!("http://127.0.0.1.nip.io:{port}/"),
        format!("http://127.0.0.1@evil.example:{port}/"),
        // These would reach the peer.
        format!("http://evil.example@127.0.0.1:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0.0.0.0:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        format!("ftp://127.0.0.1:{port}/"),
        "/oauth/token".to_owned(),
    ] {
        assert_kind(send_alone(post(&uri)).await, Refused);
    }
    assert_eq!(peer.connections(), 0);
}

#[tokio::test]
async fn localhost_is_this_machine() {
    let peer = Peer::start(|_, mut wire| async move {
        wire.request().await;
        wire.write(OK).await;
    })
    .await;
    let uri = peer.uri("/").replace("127.0.0.1", "LocalHost");
    assert_eq!(send_alone(get(&uri)).await.unwrap().body(), "ok");
}

#[tokio::test]
async fn a_refused_connection_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert_kind(send_alone(post(&format!("http://{address}/"))).await, NotSent);
}

#[tokio::test]
async fn a_name_that_is_none_is_not_sent() {
    // A label has 63 letters at most: resolvers know without asking anybody.
    let uri = format!("https://{}.invalid/", "a".repeat(64));
    assert_kind(send_alone(post(&uri)).await, NotSent);
}
