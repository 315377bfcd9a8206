//! The steps of the protocol: with another HTTP client, with a merchant key outside the process,
//! with a platform key that is fetched first.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, StreamBody};
use serde::Deserialize;
use wechatpay::protocol::{
    CertificateList, DownloadCertificates, Recipient, Refusal, Signature, Stamp, UnsignedRequest,
    receive, verify,
};
use wechatpay::{
    AnyMerchantKey, BaseUrl, Download, Endpoint, Error, ErrorKind, FileContent, FileHash,
    FileSignature, Merchant, MerchantKey, PlatformKeys, PrivateKey, Result,
};

use crate::support::{
    Fetching, ID, NOW, Shop, certificate_list, certificate_serial, in_pieces, platform,
    sandbox_key, signed, signed_in_place_of,
};

#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
struct QueryOrder {
    transaction_id: String,
    mchid: String,
}

#[derive(Debug, Deserialize)]
struct Transaction {
    trade_state: String,
}

#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    expect = 204
)]
struct CloseOrder {
    out_trade_no: String,
    mchid: String,
}

#[wechatpay::endpoint(GET, "/v3/merchant-service/images/{media_id}", response = Download)]
struct ComplaintImage {
    media_id: String,
}

#[wechatpay::endpoint(GET, "/hk/v3/statements", response = Download)]
struct Statement {
    date: String,
}

fn query() -> QueryOrder {
    QueryOrder {
        transaction_id: "4200001".to_owned(),
        mchid: "1900000001".to_owned(),
    }
}

fn close() -> CloseOrder {
    CloseOrder {
        out_trade_no: "T1".to_owned(),
        mchid: "1900000001".to_owned(),
    }
}

const PAID: &str = r#"{"trade_state":"SUCCESS"}"#;

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

async fn received<E: Endpoint>(
    response: Response<Bytes>,
) -> Result<wechatpay::Response<E::Response>> {
    receive::<E, _>(response.map(Full::new), &Shop::new()).await
}

#[test]
fn a_request_can_be_signed_anew_for_each_attempt() {
    let merchant_key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let unsigned = UnsignedRequest::new(&close(), &platform(ID), SystemTime::now()).unwrap();
    let sign = |stamp: &Stamp| merchant_key.sign(&unsigned.message(stamp)).unwrap();
    let first = Stamp::fresh(now()).unwrap();
    let second = Stamp::fresh(now() + Duration::from_secs(1)).unwrap();
    assert_eq!((first.timestamp(), second.timestamp()), (NOW, NOW + 1));
    assert_eq!((first.nonce().len(), second.nonce().len()), (32, 32));
    assert_ne!(first.nonce(), second.nonce());
    assert_ne!(sign(&first), sign(&second));
    let message = String::from_utf8(unsigned.message(&first)).unwrap();
    assert_eq!(
        message,
        format!(
            "POST\n/v3/pay/transactions/out-trade-no/T1/close\n{NOW}\n{}\n{{\"mchid\":\"1900000001\"}}\n",
            first.nonce()
        )
    );
}

#[test]
fn a_request_without_a_body_signs_an_empty_line() {
    let unsigned = UnsignedRequest::new(&query(), &platform(ID), SystemTime::now()).unwrap();
    let stamp = Stamp::new(NOW, "593BEC0C930BF1AFEB40B4A08C8FB242").unwrap();
    assert_eq!(
        String::from_utf8(unsigned.message(&stamp)).unwrap(),
        format!(
            "GET\n/v3/pay/transactions/id/4200001?mchid=1900000001\n{NOW}\n\
             593BEC0C930BF1AFEB40B4A08C8FB242\n\n"
        )
    );
}

#[test]
fn a_nonce_is_letters_and_digits() {
    for wrong in [
        "",
        "with space",
        "with\"quote",
        "中",
        "123456789012345678901234567890123",
    ] {
        assert_eq!(
            Stamp::new(NOW, wrong).unwrap_err().kind(),
            ErrorKind::Request,
            "{wrong}"
        );
    }
    for right in ["1", "12345678901234567890123456789012"] {
        assert_eq!(Stamp::new(NOW, right).unwrap().nonce(), right);
    }
    let fresh = Stamp::fresh(now()).unwrap();
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F');
    assert!(fresh.nonce().bytes().all(is_digit));
    assert_eq!(fresh.nonce().len(), 32);
    assert_ne!(Stamp::fresh(now()).unwrap(), fresh);
}

/// A key in a KMS, which gives a signature's bytes, or the KMS's own error.
struct Kms(Option<PrivateKey>);

