//! What the compiler itself reports is not reported again.

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
pub struct NoComma {
    one: String
    two: String,
}

fn main() {}
