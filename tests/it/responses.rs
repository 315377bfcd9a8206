//! An unverified success is never given to the caller, and every error says what to do.

use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;
use wechatpay::{Error, ErrorKind, Outcome, PlatformKeys, PublicKey};
use wechatpay_sandbox::{Fault, Reply, Sandbox};

use crate::support::{CloseOrder, NOW, QueryTransaction, TestClock, Transaction, sandbox_key};

/// A request that moves money, so that its outcome matters.
#[wechatpay::endpoint(POST, "/v3/refund/domestic/refunds", response = Transaction, undocumented)]
struct RefundOrder {
    out_refund_no: &'static str,
}

const REFUND: RefundOrder = RefundOrder {
    out_refund_no: "R1",
};

const TIMESTAMP: HeaderName = HeaderName::from_static("wechatpay-timestamp");
const NONCE: HeaderName = HeaderName::from_static("wechatpay-nonce");
const SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");
const SIGNATURE: HeaderName = HeaderName::from_static("wechatpay-signature");
const SIGNATURE_TYPE: HeaderName = HeaderName::from_static("wechatpay-signature-type");

fn paid() -> Reply {
    Reply::json(&json!({ "trade_state": "SUCCESS" })).unwrap()
}

/// The client's result for a reply. Client and sandbox have the same clock.
async fn outcome(reply: Reply) -> Result<Transaction, Error> {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    sandbox.respond::<RefundOrder>(reply);
    let client = sandbox.client().clock(clock).build().unwrap();
    client.send(&REFUND).await
}

async fn refused(fault: Fault) -> Error {
    let error = outcome(paid().fault(fault.clone())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature, "{fault:?}: {error}");
    assert_eq!(error.outcome(), Outcome::Unknown, "{fault:?}");
    assert!(error.request_id().unwrap().starts_with("SANDBOX-"));
    let message = error.to_string();
    assert!(
        message.starts_with("POST /v3/refund/domestic/refunds: "),
        "{message}"
    );
    assert!(message.ends_with("query its outcome"), "{message}");
    error
}

#[tokio::test]
async fn a_wrong_signature_is_refused() {
    let error = refused(Fault::WrongSignature).await;
    assert!(!error.is_signature_probe() && !error.is_retryable());
    assert!(
        error
            .to_string()
            .contains("the response's signature is wrong"),
        "{error}"
    );
    for garbage in ["", "AAAA", "not base64!", "中"] {
        let garbage = HeaderValue::from_bytes(garbage.as_bytes()).unwrap();
        refused(Fault::AlteredHeader(SIGNATURE, garbage)).await;
    }
}