impl MerchantKey for Kms {
    async fn sign(
        &self,
        message: &[u8],
    ) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        let key = self.0.as_ref().ok_or("the KMS cannot be reached")?;
        MerchantKey::sign(key, message).await
    }
}

#[tokio::test]
async fn a_key_can_be_chosen_at_run_time() {
    let file = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let by_file = file.sign(b"message").unwrap();
    let keys = [
        AnyMerchantKey::new(file.clone()),
        AnyMerchantKey::new(Kms(Some(file))),
        AnyMerchantKey::new(AnyMerchantKey::new(Kms(None))),
    ];
    assert_eq!(format!("{:?}", keys[0]), "AnyMerchantKey(***)");
    let mut signed = Vec::new();
    for key in keys {
        let merchant = Merchant::new("1900000001", "5A9D", key).unwrap();
        signed.push(merchant.sign(b"message").await);
    }
    let [from_file, from_kms, unreachable] = &signed[..] else {
        panic!("{signed:?}")
    };
    assert_eq!(from_file.as_ref().unwrap(), &by_file);
    assert_eq!(from_kms.as_ref().unwrap(), &by_file);
    let error = unreachable.as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signing);
    assert!(format!("{error:?}").contains("the KMS cannot be reached"));
}

#[tokio::test]
async fn a_response_is_received_from_any_http_client() {
    let order = received::<QueryOrder>(signed(ID, PAID)).await.unwrap();
    assert_eq!(order.status(), StatusCode::OK);
    assert_eq!(order.bytes(), PAID);
    assert_eq!(order.headers()["wechatpay-serial"], ID);
    assert_eq!(order.request_id(), None);
    assert_eq!(order.body().trade_state, "SUCCESS");
    let debug = format!("{order:?}");
    assert!(!debug.contains("SUCCESS"), "{debug}");

    let mut closed = signed(ID, "");
    *closed.status_mut() = StatusCode::NO_CONTENT;
    received::<CloseOrder>(closed).await.unwrap();
}

#[tokio::test]
async fn what_is_signed_is_what_came_not_what_it_is_decoded_to() {
    let spaced = "{\n  \"trade_state\" : \"SUCCESS\"\n}\n";
    let order = received::<QueryOrder>(signed(ID, spaced)).await.unwrap();
    assert_eq!(order.bytes(), spaced);
    let altered = signed(ID, spaced).map(|_| Bytes::from(PAID));
    let error = received::<QueryOrder>(altered).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
}

#[tokio::test]
async fn a_body_may_come_in_any_pieces() {
    let response = signed(ID, PAID).map(|body| in_pieces(&body));
    let order = receive::<QueryOrder, _>(response, &Shop::new()).await;
    assert_eq!(order.unwrap().into_body().trade_state, "SUCCESS");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_no_response() {
    let pieces = [
        Ok(http_body::Frame::data(Bytes::from_static(b"{"))),
        Err("reset by peer"),
    ];
    let response = signed(ID, PAID).map(|_| StreamBody::new(futures_util::stream::iter(pieces)));
    let order = receive::<QueryOrder, _>(response, &Shop::new()).await;
    let error = order.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.outcome(), wechatpay::Outcome::NoEffect);
    assert!(format!("{error:?}").contains("reset by peer"));
}

#[tokio::test]
async fn a_body_over_the_limit_is_not_read() {
    struct Small(Shop);

    impl Recipient for Small {
        fn merchant(&self) -> &Merchant {
            self.0.merchant()
        }

        fn platform_keys(&self) -> &PlatformKeys {
            self.0.platform_keys()
        }

        fn now(&self) -> SystemTime {
            self.0.now()
        }

        fn response_limit(&self) -> usize {
            PAID.len()
        }
    }

    let small = Small(Shop::new());
    let fits = signed(ID, PAID).map(Full::new);
    receive::<QueryOrder, _>(fits, &small).await.unwrap();
    let larger = signed(ID, format!("{PAID} ")).map(Full::new);
    let error = receive::<QueryOrder, _>(larger, &small).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
}

async fn order(response: Response<Bytes>, recipient: &impl Recipient) -> Result<Transaction> {
    let response = response.map(Full::new);
    let received = receive::<QueryOrder, _>(response, recipient).await?;
    Ok(received.into_body())
}

