//! The sandbox's TLS, with a CA of its own.

use std::io;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

#[cfg(feature = "aws-lc-rs")]
use rustls::crypto::aws_lc_rs::default_provider;
#[cfg(not(feature = "aws-lc-rs"))]
use rustls::crypto::ring::default_provider;

pub(crate) const CA_CERTIFICATE: &str = include_str!("../keys/tls_ca_certificate.pem");

const CERTIFICATE: &str = include_str!("../keys/tls_certificate.pem");
const KEY: &str = include_str!("../keys/tls_key.pem");

pub(crate) fn acceptor() -> io::Result<TlsAcceptor> {
    let certificate =
        CertificateDer::from_pem_slice(CERTIFICATE.as_bytes()).map_err(io::Error::other)?;
    let key = PrivateKeyDer::from_pem_slice(KEY.as_bytes()).map_err(io::Error::other)?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .map_err(io::Error::other)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
