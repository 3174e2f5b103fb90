//! The TLS settings: rustls on ring, said explicitly.
//!
//! rustls picks a provider by itself only while there is one in the dependency graph, and panics otherwise;
//! hence nothing here uses a constructor that picks.

use std::sync::Arc;

use rustls::{
    ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier, crypto::ring, pki_types::CertificateDer,
};

use crate::BuildError;

/// Whom to trust.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Roots {
    /// The roots of Mozilla's programme, compiled in.
    Bundled,
    /// Whatever the operating system trusts.
    #[cfg(feature = "platform-verifier")]
    Platform,
}

pub(crate) fn config(roots: Roots, extra: Vec<Vec<u8>>) -> Result<ClientConfig, BuildError> {
    let provider = Arc::new(ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .expect("ring has cipher suites for the default protocol versions");
    let extra = extra.into_iter().map(CertificateDer::from);
    match roots {
        Roots::Bundled => bundled(versions, extra),
        #[cfg(feature = "platform-verifier")]
        Roots::Platform => platform(versions, extra, provider),
    }
}

type Versions = ConfigBuilder<ClientConfig, WantsVerifier>;

fn bundled(
    versions: Versions,
    extra: impl Iterator<Item = CertificateDer<'static>>,
) -> Result<ClientConfig, BuildError> {
    let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in extra {
        store.add(certificate).map_err(|error| BuildError::RootCertificate(error.into()))?;
    }
    Ok(versions.with_root_certificates(store).with_no_client_auth())
}

#[cfg(feature = "platform-verifier")]
fn platform(
    versions: Versions,
    extra: impl Iterator<Item = CertificateDer<'static>>,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> Result<ClientConfig, BuildError> {
    let verifier = platform_verifier(extra, provider)?;
    // «Dangerous» is rustls's word for any verifier but its own.
    Ok(versions.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

#[cfg(all(feature = "platform-verifier", not(target_os = "android")))]
fn platform_verifier(
    extra: impl Iterator<Item = CertificateDer<'static>>,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, BuildError> {
    let extra: Vec<_> = extra.collect();
    let mut readable = RootCertStore::empty();
    for certificate in &extra {
        readable.add(certificate.clone()).map_err(|error| BuildError::RootCertificate(error.into()))?;
    }
    rustls_platform_verifier::Verifier::new_with_extra_roots(extra, provider)
        .map_err(|error| BuildError::Platform(error.into()))
}

#[cfg(all(feature = "platform-verifier", target_os = "android"))]
fn platform_verifier(
    mut extra: impl Iterator<Item = CertificateDer<'static>>,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, BuildError> {
    if extra.next().is_some() {
        return Err(BuildError::Platform("Android's verifier takes no extra roots".into()));
    }
    rustls_platform_verifier::Verifier::new(provider).map_err(|error| BuildError::Platform(error.into()))
}
