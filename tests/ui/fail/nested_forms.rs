//! Objects in objects, in the forms that serde and Rust have for them.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use wechatpay::serde_json::Value;

/// Of several flattened structs, the message names the member.
#[wechatpay::endpoint(POST, "/v3/pay/transactions/native", response = Code)]
struct Flattened<T: Serialize> {
    #[serde(flatten)]
    merchant: Merchant,
    #[serde(flatten)]
    order: Order,
    #[serde(flatten)]
    more: T,
}

#[derive(Serialize, wechatpay::Object)]
struct Merchant {
    appid: String,
    mchid: String,
}

#[derive(Serialize, wechatpay::Object)]
struct Order {
    description: String,
    out_trade_no: String,
    notify_url: i64,
    amount: Value,
    goods_tga: String,
}

/// A member of what is flattened three times.
#[derive(Deserialize, wechatpay::Object)]
struct Code {
    #[serde(flatten)]
    first: First,
}

#[derive(Deserialize, wechatpay::Object)]
struct First {
    #[serde(flatten)]
    second: Second,
}

#[derive(Deserialize, wechatpay::Object)]
struct Second {
    #[serde(flatten)]
    third: Third,
}

#[derive(Deserialize, wechatpay::Object)]
struct Third {
    code_url: Vec<Cow<'static, str>>,
}

/// Nothing is proposed that is declared already, and what is only read is not sent.
#[wechatpay::endpoint(POST, "/v3/refund/domestic/refunds", response = Refund)]
struct Refunded {
    out_refund_no: String,
    amount: Amount,
}

#[derive(Serialize, Deserialize, wechatpay::Object)]
struct Amount {
    refund: i64,
    #[serde(rename(deserialize = "total"))]
    whole: i64,
    #[serde(skip_serializing)]
    currency: String,
    from: Vec<From>,
}

#[derive(Serialize, Deserialize, wechatpay::Object)]
struct From {
    acount: String,
    amount: i64,
}

/// serde would leave these `None` for ever.
#[derive(Deserialize, wechatpay::Object)]
#[serde(rename_all(deserialize = "camelCase"))]
#[serde(rename_all(serialize = "snake_case"))]
struct Refund {
    user_received_account: Option<String>,
    #[serde(rename(deserialize = "refundid"))]
    #[serde(rename(serialize = "refund_id"))]
    id: Option<String>,
}

mod own {
    pub(super) type Sensitive = String;
}

#[wechatpay::endpoint(POST, "/v3/profitsharing/receivers/add", response = Value)]
struct Receiver {
    appid: String,
    r#type: String,
    account: String,
    name: Option<own::Sensitive>,
    relation_type: String,
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/native", response = Value, strict)]
struct Strict<S: Serialize> {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: S,
    detail: Detail,
    scene_info: SceneInfo<Kind>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, wechatpay::Object)]
struct Detail {
    #[serde(flatten)]
    all: HashMap<String, Value>,
}

#[derive(Serialize, wechatpay::Object)]
struct SceneInfo<K> {
    payer_client_ip: K,
}

#[derive(Serialize)]
enum Kind {}

#[derive(Serialize)]
struct Rest {}

fn main() {}
