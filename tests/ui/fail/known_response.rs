//! Responses and statuses that contradict what is known.

use serde::Deserialize;
use wechatpay::serde_json::Value;

#[wechatpay::endpoint(POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", response = Value)]
struct NoBody {
    out_trade_no: String,
    mchid: String,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", expect = 204)]
struct Body {
    bill_date: String,
}

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Bill)]
struct NotAFile {
    token: String,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = wechatpay::Download)]
struct AFile {
    bill_date: String,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", expect = 201, response = Bill)]
struct Misspelled {
    bill_date: String,
}

#[derive(Deserialize, wechatpay::Object)]
struct Bill {
    hash_tipe: String,
    hash_value: Option<u64>,
    // Nothing is like it, and the documentation of responses is incomplete.
    invented: Option<String>,
}

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Vec<Bill>)]
struct AList {
    bill_date: String,
}

fn main() {}
