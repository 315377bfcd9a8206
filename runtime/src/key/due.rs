//! What is due, and what is said when something else is given.

use std::fmt;

use super::kind::Kind;
use super::written::{self, Item};
use crate::error::{Error, Result};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    PrivateKey,
    PublicKey,
    Certificate,
}

impl Due {
    /// The first item that is due.
    pub(super) fn find(self, written: &[u8]) -> Result<Item> {
        let items = written::items(written)
            .map_err(|instead| Error::config(format!("this is {instead}; expected {self}")))?;
        let mut found = Vec::new();
        for item in items {
            if self.is(item.kind) {
                return Ok(item);
            }
            let described = self.describe(item.kind);
            if !found.contains(&described) {
                found.push(described);
            }
        }
        let found = found.join(" and ");
        Err(Error::config(format!("found {found}; expected {self}")))
    }

    fn is(self, kind: Kind) -> bool {
        match kind {
            Kind::PrivateKey(_) | Kind::RsaPrivateKey => self == Self::PrivateKey,
            Kind::PublicKey(_) | Kind::RsaPublicKey => self == Self::PublicKey,
            Kind::Certificate => self == Self::Certificate,
            _ => false,
        }
    }

    /// What was found instead, and how to come by what is due.
    fn describe(self, kind: Kind) -> &'static str {
        match kind {
            Kind::PrivateKey(_) | Kind::RsaPrivateKey => "a private key",
            Kind::EncryptedPrivateKey => {
                "an encrypted private key (decrypt it first: `openssl pkey -in FILE`)"
            }
            Kind::PublicKey(_) | Kind::RsaPublicKey => "a public key",
            Kind::Certificate if self == Self::PublicKey => {
                "a certificate (`Certificate::from_pem(pem)?.public_key()` is its key)"
            }
            Kind::Certificate => "a certificate",
            Kind::CertificateRequest => "a request for a certificate",
            Kind::Pkcs12 => {
                "a PKCS#12 file, such as apiclient_cert.p12 (apiclient_key.pem and \
                 apiclient_cert.pem come with it)"
            }
            Kind::Damaged => "a key or certificate that is damaged or cut short",
            Kind::Other => "PEM of another kind",
        }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PrivateKey => {
                "a private key (the file apiclient_key.pem, which begins `-----BEGIN PRIVATE \
                 KEY-----`)"
            }
            Self::PublicKey => {
                "a public key (the file pub_key.pem, which begins `-----BEGIN PUBLIC KEY-----`)"
            }
            Self::Certificate => {
                "a certificate (the file apiclient_cert.pem, which begins `-----BEGIN \
                 CERTIFICATE-----`)"
            }
        })
    }
}
