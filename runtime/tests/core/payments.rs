//! What is handed over to whoever pays: signed as the official documentation's examples are, with
//! its key (`data/official_vectors.json`), and with the members that the client takes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::payment::{AndroidApp, App, Jsapi, MiniProgram, h5_url};
use wechatpay::protocol::Stamp;
use wechatpay::{ErrorKind, Merchant, PrivateKey};

use crate::support::data;

#[derive(Deserialize)]
struct Vectors {
    private_key_pem: String,
    jsapi: Example,
    app: Example,
}

#[derive(Deserialize)]
struct Example {
    appid: String,
    timestamp: String,
    nonce: String,
    prepay_id: String,
    #[serde(alias = "pay_sign")]
    sign: String,
}

fn vectors() -> (Merchant, Vectors) {
    let vectors: Vectors = serde_json::from_str(&data("official_vectors.json")).unwrap();
    let key = PrivateKey::from_pem(&vectors.private_key_pem).unwrap();
    (Merchant::new("1900007291", "5A9D", key).unwrap(), vectors)
}

impl Example {
    fn stamp(&self) -> Stamp {
        Stamp::new(self.timestamp.parse().unwrap(), &*self.nonce).unwrap()
    }
}

fn json(payment: &impl Serialize) -> Value {
    serde_json::to_value(payment).unwrap()
}

#[tokio::test]
async fn the_documented_jsapi_payment_is_signed_as_documented() {
    let (merchant, Vectors { jsapi: it, .. }) = vectors();
    let (appid, prepay_id, stamp) = (&it.appid, &it.prepay_id, it.stamp());
    let payment = Jsapi::sign(&merchant, appid, prepay_id, &stamp)
        .await
        .unwrap();
    let mut members = json!({
        "appId": appid,
        "timeStamp": "1554208460",
        "nonceStr": "593BEC0C930BF1AFEB40B4A08C8FB242",
        "package": "prepay_id=wx201410272009395522657a690389285100",
        "signType": "RSA",
        "paySign": it.sign,
    });
    assert_eq!(json(&payment), members);

    // A mini program is given no `appId`, and signs it.
    let payment = MiniProgram::sign(&merchant, appid, prepay_id, &stamp)
        .await
        .unwrap();
    members.as_object_mut().unwrap().remove("appId");
    assert_eq!(json(&payment), members);
}

#[tokio::test]
async fn the_documented_app_payment_is_signed_as_documented() {
    let (merchant, Vectors { app: it, .. }) = vectors();
    let payment = App::sign(&merchant, &it.appid, &it.prepay_id, &it.stamp())
        .await
        .unwrap();
    assert_eq!(
        json(&payment),
        json!({
            "appid": it.appid,
            "partnerid": "1900007291",
            "prepayid": "wx201410272009395522657a690389285100",
            "package": "Sign=WXPay",
            "noncestr": "593BEC0C930BF1AFEB40B4A08C8FB242",
            "timestamp": "1554208460",
            "sign": it.sign,
        })
    );
    assert_eq!(
        json(&AndroidApp::from(payment)),
        json!({
            "appId": it.appid,
            "partnerId": "1900007291",
            "prepayId": "wx201410272009395522657a690389285100",
            "packageValue": "Sign=WXPay",
            "nonceStr": "593BEC0C930BF1AFEB40B4A08C8FB242",
            "timeStamp": "1554208460",
            "sign": it.sign,
        })
    );
}

#[tokio::test]
async fn an_id_that_would_change_what_is_signed_is_refused() {
    let (merchant, _) = vectors();
    let stamp = Stamp::new(1_554_208_460, "N").unwrap();
    for (appid, prepay_id, why) in [
        ("", "wx20", "the appid is empty"),
        ("wx24\n1", "wx20", "the appid contains a line break"),
        ("wx24", "", "the prepay_id is empty"),
        ("wx24", "wx20 ", "the prepay_id ends in a blank"),
        (
            "wx24",
            "prepay_id=wx20",
            "the prepay_id begins with `prepay_id=`",
        ),
    ] {
        let jsapi = Jsapi::sign(&merchant, appid, prepay_id, &stamp)
            .await
            .unwrap_err();
        let app = App::sign(&merchant, appid, prepay_id, &stamp)
            .await
            .unwrap_err();
        for error in [jsapi, app] {
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains(why), "{error}");
        }
    }
}

#[tokio::test]
async fn no_debug_output_shows_what_pays() {
    let (merchant, _) = vectors();
    let stamp = Stamp::new(1_554_208_460, "NONCE").unwrap();
    let jsapi = Jsapi::sign(&merchant, "wx24", "wx20", &stamp)
        .await
        .unwrap();
    let app = App::sign(&merchant, "wx24", "wx20", &stamp).await.unwrap();
    let shown = format!("{jsapi:?} {app:?} {:?}", AndroidApp::from(app.clone()));
    assert_eq!(shown, "Jsapi { .. } App { .. } AndroidApp { .. }");
}

#[test]
fn the_page_to_return_to_is_percent_encoded() {
    let (base, page) = (
        "https://wx.tenpay.com/checkmweb",
        "https://例.cn/a?b=c&d=e#f g+h%20",
    );
    let encoded = "https%3A%2F%2F%E4%BE%8B.cn%2Fa%3Fb%3Dc%26d%3De%23f%20g%2Bh%2520";
    for (separator, h5) in [
        ('&', format!("{base}?prepay_id=wx20")),
        ('?', base.to_owned()),
    ] {
        let url = h5_url(&h5, page);
        assert_eq!(url, format!("{h5}{separator}redirect_url={encoded}"));
        let url = url::Url::parse(&url).unwrap();
        let (_, read) = url
            .query_pairs()
            .find(|(name, _)| name == "redirect_url")
            .unwrap();
        assert_eq!(read, page);
    }
}
