//! Types that do not fit what WeChat Pay takes.

use std::collections::HashMap;

use serde::Serialize;
use wechatpay::serde_json::Value;

#[derive(Serialize)]
struct Plain {
    a: u8,
}

#[derive(Serialize, wechatpay::Object)]
struct Amount {
    total: String,
    currency: Option<u8>,
}

type Words = Vec<String>;

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Value)]
struct Order<'a> {
    appid: u64,
    mchid: &'a str,
    description: Option<Words>,
    out_trade_no: HashMap<String, String>,
    notify_url: bool,
    amount: Amount,
    limit_pay: String,
    payer: Vec<Value>,
    support_fapiao: Option<&'a str>,
}

#[derive(Serialize, wechatpay::Object)]
struct Day {
    day: u8,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Value)]
struct ObjectInTheQuery {
    bill_date: Day,
    bill_type: Vec<String>,
}

fn main() {}
