//! What an application sets of TLS: whom it trusts, who it is itself, and the least version.

use std::fmt;
use std::sync::Arc;

use rustls::client::WantsClientCert;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore};
use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

use crate::crypto;
use crate::error::{BoxError, Error, Result};

/// The TLS of the built-in HTTP client, for [`ClientBuilder::tls`](crate::ClientBuilder::tls).
/// Unless set otherwise it trusts the certificates of the operating system, presents none of its
/// own, and speaks TLS 1.2 and 1.3.
///
/// ```no_run
/// use wechatpay::{Client, Tls, TlsVersion};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A gateway whose certificate a company's own CA signed, and that asks who comes.
/// let tls = Tls::new()
///     .add_root_certificates(std::fs::read("company_ca.pem")?)?
///     .client_certificate(std::fs::read("shop.pem")?, std::fs::read("shop_key.pem")?)?
///     .min_version(TlsVersion::Tls13);
/// let builder = Client::builder()
///     .base_url("https://gateway.example.com/weixin".parse()?)
///     .tls(tls);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "it has no effect until it is given to `ClientBuilder::tls`"]
pub struct Tls {
    roots: Roots,
    client: Option<Arc<ClientCertificate>>,
    min_version: TlsVersion,
}

/// A version of TLS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2.
    #[default]
    Tls12,
    /// TLS 1.3.
    Tls13,
}

#[derive(Clone)]
enum Roots {
    /// Those of the operating system, and these.
    SystemAnd(Vec<CertificateDer<'static>>),
    Only(Vec<CertificateDer<'static>>),
}

struct ClientCertificate {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

impl Tls {
    /// What the built-in HTTP client has anyway.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts more root certificates, in PEM, beside those that it trusts already.
    ///
    /// # Errors
    /// When there is no certificate in it, or one cannot be read.
    pub fn add_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Result<Self> {
        let added = certificates(pem.as_ref(), "the root certificates")?;
        match &mut self.roots {
            Roots::SystemAnd(roots) | Roots::Only(roots) => roots.extend(added),
        }
        Ok(self)
    }

    /// Trusts these root certificates, in PEM, and no others: on a machine without certificates of
    /// its own, or where no other CA may vouch for the far side.
    ///
    /// # Errors
    /// As [`add_root_certificates`](Self::add_root_certificates).
    pub fn only_root_certificates(mut self, pem: impl AsRef<[u8]>) -> Result<Self> {
        self.roots = Roots::Only(certificates(pem.as_ref(), "the root certificates")?);
        Ok(self)
    }

    /// Presents a certificate to a server that asks for one: the chain in PEM, its own certificate
    /// first, and its private key in PEM. It is a gateway's affair: WeChat Pay asks for none, and
    /// the merchant's API certificate is not for this.
    ///
    /// # Errors
    /// When either cannot be read. Whether they belong together is seen when the client is built.
    pub fn client_certificate(
        mut self,
        chain: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
    ) -> Result<Self> {
        let chain = certificates(chain.as_ref(), "the client certificate")?;
        let key = PrivateKeyDer::from_pem_slice(key.as_ref())
            .map_err(|error| unreadable("the client certificate's private key", error))?;
        self.client = Some(Arc::new(ClientCertificate { chain, key }));
        Ok(self)
    }

    /// Speaks no older version.
    pub fn min_version(mut self, version: TlsVersion) -> Self {
        self.min_version = version;
        self
    }

    pub(super) fn config(&self) -> Result<ClientConfig> {
        let versions: &[_] = match self.min_version {
            TlsVersion::Tls12 => &[&TLS13, &TLS12],
            TlsVersion::Tls13 => &[&TLS13],
        };
        let provider = Arc::new(crypto::tls_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(versions)
            .map_err(|error| Error::config("TLS cannot be set up").with_source(error))?;
        let builder: ConfigBuilder<ClientConfig, WantsClientCert> = match &self.roots {
            Roots::SystemAnd(roots) if roots.is_empty() => builder
                .with_platform_verifier()
                .map_err(no_system_certificates)?,
            Roots::SystemAnd(roots) => {
                let verifier = Verifier::new_with_extra_roots(roots.iter().cloned(), provider)
                    .map_err(no_system_certificates)?;
                // It is what `with_platform_verifier` sets, with more roots.
                builder
                    .dangerous()
                    .with_custom_certificate_verifier(Arc::new(verifier))
            }
            Roots::Only(roots) => {
                let mut store = RootCertStore::empty();
                for root in roots {
                    store
                        .add(root.clone())
                        .map_err(|error| unreadable("a root certificate", error))?;
                }
                builder.with_root_certificates(store)
            }
        };
        let mut config = match &self.client {
            None => builder.with_no_client_auth(),
            Some(client) => builder
                .with_client_auth_cert(client.chain.clone(), client.key.clone_key())
                .map_err(|error| {
                    Error::config(
                        "the client certificate cannot be used with this private key; give the \
                         key that belongs to the first certificate",
                    )
                    .with_source(error)
                })?,
        };
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(config)
    }

    /// For a connection without TLS: it must be made on a machine without certificates too.
    pub(super) fn none() -> Self {
        Self {
            roots: Roots::Only(Vec::new()),
            ..Self::default()
        }
    }
}

impl Default for Roots {
    fn default() -> Self {
        Self::SystemAnd(Vec::new())
    }
}

fn certificates(pem: &[u8], what: &str) -> Result<Vec<CertificateDer<'static>>> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let certificates = read.map_err(|error| unreadable(what, error))?;
    if certificates.is_empty() {
        return Err(unreadable(what, "there is no certificate in it"));
    }
    Ok(certificates)
}

fn unreadable(what: &str, error: impl Into<BoxError>) -> Error {
    Error::config(format!("{what} cannot be read; give it in PEM")).with_source(error)
}

fn no_system_certificates(error: rustls::Error) -> Error {
    Error::config(
        "no CA certificates were found on this machine; install them (on Debian: `apt-get install \
         ca-certificates`), or set `Tls::only_root_certificates`",
    )
    .with_source(error)
}

/// Without the key.
impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (roots, is_only) = match &self.roots {
            Roots::SystemAnd(roots) => (roots.len(), false),
            Roots::Only(roots) => (roots.len(), true),
        };
        f.debug_struct("Tls")
            .field("roots", &roots)
            .field("is_only", &is_only)
            .field("has_client_certificate", &self.client.is_some())
            .field("min_version", &self.min_version)
            .finish()
    }
}
