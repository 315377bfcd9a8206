//! What became of a request, as the response shows it.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{Full, StreamBody};
use serde::Deserialize;
use wechatpay::protocol::{UnsignedRequest, receive};
use wechatpay::{ApiError, Error, ErrorKind, Outcome, testing};

use crate::support::{ID, NOW, Shop, platform, signed};

#[wechatpay::endpoint(POST, "/v3/refund/domestic/refunds", response = Refund, undocumented)]
struct RefundOrder {
    out_refund_no: &'static str,
}

#[wechatpay::endpoint(GET, "/v3/refund/domestic/refunds/{out_refund_no}", response = Refund)]
struct QueryRefund {
    out_refund_no: &'static str,
}

#[derive(Debug, Deserialize)]
struct Refund {
    #[allow(dead_code, reason = "it is read to be of the wrong type")]
    status: String,
}

/// A refusal as WeChat Pay sends it, without a signature.
fn refusal(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let response = Response::builder()
        .status(status)
        .header("Request-ID", "08F0-268512771");
    response.body(body.into()).unwrap()
}

async fn refund(response: Response<Bytes>) -> Error {
    let received = receive::<RefundOrder, _>(response.map(Full::new), &Shop::new()).await;
    received.unwrap_err()
}

async fn api(response: Response<Bytes>) -> ApiError {
    refund(response).await.api().unwrap().clone()
}

#[tokio::test]
async fn a_refusal_with_code_and_request_id_was_not_carried_out() {
    let body = r#"{"code":"ANY","message":"any"}"#;
    for status in [400, 401, 403, 404, 429] {
        let error = refund(refusal(status, body)).await;
        assert_eq!(error.outcome(), Outcome::NotCarriedOut, "{status}");
        let without_id = Response::builder().status(status).body(body.into());
        let error = refund(without_id.unwrap()).await;
        assert_eq!(error.outcome(), Outcome::Unknown, "{status}");
        for no_code in ["", "{}", "<html>", r#"{"message":"any"}"#] {
            let error = refund(refusal(status, no_code)).await;
            assert_eq!(error.outcome(), Outcome::Unknown, "{status} {no_code}");
        }
        // A signature does not make up for a code.
        let mut empty = signed(ID, "");
        *empty.status_mut() = StatusCode::from_u16(status).unwrap();
        let error = refund(empty).await;
        assert!(error.api().unwrap().is_verified());
        assert_eq!(error.outcome(), Outcome::Unknown);
    }
    for status in [402, 405, 408, 409, 413, 500, 501, 502, 503, 504, 301, 302] {
        let error = refund(refusal(status, body)).await;
        assert_eq!(error.outcome(), Outcome::Unknown, "{status}");
    }
}

#[tokio::test]
async fn a_gateway_s_refusal_leaves_the_outcome_unknown() {
    for body in [
        r#"{"code":"","message":"m"}"#,
        r#"{"code":404,"message":"no Route matched"}"#,
        r#"{"code":"404"}"#,
    ] {
        let error = refund(refusal(404, body)).await;
        assert_eq!(error.outcome(), Outcome::Unknown, "{body}");
    }
    let mut blank = refusal(404, r#"{"code":"ANY"}"#);
    blank
        .headers_mut()
        .insert("Request-ID", HeaderValue::from_static(" "));
    assert_eq!(refund(blank).await.outcome(), Outcome::Unknown);
}

#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    expect = 204,
    optional(mchid)
)]
struct CloseOrder {
    out_trade_no: &'static str,
}

#[tokio::test]
async fn an_undeclared_202_is_open_unless_it_says_more() {
    for body in ["", " ", "{}", "{ }", "null", "[]", "accepted"] {
        let mut response = signed(ID, body);
        *response.status_mut() = StatusCode::ACCEPTED;
        let closed = receive::<CloseOrder, _>(response.map(Full::new), &Shop::new()).await;
        let error = closed.unwrap_err();
        let found = (error.kind(), error.outcome());
        assert_eq!(found, (ErrorKind::Status, Outcome::Unknown), "{body}");
    }
}

#[test]
fn what_is_not_a_call_has_no_effect() {
    use wechatpay::{ApiV3Key, FileHash, protocol::Signature};

    let key = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
    for error in [
        key.decrypt("0123456789ab", "", "AAAA").unwrap_err(),
        FileHash::new("MD5", "00").unwrap_err(),
        Signature::from_base64("%").unwrap_err(),
    ] {
        assert_eq!(error.outcome(), Outcome::NoEffect, "{error}");
    }
}

