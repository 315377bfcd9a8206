//! The first download, and what no bad download may change.

use serde_json::json;
use wechatpay::{ApiV3Key, ErrorKind, Merchant, PlatformKeys, PrivateKey};
use wechatpay_sandbox::PlatformIdentity::{FirstCertificate, SecondCertificate};
use wechatpay_sandbox::{Fault, Reply};

use super::{APIV3_KEY, Bench, DAY, List, Made, client, list};
use crate::support::{CloseOrder, NOW, sandbox_key};

/// The serial number of the sandbox's first certificate.
const FIRST: &str = "7CE27A0C00000000000000000000000000000001";

/// A client that knows the sandbox's first certificate.
async fn with_first() -> Bench {
    let bench = Bench::new().await;
    bench.sandbox.sign_with(FirstCertificate);
    bench.sandbox.list_certificates(&[FirstCertificate]);
    bench.download().await.unwrap();
    bench
}

#[tokio::test]
async fn the_first_download_verifies_itself_and_calls_name_the_certificate() {
    let bench = with_first().await;
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial().as_deref(), Some(FIRST));
    assert_eq!(bench.downloads(), 1);
    assert!(format!("{:?}", bench.platform).contains(FIRST));
}

#[tokio::test]
async fn the_sandbox_rotates_its_certificates() {
    let bench = with_first().await;
    bench.clock.advance(5 * super::MINUTE);
    bench
        .sandbox
        .list_certificates(&[FirstCertificate, SecondCertificate]);
    bench.sandbox.sign_with(SecondCertificate);
    bench.call().await.unwrap();
    bench.sandbox.sign_with(FirstCertificate);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn no_bad_download_loses_what_is_known_or_is_believed() {
    let bench = Bench::new().await;
    let first = Made::new(1, NOW - DAY, NOW + 30 * DAY);
    let second = Made::new(2, NOW - DAY / 2, NOW + 30 * DAY);
    let expired = Made::new(2, NOW - DAY / 2, NOW);
    let misnamed = Made {
        serial: first.serial.clone(),
        ..second.clone()
    };
    bench.serve(&[&first], &first);
    bench.download().await.unwrap();
    let html = http::HeaderValue::from_static("text/html");
    let bad_gateway = http::StatusCode::BAD_GATEWAY;
    for (reply, kind) in [
        // Forged, or altered on the way.
        (
            first.sign(list(&[&second])).fault(Fault::WrongSignature),
            ErrorKind::Signature,
        ),
        (
            list(&[&second]).fault(Fault::Unsigned),
            ErrorKind::Signature,
        ),
        (
            first.sign(list(&[&second])).fault(Fault::ClockOffset(-300)),
            ErrorKind::Signature,
        ),
        // Empty or unusable.
        (first.sign(list(&[])), ErrorKind::Decode),
        (first.sign(list(&[&expired])), ErrorKind::Decode),
        (first.sign(list(&[&misnamed])), ErrorKind::Decode),
        (
            first.sign(Reply::json(&json!({})).unwrap()),
            ErrorKind::Decode,
        ),
        (
            Reply::bytes(html, "<html>").fault(Fault::Unsigned),
            ErrorKind::Signature,
        ),
        // Failed.
        (
            Reply::error(bad_gateway, "SYSTEM_ERROR", "系统错误"),
            ErrorKind::Api,
        ),
        (
            first.sign(Reply::error(
                http::StatusCode::OK,
                "SYSTEM_ERROR",
                "系统错误",
            )),
            ErrorKind::Api,
        ),
        (
            Reply::empty().fault(Fault::Disconnected),
            ErrorKind::Transport,
        ),
    ] {
        bench.sandbox.respond::<List>(reply.clone());
        let error = bench.download().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error} {reply:?}");
        let message = error.to_string();
        assert!(message.starts_with("GET /v3/certificates: "), "{message}");
        assert!(!message.contains("has no platform certificates"));
        bench.call_signed_by(&first).await.unwrap();
        assert_eq!(bench.last_serial(), Some(first.serial.clone()));

        // Verification is as strict as before.
        let error = bench.call_signed_by(&second).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
    }
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_found_by_its_request_id() {
    let bench = Bench::new().await;
    let unreadable = Reply::json(&json!({})).unwrap();
    let first = Made::new(1, NOW - DAY, NOW + 30 * DAY);
    bench.sandbox.respond::<List>(first.sign(unreadable));
    let error = bench.download().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn an_expired_certificate_is_not_used_and_another_is_fetched() {
    let first = Made::new(1, NOW - DAY, NOW + 30 * DAY);
    let second = Made::new(2, NOW + 29 * DAY, NOW + 90 * DAY);
    let bench = Bench::new().await;
    bench.serve(&[&first], &first);
    bench.download().await.unwrap();
    bench.clock.advance(30 * DAY - 1);
    bench.call().await.unwrap();
    while bench.downloads() < 2 {
        tokio::task::yield_now().await;
    }
    bench.download().await.unwrap();
    bench.clock.advance(1);
    // Only the expired one is to be had: nothing is sent.
    let calls = bench.calls();
    let error = bench.call().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlatformKeys);
    assert_eq!(bench.calls(), calls);

    bench.serve(&[&second], &second);
    bench.clock.advance(5 * super::MINUTE);
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(second.serial));
}

