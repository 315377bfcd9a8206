//! The keys with which WeChat Pay signs.

mod certificates;
#[cfg(feature = "client")]
pub(crate) mod refresh;

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

pub(crate) use certificates::{Certificates, ListedCertificates};

use crate::error::{Error, Result};
use crate::key::PublicKey;

/// The keys of WeChat Pay's that a client trusts. Cheap to clone: clones share what is downloaded,
/// so several clients of one merchant can have one store.
///
/// In public-key mode, which all new merchants have, it is one key with an id that begins
/// `PUB_KEY_ID_`. Both come from the merchant platform.
///
/// ```no_run
/// use wechatpay::{PlatformKeys, PublicKey};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let key = PublicKey::from_pem(std::fs::read("pub_key.pem")?)?;
/// let platform = PlatformKeys::public_key("PUB_KEY_ID_0119000072912024000000000000000001", key)?;
/// # Ok(())
/// # }
/// ```
///
/// In certificate mode WeChat Pay has certificates, which the client downloads and renews. While a
/// merchant changes from one mode to the other both are in force, and the response says which one
/// signed it.
///
/// ```no_run
/// use wechatpay::{Client, Merchant, PlatformKeys};
///
/// # async fn run(merchant: Merchant) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder()
///     .merchant(merchant) // with its APIv3 key, which decrypts the certificates
///     .platform_keys(PlatformKeys::certificates())
///     .build()?;
/// client.download_platform_certificates().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PlatformKeys(Arc<Modes>);

#[derive(Clone)]
struct Modes {
    public_key: Option<NamedKey>,
    certificates: Option<Arc<Certificates>>,
}

/// A key, and what `Wechatpay-Serial` calls it.
#[derive(Clone)]
pub(crate) struct NamedKey {
    pub(crate) serial: String,
    pub(crate) key: PublicKey,
}

impl PlatformKeys {
    /// Public-key mode: WeChat Pay's public key and its id.
    ///
    /// # Errors
    /// When the id does not begin with `PUB_KEY_ID_` followed by letters and digits.
    pub fn public_key(id: &str, key: PublicKey) -> Result<Self> {
        Ok(Self(Arc::new(Modes {
            public_key: Some(named_public_key(id, key)?),
            certificates: None,
        })))
    }

    /// Certificate mode: nothing is known before the first download.
    pub fn certificates() -> Self {
        Self::of(Certificates::default())
    }

    /// Certificate mode, beginning with the certificates that
    /// [`save_certificates`](Self::save_certificates) wrote. They are trusted: keep the file where
    /// nobody else can write. Those that have expired meanwhile are not used.
    ///
    /// # Errors
    /// When the file cannot be read, or was not written by `save_certificates`.
    pub fn load_certificates(path: impl AsRef<Path>) -> Result<Self> {
        Ok(Self::of(Certificates::load(path.as_ref())?))
    }

    pub(crate) fn of(certificates: Certificates) -> Self {
        Self(Arc::new(Modes {
            public_key: None,
            certificates: Some(Arc::new(certificates)),
        }))
    }

    /// Adds the public key, for the time in which a merchant changes to public-key mode.
    ///
    /// # Errors
    /// As [`PlatformKeys::public_key`].
    pub fn and_public_key(self, id: &str, key: PublicKey) -> Result<Self> {
        Ok(Self(Arc::new(Modes {
            public_key: Some(named_public_key(id, key)?),
            certificates: self.0.certificates.clone(),
        })))
    }

    /// Writes the certificates to a file, so that a restart needs no download. A file that is
    /// there is replaced as a whole.
    ///
    /// # Errors
    /// When the file cannot be written, or in public-key mode.
    pub fn save_certificates(&self, path: impl AsRef<Path>) -> Result<()> {
        self.certificate_mode()?.save(path.as_ref())
    }

    /// The certificates, if that is the mode.
    pub(crate) fn certificate_mode(&self) -> Result<&Arc<Certificates>> {
        self.0.certificates.as_ref().ok_or_else(|| {
            Error::config(
                "the client is in public-key mode, which has no certificates; use \
                 `PlatformKeys::certificates()`",
            )
        })
    }

    /// The key that a `Wechatpay-Serial` header names, if it is in force.
    pub(crate) fn get(&self, serial: &str, now: SystemTime) -> Option<PublicKey> {
        let public_key = self.0.public_key.as_ref().filter(|it| it.serial == serial);
        let public_key = public_key.map(|it| it.key.clone());
        public_key.or_else(|| self.0.certificates.as_ref()?.get(serial, now))
    }

    /// The key that encrypts what WeChat Pay alone may read, and that is to sign the response: the
    /// public key when there is one, else the certificate that expires last.
    pub(crate) fn preferred(&self) -> Option<NamedKey> {
        let public_key = self.0.public_key.clone();
        public_key.or_else(|| self.0.certificates.as_ref()?.preferred())
    }

    /// Some key is there with which a response could be verified.
    pub(crate) fn has_any(&self, now: SystemTime) -> bool {
        let certificates = self.0.certificates.as_ref();
        self.0.public_key.is_some() || certificates.is_some_and(|it| it.has_any(now))
    }

    /// Runs `write`; every `Sensitive` in it is encrypted for WeChat Pay.
    pub(crate) fn encrypting<T>(key: Option<&NamedKey>, write: impl FnOnce() -> T) -> T {
        #[cfg(feature = "__sensitive")]
        return crate::sensitive::encrypting(key.map(|it| it.key.clone()), write);
        #[cfg(not(feature = "__sensitive"))]
        {
            let _ = key;
            write()
        }
    }
}

impl fmt::Debug for PlatformKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let public_key = self.0.public_key.as_ref().map(|it| &it.serial);
        let certificates = self.0.certificates.as_ref().map(|it| it.serials());
        f.debug_struct("PlatformKeys")
            .field("public_key", &public_key)
            .field("certificates", &certificates)
            .finish()
    }
}

fn named_public_key(id: &str, key: PublicKey) -> Result<NamedKey> {
    let well_formed = id.strip_prefix("PUB_KEY_ID_").is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !well_formed {
        return Err(Error::config(
            "the id of WeChat Pay's public key does not begin with PUB_KEY_ID_; the merchant platform \
             shows it with the key",
        ));
    }
    let serial = id.to_owned();
    Ok(NamedKey { serial, key })
}
