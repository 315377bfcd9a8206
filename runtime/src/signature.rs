//! How requests are signed and answers are verified: the messages, and what goes into the headers.
//!
//! A request is signed with RSASSA-PKCS1-v1_5 and SHA-256 under the merchant's key, over five
//! lines that each end in `\n`: method, path with query, timestamp, nonce, body. An answer is
//! signed in the same way under a key of WeChat Pay's, over three: timestamp, nonce, body.
//! ([official rule](https://pay.weixin.qq.com/doc/v3/merchant/4012365342))

use std::fmt;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::clock::unix_seconds;
use crate::crypto;
use crate::error::{Error, Result};

/// The algorithm's name in the `Authorization` header and in `Wechatpay-Signature-Type`.
pub(crate) const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

/// The same for a brand merchant's requests.
pub(crate) const BRAND_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// How far the stamp of an answer may be from now: less than this many seconds, either way.
pub(crate) const TOLERANCE_SECONDS: u64 = 300;

/// A signature, written as standard base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(Vec<u8>);

impl Signature {
    /// The signature that a key, an HSM or a KMS made.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// Reads a signature from a header.
    ///
    /// # Errors
    /// When the text is not padded standard base64.
    pub fn from_base64(text: &str) -> Result<Self> {
        let bytes = STANDARD.decode(text).map_err(|_| {
            Error::new(
                crate::ErrorKind::Signature,
                "the signature is not valid base64",
            )
        })?;
        Ok(Self(bytes))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(&self.0))
    }
}

/// When a message was signed, and the random text that makes it unique.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    timestamp: u64,
    nonce: String,
}

impl Stamp {
    /// A stamp for `now` with a new nonce: 128 random bits as 32 upper-case hexadecimal digits.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn fresh(now: SystemTime) -> Result<Self> {
        let random: [u8; 16] = crypto::random()?;
        let nonce = random.iter().map(|byte| format!("{byte:02X}")).collect();
        Ok(Self {
            timestamp: unix_seconds(now),
            nonce,
        })
    }

    /// A known stamp: seconds since 1970, and a nonce of letters and digits.
    ///
    /// # Errors
    /// When the nonce is empty, longer than 32, or holds anything but letters and digits.
    pub fn new(timestamp: u64, nonce: impl Into<String>) -> Result<Self> {
        let nonce = nonce.into();
        let well_formed = (1..=32).contains(&nonce.len())
            && nonce.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !well_formed {
            return Err(Error::request("a nonce is 1 to 32 letters and digits"));
        }
        Ok(Self { timestamp, nonce })
    }

    /// Seconds since 1970.
    pub fn timestamp(&self) -> u64 {
        self.timestamp
    }

    /// The random text.
    pub fn nonce(&self) -> &str {
        &self.nonce
    }
}

/// The message to sign for a request. `target` is path and query exactly as sent.
pub(crate) fn request_message(method: &str, target: &str, stamp: &Stamp, body: &[u8]) -> Vec<u8> {
    let timestamp = stamp.timestamp.to_string();
    lines(&[
        method.as_bytes(),
        target.as_bytes(),
        timestamp.as_bytes(),
        stamp.nonce.as_bytes(),
        body,
    ])
}

/// The message that WeChat Pay signed for an answer or a notification: header text and body
/// exactly as received.
pub(crate) fn answer_message(timestamp: &[u8], nonce: &[u8], body: &[u8]) -> Vec<u8> {
    lines(&[timestamp, nonce, body])
}

fn lines(parts: &[&[u8]]) -> Vec<u8> {
    let mut message = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        message.extend_from_slice(part);
        message.push(b'\n');
    }
    message
}
