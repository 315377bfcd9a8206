//! Notifications are verified, decrypted and decoded, and each outcome has its response.

use std::error::Error as _;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use wechatpay::protocol::{Refusal, Signature, Stamp};
use wechatpay::{
    ApiV3Key, Certificate, Error, ErrorKind, FromNotification, Merchant, Notification,
    NotificationError, NotificationErrorKind, NotificationRejection, PrivateKey,
    ReceivedNotification,
};

use crate::support::{
    APIV3_KEY, Fetching, ID, NOW, Shop, certificate_serial, data, in_pieces, platform, sandbox_key,
    signed, signed_with,
};

const NONCE: &str = "fdasflkja484";

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The body of a notification, encrypted under this APIv3 key.
fn body(key: &str, event_type: &str, resource: &str) -> Value {
    let key = ApiV3Key::new(key).unwrap();
    json!({
        "id": "EV-2026112400000001",
        "create_time": "2026-11-24T07:59:58+08:00",
        "event_type": event_type,
        "resource_type": "encrypt-resource",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": key.encrypt(NONCE, "transaction", resource.as_bytes()).unwrap(),
            "associated_data": "transaction",
            "nonce": NONCE,
        },
    })
}

const PAID: &str = r#"{"mchid":"1900000001","out_trade_no":"T1","trade_state":"SUCCESS"}"#;

fn paid() -> Value {
    body(APIV3_KEY, "TRANSACTION.SUCCESS", PAID)
}

/// A message as it comes, now.
fn arrived(message: &Response<Bytes>) -> ReceivedNotification {
    ReceivedNotification::new(message.headers(), message.body().clone(), at(NOW))
}

fn signed_paid() -> Response<Bytes> {
    signed(ID, paid().to_string())
}

/// Reading its keys takes a while.
static SHOP: LazyLock<Shop> = LazyLock::new(Shop::new);

async fn opened(message: &Response<Bytes>) -> Result<Notification, NotificationError> {
    arrived(message).open(&*SHOP).await
}

async fn kind(message: &Response<Bytes>) -> NotificationErrorKind {
    opened(message).await.unwrap_err().kind()
}

#[derive(Debug, Deserialize)]
struct Transaction {
    out_trade_no: String,
    trade_state: String,
}

/// Another merchant with this APIv3 key, which trusts the same platform key.
fn other_shop(apiv3_key: &str) -> Shop {
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let merchant = Merchant::new("1900000002", "5A9E", key).unwrap();
    let mut shop = Shop::new();
    shop.merchant = merchant.with_apiv3_key(ApiV3Key::new(apiv3_key).unwrap());
    shop
}

const OTHER_APIV3_KEY: &str = "another-apiv3-key-of-32-bytes-00";

fn assert_failure(response: &Response<Bytes>, message: &str) {
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body, json!({ "code": "FAIL", "message": message }));
}

#[tokio::test]
async fn a_request_is_read_up_to_a_limit() {
    let message = signed_paid();
    let mut request = Request::new(Full::new(message.body().clone()));
    *request.headers_mut() = message.headers().clone();
    let received = ReceivedNotification::read(request, || at(NOW)).await;
    let received = received.unwrap();
    assert_eq!(received.received_at(), at(NOW));
    received.open(&*SHOP).await.unwrap();

    let mut request = Request::new(in_pieces(message.body()));
    *request.headers_mut() = message.headers().clone();
    let received = ReceivedNotification::read(request, || at(NOW)).await;
    received.unwrap().open(&*SHOP).await.unwrap();

    let large = vec![b' '; 1024 * 1024 + 1];
    let request = Request::new(in_pieces(&large));
    let received = ReceivedNotification::read(request, || at(NOW)).await;
    assert!(matches!(received, Err(NotificationRejection::TooLarge)));
    let request = Request::new(Full::new(Bytes::from(large)));
    let received = ReceivedNotification::read(request, || at(NOW)).await;
    let rejection = received.unwrap_err();
    assert!(matches!(rejection, NotificationRejection::TooLarge));
    let response = rejection.response();
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    let message = "the body is too large";
    assert_eq!(body, json!({ "code": "FAIL", "message": message }));
}

