//! A response owns its data.

use std::borrow::Cow;

#[derive(serde::Deserialize)]
struct Transaction<'a> {
    transaction_id: &'a str,
}

#[wechatpay::endpoint(GET, "/v3/a", response = Transaction<'a>, undocumented)]
struct Borrows<'a> {
    id: &'a str,
}

#[wechatpay::endpoint(GET, "/v3/a", response = Option<&str>, undocumented)]
struct Refers;

#[wechatpay::endpoint(GET, "/v3/a", response = Cow<'_, str>, undocumented)]
struct Elided;

/// `'static` is no lifetime of the request's.
#[wechatpay::endpoint(GET, "/v3/a", response = Cow<'static, str>, undocumented)]
struct Static;

fn main() {}