#[tokio::test]
async fn a_certificate_that_is_not_at_hand_is_fetched_once() {
    let serial = "7CE27A0C00000000000000000000000000000001";
    let recipient = Fetching::new(Some(1));
    let paid = order(signed(serial, PAID), &recipient).await.unwrap();
    assert_eq!(paid.trade_state, "SUCCESS");
    assert_eq!(recipient.fetched(), [serial]);
    order(signed(serial, PAID), &recipient).await.unwrap();
    assert_eq!(recipient.fetched().len(), 1);

    // The fetched certificate is another one.
    let recipient = Fetching::new(Some(2));
    let error = order(signed(serial, PAID), &recipient).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert!(error.to_string().contains(serial), "{error}");

    // The key cannot be fetched, and the error says why.
    let recipient = Fetching::new(None);
    let error = order(signed(serial, PAID), &recipient).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(
        source.downcast_ref::<Error>().unwrap().kind(),
        ErrorKind::Config
    );
}

#[tokio::test]
async fn a_list_that_was_overtaken_adds_nothing() {
    let recipient = Fetching::new(None);
    let shop = &recipient.shop;
    // Both verify themselves while nothing is known, and the later one is taken over first.
    let (earlier, later) = (list(shop, &[1], NOW).await, list(shop, &[2], NOW).await);
    shop.platform.renew(&later, now()).unwrap();
    let error = shop.platform.renew(&earlier, now()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let known = format!("{:?}", shop.platform);
    assert!(known.contains("7CE27A0C00000000000000000000000000000002"));
    assert!(!known.contains("7CE27A0C00000000000000000000000000000001"));
}

async fn list(shop: &Shop, numbers: &[u8], signed_at: u64) -> CertificateList {
    let response = certificate_list(numbers, signed_at).map(Full::new);
    let list = receive::<DownloadCertificates, _>(response, shop).await;
    list.unwrap().into_body()
}

#[tokio::test]
async fn a_list_that_a_newer_one_overtook_withdraws_nothing() {
    let mut shop = Fetching::new(None).shop;
    let platform = shop.platform.clone();
    let named_by = |platform: &PlatformKeys| {
        let unsigned = UnsignedRequest::new(&query(), platform, now()).unwrap();
        let request = unsigned.attach(&BaseUrl::default(), HeaderValue::from_static("x"));
        request.unwrap().headers()["wechatpay-serial"].clone()
    };
    let named = || named_by(&platform);
    let first = list(&shop, &[1], NOW).await;
    platform.renew(&first, now()).unwrap();
    // The second certificate is new; the list without it was signed a second before.
    let newer = list(&shop, &[1, 2], NOW + 1).await;
    let older = list(&shop, &[1], NOW).await;
    platform.renew(&newer, now()).unwrap();
    platform.renew(&older, now()).unwrap();
    assert_eq!(named(), certificate_serial(2));

    // It may have been signed as long before as two lists can be apart that verify at one time.
    for apart in [302, 599] {
        let mut shop = Fetching::new(None).shop;
        let list_at = async |shop: &mut Shop, numbers: &[u8], signed_at| {
            shop.now = signed_at;
            let list = list(shop, numbers, signed_at).await;
            shop.platform.renew(&list, now())
        };
        list_at(&mut shop, &[1], NOW).await.unwrap();
        list_at(&mut shop, &[1, 2], NOW + apart).await.unwrap();
        list_at(&mut shop, &[1], NOW).await.unwrap();
        assert_eq!(named_by(&shop.platform), certificate_serial(2), "{apart}");
    }

    // One that was signed in the same second, or after the clock was set back, withdraws it.
    for signed_at in [NOW + 1, NOW + 1 - 600] {
        platform.renew(&newer, now()).unwrap();
        assert_eq!(named(), certificate_serial(2));
        shop.now = signed_at;
        let without = list(&shop, &[1], signed_at).await;
        platform.renew(&without, now()).unwrap();
        assert_eq!(named(), certificate_serial(1));
    }
}

#[tokio::test]
async fn a_public_key_is_not_fetched() {
    let recipient = Fetching::new(Some(1));
    let error = order(signed(ID, PAID), &recipient).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert!(recipient.fetched().is_empty());
}

#[tokio::test]
async fn an_error_response_waits_for_its_key_too_and_keeps_its_code_without() {
    for (brings, verified) in [(Some(1), true), (None, false)] {
        let serial = "7CE27A0C00000000000000000000000000000001";
        let mut response = signed(serial, r#"{"code":"NO_AUTH"}"#);
        *response.status_mut() = StatusCode::FORBIDDEN;
        let error = order(response, &Fetching::new(brings)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api);
        let api = error.api().unwrap();
        assert_eq!((api.code(), api.is_verified()), (Some("NO_AUTH"), verified));
    }
}

#[test]
fn why_a_signature_is_refused_is_a_type() {
    let timestamp = HeaderName::from_static("wechatpay-timestamp");
    let signature = HeaderName::from_static("wechatpay-signature");
    let nonce = HeaderName::from_static("wechatpay-nonce");
    let algorithm = HeaderName::from_static("wechatpay-signature-type");
    let judged = |alter: &dyn Fn(&mut http::HeaderMap)| {
        let mut response = signed(ID, PAID);
        alter(response.headers_mut());
        verify(response.headers(), response.body(), &platform(ID), now())
    };
    let with = |name: &HeaderName, value: &'static str| {
        judged(&|headers| {
            headers.insert(name.clone(), HeaderValue::from_static(value));
        })
    };
    let serial = ID.to_owned();
    assert_eq!(judged(&|_| {}), Ok(()));
    assert_eq!(with(&algorithm, "WECHATPAY2-SHA256-RSA2048"), Ok(()));
    assert_eq!(
        with(&algorithm, "WECHATPAY2-SM2-WITH-SM3"),
        Err(Refusal::Algorithm)
    );
    for name in [&timestamp, &nonce, &signature] {
        let missing = judged(&|headers| drop(headers.remove(name)));
        assert_eq!(missing, Err(Refusal::Missing(name.clone())));
        let repeated = judged(&|headers| {
            let value = headers[name].clone();
            headers.append(name.clone(), value);
        });
        assert_eq!(repeated, Err(Refusal::Repeated(name.clone())));
        let beyond_ascii = judged(&|headers| {
            let value = HeaderValue::from_bytes("中".as_bytes()).unwrap();
            headers.insert(name.clone(), value);
        });
        assert_eq!(beyond_ascii, Err(Refusal::Malformed(name.clone())));
    }
    assert_eq!(
        with(&timestamp, "now"),
        Err(Refusal::Malformed(timestamp.clone()))
    );
    assert_eq!(with(&timestamp, "-1"), Err(Refusal::Malformed(timestamp)));
    assert_eq!(
        with(&signature, "%"),
        Err(Refusal::Malformed(signature.clone()))
    );
    assert_eq!(
        with(&signature, "WECHATPAY/SIGNTEST/abc"),
        Err(Refusal::Probe)
    );
    assert_eq!(
        with(&signature, "AAAA"),
        Err(Refusal::Wrong {
            serial: serial.clone()
        })
    );
    assert_eq!(with(&nonce, "nonce2"), Err(Refusal::Wrong { serial }));
    let unknown = verify(
        signed("PUB_KEY_ID_02", PAID).headers(),
        PAID.as_bytes(),
        &platform(ID),
        now(),
    );
    let serial = "PUB_KEY_ID_02".to_owned();
    assert_eq!(unknown, Err(Refusal::UnknownKey { serial }));
}

#[test]
fn three_hundred_seconds_are_too_many() {
    let response = signed(ID, PAID);
    let at = |now: u64| {
        let now_ = UNIX_EPOCH + Duration::from_secs(now);
        verify(response.headers(), response.body(), &platform(ID), now_)
    };
    for now in [NOW - 299, NOW, NOW + 299] {
        assert_eq!(at(now), Ok(()), "{now}");
    }
    for now in [0, NOW - 300, NOW + 300, u64::from(u32::MAX)] {
        let timestamp = NOW;
        assert_eq!(at(now), Err(Refusal::Stale { timestamp, now }));
    }
}

/// The SHA-1 of `abc`, computed by another program.
const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";

async fn bytes_of(file: FileContent) -> Result<Vec<u8>> {
    file.bytes().await.map(Vec::from)
}

#[tokio::test]
async fn a_file_is_received_from_any_http_client() {
    let unsigned = Response::builder()
        .header(header::CONTENT_TYPE, "image/png")
        .body(in_pieces(b"abc"))
        .unwrap();
    let received = receive::<ComplaintImage, _>(unsigned, &Shop::new()).await;
    let file = received.unwrap().into_body();
    assert_eq!(file.signature(), FileSignature::None);
    assert_eq!(file.content_type(), Some("image/png"));
    let file = file.check(FileHash::new("SHA1", SHA1).unwrap());
    assert_eq!(bytes_of(file).await.unwrap(), b"abc");

    let file = received_file(b"abd", false).await.unwrap();
    let error = bytes_of(file.check(FileHash::new("SHA1", SHA1).unwrap())).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::FileHash);
}

