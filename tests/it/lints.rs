//! Strict lints of a user's find nothing in generated code: clippy checks this file like all
//! others.

#![deny(
    warnings,
    missing_debug_implementations,
    missing_docs,
    unused,
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::absolute_paths,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::exhaustive_structs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::min_ident_chars,
    clippy::missing_inline_in_public_items,
    clippy::panic,
    clippy::unwrap_used
)]

use serde::{Deserialize, Serialize};
use wechatpay::protocol::Declaration;
use wechatpay::{Digest, Download, Endpoint, File, Object};

/// A user's own types with common names, which generated code must not use by mistake.
#[derive(Debug, Serialize, Deserialize, Object)]
struct Amount {
    total: i64,
    currency: Option<String>,
}

/// A request with every kind of field.
#[wechatpay::endpoint(
    POST,
    "/v3/a/{id}",
    response = Amount,
    host = "https://apihk.mch.weixin.qq.com",
    repeatable,
    undocumented
)]
#[derive(Debug)]
#[serde(rename_all = "camelCase")]
struct Everything<'a, T> {
    /// In the path.
    id: &'a str,
    #[wechatpay(query, undocumented)]
    page: Option<u32>,
    #[wechatpay(header = "Idempotency-Key")]
    idempotency_key: String,
    amount: Amount,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    list: Vec<T>,
    #[serde(with = "wechatpay::json_string")]
    scene: Amount,
    #[serde(flatten)]
    more: Amount,
    /// This `File` is the user's own type, not the file of an upload.
    receipt: own::File,
}

/// A type of the user's with the name of one of this library's.
mod own {
    #[derive(Debug, serde::Serialize)]
    pub(super) struct File {
        name: String,
    }
}

/// An upload.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[derive(Debug)]
struct Upload {
    #[wechatpay(file)]
    file: File,
    sha256: Digest,
}

/// The resource of a notification.
#[derive(Debug, Serialize, Deserialize, Object)]
struct Returned {
    channel: String,
    create_time: String,
    funds_account: String,
    mchid: String,
    out_refund_no: String,
    out_trade_no: String,
    refund_id: String,
    refund_status: String,
    success_time: String,
    transaction_id: String,
    user_received_account: String,
}

/// What is handled.
#[wechatpay::notification]
#[derive(Debug)]
enum Event {
    /// Of the user's own type, whose name the generated code may not use.
    #[event("TRANSACTION.SUCCESS", form = any)]
    Paid(Amount),
    /// As large as resources are, which is no reason for a lint.
    #[event("REFUND.SUCCESS", form = "merchant")]
    Refunded(Returned),
    /// All else.
    #[event(other)]
    Other(wechatpay::Resource),
}

/// Reads what a variant holds.
fn describe(event: &Event) -> String {
    match event {
        Event::Paid(amount) => format!("{amount:?}"),
        Event::Refunded(refund) => format!("{refund:?}"),
        Event::Other(other) => format!("{other:?}"),
    }
}

/// A download.
#[wechatpay::endpoint(GET, "/v3/a", response = Download, undocumented, unsigned)]
#[derive(Debug)]
struct Fetch;

#[test]
fn the_declarations_above_are_used() {
    let declarations = [
        Everything::<u8>::DECLARATION,
        Upload::DECLARATION,
        Fetch::DECLARATION,
    ];
    let _: fn(&Event) -> String = describe;
    assert_eq!(Event::TYPES, ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]);
    let paths: Vec<_> = declarations.iter().map(Declaration::path).collect();
    assert_eq!(paths, ["/v3/a/{id}", "/v3/a", "/v3/a"]);
}
