//! The file that holds platform certificates between two runs of an application.

use std::path::Path;
use std::time::SystemTime;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::certificates::{Certificates, Known, PlatformCertificate};
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::partial_file;

#[derive(Serialize, Deserialize)]
struct SavedCertificates {
    /// See [`Known::newest`].
    newest: Option<Timestamp>,
    certificates: Vec<SavedCertificate>,
}

#[derive(Serialize, Deserialize)]
struct SavedCertificate {
    effective_time: Timestamp,
    expire_time: Timestamp,
    withdrawn_time: Option<Timestamp>,
    certificate: String,
}

impl Certificates {
    pub(crate) fn load(path: &Path) -> Result<Self> {
        let unreadable = |error: BoxError| {
            Error::config(format!(
                "no platform certificates can be read from {}",
                path.display()
            ))
            .with_source(error)
        };
        let saved = std::fs::read(path).map_err(|error| unreadable(error.into()))?;
        let saved: SavedCertificates =
            serde_json::from_slice(&saved).map_err(|error| unreadable(error.into()))?;
        Ok(Self::of(saved.read().map_err(unreadable)?))
    }

    /// Replaces the file as a whole: whoever loads it meanwhile, another process too, finds the
    /// one before or this one.
    pub(crate) fn save(&self, path: &Path) -> Result<()> {
        let unwritable = |error: BoxError| {
            Error::new(
                ErrorKind::Save,
                format!(
                    "the platform certificates cannot be written to {}",
                    path.display()
                ),
            )
            .with_source(error)
        };
        let saved = SavedCertificates::of(self.known());
        let saved = saved.and_then(|it| Ok(serde_json::to_vec_pretty(&it)?));
        let saved = saved.map_err(unwritable)?;
        partial_file::replace(path, &saved).map_err(|error| unwritable(error.into()))
    }
}

impl SavedCertificates {
    fn read(self) -> Result<Known, BoxError> {
        let certificates = self.certificates.into_iter().map(SavedCertificate::read);
        Ok(Known {
            certificates: certificates.collect::<Result<_, _>>()?,
            former: Vec::new(),
            newest: self.newest.map(SystemTime::try_from).transpose()?,
            list_signed_at: None,
        })
    }

    fn of(known: Known) -> Result<Self, BoxError> {
        let certificates = known.certificates.into_iter().chain(known.former);
        let certificates = certificates.map(SavedCertificate::of);
        Ok(Self {
            newest: known.newest.map(Timestamp::try_from).transpose()?,
            certificates: certificates.collect::<Result<_, _>>()?,
        })
    }
}

impl SavedCertificate {
    fn of(certificate: PlatformCertificate) -> Result<Self, BoxError> {
        Ok(Self {
            effective_time: certificate.effective.try_into()?,
            expire_time: certificate.expires.try_into()?,
            withdrawn_time: certificate.withdrawn.map(Timestamp::try_from).transpose()?,
            certificate: certificate.pem,
        })
    }

    /// It is checked as one that was downloaded.
    fn read(self) -> Result<PlatformCertificate, BoxError> {
        let (effective, expires) = (
            self.effective_time.try_into()?,
            self.expire_time.try_into()?,
        );
        let mut certificate = PlatformCertificate::new(self.certificate, effective, expires)?;
        certificate.withdrawn = self.withdrawn_time.map(SystemTime::try_from).transpose()?;
        Ok(certificate)
    }
}
