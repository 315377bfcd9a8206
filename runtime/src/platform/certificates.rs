//! Certificate mode: platform certificates, as they are downloaded, kept and renewed.

use std::path::Path;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::NamedKey;
use crate::clock::unix_seconds;
use crate::error::{Error, ErrorKind, Result};
use crate::key::{Certificate, PublicKey};
use crate::merchant::Merchant;

/// Clocks differ: a certificate is taken this long before its time.
const EARLY: Duration = Duration::from_secs(300);

/// The response to `GET /v3/certificates`: every certificate encrypted under the APIv3 key.
#[derive(Deserialize)]
pub(crate) struct ListedCertificates {
    data: Vec<ListedCertificate>,
}

#[derive(Deserialize)]
struct ListedCertificate {
    serial_no: String,
    effective_time: Timestamp,
    expire_time: Timestamp,
    encrypt_certificate: EncryptedCertificate,
}

#[derive(Deserialize)]
struct EncryptedCertificate {
    nonce: String,
    #[serde(default)]
    associated_data: String,
    ciphertext: String,
}

/// The certificates that are known, shared by all clients of one merchant.
#[derive(Default)]
pub(crate) struct Certificates {
    known: RwLock<Vec<PlatformCertificate>>,
    /// For whoever downloads them.
    #[cfg(feature = "client")]
    pub(crate) refresh: super::refresh::Refresh,
}

/// A certificate and the time in which it is in force; also the form in which it is saved.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "SavedCertificate", into = "SavedCertificate")]
struct PlatformCertificate {
    certificate: Certificate,
    pem: String,
    effective_time: Timestamp,
    expire_time: Timestamp,
}

#[derive(Clone, Serialize, Deserialize)]
struct SavedCertificate {
    effective_time: Timestamp,
    expire_time: Timestamp,
    certificate: String,
}

impl ListedCertificates {
    /// Decrypts and reads the certificates. One that cannot be read spoils the list: an APIv3 key
    /// that does not fit fits none of them.
    fn open(&self, merchant: &Merchant) -> Result<Vec<PlatformCertificate>> {
        let open = |listed: &ListedCertificate| {
            let encrypted = &listed.encrypt_certificate;
            let (nonce, associated_data) = (&encrypted.nonce, &encrypted.associated_data);
            let pem =
                merchant.decrypt_with_apiv3_key(nonce, associated_data, &encrypted.ciphertext)?;
            let pem = String::from_utf8_lossy(&pem).into_owned();
            let certificate = Certificate::from_pem(&pem)?;
            if certificate.serial_number() != listed.serial_no {
                return Err(Error::new(
                    ErrorKind::Decode,
                    "a platform certificate has another serial number than the list says",
                ));
            }
            Ok(PlatformCertificate {
                certificate,
                pem,
                effective_time: listed.effective_time,
                expire_time: listed.expire_time,
            })
        };
        self.data.iter().map(open).collect()
    }
}

impl Certificates {
    #[allow(
        clippy::field_reassign_with_default,
        reason = "what else there is depends on the features"
    )]
    fn of(known: Vec<PlatformCertificate>) -> Self {
        let mut certificates = Self::default();
        certificates.known = known.into();
        certificates
    }

    pub(crate) fn get(&self, serial: &str, now: SystemTime) -> Option<PublicKey> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known
            .iter()
            .find(|it| it.certificate.serial_number() == serial && it.is_in_force(now))
            .map(|it| it.certificate.public_key().clone())
    }

    pub(crate) fn preferred(&self) -> Option<NamedKey> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let last = known.iter().max_by_key(|it| it.expire_time)?;
        Some(NamedKey {
            serial: last.certificate.serial_number().to_owned(),
            key: last.certificate.public_key().clone(),
        })
    }

    pub(crate) fn has_any(&self, now: SystemTime) -> bool {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.iter().any(|it| it.is_in_force(now))
    }

    pub(crate) fn serials(&self) -> Vec<String> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let serial = |it: &PlatformCertificate| it.certificate.serial_number().to_owned();
        known.iter().map(serial).collect()
    }

    /// What could verify the list that it came in: the first download has nothing else.
    pub(crate) fn of_first_download(
        list: &ListedCertificates,
        merchant: &Merchant,
    ) -> Result<Self> {
        list.open(merchant).map(Self::of)
    }

    /// Takes over a verified list. What was known stays until it expires.
    ///
    /// # Errors
    /// When nothing in the list is in force; then nothing changes.
    pub(crate) fn renew(
        &self,
        list: &ListedCertificates,
        merchant: &Merchant,
        now: SystemTime,
    ) -> Result<()> {
        let mut renewed = list.open(merchant)?;
        renewed.retain(|it| !it.has_expired(now));
        if !renewed.iter().any(|it| it.is_in_force(now)) {
            return Err(Error::new(
                ErrorKind::Decode,
                "the download holds no platform certificate that is in force; the ones that were \
                 known are kept",
            ));
        }
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        for old in known.drain(..) {
            let is_listed = renewed
                .iter()
                .any(|it| it.certificate.serial_number() == old.certificate.serial_number());
            if !is_listed && !old.has_expired(now) {
                renewed.push(old);
            }
        }
        *known = renewed;
        Ok(())
    }

    pub(crate) fn load(path: &Path) -> Result<Self> {
        let unreadable = |error: Box<dyn std::error::Error + Send + Sync>| {
            Error::config(format!(
                "no certificates can be read from {}",
                path.display()
            ))
            .with_source(error)
        };
        let saved = std::fs::read(path).map_err(|error| unreadable(error.into()))?;
        let known = serde_json::from_slice(&saved).map_err(|error| unreadable(error.into()))?;
        Ok(Self::of(known))
    }

    /// Writes beside the file and renames, so that a crash leaves the old one.
    pub(crate) fn save(&self, path: &Path) -> Result<()> {
        let unwritable = |error: std::io::Error| {
            Error::config(format!(
                "the certificates cannot be written to {}",
                path.display()
            ))
            .with_source(error)
        };
        let saved = {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            serde_json::to_vec_pretty(&*known).map_err(|error| unwritable(error.into()))?
        };
        let mut beside = path.as_os_str().to_owned();
        beside.push(".new");
        std::fs::write(&beside, saved).map_err(unwritable)?;
        std::fs::rename(&beside, path).map_err(unwritable)
    }
}

impl PlatformCertificate {
    fn is_in_force(&self, now: SystemTime) -> bool {
        seconds(self.effective_time) <= unix_seconds(now + EARLY) && !self.has_expired(now)
    }

    fn has_expired(&self, now: SystemTime) -> bool {
        seconds(self.expire_time) <= unix_seconds(now)
    }
}

/// Since 1970; nothing is in force before that.
fn seconds(time: Timestamp) -> u64 {
    time.as_second().try_into().unwrap_or(0)
}

impl TryFrom<SavedCertificate> for PlatformCertificate {
    type Error = Error;

    fn try_from(saved: SavedCertificate) -> Result<Self> {
        Ok(Self {
            certificate: Certificate::from_pem(&saved.certificate)?,
            pem: saved.certificate,
            effective_time: saved.effective_time,
            expire_time: saved.expire_time,
        })
    }
}

impl From<PlatformCertificate> for SavedCertificate {
    fn from(certificate: PlatformCertificate) -> Self {
        Self {
            effective_time: certificate.effective_time,
            expire_time: certificate.expire_time,
            certificate: certificate.pem,
        }
    }
}
