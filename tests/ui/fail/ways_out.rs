//! Ways out of the checks that are not needed are warnings, and so is another status.

#![deny(warnings)]
#![allow(dead_code)]

use wechatpay::serde_json::Value;

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Value, undocumented)]
struct Undocumented {
    bill_date: String,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Value, optional(bill_date, tar_type, colour))]
struct Optional {
    #[wechatpay(undocumented)]
    bill_date: String,
    // This one is needed.
    #[wechatpay(undocumented)]
    account: String,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Value, expect = 201)]
struct Status {
    bill_date: String,
}

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Value, optional(detail.goods_detail.quantity, amount.curency))]
struct Nested {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    notify_url: String,
    amount: Value,
    payer: Value,
}

fn main() {}
