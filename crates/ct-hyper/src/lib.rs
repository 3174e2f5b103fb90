//! The native side of `ct-auth`'s seams: requests over hyper and rustls, the machine's clocks, its randomness, its
//! files.
//!
//! ```
//! let environment = ct_hyper::environment();
//! # let _: ct_auth::Environment = environment;
//! ```
//!
//! Whatever is not the default is said to [`HyperTransport::builder`].
//!
//! A session outlives the process in a [`FileStore`], or, with the feature `keyring`, in the operating system's
//! keystore (`KeyringStore`).
//!
//! Absent on purpose: retries, redirects, cookies, proxies from environment variables, deadlines (but for
//! connecting), anything that knows the API.
//!
//! # Runtime
//!
//! [`HyperTransport`] and [`SystemClock`] need a tokio runtime with I/O and time enabled
//! (`#[tokio::main]` and `Runtime::new` give one). Nothing here starts one. Where none is running, a request is
//! [`Refused`](ct_auth::TransportErrorKind::Refused) and a sleep is slept on a thread of its own; in a runtime
//! that was built without its I/O or time driver, tokio panics.
//! The stores work in any runtime, and without one.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
mod builder;
mod clock;
mod connector;
mod file_store;
mod gzip;
#[cfg(feature = "keyring")]
mod keyring_store;
mod lane;
mod outcome;
mod random;
mod record;
mod tls;
mod transport;

use std::sync::Arc;

use ct_auth::Environment;

pub use builder::{BuildError, HyperTransportBuilder};
pub use clock::SystemClock;
pub use file_store::FileStore;
#[cfg(feature = "keyring")]
pub use keyring_store::KeyringStore;
pub use random::SystemRandom;
pub use transport::HyperTransport;

/// The network through [`HyperTransport::new`], the machine's clocks, its randomness.
///
/// For a transport that is configured otherwise:
///
/// ```
/// # use std::{sync::Arc, time::Duration};
/// # use ct_auth::Environment;
/// # use ct_hyper::HyperTransport;
/// let transport = HyperTransport::builder().connect_timeout(Duration::from_secs(3)).build()?;
/// let environment = Environment { transport: Arc::new(transport), ..ct_hyper::environment() };
/// # Ok::<(), ct_hyper::BuildError>(())
/// ```
pub fn environment() -> Environment {
    Environment {
        transport: Arc::new(HyperTransport::new()),
        clock: Arc::new(SystemClock::new()),
        random: Arc::new(SystemRandom),
    }
}
