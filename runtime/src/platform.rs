//! The keys with which WeChat Pay signs its answers.

use crate::error::{Error, Result};
use crate::key::PublicKey;

/// The keys of WeChat Pay's that a client trusts. Cheap to clone.
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
#[derive(Debug, Clone)]
pub struct PlatformKeys {
    id: String,
    key: PublicKey,
}

impl PlatformKeys {
    /// Public-key mode: WeChat Pay's public key and its id.
    ///
    /// # Errors
    /// When the id does not begin with `PUB_KEY_ID_` followed by letters and digits.
    pub fn public_key(id: &str, key: PublicKey) -> Result<Self> {
        let well_formed = id.strip_prefix("PUB_KEY_ID_").is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if !well_formed {
            return Err(Error::config(
                "the id of WeChat Pay's public key does not begin with PUB_KEY_ID_; it stands on \
                 the merchant platform beside the key",
            ));
        }
        let id = id.to_owned();
        Ok(Self { id, key })
    }

    /// The key that a `Wechatpay-Serial` header names.
    pub(crate) fn get(&self, serial: &str) -> Option<&PublicKey> {
        (self.id == serial).then_some(&self.key)
    }

    /// The key that encrypts what WeChat Pay alone may read.
    #[cfg(feature = "sensitive")]
    pub(crate) fn encryption_key(&self) -> &PublicKey {
        &self.key
    }

    /// Runs `write`; every `Sensitive` in it is encrypted for WeChat Pay.
    pub(crate) fn encrypting<T>(&self, write: impl FnOnce() -> T) -> T {
        #[cfg(feature = "sensitive")]
        return crate::sensitive::encrypting(self.encryption_key(), write);
        #[cfg(not(feature = "sensitive"))]
        return write();
    }

    /// What a request's `Wechatpay-Serial` header says: the key that encrypted its members, and
    /// that is to sign the answer.
    pub(crate) fn serial(&self) -> &str {
        &self.id
    }
}