#[tokio::test]
async fn a_get_has_no_effect_whatever_happened() {
    for response in [
        refusal(400, r#"{"code":"PARAM_ERROR"}"#),
        refusal(500, ""),
        signed(ID, r#"{"status":1}"#),
        Response::new(Bytes::new()),
    ] {
        let response = response.map(Full::new);
        let received = receive::<QueryRefund, _>(response, &Shop::new()).await;
        assert_eq!(received.unwrap_err().outcome(), Outcome::NoEffect);
    }
    let empty = QueryRefund { out_refund_no: "" };
    let unsent = UnsignedRequest::new(&empty, &platform(ID), SystemTime::now()).unwrap_err();
    assert_eq!(unsent.outcome(), Outcome::NoEffect);
}

#[tokio::test]
async fn a_verified_success_was_carried_out_whatever_fails_after() {
    let error = refund(signed(ID, r#"{"status":1}"#)).await;
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Decode, Outcome::CarriedOut)
    );
    assert_eq!(error.response().unwrap().bytes(), r#"{"status":1}"#);
    let unverified = refund(Response::new(r#"{"status":"SUCCESS"}"#.into())).await;
    assert_eq!(unverified.kind(), ErrorKind::Signature);
    assert_eq!(unverified.outcome(), Outcome::Unknown);
    assert!(unverified.response().is_none());
}

#[tokio::test]
async fn a_verified_success_is_an_error_if_it_has_only_the_members_of_one() {
    let code_and_message = r#"{"code":"A","message":"b"}"#;
    for body in [
        code_and_message.as_bytes(),
        br#"{"detail":[{"status":"c"}],"message":"b","code":"A"}"#,
        br#" {"\u0063ode":1,"message":"\ud800","detail":null} "#,
        b"\xef\xbb\xbf{\"code\":\"A\",\"message\":\"\xff\"}",
    ] {
        let error = refund(signed(ID, body)).await;
        let found = (error.kind(), error.outcome());
        assert_eq!(found, (ErrorKind::Api, Outcome::Unknown), "{error}");
    }
    for body in [
        r#"{"status":1,"code":"A","message":"b"}"#,
        r#"{"code":"A","message":"b","status":1}"#,
        r#"{"code":"A","Message":"b"}"#,
        r#"{"code":"A","message":null}"#,
        r#"{"code":"A","message":"b"} {}"#,
        r#"{"code":"A","message":"b""#,
        r#"[{"code":"A","message":"b"}]"#,
    ] {
        let error = refund(signed(ID, body)).await;
        let found = (error.kind(), error.outcome());
        assert_eq!(found, (ErrorKind::Decode, Outcome::CarriedOut), "{body}");
    }
}

#[test]
fn over_several_attempts_the_worst_counts() {
    use Outcome::{CarriedOut, NotCarriedOut, Unknown};

    for (before, last, together) in [
        (NotCarriedOut, NotCarriedOut, NotCarriedOut),
        (Unknown, NotCarriedOut, Unknown),
        (NotCarriedOut, Unknown, Unknown),
        (Unknown, CarriedOut, CarriedOut),
        (NotCarriedOut, CarriedOut, CarriedOut),
        (Unknown, Unknown, Unknown),
        // A query that fails changes nothing about the outcome.
        (Unknown, Outcome::NoEffect, Unknown),
        (Outcome::NoEffect, Outcome::NoEffect, Outcome::NoEffect),
    ] {
        assert_eq!(before.then(last), together, "{before:?} {last:?}");
    }
}

#[tokio::test]
async fn the_error_number_and_a_hint_are_in_the_message() {
    let error = refund(refusal(
        404,
        r#"{"code":"ORDER_NOT_EXIST","message":"订单不存在"}"#,
    ))
    .await;
    assert_eq!(error.api().unwrap().number(), Some(268_512_771));
    let message = error.to_string();
    assert!(message.contains("there is no such order"), "{message}");
    assert!(message.contains("Request-ID 08F0-268512771"), "{message}");
    for (request_id, number) in [
        ("08F0", None),
        ("08F0-", None),
        ("08F0-x", None),
        ("08F0-268512771x", None),
        ("a-b-1", Some(1)),
        ("a-99999999999999999999999", None),
    ] {
        let mut response = refusal(400, "{}");
        let header = HeaderValue::from_static(request_id);
        response.headers_mut().insert("Request-ID", header);
        assert_eq!(api(response).await.number(), number, "{request_id}");
    }
    let mut wrong_signature = refusal(401, r#"{"code":"SIGN_ERROR","message":"m"}"#);
    wrong_signature.headers_mut().remove("Request-ID");
    let message = refund(wrong_signature).await.to_string();
    assert!(message.contains("is the clock right?"), "{message}");
}

#[tokio::test]
async fn the_code_is_found_in_a_broken_body() {
    let long = format!(r#"{{"code":"FOUND","message":"{}"}}"#, "x".repeat(100_000));
    for body in [
        "\u{feff}{\"code\":\"FOUND\"}".as_bytes(),
        b" {\"code\":\"FOUND\",\"message\":\"\xff\xfe\"}",
        br#"{"message":"\ud800","code":"FOUND"}"#,
        br#"{"code":"FOUND","code":"FOUND"}"#,
        br#"{"code":"FOUND","message":"m","message":{}}"#,
        br#"{"code":"FOUND","message":"cut o"#,
        br#"{"code":"FOUND""#,
        br#"{"detail":1e999,"code":"FOUND"}"#,
        long.as_bytes(),
    ] {
        let error = api(refusal(400, body.to_vec())).await;
        assert_eq!(
            error.code(),
            Some("FOUND"),
            "{}",
            String::from_utf8_lossy(body)
        );
    }
    let deep = [
        b"{\"code\":\"FOUND\",\"detail\":".to_vec(),
        vec![b'['; 60_000],
    ]
    .concat();
    assert_eq!(api(refusal(400, deep)).await.code(), Some("FOUND"));
}

#[tokio::test]
async fn no_more_than_64_kib_of_an_error_are_read() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    static READ: AtomicUsize = AtomicUsize::new(0);
    let pieces = std::iter::repeat_with(|| {
        READ.fetch_add(1024, Ordering::SeqCst);
        Ok::<_, std::io::Error>(http_body::Frame::data(Bytes::from_static(&[b' '; 1024])))
    });
    let endless = StreamBody::new(futures_util::stream::iter(pieces));
    let response = Response::builder().status(502).body(endless).unwrap();
    let received = receive::<RefundOrder, _>(response, &Shop::new()).await;
    let error = received.unwrap_err();
    assert_eq!(error.api().unwrap().status(), 502);
    assert!(error.to_string().contains("larger than 64 KiB"), "{error}");
    assert!(READ.load(Ordering::SeqCst) <= 66 * 1024);
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_keeps_its_status_and_its_code() {
    let pieces = [
        Ok(http_body::Frame::data(Bytes::from_static(
            b"{\"code\":\"FOUND\",\"mess",
        ))),
        Err("reset by peer"),
    ];
    let body = StreamBody::new(futures_util::stream::iter(pieces));
    let response = refusal(403, "").map(|_| body);
    let received = receive::<RefundOrder, _>(response, &Shop::new()).await;
    let error = received.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("FOUND"));
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    assert!(error.to_string().contains("its body broke off"), "{error}");
}

#[tokio::test]
async fn retry_after_is_seconds_or_a_date_and_not_for_ever() {
    // NOW is 2026-11-24T00:00:00Z.
    for (value, seconds) in [
        ("7", Some(7)),
        ("0", Some(0)),
        ("301", Some(300)),
        ("99999999999", Some(300)),
        ("Tue, 24 Nov 2026 00:00:09 GMT", Some(9)),
        ("Mon, 23 Nov 2026 00:00:00 GMT", Some(0)),
        ("Mon, 24 Nov 2206 00:00:00 GMT", Some(300)),
        ("soon", None),
        ("-1", None),
        ("1.5", None),
    ] {
        let mut response = refusal(429, r#"{"code":"RATELIMIT_EXCEEDED"}"#);
        let header = HeaderValue::from_static(value);
        response.headers_mut().insert(header::RETRY_AFTER, header);
        let wait = api(response).await.retry_after().map(|wait| wait.as_secs());
        assert_eq!(wait, seconds, "{value} at {NOW}");
    }
}

#[tokio::test]
async fn a_compressed_response_is_named_as_such() {
    let mut response = signed(ID, "compressed").map(|_| Bytes::from_static(b"\x1f\x8b"));
    let gzip = HeaderValue::from_static("gzip");
    response
        .headers_mut()
        .insert(header::CONTENT_ENCODING, gzip);
    let error = refund(response).await;
    assert!(error.to_string().contains("it is compressed"), "{error}");
}

#[tokio::test]
async fn nothing_unprintable_gets_into_a_message() {
    let body = "{\"code\":\"A\\u0000\\u001b[31m\\u202e\",\"message\":\"b\\nc\",\"detail\":{\"field\":\"d\\re\"}}";
    let error = refund(refusal(400, body)).await;
    let shown = format!("{error} {error:?}");
    let is_unprintable = |letter: char| letter.is_control() || letter == '\u{202e}';
    assert!(!shown.contains(is_unprintable), "{shown:?}");
    assert!(shown.contains("\\0\\u{1b}[31m\\u{202e}"), "{shown}");
    assert_eq!(error.api().unwrap().message(), Some("b\nc"));
    let long = format!(r#"{{"code":"A","message":"{}"}}"#, "长".repeat(5000));
    let message = refund(refusal(400, long)).await.to_string();
    assert!(message.chars().count() < 800, "{message}");
}

#[test]
fn errors_and_responses_can_be_made_for_tests() {
    let error = testing::error(ErrorKind::Timeout, Outcome::Unknown);
    assert!(error.is_timeout() && error.is_retryable());
    let error = testing::api_error(StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足");
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    assert!(error.api().unwrap().is_verified());
    let mut headers = http::HeaderMap::new();
    headers.insert("Request-ID", HeaderValue::from_static("R-1"));
    let response = testing::response(StatusCode::OK, headers, "{}", 5);
    assert_eq!((response.request_id(), *response.body()), (Some("R-1"), 5));
    assert_eq!(
        (response.bytes(), response.status()),
        (&Bytes::from("{}"), StatusCode::OK)
    );
}
