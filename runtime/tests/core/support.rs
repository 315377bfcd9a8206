//! What several test modules share.

use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::Response;
use http_body_util::Full;
use serde_json::json;
use wechatpay::protocol::{DownloadCertificates, Recipient, receive};
use wechatpay::{ApiV3Key, Merchant, PlatformKeys, PrivateKey, PublicKey, Result};

/// The time at which tests run: 2026-11-24T00:00:00Z.
pub(crate) const NOW: u64 = 1_795_478_400;

/// The id of the sandbox's public key.
pub(crate) const ID: &str = "PUB_KEY_ID_01";

/// A merchant that trusts one public key of WeChat Pay's.
pub(crate) struct Shop {
    pub(crate) merchant: Merchant,
    pub(crate) platform: PlatformKeys,
    /// In seconds since 1970.
    pub(crate) now: u64,
}

impl Shop {
    pub(crate) fn new() -> Self {
        let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
        let merchant = Merchant::new("1900000001", "5A9D", key).unwrap();
        Self {
            merchant: merchant.with_apiv3_key(ApiV3Key::new(APIV3_KEY).unwrap()),
            platform: platform(ID),
            now: NOW,
        }
    }
}

pub(crate) const APIV3_KEY: &str = "sandbox-apiv3-key-DO-NOT-TRUST-0";

/// The serial number of one of the sandbox's certificates.
pub(crate) fn certificate_serial(number: u8) -> String {
    format!("7CE27A0C0000000000000000000000000000000{number}")
}

/// A list of some of the sandbox's certificates, which the first of them signs.
pub(crate) fn certificate_list(numbers: &[u8], signed_at: u64) -> Response<Bytes> {
    let nonce = "0123456789ab";
    let key = ApiV3Key::new(APIV3_KEY).unwrap();
    let listed = numbers.iter().map(|number| {
        let pem = sandbox_key(&format!("platform_certificate_{number}.pem"));
        json!({
            "serial_no": certificate_serial(*number),
            "effective_time": "2020-02-01T08:00:00+08:00",
            "expire_time": "2119-02-01T08:00:00+08:00",
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": nonce,
                "associated_data": "certificate",
                "ciphertext": key.encrypt(nonce, "certificate", pem.as_bytes()).unwrap(),
            },
        })
    });
    let list = json!({ "data": listed.collect::<Vec<_>>() });
    let key = if numbers[0] == 1 {
        "platform_key.pem"
    } else {
        "platform_key_2.pem"
    };
    let body = Bytes::from(list.to_string());
    let serial = certificate_serial(numbers[0]);
    signed_with(key, &serial, body.clone(), &body, signed_at)
}

impl Recipient for Shop {
    fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    fn platform_keys(&self) -> &PlatformKeys {
        &self.platform
    }

    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.now)
    }
}

/// A recipient in certificate mode that can fetch a certificate that it lacks.
pub(crate) struct Fetching {
    pub(crate) shop: Shop,
    /// Which of the sandbox's certificates comes.
    brings: Option<u8>,
    fetched: Mutex<Vec<String>>,
}

impl Fetching {
    pub(crate) fn new(brings: Option<u8>) -> Self {
        let mut shop = Shop::new();
        shop.platform = PlatformKeys::certificates();
        Self {
            shop,
            brings,
            fetched: Mutex::default(),
        }
    }

    /// The serial numbers of those that were asked for.
    pub(crate) fn fetched(&self) -> Vec<String> {
        self.fetched.lock().unwrap().clone()
    }
}

impl Recipient for Fetching {
    fn merchant(&self) -> &Merchant {
        self.shop.merchant()
    }

    fn platform_keys(&self) -> &PlatformKeys {
        &self.shop.platform
    }

    fn now(&self) -> SystemTime {
        self.shop.now()
    }

    async fn fetch_key(&self, serial: &str) -> Result<()> {
        self.fetched.lock().unwrap().push(serial.to_owned());
        let Some(number) = self.brings else {
            return Err(ApiV3Key::new("").unwrap_err());
        };
        let response = certificate_list(&[number], NOW).map(Full::new);
        let list = receive::<DownloadCertificates, _>(response, &self.shop).await?;
        self.shop.platform.renew(list.body(), self.now())
    }
}

/// The sandbox's public key, with this id.
pub(crate) fn platform(id: &str) -> PlatformKeys {
    let key = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    PlatformKeys::public_key(id, key).unwrap()
}

/// A response signed now with the sandbox's platform key, which it names by this id.
pub(crate) fn signed(id: &str, body: impl Into<Bytes>) -> Response<Bytes> {
    signed_in_place_of(id, body.into(), None)
}

/// Such a response in which something else is signed in place of the body.
pub(crate) fn signed_in_place_of(id: &str, body: Bytes, signed: Option<&[u8]>) -> Response<Bytes> {
    let signed = signed.unwrap_or(&body).to_vec();
    signed_with("platform_key.pem", id, body, &signed, NOW)
}

pub(crate) fn signed_with(
    key: &str,
    id: &str,
    body: Bytes,
    signed: &[u8],
    at: u64,
) -> Response<Bytes> {
    let key = PrivateKey::from_pem(sandbox_key(key)).unwrap();
    let message = [format!("{at}\nnonce\n").as_bytes(), signed, b"\n"].concat();
    let signature = key.sign(&message).unwrap();
    Response::builder()
        .header("Wechatpay-Timestamp", at)
        .header("Wechatpay-Nonce", "nonce")
        .header("Wechatpay-Serial", id)
        .header("Wechatpay-Signature", signature.to_string())
        .body(body)
        .unwrap()
}

/// A file of the workspace's `tests/data`.
pub(crate) fn data(name: &str) -> String {
    read(&format!("../tests/data/{name}"))
}

/// One of the sandbox's keys.
pub(crate) fn sandbox_key(name: &str) -> String {
    read(&format!("../sandbox/keys/{name}"))
}

fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A `Buf` that is not `Bytes`.
pub(crate) type Piece = std::io::Cursor<Vec<u8>>;

/// A body that gives one byte at a time, with trailers at its end.
pub(crate) fn in_pieces(
    body: &[u8],
) -> impl http_body::Body<Data = Piece, Error = std::convert::Infallible> + use<> {
    use http_body::Frame;

    let pieces: Vec<_> = body
        .iter()
        .map(|&byte| std::io::Cursor::new(vec![byte]))
        .collect();
    let frames = pieces.into_iter().map(|piece| Ok(Frame::data(piece)));
    let trailers = std::iter::once(Ok(Frame::trailers(http::HeaderMap::new())));
    http_body_util::StreamBody::new(futures_util::stream::iter(frames.chain(trailers)))
}
