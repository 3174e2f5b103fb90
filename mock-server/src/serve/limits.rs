//! The limits that the server puts on its peers.

use std::time::Duration;

/// What a peer may send, how slowly, and how many may at once.
///
/// [`Limits::default`] are the values for everyday use; tests make them small.
///
/// ```
/// use mock_server::Limits;
///
/// let strict = Limits { body: 4 << 10, ..Limits::default() };
/// assert!(strict.body < Limits::default().body);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// From the first byte of a request to the end of its headers: 5 s, then 408.
    pub header_read: Duration,
    /// Fields in the header of a request: 64, more are answered 431.
    pub header_count: usize,
    /// Bytes of all header fields, names and values: 32 KiB, more are answered 431.
    pub header_bytes: usize,
    /// Bytes of the request target: 8 KiB, more are answered 414.
    pub uri_bytes: usize,
    /// Bytes of a body for the API host: 1 MiB, more are answered 413.
    pub body: usize,
    /// Bytes of a body for the auth host: 16 KiB, more are answered 413.
    pub token_body: usize,
    /// From the end of the headers to the end of the body: 10 s, then 408.
    pub body_read: Duration,
    /// What a handler may take: 15 s, then 503. It is for those that may look through the whole shop.
    pub handler: Duration,
    /// How long a connection may be silent between two requests: 30 s, then it is closed.
    pub idle: Duration,
    /// Connections at once: 1024; while there are so many, no further one is accepted.
    pub connections: usize,
    /// How long requests under way may take to end once the server is told to stop: 10 s, then they are cut off.
    pub graceful_stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header_read: Duration::from_secs(5),
            header_count: 64,
            header_bytes: 32 << 10,
            uri_bytes: 8 << 10,
            body: 1 << 20,
            token_body: 16 << 10,
            body_read: Duration::from_secs(10),
            handler: Duration::from_secs(15),
            idle: Duration::from_secs(30),
            connections: 1024,
            graceful_stop: Duration::from_secs(10),
        }
    }
}
