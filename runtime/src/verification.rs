//! Verifies WeChat Pay's signatures. No other module does.
//!
//! Responses, digests of files, and notifications are signed in the same way:
//! RSASSA-PKCS1-v1_5 with SHA-256 under a platform key, over three lines that each end in `\n`:
//! `Wechatpay-Timestamp`, `Wechatpay-Nonce`, body.
//! ([official rule](https://pay.weixin.qq.com/doc/v3/merchant/4013053420))

use std::time::SystemTime;

use http::{HeaderMap, HeaderName};

use crate::clock::{TOLERANCE_SECONDS, unix_seconds};
use crate::key::PublicKey;
use crate::platform::PlatformKeys;
use crate::signature::{SCHEME, Signature, WECHATPAY_SERIAL, signed_message};

const TIMESTAMP: HeaderName = HeaderName::from_static("wechatpay-timestamp");
const NONCE: HeaderName = HeaderName::from_static("wechatpay-nonce");
pub(crate) const SIGNATURE: HeaderName = HeaderName::from_static("wechatpay-signature");
const SIGNATURE_TYPE: HeaderName = HeaderName::from_static("wechatpay-signature-type");

/// The headers that belong to a signature.
pub(crate) const HEADERS: [HeaderName; 5] = [
    TIMESTAMP,
    NONCE,
    WECHATPAY_SERIAL,
    SIGNATURE,
    SIGNATURE_TYPE,
];

/// The beginning of the signatures that WeChat Pay makes wrong on purpose.
const PROBE_PREFIX: &str = "WECHATPAY/SIGNTEST/";

/// Why a signature was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// A header that the signature needs is missing.
    Missing(HeaderName),
    /// A header that the signature needs came more than once.
    Repeated(HeaderName),
    /// A header is malformed: it is not ASCII, or its timestamp is not a number of seconds, or its
    /// signature is not base64.
    Malformed(HeaderName),
    /// `Wechatpay-Signature-Type` names another algorithm than `WECHATPAY2-SHA256-RSA2048`.
    Algorithm,
    /// The timestamp is 300 s or more from now.
    Stale {
        /// Seconds since 1970, as the header says.
        timestamp: u64,
        /// Seconds since 1970, as the clock says.
        now: u64,
    },
    /// WeChat Pay made the signature wrong on purpose, to test that it is refused.
    Probe,
    /// The platform key that `Wechatpay-Serial` names is not known, or not in force. The signature
    /// may be right.
    UnknownKey {
        /// The serial number of a platform certificate, or the id of a public key.
        serial: String,
    },
    /// The signature was not made over these headers and this body with the named key.
    Wrong {
        /// The serial number of the platform certificate, or the id of the public key.
        serial: String,
    },
}

/// Verifies that WeChat Pay signed a body, less than 300 s from `now`, under one of the platform
/// keys.
///
/// Give it the headers and the body of a response or a notification exactly as received, before you
/// do anything else with them. The empty body of a 204 is signed too.
///
/// ```
/// use std::time::SystemTime;
/// use wechatpay::PlatformKeys;
/// use wechatpay::http::HeaderMap;
/// use wechatpay::protocol::{Refusal, verify};
///
/// # fn run(headers: HeaderMap, body: &[u8], keys: PlatformKeys) {
/// match verify(&headers, body, &keys, SystemTime::now()) {
///     Ok(()) => println!("WeChat Pay wrote this"),
///     Err(Refusal::UnknownKey { serial }) => println!("fetch the platform key {serial}"),
///     Err(refusal) => println!("refused: {refusal:?}"),
/// }
/// # }
/// ```
///
/// # Errors
/// The reason for which it is refused.
pub fn verify(
    headers: &HeaderMap,
    body: &[u8],
    keys: &PlatformKeys,
    now: SystemTime,
) -> Result<(), Refusal> {
    verify_with(headers, body, now, |serial| keys.get(serial, now))
}

/// Verifies what came at an earlier time as it would have been verified then.
pub(crate) fn verify_as_of(
    headers: &HeaderMap,
    body: &[u8],
    keys: &PlatformKeys,
    arrival: SystemTime,
) -> Result<(), Refusal> {
    verify_with(headers, body, arrival, |serial| {
        keys.get_as_of(serial, arrival)
    })
}

fn verify_with(
    headers: &HeaderMap,
    body: &[u8],
    now: SystemTime,
    named: impl FnOnce(&str) -> Option<PublicKey>,
) -> Result<(), Refusal> {
    let timestamp = single(headers, &TIMESTAMP)?;
    let nonce = single(headers, &NONCE)?;
    let serial = single(headers, &WECHATPAY_SERIAL)?;
    let signature = single(headers, &SIGNATURE)?;
    if signature.starts_with(PROBE_PREFIX) {
        return Err(Refusal::Probe);
    }
    let algorithm = headers.get(&SIGNATURE_TYPE);
    if algorithm.is_some_and(|algorithm| algorithm.as_bytes() != SCHEME.as_bytes()) {
        return Err(Refusal::Algorithm);
    }
    check_timestamp(seconds(timestamp)?, now)?;
    let signature = Signature::from_base64(signature).map_err(|_| Refusal::Malformed(SIGNATURE))?;
    let Some(key) = named(serial) else {
        let serial = serial.to_owned();
        return Err(Refusal::UnknownKey { serial });
    };
    let verified = key.verify(&signed_message(timestamp, nonce, body), &signature);
    verified.map_err(|_| Refusal::Wrong {
        serial: serial.to_owned(),
    })
}

/// The only value of a header.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<&'a str, Refusal> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().map_err(|_| Refusal::Malformed(name.clone())),
        (Some(_), Some(_)) => Err(Refusal::Repeated(name.clone())),
        (None, _) => Err(Refusal::Missing(name.clone())),
    }
}

/// When it was signed, in seconds since 1970.
pub(crate) fn signed_at(headers: &HeaderMap) -> Result<u64, Refusal> {
    seconds(single(headers, &TIMESTAMP)?)
}

fn seconds(timestamp: &str) -> Result<u64, Refusal> {
    let timestamp = timestamp.parse();
    timestamp.map_err(|_| Refusal::Malformed(TIMESTAMP))
}

fn check_timestamp(timestamp: u64, now: SystemTime) -> Result<(), Refusal> {
    let now = unix_seconds(now);
    if timestamp.abs_diff(now) < TOLERANCE_SECONDS {
        Ok(())
    } else {
        Err(Refusal::Stale { timestamp, now })
    }
}
