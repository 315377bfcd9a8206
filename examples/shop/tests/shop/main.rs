//! The shop end to end: what comes over a socket, and what is in the database then.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

mod databases;
mod inbox;
#[path = "../../../../tests/it/notifications/inbox_model.rs"]
mod inbox_model;
mod notifications;
mod processes;
mod queries;
#[path = "../../../../tests/it/random.rs"]
mod random;

use serde_json::{Value, json};
use wechatpay_sandbox::Notification;

/// How many fen each order has.
const TOTAL: i64 = 100;

fn trade(out_trade_no: &str, trade_state: &str) -> Value {
    json!({
        "mchid": "1900000001",
        "out_trade_no": out_trade_no,
        "transaction_id": format!("4200{out_trade_no}"),
        "trade_type": "JSAPI",
        "trade_state": trade_state,
        "amount": { "total": TOTAL, "currency": "CNY" },
    })
}

/// The payment of an order of the sandbox's merchant.
fn paid(out_trade_no: &str) -> Notification {
    let trade = trade(out_trade_no, "SUCCESS");
    Notification::new("TRANSACTION.SUCCESS", "transaction", &trade).unwrap()
}
