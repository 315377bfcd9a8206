//! The platform certificates that are known, and how a list of them changes that.
//!
//! WeChat Pay lists a new certificate before it takes effect; for some days responses, the list
//! among them, are signed with either; then the old one leaves the list.

use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use super::NamedKey;
use crate::clock::TOLERANCE_SECONDS;
use crate::error::{Error, ErrorKind, Result};
use crate::key::{Certificate, PublicKey};

/// Clocks differ: a certificate verifies this long before it takes effect.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// What was signed just before a certificate was withdrawn is still under way.
const WITHDRAWN_VERIFIES_FOR: Duration = Duration::from_secs(10 * 60);

/// Of two lists that verify at one time, neither was signed this many seconds before the other: each
/// was signed less than 300 s from then.
const LISTS_APART: u64 = 2 * TOLERANCE_SECONDS;

/// The certificates that are known, shared by all clients of one merchant.
#[derive(Default)]
pub(crate) struct Certificates {
    known: RwLock<Known>,
    /// For whoever downloads them.
    #[cfg(feature = "client")]
    pub(crate) refresh: super::refresh::Refresh,
}

/// What a store knows; a file holds it too.
#[derive(Clone, Default)]
pub(crate) struct Known {
    pub(crate) certificates: Vec<PlatformCertificate>,
    /// Those that were withdrawn. They verify nothing any more but what came before that.
    pub(crate) former: Vec<PlatformCertificate>,
    /// When the newest of all certificates that were ever known took effect, by itself.
    pub(crate) newest: Option<SystemTime>,
    /// When the last list that was taken over was signed, in seconds since 1970.
    pub(crate) list_signed_at: Option<u64>,
}

/// A certificate, and the time in which it is in force.
#[derive(Clone)]
pub(crate) struct PlatformCertificate {
    certificate: Certificate,
    pub(crate) pem: String,
    pub(crate) effective: SystemTime,
    pub(crate) expires: SystemTime,
    /// When it was seen to have left the list.
    pub(crate) withdrawn: Option<SystemTime>,
}

/// A verified list of certificates, which [`Certificates::renew`] takes over.
pub(crate) struct VerifiedList {
    pub(crate) certificates: Vec<PlatformCertificate>,
    pub(crate) signer: ListSigner,
    /// When it was signed, in seconds since 1970.
    pub(crate) signed_at: u64,
}

/// Who signed a list.
pub(crate) enum ListSigner {
    /// A platform key that was known before: what is not listed is withdrawn.
    Known {
        /// The serial numbers of all entries, also of those that cannot be read.
        listed: Vec<String>,
    },
    /// A certificate from the list itself. Its entries are WeChat Pay's, since they are encrypted
    /// under the APIv3 key, but whoever has an old key can replay old ones.
    Itself,
}