#[tokio::test]
async fn a_genuine_notification_is_decoded_and_answered() {
    let notification = opened(&signed_paid()).await.unwrap();
    assert_eq!(notification.id(), "EV-2026112400000001");
    assert_eq!(notification.create_time(), Some(at(NOW - 2)));
    assert_eq!(notification.event_type(), "TRANSACTION.SUCCESS");
    assert_eq!(notification.resource_type(), "encrypt-resource");
    assert_eq!(notification.summary(), "支付成功");
    assert_eq!(notification.original_type(), "transaction");
    assert_eq!(notification.resource(), PAID);
    assert_eq!(notification.merchant().id(), "1900000001");
    let transaction: Transaction = notification.decode().await.unwrap();
    assert_eq!(transaction.out_trade_no, "T1");

    let stored = notification.stored();
    assert_eq!(stored.status(), StatusCode::NO_CONTENT);
    assert!(stored.body().is_empty());
    assert_failure(&notification.not_stored(), "not stored");
}

#[tokio::test]
async fn every_documented_example_is_taken_in() {
    #[derive(Deserialize)]
    struct Example {
        event_type: String,
        original_type: Option<String>,
        resource: Value,
    }

    let examples: Vec<Example> = serde_json::from_str(&data("notifications.json")).unwrap();
    assert_eq!(examples.len(), 34);
    for example in examples {
        let resource = example.resource.to_string();
        let mut body = body(APIV3_KEY, &example.event_type, &resource);
        let members = body["resource"].as_object_mut().unwrap();
        match &example.original_type {
            Some(original_type) => members["original_type"] = original_type.as_str().into(),
            None => drop(members.remove("original_type")),
        }
        let notification = opened(&signed(ID, body.to_string())).await.unwrap();
        assert_eq!(notification.event_type(), example.event_type);
        let original_type = example.original_type.unwrap_or_default();
        assert_eq!(notification.original_type(), original_type);
        assert_eq!(notification.resource(), &resource);
        let decoded: Value = notification.decode().await.unwrap();
        assert_eq!(decoded, example.resource);
    }
}

#[tokio::test]
async fn what_only_describes_it_may_be_missing() {
    let mut body = paid();
    for member in ["create_time", "resource_type", "summary"] {
        body.as_object_mut().unwrap().remove(member);
    }
    body["resource"]["original_type"] = Value::Null;
    let notification = opened(&signed(ID, body.to_string())).await.unwrap();
    assert_eq!(notification.create_time(), None);
    assert_eq!(notification.summary(), "");
    assert_eq!(notification.resource_type(), "");
    assert_eq!(notification.original_type(), "");

    let mut body = paid();
    body["create_time"] = "yesterday".into();
    let notification = opened(&signed(ID, body.to_string())).await.unwrap();
    assert_eq!(notification.create_time(), None);
}

#[tokio::test]
async fn associated_data_may_be_missing_null_or_empty() {
    let key = ApiV3Key::new(APIV3_KEY).unwrap();
    let mut body = paid();
    body["resource"]["ciphertext"] = key.encrypt(NONCE, "", PAID.as_bytes()).unwrap().into();
    for associated_data in [Some(json!("")), Some(Value::Null), None] {
        let resource = body["resource"].as_object_mut().unwrap();
        match associated_data {
            Some(it) => drop(resource.insert("associated_data".to_owned(), it)),
            None => drop(resource.remove("associated_data")),
        }
        let notification = opened(&signed(ID, body.to_string())).await.unwrap();
        assert_eq!(notification.resource(), PAID);
    }
    // It is authenticated.
    body["resource"]["associated_data"] = "transaction".into();
    let message = signed(ID, body.to_string());
    assert_eq!(kind(&message).await, NotificationErrorKind::Undecryptable);
}

