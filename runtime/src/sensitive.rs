//! Strings that are sent encrypted: names, identity numbers, bank accounts.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{self, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::error::{BoxError, Error, ErrorKind, Own, Result};
use crate::key::{PrivateKey, PublicKey};
use crate::scope::within;

/// A string that is encrypted in requests, responses and notifications.
///
/// In a request, at any depth, it is encrypted under the platform key while the request is
/// prepared. In a response or a notification it is decrypted with the merchant's key. Both are
/// RSAES-OAEP with SHA-1. It is zeroed on drop, and prints as `***`.
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
/// **To serialise it anywhere else is an error**, so that it does not leak:
/// `serde_json::to_value(&name)` fails, and `json!({ "name": name })` panics, as that macro does on
/// errors. For a request that is not declared, encrypt by hand with [`PublicKey::encrypt`]. It can
/// only be deserialised from a verified response or notification.
///
/// What has a `Sensitive` in it is deserialised at least twice, since the key may be
/// [outside the process](crate::MerchantKey), and deserialising cannot wait for it. The first time,
/// each `Sensitive` is an empty string.
#[derive(Clone, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// The string itself. Keep it out of logs.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Bytes that WeChat Pay encrypted for the merchant, such as the key of an encrypted
/// [file](crate::Download::decrypt). They are zeroed on drop, and print as `***`.
///
/// In a response they are decrypted as a [`Sensitive`] is; a request has none.
/// `Client::decrypt_bytes` decrypts a ciphertext that is not in a declared response.
#[derive(Clone, PartialEq, Eq)]
pub struct SensitiveBytes(Zeroizing<Vec<u8>>);

impl SensitiveBytes {
    /// The bytes themselves. Keep them out of logs.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for SensitiveBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl fmt::Debug for SensitiveBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SensitiveBytes(***)")
    }
}

impl TryFrom<SensitiveBytes> for Sensitive {
    type Error = Error;

    /// # Errors
    /// When it is not text.
    fn try_from(bytes: SensitiveBytes) -> Result<Self> {
        let text = std::str::from_utf8(bytes.expose()).map_err(undecryptable)?;
        Ok(Self::from(text))
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

impl PrivateKey {
    /// Decrypts a ciphertext in base64 that was made for this key: RSAES-OAEP with SHA-1.
    ///
    /// # Errors
    /// When it was not encrypted under the public half of this key.
    pub fn decrypt(&self, ciphertext: &str) -> Result<Sensitive> {
        let ciphertext = ciphertext_bytes(ciphertext)?;
        let plaintext = self.decrypt_bytes(&ciphertext).map_err(undecryptable)?;
        SensitiveBytes::from(plaintext).try_into()
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(***)")
    }
}

/// The error of a ciphertext that could not be decrypted.
pub(crate) fn undecryptable(source: impl Into<BoxError>) -> Error {
    Error::new(
        ErrorKind::Decode,
        "the ciphertext cannot be decrypted with the merchant's private key; it was encrypted for \
         another certificate, or not at all, or the key cannot be reached",
    )
    .with_source(source)
}

/// Decodes the base64 in which a ciphertext comes.
pub(crate) fn ciphertext_bytes(ciphertext: &str) -> Result<Vec<u8>> {
    /// The length of a ciphertext under an RSA key of 2048 bits, the shortest that is accepted.
    const LEAST_LEN: usize = 256;
    // The decoder's own error may quote a string that was not encrypted.
    let bytes = STANDARD.decode(ciphertext).ok();
    bytes
        .filter(|bytes| bytes.len() >= LEAST_LEN)
        .ok_or_else(|| undecryptable("it is not a ciphertext in base64"))
}

/// Whether something was encrypted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Used {
    Yes,
    No,
}

/// What a `Sensitive` turns into, or comes from, on this thread right now.
enum Direction {
    /// `None` while no platform key is known.
    Encrypt(Option<PublicKey>, Used),
    Decrypt(Plaintexts),
}

/// The plaintexts of a response's ciphertexts; `None` is still to be decrypted.
///
/// The key may be outside the process, and deserialising cannot wait for it. So a response is
/// deserialised again and again until it has no new ciphertext; the new ones are decrypted in
/// between.
#[derive(Default)]
pub(crate) struct Plaintexts(HashMap<String, Option<SensitiveBytes>>);

impl Plaintexts {
    /// Runs `deserialize`. `None` means that a plaintext is [missing](Self::missing).
    pub(crate) fn try_reading<T>(&mut self, deserialize: impl FnOnce() -> T) -> Option<T> {
        let direction = Direction::Decrypt(std::mem::take(self));
        let (result, direction) = within(&SCOPE, direction, deserialize);
        if let Some(Direction::Decrypt(plaintexts)) = direction {
            *self = plaintexts;
        }
        self.0.values().all(Option::is_some).then_some(result)
    }

