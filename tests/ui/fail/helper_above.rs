//! `#[endpoint]` has to be above `#[serde]`. The compiler itself reports this before it asks the
//! attribute, and must propose no name that is not for users.

#[serde(rename_all = "camelCase")]
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Above {
    a: u8,
}

fn main() {}
