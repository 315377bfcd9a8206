//! The steps without I/O: for another HTTP client, for a key that lives elsewhere, for a platform
//! key that has to be fetched first.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{Request, Response};
use wechatpay::{
    Body, ErrorKind, Merchant, PlatformKeys, PrivateKey, PublicKey, Signature, Stamp,
    UnsignedRequest, UnverifiedAnswer, Verdict,
};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{CloseOrder, NOW, QueryTransaction, sandbox_key};

/// A client that knows HTTP/1.1 just well enough.
fn exchange(request: &Request<Body>) -> Response<Bytes> {
    let uri = request.uri();
    let mut stream = TcpStream::connect(uri.authority().unwrap().as_str()).unwrap();
    let (method, target) = (request.method(), uri.path_and_query().unwrap());
    let mut head = format!("{method} {target} HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n");
    for (name, value) in request.headers() {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    let body = request.body().as_bytes().unwrap();
    head += &format!("Content-Length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();

    let mut received = String::new();
    stream.read_to_string(&mut received).unwrap();
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap();
    let mut response = Response::builder().status(status);
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        response = response.header(name, value);
    }
    response.body(body.to_owned().into()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn any_http_client_and_any_signer_will_do() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.answer::<QueryTransaction>(
        Reply::json(&serde_json::json!({ "trade_state": "SUCCESS" })).unwrap(),
    );
    let (merchant, platform) = (sandbox.merchant(), sandbox.platform_keys());
    let unsigned = UnsignedRequest::new(
        &QueryTransaction::sample(),
        Some(&sandbox.base_url()),
        &platform,
    )
    .unwrap();

    let stamp = Stamp::fresh(SystemTime::now()).unwrap();
    // What a KMS would do, which gives bytes.
    let kms = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let signed = kms.sign(&unsigned.message(&stamp)).unwrap().to_string();
    let signature = Signature::from_base64(&signed).unwrap();
    let request = unsigned.attach(merchant.authorization(&stamp, &signature).unwrap());

    let response = tokio::task::spawn_blocking(move || exchange(&request))
        .await
        .unwrap();
    let verdict = UnverifiedAnswer::new(response)
        .verify(&platform, SystemTime::now())
        .unwrap();
    let Verdict::Verified(verified) = verdict else {
        panic!("{verdict:?}")
    };
    let answer = verified
        .decode::<QueryTransaction>(&merchant)
        .await
        .unwrap();
    assert_eq!(answer.into_response().trade_state, "SUCCESS");
    assert_eq!(sandbox.requests()[0].refusal(), None);
}

#[test]
fn a_request_can_be_signed_anew_for_each_attempt() {
    let merchant_key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let unsigned =
        UnsignedRequest::new(&CloseOrder::sample(), None, &platform("PUB_KEY_ID_01")).unwrap();
    let sign = |stamp: &Stamp| merchant_key.sign(&unsigned.message(stamp)).unwrap();
    let first = Stamp::fresh(UNIX_EPOCH + Duration::from_secs(NOW)).unwrap();
    let second = Stamp::fresh(UNIX_EPOCH + Duration::from_secs(NOW + 1)).unwrap();
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
    let unsigned = UnsignedRequest::new(
        &QueryTransaction::sample(),
        None,
        &platform("PUB_KEY_ID_01"),
    )
    .unwrap();
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
}

/// An answer that the sandbox's platform key signed under any name.
fn signed_answer(serial: &str, body: &'static str) -> Response<Bytes> {
    let key = PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap();
    let signature = key
        .sign(format!("{NOW}\nnonce\n{body}\n").as_bytes())
        .unwrap();
    Response::builder()
        .header("Wechatpay-Timestamp", NOW)
        .header("Wechatpay-Nonce", "nonce")
        .header("Wechatpay-Serial", serial)
        .header("Wechatpay-Signature", signature.to_string())
        .body(Bytes::from_static(body.as_bytes()))
        .unwrap()
}

fn platform(id: &str) -> PlatformKeys {
    let key = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    PlatformKeys::public_key(id, key).unwrap()
}

#[tokio::test]
async fn a_key_that_is_not_at_hand_can_be_fetched_and_the_answer_verified_then() {
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    let answer = signed_answer("PUB_KEY_ID_NEW", r#"{"trade_state":"SUCCESS"}"#);
    let verdict = UnverifiedAnswer::new(answer)
        .verify(&platform("PUB_KEY_ID_OLD"), now)
        .unwrap();
    let Verdict::NeedKey(need) = verdict else {
        panic!("{verdict:?}")
    };
    assert_eq!(need.serial(), "PUB_KEY_ID_NEW");

    let verdict = need
        .into_answer()
        .verify(&platform("PUB_KEY_ID_NEW"), now)
        .unwrap();
    let Verdict::Verified(verified) = verdict else {
        panic!("{verdict:?}")
    };
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let merchant = Merchant::new("1900000001", "5A9D", key).unwrap();
    let answer = verified
        .decode::<QueryTransaction>(&merchant)
        .await
        .unwrap();
    assert_eq!(answer.response().trade_state, "SUCCESS");
    assert_eq!(answer.platform_serial(), Some("PUB_KEY_ID_NEW"));
    assert_eq!(answer.request_id(), None);
}

#[test]
fn an_error_answer_waits_for_its_key_too_and_keeps_its_code_without() {
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    let answer = || {
        let mut answer = signed_answer("PUB_KEY_ID_NEW", r#"{"code":"NO_AUTH"}"#);
        *answer.status_mut() = http::StatusCode::FORBIDDEN;
        let verdict = UnverifiedAnswer::new(answer).verify(&platform("PUB_KEY_ID_OLD"), now);
        match verdict.unwrap() {
            Verdict::NeedKey(need) => need,
            verdict => panic!("{verdict:?}"),
        }
    };
    let verified = answer()
        .into_answer()
        .verify(&platform("PUB_KEY_ID_NEW"), now)
        .unwrap_err();
    assert!(verified.api().unwrap().is_verified());
    let given_up = answer().refuse();
    assert_eq!(given_up.api().unwrap().code(), Some("NO_AUTH"));
    assert!(!given_up.api().unwrap().is_verified());
}

#[test]
fn debug_shows_neither_body_nor_query() {
    let base = wechatpay::BaseUrl::default();
    let closing = UnsignedRequest::new(
        &CloseOrder::sample(),
        Some(&base),
        &platform("PUB_KEY_ID_01"),
    );
    let asking = UnsignedRequest::new(
        &QueryTransaction::sample(),
        Some(&base),
        &platform("PUB_KEY_ID_01"),
    );
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    let answer =
        || UnverifiedAnswer::new(signed_answer("PUB_KEY_ID_01", r#"{"mchid":"1900000001"}"#));
    let verdict = answer().verify(&platform("PUB_KEY_ID_01"), now);
    let debug = format!(
        "{:?} {:?} {:?} {verdict:?}",
        closing.unwrap(),
        asking.unwrap(),
        answer()
    );
    assert!(debug.contains("body_len: 22"), "{debug}");
    assert!(!debug.contains("1900000001"), "{debug}");
}
