//! Texts that travel encrypted: names, identity numbers, bank accounts.

use std::cell::RefCell;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{self, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::key::PublicKey;
use crate::merchant::DecryptionKeys;

/// A text that only its sender and its receiver may read.
///
/// As a field of a request, at any depth, it is encrypted under the platform's key while the
/// request is prepared; as a member of a response it is decrypted with the merchant's. Both are
/// RSAES-OAEP with SHA-1. It is zeroed when it is dropped and prints as `***`.
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use wechatpay::Sensitive;
///
/// #[wechatpay::endpoint(POST, "/v3/profitsharing/receivers/add", response = Receiver)]
/// struct AddReceiver {
///     appid: String,
///     r#type: String,
///     account: String,
///     name: Option<Sensitive>,
///     relation_type: String,
/// }
///
/// #[derive(Deserialize)]
/// struct Receiver {
///     name: Option<Sensitive>, // `receiver.name.as_ref().map(Sensitive::expose)`
/// }
///
/// let name = Sensitive::from("张三");
/// assert_eq!(format!("{name:?}"), "Sensitive(***)");
/// assert_eq!(name.expose(), "张三");
/// ```
///
/// **Anywhere else, serialising it fails** rather than leak: `serde_json::to_value(&name)` is an
/// error, and `json!({ "name": name })` panics, as that macro does on errors. Where a request is not
/// declared, encrypt by hand with [`Client::encrypt`](crate::Client::encrypt). Deserialising it
/// from anything but a verified answer fails too.
#[derive(Clone, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// The text. Whoever asks for it answers for it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(***)")
    }
}

/// What a `Sensitive` turns into, or comes from, on this thread right now.
enum Scope {
    /// `None` while no platform key is known.
    Encrypt(Option<PublicKey>),
    Decrypt(DecryptionKeys),
}

thread_local! {
    /// Set only while a request is serialised or an answer deserialised, neither of which waits.
    static SCOPE: RefCell<Option<Scope>> = const { RefCell::new(None) };
}

/// Runs `serialize`; every `Sensitive` in it is encrypted under this key.
pub(crate) fn encrypting<T>(key: Option<PublicKey>, serialize: impl FnOnce() -> T) -> T {
    within(Scope::Encrypt(key), serialize)
}

/// Runs `deserialize`; every `Sensitive` in it is decrypted with these keys.
pub(crate) fn decrypting<T>(keys: DecryptionKeys, deserialize: impl FnOnce() -> T) -> T {
    within(Scope::Decrypt(keys), deserialize)
}

fn within<T>(scope: Scope, run: impl FnOnce() -> T) -> T {
    /// Brings the scope around this one back, even when `run` panics.
    struct Restore(Option<Scope>);

    impl Drop for Restore {
        fn drop(&mut self) {
            SCOPE.set(self.0.take());
        }
    }

    let _restore = Restore(SCOPE.replace(Some(scope)));
    run()
}

/// The name by which a probe for `None` recognises a `Sensitive` without encrypting it.
pub(crate) const TOKEN: &str = "$wechatpay::Sensitive";

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(TOKEN, &Ciphertext(self))
    }
}

struct Ciphertext<'a>(&'a Sensitive);

impl Serialize for Ciphertext<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let encrypted = SCOPE.with_borrow(|scope| match scope {
            Some(Scope::Encrypt(Some(key))) => {
                key.encrypt(self.0.expose()).map_err(ser::Error::custom)
            }
            Some(Scope::Encrypt(None)) => Err(ser::Error::custom(
                "no platform key is known yet; call `client.download_platform_certificates()` first",
            )),
            _ => Err(ser::Error::custom(
                "a Sensitive can only be serialised into a request that encrypts it",
            )),
        })?;
        serializer.serialize_str(&encrypted)
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ciphertext = String::deserialize(deserializer)?;
        SCOPE.with_borrow(|scope| match scope {
            // Members that have no value come as an empty text, which nothing encrypts to.
            Some(Scope::Decrypt(_)) if ciphertext.is_empty() => Ok(Self::from("")),
            Some(Scope::Decrypt(keys)) => keys.decrypt(&ciphertext).map_err(de::Error::custom),
            _ => Err(de::Error::custom(
                "a Sensitive can only be deserialised from a verified answer",
            )),
        })
    }
}
