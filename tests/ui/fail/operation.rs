//! A path or a method that WeChat Pay does not have.

use serde::Deserialize;

#[derive(Deserialize)]
struct Prepay {
    prepay_id: String,
}

#[wechatpay::endpoint(POST, "/v3/pay/transaction/jsapi", response = Prepay)]
struct MisspelledPath {
    appid: String,
}

#[wechatpay::endpoint(GET, "/v3/pay/transactions/jsapi", response = Prepay)]
struct WrongMethod {
    appid: String,
}

#[wechatpay::endpoint(POST, "/v3/tea/with/milk", response = Prepay)]
struct NothingNear {
    appid: String,
}

fn main() {}
