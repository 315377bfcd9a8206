//! The list of certificates, as WeChat Pay writes it: each encrypted under the APIv3 key.

use std::time::SystemTime;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::certificates::PlatformCertificate;
use crate::encrypted::Encrypted;
use crate::error::{Error, ErrorKind, Result};
use crate::merchant::Merchant;

/// The body of the response to `GET /v3/certificates`.
#[derive(Deserialize)]
pub(crate) struct ListedCertificates {
    data: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
struct ListedCertificate {
    serial_no: String,
    effective_time: Timestamp,
    expire_time: Timestamp,
    encrypt_certificate: Encrypted,
}

impl ListedCertificates {
    /// Decrypts and reads the certificates. One that cannot be read (it may be of another
    /// algorithm) is skipped, and a warning is logged; [`serials`](Self::serials) has it all the
    /// same.
    ///
    /// # Errors
    /// Why the first one cannot be read, when none can: an APIv3 key that does not fit fits none.
    pub(crate) fn open(&self, merchant: &Merchant) -> Result<Vec<PlatformCertificate>> {
        let mut certificates = Vec::new();
        let mut unreadable = Vec::new();
        for listed in &self.data {
            match open(listed, merchant) {
                Ok(certificate) => certificates.push(certificate),
                Err(error) => unreadable.push(error),
            }
        }
        if certificates.is_empty() && !unreadable.is_empty() {
            return Err(unreadable.swap_remove(0));
        }
        for error in unreadable {
            tracing::warn!(%error, "a platform certificate of the list is skipped");
        }
        Ok(certificates)
    }

    /// The serial numbers of all entries that have one.
    pub(crate) fn serials(&self) -> Vec<String> {
        #[derive(Deserialize)]
        struct Named {
            serial_no: String,
        }

        let named = self
            .data
            .iter()
            .map(|it| serde_json::from_str::<Named>(it.get()));
        named.filter_map(|it| Some(it.ok()?.serial_no)).collect()
    }
}

fn open(listed: &RawValue, merchant: &Merchant) -> Result<PlatformCertificate> {
    // Nothing is shown of what nobody has verified yet; serde's own error may quote it.
    let unreadable = |why| Error::new(ErrorKind::Decode, why);
    let listed: ListedCertificate = serde_json::from_str(listed.get())
        .map_err(|_| unreadable("an entry of the list lacks a documented member"))?;
    let pem = listed.encrypt_certificate.open(merchant)?;
    let pem = String::from_utf8_lossy(&pem).into_owned();
    let time = |time: Timestamp| {
        let time = SystemTime::try_from(time);
        time.map_err(|_| unreadable("a time in the list is beyond what this system can count"))
    };
    let (effective, expires) = (time(listed.effective_time)?, time(listed.expire_time)?);
    let certificate = PlatformCertificate::new(pem, effective, expires)?;
    if certificate.serial_number() != listed.serial_no {
        return Err(unreadable(
            "a platform certificate has another serial number than the list says",
        ));
    }
    Ok(certificate)
}