async fn received_file(content: &'static [u8], statement: bool) -> Result<Download> {
    let body = Bytes::from_static(content);
    if !statement {
        let response = Response::new(body);
        return Ok(received::<ComplaintImage>(response).await?.into_body());
    }
    let digest = format!("{{\"sha1\":\"{SHA1}\"}}");
    let mut response = signed_in_place_of(ID, body, Some(digest.as_bytes()));
    let headers = response.headers_mut();
    headers.insert("wechatpay-statement-sha1", HeaderValue::from_static(SHA1));
    Ok(received::<Statement>(response).await?.into_body())
}

#[tokio::test]
async fn a_file_whose_digest_is_signed_is_received_too() {
    let statement = received_file(b"abc", true).await.unwrap();
    assert_eq!(statement.signature(), FileSignature::Digest);
    let statement = statement.verified().unwrap();
    assert_eq!(bytes_of(statement).await.unwrap(), b"abc");
    let forged = received_file(b"abd", true).await.unwrap();
    let forged = forged.verified().unwrap();
    let error = bytes_of(forged).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileHash);
}

#[tokio::test]
async fn a_file_that_a_proxy_compressed_is_not_taken_for_the_file() {
    let mut response = Response::new(Bytes::from_static(b"abc"));
    let gzip = HeaderValue::from_static("gzip");
    response.headers_mut().insert("content-encoding", gzip);
    let file = received::<ComplaintImage>(response).await.unwrap();
    let error = bytes_of(file.into_body().unchecked()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("comes compressed"), "{error}");
}

