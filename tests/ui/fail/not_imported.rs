//! `#[endpoint]` without its path. The compiler itself reports this, and must propose no name that
//! is not for users.

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Imported {
    a: u8,
}

#[endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct NotImported {
    a: u8,
}

fn main() {}
