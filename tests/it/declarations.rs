//! The parts of a declaration besides its fields: host, base path, `repeatable`, JSON in a string.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::{Endpoint, Sensitive};
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(
    GET,
    "/v3/global/merchant-service/complaint-notifications",
    host = "https://apihk.mch.weixin.qq.com",
    response = Value
)]
struct ComplaintNotifications;

#[tokio::test]
async fn a_client_s_base_url_wins_over_the_endpoint_s_own_host() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<ComplaintNotifications>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    client.send(&ComplaintNotifications).await.unwrap();
    assert_eq!(sandbox.requests().len(), 1);
}

#[wechatpay::endpoint(POST, "/v3/ecommerce/applyments/", response = Value, undocumented)]
struct Applyment {
    out_request_no: String,
}

#[wechatpay::endpoint(
    POST,
    "/brand/store/stores/{store_id}/close",
    expect = 202,
    undocumented
)]
struct CloseBrandStore<'a> {
    store_id: &'a str,
}

#[wechatpay::endpoint(GET, "/hk/v3/statements", response = Value, undocumented)]
struct Unit;

#[tokio::test]
async fn a_path_is_sent_and_signed_as_declared() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<Applyment>(Reply::json(&json!({})).unwrap());
    sandbox.respond::<CloseBrandStore>(Reply::empty());
    sandbox.respond::<Unit>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let out_request_no = "1".to_owned();
    client.send(&Applyment { out_request_no }).await.unwrap();
    client
        .send(&CloseBrandStore { store_id: "5" })
        .await
        .unwrap();
    client.send(&Unit).await.unwrap();
    let requests = sandbox.requests();
    let targets: Vec<_> = requests.iter().map(|it| it.target()).collect();
    let expected = [
        "/v3/ecommerce/applyments/",
        "/brand/store/stores/5/close",
        "/hk/v3/statements",
    ];
    assert_eq!(targets, expected);
    assert!(requests.iter().all(|it| it.refusal().is_none()));
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatable, undocumented)]
struct Repeatable;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Once;

#[wechatpay::endpoint(PATCH, "/v3/a", expect = 204, undocumented)]
struct Patch;

#[wechatpay::endpoint(DELETE, "/v3/a", expect = 204, undocumented)]
struct Delete;

#[test]
fn what_may_be_sent_again_is_declared() {
    assert!(Repeatable::DECLARATION.is_repeatable());
    assert!(Unit::DECLARATION.is_repeatable());
    assert!(Delete::DECLARATION.is_repeatable());
    assert!(!Once::DECLARATION.is_repeatable());
    assert!(!Patch::DECLARATION.is_repeatable());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Photos {
    media_id: Vec<String>,
    note: Option<String>,
}

#[wechatpay::endpoint(POST, "/v3/a", response = Store, undocumented)]
struct CreateStore {
    #[serde(with = "wechatpay::json_string")]
    photos: Photos,
    #[serde(with = "wechatpay::json_string")]
    plan: Option<Photos>,
    business: Business,
}

#[derive(Serialize)]
struct Business {
    #[serde(with = "wechatpay::json_string")]
    codes: Vec<u8>,
    #[serde(with = "wechatpay::json_string")]
    none: Option<Photos>,
    #[serde(with = "wechatpay::json_string")]
    secret: Secret<Sensitive>,
}

#[derive(Serialize, Deserialize)]
struct Secret<T> {
    name: T,
}

#[derive(Deserialize)]
struct Store {
    #[serde(with = "wechatpay::json_string")]
    photos: Photos,
    #[serde(with = "wechatpay::json_string", default)]
    absent: Option<Photos>,
    #[serde(with = "wechatpay::json_string")]
    null: Option<Photos>,
    #[serde(with = "wechatpay::json_string")]
    empty: Option<Photos>,
    #[serde(with = "wechatpay::json_string")]
    some: Option<Photos>,
}

#[tokio::test]
async fn json_can_be_in_a_string() {
    let photos = || Photos {
        media_id: vec!["\"m\"".to_owned()],
        note: None,
    };
    let string = r#"{"media_id":["\"m\""]}"#;
    let sandbox = Sandbox::start().await.unwrap();
    let response = json!({ "photos": string, "null": null, "empty": "", "some": string });
    sandbox.respond::<CreateStore>(Reply::json(&response).unwrap());
    let client = sandbox.client().build().unwrap();
    let request = CreateStore {
        photos: photos(),
        plan: None,
        business: Business {
            codes: vec![1, 2],
            none: None,
            secret: Secret {
                name: "张三".into(),
            },
        },
    };
    let store = client.send(&request).await.unwrap();
    assert_eq!(store.photos, photos());
    assert_eq!(store.some, Some(photos()));
    assert_eq!((store.absent, store.null, store.empty), (None, None, None));

    let body: Value = serde_json::from_slice(sandbox.requests()[0].body()).unwrap();
    assert_eq!(body["photos"], string);
    assert_eq!(body["business"]["codes"], "[1,2]");
    assert!(body.get("plan").is_none() && body["business"].get("none").is_none());
    let secret = body["business"]["secret"].as_str().unwrap();
    let secret: Secret<String> = serde_json::from_str(secret).unwrap();
    let key = crate::support::sandbox_key("platform_key.pem");
    let key = wechatpay::PrivateKey::from_pem(key).unwrap();
    assert_eq!(key.decrypt(&secret.name).unwrap().expose(), "张三");
}

#[wechatpay::endpoint(GET, "/v3/a", response = Store, undocumented)]
struct GetStore;

#[tokio::test]
async fn a_string_that_is_not_json_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let response = json!({ "photos": "{", "null": null, "empty": "", "some": null });
    sandbox.respond::<GetStore>(Reply::json(&response).unwrap());
    let client = sandbox.client().build().unwrap();
    let error = client.send(&GetStore).await.map(drop).unwrap_err();
    assert_eq!(error.kind(), wechatpay::ErrorKind::Decode);
}

/// `optional` and `undocumented` are for the check against the documentation alone.
#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/jsapi",
    response = Value,
    optional(notify_url, mchid, description, out_trade_no, amount, payer)
)]
struct Partial {
    appid: String,
    #[wechatpay(undocumented)]
    new_member: u8,
    #[wechatpay(query, undocumented)]
    new_query: u8,
}

#[tokio::test]
async fn optional_and_undocumented_change_nothing_that_is_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<Partial>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let request = Partial {
        appid: "wx".to_owned(),
        new_member: 1,
        new_query: 2,
    };
    client.send(&request).await.unwrap();
    let requests = sandbox.requests();
    assert_eq!(
        requests[0].target(),
        "/v3/pay/transactions/jsapi?new_query=2"
    );
    assert_eq!(requests[0].body(), br#"{"appid":"wx","new_member":1}"#);
}
