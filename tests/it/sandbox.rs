//! The sandbox refuses requests that WeChat Pay would refuse.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderValue, Request, Uri};
use serde_json::{Value, json};
use wechatpay::protocol::{Stamp, UnsignedRequest};
use wechatpay::{Merchant, PrivateKey};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{CloseOrder, NOW, QueryTransaction, TestClock, data, sandbox_key};

/// A sandbox at a known time, and a plain HTTP client that can send wrong requests.
struct Bench {
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl Bench {
    async fn new() -> Self {
        let sandbox = Sandbox::start_at(TestClock::at(NOW)).await.unwrap();
        sandbox.respond::<CloseOrder>(Reply::empty());
        let transaction = json!({ "trade_state": "SUCCESS" });
        sandbox.respond::<QueryTransaction>(Reply::json(&transaction).unwrap());
        let http = sandbox.client().http_client_builder().unwrap();
        let http = http.no_proxy().build().unwrap();
        Self { sandbox, http }
    }

    fn unsigned(&self) -> UnsignedRequest {
        UnsignedRequest::new(
            &CloseOrder::sample(),
            &self.sandbox.platform_keys(),
            SystemTime::now(),
        )
        .unwrap()
    }

    async fn signed_by(&self, merchant: &Merchant, at: u64, nonce: &str) -> Request<Bytes> {
        let unsigned = self.unsigned();
        let stamp = Stamp::new(at, nonce).unwrap();
        let signature = merchant.sign(&unsigned.message(&stamp)).await.unwrap();
        let authorization = merchant.authorization(&stamp, &signature).unwrap();
        let request = unsigned.attach(&self.sandbox.base_url(), authorization);
        let request = request.unwrap();
        request.map(|body| Bytes::copy_from_slice(body.as_bytes().unwrap()))
    }

    async fn signed(&self) -> Request<Bytes> {
        self.signed_by(&self.sandbox.merchant(), NOW, "nonce").await
    }

    async fn response_to(&self, request: Request<Bytes>) -> (u16, Value) {
        let response = self
            .http
            .execute(request.try_into().unwrap())
            .await
            .unwrap();
        let status = response.status().as_u16();
        let body = response.bytes().await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    /// Sends a request that must be refused with this message, and recorded as refused.
    async fn refused(&self, request: Request<Bytes>, message: &str) -> Value {
        let (status, body) = self.response_to(request).await;
        assert_eq!(status, 401);
        assert_eq!(body["code"], "SIGN_ERROR");
        assert_eq!(body["message"], message);
        let requests = self.sandbox.requests();
        assert_eq!(requests.last().unwrap().refusal(), Some(message));
        body
    }
}

const WRONG_SIGNATURE: &str = "错误的签名，导致验签失败。";
const WRONG_SERIAL: &str = "商户证书序列号有误。";
const WRONG_TIME: &str = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟。";
const WRONG_FORM: &str = "Http头Authorization值格式错误。";

#[tokio::test]
async fn a_right_request_is_let_in() {
    let bench = Bench::new().await;
    assert_eq!(bench.response_to(bench.signed().await).await.0, 204);
}

#[tokio::test]
async fn another_key_is_refused_and_the_message_is_shown() {
    let bench = Bench::new().await;
    let right = bench.sandbox.merchant();
    let other = PrivateKey::from_pem(data("other_key.pem")).unwrap();
    let wrong = Merchant::new(right.id(), right.serial_number(), other).unwrap();
    let request = bench.signed_by(&wrong, NOW, "nonce").await;
    let body = bench.refused(request, WRONG_SIGNATURE).await;
    let shown = &body["detail"]["sign_information"];
    assert_eq!(shown["method"], "POST");
    assert_eq!(shown["url"], "/v3/pay/transactions/out-trade-no/T1/close");
    let message = format!(
        "POST\n/v3/pay/transactions/out-trade-no/T1/close\n{NOW}\nnonce\n{{\"mchid\":\"1900000001\"}}\n"
    );
    assert_eq!(shown["truncated_sign_message"], message);
    assert_eq!(shown["sign_message_length"], message.len());
}

#[tokio::test]
async fn another_serial_number_or_merchant_is_refused() {
    let bench = Bench::new().await;
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let right = bench.sandbox.merchant();
    for (id, serial) in [(right.id(), "1234"), ("1900000002", right.serial_number())] {
        let merchant = Merchant::new(id, serial, key.clone()).unwrap();
        bench
            .refused(bench.signed_by(&merchant, NOW, "nonce").await, WRONG_SERIAL)
            .await;
    }
}

#[tokio::test]
async fn a_stamp_more_than_five_minutes_away_is_refused() {
    let bench = Bench::new().await;
    let merchant = bench.sandbox.merchant();
    for (at, nonce) in [(NOW - 300, "early"), (NOW + 300, "late")] {
        assert_eq!(
            bench
                .response_to(bench.signed_by(&merchant, at, nonce).await)
                .await
                .0,
            204
        );
    }
    for at in [NOW - 301, NOW + 301, 0] {
        bench
            .refused(bench.signed_by(&merchant, at, "nonce").await, WRONG_TIME)
            .await;
    }
}

#[tokio::test]
async fn a_nonce_is_good_once() {
    let bench = Bench::new().await;
    assert_eq!(bench.response_to(bench.signed().await).await.0, 204);
    bench
        .refused(
            bench.signed().await,
            "Http头Authorization中的nonce_str已被使用。",
        )
        .await;
}

#[tokio::test]
async fn a_nonce_of_a_refused_request_is_not_used_up() {
    let bench = Bench::new().await;
    let mut forged = bench.signed().await;
    *forged.body_mut() = Bytes::from_static(b"{}");
    bench.refused(forged, WRONG_SIGNATURE).await;
    assert_eq!(bench.response_to(bench.signed().await).await.0, 204);
}

#[tokio::test]
async fn a_changed_body_path_query_or_method_is_refused() {
    let bench = Bench::new().await;
    let mut body = bench.signed().await;
    *body.body_mut() = Bytes::from_static(br#"{"mchid": "1900000001"}"#);
    bench.refused(body, WRONG_SIGNATURE).await;

    let mut query = bench.signed().await;
    *query.uri_mut() = format!("{}?a=b", query.uri()).parse::<Uri>().unwrap();
    bench.refused(query, WRONG_SIGNATURE).await;

    let mut path = bench.signed().await;
    *path.uri_mut() = path
        .uri()
        .to_string()
        .replace("T1", "T2")
        .parse::<Uri>()
        .unwrap();
    bench.refused(path, WRONG_SIGNATURE).await;

    let mut method = bench.signed().await;
    *method.method_mut() = http::Method::PUT;
    bench.refused(method, WRONG_SIGNATURE).await;
}

#[tokio::test]
async fn a_malformed_authorization_is_refused() {
    let bench = Bench::new().await;
    let right = bench.signed().await.headers()["authorization"]
        .to_str()
        .unwrap()
        .to_owned();
    let alter = async |value: &str| {
        let mut request = bench.signed().await;
        let value = HeaderValue::from_str(value).unwrap();
        request.headers_mut().insert("authorization", value);
        request
    };
    let mut absent = bench.signed().await;
    absent.headers_mut().remove("authorization");
    bench.refused(absent, WRONG_FORM).await;
    for wrong in [
        "",
        "WECHATPAY2-SHA256-RSA2048",
        "WECHATPAY2-SHA256-RSA2048 mchid",
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\"",
        &right.replace('"', ""),
        &right.replace("nonce_str", "nonce"),
        &format!("{right},mchid=\"1900000002\""),
    ] {
        bench.refused(alter(wrong).await, WRONG_FORM).await;
    }
    let scheme = right.replace("WECHATPAY2-SHA256-RSA2048", "Bearer");
    bench
        .refused(alter(&scheme).await, "Http头Authorization认证类型不正确。")
        .await;

    // The pairs may come in any order.
    let (scheme, pairs) = right.split_once(' ').unwrap();
    let reversed: Vec<_> = pairs.split(',').rev().collect();
    let reversed = format!("{scheme} {}", reversed.join(","));
    assert_eq!(bench.response_to(alter(&reversed).await).await.0, 204);
}

#[tokio::test]
async fn an_unknown_platform_key_is_refused() {
    let bench = Bench::new().await;
    let mut request = bench.signed().await;
    let foreign = HeaderValue::from_static("PUB_KEY_ID_FOREIGN");
    request.headers_mut().insert("wechatpay-serial", foreign);
    let (status, body) = bench.response_to(request).await;
    assert_eq!((status, &body["code"]), (400, &json!("PARAM_ERROR")));
}

#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{id}", response = Value, optional(mchid))]
struct ById {
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/latest", response = Value, undocumented)]
struct Latest;

#[wechatpay::endpoint(GET, "/v3/nowhere", response = Value, undocumented)]
struct Undocumented;

#[tokio::test]
async fn the_endpoint_that_fits_best_gives_the_response() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let missing = client.send(&Latest).await.unwrap_err();
    let api = missing.api().unwrap();
    assert_eq!((api.status().as_u16(), api.is_verified()), (404, true));
    assert!(
        api.message()
            .unwrap()
            .contains("sandbox.respond::<E>(reply)")
    );

    let documented = "documented as `GET /v3/pay/transactions/id/{transaction_id}`";
    assert!(api.message().unwrap().contains(documented), "{missing}");
    let missing = client.send(&Undocumented).await.unwrap_err();
    let message = missing.api().unwrap().message().unwrap();
    assert!(message.contains("/v3/nowhere, which WeChat Pay does not document"));

    sandbox.respond::<ById>(Reply::json("by id").unwrap());
    assert_eq!(client.send(&Latest).await.unwrap(), "by id");
    sandbox.respond::<Latest>(Reply::json("latest").unwrap());
    assert_eq!(client.send(&Latest).await.unwrap(), "latest");
    let request = || ById { id: "1".to_owned() };
    assert_eq!(client.send(&request()).await.unwrap(), "by id");
    sandbox.respond::<ById>(Reply::json("by id, again").unwrap());
    assert_eq!(client.send(&request()).await.unwrap(), "by id, again");
}

#[wechatpay::endpoint(
    GET,
    "/v3/pay/transactions/id/{transaction_id}",
    expect = 202,
    undocumented
)]
struct ByIdElsewhere {
    transaction_id: String,
}

#[tokio::test]
async fn the_last_response_for_a_request_counts() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let transaction_id = "1".to_owned();
    sandbox.respond::<ById>(Reply::json("by id").unwrap());
    sandbox.respond::<ByIdElsewhere>(Reply::empty());
    client
        .send(&ByIdElsewhere { transaction_id })
        .await
        .unwrap();
}

#[tokio::test]
async fn sandboxes_do_not_meet() {
    let (one, two) = (
        Sandbox::start().await.unwrap(),
        Sandbox::start().await.unwrap(),
    );
    one.respond::<CloseOrder>(Reply::empty());
    assert_ne!(one.base_url(), two.base_url());
    let client = one.client().build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!((one.requests().len(), two.requests().len()), (1, 0));
}

#[tokio::test]
async fn the_sandbox_goes_by_its_own_clock() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    let client = sandbox.client().clock(move || now).build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    clock.advance(301);
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.api().unwrap().message(), Some(WRONG_TIME));
    // The timestamp is by the sandbox's clock, not by the client's.
    assert!(!error.api().unwrap().is_verified());
}
