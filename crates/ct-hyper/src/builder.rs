//! What can be configured of a transport, and its defaults.

use std::time::Duration;

use ct_auth::BoxError;
use hyper_util::{
    client::legacy::Client,
    rt::{TokioExecutor, TokioTimer},
};

use crate::{
    HyperTransport,
    answer::Limits,
    connector::Connector,
    tls::{self, Roots},
};

/// Below what load balancers close an idle connection after, so that few requests meet a closed one.
const POOL_IDLE: Duration = Duration::from_secs(50);
const POOL_IDLE_PER_HOST: usize = 32;
const H2_PING_EVERY: Duration = Duration::from_secs(20);
const H2_PING_TIMEOUT: Duration = Duration::from_secs(10);
/// hyper's buffer is no smaller.
const LEAST_HEADER_LIMIT: u32 = 8 * 1024;

/// Configures a [`HyperTransport`].
#[derive(Clone, Debug)]
#[must_use]
pub struct HyperTransportBuilder {
    roots: Roots,
    extra_roots: Vec<Vec<u8>>,
    connect_timeout: Duration,
    limits: Limits,
}

/// A transport cannot be built as configured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// An extra root certificate is not a certificate in DER.
    #[error("an extra root certificate cannot be read")]
    RootCertificate(#[source] BoxError),
    /// The platform's certificate verifier cannot be used.
    #[error("the platform's certificate verifier cannot be used")]
    Platform(#[source] BoxError),
    /// The limit for headers is too low to work with.
    #[error("the header limit is {given} bytes and must be at least {LEAST_HEADER_LIMIT}")]
    HeaderLimit {
        /// What was asked for.
        given: u32,
    },
}

impl HyperTransportBuilder {
    /// Trusts this certificate authority too: a company's proxy, a test's own CA. In DER.
    pub fn extra_root(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.extra_roots.push(certificate.into());
        self
    }

    /// Trusts what the operating system trusts, and no longer the bundled roots.
    ///
    /// On Android the verifier of `rustls-platform-verifier` has to be set up by the app first, and takes no
    /// extra roots.
    #[cfg(feature = "platform-verifier")]
    pub fn platform_roots(mut self) -> Self {
        self.roots = Roots::Platform;
        self
    }

    /// How long name lookup, TCP and TLS may take together; 10 s unless told.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How many bytes the headers of an answer may have; 64 KiB unless told, at least 8 KiB.
    pub fn header_limit(mut self, bytes: u32) -> Self {
        self.limits.headers = bytes;
        self
    }

    /// How many bytes the body of an answer may have, as it comes and decoded; 16 MiB unless told.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Builds the transport. Connects to nothing and starts nothing.
    ///
    /// # Errors
    ///
    /// [`BuildError`] names the setting that cannot be used.
    pub fn build(self) -> Result<HyperTransport, BuildError> {
        if self.limits.headers < LEAST_HEADER_LIMIT {
            return Err(BuildError::HeaderLimit { given: self.limits.headers });
        }
        let tls = tls::config(self.roots, self.extra_roots)?;
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .pool_max_idle_per_host(POOL_IDLE_PER_HOST)
            .timer(TokioTimer::new())
            .http2_keep_alive_interval(H2_PING_EVERY)
            .http2_keep_alive_timeout(H2_PING_TIMEOUT)
            .http2_max_header_list_size(self.limits.headers)
            .http1_max_buf_size(self.limits.headers as usize)
            // Whether a request may be sent again is for those to say who know what it does.
            .retry_canceled_requests(false)
            .build(Connector::new(tls, self.connect_timeout));
        Ok(HyperTransport { client, limits: self.limits })
    }
}

impl Default for HyperTransportBuilder {
    fn default() -> Self {
        Self {
            roots: Roots::Bundled,
            extra_roots: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            limits: Limits { headers: 64 * 1024, body: 16 * 1024 * 1024 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_that_is_no_certificate_is_an_error() {
        let error = HyperTransportBuilder::default().extra_root(*b"-----BEGIN").build().unwrap_err();
        assert!(matches!(error, BuildError::RootCertificate(_)), "{error:?}");
    }

    #[test]
    fn a_header_limit_that_hyper_would_panic_at_is_an_error() {
        let error = HyperTransportBuilder::default().header_limit(100).build().unwrap_err();
        assert_eq!(error.to_string(), "the header limit is 100 bytes and must be at least 8192");
        assert!(HyperTransportBuilder::default().header_limit(8192).build().is_ok());
    }
}