impl Certificates {
    #[allow(
        clippy::field_reassign_with_default,
        reason = "what else there is depends on the features"
    )]
    pub(crate) fn of(known: Known) -> Self {
        let mut certificates = Self::default();
        certificates.known = known.into();
        certificates
    }

    fn read<T>(&self, read: impl FnOnce(&Known) -> T) -> T {
        read(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The key that verifies what is signed under this serial number.
    pub(crate) fn get(&self, serial: &str, now: SystemTime) -> Option<PublicKey> {
        self.read(|known| {
            let certificates = known.certificates.iter();
            let named = certificates.filter(|it| it.serial_number() == serial);
            let mut verifying = named.filter(|it| it.verifies(now));
            verifying
                .next()
                .map(|it| it.certificate.public_key().clone())
        })
    }

    /// The key that verifies what came at an earlier time, signed under this serial number.
    pub(crate) fn get_as_of(&self, serial: &str, arrival: SystemTime) -> Option<PublicKey> {
        self.read(|known| {
            let certificates = known.certificates.iter().chain(&known.former);
            let named = certificates.filter(|it| it.serial_number() == serial);
            let mut verifying = named.filter(|it| it.verified(arrival));
            verifying
                .next()
                .map(|it| it.certificate.public_key().clone())
        })
    }

    /// The certificate to encrypt with, and to name: of those in force the one that expires last.
    pub(crate) fn preferred(&self, now: SystemTime) -> Option<NamedKey> {
        self.read(|known| {
            let in_force = known.certificates.iter().filter(|it| it.is_in_force(now));
            let last = in_force.max_by_key(|it| it.expires)?;
            Some(NamedKey {
                serial: last.serial_number().to_owned(),
                key: last.certificate.public_key().clone(),
            })
        })
    }

    #[cfg(feature = "client")]
    pub(crate) fn is_in_force(&self, serial: &str, now: SystemTime) -> bool {
        let is_this =
            |it: &PlatformCertificate| it.serial_number() == serial && it.is_in_force(now);
        self.read(|known| known.certificates.iter().any(is_this))
    }

    pub(crate) fn serials(&self) -> Vec<String> {
        let serial = |it: &PlatformCertificate| it.serial_number().to_owned();
        self.read(|known| known.certificates.iter().map(serial).collect())
    }

    pub(crate) fn known(&self) -> Known {
        self.read(Known::clone)
    }

    /// Those that may verify a list: one that was withdrawn must not bring itself back.
    pub(crate) fn signing_lists(&self) -> Self {
        let mut known = self.known();
        known.certificates.retain(|it| it.withdrawn.is_none());
        Self::of(known)
    }

    /// Those of a list that it may add while nobody but itself verifies it: they take effect later
    /// than all that were ever known.
    pub(crate) fn later(&self, mut listed: Vec<PlatformCertificate>) -> Vec<PlatformCertificate> {
        self.read(|known| listed.retain(|it| known.is_later(it)));
        listed
    }

    /// Takes over a verified list, unless a newer one overtook it.
    ///
    /// # Errors
    /// When nothing in it is in force; then nothing changes.
    pub(crate) fn renew(&self, list: &VerifiedList, now: SystemTime) -> Result<()> {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.has_overtaken(list) {
            return Ok(());
        }
        let mut listed = list.certificates.clone();
        if matches!(list.signer, ListSigner::Itself) {
            listed.retain(|it| known.is_later(it));
        }
        if !listed.iter().any(|it| it.is_in_force(now)) {
            return Err(Error::new(
                ErrorKind::Decode,
                "the list holds no platform certificate that is in force; those that were known \
                 are kept",
            ));
        }
        for old in &known.certificates {
            if listed
                .iter()
                .any(|it| it.serial_number() == old.serial_number())
            {
                continue;
            }
            let mut old = old.clone();
            if list.withdraws(old.serial_number()) {
                old.withdrawn = old.withdrawn.or(Some(now));
            }
            listed.push(old);
        }
        let (ended, listed): (Vec<_>, Vec<_>) =
            listed.into_iter().partition(|it| it.has_ended(now));
        let is_listed = |it: &PlatformCertificate| {
            let mut listed = listed.iter();
            listed.any(|other| other.serial_number() == it.serial_number())
        };
        known.former.extend(ended);
        known.former.retain(|it| now < it.expires && !is_listed(it));
        let not_before = listed.iter().map(|it| it.certificate.not_before());
        known.newest = not_before.chain(known.newest).max();
        known.certificates = listed;
        known.list_signed_at = Some(list.signed_at);
        Ok(())
    }
}

impl VerifiedList {
    fn withdraws(&self, serial: &str) -> bool {
        match &self.signer {
            ListSigner::Known { listed } => !listed.iter().any(|it| it == serial),
            ListSigner::Itself => false,
        }
    }
}

impl Known {
    /// Whether a newer list was taken over. If it is newer by more than can be, the clock has been
    /// set back since.
    fn has_overtaken(&self, list: &VerifiedList) -> bool {
        let newer_by = |last: u64| last.saturating_sub(list.signed_at);
        let newer_by = self.list_signed_at.map_or(0, newer_by);
        (1..LISTS_APART).contains(&newer_by)
    }

    fn is_later(&self, certificate: &PlatformCertificate) -> bool {
        // By the certificate alone: what a list says beside it is not encrypted.
        self.newest
            .is_none_or(|newest| certificate.certificate.not_before() > newest)
    }
}

impl PlatformCertificate {
    /// A certificate in force from `effective` to `expires`, as far as it is so by itself.
    ///
    /// # Errors
    /// When the PEM does not hold a certificate.
    pub(crate) fn new(pem: String, effective: SystemTime, expires: SystemTime) -> Result<Self> {
        let certificate = Certificate::from_pem(&pem)?;
        Ok(Self {
            effective: effective.max(certificate.not_before()),
            expires: expires.min(certificate.not_after()),
            certificate,
            pem,
            withdrawn: None,
        })
    }

    pub(crate) fn serial_number(&self) -> &str {
        self.certificate.serial_number()
    }

    /// It may be named and encrypted with.
    fn is_in_force(&self, now: SystemTime) -> bool {
        self.effective <= now && now < self.expires && self.withdrawn.is_none()
    }

    /// What it signs now is accepted.
    fn verifies(&self, now: SystemTime) -> bool {
        self.has_begun(now) && !self.has_ended(now)
    }

    /// What it signed then was accepted.
    fn verified(&self, then: SystemTime) -> bool {
        let was_gone = |withdrawn| {
            let since = then.duration_since(withdrawn);
            since.is_ok_and(|since| since >= WITHDRAWN_VERIFIES_FOR)
        };
        self.has_begun(then) && then < self.expires && !self.withdrawn.is_some_and(was_gone)
    }

    fn has_begun(&self, now: SystemTime) -> bool {
        self.effective.duration_since(now).unwrap_or_default() <= EARLY
    }

    fn has_ended(&self, now: SystemTime) -> bool {
        let is_withdrawn = |at| distance(at, now) >= WITHDRAWN_VERIFIES_FOR;
        self.expires <= now || self.withdrawn.is_some_and(is_withdrawn)
    }
}

/// How far two times are apart, whichever is first: a clock may be set back.
pub(crate) fn distance(one: SystemTime, other: SystemTime) -> Duration {
    other.duration_since(one).unwrap_or_else(|it| it.duration())
}
