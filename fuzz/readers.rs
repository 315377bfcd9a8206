//! Everything that reads input from outside, each as a function of that input: for the fuzzer, and
//! for the test that replays what it found.
//!
//! None may panic. Each says whether it accepted the input, so that the test sees that its corpus
//! leads beyond the first check.

#![allow(
    dead_code,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a target of the fuzzer uses one of them, and a panic is what it looks for"
)]

use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http_body_util::Full;
use serde_json::{Value, json};
use wechatpay::bytes::Bytes;
use wechatpay::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use wechatpay::protocol::{DownloadCertificates, Recipient, receive, verify};
use wechatpay::{
    ApiV3Key, Certificate, Download, Merchant, PlatformKeys, PrivateKey, PublicKey,
    ReceivedNotification, Sensitive,
};

const NOW: u64 = 1_795_478_400;
const PLATFORM_ID: &str = "PUB_KEY_ID_01";
const APIV3_KEY: &str = "sandbox-apiv3-key-DO-NOT-TRUST-0";
const NONCE: &str = "0123456789ab";

/// A merchant with the sandbox's keys.
struct Shop {
    merchant: Merchant,
    platform: PlatformKeys,
}

impl Recipient for Shop {
    fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    fn platform_keys(&self) -> &PlatformKeys {
        &self.platform
    }

    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(NOW)
    }
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let key = PrivateKey::from_pem(include_str!("../sandbox/keys/merchant_key.pem")).unwrap();
    let merchant = Merchant::new("1900000001", "5A9D", key).unwrap();
    let platform = include_str!("../sandbox/keys/platform_public_key.pem");
    let platform = PublicKey::from_pem(platform).unwrap();
    Shop {
        merchant: merchant.with_apiv3_key(ApiV3Key::new(APIV3_KEY).unwrap()),
        platform: PlatformKeys::public_key(PLATFORM_ID, platform).unwrap(),
    }
});

static PLATFORM_KEY: LazyLock<PrivateKey> = LazyLock::new(|| {
    PrivateKey::from_pem(include_str!("../sandbox/keys/platform_key.pem")).unwrap()
});

/// Nothing here waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("there is nothing to wait for"),
    }
}

/// The headers of WeChat Pay's signature over a body.
fn signed(body: &[u8]) -> HeaderMap {
    let message = [format!("{NOW}\nnonce\n").as_bytes(), body, b"\n"].concat();
    let signature = PLATFORM_KEY.sign(&message).unwrap().to_string();
    [
        ("wechatpay-timestamp", NOW.to_string()),
        ("wechatpay-nonce", "nonce".to_owned()),
        ("wechatpay-serial", PLATFORM_ID.to_owned()),
        ("wechatpay-signature", signature),
    ]
    .into_iter()
    .map(|(name, value)| (HeaderName::from_static(name), value.try_into().unwrap()))
    .collect()
}

fn encrypted(plaintext: &[u8]) -> String {
    let key = ApiV3Key::new(APIV3_KEY).unwrap();
    key.encrypt(NONCE, "fuzz", plaintext).unwrap()
}

fn response(status: StatusCode, headers: HeaderMap, body: &[u8]) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::copy_from_slice(body)));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

#[wechatpay::endpoint(GET, "/v3/fuzz", response = Value, undocumented)]
struct Json;

/// What a `Sensitive` is read from.
#[derive(wechatpay::serde::Deserialize)]
#[serde(crate = "wechatpay::serde")]
struct Names {
    name: Option<Sensitive>,
}

/// The body of a notification (as it is, signed), its resource (encrypted and signed), and a stored
/// notification.
pub(crate) fn notification(data: &[u8]) -> bool {
    if let Ok(stored) = serde_json::from_slice::<ReceivedNotification>(data) {
        let _ = now(stored.open(&*SHOP));
        serde_json::to_vec(&stored).expect("what was read can be written");
    }
    let open = |body: Vec<u8>| {
        let received = ReceivedNotification::new(&signed(&body), body, SHOP.now());
        now(received.open(&*SHOP))
    };
    let mut accepted = open(data.to_vec()).is_ok();
    let body = json!({
        "id": "EV-1",
        "event_type": "EVENT",
        "resource": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": NONCE,
            "associated_data": "fuzz",
            "ciphertext": encrypted(data),
        },
    });
    if let Ok(notification) = open(body.to_string().into_bytes()) {
        assert_eq!(notification.resource(), data);
        accepted |= now(notification.decode::<Value>()).is_ok();
        let _ = now(notification.decode::<Names>());
        let _ = notification.create_time();
    }
    accepted
}

