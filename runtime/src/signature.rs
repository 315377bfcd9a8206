//! The signatures of requests and responses: their messages, and their form in headers.
//!
//! A request is signed with RSASSA-PKCS1-v1_5 and SHA-256 under the merchant's key, over five
//! lines that each end in `\n`: method, path with query, timestamp, nonce, body. A response
//! is signed in the same way under a key of WeChat Pay's, over three: timestamp, nonce, body.
//! ([official rule](https://pay.weixin.qq.com/doc/v3/merchant/4012365342))

use std::fmt;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderName;

use crate::clock::unix_seconds;
use crate::crypto;
use crate::error::{Error, ErrorKind, Result};

/// The algorithm's name in the `Authorization` header and in `Wechatpay-Signature-Type`.
pub(crate) const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

/// The same for a brand merchant's requests.
pub(crate) const BRAND_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// The header that names a platform key: in a request the one that encrypts, in a response the one
/// that verifies.
pub(crate) const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// A signature, written as standard base64.
///
/// ```
/// use wechatpay::protocol::Signature;
///
/// let signature = Signature::from_bytes([0, 1, 2]); // from an HSM or a KMS
/// assert_eq!(signature.to_string(), "AAEC");
/// assert_eq!(Signature::from_base64("AAEC")?, signature);
/// # Ok::<(), wechatpay::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(Vec<u8>);

impl Signature {
    /// A signature that a key, an HSM or a KMS made.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// Reads a signature from a header.
    ///
    /// # Errors
    /// When the string is not padded standard base64.
    pub fn from_base64(base64: &str) -> Result<Self> {
        let bytes = STANDARD
            .decode(base64)
            .map_err(|_| Error::new(ErrorKind::Signature, "the signature is not valid base64"))?;
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

/// The time of a signature, and the random string that makes its message unique.
///
/// ```
/// use std::time::SystemTime;
/// use wechatpay::protocol::Stamp;
///
/// let stamp = Stamp::fresh(SystemTime::now())?;
/// assert_eq!(stamp.nonce().len(), 32);
/// # Ok::<(), wechatpay::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    timestamp: u64,
    nonce: String,
}

impl Stamp {
    /// A stamp for `now` with a new nonce: 128 random bits as 32 upper-case hexadecimal digits.
    ///
    /// # Errors
    /// When the operating system gives no random bytes.
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

    /// The random string.
    pub fn nonce(&self) -> &str {
        &self.nonce
    }
}

/// The message to sign for a request. `target` is the path and the query exactly as sent.
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

/// The message that WeChat Pay signed for a response or a notification, made of headers and body
/// exactly as received.
pub(crate) fn signed_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines(&[timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// The message to sign for handing an order over. `order` is its `prepay_id`, as the client gets it.
pub(crate) fn payment_message(appid: &str, stamp: &Stamp, order: &str) -> Vec<u8> {
    let timestamp = stamp.timestamp.to_string();
    lines(&[
        appid.as_bytes(),
        timestamp.as_bytes(),
        stamp.nonce.as_bytes(),
        order.as_bytes(),
    ])
}

fn lines(parts: &[&[u8]]) -> Vec<u8> {
    let mut message = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        message.extend_from_slice(part);
        message.push(b'\n');
    }
    message
}
