//! Objects in objects: one error for each field, with all that is wrong in it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use wechatpay::serde_json::Value;

#[derive(Serialize, wechatpay::Object)]
struct Amount {
    totl: i64,
    curency: Option<String>,
}

#[derive(Serialize, wechatpay::Object)]
#[serde(rename_all = "camelCase")]
struct Detail {
    #[serde(rename = "cost_price")]
    cost: Option<i64>,
    invoice_id: Option<String>,
    #[serde(rename = "goods_detail")]
    goods: Option<Box<[Page<Goods<'static>>]>>,
}

/// What two kinds of objects have in common.
#[derive(Serialize, wechatpay::Object)]
struct Page<T> {
    #[serde(flatten)]
    item: T,
    #[wechatpay(undocumented)]
    page: u32,
    #[serde(skip)]
    cached: bool,
}

#[derive(Serialize, wechatpay::Object)]
struct Goods<'a> {
    merchant_goods_id: Cow<'a, str>,
    quantity: String,
    unit_prize: i64,
    parts: Vec<Self>,
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Prepay, strict)]
struct Order {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: Amount,
    detail: Option<Box<Detail>>,
    payer: Payer,
    scene_info: Option<Value>,
    settle_info: Option<SettleInfo>,
}

/// It does not derive `Object`, and the declaration is `strict`.
#[derive(Serialize)]
struct Payer {
    openid: String,
}

#[derive(Serialize, wechatpay::Object)]
struct SettleInfo {
    #[serde(serialize_with = "as_string")]
    profit_shared: bool,
}

fn as_string<S: serde::Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bool(*value)
}

#[derive(Deserialize, wechatpay::Object)]
struct Prepay {
    #[serde(alias = "prepayid")]
    prepaid_id: String,
}

#[wechatpay::endpoint(POST, "/v3/marketing/partnerships/build", response = Value, optional(idempotency_key))]
struct BodyAsAWhole {
    #[wechatpay(body)]
    body: Partnership,
}

#[derive(Serialize, wechatpay::Object)]
struct Partnership {
    partner: Partner,
}

#[derive(Serialize, wechatpay::Object)]
struct Partner {
    appid: String,
}

fn main() {}