#[tokio::test]
async fn missing_headers_are_refused() {
    refused(Fault::Unsigned).await;
    for name in [TIMESTAMP, NONCE, SERIAL, SIGNATURE] {
        let error = refused(Fault::WithoutHeader(name.clone())).await;
        assert!(
            error.to_string().contains(&format!("no `{name}` header")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn repeated_headers_are_refused() {
    for name in [TIMESTAMP, NONCE, SERIAL, SIGNATURE] {
        let error = refused(Fault::RepeatedHeader(name.clone())).await;
        assert!(error.to_string().contains("more than once"), "{error}");
    }
}

#[tokio::test]
async fn altered_headers_are_refused() {
    let other = HeaderValue::from_static("other");
    refused(Fault::AlteredHeader(NONCE, other.clone())).await;
    let error = refused(Fault::AlteredHeader(TIMESTAMP, other.clone())).await;
    assert!(
        error
            .to_string()
            .contains("the header `wechatpay-timestamp` is malformed"),
        "{error}"
    );
    let next_second = HeaderValue::from(NOW + 1);
    refused(Fault::AlteredHeader(TIMESTAMP, next_second)).await;
    let error = refused(Fault::AlteredHeader(SIGNATURE_TYPE, other)).await;
    assert!(
        error
            .to_string()
            .contains("another algorithm than WECHATPAY2"),
        "{error}"
    );
}

#[tokio::test]
async fn the_signature_type_may_be_missing() {
    outcome(paid().fault(Fault::WithoutHeader(SIGNATURE_TYPE)))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_foreign_serial_is_refused() {
    let foreign = HeaderValue::from_static("PUB_KEY_ID_FOREIGN");
    let error = refused(Fault::AlteredHeader(SERIAL, foreign)).await;
    let message = error.to_string();
    assert!(
        message.contains("public key PUB_KEY_ID_FOREIGN"),
        "{message}"
    );
    // What comes from outside is shown only if it can be an id or a serial number.
    for odd in [
        "PUB_KEY_ID_a b".to_owned(),
        format!("PUB_KEY_ID_{}", "a".repeat(65)),
        "5A 9E".to_owned(),
        "5".repeat(41),
    ] {
        let foreign = HeaderValue::from_str(&odd).unwrap();
        let error = refused(Fault::AlteredHeader(SERIAL, foreign)).await;
        let message = error.to_string();
        assert!(!message.contains(&odd), "{message}");
        assert!(message.contains("is none of WeChat Pay's"), "{message}");
    }
}

#[tokio::test]
async fn the_right_id_with_another_key_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<QueryTransaction>(paid());
    let id = "PUB_KEY_ID_0119000000012026000000000000000001";
    let other = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    let right = PlatformKeys::public_key(id, other).unwrap();
    let client = sandbox.client().platform_keys(right).build().unwrap();
    client.send(&QueryTransaction::sample()).await.unwrap();

    let other = wechatpay::Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    let wrong = PlatformKeys::public_key(id, other.public_key().clone()).unwrap();
    let client = sandbox.client().platform_keys(wrong).build().unwrap();
    let error = client.send(&QueryTransaction::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
}

#[tokio::test]
async fn a_stamp_300_seconds_away_is_refused() {
    for offset in [-299, -1, 0, 1, 299] {
        outcome(paid().fault(Fault::ClockOffset(offset)))
            .await
            .unwrap();
    }
    for (offset, relation) in [
        (-300, "300 s behind this machine's clock"),
        (-86_400, "86400 s behind this machine's clock"),
        (300, "300 s ahead of this machine's clock"),
        (86_400, "86400 s ahead of this machine's clock"),
    ] {
        let error = refused(Fault::ClockOffset(offset)).await;
        assert!(error.to_string().contains(relation), "{error}");
        assert!(error.to_string().contains("set the clock"), "{error}");
    }
}

#[tokio::test]
async fn a_probe_is_refused_and_said_to_be_one() {
    let error = refused(Fault::SignatureProbe).await;
    assert!(error.is_signature_probe() && error.is_retryable());
    assert!(error.to_string().contains("wrong on purpose"), "{error}");
}

#[tokio::test]
async fn a_proxy_s_page_is_recognised() {
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    let page = Reply::bytes(html, "<html>Log in to the network</html>").fault(Fault::Unsigned);
    let error = outcome(page.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert!(
        error
            .to_string()
            .contains("an HTML page came in place of a signed response"),
        "{error}"
    );

    let error = outcome(page.status(StatusCode::BAD_GATEWAY))
        .await
        .unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(
        (api.code(), api.message(), api.detail()),
        (None, None, None)
    );
    assert!(!api.is_verified());
    assert!(error.is_retryable());
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(
        error
            .to_string()
            .contains("perhaps a proxy or a gateway sent it"),
        "{error}"
    );
}

#[tokio::test]
async fn another_success_than_the_declared_one_is_given_if_it_decodes() {
    for status in [201, 202, 206] {
        let status = StatusCode::from_u16(status).unwrap();
        outcome(paid().status(status)).await.unwrap();
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.respond::<RefundOrder>(paid().status(status));
        let client = sandbox.client().build().unwrap();
        let response = client.call(&REFUND).send().await.unwrap();
        assert_eq!(response.status(), status);
    }
}

#[tokio::test]
async fn an_empty_202_that_is_not_declared_is_not_yet_carried_out() {
    let accepted = Reply::empty().status(StatusCode::ACCEPTED);
    let error = outcome(accepted).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.outcome(), Outcome::Unknown);
    let expected = "responded with 202: accepted, and not yet carried out, where the endpoint \
                    declares `expect = 200`";
    assert!(error.to_string().contains(expected), "{error}");
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn nothing_may_be_an_empty_object_or_another_status() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for reply in [
        Reply::empty(),
        Reply::empty().status(StatusCode::OK),
        Reply::json(&json!({})).unwrap().status(StatusCode::OK),
        Reply::bytes(HeaderValue::from_static("application/json"), " {\n}\n")
            .status(StatusCode::OK),
    ] {
        sandbox.respond::<CloseOrder>(reply);
        client.send(&CloseOrder::sample()).await.unwrap();
    }
    let more = Reply::json(&json!({ "a": 1 }))
        .unwrap()
        .status(StatusCode::OK);
    sandbox.respond::<CloseOrder>(more);
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::CarriedOut);
}

/// A response without required members.
#[derive(Debug, Default, PartialEq, serde::Deserialize)]
struct Lenient {
    state: Option<String>,
}

#[wechatpay::endpoint(POST, "/v3/gov/subsidy/goods/upload", response = Coded)]
struct SubsidyUpload;

#[derive(Debug, serde::Deserialize)]
struct Coded {
    code: String,
}

#[wechatpay::endpoint(POST, "/v3/profitsharing/orders", response = Lenient, undocumented)]
struct ShareProfit;

#[tokio::test]
async fn an_error_under_a_success_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for error in [
        json!({ "code": "SYSTEM_ERROR", "message": "系统异常" }),
        json!({ "code": "SYSTEM_ERROR", "message": "系统异常", "detail": { "a": 1 } }),
    ] {
        let reply = Reply::json(&error).unwrap().status(StatusCode::OK);
        sandbox.respond::<ShareProfit>(reply);
        let error = client.send(&ShareProfit).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.api().unwrap().code(), Some("SYSTEM_ERROR"));
        assert_eq!(error.outcome(), Outcome::Unknown);
    }
    // This response is documented with these members, so it is no error.
    sandbox.respond::<SubsidyUpload>(Reply::json(&json!({ "code": "a", "message": "b" })).unwrap());
    assert_eq!(client.send(&SubsidyUpload).await.unwrap().code, "a");
    // These have more members than an error, or fewer.
    for response in [
        json!({ "code": "a", "message": "b", "state": "FINISHED" }),
        json!({ "code": "a" }),
        json!({ "message": "b" }),
    ] {
        sandbox.respond::<ShareProfit>(Reply::json(&response).unwrap());
        client.send(&ShareProfit).await.unwrap();
    }
}

#[tokio::test]
async fn a_verified_response_of_another_form_was_carried_out_and_is_at_hand() {
    let json = || HeaderValue::from_static("application/json");
    for (body, said) in [
        (
            r#"{"trade_state":5}"#,
            "does not match the response type: invalid type: integer, expected a string (line 1, column 16)",
        ),
        (
            r#"{}"#,
            "does not match the response type: missing field `trade_state` (line",
        ),
        (r#"{"trade_state":"#, "its body is not JSON (line 1,"),
        ("", "its body is empty where a response type was declared"),
    ] {
        let error = outcome(Reply::bytes(json(), body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.outcome(), Outcome::CarriedOut);
        assert!(!error.is_retryable());
        assert!(error.to_string().contains(said), "{error}");
        assert!(
            error.to_string().ends_with("The request was carried out"),
            "{error}"
        );
        let response = error.response().unwrap();
        assert_eq!(response.bytes(), body);
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.request_id(), error.request_id());
        assert!(error.request_id().is_some());
    }
}

#[wechatpay::endpoint(GET, "/v3/a", response = u8, undocumented)]
struct Number;

#[tokio::test]
async fn a_mismatch_does_not_quote_the_response() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<Number>(Reply::json("张三 says \"hello\"").unwrap());
    let client = sandbox.client().build().unwrap();
    let error = client.send(&Number).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("invalid type: string, expected u8"),
        "{error}"
    );
    let debug = format!("{error:?}");
    assert!(
        !debug.contains("张三") && !debug.contains("hello"),
        "{debug}"
    );
}

#[derive(Debug, serde::Deserialize)]
enum State {
    Success,
}

#[wechatpay::endpoint(GET, "/v3/b", response = State, undocumented)]
struct GetState;

#[tokio::test]
async fn a_mismatch_does_not_quote_an_unknown_variant() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<GetState>(Reply::json("Success").unwrap());
    assert!(matches!(
        client.send(&GetState).await.unwrap(),
        State::Success
    ));
    for body in ["张三", "张三, expected `x`", "\"`张三"] {
        sandbox.respond::<GetState>(Reply::json(body).unwrap());
        let error = client.send(&GetState).await.unwrap_err();
        assert!(
            error.to_string().contains("unknown variant, expected"),
            "{error}"
        );
        assert!(!format!("{error:?}").contains("张三"), "{error:?}");
    }
}

