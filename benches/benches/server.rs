//! The mock on a socket beside a bare hyper server that answers every request with a fixed body of the same size: how
//! many requests each answers in a second, over 16 connections, in a shop with 10,000 products and 100,000 carts.
//!
//! Both are asked in turns, by the same client on a thread of its own, and each serves on one thread of its own: were
//! client and server on the same threads, chance would decide which of the two they share. What counts is the ratio.
//! Before that: what a cart takes in memory, and how long the demo shop takes from nothing to its first answer.

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Full};
use hyper::{Request, Response, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use mock_server::{Mock, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Builder,
    task::JoinSet,
};

use benches::{Market, Size, cart_path, sku};

const SIZE: Size = Size { products: 10_000, customers: 10_000, carts: 100_000, tokens: 50_000 };
const CONNECTIONS: usize = 16;
/// How long each of the two is asked, before it is the other's turn.
const TURN: Duration = Duration::from_millis(500);
const TURNS: u32 = 8;
/// Turns of each that do not count.
const WARM_UP: u32 = 1;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // Run as a test, it is enough that it was built.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    first_answer().await;
    let market = market();
    let mock = listen(Arc::clone(market.mock()));
    println!("\n{:<34}{:>14}{:>14}{:>8}", "requests per second", "bare hyper", "the mock", "ratio");
    compare("GET product-projections?limit=20", mock, |number| {
        Ask::get(&market, number, "/product-projections?limit=20")
    })
    .await;
    compare("GET me", mock, |number| Ask::get(&market, number, "/me")).await;
    compare("GET me/carts/{id}", mock, |number| {
        let cart = market.shopper(number).create_cart(number);
        Ask::get(&market, number, &cart_path(&cart))
    })
    .await;
    compare("POST me/carts/{id}: addLineItem", mock, |number| {
        let cart = market.shopper(number).create_cart(number);
        Ask::Add {
            path: cart_path(&cart),
            authorization: market.shopper(number).authorization.clone(),
            version: cart["version"].as_u64().expect("a version"),
        }
    })
    .await;
}

/// Says how long the demo shop takes until it has answered once.
#[expect(clippy::disallowed_methods, reason = "this is what the clock is for")]
async fn first_answer() {
    let begun = Instant::now();
    let mock = Mock::builder().build().expect("the demo shop");
    let address = listen(Arc::new(mock));
    let mut connection = Connection::open(address).await;
    connection.send(b"GET /demo/me HTTP/1.1\r\nhost: localhost\r\n\r\n").await;
    let took = begun.elapsed();
    println!("from nothing to the first answer of the demo shop: {took:.1?}");
}

/// The market, once it is said what its carts take.
fn market() -> Market {
    let market = Market::new(Size { carts: 0, ..SIZE });
    let before = resident();
    market.create_carts(SIZE);
    if let (Some(before), Some(after)) = (before, resident()) {
        let each = after.saturating_sub(before) as f64 / SIZE.carts as f64;
        println!("memory of a cart with one line item, read once: {each:.1} KiB");
    }
    market
}

/// The memory of this process that is in use, in KiB; none where the system does not say.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Asks both by what `ask` makes for each connection, in turns, and prints how many answers each gave in a second.
async fn compare(name: &str, mock: SocketAddr, ask: impl Fn(usize) -> Ask) {
    let mut connections = Vec::new();
    for number in 0..CONNECTIONS {
        connections.push((Connection::open(mock).await, ask(number)));
    }
    let (probe, asked) = &mut connections[0];
    let size = probe.send(&asked.next()).await;
    let bare = listen_bare(size);
    let mut bare_connections = Vec::new();
    for number in 0..CONNECTIONS {
        bare_connections.push((Connection::open(bare).await, ask(number)));
    }
    let (mut of_bare, mut of_mock) = (0, 0);
    for turn in 0..WARM_UP + TURNS {
        let (bare_answers, mock_answers);
        (bare_connections, bare_answers) = load(bare_connections).await;
        (connections, mock_answers) = load(connections).await;
        if turn >= WARM_UP {
            of_bare += bare_answers;
            of_mock += mock_answers;
        }
    }
    let seconds = (TURN * TURNS).as_secs_f64();
    let (bare, mock) = (of_bare as f64 / seconds, of_mock as f64 / seconds);
    println!("{name:<34}{bare:>14.0}{mock:>14.0}{:>8.2}   {size} bytes", mock / bare);
}

