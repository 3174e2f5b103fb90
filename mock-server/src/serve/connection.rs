//! One connection, from its first byte to its last.

use std::{future::poll_fn, pin::Pin, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode, Uri};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    select,
    sync::watch,
    time::timeout,
};

use super::limits::Limits;
use super::{
    exchange,
    wire::{Phase, Wire},
};
use crate::{mock::Mock, refusal::Refusal};

/// hyper's own limit of header fields, which costs nothing extra. Ours is exact, below it and above.
const HEADERS_FOR_FREE: usize = 100;
/// The least that hyper takes as the size of its buffer.
const LEAST_BUFFER: usize = 8 << 10;
/// What is read of a request that was refused, so that its sender comes to read the answer.
const MOST_IGNORED: u64 = 16 << 20;

/// Answers the requests of one connection until it ends, or until `stopping` says that no more are wanted.
pub(super) async fn run(
    stream: TcpStream,
    mock: Arc<Mock>,
    limits: Arc<Limits>,
    mut stopping: watch::Receiver<()>,
) {
    // Answers are written whole; waiting for more to send with them would only delay them.
    let _ = stream.set_nodelay(true);
    let phase = Arc::new(Phase::default());
    let wire = Wire::new(stream, Arc::clone(&limits), Arc::clone(&phase));
    let mut server = http1::Builder::new();
    server
        .half_close(true)
        .header_read_timeout(None) // the wire has one that leaves silent connections alone
        .max_buf_size((limits.uri_bytes + limits.header_bytes + LEAST_BUFFER).max(LEAST_BUFFER));
    if limits.header_count > HEADERS_FOR_FREE {
        server.max_headers(limits.header_count + 1);
    }
    let service = service_fn(|request| {
        Box::pin(exchange::answer(Arc::clone(&mock), Arc::clone(&limits), Arc::clone(&phase), request))
    });
    let mut connection = server.serve_connection(TokioIo::new(wire), service);
    let mut is_stopping = false;
    let ended = loop {
        select! {
            ended = poll_fn(|cx| connection.poll_without_shutdown(cx)) => break ended,
            _ = stopping.changed(), if !is_stopping => is_stopping = true,
        }
        Pin::new(&mut connection).graceful_shutdown();
    };
    let (mut stream, refused) = connection.into_parts().io.into_inner().into_parts();
    let incomplete =
        || ended.err().filter(hyper::Error::is_incomplete_message).map(|_| StatusCode::BAD_REQUEST);
    let unanswered = refused.or_else(incomplete);
    if let Some(status) = unanswered {
        let _ = stream.write_all(&last_answer(&mock, status)).await;
    }
    let _ = stream.shutdown().await;
    if unanswered.is_some() || phase.is_left_unread() {
        // Closed with unread bytes, a socket is reset, and its peer may never see the answer.
        let mut rest = stream.take(MOST_IGNORED);
        let _ = timeout(limits.body_read, tokio::io::copy(&mut rest, &mut tokio::io::sink())).await;
    }
}

/// The answer to what could not be read, as bytes.
fn last_answer(mock: &Mock, status: StatusCode) -> Vec<u8> {
    let answer = Refusal::unreadable(status).into_response();
    let answer = mock.complete(&Method::GET, &Uri::from_static("/"), &HeaderMap::new(), answer);
    written(&answer)
}

fn written(answer: &Response<Bytes>) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {}\r\n", answer.status()).into_bytes();
    for (name, value) in answer.headers() {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(
        format!("content-length: {}\r\nconnection: close\r\n\r\n", answer.body().len()).as_bytes(),
    );
    bytes.extend_from_slice(answer.body());
    bytes
}
