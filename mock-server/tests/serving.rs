//! The server on a socket: its limits, and how it stops.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    time::Duration,
};

use ct_model::DateTime;
use mock_server::{Clock, Limits, Mock, serve_within};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{mpsc as news, oneshot},
    task::JoinHandle,
};

/// So short that a test sees its end, which is all that it awaits.
const SHORT: Duration = Duration::from_millis(20);
const GET: &str = "GET /demo/me HTTP/1.1\r\nhost: a\r\n\r\n";
const GET_AND_CLOSE: &str = "GET /demo/me HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Server {
    async fn start(limits: Limits) -> Self {
        Self::start_with(support::mock(), limits).await
    }

    async fn start_with(mock: Mock, limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let shutdown = async { stopped.await.unwrap_or(()) };
        Self {
            address,
            stop,
            serving: tokio::spawn(serve_within(listener, Arc::new(mock), limits, shutdown)),
        }
    }

    async fn connect(&self) -> Peer {
        Peer(TcpStream::connect(self.address).await.unwrap())
    }

    /// Sends this on a connection of its own, and reads until the server closes it.
    async fn exchange(&self, request: impl AsRef<[u8]>) -> String {
        let mut peer = self.connect().await;
        peer.send(request).await;
        peer.rest().await
    }
}

struct Peer(TcpStream);

impl Peer {
    async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).await.unwrap();
    }

    async fn rest(&mut self) -> String {
        let mut bytes = Vec::new();
        self.0.read_to_end(&mut bytes).await.unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// One answer on a connection that stays open.
    async fn answer(&mut self) -> String {
        let mut text = String::new();
        loop {
            let mut byte = [0];
            self.0.read_exact(&mut byte).await.unwrap();
            text.push(byte[0].into());
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
                if body.len() == length.parse::<usize>().unwrap() {
                    return text;
                }
            }
        }
    }
}

/// Whatever is refused is refused like this.
fn assert_refused(answer: &str, status: u16) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {answer:?}"));
    assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    assert!(head.contains("\r\nx-correlation-id: demo/"), "{answer}");
    assert!(head.contains("\r\ncontent-type: application/json"), "{answer}");
    let body: Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}"));
    assert_eq!(body["statusCode"], status, "{answer}");
    assert_eq!(body["errors"][0]["message"], body["message"]);
}

#[tokio::test]
async fn a_connection_serves_many_requests() {
    let server = Server::start(Limits::default()).await;
    let mut peer = server.connect().await;
    for _ in 0..3 {
        peer.send(GET).await;
        assert_refused(&peer.answer().await, 401);
    }
    peer.send(format!("{GET}{GET_AND_CLOSE}")).await;
    assert_refused(&peer.answer().await, 401);
    assert_refused(&peer.rest().await, 401);
}

#[tokio::test]
async fn what_is_not_http_is_answered_too() {
    let server = Server::start(Limits::default()).await;
    for request in [
        "NONSENSE\r\n\r\n",
        "\0\u{1}\u{2}\r\n\r\n",
        "GET /demo/me HTTP/9.9\r\n\r\n",
        "GET /demo/me HTTP/1.1\r\nno colon\r\n\r\n",
        "GET /demo/me HTTP/1.1\r\ncontent-length: x\r\n\r\n",
        "GET /demo/\u{7f}me HTTP/1.1\r\n\r\n",
    ] {
        assert_refused(&server.exchange(request).await, 400);
    }
    let mut peer = server.connect().await;
    peer.send(format!("{GET}NONSENSE\r\n\r\n")).await;
    assert_refused(&peer.answer().await, 401);
    assert_refused(&peer.rest().await, 400);
}

#[tokio::test]
async fn a_request_that_breaks_off_is_answered() {
    let server = Server::start(Limits::default()).await;
    for request in ["GET /demo/me HT", "POST /oauth/token HTTP/1.1\r\ncontent-length: 10\r\n\r\nabc"] {
        let mut peer = server.connect().await;
        peer.send(request).await;
        peer.0.shutdown().await.unwrap();
        assert_refused(&peer.rest().await, 400);
    }
}

#[tokio::test]
async fn slow_headers() {
    let server = Server::start(Limits { header_read: SHORT, ..Limits::default() }).await;
    assert_refused(&server.exchange("GET /demo/me HTTP/1.1\r\nhost").await, 408);
    let mut peer = server.connect().await;
    peer.send(GET).await;
    assert_refused(&peer.answer().await, 401);
    peer.send("G").await;
    assert_refused(&peer.rest().await, 408);
}

#[tokio::test]
async fn silent_connections_are_closed() {
    // Long enough that the request below is never late, even on a busy machine.
    let server = Server::start(Limits { idle: SHORT * 20, ..Limits::default() }).await;
    assert_eq!(server.exchange("").await, "");
    let mut peer = server.connect().await;
    peer.send(GET).await;
    assert_refused(&peer.answer().await, 401);
    assert_eq!(peer.rest().await, "");
}

#[tokio::test]
async fn silence_is_not_a_slow_header() {
    let limits = Limits { header_read: SHORT, idle: SHORT * 5, ..Limits::default() };
    let server = Server::start(limits).await;
    assert_eq!(server.exchange("").await, "", "closed as silent, not answered as slow");
}

#[tokio::test]
async fn slow_bodies() {
    let server = Server::start(Limits { body_read: SHORT, ..Limits::default() }).await;
    let request = "POST /demo/me HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc";
    assert_refused(&server.exchange(request).await, 408);
}

