//! A file that is encrypted as a whole.

use bytes::Bytes;
use zeroize::Zeroizing;

use crate::crypto;
use crate::error::{Error, ErrorKind, Result};
use crate::sensitive::SensitiveBytes;

/// The largest file that is decrypted, in bytes, unless a limit is set: it is held in memory, since
/// nothing of it may be used before its end has been checked.
const LIMIT: u64 = 256 * 1024 * 1024;

/// The length of the tag behind the ciphertext.
const TAG: u64 = 16;

/// A file under AES-256-GCM, without associated data, and what has come of it.
pub(super) struct Sealed {
    key: Zeroizing<[u8; 32]>,
    nonce: [u8; 12],
    data: Vec<u8>,
}

impl Sealed {
    pub(super) fn new(key: &SensitiveBytes, nonce: &str) -> Result<Self> {
        let wrong = |what, len, due| {
            let message = format!("the {what} of an encrypted file has {due} bytes, not {len}");
            Error::new(ErrorKind::Decode, message)
        };
        let key = key.expose();
        Ok(Self {
            key: Zeroizing::new(key.try_into().map_err(|_| wrong("key", key.len(), 32))?),
            nonce: nonce
                .as_bytes()
                .try_into()
                .map_err(|_| wrong("nonce", nonce.len(), 12))?,
            data: Vec::new(),
        })
    }

    pub(super) fn feed(&mut self, raw: &[u8], limit: Option<u64>) -> Result<()> {
        let limit = limit.unwrap_or(LIMIT);
        if (self.data.len() + raw.len()) as u64 > limit.saturating_add(TAG) {
            return Err(super::too_large(limit));
        }
        self.data.extend_from_slice(raw);
        Ok(())
    }

    /// Decrypts the whole file.
    pub(super) fn open(mut self) -> Result<Bytes> {
        let opened = crypto::open_aes_256_gcm(&self.key, &self.nonce, &[], &mut self.data);
        let len = opened.map_err(|_| {
            Error::new(
                ErrorKind::Decode,
                "the file cannot be decrypted with this key and nonce: it was altered or cut \
                 short, or is another one; do not use it",
            )
        })?;
        self.data.truncate(len);
        Ok(self.data.into())
    }
}
