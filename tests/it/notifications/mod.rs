//! What WeChat Pay sends by itself, from the sandbox to an application.

mod axum;
mod declared;
mod delivered;
mod inbox;
mod inbox_model;
mod opened;
mod printed;
mod server;

use serde::Deserialize;
use serde_json::json;
use wechatpay_sandbox::Notification;

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Transaction {
    out_trade_no: String,
}

/// A payment of the sandbox's merchant.
fn paid() -> Notification {
    let resource = json!({ "mchid": "1900000001", "out_trade_no": "T1" });
    Notification::new("TRANSACTION.SUCCESS", "transaction", &resource).unwrap()
}