#[tokio::test]
async fn a_strange_member_does_not_hide_the_code() {
    let json = || HeaderValue::from_static("application/json");
    for (body, code, message) in [
        (
            r#"{"code":"NO_AUTH","message":{"a":1}}"#,
            Some("NO_AUTH"),
            None,
        ),
        (
            r#"{"code":"NO_AUTH","message":"m","detail":1e999}"#,
            Some("NO_AUTH"),
            Some("m"),
        ),
        (r#"{"code":123,"message":"m"}"#, Some("123"), Some("m")),
        (r#"{"code":null,"message":"m"}"#, None, Some("m")),
        (r#"["NO_AUTH","m",1]"#, None, None),
        (r#""NO_AUTH""#, None, None),
        ("", None, None),
    ] {
        let reply = Reply::bytes(json(), body).status(StatusCode::FORBIDDEN);
        let error = outcome(reply).await.unwrap_err();
        let api = error.api().unwrap();
        assert_eq!((api.code(), api.message()), (code, message), "{body}");
        assert!(api.is_verified());
    }
}

#[tokio::test]
async fn an_error_response_is_typed() {
    let body = json!({
        "code": "PARAM_ERROR",
        "message": "参数错误",
        "detail": { "field": "/amount/total", "value": [1, null] },
        "new": "member",
    });
    let reply = Reply::json(&body).unwrap().status(StatusCode::BAD_REQUEST);
    let error = outcome(reply).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    let api = error.api().unwrap();
    assert_eq!(api.status(), StatusCode::BAD_REQUEST);
    assert_eq!(api.code(), Some("PARAM_ERROR"));
    assert_eq!(api.message(), Some("参数错误"));
    assert_eq!(api.detail().unwrap()["field"], "/amount/total");
    assert!(api.is_verified());
    assert_eq!(api.request_id(), error.request_id());
    assert!(!error.is_retryable());
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    let request_id = error.request_id().unwrap();
    assert_eq!(
        error.to_string(),
        format!(
            "POST /v3/refund/domestic/refunds: WeChat Pay responded with 400 PARAM_ERROR: 参数错误 \
             (about the member /amount/total) (Request-ID {request_id}). The request was not \
             carried out"
        )
    );
}

#[tokio::test]
async fn an_error_s_code_is_not_masked_by_its_signature() {
    let unknown_key = HeaderValue::from_static("PUB_KEY_ID_FOREIGN");
    for fault in [
        Fault::Unsigned,
        Fault::WrongSignature,
        Fault::SignatureProbe,
        Fault::ClockOffset(-4000),
        Fault::AlteredHeader(SERIAL, unknown_key),
    ] {
        let reply = Reply::error(StatusCode::NOT_FOUND, "ORDER_NOT_EXIST", "订单不存在");
        let error = outcome(reply.fault(fault.clone())).await.unwrap_err();
        let api = error.api().unwrap_or_else(|| panic!("{fault:?}: {error}"));
        assert_eq!(api.code(), Some("ORDER_NOT_EXIST"));
        assert!(!api.is_verified());
        // WeChat Pay sends ordinary refusals unsigned.
        assert_eq!(error.outcome(), Outcome::NotCarriedOut);
        assert!(
            error.to_string().contains("(it is not verified: "),
            "{error}"
        );
    }
}

#[tokio::test]
async fn what_may_be_sent_again_is_decided_by_status() {
    for (status, retryable, unknown) in [
        (400, false, false),
        (401, false, false),
        (403, false, false),
        (404, false, false),
        (408, false, true),
        (409, false, true),
        (413, false, true),
        (429, true, false),
        (500, true, true),
        (501, false, true),
        (502, true, true),
        (503, true, true),
        (504, true, true),
    ] {
        let status = StatusCode::from_u16(status).unwrap();
        let error = outcome(Reply::error(status, "ANY", "any"))
            .await
            .unwrap_err();
        assert_eq!(error.is_retryable(), retryable, "{status}");
        let expected = if unknown {
            Outcome::Unknown
        } else {
            Outcome::NotCarriedOut
        };
        assert_eq!(error.outcome(), expected, "{status}");
    }
}

#[tokio::test]
async fn retry_after_is_given() {
    let retry_after = http::header::RETRY_AFTER;
    let reply = Reply::error(
        StatusCode::TOO_MANY_REQUESTS,
        "RATELIMIT_EXCEEDED",
        "频率超限",
    );
    let error = outcome(
        reply
            .clone()
            .header(retry_after.clone(), HeaderValue::from(7)),
    )
    .await;
    let error = error.unwrap_err();
    assert_eq!(error.api().unwrap().retry_after().unwrap().as_secs(), 7);
    let garbage = HeaderValue::from_static("soon");
    let error = outcome(reply.header(retry_after, garbage))
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().retry_after(), None);
}

#[tokio::test]
async fn an_empty_response_is_verified_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    client.send(&CloseOrder::sample()).await.unwrap();
    for fault in [
        Fault::Unsigned,
        Fault::WrongSignature,
        Fault::SignatureProbe,
    ] {
        sandbox.respond::<CloseOrder>(Reply::empty().fault(fault));
        let error = client.send(&CloseOrder::sample()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
    }
}