#[tokio::test]
async fn a_header_that_is_missing_repeated_or_malformed_is_a_forgery() {
    let all = [
        "wechatpay-timestamp",
        "wechatpay-nonce",
        "wechatpay-serial",
        "wechatpay-signature",
    ];
    let refused = async |message: &Response<Bytes>| {
        let error = opened(message).await.unwrap_err();
        assert_eq!(error.kind(), NotificationErrorKind::Forged, "{error}");
        assert_failure(&error.response(), "the signature is wrong");
        assert_eq!(error.verified_body(), None);
        // It is the same after it was stored.
        let stored = serde_json::to_string(&arrived(message)).unwrap();
        let stored: ReceivedNotification = serde_json::from_str(&stored).unwrap();
        let later = stored.open(&*SHOP).await.unwrap_err();
        assert_eq!(later.refusal(), error.refusal());
        error.refusal().unwrap().clone()
    };
    for name in all.map(HeaderName::from_static) {
        let mut message = signed_paid();
        let value = message.headers_mut().remove(&name).unwrap();
        assert_eq!(refused(&message).await, Refusal::Missing(name.clone()));

        let mut message = signed_paid();
        message.headers_mut().append(&name, value);
        assert_eq!(refused(&message).await, Refusal::Repeated(name.clone()));

        let mut message = signed_paid();
        let malformed = HeaderValue::from_bytes(b"\xff\xfe").unwrap();
        message.headers_mut().insert(&name, malformed);
        assert_eq!(refused(&message).await, Refusal::Malformed(name));
    }
    for (name, value) in [
        ("wechatpay-timestamp", "now"),
        ("wechatpay-timestamp", "-1"),
        ("wechatpay-signature", "not base64"),
    ] {
        let name = HeaderName::from_static(name);
        let mut message = signed_paid();
        message
            .headers_mut()
            .insert(&name, HeaderValue::from_static(value));
        assert_eq!(refused(&message).await, Refusal::Malformed(name));
    }
    let mut message = signed_paid();
    let algorithm = HeaderValue::from_static("WECHATPAY2-SM2-WITH-SM3");
    message
        .headers_mut()
        .insert("wechatpay-signature-type", algorithm);
    assert_eq!(refused(&message).await, Refusal::Algorithm);
    let algorithm = HeaderValue::from_static("WECHATPAY2-SHA256-RSA2048");
    message
        .headers_mut()
        .insert("wechatpay-signature-type", algorithm);
    opened(&message).await.unwrap();
}

