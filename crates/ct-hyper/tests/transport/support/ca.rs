//! A certificate authority of the test's own, and servers that it vouches for.
//!
//! The servers run on aws-lc-rs while the transport runs on ring: both are in the graph, and neither is the
//! process's default.

use std::sync::Arc;

use ct_hyper::{HyperTransport, HyperTransportBuilder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio_rustls::TlsAcceptor;

pub(crate) struct Ca(CertifiedIssuer<'static, KeyPair>);

impl Ca {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// A transport that trusts it.
    pub(crate) fn transport(&self) -> HyperTransport {
        self.trusted_by(HyperTransport::builder()).build().unwrap()
    }

    pub(crate) fn trusted_by(&self, builder: HyperTransportBuilder) -> HyperTransportBuilder {
        builder.extra_root(self.0.der().to_vec())
    }

    /// A server called 127.0.0.1 and localhost that speaks these protocols.
    pub(crate) fn server(&self, protocols: &[&str]) -> TlsAcceptor {
        self.server_called(&["127.0.0.1", "localhost"], protocols)
    }

    pub(crate) fn server_called(&self, names: &[&str], protocols: &[&str]) -> TlsAcceptor {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let key = KeyPair::generate().unwrap();
        let leaf = CertificateParams::new(names).unwrap().signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)
            .unwrap();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
        TlsAcceptor::from(Arc::new(config))
    }
}
