//! The keys with which WeChat Pay signs.

mod certificates;
mod list;
#[cfg(feature = "client")]
pub(crate) mod refresh;
mod saved;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

pub(crate) use certificates::{Certificates, Known, ListSigner, VerifiedList};
pub(crate) use list::ListedCertificates;

use crate::error::{Error, Result};
use crate::key::PublicKey;
use crate::pasted;

/// The keys of WeChat Pay's that a client trusts. Cheap to clone: clones are one store, so several
/// clients of one merchant can share it.
///
/// In public-key mode, which all new merchants have, it is a key with an id that begins
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
/// signed it: add the public key with [`and_public_key`](Self::and_public_key).
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

struct Modes {
    /// In the order in which they were added.
    public_keys: RwLock<Vec<NamedKey>>,
    certificates: Option<Certificates>,
}

/// A key, and what `Wechatpay-Serial` calls it.
#[derive(Clone)]
pub(crate) struct NamedKey {
    pub(crate) serial: String,
    pub(crate) key: PublicKey,
}

impl PlatformKeys {
    /// Whether the other is a clone of this one.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Public-key mode: WeChat Pay's public key and its id.
    ///
    /// # Errors
    /// When the id does not begin with `PUB_KEY_ID_` followed by letters and digits.
    pub fn public_key(id: &str, key: PublicKey) -> Result<Self> {
        Self::of(None).and_public_key(id, key)
    }

    /// Certificate mode: nothing is known before the first download.
    pub fn certificates() -> Self {
        Self::of(Some(Certificates::default()))
    }

    /// Certificate mode, beginning with the certificates that
    /// [`save_certificates`](Self::save_certificates) wrote. They are trusted: keep the file where
    /// nobody else can write. Those that have expired meanwhile are not used.
    ///
    /// # Errors
    /// When the file cannot be read, or was not written by `save_certificates`.
    pub fn load_certificates(path: impl AsRef<Path>) -> Result<Self> {
        Ok(Self::of(Some(Certificates::load(path.as_ref())?)))
    }

    pub(crate) fn of(certificates: Option<Certificates>) -> Self {
        Self(Arc::new(Modes {
            public_keys: RwLock::default(),
            certificates,
        }))
    }

    /// The same with one more public key: see [`add_public_key`](Self::add_public_key).
    ///
    /// ```
    /// # use wechatpay::{PlatformKeys, PublicKey};
    /// # fn run(key: PublicKey) -> wechatpay::Result<()> {
    /// let id = "PUB_KEY_ID_0119000072912024000000000000000001";
    /// let platform = PlatformKeys::certificates().and_public_key(id, key)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`PlatformKeys::public_key`].
    pub fn and_public_key(self, id: &str, key: PublicKey) -> Result<Self> {
        self.add_public_key(id, key)?;
        Ok(self)
    }

    /// Adds a public key from now on, in all clones: while a merchant changes to public-key mode,
    /// and while WeChat Pay changes its key. All that were added verify; requests name the one
    /// that was added last, and encrypt with it. One of the same id is replaced.
    ///
    /// ```
    /// # use wechatpay::{Client, PublicKey};
    /// # fn run(client: Client, new_key: PublicKey) -> wechatpay::Result<()> {
    /// let platform = client.platform_keys();
    /// platform.add_public_key("PUB_KEY_ID_0119000072912026000000000000000002", new_key)?;
    /// // A day later, when nothing is signed with the old one any more:
    /// platform.remove_public_key("PUB_KEY_ID_0119000072912024000000000000000001")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`PlatformKeys::public_key`].
    pub fn add_public_key(&self, id: &str, key: PublicKey) -> Result<()> {
        check_public_key_id(id)?;
        let added = NamedKey {
            serial: id.to_owned(),
            key,
        };
        let mut keys = self
            .0
            .public_keys
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        keys.retain(|it| it.serial != id);
        keys.push(added);
        Ok(())
    }

    /// Trusts a public key no longer, in all clones.
    ///
    /// # Errors
    /// When there is no such key, or no other and no certificate mode. Nothing changes then.
    pub fn remove_public_key(&self, id: &str) -> Result<()> {
        let mut keys = self
            .0
            .public_keys
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let Some(index) = keys.iter().position(|it| it.serial == id) else {
            return Err(Error::config("no public key of this id is known"));
        };
        if keys.len() == 1 && self.0.certificates.is_none() {
            return Err(Error::config(
                "it is the only platform key; add another one before it is removed",
            ));
        }
        keys.remove(index);
        Ok(())
    }

    /// Whether a key is in force. Nothing should be sent before, since no response could be
    /// verified: [`Client`](crate::Client) downloads the certificates first.
    pub fn has_key_in_force(&self, now: SystemTime) -> bool {
        self.preferred(now).is_some()
    }