/// The gzip of `abc`.
#[cfg(not(feature = "gzip"))]
const GZIP: &[u8] = &[
    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c, 0x4a, 6, 0, 0xc2, 0x41, 0x24, 0x35, 3, 0, 0, 0,
];

#[cfg(not(feature = "gzip"))]
#[tokio::test]
async fn a_compressed_file_is_not_taken_for_checked() {
    let file = received_file(GZIP, false).await.unwrap();
    let error = bytes_of(file.check(FileHash::new("SHA1", SHA1).unwrap())).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileHash);
    assert!(error.to_string().contains("feature `gzip`"), "{error}");
    let file = received_file(GZIP, false).await.unwrap();
    assert_eq!(bytes_of(file.unchecked()).await.unwrap(), GZIP);
}

#[cfg(not(feature = "sm3"))]
#[test]
fn a_hash_that_cannot_be_checked_is_refused() {
    let error = FileHash::new("SM3", &"0".repeat(64)).unwrap_err();
    assert!(error.to_string().contains("feature `sm3`"), "{error}");
}

#[tokio::test]
async fn a_file_that_should_be_signed_and_is_not_is_refused() {
    let response = Response::new(Bytes::from_static(b"abc"));
    let error = received::<Statement>(response).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
}

#[test]
fn what_is_received_can_be_sent_between_threads() {
    fn is_send<T: Send>(_: T) {}
    fn is_sync<T: Sync>() {}

    let response = signed(ID, PAID).map(Full::new);
    let shop = Shop::new();
    is_send(receive::<ComplaintImage, _>(response, &shop));
    is_sync::<Download>();
}

#[test]
fn a_signature_is_read_from_base64_alone() {
    assert!(Signature::from_base64("AAA=").is_ok());
    for wrong in ["AAA", "AA A=", "A-_=", "%"] {
        let error = Signature::from_base64(wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature, "{wrong}");
    }
}

#[test]
fn debug_shows_neither_body_nor_query() {
    let closing = UnsignedRequest::new(&close(), &platform(ID), SystemTime::now()).unwrap();
    let asking = UnsignedRequest::new(&query(), &platform(ID), SystemTime::now()).unwrap();
    let sent = closing
        .attach(&BaseUrl::default(), HeaderValue::from_static("x"))
        .unwrap();
    let debug = format!("{closing:?} {asking:?} {:?}", sent.into_body());
    assert!(debug.contains("body_len: 22"), "{debug}");
    assert!(!debug.contains("1900000001"), "{debug}");
}

#[tokio::test]
async fn what_is_sent_is_a_body_for_any_client() {
    let closing = UnsignedRequest::new(&close(), &platform(ID), SystemTime::now()).unwrap();
    let sent = closing
        .attach(&BaseUrl::default(), HeaderValue::from_static("x"))
        .unwrap();
    let collected = sent.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(collected, r#"{"mchid":"1900000001"}"#);
}
