//! Signatures of the official documentation's examples, with its key
//! (`data/official_vectors.json`).

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wechatpay::protocol::{Stamp, UnsignedRequest};
use wechatpay::{BaseUrl, Merchant, PrivateKey};

use crate::support::{ID, data, platform, sandbox_key};

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Value)]
struct Prepay<'a> {
    appid: &'a str,
    mchid: &'a str,
    description: &'a str,
    out_trade_no: &'a str,
    notify_url: &'a str,
    amount: Amount<'a>,
    payer: Payer<'a>,
}

#[derive(Serialize)]
struct Amount<'a> {
    total: u32,
    currency: &'a str,
}

#[derive(Serialize)]
struct Payer<'a> {
    openid: &'a str,
}

#[derive(Deserialize)]
struct Vectors {
    private_key_pem: String,
    request: SignedRequest,
}

#[derive(Deserialize)]
struct SignedRequest {
    url: String,
    timestamp: String,
    nonce: String,
    body: String,
    signature: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(&data("official_vectors.json")).unwrap()
}

#[tokio::test]
async fn the_documented_request_is_signed_as_documented() {
    let vectors = vectors();
    let expected = vectors.request;
    let prepay = Prepay {
        appid: "wxd678efh567hg6787",
        mchid: "1900007291",
        description: "Image形象店-深圳腾大-QQ公仔",
        out_trade_no: "1217752501201407033233368018",
        notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
        amount: Amount {
            total: 100,
            currency: "CNY",
        },
        payer: Payer {
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        },
    };
    let key = PrivateKey::from_pem(&vectors.private_key_pem).unwrap();
    let merchant = Merchant::new(
        "1900007291",
        "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB",
        key,
    )
    .unwrap();

    let unsigned = UnsignedRequest::new(&prepay, &platform(ID), SystemTime::now()).unwrap();
    let stamp = Stamp::new(expected.timestamp.parse().unwrap(), expected.nonce.clone()).unwrap();
    let message = unsigned.message(&stamp);
    assert_eq!(
        String::from_utf8(message.clone()).unwrap(),
        format!(
            "POST\n{}\n{}\n{}\n{}\n",
            expected.url, expected.timestamp, expected.nonce, expected.body
        )
    );
    let signature = merchant.sign(&message).await.unwrap();
    assert_eq!(signature.to_string(), expected.signature);

    let authorization = merchant.authorization(&stamp, &signature).unwrap();
    let request = unsigned.attach(&BaseUrl::default(), authorization).unwrap();
    assert_eq!(
        request.headers()["authorization"],
        format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1900007291\",nonce_str=\"{}\",signature=\"{}\",\
             timestamp=\"{}\",serial_no=\"408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB\"",
            expected.nonce, expected.signature, expected.timestamp
        )
    );
    assert_eq!(request.body().as_bytes(), Some(expected.body.as_bytes()));
}

#[test]
fn pkcs1_and_pkcs8_are_the_same_key() {
    let pkcs8 = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let pkcs1 = PrivateKey::from_pem(data("pkcs1_key.pem")).unwrap();
    assert_eq!(
        pkcs8.sign(b"message").unwrap(),
        pkcs1.sign(b"message").unwrap()
    );
}
