//! A peer that follows a script, byte for byte.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    net::TcpListener,
};
use tokio_rustls::TlsAcceptor;

pub(crate) const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

/// Listens on a port of its own; every connection is given to the script with its number, from 0.
pub(crate) struct Peer {
    address: SocketAddr,
    scheme: &'static str,
    connections: Arc<AtomicUsize>,
}

impl Peer {
    pub(crate) async fn start<F, S>(script: F) -> Self
    where
        F: Fn(usize, Wire) -> S + Send + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        Self::listen(None, script).await
    }

    /// The script is only given connections whose handshake succeeded.
    pub(crate) async fn start_tls<F, S>(tls: TlsAcceptor, script: F) -> Self
    where
        F: Fn(usize, Wire) -> S + Send + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        Self::listen(Some(tls), script).await
    }

    async fn listen<F, S>(tls: Option<TlsAcceptor>, script: F) -> Self
    where
        F: Fn(usize, Wire) -> S + Send + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = connections.clone();
        tokio::spawn(async move {
            loop {
                let (tcp, _) = listener.accept().await.unwrap();
                let number = counted.fetch_add(1, Ordering::SeqCst);
                let wire = match &tls {
                    None => Wire::over(tcp),
                    Some(tls) => match tls.accept(tcp).await {
                        Ok(stream) => Wire::over(stream),
                        Err(_) => continue,
                    },
                };
                tokio::spawn(script(number, wire));
            }
        });
        Self { address, scheme, connections }
    }

    pub(crate) fn uri(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.address)
    }

    /// How many were made, with or without a handshake.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The peer's end of a connection. Dropping it closes the connection.
pub(crate) struct Wire(BufReader<Box<dyn Stream>>);

impl Wire {
    fn over(stream: impl Stream + 'static) -> Self {
        Self(BufReader::new(Box::new(stream)))
    }

    /// The next request, or `None` at the end of the connection.
    pub(crate) async fn request(&mut self) -> Option<Received> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.0.read_line(&mut head).await.ok()? == 0 {
                return None;
            }
        }
        let head = head.to_ascii_lowercase();
        let length = head.split_once("content-length: ").map_or(0, |(_, rest)| {
            rest.split("\r\n").next().and_then(|length| length.parse().ok()).expect("a length")
        });
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).await.ok()?;
        Some(Received { head, body })
    }

    pub(crate) async fn write(&mut self, bytes: impl AsRef<[u8]>) {
        // The client may be gone on purpose.
        let _ = self.try_write(bytes.as_ref()).await;
    }

    /// Whether the client still takes it.
    pub(crate) async fn try_write(&mut self, bytes: &[u8]) -> bool {
        self.0.write_all(bytes).await.is_ok() && self.0.flush().await.is_ok()
    }

    pub(crate) async fn read_exact<const N: usize>(&mut self) -> Option<[u8; N]> {
        let mut bytes = [0; N];
        self.0.read_exact(&mut bytes).await.ok()?;
        Some(bytes)
    }

    pub(crate) async fn skip(&mut self, length: usize) -> Option<()> {
        self.0.read_exact(&mut vec![0; length]).await.ok()?;
        Some(())
    }

    /// For a server that reads and writes by itself.
    pub(crate) fn into_stream(self) -> impl AsyncRead + AsyncWrite + Send + Unpin {
        self.0
    }
}

/// A request as the peer read it, its head in lower case.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

/// Requests in the order in which they were read, over all connections.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<Received>>>);

impl Seen {
    pub(crate) fn note(&self, received: Received) {
        self.0.lock().unwrap().push(received);
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        self.0.lock().unwrap().clone()
    }

    /// How many request lines begin so.
    pub(crate) fn count(&self, start: &str) -> usize {
        self.all().iter().filter(|received| received.head.starts_with(start)).count()
    }
}
