//! The secret that merchant and WeChat Pay share, and what it encrypts.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use crate::crypto;
use crate::error::{Error, ErrorKind, Result};
use crate::pasted;

/// The key that a merchant sets on the merchant platform under "APIv3": 32 bytes, a shared secret.
///
/// Under it, WeChat Pay encrypts notifications and platform certificates with AES-256-GCM.
#[derive(Clone)]
pub struct ApiV3Key(Zeroizing<[u8; 32]>);

impl ApiV3Key {
    /// Takes the key as it is set on the merchant platform.
    ///
    /// # Errors
    /// When it is not 32 bytes long, or something was pasted along with it: a line break, a blank,
    /// quotation marks. The message says so, gives the length, and nothing else.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self> {
        let key = key.as_ref();
        let flaw = pasted::flaw(key);
        let key = key.try_into().map_err(|_| {
            let flaw = flaw.as_ref().map(|it| format!(" and {it}")).unwrap_or_default();
            Error::config(format!(
                "the APIv3 key has {} bytes instead of 32{flaw}; it is set on the merchant platform \
                 under Account > API security, and is neither the APIv2 key nor a private key",
                key.len()
            ))
        })?;
        if let Some(flaw) = flaw {
            return Err(Error::config(format!("the APIv3 key {flaw}")));
        }
        Ok(Self(Zeroizing::new(key)))
    }

    /// Decrypts what WeChat Pay encrypted: AES-256-GCM, the tag at the end, in base64.
    ///
    /// # Errors
    /// When it was encrypted under another key, with another nonce or other associated data, or
    /// was altered.
    pub fn decrypt(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Result<Vec<u8>> {
        let wrong = || {
            Error::new(
                ErrorKind::Decode,
                "the ciphertext cannot be decrypted with the APIv3 key; compare the key with the \
                 one that is set on the merchant platform",
            )
        };
        let mut data = STANDARD.decode(ciphertext).map_err(|_| wrong())?;
        let (nonce, associated_data) = (nonce.as_bytes(), associated_data.as_bytes());
        let len = crypto::open_aes_256_gcm(&self.0, nonce, associated_data, &mut data)
            .map_err(|_| wrong())?;
        data.truncate(len);
        Ok(data)
    }

    /// Encrypts as WeChat Pay does, for tests of what is decrypted. The nonce has 12 bytes and
    /// must never be used again under the same key.
    ///
    /// # Errors
    /// When the nonce has another length.
    pub fn encrypt(&self, nonce: &str, associated_data: &str, plaintext: &[u8]) -> Result<String> {
        let mut data = plaintext.to_vec();
        let (nonce, associated_data) = (nonce.as_bytes(), associated_data.as_bytes());
        crypto::seal_aes_256_gcm(&self.0, nonce, associated_data, &mut data)
            .map_err(|_| Error::request("the nonce does not have 12 bytes"))?;
        Ok(STANDARD.encode(data))
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(***)")
    }
}
