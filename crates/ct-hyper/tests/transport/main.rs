//! The transport against real peers over TCP on the loopback interface, honest ones and others.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod clock;
mod destinations;
mod failures;
mod gzip;
mod http2;
mod limits;
mod plain;
mod pool;
mod runtime;
mod support;
mod tls;
mod token_source;
