//! Keys and certificates, read from PEM.

use std::fmt;
use std::sync::Arc;

use rustls_pki_types::pem::{PemObject, SectionKind};
use rustls_pki_types::{CertificateDer, SubjectPublicKeyInfoDer};
use webpki::{EndEntityCert, RawPublicKeyEntity};
use zeroize::Zeroizing;

use crate::crypto::{self, RsaPrivateKey, RsaRefused};
use crate::error::{Error, ErrorKind, Result};
use crate::signature::Signature;

/// A merchant's private key: RSA, 2048 to 4096 bits. Cheap to clone.
///
/// It is the `apiclient_key.pem` that the merchant platform's certificate tool wrote.
#[derive(Clone)]
pub struct PrivateKey(Arc<RsaPrivateKey>);

impl PrivateKey {
    /// Reads the key from PEM text, PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1
    /// (`BEGIN RSA PRIVATE KEY`).
    ///
    /// # Errors
    /// When the PEM holds something else, or a key that is not RSA of 2048 to 4096 bits. The
    /// message says what was found and never holds any of it.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let section = Section::find(
            pem.as_ref(),
            "a private key (the file apiclient_key.pem, which begins `-----BEGIN PRIVATE KEY-----`)",
            &[
                SectionKind::PrivateKey,
                SectionKind::RsaPrivateKey,
                SectionKind::EcPrivateKey,
            ],
        )?;
        let key = match section.kind {
            SectionKind::PrivateKey => RsaPrivateKey::from_pkcs8(&section.der),
            SectionKind::RsaPrivateKey => RsaPrivateKey::from_pkcs1(&section.der),
            _ => Err(RsaRefused::NotRsa),
        };
        key.map(|key| Self(Arc::new(key))).map_err(|refused| {
            Error::config(match refused {
                RsaRefused::NotRsa => {
                    "the private key is not an RSA key; WeChat Pay signs with RSA of 2048 bits"
                }
                RsaRefused::TooSmall => {
                    "the private key has fewer than 2048 bits; make a new key and request a new \
                     merchant certificate for it"
                }
                RsaRefused::TooLarge => {
                    "the private key has more than 4096 bits; WeChat Pay uses 2048"
                }
                RsaRefused::Invalid => {
                    "the private key is damaged: it does not decode as a consistent RSA key"
                }
            })
        })
    }

    /// Signs a message: RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// When the operating system gives no randomness (which blinding needs).
    pub fn sign(&self, message: &[u8]) -> Result<Signature> {
        self.0
            .sign_pkcs1_sha256(message)
            .map(Signature::from_bytes)
            .map_err(|_| Error::request("the private key could not sign"))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(***)")
    }
}

/// An RSA public key of 2048 bits or more, such as WeChat Pay's. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(Arc<SubjectPublicKeyInfoDer<'static>>);

impl PublicKey {
    /// Reads the key from PEM text (`BEGIN PUBLIC KEY`): the `pub_key.pem` that the merchant
    /// platform offers for download.
    ///
    /// # Errors
    /// When the PEM holds something else, or a key that is not RSA of at least 2048 bits.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let section = Section::find(
            pem.as_ref(),
            "a public key (the file pub_key.pem, which begins `-----BEGIN PUBLIC KEY-----`)",
            &[SectionKind::PublicKey],
        )?;
        Self::from_spki(section.der.to_vec().into())
    }

    fn from_spki(spki: SubjectPublicKeyInfoDer<'static>) -> Result<Self> {
        // A modulus of 2048 bits alone takes 256 bytes. (Between that and the exact size the
        // backend refuses every signature.)
        const LEAST_LEN: usize = 256;
        let key = Self(Arc::new(spki));
        match key.check(b"", &Signature::from_bytes([])) {
            // No signature of nothing is valid, but the key was read.
            Err(webpki::Error::InvalidSignatureForPublicKey) if key.0.len() < LEAST_LEN => Err(
                Error::config("the public key is shorter than 2048 bits; WeChat Pay's are not"),
            ),
            Err(webpki::Error::InvalidSignatureForPublicKey) => Ok(key),
            Err(webpki::Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_)) => {
                Err(Error::config(
                    "the public key is not an RSA key; WeChat Pay's are RSA of 2048 bits",
                ))
            }
            _ => Err(Error::config(
                "the public key is damaged: it does not decode as SubjectPublicKeyInfo",
            )),
        }
    }

    /// Verifies a signature: RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// When the signature was not made over this message with the private half of this key.
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<()> {
        self.check(message, signature).map_err(|_| {
            Error::new(
                ErrorKind::Signature,
                "the signature does not fit the message and the key",
            )
        })
    }

    fn check(&self, message: &[u8], signature: &Signature) -> Result<(), webpki::Error> {
        RawPublicKeyEntity::try_from(&*self.0)?.verify_signature(
            crypto::RSA_PKCS1_SHA256,
            message,
            signature.as_bytes(),
        )
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey").finish_non_exhaustive()
    }
}

