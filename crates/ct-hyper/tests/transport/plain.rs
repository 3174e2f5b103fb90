//! Round trips over plain HTTP/1.1.

use http::{Request, StatusCode};

use crate::support::{
    CANARY, get,
    peer::{OK, Peer, Seen},
    post, send, send_alone,
};
use ct_hyper::HyperTransport;

/// Reads requests and answers each of them with this.
async fn answering(answer: impl Into<Vec<u8>>, seen: &Seen) -> Peer {
    let (answer, seen) = (answer.into(), seen.clone());
    Peer::start(move |_, mut wire| {
        let (answer, seen) = (answer.clone(), seen.clone());
        async move {
            while let Some(request) = wire.request().await {
                seen.note(request);
                wire.write(&answer).await;
            }
        }
    })
    .await
}

#[tokio::test]
async fn a_request_arrives_whole_and_so_does_its_answer() {
    let seen = Seen::default();
    let answer = "HTTP/1.1 201 Created\r\nx-correlation-id: c1\r\ncontent-length: 9\r\n\r\n{\"id\":42}";
    let peer = answering(answer, &seen).await;

    let request = Request::post(peer.uri("/demo/me/carts?expand=a%26b"))
        .header("content-type", "application/json")
        .body("{\"currency\":\"USD\"}".into())
        .unwrap();
    let response = send_alone(request).await.unwrap();

    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.headers()["x-correlation-id"], "c1");
    assert_eq!(response.headers()["content-length"], "9");
    assert_eq!(response.body(), "{\"id\":42}");
    let [received] = &seen.all()[..] else { panic!("{:?}", seen.all()) };
    assert!(received.head.starts_with("post /demo/me/carts?expand=a%26b http/1.1\r\n"), "{}", received.head);
    assert!(received.head.contains("accept-encoding: gzip\r\n"), "{}", received.head);
    assert!(received.head.contains("host: 127.0.0.1:"), "{}", received.head);
    assert_eq!(received.body, b"{\"currency\":\"USD\"}");
}

#[tokio::test]
async fn a_large_body_arrives_whole() {
    let seen = Seen::default();
    let peer = answering(OK, &seen).await;
    let body: Vec<u8> = (0..3_000_000_u32).map(|n| n as u8).collect();
    let request = Request::post(peer.uri("/")).body(body.clone().into()).unwrap();
    send_alone(request).await.unwrap();
    assert!(seen.all()[0].body == body);
}

#[tokio::test]
async fn connections_are_kept_and_used_again() {
    let seen = Seen::default();
    let peer = answering(OK, &seen).await;
    let transport = HyperTransport::new();
    for _ in 0..5 {
        assert_eq!(send(&transport, get(&peer.uri("/"))).await.unwrap().body(), "ok");
    }
    assert_eq!(seen.all().len(), 5);
    assert_eq!(peer.connections(), 1);
}

#[tokio::test]
async fn any_status_is_an_answer() {
    for status in [204, 304, 400, 401, 404, 409, 429, 500, 502, 503] {
        let body = if matches!(status, 204 | 304) { "" } else { "content-length: 4\r\n" };
        let answer =
            format!("HTTP/1.1 {status} Any\r\n{body}\r\n{}", if body.is_empty() { "" } else { "<h1>" });
        let peer = answering(answer, &Seen::default()).await;
        let response = send_alone(post(&peer.uri("/"))).await.unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.body(), if body.is_empty() { "" } else { "<h1>" });
    }
}

#[tokio::test]
async fn an_answer_to_head_has_no_body_whatever_its_length_says() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\ncontent-encoding: gzip\r\n\r\n";
    let peer = answering(answer, &Seen::default()).await;
    let response = send_alone(Request::head(peer.uri("/")).body("".into()).unwrap()).await.unwrap();
    assert_eq!(response.body(), "");
    assert_eq!(response.headers()["content-length"], "99999999");
}

#[tokio::test]
async fn chunks_and_bodies_that_end_with_the_connection_are_read() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    let peer = answering(chunked, &Seen::default()).await;
    assert_eq!(send_alone(get(&peer.uri("/"))).await.unwrap().body(), "abc");

    let peer = Peer::start(|_, mut wire| async move {
        wire.request().await;
        wire.write("HTTP/1.1 200 OK\r\n\r\nabc").await;
    })
    .await;
    assert_eq!(send_alone(get(&peer.uri("/"))).await.unwrap().body(), "abc");
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_credentials_go_no_further() {
    let elsewhere = Seen::default();
    let other = answering(OK, &elsewhere).await;
    for status in [301, 302, 303, 307, 308] {
        let seen = Seen::default();
        let location = other.uri("/stolen");
        let answer = format!("HTTP/1.1 {status} Go\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
        let peer = answering(answer, &seen).await;

        let response = send_alone(get(&peer.uri("/"))).await.unwrap();

        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["location"], location);
        assert!(seen.all()[0].head.contains(&format!("authorization: bearer {CANARY}\r\n")));
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn cookies_of_an_answer_are_marked_sensitive() {
    let answer = format!("HTTP/1.1 200 OK\r\nset-cookie: {CANARY}\r\ncontent-length: 0\r\n\r\n");
    let peer = answering(answer, &Seen::default()).await;
    let response = send_alone(get(&peer.uri("/"))).await.unwrap();
    assert_eq!(response.headers()["set-cookie"], CANARY);
    assert!(!format!("{response:?}").contains(CANARY));
}