/// One turn: all connections ask as fast as they can. Gives them back, and how many answers came.
async fn load(connections: Vec<(Connection, Ask)>) -> (Vec<(Connection, Ask)>, u64) {
    let (over, answers) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let mut asking = JoinSet::new();
    for (mut connection, mut ask) in connections {
        let (over, answers) = (Arc::clone(&over), Arc::clone(&answers));
        asking.spawn(async move {
            while !over.load(Ordering::Relaxed) {
                connection.send(&ask.next()).await;
                answers.fetch_add(1, Ordering::Relaxed);
            }
            (connection, ask)
        });
    }
    tokio::time::sleep(TURN).await;
    over.store(true, Ordering::Relaxed);
    let connections = asking.join_all().await;
    (connections, answers.load(Ordering::Relaxed))
}

/// Serves a mock, for as long as the process lives.
fn listen(mock: Arc<Mock>) -> SocketAddr {
    on_a_thread_of_its_own(|listener| serve(listener, mock, std::future::pending()))
}

/// Serves `size` bytes to whoever asks for anything, for as long as the process lives.
fn listen_bare(size: usize) -> SocketAddr {
    let body = Bytes::from(vec![b'x'; size]);
    on_a_thread_of_its_own(|listener| async move {
        while let Ok((stream, _)) = listener.accept().await {
            stream.set_nodelay(true).expect("a socket");
            let body = body.clone();
            let service = service_fn(move |request: Request<Incoming>| {
                let body = body.clone();
                async move {
                    let _ = request.into_body().collect().await;
                    let answer = Response::builder().header("content-type", "application/json");
                    Ok::<_, Infallible>(answer.body(Full::new(body)).expect("an answer"))
                }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    })
}

fn on_a_thread_of_its_own<S: Future<Output = ()>>(
    server: impl FnOnce(TcpListener) -> S + Send + 'static,
) -> SocketAddr {
    let (say, said) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            say.send(listener.local_addr().expect("an address")).expect("somebody who waits");
            server(listener).await;
        });
    });
    said.recv().expect("an address")
}

/// What is asked on a connection, again and again.
enum Ask {
    /// The same each time.
    Same(Vec<u8>),
    /// One more piece into the connection's own cart, which gets its next version by that.
    Add { path: String, authorization: String, version: u64 },
}

impl Ask {
    fn get(market: &Market, number: usize, path: &str) -> Self {
        let authorization = &market.shopper(number).authorization;
        Self::Same(
            format!("GET /demo{path} HTTP/1.1\r\nhost: localhost\r\nauthorization: {authorization}\r\n\r\n")
                .into_bytes(),
        )
    }

    fn next(&mut self) -> Vec<u8> {
        match self {
            Self::Same(request) => request.clone(),
            Self::Add { path, authorization, version } => {
                let sku = sku(1);
                let body = format!(
                    r#"{{"version":{version},"actions":[{{"action":"addLineItem","sku":"{sku}"}}]}}"#
                );
                *version += 1;
                let length = body.len();
                format!(
                    "POST /demo{path} HTTP/1.1\r\nhost: localhost\r\nauthorization: {authorization}\r\n\
                     content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
                )
                .into_bytes()
            }
        }
    }
}

/// A client that does as little as a client can.
struct Connection {
    stream: TcpStream,
    received: BytesMut,
}

impl Connection {
    async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        Self { stream, received: BytesMut::with_capacity(1 << 20) }
    }

    /// Sends a request, waits for the whole answer, and says how long its body is.
    async fn send(&mut self, request: &[u8]) -> usize {
        self.stream.write_all(request).await.expect("a request that is sent");
        self.received.clear();
        let head = loop {
            self.receive().await;
            if let Some(end) = find(&self.received, b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text =
            std::str::from_utf8(&self.received[..head]).expect("headers are ASCII").to_ascii_lowercase();
        let (_, rest) = text.split_once("content-length: ").expect("a length");
        let length: usize = rest.lines().next().and_then(|text| text.parse().ok()).expect("a number");
        assert!(text.starts_with("http/1.1 20") || request.starts_with(b"GET /demo/me HTTP"), "{text}");
        while self.received.len() < head + length {
            self.receive().await;
        }
        length
    }

    async fn receive(&mut self) {
        let read = self.stream.read_buf(&mut self.received).await.expect("an answer");
        assert_ne!(read, 0, "the server closed the connection");
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}