#[tokio::test]
async fn large_bodies() {
    let limits = Limits { body: 100, token_body: 10, ..Limits::default() };
    let server = Server::start(limits).await;
    let post = |path: &str, length: usize| {
        let body = " ".repeat(length);
        format!(
            "POST {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )
    };
    assert_refused(&server.exchange(post("/demo/me", 100)).await, 401);
    assert_refused(&server.exchange(post("/demo/me", 101)).await, 413);
    assert_refused(&server.exchange(post("/oauth/token", 10)).await, 401);
    assert_refused(&server.exchange(post("/oauth/token", 11)).await, 413);
    let chunked = "POST /oauth/token HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n6\r\nabcdef\r\n6\r\nabcdef\r\n";
    assert_refused(&server.exchange(chunked).await, 413);
    // Much larger than what fits into the socket's buffers: the sender still comes to read the answer.
    assert_refused(&server.exchange(post("/demo/me", 4 << 20)).await, 413);
}

#[tokio::test]
async fn large_heads() {
    let server = Server::start(Limits::default()).await;
    let get =
        |path: &str, headers: &str| format!("GET {path} HTTP/1.1\r\nconnection: close\r\n{headers}\r\n");
    let fields = |count: usize| (0..count).map(|n| format!("x-{n}: 1\r\n")).collect::<String>();
    assert_refused(&server.exchange(get("/demo/me", &fields(63))).await, 401);
    assert_refused(&server.exchange(get("/demo/me", &fields(64))).await, 431);
    assert_refused(&server.exchange(get("/demo/me", &fields(1000))).await, 431);
    for size in [33 << 10, 500 << 10] {
        let header = format!("x: {}\r\n", "y".repeat(size));
        assert_refused(&server.exchange(get("/demo/me", &header)).await, 431);
    }
    let path = |length: usize| format!("/demo/me?{}", "x".repeat(length - "/demo/me?".len()));
    assert_refused(&server.exchange(get(&path(8 << 10), "")).await, 401);
    assert_refused(&server.exchange(get(&path((8 << 10) + 1), "")).await, 414);
}

/// A clock that can be made to stop whoever asks it.
struct Gate {
    closed: Arc<AtomicBool>,
    arrived: news::UnboundedSender<()>,
    open: Mutex<mpsc::Receiver<()>>,
}

impl Clock for Gate {
    fn now(&self) -> DateTime {
        if self.closed.load(Ordering::SeqCst) {
            self.arrived.send(()).unwrap();
            self.open.lock().unwrap().recv().unwrap();
        }
        DateTime::UNIX_EPOCH
    }
}

/// What may look through the whole shop, and is handled where that keeps nobody else waiting.
const QUERY_AND_CLOSE: &str =
    "GET /demo/product-projections?where=a HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

/// A mock whose handlers stop where they ask for the time, until they are let through.
fn gated() -> (Mock, news::UnboundedReceiver<()>, mpsc::Sender<()>) {
    let (arrived, arrivals) = news::unbounded_channel();
    let (let_through, open) = mpsc::channel();
    let closed = Arc::new(AtomicBool::new(false));
    let gate = Gate { closed: Arc::clone(&closed), arrived, open: Mutex::new(open) };
    let mock = Mock::builder().clock(gate).build().unwrap();
    closed.store(true, Ordering::SeqCst);
    (mock, arrivals, let_through)
}

#[tokio::test]
async fn slow_handlers() {
    let (mock, _arrivals, let_through) = gated();
    let server = Server::start_with(mock, Limits { handler: SHORT, ..Limits::default() }).await;
    assert_refused(&server.exchange(QUERY_AND_CLOSE).await, 503);
    let_through.send(()).unwrap();
}

#[tokio::test]
async fn no_more_connections_than_allowed() {
    let server = Server::start(Limits { connections: 1, ..Limits::default() }).await;
    let mut first = server.connect().await;
    first.send(GET).await;
    first.answer().await;
    let mut second = server.connect().await;
    second.send(GET_AND_CLOSE).await;
    for _ in 0..20 {
        first.send(GET).await;
        first.answer().await;
    }
    assert!(second.0.try_read(&mut [0]).is_err(), "it waits for the first to go");
    drop(first);
    assert_refused(&second.rest().await, 401);
}

#[tokio::test]
async fn a_graceful_stop_answers_what_is_under_way() {
    let (mock, mut arrivals, let_through) = gated();
    let server = Server::start_with(mock, Limits::default()).await;
    let mut silent = server.connect().await;
    let mut busy = server.connect().await;
    busy.send(QUERY_AND_CLOSE).await;
    arrivals.recv().await.unwrap();
    server.stop.send(()).unwrap();
    assert_eq!(silent.rest().await, "", "nothing is under way there");
    assert!(TcpStream::connect(server.address).await.is_err(), "nobody listens any more");
    let_through.send(()).unwrap();
    let answer = busy.rest().await;
    assert_refused(&answer, 401);
    assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
    drop(busy);
    server.serving.await.unwrap();
}

#[tokio::test]
async fn a_graceful_stop_does_not_wait_for_ever() {
    let server = Server::start(Limits { graceful_stop: SHORT, ..Limits::default() }).await;
    let mut peer = server.connect().await;
    peer.send("POST /demo/me HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\nexpect: 100-continue\r\n\r\n")
        .await;
    let mut go_on = [0; 25];
    peer.0.read_exact(&mut go_on).await.unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.stop.send(()).unwrap();
    server.serving.await.unwrap();
}
