//! What WeChat Pay encrypts under the APIv3 key, as it writes it: certificates and notifications.

use serde::Deserialize;

use crate::error::{Error, ErrorKind, Result};
use crate::merchant::Merchant;

const ALGORITHM: &str = "AEAD_AES_256_GCM";

#[derive(Clone, Deserialize)]
pub(crate) struct Encrypted {
    algorithm: String,
    nonce: String,
    associated_data: Option<String>,
    ciphertext: String,
    /// The kind of object that it is; a notification says it.
    pub(crate) original_type: Option<String>,
}

impl Encrypted {
    /// Decrypts it under the merchant's APIv3 key, or under the previous one.
    ///
    /// # Errors
    /// When it is of another algorithm, or cannot be decrypted.
    pub(crate) fn open(&self, merchant: &Merchant) -> Result<Vec<u8>> {
        if self.algorithm != ALGORITHM {
            return Err(Error::new(
                ErrorKind::Decode,
                format!("it is encrypted with another algorithm than {ALGORITHM}"),
            ));
        }
        let associated_data = self.associated_data.as_deref().unwrap_or_default();
        merchant.decrypt_with_apiv3_key(&self.nonce, associated_data, &self.ciphertext)
    }
}
