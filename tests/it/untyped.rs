//! Calls that are not declared go out and come back as declared ones do.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::http::{HeaderValue, Method, StatusCode};
use wechatpay::{
    ApiPath, Client, Digest, Download, ErrorKind, File, FileSignature, Outcome, Sensitive,
    UntypedCall,
};
use wechatpay_sandbox::{Fault, Reply, Sandbox};

use crate::support::{CloseOrder, QueryTransaction, Transaction};

const CLOSE: &str = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close";

async fn bench() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    (sandbox, client)
}

#[derive(Serialize)]
struct Query {
    mchid: &'static str,
    none: Option<u8>,
}

#[tokio::test]
async fn it_is_the_same_request_as_the_declared_one() {
    let (sandbox, client) = bench().await;
    sandbox.respond::<CloseOrder>(Reply::empty());
    let paid = Reply::json(&json!({ "trade_state": "SUCCESS" })).unwrap();
    sandbox.respond::<QueryTransaction>(paid);
    client.send(&CloseOrder::sample()).await.unwrap();
    let sample = CloseOrder::sample();
    let close = client
        .request(Method::POST, CLOSE)
        .fill("out_trade_no", &sample.out_trade_no)
        .json(&json!({ "mchid": sample.mchid }));
    assert_eq!(close.send().await.unwrap().body(), &Value::Null);

    client.send(&QueryTransaction::sample()).await.unwrap();
    let query = || {
        client
            .request(Method::GET, "v3/pay/transactions/id/{transaction_id}")
            .fill("transaction_id", "4200001")
            .query(&Query {
                mchid: "1900000001",
                none: None,
            })
    };
    let answer = query().send().await.unwrap();
    assert_eq!(answer.body()["trade_state"], "SUCCESS");
    assert_eq!(answer.bytes(), r#"{"trade_state":"SUCCESS"}"#);
    let typed = query().expect::<Transaction>().send().await.unwrap();
    assert_eq!(typed.body().trade_state, "SUCCESS");

    let requests = sandbox.requests();
    for (declared, untyped) in [(0, 1), (2, 3), (2, 4)] {
        let (declared, untyped) = (&requests[declared], &requests[untyped]);
        assert_eq!(untyped.refusal(), None);
        assert_eq!(declared.method(), untyped.method());
        assert_eq!(declared.target(), untyped.target());
        assert_eq!(declared.body(), untyped.body());
        let headers = |request: &wechatpay_sandbox::ReceivedRequest| {
            let mut headers = request.headers().clone();
            headers.remove("authorization");
            headers
        };
        assert_eq!(headers(declared), headers(untyped));
    }
}

#[tokio::test]
async fn a_value_stays_within_its_segment() {
    let (sandbox, client) = bench().await;
    sandbox.respond::<CloseOrder>(Reply::empty());
    for value in ["a/b", "a?b#c", "%2e%2e", "订单 1", "{x}"] {
        let filled = client
            .request(Method::POST, CLOSE)
            .fill("out_trade_no", value);
        let start = ["v3", "pay", "transactions", "out-trade-no"].into_iter();
        let segments: ApiPath = start.chain([value, "close"]).collect();
        let joined = client.request(Method::POST, segments);
        for call in [filled, joined] {
            call.json(&json!({ "mchid": "1900000001" }))
                .send()
                .await
                .unwrap();
            let target = sandbox.requests().last().unwrap().target().to_owned();
            assert_eq!(target.split('/').count(), 7, "{target}");
            let segment = target.split('/').nth(5).unwrap();
            let decoded = format!("v={segment}");
            let mut decoded = form_urlencoded::parse(decoded.as_bytes());
            assert_eq!(decoded.next().unwrap().1, value);
        }
    }
}

#[tokio::test]
async fn a_list_in_the_query_repeats_its_name() {
    #[wechatpay::endpoint(GET, "/v3/list", response = Value, undocumented)]
    struct List {}

    let (sandbox, client) = bench().await;
    sandbox.respond::<List>(Reply::json(&json!([])).unwrap());
    let list = client.request(Method::GET, "/v3/list");
    let list = list.query(&json!({ "state": ["A B", "C"], "limit": 10, "all": true }));
    list.send().await.unwrap();
    let target = sandbox.requests()[0].target().to_owned();
    assert_eq!(target, "/v3/list?all=true&limit=10&state=A%20B&state=C");
}

#[tokio::test]
async fn what_cannot_be_sent_is_the_error_of_the_call() {
    let (sandbox, client) = bench().await;
    let close = || client.request(Method::POST, CLOSE);
    let cases: [(UntypedCall, &str); 9] = [
        (close(), "`{out_trade_no}` of the path has no value"),
        (
            close().fill("out_trade_no", "1").fill("order", "1"),
            "no placeholder `{order}`",
        ),
        (
            close().fill("out_trade_no", "1").fill("out_trade_no", "2"),
            "filled twice",
        ),
        (close().fill("out_trade_no", ""), "is empty"),
        (close().fill("out_trade_no", ".."), "another operation"),
        (
            client.request(Method::GET, ApiPath::new().join("v3").join(".")),
            "another operation",
        ),
        (
            client.request(Method::GET, "/v3/certificates?algorithm_type=ALL"),
            "`.query(…)`",
        ),
        (
            client.request(Method::GET, "/v3/certificates").query("ALL"),
            "neither a struct nor a map",
        ),
        (
            client
                .request(Method::GET, "/v3/certificates")
                .header("authorization", "x"),
            "belongs to the protocol",
        ),
    ];
    for (call, message) in cases {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.to_string().contains(" /"), "{error}");
    }
    for path in ["/v3/a b", "/v3//a", "/v3/../a", "", "/v3/a\\b"] {
        let error = client.request(Method::GET, path).send().await;
        let error = error.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Request | ErrorKind::Api),
            "{path}: {error}"
        );
    }
    // Those that were sent were sent as they were signed.
    assert!(sandbox.requests().iter().all(|it| it.refusal().is_none()));
}