    /// The ciphertexts without a plaintext, each with the place for it.
    pub(crate) fn missing(
        &mut self,
    ) -> impl Iterator<Item = (&String, &mut Option<SensitiveBytes>)> {
        self.0
            .iter_mut()
            .filter(|(_, plaintext)| plaintext.is_none())
    }

    fn get(&mut self, ciphertext: String) -> SensitiveBytes {
        let plaintext = self.0.entry(ciphertext).or_default();
        plaintext.clone().unwrap_or_else(|| Vec::new().into())
    }
}

thread_local! {
    /// Set while a request is serialised or a response deserialised. Neither of them waits.
    static SCOPE: RefCell<Option<Direction>> = const { RefCell::new(None) };
}

/// Runs `serialize`; every `Sensitive` in it is encrypted under this key. Says whether there was
/// one.
pub(crate) fn encrypting(key: Option<PublicKey>, serialize: impl FnOnce()) -> Used {
    let ((), direction) = within(&SCOPE, Direction::Encrypt(key, Used::No), serialize);
    match direction {
        Some(Direction::Encrypt(_, used)) => used,
        _ => Used::No,
    }
}

/// The name of the newtype. The check for `None` recognises a `Sensitive` by it without encrypting
/// it.
pub(crate) const TOKEN: &str = "$wechatpay::Sensitive";

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(TOKEN, &Ciphertext(self))
    }
}

struct Ciphertext<'a>(&'a Sensitive);

impl Serialize for Ciphertext<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let encrypted = SCOPE.with_borrow_mut(|scope| match scope {
            Some(Direction::Encrypt(Some(key), used)) => {
                *used = Used::Yes;
                key.encrypt(self.0.expose())
                    .map_err(|error| ser::Error::custom(Own(error)))
            }
            Some(Direction::Encrypt(None, _)) => Err(ser::Error::custom(Own(
                "no platform key is in force to encrypt it with; call \
                 `client.download_platform_certificates()` before the request is made",
            ))),
            _ => Err(ser::Error::custom(Own(
                "a Sensitive can only be serialised into a request that encrypts it",
            ))),
        })?;
        serializer.serialize_str(&encrypted)
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = SensitiveBytes::deserialize(deserializer)?;
        bytes
            .try_into()
            .map_err(|error| de::Error::custom(Own(error)))
    }
}

impl<'de> Deserialize<'de> for SensitiveBytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ciphertext = String::deserialize(deserializer)?;
        SCOPE.with_borrow_mut(|scope| match scope {
            // WeChat Pay sends an empty string for a member without a value. It is no ciphertext.
            Some(Direction::Decrypt(_)) if ciphertext.is_empty() => Ok(Self::from(Vec::new())),
            Some(Direction::Decrypt(plaintexts)) => {
                // The key is not asked to decrypt what cannot be a ciphertext.
                ciphertext_bytes(&ciphertext).map_err(|error| de::Error::custom(Own(error)))?;
                Ok(plaintexts.get(ciphertext))
            }
            _ => Err(de::Error::custom(Own(
                "a Sensitive can only be deserialised from a verified response or notification",
            ))),
        })
    }
}
