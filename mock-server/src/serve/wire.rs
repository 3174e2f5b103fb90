//! The stream below hyper, with what hyper's server lacks: one deadline for silence and another for the headers, and
//! a say in the answers that hyper gives on its own, which have no body.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    task::{Context, Poll, ready},
};

use http::StatusCode;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

use super::limits::Limits;
use crate::correlation::CORRELATION_ID;

/// What the connection is at; told by whoever handles the requests.
#[derive(Default)]
pub(super) struct Phase {
    now: AtomicU8,
    unread: AtomicBool,
}

/// Nothing of a request is here.
const SILENT: u8 = 0;
/// Some bytes of a request are here, and not all of its headers.
const HEADERS: u8 = 1;
/// A request is being read or handled; its own deadlines hold.
const BUSY: u8 = 2;

impl Phase {
    pub(super) fn begin_request(&self) {
        self.now.store(BUSY, Ordering::Relaxed);
    }

    pub(super) fn end_request(&self) {
        self.now.store(SILENT, Ordering::Relaxed);
    }

    /// The request was refused before all of it was read.
    pub(super) fn leave_unread(&self) {
        self.unread.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_left_unread(&self) -> bool {
        self.unread.load(Ordering::Relaxed)
    }
}

/// A stream that ends when its peer keeps it waiting.
pub(super) struct Wire<S> {
    stream: S,
    limits: Arc<Limits>,
    phase: Arc<Phase>,
    /// The phase that `deadline` is for.
    timed: u8,
    deadline: Pin<Box<Sleep>>,
    refused: Option<StatusCode>,
}

impl<S> Wire<S> {
    pub(super) fn new(stream: S, limits: Arc<Limits>, phase: Arc<Phase>) -> Self {
        let deadline = Box::pin(sleep(limits.idle));
        Self { stream, limits, phase, timed: SILENT, deadline, refused: None }
    }

    /// The stream, and the status with which a request was refused that nobody else saw.
    pub(super) fn into_parts(self) -> (S, Option<StatusCode>) {
        (self.stream, self.refused)
    }

    /// Starts the deadline of the present phase, if it is not running.
    fn follow_phase(&mut self) -> u8 {
        let phase = self.phase.now.load(Ordering::Relaxed);
        if self.timed != phase {
            self.timed = phase;
            match phase {
                SILENT => self.deadline.set(sleep(self.limits.idle)),
                HEADERS => self.deadline.set(sleep(self.limits.header_read)),
                _ => {}
            }
        }
        phase
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let phase = this.follow_phase();
        let before = buf.filled().len();
        match Pin::new(&mut this.stream).poll_read(cx, buf) {
            Poll::Ready(read) => {
                if phase == SILENT && buf.filled().len() > before {
                    this.phase.now.store(HEADERS, Ordering::Relaxed);
                    this.follow_phase();
                }
                Poll::Ready(read)
            }
            Poll::Pending if phase == BUSY => Poll::Pending,
            Poll::Pending => {
                ready!(this.deadline.as_mut().poll(cx));
                if phase == HEADERS {
                    this.refused = Some(StatusCode::REQUEST_TIMEOUT);
                    return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
                }
                Poll::Ready(Ok(())) // nothing read: the end, as if the peer had closed
            }
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let bytes = match answer_of_hyper(bytes) {
            Some((0, status)) => {
                this.refused = Some(status);
                return Poll::Ready(Ok(bytes.len()));
            }
            Some((start, _)) => &bytes[..start],
            None => bytes,
        };
        Pin::new(&mut this.stream).poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}

/// Where in `bytes` an answer begins that hyper gives to what it cannot parse, and its status.
///
/// It is the last thing that hyper writes, it has no body, and unlike all of the mock's answers it has no correlation
/// id. No body of the mock can look like it: JSON has no line break followed by an empty line inside of a text.
fn answer_of_hyper(bytes: &[u8]) -> Option<(usize, StatusCode)> {
    const START: &[u8] = b"HTTP/1.1 4";
    if !bytes.ends_with(b"\r\n\r\n") {
        return None;
    }
    let start = bytes.windows(START.len()).rposition(|window| window == START)?;
    let head = std::str::from_utf8(&bytes[start..]).ok()?.to_ascii_lowercase();
    let is_hypers = head.contains("\r\ncontent-length: 0\r\n") && !head.contains(CORRELATION_ID.as_str());
    let status = StatusCode::from_bytes(head.as_bytes().get(9..12)?).ok()?;
    is_hypers.then_some((start, status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hypers_own_answers_are_taken_back() {
        let bad = "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        assert_eq!(answer_of_hyper(bad.as_bytes()), Some((0, StatusCode::BAD_REQUEST)));
        let after_another =
            format!("HTTP/1.1 200 OK\r\nx-correlation-id: a\r\ncontent-length: 2\r\n\r\n{{}}{bad}");
        assert_eq!(
            answer_of_hyper(after_another.as_bytes()),
            Some((after_another.len() - bad.len(), StatusCode::BAD_REQUEST))
        );
        let ours = "HTTP/1.1 404 Not Found\r\nx-correlation-id: a\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(answer_of_hyper(ours.as_bytes()), None);
        assert_eq!(answer_of_hyper(b"{}"), None);
    }
}