    /// Writes the certificates to a file, so that a restart needs no download. A file that is
    /// there is replaced as a whole, so that another process can load it at any time.
    ///
    /// # Errors
    /// [`ErrorKind::Save`](crate::ErrorKind::Save) when the file cannot be written;
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) in public-key mode.
    pub fn save_certificates(&self, path: impl AsRef<Path>) -> Result<()> {
        self.certificate_mode()?.save(path.as_ref())
    }

    /// The store of certificates, in certificate mode.
    pub(crate) fn certificate_store(&self) -> Option<&Certificates> {
        self.0.certificates.as_ref()
    }

    /// The same; an error in public-key mode.
    pub(crate) fn certificate_mode(&self) -> Result<&Certificates> {
        self.certificate_store().ok_or_else(|| {
            Error::config(
                "the client is in public-key mode, which has no certificates; use \
                 `PlatformKeys::certificates()`",
            )
        })
    }

    fn read_public_keys<T>(&self, read: impl FnOnce(&[NamedKey]) -> T) -> T {
        let keys = self.0.public_keys.read();
        read(&keys.unwrap_or_else(PoisonError::into_inner))
    }

    /// The ids of the public keys.
    pub(crate) fn public_key_ids(&self) -> Vec<String> {
        self.read_public_keys(|keys| keys.iter().map(|it| it.serial.clone()).collect())
    }

    /// The key that a `Wechatpay-Serial` header names, if it is in force.
    pub(crate) fn get(&self, serial: &str, now: SystemTime) -> Option<PublicKey> {
        let named = || self.0.certificates.as_ref()?.get(serial, now);
        self.public_key_named(serial).or_else(named)
    }

    fn public_key_named(&self, id: &str) -> Option<PublicKey> {
        self.read_public_keys(|keys| {
            let named = keys.iter().find(|it| it.serial == id);
            named.map(|it| it.key.clone())
        })
    }

    /// The key that a `Wechatpay-Serial` header names, if it was in force when this came.
    pub(crate) fn get_as_of(&self, serial: &str, arrival: SystemTime) -> Option<PublicKey> {
        let named = || self.0.certificates.as_ref()?.get_as_of(serial, arrival);
        self.public_key_named(serial).or_else(named)
    }

    /// The key that encrypts what WeChat Pay alone may read, and that is to sign the response: the
    /// public key when there is one, else of the certificates in force the one that expires last.
    pub(crate) fn preferred(&self, now: SystemTime) -> Option<NamedKey> {
        let public_key = self.read_public_keys(|keys| keys.last().cloned());
        public_key.or_else(|| self.0.certificates.as_ref()?.preferred(now))
    }

    /// Whose key it is that these do not have, what is known, and what to do.
    pub(crate) fn describe_unknown(&self, serial: &str) -> String {
        if !is_serial(serial) {
            return "a key whose `wechatpay-serial` is none of WeChat Pay's".to_owned();
        }
        let ids = self.public_key_ids().join(", ");
        let is_certificate_mode = self.certificate_store().is_some();
        if serial.starts_with(PUBLIC_KEY_ID) {
            let known = match (ids.as_str(), is_certificate_mode) {
                ("", _) => "platform certificates alone".to_owned(),
                (ids, false) => ids.to_owned(),
                (ids, true) => format!("platform certificates and {ids}"),
            };
            return format!(
                "WeChat Pay's public key {serial}, and this client knows {known}; if the merchant \
                 platform shows this id, download that key and add it with \
                 `PlatformKeys::and_public_key`"
            );
        }
        if is_certificate_mode {
            return format!(
                "the platform certificate {serial}, which is not known, or not in force"
            );
        }
        format!(
            "the platform certificate {serial}, and this client knows the public key {ids} alone; \
             while the merchant changes to public-key mode, use \
             `PlatformKeys::certificates().and_public_key(…)`"
        )
    }

    /// The keys that may sign a list of certificates.
    pub(crate) fn signing_lists(&self) -> Self {
        Self(Arc::new(Modes {
            public_keys: self.read_public_keys(<[_]>::to_vec).into(),
            certificates: self
                .0
                .certificates
                .as_ref()
                .map(Certificates::signing_lists),
        }))
    }

    /// It may be named and encrypted with.
    #[cfg(feature = "client")]
    pub(crate) fn is_in_force(&self, serial: &str, now: SystemTime) -> bool {
        let is_public_key = self.read_public_keys(|keys| keys.iter().any(|it| it.serial == serial));
        let certificates = self.0.certificates.as_ref();
        is_public_key || certificates.is_some_and(|it| it.is_in_force(serial, now))
    }
}

impl NamedKey {
    /// Runs `write`, with every `Sensitive` in it encrypted for WeChat Pay. Gives what the key is
    /// called, if there was one.
    pub(crate) fn encrypting(key: Option<&Self>, write: impl FnOnce()) -> Option<String> {
        #[cfg(feature = "__sensitive")]
        {
            use crate::sensitive::{Used, encrypting};
            let used = encrypting(key.map(|it| it.key.clone()), write);
            key.filter(|_| used == Used::Yes)
                .map(|it| it.serial.clone())
        }
        #[cfg(not(feature = "__sensitive"))]
        {
            let _ = key;
            write();
            None
        }
    }
}

impl fmt::Debug for PlatformKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let certificates = self.0.certificates.as_ref().map(Certificates::serials);
        f.debug_struct("PlatformKeys")
            .field("public_keys", &self.public_key_ids())
            .field("certificates", &certificates)
            .finish()
    }
}

/// What the id of a public key begins with, and the serial number of a certificate does not.
pub(crate) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";

/// Whether a header from outside may be shown: it must look like a serial number or the id of a
/// public key.
fn is_serial(serial: &str) -> bool {
    match serial.strip_prefix(PUBLIC_KEY_ID) {
        Some(id) => id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        None => serial.len() <= 40 && serial.bytes().all(|byte| byte.is_ascii_hexdigit()),
    }
}

fn check_public_key_id(id: &str) -> Result<()> {
    pasted::check("the id of WeChat Pay's public key", id)?;
    let well_formed = id.strip_prefix(PUBLIC_KEY_ID).is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if well_formed {
        return Ok(());
    }
    Err(Error::config(
        "the id of WeChat Pay's public key does not begin with PUB_KEY_ID_; the merchant platform \
         shows it with the key",
    ))
}