#[tokio::test]
async fn it_is_stale_300_s_from_its_arrival_on_either_side() {
    let message = signed_paid();
    for (arrival, is_stale) in [
        (NOW - 300, true),
        (NOW - 299, false),
        (NOW + 299, false),
        (NOW + 300, true),
    ] {
        let (headers, body) = (message.headers(), message.body().clone());
        let received = ReceivedNotification::new(headers, body, at(arrival));
        let opened = received.open(&*SHOP).await;
        let error = opened.err();
        let expected = is_stale.then_some(NotificationErrorKind::Stale);
        assert_eq!(
            error.as_ref().map(NotificationError::kind),
            expected,
            "{arrival}"
        );
        if let Some(error) = error {
            assert_failure(&error.response(), "the timestamp is not of now");
            assert!(error.to_string().contains("300 s"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_certificate_verifies_up_to_the_last_second_before_it_expires() {
    /// 2119-02-01T08:00:00+08:00, when the listed certificates expire.
    const EXPIRES: u64 = 4_704_652_800;
    let recipient = Fetching::new(Some(1));
    let body = Bytes::from(paid().to_string());
    let serial = certificate_serial(1);
    let opened = async |arrival| {
        let message = signed_with("platform_key.pem", &serial, body.clone(), &body, arrival);
        let (headers, body) = (message.headers(), message.body().clone());
        let received = ReceivedNotification::new(headers, body, at(arrival));
        received.open(&recipient).await.err().map(|it| it.kind())
    };
    assert_eq!(opened(EXPIRES - 1).await, None);
    assert_eq!(
        opened(EXPIRES).await,
        Some(NotificationErrorKind::UnknownKey)
    );
}

#[tokio::test]
async fn one_that_was_stored_is_as_old_as_it_was_when_it_came() {
    // Days later, by a merchant whose clock says so.
    let stored = serde_json::to_string(&arrived(&signed_paid())).unwrap();
    assert!(!stored.contains("TRANSACTION"), "{stored}");
    let stored: ReceivedNotification = serde_json::from_str(&stored).unwrap();
    assert_eq!(stored.received_at(), at(NOW));
    let notification = stored.open(&*SHOP).await.unwrap();
    assert_eq!(notification.resource(), PAID);

    for altered in [
        json!({ "received_at": NOW, "headers": [["\n", ""]], "body": "" }),
        json!({ "received_at": NOW, "headers": [["a", "\n"]], "body": "" }),
        json!({ "received_at": NOW, "headers": [], "body": "?" }),
        json!({ "received_at": u64::MAX, "headers": [], "body": "" }),
    ] {
        let read = serde_json::from_value::<ReceivedNotification>(altered);
        let error = read.unwrap_err().to_string();
        assert_eq!(error, "this is not a notification as it was stored");
    }
}

#[tokio::test]
async fn a_probe_is_answered_with_a_failure() {
    let mut message = signed_paid();
    let probe = message.headers()["wechatpay-signature"].to_str().unwrap();
    let probe = HeaderValue::try_from(format!("WECHATPAY/SIGNTEST/{probe}")).unwrap();
    message.headers_mut().insert("wechatpay-signature", probe);
    let error = opened(&message).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Probe);
    assert_failure(&error.response(), "the signature is wrong");
}

#[tokio::test]
async fn a_signature_of_another_key_is_a_forgery() {
    let body = Bytes::from(paid().to_string());
    let message = signed_with("merchant_key.pem", ID, body.clone(), &body, NOW);
    assert_eq!(kind(&message).await, NotificationErrorKind::Forged);
}

#[tokio::test]
async fn nothing_is_read_before_it_is_verified() {
    // Neither what cannot be parsed nor what cannot be decrypted is noticed.
    let mut undecryptable = paid();
    undecryptable["resource"]["ciphertext"] = "?".into();
    for body in [
        "{",
        "\u{0}",
        "",
        &"[".repeat(100_000),
        &undecryptable.to_string(),
    ] {
        let mut message = signed(ID, body.to_owned());
        let genuine = kind(&message).await;
        assert_ne!(genuine, NotificationErrorKind::Forged, "{body}");
        *message.body_mut() = format!("{body} ").into();
        assert_eq!(kind(&message).await, NotificationErrorKind::Forged);
        let (headers, body) = (message.headers(), message.body().clone());
        let replayed = ReceivedNotification::new(headers, body, at(NOW + 300));
        let error = replayed.open(&*SHOP).await.unwrap_err();
        assert_eq!(error.kind(), NotificationErrorKind::Stale);
    }
}

#[tokio::test]
async fn an_unknown_key_is_named() {
    let unknown = "PUB_KEY_ID_02";
    let error = opened(&signed(unknown, paid().to_string()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownKey);
    let serial = unknown.to_owned();
    assert_eq!(error.refusal(), Some(&Refusal::UnknownKey { serial }));
    assert!(
        error
            .to_string()
            .contains("PUB_KEY_ID_02, and this client knows PUB_KEY_ID_01")
    );
    assert_failure(&error.response(), "the platform key is not known");

    // What cannot be a serial number is not shown.
    let error = opened(&signed("<script>", paid().to_string()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownKey);
    assert!(!error.to_string().contains("script"), "{error}");
}

/// The serial number of a certificate of the sandbox's.
fn serial(number: u8) -> String {
    let pem = sandbox_key(&format!("platform_certificate_{number}.pem"));
    Certificate::from_pem(pem)
        .unwrap()
        .serial_number()
        .to_owned()
}

#[tokio::test]
async fn a_certificate_that_is_not_at_hand_is_fetched_once() {
    let received = arrived(&signed(&serial(1), paid().to_string()));
    let recipient = Fetching::new(Some(1));
    received.open(&recipient).await.unwrap();
    assert_eq!(recipient.fetched(), [serial(1)]);
    received.open(&recipient).await.unwrap();
    assert_eq!(recipient.fetched().len(), 1);

    // The fetched certificate is another one.
    let recipient = Fetching::new(Some(2));
    let error = received.open(&recipient).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownKey);
    let refusal = Refusal::UnknownKey { serial: serial(1) };
    assert_eq!(error.refusal(), Some(&refusal));

    // It cannot be fetched, and the error says why.
    let recipient = Fetching::new(None);
    let error = received.open(&recipient).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownKey);
    let source = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(source.kind(), ErrorKind::Config);

    // A public key is not fetched, and nothing for what is refused anyway.
    let recipient = Fetching::new(Some(1));
    for message in [
        signed("PUB_KEY_ID_02", paid().to_string()),
        Response::new(Bytes::from(paid().to_string())),
    ] {
        arrived(&message).open(&recipient).await.unwrap_err();
    }
    assert!(recipient.fetched().is_empty());
}

#[tokio::test]
async fn the_merchant_is_found_by_its_platform_key_without_fetching() {
    // One in certificate mode, one in public-key mode; the second one's message.
    let body = Bytes::from(paid().to_string());
    let certificates = Fetching::new(Some(1));
    let mut public_key = Fetching::new(None);
    public_key.shop.platform = platform(ID);
    let received = arrived(&signed(ID, body));
    let both = [&certificates, &public_key];
    received.open_for_any(both).await.unwrap();
    assert!(certificates.fetched().is_empty());

    // And the first one's, whose certificate nobody knows yet.
    let received = arrived(&signed(&serial(1), paid().to_string()));
    received.open_for_any(both).await.unwrap();
    assert_eq!(certificates.fetched(), [serial(1)]);
    assert!(public_key.fetched().is_empty());
}

#[tokio::test]
async fn who_does_not_know_the_key_yet_is_asked_where_the_others_cannot_open_it() {
    let received = arrived(&signed(&serial(1), paid().to_string()));
    let fetching = || Fetching::new(Some(1));
    // Another merchant knows the certificate already.
    let (mut other, right) = (fetching(), fetching());
    received.open(&other).await.unwrap();
    other.shop.merchant = other_shop(OTHER_APIV3_KEY).merchant;
    let notification = received.open_for_any([&other, &right]).await.unwrap();
    assert_eq!(notification.merchant().id(), "1900000001");
    assert_eq!((other.fetched().len(), right.fetched().len()), (1, 1));

    // Both share their platform keys, and the first one fetches for both.
    let (mut other, mut right) = (fetching(), fetching());
    other.shop.merchant = other_shop(APIV3_KEY).merchant;
    right.shop.platform = other.shop.platform.clone();
    let notification = received.open_for_any([&other, &right]).await.unwrap();
    assert_eq!(notification.merchant().id(), "1900000001");
    assert_eq!((other.fetched().len(), right.fetched().len()), (1, 0));
}

#[tokio::test]
async fn a_known_key_says_more_than_an_unknown_one() {
    let mut message = signed_paid();
    *message.body_mut() = Bytes::from_static(b"{}");
    let mut stranger = Shop::new();
    stranger.platform = platform("PUB_KEY_ID_02");
    let shops = [&stranger, &*SHOP, &stranger];
    let error = arrived(&message).open_for_any(shops).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Forged);
}

#[tokio::test]
async fn the_merchant_is_found_by_its_apiv3_key() {
    let shops = [other_shop(OTHER_APIV3_KEY), Shop::new()];
    let received = arrived(&signed_paid());
    let notification = received.open_for_any(&shops).await.unwrap();
    assert_eq!(notification.merchant().id(), "1900000001");
    // The one that is chosen by the application is not this one.
    let error = received.open(&shops[0]).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecryptable);
    assert_failure(&error.response(), "cannot be decrypted");
    assert_eq!(error.verified_body().unwrap(), &paid().to_string());

    let nobody: [&Shop; 0] = [];
    let error = received.open_for_any(nobody).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::OtherMerchant);
    let error = arrived(&signed_paid())
        .open_for_any(nobody)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no merchant at all"), "{error}");
}

#[tokio::test]
async fn the_merchant_that_the_resource_names_must_be_the_chosen_one() {
    // Both merchants have the same APIv3 key.
    let shops = [other_shop(APIV3_KEY), Shop::new()];
    let received = |resource: &str| {
        let body = body(APIV3_KEY, "TRANSACTION.SUCCESS", resource);
        arrived(&signed(ID, body.to_string()))
    };
    for (resource, is_for) in [
        (r#"{"mchid":"1900000001"}"#, Some("1900000001")),
        (r#"{"mchid":"1900000002"}"#, Some("1900000002")),
        (r#"{"mchid":1900000001}"#, Some("1900000001")),
        (r#"{"mch_id":"1900000001"}"#, Some("1900000001")),
        (
            r#"{"sp_mchid":"1900000001","sub_mchid":"1900000002"}"#,
            Some("1900000001"),
        ),
        (
            r#"{"sp_mchid":"1900000002","sub_mchid":"1900000001"}"#,
            Some("1900000002"),
        ),
        (
            r#"{"combine_mchid":"1900000001","sub_orders":[{"mchid":"1900000002"}]}"#,
            Some("1900000001"),
        ),
        (r#"{"mchid":"1900000003"}"#, None),
        (r#"{"mchid":"1900000003","mchid":""}"#, None),
        (r#"{"mchid":"1900000003","#, None),
        // Nobody is named: the first one takes it.
        (r#"{"sub_mchid":"1900000001"}"#, Some("1900000002")),
        (r#"{"mchid":null,"sp_mchid":""}"#, Some("1900000002")),
        (r#"{"complaint_id":"1"}"#, Some("1900000002")),
        ("[]", Some("1900000002")),
        ("", Some("1900000002")),
    ] {
        let opened = received(resource).open_for_any(&shops).await;
        let found = opened.as_ref().ok().map(|it| it.merchant().id());
        assert_eq!(found, is_for, "{resource}");
        if let Err(error) = opened {
            assert_eq!(error.kind(), NotificationErrorKind::OtherMerchant);
            assert_failure(&error.response(), "meant for another merchant");
            assert!(!error.to_string().contains("1900000003"), "{error}");
        }
    }
    let error = received(PAID).open(&shops[0]).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::OtherMerchant);
}

#[tokio::test]
async fn a_brand_is_named_by_its_own_id() {
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let brand = Merchant::brand("40001", "5A9D", key).unwrap();
    let mut shop = Shop::new();
    shop.merchant = brand.with_apiv3_key(ApiV3Key::new(APIV3_KEY).unwrap());
    for (resource, is_for) in [
        (r#"{"brand_id":"40001","mchid":"1900000009"}"#, true),
        (r#"{"brand_id":"40002"}"#, false),
        (r#"{"mchid":"1900000009"}"#, true),
    ] {
        let body = body(APIV3_KEY, "BRAND.EVENT", resource);
        let opened = arrived(&signed(ID, body.to_string())).open(&shop).await;
        assert_eq!(opened.is_ok(), is_for, "{resource}");
    }
}

#[tokio::test]
async fn during_a_change_the_previous_apiv3_key_decrypts_too() {
    let mut shop = Shop::new();
    let before = shop.merchant.clone();
    let after = before.clone();
    let after = after.with_apiv3_key(ApiV3Key::new(OTHER_APIV3_KEY).unwrap());
    shop.merchant = after.clone();
    let received = arrived(&signed_paid());
    let error = received.open(&shop).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecryptable);

    shop.merchant = after.with_previous_keys(before).unwrap();
    received.open(&shop).await.unwrap();
    let body = body(OTHER_APIV3_KEY, "TRANSACTION.SUCCESS", PAID);
    let received = arrived(&signed(ID, body.to_string()));
    received.open(&shop).await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_decrypted_says_why() {
    let mut without_key = Shop::new();
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    without_key.merchant = Merchant::new("1900000001", "5A9D", key).unwrap();
    let error = arrived(&signed_paid())
        .open(&without_key)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecryptable);
    assert!(error.to_string().contains("with_apiv3_key"), "{error}");

    for (member, value, why) in [
        (
            "algorithm",
            "AEAD_SM4_GCM",
            "another algorithm than AEAD_AES_256_GCM",
        ),
        (
            "nonce",
            "fdasflkja484x",
            "cannot be decrypted with the APIv3 key",
        ),
        ("nonce", "", "cannot be decrypted with the APIv3 key"),
        (
            "associated_data",
            "refund",
            "cannot be decrypted with the APIv3 key",
        ),
        ("ciphertext", "?", "cannot be decrypted with the APIv3 key"),
        ("ciphertext", "", "cannot be decrypted with the APIv3 key"),
    ] {
        let mut body = paid();
        body["resource"][member] = value.into();
        let error = opened(&signed(ID, body.to_string())).await.unwrap_err();
        assert_eq!(
            error.kind(),
            NotificationErrorKind::Undecryptable,
            "{member}"
        );
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(error.verified_body().unwrap(), &body.to_string());
    }
}

#[tokio::test]
async fn a_verified_body_that_is_no_notification_is_kept() {
    let whole = paid().to_string();
    let mut bodies = vec![(whole[..whole.len() / 2].to_owned(), "its body is not JSON")];
    bodies.push((String::new(), "its body is not JSON"));
    bodies.push(("[]".to_owned(), "invalid length"));
    for member in ["id", "event_type", "resource"] {
        let mut body = paid();
        body.as_object_mut().unwrap().remove(member);
        bodies.push((body.to_string(), "missing field"));
    }
    for member in ["algorithm", "nonce", "ciphertext"] {
        let mut body = paid();
        body["resource"].as_object_mut().unwrap().remove(member);
        bodies.push((body.to_string(), "missing field"));
    }
    for (body, why) in bodies {
        let error = opened(&signed(ID, body.clone())).await.unwrap_err();
        assert_eq!(error.kind(), NotificationErrorKind::Undecodable, "{body}");
        assert!(error.to_string().contains(why), "{body}: {error}");
        assert_eq!(error.verified_body().unwrap(), &body);
        assert_failure(&error.response(), "cannot be read");
    }
}

#[tokio::test]
async fn what_does_not_decode_gives_its_json() {
    for (resource, why) in [
        (
            r#"{"trade_state":"SUCCESS"}"#,
            "missing field `out_trade_no` (line 1, column 25)",
        ),
        (
            r#"{"out_trade_no":"T1","trade_state":"#,
            "is not JSON (line 1, column 35)",
        ),
        (
            r#"{"out_trade_no":["secret"]}"#,
            "invalid type: sequence, expected a string",
        ),
        ("", "is not JSON"),
    ] {
        let body = body(APIV3_KEY, "TRANSACTION.SUCCESS", resource);
        let notification = opened(&signed(ID, body.to_string())).await.unwrap();
        let error = notification.decode::<Transaction>().await.unwrap_err();
        assert_eq!(error.kind(), NotificationErrorKind::Undecodable);
        assert!(error.to_string().contains(why), "{error}");
        assert!(!format!("{error:?}").contains("secret"), "{error:?}");
        assert!(error.to_string().contains("TRANSACTION.SUCCESS"), "{error}");
        assert_eq!(notification.resource(), resource);
    }
}

#[derive(Debug)]
enum Event {
    Paid(Transaction),
}

impl FromNotification for Event {
    async fn from_notification(notification: &Notification) -> Result<Self, NotificationError> {
        match notification.event_type() {
            "TRANSACTION.SUCCESS" => Ok(Self::Paid(notification.decode().await?)),
            _ => Err(notification.unknown_event()),
        }
    }
}

#[tokio::test]
async fn an_event_that_is_not_handled_is_an_outcome() {
    let notification = opened(&signed_paid()).await.unwrap();
    let Event::Paid(transaction) = notification.decode().await.unwrap();
    assert_eq!(transaction.trade_state, "SUCCESS");

    let body = body(APIV3_KEY, "REFUND.SUCCESS", PAID);
    let notification = opened(&signed(ID, body.to_string())).await.unwrap();
    let error = notification.decode::<Event>().await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownEvent);
    assert_failure(&error.response(), "the event is not handled");
    assert_eq!(notification.resource(), PAID);
}

#[cfg(feature = "sensitive")]
#[tokio::test]
async fn a_sensitive_in_a_resource_is_decrypted() {
    #[derive(Debug, Deserialize)]
    struct Complaint {
        payer_phone: wechatpay::Sensitive,
    }

    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    let phone = certificate.public_key().encrypt("13800000000").unwrap();
    let other = Certificate::from_pem(sandbox_key("platform_certificate_1.pem")).unwrap();
    let foreign = other.public_key().encrypt("13800000000").unwrap();
    let complaint = async |phone: &str| {
        let resource = json!({ "payer_phone": phone }).to_string();
        let body = body(APIV3_KEY, "COMPLAINT.CREATE", &resource);
        let notification = opened(&signed(ID, body.to_string())).await.unwrap();
        notification.decode::<Complaint>().await
    };
    let complaint_of_mine = complaint(&phone).await.unwrap();
    assert_eq!(complaint_of_mine.payer_phone.expose(), "13800000000");
    let error = complaint(&foreign).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecryptable);
    assert!(error.to_string().contains("private key"), "{error}");
    let error = complaint("13800000000").await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecodable);
    assert!(!error.to_string().contains("138"), "{error}");
}

#[tokio::test]
async fn a_reply_is_signed_by_the_merchant() {
    let body = body(
        APIV3_KEY,
        "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
        r#"{"acq_tid":"A1"}"#,
    );
    let notification = opened(&signed(ID, body.to_string())).await.unwrap();
    let stamp = Stamp::new(NOW, "NONCE").unwrap();
    let reply = json!({ "code": "SUCCESS", "acq_tid": "A1" });
    let reply = notification.signed_reply(StatusCode::OK, &reply, &stamp);
    let reply = reply.await.unwrap();
    assert_eq!(reply.status(), StatusCode::OK);
    assert_eq!(reply.headers()["content-type"], "application/json");
    assert_eq!(reply.body(), r#"{"acq_tid":"A1","code":"SUCCESS"}"#);
    let authorization = reply.headers()["authorization"].to_str().unwrap();
    let (_, signature) = authorization.split_once("signature=\"").unwrap();
    let (signature, rest) = signature.split_once('"').unwrap();
    assert_eq!(rest, format!(",timestamp=\"{NOW}\",serial_no=\"5A9D\""));
    assert!(authorization.starts_with(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"NONCE\",signature="
    ));
    let message = format!("{NOW}\nNONCE\n{{\"acq_tid\":\"A1\",\"code\":\"SUCCESS\"}}\n");
    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    let signature = Signature::from_base64(signature).unwrap();
    certificate
        .public_key()
        .verify(message.as_bytes(), &signature)
        .unwrap();
}

#[tokio::test]
async fn no_debug_output_shows_the_content() {
    let resource = r#"{"mchid":"1900000001","openid":"MARKED","id_card":"MARKED"}"#;
    let mut body = body(APIV3_KEY, "EVENT", resource);
    body["summary"] = "MARKED".into();
    let message = signed(ID, body.to_string());
    let received = arrived(&message);
    let notification = received.open(&*SHOP).await.unwrap();
    let error = notification.decode::<Transaction>().await.unwrap_err();
    let malformed = opened(&signed(ID, r#"{"id":["MARKED"]}"#))
        .await
        .unwrap_err();
    for shown in [
        format!("{received:?}"),
        format!("{notification:?}"),
        format!("{error:?} {error}"),
        format!("{malformed:?} {malformed}"),
    ] {
        assert!(!shown.contains("MARKED"), "{shown}");
    }
    // Not even of what is a forgery.
    assert!(!format!("{received:?}").contains("wechatpay-nonce"));
    let event = body_of_event("EVENT\n\u{1b}[31m");
    let error = opened(&event).await.unwrap().unknown_event();
    assert!(error.to_string().contains(r"EVENT\n\u{1b}[31m"), "{error}");
}

fn body_of_event(event_type: &str) -> Response<Bytes> {
    signed(ID, body(APIV3_KEY, event_type, "{}").to_string())
}

#[test]
fn a_notification_can_be_opened_on_any_thread() {
    fn is_send<T: Send>(_: &T) {}
    let (received, shop) = (arrived(&signed_paid()), Shop::new());
    let shops = [shop];
    is_send(&received.open(&shops[0]));
    is_send(&received.open_for_any(&shops));
}

/// The parts of a message that a signature covers, or that are part of it.
fn parts(message: &Response<Bytes>) -> [Vec<u8>; 5] {
    let header = |name: &str| message.headers()[name].as_bytes().to_vec();
    [
        header("wechatpay-timestamp"),
        header("wechatpay-nonce"),
        header("wechatpay-serial"),
        header("wechatpay-signature"),
        message.body().to_vec(),
    ]
}

fn received(
    [timestamp, nonce, serial, signature, body]: [Vec<u8>; 5],
) -> Option<ReceivedNotification> {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("wechatpay-timestamp", timestamp),
        ("wechatpay-nonce", nonce),
        ("wechatpay-serial", serial),
        ("wechatpay-signature", signature),
    ] {
        headers.insert(name, HeaderValue::from_bytes(&value).ok()?);
    }
    Some(ReceivedNotification::new(&headers, body, at(NOW)))
}

proptest! {
    #[test]
    fn a_change_of_any_one_byte_is_refused(
        part in 0..5_usize,
        position in any::<prop::sample::Index>(),
        other in 1..=255_u8,
    ) {
        let mut parts = parts(&signed_paid());
        prop_assert!(received(parts.clone()).unwrap().open(&*SHOP).now_or_never().unwrap().is_ok());
        let position = position.index(parts[part].len());
        parts[part][position] ^= other;
        if let Some(received) = received(parts) {
            let error = received.open(&*SHOP).now_or_never().unwrap().unwrap_err();
            prop_assert!(error.refusal().is_some(), "{}", error);
        }
    }

    #[test]
    fn no_verified_body_makes_it_panic(body in "\\PC*", resource in "\\PC*", event in ".*") {
        let _ = opened(&signed(ID, body)).now_or_never().unwrap();
        let readable = crate::notifications::body(APIV3_KEY, &event, &resource);
        if let Ok(notification) = opened(&signed(ID, readable.to_string())).now_or_never().unwrap() {
            let _ = notification.decode::<Transaction>().now_or_never().unwrap();
        }
    }
}

#[tokio::test]
async fn one_that_another_implementation_made_is_taken_in() {
    // Encrypted and signed by Node.js, which does both with OpenSSL.
    let message = data("notification.http");
    let (head, body) = message.split_once("\n\n").unwrap();
    let headers = head.lines().map(|line| line.split_once(": ").unwrap());
    let headers: HeaderMap = headers
        .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap()))
        .collect();
    let received = ReceivedNotification::new(&headers, body.to_owned(), at(NOW));
    let notification = received.open(&*SHOP).await.unwrap();
    let transaction: Value = notification.decode().await.unwrap();
    assert_eq!(transaction["out_trade_no"], "T20261124-0001");
    assert_eq!(transaction["trade_state_desc"], "支付成功");
    assert_eq!(transaction["amount"]["payer_total"], 2980);
}
