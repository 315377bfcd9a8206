//! Keys and certificates.

mod due;
mod kind;
mod written;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls_pki_types::{CertificateDer, SubjectPublicKeyInfoDer, UnixTime};
use webpki::{EndEntityCert, KeyUsage, RawPublicKeyEntity, RevocationOptions};

#[cfg(feature = "__sensitive")]
use base64::{Engine, engine::general_purpose::STANDARD};

use crate::crypto::{self, Failed, RsaPrivateKey, RsaRefused};
#[cfg(feature = "__sensitive")]
use crate::crypto::{OaepPrivateKey, OaepPublicKey};
use crate::error::{Error, ErrorKind, Result};
use crate::signature::Signature;

use due::Due;
use kind::{Algorithm, Kind};
use written::Item;

/// A merchant's private key: RSA, 2048 to 4096 bits. Cheap to clone.
///
/// It is the `apiclient_key.pem` that the merchant platform's certificate tool wrote.
#[derive(Clone)]
pub struct PrivateKey(Arc<PrivateKeyParts>);

struct PrivateKeyParts {
    signing: RsaPrivateKey,
    #[cfg(feature = "__sensitive")]
    decrypting: OaepPrivateKey,
}

impl PrivateKey {
    /// Reads the key from a PEM file (PKCS#8, `BEGIN PRIVATE KEY`, or PKCS#1,
    /// `BEGIN RSA PRIVATE KEY`), or from what became of the file in an environment variable or a
    /// secret:
    ///
    /// - PEM on one line, its line breaks gone, turned into blanks or written as `\n`;
    /// - PEM that is indented or in quotation marks;
    /// - the base64 alone, without the lines BEGIN and END;
    /// - the whole file in base64;
    /// - DER.
    ///
    /// What it is goes by what is inside: PKCS#1 under the label of PKCS#8 is read too. Other
    /// sections of the file, and what is around them, are left out.
    ///
    /// ```no_run
    /// use wechatpay::PrivateKey;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let key = PrivateKey::from_pem(std::fs::read("apiclient_key.pem")?)?;
    /// let key = PrivateKey::from_pem(std::env::var("WECHATPAY_PRIVATE_KEY")?)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When it is something else, or a key that is not RSA of 2048 to 4096 bits. The message says
    /// what it is (a path, a PKCS#12 file, an encrypted key, a certificate, UTF-16, …) and never
    /// holds any of it.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let item = Due::PrivateKey.find(pem.as_ref())?;
        Self::from_item(&item).map_err(|refused| {
            let reason = match (refused, item.kind) {
                (RsaRefused::NotRsa, Kind::PrivateKey(algorithm)) => algorithm.not_rsa(),
                (RsaRefused::NotRsa, _) => Algorithm::Other.not_rsa(),
                (RsaRefused::TooSmall, _) => {
                    "has fewer than 2048 bits; make a new key and request a new merchant \
                     certificate for it"
                }
                (RsaRefused::TooLarge, _) => "has more than 4096 bits; WeChat Pay uses 2048",
                (RsaRefused::Invalid, _) => {
                    "is damaged: it does not decode as a consistent RSA key"
                }
            };
            Error::config(format!("the private key {reason}"))
        })
    }

    fn from_item(item: &Item) -> Result<Self, RsaRefused> {
        let der = &item.der;
        let signing = match item.kind {
            Kind::PrivateKey(Algorithm::Rsa) => RsaPrivateKey::from_pkcs8(der)?,
            Kind::RsaPrivateKey => RsaPrivateKey::from_pkcs1(der)?,
            _ => return Err(RsaRefused::NotRsa),
        };
        #[cfg(feature = "__sensitive")]
        let decrypting = match item.kind {
            Kind::RsaPrivateKey => OaepPrivateKey::from_pkcs1(der),
            _ => OaepPrivateKey::from_pkcs8(der),
        };
        Ok(Self(Arc::new(PrivateKeyParts {
            signing,
            #[cfg(feature = "__sensitive")]
            decrypting: decrypting.map_err(|_| RsaRefused::Invalid)?,
        })))
    }

    /// Signs a message: RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// When the operating system gives no randomness (which blinding needs).
    pub fn sign(&self, message: &[u8]) -> Result<Signature> {
        let signature = self.sign_bytes(message).map_err(|error| {
            Error::new(ErrorKind::Signing, "the private key could not sign").with_source(error)
        })?;
        Ok(Signature::from_bytes(signature))
    }

    pub(crate) fn sign_bytes(&self, message: &[u8]) -> Result<Vec<u8>, Failed> {
        self.0.signing.sign_pkcs1_sha256(message)
    }

    #[cfg(feature = "__sensitive")]
    pub(crate) fn decrypt_bytes(&self, ciphertext: &[u8]) -> Result<Vec<u8>, Failed> {
        let mut plaintext = self.0.decrypting.decrypt(ciphertext)?;
        Ok(std::mem::take(&mut *plaintext))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(***)")
    }
}

/// An RSA public key of 2048 bits or more, such as WeChat Pay's. Cheap to clone.
#[derive(Clone)]
pub struct PublicKey(Arc<PublicKeyParts>);

struct PublicKeyParts {
    spki: SubjectPublicKeyInfoDer<'static>,
    #[cfg(feature = "__sensitive")]
    encrypting: OaepPublicKey,
}

