//! Whether WeChat Pay would accept a request, and its error if not.
//!
//! The messages are those of the official
//! [questions about signatures](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/faq/chapter1_2.shtml).

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use wechatpay::Certificate;
use wechatpay::protocol::Signature;

use crate::keys::{BRAND_ID, Keys, MERCHANT_ID};
use crate::lock::locked;

const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";
const BRAND_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// How far the timestamp of a request may be from now, in seconds.
const TOLERANCE: u64 = 300;

/// The parts of a request that are checked.
pub(crate) struct Presented<'a> {
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// Why a request is refused: WeChat Pay's error.
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) detail: Option<Value>,
}

/// Checks requests. It accepts each nonce once.
#[derive(Default)]
pub(crate) struct Gate {
    nonces: Mutex<HashSet<String>>,
    /// The merchant's certificates other than the first.
    certificates: Mutex<Vec<Certificate>>,
    /// Of platform keys, beside the sandbox's own.
    platform_serials: Mutex<HashSet<String>>,
}

impl Gate {
    /// Also accepts requests that are signed with this certificate's key.
    pub(crate) fn trust(&self, certificate: Certificate) {
        locked(&self.certificates).push(certificate);
    }

    /// Lets in what names this platform key, too.
    pub(crate) fn accept_platform_serial(&self, serial: String) {
        locked(&self.platform_serials).insert(serial);
    }

    pub(crate) fn check(
        &self,
        request: &Presented<'_>,
        keys: &Keys,
        now: SystemTime,
    ) -> Result<(), Refusal> {
        let header = request
            .headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .ok_or_else(|| sign_error("Http头Authorization值格式错误。"))?;
        let (scheme, credentials) = header
            .split_once(' ')
            .ok_or_else(|| sign_error("Http头Authorization值格式错误。"))?;
        let (id_name, known_id) = match scheme {
            SCHEME => ("mchid", MERCHANT_ID),
            BRAND_SCHEME => ("brand_id", BRAND_ID),
            _ => return Err(sign_error("Http头Authorization认证类型不正确。")),
        };
        let credentials =
            parse(credentials).ok_or_else(|| sign_error("Http头Authorization值格式错误。"))?;
        let get = |name| {
            credentials
                .get(name)
                .copied()
                .ok_or_else(|| sign_error("Http头Authorization值格式错误。"))
        };
        let (id, serial) = (get(id_name)?, get("serial_no")?);
        let (timestamp, nonce, signature) =
            (get("timestamp")?, get("nonce_str")?, get("signature")?);

        let certificates = locked(&self.certificates);
        let certificate = std::iter::once(&keys.merchant_certificate)
            .chain(&*certificates)
            .find(|it| it.serial_number() == serial)
            .filter(|_| id == known_id)
            .ok_or_else(|| sign_error("商户证书序列号有误。"))?;
        if !is_recent(timestamp, now) {
            return Err(sign_error(
                "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟。",
            ));
        }
        let mut message = format!(
            "{}\n{}\n{timestamp}\n{nonce}\n",
            request.method, request.target
        )
        .into_bytes();
        message.extend_from_slice(signed_part(request));
        message.push(b'\n');
        Signature::from_base64(signature)
            .and_then(|signature| {
                let key = certificate.public_key();
                key.verify(&message, &signature)
            })
            .map_err(|_| wrong_signature(request, &message))?;

        // A nonce counts as used only if its signature was right.
        if !locked(&self.nonces).insert(nonce.to_owned()) {
            return Err(sign_error("Http头Authorization中的nonce_str已被使用。"));
        }
        self.check_platform_serial(request.headers, keys)
    }

    /// `Wechatpay-Serial` names a platform key that the merchant knows; it must be the sandbox's.
    fn check_platform_serial(&self, headers: &HeaderMap, keys: &Keys) -> Result<(), Refusal> {
        let Some(serial) = headers.get("wechatpay-serial") else {
            return Ok(());
        };
        let is_accepted = |serial| locked(&self.platform_serials).contains(serial);
        if keys.identity(serial.as_bytes()).is_some() || serial.to_str().is_ok_and(is_accepted) {
            return Ok(());
        }
        Err(Refusal {
            status: StatusCode::BAD_REQUEST,
            code: "PARAM_ERROR",
            message: "平台证书序列号Wechatpay-Serial错误",
            detail: None,
        })
    }
}

/// The signed part of a body: the whole body, or the part `meta` of an upload, which comes first.
fn signed_part<'a>(request: &Presented<'a>) -> &'a [u8] {
    let content_type = request.headers.get(CONTENT_TYPE);
    let is_upload =
        content_type.is_some_and(|it| it.as_bytes().starts_with(b"multipart/form-data"));
    if !is_upload {
        return request.body;
    }
    let find = |bytes: &[u8], wanted: &[u8]| {
        let mut windows = bytes.windows(wanted.len());
        windows.position(|window| window == wanted)
    };
    let body = request.body;
    let meta = find(body, b"\r\n\r\n").and_then(|end_of_head| {
        let (head, meta) = (&body[..end_of_head], &body[end_of_head + 4..]);
        find(head, b"name=\"meta\"")?;
        let boundary = head.split(|byte| *byte == b'\r').next()?;
        let end = find(meta, &[b"\r\n", boundary].concat())?;
        Some(&meta[..end])
    });
    meta.unwrap_or_default()
}

/// The pairs of `name="value",…`, in any order, each once.
fn parse(credentials: &str) -> Option<HashMap<&str, &str>> {
    let mut pairs = HashMap::new();
    for pair in credentials.split(',') {
        let (name, quoted) = pair.trim().split_once('=')?;
        let value = quoted.strip_prefix('"')?.strip_suffix('"')?;
        if pairs.insert(name, value).is_some() {
            return None;
        }
    }
    Some(pairs)
}

fn is_recent(timestamp: &str, now: SystemTime) -> bool {
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    timestamp
        .parse::<u64>()
        .is_ok_and(|seconds| seconds.abs_diff(now) <= TOLERANCE)
}

fn sign_error(message: &'static str) -> Refusal {
    Refusal {
        status: StatusCode::UNAUTHORIZED,
        code: "SIGN_ERROR",
        message,
        detail: None,
    }
}

/// WeChat Pay shows the beginning of the message that it verified, so that it can be compared.
fn wrong_signature(request: &Presented<'_>, message: &[u8]) -> Refusal {
    const SHOWN: usize = 1024;
    let shown = String::from_utf8_lossy(&message[..message.len().min(SHOWN)]);
    Refusal {
        detail: Some(json!({
            "detail": { "issue": "sign not match" },
            "field": "signature",
            "location": "authorization",
            "sign_information": {
                "method": request.method,
                "url": request.target,
                "sign_message_length": message.len(),
                "truncated_sign_message": shown,
            },
        })),
        ..sign_error("错误的签名，导致验签失败。")
    }
}
