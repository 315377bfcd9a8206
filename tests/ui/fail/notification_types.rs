//! Types that do not fit the resources that they are decoded from.

#![deny(deprecated)]

use serde::Deserialize;

#[derive(Deserialize, wechatpay::Object)]
struct Transaction {
    out_trade_no: String,
    transaction_idd: Option<String>,
    amount: Amount,
}

#[derive(Deserialize, wechatpay::Object)]
struct Amount {
    totl: i64,
    payer_currency: Option<u32>,
}

/// A member of one form alone is known to a variant that takes both.
#[derive(Deserialize, wechatpay::Object)]
struct Payment {
    mchid: Option<String>,
    sp_mchid: Option<String>,
    sub_mchid: Option<u64>,
}

#[wechatpay::notification]
enum Event {
    #[event("TRANSACTION.SUCCESS", form = "combine")]
    Combined(wechatpay::serde_json::Value),
    #[event("TRANSACTION.SUCCESS", form = ["merchant", "partner"])]
    Paid(Payment),
    #[event("TRANSACTION.SUCCESS", form = "parking")]
    Parked(Transaction),
    #[event("COUPON.USE", undocumented)]
    Used(wechatpay::serde_json::Value),
}

fn main() {}