/// An X.509 certificate: who holds a key, and under which serial number.
#[derive(Debug, Clone)]
pub struct Certificate {
    serial_number: String,
    public_key: PublicKey,
}

impl Certificate {
    /// Reads the certificate from PEM text (`BEGIN CERTIFICATE`), such as a merchant's
    /// `apiclient_cert.pem`.
    ///
    /// # Errors
    /// When the PEM holds something else, or the certificate's key is not RSA of at least 2048
    /// bits.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let section = Section::find(
            pem.as_ref(),
            "a certificate (the file apiclient_cert.pem, which begins \
             `-----BEGIN CERTIFICATE-----`)",
            &[SectionKind::Certificate],
        )?;
        let der = CertificateDer::from(section.der.as_slice());
        let certificate = EndEntityCert::try_from(&der)
            .map_err(|_| Error::config("the certificate is damaged: it is not valid X.509"))?;
        let serial = certificate.serial();
        // DER puts a zero byte before a serial number whose first bit is set.
        let serial = serial.strip_prefix(&[0]).unwrap_or(serial);
        Ok(Self {
            serial_number: serial.iter().map(|byte| format!("{byte:02X}")).collect(),
            public_key: PublicKey::from_spki(certificate.subject_public_key_info())?,
        })
    }

    /// The serial number as WeChat Pay writes it: upper-case hexadecimal.
    pub fn serial_number(&self) -> &str {
        &self.serial_number
    }

    /// The certified key.
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }
}

/// The first section of the wanted kind in a PEM file.
struct Section {
    kind: SectionKind,
    der: Zeroizing<Vec<u8>>,
}

impl Section {
    fn find(pem: &[u8], due: &str, wanted: &[SectionKind]) -> Result<Self> {
        let mut found = Vec::new();
        for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(pem) {
            // The reader's own errors quote the file, and the file may hold a key.
            let (kind, der) = section.map_err(|_| {
                Error::config(format!("the PEM is damaged or cut short; expected {due}"))
            })?;
            let der = Zeroizing::new(der);
            if wanted.contains(&kind) {
                return Ok(Self { kind, der });
            }
            found.push(describe(kind));
        }
        let encrypted = pem
            .windows(ENCRYPTED.len())
            .any(|window| window == ENCRYPTED);
        if encrypted {
            found.push("an encrypted private key (decrypt it first: `openssl pkey -in FILE`)");
        }
        Err(Error::config(match found.as_slice() {
            [] => format!("no PEM section found; expected {due}"),
            found => format!("the PEM holds {}; expected {due}", found.join(" and ")),
        }))
    }
}

const ENCRYPTED: &[u8] = b"-----BEGIN ENCRYPTED PRIVATE KEY-----";

fn describe(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Certificate => "a certificate",
        SectionKind::PublicKey => "a public key",
        SectionKind::PrivateKey | SectionKind::RsaPrivateKey | SectionKind::EcPrivateKey => {
            "a private key"
        }
        _ => "something else",
    }
}