#[tokio::test]
async fn a_merchant_without_certificates_is_told_to_use_public_key_mode() {
    let bench = Bench::new().await;
    let error = bench.download().await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("RESOURCE_NOT_EXISTS"));
    let shown = format!("{:?}", error.api().unwrap());
    assert!(shown.contains("RESOURCE_NOT_EXISTS"), "{shown}");
    assert!(error.to_string().contains("use public-key mode"), "{error}");
}

#[tokio::test]
async fn clients_of_one_merchant_share_what_is_downloaded() {
    let bench = with_first().await;
    let other = client(&bench.sandbox, &bench.clock, &bench.platform);
    other.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(bench.last_serial().as_deref(), Some(FIRST));
    assert_eq!(bench.downloads(), 1);
}

#[tokio::test]
async fn the_wrong_mode_or_a_missing_key_is_said() {
    let bench = Bench::new().await;
    let public = bench.sandbox.client().build().unwrap();
    let error = public.download_platform_certificates().await.unwrap_err();
    assert!(error.to_string().starts_with("GET /v3/certificates: "));
    assert!(
        error
            .to_string()
            .contains("the client is in public-key mode"),
        "{error}"
    );
    let error = bench.sandbox.platform_keys().save_certificates("/nowhere");
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Config);

    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let known = bench.sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let client = bench.sandbox.client().merchant(merchant);
    let client = client
        .platform_keys(PlatformKeys::certificates())
        .build()
        .unwrap();
    let needs_key = "certificate mode needs the merchant's APIv3 key";
    let error = client.download_platform_certificates().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains(needs_key), "{error}");
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(why.contains(needs_key), "{why}");
    assert!(bench.sandbox.requests().is_empty());
}

/// Made with Python's `cryptography`, which uses OpenSSL.
#[test]
fn what_another_library_encrypted_under_the_apiv3_key_is_read() {
    let key = ApiV3Key::new(APIV3_KEY).unwrap();
    for (associated_data, ciphertext) in [
        (
            "certificate",
            "m8qS2X5Txo3m/GYCx0tIbK8dIbW/NwIuJFzao2M049b9i6I=",
        ),
        ("", "m8qS2X5Txo3m/GYCx0tIbK8dIR5i3lI3IlVH3HO2R9xhfJw="),
    ] {
        let nonce = "61f9c719728a";
        let text = key.decrypt(nonce, associated_data, ciphertext).unwrap();
        assert_eq!(std::str::from_utf8(&text).unwrap(), "张三 pays 100 fen");
        let encrypted = key.encrypt(nonce, associated_data, &text).unwrap();
        assert_eq!(encrypted, ciphertext);

        for (nonce, associated_data, ciphertext) in [
            ("61f9c719728b", associated_data, ciphertext),
            ("61f9c719728a0000", associated_data, ciphertext),
            (nonce, "other", ciphertext),
            (nonce, associated_data, &ciphertext[4..]),
            (nonce, associated_data, "not base64"),
            (nonce, associated_data, ""),
        ] {
            let error = key.decrypt(nonce, associated_data, ciphertext).unwrap_err();
            assert!(error.to_string().contains("compare the key"), "{error}");
        }
    }
}
