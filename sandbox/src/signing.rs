//! Signs what the sandbox sends, as WeChat Pay does, or wrong on purpose.

use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::fault::Fault;
use crate::keys::{Keys, PlatformIdentity};
use crate::number::number;

/// Signs timestamp, nonce and `signed`, and adds the headers of the signature.
pub(crate) fn sign(
    signed: &[u8],
    headers: &mut HeaderMap,
    keys: &Keys,
    signer: PlatformIdentity,
    now: SystemTime,
    fault: Option<&Fault>,
) -> io::Result<()> {
    if fault == Some(&Fault::Unsigned) {
        return Ok(());
    }
    let now = now.duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
    let mut timestamp = now.as_secs();
    if let Some(Fault::ClockOffset(seconds)) = fault {
        timestamp = timestamp.saturating_add_signed(*seconds);
    }
    let nonce = number();
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(signed);
    if fault == Some(&Fault::WrongSignature) {
        message.extend_from_slice(b"of another body");
    }
    message.push(b'\n');
    let signature = keys.private_key(signer).sign(&message);
    let mut signature = signature.map_err(io::Error::other)?.to_string();
    if fault == Some(&Fault::SignatureProbe) {
        signature.insert_str(0, "WECHATPAY/SIGNTEST/");
    }
    for (name, value) in [
        ("wechatpay-timestamp", timestamp.to_string()),
        ("wechatpay-nonce", nonce),
        ("wechatpay-serial", keys.serial(signer).to_owned()),
        (
            "wechatpay-signature-type",
            "WECHATPAY2-SHA256-RSA2048".to_owned(),
        ),
        ("wechatpay-signature", signature),
    ] {
        let value = HeaderValue::try_from(value).map_err(io::Error::other)?;
        headers.insert(HeaderName::from_static(name), value);
    }
    Ok(())
}

/// Does to the headers what a fault says.
pub(crate) fn spoil(headers: &mut HeaderMap, fault: Option<&Fault>) {
    match fault {
        Some(Fault::WithoutHeader(name)) => {
            headers.remove(name);
        }
        Some(Fault::RepeatedHeader(name)) => {
            if let Some(value) = headers.get(name).cloned() {
                headers.append(name, value);
            }
        }
        Some(Fault::AlteredHeader(name, value)) => {
            headers.insert(name, value.clone());
        }
        _ => {}
    }
}