impl PublicKey {
    /// Reads the key from a PEM file (`BEGIN PUBLIC KEY`): the `pub_key.pem` that the merchant
    /// platform offers for download. PKCS#1 (`BEGIN RSA PUBLIC KEY`) is read too, and all the
    /// forms that [`PrivateKey::from_pem`] lists.
    ///
    /// # Errors
    /// When it is something else, or a key that is not RSA of at least 2048 bits. The message says
    /// what it is and never holds any of it.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let item = Due::PublicKey.find(pem.as_ref())?;
        let spki = match item.kind {
            Kind::RsaPublicKey => kind::spki(&item.der),
            _ => item.der.to_vec(),
        };
        Self::from_spki(spki.into())
    }

    fn from_spki(spki: SubjectPublicKeyInfoDer<'static>) -> Result<Self> {
        // A modulus of 2048 bits alone takes 256 bytes. (Between that and the exact size the
        // backend refuses every signature.)
        const LEAST_LEN: usize = 256;
        let damaged = "is damaged: it does not decode as an RSA key";
        let refused = |reason| Error::config(format!("the public key {reason}"));
        Err(refused(match check(&spki, b"", b"") {
            // No signature of nothing is valid, but the key was read.
            Err(webpki::Error::InvalidSignatureForPublicKey) if spki.len() >= LEAST_LEN => {
                return Ok(Self(Arc::new(PublicKeyParts {
                    #[cfg(feature = "__sensitive")]
                    encrypting: OaepPublicKey::from_spki(&spki).map_err(|_| refused(damaged))?,
                    spki,
                })));
            }
            Err(webpki::Error::InvalidSignatureForPublicKey) => {
                "is shorter than 2048 bits; WeChat Pay's are not"
            }
            Err(webpki::Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_)) => {
                match Kind::of(&spki) {
                    Some(Kind::PublicKey(algorithm)) => algorithm.not_rsa(),
                    _ => Algorithm::Other.not_rsa(),
                }
            }
            _ => damaged,
        }))
    }

    /// Verifies a signature: RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// When the signature was not made over this message with the private half of this key.
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<()> {
        check(&self.0.spki, message, signature.as_bytes()).map_err(|_| {
            Error::new(
                ErrorKind::Signature,
                "the signature does not fit the message and the key",
            )
        })
    }

    /// Encrypts a string, or bytes, for the holder of the private half: RSAES-OAEP with SHA-1, in
    /// base64.
    ///
    /// # Errors
    /// When there are more than 214 bytes (under a key of 2048 bits).
    #[cfg(feature = "__sensitive")]
    pub fn encrypt(&self, plaintext: impl AsRef<[u8]>) -> Result<String> {
        let plaintext = plaintext.as_ref();
        let ciphertext = self.0.encrypting.encrypt(plaintext).map_err(|_| {
            Error::request(format!(
                "a string of {} bytes cannot be encrypted; under a key of 2048 bits, 214 bytes are \
                 the most",
                plaintext.len()
            ))
        })?;
        Ok(STANDARD.encode(ciphertext))
    }
}

fn check(
    spki: &SubjectPublicKeyInfoDer<'_>,
    message: &[u8],
    signature: &[u8],
) -> Result<(), webpki::Error> {
    RawPublicKeyEntity::try_from(spki)?.verify_signature(
        crypto::RSA_PKCS1_SHA256,
        message,
        signature,
    )
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey").finish_non_exhaustive()
    }
}

/// An X.509 certificate: who holds a key, under which serial number, and how long.
#[derive(Debug, Clone)]
pub struct Certificate {
    serial_number: String,
    public_key: PublicKey,
    not_before: SystemTime,
    not_after: SystemTime,
}

impl Certificate {
    /// Reads the certificate from a PEM file (`BEGIN CERTIFICATE`), such as a merchant's
    /// `apiclient_cert.pem`, in all the forms that [`PrivateKey::from_pem`] lists. Of several it
    /// takes the first.
    ///
    /// # Errors
    /// When it is something else, or the certificate's key is not RSA of at least 2048 bits. The
    /// message says what it is and never holds any of it.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let item = Due::Certificate.find(pem.as_ref())?;
        let der = CertificateDer::from(item.der.as_slice());
        let damaged = || Error::config("the certificate is damaged: it is not valid X.509");
        let certificate = EndEntityCert::try_from(&der).map_err(|_| damaged())?;
        let (not_before, not_after) = validity(&certificate).ok_or_else(damaged)?;
        let serial = certificate.serial();
        // DER puts a zero byte before a serial number whose first bit is set.
        let serial = serial.strip_prefix(&[0]).unwrap_or(serial);
        Ok(Self {
            serial_number: serial.iter().map(|byte| format!("{byte:02X}")).collect(),
            public_key: PublicKey::from_spki(certificate.subject_public_key_info())?,
            not_before,
            not_after,
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

    /// When it takes effect.
    pub fn not_before(&self) -> SystemTime {
        self.not_before
    }

    /// When it expires. A merchant's certificate has to be replaced before that.
    pub fn not_after(&self) -> SystemTime {
        self.not_after
    }
}

/// When a certificate takes effect and when it expires.
///
/// webpki gives neither, but says what it missed when it is asked at a time outside. No issuer is
/// looked for before that.
fn validity(certificate: &EndEntityCert<'_>) -> Option<(SystemTime, SystemTime)> {
    let refusal = |time: Duration| {
        let time = UnixTime::since_unix_epoch(time);
        let usage = KeyUsage::client_auth();
        let verified = certificate.verify_for_usage(
            &[],
            &[],
            &[],
            time,
            usage,
            None::<RevocationOptions<'_>>,
            None,
        );
        verified.err()
    };
    let system_time = |time: UnixTime| UNIX_EPOCH.checked_add(Duration::from_secs(time.as_secs()));
    match (refusal(Duration::ZERO)?, refusal(Duration::MAX)?) {
        (
            webpki::Error::CertNotValidYet { not_before, .. },
            webpki::Error::CertExpired { not_after, .. },
        ) => Some((system_time(not_before)?, system_time(not_after)?)),
        _ => None,
    }
}
