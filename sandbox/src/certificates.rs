//! The response to `GET /v3/certificates`.

use std::io;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::keys::{Keys, PlatformIdentity};
use crate::number::number;
use crate::reply::Reply;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The list of these certificates, each in force from one day ago until 30 days from now.
pub(crate) fn list(listed: &[PlatformIdentity], keys: &Keys, now: SystemTime) -> io::Result<Reply> {
    if listed.is_empty() {
        // WeChat Pay responds so to a merchant that has only public-key mode.
        return Ok(Reply::error(
            StatusCode::NOT_FOUND,
            "RESOURCE_NOT_EXISTS",
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。",
        ));
    }
    let certificate = |identity: &PlatformIdentity| -> io::Result<Value> {
        // 12 of the 16 digits: unique, as the cipher needs it.
        let nonce = number().split_off(4);
        let pem = identity.certificate().unwrap_or_default();
        let ciphertext = keys
            .apiv3_key
            .encrypt(&nonce, "certificate", pem.as_bytes())
            .map_err(io::Error::other)?;
        Ok(json!({
            "serial_no": keys.serial(*identity),
            "effective_time": rfc3339(now - DAY)?,
            "expire_time": rfc3339(now + 30 * DAY)?,
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": nonce,
                "associated_data": "certificate",
                "ciphertext": ciphertext,
            },
        }))
    };
    let data: Vec<_> = listed.iter().map(certificate).collect::<Result<_, _>>()?;
    Reply::json(&json!({ "data": data }))
        .map(|reply| reply.status(StatusCode::OK))
        .map_err(io::Error::other)
}

fn rfc3339(time: SystemTime) -> io::Result<String> {
    let time = Timestamp::try_from(time).map_err(io::Error::other)?;
    Ok(time.to_string())
}