#[tokio::test]
async fn an_error_names_the_operation_without_its_values() {
    let (sandbox, client) = bench().await;
    let unsigned = Reply::empty().fault(Fault::WrongSignature);
    sandbox.respond::<CloseOrder>(unsigned);
    let in_one = client
        .request(Method::POST, CLOSE)
        .fill("out_trade_no", "SECRET");
    let segments = CLOSE
        .trim_start_matches('/')
        .replace("{out_trade_no}", "SECRET");
    let by_segments = client.request(Method::POST, segments.split('/').collect::<ApiPath>());
    for call in [in_one, by_segments] {
        let error = call
            .json(&json!({ "mchid": "1" }))
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
        assert_eq!(error.outcome(), Outcome::Unknown);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(&format!("POST {CLOSE}")), "{shown}");
        assert!(!shown.contains("SECRET"), "{shown}");
    }
    let unknown = client.request(Method::POST, ApiPath::new().join("v3").join("SECRET"));
    assert!(!format!("{unknown:?}").contains("SECRET"));
    let error = unknown.send().await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("NOT_FOUND"));
    assert!(error.to_string().contains("POST /{}/{}"), "{error}");
}

#[tokio::test]
async fn an_undeclared_success_is_no_surprise() {
    let (sandbox, client) = bench().await;
    sandbox.respond::<CloseOrder>(Reply::empty().status(StatusCode::ACCEPTED));
    let close = client
        .request(Method::POST, CLOSE)
        .fill("out_trade_no", "1");
    // The operation is known, and its success is 204: accepted is not carried out.
    let error = close.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn what_is_sensitive_is_encrypted_and_decrypted() {
    #[derive(Serialize)]
    struct Receiver {
        name: Sensitive,
    }

    #[derive(Deserialize)]
    struct Added {
        name: Sensitive,
    }

    #[wechatpay::endpoint(POST, "/v3/receivers", response = Value, undocumented)]
    struct Receivers {}

    let (sandbox, client) = bench().await;
    let name = sandbox.encrypt("张三").unwrap();
    sandbox.respond::<Receivers>(Reply::json(&json!({ "name": name })).unwrap());
    let add = client.request(Method::POST, "/v3/receivers");
    let add = add.json(&Receiver {
        name: Sensitive::from("张三"),
    });
    let added = add.expect::<Added>().send().await.unwrap();
    assert_eq!(added.body().name.expose(), "张三");
    let request = &sandbox.requests()[0];
    let sent: Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(sent["name"].as_str().unwrap().len(), 344);
    assert!(request.headers().contains_key("wechatpay-serial"));
}

#[tokio::test]
async fn a_file_is_uploaded_with_its_meta() {
    #[derive(Serialize)]
    struct Meta {
        filename: &'static str,
        sha256: Digest,
    }

    #[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Value, undocumented)]
    struct Upload {}

    let (sandbox, client) = bench().await;
    sandbox.respond::<Upload>(Reply::json(&json!({ "media_id": "m" })).unwrap());
    let file = File::new("a.png", "image/png", &b"abc"[..]);
    let meta = Meta {
        filename: "a.png",
        sha256: Digest::sha256(),
    };
    let upload = client.request(Method::POST, "/v3/merchant/media/upload");
    let media = upload.upload("file", &file, &meta).send().await.unwrap();
    assert_eq!(media.body()["media_id"], "m");
    let request = &sandbox.requests()[0];
    assert_eq!(request.refusal(), None);
    let body = String::from_utf8_lossy(request.body()).into_owned();
    // The SHA-256 of `abc`.
    let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let meta = format!("{{\"filename\":\"a.png\",\"sha256\":\"{sha256}\"}}");
    assert!(body.contains(&meta), "{body}");
    assert!(body.contains("name=\"file\"; filename=\"a.png\""), "{body}");
}

#[tokio::test]
async fn whether_a_file_is_signed_is_known_of_documented_operations() {
    #[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
    struct BillFile<'a> {
        token: &'a str,
    }

    #[wechatpay::endpoint(GET, "/v3/file", response = Download, undocumented)]
    struct AnyFile {}

    let (sandbox, client) = bench().await;
    let csv = HeaderValue::from_static("text/csv");
    sandbox.respond::<BillFile>(Reply::file(csv.clone(), &b"a file"[..]));
    let file = client.request(Method::GET, "/v3/billdownload/file");
    let file = file.query(&json!({ "token": "a b" })).expect::<Download>();
    let file = file.send().await.unwrap().into_body();
    assert_eq!(file.signature(), FileSignature::None);
    assert_eq!(file.unchecked().bytes().await.unwrap(), "a file");

    let unsigned = Reply::file(csv, &b"a file"[..]).fault(Fault::Unsigned);
    sandbox.respond::<AnyFile>(unsigned);
    let file = client.request(Method::GET, "/v3/file").expect::<Download>();
    let error = file.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
}
