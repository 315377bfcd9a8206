//! `#[endpoint]` stands above the helper attributes that it gives a meaning to. The compiler
//! itself reports this before it asks the attribute.

#[serde(rename_all = "camelCase")]
#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct Above {
    a: u8,
}

fn main() {}
