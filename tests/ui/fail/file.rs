//! What is uploaded is a `wechatpay::File`, and says so.

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct Unmarked {
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct NotAFile {
    #[wechatpay(file)]
    file: Vec<u8>,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct Perhaps {
    #[wechatpay(file)]
    file: Option<wechatpay::File>,
}

fn main() {}