/// Headers, one in a line: of a signature, of an error response, of a file.
pub(crate) fn headers(data: &[u8]) -> bool {
    let mut headers = HeaderMap::new();
    for line in data.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (name, value) = (&line[..colon], &line[colon + 1..]);
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(value))
        {
            let _ = headers.try_append(name, value);
        }
    }
    let body = b"{}";
    let verified = verify(&headers, body, &SHOP.platform, SHOP.now()).is_ok();
    let received = ReceivedNotification::new(&headers, &body[..], SHOP.now());
    let opened = now(received.open(&*SHOP));
    assert_eq!(opened.unwrap_err().refusal().is_none(), verified);
    let _ = now(receive::<Json, _>(
        response(StatusCode::OK, headers.clone(), body),
        &*SHOP,
    ));
    let error = response(StatusCode::TOO_MANY_REQUESTS, headers.clone(), body);
    let error = now(receive::<Json, _>(error, &*SHOP))
        .map(drop)
        .unwrap_err();
    let _ = (
        error.to_string(),
        error.api().map(|api| (api.number(), api.retry_after())),
    );
    let file = response(StatusCode::OK, headers, body);
    if let Ok(file) = now(receive::<File, _>(file, &*SHOP)) {
        let name = file.body().file_name().unwrap_or_default();
        assert!(
            !name.contains(['/', '\\', '\0']) && name != "..",
            "{name:?}"
        );
    }
    verified
}

/// The list of platform certificates (as it is, signed), and the PEM of a certificate in it
/// (encrypted and signed).
pub(crate) fn certificates(data: &[u8]) -> bool {
    let renew = |body: &[u8]| {
        let shop = Shop {
            merchant: SHOP.merchant.clone(),
            platform: PlatformKeys::certificates(),
        };
        let public_key = include_str!("../sandbox/keys/platform_public_key.pem");
        let public_key = PublicKey::from_pem(public_key).unwrap();
        shop.platform
            .add_public_key(PLATFORM_ID, public_key)
            .unwrap();
        let list = response(StatusCode::OK, signed(body), body);
        let list = now(receive::<DownloadCertificates, _>(list, &shop));
        list.is_ok_and(|list| shop.platform.renew(list.body(), shop.now()).is_ok())
    };
    let serial_no = Certificate::from_pem(data).map(|it| it.serial_number().to_owned());
    let list = json!({ "data": [{
        "serial_no": serial_no.unwrap_or_default(),
        "effective_time": "2020-02-01T08:00:00+08:00",
        "expire_time": "2119-02-01T08:00:00+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": NONCE,
            "associated_data": "fuzz",
            "ciphertext": encrypted(data),
        },
    }]});
    renew(data) | renew(list.to_string().as_bytes())
}

/// A key or a certificate, as somebody pastes it.
pub(crate) fn pem(data: &[u8]) -> bool {
    PrivateKey::from_pem(data).is_ok()
        | PublicKey::from_pem(data).is_ok()
        | Certificate::from_pem(data).is_ok()
}

/// The body of an error response, and of a success that may be one.
pub(crate) fn error_body(data: &[u8]) -> bool {
    let error = response(StatusCode::BAD_REQUEST, HeaderMap::new(), data);
    let error = now(receive::<Json, _>(error, &*SHOP))
        .map(drop)
        .unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.chars().any(|it| it.is_control()), "{shown:?}");
    let api = error.api().expect("it is an error response");
    assert_eq!(api.status(), StatusCode::BAD_REQUEST);
    let _ = (api.field(), api.detail());
    let success = response(StatusCode::OK, signed(data), data);
    let _ = now(receive::<Json, _>(success, &*SHOP));
    api.code().is_some()
}

#[wechatpay::endpoint(GET, "/v3/fuzz/file", response = Download, undocumented, unsigned)]
struct File;

/// A compressed file, up to 1 MiB of it.
#[cfg(feature = "gzip")]
pub(crate) fn gzip(data: &[u8]) -> bool {
    const LIMIT: u64 = 1024 * 1024;
    let file = response(StatusCode::OK, HeaderMap::new(), data);
    let file = now(receive::<File, _>(file, &*SHOP)).map(|file| file.into_body());
    let Ok(file) = file else { return false };
    let mut content = file.limit(LIMIT).gunzip().unchecked();
    let mut len = 0;
    loop {
        match now(content.chunk()) {
            Ok(Some(piece)) => len += piece.len() as u64,
            Ok(None) => return true,
            Err(_) => return false,
        }
        assert!(len <= LIMIT, "{len}");
    }
}
